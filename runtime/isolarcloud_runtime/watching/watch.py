"""Watching latest values: one poll in each period of the gateway, for as long as somebody iterates."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import timedelta, tzinfo
from typing import TYPE_CHECKING

from ..columns import Key
from ..effects import Flow, sleep
from ..errors import InvalidArgument, ISolarCloudError
from ..planning.outcome import OnError, checked_on_error
from ..times import as_zone
from .schedule import Poll, Rhythm, Schedule
from .updates import Update, Updates, first_lasting

if TYPE_CHECKING:
    from ..client_base import ClientBase
    from ..planning.query import AsyncQuery, Query
    from ..readings import Readings

SECONDS_OF_SLEEP = 5.0
"""How long to sleep before the clock is read again: it may be set, the machine may be suspended."""
DELAY_SHARE = 0.1
"""Share of a period after whose begin its values are expected."""
SPREAD_SHARE = 0.1
"""Share of a period over which watchers spread their polls."""


class _Watcher:
    """What synchronous and asynchronous watching have in common: everything but waiting."""

    def __init__(
        self,
        query: Query[Readings] | AsyncQuery[Readings],
        every: timedelta | None,
        on_error: OnError,
        time_zone: tzinfo | str | None,
    ) -> None:
        """Check the arguments.

        Raises:
            InvalidArgument: The values change less often than `every`, or `on_error` is neither.
        """
        checked_on_error(on_error)
        self._client: ClientBase = query._base
        self._zone = query.zone if time_zone is None else as_zone(time_zone)
        self._rhythm = _rhythm(query.operation.cadence_seconds, every)
        self._schedule = Schedule(self._rhythm)
        self._updates = Updates()
        self._zones: dict[Key, tzinfo | None] = {}

    def next_poll(self) -> Poll:
        return self._schedule.next(self.now(), self._client._caller.chance.fraction())

    def now(self) -> float:
        """The gateway's time as far as it is known, in seconds since 1970."""
        return self._client._caller.clock.gateway_milliseconds() / 1000

    def is_due(self, poll: Poll) -> bool:
        """Whether it is time; also when the clock was set back so far that the poll lies far ahead."""
        remaining = poll.at - self.now()
        return remaining <= 0 or remaining > 2 * (self._rhythm.every + self._rhythm.spread)

    def doze(self, poll: Poll) -> Flow[None]:
        """Wait for a poll, but not long."""
        return sleep(min(SECONDS_OF_SLEEP, max(0.0, poll.at - self.now())))

    def update(self, readings: Readings, polled_at: float, missed: int) -> Flow[Update]:
        """Make an update of what a poll gave.

        Raises:
            ISolarCloudError: Something failed that the next poll would not mend.
        """
        failure = first_lasting(readings)
        if failure is not None:
            raise failure.copy()  # the readings hold it: its traceback would lead to itself
        keys = [key for key, member in readings.items() if member.sampled_at is not None]
        zones = yield from self._zones_of(keys)
        return self._updates.make(readings, polled_at, zones, missed=missed)

    def _zones_of(self, keys: list[Key]) -> Flow[Mapping[Key, tzinfo]]:
        if self._zone is not None:
            return dict.fromkeys(keys, self._zone)
        new = [key for key in keys if key not in self._zones]
        if new:
            try:
                told = yield from self._client._zones.told(self._client._caller, new)
            except ISolarCloudError:
                pass  # the readings are worth more than their ages, which the next update may have
            else:
                self._zones |= {key: told.get(key) for key in new}
        return {key: zone for key in keys if (zone := self._zones.get(key)) is not None}


def watch(
    query: Query[Readings],
    *,
    every: timedelta | None = None,
    on_error: OnError = "report",
    time_zone: tzinfo | str | None = None,
) -> Iterator[Update]:
    """Give the latest values once in each period, for as long as somebody iterates.

    The first update comes at once, the others shortly after the gateway's values have changed: a
    tenth of a period after its begin, and up to another tenth later, so that not all ask at once.
    Whoever takes longer over an update than a period misses polls, which the next update counts.

    Args:
        query: What to read: a query for latest values.
        every: Distance of the polls; None: as often as the values change.
        on_error: `report`: what failed but may succeed next time is named in `readings.incomplete`, and
            watching goes on; what would fail again (a refused token, say) is raised. `raise`: any
            failure is raised.
        time_zone: Zone of the plants' clocks, for the ages; None: each plant's own, looked up once.

    Raises:
        InvalidArgument: The values change less often than `every`.
        ISolarCloudError: A poll failed for good.
    """
    return _polls(query, _Watcher(query, every, on_error, time_zone), on_error)


def watch_async(
    query: AsyncQuery[Readings],
    *,
    every: timedelta | None = None,
    on_error: OnError = "report",
    time_zone: tzinfo | str | None = None,
) -> AsyncIterator[Update]:
    """Give the latest values once in each period; see `watch`."""
    return _polls_async(query, _Watcher(query, every, on_error, time_zone), on_error)


def _polls(query: Query[Readings], watcher: _Watcher, on_error: OnError) -> Iterator[Update]:
    run = query._base._run
    while True:
        poll = watcher.next_poll()
        while not watcher.is_due(poll):
            run(watcher.doze(poll))
        polled_at = watcher.now()
        readings = query.run(on_error=on_error)
        yield run(watcher.update(readings, polled_at, poll.missed))


async def _polls_async(
    query: AsyncQuery[Readings], watcher: _Watcher, on_error: OnError
) -> AsyncIterator[Update]:
    run = query._base._run
    while True:
        poll = watcher.next_poll()
        while not watcher.is_due(poll):
            await run(watcher.doze(poll))
        polled_at = watcher.now()
        readings = await query.run(on_error=on_error)
        yield await run(watcher.update(readings, polled_at, poll.missed))


def _rhythm(cadence_seconds: int | None, every: timedelta | None) -> Rhythm:
    cadence = timedelta(seconds=cadence_seconds or 0)
    if every is None and not cadence:
        raise InvalidArgument("every is missing: nothing tells how often these values change.")
    if every is not None and not isinstance(every, timedelta):
        raise InvalidArgument(f"every is of type {type(every).__name__}: give a timedelta, or leave it out.")
    if every is not None and every < max(cadence, timedelta(seconds=1)):
        raise InvalidArgument(
            f"every is {every}, but the values change every {cadence} only.",
            hint="Leave it out; asking more often only spends calls.",
        )
    seconds = (every or cadence).total_seconds()
    return Rhythm(seconds, delay=seconds * DELAY_SHARE, spread=seconds * SPREAD_SHARE)
