"""Tokens in Redis, for programs on several machines."""

from __future__ import annotations

import logging
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from .doubtful import Doubtful
from .effects import Lock
from .errors import ConfigurationError, TokenStoreError
from .patience import NotAskedError, Patience
from .process_lock import ThreadLock
from .redis_address import connect
from .secret import Secret, hide
from .shown import once_whole
from .tokens import Token, read_record, write_record

log = logging.getLogger("isolarcloud")
T = TypeVar("T")

LEASE_SECONDS = 30.0
"""How long a lock stands after its holder died. A living one renews it each third of that."""

SHORTEST_LEASE_SECONDS = 1.0
SECONDS_BETWEEN_TRIES = 0.05
ANSWER_SECONDS = 5.0
SAVING_SECONDS, SECONDS_BEFORE_SAVING_AGAIN = 4.0, 0.25
"""For how long saving is tried again: a Redis that restarts is back within seconds, and a refreshed
token that is not saved is lost with its process."""
MOST_PAUSE_SECONDS = 1.0
"""How long the lock is not asked for after it was in vain, so that a queue for it fails as one."""

# Each of these runs in Redis as one step. `fence` counts the times the lock was taken. Holders named
# after the first two arguments hold it no more: Redis was not heard when they took it or gave it back.
ACQUIRE = """
local holder = redis.call('GET', KEYS[1])
for at = 3, #ARGV do
  if holder == ARGV[at] then holder = false end
end
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return redis.call('INCR', KEYS[2])
"""
RENEW = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
"""
RELEASE = """
local holder = redis.call('GET', KEYS[1])
for at = 1, #ARGV do
  if holder == ARGV[at] then return redis.call('DEL', KEYS[1]) end
