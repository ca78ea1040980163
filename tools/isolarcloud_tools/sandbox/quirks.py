"""The ways in which the gateway's replies differ from its documents, sent on purpose.

Every one has been seen on the wire or in working clients. They come in a fixed order, so that a test
that makes the same calls gets the same replies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Literal, TypeVar

from isolarcloud_tools.sandbox import chance

TokenPlace = Literal["data", "root", "both"]

T = TypeVar("T")


class Quirks:
    """Decides how oddly something is said."""

    def __init__(
        self,
        *,
        enabled: bool = True,
        token_place: TokenPlace = "data",  # noqa: S107 -- where tokens stand, not one
    ) -> None:
        self.enabled = enabled
        self.token_place: TokenPlace = token_place
        """Whether tokens come inside the data, beside the envelope's keys, or in both places."""
        self._turns: Counter[str] = Counter()

    def turn(self, what: str, ways: Sequence[T]) -> T:
        """Return the ways one after the other; always the first when switched off."""
        if not self.enabled:
            return ways[0]
        count = self._turns[what]
        self._turns[what] += 1
        return ways[count % len(ways)]

    def number(self, value: int, *what: object) -> int | str:
        """Return a whole number, or the same as text."""
        return str(value) if self.often(*what, value) else value

    def often(self, *what: object) -> bool:
        """Return True for about half of all things, always the same ones."""
        return self.enabled and chance.fraction("quirk", *what) < 0.5

    def rarely(self, *what: object) -> bool:
        """Return True for about one thing in eight, always the same ones."""
        return self.enabled and chance.fraction("quirk", *what) < 0.125

    def empty(self, what: str) -> Any:
        """Return an empty list, or nothing where one should be."""
        return self.turn(what, ([], None))

    def nothing(self, *what: object) -> Any:
        """Return one of the ways to say that a value is not there."""
        return "--" if self.rarely(*what) else None
