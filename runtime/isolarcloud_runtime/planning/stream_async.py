"""Runs many flows side by side in tasks and gives their outcomes in order, as they come."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator
from typing import TypeVar

from ..drive_async import AsyncDriver
from ..effects import Flow
from .stream import AHEAD, Outcome

T = TypeVar("T")


async def outcomes_of(
    driver: AsyncDriver, flows: Iterator[Flow[T]], parallel: int, *, stops: bool
) -> AsyncIterator[Outcome]:
    """Give the outcomes of flows in their order.

    Args:
        driver: Runs each flow.
        flows: The flows, made one by one when their turn comes.
        parallel: How many run at a time.
        stops: Whether no further flow begins once one has failed.
    """
    places = asyncio.Semaphore(parallel)
    ended = False

    async def run(flow: Flow[T]) -> Outcome:
        nonlocal ended
        async with places:
            if ended:
                flow.close()
                return Outcome(None, asyncio.CancelledError())
            try:
                return Outcome(await driver.run(flow), None)
            except Exception as error:
                if stops:
                    ended = True
                return Outcome(None, error)

    tasks: deque[asyncio.Task[Outcome]] = deque()
    try:
        while True:
            while not ended and len(tasks) < 2 * parallel + AHEAD:
                flow = next(flows, None)
                if flow is None:
                    break
                tasks.append(asyncio.ensure_future(run(flow)))
            if not tasks:
                return
            outcome = await tasks[0]
            # What came at the same time as this is not taken before the next requests have left.
            await asyncio.sleep(0)
            tasks.popleft()
            yield outcome
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