end
return 0
"""
SAVE = """
local fence = tonumber(ARGV[2])
if fence == 0 then fence = redis.call('INCR', KEYS[2]) end
if tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') > fence then return 0 end
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'fence', fence)
return 1
"""


class RedisStore:
    """Keeps a token in Redis, where programs on several machines share it.

    Its lock is a lease: its holder renews it in the background for as long as it lives, and it ends
    by itself `lease` seconds after the holder died. Each holder has a number; what a holder saves
    who was held up so long that another one has saved since is dropped, so that a newer token is
    never overwritten. Whoever can read that Redis can use the token: protect it with a password and
    TLS (`rediss://`), and let it write to disk (`appendfsync always` to lose nothing in a crash). When
    Redis does not answer within five seconds the call fails; a token that could not be saved is kept
    in memory and saved before the next call.

    Needs the extra `redis`.
    """

    def __init__(
        self,
        url: str | Secret | None = None,
        *,
        name: str = "isolarcloud:token",
        lease: float = LEASE_SECONDS,
        client: Any = None,
    ) -> None:
        """Take the address of the server, or a client of `redis` that is connected to it.

        Args:
            url: `redis://`, `rediss://` or `unix://`; may hold a password, which is shown nowhere.
            name: Key of the token; the keys of the lock are made of it. One for each application and owner.
            lease: Seconds after which the lock of a dead holder ends; longer than a refresh takes.
            client: A synchronous client of `redis`, used as it is and never closed. How long a call
                waits for a Redis that does not answer is then up to its timeouts and retries, which
                add up to minutes by default.

        Raises:
            ConfigurationError: The extra is missing, or the address is none.
        """
        url = None if url is None else hide(url)
        if (url is None) == (client is None):
            raise ConfigurationError("RedisStore needs either an address or a client.")
        if not name or not lease >= SHORTEST_LEASE_SECONDS:
            raise ConfigurationError(
                f"RedisStore needs a name, and a lease of at least {SHORTEST_LEASE_SECONDS:g} s."
            )
        self.name = name
        self._redis = _Redis(
            client
            if client is not None
            else connect(hide(url or ""), what="Tokens", answer_seconds=ANSWER_SECONDS)
        )
        self._lock = _RedisLock(self._redis, name, lease)

    def load(self) -> Token | None:
        """Return the token saved last, or None.

        Raises:
            TokenStoreError: Redis does not answer, or refuses.
            ConfigurationError: The key holds no token.
        """
        content = self._redis.ask(lambda client: client.hget(self.name, "token"))
        self._lock.loaded()
        if content is None:
            return None
        record = read_record(content)
        del content  # no traceback shows it
        if record is None:
            raise ConfigurationError(
                f"The key {self.name} in Redis holds no token.",
                hint="Delete it and authorise the application again.",
            )
        return record.token

    def save(self, token: Token) -> None:
        """Keep a token, unless a later holder of the lock has saved one already.

        Raises:
            TokenStoreError: Redis does not answer, or refuses.
        """
        with self._lock.saving() as fence:
            saved = self._save(token, fence)
        if not saved:
            log.warning("the lock of the token store was lost on the way; a newer token stays in it")

    def _save(self, token: Token, fence: int) -> int:
        keys = [self.name, self._lock.fence_name]
        until = time.monotonic() + SAVING_SECONDS
        while True:
            try:
                return self._redis.run(SAVE, keys, lambda: [write_record(token), fence])
            except TokenStoreError as error:
                if not error.retryable or time.monotonic() >= until:
                    raise
            time.sleep(SECONDS_BEFORE_SAVING_AGAIN)

    def lock(self) -> Lock:
        """Return the lock of this key, which all machines share."""
        return self._lock

    @once_whole
    def __repr__(self) -> str:
        return f"RedisStore(name={self.name!r})"


class _Redis:
    """Asks a client of `redis`, and turns its errors into ours, without a word of theirs."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def ask(self, question: Callable[[Any], T]) -> T:
        from redis.exceptions import AuthenticationError, NoPermissionError, RedisError

        try:
            return question(self._client)
        except AuthenticationError as error:
            failed, retryable, hint = type(error).__name__, False, "Check user and password in its address."
        except NoPermissionError as error:
            failed, retryable = type(error).__name__, False
            hint = "Allow its user EVAL and HGET on the key of the token, and EVAL on those of its lock."
        except (RedisError, OSError, UnicodeError) as error:
            failed = error.failure if isinstance(error, NotAskedError) else type(error).__name__
            retryable = True
            hint = "Check that it runs and can be reached; then call again."
        # Raised here, so that neither the other error nor its frames hang on it.
        raise TokenStoreError(f"The token store in Redis failed ({failed}).", hint=hint, retryable=retryable)

    def run(
        self,
        script: str,
        keys: list[str],
        arguments: Callable[[], list[Any]],
        patience: Patience | None = None,
    ) -> int:
        """Run a script; what makes its arguments is called where no error comes from."""

        def question(client: Any) -> Any:
            def evaluate() -> Any:
                return client.eval(script, len(keys), *keys, *arguments())

            return evaluate() if patience is None else patience.ask(evaluate)

        return int(self.ask(question))

    def __repr__(self) -> str:
        return "<redis>"


class _Hold:
    """One time of holding the lock."""

    def __init__(self, process: int, owner: str = "") -> None:
        self.process = process
        self.owner = owner or secrets.token_hex(16)
        self.fence = 0
        self.unsaved = bool(owner)
        """Whether this process has a token that it could not save."""
        self.ended = threading.Event()


