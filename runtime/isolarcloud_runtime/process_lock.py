"""Locks that outlive neither their holder nor a fork.

`ThreadLock` is for one process, `ProcessLock` for all processes of a machine that name the same
file. The kernel frees the second when its holder dies, however it dies. Neither can be taken twice
by one holder, and neither is tied to the thread that took it.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from .errors import ConfigurationError
from .forks import tell_of_forks
from .shown import once_whole

OWNER_ONLY = 0o600
SECONDS_BETWEEN_TRIES = 0.02
"""How often a file that another process holds is tried, where the system cannot wait for it."""

POSIX = os.name == "posix"


class ThreadLock:
    """A lock of the threads and event loops of one process; free in a child process after a fork."""

    may_block = False
    """Without `blocking`, `acquire` returns at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        tell_of_forks(self)

    def acquire(self, blocking: bool = True) -> bool:
        """Take the lock; without `blocking` return False at once when somebody else holds it."""
        return self._lock.acquire(blocking)

    def release(self) -> None:
        """Give the lock back; any thread may."""
        with suppress(RuntimeError):  # taken before a fork, given back by the child: not held there
            self._lock.release()

    def after_fork(self) -> None:
        """Forget a holder that stayed in the parent process."""
        self._lock = threading.Lock()


class ProcessLock(ThreadLock):
    """A lock of all processes that name the same file, on a disk of this machine.

    A network file system serves as well if it has locks. The file is empty and stays: removing it
    while others wait would let two of them in.
    """

    def __init__(self, path: str) -> None:
        """Take the path of the file; it is made when the lock is first taken."""
        super().__init__()
        self.path = path
        self._file: IO[bytes] | None = None

    def acquire(self, blocking: bool = True) -> bool:
        """Take the lock; without `blocking` return False at once when somebody else holds it.

        Raises:
            ConfigurationError: The file cannot be made, or its file system has no locks.
        """
        if not super().acquire(blocking):
            return False
        taken = False
        try:
            taken = self._take(blocking)
            if taken:
                self.taken()
        except OSError as error:
            taken = False
            raise ConfigurationError(
                f"The lock file cannot be used: {self.path} ({error.strerror or type(error).__name__})",
                hint="Its folder must be writable, and on a file system with locks.",
            ) from None
        except BaseException:
            taken = False
            raise
        finally:
            if not taken:
                self._close()
                super().release()
        return taken

    def taken(self) -> None:
        """Do what has to be done whenever the lock has been taken: nothing here."""

    def release(self) -> None:
        """Give the lock back; any thread may."""
        if self._file is not None:
            with suppress(OSError):
                _unlock(self._file.fileno())
            self._close()
            super().release()

    def after_fork(self) -> None:
        """Forget a holder that stayed in the parent process, without freeing what it holds."""
        self._close()  # the parent's descriptor of the same file goes on holding the lock
        super().after_fork()

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _take(self, blocking: bool) -> bool:
        while True:
            self._close()
            # Kept before it is locked: a child that is forked meanwhile has to know what to close.
            self._file = open(self.path, "ab", buffering=0, opener=_open_private)  # noqa: SIM115
            if not _lock(self._file.fileno(), blocking):
                return False
            if _is_still(self.path, self._file.fileno()):
                return True
            # Somebody removed the file in between: what we hold is another lock than the next one's.

    @once_whole
    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0), OWNER_ONLY)


def _is_still(path: str, descriptor: int) -> bool:
    """Whether an open file is the one that the path names now."""
    try:
        return os.path.samestat(Path(path).stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


if POSIX:
    import fcntl

    def _lock(descriptor: int, blocking: bool) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if blocking else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)

else:  # pragma: no cover -- Windows
    import msvcrt

    def _lock(descriptor: int, blocking: bool) -> bool:
        return lock_first_byte(msvcrt, descriptor, blocking)

    def _unlock(descriptor: int) -> None:
        unlock_first_byte(msvcrt, descriptor)


def lock_first_byte(
    msvcrt: Any, descriptor: int, blocking: bool, sleep: Callable[[float], object] = time.sleep
) -> bool:
    """Lock an open file as Windows can: by a byte, which somebody else may hold."""
    while True:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            if not blocking:
                return False
            sleep(SECONDS_BETWEEN_TRIES)
        else:
            return True


def unlock_first_byte(msvcrt: Any, descriptor: int) -> None:
    """Free a file that was locked by its first byte."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)


def lock_open_file(descriptor: int, blocking: bool) -> bool:
    """Lock an open file until it is closed; without `blocking` return False if somebody else has."""
    return _lock(descriptor, blocking)
