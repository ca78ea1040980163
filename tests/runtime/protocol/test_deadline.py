"""A whole call ends in time: its attempts, its pauses, and what it waits for."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Flow, locked, sleep
from isolarcloud_runtime.errors import ConnectFailed, TimedOut
from isolarcloud_runtime.flow import Caller
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.quota import Limits
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.transport import DEFAULT_TIMEOUT, HttpRequest, HttpResponse, Timeout
from tests.runtime.protocol.kit import (
    ACCOUNT,
    PASSWORD,
    READ,
    TOKENS,
    USER_SERVICE,
    WRITE,
    AsyncFakeTransport,
    Bench,
    FakeTransport,
    NoAuthorization,
    RateError,
    ServerError,
    reply,
)

DONE = reply({"state": "fine"})


def slow(found: list[Bench], seconds: float, outcome: Any = None) -> Any:
    """An outcome that takes its time."""

    def take(_: HttpRequest) -> HttpResponse:
        found[0].time.now += seconds
        if outcome is None:
            raise TimedOut("late", retryable=True)
        if isinstance(outcome, Exception):
            raise outcome
        answer: HttpResponse = outcome
        return answer

    return take


def late(deadline: float, *steps: Any, **more: Any) -> Bench:
    found: list[Bench] = []
    outcomes = [slow(found, *step) if isinstance(step, tuple) else step for step in steps]
    policy = RetryPolicy(attempts=9, base=0, total=1000, longest_retry_after=1000, deadline=deadline)
    found.append(Bench(outcomes, retry=policy, **more))
    return found[0]


def timeouts(bench: Bench) -> list[Timeout]:
    return [request.timeout for request in bench.transport.requests]


def test_an_attempt_gets_no_more_than_what_remains() -> None:
    bench = late(100, (50,), (30,), (15,), DONE)
    bench.call(READ)
    assert timeouts(bench) == [
        Timeout(10, 30, 100),
        Timeout(10, 30, 50),
        Timeout(10, 20, 20),
        Timeout(5, 5, 5),
    ]
    roomy = late(500, DONE)
    roomy.call(READ)
    assert timeouts(roomy) == [DEFAULT_TIMEOUT]


def test_a_call_that_is_too_slow_says_so() -> None:
    bench = late(100, (60,), (40,))
    with pytest.raises(TimedOut) as caught:
        bench.call(READ)
    assert caught.value.attempts == 2
    assert "The deadline of the call (100 s) has passed." in str(caught.value)


def test_a_pause_that_would_end_too_late_is_not_begun() -> None:
    bench = late(20, reply(code="E901", headers={"retry-after": "20"}))
    with pytest.raises(RateError) as caught:  # the failure itself tells more than "too late"
        bench.call(READ)
    assert (caught.value.attempts, caught.value.retry_after) == (1, 20)
    assert bench.time.waits == []
    bench = late(20, reply(code="E901", headers={"retry-after": "19"}), DONE)
    bench.call(READ)
    assert bench.time.waits == [19]


def test_the_deadline_is_the_callers_or_the_policys_or_180_seconds() -> None:
    assert RetryPolicy().deadline == 180
    bench = late(77, (78,))
    with pytest.raises(TimedOut, match=r"77 s"):
        bench.call(READ)


# --- logins and refreshes within a call ----------------------------------------------------------------


def test_a_login_is_part_of_the_call_and_is_not_cut_off() -> None:
    login = reply({"token": TOKENS[20], "login_state": "1"})
    auth = AccountLogin(ACCOUNT, PASSWORD)
    bench = late(50, (45, login), DONE, service=USER_SERVICE, authorization=auth)
    bench.call(READ)
    assert timeouts(bench) == [DEFAULT_TIMEOUT, Timeout(5, 5, 5)]


def test_a_login_that_cannot_be_sent_is_tried_no_longer_than_the_call_may_take() -> None:
    auth = AccountLogin(ACCOUNT, PASSWORD)
    gone = ConnectFailed("no", retryable=True)
    bench = late(50, (20, gone), (20, gone), (20, gone), service=USER_SERVICE, authorization=auth)
    with pytest.raises(ConnectFailed) as caught:
        bench.call(READ)
    assert caught.value.endpoint == "/mini/login"
    assert bench.transport.outcomes == []


def test_a_failed_login_is_not_repeated_by_the_call_it_is_for() -> None:
    auth = AccountLogin(ACCOUNT, PASSWORD)
    bench = late(500, reply(code="-1", status=503), service=USER_SERVICE, authorization=auth)
    with pytest.raises(ServerError):
        bench.call(READ)
    assert bench.transport.paths == ["/mini/login"]


class Locking(NoAuthorization):
    """Takes a lock for each token; what it does there needs a call of its own."""

    def __init__(self, lock: threading.Lock) -> None:
        super().__init__()
        self.lock = lock
        self.done: list[str] = []
        self.pause = 0.0

    def token(self, caller: Caller) -> Flow[str]:
        token = yield from locked(self.lock, self.work(caller))
        return token

    def work(self, caller: Caller) -> Flow[str]:
        yield from sleep(self.pause)
        self.done.append("done")
        return "a token"


def in_sync(bench: Bench) -> Any:
    return Driver(FakeTransport([DONE])).run(bench.caller.call(READ))


def in_async(bench: Bench) -> Any:
    async def main() -> Any:
        driver = AsyncDriver(AsyncFakeTransport([DONE]))
        try:
            return await driver.run(bench.caller.call(READ))
        finally:
            await driver.settle()

    return asyncio.run(main())


@pytest.mark.parametrize("run", [in_sync, in_async])
def test_a_lock_that_somebody_holds_on_to_is_waited_for_until_the_deadline(run: Any) -> None:
    lock = threading.Lock()
    authorization = Locking(lock)
    bench = late(0.05, authorization=authorization)
    lock.acquire()
    with pytest.raises(TimedOut) as caught:
        run(bench)
    assert caught.value.endpoint == "/mini/read"
    assert caught.value.retryable
    assert authorization.done == []
    lock.release()
    assert run(bench).state == "fine"
    assert not lock.locked()


def test_what_was_begun_under_a_lock_is_carried_through_after_the_deadline() -> None:
    lock = threading.Lock()
    authorization = Locking(lock)
    authorization.pause = 0.05
    with pytest.raises(TimedOut):
        in_async(late(0.01, authorization=authorization))
    assert authorization.done == ["done"]
    assert not lock.locked()


# --- what never left is known to have never left --------------------------------------------------------


def test_a_setting_that_never_got_its_turn_may_be_made_again() -> None:
    bench = late(0.01, limits=Limits(parallel=1))
    slot = bench.caller.limiter.enter()
    with pytest.raises(TimedOut) as caught:
        bench.call(WRITE)
    slot.leave()
    assert (caught.value.retryable, caught.value.attempts) == (True, 0)
    assert "may have acted" not in str(caught.value)
    late_reply = late(10, (11,))
    with pytest.raises(TimedOut) as caught:
        late_reply.call(WRITE)
    assert not caught.value.retryable
    assert caught.value.attempts == 1
