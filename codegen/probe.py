"""Tries examples with a generated package: run by `codegen.examples` in a process of its own.

Reads cases as JSON from standard input and writes findings to standard output.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from codegen.culprits import Counts, culprits
from codegen.problems import suggest
from isolarcloud_runtime.decide import Judge
from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import Operation, RequestField, Service
from isolarcloud_runtime.encode import encode_request
from isolarcloud_runtime.errors import ApiError, InvalidArgument, ISolarCloudError
from isolarcloud_runtime.lookup import enum_value
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.open import open_reply
from isolarcloud_runtime.points import NO_VALUE
from isolarcloud_runtime.redact import Redactor
from isolarcloud_runtime.references import load
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import read_instant
from isolarcloud_runtime.transport import HttpResponse

Finding = tuple[tuple[str | int, ...], str, str]
_NOTES = {
    "misfit": ('"{name}" cannot be read as what its type says', "mend the value, or the type of the field"),
    "dropped_row": ('a row of "{name}" has no readable identity', "give the field that is `required`"),
    "unknown_field": (
        'no type knows the field "{name}"',
        "add it to the type, or take it out of the example",
    ),
    "unknown_value": ('no enum knows the value of "{name}"', "add it to the enum, or take a known one"),
    "unknown_code": ("the spec does not know the code {name}", "add it to spec/errors or to `outcome`"),
    "not_asked_for": ('the reply has "{name}", which the request does not ask for', "let both name the same"),
}


class _UnreadableError(Exception):
    """A value of an example request is not what its field says."""


def main() -> None:
    """Try all cases."""
    findings = [
        (number, list(path), message, remedy)
        for number, case in enumerate(json.load(sys.stdin))
        for path, message, remedy in _try(case)
    ]
    json.dump(findings, sys.stdout)


def _try(case: Mapping[str, Any]) -> Iterator[Finding]:
    operation: Operation = load(case["operation"])
    service: Service = load(case["service"])
    found = list(_unknown_fields(operation.request, case["request"], ("request",)))
    request: Any = None
    try:
        request = request_from_wire(operation, case["request"])
        found += _sent_otherwise(operation, request, case["request"])
    except (_UnreadableError, InvalidArgument, TypeError, ValueError) as error:
        found.append((("request",), str(error), "give what the request fields allow"))
    yield from found
    if request is not None:
        yield from _reply(service, operation, request, case)


# --- request -----------------------------------------------------------------------------------


def _unknown_fields(
    fields: tuple[RequestField, ...], given: Mapping[str, Any], path: tuple[str | int, ...]
) -> Iterator[Finding]:
    known = {field.wire for field in fields}
    for wire in given:
        if wire not in known:
            remedy = suggest(wire, known, otherwise=f"known fields: {', '.join(sorted(known)) or 'none'}")
            yield (*path, wire), f'the request has no field "{wire}"', remedy


def request_from_wire(operation: Operation, given: Mapping[str, Any]) -> Any:
    """Make the request object whose wire form an example shows."""
    kind: Any = load(operation.request_model or "")
    return kind(**_members(kind, operation.request, given))


def _members(kind: Any, fields: tuple[RequestField, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    values = {field.name: enum_value(field, given.get(field.wire)) for field in fields}
    return {
        field.name: _value(kind, field, given[field.wire], values)
        for field in fields
        if given.get(field.wire) is not None and given[field.wire] != field.default
    }


def _value(kind: Any, field: RequestField, wire: Any, others: Mapping[str, str]) -> Any:
    if field.many is None:
        return _single(kind, field, wire, others)
    if field.many == "comma":
        if not isinstance(wire, str):
            raise _UnreadableError(f"{field.wire} is one text with commas between the entries")
        return [_single(kind, field, entry, others) for entry in wire.split(",")]
    if not isinstance(wire, list):
        raise _UnreadableError(f"{field.wire} is a list")
    return [_single(kind, field, entry, others) for entry in wire]


def _single(kind: Any, field: RequestField, wire: Any, others: Mapping[str, str]) -> Any:
    try:
        return _read(kind, field, wire, others)
    except (ValueError, TypeError, AttributeError, LookupError):
        raise _UnreadableError(
            f"{field.wire} is {json.dumps(wire, ensure_ascii=False)}: no {field.kind}"
        ) from None


def _read(kind: Any, field: RequestField, wire: Any, others: Mapping[str, str]) -> Any:
    match field.kind:
        case "integer":
            return int(wire)
        case "number":
            return float(wire)
        case "secret":
            return Secret(wire)
        case "flag":
            return {str(field.on): True, str(field.off): False}[str(wire)]
        case "enum":
            meant = enum_value(field, wire) if field.wire_values else wire
            return int(meant) if all(isinstance(value, int) for value in field.values) else meant
        case "point":
            return int(wire.removeprefix(field.prefix).removeprefix("p"))
        case "moment" | "instant" | "day":
            return _time(field, wire, others)
        case "minutes":
            return timedelta(minutes=int(wire))
        case "object":
            members = _object_class(kind, field)
            return members(**_members(members, field.fields, wire))
        case _:
            if not isinstance(wire, str):
                raise TypeError(field.kind)
            return wire


def _time(field: RequestField, wire: str, others: Mapping[str, str]) -> date:
    pattern = field.format
    if field.kind == "instant":
        return read_instant(wire, pattern or "")
    if field.format_by is not None:
        name, formats = field.format_by
        pattern = formats[others[name]]
    moment = datetime.strptime(wire, pattern or "").replace(tzinfo=UTC)
    return moment if field.kind == "moment" else moment.date()


def _object_class(kind: Any, field: RequestField) -> Any:
    """Return the class of an object field: it stands beside the request class, named after both."""
    prefix = kind.__name__.removesuffix("Request")
    name = prefix + "".join(word.capitalize() for word in field.name.split("_"))
    return getattr(sys.modules[kind.__module__], name)


def _sent_otherwise(operation: Operation, request: Any, given: Mapping[str, Any]) -> Iterator[Finding]:
    sent = encode_request(operation, request, zone=UTC)
    for wire in sorted(set(sent) | set(given)):
        if wire not in sent:
            continue  # told already
        if wire not in given:
            shown = json.dumps(sent[wire], ensure_ascii=False)
            yield ("request",), f'the call also sends "{wire}": {shown}', "add it to the example"
        elif sent[wire] != given[wire]:
            expected, shown = (json.dumps(value, ensure_ascii=False) for value in (sent[wire], given[wire]))
            yield (
                ("request", wire),
                f"the call sends {expected}, not {shown}",
                "mend the example, or the field",
            )


# --- reply -------------------------------------------------------------------------------------


def _reply(
    service: Service, operation: Operation, request: Any, case: Mapping[str, Any]
) -> Iterator[Finding]:
    notes = Notes(unknown=True)
    expected = case["fails"]
    try:
        failure = _failure(service, operation, request, case["reply"], notes)
    except ISolarCloudError as error:
        yield ("reply",), f"it does not decode: {error.message or error}", "mend the reply, or its type"
        return
    category = getattr(failure, "category", None)
    if failure is not None and expected is None:
        remedy = f"say `fails: {category}`, or mend the reply" if category else "mend the reply"
        yield ("reply",), f"it is an error: {failure.message} [code {failure.code}]", remedy
    elif failure is None and expected is not None:
        yield ("fails",), "the reply succeeds", "take `fails` out, or mend the reply"
    elif failure is not None and category is None:
        yield (
            ("fails",),
            f"the reply is an error of no category [code {failure.code}]",
            "add the code to the spec",
        )
    elif failure is not None and category != expected:
        yield ("fails",), f'the reply is an error of the category "{category}"', f"write {category}"

    def counts_of(reply: Any) -> Counts | None:
        seen = Notes(unknown=True)
        try:
            other = _failure(service, operation, request, reply, seen)
        except ISolarCloudError:
            return None
        return _counts(seen) if getattr(other, "code", None) == getattr(failure, "code", None) else None

    for kind, name in sorted(_counts(notes)):
        if _is_meant(operation, kind, name, case["reply"]):
            continue
        message, remedy = _NOTES[kind]
        for steps in culprits(case["reply"], (kind, name), counts_of) or [()]:
            yield ("reply", *steps), message.format(name=name), remedy


def _counts(notes: Notes) -> Counts:
    return {
        (kind, name): times
        for kind, operations in notes.report().items()
        for names in operations.values()
        for name, times in names.items()
    }


def _is_meant(operation: Operation, kind: str, name: str, reply: Any) -> bool:
    """Tell whether an example shows on purpose what the gateway does with values that it does not have."""
    owner, _, attribute = name.rpartition(".")
    if kind == "unknown_field":
        return owner == "Row"  # members of rows are named after points, but not all are points
    if kind != "misfit":
        return False
    names = {wire for kind in _structs(operation) for own, wire in _wires(kind) if own == attribute}
    return any(_is_empty(value) for value in _values_of(reply, names))


def _structs(operation: Operation) -> Iterator[type[msgspec.Struct]]:
    """Yield all classes that the module of an operation's reply knows."""
    module = sys.modules[load(operation.reply.model).__module__]
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, msgspec.Struct):
            yield value


def _wires(kind: type[msgspec.Struct]) -> Iterator[tuple[str, str]]:
    return zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)


def _values_of(value: Any, names: set[str]) -> Iterator[Any]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in names:
                yield inner
            yield from _values_of(inner, names)
    elif isinstance(value, list):
        for inner in value:
            yield from _values_of(inner, names)


def _is_empty(value: Any) -> bool:
    return value is None or value == [] or (isinstance(value, str) and value in NO_VALUE)


def _failure(
    service: Service, operation: Operation, request: Any, reply: Any, notes: Notes
) -> ApiError | None:
    """Read a reply the way a call does, and return the error it becomes."""
    judge = Judge(service, Redactor(), notes)
    response = HttpResponse(200, {}, msgspec.json.encode(reply))
    opened = open_reply(service, operation, response, None)
    verdict = judge.reply(operation, opened, 0.0)
    if verdict is not None:
        return verdict.error
    root = opened.body if operation.reply.also_at_root else None
    value = decode_reply(operation, request, opened.data, root=root, notes=notes)
    return judge.outcome(operation, value, opened.serial)


if __name__ == "__main__":
    main()
