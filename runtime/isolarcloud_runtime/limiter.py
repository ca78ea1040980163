"""Keeps the calls of an application within its quota: one tally for all clients of it in the process."""

from __future__ import annotations

import hashlib
import math
import os
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from .counts import PERIODS, SECONDS, Period, RollingCount
from .quota import LIMIT_OF, MOST_SIDE_BY_SIDE, Allowance, Limits, Quota
from .slots import Slot, Slots

if TYPE_CHECKING:
    from .clock import Clock
    from .descriptors import Quota as DeclaredQuota
    from .descriptors import QuotaReport
    from .shared import Entry

MOST_CONNECTIONS = 100


class Spent(NamedTuple):
    """A period whose calls are used up."""

    period: Period
    limit: int | None
    """None: the gateway said so, whatever has been counted here."""
    seconds: float
    """How long until a call is possible."""
    resets_at: datetime


class _Block(NamedTuple):
    """The gateway has said that a period is used up."""

    ends: float
    """When to ask again: with the next full hour, also in a long month, lest more was bought meanwhile."""
    resets_at: datetime
    """When the period ends."""


class Tally:
    """The calls of one application key at one gateway. Many threads and event loops use it at once."""

    def __init__(self, name: str = "") -> None:
        """Start with no calls; `name` stands for the application without telling its key."""
        self.name = name
        self.guard = threading.RLock()  # re-entrant for the reason that `Slots` gives
        self.slots = Slots()
        self.counts = {period: RollingCount(SECONDS[period]) for period in PERIODS}
        self.told: dict[Period, int] = {}
        self.blocks: dict[Period, _Block] = {}
        self.gateway_spoke = False
        self.elsewhere: Mapping[Period, int] = {}
        """What processes that share their counts had used at the last call."""


class Limiter:
    """The limits of one client on the tally of its application."""

    def __init__(self, limits: Limits, declared: DeclaredQuota | None, clock: Clock, tally: Tally) -> None:
        """Take the limits as the user gave them, the service's defaults, and what is counted."""
        self.limits = limits
        self.tally = tally
        self._clock = clock
        self._defaults = limits.with_defaults(declared)
        self.parallel: float = self._defaults.parallel or math.inf
        self._all_counts = tuple(tally.counts.values())
        self._own = {period: getattr(limits, LIMIT_OF[period]) is not None for period in PERIODS}
        self._default: dict[Period, float] = {
            period: getattr(self._defaults, LIMIT_OF[period]) for period in PERIODS
        }
        self._checked: tuple[Period, ...] = tuple(
            period for period in PERIODS if not (self._own[period] and self._default[period] == math.inf)
        )
        """Periods that the user has not switched off."""

    @property
    def side_by_side(self) -> int:
        """How many pieces of one question are worth running side by side."""
        return self._defaults.side_by_side

    @property
    def connections(self) -> int:
        """How many connections are worth keeping."""
        return int(min(MOST_CONNECTIONS, max(MOST_SIDE_BY_SIDE, self.parallel)))

    def in_force(self) -> Limits:
        """Return the limits with every one filled in: the user's, the gateway's, the defaults."""
        limits = {LIMIT_OF[period]: self._limit(period) for period in PERIODS}
        return Limits(
            **limits,
            parallel=self._defaults.parallel,
            wait_for_quota=self.limits.wait_for_quota,
            shared=self.limits.shared,
        )

    def _limit(self, period: Period) -> float:
        told = self.tally.told.get(period)
        default = self._default[period]
        if told is None or period not in self._checked:
            return default
        return min(default, told) if self._own[period] else told

    def limit_of(self, period: Period) -> int | None:
        """Return the limit in force; None: there is none."""
        limit = self._limit(period)
        return None if limit == math.inf else int(limit)

    def default_of(self, period: Period) -> float:
        """Return the limit as the user or the service has it, whatever the gateway told since."""
        return self._default[period]

    def is_own(self, period: Period) -> bool:
        """Whether the user has set the limit."""
        return self._own[period]

    # --- a call ---------------------------------------------------------------------------------

    def enter(self) -> Slot:
        """Return a ticket for one call in flight; whoever took it leaves with `leave()`."""
        return self.tally.slots.take(self.parallel)

    def count(self, *, refusable: bool) -> Spent | None:
        """Count a call that is about to be sent; where it is refused, say why and count nothing."""
        with self.tally.guard:
            now = self._clock.monotonic()
            spent = self._spent(now) if refusable else None
            if spent is None:
                for count in self._all_counts:
                    count.add(now)
            return spent

    def spent(self) -> Spent | None:
        """Tell whether a call would be refused now, and why."""
        with self.tally.guard:
            return self._spent(self._clock.monotonic())

    def _spent(self, now: float) -> Spent | None:
        tally = self.tally
        latest: Spent | None = None
        for period in self._checked:
            limit = self._limit(period)
            block = tally.blocks.get(period)
            if block is not None and now < block.ends:
                found = Spent(period, None, block.ends - now, block.resets_at)
            elif limit == math.inf or tally.counts[period].used(now) < limit:
                continue
            else:
                seconds = tally.counts[period].free_at(now, limit) - now
                found = Spent(period, int(limit), seconds, self.moment(seconds))
            if latest is None or found.seconds > latest.seconds:
                latest = found
        return latest

    # --- what the gateway says --------------------------------------------------------------------

    def refused(self, period: Period) -> Spent:
        """Learn that the gateway calls a period used up, and return when it ends."""
        moment = self.moment(0.0)
        hour = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        resets_at = hour
        if period == "day":
            resets_at = moment.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        elif period == "month":
            first = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
            resets_at = (first + timedelta(days=32)).replace(day=1)
        with self.tally.guard:
            ends = self._clock.monotonic() + (hour - moment).total_seconds()
            self.tally.blocks[period] = _Block(ends, resets_at)
        return Spent(period, None, (resets_at - moment).total_seconds(), resets_at)

    def blocked_for(self, period: Period) -> float:
        """Return for how many seconds the gateway's word still lets no call through."""
        block = self.tally.blocks.get(period)
        return 0.0 if block is None else max(0.0, block.ends - self._clock.monotonic())

    def learn(self, period: Period, limit: int | None, calls: int | None) -> None:
        """Take what the gateway tells of a period: the most calls, and those it has counted."""
        with self.tally.guard:
            self.tally.gateway_spoke = True
            if limit is not None and limit > 0:
                self.tally.told[period] = limit
            if calls is not None and calls >= 0:
                self.tally.counts[period].told(calls, self._clock.monotonic())

    def entered_elsewhere(self, entry: Entry) -> None:
        """Take what other processes have counted and been told."""
        self.tally.elsewhere = entry.used
        for period, limit in entry.told.items():
            self.tally.told[period] = limit
            self.tally.gateway_spoke = True

    # --- to be read -------------------------------------------------------------------------------

    def quota(self) -> Quota:
        """Return what is left of the calls, as far as known here."""
        tally = self.tally
        with tally.guard:
            now = self._clock.monotonic()
            hour, day, month = (self._allowance(period, now) for period in PERIODS)
            parallel = None if self.parallel == math.inf else int(self.parallel)
            source = "gateway" if tally.gateway_spoke else "counted"
            return Quota(hour, day, month, parallel, tally.slots.in_flight, source)  # type: ignore[arg-type]

    def _allowance(self, period: Period, now: float) -> Allowance:
        count = self.tally.counts[period]
        used = max(count.used(now), self.tally.elsewhere.get(period, 0))
        limit = self._limit(period)
        known = None if limit == math.inf else int(limit)
        block = self.tally.blocks.get(period)
        if block is not None and now < block.ends:
            return Allowance(known, used, 0, block.resets_at)
        begins = count.free_at(now, max(1, count.used(now)))
        return Allowance(
            known,
            used,
            None if known is None else max(0, known - used),
            None if begins == now else self.moment(begins - now),
        )

    def moment(self, seconds: float) -> datetime:
        """Return the gateway's time, that many seconds from now."""
        return datetime.fromtimestamp(self._clock.gateway_milliseconds() / 1000 + seconds, UTC)


