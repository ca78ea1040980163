"""The log of requests."""

from __future__ import annotations

from typing import NamedTuple

from isolarcloud_tools.sandbox.messages import ends_in


class Call(NamedTuple):
    """One request that the sandbox answered."""

    method: str
    path: str
    status: int
    """0: a fault left it without a reply."""


class Calls(list[Call]):
    """The requests so far, in order."""

    def to(self, path: str) -> int:
        """Return how many requests ended in that path: the whole path or its last segments."""
        return sum(ends_in(call.path, path) for call in self)
