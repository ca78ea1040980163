"""What an archive keeps, as the series that `history` gives."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from math import nan

from ..columns import Column, Columns, Key
from ..errors import InvalidArgument
from ..points import Point
from ..series import PointSeries, Series
from ..times import LocalTime
from ..times import zone as parse_zone
from .contents import Store, Stretch, read_key, stored_key

_FIRST, _LAST = 0, 99_991_231_235_959


def series_of(
    store: Store,
    keys: Sequence[Key] | None,
    points: Sequence[int] | None,
    start: datetime | None,
    end: datetime | None,
) -> Series:
    """Return the values of keys and points in a range; both ends belong to it."""
    contents = store.contents()
    zones = {key: parse_zone(name) if name else None for key, name in contents.zones.items()}
    wanted = [read_key(key) for key in zones] if keys is None else list(keys)
    numbers = list(contents.points) if points is None else list(points)
    held = [key for key in wanted if stored_key(key) in zones]
    ranges = {stored_key(key): _range(key, zones[stored_key(key)], start, end) for key in held}
    first = min((least for least, _ in ranges.values()), default=_FIRST)
    last = max((most for _, most in ranges.values()), default=_LAST)
    found: dict[str, list[Stretch]] = {}
    wants_any, named = bool(held and numbers), frozenset(numbers)
    for stretch in (
        store.read(None if keys is None else list(ranges), points, first, last) if wants_any else ()
    ):
        # Another process may have added plants and points since the contents were read.
        if stretch.key in ranges and stretch.point in named:
            found.setdefault(stretch.key, []).append(_cut(stretch, *ranges[stretch.key]))
    known = {number: contents.points.get(number, Point(number, "")) for number in numbers}
    members: dict[Key, PointSeries] = {}
    for key in wanted:
        stretches = [stretch for stretch in found.get(stored_key(key), ()) if stretch.stamps]
        if stretches:
            columns = _side_by_side(stretches, numbers)
            members[key] = PointSeries(key, columns, known, zones[stored_key(key)])
    return Series(members, points=known, missing=tuple(key for key in wanted if key not in members))


def _range(key: Key, zone: tzinfo | None, start: datetime | None, end: datetime | None) -> tuple[int, int]:
    """Return the first and last stamp of a range on a key's clock."""
    edges: list[int] = []
    for edge, otherwise in ((start, _FIRST), (end, _LAST)):
        if edge is None:
            edges.append(otherwise)
        elif isinstance(edge, LocalTime):
            edges.append(edge.stamp)
        else:
            if zone is None:
                raise InvalidArgument(f"The zone of {key!r} is not known: use LocalTime for its clock.")
            try:
                wall = edge.astimezone(zone)
            except OverflowError:  # within a day of the first or the last moment that Python knows
                edges.append(_FIRST if edge.year == 1 else _LAST)
                continue
            edges.append(
                LocalTime(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second).stamp
            )
    return edges[0], edges[1]


def _cut(stretch: Stretch, first: int, last: int) -> Stretch:
    begin, end = bisect_left(stretch.stamps, first), bisect_right(stretch.stamps, last)
    if end - begin == len(stretch.stamps):
        return stretch
    return stretch._replace(stamps=stretch.stamps[begin:end], values=stretch.values[begin:end])


def _side_by_side(stretches: Sequence[Stretch], points: Sequence[int]) -> Columns:
    """Put the points of one key side by side; a time that a point has no value for is a gap."""
    stamps = stretches[0].stamps
    if any(stretch.stamps != stamps for stretch in stretches):
        stamps = array("q", sorted({stamp for stretch in stretches for stamp in stretch.stamps}))
    places: Mapping[int, int] = {stamp: place for place, stamp in enumerate(stamps)}
    by_point = {stretch.point: stretch for stretch in stretches}
    columns: dict[int | str, Column] = {}
    for number in points:
        if number in by_point:
            columns[number] = _spread(by_point[number], stamps, places)
    return Columns(stamps, columns)


def _spread(stretch: Stretch, stamps: array[int], places: Mapping[int, int]) -> Column:
    if stretch.stamps == stamps:
        return stretch.values
    if isinstance(stretch.values, array):
        numbers = array("d", [nan]) * len(stamps)
        for stamp, number in zip(stretch.stamps, stretch.values, strict=True):
            numbers[places[stamp]] = number
        return numbers
    texts: list[str | None] = [None] * len(stamps)
    for stamp, text in zip(stretch.stamps, stretch.values, strict=True):
        texts[places[stamp]] = text
    return texts
