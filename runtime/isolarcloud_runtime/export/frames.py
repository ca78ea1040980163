"""What a table of results looks like, whatever it is written as.

A `Frame` names its columns and gives its rows in blocks. Nothing here makes an object for each
value: cells are the arrays that replies were read into, or one value for all rows of a block.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Literal, NamedTuple, TypeAlias

from ..errors import InvalidArgument
from ..points import Point

Layout: TypeAlias = Literal["wide", "long"]
"""`wide`: a column for each point; `long`: a row for each value, with point and unit beside it."""

Names: TypeAlias = Literal["id", "name"]
"""How points are named: `p83033`, or by what they are called: `plant_power`."""

FieldKind: TypeAlias = Literal["integer", "text", "number", "moment", "day"]


class Field(NamedTuple):
    """One column of a table."""

    name: str
    kind: FieldKind
    about: Mapping[str, str] = {}
    """Unit, point and the like, as plain text."""


class Repeated(NamedTuple):
    """One value that stands in every row of a block; None is a gap."""

    value: int | float | str | None


class Stamps(NamedTuple):
    """Wall-clock times as numbers yyyyMMddHHmmss, 0 where there is none."""

    stamps: array[int]
    zone: tzinfo | None
    """Zone of the clock; None: it is not known, and the times stay without a zone."""


Cells: TypeAlias = "array[float] | array[int] | Sequence[str | None] | Repeated | Stamps"
"""The values of a column in one block; NaN and None are gaps."""


class Block(NamedTuple):
    """Some rows of a table, column by column."""

    rows: int
    cells: tuple[Cells, ...]


class Frame(NamedTuple):
    """A table of results."""

    fields: tuple[Field, ...]
    blocks: Iterator[Block]
    zone: tzinfo | None
    """Zone in which moments are shown; None: they are wall-clock times without a zone."""
    about: Mapping[str, object]
    """What is known beside the values: put into the metadata of formats that have any."""


def checked_layout(layout: str) -> bool:
    """Tell whether a table is to be wide.

    Raises:
        InvalidArgument: There is no such layout.
    """
    if layout not in ("wide", "long"):
        raise InvalidArgument(f"{layout!r} is no layout of a table: use 'wide' or 'long'")
    return layout == "wide"


def column_names(points: Mapping[int, Point], names: str) -> dict[int, str]:
    """Return the name of each point's column.

    With `names="name"`, points that have no name, or share it with another one, keep their id.

    Raises:
        InvalidArgument: There is no such way of naming.
    """
    if names not in ("id", "name"):
        raise InvalidArgument(f"{names!r} is no way to name columns: use 'id' or 'name'")
    ids = {number: f"p{number}" for number in points}
    if names == "id":
        return ids
    plain = {number: _plain(point.name) for number, point in points.items()}
    texts = list(plain.values())
    return {
        number: name if name and name not in _TAKEN and texts.count(name) == 1 else ids[number]
        for number, name in plain.items()
    }


def about_point(point: Point) -> dict[str, str]:
    """Return what is known about a point, as plain text."""
    facts = {"point": str(point.id), "name": point.name, "unit": point.unit, "kind": point.kind}
    return {name: text for name, text in facts.items() if text}


def zone_name(zone: tzinfo | None) -> str | None:
    """Return the name of a zone as Arrow knows it: IANA, or an offset such as +05:30.

    None for a zone that has neither; its times are written as moments in UTC.
    """
    key = getattr(zone, "key", None)
    if isinstance(key, str):
        return key
    offset = None if zone is None else zone.utcoffset(None)
    if offset is None or offset.total_seconds() % 60:
        return None
    minutes = int(offset.total_seconds()) // 60
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def one_zone(zones: Sequence[tzinfo | None]) -> tzinfo | Literal["mixed"] | None:
    """Return the zone that all have, or "mixed"."""
    first = zones[0]
    return first if all(zone == first for zone in zones) else "mixed"


def shown_zone(zone: tzinfo) -> str:
    """Return a zone's name for people."""
    return zone_name(zone) or zone.tzname(datetime(2000, 1, 1)) or str(zone)


_TAKEN = frozenset({"key", "time", "point", "value", "text", "unit", "period", "statistic"})


def _plain(name: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in name.casefold()).split()
    return "_".join(words)
