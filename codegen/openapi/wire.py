"""Single values as the gateway writes them: numbers as text, and several signs for "no value"."""

from __future__ import annotations

from typing import Any

from codegen.model import Enum, EnumValue, ReplyType
from isolarcloud_runtime.points import NO_VALUE

Schema = dict[str, Any]

WHOLE = r"[+-]?[0-9]{1,18}(\.0*)?"
_NUMBER = r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?"
_PACKED = "[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{12}|[0-9]{14}"
_MOMENT = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?"
)
NOTHING = "Nothing"
OPTIONAL = "OrNothing"
"""Ends the names of schemas that also allow "no value"."""


def reference(name: str) -> Schema:
    """Refer to a schema of the document."""
    return {"$ref": f"#/components/schemas/{name}"}


def exactly(pattern: str) -> str:
    """Return a pattern that the whole text has to match."""
    return f"^({pattern})$" if "|" in pattern else f"^{pattern}$"


def scalar_schemas() -> dict[str, Schema]:
    """Return the schemas of single values by name, each with its twin that allows "no value"."""
    kinds: dict[str, tuple[str, list[Schema]]] = {
        "WireInteger": ("A whole number, or the same as text.", [{"type": "integer"}, _text(WHOLE)]),
        "WireNumber": ("A number, or the same as text.", [{"type": "number"}, _text(_NUMBER)]),
        "WireText": ("A text; a number stands for its digits.", [{"type": ["string", "number"]}]),
        "WireSecret": (
            "A text that nobody else should see: show and log it nowhere.",
            [{"type": "string", "format": "password"}, {"type": "integer"}],
        ),
        "WireFlag": (
            "Yes or no, as 1 or 0, as text, or as a boolean.",
            [{"type": "boolean"}, {"enum": [1, 0, "1", "0", "true", "false"]}],
        ),
        "WireTime": (
            "A date and time: packed digits of a year, month, day, minute or second as text or number, or "
            "`yyyy-MM-dd HH:mm:ss`, with `T`, fraction and offset or without.",
            [{"type": "integer", "minimum": 1000}, _text(f"{_PACKED}|{_MOMENT}")],
        ),
    }
    schemas: dict[str, Schema] = {
        NOTHING: {
            "description": "What the gateway writes where it has no value.",
            "enum": [None, *sorted(NO_VALUE)],
        },
        "PointValue": {
            "description": "Value of a measuring point: mostly a number as text, any text for some points.",
            "type": ["string", "number", "null"],
        },
    }
    for name, (description, forms) in kinds.items():
        schemas[name] = {"description": description, **_any_of(forms)}
        schemas[f"{name}{OPTIONAL}"] = {
            "description": description.removesuffix(".") + "; or nothing.",
            **_any_of([reference(name), reference(NOTHING)]),
        }
    return schemas


_NAMES = {
    "integer": "WireInteger",
    "number": "WireNumber",
    "text": "WireText",
    "secret": "WireSecret",
    "flag": "WireFlag",
    "local-time": "WireTime",
    "time": "WireTime",
}


def scalar(kind: ReplyType, *, required: bool) -> Schema:
    """Return the schema of a single value of a reply."""
    if kind.kind == "any":
        return {}
    if kind.kind == "map":
        return {"type": "object" if required else ["object", "null"]}
    name = kind.target if kind.kind == "enum" and kind.target else _NAMES[kind.kind]
    return reference(name if required else f"{name}{OPTIONAL}")


def enum_schemas(enum: Enum) -> dict[str, Schema]:
    """Return the schemas of an enum in replies: open, for new values come without notice."""
    forms: list[Schema] = [{"type": "integer"}, _text(WHOLE)] if enum.is_integer else _any_text()
    description = f"{enum.description} Values that are not listed may come."
    return {
        enum.name: {"description": description, **_any_of(forms), **known_values(enum)},
        f"{enum.name}{OPTIONAL}": {
            "description": f"{enum.name}, or nothing.",
            **_any_of([reference(enum.name), reference(NOTHING)]),
        },
    }


def known_values(enum: Enum) -> Schema:
    """List the values of an enum in the extensions that generators of clients know."""
    return {
        "x-extensible-enum": [value.value for value in enum.values],
        "x-enum-varnames": [value.name for value in enum.values],
        "x-enum-descriptions": [_label(value) for value in enum.values],
    }


def _label(value: EnumValue) -> str:
    return f"{value.label}: {value.description}" if value.description else value.label


def _text(pattern: str) -> Schema:
    return {"type": "string", "pattern": exactly(pattern)}


def _any_text() -> list[Schema]:
    return [{"type": ["string", "integer"]}]


def _any_of(forms: list[Schema]) -> Schema:
    return dict(forms[0]) if len(forms) == 1 else {"anyOf": forms}
