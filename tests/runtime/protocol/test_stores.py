"""Which store a user means, and the stores that need an extra: Redis and the key ring."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, cast

import keyring
import pytest
import redis
from fakeredis import FakeRedis, FakeServer
from keyring.backend import KeyringBackend
from redis.exceptions import NoPermissionError

from isolarcloud_runtime import store_keyring, store_redis
from isolarcloud_runtime.auth import OAuth
from isolarcloud_runtime.doubtful import Doubtful
from isolarcloud_runtime.errors import ConfigurationError, TokenStoreError
from isolarcloud_runtime.patience import Patience
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.settings import from_environment
from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.store_keyring import KeyringStore
from isolarcloud_runtime.store_redis import MOST_PAUSE_SECONDS, RedisStore
from isolarcloud_runtime.stores import store_from
from isolarcloud_runtime.tokens import MemoryStore, Token
from tests.redis_server import KINDS, running_redis
from tests.runtime.protocol.kit import (
    PLANTED,
    READ,
    SERVICE,
    TOKENS,
    Bench,
    FakeTime,
    oauth,
    reply,
    token_reply,
)

PASSWORD = "PASSWORDplanted!"
LOCK = "{isolarcloud:token}:lock"


def token(number: int = 0, expires_at: float = 9e9) -> Token:
    return Token(access_token=TOKENS[number], refresh_token=TOKENS[10 + number], expires_at=expires_at)


def refused(value: Any, match: str) -> None:
    with pytest.raises(ConfigurationError, match=match) as caught:
        OAuth(1162, "http://127.0.0.1/", store=value)
    assert not [secret for secret in PLANTED if secret in f"{caught.value!r}"]


# --- what a user gives -----------------------------------------------------------------------------


def test_a_text_names_a_store(tmp_path: Path, ring: Ring) -> None:
    assert isinstance(store_from(None, "1"), MemoryStore)
    for path in (str(tmp_path / "t"), tmp_path / "t", Secret(str(tmp_path / "t")), f" {tmp_path / 't'} "):
        assert isinstance(store_from(path, "1"), FileStore)
    for address in ("redis://127.0.0.1:1/0", "rediss://user:pw@127.0.0.1/0", "REDIS://127.0.0.1"):
        assert repr(store_from(address, "1162")) == "RedisStore(name='isolarcloud:token:1162')"
    assert repr(store_from("redis://h/0#plants of Ann", "1")) == "RedisStore(name='plants of Ann')"
    assert repr(store_from("keyring: home ", "1")) == "KeyringStore('home')"
    mine = MemoryStore()
    assert store_from(mine, "1") is mine


def test_the_environment_names_a_store() -> None:
    environment = {
        "ISOLARCLOUD_REGION": "EUROPE",
        "ISOLARCLOUD_APPKEY": "k",
        "ISOLARCLOUD_ACCESS_KEY": "a",
        "ISOLARCLOUD_APP_ID": "1162",
        "ISOLARCLOUD_REDIRECT_URI": "http://127.0.0.1/",
        "ISOLARCLOUD_TOKEN_STORE": f"redis://:{PASSWORD}@127.0.0.1:1/0",
    }
    auth = from_environment(SERVICE, environment, given={})["auth"]
    assert auth.app_id == 1162
    assert repr(auth) == "OAuth(app_id=***, store=RedisStore)"


class NoLock:
    def load(self) -> Token | None:
        return None

    def save(self, token: Token) -> None:
        pass


class Coroutines(NoLock):
    async def load(self) -> Token | None:  # type: ignore[override]
        return None

    def lock(self) -> Any:
        return threading.Lock()


class BadLock(NoLock):
    def lock(self) -> Any:
        return "locked"


class NewLock(NoLock):
    def lock(self) -> Any:
        return threading.Lock()


@pytest.mark.parametrize(
    ("value", "match"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("keyring:", "needs a name"),
        (f"mysql://root:{PASSWORD}@h/", "nothing that is known"),
        (f"redis://h:port{PASSWORD}/0", "address of the Redis server is not one"),
        (5, r"type int, which lacks load\(\), save\(\), lock\(\)"),
        ({"access_token": "x"}, r"type dict, which lacks"),
        (token(), r"type Token, which lacks"),
        (NoLock(), r"type NoLock, which lacks lock\(\)"),
        (MemoryStore, "is the class MemoryStore"),
        (Coroutines(), r"Coroutines.load\(\) is a coroutine function"),
        (BadLock(), r"BadLock.lock\(\) returns a str, which lacks acquire\(\), release\(\)"),
        (NewLock(), "another lock at every call"),
    ],
)
def test_what_is_no_store_is_refused_at_once(value: Any, match: str) -> None:
    refused(value, match)


@pytest.mark.parametrize(("value", "extra"), [("redis://h/0", "redis"), ("keyring:x", "keyring")])
def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, value: str, extra: str) -> None:
    monkeypatch.setitem(sys.modules, extra, None)
    refused(value, f"need the extra '{extra}'.*isolarcloud\\[{extra}\\]")


# --- Redis -----------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _nothing_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Doubtful, "_start", lambda _: None)
    monkeypatch.setattr(store_redis, "SAVING_SECONDS", 0.0)
    monkeypatch.setattr(store_redis, "SECONDS_BEFORE_SAVING_AGAIN", 0.0)


@pytest.fixture
def server() -> FakeServer:
    return FakeServer()


def test_the_keys_of_one_store_lie_together_in_a_cluster(server: FakeServer) -> None:
    lock: Any = redis_store(server).lock()
    assert {lock._name, lock.fence_name} == {LOCK, "{isolarcloud:token}:fence"}
    own: Any = redis_store(server, name="{mine}:token").lock()
    assert own._name == "{mine}:token:lock"


def test_a_thread_that_cannot_be_started_is_done_without(
    server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread at interpreter shutdown")

    lock = redis_store(server).lock()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        assert lock.acquire()
    lock.release()


def redis_store(server: FakeServer, **more: Any) -> RedisStore:
    return RedisStore(client=FakeRedis(server=server), **more)


def test_redis_keeps_the_token(server: FakeServer) -> None:
    store = redis_store(server)
    assert store.load() is None
    store.save(token(1))
    assert redis_store(server).load() == token(1)
    assert redis_store(server, name="other").load() is None
    assert store.lock() is store.lock()
    FakeRedis(server=server).hset("other", "token", "garbage")
    with pytest.raises(ConfigurationError, match="key other in Redis holds no token"):
        redis_store(server, name="other").load()


def test_a_lock_in_redis_is_for_one(server: FakeServer) -> None:
    first, second = redis_store(server).lock(), redis_store(server).lock()
    assert first.acquire()
    assert not first.acquire(blocking=False)
    assert not second.acquire(blocking=False)
    taken = threading.Event()

    def wait() -> None:
        assert second.acquire()
        taken.set()

    waiter = threading.Thread(target=wait)
    waiter.start()
    assert not taken.wait(0.05)
    first.release()
    waiter.join(30)
    assert taken.is_set()
    assert not first.acquire(blocking=False)
    second.release()
    second.release()  # nothing to give back
    assert first.acquire(blocking=False)
    first.release()
    assert FakeRedis(server=server).exists(LOCK) == 0


def test_a_slow_holder_does_not_overwrite_a_newer_token(
    server: FakeServer, caplog: pytest.LogCaptureFixture
) -> None:
    slow, quick = redis_store(server), redis_store(server)
    assert slow.lock().acquire()
    FakeRedis(server=server).delete(LOCK)  # its lease has run out
    assert quick.lock().acquire(blocking=False)
    quick.save(token(2))
    quick.lock().release()
    slow.save(token(1))
    assert "a newer token stays" in caplog.text
    slow.lock().release()
    assert slow.load() == token(2)
    slow.save(token(3))  # by hand, without the lock
    assert quick.load() == token(3)
    assert quick.lock().acquire()
    quick.save(token(4))
    assert slow.load() == token(4)
    quick.lock().release()


def test_a_holder_that_lost_its_lease_does_not_free_the_next_one(server: FakeServer) -> None:
    slow, quick = redis_store(server).lock(), redis_store(server).lock()
    assert slow.acquire()
    FakeRedis(server=server).delete(LOCK)
    assert quick.acquire(blocking=False)
    slow.release()
    assert not slow.acquire(blocking=False)
    quick.release()


def test_a_living_holder_renews_its_lease(server: FakeServer) -> None:
    client = FakeRedis(server=server)
    lock: Any = redis_store(server, lease=1.0).lock()
    assert lock.acquire()
    hold = lock._hold
    client.pexpire(LOCK, 400)
    hold.ended.wait(0.6)  # longer than the lease was to last
    assert client.get(LOCK) is not None
    client.set(LOCK, "another")
    lock._renew(hold)  # ends when it sees that the lock is lost
    lock.release()
    assert client.get(LOCK) == b"another"


class Broken:
    """A client whose server is gone, refuses the password, or answers nonsense."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def eval(self, *_: Any) -> Any:
        raise self.error

    def hget(self, *_: Any) -> Any:
        raise self.error


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (redis.ConnectionError(f"redis://:{PASSWORD}@h refused"), True),
        (redis.TimeoutError(PASSWORD), True),
        (redis.ResponseError(PASSWORD), True),
        (redis.AuthenticationError(PASSWORD), False),
        (NoPermissionError(PASSWORD), False),
        (OSError(PASSWORD), True),
    ],
)
def test_errors_of_redis_become_ours_and_say_nothing_secret(error: Exception, retryable: bool) -> None:
    store = RedisStore(client=Broken(error))
    for attempt in (store.load, lambda: store.save(token()), store.lock().acquire):
        with pytest.raises(TokenStoreError, match=type(error).__name__) as caught:
            attempt()
        assert caught.value.retryable is retryable
        assert PASSWORD not in f"{caught.value!r}{caught.value.__cause__!r}"
    assert PASSWORD not in repr(store)


