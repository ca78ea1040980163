"""What shares counts and places with other processes: a protocol, so that Redis is one choice of many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from .counts import Period


class Entry(NamedTuple):
    """What became of a try to enter."""

    place: str | None
    """Where the call is counted now and what it leaves with; None: it has to wait or is refused."""
    spent: Period | None = None
    """The period whose calls are used up; None beside no place: too many are in flight."""
    seconds: float = 0.0
    """How long until a call of that period is possible."""
    used: Mapping[Period, int] = {}
    """Calls that count at the moment, with this one."""
    told: Mapping[Period, int] = {}
    """What the gateway last said that the limits are."""


class SharedCounts(Protocol):
    """Counts of calls, and places for those in flight, that several processes share.

    `application` stands for one application key at one gateway; it is a hash, no key.
    Every method may block for a moment and may raise whatever its library raises.
    """

    def enter(
        self,
        application: str,
        limits: Mapping[Period, float],
        own: Mapping[Period, bool],
        parallel: float,
        lease_seconds: float,
        *,
        refusable: bool,
    ) -> Entry:
        """Count a call and take a place for it, both or neither, in one step.

        Args:
            application: Whose calls.
            limits: Most calls of a period; infinite where there is no limit.
            own: Whether a limit is the caller's own: the gateway's word may only lower it.
            parallel: Most calls in flight.
            lease_seconds: The place is free again after these, whatever happens to the process.
            refusable: Whether a period that is used up refuses the call.
        """
        ...

    def leave(self, application: str, place: str) -> None:
        """Give a place back."""
        ...

    def told(self, application: str, period: Period, limit: int | None, calls: int | None) -> None:
        """Keep what the gateway told of a period: the most calls, and those it has counted."""
        ...

    def refused(self, application: str, period: Period, seconds: float) -> None:
        """Let no call through for that long: the gateway said that the period is used up."""
        ...
