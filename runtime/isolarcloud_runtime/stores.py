"""From what a user gives as `store` to a token store."""

from __future__ import annotations

import inspect
import os
from typing import Any, TypeAlias

from .errors import ConfigurationError
from .secret import Secret, hide
from .store_file import FileStore
from .tokens import MemoryStore, TokenStore

StoreLike: TypeAlias = TokenStore | str | Secret | os.PathLike[str] | None
"""A store; a path; `redis://...`, `rediss://...` or `keyring:<name>`; None: memory."""

REDIS = ("redis", "rediss", "unix")
KEYRING = "keyring:"


def store_from(value: StoreLike, application: str) -> TokenStore:
    """Return the store that a user means.

    Args:
        value: What the user gave.
        application: Part of the default key in Redis, so that two applications never share one.

    Raises:
        ConfigurationError: It is none, or an extra is missing.
    """
    if value is None:
        return MemoryStore()
    if isinstance(value, (str, Secret)):
        return _from_text(hide(value), application)
    if isinstance(value, os.PathLike):
        return FileStore(value)
    return _checked(value)


def _from_text(text: Secret, application: str) -> TokenStore:
    """Return the store that a text names; it may hold a password, and stays hidden."""
    kind = _kind_of(text)
    if kind is None:
        raise ConfigurationError(
            "The token store is empty.",
            hint="Give a path, redis://host:6379/0 or keyring:<name>; leave it out to keep tokens in memory.",
        )
    if kind == KEYRING:
        from .store_keyring import KeyringStore

        return KeyringStore(text.reveal().strip().removeprefix(KEYRING))
    if not kind:
        return FileStore(text.reveal().strip())
    if kind not in REDIS:
        raise ConfigurationError(
            "The address of the token store begins with nothing that is known.",
            hint="Known: redis://, rediss:// (TLS), keyring:<name>, or the path of a file.",
        )
    from .store_redis import RedisStore

    address, _, name = text.reveal().strip()[len(kind) + 3 :].partition("#")
    hidden = Secret(f"{kind}://{address}")
    del address
    return RedisStore(hidden, name=name or f"isolarcloud:token:{application}")


def _kind_of(text: Secret) -> str | None:
    """Return the scheme of an address in small letters; empty: it is a path; None: it is nothing."""
    plain = text.reveal().strip()
    if not plain:
        return None
    if plain.startswith(KEYRING):
        return KEYRING
    scheme, separator, _ = plain.partition("://")
    return scheme.lower() if separator else ""


def _checked(value: Any) -> TokenStore:
    """Return a store of the user's own if it has everything that a store needs."""
    kind = value.__name__ if inspect.isclass(value) else type(value).__name__
    if inspect.isclass(value):
        raise ConfigurationError(f"store is the class {kind}.", hint=f"Pass an instance: {kind}(...).")
    methods = ("load", "save", "lock")
    missing = [name for name in methods if not callable(getattr(value, name, None))]
    if missing:
        raise ConfigurationError(
            f"store is of type {kind}, which lacks {', '.join(f'{name}()' for name in missing)}.",
            hint="Pass a path, redis://..., keyring:<name>, or an object like TokenStore.",
        )
    coroutines = [name for name in methods if inspect.iscoroutinefunction(getattr(value, name))]
    if coroutines:
        raise ConfigurationError(
            f"{kind}.{coroutines[0]}() is a coroutine function.",
            hint="A token store has plain functions; asynchronous clients call them in threads.",
        )
    lock = value.lock()
    missing = [name for name in ("acquire", "release") if not callable(getattr(lock, name, None))]
    if missing:
        raise ConfigurationError(
            f"{kind}.lock() returns a {type(lock).__name__}, which lacks "
            f"{', '.join(f'{name}()' for name in missing)}.",
            hint="threading.Lock() is one: made once, not at every call.",
        )
    if lock is not value.lock():
        raise ConfigurationError(
            f"{kind}.lock() returns another lock at every call, which keeps nobody out.",
            hint="Make it once and return the same.",
        )
    store: TokenStore = value
    return store
