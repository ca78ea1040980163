"""Wall-clock times of plants, and the zones that turn them into moments.

The gateway writes times as the clock on the plant's wall shows them, without saying which zone
that is. `LocalTime` keeps exactly this: a date and time that is no moment until a zone is known.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NoReturn
from zoneinfo import ZoneInfo

from .errors import InvalidArgument

_DIGITS = {4: "0101000000", 6: "01000000", 8: "000000", 12: "00", 14: ""}
"""Number of digits of a packed time -> what makes it a full yyyyMMddHHmmss."""

_FULL_STAMPS = (10**13, 10**14 - 1)
"""Numbers of fourteen digits."""
_OFFSET = re.compile(r"(?:GMT|UTC)?\s*([+-])(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_LARGEST_OFFSET_HOURS = 18


class LocalTime(datetime):
    """Date and time of a plant's wall clock: a `datetime` without a zone.

    `at(zone)` gives the moment. What would silently take the zone of the machine
    (`timestamp`, `astimezone`) raises `TypeError` instead.
    """

    __slots__ = ()

    @classmethod
    def parse(cls, value: str | int) -> LocalTime:
        """Read any of the gateway's forms.

        Packed digits (text or number) of a year, month, day, minute or second (`20260131`,
        `20260131094500`), or `2026-01-31 09:45:00` with or without `T`, fraction and offset. An
        offset is dropped: it belongs to the same wall clock.

        Raises:
            ValueError: The value is none of these, or no date of the calendar.
        """
        if type(value) is str and len(value) == len("2026-01-31 09:45:00") and value[4] == "-":
            try:
                wall = cls.fromisoformat(value)
                if wall.tzinfo is None:
                    return wall
            except ValueError:
                pass
        try:
            if type(value) is int and _FULL_STAMPS[0] <= value <= _FULL_STAMPS[1]:
                return cls.from_stamp(value)
            text = str(value).strip()
            if text.isascii() and text.isdigit():
                return cls.from_stamp(full_stamp(int(text)))
            moment = datetime.fromisoformat(value.strip())  # type: ignore[union-attr]
        except (ValueError, TypeError, AttributeError):  # the text of an error must not hold the value
            raise ValueError("not a wall-clock time") from None
        date = (moment.year, moment.month, moment.day)
        return cls(*date, moment.hour, moment.minute, moment.second, moment.microsecond)

    @classmethod
    def from_stamp(cls, stamp: int) -> LocalTime:
        """Make a time from the number yyyyMMddHHmmss.

        Raises:
            ValueError: The number is no time of the calendar.
        """
        if not 0 <= stamp < 10**14:  # or its parts might not even be machine words
            raise ValueError("not a wall-clock time")
        day, clock = divmod(stamp, 1_000_000)
        return cls(
            day // 10_000, day // 100 % 100, day % 100, clock // 10_000, clock // 100 % 100, clock % 100
        )

    @property
    def stamp(self) -> int:
        """The time as the number yyyyMMddHHmmss."""
        day = self.year * 10_000 + self.month * 100 + self.day
        return day * 1_000_000 + self.hour * 10_000 + self.minute * 100 + self.second

    def at(self, zone: tzinfo, *, fold: int = 0) -> datetime:
        """Return the moment at which a clock in this zone shows this time.

        Where a clock is set back, `fold=1` means the second of the two moments.
        """
        return datetime(
            self.year,
            self.month,
            self.day,
            self.hour,
            self.minute,
            self.second,
            self.microsecond,
            tzinfo=zone,
            fold=fold,
        )

    def timestamp(self) -> NoReturn:
        """Refused: a wall-clock time is no moment.

        Raises:
            TypeError: Always.
        """
        raise TypeError("a wall-clock time has no timestamp: give its zone first, .at(zone).timestamp()")

    def astimezone(self, tz: tzinfo | None = None) -> NoReturn:
        """Refused: a wall-clock time is no moment.

        Raises:
            TypeError: Always.
        """
        raise TypeError("a wall-clock time has no zone: use .at(zone)")


def full_stamp(packed: int) -> int:
    """Fill a packed time (year, month, day, minute or second) up to the number yyyyMMddHHmmss.

    Raises:
        ValueError: The number of digits is none of those.
    """
    digits = str(packed)
    if len(digits) not in _DIGITS or packed < 0:
        raise ValueError("not a wall-clock time")
    return int(digits + _DIGITS[len(digits)])


def write_instant(moment: datetime, form: str) -> str:
    """Write an aware datetime with its own offset.

    Args:
        moment: The datetime; one whose offset has seconds is written in UTC.
        form: A strftime format, in which `%:z` is the offset with a colon.
    """
    offset = moment.utcoffset() or timedelta(0)
    if offset % timedelta(minutes=1):
        return write_instant(moment.astimezone(UTC), form)
    # strftime itself knows %:z from Python 3.12 on.
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    sign = "-" if offset < timedelta(0) else "+"
    return moment.strftime(form.replace("%:z", f"{sign}{hours:02}:{minutes:02}"))


def read_instant(text: str, form: str) -> datetime:
    """Read what `write_instant` writes, and nothing else.

    Raises:
        ValueError: The text has another form, or is no time of the calendar.
    """
    moment = datetime.strptime(text, form.replace("%:z", "%z"))
    if moment.utcoffset() is None or write_instant(moment, form) != text:
        raise ValueError("not a time with an offset")
    return moment


def zone(name: str) -> tzinfo:
    """Return the time zone of a name.

    Args:
        name: `GMT+8`, `GMT-2`, `GMT+5:30`, `UTC`, `+08:00`, or an IANA name such as `Europe/Berlin`.

    Raises:
        InvalidArgument: No such zone is known.
    """
    if not isinstance(name, str):
        raise InvalidArgument(
            f"The time zone is of type {type(name).__name__}: use 'GMT+8', 'UTC' or a name such as "
            "'Europe/Berlin'"
        )
    return _zone(name)


@lru_cache(maxsize=256)
def _zone(name: str) -> tzinfo:
    text = name.strip()
    if text.upper() in {"UTC", "GMT", "Z"}:
        return UTC
    match = _OFFSET.fullmatch(text)
    if match is not None:
        hours, minutes = int(match[2]), int(match[3] or 0)
        if hours <= _LARGEST_OFFSET_HOURS:
            offset = timedelta(hours=hours, minutes=minutes)
            return timezone(offset if match[1] == "+" else -offset, text)
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        pass
    raise InvalidArgument(
        f"{text!r} is no time zone that is known here: use 'GMT+8', 'UTC' or a name such as 'Europe/Berlin'"
    )


def as_zone(value: tzinfo | str) -> tzinfo:
    """Return a zone as it is, or the one of a name.

    Raises:
        InvalidArgument: It is neither, or no such zone is known.
    """
    return value if isinstance(value, tzinfo) else zone(value)
