"""What of a request is cut, at which limits, and the calls that come of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime, tzinfo
from heapq import merge
from itertools import islice, product
from typing import Any, NamedTuple

import msgspec

from ..columns import Key
from ..descriptors import Batch, Operation, RequestField
from ..encode import encode_request
from ..encode_time import Refusal, longest_window
from ..errors import InvalidArgument
from ..lookup import asked_keys, value_of
from ..points import Point, known_points
from ..times import LocalTime
from .batches import by_part, cut
from .windows import Stretch, comparable, cut_days, cut_moments, on_the_wall

NO_TIME = Stretch(None, None)


class Group(NamedTuple):
    """Calls that have their windows in common: keys of one kind of device in one time zone."""

    batches: tuple[Mapping[str, tuple[Any, ...]], ...]
    """The lists of each call but for the points, by request field."""
    changes: Mapping[str, Any]
    """Request fields that all calls of the group have in common, and that differ from group to group."""
    windows: tuple[Stretch, ...]
    zone: tzinfo | None
    """Zone of the first of the keys; the others' clocks show the same."""

    @property
    def stretch(self) -> Stretch:
        """The whole range that is asked for."""
        return Stretch(self.windows[0].start, self.windows[-1].end)

    def keys(self, key_field: str) -> set[Key]:
        """Return the plants or devices of the group."""
        return {key for lists in self.batches for key in lists.get(key_field, ())}


class Block(NamedTuple):
    """Calls whose results belong together: all points of some keys over consecutive windows."""

    group: int
    batch: int
    stretch: Stretch
    is_last: bool
    """Whether no block of the same keys comes after it."""
    calls: int


class Part(NamedTuple):
    """One call."""

    block: Block
    keys: tuple[Key, ...]
    points: tuple[Point, ...]
    point_batch: int
    window: Stretch
    changes: Mapping[str, Any]
    """What the call's request has in place of the whole request's values."""


