"""Logins with account and password: tokens that last from call to call, and the lock after wrong tries."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from isolarcloud_tools.sandbox.identity import Application

LOCK_SECONDS = 24 * 3600
"""How long an account stays locked: our choice, since no page tells."""


class Holder(Protocol):
    """Who has an account."""

    @property
    def user_id(self) -> int:
        """Number of the account; tokens begin with it."""
        ...

    @property
    def password(self) -> str:
        """The right one."""
        ...


H = TypeVar("H", bound=Holder)


class BadToken(Enum):
    """Why a token is not accepted."""

    UNKNOWN = auto()
    EXPIRED = auto()
    OTHER_FAMILY = auto()


class LoginState(Enum):
    """How a login ended."""

    NO_ACCOUNT = auto()
    WRONG_PASSWORD = auto()
    DONE = auto()
    LOCKED = auto()
    LOCKED_BY_ADMINISTRATOR = auto()


class Login(NamedTuple, Generic[H]):
    """The result of a login."""

    state: LoginState
    owner: H | None = None
    token: str | None = None
    wrong_tries: int = 0
    locked_at: float | None = None


class _Token(NamedTuple, Generic[H]):
    application: Application
    holder: H
    expires: float


class _Attempts(NamedTuple):
    wrong: int = 0
    locked_at: float | None = None


class Logins(Generic[H]):
    """The accounts of one family: wrong tries, locks and tokens.

    Args:
        find: Returns the holder of an account.
        clock: Seconds since 1970.
        randomness: Returns random bytes, for tokens.
        seconds: How long a token lasts after its last use.
        attempts: How many wrong passwords in a row lock an account.
    """

    def __init__(
        self,
        find: Callable[[str], H | None],
        clock: Callable[[], float],
        randomness: Callable[[int], bytes],
        seconds: int,
        attempts: int,
    ) -> None:
        self.attempts = attempts
        self._find = find
        self._clock = clock
        self._randomness = randomness
        self._seconds = seconds
        self._tokens: dict[str, _Token[H]] = {}
        self._attempts: dict[str, _Attempts] = {}
        self._closed: set[str] = set()

    def __contains__(self, token: object) -> bool:
        """Whether a token was handed out here."""
        return token in self._tokens

    def login(self, application: Application, account: str, password: str) -> Login[H]:
        """Check a password. Too many wrong ones in a row lock the account for a day."""
        holder = self._find(account)
        if holder is None:
            return Login(LoginState.NO_ACCOUNT)
        if account in self._closed:
            return Login(LoginState.LOCKED_BY_ADMINISTRATOR, holder)
        now = self._clock()
        attempts = self._attempts.get(account, _Attempts())
        if attempts.locked_at is not None and now - attempts.locked_at < LOCK_SECONDS:
            return Login(LoginState.LOCKED, holder, wrong_tries=attempts.wrong, locked_at=attempts.locked_at)
        if attempts.locked_at is not None:
            attempts = _Attempts()
        if password != holder.password:
            wrong = attempts.wrong + 1
            locked_at = now if wrong >= self.attempts else None
            self._attempts[account] = _Attempts(wrong, locked_at)
            state = LoginState.LOCKED if locked_at is not None else LoginState.WRONG_PASSWORD
            return Login(state, holder, wrong_tries=wrong, locked_at=locked_at)
        self._attempts.pop(account, None)
        token = f"{holder.user_id}_{self._randomness(16).hex()}"
        self._tokens[token] = _Token(application, holder, now + self._seconds)
        return Login(LoginState.DONE, holder, token)

    def close(self, account: str) -> None:
        """Lock an account as an administrator does."""
        self._closed.add(account)

    def expire(self) -> None:
        """Let all tokens be too old from now on, for tests of clients."""
        now = self._clock()
        self._tokens = {token: one._replace(expires=now) for token, one in self._tokens.items()}

    def holder(self, application: Application, token: str) -> H | BadToken:
        """Return who calls with a token; each call makes it last longer."""
        found = self._tokens.get(token)
        if found is None or found.application != application:
            return BadToken.UNKNOWN
        now = self._clock()
        if found.expires <= now:
            return BadToken.EXPIRED
        self._tokens[token] = found._replace(expires=now + self._seconds)
        return found.holder
