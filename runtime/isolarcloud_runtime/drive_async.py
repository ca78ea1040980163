"""The asynchronous driver: performs the effects of a flow in tasks of one event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from .drive import LOCKED_TOO_LONG, SECONDS_BETWEEN_TRIES
from .effects import Await, Effect, Flow, Gather, Lock, Locked, Offload, Send, Sleep, Ticket
from .errors import TimedOut

if TYPE_CHECKING:
    from .transport import AsyncTransport

T = TypeVar("T")


class AsyncDriver:
    """Runs flows over a transport, in the event loop of the caller."""

    def __init__(
        self, transport: AsyncTransport, *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Take the transport that sends, and the function that waits."""
        self.transport = transport
        self._sleep = sleep
        self._queues: dict[Lock, asyncio.Lock] = {}
        self._carried_through: set[asyncio.Task[Any]] = set()

    async def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end and return its result; a cancellation closes it and passes on."""
        result: Any = None
        failure: Exception | None = None
        try:
            while True:
                effect = flow.send(result) if failure is None else flow.throw(failure)
                result, failure = None, None
                try:
                    if type(effect) is Send:  # nearly always: without one more coroutine
                        result = await self.transport.send(effect.request)
                    else:
                        result = await self._perform(effect)
                except Exception as error:  # whatever went wrong is the flow's to judge
                    failure = error
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            failure = None  # or its traceback would keep this frame alive, and that the error
            flow.close()

    async def settle(self) -> None:
        """Wait for what is still being carried through after its caller was cancelled."""
        while self._carried_through:
            await asyncio.wait(self._carried_through)

    async def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send(request):
                return await self.transport.send(request)
            case Sleep(seconds):
                return await self._sleep(seconds)
            case Locked(lock, flow, seconds):
                return await self._carry_through(lock, flow, seconds)
            case Await(ticket, seconds):
                return await _granted(ticket, seconds)
            case Offload(function):
                return await asyncio.to_thread(function)
            case Gather(flows, limit):
                return await self._gather(flows, limit)

    async def _carry_through(self, lock: Lock, flow: Flow[T], seconds: float | None) -> T:
        begun = asyncio.Event()
        task = asyncio.ensure_future(self._run_locked(lock, flow, begun))
        self._carried_through.add(task)
        task.add_done_callback(self._carried_out)
        await asyncio.wait([task], timeout=seconds)  # a cancellation ends the waiting, not the task
        try:
            if task.done():
                return task.result()
            if not begun.is_set():
                task.cancel()
            raise TimedOut(LOCKED_TOO_LONG, retryable=True)
        finally:
            del task  # its result may be a token, which a traceback with it would show; its error leads here

    def _carried_out(self, task: asyncio.Task[Any]) -> None:
        self._carried_through.discard(task)
        if not task.cancelled():
            task.exception()  # seen: nobody may be left to whom it could be raised

    async def _run_locked(self, lock: Lock, flow: Flow[T], begun: asyncio.Event) -> T:
        # Tasks of this loop queue fairly; only the first of them competes with other threads.
        # It never blocks in a thread of the pool: the holder may need that pool to get on.
        queue = self._queues.setdefault(lock, asyncio.Lock())
        async with queue:
            remote = getattr(lock, "may_block", False)
            while not (await _try_in_thread(lock) if remote else lock.acquire(blocking=False)):
                await self._sleep(SECONDS_BETWEEN_TRIES)
            try:
                begun.set()
                return await self.run(flow)
            finally:
                if remote:
                    await asyncio.shield(asyncio.to_thread(lock.release))
                else:
                    lock.release()

    async def _gather(self, flows: Sequence[Flow[Any]], limit: int) -> list[Any]:
        places = asyncio.Semaphore(max(1, limit))
        failed = False

        async def run(flow: Flow[Any]) -> Any:
            nonlocal failed
            async with places:
                if failed:
                    return flow.close()
                try:
                    return await self.run(flow)
                except BaseException:
                    failed = True
                    raise

        tasks = [asyncio.ensure_future(run(flow)) for flow in flows]
        results: list[Any] = []
        try:
            while len(results) < len(tasks):
                results.append(await tasks[len(results)])
        finally:
            for task in tasks:
                task.cancel()
                del task
            await asyncio.gather(*tasks, return_exceptions=True)
            tasks.clear()  # their errors' tracebacks lead here
        return results


async def _try_in_thread(lock: Lock) -> bool:
    """Try once to take a lock that has to ask another machine, without keeping the loop waiting."""
    guard = threading.Lock()
    taken = given_up = False

    def take() -> bool:
        nonlocal taken
        found = lock.acquire(blocking=False)
        with guard:
            taken = found and not given_up
        if found and not taken:
            lock.release()
        return taken

    def give_up() -> bool:
        nonlocal given_up
        with guard:
            given_up = True
            return taken

    try:
        return await asyncio.to_thread(take)
    except BaseException:  # cancelled: nobody is left to give it back
        if give_up():
            lock.release()
        raise


async def _granted(ticket: Ticket, seconds: float) -> bool:
    loop = asyncio.get_running_loop()
    granted: asyncio.Future[None] = loop.create_future()

    def tell() -> None:
        if not granted.done():
            granted.set_result(None)

    def notify() -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits there any more
            loop.call_soon_threadsafe(tell)

    ticket.when_granted(notify)
    await asyncio.wait([granted], timeout=seconds)
    return granted.done()
