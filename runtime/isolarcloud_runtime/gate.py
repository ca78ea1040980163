"""Where each attempt of a call waits for its turn: a place among the calls in flight, and the quota.

A place is held while one request is on its way, and never while waiting for a lock: so a call that
has to renew its token first takes no place before the renewal has given its own back.

Calls that only identify the caller (logins, token exchanges and refreshes, the clock) are counted,
since the gateway may count them, but never refused for the quota: a code or a refresh token that
works once must not be lost to a number that may be wrong.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .counts import PERIODS, Period
from .effects import Flow, granted, offload, sleep
from .limiter import Limiter, Spent, read_report
from .patience import NotAskedError
from .quota import LIMIT_OF

if TYPE_CHECKING:
    from .clock import Chance
    from .deadline import Deadline
    from .decide import Judge
    from .descriptors import Operation, Quota, QuotaReport
    from .errors import ApiError
    from .shared import Entry, SharedCounts
    from .slots import Slot

log = logging.getLogger("isolarcloud")

T = TypeVar("T")

SECONDS_BETWEEN_TRIES = 0.05
"""How often a place that other processes hold is asked for again."""
SECONDS_OF_LEASE_AFTER = 10.0
"""How much longer than its attempt a place of a dead process stays taken."""


class Gate:
    """Lets the calls of one client through, one by one."""

    def __init__(self, limiter: Limiter, judge: Judge, chance: Chance) -> None:
        """Take the limits, what makes errors, and what spreads tries."""
        self.limiter = limiter
        self._judge = judge
        self._chance = chance
        self._warned = False

    def check(self, operation: Operation, deadline: Deadline) -> Flow[None]:
        """Raise `QuotaError`, or wait, if no call is left; before a token is renewed for nothing."""
        while (spent := self.limiter.spent()) is not None:
            yield from self._wait(operation, spent, deadline)

    def through(
        self, operation: Operation, deadline: Deadline, lease: float, attempt: Callable[[], Flow[T]]
    ) -> Flow[T]:
        """Run one attempt in a place of its own, counted.

        Raises:
            ApiError: `QuotaError`: the calls of a period are used up; nothing was sent.
            TimedOut: The deadline passed before it was this call's turn; nothing was sent.
        """
        slot = yield from self._enter(operation, deadline)
        try:
            shared = self.limiter.limits.shared
            if shared is None:
                return (yield from attempt())
            elsewhere = _Elsewhere(shared, self.limiter)
            return (yield from self._through_shared(operation, deadline, lease, attempt, elsewhere))
        finally:
            slot.leave()

    def _through_shared(
        self,
        operation: Operation,
        deadline: Deadline,
        lease: float,
        attempt: Callable[[], Flow[T]],
        elsewhere: _Elsewhere,
    ) -> Flow[T]:
        try:
            yield from self._enter_elsewhere(operation, deadline, lease, elsewhere)
            try:
                result = yield from attempt()
            except Exception:
                yield from offload(elsewhere.leave)
                raise
            yield from offload(elsewhere.leave)
            return result
        finally:
            elsewhere.abandon()

    def _enter(self, operation: Operation, deadline: Deadline) -> Flow[Slot]:
        """Take a place in this process and count the call."""
        while True:
            slot = self.limiter.enter()
            counted = False
            try:
                if not slot.granted:
                    in_time = yield from granted(slot, max(0.0, deadline.remaining()))
                    if not in_time:
                        raise deadline.passed("its turn among the calls in flight").at(operation)
                spent = self._count(operation)
                counted = spent is None
                if spent is None:
                    return slot
            finally:
                if not counted:
                    slot.leave()
            yield from self._wait(operation, spent, deadline)

    def _count(self, operation: Operation) -> Spent | None:
        """Count a call here; where others count it too, only look: one that they refuse is not made."""
        limiter, refusable = self.limiter, operation.authorized
        if limiter.limits.shared is None:
            return limiter.count(refusable=refusable)
        return limiter.spent() if refusable else None

    def _enter_elsewhere(
        self, operation: Operation, deadline: Deadline, lease: float, elsewhere: _Elsewhere
    ) -> Flow[None]:
        """Take a place among all processes and count the call there."""
        limiter = self.limiter
        while True:
            try:
                entry = yield from offload(
                    lambda: elsewhere.enter(lease + SECONDS_OF_LEASE_AFTER, operation.authorized)
                )
            except Exception as error:
                self._warn(error)
                if deadline.remaining() <= 0:
                    raise deadline.passed("the shared counts of calls").at(operation) from None
                alone = limiter.count(refusable=operation.authorized)
                if alone is None:
                    return
                yield from self._wait(operation, alone, deadline)
                continue
            self._answered()
            limiter.entered_elsewhere(entry)
            if entry.place is not None:
                limiter.count(refusable=False)
                return
            if entry.spent is not None:
                limit = limiter.limit_of(entry.spent)
                spent = Spent(entry.spent, limit, entry.seconds, limiter.moment(entry.seconds))
                yield from self._wait(operation, spent, deadline)
                continue
            wait = SECONDS_BETWEEN_TRIES * (1 + self._chance.fraction())
            if wait > deadline.remaining():
                raise deadline.passed("its turn among the calls in flight").at(operation)
            yield from sleep(wait)

    def _wait(self, operation: Operation, spent: Spent, deadline: Deadline) -> Flow[None]:
        """Wait for the next calls where that is wanted and there is time; else say when they come."""
        if not self.limiter.limits.wait_for_quota or spent.seconds > deadline.remaining():
            raise self.error(operation, spent)
        log.debug("%s: no calls left, again in %.0f s", operation.path, spent.seconds)
        yield from sleep(spent.seconds)

    def error(self, operation: Operation, spent: Spent) -> ApiError:
        """Return the error that says which calls are used up and when there are more."""
        hint = "Wait, and call no more often than values change."
        if spent.limit is None:
            message = f"The gateway has said that the calls of this {spent.period} are used up."
        else:
            hint += f" If the quota is larger than that, say so: limits=Limits({LIMIT_OF[spent.period]}=...)."
            each = "an hour" if spent.period == "hour" else f"a {spent.period}"
            message = f"The {spent.limit} calls {each} are used up; nothing was sent."
        return self._judge.quota_spent(
            message,
            hint,
            operation,
            (spent.resets_at - self.limiter.moment(0)).total_seconds(),
            spent.resets_at,
        )

    def refused(self, error: ApiError, quota: Quota, deadline: Deadline) -> Flow[bool]:
        """Learn that the gateway calls a period used up; return whether the call waits for the next."""
        period = quota.refusals.get(error.code or "")
        if period is None:
            return False
        spent = self.limiter.refused(period)
        error.retry_after, error.resets_at = spent.seconds, spent.resets_at
        shared, name = self.limiter.limits.shared, self.limiter.tally.name
        if shared is not None:
            yield from self._tell(lambda: shared.refused(name, period, self.limiter.blocked_for(period)))
        return self.limiter.limits.wait_for_quota and spent.seconds <= deadline.remaining()

    def learn(self, report: QuotaReport, reply: Any) -> Flow[None]:
        """Take the numbers that the gateway tells in the reply to the report's operation."""
        shared, name = self.limiter.limits.shared, self.limiter.tally.name
        for told in read_report(report, reply):
            self.limiter.learn(*told)
            if shared is not None:
                yield from self._tell(partial(shared.told, name, *told))

    def _tell(self, function: Callable[[], object]) -> Flow[None]:
        try:
            yield from offload(function)
        except Exception as error:
            self._warn(error)

    def _answered(self) -> None:
        if self._warned:
            self._warned = False
            log.info("the shared counts of calls answer again")

    def _warn(self, error: Exception) -> None:
        level = logging.DEBUG if self._warned else logging.WARNING
        self._warned = True
        log.log(
            level,
            "the shared counts of calls cannot be used (%s); this process counts alone",
            error.failure if isinstance(error, NotAskedError) else type(error).__name__,
        )


