"""When to try again: a pure object that knows neither clock nor chance."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a call is repeated that may be repeated.

    Only calls that change nothing are repeated after a failure of the network or the gateway;
    others are sent once more only when the request provably never left this machine. Errors of
    permission, quota or input are never repeated.

    Attributes:
        attempts: How often a request is sent at most; 1 switches repeating off.
        base: The first wait is chosen between 0 and this, the next between 0 and double, ... seconds.
        cap: The longest wait in seconds.
        total: No further attempt begins later than this after the first, in seconds.
        longest_retry_after: A gateway that asks for a longer wait than this is not waited for.
    """

    attempts: int = 3
    base: float = 0.5
    cap: float = 20.0
    total: float = 90.0
    longest_retry_after: float = 60.0

    def __post_init__(self) -> None:
        """Refuse values that make no sense."""
        if self.attempts < 1 or min(self.base, self.cap, self.total, self.longest_retry_after) < 0:
            raise ConfigurationError("A retry policy needs at least one attempt and no negative times.")

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
            wait = fraction * min(self.cap, self.base * 2 ** (attempts - 1))
        return wait if elapsed + wait <= self.total else None
