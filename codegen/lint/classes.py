"""Generated classes are told apart by name alone, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import names
from codegen.imports import KNOWN_NAMES
from codegen.lint.tools import Entry, Taken
from codegen.load import SpecFile
from codegen.lower.types import field_name
from codegen.problems import Path, Problem
from codegen.render import EXPORTED_NAMES
from codegen.spec import Spec

_REMEDY = "rename one of them"


def check_class_names(spec: Spec) -> Iterator[Problem]:
    """No two classes have one name, and none has a name of the runtime.

    Requests of different families may share a name: they are never used together.
    """
    taken = Taken("class", _REMEDY)
    for name, file, path in _classes(spec):
        if name in KNOWN_NAMES or name in EXPORTED_NAMES or names.is_builtin(name):
            yield file.problem(path, f"{name} is taken: Python or the runtime has it", "choose another name")
        yield from taken.claim(name, file, path)
    families: dict[str, Taken] = {}
    for file in spec.of("endpoint"):
        within = families.setdefault(file.data["family"], Taken("class of a request", _REMEDY))
        for name, path in _request_classes(file):
            yield from within.claim(name, file, path)
            if taken.has(name):
                yield file.problem(path, f"a type or enum is called {name} as well", _REMEDY)


def _classes(spec: Spec) -> Iterator[tuple[str, SpecFile, Path]]:
    for file in spec.of("enum"):
        yield file.data["name"], file, ("name",)
    for file in spec.of("types"):
        for name in file.data["types"]:
            yield name, file, ("types", name)
    for file in spec.of("service"):
        for index, family in enumerate(file.data["families"]):
            for name in (family["client"], f"Async{family['client']}"):
                yield name, file, ("families", index, "client")


def _request_classes(file: SpecFile) -> Iterator[tuple[str, Path]]:
    prefix = names.camel(file.stem)
    yield f"{prefix}Request", ("path",)
    yield from _nested(prefix, file.data["request"], ("request",))


def _nested(prefix: str, fields: list[Entry], path: Path) -> Iterator[tuple[str, Path]]:
    for index, entry in enumerate(fields):
        inner = entry.get("fields") or entry.get("items", {}).get("fields")
        if inner:
            name = f"{prefix}{names.camel(field_name(dict(entry)))}"
            yield name, (*path, index)
            deeper: Path = ("items", "fields") if "items" in entry else ("fields",)
            yield from _nested(name, inner, (*path, index, *deeper))
