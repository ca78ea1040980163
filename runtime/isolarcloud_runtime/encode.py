"""From a request object to the fields of the body, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from typing import Any, cast

import msgspec

from .descriptors import Operation, RequestField
from .encode_time import Refusal, check_window
from .encode_values import encode_ids, encode_value, entries_of
from .errors import InvalidArgument
from .lookup import enum_value, value_of
from .redact import Private


def encode_request(operation: Operation, request: object, *, zone: tzinfo | None) -> Private:
    """Return the fields of a request as they go into the body.

    Ids, points and other plain values that stand twice in a list are sent once: the gateway
    answers by id.

    Args:
        operation: The operation to call.
        request: An instance of its request class, or None where it has none.
        zone: Zone of the plants, for moments; not needed where the request has none.

    Raises:
        InvalidArgument: An argument is missing, of the wrong kind, or beyond what the gateway
            allows. The message names the argument, the limit, and what to do.
    """
    # What stands in it already may be secret when a later field is refused, and tracebacks show locals.
    body = Private()
    try:
        if operation.choices:
            _check_choices(operation, request)
        _encode_fields(body, operation.request, request, zone, "")
        if operation.window is not None:
            check_window(operation, request, zone)
    except Refusal as refusal:
        raise InvalidArgument(f"{operation.name}: {refusal}") from None
    return body


def wire_values(operation: Operation, request: object, name: str) -> list[Any]:
    """Return the values of one field as the wire has them, one by one also where it joins them.

    Raises:
        InvalidArgument: A value can't be sent.
    """
    field = next((field for field in operation.request if field.name == name), None)
    if field is None:
        return []
    value = value_of(request, field.name)
    if value is None:
        return [] if field.default is None else [field.default]
    try:
        entries = entries_of(field, value, name) if field.many else [value]
        return list(dict.fromkeys(encode_value(field, entry, name, {}, None) for entry in entries))
    except Refusal as refusal:
        raise InvalidArgument(f"{operation.name}: {refusal}") from None


def _encode_fields(
    body: dict[str, Any], fields: Iterable[RequestField], source: object, zone: tzinfo | None, place: str
) -> None:
    """Encode the members of the request or of an object in it; `place` leads to them in messages."""
    later: list[RequestField] = []
    for field in fields:
        if field.format_by is not None:
            later.append(field)  # its form depends on another field: that one first
            body[field.wire] = None
            continue
        _encode_into(body, field, source, by_name={}, zone=zone, place=place)
    if later:
        by_name = {field.name: enum_value(field, body.get(field.wire)) for field in fields}
        for field in later:
            del body[field.wire]
            _encode_into(body, field, source, by_name=by_name, zone=zone, place=place)


def _encode_into(
    body: dict[str, Any],
    field: RequestField,
    source: object,
    *,
    by_name: Mapping[str, str],
    zone: tzinfo | None,
    place: str,
) -> None:
    name = f"{place}{field.name}"
    value = value_of(source, field.name)
    if value is None:
        if field.default is not None:
            body[field.wire] = field.default
        elif field.required:
            raise Refusal(f"{name} is missing: {_what_to_give(field)}")
        return
    if not field.many:
        body[field.wire] = _encode_one(field, value, name, by_name, zone)
        return
    entries = entries_of(field, value, name)
    encoded = encode_ids(field, entries)
    if encoded is None:
        encoded = [
            _encode_one(field, entry, f"{name}[{index}]", by_name, zone)
            for index, entry in enumerate(entries)
        ]
    if field.kind != "object":
        encoded = list(dict.fromkeys(encoded))
    _check_entries(field, encoded, name)
    body[field.wire] = ",".join(map(str, encoded)) if field.many == "comma" else encoded


def _encode_one(
    field: RequestField, value: object, name: str, by_name: Mapping[str, str], zone: tzinfo | None
) -> Any:
    if field.kind != "object":
        encoded = encode_value(field, value, name, by_name, zone)
        if field.many == "comma" and isinstance(encoded, str) and "," in encoded:
            raise Refusal(f"{name} holds a comma, which separates entries: give each entry of its own")
        return encoded
    if isinstance(value, Mapping):
        known = {own.name for own in field.fields}
        for key in cast("Mapping[object, object]", value):
            if key not in known:
                raise Refusal(f"{name} has no field {str(key)[:40]!r}: it has {', '.join(sorted(known))}")
    elif not isinstance(value, msgspec.Struct):
        raise Refusal(
            f"{name} is {_a(value)}: give an object with {', '.join(own.name for own in field.fields)}"
        )
    members: dict[str, Any] = {}
    _encode_fields(members, field.fields, value, zone, f"{name}.")
    return members


def _given(field: RequestField, source: object) -> Any:
    """Return the value a caller gave, or the one that is sent when there is none."""
    value = value_of(source, field.name)
    return field.default if value is None else value


def _check_entries(field: RequestField, entries: list[Any], name: str) -> None:
    least = field.least_entries if field.least_entries is not None else int(field.required)
    if len(entries) < least:
        raise Refusal(
            f"{name} is empty: give at least {least}" if not entries else _too_few(name, least, entries)
        )
    if field.most_entries is not None and len(entries) > field.most_entries:
        raise Refusal(
            f"{name} may have at most {field.most_entries} entries in one call; got {len(entries)}: "
            "split the list"
        )


def _too_few(name: str, least: int, entries: list[Any]) -> str:
    return f"{name} needs at least {least} entries; got {len(entries)}"


def _check_choices(operation: Operation, request: object) -> None:
    fields = {field.name: field for field in operation.request}
    for choice in operation.choices:
        given = [name for name in choice.fields if _is_given(_given(fields[name], request))]
        names = ", ".join(choice.fields)
        if not given:
            raise Refusal(
                f"one of {names} is needed: give {'exactly' if choice.exclusive else 'at least'} one"
            )
        if choice.exclusive and len(given) > 1:
            raise Refusal(f"only one of {names} can be used in one call; got {', '.join(given)}")


def _is_given(value: Any) -> bool:
    return value is not None and not (isinstance(value, (str, list, tuple, set, frozenset)) and not value)


def _what_to_give(field: RequestField) -> str:
    if field.many:
        return f"give a list with at least {field.least_entries or 1}"
    return "give a value"


def _a(value: object) -> str:
    return f"of type {type(value).__name__}"
