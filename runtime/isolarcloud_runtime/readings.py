"""Latest values: one reading for each point of each plant or device."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from datetime import tzinfo
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

import msgspec

from .columns import Key
from .descriptors import RowsShape
from .export.frames import Frame, Layout, Names
from .export.tables import readings_frame
from .lookup import points_of, value_of
from .points import Point, PointLike, PointValue, PointValues, point_id
from .results import Results, absent
from .shown import once_whole
from .times import LocalTime

if TYPE_CHECKING:
    from .descriptors import Operation


_IDS = frozenset({"integer", "text"})
"""Kinds of request fields that name plants or devices."""


class Reading(NamedTuple):
    """One value of one measuring point."""

    value: PointValue
    """None: the plant or device has no such value now."""
    unit: str
    """Unit of the value; empty for ratios, counts and states, or where none is known."""
    point: Point
    sampled_at: LocalTime | None
    """When the value was taken, on the plant's wall clock, where the gateway tells."""


class PointReadings(Mapping[PointLike, Reading]):
    """Latest values of one plant or device, by measuring point.

    Attributes:
        key: Plant id or device key.
        sampled_at: When the values were taken, on the plant's wall clock, where the gateway tells.
        row: The whole row of the reply, with names, serial numbers and the like.
    """

    def __init__(
        self, key: Key, values: PointValues, points: Mapping[int, Point], row: object, time: LocalTime | None
    ) -> None:
        """Join the values of a row with what is known about their points."""
        self.key = key
        self.sampled_at = time
        self.row = row
        self._values = values
        self._points = points

    @cached_property
    def _readings(self) -> dict[int, Reading]:
        """Made when the first one is asked for: who polls thousands of devices looks at few."""
        readings: dict[int, Reading] = {}
        for number, value in self._values.items_by_id():
            point = self._points.get(number) or Point(number, "")
            readings[number] = Reading(value, point.unit, point, self.sampled_at)
        return readings

    @property
    def missing(self) -> tuple[Point, ...]:
        """The points that have no value."""
        return tuple(reading.point for reading in self._readings.values() if reading.value is None)

    def to_dict(self) -> dict[str, Any]:
        """Return value and unit by point id as text, ready for JSON."""
        return {
            str(number): {"value": reading.value, "unit": reading.unit, "name": reading.point.name}
            for number, reading in self._readings.items()
        }

    def __getitem__(self, point: PointLike) -> Reading:
        try:
            number = point_id(point)
        except ValueError as error:
            raise KeyError(str(error)) from None
        if number in self._readings:
            return self._readings[number]
        raise KeyError(absent(number, self._readings, ()))

    def __contains__(self, point: object) -> bool:
        try:
            return point_id(point) in self._readings  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        except ValueError:
            return False

    def __iter__(self) -> Iterator[int]:
        return iter(self._readings)

    def __len__(self) -> int:
        return len(self._readings)

    @once_whole
    def __repr__(self) -> str:
        shown = ", ".join(
            f"{number}: {reading.value!r}{' ' + reading.unit if reading.unit else ''}"
            for number, reading in self._readings.items()
        )
        return f"PointReadings({self.key!r}, {{{shown}}})"


class Readings(Results[PointReadings]):
    """Latest values by plant id or device key.

    A plant or device for which the gateway gave nothing is not in here, but in `missing`: as it was
    asked for, by id, key or serial number.

    `to_arrow`, `to_pandas`, `to_polars`, `to_parquet` and `to_csv` make tables of them. The times of
    the samples are on each plant's own clock: they stay without a zone, unless `zone=` tells the
    zone of that clock.
    """

    def rows(self) -> Iterator[tuple[Key, Reading]]:
        """Give all readings with the key they belong to."""
        for key, member in self.items():
            for reading in member.values():
                yield key, reading

    def _frame(self, layout: Layout, names: Names, zone: tzinfo | None) -> Frame:
        return readings_frame(self, layout, names, zone)


