"""Tokens in a file that only its owner can read."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from .effects import Lock
from .errors import ConfigurationError
from .process_lock import ProcessLock, lock_open_file
from .shown import once_whole
from .tokens import Record, Token, read_record, write_record

POSIX = os.name == "posix"
READABLE_BY_OTHERS = 0o077
OWNER_ONLY = 0o600


class FileStore:
    """Keeps a token in a file that only its owner can read.

    All processes of a machine may share the file: one lock (a second file beside it, which stays)
    lets one of them refresh at a time, and the kernel frees it when its holder dies.

    A save writes the new token beside the file, waits until it has reached the disk, and puts it in
    the file's place in one step: whatever happens, the file holds the old token or the new one.
    Killed between the two steps the next `load` finds the new one and finishes the work. What no
    file can mend: a process that is killed after the gateway has replaced the refresh token and
    before the new one has reached the disk takes it along. Then the refresh is refused, and the
    error gives the address where the owner authorises again.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Take the path of the file; it need not exist, its folder has to.

        Raises:
            ConfigurationError: The folder does not exist, or the path is that of a folder.
        """
        try:
            self.path = Path(path).expanduser().absolute()
            # Behind a link lies the file to replace, not the link.
            real = Path(os.path.realpath(self.path))
        except (ValueError, RuntimeError):  # a zero byte; a home folder of nobody
            raise ConfigurationError(
                "The path of the token file cannot be used.", hint="Name another path."
            ) from None
        if real.is_dir():
            raise ConfigurationError(
                f"The path of the token file is that of a folder: {real}",
                hint="Name a file in it, for example tokens.json.",
            )
        if not real.parent.is_dir():
            raise ConfigurationError(
                f"The folder of the token file does not exist: {real.parent}",
                hint="Create it, or name another path.",
            )
        self._files = _Files(real)
        self._lock = _locks.setdefault(os.path.normcase(real), _FileLock(self._files))

    def load(self) -> Token | None:
        """Return the token in the file; None when there is no file.

        Raises:
            ConfigurationError: Others may read the file, or it holds no token.
        """
        if self._files.next.exists():
            # A save was interrupted, or is under way. Taking the lock finishes the first kind.
            with suppress(ConfigurationError):
                if self._lock.acquire(blocking=False):
                    self._lock.release()
        record = self._files.current()
        return record.token if record is not None else None

    def save(self, token: Token) -> None:
        """Replace the file; returns when the token has reached the disk.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        try:
            self._files.replace(token)
        except OSError as error:
            raise self._files.unusable("cannot be written", error) from None

    def lock(self) -> Lock:
        """Return the lock of this file, which all processes of the machine share."""
        return self._lock

    @once_whole
    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"


class _Files:
    """The file, and the one beside it that the next token is written to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.next = path.with_name(f".{path.name}.next")

    def current(self) -> Record | None:
        try:
            with self.path.open("rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                record = read_record(file.read())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self.unusable("cannot be read", error) from None
        if POSIX and mode & READABLE_BY_OTHERS:
            raise ConfigurationError(
                f"Others may read the token file: {self.path}",
                hint=f"Run: chmod 600 {self.path} (and authorise again if somebody may have read it).",
            )
        if record is None:
            raise ConfigurationError(
                f"The token file holds no token: {self.path}",
                hint="Delete it and authorise the application again.",
            )
        return record

    def replace(self, token: Token) -> None:
        """Write the token to the file beside, and put that in the place of this one."""
        complete = False
        with self._writable() as file:
            try:
                generation = 1 + max(self._generation(), _generation_of(_read(file)))
                file.seek(0)
                file.truncate()
                file.write(write_record(token, generation))
                file.flush()
                os.fsync(file.fileno())
                complete = True
                if not POSIX:  # pragma: no cover -- Windows does not rename open files
                    file.close()
                self.next.replace(self.path)
            finally:
                if not complete:  # a complete one is as good as saved: the next load finds it
                    with suppress(OSError):
                        self.next.unlink()
        self._sync_folder()

    def recover(self) -> None:
        """Finish a save that was interrupted, or remove what is left of it; the lock is held."""
        try:
            file = open(self.next, "r+b", opener=_open_without_links)  # noqa: SIM115
        except FileNotFoundError:
            return
        except OSError:
            with suppress(OSError):
                self.next.unlink()
            return
        with file:
            if not lock_open_file(file.fileno(), blocking=False) or not _is_at(self.next, file):
                return  # somebody saves at this moment, without the lock
            record = read_record(_read(file)) if _is_private(file) else None
            newer = record is not None and record.verified and record.generation > self._generation()
            if not POSIX:  # pragma: no cover -- Windows does not rename open files
                file.close()
            if newer:
                self.next.replace(self.path)
            else:
                self.next.unlink()
        self._sync_folder()

    def _writable(self) -> BinaryIO:
        """Open and lock the file beside; whatever a dead process left there is still in it."""
        while True:
            file = open(self.next, "a+b", opener=_open_without_links)  # noqa: SIM115
            kept = False
            try:
                if not _is_private(file):
                    self.next.unlink()
                elif lock_open_file(file.fileno(), blocking=True) and _is_at(self.next, file):
                    kept = True
                    return file
            finally:
                if not kept:
                    file.close()

    def _generation(self) -> int:
        try:
            return _generation_of(self.path.read_bytes())
        except OSError:
            return 0

    def _sync_folder(self) -> None:
        """Let the rename reach the disk as well, where the system can do that."""
        if not POSIX:
            return
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def unusable(self, what: str, error: OSError) -> ConfigurationError:
        return ConfigurationError(
            f"The token file {what}: {self.path} ({error.strerror or type(error).__name__})",
            hint="Check the permissions of the file and its folder.",
        )


class _FileLock(ProcessLock):
    def __init__(self, files: _Files) -> None:
        super().__init__(str(files.path.with_name(f".{files.path.name}.lock")))
        self._files = files

    def taken(self) -> None:
        """Finish what the holder before had to leave."""
        self._files.recover()


def _open_without_links(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0), OWNER_ONLY)


def _is_private(file: BinaryIO) -> bool:
    """Whether a file beside ours was written by us: nobody else may slip a token in."""
    if not POSIX:
        return True
    status = os.fstat(file.fileno())
    return (
        stat.S_ISREG(status.st_mode)
        and not status.st_mode & READABLE_BY_OTHERS
        and status.st_uid == os.geteuid()
    )


def _is_at(path: Path, file: BinaryIO) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def _read(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read()


def _generation_of(content: bytes) -> int:
    record = read_record(content)
    return record.generation if record is not None else 0


_locks: dict[str, _FileLock] = {}
