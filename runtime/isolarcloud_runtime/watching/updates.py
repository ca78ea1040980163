"""What a watcher gives: the readings of one poll, how old they are, and what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from ..columns import Key
from ..errors import ISolarCloudError, ProtocolError, TransportError
from ..readings import PointReadings, Readings


class Update(NamedTuple):
    """Readings of one poll."""

    readings: Readings
    """Latest values; what could not be read this time is in its `incomplete`."""
    polled_at: datetime
    """When the gateway was asked, in UTC and by the gateway's clock."""
    ages: Mapping[Key, timedelta]
    """How old the sample of each plant or device was; without those whose time is not told."""
    changed: tuple[Key, ...]
    """Those with another sample than in the last update that had them, and new ones."""
    missed: int
    """Polls that were left out since the update before, because somebody took too long."""


class Updates:
    """Makes updates of readings, and remembers what each plant or device showed last."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._seen: dict[Key, object] = {}

    def make(
        self, readings: Readings, polled_at: float, zones: Mapping[Key, tzinfo], *, missed: int
    ) -> Update:
        """Compare readings with the clock and with what was seen before."""
        moment = datetime.fromtimestamp(polled_at, UTC)
        changed: list[Key] = []
        ages: dict[Key, timedelta] = {}
        for key, member in readings.items():
            sample = _sample(member)
            if key not in self._seen or self._seen[key] != sample:
                changed.append(key)
            self._seen[key] = sample
            if member.sampled_at is not None and key in zones:
                ages[key] = moment - member.sampled_at.at(zones[key]).astimezone(UTC)
        return Update(readings, moment, ages, tuple(changed), missed)


def first_lasting(readings: Readings) -> ISolarCloudError | None:
    """Return the first error that asking again does not mend."""
    return next((part.error for part in readings.incomplete if not _passes(part.error)), None)


def _passes(error: ISolarCloudError) -> bool:
    lost = isinstance(error, (TransportError, ProtocolError))
    return lost or error.retryable or error.retry_after is not None


def _sample(member: PointReadings) -> object:
    return (member.sampled_at, tuple((number, reading.value) for number, reading in member.items()))
