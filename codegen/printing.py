"""Prints values as Python source, independent of the Python version that runs it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec


def literal(value: Any, names: Mapping[int, str] | None = None) -> str:
    """Return source text for a plain value or descriptor; fields at their defaults are left out.

    Args:
        value: What to print.
        names: `id` of a value -> the name that stands for it.
    """
    known = names or {}
    if id(value) in known:
        return known[id(value)]
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    if isinstance(value, Mapping):
        pairs = [f"{literal(key, known)}: {literal(entry, known)}" for key, entry in value.items()]
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, tuple):
        entries = [literal(entry, known) for entry in value]
        return f"({', '.join(entries)}{',' if len(entries) == 1 else ''})"
    if isinstance(value, msgspec.Struct):
        return _struct(value, known)
    raise TypeError(f"no source text for {type(value).__name__}")


def _struct(value: msgspec.Struct, names: Mapping[int, str]) -> str:
    arguments: list[str] = []
    for field in msgspec.structs.fields(type(value)):
        current = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not msgspec.NODEFAULT else field.default
        if default is msgspec.NODEFAULT or current != default:
            arguments.append(f"{field.name}={literal(current, names)}")
    return f"{type(value).__name__}({', '.join(arguments)})"


def struct_names(value: Any, names: Mapping[int, str] | None = None) -> set[str]:
    """Return the names of the descriptor classes that `literal` writes for a value."""
    known = names or {}
    if id(value) in known:
        return set()
    if isinstance(value, Mapping):
        return {name for entry in value.values() for name in struct_names(entry, known)}
    if isinstance(value, tuple | list):
        return {name for entry in value for name in struct_names(entry, known)}
    if isinstance(value, msgspec.Struct):
        inner = {
            name
            for field in msgspec.structs.fields(type(value))
            if getattr(value, field.name) != field.default
            for name in struct_names(getattr(value, field.name), known)
        }
        return {type(value).__name__} | inner
    return set()
