"""Series that came from several calls, made into one: what workers read, put together again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from ..columns import Column, Columns, Key
from ..errors import InvalidArgument
from ..points import Point
from ..series import PointSeries, Series
from .joins import Conflicts, Growing, beside, in_order
from .windows import comparable


def join_series(parts: Iterable[Series]) -> Series:
    """Make one series of several: of the pieces of a plan, of blocks, or of any other ranges and points.

    Rows are in the order of time, and a time that comes twice is one row: a value wins over a gap, and
    of two different values that of the part that begins later. Keys and points are in the order in
    which they first come. So the pieces of a plan give what the query's `run` gives.

    Args:
        parts: The series, in any order. How the times of a key are shown is as in the first of them.

    Raises:
        InvalidArgument: There are no parts, or two of them read a plant by different clocks.
    """
    given = list(parts)
    if not given:
        raise InvalidArgument("There is no series to join.")
    points: dict[int, Point] = {}
    asked: dict[Key, None] = {}
    first: dict[Key, PointSeries] = {}
    columns: dict[Key, list[Columns]] = {}
    for part in given:
        for number, point in part.points.items():
            if not points.get(number, Point(number, "")).name:
                points[number] = point
        asked |= dict.fromkeys([*part, *part.missing])
        for key, member in part.items():
            known = first.setdefault(key, member)
            if known.clock != member.clock:
                raise InvalidArgument(
                    f"The parts read {key!r} by different clocks: {known.clock} and {member.clock}."
                )
            columns.setdefault(key, []).append(member._columns)
    members = {key: _member(first[key], _joined(columns[key]), points) for key in asked if key in first}
    whole = Series(members, points=points, missing=tuple(key for key in asked if key not in members))
    whole.start = _edge((part.start for part in given), last=False)
    whole.end = _edge((part.end for part in given), last=True)
    whole.unsettled_from = _edge((part.unsettled_from for part in given), last=False)
    whole.incomplete = tuple(record for part in given for record in part.incomplete)
    unread = {key for record in whole.incomplete for key in record.keys}
    whole.missing = tuple(key for key in whole.missing if key not in unread)
    whole.spec_version = given[0].spec_version
    return whole


def _joined(parts: list[Columns]) -> Columns:
    """Join those with the same columns window by window, then these beside each other."""
    conflicts = Conflicts()
    lanes: dict[tuple[int | str, ...], Growing] = {}
    for part in sorted(parts, key=lambda part: part.stamps[0]):  # members always have rows
        lanes.setdefault(tuple(part.columns), Growing(conflicts)).add(in_order(part, conflicts))
    found = [lane.columns for lane in lanes.values() if lane.columns is not None]
    names = [name for lane in lanes for name in lane]
    if len(set(names)) == len(names):
        return beside(found, names)
    whole = Growing(conflicts)
    for lane in found:
        whole.add(lane)
    assert whole.columns is not None
    return whole.columns


def _member(like: PointSeries, columns: Columns, points: dict[int, Point]) -> PointSeries:
    ordered: dict[int | str, Column] = {
        number: columns.columns[number] for number in points if number in columns.columns
    }
    shown = like.zone if like.zone != like.clock else None
    whole = Columns(columns.stamps, {**ordered, **columns.columns})
    return PointSeries(like.key, whole, points, like.clock, shown_in=shown)


def _edge(edges: Iterable[datetime | date | None], *, last: bool) -> Any:
    """Return the earliest or the latest of some times; wall-clock times have none but their own."""
    found = [edge for edge in edges if edge is not None]
    return (max if last else min)(found, key=_comparable, default=None)


def _comparable(edge: datetime | date) -> datetime:
    if not isinstance(edge, datetime):
        return datetime(edge.year, edge.month, edge.day, tzinfo=UTC)
    found: datetime = comparable(edge)
    return found if found.tzinfo is not None else datetime.combine(found.date(), found.time(), UTC)
