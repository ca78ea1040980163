"""Small decisions of staying authorised, one by one: found by breaking them on purpose."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from isolarcloud_runtime.auth import LOST
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.errors import (
    ConfigurationError,
    ConnectFailed,
    ConnectionBroken,
    ISolarCloudError,
    TimedOut,
    TokenStoreError,
)
from isolarcloud_runtime.login import MOST_LOST, SECONDS_AFTER_LOST, AccountLogin
from isolarcloud_runtime.quota import Limits
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.tokens import MemoryStore, Token
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.runtime.protocol.kit import READ, TOKENS, USER_SERVICE, Bench, oauth, raw, reply, token_reply
from tests.runtime.protocol.test_auth import DONE, EXPIRED, bearer, login_bench, login_reply, token


def broken() -> ConnectionBroken:
    return ConnectionBroken("lost", retryable=True)


def test_a_refused_refresh_is_no_end_if_another_machine_was_quicker() -> None:
    store = MemoryStore(token(0, expires_in=-10))

    def refuse(request: HttpRequest) -> HttpResponse:
        store.save(token(1))  # meanwhile, by somebody who does not share the lock
        return reply({"code": "-2"})

    bench = Bench([refuse, DONE], authorization=oauth(store))
    bench.call(READ)
    assert bearer(bench) == TOKENS[1]
    assert bench.transport.paths == ["/mini/refreshToken", READ.path]


def test_a_token_that_was_refused_is_not_used_because_its_refresh_fails() -> None:
    bench = Bench([EXPIRED, broken()], authorization=oauth(MemoryStore(token(0, expires_in=90_000))))
    with pytest.raises(ConnectionBroken):
        bench.call(READ)
    assert bench.transport.paths == [READ.path, "/mini/refreshToken"]


@pytest.mark.parametrize(("kind", "lost"), [(ConnectFailed, False), (ConnectionBroken, True)])
def test_only_a_refresh_that_left_may_have_spent_the_token(kind: type[ISolarCloudError], lost: bool) -> None:
    bench = Bench([kind("gone")], authorization=oauth(MemoryStore(token(0, expires_in=-10))))
    with pytest.raises(kind) as caught:
        bench.call(READ)
    assert (LOST in caught.value.hint) is lost


def test_a_token_that_could_not_be_saved_goes_before_one_that_seems_good() -> None:
    class Full(MemoryStore):
        full = True

        def save(self, token: Token) -> None:
            if self.full:
                raise ConfigurationError("disk full")
            super().save(token)

    store = Full(token(0, expires_in=90_000))
    bench = Bench([EXPIRED, token_reply(1)], authorization=oauth(store))
    with pytest.raises(ConfigurationError):
        bench.call(READ)
    store.full = False
    bench.transport.outcomes = [DONE]
    bench.call(READ)
    assert bearer(bench) == TOKENS[1]
    assert len(bench.transport.requests) == 3


class Failing:
    """A gateway that fails at signing in, after everybody has come to wait for it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.asked = 0

    async def send(self, request: HttpRequest) -> HttpResponse:
        assert request.endpoint == self.path
        self.asked += 1
        for _ in range(100):
            await asyncio.sleep(0)
        raise broken()

    async def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize("by_login", [False, True])
def test_whoever_waited_for_a_sign_in_that_failed_shares_its_error(by_login: bool) -> None:
    if by_login:
        bench, gateway = login_bench(), Failing("/mini/login")
    else:
        bench = Bench(authorization=oauth(MemoryStore(token(0, expires_in=-10))))
        gateway = Failing("/mini/refreshToken")

    async def main() -> list[Any]:
        driver = AsyncDriver(gateway, sleep=lambda _: asyncio.sleep(0))
        calls = (driver.run(bench.caller.call(READ)) for _ in range(5))
        return await asyncio.gather(*calls, return_exceptions=True)

    errors = asyncio.run(main())
    assert [type(error) for error in errors] == [ConnectionBroken] * 5
    assert len({id(error) for error in errors}) == 5  # each caller has its own to annotate
    assert gateway.asked == 1


