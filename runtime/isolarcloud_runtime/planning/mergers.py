"""The results of several calls made into one, in the order asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any, NamedTuple, Protocol

from ..columns import Columns, Key
from ..descriptors import MinuteShape, StatisticsShape
from ..encode_time import sent_day
from ..readings import PointReadings, Readings, as_asked, joined_readings, readings_from
from ..results import Results
from ..series import SeriesByKey, series_from
from ..statistics import StatisticsByKey, statistics_from
from .joins import Conflicts, Growing, beside, in_order, sliced, within
from .replies import Replies
from .splits import Part, Question
from .windows import Stretch, never_shown

Carried = Mapping[tuple[Key, int], Columns]
"""Rows at the edge of a block, by key and place of the points' batch: they belong to the next one."""


class Merger(Protocol):
    """Puts the replies of calls together."""

    def add(self, part: Part, reply: Any) -> int:
        """Take the reply of one more call, in the order of the calls; return how many rows it had."""
        ...

    def carry(self, edge: Any) -> Carried:
        """Take away the rows at the end of a block, which the next block begins with."""
        ...

    def result(self, request: Any) -> Any:
        """Return what has come together, as the answer to a request."""
        ...


class SeriesMerger:
    """Minute data: windows one after the other, points beside each other."""

    def __init__(
        self,
        question: Question,
        zones: Mapping[Key, tzinfo | None],
        conflicts: Conflicts,
        carried: Carried,
    ) -> None:
        """Begin with the rows that the block before left."""
        shape = question.operation.reply.shape
        if not isinstance(shape, MinuteShape):
            raise TypeError(f"{question.operation.name} has no minute data")
        self._question = question
        self._series = shape.series
        self._zones = zones
        self._conflicts = conflicts
        self._replies = Replies(apart=shape.series)
        self._growing = {place: Growing(conflicts, columns) for place, columns in carried.items()}

    def add(self, part: Part, reply: Any) -> int:
        """Take the rows of a window; what lies outside of it is dropped."""
        self._replies.add(reply)
        members: Mapping[Key, Columns] = getattr(reply, self._series) or {}
        first, last = _stamps(part.window)
        rows = 0
        ordered = None
        for key, columns in members.items():
            if columns.stamps != ordered:  # most plants have their values at the same times
                columns = in_order(columns, self._conflicts)  # noqa: PLW2901
                ordered = columns.stamps
            found = within(columns, first, last)
            rows += len(found)
            self._conflicts.never_shown += never_shown(found.stamps, part.window, self._zones.get(key))
            place = key, part.point_batch
            growing = self._growing.get(place)
            if growing is None:
                growing = self._growing[place] = Growing(self._conflicts)
            growing.add(found)
        return rows

    def carry(self, edge: Any) -> Carried:
        """Take away the rows at the end of a block."""
        carried: dict[tuple[Key, int], Columns] = {}
        stamp: int = edge.stamp
        for place, growing in self._growing.items():
            columns = growing.columns
            if columns is not None and columns.stamps and columns.stamps[-1] == stamp:
                carried[place] = sliced(columns, len(columns) - 1)
                growing.columns = sliced(columns, 0, len(columns) - 1)
        return carried

    def result(self, request: Any) -> Any:
        """Return the series by key."""
        parts: dict[Key, list[Columns]] = {}
        for (key, _), growing in sorted(self._growing.items(), key=lambda entry: entry[0][1]):
            if growing.columns is not None and len(growing.columns):
                parts.setdefault(key, []).append(growing.columns)
        names = [point.id for point in self._question.points]
        members = {
            key: parts[key][0] if len(parts[key]) == 1 else beside(parts[key], names)
            for key in _ordered(parts, self._question.keys)
        }
        reply = self._replies.result(SeriesByKey(members))
        return series_from(
            self._question.operation, request, reply, zone=_common(self._zones), zones=self._zones
        )


class StatisticsMerger:
    """Day, month and year values: windows one after the other, by point."""

    def __init__(self, question: Question, conflicts: Conflicts) -> None:
        """Begin with nothing."""
        shape = question.operation.reply.shape
        if not isinstance(shape, StatisticsShape):
            raise TypeError(f"{question.operation.name} has no statistics")
        self._question = question
        self._series = shape.series
        self._conflicts = conflicts
        self._replies = Replies(apart=shape.series)
        self._growing: dict[Key, dict[int, Growing]] = {}

    def add(self, part: Part, reply: Any) -> int:
        """Take the rows of a window; what lies outside of it is dropped."""
        self._replies.add(reply)
        found: Mapping[Key, Mapping[int, Columns]] = getattr(reply, self._series) or {}
        first, last = _stamps(self._sent(part.window))
        rows = 0
        for key, members in found.items():
            own = self._growing.setdefault(key, {})
            for number, columns in members.items():
                kept = within(in_order(columns, self._conflicts), first, last)
                rows += len(kept)
                own.setdefault(number, Growing(self._conflicts)).add(kept)
        return rows

    def _sent(self, window: Stretch) -> Stretch:
        operation, request = self._question.operation, self._question.request
        return Stretch(*(day and sent_day(operation, request, day) for day in window))

    def carry(self, edge: Any) -> Carried:
        """Leave everything: windows of days have no edges in common."""
        return {}

    def result(self, request: Any) -> Any:
        """Return the statistics by key and point."""
        descending = self._question.batch.descending
        turned = bool(descending and getattr(request, descending, None))
        order = [point.id for point in self._question.points]
        members: dict[Key, dict[int, Columns]] = {}
        for key in _ordered(self._growing, self._question.keys):
            growing = self._growing[key]
            found = {number: growing[number].columns for number in _ordered(growing, order)}
            members[key] = {
                number: _turned(columns) if turned else columns
                for number, columns in found.items()
                if columns is not None
            }
        reply = self._replies.result(StatisticsByKey(members))
        return statistics_from(self._question.operation, request, reply)


