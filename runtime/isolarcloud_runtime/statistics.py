"""Day, month and year values: mean, peak, trough and total of measuring points."""

from __future__ import annotations

import enum
from array import array
from collections.abc import Iterator, Mapping
from datetime import date, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from .columns import Column, Columns, Key, plain_column
from .descriptors import StatisticsShape
from .export.frames import Frame, Layout, Names
from .export.statistics_table import statistics_frame
from .lookup import asked_keys, points_of
from .points import Point, PointLike, PointValue, point_id
from .results import Results, absent
from .shown import once_whole
from .usual import period_of, usual_kind

if TYPE_CHECKING:
    from .descriptors import Operation


class StatisticsByKey(Mapping[Key, Mapping[int, Columns]]):
    """What a reply with statistics holds: key -> point id -> `Columns` by data type.

    The columns are named by the wire value of the data type. `Statistics` is the form for users.
    """

    __slots__ = ("_members",)

    def __init__(self, members: Mapping[Key, Mapping[int, Columns]] | None = None) -> None:
        """Keep the points of each key."""
        self._members: dict[Key, Mapping[int, Columns]] = dict(members) if members else {}

    def __getitem__(self, key: Key) -> Mapping[int, Columns]:
        return self._members[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    @once_whole
    def __repr__(self) -> str:
        return f"StatisticsByKey({self._members!r})"

    def to_dict(self) -> dict[str, Any]:
        """Return the columns by key and point as text, ready for JSON."""
        return {
            str(key): {str(point): columns.to_dict() for point, columns in member.items()}
            for key, member in self._members.items()
        }


class StatisticsRow(NamedTuple):
    """Values of one point of one plant or device in one day, month or year."""

    key: Key
    point: Point
    day: date
    """First day of the period."""
    values: Mapping[str, PointValue]
    """Value by data type, as the wire names it."""


class PointStatistics(Mapping[str, Column]):
    """Values of one point, period by period: a column for each data type that was asked for.

    Attributes:
        point: The point, with the unit of the values.
        usual_kind: The data type that says most about such a point, as the wire names it; None: there is
            none, or the point is in no catalogue.
    """

    def __init__(self, point: Point, columns: Columns, usual_kind: str | None = None) -> None:
        """Join columns with their point."""
        self.point = point
        self.usual_kind = usual_kind
        self._columns = columns

    @cached_property
    def days(self) -> tuple[date, ...]:
        """First day of each period, on the plant's calendar."""
        return tuple(time.date() for time in self._columns.times)

    @property
    def stamps(self) -> array[int]:
        """Begin of each period as the number yyyyMMddHHmmss."""
        return self._columns.stamps

    @property
    def usual(self) -> Column:
        """The values that say most about such a point: a day's total as its peak, a mean of power, ...

        Raises:
            KeyError: There is no such data type for this point, or it was not asked for.
        """
        return self[self.usual_kind]

    def __getitem__(self, data_type: object) -> Column:
        name = _wire(data_type)
        if name not in self._columns.columns:
            raise KeyError(f"data type {name!r} was not asked for; there is {', '.join(self)}")
        return self._columns.columns[name]

    def __contains__(self, data_type: object) -> bool:
        return _wire(data_type) in self._columns.columns

    def __iter__(self) -> Iterator[str]:
        return map(str, self._columns.columns)

    def __len__(self) -> int:
        """Return the number of data types; the number of periods is `len(statistics.days)`."""
        return len(self._columns.columns)

    @once_whole
    def __repr__(self) -> str:
        return f"PointStatistics({self.point.id}, {self._columns!r})"

    def to_dict(self) -> dict[str, Any]:
        """Return days in ISO form, the unit, and the values of each data type, ready for JSON."""
        return {
            "unit": self.point.unit,
            "days": [day.isoformat() for day in self.days],
            "values": {str(name): plain_column(column) for name, column in self._columns.columns.items()},
        }


class KeyStatistics(Mapping[PointLike, PointStatistics]):
    """Statistics of one plant or device, by point.

    Attributes:
        key: Plant id or device key.
        missing: Ids of the points that were asked for and have no data.
    """

    def __init__(
        self, key: Key, members: Mapping[int, PointStatistics], missing: tuple[int, ...] = ()
    ) -> None:
        """Keep the statistics of each point."""
        self.key = key
        self.missing = missing
        self._members = dict(members)

    def __getitem__(self, point: PointLike) -> PointStatistics:
        try:
            number = point_id(point)
        except ValueError as error:
            raise KeyError(str(error)) from None
        if number in self._members:
            return self._members[number]
        raise KeyError(absent(number, self._members, self.missing))

    def __contains__(self, point: object) -> bool:
        try:
            return point_id(point) in self._members  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        except ValueError:
            return False

    def __iter__(self) -> Iterator[int]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    @once_whole
    def __repr__(self) -> str:
        return f"KeyStatistics({self.key!r}, {list(self._members.values())!r})"

    def to_dict(self) -> dict[str, Any]:
        """Return the statistics by point id as text, ready for JSON."""
        return {str(number): member.to_dict() for number, member in self._members.items()}


class Statistics(Results[KeyStatistics]):
    """Day, month or year values by plant id or device key, then by point.

    A plant or device for which the gateway gave nothing is not in here, but in `missing`.
    `to_arrow`, `to_pandas`, `to_polars`, `to_parquet` and `to_csv` make tables of them, with a column
    such as `p83022_peak` for each point and statistic.

    Attributes:
        period: What each row sums up: `day`, `month` or `year`.
        kind_names: Name of each data type, by its value on the wire.
    """

    def __init__(
        self,
        members: Mapping[Key, KeyStatistics],
        *,
        period: str = "",
        kind_names: Mapping[str, str] | None = None,
        missing: tuple[Key, ...] = (),
        reply: object = None,
    ) -> None:
        """Keep the statistics of each key."""
        super().__init__(members, missing=missing, reply=reply)
        self.period = period
        self.kind_names = dict(kind_names or {})

    def name_of(self, kind: str) -> str:
        """Return the name of a data type, as columns of tables have it: `mean`, `peak`, ..."""
        return self.kind_names.get(kind, kind)

    def _frame(self, layout: Layout, names: Names, zone: tzinfo | None) -> Frame:
        return statistics_frame(self, layout, names, zone)

    def rows(self) -> Iterator[StatisticsRow]:
        """Give all values: by key, point and period."""
        for key, member in self.items():
            for statistics in member.values():
                plain = {name: plain_column(column) for name, column in statistics.items()}
                for place, day in enumerate(statistics.days):
                    values = {name: column[place] for name, column in plain.items()}
                    yield StatisticsRow(key, statistics.point, day, values)


def statistics_from(operation: Operation, request: object, reply: object) -> Statistics:
    """Turn a decoded reply with statistics into the form for users.

    Args:
        operation: An operation whose reply has the statistics shape.
        request: The request that was sent: it tells which ids and points were asked for.
        reply: What `decode_reply` returned.
    """
    shape = operation.reply.shape
    if not isinstance(shape, StatisticsShape):
        raise TypeError(f"{operation.name} has no statistics")
    found: Mapping[Key, Mapping[int, Columns]] = getattr(reply, shape.series, None) or {}
    points = points_of(request, shape.points, reply)
    period = period_of(operation, request)
    members: dict[Key, KeyStatistics] = {}
    for key, columns_by_point in found.items():
        present = {
            number: _of_point(operation, points.get(number, Point(number, "")), columns, period)
            for number, columns in columns_by_point.items()
            if len(columns)
        }
        if present:
            members[key] = KeyStatistics(
                key, present, tuple(number for number in points if number not in present)
            )
    missing = tuple(key for key in asked_keys(request, shape.keys) if key not in members)
    names = operation.statistics.names if operation.statistics else {}
    return Statistics(members, period=period, kind_names=names, missing=missing, reply=reply)


def _of_point(operation: Operation, point: Point, columns: Columns, period: str) -> PointStatistics:
    return PointStatistics(point, columns, usual_kind(operation, point, period))


def _wire(data_type: object) -> str:
    return str(data_type.value) if isinstance(data_type, enum.Enum) else str(data_type)
