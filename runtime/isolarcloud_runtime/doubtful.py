"""What a server may still hold for nobody, because its answer was lost, and how it is given back."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from .forks import tell_of_forks

log = logging.getLogger("isolarcloud")

SECONDS_BETWEEN_TRIES = 3.0
MOST = 1000
"""How many are remembered; the leases of others end."""


class Doubtful:
    """Names of leases of nobody, by what they are of.

    The next question to the server takes them along. Should none be asked soon, a thread in the
    background gives them back, so that other processes do not wait for the leases to end; it tries
    for as long as the leases may last.
    """

    def __init__(
        self,
        give_back: Callable[[str, tuple[str, ...]], object],
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what gives them back; it may block, and raise anything."""
        self._give_back = give_back
        self._now = now
        self._guard = threading.Lock()
        self._names: dict[str, deque[str]] = {}
        self._until = 0.0
        self._thread: threading.Thread | None = None
        tell_of_forks(self)

    def add(self, key: str, name: str, lease_seconds: float) -> None:
        """Remember a lease that may stand for nobody, for that many seconds."""
        with self._guard:
            self._names.setdefault(key, deque(maxlen=MOST)).append(name)
            self._until = max(self._until, self._now() + lease_seconds)
            if self._thread is None:
                self._start()

    def _start(self) -> None:
        thread = threading.Thread(target=self._run, name="isolarcloud give back", daemon=True)
        with suppress(RuntimeError):  # the interpreter ends: the leases will
            thread.start()
            self._thread = thread

    def of(self, key: str) -> tuple[str, ...]:
        """Return the names to give back."""
        with self._guard:
            return tuple(self._names.get(key, ()))

    def freed(self, key: str, names: tuple[str, ...]) -> None:
        """Forget those that were given back."""
        if names:
            gone = frozenset(names)
            with self._guard:
                left = [name for name in self._names.get(key, ()) if name not in gone]
                self._names[key] = deque(left, MOST)

    def after_fork(self) -> None:
        """Leave what is in doubt to the parent process."""
        self._guard, self._names, self._thread = threading.Lock(), {}, None

    def _run(self) -> None:
        wait = threading.Event().wait
        while not self._ends():
            wait(SECONDS_BETWEEN_TRIES)
            with self._guard:
                keys = list(self._names)
            for key in keys:
                if names := self.of(key):
                    try:
                        self._give_back(key, names)
                    except Exception as error:
                        log.debug("%d leases are not given back yet (%s)", len(names), type(error).__name__)
                        break
                    self.freed(key, names)

    def _ends(self) -> bool:
        """Whether nothing is left to do; whoever adds something after this starts another thread."""
        with self._guard:
            if any(self._names.values()) and self._now() < self._until:
                return False
            self._thread = None
            return True

    def __repr__(self) -> str:
        return "<leases in doubt>"