class ReadingsMerger:
    """Latest values: plant after plant, points beside each other."""

    def __init__(self, question: Question, key: str) -> None:
        """Take the attribute of a row that readings are found by."""
        self._question = question
        self._key = key
        self._replies = Replies()
        self._members: dict[Key, list[PointReadings]] = {}
        self._missing: dict[int, set[Key]] = {}

    def add(self, part: Part, reply: Any) -> int:
        """Take the readings of some plants or devices."""
        self._replies.add(reply)
        request = self._question.request_of(part)
        found = readings_from(self._question.operation, request, reply, key=self._key)
        for key, member in found.items():
            self._members.setdefault(key, []).append(member)
        self._missing.setdefault(part.point_batch, set()).update(found.missing)
        return len(found)

    def carry(self, edge: Any) -> Carried:
        """Leave everything: there are no windows."""
        return {}

    def result(self, request: Any) -> Any:
        """Return the readings by key."""
        asked = dict.fromkeys(
            [*self._question.keys, *(key for keys in self._question.lists.values() for key in keys)]
        )
        everywhere = set[Key].intersection(*self._missing.values()) if self._missing else set[Key]()
        names = [point.id for point in self._question.points]
        return Readings(
            {
                key: joined_readings(self._members[key], names)
                for key in as_asked({key: found[0] for key, found in self._members.items()}, asked)
            },
            missing=tuple(key for key in asked if key in everywhere),
            reply=self._replies.result(),
        )


class ReplyMerger:
    """Anything else: lists one after the other."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._replies = Replies()

    def add(self, part: Part, reply: Any) -> int:
        """Take a reply."""
        self._replies.add(reply)
        return 0

    def carry(self, edge: Any) -> Carried:
        """Leave everything."""
        return {}

    def result(self, request: Any) -> Any:
        """Return the one reply."""
        return self._replies.result()


class Source(NamedTuple):
    """What results are made of."""

    question: Question
    kind: str
    """What comes of it: `series`, `statistics`, `readings` or `reply`."""
    key: str
    """What readings are found by."""
    zones: Mapping[Key, tzinfo | None]
    conflicts: Conflicts
    """Counts values that contradict each other."""


def merger_of(source: Source, carried: Carried) -> Merger:
    """Return what puts results of a kind together, and begins with the rows that a block left."""
    match source.kind:
        case "series":
            return SeriesMerger(source.question, source.zones, source.conflicts, carried)
        case "statistics":
            return StatisticsMerger(source.question, source.conflicts)
        case "readings":
            return ReadingsMerger(source.question, source.key)
        case _:
            return ReplyMerger()


def complete(result: Results[Any], stretch: Stretch, incomplete: tuple[Any, ...], unsettled: Any) -> None:
    """Tell a result what it covers, and what of it is not there."""
    result.start, result.end = stretch
    result.incomplete = incomplete
    result.unsettled_from = unsettled
    unknown = {key for record in incomplete for key in record.keys}
    result.missing = tuple(key for key in result.missing if key not in unknown)


def _stamps(window: Stretch) -> tuple[int, int]:
    """Return the first and the last time of a window as the numbers that rows have."""
    if window.start is None:
        return 0, 10**15
    return _stamp(window.start), _stamp(window.end)


def _stamp(moment: Any) -> int:
    day = moment.year * 10_000 + moment.month * 100 + moment.day
    clock = moment.hour * 10_000 + moment.minute * 100 + moment.second if isinstance(moment, datetime) else 0
    return int(day * 1_000_000 + clock)


def _ordered(found: Mapping[Any, Any], order: Iterable[Any]) -> list[Any]:
    """Return the keys found in the order asked; what was not asked for comes last."""
    asked = dict.fromkeys(key for key in order if key in found)
    return [*asked, *(key for key in found if key not in asked)]


def _common(zones: Mapping[Key, tzinfo | None]) -> tzinfo | None:
    found = set(zones.values())
    return next(iter(found)) if len(found) == 1 else None


def _turned(columns: Columns) -> Columns:
    return Columns(columns.stamps[::-1], {name: column[::-1] for name, column in columns.columns.items()})
