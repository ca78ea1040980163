"""Enums and reply types."""

from __future__ import annotations

import graphlib
from collections.abc import Iterator

from codegen import names
from codegen.lint.tools import Entry, Taken, known, named_after, unique
from codegen.load import SpecFile
from codegen.lower.types import field_name
from codegen.problems import Path, Problem
from codegen.spec import Spec
from codegen.validate import kind_of


def check_enums(spec: Spec) -> Iterator[Problem]:
    """Names and values are unique; the file is named after the enum."""
    taken = Taken("enum")
    for file in spec.of("device_types"):
        yield from taken.claim("DeviceType", file, ())
    for file in spec.of("enum"):
        yield from taken.claim(file.data["name"], file, ("name",))
        yield from named_after(file, ("name",), names.snake(file.data["name"]), "enum")
        yield from unique(file, ("values",), file.data["values"], "value", "value")
        yield from unique(file, ("values",), file.data["values"], "name", "name")


def check_types(spec: Spec) -> Iterator[Problem]:
    """Names are unique and usable in Python; what fields refer to exists."""
    taken = Taken("type")
    tops = _outermost_types(spec)
    for file in spec.of("types"):
        for name, data in file.data["types"].items():
            path: Path = ("types", name)
            yield from taken.claim(name, file, path)
            yield from _check_fields(spec, file, data["fields"], (*path, "fields"))
            for index, entry in enumerate(data["fields"]):
                if "also" in entry and tops is not None and name not in tops:
                    message = "only fields of a reply's outermost type have other names"
                    yield file.problem((*path, "fields", index, "also"), message, "remove `also`")
    yield from _check_imports(spec)


def _outermost_types(spec: Spec) -> set[str] | None:
    """Types that endpoints reply with; None: an endpoint that may name more cannot be read."""
    found: set[str] = set()
    for name, file in spec.declared.items():
        if kind_of(name) == "endpoint":
            reply = file.data.get("reply") if isinstance(file.data, dict) else None
            data = reply.get("data") if isinstance(reply, dict) else None
            if not isinstance(data, str | dict):
                return None
            found |= {data} if isinstance(data, str) else set()
    return found


def _check_fields(spec: Spec, file: SpecFile, fields: list[Entry], path: Path) -> Iterator[Problem]:
    enums, types = spec.names("enum"), spec.names("type")
    attributes, wires = Taken("Python name", "give one of them another `name`"), Taken("wire name")
    for index, entry in enumerate(fields):
        place = (*path, index)
        name = field_name(dict(entry))
        yield from check_attribute(file, place, entry, name)
        yield from attributes.claim(name, file, place)
        for wire in (*([entry["wire"]] if "wire" in entry else []), *entry.get("also", ())):
            yield from wires.claim(wire, file, place)
        for holder, inner in ((entry, place), (entry.get("items", {}), (*place, "items"))):
            if "enum" in holder:
                yield from known(file, (*inner, "enum"), holder["enum"], "enum", enums)
            if "object" in holder:
                yield from known(file, (*inner, "object"), holder["object"], "type", types)


def check_attribute(file: SpecFile, path: Path, entry: Entry, name: str) -> Iterator[Problem]:
    """Yield a problem if a field's Python name is none, or is taken."""
    where = (*path, "name") if "name" in entry else path
    if names.is_taken(name):
        message = f'"{name}" is taken by Python or the runtime'
        yield file.problem(where, message, f"use {name}_, or another `name`")
    elif not names.is_attribute(name):
        message = f'"{entry.get("wire", name)}" gives no Python name'
        yield file.problem(where, message, "give the field a `name` in lower_snake")


def _check_imports(spec: Spec) -> Iterator[Problem]:
    """Files of types import one another, so none may need itself."""
    needs: dict[str, set[str]] = {}
    for file in spec.of("types"):
        targets = {
            holder["object"]
            for data in file.data["types"].values()
            for entry in data["fields"]
            for holder in (entry, entry.get("items", {}))
            if "object" in holder
        }
        owners = {spec.types[target].name for target in targets if target in spec.types}
        needs[file.name] = owners - {file.name}
    try:
        graphlib.TopologicalSorter({name: sorted(needs[name]) for name in sorted(needs)}).prepare()
    except graphlib.CycleError as error:
        cycle = sorted(set(error.args[1]))
        message = f"files of types need one another in a circle: {', '.join(cycle)}"
        yield spec.files[cycle[0]].problem(
            ("types",), message, "move the shared types into a file of their own"
        )
