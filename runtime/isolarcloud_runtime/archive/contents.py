"""What an archive holds, and what is added to it in one step."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from datetime import tzinfo
from typing import NamedTuple, Protocol, TypeAlias

from ..columns import Column, Key
from ..points import Point
from .spans import Span

VERSION = 1
"""Version of the layout on disk."""

Settled: TypeAlias = dict[tuple[str, int], dict[int, list[Span]]]
"""(key, point) -> distance of the rows in seconds -> what was read and will not change any more."""


class Contents(NamedTuple):
    """All that an archive knows beside the values."""

    zones: dict[str, str | None]
    """Name of the zone of each key's clock; None: it is not known."""
    points: dict[int, Point]
    settled: Settled


class Stretch(NamedTuple):
    """Values of one point of one plant or device, in the order of time."""

    key: str
    point: int
    stamps: array[int]
    values: Column


class Change(NamedTuple):
    """What is added in one step: all of it, or nothing."""

    zones: dict[str, str | None]
    points: dict[int, Point]
    stretches: list[Stretch]
    clocks: dict[str, tzinfo | None]
    """Zone of each key in `stretches`."""
    settled: Settled
    """All spans of each pair that has new ones."""

    def settled_rows(self) -> Iterator[tuple[str, int, int, int, int]]:
        """Give key, point, distance, begin and end of each span."""
        for (key, point), by_distance in self.settled.items():
            for distance, spans in by_distance.items():
                for span in spans:
                    yield key, point, distance, span.begin, span.end


class Store(Protocol):
    """A place where an archive is kept.

    Attributes:
        most_values: How many values are collected before they are written in one step.
    """

    most_values: int

    def contents(self) -> Contents:
        """Return all but the values."""
        ...

    def write(self, change: Change) -> None:
        """Add a change. A value for the same key, point and time replaces the old one; a gap does not."""
        ...

    def read(
        self, keys: Sequence[str] | None, points: Sequence[int] | None, first: int, last: int
    ) -> Iterator[Stretch]:
        """Give the values with stamps from `first` to `last`, by key and point."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


def stored_key(key: Key) -> str:
    """Return a key as it is stored."""
    return str(key)


def read_key(text: str) -> Key:
    """Return a stored key: ids of plants are numbers, keys of devices have parts."""
    return int(text) if text.isascii() and text.isdigit() else text
