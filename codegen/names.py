"""Python names for wire names.

Both tables are frozen: a change renames attributes that users rely on. A name that the rules get
wrong is given in the spec with `name:`.
"""

from __future__ import annotations

import builtins
import keyword
import re

_EXPANSIONS = {
    "curr": "current",
    "dev": "device",
    "ps": "plant",
    "sn": "serial_number",
}
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third"}
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

RESERVED_ATTRIBUTES = frozenset(
    {
        # of every request and reply: a method, and the first parameter of a method
        "self",
        "to_dict",
        # annotations and defaults beside the attribute would mean the attribute
        *("bool", "dict", "float", "int", "list", "str"),
        *("date", "datetime", "field", "timedelta", "tzinfo"),
    }
)
"""Names that no attribute can have."""

RESERVED_METHODS = frozenset({"self", "api", "call", "close", "request"})
"""Taken on every resource and client."""

SHARED_FAMILIES = ("oauth", "service")
"""Endpoints of these families belong to the clients of the others."""

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+|[0-9]+")


def words(name: str) -> list[str]:
    """Split `psCurrentTimeZone`, `ps_id` or `energy-meter` into lower-case words."""
    return [word.lower() for part in re.split(r"[^A-Za-z0-9]+", name) for word in _WORD.findall(part)]


def snake(name: str) -> str:
    """Return a name in snake case, word for word."""
    return "_".join(words(name))


def camel(name: str) -> str:
    """Return a name as a class name."""
    return "".join(word[:1].upper() + word[1:] for word in words(name))


def constant(name: str) -> str:
    """Return a name as a constant."""
    return snake(name).upper()


def attribute(wire: str) -> str:
    """Return the Python name of a wire name: `psCurrentTimeZone` is `plant_current_time_zone`."""
    parts = [_EXPANSIONS.get(word, word) for word in words(wire)]
    if parts and parts[0][:1].isdigit():
        parts[:1] = _spelt(parts[0])
    name = "_".join(parts)
    return f"{name}_" if is_taken(name) else name


def _spelt(word: str) -> list[str]:
    if word in _ORDINALS:
        return [_ORDINALS[word]]
    return [_DIGITS[int(word[0])], *([word[1:]] if word[1:] else [])]


def is_taken(name: str) -> bool:
    """Tell whether Python or the runtime has the name already."""
    return keyword.iskeyword(name) or name in RESERVED_ATTRIBUTES


def is_attribute(name: str) -> bool:
    """Tell whether a name can be an attribute of a request or reply."""
    return bool(re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*_?", name)) and not is_taken(name)


def is_builtin(name: str) -> bool:
    """Tell whether a name hides a builtin where it is defined (`list` as a method does, inside its class)."""
    return hasattr(builtins, name)
