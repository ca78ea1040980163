"""Finds the values of an example that a note is about: those without which there is one note less."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

Steps: TypeAlias = tuple[str | int, ...]
Counts: TypeAlias = Mapping[tuple[str, str], int]
"""Kind and name of a note -> how often it was made."""


def culprits(reply: Any, note: tuple[str, str], counts_of: Callable[[Any], Counts | None]) -> list[Steps]:
    """Return the paths of the innermost values that a note is about; empty if none can be told.

    Args:
        reply: The reply of the example.
        note: Kind and name of the note.
        counts_of: Reads a reply and counts its notes; None where it becomes something else.
    """
    before = counts_of(reply) or {}
    found: list[Steps] = []
    for steps in sorted(_paths(reply), key=len, reverse=True):
        if any(inner[: len(steps)] == steps for inner in found):
            continue
        after = counts_of(_without(reply, steps))
        # Without what identifies a row, the row would be gone with all its notes.
        if (
            after is not None
            and after.get(note, 0) < before.get(note, 0)
            and all(count <= before.get(other, 0) for other, count in after.items())
        ):
            found.append(steps)
    return sorted(found, key=str)


def value_at(reply: Any, steps: Steps) -> Any:
    """Return what stands at a path."""
    for step in steps:
        reply = reply[step]
    return reply


def _paths(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    entries = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, inner in entries:
        yield (*steps, step)
        yield from _paths(inner, (*steps, step))


def _without(reply: Any, steps: Steps) -> Any:
    result = copy.deepcopy(reply)
    around = value_at(result, steps[:-1])
    del around[steps[-1]]
    return result
