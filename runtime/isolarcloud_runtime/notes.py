"""Counts of what replies held that the spec does not expect: by name, never by value."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from threading import Lock
from typing import Literal

from .shown import once_whole

log = logging.getLogger("isolarcloud")

NoteKind = Literal[
    "misfit",  # a field's value could not be read: it became None
    "dropped_row",  # a row lacked what identifies it: it was left out
    "unknown_field",  # a field that the spec does not have
    "unknown_value",  # a value that an enumeration does not have
    "unknown_code",  # a result code that the spec does not have
    "not_asked_for",  # an id or point that the request did not name
    "contradiction",  # two calls gave different values for the same time: the later one was kept
    "skipped_hour",  # a time that a clock of the zone never showed: the clock is in another zone
]


class Notes:
    """Thread-safe counters, one for each kind, operation and name.

    Args:
        unknown: Whether fields and values that the spec does not have are looked for as well. That
            costs a second look at each reply, so it is off unless asked for.
        clean: Takes secrets out of names, which come from replies in part.
    """

    def __init__(self, *, unknown: bool = False, clean: Callable[[str], str] | None = None) -> None:
        """Start with nothing counted."""
        self.unknown = unknown
        self._clean = clean
        self._counts: Counter[tuple[NoteKind, str, str]] = Counter()
        self._warned: set[tuple[str, str]] = set()
        self.after_fork()

    def after_fork(self) -> None:
        """Forget that another thread of the parent may hold the lock."""
        self._lock = Lock()

    def count(self, kind: NoteKind, operation: str, name: str, times: int = 1) -> None:
        """Count one more of a kind; a dropped row is also logged, once for each name."""
        if self._clean is not None:
            name = self._clean(name)
        with self._lock:
            self._counts[kind, operation, name] += times
            warn = kind == "dropped_row" and (operation, name) not in self._warned
            if warn:
                self._warned.add((operation, name))
        if warn:
            log.warning(
                "%s: rows of %s without a readable identity are left out (said once; see the drift report)",
                operation,
                name,
            )

    def report(self) -> dict[str, dict[str, dict[str, int]]]:
        """Return the counts: kind -> operation -> name -> how often."""
        with self._lock:
            counts = dict(self._counts)
        nested: dict[str, dict[str, dict[str, int]]] = {}
        for (kind, operation, name), times in sorted(counts.items()):
            nested.setdefault(kind, {}).setdefault(operation, {})[name] = times
        return nested

    def totals(self) -> dict[NoteKind, int]:
        """Return how often each kind was counted, without any name."""
        with self._lock:
            counts = dict(self._counts)
        totals: Counter[NoteKind] = Counter()
        for (kind, _, _), times in sorted(counts.items()):
            totals[kind] += times
        return dict(totals)

    def clear(self) -> None:
        """Forget all counts."""
        with self._lock:
            self._counts.clear()
            self._warned.clear()

    @once_whole
    def __repr__(self) -> str:
        return f"Notes({self.report()!r})"


class NotesOfOneReply(Notes):
    """Passes everything on, and knows how much of one reply could not be read.

    Attributes:
        dropped: Rows that were left out, by the place where they stood.
        misfits: Values that became None, by the same.
    """

    def __init__(self, whole: Notes) -> None:
        """Take the notes that everything is passed on to."""
        super().__init__(unknown=whole.unknown)
        self._whole = whole
        self.dropped: Counter[str] = Counter()
        self.misfits: Counter[str] = Counter()

    def count(self, kind: NoteKind, operation: str, name: str, times: int = 1) -> None:
        """Count one more of a kind."""
        if kind == "dropped_row":
            self.dropped[name] += times
        elif kind == "misfit":
            self.misfits[name] += times
        self._whole.count(kind, operation, name, times)