def test_a_lease_ends_by_itself_when_redis_is_gone(server: FakeServer) -> None:
    lock: Any = redis_store(server).lock()
    assert lock.acquire()
    lock._redis._client = Broken(redis.ConnectionError("gone"))
    lock.release()
    assert lock._hold is None


class Flaky:
    """A client whose server loses what is asked, or the answer to it."""

    def __init__(self, server: FakeServer) -> None:
        self.redis = FakeRedis(server=server)
        self.lost: list[str] = []

    def eval(self, *arguments: Any) -> Any:
        lost = self.lost.pop(0) if self.lost else "nothing"
        if lost == "question":
            raise redis.ConnectionError
        answer = self.redis.eval(*arguments)
        if lost == "answer":
            raise redis.ConnectionError
        return answer

    def hget(self, *arguments: str) -> Any:
        return self.redis.hget(*arguments)


@pytest.mark.parametrize("lost", ["question", "answer"])
def test_a_lock_whose_answer_was_lost_is_not_waited_for(server: FakeServer, lost: str) -> None:
    client = Flaky(server)
    lock = RedisStore(client=client).lock()
    other: Any = redis_store(server).lock()
    for _ in range(2):
        client.lost = [lost]
        with pytest.raises(TokenStoreError):
            lock.acquire(blocking=False)
    assert lock.acquire(blocking=False)
    assert not other.acquire(blocking=False)
    client.lost = [lost]
    lock.release()
    assert lock.acquire(blocking=False)
    client.lost = [lost]
    lock.release()
    doubtful = cast("Any", lock)._doubtful
    doubtful._give_back(LOCK, doubtful.of(LOCK))  # as happens in the background
    assert other.acquire(blocking=False)
    doubtful._give_back(LOCK, doubtful.of(LOCK))  # and once more, which takes nothing from others
    assert not lock.acquire(blocking=False)
    other.release()


