"""Minute data: values of measuring points over time."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from copy import copy
from datetime import datetime, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from .columns import Column, Columns, ColumnsByKey, Key, plain_column
from .descriptors import MinuteShape
from .errors import InvalidArgument
from .export.frames import Frame, Layout, Names
from .export.tables import series_frame
from .lookup import asked_keys, points_of
from .points import Point, PointLike, PointValue, PointValues, point_id
from .results import Results
from .shown import once_whole
from .times import as_zone

if TYPE_CHECKING:
    from .descriptors import Operation


class SeriesByKey(ColumnsByKey):
    """What a reply with minute data holds: `Columns` by plant id or device key.

    Times are wall-clock times; a key without data is absent. `Series` is the form for users.
    """

    __slots__ = ()


class SeriesRow(NamedTuple):
    """Values of one plant or device at one time."""

    key: Key
    time: datetime
    values: PointValues


class PointSeries(Mapping[PointLike, Column]):
    """Values of one plant or device over time: a column for each point.

    Numbers come as `array('d')` with NaN for gaps, texts as a list with None for gaps.

    Attributes:
        key: Plant id or device key.
        clock: Zone of the plant's clock, by which `stamps` are; None: it is not known.
        zone: Zone of `times`: that of the clock, unless `in_zone` chose another one. None: the times
            are wall-clock times without a zone.
        points: The points, by id.
    """

    def __init__(
        self,
        key: Key,
        columns: Columns,
        points: Mapping[int, Point],
        zone: tzinfo | None,
        *,
        shown_in: tzinfo | None = None,
    ) -> None:
        """Join columns with what is known about their points."""
        self.key = key
        self.clock = zone
        self.zone = shown_in or zone
        self.points = {number: points.get(number, Point(number, "")) for number in _numbers(columns)}
        self._columns = columns

    @property
    def stamps(self) -> array[int]:
        """What the plant's clock showed, for each row, as the number yyyyMMddHHmmss."""
        return self._columns.stamps

    @cached_property
    def times(self) -> tuple[datetime, ...]:
        """Time of each row, aware in `zone`.

        The gateway does not tell the two passes of an hour apart that a clock shows twice (when
        summer time ends): such times are taken for the first pass.
        """
        clock, zone = self.clock, self.zone
        if clock is None or zone is None:
            return self._columns.times
        if clock == zone:
            return tuple(time.at(zone) for time in self._columns.times)
        return tuple(time.at(clock).astimezone(zone) for time in self._columns.times)

    def in_zone(self, zone: tzinfo | str) -> PointSeries:
        """Return the same series with times shown in another zone.

        Args:
            zone: A `tzinfo`, or a name such as `UTC`, `GMT+8` or `Europe/Berlin`.

        Raises:
            InvalidArgument: There is no such zone, or the zone of the plant's clock is not known.
        """
        if self.clock is None:
            raise InvalidArgument(
                f"The times of {self.key!r} have no time zone, so that they cannot be shown in another one.",
                hint="Pass time_zone= to the call that reads them.",
            )
        return PointSeries(self.key, self._columns, self.points, self.clock, shown_in=as_zone(zone))

    def unit(self, point: PointLike) -> str:
        """Return the unit of a point's values; empty where it has none or none is known.

        Raises:
            KeyError: The point is not part of the series.
        """
        return self.points[_column_of(self.points, point)].unit

    def numbers(self, point: PointLike) -> array[float]:
        """Return the values of a point that measures something, NaN for gaps.

        Raises:
            KeyError: The point is not part of the series.
            TypeError: Its values are texts.
        """
        column = self[point]
        if not isinstance(column, array):
            raise TypeError(f"the values of point {point_id(point)} are texts")
        return column

    def rows(self) -> Iterator[SeriesRow]:
        """Give the values time by time."""
        plain = {number: plain_column(column) for number, column in self.items_by_id()}
        for place, time in enumerate(self.times):
            values: dict[int, PointValue] = {number: column[place] for number, column in plain.items()}
            yield SeriesRow(self.key, time, PointValues(values))

    def items_by_id(self) -> Iterator[tuple[int, Column]]:
        """Give id and column of each point."""
        for number in self.points:
            yield number, self._columns.columns[number]

    def to_dict(self) -> dict[str, Any]:
        """Return times in ISO form and the values of each point, ready for JSON."""
        return {
            "times": [time.isoformat() for time in self.times],
            "points": {
                str(number): {
                    "name": self.points[number].name,
                    "unit": self.points[number].unit,
                    "values": plain_column(column),
                }
                for number, column in self.items_by_id()
            },
        }

    def __getitem__(self, point: PointLike) -> Column:
        return self._columns.columns[_column_of(self.points, point)]

    def __contains__(self, point: object) -> bool:
        try:
            return point_id(point) in self.points  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        except ValueError:
            return False

    def __iter__(self) -> Iterator[int]:
        return iter(self.points)

    def __len__(self) -> int:
        """Return the number of points; the number of rows is `len(series.times)`."""
        return len(self.points)

    @once_whole
    def __repr__(self) -> str:
        return f"PointSeries({self.key!r}, {self._columns!r})"


