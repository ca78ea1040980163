"""One value of a request: checked, and made into what the wire wants."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Collection, Mapping
from datetime import timedelta, tzinfo
from decimal import Decimal
from operator import index
from typing import Any, cast

from .catalogue import ControlChoice
from .descriptors import RequestField
from .encode_time import Refusal, encode_time
from .errors import InvalidArgument
from .points import Point, point_id
from .secret import Secret

_LARGEST_INTEGER = 2**63 - 1
_ONLY_INTEGERS = frozenset({int})
_DIGITS = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")


def encode_value(
    field: RequestField, value: object, name: str, by_name: Mapping[str, str], zone: tzinfo | None
) -> Any:
    """Return one value as the wire wants it.

    Args:
        field: What the spec says about the field.
        value: What the caller gave.
        name: Where it stands, for messages.
        by_name: Values of the other fields as texts, by their Python names.
        zone: Zone of the plants, for moments.

    Raises:
        Refusal: The value can't be sent; the text says why and what to do.
    """
    match field.kind:
        case "integer":
            return _as_wire(field, _in_bounds(field, _integer(value, name), name))
        case "number":
            return _as_wire(field, _in_bounds(field, _number(value, name), name))
        case "digits":
            return _digits(field, value, name)
        case "text":
            return _text(field, value, name)
        case "secret":
            return _text(field, value.reveal() if isinstance(value, Secret) else value, name)
        case "flag":
            return _flag(field, value, name)
        case "enum":
            return _enum_as_wire(field, _enum(field, value, name))
        case "point":
            return _point(field, value, name)
        case "minutes":
            return _as_wire(field, _in_bounds(field, _minutes(value, name), name, " minutes"))
        case "moment" | "instant" | "day":
            return encode_time(field, value, name, by_name, zone)
        case "object":
            raise Refusal(f"{name} is an object")


def encode_ids(field: RequestField, entries: list[Any]) -> list[Any] | None:
    """Return a list of plain ids or points as the wire wants it; None: it has to be looked at one by one."""
    if field.kind == "point":
        try:
            return [f"{field.prefix}{number}" for number in map(point_id, entries)]
        except InvalidArgument:
            return None
    if field.kind != "integer" or (field.least, field.most, field.step) != (None, None, None):
        return None
    if (
        not _ONLY_INTEGERS.issuperset(map(type, entries))
        or max(map(abs, entries), default=0) > _LARGEST_INTEGER
    ):
        return None
    return list(map(str, entries)) if field.as_text else entries


def entries_of(field: RequestField, value: object, name: str) -> list[Any]:
    """Return the entries of a list argument.

    Raises:
        Refusal: It is no list: one text, a mapping, or something that can be read only once.
    """
    if type(value) is list or type(value) is tuple:  # nearly always, and known much sooner
        return list(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, (str, bytes, bytearray, Mapping, Point)) or not isinstance(value, Collection):
        example = "[points.plant.PLANT_POWER]" if field.kind == "point" else "[first, second]"
        raise Refusal(f"{name} is {_what(value)}: give a list, also for a single entry, e.g. {example}")
    return list(value)


def _as_wire(field: RequestField, value: Any) -> Any:
    return str(value) if field.as_text else value


def _enum_as_wire(field: RequestField, value: str | int) -> str | int:
    if str(value) in field.wire_values:
        return field.wire_values[str(value)]
    return cast("str | int", _as_wire(field, value))


def _integer(value: object, name: str) -> int:
    if not isinstance(value, bool):
        try:
            number = index(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        except TypeError:
            pass
        else:
            if abs(number) > _LARGEST_INTEGER:
                raise Refusal(f"{name} is out of range: whole numbers up to 2**63 - 1 can be sent")
            return number
    hint = ", without quotes" if isinstance(value, str) else ""
    raise Refusal(f"{name} is {_what(value)}: give a whole number (int){hint}")


def _number(value: object, name: str) -> float | int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Refusal(f"{name} is {_what(value)}: give a number")
    if isinstance(value, int):
        return _integer(value, name)
    if not math.isfinite(value):
        raise Refusal(f"{name} is not finite: give a number")
    return value


def _digits(field: RequestField, value: object, name: str) -> str:
    """Return a number as a text without an exponent; a text of digits stays as it is."""
    if isinstance(value, enum.Enum | ControlChoice):
        value = value.value
    if isinstance(value, str):
        text = str.__str__(value)
        if not _DIGITS.fullmatch(text):
            raise Refusal(f"{name} is no number: give a number, or its digits as a text, e.g. 2.5 or '2.5'")
    else:
        number = _number(value, name)
        text = str(number) if isinstance(number, int) else _without_exponent(number)
    _in_bounds(field, Decimal(text), name)
    return text


def _without_exponent(number: float) -> str:
    whole, _, fraction = format(Decimal(repr(number)), "f").partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _in_bounds(field: RequestField, number: Any, name: str, unit: str = "") -> Any:
    if field.least is not None and number < field.least:
        raise Refusal(f"{name} must be at least {field.least}{unit}; got {number}")
    if field.most is not None and number > field.most:
        raise Refusal(f"{name} must be at most {field.most}{unit}; got {number}")
    if field.step is not None and number % field.step:
        raise Refusal(f"{name} must be a multiple of {field.step}{unit}; got {number}")
    return number


def _text(field: RequestField, value: object, name: str) -> str:
    if not isinstance(value, str):
        raise Refusal(f"{name} is {_what(value)}: give a text (str)")
    plain = str.__str__(value)
    try:
        plain.encode()
    except UnicodeEncodeError:
        raise Refusal(f"{name} holds characters that can't be sent (lone surrogates)") from None
    least = field.least if field.least is not None else int(field.required)
    if len(plain) < least:
        if not plain:
            raise Refusal(f"{name} is empty: give a text")
        raise Refusal(f"{name} needs at least {least} characters; got {len(plain)}")
    if field.most is not None and len(plain) > field.most:
        raise Refusal(f"{name} may have at most {field.most} characters; got {len(plain)}")
    return plain


def _flag(field: RequestField, value: object, name: str) -> str | int:
    if not isinstance(value, bool):
        raise Refusal(f"{name} is {_what(value)}: give True or False")
    return cast("str | int", _as_wire(field, field.on if value else field.off))


def _enum(field: RequestField, value: object, name: str) -> str | int:
    raw: object = value.value if isinstance(value, enum.Enum) else value
    if isinstance(raw, bool) or not isinstance(raw, (str, int)):
        raise Refusal(f"{name} is {_what(value)}: give a member of the enumeration or its value")
    if isinstance(raw, int):
        raw = _integer(raw, name)
    for known in field.values:
        if raw == known or str(known) == str(raw)[:80]:
            return known
    if field.closed:
        choices = ", ".join(repr(known) for known in field.values)
        raise Refusal(f"{name} must be one of {choices}; got {str(raw)[:40]!r}")
    if isinstance(raw, int):
        return raw
    if field.values and all(isinstance(known, int) for known in field.values):
        if not (raw.isascii() and raw.isdigit()):
            numbers = ", ".join(str(number) for number in field.values[:3])
            raise Refusal(
                f"{name} has numbers for values ({numbers}, ...): give a member of the enumeration; "
                f"got {raw[:40]!r}"
            )
        return _integer(int(raw[:30]), name)
    return _text(field, raw, name)


def _point(field: RequestField, value: object, name: str) -> str:
    try:
        return f"{field.prefix}{point_id(cast('Point', value))}"
    except InvalidArgument as error:
        raise Refusal(f"{name}: {error.message}") from None


def _minutes(value: object, name: str) -> int:
    if not isinstance(value, timedelta):
        raise Refusal(f"{name} is {_what(value)}: give a timedelta, e.g. timedelta(minutes=5)")
    minutes, rest = divmod(value, timedelta(minutes=1))
    if rest:
        raise Refusal(f"{name} must be a whole number of minutes; got {value}")
    return minutes


def _what(value: object) -> str:
    return f"of type {type(value).__name__}"
