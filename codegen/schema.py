"""Writes reply types as JSON Schema, in the form that the model engine understands.

The traps of the engine are met here: fields without a value are left out of `required` and are
nullable (a default would be lost on a renamed field), types of our own are named by their import
path, and collectors of `p<id>` members are plain fields, because `patternProperties` vanish.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from codegen.model import ReplyField, ReplyType, Structure

_PLAIN: dict[str, dict[str, Any]] = {
    "any": {},
    "flag": {"type": "boolean"},
    "integer": {"type": "integer"},
    "map": {"type": "object", "additionalProperties": True},
    "text": {"type": "string"},
}
CUSTOM_TYPES = {
    "local-time": "isolarcloud_runtime.times.LocalTime",
    "number": "isolarcloud_runtime.model.Number",
    "point-values": "isolarcloud_runtime.points.PointValues",
    "secret": "isolarcloud_runtime.secret.Secret",
    "series": "isolarcloud_runtime.series.SeriesByKey",
    "statistics": "isolarcloud_runtime.statistics.StatisticsByKey",
    "time": "datetime.datetime",
}
"""Types of people for types of the spec, by import path."""


def placeholder(structure: Structure, field: ReplyField | None = None) -> str:
    """Return the text that stands where a docstring goes: the engine neither wraps nor escapes texts."""
    return f"docstring of {structure.name}" + (f".{field.name}" if field else "")


def write_schema(structures: Iterable[Structure]) -> str:
    """Return one JSON Schema document with all structures."""
    definitions = {structure.name: _object(structure) for structure in structures}
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions})


def aliases(structures: Iterable[Structure]) -> dict[str, str]:
    """Return the Python name of each wire name, by class."""
    return {
        f"{structure.name}.{field.wire}": field.name
        for structure in structures
        for field in structure.fields
        if field.wire is not None and field.wire != field.name
    }


def _object(structure: Structure) -> dict[str, Any]:
    return {
        "type": "object",
        "description": placeholder(structure),
        "properties": {field.wire or field.name: _property(field, structure) for field in structure.fields},
        "required": [field.wire or field.name for field in structure.fields if field.required],
    }


def _property(field: ReplyField, structure: Structure) -> dict[str, Any]:
    schema = _type(field.type)
    if not field.required:
        schema = {**schema, "nullable": True}
    return {**schema, "description": placeholder(structure, field)}


def _type(type_: ReplyType) -> dict[str, Any]:
    if type_.kind == "list":
        assert type_.items is not None
        return {"type": "array", "items": _type(type_.items)}
    if type_.kind == "object":
        return {"$ref": f"#/$defs/{type_.target}"}
    if type_.kind == "enum":
        return {"customTypePath": f"isolarcloud.enums.{type_.target}"}
    if type_.kind in CUSTOM_TYPES:
        return {"customTypePath": CUSTOM_TYPES[type_.kind]}
    return dict(_PLAIN[type_.kind])
