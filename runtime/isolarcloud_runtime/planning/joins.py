"""Columns put together: window after window, and points beside points.

Rows are identified by their time. A time that comes twice is one row: a value wins over a gap, and of
two different values the one that was fetched later. Such contradictions are counted.

The usual case costs next to nothing: a window whose first row repeats the last one of the window
before it is appended by copying memory, without an object for each value.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from math import isnan
from operator import lt
from typing import Any, TypeAlias

from ..columns import Column, Columns
from ..twins import NAN

Names: TypeAlias = int | str


class Conflicts:
    """How many values contradict another one of the same time, or a time its clock.

    Attributes:
        count: Values that contradict another one.
        never_shown: Times that a clock of the zone skips.
    """

    __slots__ = ("count", "never_shown")

    def __init__(self) -> None:
        """Start with none."""
        self.count = self.never_shown = 0


def in_order(columns: Columns, conflicts: Conflicts) -> Columns:
    """Return the rows sorted by time, each time once; the columns themselves where they are so already."""
    stamps = columns.stamps
    if all(map(lt, stamps, islice(stamps, 1, None))):
        return columns
    order = sorted(range(len(stamps)), key=stamps.__getitem__)  # stable: what came later stays later
    first_of: dict[int, int] = {}
    for place in order:
        first_of.setdefault(stamps[place], len(first_of))
    doubled = len(first_of) < len(order)
    kept = array("q", first_of)
    found: dict[Names, Column] = {}
    for name, column in columns.columns.items():
        if not doubled:
            found[name] = _picked(column, order)
        else:
            found[name] = _folded(column, order, stamps, first_of, conflicts)
    return Columns(kept, found)


def _picked(column: Column, order: Sequence[int]) -> Column:
    if isinstance(column, array):
        return array("d", map(column.__getitem__, order))
    return [column[place] for place in order]


def _folded(
    column: Column,
    order: Iterable[int],
    stamps: array[int],
    first_of: Mapping[int, int],
    conflicts: Conflicts,
) -> Column:
    if isinstance(column, array):
        numbers = array("d", [NAN]) * len(first_of)
        for place in order:
            row = first_of[stamps[place]]
            numbers[row] = _winner(numbers[row], column[place], conflicts)
        return numbers
    texts: list[str | None] = [None] * len(first_of)
    for place in order:
        row = first_of[stamps[place]]
        texts[row] = _text_winner(texts[row], column[place], conflicts)
    return texts


def _winner(old: float, new: float, conflicts: Conflicts) -> float:
    if old == new or isnan(new):
        return old
    if not isnan(old):
        conflicts.count += 1
    return new


def _text_winner(old: str | None, new: str | None, conflicts: Conflicts) -> str | None:
    if new is None or old == new:
        return old
    if old is not None:
        conflicts.count += 1
    return new


def within(columns: Columns, first: int, last: int) -> Columns:
    """Return the rows from one time to another, both included; the columns themselves if all are."""
    stamps = columns.stamps
    if not stamps or (stamps[0] >= first and stamps[-1] <= last):
        return columns
    return sliced(columns, bisect_left(stamps, first), bisect_right(stamps, last))


def sliced(columns: Columns, begin: int, end: int | None = None) -> Columns:
    """Return some of the rows."""
    return Columns(
        columns.stamps[begin:end], {name: column[begin:end] for name, column in columns.columns.items()}
    )


class Growing:
    """The columns of one plant or device, to which windows are added.

    Attributes:
        columns: What has come so far, sorted, each time once; None before the first rows.
    """

    __slots__ = ("_conflicts", "_owned", "columns")

    def __init__(self, conflicts: Conflicts, begin: Columns | None = None) -> None:
        """Start empty, or with rows that are in order."""
        self.columns = begin
        self._conflicts = conflicts
        self._owned = False

    def add(self, new: Columns) -> None:
        """Add rows that are in order; they usually follow on what is there."""
        old = self.columns
        if not new.stamps:
            return
        if old is None:
            self.columns = new
            return
        if not self._owned:  # the first window may belong to the reply it came in
            self.columns = old = sliced(old, 0)
            self._owned = True
        if not _alike(old, new):
            self.columns = in_order(_chained(_widened(old, new), _widened(new, old)), self._conflicts)
            return
        overlap = old.stamps[-1] - new.stamps[0]
        if overlap > 0:
            self.columns = in_order(_chained(old, new), self._conflicts)
            return
        if overlap == 0:
            self._fold_edge(old, new)
            _append(old, new, 1)
        else:
            _append(old, new, 0)

    def _fold_edge(self, old: Columns, new: Columns) -> None:
        """Join the last row with the first one of the next window, which has the same time."""
        for name, column in old.columns.items():
            before: float | str | None = column[-1]
            after: float | str | None = new.columns[name][0]
            if before == after or after is None:
                continue
            if isinstance(column, array):
                column[-1] = _winner(column[-1], float(after), self._conflicts)
            else:
                column[-1] = _text_winner(column[-1], str(after), self._conflicts)


def _alike(one: Columns, other: Columns) -> bool:
    """Whether two parts have the same columns of the same kinds."""
    mine, others = one.columns, other.columns
    return list(mine) == list(others) and [*map(type, mine.values())] == [*map(type, others.values())]


def _append(old: Columns, new: Columns, begin: int) -> None:
    """Append rows in place; both have the same columns of the same kinds."""
    for name, column in new.columns.items():
        into: Any = old.columns[name]
        into.extend(column[begin:] if begin else column)
    old.stamps.extend(new.stamps[begin:] if begin else new.stamps)


def _chained(one: Columns, other: Columns) -> Columns:
    """Return the rows of one and then of the other; both have the same columns."""
    found: dict[Names, Column] = {}
    for name, column in one.columns.items():
        first, second = _same_kind(column, other.columns[name])
        found[name] = first + second  # type: ignore[operator]
    return Columns(one.stamps + other.stamps, found)


def _same_kind(one: Column, other: Column) -> tuple[Column, Column]:
    """Return two parts of a column as the same kind: numbers, unless there are none but texts.

    That is how a single reply is read: texts among numbers are gaps.
    """
    if type(one) is type(other):
        return one, other
    numbers, texts = (one, other) if isinstance(one, array) else (other, one)
    assert isinstance(numbers, array)
    if any(number == number for number in numbers):  # noqa: PLR0124 -- NaN is what is not itself
        changed: Column = _gaps(len(texts), text=False)
        return (one, changed) if one is numbers else (changed, other)
    changed = _gaps(len(numbers), text=True)
    return (changed, other) if one is numbers else (one, changed)


def _gaps(length: int, *, text: bool) -> Column:
    if text:
        texts: list[str | None] = [None] * length
        return texts
    return array("d", [NAN]) * length


def _widened(columns: Columns, other: Columns) -> Columns:
    """Add columns of gaps, so that there are all that the other one has."""
    found = dict(columns.columns)
    for name, column in other.columns.items():
        if name not in found:
            found[name] = _gaps(len(columns), text=isinstance(column, list))
    return Columns(columns.stamps, found)


def beside(parts: Sequence[Columns], names: Iterable[Names]) -> Columns:
    """Put columns of the same plant or device side by side: rows of the same time become one row.

    Args:
        parts: Columns in order; none has a column that another one has.
        names: The names in the order that the columns shall have; those of `parts` that are not
            among them come after.
    """
    first = parts[0]
    stamps = first.stamps
    if all(part.stamps == stamps for part in parts[1:]):
        found = {name: column for part in parts for name, column in part.columns.items()}
    else:
        stamps = array("q", sorted(set().union(*(part.stamps for part in parts))))
        found = {name: column for part in parts for name, column in _spread(part, stamps).items()}
    ordered = {name: found.pop(name) for name in names if name in found}
    return Columns(stamps, ordered | found)


def _spread(part: Columns, stamps: array[int]) -> dict[Names, Column]:
    """Return the columns of a part over more times, with gaps at those that it does not have."""
    if len(part) == len(stamps):
        return part.columns
    runs = list(_runs(part.stamps, stamps))
    found: dict[Names, Column] = {}
    for name, column in part.columns.items():
        spread = _gaps(len(stamps), text=isinstance(column, list))
        for begin, end, place in runs:
            spread[place : place + end - begin] = column[begin:end]  # type: ignore[assignment]
        found[name] = spread
    return found


def _runs(some: array[int], every: array[int]) -> Iterable[tuple[int, int, int]]:
    """Yield where neighbours among some times are neighbours among all: begin, end, place among all."""
    begin, place = 0, 0
    while begin < len(some):
        place = bisect_left(every, some[begin], place)
        end = begin + 1
        while end < len(some) and every[place + end - begin] == some[end]:
            end += 1
        yield begin, end, place
        begin = end
