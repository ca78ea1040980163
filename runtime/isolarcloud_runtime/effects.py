"""What a flow may ask of the outside world.

All protocol logic is written once, as generators that never touch a socket, a clock or a thread:
they yield effects, and a driver (`drive.py`, `drive_async.py`) performs them and sends the result
back in, or throws the error. Tests feed the outcomes by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

import msgspec

if TYPE_CHECKING:
    from .transport import HttpRequest

T = TypeVar("T")


class Lock(Protocol):
    """A mutual exclusion that threads, event loops or processes share; `threading.Lock` is one.

    One that asks another machine has an attribute `may_block` that is true: event loops then call
    it in a thread.
    """

    def acquire(self, blocking: bool = True) -> bool:
        """Take the lock; without `blocking` return False at once when somebody else holds it."""
        ...

    def release(self) -> None:
        """Give the lock back; any thread may."""
        ...


class Send(msgspec.Struct, frozen=True):
    """Send a request; the result is an `HttpResponse`, or a `TransportError` is thrown."""

    request: HttpRequest


class Sleep(msgspec.Struct, frozen=True):
    """Wait that many seconds."""

    seconds: float


class Locked(msgspec.Struct, frozen=True):
    """Run a flow while holding a lock, so that one does the work and the others find it done.

    The flow is carried through even when whoever waits for it is cancelled: what happens under a
    lock (spending a single-use refresh token, saving the new one) must not stop half-way.
    """

    lock: Lock
    flow: Flow[Any]
    seconds: float | None = None
    """How long to wait for it at most; then `TimedOut` is thrown."""


class Ticket(Protocol):
    """A place in a queue, given out in order; see `slots.py`."""

    def wait(self, seconds: float) -> bool:
        """Block until it is granted; return whether it is, after that many seconds at most."""
        ...

    def when_granted(self, notify: Callable[[], object]) -> None:
        """Call a function, from any thread, once it is granted; at once if it is already."""
        ...


class Await(msgspec.Struct, frozen=True):
    """Wait until a ticket is granted, `seconds` at most; the result is whether it is."""

    ticket: Ticket
    seconds: float


class Offload(msgspec.Struct, frozen=True):
    """Call a function that may block for a moment (a file, a key ring)."""

    function: Callable[[], Any]


class Gather(msgspec.Struct, frozen=True):
    """Run flows side by side, `limit` at most at a time; the result is the list of their results.

    When one fails no further flow is started, and the error of the first (by place) is thrown.
    """

    flows: Sequence[Flow[Any]]
    limit: int


Effect: TypeAlias = Send | Sleep | Locked | Await | Offload | Gather
Flow: TypeAlias = Generator[Effect, Any, T]


# These small flows give each effect's result its type: `result = yield from locked(lock, flow)`. Only a
# request is sent without one: that happens in one place, and at each call.


def sleep(seconds: float) -> Flow[None]:
    """Wait."""
    yield Sleep(seconds)


def locked(lock: Lock, flow: Flow[T]) -> Flow[T]:
    """Run a flow under a lock and return its result."""
    result: T = yield Locked(lock, flow)
    return result


def granted(ticket: Ticket, seconds: float) -> Flow[bool]:
    """Wait for a ticket and return whether it was granted in time."""
    result: bool = yield Await(ticket, seconds)
    return result


def offload(function: Callable[[], T]) -> Flow[T]:
    """Call a function that may block and return its result."""
    result: T = yield Offload(function)
    return result


def gather(flows: Sequence[Flow[T]], limit: int) -> Flow[list[T]]:
    """Run flows side by side and return their results in order."""
    results: list[T] = yield Gather(flows, limit)
    return results