def _after_fork() -> None:
    """Forget calls in flight in a child process: they are the parent's, and end there."""
    global _guard  # noqa: PLW0603 -- another thread of the parent may hold the old one for ever
    _guard = threading.Lock()
    for tally in _tallies.values():
        tally.guard, tally.slots = threading.RLock(), Slots()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

_tallies: dict[tuple[object, ...], Tally] = {}
_guard = threading.Lock()


def tally_of(base_url: str, appkey: str, clock: Clock) -> Tally:
    """Return the tally of an application at a gateway: the same for all clients of the process.

    It is kept as long as the process lives, since the gateway forgets no call either. Clocks that
    tests pass in have tallies of their own.
    """
    name = hashlib.sha256(f"{base_url}\n{appkey}".encode()).hexdigest()[:24]
    key = (base_url, name, clock.wall, clock.monotonic)
    with _guard:
        return _tallies.setdefault(key, Tally(name))


def forget_tallies(base_url: str) -> None:
    """Forget the calls of all applications at a gateway: for tests against one that forgot them too.

    Clients that exist keep what they have counted.
    """
    with _guard:
        for key in [key for key in _tallies if key[0] == base_url]:
            del _tallies[key]


def read_report(report: QuotaReport, reply: Any) -> list[tuple[Period, int | None, int | None]]:
    """Return what a reply tells of each period: the most calls, and those the gateway has counted."""

    def number(name: str | None) -> int | None:
        value = getattr(reply, name, None) if name is not None else None
        return value if isinstance(value, int) else None

    hourly = number(report.calls_per_hour)
    if report.hourly_limits is not None and report.hourly_limit is not None:
        # No page says whose hours these are: the smallest limit of the day is right in any case.
        entries = getattr(reply, report.hourly_limits, None) or ()
        limits = [getattr(entry, report.hourly_limit, None) for entry in entries]
        hourly = min((limit for limit in limits if isinstance(limit, int) and limit > 0), default=hourly)
    return [
        ("hour", hourly, number(report.calls_this_hour)),
        ("day", number(report.calls_per_day), number(report.calls_today)),
        ("month", number(report.calls_per_month), number(report.calls_this_month)),
    ]
