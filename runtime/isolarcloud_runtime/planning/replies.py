"""Replies of several calls made into one, but for the values over time: those are the mergers' business."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import msgspec


class Replies:
    """Collects replies of one class, or lists of them.

    Lists are chained, where an entry equal to one of an earlier reply is left out; of anything else
    the first that was there is kept.
    """

    def __init__(self, apart: str = "") -> None:
        """Start with none; `apart` names an attribute that is somebody else's."""
        self._apart = apart
        self._first: Any = None
        self._lists: dict[str, _Chain] = {}
        self._others: dict[str, Any] = {}
        self._count = 0

    def add(self, reply: Any) -> None:
        """Take the reply of one more call."""
        self._count += 1
        if isinstance(reply, list):
            self._lists.setdefault("", _Chain()).add(reply)
            return
        if self._first is None:
            self._first = reply
        for name in reply.__struct_fields__:
            value = getattr(reply, name)
            if name == self._apart or value is None:
                continue
            if isinstance(value, (list, tuple)):
                self._lists.setdefault(name, _Chain()).add(list(value))
            else:
                self._others.setdefault(name, value)

    def result(self, apart: Any = None) -> Any:
        """Return the one reply, with its own attribute for what was kept apart; None if none came."""
        if "" in self._lists:
            return self._lists[""].entries
        if self._first is None:
            return None
        lists = {name: chain.entries for name, chain in self._lists.items()}
        own = {self._apart: apart} if self._apart else {}
        if self._count == 1 and not own:
            return self._first
        return msgspec.structs.replace(self._first, **self._others, **lists, **own)


class _Chain:
    """Lists one after the other, without what an earlier one had."""

    def __init__(self) -> None:
        self.entries: list[Any] = []
        self._seen: set[Hashable] = set()
        self._odd: list[Any] = []
        """Entries that can't be hashed."""

    def add(self, entries: list[Any]) -> None:
        fresh = [entry for entry in entries if not self._has(entry)]
        for entry in fresh:
            try:
                self._seen.add(entry)
            except TypeError:
                self._odd.append(entry)
        self.entries.extend(fresh)

    def _has(self, entry: Any) -> bool:
        try:
            return entry in self._seen
        except TypeError:
            return entry in self._odd
