"""What a failed call held is freed with its error: nothing waits for the garbage collector.

An error whose traceback leads to a frame that holds the error is a cycle: with it the bodies of request
and reply would stay in memory, and a program that handles failures well would still grow.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Flow, gather
from isolarcloud_runtime.errors import ConnectionBroken, ISolarCloudError
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.stores import MemoryStore
from isolarcloud_runtime.surroundings import Surroundings
from isolarcloud_runtime.tokens import Token
from isolarcloud_runtime.transport import HttpRequest, HttpResponse, Timeout
from isolarcloud_runtime.transport_aiohttp import AiohttpTransport
from isolarcloud_runtime.transport_requests import RequestsTransport
from tests.runtime.protocol import kit
from tests.runtime.protocol.kit import Bench, reply
from tests.runtime.protocol.wire import Connection, serving

ASK = kit.DetailRequest(plant_ids=[1])
JSON = {"content-type": "application/json"}
Run = Callable[[Bench, Flow[Any]], Any]


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop) -> Run:
    def run_async(bench: Bench, flow: Flow[Any]) -> Any:
        async def wait(seconds: float) -> None:
            bench.time.sleep(seconds)

        transport = kit.AsyncFakeTransport(bench.transport.outcomes)
        return loop.run_until_complete(AsyncDriver(transport, sleep=wait).run(flow))

    def run_sync(bench: Bench, flow: Flow[Any]) -> Any:
        return Driver(kit.FakeTransport(bench.transport.outcomes), sleep=bench.time.sleep).run(flow)

    return run_sync if request.param == "sync" else run_async


def left_of(work: Callable[[], object]) -> weakref.ref[ISolarCloudError]:
    """Let work fail, and return what is left of its error."""
    try:
        work()
    except ISolarCloudError as error:
        return weakref.ref(error)
    raise AssertionError("nothing failed")


def assert_freed(work: Callable[[], object], body: bytes = b"") -> None:
    before = sys.getrefcount(body)
    gc.collect()
    gc.disable()
    try:
        left = left_of(work)
        assert left() is None
        assert sys.getrefcount(body) == before
    finally:
        gc.enable()


@pytest.mark.parametrize(
    "content",
    [
        reply(code="010").body,
        reply(code="E901").body,
        reply(code="E00003").body,
        b"<html>not the gateway</html>",
        b'{"result_code": "1", "result_data": null}',
        b'{"result_code": "1", "result_data": {"data_list": 5}}',
    ],
    ids=["refused", "refused for now", "token refused", "no envelope", "no data", "unreadable data"],
)
def test_the_body_of_a_reply(run: Run, content: bytes) -> None:
    body = content + b" " * 1000
    bench = Bench([lambda _: HttpResponse(200, JSON, body)] * 9)
    assert_freed(lambda: run(bench, bench.caller.call(kit.DETAIL, ASK)), body)


def test_the_body_of_a_reply_that_holds_a_refusal(run: Run) -> None:
    body = reply({"state": "9", "note": "x" * 1000}).body
    bench = Bench([lambda _: HttpResponse(200, JSON, body)])
    assert_freed(lambda: run(bench, bench.caller.call(kit.JUDGED)), body)


def test_attempts_that_broke(run: Run) -> None:
    def broken(_: HttpRequest) -> HttpResponse:
        raise ConnectionBroken("broke", retryable=True)

    bench = Bench([broken] * 9)
    assert_freed(lambda: run(bench, bench.caller.call(kit.DETAIL, ASK)))


def test_a_login_and_a_refresh_that_failed(run: Run) -> None:
    body = reply({"login_state": "0", "msg": "x" * 1000}).body
    outcomes: list[Any] = [lambda _: HttpResponse(200, JSON, body)]
    login = Bench(outcomes, authorization=AccountLogin("a", "secret word"), service=kit.USER_SERVICE)
    work = lambda: run(login, login.caller.call(kit.DETAIL, ASK))  # noqa: E731
    left = left_of(work)
    gc.collect()
    assert left() is None
    assert_freed(work)  # which is told once more, without a call
    old = Token(Secret("old token"), Secret("old refresh"), expires_at=1.0, lifetime=1.0)
    lost = Bench([lambda _: HttpResponse(200, JSON, body)], authorization=kit.oauth(MemoryStore(old)))
    assert_freed(lambda: run(lost, lost.caller.call(kit.DETAIL, ASK)))


@pytest.mark.parametrize("limit", [1, 3])
def test_one_of_several_side_by_side(run: Run, limit: int) -> None:
    body = b"<html>" + b"x" * 1000
    bench = Bench([lambda _: HttpResponse(200, JSON, body)] * 50)

    def calls() -> Flow[Any]:
        return gather([bench.caller.call(kit.WRITE) for _ in range(3)], limit)

    assert_freed(lambda: run(bench, calls()), body)


def ask(address: str) -> HttpRequest:
    return HttpRequest("POST", f"{address}/x", "/x", {}, b"a" * 1000, Timeout(5, 5, 5), 2000)


def too_large(connection: Connection) -> None:
    connection.answer(b"x" * 3000)


def cut_short(connection: Connection) -> None:
    connection.answer(b"x", length=100)
    connection.reset()


@pytest.mark.parametrize("behaviour", [too_large, cut_short, Connection.reset])
def test_what_the_libraries_raise(
    behaviour: Callable[[Connection], None], loop: asyncio.AbstractEventLoop
) -> None:
    surroundings = Surroundings(None, None)
    with serving(behaviour) as server:
        request = ask(server.address)
        transport = RequestsTransport(surroundings)
        assert_freed(lambda: transport.send(request), request.body or b"")
        transport.close()

        async def opened() -> AiohttpTransport:
            return AiohttpTransport(surroundings)

        asynchronous = loop.run_until_complete(opened())
        assert_freed(lambda: loop.run_until_complete(asynchronous.send(request)))
        loop.run_until_complete(asynchronous.close())