def test_a_save_is_tried_again_for_a_while(server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_redis, "SAVING_SECONDS", 60.0)
    client = Flaky(server)
    store = RedisStore(client=client)
    client.lost = ["question", "answer"]
    store.save(token(1))
    assert redis_store(server).load() == token(1)
    assert client.lost == []
    with pytest.raises(TokenStoreError, match="AuthenticationError"):
        RedisStore(client=Broken(redis.AuthenticationError())).save(token())


def test_who_could_not_save_a_token_keeps_others_out(server: FakeServer) -> None:
    client = Flaky(server)
    store, other = RedisStore(client=client), redis_store(server).lock()
    lock: Any = store.lock()

    def fail_to_save() -> None:
        client.lost = ["question"]
        with pytest.raises(TokenStoreError):
            store.save(token(1))
        lock.release()
        assert not other.acquire(blocking=False)

    assert lock.acquire()
    fail_to_save()
    assert cast("int", FakeRedis(server=server).pttl(LOCK)) > 0  # not for ever
    assert lock.acquire(blocking=False)
    fail_to_save()
    client.lost = ["answer"]
    with pytest.raises(TokenStoreError):
        lock.acquire()
    lock._doubtful._give_back(LOCK, lock._doubtful.of(LOCK))
    assert not other.acquire(blocking=False)
    assert lock.acquire()
    store.save(token(1))
    lock.release()
    assert other.acquire(blocking=False)
    other.release()


def test_who_finds_a_newer_token_instead_of_saving_lets_others_in(server: FakeServer) -> None:
    client = Flaky(server)
    store, other = RedisStore(client=client), redis_store(server)
    assert store.lock().acquire()
    client.lost = ["question"]
    with pytest.raises(TokenStoreError):
        store.save(token(1))
    store.lock().release()
    other.save(token(2))
    assert store.lock().acquire()
    assert store.load() == token(2)
    store.lock().release()
    assert other.lock().acquire(blocking=False)
    other.lock().release()


def test_a_queue_for_a_lock_fails_as_one() -> None:
    time, asked = FakeTime(), []

    class Hanging(Broken):
        def eval(self, *_: Any) -> Any:
            asked.append(1)
            time.sleep(5)
            raise self.error

    lock: Any = RedisStore(client=Hanging(redis.TimeoutError())).lock()
    lock._patience = Patience(1.0, MOST_PAUSE_SECONDS, now=time.clock.monotonic)
    for _ in range(8):
        with pytest.raises(TokenStoreError, match="TimeoutError") as caught:
            lock.acquire()
        assert caught.value.retryable
    assert len(asked) == 1
    time.sleep(MOST_PAUSE_SECONDS)
    with pytest.raises(TokenStoreError):
        lock.acquire(blocking=False)
    assert len(asked) == 2


