"""The public names of a package by what they stand for, to notice when one is renamed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from codegen.model import Api, Argument
from codegen.names import attribute
from codegen.problems import Problem
from codegen.spec import Spec, walk

Inventory = dict[str, dict[str, str]]


def inventory(api: Api) -> Inventory:
    """Return, for each sort of thing, identity on the wire -> Python name."""
    return {
        "arguments": dict(sorted(_arguments(api))),
        "attributes": {
            f"{structure.name}/{field.wire}": field.name
            for structure in api.structures
            for field in structure.fields
            if field.wire is not None
        },
        "control_parameters": {
            f"{item.code}/{','.join(item.facts['device_groups'])}": item.name for item in api.parameters
        },
        "enum_members": {
            f"{enum.name}/{value.value}": value.name for enum in api.enums for value in enum.values
        },
        "error_codes": {code.key: code.info.name for code in api.errors},
        "faults": {
            f"{group.name}/{fault.code}/{fault.id}": fault.name
            for group in api.fault_groups
            for fault in group.faults
        },
        "operations": {
            f"{endpoint.operation.method} {endpoint.operation.path}": endpoint.operation.name
            for endpoint in api.endpoints
        },
        "points": {
            f"{group.name}/{point.id}": point.name for group in api.point_groups for point in group.points
        },
    }


def _arguments(api: Api) -> Iterator[tuple[str, str]]:
    for endpoint in api.endpoints:
        yield from _members(endpoint.operation.name, endpoint.arguments)


def _members(place: str, arguments: tuple[Argument, ...]) -> Iterator[tuple[str, str]]:
    for argument in arguments:
        inner = f"{place}/{argument.field.wire}"
        yield inner, argument.name
        yield from _members(inner, argument.members)


def read_inventory(manifest: FilePath) -> Inventory:
    """Return the names that a manifest records; nothing where there is no readable manifest."""
    try:
        names = json.loads(manifest.read_text(encoding="utf-8"))["names"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return names if isinstance(names, dict) else {}


def renames(before: Mapping[str, Mapping[str, str]], api: Api, spec: Spec) -> Iterator[Problem]:
    """Yield a problem for each name that changed without the spec saying so."""
    announced = set(_announced(spec))
    for sort, now in inventory(api).items():
        old = before.get(sort, {})
        for identity, name in now.items():
            previous = old.get(identity, name)
            if previous != name and (previous, name) not in announced:
                yield _renamed(spec, sort, identity, previous, name)


def _announced(spec: Spec) -> Iterator[tuple[str, str]]:
    """Yield the renames that the spec states: (old name, new name)."""
    for file in spec.files.values():
        for path, fact in walk(file.data):
            if "renamed_from" in fact:
                derived = attribute(fact["wire"]) if "wire" in fact else file.stem if not path else ""
                yield fact["renamed_from"], fact.get("name", derived)


def _renamed(spec: Spec, sort: str, identity: str, previous: str, name: str) -> Problem:
    shown, line, path = f"{spec.folder.name}/", 1, identity
    place = _find(spec, identity, name)
    if place is not None:
        shown, line, path = place
    message = f'{identity} ({sort.replace("_", " ")}) was called "{previous}" and is now "{name}"'
    remedy = f"users rely on the old name: keep it, or add `renamed_from: {previous}` beside the new one"
    return Problem(shown, line, path, message, remedy)


def _find(spec: Spec, identity: str, name: str) -> tuple[str, int, str] | None:
    """Return where the new name stands."""
    last = identity.rsplit("/", 1)[-1]
    for _, file in sorted(spec.files.items()):
        for path, fact in walk(file.data):
            own = {str(fact[key]) for key in ("wire", "id", "code", "value", "key", "path") if key in fact}
            if fact.get("name", name) == name and own & {last, *identity.split("/")}:
                problem = file.problem(path, "", "")
                return problem.file, problem.line, problem.path
    return None
