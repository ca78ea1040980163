"""Lists that are too long for one call, cut into parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")

SEPARATOR = "_"
"""Stands between the parts of a device key."""


def cut(entries: Sequence[T], most: int | None) -> tuple[tuple[T, ...], ...]:
    """Cut a list into the fewest parts of at most `most` entries each.

    The order stays, and the parts differ by one entry at most: 51 entries in parts of 50 become 26 and
    25, so that no call is much larger than the others. An empty list is one empty part.
    """
    if most is None or len(entries) <= most:
        return (tuple(entries),)
    count = -(-len(entries) // most)
    size, longer = divmod(len(entries), count)
    parts: list[tuple[T, ...]] = []
    begin = 0
    for place in range(count):
        end = begin + size + (place < longer)
        parts.append(tuple(entries[begin:end]))
        begin = end
    return tuple(parts)


def by_part(keys: Iterable[T], part: int) -> dict[str, list[T]]:
    """Group device keys by one of their parts, in the order in which it first occurs.

    Args:
        keys: Keys such as `100001_1_1_1`.
        part: Which part, counted from 1; keys that lack it are in the group "".
    """
    groups: dict[str, list[T]] = {}
    for key in keys:
        parts = str(key).split(SEPARATOR)
        groups.setdefault(parts[part - 1] if len(parts) >= part else "", []).append(key)
    return groups
