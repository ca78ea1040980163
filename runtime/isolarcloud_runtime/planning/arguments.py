"""Checks of what a caller gives to a query or to its results: refused at once, by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..columns import Key
from ..errors import InvalidArgument
from ..points import Point


def checked_count(name: str, value: object) -> None:
    """Refuse what is no number of things.

    Raises:
        InvalidArgument: It is no whole number from 1 on.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgument(f"{name} is {str(value)[:40]}: give a whole number from 1 on.")


def checked_list(name: str, entries: object) -> list[Any]:
    """Return what a caller lists, for example keys or points.

    Raises:
        InvalidArgument: It is a single one, or nothing that can be gone through.
    """
    if isinstance(entries, (str, bytes, bytearray, Mapping, Point)) or not isinstance(entries, Iterable):
        raise InvalidArgument(
            f"{name} is of type {type(entries).__name__}: give a list, also for a single entry."
        )
    return list(entries)


def checked_keys(keys: object) -> list[Key]:
    """Return the ids of plants or keys of devices that a caller lists.

    Raises:
        InvalidArgument: It is no list of whole numbers and texts.
    """
    found = checked_list("keys", keys)
    for key in found:
        if isinstance(key, bool) or not isinstance(key, (int, str)):
            raise InvalidArgument(
                f"keys has an entry of type {type(key).__name__}: give plant ids (int) or device keys (str)."
            )
    return found
