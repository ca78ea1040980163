"""What a query is going to do, to be looked at before it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from ..counts import SECONDS
from ..errors import InvalidArgument
from ..shown import once_whole
from .arguments import checked_count

if TYPE_CHECKING:
    from ..quota import Allowance, Quota
    from .pieces import Piece

TYPICAL_LATENCY = 0.2
"""Seconds that a call takes, where nothing else is known."""


class PlanLimit(NamedTuple):
    """A limit of the gateway that shaped a plan."""

    name: str
    """What is limited: an argument, or the window."""
    entries: int | None
    """How many entries were asked for; None for the window."""
    most: str
    """The most that one call takes, in words."""
    parts: int
    """Into how many parts it is cut."""


class Pieces:
    """The calls of a plan as plain values, made when they are needed."""

    def __init__(self, make: Callable[[], Iterator[Piece]], count: int) -> None:
        """Take what makes them, and their number."""
        self._make = make
        self._count = count

    def __iter__(self) -> Iterator[Piece]:
        return self._make()

    def __len__(self) -> int:
        return self._count

    @once_whole
    def __repr__(self) -> str:
        return f"<{self._count:,} pieces>"


class Plan:
    """The calls that a query takes.

    Attributes:
        operation: Name of the operation that is called.
        calls: How many calls there are.
        limits: The gateway's limits that make them so many.
        groups: Into how many groups plants or devices fall that one call cannot join: clocks that show
            different times, kinds of devices.
        pieces: The calls as plain values that any worker can run with `client.run_piece`.
        parallel: How many calls run at once.
    """

    def __init__(
        self,
        operation: str,
        pieces: Pieces,
        limits: tuple[PlanLimit, ...],
        *,
        groups: int,
        parallel: int,
        quota: Quota,
    ) -> None:
        """Take what was worked out, and what is left of the quota."""
        self.operation = operation
        self.pieces = pieces
        self.calls = len(pieces)
        self.limits = limits
        self.groups = groups
        self.parallel = parallel
        self._quota = quota

    def seconds(self, latency: float = TYPICAL_LATENCY, *, parallel: int | None = None) -> float:
        """Estimate how long the calls take.

        Args:
            latency: Seconds that one call takes.
            parallel: How many run at once; as the client allows when left out.

        Raises:
            InvalidArgument: The latency is no number of seconds, or `parallel` no whole number from 1 on.
        """
        _check(latency, parallel)
        lanes = min(parallel or self.parallel, self.parallel)
        return max(-(-self.calls // lanes) * latency, self._waiting())

    def _waiting(self) -> float:
        """Return the seconds until the quota has room for the last call."""
        periods = (
            (self._quota.hour, SECONDS["hour"]),
            (self._quota.day, SECONDS["day"]),
            (self._quota.month, SECONDS["month"]),
        )
        return max(_periods_needed(self.calls, allowance) * seconds for allowance, seconds in periods)

    def __len__(self) -> int:
        """Return the number of calls."""
        return self.calls

    @once_whole
    def __repr__(self) -> str:
        calls = f"{self.calls:,} call{'' if self.calls == 1 else 's'} of {self.operation}"
        lines = [f"Plan: {calls}, about {_duration(self.seconds())}"]
        lines.append(f"  ({TYPICAL_LATENCY:g} s a call, {self.parallel} at a time, within the quota)")
        for limit in self.limits:
            entries = "" if limit.entries is None else f"{limit.entries:,} "
            parts = f"{limit.parts:,} part{'' if limit.parts == 1 else 's'}"
            lines.append(f"  {entries}{limit.name}, {limit.most} in one call: {parts}")
        if self.groups > 1:
            lines.append(f"  in {self.groups} groups (time zones, kinds of devices)")
        return "\n".join(lines)


def _check(latency: object, parallel: object) -> None:
    if isinstance(latency, bool) or not isinstance(latency, (int, float)) or not 0 <= latency < inf:
        raise InvalidArgument(f"latency is {str(latency)[:40]}: give seconds, 0 or more.")
    if parallel is not None:
        checked_count("parallel", parallel)


def _periods_needed(calls: int, allowance: Allowance) -> int:
    """Return how many more periods have to begin before so many calls have been made."""
    if not allowance.limit or allowance.remaining is None:
        return 0
    return max(0, -(-(calls - allowance.remaining) // allowance.limit))


def _duration(seconds: float) -> str:
    for size, unit in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.1f} s"