def readings_from(operation: Operation, request: object, reply: object, *, key: str) -> Readings:
    """Turn a decoded reply with point values in rows into the form for users.

    Args:
        operation: An operation whose reply has the rows shape.
        request: The request that was sent: it tells which ids and points were asked for.
        reply: What `decode_reply` returned.
        key: Attribute of a row that the readings are found by.
    """
    shape = operation.reply.shape
    if not isinstance(shape, RowsShape):
        raise TypeError(f"{operation.name} has no point values in rows")
    rows: list[Any] = getattr(reply, shape.rows) or []
    points = points_of(request, shape.points, reply)
    members: dict[Key, PointReadings] = {}
    times: tuple[str, ...] = ()
    if rows:
        kind: type[msgspec.Struct] = type(rows[0])
        times = _times_of(kind)
    for row in rows:
        row_key: Key = getattr(row, key)
        sampled_at: LocalTime | None = None
        for name in times:  # rows of latest values have just one
            sampled_at = sampled_at or getattr(row, name)
        members[row_key] = PointReadings(row_key, getattr(row, shape.values), points, row, sampled_at)
    lists = _asked(operation, request, shape)
    keys = dict.fromkeys(chain.from_iterable(lists.values()))
    if list(members) == list(keys):  # nearly always
        return Readings(members, reply=reply)
    ordered = {one: members[one] for one in as_asked(members, keys)}
    return Readings(ordered, missing=_missing(lists, rows, key), reply=reply)


def as_asked(members: Mapping[Key, PointReadings], asked: Iterable[Key]) -> list[Key]:
    """Return the keys of members in the order asked: by the key itself, else by whatever a row was asked by.

    What was not asked for comes last.
    """
    places = {str(key): place for place, key in enumerate(asked)}
    found: dict[Key, int] = {}
    for key, member in members.items():
        place = places.get(str(key))
        if place is None:
            row: Any = member.row
            values = (getattr(row, name) for name in row.__struct_fields__)
            texts = (str(value) for value in values if isinstance(value, (int, str)))
            place = next((places[text] for text in texts if text in places), len(places))
        found[key] = place
    return sorted(found, key=found.__getitem__)


def joined_readings(parts: Sequence[PointReadings], order: Iterable[int]) -> PointReadings:
    """Return the readings of one plant or device that came in several replies.

    Args:
        parts: The readings; the row of the first is kept.
        order: Ids of points in the order asked.
    """
    if len(parts) == 1:
        return parts[0]
    joined = copy(parts[0])
    found = {number: reading for part in parts for number, reading in part._readings.items()}
    ordered = {number: found.pop(number) for number in order if number in found}
    joined._readings = ordered | found
    return joined


@cache
def _times_of(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """Return the attributes of rows that hold wall-clock times."""
    fields = msgspec.structs.fields(kind)
    return tuple(field.name for field in fields if LocalTime in (field.type, *get_args(field.type)))


def _asked(operation: Operation, request: object, shape: RowsShape) -> dict[str, Sequence[Key]]:
    """Return the lists of plants or devices that a request has, by the name of the field."""
    lists: dict[str, Sequence[Key]] = {}
    for field in operation.request:
        asked = value_of(request, field.name)
        if asked is not None and field.many and field.kind in _IDS and field.name != shape.points:
            lists[field.name] = asked
    return lists


def _missing(lists: Mapping[str, Sequence[Key]], rows: list[Any], key: str) -> tuple[Key, ...]:
    """Return what was asked for and has no row.

    A request may name its plants or devices in more than one way (keys, serial numbers). Each list
    is compared with the row attribute of the same name in the singular.
    """
    missing: list[Key] = []
    for name, asked in lists.items():
        attribute = _singular_attribute(name, rows[0].__struct_fields__ if rows else (), key)
        if attribute is not None:
            present = {getattr(row, attribute) for row in rows}
            if not present.issuperset(asked):  # a number and its text are the same id
                texts = set(map(str, present))
                missing.extend(entry for entry in dict.fromkeys(asked) if str(entry) not in texts)
    return tuple(missing)


@cache
def _singular_attribute(name: str, attributes: tuple[str, ...], key: str) -> str | None:
    """Return the row attribute that a list field such as `device_keys` speaks of."""
    singular = name.removesuffix("s")
    attributes = attributes or (singular,)
    candidates = [attribute for attribute in attributes if singular.endswith(attribute)]
    if singular in attributes:
        return singular
    return key if key in candidates else max(candidates, key=len, default=None)
