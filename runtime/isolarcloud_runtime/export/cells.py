"""What tables of all kinds of results share: keys, values, and what is told beside them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from ..columns import Column, Key
from ..points import Point
from .frames import Cells, Field, Repeated, about_point

GAP = Repeated(None)
"""A column without any value."""


def key_field(results: Any) -> Field:
    """Plants are told by a number, devices by a text; an empty result shows by what it misses."""
    keys = [*results, *results.missing]
    return Field("key", "integer" if keys and all(isinstance(key, int) for key in keys) else "text")


def key_cell(field: Field, key: Key) -> Repeated:
    """Return the key of a whole block."""
    return Repeated(str(key) if field.kind == "text" else key)


def key_cells(field: Field, keys: Sequence[Key]) -> Cells:
    """Return the keys of the rows of a block."""
    return list(map(str, keys)) if field.kind == "text" else array("q", map(int, keys))


def long_fields(*, texts: bool) -> tuple[Field, ...]:
    """Return the columns of a long table after key and time."""
    return (
        Field("point", "text"),
        Field("value", "number"),
        *((Field("text", "text"),) if texts else ()),
        Field("unit", "text"),
    )


def value_cells(column: Column, *, texts: bool) -> tuple[Cells, ...]:
    """Return a column as numbers and, where the table has texts, as texts."""
    if isinstance(column, array):
        return (column, GAP) if texts else (column,)
    return (GAP, column)


def column_cells(values: Sequence[Any], *, text: bool) -> Cells:
    """Return values as a column, None as a gap."""
    if text:
        return [None if value is None else str(value) for value in values]
    return array("d", [float("nan") if value is None else value for value in values])


def about_results(results: Any, points: Iterable[Point], layout: str) -> dict[str, object]:
    """Return what every table carries along beside its values."""
    return {
        "spec": results.spec_version,
        "layout": layout,
        "points": [about_point(point) for point in points],
        "missing": list(map(str, results.missing)),
        "incomplete": [
            {
                "keys": list(map(str, entry.keys)),
                "points": list(entry.points),
                "start": None if entry.start is None else entry.start.isoformat(),
                "end": None if entry.end is None else entry.end.isoformat(),
            }
            for entry in results.incomplete
        ],
    }
