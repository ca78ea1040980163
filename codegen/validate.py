"""Checks every file against the JSON Schema of its kind and words the mistakes for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, cast

import jsonschema
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from codegen.load import SpecFile
from codegen.problems import Path, Problem, SpecError, show_path
from codegen.wording import Wording

_SINGLE_FILES = {
    "service.yaml": "service",
    "sources.yaml": "sources",
    "device_types.yaml": "device_types",
    "control_parameters.yaml": "control_parameters",
    "errors/categories.yaml": "categories",
}
_FOLDERS = {
    "enums": ("enum", 2),
    "types": ("types", 2),
    "errors": ("errors", 2),
    "faults": ("faults", 2),
    "measuring_points": ("measuring_points", 2),
    "endpoints": ("endpoint", 3),
}


_SHARED = "provenance"
"""Schema that the others refer to, and that no file has for its own."""
_SUFFIX = ".schema.json"
_MEND = "mend the schema, or take it from version control again"


class _SchemaFileError(Exception):
    """A schema cannot be used."""

    def __init__(self, what: str, line: int = 1, path: Path = ()) -> None:
        super().__init__(what)
        self.line = line
        self.path = show_path(path)


def _read_schema(file: FilePath) -> Mapping[str, Any]:
    try:
        content = json.loads(file.read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(content)
    except FileNotFoundError:
        raise _SchemaFileError("the file is missing") from None
    except (OSError, UnicodeDecodeError) as error:
        raise _SchemaFileError(f"it cannot be read ({error})") from None
    except json.JSONDecodeError as error:
        raise _SchemaFileError(f"it is not JSON ({error.msg})", error.lineno) from None
    except jsonschema.SchemaError as error:
        raise _SchemaFileError(f"it is no JSON Schema ({error.message})", 1, tuple(error.path)) from None
    if not isinstance(content, dict):
        raise _SchemaFileError("it is no JSON Schema (a mapping is needed)")
    return content


def _references(part: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """All `$ref` of a schema, with their places."""
    steps = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for step, inner in steps:
        if step == "$ref" and isinstance(inner, str):
            yield (*path, step), inner
        yield from _references(inner, (*path, step))


def kind_of(name: str) -> str | None:
    """Return the kind of a file by its place in the spec, None where no file belongs."""
    if name in _SINGLE_FILES:
        return _SINGLE_FILES[name]
    parts = name.split("/")
    kind, depth = _FOLDERS.get(parts[0], (None, 0))
    return kind if len(parts) == depth and name.endswith(".yaml") else None


@dataclass(frozen=True)
class Schemas:
    """The schemas of all kinds, each able to refer to the others by file name."""

    contents: Mapping[str, Mapping[str, Any]]

    @classmethod
    def read(cls, folder: FilePath) -> Schemas:
        """Read `<kind>.schema.json` files.

        Raises:
            SpecError: If one is missing or broken: without it nothing can be checked.
        """
        contents: dict[str, Mapping[str, Any]] = {}
        problems: list[Problem] = []
        for kind in sorted({*_SINGLE_FILES.values(), *(kind for kind, _ in _FOLDERS.values()), _SHARED}):
            shown = f"{folder.parent.name}/{folder.name}/{kind}{_SUFFIX}"
            try:
                contents[kind] = _read_schema(folder / f"{kind}{_SUFFIX}")
            except _SchemaFileError as error:
                problems.append(Problem(shown, error.line, error.path, str(error), _MEND))
        schemas = cls(contents)
        if not problems:
            problems += schemas.broken_references(f"{folder.parent.name}/{folder.name}")
        if problems:
            raise SpecError(problems)
        return schemas

    def broken_references(self, folder: str) -> Iterator[Problem]:
        """Name the references of schemas that lead nowhere."""
        for kind, content in self.contents.items():
            for path, reference in _references(content):
                try:
                    self.resolve(reference, content)
                except (KeyError, TypeError):
                    message = f"the reference {reference} leads nowhere"
                    yield Problem(f"{folder}/{kind}{_SUFFIX}", 1, show_path(path), message, _MEND)

    def check(self, file: SpecFile, kind: str) -> list[Problem]:
        """Return what is wrong with the shape of one file."""
        schema = self.contents[kind]
        validator = jsonschema.Draft202012Validator(cast(Any, schema), registry=self._registry())
        problems: list[Problem] = []
        for error in validator.iter_errors(file.data):
            problems += Wording(file, self, schema).problems(error)
        return problems

    def keep_valid(self, file: SpecFile, kind: str) -> SpecFile:
        """Return the file without what does not fit the schema, so that the rest can be checked further."""
        validator = jsonschema.Draft202012Validator(cast(Any, self.contents[kind]), registry=self._registry())
        while file.data is not None:
            misfits = {_smallest(error) for error in validator.iter_errors(file.data)}
            if not misfits:
                break
            file = file.without(misfits)
        return file

    def resolve(
        self, reference: str, schema: Mapping[str, Any]
    ) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """Return (what a `$ref` points at, the document it stands in)."""
        name, _, pointer = reference.partition("#")
        document = self.contents[name.rsplit("/", 1)[-1].removesuffix(_SUFFIX)] if name else schema
        target: Any = document
        for step in filter(None, pointer.split("/")):
            target = target[step]
        return target, document

    def _registry(self) -> Registry[Any]:
        resources = {
            f"{name}{_SUFFIX}": Resource.from_contents(content, default_specification=DRAFT202012)
            for name, content in self.contents.items()
        }
        by_id = {str(resource.id()): resource for resource in resources.values() if resource.id()}
        registry: Registry[Any] = Registry()
        return registry.with_resources({**resources, **by_id}.items())


def _smallest(error: ValidationError) -> Path:
    """Return the path of what has to go for an error to disappear."""
    path: Path = tuple(error.absolute_path)
    if error.validator in ("additionalProperties", "unevaluatedProperties") and isinstance(
        error.instance, dict
    ):
        known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
        unknown = sorted(str(key) for key in error.instance if key not in known)
        return (*path, unknown[0]) if unknown else path
    return path
