"""Both drivers perform the same flows with the same results."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Flow, Send, gather, locked, offload, sleep
from isolarcloud_runtime.errors import ConnectFailed
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.runtime.protocol.kit import AsyncFakeTransport, FakeTransport

ASK = HttpRequest("POST", "https://h/x", "/x")
Run = Callable[..., Any]


def send(request: HttpRequest) -> Flow[HttpResponse]:
    response: HttpResponse = yield Send(request)
    return response


def run_sync(flow: Flow[Any], outcomes: Sequence[Any] = (), waits: list[float] | None = None) -> Any:
    waits = [] if waits is None else waits
    return Driver(FakeTransport(outcomes), sleep=waits.append).run(flow)


def run_async(flow: Flow[Any], outcomes: Sequence[Any] = (), waits: list[float] | None = None) -> Any:
    async def wait(seconds: float) -> None:
        if waits is not None:
            waits.append(seconds)

    return asyncio.run(AsyncDriver(AsyncFakeTransport(outcomes), sleep=wait).run(flow))  # type: ignore[arg-type]


@pytest.fixture(params=[run_sync, run_async], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


def test_effects_return_what_the_world_says(run: Run) -> None:
    def flow() -> Flow[list[Any]]:
        response = yield from send(ASK)
        yield from sleep(1.5)
        loaded = yield from offload(lambda: "loaded")
        inner = yield from locked(threading.Lock(), sleep_and_return(0.5, "inner"))
        return [response.status, loaded, inner]

    waits: list[float] = []
    assert run(flow(), [HttpResponse(204)], waits) == [204, "loaded", "inner"]
    assert waits == [1.5, 0.5]


def sleep_and_return(seconds: float, value: Any) -> Flow[Any]:
    yield from sleep(seconds)
    return value


def failing(value: str) -> Flow[Any]:
    yield from sleep(0)
    raise ValueError(value)


def test_errors_are_thrown_into_the_flow(run: Run) -> None:
    def boom() -> None:
        raise KeyError("offloaded")

    def flow() -> Flow[list[str]]:
        met: list[str] = []
        lock = threading.Lock()
        steps: list[Callable[[], Flow[Any]]] = [
            lambda: send(ASK),
            lambda: offload(boom),
            lambda: locked(lock, failing("under a lock")),
            lambda: gather([failing("gathered")], 1),
        ]
        for step in steps:
            try:
                yield from step()
            except (ConnectFailed, KeyError, ValueError) as error:
                met.append(type(error).__name__)
        assert lock.acquire(blocking=False)
        return met

    assert run(flow(), [ConnectFailed("no")]) == ["ConnectFailed", "KeyError", "ValueError", "ValueError"]


def test_an_error_that_nobody_catches_comes_out(run: Run) -> None:
    with pytest.raises(ValueError, match="outside"):
        run(failing("outside"))


@pytest.mark.parametrize("limit", [0, 1, 2, 5])
def test_gather_keeps_the_order_and_the_limit(run: Run, limit: int) -> None:
    running, most = 0, 0
    guard = threading.Lock()

    def enter() -> None:
        nonlocal running, most
        with guard:
            running += 1
            most = max(most, running)

    def leave() -> None:
        nonlocal running
        with guard:
            running -= 1

    def piece(number: int) -> Flow[int]:
        yield from offload(enter)
        yield from sleep(0)
        yield from offload(leave)
        return number * number

    assert run(gather([piece(n) for n in range(6)], limit)) == [0, 1, 4, 9, 16, 25]
    assert most <= max(1, limit)
    assert run(gather([], 3)) == []


def test_gather_raises_the_first_error_and_starts_no_more(run: Run) -> None:
    started: list[int] = []

    def piece(number: int) -> Flow[int]:
        started.append(number)
        yield from sleep(0)
        if number >= 1:
            raise ValueError(f"piece {number}")
        return number

    with pytest.raises(ValueError, match="piece 1"):
        run(gather([piece(n) for n in range(50)], 1))
    assert len(started) < 50


def test_an_interrupt_closes_the_flow() -> None:
    closed: list[bool] = []

    def flow() -> Flow[None]:
        try:
            yield from send(ASK)
        finally:
            closed.append(True)

    def interrupt(_: HttpRequest) -> HttpResponse:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_sync(flow(), [interrupt])
    assert closed == [True]


def test_a_cancellation_closes_the_flow() -> None:
    closed: list[bool] = []

    async def main() -> None:
        reached = asyncio.Event()

        class Hanging(AsyncFakeTransport):
            async def send(self, request: HttpRequest) -> HttpResponse:
                reached.set()
                await asyncio.Event().wait()
                raise AssertionError

        def flow() -> Flow[None]:
            try:
                yield from gather([send(ASK), send(ASK)], 2)
            finally:
                closed.append(True)

        task = asyncio.ensure_future(AsyncDriver(Hanging()).run(flow()))  # type: ignore[arg-type]
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert closed == [True]


def test_what_is_carried_through_may_fail_unheard() -> None:
    async def main() -> None:
        reached, go_on = asyncio.Event(), asyncio.Event()

        class Held(AsyncFakeTransport):
            async def send(self, request: HttpRequest) -> HttpResponse:
                reached.set()
                await go_on.wait()
                raise ConnectFailed("no")

        lock = threading.Lock()
        driver = AsyncDriver(Held())  # type: ignore[arg-type]
        task = asyncio.ensure_future(driver.run(locked(lock, send(ASK))))
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not lock.acquire(blocking=False)
        go_on.set()
        await driver.settle()
        assert lock.acquire(blocking=False)

    asyncio.run(main())
