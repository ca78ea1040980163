"""Minute data and latest values as tables with the same columns."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgument
from ..points import Point
from .cells import GAP, about_results, column_cells, key_cell, key_cells, key_field, long_fields, value_cells
from .frames import (
    Block,
    Cells,
    Field,
    Frame,
    Repeated,
    Stamps,
    about_point,
    checked_layout,
    column_names,
    one_zone,
    shown_zone,
)

if TYPE_CHECKING:
    from ..readings import Readings
    from ..series import PointSeries, Series

# --- minute data --------------------------------------------------------------------------------


def series_frame(series: Series, layout: str, names: str, zone: tzinfo | None) -> Frame:
    """Describe minute data as a table."""
    points = dict(series.points)
    texts: set[int] = {number for number, point in points.items() if point.kind == "text"}
    for member in series.values():
        for number, column in member.items_by_id():
            points.setdefault(number, member.points[number])
            if not isinstance(column, array):
                texts.add(number)
    columns = column_names(points, names)
    members = tuple(series.values())
    key = key_field(series)
    if checked_layout(layout):
        values = tuple(
            Field(columns[number], "text" if number in texts else "number", about_point(point))
            for number, point in points.items()
        )
        blocks = (_wide(key, member, points) for member in members)
    else:
        values = long_fields(texts=bool(texts))
        blocks = (
            block for member in members for block in _long(key, member, points, columns, texts=bool(texts))
        )
    return Frame(
        (key, Field("time", "moment"), *values),
        blocks,
        _zone_of(members, zone),
        {
            **about_results(series, points.values(), layout),
            "zones": {str(member.key): shown_zone(member.clock) for member in members if member.clock},
        },
    )


def _wide(key: Field, member: PointSeries, points: Iterable[int]) -> Block:
    own = dict(member.items_by_id())
    values: list[Cells] = [own.get(number, GAP) for number in points]
    return Block(
        len(member.stamps), (key_cell(key, member.key), Stamps(member.stamps, member.clock), *values)
    )


def _long(
    key: Field, member: PointSeries, points: Mapping[int, Point], names: Mapping[int, str], *, texts: bool
) -> Iterator[Block]:
    for number, column in member.items_by_id():
        yield Block(
            len(member.stamps),
            (
                key_cell(key, member.key),
                Stamps(member.stamps, member.clock),
                Repeated(names[number]),
                *value_cells(column, texts=texts),
                Repeated(points[number].unit or None),
            ),
        )


def _zone_of(members: Sequence[PointSeries], zone: tzinfo | None) -> tzinfo | None:
    """Return the zone in which times are shown; UTC where members differ, or there are none."""
    if not members:
        return zone or UTC
    without = [member.key for member in members if member.clock is None]
    if without and (zone is not None or len(without) < len(members)):
        raise InvalidArgument(
            f"The times of {without[0]!r} have no time zone, so that they cannot be shown in another one.",
            hint="Pass time_zone= to the call that reads them.",
        )
    if zone is not None:
        return zone
    shared = one_zone([member.zone for member in members])
    return UTC if shared == "mixed" else shared


# --- latest values ------------------------------------------------------------------------------


def readings_frame(readings: Readings, layout: str, names: str, zone: tzinfo | None) -> Frame:
    """Describe latest values as a table; the zone says how their wall-clock times are to be read."""
    points: dict[int, Point] = {}
    texts: set[int] = set()
    for member in readings.values():
        for reading in member.values():
            points.setdefault(reading.point.id, reading.point)
            if isinstance(reading.value, str) or reading.point.kind == "text":
                texts.add(reading.point.id)
    columns = column_names(points, names)
    field = key_field(readings)
    keys, stamps = list(readings), array("q", (_stamp(member) for member in readings.values()))
    if checked_layout(layout):
        values = tuple(
            Field(columns[number], "text" if number in texts else "number", about_point(point))
            for number, point in points.items()
        )
        read = [
            column_cells([_value(member, number) for member in readings.values()], text=number in texts)
            for number in points
        ]
        blocks = [Block(len(keys), (key_cells(field, keys), Stamps(stamps, zone), *read))]
    else:
        values = long_fields(texts=bool(texts))
        rows = [
            (key, stamp, reading)
            for (key, member), stamp in zip(readings.items(), stamps, strict=True)
            for reading in member.values()
        ]
        plain = [reading.value for _, _, reading in rows]
        cells: list[Cells] = [
            key_cells(field, [key for key, _, _ in rows]),
            Stamps(array("q", [stamp for _, stamp, _ in rows]), zone),
            [columns[reading.point.id] for _, _, reading in rows],
            column_cells([value if isinstance(value, float | int) else None for value in plain], text=False),
            *([[value if isinstance(value, str) else None for value in plain]] if texts else []),
            [reading.unit or None for _, _, reading in rows],
        ]
        blocks = [Block(len(rows), tuple(cells))]
    return Frame(
        (field, Field("time", "moment"), *values),
        iter(blocks),
        zone,
        about_results(readings, points.values(), layout),
    )


def _stamp(member: Any) -> int:
    return 0 if member.sampled_at is None else int(member.sampled_at.stamp)


def _value(member: Any, number: int) -> Any:
    return member[number].value if number in member else None
