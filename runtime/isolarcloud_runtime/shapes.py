"""How each shape of reply is laid out: its twin types, and how a class is built from the twins."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any

import msgspec

from .columns import Columns, Key
from .descriptors import MinuteShape, Reply, RowsShape, StatisticsShape
from .gather import Finishing, columns_of, no_gap_text
from .points import PointKinds, PointValue, PointValues
from .query import Query
from .series import SeriesByKey
from .statistics import StatisticsByKey
from .tolerant import shape_of
from .twins import KEY_PREFIX, NAN, POINT_PREFIX, Member, Stamp, make_struct, members_of, point_member


class Layout:
    """Members of the outermost object, and how values read from them become the reply's class.

    Attributes:
        model: The reply's class.
        struct: The outermost object as it stands on the wire.
        vital: Attributes of `struct` whose rows must not all be lost.
        nested: Wire key inside each row that may hold the real row.
        rows: Wire key of the rows, where `nested` matters.
    """

    vital: frozenset[str] = frozenset()
    nested: str | None = None
    rows: str = ""
    may_be_empty = False
    """Whether a reply without an object means that there is simply nothing."""

    def __init__(self, model: type[msgspec.Struct]) -> None:
        """Lay out a class that is on the wire what it is in Python."""
        self.model = model
        self.struct: type[msgspec.Struct] = model

    @cached_property
    def required(self) -> tuple[str, ...]:
        """Attributes of `struct` that an object without is no instance."""
        return tuple(member.name for member in members_of(self.struct) if member.required)

    def finish(self, values: dict[str, Any], finishing: Finishing) -> Any:
        """Build the reply's class from values by attribute of `struct`."""
        return self.model(**values)


class RowsLayout(Layout):
    """Rows with point values as `p<id>` keys."""

    def __init__(self, model: type[msgspec.Struct], shape: RowsShape, query: Query) -> None:
        """Lay out rows for the points asked for."""
        super().__init__(model)
        member = next(member for member in members_of(model) if member.name == shape.rows)
        self._row: type[msgspec.Struct] = shape_of(shape_of(member.type).inner).inner
        self._shape = shape
        fixed = [own for own in members_of(self._row) if own.name != shape.values]
        self._make_row = _constructor(self._row, [own.name for own in fixed], shape.values)
        self._fixed = len(fixed)
        self._points = [number for number, _ in query.points]
        twin = make_struct(
            self._row.__name__,
            [*fixed, *(point_member(number, shape.prefix, text, None) for number, text in query.points)],
        )
        self.struct = make_struct(model.__name__, _replaced(model, shape.rows, list[twin]))  # type: ignore[valid-type]
        self.vital = frozenset({shape.rows})
        self.nested, self.rows = shape.nested, member.wire

    def finish(self, values: dict[str, Any], finishing: Finishing) -> Any:
        """Gather the point values of each row."""
        rows = values[self._shape.rows]
        if rows is not None:
            make, gather = self._make_row, self._gather
            values[self._shape.rows] = [make(row, PointValues.later(gather, row)) for row in rows]
        return self.model(**values)

    def _gather(self, row: msgspec.Struct) -> dict[int, PointValue]:
        content = msgspec.structs.astuple(row)[self._fixed :]
        # Without `strict`, which costs as much as all the rest: both were made from the same list.
        points: dict[int, PointValue] = dict(zip(self._points, content))  # noqa: B905
        if str in map(type, points.values()):
            points = {number: no_gap_text(value) for number, value in points.items()}
        return points


class MinuteLayout(Layout):
    """Members named by id, each with rows of a time and `p<id>` keys."""

    may_be_empty = True

    def __init__(self, model: type[msgspec.Struct], shape: MinuteShape, query: Query) -> None:
        """Lay out a member for each id, and a row for the points asked for."""
        super().__init__(model)
        self._series = shape.series
        self._members = {f"{KEY_PREFIX}{place}": key for place, key in enumerate(query.keys)}
        self._points = query.points
        row = _minute_row(shape, query.points)
        self.struct = make_struct(
            model.__name__,
            [
                *(member for member in members_of(model) if member.name != shape.series),
                *(Member(name, str(key), list[row] | None, None) for name, key in self._members.items()),  # type: ignore[valid-type]
            ],
        )
        self.vital = frozenset(self._members)

    def finish(self, values: dict[str, Any], finishing: Finishing) -> Any:
        """Turn rows into columns."""
        found: dict[Key, Columns] = {}
        for name, key in self._members.items():
            rows = values.pop(name)
            if rows is not None:
                found[key] = columns_of(rows, self._points, finishing, self._series)
        return self.model(**values, **{self._series: SeriesByKey(found)})


