"""Columns: values over wall-clock time, as a reply brought them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from functools import cached_property
from math import isnan
from typing import Any, TypeAlias

from .shown import once_whole
from .times import LocalTime

Key: TypeAlias = int | str
"""Id of a plant (a number) or key of a device (a text)."""

Column: TypeAlias = "array[float] | list[str | None]"
"""Numbers with NaN for gaps, or texts with None for gaps."""


class Columns:
    """Rows of one plant or device, column by column, in the order of the wire.

    Nothing is sorted and no double row is removed here: that is the business of merging.

    Attributes:
        stamps: Wall-clock time of each row as the number yyyyMMddHHmmss.
        columns: One column for each point id (minute data) or data type (statistics).
    """

    def __init__(self, stamps: array[int], columns: Mapping[int | str, Column]) -> None:
        """Keep stamps (`array('q')`) and columns of the same length."""
        self.stamps = stamps
        self.columns: dict[int | str, Column] = dict(columns)

    @cached_property
    def times(self) -> tuple[LocalTime, ...]:
        """Wall-clock time of each row."""
        return tuple(map(LocalTime.from_stamp, self.stamps))

    def to_dict(self) -> dict[str, Any]:
        """Return times in ISO form and each column, ready for JSON."""
        return {
            "times": [time.isoformat() for time in self.times],
            "columns": {str(name): plain_column(column) for name, column in self.columns.items()},
        }

    def __len__(self) -> int:
        return len(self.stamps)

    def __eq__(self, other: object) -> bool:
        """Compare by value; a gap equals a gap."""
        if not isinstance(other, Columns):
            return NotImplemented
        return (
            self.stamps == other.stamps
            and self.columns.keys() == other.columns.keys()
            and all(same_column(self.columns[name], other.columns[name]) for name in self.columns)
        )

    __hash__ = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

    @once_whole
    def __repr__(self) -> str:
        if not self.stamps:
            return "Columns(no rows)"
        names = ", ".join(map(str, self.columns))
        return f"Columns({len(self)} rows, {self.stamps[0]} to {self.stamps[-1]}, of {names})"


class ColumnsByKey(Mapping[Key, Columns]):
    """Columns by plant id or device key."""

    __slots__ = ("_members",)

    def __init__(self, members: Mapping[Key, Columns] | None = None) -> None:
        """Keep the columns of each key."""
        self._members: dict[Key, Columns] = dict(members) if members else {}

    def __getitem__(self, key: Key) -> Columns:
        return self._members[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    @once_whole
    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._members!r})"

    def to_dict(self) -> dict[str, Any]:
        """Return the columns by key as text, ready for JSON."""
        return {str(key): columns.to_dict() for key, columns in self._members.items()}


def same_column(one: Column, other: Column) -> bool:
    """Whether two columns hold the same values, gaps included."""
    if isinstance(one, array) and isinstance(other, array):
        return len(one) == len(other) and all(
            a == b or (isnan(a) and isnan(b)) for a, b in zip(one, other, strict=True)
        )
    return type(one) is type(other) and one == other


def plain_column(column: Column) -> list[float | str | None]:
    """Return a column as a list with None for gaps, ready for JSON."""
    if isinstance(column, array):
        return [None if isnan(value) else value for value in column]
    return list(column)
