"""A query that needs no gateway: every value is worked out from plant, point and time.

It cuts its range into windows of three hours like the real one, and counts the calls that it takes.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from types import SimpleNamespace
from typing import Any

from isolarcloud_runtime.clock import Clock
from isolarcloud_runtime.columns import Column, Columns, Key
from isolarcloud_runtime.errors import TransportError
from isolarcloud_runtime.planning.outcome import Incomplete, Progress
from isolarcloud_runtime.points import Point, point_id
from isolarcloud_runtime.series import PointSeries, Series
from isolarcloud_runtime.times import LocalTime

POWER = Point(83033, "Plant Power", "W", "plant", "instant")
YIELD = Point(83022, "Daily Yield of Plant", "Wh", "plant", "counter", "day")
VERSION = Point(29, "Version", "", "inverter", "text")
MOST_KEYS = 3
MOST_POINTS = 2
WINDOW = timedelta(hours=3)

OPERATION = SimpleNamespace(
    name="get_power_station_point_minute_data_list",
    cadence_seconds=300,
    window=SimpleNamespace(longest=SimpleNamespace(minutes=180)),
)


class Gateway:
    """What the plants measure: a gap at night, a text for the text point."""

    def __init__(self, now: datetime = datetime(2026, 7, 1, 12, tzinfo=UTC)) -> None:
        self.now = now
        self.calls = 0
        self.late: dict[tuple[Key, int, int], float] = {}
        """Values that were not there, or others, at first: (key, point, stamp) -> value."""
        self.broken: set[tuple[Key, date]] = set()
        """Plants and days that cannot be read."""
        self.seen: list[tuple[tuple[Key, ...], tuple[int, ...], datetime, datetime]] = []

    def clock(self) -> Clock:
        return Clock(wall=lambda: self.now.timestamp())  # noqa: PLW0108 -- the time moves on

    def value(self, key: Key, point: int, stamp: int) -> float | str | None:
        if (key, point, stamp) in self.late:
            return self.late[key, point, stamp]
        if point == VERSION.id:
            return f"v{stamp // 1_000_000 % 10}"
        if point == POWER.id and stamp // 10_000 % 100 < 5:
            return math.nan
        return float((hash_of(key) * 31 + point * 17 + stamp // 100) % 9973)


def hash_of(key: Key) -> int:
    return sum(map(ord, str(key)))


def stamps_of(start: datetime, end: datetime) -> array[int]:
    """All fives of minutes from one wall-clock time to another, both included."""
    first = start - timedelta(minutes=start.minute % 5, seconds=start.second)
    if first < start:
        first += timedelta(minutes=5)
    count = (end - first) // timedelta(minutes=5) + 1
    times = (first + timedelta(minutes=5 * step) for step in range(max(0, count)))
    return array("q", [LocalTime(*time.timetuple()[:6]).stamp for time in times])


@dataclass
class FakeQuery:
    """A stand-in for `Query[Series]`."""

    gateway: Gateway
    keys: tuple[Key, ...]
    points: tuple[Point, ...]
    start: Any
    end: Any
    own_zones: dict[Key, tzinfo]
    zone: tzinfo | None = None
    every: timedelta | None = None
    operation: Any = field(default_factory=lambda: OPERATION)
    looked_up: list[int] = field(default_factory=list)
    stop: Callable[[Series], None] = lambda _: None

    def zones(self, untold: Any = None) -> dict[Key, tzinfo]:
        self.looked_up.append(1)
        return {key: self.zone or self.own_zones[key] for key in self.keys}

    def narrow(
        self, *, keys: Iterable[Key], points: Iterable[Point], start: datetime, end: datetime
    ) -> FakeQuery:
        found, numbers = tuple(keys), tuple(map(point_id, points))
        assert set(found) <= set(self.keys)
        assert set(numbers) <= {point.id for point in self.points}
        assert self.start <= start <= end <= self.end
        own = tuple(point for point in self.points if point.id in numbers)
        return replace(self, keys=found, points=own, start=start, end=end)

    def _groups(self) -> list[tuple[tzinfo, tuple[Key, ...]]]:
        by_zone: dict[tzinfo, list[Key]] = {}
        for key in self.keys:
            by_zone.setdefault(self.zone or self.own_zones[key], []).append(key)
        return [
            (zone, tuple(keys[begin : begin + MOST_KEYS]))
            for zone, keys in by_zone.items()
            for begin in range(0, len(keys), MOST_KEYS)
        ]

    def _range(self, zone: tzinfo) -> tuple[datetime, datetime]:
        edges = (
            edge if isinstance(edge, LocalTime) else edge.astimezone(zone) for edge in (self.start, self.end)
        )
        begin, end = (datetime(*edge.timetuple()[:6]) for edge in edges)
        return begin, end

    def plan(self) -> Any:
        batches = -(-len(self.points) // MOST_POINTS)
        return SimpleNamespace(
            calls=sum(
                max(1, -(-(end - begin) // WINDOW)) * batches
                for begin, end in (self._range(zone) for zone, _ in self._groups())
            )
        )

    def blocks(
        self,
        *,
        windows: int = 1,
        on_error: str = "raise",
        progress: Callable[[Progress], object] | None = None,
        parallel: int | None = None,
    ) -> Iterator[Series]:
        assert parallel is None
        span, batches = WINDOW * windows, -(-len(self.points) // MOST_POINTS)
        ranges = [(zone, keys, *self._range(zone)) for zone, keys in self._groups()]
        total, done, failed, rows = self.plan().calls, 0, 0, 0
        longest = max(end - begin for _, _, begin, end in ranges)
        for step in range(max(1, -(-longest // span))):
            for zone, keys, begin, end in ranges:
                first, last = begin + step * span, min(begin + (step + 1) * span, end)
                if first > last or (first == last and step):
                    continue
                calls = max(1, -(-(last - first) // WINDOW)) * batches
                self.gateway.calls += calls
                self.gateway.seen.append((keys, tuple(point.id for point in self.points), first, last))
                block = self._block(zone, keys, first, last, last == end, on_error)
                done, failed = done + calls, failed + len(block.incomplete)
                rows += sum(len(member.stamps) for member in block.values())
                if progress is not None:
                    progress(Progress(done, total, failed, rows))
                self.stop(block)
                yield block

    def _block(
        self,
        zone: tzinfo,
        keys: tuple[Key, ...],
        first: datetime,
        last: datetime,
        closed: bool,
        on_error: str,
    ) -> Series:
        value = self.gateway.value
        now = self.gateway.now.astimezone(zone).replace(tzinfo=None)
        stamps = stamps_of(first, min(last if closed else last - timedelta(seconds=1), now))
        broken = tuple(key for key in keys if (key, first.date()) in self.gateway.broken)
        numbers = tuple(point.id for point in self.points)
        local = [LocalTime(*edge.timetuple()[:6]).at(zone) for edge in (first, last)]
        error = TransportError("The line is down.")
        if broken and on_error == "raise":
            raise error
        members: dict[Key, PointSeries] = {}
        for key in keys:
            if key in broken or not stamps:
                continue
            columns: dict[int | str, Column] = {}
            for point in self.points:
                values: list[Any] = [value(key, point.id, stamp) for stamp in stamps]
                columns[point.id] = values if point.kind == "text" else array("d", values)
            known = {point.id: point for point in self.points}
            members[key] = PointSeries(key, Columns(stamps[:], columns), known, zone)
        missing = tuple(key for key in keys if key not in members and key not in broken)
        block = Series(members, points={point.id: point for point in self.points}, missing=missing)
        block.start, block.end = local
        if broken:
            block.incomplete = (Incomplete(broken, numbers, local[0], local[1], error),)
        return block


class FakeAsyncQuery(FakeQuery):
    """A stand-in for `AsyncQuery[Series]`."""

    async def zones(self, untold: Any = None) -> dict[Key, tzinfo]:  # type: ignore[override]
        return super().zones(untold)

    async def plan(self) -> Any:
        return FakeQuery.plan(self)

    async def blocks(self, **options: Any) -> AsyncIterator[Series]:  # type: ignore[override]
        plain = FakeQuery(**{name: getattr(self, name) for name in self.__dataclass_fields__})
        for block in plain.blocks(**options):
            yield block
