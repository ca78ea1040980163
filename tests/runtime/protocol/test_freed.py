"""What a failed call held is freed with its error: nothing waits for the garbage collector.

An error whose traceback leads to a frame that holds the error is a cycle: with it the bodies of request
and reply would stay in memory, and a program that handles failures well would still grow.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import weakref
from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import pytest

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
from tests.runtime.protocol.test_decisions import COUNTED
from tests.runtime.protocol.wire import Connection, serving

ASK = kit.DetailRequest(plant_ids=[1])
JSON = {"content-type": "application/json"}
Work = Callable[[], Any]
Check = Callable[[Bench, Callable[[], Flow[Any]], bytes], None]


def assert_freed(work: Work, body: bytes) -> None:
    """Let work fail, and look what is left of its error and of a body that only the work refers to."""
    asyncio.run(assert_freed_async(work, body))


async def assert_freed_async(work: Work, body: bytes) -> None:
    gc.collect()  # a constant of the tests: what others of them left may refer to it
    before = sys.getrefcount(body)
    gc.disable()
    try:
        left: weakref.ref[ISolarCloudError] | None = None
        try:
            found = work()
            if isawaitable(found):
                await found
        except ISolarCloudError as error:
            left = weakref.ref(error)
        assert left is not None, "nothing failed"
        await asyncio.sleep(0)  # the loop holds what it called last
        assert left() is None
        assert not body or sys.getrefcount(body) == before
    finally:
        gc.enable()


def check_sync(bench: Bench, flow: Callable[[], Flow[Any]], body: bytes = b"") -> None:
    assert_freed(lambda: bench.driver.run(flow()), body)


def check_async(bench: Bench, flow: Callable[[], Flow[Any]], body: bytes = b"") -> None:
    async def wait(seconds: float) -> None:
        bench.time.sleep(seconds)

    transport = kit.AsyncFakeTransport(bench.transport.outcomes)
    assert_freed(lambda: AsyncDriver(transport, sleep=wait).run(flow()), body)


@pytest.fixture(params=[check_sync, check_async], ids=["sync", "async"])
def check(request: pytest.FixtureRequest) -> Check:
    chosen: Check = request.param
    return chosen


def giving(body: bytes) -> Bench:
    return Bench([lambda _: HttpResponse(200, JSON, body)] * 9)


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
def test_the_body_of_a_reply(check: Check, content: bytes) -> None:
    body = content + b" " * 1000
    bench = giving(body)
    check(bench, lambda: bench.caller.call(kit.DETAIL, ASK), body)


def test_the_body_of_a_reply_that_holds_a_refusal(check: Check) -> None:
    body = reply({"state": "9", "note": "x" * 1000}).body
    bench = giving(body)
    check(bench, lambda: bench.caller.call(kit.JUDGED), body)


def test_attempts_that_broke(check: Check) -> None:
    def broken(_: HttpRequest) -> HttpResponse:
        raise ConnectionBroken("broke", retryable=True)

    bench = Bench([broken] * 9)
    check(bench, lambda: bench.caller.call(kit.DETAIL, ASK), b"")


def test_a_failed_login_is_kept_without_its_traceback(check: Check) -> None:
    outcomes = [reply({"login_state": "0", "msg": "wrong"})]
    bench = Bench(outcomes, authorization=AccountLogin("a", "secret word"), service=kit.USER_SERVICE)
    for _ in range(2):  # the second time it is told without a call
        check(bench, lambda: bench.caller.call(kit.DETAIL, ASK), b"")


def test_a_failed_refresh_is_kept_without_its_traceback(check: Check) -> None:
    old = Token(
        access_token=Secret("old token"), refresh_token=Secret("old refresh"), expires_at=1.0, lifetime=1.0
    )
    bench = Bench([reply({"code": "-2"})], authorization=kit.oauth(MemoryStore(old)))
    for _ in range(2):
        check(bench, lambda: bench.caller.call(kit.DETAIL, ASK), b"")


def test_the_body_of_a_refusal_without_data(check: Check) -> None:
    body = reply({"state": "9"}, remark="x" * 1000).body
    bench = giving(body)
    check(bench, lambda: bench.caller.call(COUNTED), body)


@pytest.mark.parametrize(("calls", "limit"), [(1, 1), (3, 1), (3, 3)])
def test_one_of_several_side_by_side(check: Check, calls: int, limit: int) -> None:
    body = b"<html>" + b"x" * 1000
    bench = giving(body)
    check(bench, lambda: gather([bench.caller.call(kit.WRITE) for _ in range(calls)], limit), body)


def too_large(connection: Connection) -> None:
    connection.answer(b"x" * 3000)


def cut_short(connection: Connection) -> None:
    connection.answer(b"x", length=100)
    connection.reset()


@pytest.mark.parametrize("behaviour", [too_large, cut_short, Connection.reset])
def test_what_the_libraries_raise(behaviour: Callable[[Connection], None]) -> None:
    surroundings = Surroundings(None, None)

    async def asynchronous(request: HttpRequest) -> None:
        transport = AiohttpTransport(surroundings)
        try:
            await assert_freed_async(lambda: transport.send(request), b"")
        finally:
            await transport.close()

    with serving(behaviour) as server:
        request = HttpRequest("POST", f"{server.address}/x", "/x", {}, b"a" * 1000, Timeout(5, 5, 5), 2000)
        transport = RequestsTransport(surroundings)
        assert_freed(lambda: transport.send(request), b"")
        transport.close()
        asyncio.run(asynchronous(request))
