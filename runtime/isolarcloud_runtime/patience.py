"""Not waiting again and again for a server that does not answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

SLOW_SECONDS = 0.1
"""A failure that took less than this costs nobody anything."""


class NotAskedError(ConnectionError):
    """A server that did not answer a moment ago was not asked again.

    Attributes:
        failure: The type of the error that it was not answered with.
    """

    def __init__(self, failure: str) -> None:
        """Take the name of that type."""
        super().__init__(f"It failed a moment ago ({failure}), and is not asked yet.")
        self.failure = failure


class Patience:
    """Asks a server, and leaves it alone for a while after a question that failed slowly.

    The pause grows with the time that was lost. After a failure at once there is none; but what one
    caller has waited for in vain for seconds, a hundred others need not wait for as well.
    """

    def __init__(self, times: float, most: float, *, now: Callable[[], float] = time.monotonic) -> None:
        """Take how many times as long as the failure the pause is, and the longest pause in seconds."""
        self._times = times
        self._most = most
        self._now = now
        self._until = 0.0
        self._failure = ""

    def ask(self, question: Callable[[], T]) -> T:
        """Ask and return the answer.

        Raises:
            NotAskedError: The pause is not over.
        """
        begun = self._now()
        if begun < self._until:
            raise NotAskedError(self._failure)
        try:
            answer = question()
        except Exception as error:
            ended = self._now()
            if ended - begun >= SLOW_SECONDS:
                self._failure = type(error).__name__
                self._until = ended + min(self._most, self._times * (ended - begun))
            raise
        self._until = 0.0
        return answer

    def __repr__(self) -> str:
        return "<patience>"
