"""When to ask for values that change once in a period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Poll(NamedTuple):
    """One time to ask."""

    at: float
    """Seconds since 1970, by the gateway's clock."""
    missed: int
    """Periods since the poll before that nobody asked in."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Periods counted from 1970 on, and the moment in each at which to ask.

    Attributes:
        every: Seconds of a period.
        delay: Seconds after the begin of a period before which its values are not there yet.
        spread: Seconds over which callers spread themselves, so that not all ask at once.
    """

    every: float
    delay: float
    spread: float

    def period(self, now: float) -> int:
        """Number of the period whose values are the latest."""
        return int((now - self.delay) // self.every)

    def moment(self, period: int, fraction: float) -> float:
        """When to ask for the values of a period; the fraction, from 0 to 1, is a caller's own."""
        return period * self.every + self.delay + fraction * self.spread


class Schedule:
    """The polls of one watcher: the first at once, then one in each period.

    Each poll is worked out from the clock anew, so that nothing adds up. Whoever comes late has
    missed the periods between: they are told, not made up for.
    """

    def __init__(self, rhythm: Rhythm) -> None:
        """Begin with no poll made."""
        self._rhythm = rhythm
        self._last: int | None = None

    def next(self, now: float, fraction: float) -> Poll:
        """Return when to ask next.

        Args:
            now: Seconds since 1970, by the gateway's clock.
            fraction: A random number from 0 to 1.
        """
        current = self._rhythm.period(now)
        if self._last is None:
            self._last = current
            return Poll(now, 0)
        last = min(self._last, current)  # the clock may have been set back: go by what it shows now
        period = max(last + 1, current)
        missed = period - last - 1
        self._last = period
        return Poll(max(now, self._rhythm.moment(period, fraction)), missed)
