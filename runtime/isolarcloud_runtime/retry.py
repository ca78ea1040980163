"""When to try again: a pure object that knows neither clock nor chance."""

from __future__ import annotations

import msgspec

from .checks import checked_number

MOST_DOUBLINGS = 60
"""After these any wait is at its cap; more would be too large a number."""


class RetryPolicy(msgspec.Struct, frozen=True):
    """How often and how patiently a call is repeated that may be repeated, and when it has to be over.

    Only calls that change nothing are repeated after a failure of the network or the gateway;
    others are sent once more only when the request provably never left this machine. Errors of
    permission, quota or input are never repeated.

    Attributes:
        attempts: How often a request is sent at most; 1 switches repeating off.
        base: The first wait is chosen between 0 and this, the next between 0 and double, ... seconds.
        cap: The longest wait in seconds.
        total: No further attempt begins later than this after the first, in seconds.
        longest_retry_after: A gateway that asks for a longer wait than this is not waited for.
        deadline: The whole call is over after this, in seconds: waits for its turn and for other
            calls' logins, a login of its own, and all attempts. A token refresh that is under way is
            not cut off, since its refresh token works once.
    """

    attempts: int = 3
    base: float = 0.5
    cap: float = 20.0
    total: float = 90.0
    longest_retry_after: float = 60.0
    deadline: float = 180.0

    def __post_init__(self) -> None:
        """Refuse values that make no sense."""
        checked_number("attempts", self.attempts, least=1, whole=True)
        for name in ("base", "cap", "total", "longest_retry_after"):
            checked_number(name, getattr(self, name))
        checked_number("deadline", self.deadline, above=True)

    def wait_before_next(
        self, attempts: int, elapsed: float, fraction: float, retry_after: float | None = None
    ) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        Args:
            attempts: How often the request was sent already.
            elapsed: Seconds since the first attempt began.
            fraction: A random number from 0 to 1: callers that fail together do not return together.
            retry_after: Seconds that the gateway asked to wait, if it did.
        """
        if attempts >= self.attempts:
            return None
        if retry_after is not None:
            if retry_after > self.longest_retry_after:
                return None
            wait = retry_after
        else:
            wait = fraction * min(self.cap, self.base * 2.0 ** min(attempts - 1, MOST_DOUBLINGS))
        return wait if elapsed + wait <= self.total else None
