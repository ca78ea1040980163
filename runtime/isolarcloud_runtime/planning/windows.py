"""Ranges of time that are too long for one call, cut into windows.

Windows of moments share their edges: the end of one is the begin of the next, so that a sample there
comes whether the gateway takes the begin, the end or both as part of the window. Merging removes the
double. Days belong to the window with both ends, and so do the months and the years that they stand
for: those windows follow on each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from ..descriptors import Span
from ..encode_time import latest_end, wall_clock
from ..times import LocalTime

SECOND = timedelta(seconds=1)
LONGEST_SHIFT = timedelta(hours=26)
"""More than any clock was ever set back at once."""


class Stretch(NamedTuple):
    """A stretch of time, both ends included: wall-clock times, days, or None for no time at all."""

    start: Any
    end: Any


def cut_moments(start: datetime, end: datetime, longest: Span | None) -> Iterator[Stretch]:
    """Cut a stretch of wall-clock time into the fewest windows of at most `longest`.

    Args:
        start: Begin, on the wall clock (no zone).
        end: End, not before the begin.
        longest: The longest window; None: there is no limit.
    """
    if longest is None:
        yield Stretch(local(start), local(end))
    elif longest.calendar_months is not None:
        yield from _cut_calendar(start, end, longest.calendar_months)
    else:
        begin = start
        while (edge := latest_end(begin, longest)) < end:
            yield Stretch(local(begin), local(edge))
            begin = edge
        yield Stretch(local(begin), local(end))


def _cut_calendar(start: datetime, end: datetime, months: int) -> Iterator[Stretch]:
    """Cut at the ends of months: a window must not touch the first second of the next month."""
    begin = start
    while True:
        following = _first_of_month(begin, months)
        edge = end if following is None else datetime(following.year, following.month, 1)
        if following is None or edge > end:
            yield Stretch(local(begin), local(end))
            return
        yield Stretch(local(begin), local(edge - SECOND))
        begin = edge


def cut_days(start: date, end: date, longest: Span | None) -> Iterator[Stretch]:
    """Cut a stretch of days into the fewest windows of at most `longest`, both ends counted.

    Months and years of a window are those of the calendar, as the gateway counts them.
    """
    begin = start
    while longest is not None:
        following = _following(begin, longest)
        if following is None or following > end:
            break
        yield Stretch(begin, following - timedelta(days=1))
        begin = following
    yield Stretch(begin, end)


def _following(begin: date, longest: Span) -> date | None:
    """Return the first day after the longest window that begins on a day; None: none in the calendar."""
    reaches = [
        _day_after(begin, longest.days) if longest.days else None,
        _first_of_month(begin, longest.months or longest.calendar_months or 0),
        _first_of_month(date(begin.year, 1, 1), 12 * (longest.years or 0)),
    ]
    return min((day for day in reaches if day is not None), default=None)


def _day_after(begin: date, days: int) -> date | None:
    try:
        return begin + timedelta(days=days)
    except OverflowError:
        return None


def _first_of_month(day: date, later: int) -> date | None:
    """Return the first day of the month that many months later; None for no months at all."""
    year, month = divmod(day.year * 12 + day.month - 1 + later, 12)
    return date(year, month + 1, 1) if later and year <= date.max.year else None


def local(moment: datetime) -> LocalTime:
    """Return a time without a zone as the wall-clock time that it is."""
    return LocalTime(
        moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond
    )


def on_the_wall(start: datetime, end: datetime, zone: tzinfo | None, names: tuple[str, str]) -> Stretch:
    """Return the earliest and the latest time that a wall clock shows between two moments.

    They are not always the ends: where the clock is set back shortly before the end, it showed later
    times before that, and the samples of these are asked for too.

    Raises:
        Refusal: One of them is no moment, or can't be told on the clock of an unknown zone.
    """
    first, last = wall_clock(start, names[0], zone), wall_clock(end, names[1], zone)
    if zone is None or isinstance(start, LocalTime) or isinstance(end, LocalTime):
        return Stretch(local(first), local(last))
    begin, finish = start.astimezone(UTC), end.astimezone(UTC)
    for low, high in (
        (begin, min(finish, begin + LONGEST_SHIFT)),
        (max(begin, finish - LONGEST_SHIFT), finish),
    ):
        change = _set_back(low, high, zone)
        if change is not None:
            before, after = (change - SECOND).astimezone(zone), change.astimezone(zone)
            first = min(first, after.replace(tzinfo=None))
            last = max(last, before.replace(tzinfo=None))
    return Stretch(local(first), local(last))


def _set_back(low: datetime, high: datetime, zone: tzinfo) -> datetime | None:
    """Return the first second at which a clock has been set back between two moments in UTC."""
    if _offset(low, zone) <= _offset(high, zone):
        return None
    before, after = low, high
    while after - before > SECOND:
        middle = before + (after - before) // 2
        if _offset(middle, zone) > _offset(high, zone):
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _offset(moment: datetime, zone: tzinfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta(0)


def never_shown(stamps: Iterable[int], window: Stretch, zone: tzinfo | None) -> int:
    """Count the times of a window that a clock in a zone skips: it is another clock that showed them."""
    start, end = window
    if zone is None or not isinstance(start, LocalTime) or not isinstance(end, LocalTime):
        return 0
    if start.at(zone).utcoffset() == end.at(zone).utcoffset():
        return 0
    times = (LocalTime.from_stamp(stamp).at(zone) for stamp in stamps)
    return sum(1 for time in times if time.astimezone(UTC).astimezone(zone) != time.replace(fold=0))


def comparable(moment: Any) -> Any:
    """Return what can be compared with another moment of the same sort.

    Python compares datetimes of one zone by what the clock shows, also where it has been set back.
    """
    return moment.astimezone(UTC) if getattr(moment, "tzinfo", None) is not None else moment
