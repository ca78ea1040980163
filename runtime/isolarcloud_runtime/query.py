"""What of a request decides how its reply is laid out."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from .columns import Key
from .descriptors import MinuteShape, Operation, RowsShape, StatisticsShape
from .drift import LOOKS_LIKE_A_KEY
from .encode import wire_values
from .lookup import asked_keys, value_of
from .notes import Notes
from .points import PointKinds, point_kinds
from .tolerant import is_object


class Query(NamedTuple):
    """What of a request decides how its reply is laid out."""

    keys: tuple[Key, ...] = ()
    points: PointKinds = ()
    kinds: tuple[str, ...] = ()


def query_of(operation: Operation, request: object) -> Query:
    """Return what was asked for."""
    shape = operation.reply.shape
    if shape is None or request is None:
        return Query()
    points = point_kinds(value_of(request, shape.points))
    if isinstance(shape, RowsShape):
        return Query(points=points)
    keys = asked_keys(request, shape.keys)
    if isinstance(shape, MinuteShape):
        return Query(keys, points)
    return Query(keys, points, tuple(map(str, wire_values(operation, request, shape.kinds))))


def _points_present(data: Any, prefix: str) -> tuple[tuple[int, bool], ...]:
    """Return the points of all objects in a reply, in the order they appear."""
    found: dict[int, None] = {}

    def look(value: Any) -> None:
        if isinstance(value, list):
            for entry in value:
                look(entry)
        elif is_object(value):
            for name, entry in value.items():
                number = name.removeprefix(prefix)
                if name != number and number.isascii() and number.isdigit():
                    found[int(number)] = None
                else:
                    look(entry)

    look(data)
    return tuple((number, False) for number in found)


def widened(query: Query, operation: Operation, raw: bytes, notes: Notes) -> Query:
    """Add the ids or points that a reply holds though the request did not name them.

    An id asked for that is absent may stand there in another spelling: nothing may get lost
    silently, so other ids are then kept under their own names, and counted. Operations that take
    no list of points give all that a device has.
    """
    shape = operation.reply.shape
    if isinstance(shape, RowsShape):
        return query._replace(points=_points_present(_parsed(raw), shape.prefix))
    if not isinstance(shape, (MinuteShape, StatisticsShape)):
        return query
    names: Any = _parsed(raw, dict[str, msgspec.Raw])
    extra = sorted(filter(LOOKS_LIKE_A_KEY.fullmatch, set(names or ()) - set(map(str, query.keys))))
    if not extra:
        return query
    notes.count("not_asked_for", operation.name, shape.series, len(extra))
    keys = (int(key) if shape.key == "integer" and key.isdigit() else key for key in extra)
    return query._replace(keys=(*query.keys, *keys))


def _parsed(raw: bytes, annotation: Any = Any) -> Any:
    """Return parsed JSON, or None: that it is none is found, and told, where it is decoded."""
    try:
        return msgspec.json.decode(raw, type=annotation)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