class Stuck(MemoryStore):
    """A store that fails in a way that passes."""

    stuck = True

    def save(self, token: Token) -> None:
        if self.stuck:
            raise TokenStoreError("not now", retryable=True)
        super().save(token)


def test_a_store_that_fails_is_told_even_while_the_old_token_is_good() -> None:
    """The refresh token is spent: going on with the old pair would hide that the new one is not safe."""
    store = Stuck(token(0, expires_in=30))  # due, and good for a moment yet
    bench = Bench([token_reply(1), DONE], authorization=oauth(store))
    with pytest.raises(TokenStoreError, match="not now"):
        bench.call(READ)
    assert bench.transport.paths == ["/mini/refreshToken"]
    store.stuck = False
    bench.call(READ)
    assert bearer(bench) == TOKENS[1]
    assert bench.transport.paths == ["/mini/refreshToken", READ.path]


LOST_LOGINS = [broken(), TimedOut("late", retryable=True), raw("<html>"), raw("", 502)]


@pytest.mark.parametrize("lost", LOST_LOGINS)
def test_lost_replies_to_logins_put_the_next_one_off(lost: Any) -> None:
    bench = login_bench(lost, lost)
    for _ in range(MOST_LOST):
        with pytest.raises(ISolarCloudError) as caught:
            bench.call(READ)
        assert caught.value.retry_after is None
    for waited in (0.0, SECONDS_AFTER_LOST - 1):  # the second time almost long enough
        bench.time.now += waited
        with pytest.raises(type(caught.value), match="may have been refusals") as put_off:
            bench.call(READ)
        assert put_off.value.retry_after == SECONDS_AFTER_LOST - waited
        assert put_off.value.retryable
    assert bench.transport.paths == ["/mini/login"] * MOST_LOST
    bench.time.now += 1
    bench.transport.outcomes = [lost]
    for _ in range(2):  # one more, then the pause again
        with pytest.raises(type(caught.value)):
            bench.call(READ)
    assert bench.transport.paths == ["/mini/login"] * (MOST_LOST + 1)
    bench.time.now += SECONDS_AFTER_LOST
    bench.transport.outcomes = [login_reply(), DONE, EXPIRED, lost, EXPIRED, lost]
    bench.call(READ)
    for _ in range(2):  # a login that went well begins the count anew
        with pytest.raises(type(caught.value)) as caught:
            bench.call(READ)
        assert caught.value.retry_after is None
    assert not bench.transport.outcomes


def test_a_login_that_the_user_asks_for_does_not_wait() -> None:
    bench = login_bench(*[broken()] * MOST_LOST)
    for _ in range(MOST_LOST + 1):
        with pytest.raises(ConnectionBroken):
            bench.call(READ)
    login = bench.authorization
    assert isinstance(login, AccountLogin)
    login.forget()
    bench.transport.outcomes = [login_reply(), DONE]
    bench.call(READ)
    assert not bench.transport.outcomes


def test_logins_that_never_left_or_were_answered_are_not_lost() -> None:
    busy = reply(code="E901")
    outcomes = [broken(), *[ConnectFailed("gone", retryable=True)] * 3, busy, broken(), login_reply(), DONE]
    bench = login_bench(*outcomes)
    for _ in range(4):
        with pytest.raises(ISolarCloudError) as caught:
            bench.call(READ)
        assert "refusals" not in caught.value.hint
    bench.call(READ)
    assert not bench.transport.outcomes


def test_a_login_that_waited_in_vain_for_its_turn_is_not_lost() -> None:
    retry = RetryPolicy(deadline=0.01)
    login = AccountLogin("planted account", "planted word")
    bench = Bench(authorization=login, service=USER_SERVICE, limits=Limits(parallel=1), retry=retry)
    slot = bench.caller.limiter.enter()
    for _ in range(MOST_LOST + 1):
        with pytest.raises(TimedOut, match="its turn") as caught:
            bench.call(READ)
        assert caught.value.retry_after is None
    slot.leave()
    bench.transport.outcomes = [login_reply(), DONE]
    bench.call(READ)