class _Elsewhere:
    """One call's place in counts that several processes share."""

    def __init__(self, shared: SharedCounts, limiter: Limiter) -> None:
        self._shared = shared
        self._limiter = limiter
        self._place: str | None = None
        self._abandoned = False

    def enter(self, lease: float, refusable: bool) -> Entry:
        limiter = self._limiter
        limits: dict[Period, float] = {period: limiter.default_of(period) for period in PERIODS}
        own: dict[Period, bool] = {period: limiter.is_own(period) for period in PERIODS}
        name, parallel = limiter.tally.name, limiter.parallel
        entry = self._shared.enter(name, limits, own, parallel, lease, refusable=refusable)
        self._place = entry.place
        if self._abandoned:  # cancelled while this was asked
            self.leave()
        return entry

    def leave(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            try:
                self._shared.leave(self._limiter.tally.name, place)
            except Exception as error:
                log.debug("a shared place is not given back yet (%s)", type(error).__name__)

    def abandon(self) -> None:
        """Give the place back of a call that was cancelled, without holding up who cancels it."""
        self._abandoned = True
        if self._place is not None:
            thread = threading.Thread(target=self.leave, name="isolarcloud leave", daemon=True)
            with suppress(RuntimeError):  # the interpreter ends: the lease has to
                thread.start()