class _RedisLock:
    """A lease in Redis; the threads of one process queue in front of it.

    A holder that could not save its token keeps the lease to its end: whoever took the lock before
    would find the old token, whose refresh token is spent. The same process gets in again at once.
    """

    may_block = True

    def __init__(self, redis: _Redis, name: str, lease: float) -> None:
        self._redis = redis
        tag = name if "{" in name else f"{{{name}}}"  # in a cluster all three keys lie on one node
        self._name = f"{tag}:lock"
        self.fence_name = f"{tag}:fence"
        self._lease = lease
        self._threads = ThreadLock()
        self._hold: _Hold | None = None
        self._kept: _Hold | None = None
        self._doubtful = Doubtful(self._give_back)
        self._patience = Patience(1.0, MOST_PAUSE_SECONDS)

    @property
    def fence(self) -> int:
        """Number of the holder; 0: this process does not hold the lock."""
        hold = self._hold
        return hold.fence if hold is not None and hold.process == os.getpid() else 0

    def acquire(self, blocking: bool = True) -> bool:
        """Take the lock; without `blocking` return False when somebody else holds it.

        Raises:
            TokenStoreError: Redis does not answer, or refuses.
        """
        if not self._threads.acquire(blocking):
            return False
        hold: _Hold | None = None
        try:
            hold = self._take(blocking)
        finally:
            if hold is None:
                self._threads.release()
        if hold is None:
            return False
        self._hold = hold
        renewal = threading.Thread(target=self._renew, args=(hold,), name="isolarcloud-lease", daemon=True)
        with suppress(RuntimeError):  # the interpreter ends: the lease as it is has to do
            renewal.start()
        return True

    def release(self) -> None:
        """Give the lock back; any thread may. Should Redis be gone, it is given back when it returns."""
        hold, self._hold = self._hold, None
        if hold is None or hold.process != os.getpid():
            return  # a child process does not hold what its parent holds
        hold.ended.set()
        try:
            self._kept = hold if hold.unsaved else None
            if self._kept is not None:
                return
            with suppress(TokenStoreError), self._in_doubt_if_it_fails(hold):
                self._redis.run(RELEASE, [self._name], lambda: [hold.owner])
        finally:
            self._threads.release()

    @contextmanager
    def saving(self) -> Iterator[int]:
        """Save a token under this; the result is the number of the holder."""
        try:
            yield self.fence
        except BaseException:
            if (hold := self._hold) is not None:
                hold.unsaved = True
            raise
        self.loaded()

    def loaded(self) -> None:
        """Tell that the holder and Redis have the same token."""
        if (hold := self._hold) is not None:
            hold.unsaved = False

    def _take(self, blocking: bool) -> _Hold | None:
        process, kept = os.getpid(), self._kept
        hold = _Hold(process, kept.owner if kept is not None and kept.process == process else "")
        while True:
            with self._in_doubt_if_it_fails(hold):
                self._try(hold)
            if hold.fence:
                return hold
            if not blocking:
                return None
            # Not in step with others who wait.
            time.sleep(SECONDS_BETWEEN_TRIES * (0.5 + secrets.randbelow(1000) / 1000))

    def _try(self, hold: _Hold) -> None:
        milliseconds = round(self._lease * 1000)
        doubtful = self._doubtful.of(self._name)
        hold.fence = self._redis.run(
            ACQUIRE,
            [self._name, self.fence_name],
            lambda: [hold.owner, milliseconds, *doubtful],
            self._patience,
        )
        if hold.fence:
            self._doubtful.freed(self._name, doubtful)

    @contextmanager
    def _in_doubt_if_it_fails(self, hold: _Hold) -> Iterator[None]:
        try:
            yield
        except BaseException:
            if not hold.unsaved:
                self._doubtful.add(self._name, hold.owner, self._lease)
            raise

    def _give_back(self, _: str, owners: tuple[str, ...]) -> None:
        self._redis.run(RELEASE, [self._name], lambda: list(owners))

    def _renew(self, hold: _Hold) -> None:
        milliseconds = round(self._lease * 1000)
        while not hold.ended.wait(self._lease / 3):
            with suppress(TokenStoreError):  # the lease has time for two more tries
                if not self._redis.run(RENEW, [self._name], lambda: [hold.owner, milliseconds]):
                    return

    @once_whole
    def __repr__(self) -> str:
        return f"<lock {self._name!r} in redis>"
