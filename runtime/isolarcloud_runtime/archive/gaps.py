"""What of a query is missing, as few smaller queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from itertools import pairwise
from typing import NamedTuple

from ..columns import Key
from ..planning.windows import on_the_wall
from ..times import LocalTime
from .contents import Settled, stored_key
from .spans import DAY, Span, joined, local_time, seconds_of, without

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Asked(NamedTuple):
    """What a query wants to be known."""

    keys: Sequence[Key]
    points: Sequence[int]
    start: datetime
    end: datetime
    distance: int
    """Seconds between two rows."""
    zones: Mapping[Key, tzinfo | None]

    def span(self, key: Key) -> Span:
        """Return what the query covers on the clock of a key."""
        first, last = on_the_wall(self.start, self.end, self.zones.get(key), ("start", "end"))
        return Span(seconds_of(first, None), seconds_of(last, None) + 1)


class Gap(NamedTuple):
    """Keys and points that lack the same time."""

    keys: tuple[Key, ...]
    points: tuple[int, ...]
    start: datetime
    end: datetime
    """Belongs to the gap, as the end of a query does."""


def settled_before(zone: tzinfo | None, now: float, recheck: int) -> int:
    """Return the second on a clock before which values will not change any more: always a midnight.

    Args:
        zone: The zone of the clock; None: the latest one there is.
        now: Seconds since 1970.
        recheck: For how many seconds values may still come late.
    """
    return _clock(zone, max(now - recheck, 0)) // DAY * DAY  # no value is older than 1970


def gaps_of(asked: Asked, settled: Settled, now: float, recheck: int) -> list[Gap]:
    """Return what has to be read, in the order of time.

    A time that lies in the future is left out. Pairs of key and point that lack the same time are
    put together, and gaps are cut where others begin or end, so that what they have in common is
    read at once.
    """
    pairs: dict[tuple[Span, ...], list[tuple[Key, int]]] = defaultdict(list)
    for key in asked.keys:
        zone = asked.zones.get(key)
        whole = asked.span(key)
        wanted = Span(whole.begin, min(whole.end, _clock(zone, now) + 1))
        limit = settled_before(zone, now, recheck)
        for point in asked.points:
            known = [
                Span(span.begin, min(span.end, limit))
                for distance, spans in settled.get((stored_key(key), point), {}).items()
                if asked.distance % distance == 0
                for span in spans
            ]
            missing = without([wanted], known)
            aligned = joined(_aligned(span, whole, asked.distance) for span in missing)
            lacking = tuple(_moments(span, whole, zone, asked) for span in aligned)
            if lacking:
                pairs[lacking].append((key, point))
    return _common(pairs, asked)


def _aligned(span: Span, whole: Span, distance: int) -> Span:
    """Begin a gap where a row may stand: a row that is read twice does no harm."""
    return Span(max(span.begin - span.begin % distance, whole.begin), span.end)


def _moments(span: Span, whole: Span, zone: tzinfo | None, asked: Asked) -> Span:
    """Turn seconds of a clock into seconds since 1970, unless the query itself is in times of a clock."""
    if zone is None or isinstance(asked.start, LocalTime):
        return span
    first, last = _seconds(asked.start), _seconds(asked.end) + 1
    begin = first if span.begin == whole.begin else _seconds(local_time(span.begin).at(zone))
    end = last if span.end == whole.end else _seconds(local_time(span.end).at(zone))
    if (
        end <= begin
    ):  # both within an hour that the clock shows twice: begin in the first pass, end in the second
        end = last
    return Span(max(begin, first), min(end, last))


def _common(pairs: Mapping[tuple[Span, ...], Sequence[tuple[Key, int]]], asked: Asked) -> list[Gap]:
    cuts = sorted({edge for spans in pairs for span in spans for edge in span})
    groups: list[tuple[Span, tuple[tuple[tuple[Key, ...], tuple[int, ...]], ...]]] = []
    for begin, end in pairwise(cuts):
        lacking = [
            pair
            for spans, members in pairs.items()
            if any(span.begin <= begin and end <= span.end for span in spans)
            for pair in members
        ]
        products = _products(lacking, asked)
        if groups and groups[-1][0].end == begin and groups[-1][1] == products:
            groups[-1] = (Span(groups[-1][0].begin, end), products)
        elif products:
            groups.append((Span(begin, end), products))
    return [
        Gap(keys, points, _start(span, asked), _end(span, asked))
        for span, products in groups
        for keys, points in products
    ]


def _products(
    pairs: Iterable[tuple[Key, int]], asked: Asked
) -> tuple[tuple[tuple[Key, ...], tuple[int, ...]], ...]:
    """Put keys together that lack the same points."""
    points_of: dict[Key, set[int]] = defaultdict(set)
    for key, point in pairs:
        points_of[key].add(point)
    keys_of: dict[frozenset[int], list[Key]] = defaultdict(list)
    for key in asked.keys:
        if key in points_of:
            keys_of[frozenset(points_of[key])].append(key)
    return tuple(
        (tuple(keys), tuple(point for point in asked.points if point in points))
        for points, keys in keys_of.items()
    )


def _start(span: Span, asked: Asked) -> datetime:
    return asked.start if span.begin == _plain(asked.start) else _moment(span.begin, asked)


def _end(span: Span, asked: Asked) -> datetime:
    return asked.end if span.end == _plain(asked.end) + 1 else _moment(span.end - 1, asked)


def _plain(moment: datetime) -> int:
    return seconds_of(moment, None) if isinstance(moment, LocalTime) else _seconds(moment)


def _moment(seconds: int, asked: Asked) -> datetime:
    if isinstance(asked.start, LocalTime):
        return local_time(seconds)
    return datetime.fromtimestamp(seconds, UTC)


def _seconds(moment: datetime) -> int:
    return int((moment - _EPOCH).total_seconds() // 1)


def _clock(zone: tzinfo | None, now: float) -> int:
    """Return what a clock shows; without a zone, what the last one on Earth shows."""
    if zone is None:
        return int(now) - 12 * 3600
    return seconds_of(datetime.fromtimestamp(now, UTC), zone)
