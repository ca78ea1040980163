"""The synchronous driver: performs the effects of a flow in the calling thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .effects import Await, Effect, Flow, Gather, Lock, Locked, Offload, Send, Sleep
from .errors import TimedOut

if TYPE_CHECKING:
    from .transport import Transport

T = TypeVar("T")

SECONDS_BEFORE_SECOND_TRY = 0.001
SECONDS_BETWEEN_TRIES = 0.02
"""How often a lock that another thread or process holds is tried again."""

LOCKED_TOO_LONG = "The deadline of the call passed while another one was renewing the token or the clock."


class Driver:
    """Runs flows over a transport. One driver may be used by many threads at once."""

    def __init__(self, transport: Transport, *, sleep: Callable[[float], None] = time.sleep) -> None:
        """Take the transport that sends, and the function that waits."""
        self.transport = transport
        self._sleep = sleep

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end and return its result."""
        result: Any = None
        failure: Exception | None = None
        try:
            while True:
                effect = flow.send(result) if failure is None else flow.throw(failure)
                result, failure = None, None
                try:
                    result = self._perform(effect)
                except Exception as error:  # whatever went wrong is the flow's to judge
                    failure = error
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            failure = None  # or its traceback would keep this frame alive, and that the error
            flow.close()  # an interrupt leaves no flow suspended

    def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send(request):
                return self.transport.send(request)
            case Sleep(seconds):
                return self._sleep(seconds)
            case Locked(lock, flow, seconds):
                return self._run_locked(lock, flow, seconds)
            case Await(ticket, seconds):
                return ticket.wait(seconds)
            case Offload(function):
                return function()
            case Gather(flows, limit):
                return self._gather(flows, limit)

    def _run_locked(self, lock: Lock, flow: Flow[T], seconds: float | None) -> T:
        self._acquire(lock, seconds)
        try:
            return self.run(flow)
        finally:
            lock.release()

    def _acquire(self, lock: Lock, seconds: float | None) -> None:
        if seconds is None:
            lock.acquire()
            return
        # Not all locks can be waited for with a limit: this one is tried, soon at first.
        waited, pause = 0.0, SECONDS_BEFORE_SECOND_TRY
        while not lock.acquire(blocking=False):
            if waited >= seconds:
                raise TimedOut(LOCKED_TOO_LONG, retryable=True)
            self._sleep(pause)
            waited += pause
            pause = min(2 * pause, SECONDS_BETWEEN_TRIES)

    def _gather(self, flows: Sequence[Flow[Any]], limit: int) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        failed = False

        def run(flow: Flow[Any]) -> Any:
            nonlocal failed
            if failed:
                return flow.close()
            try:
                return self.run(flow)
            except BaseException:
                failed = True
                raise

        with ThreadPoolExecutor(max_workers=max(1, limit)) as pool:
            jobs = deque(pool.submit(run, flow) for flow in flows)
            results: list[Any] = []
            try:
                while jobs:  # one that failed is kept nowhere here: its error's traceback leads to this frame
                    results.append(jobs.popleft().result())
            finally:
                failed = True  # an interrupt: what runs ends, nothing more begins
        return results
