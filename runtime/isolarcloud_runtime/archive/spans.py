"""Sets of seconds on a plant's clock, as sorted spans that neither overlap nor touch.

A second is counted from 1970 as if the clock showed UTC, so that a day always has 86,400 of them.
The end of a span does not belong to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from ..times import LocalTime

DAY = 86_400
_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


class Span(NamedTuple):
    """Seconds from `begin` up to, but not including, `end`."""

    begin: int
    end: int


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return the seconds that are in any of the spans."""
    result: list[Span] = []
    for span in sorted(span for span in spans if span.begin < span.end):
        if result and span.begin <= result[-1].end:
            result[-1] = Span(result[-1].begin, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


def without(spans: Iterable[Span], taken: Sequence[Span]) -> list[Span]:
    """Return the seconds of the first spans that are in none of the others."""
    left: list[Span] = []
    for span in joined(spans):
        begin = span.begin
        for other in joined(taken):
            if other.end <= begin or other.begin >= span.end:
                continue
            if other.begin > begin:
                left.append(Span(begin, other.begin))
            begin = max(begin, other.end)
        if begin < span.end:
            left.append(Span(begin, span.end))
    return left


def seconds_of(moment: datetime, zone: tzinfo | None) -> int:
    """Return the second that a clock in a zone shows at a moment.

    A `LocalTime` is what the clock shows, whatever its zone.
    """
    if isinstance(moment, LocalTime) or moment.tzinfo is None or zone is None:
        wall = datetime(*moment.timetuple()[:6])
    else:
        wall = moment.astimezone(zone).replace(tzinfo=None)
    return (wall - _EPOCH) // _SECOND


def local_time(seconds: int) -> LocalTime:
    """Return what the clock shows in a second."""
    wall = _EPOCH + timedelta(seconds=seconds)
    return LocalTime(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second)
