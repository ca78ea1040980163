"""Which texts of a request or a reply are secrets, as far as types and names tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import islice
from typing import Any, get_args

import msgspec

from .secret import Secret

MOST_ENTRIES = 100
MOST_LEVELS = 6
"""How far plain JSON values are looked through for secrets."""
TELLING_NAME = r"(?:token|passw(?:or)?d|pwd|secret|authorization|(?:app|access|api|secret|public)[_-]?key)$"
_NEVER_SECRET = frozenset({int, float, bool, type(None)})
_PLAIN = _NEVER_SECRET | {str}
"""Types of entries of a list that are not looked at."""
_HARMLESS = {"Sequence", "PointLike", "bool", "int", "float", "str", "None", "date", "datetime", "timedelta"}
"""Words of annotations that no secret hides behind."""


def secrets_in(value: object, level: int = 0) -> Iterator[str]:
    """Yield the secrets in an object of a model, a list of them, or plain JSON values."""
    if isinstance(value, Secret):
        with suppress(ValueError):  # one that was pickled has no text
            yield value.reveal()
    elif isinstance(value, msgspec.Struct):
        for name, is_secret in _private_members(type(value)):
            member = getattr(value, name)
            if type(member) in _NEVER_SECRET:
                continue
            if not isinstance(member, str):
                yield from secrets_in(member, level)
            elif is_secret:  # the class says so: in requests a plain text stands for a secret
                yield member
    elif isinstance(value, (list, tuple)):
        entries = value[:MOST_ENTRIES]
        if level < MOST_LEVELS and not _PLAIN.issuperset(map(type, entries)):  # most are ids
            for entry in entries:
                if type(entry) not in _PLAIN:
                    yield from secrets_in(entry, level + 1)
    elif level < MOST_LEVELS and isinstance(value, Mapping):
        for name, member in islice(value.items(), MOST_ENTRIES):
            yield from secrets_in(_member(name, member), level + 1)


def _member(name: object, member: object) -> object:
    """Return a member of plain JSON; a text whose name tells that it is a secret becomes one."""
    if isinstance(member, str):
        return Secret(member) if re.search(TELLING_NAME, str(name), re.IGNORECASE) else None
    return member


@cache
def _private_members(kind: type[msgspec.Struct]) -> tuple[tuple[str, bool], ...]:
    """Return the attributes of a class that may hold secrets, and whether each is one itself."""
    parts = _member_parts(kind)
    if parts is None:
        # Annotations of requests are for type checkers only: their words have to do, and all of a
        # request is small.
        words = {
            name: str(annotation)
            for base in kind.__mro__
            for name, annotation in getattr(base, "__annotations__", {}).items()
        }
        found = {name: set(re.findall(r"[\w?]+", words.get(name, "?"))) for name in kind.__struct_fields__}
        return tuple((name, "Secret" in own) for name, own in found.items() if not own <= _HARMLESS)
    return tuple(
        (name, Secret in found)
        for name, found in parts.items()
        if Secret in found or any(_reaches_secrets(part) for part in found if _is_struct(part))
    )


def _reaches_secrets(kind: type[msgspec.Struct]) -> bool:
    """Whether objects of a class may hold secrets, however deep; classes may hold each other."""
    waiting, seen = [kind], {kind}
    while waiting:
        parts = _member_parts(waiting.pop())
        if parts is None or any(Secret in found for found in parts.values()):
            return True
        further = {part for found in parts.values() for part in found if _is_struct(part)} - seen
        waiting += further
        seen |= further
    return False


def _member_parts(kind: type[msgspec.Struct]) -> dict[str, tuple[Any, ...]] | None:
    """Return what the annotation of each attribute is made of; None: they are not there at run time."""
    try:
        return {field.name: tuple(_parts(field.type)) for field in msgspec.structs.fields(kind)}
    except NameError:
        return None


def _is_struct(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, msgspec.Struct)


def _parts(annotation: Any) -> Iterator[Any]:
    """Yield an annotation and everything it is made of."""
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)
