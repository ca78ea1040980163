"""Getting and staying authorised, by feeding outcomes; the drivers' threads and tasks at the end."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest

from isolarcloud_runtime.auth import OAuth
from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Lock
from isolarcloud_runtime.errors import (
    ApiError,
    BadReply,
    ConfigurationError,
    ConnectFailed,
    ConnectionBroken,
    InvalidArgument,
    ISolarCloudError,
    MissingData,
    TimedOut,
)
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.regions import RegionInfo
from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.tokens import MemoryStore, Token
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.runtime.protocol.kit import (
    ACCOUNT,
    APPKEY,
    CODE,
    PASSWORD,
    PLANTED,
    READ,
    SERVICE,
    TOKENS,
    USER_SERVICE,
    WRITE,
    AuthenticationError,
    Bench,
    InvalidRequestError,
    QuotaError,
    Region,
    ServerError,
    oauth,
    raw,
    reply,
    token_reply,
)

NOW = 1_800_000_000.0
DONE = reply({"state": "fine"})
EXPIRED = reply(code="E00003")


def token(number: int = 0, *, expires_in: float | None = 1000, refresh: bool = True) -> Token:
    return Token(
        access_token=TOKENS[number],
        refresh_token=TOKENS[10 + number] if refresh else None,
        expires_at=None if expires_in is None else NOW + expires_in,
        lifetime=expires_in,
        authorized_plant_ids=(100001,),
    )


def bench_with(auth: OAuth, *outcomes: Any) -> Bench:
    return Bench(outcomes, authorization=auth)


def bearer(bench: Bench, index: int = -1) -> str:
    return bench.transport.requests[index].headers["Authorization"].removeprefix("Bearer ")


def failure(bench: Bench, kind: type[ISolarCloudError] = AuthenticationError, called: Any = READ) -> Any:
    with pytest.raises(kind) as caught:
        bench.call(called)
    shown = f"{caught.value} {caught.value!r}"
    assert not [secret for secret in PLANTED if secret in shown]
    return caught.value


# --- setting up ------------------------------------------------------------------------------------


@pytest.mark.parametrize("app_id", ["", "12a", APPKEY, "1" * 5000, -5, 1.5, None, "https://x/1162"])
def test_an_app_id_is_a_number(app_id: Any) -> None:
    with pytest.raises(ConfigurationError, match="not the appkey") as caught:
        OAuth(app_id, "http://localhost/")
    assert APPKEY not in str(caught.value)


def test_an_app_id_has_the_form_that_the_service_gives() -> None:
    assert SERVICE.oauth is not None
    OAuth("99999", "http://localhost/").bind(SERVICE.oauth, Region.EUROPE.info)
    auth = OAuth("100000", "http://localhost/")
    with pytest.raises(ConfigurationError, match=r"at most five digits.*not the appkey") as caught:
        auth.bind(SERVICE.oauth, Region.EUROPE.info)
    assert "100000" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="region is not known"):
        auth.authorize_url()


@pytest.mark.parametrize("redirect_uri", ["", "localhost/callback", None, " https://x/ "])
def test_a_redirect_address_is_needed(redirect_uri: Any) -> None:
    with pytest.raises(ConfigurationError, match="redirect_uri"):
        OAuth(1, redirect_uri)


def test_a_scope_mode_has_to_be_known() -> None:
    with pytest.raises(ConfigurationError, match="Known: global, authorization_bound"):
        oauth(token_scope_mode="everything")


def test_one_oauth_is_for_one_region() -> None:
    auth = oauth()
    assert SERVICE.oauth is not None
    auth.bind(SERVICE.oauth, Region.EUROPE.info)
    with pytest.raises(ConfigurationError, match="region EUROPE already"):
        auth.bind(SERVICE.oauth, Region.ASIA.info)


def test_consent_page() -> None:
    assert oauth().authorize_url() == (
        "https://web.example.eu#/authorized-app?cloudId=3&applicationId=1162"
        "&redirectUrl=http%3A%2F%2F127.0.0.1%3A8000%2Fcallback"
    )
    assert (
        oauth().authorize_url("a b&c").startswith("https://web.example.eu?state=a%20b%26c#/authorized-app?")
    )
    with pytest.raises(ConfigurationError, match="region is not known"):
        OAuth(1, "http://localhost/").authorize_url()


def test_consent_page_of_other_addresses() -> None:
    assert SERVICE.oauth is not None
    auth = OAuth(1162, "http://localhost/")
    auth.bind(SERVICE.oauth, RegionInfo("X", "X", "http://127.0.0.1:9", "http://127.0.0.1:9", 0))
    assert auth.authorize_url("s").startswith("http://127.0.0.1:9?state=s#/authorized-app?cloudId=0&")
    auth = OAuth(1162, "http://localhost/")
    auth.bind(SERVICE.oauth, RegionInfo("X", "X", "https://own.example", "", None))
    with pytest.raises(ConfigurationError, match="not known"):
        auth.authorize_url()
    assert "the application's consent page" in failure(bench_with(auth)).hint


# --- exchange --------------------------------------------------------------------------------------


def exchange(bench: Bench, text: str = CODE, state: str | None = None, mode: str | None = None) -> Token:
    assert isinstance(bench.authorization, OAuth)
    result: Token = bench.run(bench.authorization.exchange(bench.caller, text, state, mode))
    return result


@pytest.mark.parametrize("at_root", [True, False])
def test_exchange_finds_the_tokens_inside_and_at_the_root(at_root: bool) -> None:
    store = MemoryStore()
    bench = bench_with(oauth(store), token_reply(1, root=at_root), DONE)
    got = exchange(bench)
    assert bench.transport.body() == {
        "code": CODE,
        "grant_type": "authorization_code",
        "redirect_uri": "http://127.0.0.1:8000/callback",
        "appkey": APPKEY,
        "lang": "_en_US",
    }
    assert "Authorization" not in bench.transport.requests[0].headers
    assert store.load() == got
    assert got == token(1, expires_in=172799)
    bench.call(READ)
    assert bearer(bench) == TOKENS[1]
    assert not [secret for secret in PLANTED if secret in f"{got!r} {got}"]


@pytest.mark.parametrize(
    "text",
    [
        f"http://127.0.0.1:8000/callback?code={CODE}&state=s",
        f"http://127.0.0.1:8000/callback?state=s&code={CODE}#/",
        f"http://127.0.0.1:8000/#/callback?state=s&code={CODE}",
        f"?code={CODE}&state=s",
        f"code={CODE}&state=s ",
    ],
)
def test_exchange_takes_the_whole_address(text: str) -> None:
    bench = bench_with(oauth(token_scope_mode="global"), token_reply(1))
    exchange(bench, text, "s", "authorization_bound")
    assert bench.transport.body()["code"] == CODE
    assert bench.transport.body()["token_scope_mode"] == "authorization_bound"


@pytest.mark.parametrize(
    ("text", "state", "says"),
    [
        ("", None, "empty"),
        (CODE, "s", "carries no state"),
        (f"http://h/?code={CODE}&state=other", "s", "'state' is not the one"),
        (f"http://h/?code={CODE}", "s", "'state' is not the one"),
        ("http://h/?error=access_denied", None, "'error' instead of a code"),
        ("http://h/callback", None, "no parameter 'code'"),
        ("http://h/?code=", None, "no parameter 'code'"),
    ],
)
def test_exchange_refuses_what_holds_no_code(text: str, state: str | None, says: str) -> None:
    bench = bench_with(oauth())
    with pytest.raises(InvalidArgument, match=says) as caught:
        exchange(bench, text, state)
    assert CODE not in str(caught.value)
    assert bench.transport.requests == []


def test_exchange_refuses_an_unknown_scope() -> None:
    with pytest.raises(InvalidArgument, match="token_scope_mode"):
        exchange(bench_with(oauth()), mode="all")


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (
            reply(code="5", error="invalid_grant", result_msg="Redirect URI mismatch."),
            InvalidRequestError,
            "5",
        ),
        (reply(code="2"), AuthenticationError, "2"),
        (token_reply(1, root=True, error="invalid_grant"), ApiError, "invalid_grant"),
        (reply({"access_token": TOKENS[1]}, code="2"), AuthenticationError, "2"),
        (reply({}), MissingData, None),
        (raw("", 500), ServerError, None),
        (TimedOut("late", retryable=True), TimedOut, None),
    ],
)
def test_a_failed_exchange_is_not_repeated(
    answer: Any, kind: type[ISolarCloudError], code: str | None
) -> None:
    store = MemoryStore()
    bench = bench_with(oauth(store), answer)
    with pytest.raises(kind) as caught:
        exchange(bench)
    assert caught.value.code == code
    assert len(bench.transport.requests) == 1
    assert store.load() is None
    assert not [secret for secret in PLANTED if secret in f"{caught.value} {caught.value!r}"]


# --- refresh ---------------------------------------------------------------------------------------


def test_without_a_token_the_error_gives_the_address() -> None:
    error = failure(bench_with(oauth()))
    assert "https://web.example.eu#/authorized-app" in str(error)


def test_a_token_is_loaded_once_and_used() -> None:
    bench = bench_with(oauth(MemoryStore(token(0))), DONE, DONE)
    bench.call(READ)
    bench.call(READ)
    assert (bearer(bench, 0), bearer(bench, 1)) == (TOKENS[0], TOKENS[0])
    auth = bench.authorization
    assert isinstance(auth, OAuth)
    assert auth.current is not None
    assert auth.current.authorized_plant_ids == (100001,)
    assert not [secret for secret in PLANTED if secret in repr(list(auth.current.__rich_repr__()))]
    assert repr(auth) == "OAuth(app_id=1162, store=MemoryStore)"


@pytest.mark.parametrize("expires_in", [59, 0, -1000])
def test_a_token_is_refreshed_ahead_and_saved_before_it_is_used(expires_in: float) -> None:
    store = MemoryStore(token(0, expires_in=expires_in))

    def use(request: HttpRequest) -> HttpResponse:
        saved = store.load()
        assert saved is not None
        assert saved.access_token.reveal() == TOKENS[1]
        assert request.headers["Authorization"] == f"Bearer {TOKENS[1]}"
        return DONE

    bench = bench_with(oauth(store), token_reply(1, root=True), use)
    bench.call(WRITE)
    assert bench.transport.body(0) == {"refresh_token": TOKENS[10], "appkey": APPKEY, "lang": "_en_US"}


def test_a_refused_token_is_refreshed() -> None:
    bench = bench_with(oauth(MemoryStore(token(0))), EXPIRED, token_reply(1), DONE)
    bench.call(READ)
    assert bench.transport.paths == ["/mini/read", "/mini/refreshToken", "/mini/read"]


def test_what_a_refresh_leaves_out_stays() -> None:
    store = MemoryStore(token(0, expires_in=30))
    bench = bench_with(
        oauth(store), token_reply(1, refresh_token=..., expires_in=..., auth_ps_list=..., code=...), DONE
    )
    bench.call(READ)
    assert store.load() == Token(
        access_token=TOKENS[1],
        refresh_token=TOKENS[10],
        expires_at=NOW + 30,
        lifetime=30,
        authorized_plant_ids=(100001,),
    )


def test_a_token_that_comes_expired_is_refreshed_once_not_for_ever() -> None:
    bench = bench_with(oauth(), token_reply(1, expires_in=-5), token_reply(2, expires_in=0), DONE, DONE)
    exchange(bench)
    bench.call(READ)
    bench.call(READ)
    assert bench.transport.paths == ["/mini/token", "/mini/refreshToken", "/mini/read", "/mini/read"]


@pytest.mark.parametrize(
    "refusal",
    [
        reply({"code": "-2"}),
        reply(code="77"),
        reply(code="E00003"),
        raw('{"error":"invalid_grant"}', 400),
    ],
)
def test_a_refused_refresh_asks_for_authorisation_and_is_not_repeated(refusal: HttpResponse) -> None:
    store = MemoryStore(token(0, expires_in=-10))
    bench = bench_with(oauth(store), refusal)
    error = failure(bench)
    assert "authorized-app" in error.hint
    assert isinstance(error.__cause__, ApiError)
    assert (error.code, error.endpoint) == (error.__cause__.code, "/mini/refreshToken")
    failure(bench)
    assert len(bench.transport.requests) == 1
    store.save(token(2))  # somebody authorised again, perhaps in another process
    bench.transport.outcomes = [DONE]
    bench.call(READ)
    assert bearer(bench) == TOKENS[2]


@pytest.mark.parametrize(
    ("passing", "kind"),
    [
        (reply(code="E901"), ApiError),
        (reply(code="E999"), QuotaError),
        (reply({"code": "-1"}), ServerError),
        (raw("", 503), ServerError),
        (ConnectionBroken("gone", retryable=True), ConnectionBroken),
        (TimedOut("late", retryable=True), TimedOut),
        (raw("<html>"), BadReply),
        (reply({"code": "1"}), MissingData),
    ],
)
def test_a_refresh_that_failed_on_the_way_is_not_sent_again_by_itself(passing: Any, kind: Any) -> None:
    bench = bench_with(oauth(MemoryStore(token(0, expires_in=-10))), passing)
    failure(bench, kind)
    assert len(bench.transport.requests) == 1
    bench.transport.outcomes = [token_reply(1), DONE]  # the next call may try
    bench.call(READ)


def test_a_refresh_that_never_left_is_sent_again() -> None:
    never = ConnectFailed("refused", retryable=True)
    bench = bench_with(oauth(MemoryStore(token(0, expires_in=-10))), never, token_reply(1), DONE)
    bench.call(READ)


def test_a_token_that_is_still_good_is_used_when_the_early_refresh_fails() -> None:
    bench = bench_with(oauth(MemoryStore(token(0, expires_in=30))), raw("", 503), DONE)
    bench.call(READ)
    assert bearer(bench) == TOKENS[0]


def test_a_token_without_a_refresh_token_asks_for_authorisation() -> None:
    assert (
        "cannot be refreshed"
        in failure(bench_with(oauth(MemoryStore(token(0, refresh=False))), EXPIRED)).message
    )


def test_a_newer_token_in_the_store_is_taken_instead_of_refreshing() -> None:
    store = MemoryStore(token(0))

    def meanwhile(_: HttpRequest) -> HttpResponse:
        store.save(token(3))  # another process has refreshed
        return EXPIRED

    bench = bench_with(oauth(store), meanwhile, DONE)
    bench.call(READ)
    assert (bench.transport.paths, bearer(bench)) == (["/mini/read", "/mini/read"], TOKENS[3])


def test_a_store_that_was_emptied_asks_for_authorisation() -> None:
    class Forgetful(MemoryStore):
        def load(self) -> Token | None:
            found, self._token = self._token, None
            return found

    assert "gone from its store" in failure(bench_with(oauth(Forgetful(token(0))), EXPIRED)).message


def test_a_token_that_could_not_be_saved_is_neither_used_nor_lost() -> None:
    class Full(MemoryStore):
        full = True

        def save(self, token: Token) -> None:
            if self.full:
                raise ConfigurationError("disk full")
            super().save(token)

    store = Full(token(0, expires_in=-10))
    bench = bench_with(oauth(store), token_reply(1))
    for _ in range(2):
        failure(bench, ConfigurationError)
    assert bench.transport.paths == ["/mini/refreshToken"]
    store.full = False
    bench.transport.outcomes = [DONE]
    bench.call(READ)
    assert bearer(bench) == TOKENS[1]
    assert store.load() == token(1, expires_in=172799)


def test_services_without_oauth_say_so() -> None:
    bench = Bench(authorization=oauth(), service=USER_SERVICE)
    with pytest.raises(ConfigurationError, match="no OAuth"):
        exchange(bench)
    bench = Bench(authorization=AccountLogin(ACCOUNT, PASSWORD))
    with pytest.raises(ConfigurationError, match="no account login"):
        bench.call(READ)


# --- account login ---------------------------------------------------------------------------------


def login_reply(number: int = 0, **more: Any) -> HttpResponse:
    return reply({"token": TOKENS[20 + number], "login_state": "1"} | more)


def login_bench(*outcomes: Any) -> Bench:
    return Bench(outcomes, authorization=AccountLogin(ACCOUNT, PASSWORD), service=USER_SERVICE)


def test_one_login_serves_many_calls_in_header_and_body() -> None:
    bench = login_bench(login_reply(), DONE, DONE)
    bench.call(READ)
    bench.call(READ)
    assert bench.transport.paths == ["/mini/login", "/mini/read", "/mini/read"]
    assert bench.transport.body(0)["user_account"] == ACCOUNT
    assert bench.transport.body(0)["user_password"] == PASSWORD
    assert "token" not in bench.transport.requests[0].headers
    assert bench.transport.requests[1].headers["token"] == TOKENS[20] == bench.transport.body(1)["token"]
    assert bench.transport.requests[1].headers["sys_code"] == "901"


def test_each_call_extends_the_token() -> None:
    bench = login_bench(login_reply(), DONE, DONE, login_reply(1), DONE)
    for hours in (0, 23, 25):
        bench.time.now += hours * 3600
        bench.call(READ)
    assert bench.transport.paths.count("/mini/login") == 2


def test_an_expired_token_is_replaced_by_one_login() -> None:
    bench = login_bench(login_reply(), EXPIRED, login_reply(1), DONE)
    bench.call(WRITE)
    assert bench.transport.requests[-1].headers["token"] == TOKENS[21]
    bench = login_bench(login_reply(), EXPIRED, login_reply(1), EXPIRED)
    assert failure(bench).attempts == 2


def test_a_refused_login_is_remembered_until_the_user_asks() -> None:
    refusal = reply({"login_state": "0", "remain_times": "4", "msg": f"wrong for {ACCOUNT}"})
    bench = login_bench(refusal)
    first = failure(bench)
    assert first.detail == {"login_state": "0", "remain_times": "4", "msg": "wrong for ***"}
    assert "remain_times 4" in str(first)
    assert first.hint == "Check it."
    again = failure(bench, called=WRITE)
    assert again is not first
    assert str(again) == str(first)
    assert bench.transport.paths == ["/mini/login"]
    login = bench.authorization
    assert isinstance(login, AccountLogin)
    login.forget()
    bench.transport.outcomes = [login_reply(), DONE]
    bench.call(READ)
    login.change("other", "word")
    bench.transport.outcomes = [login_reply(), DONE]
    bench.call(READ)
    assert bench.transport.body(-2)["user_account"] == "other"
    assert repr(login) == "AccountLogin(account='***')"


@pytest.mark.parametrize(
    ("answer", "kind", "remembered"),
    [
        (reply(code="010"), InvalidRequestError, True),
        (reply(code="E4711"), ApiError, True),
        (reply(code="E901"), ApiError, False),
        (reply(code="E999"), QuotaError, False),
        (reply({"login_state": "1"}), MissingData, False),
        (reply({"login_state": "1", "token": ""}), MissingData, False),
        (TimedOut("late", retryable=True), TimedOut, False),
    ],
)
def test_no_failed_login_is_repeated_by_itself(answer: Any, kind: Any, remembered: bool) -> None:
    bench = login_bench(answer)
    failure(bench, kind)
    assert len(bench.transport.requests) == 1
    bench.transport.outcomes = [login_reply(), DONE]
    if remembered:
        failure(bench, kind)
    else:
        bench.call(READ)


@pytest.mark.parametrize(("account", "password"), [("", "x"), (" ", "x"), ("x", "")])
def test_credentials_are_needed(account: str, password: str) -> None:
    with pytest.raises(ConfigurationError, match="empty"):
        AccountLogin(account, password)


# --- the file store --------------------------------------------------------------------------------


def test_a_file_keeps_the_token_between_runs(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    store = FileStore(path)
    assert store.load() is None
    store.save(token(0))
    store.save(token(1))
    assert FileStore(path).load() == token(1)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["tokens.json"]
    assert repr(store) == f"FileStore({str(path)!r})"
    assert FileStore(path).lock() is store.lock() is FileStore(tmp_path / "." / "tokens.json").lock()
    assert FileStore(tmp_path / "other.json").lock() is not store.lock()


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    path.write_bytes(token(0).to_json())
    for mode in (0o644, 0o640, 0o604):
        path.chmod(mode)
        with pytest.raises(ConfigurationError, match="chmod 600"):
            FileStore(path).load()


@pytest.mark.parametrize("content", [b"", b"{}", b"[", b"\xff", b'{"access_token":1}'])
def test_a_file_without_a_token_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tokens.json"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(ConfigurationError, match=r"holds no token: .*tokens\.json"):
        FileStore(path).load()


def test_a_place_that_cannot_hold_a_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="folder of the token file does not exist"):
        FileStore(tmp_path / "none" / "tokens.json")
    late = FileStore(tmp_path / "folder")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ConfigurationError, match="cannot be read"):
        late.load()
    with pytest.raises(ConfigurationError, match="is that of a folder"):
        FileStore(tmp_path / "folder")
    store = FileStore(tmp_path / "tokens.json")
    store.save(token(0))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigurationError, match="No space left"):
        store.save(token(1))
    assert store.load() == token(0)
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["tokens.json"]


def test_where_folders_cannot_be_synced_they_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileStore(tmp_path / "tokens.json")
    monkeypatch.setattr("isolarcloud_runtime.store_file.POSIX", False)
    store.save(token(0))
    store.path.chmod(0o644)
    assert store.load() == token(0)


def test_a_path_makes_a_file_store(tmp_path: Path) -> None:
    for path in (tmp_path / "t.json", str(tmp_path / "t.json")):
        assert isinstance(oauth(path).store, FileStore)


# --- one refresh for all ---------------------------------------------------------------------------


class Gateway:
    """Rotates tokens: each access token is good until replaced, each refresh token for one refresh."""

    def __init__(self) -> None:
        self.number = 0
        self.refreshes = 0
        self._lock = threading.Lock()

    def answer(self, request: HttpRequest) -> HttpResponse:
        with self._lock:
            if request.endpoint == "/mini/read":
                good = request.headers["Authorization"] == f"Bearer {TOKENS[self.number]}"
                return DONE if good else EXPIRED
            spent = msgspec.json.decode(request.body or b"")["refresh_token"] != TOKENS[10 + self.number]
            if spent:
                return reply({"code": "-2"})
            self.refreshes += 1
            self.number += 1
            return token_reply(self.number)

    def send(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def close(self) -> None:
        pass


class AsyncGateway(Gateway):
    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        for _ in range(3):
            await asyncio.sleep(0)  # let the other tasks come in between
        return self.answer(request)

    async def close(self) -> None:  # type: ignore[override]
        pass


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "tokens.json"
    FileStore(path).save(token(0))
    return path


def test_eight_threads_with_two_oauths_on_one_file_spend_each_refresh_token_once(shared: Path) -> None:
    gateway = Gateway()
    driver = Driver(gateway)
    callers = [Bench(authorization=oauth(shared)).caller for _ in range(2)]
    gate = threading.Barrier(8)

    def work(index: int) -> int:
        done = 0
        for _ in range(6):
            gate.wait()
            if index == 0:
                with gateway._lock:
                    gateway.number, moved = gateway.number + 1, True  # every token expires at once
                    FileStore(shared).save(token(gateway.number))
                assert moved
            gate.wait()
            assert driver.run(callers[index % 2].call(READ)).state == "fine"
            done += 1
        return done

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == [6] * 8
    assert gateway.refreshes == 0  # the file had the newer token each time


def test_eight_threads_refresh_once(shared: Path) -> None:
    gateway = Gateway()
    driver = Driver(gateway)
    benches = [Bench(authorization=oauth(shared)) for _ in range(2)]
    for bench in benches:
        bench.time.now += 5000  # the token is long expired
    gate = threading.Barrier(8)

    def work(index: int) -> Any:
        gate.wait()
        return driver.run(benches[index % 2].caller.call(READ)).state

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == ["fine"] * 8
    assert gateway.refreshes == 1


def test_fifty_tasks_refresh_once(shared: Path) -> None:
    gateway = AsyncGateway()
    benches = [Bench(authorization=oauth(shared)) for _ in range(2)]
    for bench in benches:
        bench.time.now += 5000

    async def main() -> list[Any]:
        drivers = [AsyncDriver(gateway, sleep=lambda _: asyncio.sleep(0)) for _ in benches]  # type: ignore[arg-type]
        calls = [drivers[n % 2].run(benches[n % 2].caller.call(READ)) for n in range(50)]
        return [value.state for value in await asyncio.gather(*calls)]

    assert asyncio.run(main()) == ["fine"] * 50
    assert gateway.refreshes == 1


def test_fifty_tasks_log_in_once() -> None:
    logins = 0

    class Counting(AsyncGateway):
        def answer(self, request: HttpRequest) -> HttpResponse:
            nonlocal logins
            if request.endpoint == "/mini/login":
                logins += 1
                return login_reply()
            return DONE

    bench = login_bench()

    async def main() -> None:
        driver = AsyncDriver(Counting())  # type: ignore[arg-type]
        await asyncio.gather(*(driver.run(bench.caller.call(READ)) for _ in range(50)))

    asyncio.run(main())
    assert logins == 1


def test_a_cancelled_caller_does_not_stop_a_refresh_half_way(shared: Path) -> None:
    bench = Bench(authorization=oauth(shared))
    bench.time.now += 5000

    async def main() -> None:
        reached, go_on = asyncio.Event(), asyncio.Event()

        class Held(AsyncGateway):
            async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
                reached.set()
                await go_on.wait()
                return self.answer(request)

        driver = AsyncDriver(Held())  # type: ignore[arg-type]
        task = asyncio.ensure_future(driver.run(bench.caller.call(READ)))
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go_on.set()
        await driver.settle()

    asyncio.run(main())
    saved = FileStore(shared).load()
    assert saved is not None
    assert saved.access_token.reveal() == TOKENS[1]


def test_a_store_of_ones_own() -> None:
    class Held:
        def __init__(self) -> None:
            self.asked: list[bool] = []

        def acquire(self, blocking: bool = True) -> bool:
            self.asked.append(blocking)
            return len(self.asked) != 1 or blocking

        def release(self) -> None:
            self.asked.append(False)

    class Own(MemoryStore):
        own = Held()

        def lock(self) -> Lock:
            return self.own

    bench = Bench(authorization=oauth(Own(token(0))))

    async def main() -> None:
        driver = AsyncDriver(AsyncGateway(), sleep=lambda _: asyncio.sleep(0))  # type: ignore[arg-type]
        assert (await driver.run(bench.caller.call(READ))).state == "fine"

    asyncio.run(main())
    assert Own.own.asked == [False, False, False]  # refused, taken, given back
