"""Wall-clock times into moments, a day at a time.

A stamp of the gateway says what the plant's clock showed, and nothing else. An hour that a clock
shows twice is taken for its first pass, an hour that it skips as if the clock had not been set yet
(both as `fold=0` of `datetime` does it).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo

from ..times import LocalTime

_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


class WallClock:
    """Reads stamps of one zone; the offset is looked up once a day, and per row on days that change it."""

    def __init__(self, zone: tzinfo | None) -> None:
        """Take the zone; None: moments are counted as if the clock showed UTC."""
        self.zone = zone
        self._days: dict[int, tuple[int, int | None]] = {}
        self._affixes: dict[int, tuple[str, str | None]] = {}
        self._clocks: dict[int, str] = {}

    def day(self, day: int) -> tuple[int, int | None]:
        """Return the midnight of a day (yyyyMMdd), and the clock's offset on it, both in seconds.

        The midnight is counted from 1970 as if the clock showed UTC. The offset is None where it
        changes within the day.
        """
        known = self._days.get(day)
        if known is None:
            midnight = LocalTime.from_stamp(day * 1_000_000)
            known = self._days[day] = (
                int((_plain(midnight) - _EPOCH) / _SECOND),
                self._offset_of(midnight),
            )
        return known

    def seconds(self, stamp: int) -> int:
        """Return the moment of a stamp, in seconds since 1970."""
        day, clock = divmod(stamp, 1_000_000)
        midnight, offset = self.day(day)
        if offset is None:
            offset = self._offset(LocalTime.from_stamp(stamp))
        return midnight + clock // 10_000 * 3600 + clock // 100 % 100 * 60 + clock % 100 - offset

    def texts(self, stamps: Iterable[int], shown: tzinfo | None) -> list[str]:
        """Write stamps in ISO form, with the offset of the zone in which they are shown.

        0 stands for no time and becomes an empty text.
        """
        if self.zone is not None and shown is not None and shown != self.zone:
            return [
                datetime.fromtimestamp(self.seconds(stamp), shown).isoformat() if stamp else ""
                for stamp in stamps
            ]
        return [self._text(*divmod(stamp, 1_000_000)) if stamp else "" for stamp in stamps]

    def _text(self, day: int, clock: int) -> str:
        affixes = self._affixes.get(day)
        if affixes is None:
            affixes = self._affixes[day] = self._affixes_of(day)
        date, ending = affixes
        if ending is None:
            return LocalTime.from_stamp(day * 1_000_000 + clock).at(self.zone or UTC).isoformat()
        time = self._clocks.get(clock)
        if time is None:
            time = f"T{clock // 10_000:02}:{clock // 100 % 100:02}:{clock % 100:02}"
            self._clocks[clock] = time
        return f"{date}{time}{ending}"

    def _affixes_of(self, day: int) -> tuple[str, str | None]:
        """Return what stands before and after the time of day; None: it is not the same all day."""
        midnight = LocalTime.from_stamp(day * 1_000_000)
        date = midnight.date().isoformat()
        if self.zone is None:
            return date, ""
        if self.day(day)[1] is None:
            return date, None
        return date, midnight.at(self.zone).isoformat()[len("2026-01-01T00:00:00") :]

    def _offset_of(self, midnight: LocalTime) -> int | None:
        first = self._offset(midnight)
        return first if first == self._offset(midnight.replace(hour=23, minute=59, second=59)) else None

    def _offset(self, time: LocalTime) -> int:
        if self.zone is None:
            return 0
        offset = time.at(self.zone).utcoffset()
        return 0 if offset is None else int(offset / _SECOND)


def _plain(time: LocalTime) -> datetime:
    return datetime(time.year, time.month, time.day)