class Question:
    """A request that may be larger than one call: what is asked for, and how it is cut.

    Attributes:
        operation: The operation.
        request: The whole request.
        batch: What the spec says about cutting it; None: it is one call, unless its window is too long.
        keys: Plant ids, device keys or serial numbers asked for, without doubles.
        points: Measuring points asked for, without doubles.
        point_batches: The points of each call.
        stretch: Start and end as they were given.
    """

    def __init__(self, operation: Operation, request: Any) -> None:
        """Check a request as a whole, but for the limits that it is cut at.

        Raises:
            InvalidArgument: The gateway would not accept it, cut or not.
        """
        one_type = operation.batch.one_type if operation.batch else None
        derives = one_type is not None and bool(value_of(request, one_type.field))
        encode_request(without_limits(operation, derives=derives), request, zone=UTC)
        self.operation = operation
        self.request = request
        self.batch = operation.batch or Batch(fields=())
        shape = operation.reply.shape
        point_field: str = getattr(shape, "points", "")
        self.fields = {field.name: field for field in operation.request}
        self.point_field = point_field if point_field in self.fields else ""
        given = {name: asked_keys(request, name) for name in self.batch.fields if name != self.point_field}
        self.lists = {name: entries for name, entries in given.items() if entries}
        key_field: str = getattr(shape, "keys", "")
        self.key_field = key_field or next(iter(self.lists), "")
        self.keys: tuple[Key, ...] = self.lists.get(self.key_field, ()) or asked_keys(request, self.key_field)
        self.points = tuple(known_points(value_of(request, self.point_field)).values())
        self.point_batches = cut(self.points, self._most(self.point_field))
        window = operation.window
        self.stretch = (
            NO_TIME
            if window is None
            else Stretch(value_of(request, window.start), value_of(request, window.end))
        )
        self._check_order()

    def groups(self, zones: Mapping[Key, tzinfo | None], without: Collection[Key] = ()) -> tuple[Group, ...]:
        """Return the groups of calls.

        Args:
            zones: Zone of each key, or none at all where the request has no times.
            without: Keys that are not asked for after all; none of the groups has them.

        Raises:
            InvalidArgument: The times can't be told on a plant's clock.
        """
        keys = tuple(key for key in self.keys if key not in without)
        if self.keys and not keys:
            return ()
        found: list[Group] = []
        for zone, windows, keys_of_clock in self._by_clock(zones, keys):
            for changes, batch in self._by_type(keys_of_clock):
                lists = {**self.lists, self.key_field: batch} if batch else self.lists
                found.append(Group(self._batches(lists), changes, windows, zone))
        return tuple(found)

    def count(self, groups: tuple[Group, ...]) -> int:
        """Return the number of calls."""
        return sum(len(group.batches) * len(group.windows) for group in groups) * len(self.point_batches)

    def parts(self, groups: tuple[Group, ...], windows: int) -> Iterator[Part]:
        """Yield the calls: by time, then by keys, then by points.

        Args:
            groups: What `groups` returned.
            windows: How many windows in a row make a block.
        """
        starts = (self._chunks(place, group, windows) for place, group in enumerate(groups))
        for _, place, chunk in merge(*starts, key=lambda entry: entry[:2]):
            group = groups[place]
            stretch = Stretch(chunk[0].start, chunk[-1].end)
            is_last = chunk[-1] is group.windows[-1]
            for number, lists in enumerate(group.batches):
                calls = len(chunk) * len(self.point_batches)
                block = Block(place, number, stretch, is_last, calls)
                yield from self._calls(block, group, lists, chunk)

    def _chunks(
        self, place: int, group: Group, size: int
    ) -> Iterator[tuple[float, int, tuple[Stretch, ...]]]:
        windows = iter(group.windows)
        while chunk := tuple(islice(windows, size)):
            yield _moment(chunk[0].start, group.zone), place, chunk

    def _calls(
        self, block: Block, group: Group, lists: Mapping[str, tuple[Any, ...]], chunk: tuple[Stretch, ...]
    ) -> Iterator[Part]:
        keys = lists.get(self.key_field, ())
        for window in chunk:
            changes = {**group.changes, **lists}
            if self.operation.window is not None and window is not NO_TIME:
                changes[self.operation.window.start] = window.start
                changes[self.operation.window.end] = window.end
            for number, points in enumerate(self.point_batches):
                own = {**changes, self.point_field: points} if self.point_field else changes
                yield Part(block, keys, points, number, window, own)

    def request_of(self, part: Part) -> Any:
        """Return the request of one call."""
        return msgspec.structs.replace(self.request, **part.changes) if part.changes else self.request

    def request_with(self, group: Group, block: Block) -> Any:
        """Return the request of all calls of a block, but for its window."""
        return msgspec.structs.replace(self.request, **{**group.changes, **group.batches[block.batch]})

    def limits(self) -> Iterator[tuple[str, int, int | None]]:
        """Yield name, number of entries and most entries in one call of each list that is cut."""
        for name, entries in self.lists.items():
            yield name, len(entries), self._most(name)
        if self.point_field:
            yield self.point_field, len(self.points), self._most(self.point_field)

    # --- how it is cut -------------------------------------------------------------------------

    def _most(self, name: str) -> int | None:
        return self.fields[name].most_entries if name in self.batch.fields else None

    def _batches(self, lists: Mapping[str, tuple[Any, ...]]) -> tuple[Mapping[str, tuple[Any, ...]], ...]:
        parts = (cut(entries, self._most(name)) for name, entries in lists.items())
        return tuple(dict(zip(lists, combination, strict=True)) for combination in product(*parts))

    def _by_clock(
        self, zones: Mapping[Key, tzinfo | None], keys: tuple[Key, ...]
    ) -> Iterator[tuple[tzinfo | None, tuple[Stretch, ...], tuple[Key, ...]]]:
        """Yield the keys whose clocks show the same range, which zone that is, and its windows.

        Zones of different names may well agree over a range: then one call serves both.
        """
        zone_of_none = next(iter(zones.values()), None)
        ranges = {
            zone: self._range(zone)
            for zone in dict.fromkeys(zones.get(key) for key in keys) or {zone_of_none: None}
        }
        groups: dict[Stretch, list[Key]] = {}
        for key in keys:
            groups.setdefault(ranges[zones.get(key)], []).append(key)
        for stretch in dict.fromkeys(ranges.values()):
            zone = next(zone for zone, own in ranges.items() if own == stretch)
            yield zone, tuple(self._windows(stretch)), tuple(groups.get(stretch, ()))

    def _by_type(self, keys: tuple[Key, ...]) -> Iterator[tuple[Mapping[str, Any], tuple[Key, ...]]]:
        """Yield the keys of each kind of device, where one call may have one kind only."""
        one_type = self.batch.one_type
        if one_type is None or self.key_field != one_type.field:
            yield {}, keys
            return
        told = None if one_type.into is None else value_of(self.request, one_type.into)
        for kind, entries in by_part(keys, one_type.part).items():
            if one_type.into is None or told is not None or not kind:
                yield {}, tuple(entries)
            else:
                yield {one_type.into: int(kind) if kind.isdigit() else kind}, tuple(entries)

    def _range(self, zone: tzinfo | None) -> Stretch:
        """Return start and end as they are sent."""
        window, (start, end) = self.operation.window, self.stretch
        if window is None or start is None or end is None:
            return NO_TIME
        if self.fields[window.start].kind != "moment":
            return self.stretch
        try:
            wall = on_the_wall(start, end, zone, (window.start, window.end))
        except Refusal as refusal:
            raise InvalidArgument(f"{self.operation.name}: {refusal}") from None
        if wall.start > wall.end:
            self._refuse_order()
        return wall

    def _windows(self, stretch: Stretch) -> Iterator[Stretch]:
        start, end = stretch
        longest = longest_window(self.operation, self.request)
        if isinstance(start, LocalTime):
            yield from cut_moments(start, end, longest)
        elif isinstance(start, date) and not isinstance(start, datetime):
            yield from cut_days(start, end, longest)
        else:
            yield stretch  # no times, or times with an offset of their own

    def _check_order(self) -> None:
        """Compare start and end where that needs no zone."""
        start, end = self.stretch
        if start is None or end is None or isinstance(start, LocalTime) is not isinstance(end, LocalTime):
            return
        if comparable(start) > comparable(end):
            self._refuse_order()

    def _refuse_order(self) -> None:
        window = self.operation.window
        assert window is not None
        raise InvalidArgument(f"{self.operation.name}: {window.start} lies after {window.end}: swap them")


