"""What a request asked for and how a reply names it: shared by readings, series and statistics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .points import Point, known_points

if TYPE_CHECKING:
    from .columns import Key
    from .descriptors import RequestField

DICTIONARY = "point_dictionary"
"""Attribute of a reply that lists id, name and unit of points; a reply may well have none."""


def value_of(source: object, name: str) -> Any:
    """Return a field of a request (an object, or a mapping by Python names); None: not given."""
    if isinstance(source, msgspec.Struct):  # nearly always, and known much sooner than a mapping
        return getattr(source, name, None)
    if isinstance(source, Mapping):
        return cast("Mapping[str, Any]", source).get(name)
    return getattr(source, name, None)


def enum_value(field: RequestField, wire: object) -> str:
    """Return the enum's value, as text, that a field sends as a wire value."""
    return next((value for value, sent in field.wire_values.items() if str(sent) == str(wire)), str(wire))


def points_of(request: object, field: str, reply: object = None) -> dict[int, Point]:
    """Return what is known about the points asked for, id -> Point.

    The reply's own dictionary, where it has one, tells the unit its values are in; a name given by
    the caller's `Point` stays.
    """
    known = known_points(value_of(request, field))
    entries: Iterable[Any] = getattr(reply, DICTIONARY, None) or ()
    for entry in entries:
        known[entry.id] = _told(entry.id, known.get(entry.id), entry.name, entry.unit)
    return known


@lru_cache(maxsize=1024)
def _told(number: int, point: Point | None, name: str | None, unit: str | None) -> Point:
    """Join what the caller and a reply's dictionary tell of a point: the same at each poll."""
    point = point or Point(number, "")
    if point.name and (unit is None or unit == point.unit):
        return point
    return Point(point.id, point.name or name or "", point.unit if unit is None else unit, *point[3:])


def asked_keys(request: object, field: str) -> tuple[Key, ...]:
    """Return the ids or keys asked for, in order, without doubles."""
    value = value_of(request, field)
    if value is None:
        return ()
    entries: Iterable[Key] = [value] if isinstance(value, (int, str)) else value
    return tuple(dict.fromkeys(entries))
