"""The last errors of a client, as far as they may be told."""

from __future__ import annotations

import threading
from collections import Counter, deque
from typing import TYPE_CHECKING, NamedTuple

from .errors import ISolarCloudError
from .forks import tell_of_forks
from .shown import once_whole

if TYPE_CHECKING:
    from .redact import Redactor

MOST_FAILURES = 10
"""Errors that are remembered one by one."""


class Failure(NamedTuple):
    """One error of a client, as far as it may be told."""

    time: float
    """Seconds since 1970."""
    kind: str
    code: str | None
    endpoint: str
    http_status: int | None
    serial: str | None
    attempts: int


class FailureLog:
    """The last errors of a client, and how often each kind came. Safe to share by threads."""

    def __init__(self, redactor: Redactor) -> None:
        """Take what knows the client's secrets."""
        self._redactor = redactor
        self.after_fork()
        tell_of_forks(self)
        self._last: deque[Failure] = deque(maxlen=MOST_FAILURES)
        self._counts: Counter[str] = Counter()

    def after_fork(self) -> None:
        """Forget that another thread of the parent may hold the lock."""
        self._lock = threading.Lock()

    def record(self, error: ISolarCloudError, now: float) -> None:
        """Remember an error that a caller gets to see."""
        kind = type(error).__name__
        endpoint = self._redactor.hide(error.endpoint or error.operation)
        code = f"{error.code} {error.code_name}".rstrip() if error.code is not None else None
        failure = Failure(now, kind, code, endpoint, error.http_status, error.serial, error.attempts)
        with self._lock:
            self._last.append(failure)
            self._counts[f"{kind} {code}" if code is not None else kind] += 1

    def last(self) -> list[Failure]:
        """Return the last errors, the newest first."""
        with self._lock:
            return list(reversed(self._last))

    def counts(self) -> dict[str, int]:
        """Return how often each kind of error came, the most frequent first."""
        with self._lock:
            return dict(self._counts.most_common())

    @once_whole
    def __repr__(self) -> str:
        return f"<log of {sum(self._counts.values())} errors>"
