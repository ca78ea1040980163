"""How many calls were made lately: counted in windows that roll, in buckets of time.

Nobody outside knows at which minute an hour, day or month of the gateway begins. A window that
rolls is right whatever it is: who makes at most N calls in any 60 minutes makes at most N in any
hour of any calendar. A bucket counts until its youngest call is out of the window, so that the
window is never shorter than said, and longer by one bucket at most.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Literal, TypeAlias

Period: TypeAlias = Literal["hour", "day", "month"]

PERIODS: tuple[Period, ...] = ("hour", "day", "month")
SECONDS: dict[Period, float] = {"hour": 3600.0, "day": 86_400.0, "month": 31 * 86_400.0}
BUCKETS = 120
"""In how many buckets a window is divided: an hour in half minutes, a day in 12 minutes."""


class RollingCount:
    """Calls of one period. Times are seconds of one clock that never runs backwards."""

    __slots__ = ("_bucket", "_buckets", "_foreign", "_foreign_until", "_total", "seconds")

    def __init__(self, seconds: float) -> None:
        """Start with no calls in a window of that many seconds."""
        self.seconds = seconds
        self._bucket = seconds / BUCKETS
        self._buckets: deque[list[int]] = deque()  # [number of the bucket, calls]
        self._total = 0
        self._foreign = 0
        self._foreign_until = 0.0

    def add(self, now: float, calls: int = 1) -> None:
        """Count calls made now."""
        number = int(now / self._bucket)
        if self._buckets and self._buckets[-1][0] >= number:
            self._buckets[-1][1] += calls
        else:
            self._forget(now)
            self._buckets.append([number, calls])
        self._total += calls

    def used(self, now: float) -> int:
        """Return how many calls count at the moment."""
        self._forget(now)
        return self._total + (self._foreign if now < self._foreign_until else 0)

    def told(self, calls: int, now: float) -> None:
        """Take the gateway's count: what it has beyond ours was made by others, at the latest now.

        The next count replaces this one, up or down.
        """
        self._foreign, self._foreign_until = 0, now + self.seconds
        self._foreign = max(0, calls - self.used(now))

    def free_at(self, now: float, limit: float) -> float:
        """Return when fewer than `limit` calls count, if no more are made; `now`: already."""
        left = self.used(now)
        if left < limit:
            return now
        ends = [(self._gone_at(number), calls) for number, calls in self._buckets]
        if now < self._foreign_until:
            ends.append((self._foreign_until, self._foreign))
        for end, calls in sorted(ends):
            left -= calls
            if left < limit:
                return end
        return math.inf  # a limit of nothing at all

    def _forget(self, now: float) -> None:
        while self._buckets and self._gone_at(self._buckets[0][0]) <= now:
            self._total -= self._buckets.popleft()[1]

    def _gone_at(self, number: int) -> float:
        return (number + 1) * self._bucket + self.seconds
