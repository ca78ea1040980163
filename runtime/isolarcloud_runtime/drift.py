"""What a reply holds that the spec does not know: found by a second look, when it is asked for."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from typing import Any

import msgspec

from .notes import Notes
from .tolerant import is_object, shape_of
from .twins import members_of

LOOKS_LIKE_A_KEY = re.compile(r"[0-9]+(?:_[0-9]+)*")
"""Ids of plants and keys of devices: values, though they stand where names do."""


def count_unknown(notes: Notes, operation: str, names: Iterable[str], result: object) -> None:
    """Count names of fields (from `unknown_names`) and the unknown enumeration members of a result."""
    for name in names:
        owner, _, wire = name.partition(".")
        if LOOKS_LIKE_A_KEY.fullmatch(wire):
            notes.count("not_asked_for", operation, owner)
        else:
            notes.count("unknown_field", operation, name)
    for name in unknown_members(result):
        notes.count("unknown_value", operation, name)


def unknown_names(annotation: Any, value: Any) -> list[str]:
    """Return the names of all fields in a parsed reply that its type does not have."""
    shape = shape_of(annotation)
    found: list[str] = []
    if shape.kind == "list":
        for entry in value if isinstance(value, list) else [value]:  # a single one may stand alone
            found += unknown_names(shape.inner, entry)
    elif shape.kind == "struct" and is_object(value):
        members = {member.wire: member for member in members_of(shape.inner)}
        for wire, entry in value.items():
            if wire in members:
                found += unknown_names(members[wire].type, entry)
            else:
                found.append(f"{shape.inner.__name__}.{wire}")
    return found


def unknown_members(value: Any) -> list[str]:
    """Return the names of all enumeration members in a decoded reply that the spec does not have.

    Numbers are told (`DeviceType.UNKNOWN_99`), texts are not: they might be anything.
    """
    if isinstance(value, msgspec.Struct):
        value = [getattr(value, name) for name in value.__struct_fields__]
    if isinstance(value, list):
        return [name for entry in value for name in unknown_members(entry)]
    if isinstance(value, enum.Enum) and not getattr(value, "is_known", True):
        return [f"{type(value).__name__}.{value.name if isinstance(value, int) else 'UNKNOWN'}"]
    return []
