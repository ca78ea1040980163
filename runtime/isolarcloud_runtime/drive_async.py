"""The asynchronous driver: performs the effects of a flow in tasks of one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .effects import Effect, Flow, Gather, Lock, Locked, Offload, Send, Sleep

if TYPE_CHECKING:
    from .transport import AsyncTransport

T = TypeVar("T")

SECONDS_BETWEEN_TRIES = 0.02
"""How often a lock that another thread or process holds is tried again."""


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
                    result = await self._perform(effect)
                except Exception as error:  # whatever went wrong is the flow's to judge
                    failure = error
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
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
            case Locked(lock, flow):
                return await self._carry_through(lock, flow)
            case Offload(function):
                return await asyncio.to_thread(function)
            case Gather(flows, limit):
                return await self._gather(flows, limit)

    async def _carry_through(self, lock: Lock, flow: Flow[T]) -> T:
        task = asyncio.ensure_future(self._run_locked(lock, flow))
        self._carried_through.add(task)
        task.add_done_callback(self._carried_out)
        await asyncio.wait([task])  # a cancellation ends the waiting, not the task
        return task.result()

    def _carried_out(self, task: asyncio.Task[Any]) -> None:
        self._carried_through.discard(task)
        if not task.cancelled():
            task.exception()  # seen: nobody may be left to whom it could be raised

    async def _run_locked(self, lock: Lock, flow: Flow[T]) -> T:
        # Tasks of this loop queue fairly; only the first of them competes with other threads.
        # It never blocks in a thread of the pool: the holder may need that pool to get on.
        queue = self._queues.setdefault(lock, asyncio.Lock())
        async with queue:
            while not lock.acquire(blocking=False):
                await self._sleep(SECONDS_BETWEEN_TRIES)
            try:
                return await self.run(flow)
            finally:
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
        try:
            return [await task for task in tasks]
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
