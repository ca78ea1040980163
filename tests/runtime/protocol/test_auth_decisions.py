"""Small decisions of staying authorised, one by one: found by breaking them on purpose."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from isolarcloud_runtime.auth import LOST
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.errors import ConfigurationError, ConnectFailed, ConnectionBroken, ISolarCloudError
from isolarcloud_runtime.tokens import MemoryStore, Token
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.runtime.protocol.kit import READ, TOKENS, Bench, oauth, reply, token_reply
from tests.runtime.protocol.test_auth import DONE, EXPIRED, bearer, login_bench, token


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