def test_what_a_user_of_redis_may_not_do_is_said() -> None:
    with pytest.raises(TokenStoreError, match=r"Allow its user EVAL"):
        RedisStore(client=Broken(NoPermissionError(PASSWORD))).load()


@pytest.mark.parametrize("wrong", [{}, {"url": "redis://h", "client": 1}, {"url": "redis://h", "lease": 0.1}])
def test_wrong_arguments_of_redis(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        RedisStore(**wrong)
    with pytest.raises(ConfigurationError):
        RedisStore("redis://h", name="")
    with pytest.raises(ConfigurationError):
        RedisStore("redis://h", lease=float("nan"))


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with running_redis(request.param, tmp_path) as address:
        yield address


HOLD = """
import sys
from isolarcloud_runtime.store_redis import RedisStore
store = RedisStore(sys.argv[1], lease=1.0)
store.lock().acquire()
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_the_lease_of_a_killed_process_ends(address: str) -> None:
    lock = RedisStore(address, lease=1.0).lock()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, address], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert not lock.acquire(blocking=False)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert lock.acquire()
        lock.release()


FORK = """
import os, sys
from isolarcloud_runtime.store_redis import RedisStore
store = RedisStore(sys.argv[1])
lock = store.lock()
lock.acquire()
if (child := os.fork()) == 0:
    lock.release()  # the parent's
    os._exit(0 if lock.fence == 0 and not lock.acquire(blocking=False) else 1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print(RedisStore(sys.argv[1]).lock().acquire(blocking=False))
lock.release()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_fork_does_not_hold_the_lock_of_its_parent(address: str) -> None:
    command = [sys.executable, "-W", "ignore", "-c", FORK, address]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "False"], done.stderr


def test_a_refresh_over_redis(address: str) -> None:
    RedisStore(address, name="isolarcloud:token:1162").save(token(0, expires_at=1.0))
    bench = Bench([token_reply(1), reply({"state": "fine"})], authorization=oauth(address))
    bench.call(READ)
    saved = RedisStore(address, name="isolarcloud:token:1162").load()
    assert saved is not None
    assert saved.access_token == Secret(TOKENS[1])


# --- the key ring ----------------------------------------------------------------------------------


class Ring(KeyringBackend):
    """A key ring in memory."""

    priority: ClassVar[float] = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.error is not None:
            raise self.error
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    monkeypatch.setattr(store_keyring, "_lock_folder", lambda: tmp_path / "a" / "locks")
    before, own = keyring.get_keyring(), Ring()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


def test_the_key_ring_keeps_the_token(ring: Ring, tmp_path: Path) -> None:
    store = KeyringStore("home")
    assert store.load() is None
    store.save(token(1))
    assert KeyringStore(" home ").load() == token(1)
    assert list(ring.entries) == [("isolarcloud", "home")]
    assert KeyringStore("home", backend=ring).load() == token(1)
    assert KeyringStore("boat").load() is None
    assert KeyringStore("home").lock() is store.lock()
    assert KeyringStore("boat").lock() is not store.lock()
    assert KeyringStore("home", lock_folder=tmp_path / "elsewhere").lock() is not store.lock()
    assert store.lock().acquire()
    assert not store.lock().acquire(blocking=False)
    store.lock().release()
    assert (tmp_path / "a" / "locks").stat().st_mode & 0o077 == 0
    ring.entries["isolarcloud", "home"] = "garbage"
    with pytest.raises(ConfigurationError, match="entry 'home' of the key ring holds no token"):
        store.load()


def test_errors_of_the_key_ring_become_ours(ring: Ring) -> None:
    store = KeyringStore("home")
    ring.error = keyring.errors.KeyringLocked(PASSWORD)
    for attempt in (store.load, lambda: store.save(token())):
        with pytest.raises(TokenStoreError, match="KeyringLocked") as caught:
            attempt()
        assert PASSWORD not in repr(caught.value)


def test_a_folder_for_the_lock_is_needed(tmp_path: Path, ring: Ring) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigurationError, match="folder of the lock file cannot be made"):
        KeyringStore("x", lock_folder=tmp_path / "file" / "locks")
    with pytest.raises(ConfigurationError, match="needs a name"):
        KeyringStore(" ")


def test_the_folder_of_locks_is_the_user_s_own() -> None:
    folder = store_keyring._lock_folder()
    assert folder.is_absolute()
    assert folder.parts[-2:] == (".cache", "isolarcloud")
