"""Every example of the spec decodes, and so does every example with one thing in it changed."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, NamedTuple, get_args

import msgspec
import pytest

from codegen.generate import SPEC, build
from codegen.probe import request_from_wire
from isolarcloud import ISolarCloudError, MissingData, _service
from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import Operation, Service
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.open import open_reply
from isolarcloud_runtime.references import load
from isolarcloud_runtime.transport import HttpResponse
from isolarcloud_runtime.twins import members_of


class Example(NamedTuple):
    title: str
    operation: Operation
    request: Any
    data: Any


def service_of(family: str) -> Service:
    services = {value.family.name: value for value in vars(_service).values() if isinstance(value, Service)}
    return services.get(family, services["platform"])


def examples() -> Iterator[Example]:
    """Examples of successes whose data stands in the envelope, as the endpoints' own types read it."""
    for endpoint in build(SPEC).api.endpoints:
        reference = f"isolarcloud._operations.{endpoint.operation.family}:{endpoint.constant}"
        operation: Operation = load(reference)
        for example in endpoint.examples:
            if example.fails or operation.reply.also_at_root or operation.reply.bare:
                continue
            response = HttpResponse(200, {}, msgspec.json.encode(example.reply))
            opened = open_reply(service_of(operation.family), operation, response, None)
            data = json.loads(bytes(opened.data or b"null"))
            title = f"{operation.family}/{operation.name}/{example.index}"
            yield Example(title, operation, request_from_wire(operation, example.request), data)


EXAMPLES = list(examples())
CHANGES = ("missing", "null", "empty", "dashes", "swapped", "unknown field", "unknown value")

each_example = pytest.mark.parametrize("example", EXAMPLES, ids=[example.title for example in EXAMPLES])


def decode(example: Example, data: Any) -> Any:
    return decode_reply(example.operation, example.request, json.dumps(data).encode(), notes=Notes())


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    entries = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, entry in entries:
        yield (*path, key)
        yield from places(entry, (*path, key))


def swapped(value: Any) -> Any:
    """A number as text, a text as a number."""
    if isinstance(value, str):
        return int(value) if value.isdigit() else 4711
    return str(value) if isinstance(value, (int, float)) else value


def changed(whole: Any, path: tuple[Any, ...], change: str) -> Any:
    whole = copy.deepcopy(whole)
    around = whole
    for key in path[:-1]:
        around = around[key]
    key = path[-1]
    match change:
        case "missing":
            del around[key]
        case "null" | "empty" | "dashes":
            around[key] = {"null": None, "empty": "", "dashes": "--"}[change]
        case "swapped":
            around[key] = swapped(around[key])
        case "unknown field" if isinstance(around[key], dict):
            around[key]["some_new_field"] = {"deep": [1, "x"]}
        case "unknown value" if isinstance(around[key], int):
            around[key] += 90_000
    return whole


def required_names(operation: Operation) -> set[str]:
    """Wire names of what a reply cannot be without, at any depth."""
    found: set[str] = set()

    def walk(model: Any) -> None:
        for member in members_of(model):
            if member.required:
                found.add(member.wire)
            for inner in structs_in(member.type):
                walk(inner)

    walk(load(operation.reply.model))
    return found


def structs_in(annotation: Any) -> Iterator[Any]:
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        yield annotation
    for part in get_args(annotation):
        yield from structs_in(part)


def only_rows(value: Any, path: tuple[Any, ...]) -> bool:
    """Whether a place stands in a list of one."""
    for key in path:
        if isinstance(value, list) and len(value) == 1:
            return True
        value = value[key]
    return False


def test_every_endpoint_has_an_example_of_a_success() -> None:
    for endpoint in build(SPEC).api.endpoints:
        assert not all(example.fails for example in endpoint.examples), endpoint.operation.path


@each_example
def test_the_example_and_every_change_of_it(example: Example) -> None:
    decode(example, example.data)
    vital = required_names(example.operation)
    failures = []
    for path in places(example.data):
        for change in CHANGES:
            try:
                decode(example, changed(example.data, path, change))
            except MissingData as error:
                # Only what a reply cannot be without may fail it, and the error has to name it; a list
                # whose only row is lost is such a thing too, and tells the kind of row.
                named = any(name in str(error) for name in vital)
                bare = example.operation.reply.many and not isinstance(example.data, list)
                lost = bare or ("row" in str(error) and only_rows(example.data, path))
                if not (lost or (named and (vital & set(path) or len(path) == 1))):
                    failures.append((path, change, str(error)))
            except ISolarCloudError as error:
                failures.append((path, change, repr(error)))
    assert failures == []


@each_example
@pytest.mark.parametrize("data", ["text", 4711, True])
def test_data_of_another_kind_is_an_error(example: Example, data: Any) -> None:
    with pytest.raises(MissingData):
        decode(example, data)
