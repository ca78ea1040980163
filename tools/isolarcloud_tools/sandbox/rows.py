"""Builds pieces of replies by Python names; the generated models know the names on the wire.

So a name that changes in the spec changes here by itself, and one that disappears is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import msgspec

from isolarcloud_runtime.descriptors import Operation
from isolarcloud_runtime.references import load


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()
"""In place of a value: the key is left out."""


@lru_cache(maxsize=256)
def wire_names(model: type[msgspec.Struct]) -> Mapping[str, str]:
    """Return the name on the wire of each attribute of a model."""
    return {field.name: field.encode_name for field in msgspec.structs.fields(model)}


def row(model: type[msgspec.Struct], /, **values: Any) -> dict[str, Any]:
    """Return an object for a reply.

    Args:
        model: The generated class that reads it.
        values: What the object holds, by Python name; ABSENT leaves a key out.

    Raises:
        TypeError: The model has no such attribute.
    """
    names = wire_names(model)
    unknown = values.keys() - names.keys()
    if unknown:
        raise TypeError(f"{model.__name__} has no {', '.join(sorted(unknown))}")
    return {names[name]: value for name, value in values.items() if value is not ABSENT}


def reply_model(operation: Operation) -> type[msgspec.Struct]:
    """Return the generated class of an operation's data."""
    model: type[msgspec.Struct] = load(operation.reply.model)
    return model


def spellings(operation: Operation, name: str) -> tuple[str, ...]:
    """Return all names on the wire that an attribute of a reply may come under, the usual one first."""
    usual = wire_names(reply_model(operation))[name]
    return (usual, *operation.reply.aliases.get(name, ()))
