"""Words the errors of a JSON Schema validator for people: what is wrong, and what to do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, cast

from jsonschema.exceptions import ValidationError

from codegen.load import SpecFile
from codegen.problems import Path, Problem, suggest

_TYPE_NAMES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "a mapping",
    "string": "text",
}

_BOUNDS = {
    "exclusiveMaximum": "less than",
    "exclusiveMinimum": "more than",
    "maximum": "at most",
    "minimum": "at least",
    "multipleOf": "a multiple of",
}


class Resolver(Protocol):
    """Finds what a `$ref` points at."""

    def resolve(
        self, reference: str, schema: Mapping[str, Any]
    ) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """Return what the reference points at, and the document that it stands in."""
        ...


class Wording:
    """Says what a JSON Schema error means and what to do."""

    def __init__(self, file: SpecFile, schemas: Resolver, schema: Mapping[str, Any]) -> None:
        self.file = file
        self.schemas = schemas
        self.schema = schema

    def problems(self, error: ValidationError) -> Iterator[Problem]:
        """Yield one problem for an error; several for one that names several keys."""
        path: Path = tuple(error.absolute_path)
        rule = str(error.validator)
        if error.validator is None:
            yield from self._misplaced_keys(error, path)
        elif rule in ("anyOf", "oneOf") and error.context:
            yield from self._closest_branch(error)
        elif rule == "oneOf" and not isinstance(error.instance, dict):
            return  # keys cannot exclude each other where there are none; that it is no mapping is told
        elif rule in ("additionalProperties", "unevaluatedProperties") and isinstance(error.instance, dict):
            yield from self._unknown_keys(error, path)
        elif rule == "required":
            yield from self._missing_key(error, path)
        else:
            message, remedy = _plain(rule, error)
            yield self.file.problem(path, message, remedy)

    def _closest_branch(self, error: ValidationError) -> Iterator[Problem]:
        """Of several forms that a value may have, explain the one that was probably meant."""
        branches: dict[int, list[ValidationError]] = {}
        for cause in error.context or []:
            branches.setdefault(int(cause.schema_path[0]), []).append(cause)

        def distance(causes: list[ValidationError]) -> tuple[bool, int]:
            is_another_type = any(cause.validator == "type" and not cause.path for cause in causes)
            return is_another_type, len(causes)

        for cause in min(branches.values(), key=distance):
            yield from self.problems(cause)

    def _misplaced_keys(self, error: ValidationError, path: Path) -> Iterator[Problem]:
        """A key whose schema is `false` may not stand here. The error itself does not tell which key."""
        around: Any = self.file.data
        for step in path:
            around = around[step]
        forbidden = self._follow(error.absolute_schema_path)
        for key in around:
            if forbidden.get(key) is False and around[key] == error.instance:
                remedy = "remove it, or change what it is said of"
                yield self.file.problem((*path, key), f'"{key}" does not belong here', remedy)

    def _follow(self, steps: Iterable[str | int]) -> Any:
        """Return the part of the schema that the path of an error leads to; the path leaves out `$ref`."""
        part: Any = self.schema
        document = self.schema
        for step in steps:
            while isinstance(part, dict) and step not in part:
                part, document = self.schemas.resolve(part["$ref"], document)
            part = part[step]
        return part

    def _unknown_keys(self, error: ValidationError, path: Path) -> Iterator[Problem]:
        known = set(self._keys(error.schema, self.schema))
        for key in cast(dict[str, Any], error.instance):
            if key not in known:
                choices = ", ".join(sorted(known))
                remedy = suggest(
                    str(key), known, otherwise=f"known keys: {choices}" if known else "remove it"
                )
                yield self.file.problem((*path, key), f'unknown key "{key}"', remedy, harmless=True)

    def _keys(self, schema: Any, document: Mapping[str, Any]) -> Iterator[str]:
        """Yield the keys that a schema allows anywhere, through references and alternatives."""
        if not isinstance(schema, Mapping):
            return
        yield from schema.get("properties", {})
        if "$ref" in schema:
            yield from self._keys(*self._target(schema["$ref"], document))
        for rule in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(rule, []):
                yield from self._keys(part, document)
        for rule in ("if", "then", "else"):
            yield from self._keys(schema.get(rule), document)

    def _target(self, reference: str, document: Mapping[str, Any]) -> tuple[Any, Mapping[str, Any]]:
        try:
            return self.schemas.resolve(reference, document)
        except KeyError:  # the error stands in a subschema of another file
            return self.schemas.resolve(reference, self.schema)

    def _missing_key(self, error: ValidationError, path: Path) -> Iterator[Problem]:
        for key in cast(list[str], error.validator_value):
            if f"'{key}' is a required property" == error.message:
                remedy = f"add it{self._describe(error.schema, key)}"
                if key == "status" and "corrections" in cast(dict[str, Any], error.instance):
                    remedy = "add `status: corrected`, as there are corrections"
                yield self.file.problem(path, f'key "{key}" is missing', remedy)

    def _describe(self, schema: Any, key: str) -> str:
        entry = schema.get("properties", {}).get(key, {}) if isinstance(schema, Mapping) else {}
        text = entry.get("description") if isinstance(entry, Mapping) else None
        return f": {text.rstrip('.')}" if text else ""


def _plain(rule: str, error: ValidationError) -> tuple[str, str]:
    """Return message and remedy for the rules that concern one value."""
    schema = error.schema if isinstance(error.schema, Mapping) else {}
    meaning = str(schema.get("description", "")).rstrip(".")
    shown = _show(error.instance)
    special = _contradiction(rule, error) or _wrong_value(rule, error)
    if special is not None:
        return special
    if rule in _BOUNDS:
        return f"{shown} is out of bounds", f"it must be {_BOUNDS[rule]} {error.validator_value}"
    if rule in ("minItems", "minLength", "minProperties"):
        return "there is too little here", f"give at least {error.validator_value}"
    if rule in ("maxItems", "maxLength", "maxProperties"):
        return "there is too much here", f"give at most {error.validator_value}"
    if rule == "pattern":
        return f"{shown} does not have the form {error.validator_value}", meaning or "write it in that form"
    if rule == "uniqueItems":
        return "an entry stands twice", "remove one of them"
    if rule == "contains":
        return "the one that is always needed is not here", meaning or "add it"
    return error.message, meaning or f"see the rule {rule} of the schema"


def _contradiction(rule: str, error: ValidationError) -> tuple[str, str] | None:
    """Word a rule about keys that exclude or need each other."""
    wanted: Any = error.validator_value
    if rule == "oneOf":  # several forms fit, so nothing is wrong with any of them
        keys = sorted(key for branch in wanted for key in branch.get("required", ()))
        return f"{' and '.join(keys) or 'several forms'} cannot stand together", "keep one of them"
    if rule == "not" and "required" in wanted:
        return f"{' and '.join(wanted['required'])} cannot stand together", "keep one of them"
    if rule == "not" and error.instance == "corrected":
        return "the status is `corrected`, but there are no `corrections`", "add them, or mend the status"
    return None


def _wrong_value(rule: str, error: ValidationError) -> tuple[str, str] | None:
    """Word a rule about what a value may be."""
    value, wanted = error.instance, cast(Any, error.validator_value)
    shown = _show(value)
    if rule == "const":
        return f"{shown} is not allowed here", f"write {_show(wanted)}"
    if rule == "enum":
        choices = [str(choice) for choice in wanted]
        remedy = suggest(str(value), choices, otherwise=f"choose from: {', '.join(choices)}")
        return f"{shown} is not allowed here", remedy
    if rule == "type":
        kinds = wanted if isinstance(wanted, list) else [wanted]
        names = " or ".join(_TYPE_NAMES[kind] for kind in kinds)
        quote = "string" in kinds and isinstance(value, int | float) and not isinstance(value, bool)
        return f"{shown} is not {names}", f'put quotes around it: "{value}"' if quote else f"write {names}"
    return None


def _show(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return json.dumps(value, ensure_ascii=False)
