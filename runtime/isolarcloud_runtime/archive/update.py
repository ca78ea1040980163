"""Bringing an archive up to date: what both the synchronous and the asynchronous way do.

What is asked of whom stands here; who waits, and how, does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from ..columns import Key
from ..errors import ConfigurationError, InvalidArgument, ISolarCloudError
from ..export.frames import zone_name
from ..planning.outcome import Incomplete
from ..points import Point
from ..times import LocalTime
from ..times import zone as parse_zone
from .contents import Change, Store, Stretch, stored_key
from .gaps import Asked, Gap, gaps_of, settled_before
from .spans import DAY, Span, joined, seconds_of, without


class ArchiveProgress(NamedTuple):
    """How far an update has come, in calls of the gateway."""

    done: int
    total: int
    failed: int
    values: int
    """Values received so far."""


@dataclass(frozen=True, slots=True)
class ArchiveReport:
    """What an update did."""

    calls: int
    """Calls of the gateway; 0: everything was there already."""
    values: int
    """Values received; those that were there already are counted as well."""
    gaps: int
    """Smaller queries that what was missing came down to."""
    incomplete: tuple[Any, ...]
    """What could not be read, with the reason: the next update tries it again.

    Also what was read with rows or values in it that nothing could be made of; the others are kept.
    """


class Update:
    """One update of one archive."""

    def __init__(self, store: Store, query: Any, now: float, recheck: timedelta) -> None:
        """Look at the query.

        Raises:
            InvalidArgument: The query is none for minute data, `recheck` is negative, or nothing tells
                how far apart the values are.
        """
        self._store, self._query, self._now = store, query, now
        if not isinstance(recheck, timedelta):
            raise InvalidArgument(f"recheck is of type {type(recheck).__name__}: give a timedelta.")
        if recheck < timedelta(0):
            raise InvalidArgument("recheck is negative: give the time for which values may still come late.")
        self._recheck = -int(-recheck.total_seconds() // 1)
        if not isinstance(query.start, datetime) or not isinstance(query.end, datetime):
            raise InvalidArgument(
                f"{query.operation.name} gives no minute data.",
                hint="An archive keeps what history_query() asks for.",
            )
        self._distance = _distance(query.every, query.operation.cadence_seconds)
        self._contents = store.contents()
        self._zones: dict[Key, tzinfo | None] = {}
        self._pending = _Pending()
        self.points: dict[int, Point] = {point.id: point for point in query.points}
        self.calls = self.total = self.failed = self.values = 0
        self.incomplete: list[Any] = []
        self.untold: dict[Key, ISolarCloudError] = {}
        """Plants and devices whose zone could not be had: nothing is asked of them."""

    @property
    def known_zones(self) -> dict[Key, tzinfo | None] | None:
        """Zones of all keys, if the archive or the query tells them; None: they have to be asked for."""
        given: tzinfo | None = self._query.zone
        if given is not None:
            return dict.fromkeys(self._query.keys, given)
        known: dict[Key, tzinfo | None] = {}
        for key in self._query.keys:
            name = self._contents.zones.get(stored_key(key))
            if name is None:
                return None
            known[key] = parse_zone(name)
        return known

    def gaps(self, zones: Mapping[Key, tzinfo | None]) -> list[Gap]:
        """Return what is missing.

        Raises:
            InvalidArgument: A plant's clock is in another zone than that of its values in the archive,
                or in one without a name.
        """
        for error in dict.fromkeys(self.untold.values()):
            left_out = tuple(key for key in self.untold if self.untold[key] is error)
            self.incomplete.append(
                Incomplete(left_out, tuple(self.points), self._query.start, self._query.end, error)
            )
        keys = [key for key in self._query.keys if key not in self.untold]
        for key in keys:
            self._zones[key] = zones.get(key)
            self._check_zone(key, self._zones[key])
        asked = Asked(
            keys,
            list(self.points),
            self._query.start,
            self._query.end,
            self._distance,
            self._zones,
        )
        return gaps_of(asked, self._contents.settled, self._now, self._recheck)

    def _check_zone(self, key: Key, zone: tzinfo | None) -> None:
        name = zone_name(zone)
        if name is None and (zone is not None or not isinstance(self._query.start, LocalTime)):
            what = "is not known" if zone is None else "has no name that can be stored"
            raise InvalidArgument(
                f"The time zone of {key!r} {what}.",
                hint="Pass time_zone= with a name such as 'Europe/Berlin' or 'GMT+8'.",
            )
        kept = self._contents.zones.get(stored_key(key), name)
        if kept != name:
            raise InvalidArgument(
                f"The archive keeps {key!r} by a clock of {kept}, the query is by one of {name}.",
                hint="Use the same time_zone= as before, or another archive.",
            )

    def narrowed(self, gap: Gap) -> Any:
        """Return the query for a gap."""
        points = [self.points[number] for number in gap.points]
        return self._query.narrow(keys=gap.keys, points=points, start=gap.start, end=gap.end)

    @contextmanager
    def reporting(self, on_error: str) -> Iterator[None]:
        """Leave a failure to what comes next, where it is reported: that fails again, or does not."""
        try:
            yield
        except ISolarCloudError as error:
            if on_error != "report" or isinstance(error, (ConfigurationError, InvalidArgument)):
                raise

    @property
    def windows(self) -> int:
        """How many windows of the gateway make a day: what is read and written at once."""
        window = self._query.operation.window
        minutes = window.longest.minutes if window is not None and window.longest is not None else None
        return max(1, DAY // 60 // minutes) if minutes else 1

    def watch(self, progress: Callable[[ArchiveProgress], object] | None) -> Callable[[Any], None]:
        """Return what a query reports its progress to; each gap begins to count from zero."""
        calls, failed = self.calls, self.failed

        def report(own: Any) -> None:
            self.calls, self.failed = calls + own.done, failed + own.failed
            if progress is not None:
                progress(ArchiveProgress(self.calls, max(self.total, self.calls), self.failed, self.values))

        return report

    def take(self, block: Any, gap: Gap) -> None:
        """Keep a block, and write what was collected when it is a good deal, or when a new time begins."""
        begun = self._pending
        if begun.blocks and (begun.start != block.start or begun.values >= self._store.most_values):
            self.flush()
        pending = self._pending
        incomplete = (*block.incomplete, *block._unread)  # a gap may be a value that was sent garbled
        self.incomplete.extend(incomplete)
        received = pending.add(block)
        self.values += received
        for key in (*block, *block.missing):
            zone = self._zones.get(key)
            begin = seconds_of(block.start, zone)
            end = seconds_of(block.end, zone)
            if end >= seconds_of(gap.end, zone):
                end += 1  # the end of the last block belongs to it
            limit = settled_before(zone, self._now, self._recheck)
            span = Span(begin, min(end, limit))
            for number in gap.points:
                failed = [
                    Span(seconds_of(entry.start, zone), seconds_of(entry.end, zone) + 1)
                    for entry in incomplete
                    if key in entry.keys and any(_number(point) == number for point in entry.points)
                ]
                read = without([span], failed)
                if read:
                    pending.settled.append((key, number, read))

    def flush(self) -> None:
        """Write what was collected, in one step."""
        pending, self._pending = self._pending, _Pending()
        if not pending.blocks:
            return
        settled = self._contents.settled
        touched: dict[tuple[str, int], dict[int, list[Span]]] = {}
        for key, number, spans in pending.settled:
            pair = (stored_key(key), number)
            known = settled.setdefault(pair, {})
            known[self._distance] = joined([*known.get(self._distance, ()), *spans])
            touched[pair] = known
        keys = {stored_key(key): self._zones.get(key) for key in pending.keys}
        zones = {key: zone_name(zone) for key, zone in keys.items() if key not in self._contents.zones}
        points = {
            number: point
            for number, point in pending.points.items()
            if _better(point, self._contents.points.get(number))
        }
        self._store.write(Change(zones, points, pending.stretches, keys, touched))
        self._contents.zones.update(zones)
        self._contents.points.update(points)

    def report(self, gaps: int) -> ArchiveReport:
        """Tell what was done."""
        return ArchiveReport(self.calls, self.values, gaps, tuple(self.incomplete))


class _Pending:
    """What was received and not written yet."""

    def __init__(self) -> None:
        self.blocks = 0
        self.values = 0
        self.start: Any = None
        self.keys: dict[Key, None] = {}
        self.points: dict[int, Point] = {}
        self.stretches: list[Stretch] = []
        self.settled: list[tuple[Key, int, list[Span]]] = []

    def add(self, block: Any) -> int:
        """Collect the values of a block; return how many there are."""
        received = 0
        self.blocks += 1
        self.start = block.start
        self.points.update(block.points)
        self.keys.update(dict.fromkeys((*block, *block.missing)))
        for key, member in block.items():
            for number, column in member.items_by_id():
                self.points.setdefault(number, member.points[number])
                self.stretches.append(Stretch(stored_key(key), number, member.stamps, column))
                received += sum(1 for value in column if value is not None and value == value)  # noqa: PLR0124
        self.values += received
        return received


def _distance(every: timedelta | None, cadence_seconds: int | None) -> int:
    """Return the seconds between two rows: what the query asks for, or else how often values change."""
    if every:
        return int(every.total_seconds())
    if cadence_seconds is None:
        raise InvalidArgument(
            "every is missing: nothing tells how often these values change.",
            hint="Pass every= to the query.",
        )
    return cadence_seconds


def _better(point: Point, known: Point | None) -> bool:
    """Whether a point tells more than what is known about it."""
    return known is None or (bool(point.name or point.unit) and point != known)


def _number(point: Any) -> int:
    number: int = point.id if isinstance(point, Point) else int(point)
    return number
