"""Statistics as tables: the columns of the others, with the period and the name of each statistic."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from ..columns import Column
from ..errors import InvalidArgument
from ..points import Point
from .cells import GAP, about_results, column_cells, key_cell, key_field
from .frames import Block, Cells, Field, Frame, Repeated, Stamps, about_point, checked_layout, column_names

if TYPE_CHECKING:
    from ..statistics import PointStatistics, Statistics


def statistics_frame(statistics: Statistics, layout: str, names: str, zone: tzinfo | None) -> Frame:
    """Describe day, month or year values as a table; a day of the calendar has no zone."""
    if zone is not None:
        raise InvalidArgument("The times of statistics are days of the plant's calendar: they have no zone.")
    found = [
        (key, number, entry) for key, member in statistics.items() for number, entry in _by_id(member).items()
    ]
    points: dict[int, Point] = {}
    kinds: dict[int, dict[str, None]] = {}
    for _, number, entry in found:
        points.setdefault(number, entry.point)
        kinds.setdefault(number, {}).update(dict.fromkeys(entry))
    columns = column_names(points, names)
    field = key_field(statistics)
    labels = {kind: statistics.name_of(kind) for entry in kinds.values() for kind in entry}
    period = Repeated(statistics.period or None)
    newest_first = any(entry.stamps[0] > entry.stamps[-1] for _, _, entry in found if len(entry.stamps))
    if checked_layout(layout):
        wanted = [(number, kind) for number in points for kind in kinds[number]]
        values = tuple(
            Field(
                f"{columns[number]}_{labels[kind]}",
                "number",
                {**about_point(points[number]), "statistic": labels[kind]},
            )
            for number, kind in wanted
        )
        blocks = (
            _wide_days(key_cell(field, key), _by_id(member), wanted, period, newest_first=newest_first)
            for key, member in statistics.items()
        )
    else:
        values = (
            Field("point", "text"),
            Field("statistic", "text"),
            Field("value", "number"),
            Field("unit", "text"),
        )
        blocks = (
            Block(
                len(entry.stamps),
                (
                    key_cell(field, key),
                    Stamps(entry.stamps, None),
                    period,
                    Repeated(columns[number]),
                    Repeated(labels[kind]),
                    column,
                    Repeated(entry.point.unit or None),
                ),
            )
            for key, number, entry in found
            for kind, column in entry.items()
        )
    return Frame(
        (field, Field("time", "day"), Field("period", "text"), *values),
        blocks,
        None,
        {**about_results(statistics, points.values(), layout), "period": statistics.period},
    )


def _by_id(member: Any) -> dict[int, PointStatistics]:
    return {number: member[number] for number in member}


def _wide_days(
    key: Repeated,
    member: Mapping[int, PointStatistics],
    wanted: Sequence[tuple[int, str]],
    period: Repeated,
    *,
    newest_first: bool,
) -> Block:
    """Put the points of one key side by side; a period that a point has no row for is a gap."""
    stamps = array(
        "q", sorted({stamp for entry in member.values() for stamp in entry.stamps}, reverse=newest_first)
    )
    cells: list[Cells] = []
    for number, kind in wanted:
        entry = member.get(number)
        if entry is None or kind not in entry:
            cells.append(GAP)
        elif entry.stamps == stamps:
            cells.append(entry[kind])
        else:
            cells.append(_spread(stamps, entry.stamps, entry[kind]))
    return Block(len(stamps), (key, Stamps(stamps, None), period, *cells))


def _spread(wanted: array[int], stamps: array[int], column: Column) -> Cells:
    """Give a column the rows of others, too."""
    values = dict(zip(stamps, column, strict=True))
    return column_cells([values.get(stamp) for stamp in wanted], text=not isinstance(column, array))
