"""Tokens of plant owners, and what a store of them has to offer."""

from __future__ import annotations

import hashlib
from typing import Any, Protocol

import msgspec

from .effects import Lock
from .process_lock import ThreadLock
from .secret import Secret, hide

SECONDS_AHEAD = 60.0
"""A token is refreshed that long before it expires."""


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """What an owner's authorisation gave: the token to call with and the one to refresh it with.

    Nothing shows the tokens themselves, a pickle or a copy neither; `access_token.reveal()` and
    `to_json()` do. Plain texts may be given for both.

    Attributes:
        access_token: Goes with each call.
        refresh_token: Good for exactly one refresh; None: authorise again when it expires.
        expires_at: When the access token expires, in seconds since 1970; None: not known.
        lifetime: Seconds that the gateway gave it; None: not known.
        authorized_plant_ids: Plants that the owner authorised; None: the gateway did not tell. A
            token may see more than these: by default it sees the plants of every owner who
            authorised the application.
    """

    access_token: Secret
    refresh_token: Secret | None = None
    expires_at: float | None = None
    lifetime: float | None = None
    authorized_plant_ids: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        """Hide plain texts."""
        msgspec.structs.force_setattr(self, "access_token", hide(self.access_token))
        if self.refresh_token is not None:
            msgspec.structs.force_setattr(self, "refresh_token", hide(self.refresh_token))

    def is_stale(self, now: float) -> bool:
        """Whether it has expired or is about to."""
        return self.expires_at is not None and now >= self.expires_at - SECONDS_AHEAD

    def is_expired(self, now: float) -> bool:
        """Whether it has expired."""
        return self.expires_at is not None and now >= self.expires_at

    def to_json(self) -> bytes:
        """Return all of it, **with the tokens in clear**, for stores."""
        return write_record(self)

    @staticmethod
    def from_json(content: bytes | str) -> Token:
        """Read what `to_json` returned.

        Raises:
            ValueError: It is something else; the message does not show it.
        """
        record = read_record(content)
        del content  # no traceback shows it
        if record is None:
            raise ValueError("this is no token")
        return record.token

    def __repr__(self) -> str:
        return (
            f"Token(access_token='***', refresh_token={'***' if self.refresh_token else None!r}, "
            f"expires_at={self.expires_at}, authorized_plant_ids={self.authorized_plant_ids})"
        )

    def __rich_repr__(self) -> Any:
        yield "expires_at", self.expires_at
        yield "authorized_plant_ids", self.authorized_plant_ids


class TokenStore(Protocol):
    """Keeps one owner's token. `save` returns when the token would survive a crash.

    Asynchronous clients call these methods in threads; they are never coroutines.
    """

    def load(self) -> Token | None:
        """Return the token saved last, or None."""
        ...

    def save(self, token: Token) -> None:
        """Keep a token in place of the one before. Called while `lock()` is held."""
        ...

    def lock(self) -> Lock:
        """Return the lock that all share who refresh this token: the same for every call."""
        ...


class MemoryStore:
    """Keeps a token as long as the process lives.

    A forked process has a copy, and the refresh token works once: whoever refreshes second has to
    be authorised again. Processes share a `FileStore`, a `RedisStore` or a `KeyringStore`.
    """

    def __init__(self, token: Token | None = None) -> None:
        self._token = token
        self._lock = ThreadLock()

    def load(self) -> Token | None:
        """Return the token saved last, or None."""
        return self._token

    def save(self, token: Token) -> None:
        """Keep a token."""
        self._token = token

    def lock(self) -> Lock:
        """Return the lock of this store."""
        return self._lock


class Record(msgspec.Struct, frozen=True):
    """A token as it stands in a store."""

    token: Token
    generation: int
    """Counts the saves of a store: the higher one is the newer."""
    verified: bool
    """Whether it is complete beyond doubt: the checksum is there and right."""


class _Stored(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    lifetime: float | None = None
    authorized_plant_ids: tuple[int, ...] | None = None
    generation: int = 0
    checksum: str = ""

    def __repr__(self) -> str:
        return "<stored token>"


def write_record(token: Token, generation: int = 0) -> bytes:
    """Return a token in clear, with a count and a checksum, as JSON."""
    stored = _Stored(
        access_token=token.access_token.reveal(),
        refresh_token=token.refresh_token.reveal() if token.refresh_token is not None else None,
        expires_at=token.expires_at,
        lifetime=token.lifetime,
        authorized_plant_ids=token.authorized_plant_ids,
        generation=generation,
    )
    return msgspec.json.encode(msgspec.structs.replace(stored, checksum=_checksum(stored)))


def read_record(content: bytes | str) -> Record | None:
    """Read what `write_record` returned, a checksum need not be there; None: it is no token."""
    try:
        stored = msgspec.json.decode(content, type=_Stored)
    except (msgspec.MsgspecError, UnicodeError):
        return None
    if not stored.access_token:
        return None
    token = Token(
        access_token=Secret(stored.access_token),
        refresh_token=Secret(stored.refresh_token) if stored.refresh_token else None,
        expires_at=stored.expires_at,
        lifetime=stored.lifetime,
        authorized_plant_ids=stored.authorized_plant_ids,
    )
    plain = msgspec.structs.replace(stored, checksum="")
    return Record(token, stored.generation, stored.checksum == _checksum(plain))


def _checksum(stored: _Stored) -> str:
    return hashlib.sha256(msgspec.json.encode(stored)).hexdigest()
