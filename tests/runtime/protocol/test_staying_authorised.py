"""What many callers see when a refresh or a login fails, and other corners of staying authorised."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from isolarcloud_runtime.auth import SECONDS_BETWEEN_EARLY_TRIES
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.errors import (
    ConfigurationError,
    ConnectionBroken,
    ISolarCloudError,
    TimedOut,
    TokenStoreError,
)
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.process_lock import ThreadLock
from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.tokens import MemoryStore, Token
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.runtime.protocol.kit import (
    ACCOUNT,
    CODE,
    PASSWORD,
    READ,
    SERVICE,
    TOKENS,
    USER_SERVICE,
    AuthenticationError,
    Bench,
    ServerError,
    oauth,
    raw,
    reply,
    token_reply,
)

NOW = 1_800_000_000.0
DONE = reply({"state": "fine"})
LOST = ConnectionBroken("gone", retryable=True)


def token(number: int = 0, expires_in: float = -10.0) -> Token:
    return Token(access_token=TOKENS[number], refresh_token=TOKENS[10 + number], expires_at=NOW + expires_in)


class Failing:
    """Lets other tasks come in between, then fails every refresh and login."""

    def __init__(self, outcome: Callable[[], HttpResponse]) -> None:
        self.paths: list[str] = []
        self._outcome = outcome

    async def send(self, request: HttpRequest) -> HttpResponse:
        self.paths.append(request.endpoint)
        for _ in range(5):
            await asyncio.sleep(0)
        return self._outcome()

    async def close(self) -> None:
        pass


def timed_out() -> HttpResponse:
    raise TimedOut("late", retryable=True)


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (timed_out, TimedOut),
        (lambda: raw("", 503), ServerError),
        (lambda: reply({"code": "-2"}), AuthenticationError),
    ],
)
@pytest.mark.parametrize("by_login", [False, True])
def test_whoever_waited_for_an_attempt_that_failed_gets_its_error(
    outcome: Callable[[], HttpResponse], kind: type[ISolarCloudError], by_login: bool
) -> None:
    if by_login:
        bench = Bench(authorization=AccountLogin(ACCOUNT, PASSWORD), service=USER_SERVICE)
    else:
        bench = Bench(authorization=oauth(MemoryStore(token())))
    transport = Failing(outcome)

    async def main() -> list[Any]:
        driver = AsyncDriver(transport, sleep=lambda _: asyncio.sleep(0))  # type: ignore[arg-type]
        calls = [driver.run(bench.caller.call(READ)) for _ in range(50)]
        return await asyncio.gather(*calls, return_exceptions=True)

    errors = asyncio.run(main())
    if not by_login or kind is not AuthenticationError:
        assert {type(error) for error in errors} == {kind}
    assert len({id(error) for error in errors}) == 50  # each its own
    assert transport.paths == ["/mini/login" if by_login else "/mini/refreshToken"]


def test_an_early_refresh_that_fails_is_left_alone_for_a_moment() -> None:
    store = MemoryStore(token(expires_in=50))
    bench = Bench([LOST, DONE, DONE, token_reply(1), DONE], authorization=oauth(store))
    bench.call(READ)
    bench.call(READ)
    assert bench.transport.paths == ["/mini/refreshToken", "/mini/read", "/mini/read"]
    bench.time.now += SECONDS_BETWEEN_EARLY_TRIES
    bench.call(READ)
    assert bench.transport.paths[3:] == ["/mini/refreshToken", "/mini/read"]
    assert store.load() == Token(
        access_token=TOKENS[1],
        refresh_token=TOKENS[11],
        expires_at=NOW + SECONDS_BETWEEN_EARLY_TRIES + 172799,
        lifetime=172799.0,
        authorized_plant_ids=(100001,),
    )


@pytest.mark.parametrize(
    "lost", [LOST, TimedOut("late", retryable=True), raw("<html>"), raw("", 502), raw("{")]
)
def test_a_lost_reply_is_told_at_once_and_when_it_shows(lost: Any) -> None:
    bench = Bench([lost, reply({"code": "-2"})], authorization=oauth(MemoryStore(token())))
    with pytest.raises(ISolarCloudError) as first:
        bench.call(READ)
    assert "lost on the way" in first.value.hint
    assert "authorized-app" in first.value.hint
    with pytest.raises(AuthenticationError) as second:
        bench.call(READ)
    assert second.value.message.startswith("The reply to a refresh was lost on the way")
    assert "authorized-app" in second.value.hint
    with pytest.raises(AuthenticationError, match="cannot be refreshed"):
        bench.call(READ)
    assert len(bench.transport.requests) == 2


def test_an_exchange_without_a_lifetime_has_the_documented_one() -> None:
    store = MemoryStore()
    auth = oauth(store)
    bench = Bench([token_reply(1, expires_in=..., auth_ps_list=...)], authorization=auth)
    bench.run(auth.exchange(bench.caller, CODE, None, None))
    saved = store.load()
    assert saved is not None
    assert SERVICE.oauth is not None
    assert saved.expires_at == NOW + SERVICE.oauth.access_token_seconds
    assert saved.authorized_plant_ids is None


class Full(MemoryStore):
    """A store that cannot save for a while."""

    error: ISolarCloudError | None = TokenStoreError("full", retryable=True)

    def save(self, token: Token) -> None:
        if self.error is not None:
            raise self.error
        super().save(token)


@pytest.mark.parametrize("expires_in", [-10.0, 30.0])
def test_a_new_pair_waits_for_a_store_that_fails(expires_in: float) -> None:
    store = Full(token(expires_in=expires_in))
    bench = Bench([token_reply(1)], authorization=oauth(store))
    for _ in range(2):
        with pytest.raises(TokenStoreError):
            bench.call(READ)
    store.error = None
    bench.transport.outcomes = [DONE]
    bench.call(READ)
    assert bench.transport.paths == ["/mini/refreshToken", "/mini/read"]
    saved = store.load()
    assert saved is not None
    assert saved.access_token.reveal() == TOKENS[1]


def test_a_pair_that_waited_too_long_does_not_replace_a_newer_one() -> None:
    store = Full(token())
    bench = Bench([token_reply(1)], authorization=oauth(store))
    with pytest.raises(TokenStoreError):
        bench.call(READ)
    store.error = None
    MemoryStore.save(store, token(5, 5000))  # the owner has authorised again in another program
    bench.transport.outcomes = [DONE]
    bench.call(READ)
    assert bench.transport.requests[-1].headers["Authorization"] == f"Bearer {TOKENS[5]}"
    assert store.load() == token(5, 5000)


def test_a_folder_that_cannot_be_written_keeps_the_refresh_token(tmp_path: Path) -> None:
    """Without a lock nothing is refreshed: the single-use token would be spent for nothing."""
    store = FileStore(tmp_path / "t.json")
    store.save(token())
    bench = Bench(authorization=oauth(store))

    def refuse(blocking: bool = True) -> bool:
        raise ConfigurationError("The lock file cannot be used")

    lock: Any = store.lock()
    lock.acquire = refuse
    try:
        with pytest.raises(ConfigurationError):
            bench.call(READ)
    finally:
        del lock.acquire
    assert bench.transport.requests == []
    assert isinstance(lock, ThreadLock)


def test_a_store_that_cannot_be_locked_keeps_the_code(tmp_path: Path) -> None:
    """Without a lock no code is spent: it is good for one exchange."""
    folder = tmp_path / "a folder"
    folder.mkdir()
    auth = oauth(FileStore(folder / "t.json"))
    bench = Bench([token_reply(1)], authorization=auth)
    folder.rmdir()
    with pytest.raises(ConfigurationError, match="lock file"):
        bench.run(auth.exchange(bench.caller, CODE, None, None))
    assert bench.transport.requests == []
    folder.mkdir()
    bench.run(auth.exchange(bench.caller, CODE, None, None))
    assert bench.transport.paths == ["/mini/token"]


@pytest.mark.parametrize("before", [None, token()])
def test_an_exchanged_token_waits_for_a_store_that_fails(before: Token | None) -> None:
    store = Full(before)
    auth = oauth(store)
    bench = Bench([token_reply(1)], authorization=auth)
    with pytest.raises(TokenStoreError, match="kept in memory"):
        bench.run(auth.exchange(bench.caller, CODE, None, None))
    for question in (auth.token, auth.authorized_plants):
        with pytest.raises(TokenStoreError) as caught:
            bench.run(question(bench.caller))
        assert caught.value.hint.count("kept in memory") == 1
    assert store.load() == before
    store.error = None
    bench.transport.outcomes = [DONE]
    bench.call(READ)
    assert bench.transport.paths == ["/mini/token", "/mini/read"]
    assert bench.transport.requests[-1].headers["Authorization"] == f"Bearer {TOKENS[1]}"
    saved = store.load()
    assert saved is not None
    assert saved.access_token.reveal() == TOKENS[1]


def test_whoever_waited_for_an_early_refresh_that_failed_uses_what_is_still_good() -> None:
    bench = Bench(authorization=oauth(MemoryStore(token(expires_in=50))))

    class HalfGone(Failing):
        async def send(self, request: HttpRequest) -> HttpResponse:
            response = await super().send(request)
            return DONE if request.endpoint == "/mini/read" else response

    transport = HalfGone(lambda: raw("", 503))

    async def main() -> None:
        driver = AsyncDriver(transport, sleep=lambda _: asyncio.sleep(0))  # type: ignore[arg-type]
        await asyncio.gather(*(driver.run(bench.caller.call(READ)) for _ in range(20)))

    asyncio.run(main())
    assert transport.paths.count("/mini/refreshToken") == 1
    assert transport.paths.count("/mini/read") == 20