class StatisticsLayout(Layout):
    """Members named by id, each with `p<id>` members: rows of a time and data-type keys."""

    may_be_empty = True

    def __init__(self, model: type[msgspec.Struct], shape: StatisticsShape, query: Query) -> None:
        """Lay out a member for each id and point, and a row for the data types asked for."""
        super().__init__(model)
        self._series = shape.series
        self._members = {f"{KEY_PREFIX}{place}": key for place, key in enumerate(query.keys)}
        self._points = [number for number, _ in query.points]
        self._kinds = tuple((kind, False) for kind in query.kinds)
        member = _statistics_member(shape, query.points, query.kinds)
        self.struct = make_struct(
            model.__name__,
            [
                *(own for own in members_of(model) if own.name != shape.series),
                *(Member(name, str(key), member | None, None) for name, key in self._members.items()),
            ],
        )
        self.vital = frozenset(self._members)

    def finish(self, values: dict[str, Any], finishing: Finishing) -> Any:
        """Turn rows into columns."""
        found: dict[Key, dict[int, Columns]] = {}
        for name, key in self._members.items():
            member = values.pop(name)
            if member is None:
                continue
            found[key] = {
                number: columns_of(rows, self._kinds, finishing, self._series)
                for number, rows in zip(self._points, msgspec.structs.astuple(member), strict=True)
                if rows is not None
            }
        return self.model(**values, **{self._series: StatisticsByKey(found)})


@lru_cache(maxsize=256)
def layout_of(model: type[msgspec.Struct], shape: Any, query: Query) -> Layout:
    """Return the layout of a reply for a query; the last few hundred are kept."""
    if isinstance(shape, RowsShape):
        return RowsLayout(model, shape, query)
    if isinstance(shape, MinuteShape):
        return MinuteLayout(model, shape, query)
    if isinstance(shape, StatisticsShape):
        return StatisticsLayout(model, shape, query)
    return Layout(model)


def _constructor(
    model: type[msgspec.Struct], names: list[str], last: str
) -> Callable[[msgspec.Struct, PointValues], msgspec.Struct]:
    """Return what makes an instance of a class from attributes of another object and one more value.

    Written out: to gather the same in a dictionary first takes five times as long.
    """
    arguments = [*(f"{name}=source.{name}" for name in names), f"{last}=value"]
    made: Any = eval(f"lambda source, value: model({', '.join(arguments)})", {"model": model})  # noqa: S307 -- names of our own classes
    return made  # type: ignore[no-any-return]


def _replaced(model: type[msgspec.Struct], name: str, annotation: Any) -> list[Member]:
    """Return the members of a class, one of them with another type (but as optional as it was)."""
    members: list[Member] = []
    for member in members_of(model):
        if member.name != name:
            members.append(member)
        elif shape_of(member.type).nullable:
            members.append(member._replace(type=annotation | None))
        else:
            members.append(member._replace(type=annotation))
    return members


@lru_cache(maxsize=256)
def _minute_row(shape: MinuteShape, points: PointKinds) -> type[msgspec.Struct]:
    time = Member("time", shape.time, Stamp)
    return make_struct(
        "Row", [time, *(point_member(number, shape.prefix, text, NAN) for number, text in points)], plain=True
    )


@lru_cache(maxsize=256)
def _statistics_member(shape: StatisticsShape, points: PointKinds, kinds: tuple[str, ...]) -> Any:
    time = Member("time", shape.time, Stamp)
    number = point_member(0, "", text=False, absent=NAN)
    row: Any = make_struct(
        "Row",
        [
            time,
            *(number._replace(name=f"{POINT_PREFIX}{place}", wire=kind) for place, kind in enumerate(kinds)),
        ],
        plain=True,
    )
    return make_struct(
        "Points",
        [
            Member(f"{POINT_PREFIX}{point}", f"{shape.prefix}{point}", list[row] | None, None)
            for point, _ in points
        ],
    )


def rows_type(reply: Reply, model: Any) -> Any:
    """Return the type of the whole data: the class, or a list of it."""
    return list[model] if reply.many else model
