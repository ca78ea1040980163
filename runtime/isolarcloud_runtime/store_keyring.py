"""Tokens in the key ring of the operating system."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from .effects import Lock
from .errors import ConfigurationError, TokenStoreError
from .process_lock import ProcessLock
from .shown import once_whole
from .tokens import Token, read_record, write_record

T = TypeVar("T")

SERVICE = "isolarcloud"


class KeyringStore:
    """Keeps a token in the key ring of the user: Keychain, Credential Locker, Secret Service, KWallet.

    All processes of the user on this machine may share it; their lock is a file in the user's cache
    folder, which the kernel frees when its holder dies. Needs the extra `keyring`.
    """

    def __init__(
        self, name: str, *, backend: Any = None, lock_folder: str | os.PathLike[str] | None = None
    ) -> None:
        """Take the name of the entry.

        Args:
            name: One for each application and owner.
            backend: A backend of `keyring`; None: the one that `keyring` chooses.
            lock_folder: Where the lock file lies: the same for all who share the entry; None: below
                the user's home folder.

        Raises:
            ConfigurationError: The extra is missing, the name is empty, or the folder cannot be made.
        """
        if not name.strip():
            raise ConfigurationError("An entry of the key ring needs a name: keyring:<name>.")
        if backend is None:
            try:
                import keyring
            except ImportError:
                raise ConfigurationError(
                    "Tokens in the key ring need the extra 'keyring'.",
                    hint="Run: pip install 'isolarcloud[keyring]'",
                ) from None
            backend = keyring
        self.name = name.strip()
        self._backend = backend
        folder = Path(lock_folder).expanduser() if lock_folder is not None else _lock_folder()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(
                f"The folder of the lock file cannot be made: {folder} ({error.strerror})",
                hint="Pass another one as lock_folder, the same to all who share the entry.",
            ) from None
        digest = hashlib.sha256(f"{SERVICE}\0{self.name}".encode()).hexdigest()[:24]
        path = os.path.realpath(folder / f"keyring-{digest}.lock")
        self._lock = _locks.setdefault(path, ProcessLock(path))

    def load(self) -> Token | None:
        """Return the token saved last, or None.

        Raises:
            TokenStoreError: The key ring is locked, or there is none.
            ConfigurationError: The entry holds no token.
        """
        content = self._ask(lambda: self._backend.get_password(SERVICE, self.name))
        if content is None:
            return None
        record = read_record(content)
        del content  # no traceback shows it
        if record is None:
            raise ConfigurationError(
                f"The entry {self.name!r} of the key ring holds no token.",
                hint="Delete it and authorise the application again.",
            )
        return record.token

    def save(self, token: Token) -> None:
        """Keep a token.

        Raises:
            TokenStoreError: The key ring is locked, or there is none.
        """
        self._ask(lambda: self._backend.set_password(SERVICE, self.name, write_record(token).decode()))

    def lock(self) -> Lock:
        """Return the lock of this entry, which all processes of the user share."""
        return self._lock

    def _ask(self, question: Callable[[], T]) -> T:
        try:
            return question()
        except Exception as error:  # backends raise what their systems raise
            failed = type(error).__name__
        # Raised here, so that neither the other error nor its frames hang on it.
        raise TokenStoreError(
            f"The key ring failed ({failed}).",
            hint="Unlock it, or use another store: a path, or redis://...; "
            "`python -m keyring diagnose` tells which key ring is used.",
            retryable=True,
        )

    @once_whole
    def __repr__(self) -> str:
        return f"KeyringStore({self.name!r})"


def _lock_folder() -> Path:
    """Return a folder of the user that does not depend on the environment of one program."""
    if os.name == "posix":
        import pwd

        home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    else:  # pragma: no cover -- Windows
        home = Path.home()
    return home / ".cache" / "isolarcloud"


_locks: dict[str, ProcessLock] = {}
