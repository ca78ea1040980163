"""One call of a plan as a plain value: any worker with a client can run it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ..descriptors import MinuteShape, Operation, RequestField, RowsShape, StatisticsShape
from ..errors import InvalidArgument
from ..lookup import value_of
from ..points import Point
from ..references import load
from ..times import LocalTime
from ..times import zone as parse_zone

VERSION = 1
"""Raised when pieces are written in another way."""


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """One call of a plan, ready to be sent to another process: `client.run_piece(piece)` makes it.

    It holds no secret: the client that runs it brings its own keys and token. `to_json` and
    `from_json` write and read it; it pickles as well.
    """

    operation: str
    """Family and name of the operation, for example `platform.get_power_station_point_minute_data_list`."""
    fields: dict[str, Any]
    """What is asked for, by Python name: plain JSON values, times on the plant's wall clock."""
    zones: tuple[str | None, ...] = ()
    """Time zone of each key, or one for all of them; empty where the result has no times of day."""
    result: str = "series"
    """What comes of it: `series`, `statistics` or `readings`."""
    key: str = ""
    """What readings are found by."""
    number: int = 0
    """Place among the pieces of its plan, from 0: by time, then by keys, then by points."""
    start: str | None = None
    """Begin of its window as ISO text: a time on the plant's clock, or a day; None: it has no window."""
    end: str | None = None
    """End of its window, which belongs to it."""
    shares_start: bool = False
    """Whether the piece of the window before asks for the row at `start`, too."""
    shares_end: bool = False
    """Whether the piece of the window after asks for the row at `end`, too.

    Both keep the row: which of them gets it is the gateway's choice. `join_series` makes one of it.
    """
    version: int = VERSION

    @property
    def zone(self) -> str | None:
        """Name of the time zone, where all keys have the same."""
        return self.zones[0] if len(set(self.zones)) == 1 else None

    def to_json(self) -> bytes:
        """Write the piece as JSON."""
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, text: bytes | str) -> Piece:
        """Read what `to_json` wrote.

        Raises:
            InvalidArgument: It is no piece, or one of another version.
        """
        try:
            version = msgspec.json.decode(text, type=_Versioned).version
            if version != VERSION:
                raise InvalidArgument(_other_version(version))
            return msgspec.json.decode(text, type=cls)
        except (msgspec.DecodeError, UnicodeDecodeError, TypeError):
            raise InvalidArgument("This is no piece of a plan.", hint="See Piece.to_json().") from None


class _Versioned(msgspec.Struct):
    version: int


def _other_version(version: object) -> str:
    return (
        f"This piece of a plan is of version {version}, and version {VERSION} is understood here: plan and "
        "run with the same release."
    )


# --- from requests to pieces and back ---------------------------------------------------------------


def write_fields(operation: Operation, request: Any) -> dict[str, Any]:
    """Return a request's fields as plain JSON values; those that are not given are left out."""
    given = ((field, value_of(request, field.name)) for field in operation.request)
    return {field.name: _plain(value, field.many is not None) for field, value in given if value is not None}


def _plain(value: Any, many: bool) -> Any:
    if many:
        return [_plain(entry, many=False) for entry in value]
    if isinstance(value, Point):
        return list(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value


def read_request(piece: Piece, operations: str) -> tuple[Operation, Any]:
    """Return the operation and the request of a piece.

    Args:
        piece: The piece.
        operations: Name of the module that holds the client's operations.

    Raises:
        InvalidArgument: It is of another version, or for an operation that the client does not have.
    """
    if not isinstance(piece, Piece):
        raise InvalidArgument(
            f"A piece of a plan is needed, not a {type(piece).__name__}.", hint="See Piece.from_json()."
        )
    if piece.version != VERSION:
        raise InvalidArgument(_other_version(piece.version))
    family, _, name = piece.operation.partition(".")
    module = vars(import_module(operations)) if operations else {}
    operation = module.get(name.upper())
    if not isinstance(operation, Operation) or operation.family != family:
        raise InvalidArgument(
            f"This client has no operation {piece.operation[:100]!r}: run the piece with a client of the "
            "kind that planned it, and the same release."
        )
    shapes = {"series": MinuteShape, "statistics": StatisticsShape, "readings": RowsShape}
    shape = shapes.get(piece.result)
    if shape is None or not isinstance(operation.reply.shape, shape):
        raise InvalidArgument(f"{piece.operation} does not give {piece.result[:40]!r}.")
    fields = {field.name: field for field in operation.request}
    unknown = sorted(set(piece.fields) - set(fields))
    if unknown or operation.request_model is None:
        raise InvalidArgument(
            f"{piece.operation} has no field {', '.join(unknown)}: use the release that planned it."
        )
    try:
        values = {name: _value(fields[name], value) for name, value in piece.fields.items()}
        return operation, load(operation.request_model)(**values)
    except (ValueError, TypeError):
        raise InvalidArgument(f"The fields of this piece of {piece.operation} cannot be read.") from None


def _value(field: RequestField, value: Any) -> Any:
    if field.many is not None:
        return [_one(field, entry) for entry in value]
    return _one(field, value)


def _one(field: RequestField, value: Any) -> Any:
    match field.kind:
        case "point":
            return Point(*value) if isinstance(value, list) else value
        case "moment":
            return LocalTime.fromisoformat(value)
        case "instant":
            return datetime.fromisoformat(value)
        case "day":
            return date.fromisoformat(value)
        case "minutes":
            return timedelta(seconds=value)
    return value


def zone_name(zone: tzinfo | None) -> str | None:
    """Return a name that `zone` turns into the same zone again.

    Raises:
        InvalidArgument: The zone has none.
    """
    if zone is None:
        return None
    candidates = (zone.key if isinstance(zone, ZoneInfo) else None, getattr(zone, "zone", None), str(zone))
    for name in candidates:
        if not name:
            continue
        try:
            found = parse_zone(str(name))
        except InvalidArgument:
            continue
        if isinstance(zone, ZoneInfo) or found == zone or str(found) == str(zone):
            return str(name)
    raise InvalidArgument(
        f"The time zone {str(zone)[:60]!r} has no name that another machine knows: give it by name, for "
        "example time_zone='Europe/Berlin'."
    )


def zones_of(piece: Piece, keys: tuple[Any, ...]) -> Mapping[Any, tzinfo | None]:
    """Return the zone of each key of a piece."""
    named = [None if name is None else parse_zone(name) for name in piece.zones]
    if len(named) == 1:
        named *= len(keys)
    return dict(zip(keys, named, strict=False))
