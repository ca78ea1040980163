"""How many calls each application has made, by hour and by day."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import NamedTuple

from isolarcloud import ErrorCode
from isolarcloud_tools.sandbox.identity import Application
from isolarcloud_tools.sandbox.messages import RefusedError

HOURS = 24


class Used(NamedTuple):
    """Calls of one application on the current day."""

    by_hour: tuple[int, ...]
    this_hour: int

    @property
    def today(self) -> int:
        """All calls of the day."""
        return sum(self.by_hour)


class Usage:
    """Counts calls. No page says where a day begins; here it begins with that of UTC.

    Args:
        calls_per_hour: Refuse more than these; None: any number is answered, and none is refused.
        told: What is told as the limit of an hour where there is none; applications differ.
    """

    def __init__(self, calls_per_hour: int | None, told: int) -> None:
        self.refuses = calls_per_hour is not None
        self.calls_per_hour = told if calls_per_hour is None else calls_per_hour
        self.calls_per_day = self.calls_per_hour * HOURS
        self._day = ""
        self._calls: Counter[tuple[str, int]] = Counter()

    def count(self, application: Application, now: float) -> None:
        """Count one call.

        Raises:
            RefusedError: The application has used up the calls of this hour.
        """
        hour = self._turn(now)
        if self.refuses and self._calls[application.appkey, hour] >= self.calls_per_hour:
            raise RefusedError(ErrorCode.HOURLY_QUOTA_REACHED)
        self._calls[application.appkey, hour] += 1

    def used(self, application: Application, now: float) -> Used:
        """Return what an application has used today."""
        hour = self._turn(now)
        by_hour = tuple(self._calls[application.appkey, each] for each in range(HOURS))
        return Used(by_hour, by_hour[hour])

    def _turn(self, now: float) -> int:
        """Forget the calls of another day and return the hour."""
        moment = datetime.fromtimestamp(now, UTC)
        day = moment.date().isoformat()
        if day != self._day:
            self._day = day
            self._calls.clear()
        return moment.hour
