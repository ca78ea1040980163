"""How long a whole call may take: every wait and every attempt of it ends in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from .effects import Flow, Locked
from .errors import TimedOut
from .transport import HttpRequest, Timeout

if TYPE_CHECKING:
    from .clock import Clock
    from .descriptors import Operation

T = TypeVar("T")

LEAST_SECONDS = 0.001
"""A timeout of nothing at all would mean none to the libraries."""


class Deadline:
    """When a call has to be over, by a clock that never runs backwards."""

    __slots__ = ("_clock", "seconds", "until")

    def __init__(self, clock: Clock, seconds: float, within: Deadline | None = None) -> None:
        """Begin now; a call that is part of another one ends no later than that."""
        self._clock = clock
        self.seconds = seconds
        self.until = clock.monotonic() + seconds
        if within is not None and within.until < self.until:
            self.seconds, self.until = within.seconds, within.until

    def remaining(self) -> float:
        """Return the seconds that are left; negative: it has passed."""
        return self.until - self._clock.monotonic()

    def cut(self, request: HttpRequest) -> HttpRequest:
        """Return a request none of whose timeouts is beyond the deadline."""
        timeout, remaining = request.timeout, self.remaining()
        if remaining >= timeout.total:
            return request
        remaining = max(remaining, LEAST_SECONDS)
        return msgspec.structs.replace(request, timeout=Timeout(*(min(each, remaining) for each in timeout)))

    def passed(self, doing: str) -> TimedOut:
        """Return the error that says what the call was waiting for."""
        return TimedOut(
            f"The deadline of the call ({self.seconds:g} s) passed while it waited for {doing}.",
            hint="Try again later, or allow more time (deadline=...).",
            retryable=True,
        )

    def bound(self, flow: Flow[T], operation: Operation) -> Flow[T]:
        """Run a part of the call, whose locks are waited for no longer than this."""
        try:
            effect = next(flow)
            while True:
                if type(effect) is Locked and effect.seconds is None:
                    effect = msgspec.structs.replace(effect, seconds=max(0.0, self.remaining()))
                try:
                    result = yield effect
                except GeneratorExit:
                    flow.close()
                    raise
                except Exception as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as end:  # mostly at once: there was nothing to wait for
            value: T = end.value
            return value
        except TimedOut as error:
            error.at(operation)
            raise
