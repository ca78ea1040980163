"""Flows side by side: bounded, in order, and nothing left behind."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing
from typing import Any, cast

import pytest

from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Flow, Sleep, offload
from isolarcloud_runtime.planning.stream import AHEAD, Outcome, Stream
from isolarcloud_runtime.planning.stream_async import outcomes_of

NOTHING: Any = None
"""No transport: these flows send nothing."""


def ours() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("isolarcloud ")]


def stream(flows: Iterator[Flow[Any]], parallel: int, *, stops: bool = True) -> Any:
    return Stream(Driver(NOTHING), flows, parallel, stops=stops).outcomes()


class Work:
    """Makes flows, and counts what becomes of them."""

    def __init__(self, do: Callable[[int], object] = lambda number: number) -> None:
        self.do = do
        self.begun = 0
        self.ended = 0
        self.running = 0
        self.most = 0
        self.lock = threading.Lock()

    def flows(self, count: int) -> Iterator[Flow[Any]]:
        for number in range(count):
            self.begun += 1
            yield self.flow(number)

    def flow(self, number: int) -> Flow[Any]:
        with self.lock:
            self.running += 1
            self.most = max(self.most, self.running)
        try:
            return (yield from offload(lambda: self.do(number)))
        finally:
            with self.lock:
                self.running -= 1
                self.ended += 1


@pytest.mark.parametrize("parallel", [1, 2, 5])
def test_outcomes_come_in_order(parallel: int) -> None:
    work = Work()
    values = [outcome.value for outcome in stream(work.flows(40), parallel)]
    assert values == list(range(40))
    assert work.most <= parallel
    assert work.running == 0
    assert not ours()


def test_no_more_is_begun_than_may_wait() -> None:
    work = Work()
    outcomes = stream(work.flows(1000), 3)
    for _ in range(5):
        next(outcomes)
    assert work.begun <= 5 + 2 * 3 + AHEAD
    outcomes.close()
    assert work.ended == work.begun or work.running == 0
    assert not ours()


def test_a_failure_ends_the_run_in_its_place() -> None:
    def do(number: int) -> int:
        if number == 7:
            raise ValueError("seven")
        return number

    work = Work(do)
    outcomes = list(stream(work.flows(1000), 2))
    assert [outcome.value for outcome in outcomes[:7]] == list(range(7))
    assert isinstance(outcomes[7].error, ValueError)
    assert work.begun < 20
    assert not ours()


def test_failures_among_others() -> None:
    def do(number: int) -> int:
        return 6 // (number % 3)

    outcomes: list[Outcome] = list(stream(Work(do).flows(30), 3, stops=False))
    assert [outcome.error is None for outcome in outcomes] == [number % 3 != 0 for number in range(30)]


def test_flows_that_cannot_be_made() -> None:
    def flows() -> Iterator[Flow[Any]]:
        yield from Work().flows(3)
        raise LookupError

    outcomes = list(stream(flows(), 2))
    assert [outcome.value for outcome in outcomes] == [0, 1, 2, None]
    assert isinstance(outcomes[3].error, LookupError)


def test_what_waits_is_woken_when_nobody_wants_it() -> None:
    waiting = threading.Event()
    closed: list[int] = []

    def flow(number: int) -> Flow[int]:
        try:
            if number == 0:
                return number
            waiting.set()
            yield Sleep(3600)
            return number
        finally:
            closed.append(number)

    outcomes = stream((flow(number) for number in range(9)), 2)
    assert next(outcomes).value == 0
    assert waiting.wait(10)
    outcomes.close()  # returns though an hour has not passed
    assert not ours()
    assert 1 in closed


# --- the same asynchronously ----------------------------------------------------------------------


def outcomes(flows: Iterator[Flow[Any]], parallel: int, *, stops: bool = True) -> AsyncIterator[Outcome]:
    return outcomes_of(AsyncDriver(NOTHING), flows, parallel, stops=stops)


@pytest.mark.parametrize("parallel", [1, 2, 5])
def test_tasks_give_outcomes_in_order(parallel: int) -> None:
    work = Work()

    async def run() -> list[Any]:
        return [outcome.value async for outcome in outcomes(work.flows(40), parallel)]

    assert asyncio.run(run()) == list(range(40))
    assert work.most <= parallel
    assert work.running == 0


def test_a_failure_ends_the_tasks() -> None:
    def do(number: int) -> int:
        if number == 7:
            raise ValueError("seven")
        return number

    work = Work(do)

    async def run() -> list[Outcome]:
        found: list[Outcome] = []
        async for outcome in outcomes(work.flows(1000), 2):
            found.append(outcome)
            if outcome.error is not None:
                break
        return found

    assert isinstance(asyncio.run(run())[7].error, ValueError)
    assert work.begun < 20


def test_a_cancellation_or_an_early_end_leaves_no_task() -> None:
    work = Work()

    def waiting(number: int) -> Flow[int]:
        if number < 2:
            return number
        yield Sleep(3600)
        return number

    async def leave_early() -> None:
        found = cast("Any", outcomes((waiting(number) for number in range(50)), 3))
        async with aclosing(found):
            async for outcome in found:
                assert outcome.value == 0
                break
        assert len(asyncio.all_tasks()) == 1

    async def cancel() -> None:
        async def run() -> None:
            async for _ in outcomes((waiting(number) for number in range(50)), 3):
                pass

        task = asyncio.ensure_future(run())
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(leave_early())
    asyncio.run(cancel())
    assert work.running == 0