class Series(Results[PointSeries]):
    """Values of measuring points over time, by plant id or device key.

    A plant or device for which the gateway gave nothing is not in here, but in `missing`.
    `to_arrow`, `to_pandas`, `to_polars`, `to_parquet` and `to_csv` make tables of it.

    Attributes:
        points: What is known about the points, by id: name and unit.
    """

    def __init__(
        self,
        members: Mapping[Key, PointSeries],
        *,
        points: Mapping[int, Point],
        missing: tuple[Key, ...] = (),
        reply: object = None,
    ) -> None:
        """Keep the series of each key."""
        super().__init__(members, missing=missing, reply=reply)
        self.points = dict(points)

    def rows(self) -> Iterator[SeriesRow]:
        """Give all values: plant by plant or device by device, time by time."""
        for member in self.values():
            yield from member.rows()

    def in_zone(self, zone: tzinfo | str) -> Series:
        """Return the same values with all times shown in one zone, for example "UTC".

        Raises:
            InvalidArgument: There is no such zone, or the zone of a plant's clock is not known.
        """
        shown = as_zone(zone)
        twin = copy(self)
        twin._members = {key: member.in_zone(shown) for key, member in self.items()}
        return twin

    def _frame(self, layout: Layout, names: Names, zone: tzinfo | None) -> Frame:
        return series_frame(self, layout, names, zone)

    def _shown(self) -> str:
        return f"{{{', '.join(f'{key!r}: {len(member.stamps)} rows' for key, member in self.items())}}}"


def series_from(
    operation: Operation,
    request: object,
    reply: object,
    *,
    zone: tzinfo | None,
    zones: Mapping[Key, tzinfo | None] | None = None,
) -> Series:
    """Turn a decoded reply with minute data into the form for users.

    Args:
        operation: An operation whose reply has the minute shape.
        request: The request that was sent: it tells which ids and points were asked for.
        reply: What `decode_reply` returned.
        zone: Zone of the plants; None leaves the times without a zone.
        zones: Zone of each plant or device, where they may differ; it goes before `zone`.
    """
    zones = zones or {}
    shape = operation.reply.shape
    if not isinstance(shape, MinuteShape):
        raise TypeError(f"{operation.name} has no minute data")
    members: Mapping[Key, Columns] = getattr(reply, shape.series, None) or {}
    points = points_of(request, shape.points, reply)
    asked = asked_keys(request, shape.keys)
    return Series(
        {
            key: PointSeries(key, columns, points, zones.get(key, zone))
            for key, columns in members.items()
            if len(columns)
        },
        points=points,
        missing=tuple(key for key in asked if key not in members or not len(members[key])),
        reply=reply,
    )


def _numbers(columns: Columns) -> tuple[int, ...]:
    return tuple(name for name in columns.columns if isinstance(name, int))


def _column_of(points: Mapping[int, Point], point: PointLike) -> int:
    try:
        number = point_id(point)
    except ValueError as error:
        raise KeyError(str(error)) from None
    if number not in points:
        raise KeyError(f"point {number} is not part of this series, which has {', '.join(map(str, points))}")
    return number