def without_limits(operation: Operation, *, derives: bool) -> Operation:
    """Return an operation without the limits that a query is cut at, to check the rest of a request.

    Args:
        operation: The operation.
        derives: Whether the kind of device is read out of the keys, and so need not be given.
    """
    known = _WITHOUT_LIMITS.get((id(operation), derives))
    if known is None:
        batch = operation.batch
        derived = batch.one_type.into if batch and batch.one_type and derives else None
        cuts = batch.fields if batch else ()
        fields = tuple(_free(field, field.name in cuts, field.name == derived) for field in operation.request)
        free = msgspec.structs.replace(operation, request=fields, window=None)
        known = _WITHOUT_LIMITS[id(operation), derives] = (operation, free)
    return known[1]


_WITHOUT_LIMITS: dict[tuple[int, bool], tuple[Operation, Operation]] = {}
"""By identity: descriptors live as long as the program. The operation itself is kept, so that they do."""


def _free(field: RequestField, is_cut: bool, is_derived: bool) -> RequestField:
    if is_derived:
        return msgspec.structs.replace(field, required=False)
    return msgspec.structs.replace(field, most_entries=None) if is_cut else field


def _moment(start: Any, zone: tzinfo | None) -> float:
    """Return a number to order the begins of windows by, across zones."""
    if isinstance(start, LocalTime):
        return start.at(zone or UTC).timestamp()
    if isinstance(start, datetime):
        return start.timestamp()
    return float(start.toordinal()) if isinstance(start, date) else 0.0
