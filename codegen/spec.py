"""The files of a spec folder, and what they declare."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from codegen.load import SpecFile, load
from codegen.problems import Path, Problem
from codegen.validate import Schemas, kind_of

_DECLARING = {
    "category": ("categories",),
    "endpoint": ("endpoint",),
    "enum": ("enum", "device_types"),
    "error": ("errors",),
    "resource": ("service",),
    "source": ("sources",),
    "type": ("types",),
}
_NEEDED = ("service.yaml", "sources.yaml", "errors/categories.yaml")


@dataclass(frozen=True)
class Spec:
    """All files that could be read, without the parts that do not fit their schema."""

    folder: FilePath
    files: Mapping[str, SpecFile]
    declared: Mapping[str, SpecFile]
    """The same files as written: what they declare exists, even where the rest of the file is wrong."""
    hash: str
    """SHA-256 over names and contents of all files, schemas left out."""

    def of(self, kind: str) -> list[SpecFile]:
        """Return the files of a kind, by name."""
        return [file for name, file in sorted(self.files.items()) if kind_of(name) == kind]

    def one(self, name: str) -> dict[str, Any]:
        """Return the content of a file that exists once; empty where it is missing."""
        file = self.files.get(name)
        return file.data if file is not None else {}

    @cached_property
    def enums(self) -> dict[str, SpecFile]:
        """Files of enums by class name; `DeviceType` comes from the device types."""
        found = {file.data["name"]: file for file in self.of("enum")}
        if "device_types.yaml" in self.files:
            found.setdefault("DeviceType", self.files["device_types.yaml"])
        return found

    @cached_property
    def types(self) -> dict[str, SpecFile]:
        """Files of reply types by class name."""
        return {name: file for file in self.of("types") for name in file.data["types"]}

    @cached_property
    def endpoints(self) -> dict[str, SpecFile]:
        """Files of endpoints by path."""
        return {file.data["path"]: file for file in self.of("endpoint")}

    def names(self, what: str) -> set[str] | None:
        """Return the names of a sort that any file declares, however wrong the file is otherwise.

        None: a file that may declare more is missing or cannot be read at all.
        """
        declaring = {name: file for name, file in self.declared.items() if kind_of(name) in _DECLARING[what]}
        needed = {name for name in _NEEDED if kind_of(name) in _DECLARING[what]}
        if not needed <= set(declaring) or any(file.data is None for file in declaring.values()):
            return None
        return set(_declared(what, declaring))


def read(folder: FilePath, schema_folder: FilePath) -> tuple[Spec, list[Problem]]:
    """Read and validate a spec folder; whatever is wrong comes back as problems."""
    schemas = Schemas.read(schema_folder)
    problems: list[Problem] = []
    declared: dict[str, SpecFile] = {}
    files: dict[str, SpecFile] = {}
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda file: file.relative_to(folder).as_posix()):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or name.startswith("schema/") or name.endswith(".md"):
            continue
        kind = kind_of(name)
        if kind is None:
            remedy = "move it to the folder of its kind (see spec/README.md) or delete it"
            problems.append(
                Problem(f"{folder.name}/{name}", 1, "(file)", "no kind of file has this place", remedy)
            )
            continue
        content = path.read_bytes().replace(b"\r\n", b"\n")  # a checkout on Windows is the same spec
        digest.update(f"{name}\0".encode() + content + b"\0")
        file, mistakes = load(path, folder)
        problems += mistakes
        declared[name] = file
        if file.data is None and mistakes:
            continue
        problems += schemas.check(file, kind)
        fitting = schemas.keep_valid(file, kind)
        if fitting.data is not None:
            files[name] = fitting
    for name in _NEEDED:
        if name not in declared:
            remedy = "add the file (see spec/README.md)"
            problems.append(Problem(f"{folder.name}/{name}", 1, "(file)", "the file is missing", remedy))
    return Spec(folder, files, declared, digest.hexdigest()), problems


def _declared(what: str, files: Mapping[str, SpecFile]) -> Iterator[str]:
    for name, file in files.items():
        kind, data = kind_of(name), file.data if isinstance(file.data, dict) else {}
        if what == "enum" and kind == "enum":
            yield str(data.get("name"))
        elif what == "enum" and kind == "device_types":
            yield "DeviceType"
        elif what == "type" and kind == "types":
            yield from _keys(data.get("types"))
        elif what == "endpoint" and kind == "endpoint":
            yield str(data.get("path"))
        elif what == "source" and kind == "sources":
            yield from _column(data.get("sources"), "id")
        elif what == "category" and kind == "categories":
            yield from _column(data.get("categories"), "name")
        elif what == "error" and kind == "errors":
            codes = data.get("codes")
            for entry in codes if isinstance(codes, list) else []:
                if isinstance(entry, dict):
                    yield str(entry.get("key", entry.get("code")))
        elif what == "resource" and kind == "service":
            yield from _column(data.get("resources"), "name")


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from map(str, value)


def _column(value: object, key: str) -> Iterator[str]:
    for entry in value if isinstance(value, list) else []:
        if isinstance(entry, dict) and key in entry:
            yield str(entry[key])


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield every mapping inside a value, with its path, from the outside in."""
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from walk(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, (*path, index))
