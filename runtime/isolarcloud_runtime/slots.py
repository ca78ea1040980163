"""Places for calls that run side by side: given out in order, to threads and tasks alike.

A ticket is granted at once where there is room, else when its turn comes. Whoever took one leaves
with `leave()`, granted or not: so no place is lost when a call is cancelled while it waits, in the
very moment it is granted, or after.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable


class Slots:
    """Counts the calls in flight. The limit comes with each ticket: callers may have different ones."""

    __slots__ = ("_guard", "_queue", "in_flight")

    def __init__(self) -> None:
        """Start with nothing in flight."""
        # Re-entrant: the garbage collector may close a flow, which leaves, while this thread is in here.
        self._guard = threading.RLock()
        self._queue: deque[Slot] = deque()
        self.in_flight = 0

    def take(self, limit: float) -> Slot:
        """Return a ticket for one call, granted at once if fewer than `limit` are in flight.

        Nobody overtakes whoever waits already; only a ticket without any limit does not queue.
        """
        slot = Slot(self, limit)
        with self._guard:
            if self.in_flight < limit and (not self._queue or limit == float("inf")):
                slot.granted = True
                self.in_flight += 1
            else:
                self._queue.append(slot)
        return slot

    @property
    def waiting(self) -> int:
        """How many tickets wait."""
        return len(self._queue)

    def _leave(self, slot: Slot) -> None:
        with self._guard:
            if slot.left:
                return
            slot.left = True
            if slot.granted:
                self.in_flight -= 1
            else:
                self._queue.remove(slot)
            if not self._queue:
                return
            grants = self._next()
        for notify in grants:
            notify()

    def _next(self) -> list[Callable[[], object]]:
        """Grant what has room now, in order; return whom to tell, outside the guard."""
        grants: list[Callable[[], object]] = []
        while self._queue and self.in_flight < self._queue[0].limit:
            slot = self._queue.popleft()
            slot.granted = True
            self.in_flight += 1
            if slot.notify is not None:
                grants.append(slot.notify)
        return grants

    def _when_granted(self, slot: Slot, notify: Callable[[], object]) -> None:
        with self._guard:
            if not slot.granted:
                slot.notify = notify
                return
        notify()


class Slot:
    """A ticket for one call in flight."""

    __slots__ = ("_slots", "granted", "left", "limit", "notify")

    def __init__(self, slots: Slots, limit: float) -> None:
        """See `Slots.take`."""
        self._slots = slots
        self.limit = limit
        self.granted = False
        self.left = False
        self.notify: Callable[[], object] | None = None

    def wait(self, seconds: float) -> bool:
        """Block until granted, that many seconds at most; return whether it is."""
        event = threading.Event()
        self.when_granted(event.set)
        return event.wait(min(seconds, threading.TIMEOUT_MAX))

    def when_granted(self, notify: Callable[[], object]) -> None:
        """Call a function, from any thread, once this is granted; at once if it is already."""
        self._slots._when_granted(self, notify)

    def leave(self) -> None:
        """Give the place back, or leave the queue; a second time does nothing."""
        if not self.left:
            self._slots._leave(self)

    def __del__(self) -> None:
        """Nobody can leave any more: an interrupt came before whoever took the place could."""
        if not getattr(self, "left", True):  # there is nothing where the constructor was interrupted
            self.leave()
