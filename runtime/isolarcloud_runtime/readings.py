"""Latest values: one reading for each point of each plant or device."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from .columns import Key
from .descriptors import RowsShape
from .lookup import asked_keys, points_of
from .points import Point, PointLike, PointValue, PointValues, point_id
from .results import Results, absent
from .times import LocalTime

if TYPE_CHECKING:
    from .descriptors import Operation


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
        self._readings: dict[int, Reading] = {}
        for number in values:
            point = points.get(int(number), Point(int(number), ""))
            self._readings[point.id] = Reading(values[number], point.unit, point, time)

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
    """

    def rows(self) -> Iterator[tuple[Key, Reading]]:
        """Give all readings with the key they belong to."""
        for key, member in self.items():
            for reading in member.values():
                yield key, reading


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
    for row in rows:
        row_key: Key = getattr(row, key)
        values: PointValues = getattr(row, shape.values)
        members[row_key] = PointReadings(row_key, values, points, row, _sampled_at(row))
    return Readings(members, missing=_missing(operation, request, shape, rows, key), reply=reply)


def _sampled_at(row: msgspec.Struct) -> LocalTime | None:
    """Return the first wall-clock time of a row: rows of latest values have just one."""
    for name in row.__struct_fields__:
        value = getattr(row, name)
        if isinstance(value, LocalTime):
            return value
    return None


def _missing(
    operation: Operation, request: object, shape: RowsShape, rows: list[Any], key: str
) -> tuple[Key, ...]:
    """Return what was asked for and has no row.

    A request may name its plants or devices in more than one way (keys, serial numbers). Each list
    is compared with the row attribute of the same name in the singular.
    """
    missing: list[Key] = []
    for field in operation.request:
        names_rows = field.many and field.kind in {"integer", "text"} and field.name != shape.points
        asked = asked_keys(request, field.name) if names_rows else ()
        if not asked:
            continue
        attribute = _singular_attribute(field.name, rows, key)
        if attribute is not None:
            present = {str(getattr(row, attribute)) for row in rows}
            missing.extend(entry for entry in asked if str(entry) not in present)
    return tuple(missing)


def _singular_attribute(name: str, rows: list[Any], key: str) -> str | None:
    """Return the row attribute that a list field such as `device_keys` speaks of."""
    singular = name.removesuffix("s")
    attributes: tuple[str, ...] = rows[0].__struct_fields__ if rows else (singular,)
    candidates = [attribute for attribute in attributes if singular.endswith(attribute)]
    if singular in attributes:
        return singular
    return key if key in candidates else max(candidates, key=len, default=None)
