"""Tokens of plant owners, and where they are kept between two runs of a program."""

from __future__ import annotations

import os
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import msgspec

from .effects import Lock
from .errors import ConfigurationError

SECONDS_AHEAD = 60.0
"""A token is refreshed that long before it expires."""

POSIX = os.name == "posix"
READABLE_BY_OTHERS = 0o077
OWNER_ONLY = 0o600


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """What an owner's authorisation gave: the token to call with and the one to refresh it with.

    Attributes:
        access_token: Goes with each call; secret.
        refresh_token: Good for exactly one refresh; secret; None: authorise again when it expires.
        expires_at: When the access token expires, in seconds since 1970; None: not known.
        lifetime: Seconds that the gateway gave it; None: not known.
        authorized_plant_ids: Plants that the owner authorised. A token may see more than these: by
            default it sees the plants of every owner who authorised the application.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    lifetime: float | None = None
    authorized_plant_ids: tuple[int, ...] = ()

    def is_stale(self, now: float) -> bool:
        """Whether it has expired or is about to."""
        return self.expires_at is not None and now >= self.expires_at - SECONDS_AHEAD

    def is_expired(self, now: float) -> bool:
        """Whether it has expired."""
        return self.expires_at is not None and now >= self.expires_at

    def __repr__(self) -> str:
        return (
            f"Token(access_token='***', refresh_token={'***' if self.refresh_token else None!r}, "
            f"expires_at={self.expires_at}, authorized_plant_ids={self.authorized_plant_ids})"
        )

    def __rich_repr__(self) -> Any:
        yield "expires_at", self.expires_at
        yield "authorized_plant_ids", self.authorized_plant_ids


class TokenStore(Protocol):
    """Keeps one owner's token. `save` returns when the token would survive a crash."""

    def load(self) -> Token | None:
        """Return the token saved last, or None."""
        ...

    def save(self, token: Token) -> None:
        """Keep a token in place of the one before."""
        ...

    def lock(self) -> Lock:
        """Return the lock that all share who refresh this token: the same for every call."""
        ...


class MemoryStore:
    """Keeps a token as long as the process lives."""

    def __init__(self, token: Token | None = None) -> None:
        self._token = token
        self._lock = threading.Lock()

    def load(self) -> Token | None:
        """Return the token saved last, or None."""
        return self._token

    def save(self, token: Token) -> None:
        """Keep a token."""
        self._token = token

    def lock(self) -> Lock:
        """Return the lock of this store."""
        return self._lock


_locks: dict[str, threading.Lock] = {}
_guard = threading.Lock()


class FileStore:
    """Keeps a token in a file that only its owner can read.

    A new token replaces the file in one step, after it has reached the disk: whatever happens, the
    file holds the old token or the new one. Stores of one path share a lock within the process.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Take the path of the file; it need not exist, its folder has to.

        Raises:
            ConfigurationError: The folder does not exist.
        """
        self.path = Path(path).expanduser().absolute()
        if not self.path.parent.is_dir():
            raise ConfigurationError(
                f"The folder of the token file does not exist: {self.path.parent}",
                hint="Create it, or name another path.",
            )
        with _guard:
            self._lock = _locks.setdefault(os.path.realpath(self.path), threading.Lock())

    def load(self) -> Token | None:
        """Return the token in the file; None when there is no file.

        Raises:
            ConfigurationError: Others may read the file, or it holds no token.
        """
        try:
            with self.path.open("rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                content = file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unusable("cannot be read", error) from None
        if POSIX and mode & READABLE_BY_OTHERS:
            raise ConfigurationError(
                f"Others may read the token file: {self.path}",
                hint=f"Run: chmod 600 {self.path} (and authorise again if somebody may have read it).",
            )
        try:
            return msgspec.json.decode(content, type=Token)
        except (msgspec.MsgspecError, UnicodeError):
            raise ConfigurationError(
                f"The token file holds no token: {self.path}",
                hint="Delete it and authorise the application again.",
            ) from None

    def save(self, token: Token) -> None:
        """Replace the file; returns when the token has reached the disk.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        try:
            # mkstemp opens with mode 0600, and in the same folder, so that the rename is one step.
            handle, temporary = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.json.encode(token))
                    file.flush()
                    os.fsync(file.fileno())
                Path(temporary).replace(self.path)
            except BaseException:
                with suppress(OSError):
                    Path(temporary).unlink()
                raise
            self._sync_folder()
        except OSError as error:
            raise self._unusable("cannot be written", error) from None

    def lock(self) -> Lock:
        """Return the lock that all stores of this path share in this process."""
        return self._lock

    def _sync_folder(self) -> None:
        """Let the rename reach the disk as well, where the system can do that."""
        if not POSIX:
            return
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def _unusable(self, what: str, error: OSError) -> ConfigurationError:
        return ConfigurationError(
            f"The token file {what}: {self.path} ({error.strerror or type(error).__name__})",
            hint="Check the permissions of the file and its folder.",
        )

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"
