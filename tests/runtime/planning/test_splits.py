"""The fewest calls over all dimensions together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud_runtime.descriptors import Batch, MinuteShape, Operation, Reply, RequestField, Span, Window
from isolarcloud_runtime.errors import InvalidArgument
from isolarcloud_runtime.planning.splits import Question
from isolarcloud_runtime.request import Request
from isolarcloud_runtime.times import LocalTime, zone

BEGIN = LocalTime(2026, 3, 1)
MINUTE = timedelta(minutes=1)


class Asked(Request, frozen=True, kw_only=True):
    keys: Any
    points: Any
    start: Any
    end: Any


def operation(most_keys: int, most_points: int, minutes: int) -> Operation:
    return Operation(
        name="history",
        family="mini",
        method="POST",
        path="/history",
        title="History",
        reply=Reply(
            model="",
            shape=MinuteShape(
                series="series",
                key="text",
                keys="keys",
                points="points",
                time="t",
                time_format="%Y%m%d%H%M%S",
                prefix="p",
            ),
        ),
        idempotent=True,
        request=(
            RequestField(name="keys", wire="keys", kind="text", many="array", most_entries=most_keys),
            RequestField(name="points", wire="points", kind="point", many="comma", most_entries=most_points),
            RequestField(name="start", wire="start", kind="moment"),
            RequestField(name="end", wire="end", kind="moment"),
        ),
        window=Window(start="start", end="end", longest=Span(minutes=minutes), zone_ids="keys"),
        batch=Batch(fields=("keys", "points")),
    )


def question(keys: int, points: int, minutes: int, limits: tuple[int, int, int]) -> Question:
    request = Asked(
        keys=[f"{number}" for number in range(keys)],
        points=range(1, points + 1),
        start=BEGIN,
        end=BEGIN + minutes * MINUTE,
    )
    return Question(operation(*limits), request)


def ceil(number: int, most: int) -> int:
    return max(1, -(-number // most))


@settings(max_examples=60)
@given(
    sizes=st.tuples(st.integers(1, 130), st.integers(1, 130), st.integers(0, 600)),
    limits=st.tuples(st.integers(1, 60), st.integers(1, 60), st.integers(1, 240)),
)
def test_calls_are_the_product_of_the_parts_and_cover_everything_once(
    sizes: tuple[int, int, int], limits: tuple[int, int, int]
) -> None:
    asked = question(*sizes, limits)
    groups = asked.groups({})
    parts = list(asked.parts(groups, 1))
    wanted = ceil(sizes[0], limits[0]) * ceil(sizes[1], limits[1]) * ceil(sizes[2], limits[2])
    assert len(parts) == asked.count(groups) == wanted
    cells = {(part.keys, part.point_batch, part.window) for part in parts}
    assert len(cells) == len(parts)
    assert sum(len(part.keys) * len(part.points) for part in parts) == (
        sizes[0] * sizes[1] * len(groups[0].windows)
    )
    assert [part.window.start for part in parts] == sorted(part.window.start for part in parts)


@cache
def fewest_by_trying(sizes: tuple[int, int, int], limits: tuple[int, int, int]) -> int:
    """Cover a small grid of keys, points and minutes with calls in every possible way.

    A call may name any keys and any points, not only neighbours, and one stretch of time.
    """
    cells = list(product(*map(range, sizes)))
    keys, points = (
        [
            set(chosen)
            for count in range(1, most + 1)
            for chosen in combinations(range(size), min(count, size))
        ]
        for size, most in zip(sizes[:2], limits[:2], strict=True)
    )
    stretches = [set(range(begin, begin + limits[2])) for begin in range(sizes[2])]
    calls = {
        sum(
            1 << place
            for place, cell in enumerate(cells)
            if all(a in b for a, b in zip(cell, box, strict=True))
        )
        for box in product(keys, points, stretches)
    }
    everything, reached, count = (1 << len(cells)) - 1, {0}, 0
    while everything not in reached:
        # The first cell that is not covered has to be covered by some call.
        reached = {done | call for done in reached for call in calls if call >> _first_gap(done) & 1}
        count += 1
    return count


def _first_gap(done: int) -> int:
    return (~done & (done + 1)).bit_length() - 1


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.tuples(st.integers(1, 3), st.integers(1, 2), st.integers(1, 2)),
    limits=st.tuples(st.integers(1, 3), st.integers(1, 2), st.integers(1, 2)),
)
def test_no_other_way_takes_fewer_calls(sizes: tuple[int, int, int], limits: tuple[int, int, int]) -> None:
    wanted = fewest_by_trying(sizes, limits)
    # A cell of time is a minute with its begin: so many minutes, each end of a window shared.
    asked = question(*sizes, limits)
    assert asked.count(asked.groups({})) == wanted


def test_clocks_that_show_the_same_share_their_calls() -> None:
    asked = question(4, 1, 60, (50, 50, 180))
    zones = dict(zip(asked.keys, map(zone, ("GMT+1", "Europe/Berlin", "GMT+8", "UTC")), strict=True))
    # Wall-clock times are the same for all.
    assert asked.count(asked.groups(zones)) == 1
    moved = Asked(
        keys=asked.keys,
        points=[1],
        start=BEGIN.at(zone("UTC")),
        end=BEGIN.at(zone("UTC")) + 60 * MINUTE,
    )
    groups = Question(asked.operation, moved).groups(zones)
    assert [group.batches[0]["keys"] for group in groups] == [("0", "1"), ("2",), ("3",)]


def test_times_that_a_clock_cannot_show_are_refused() -> None:
    asked = question(1, 1, 60, (50, 50, 180))
    moments = Asked(
        keys=asked.keys, points=[1], start=BEGIN.at(zone("UTC")), end=BEGIN.at(zone("UTC")) + MINUTE
    )
    with pytest.raises(InvalidArgument, match="history: start can't be told in the plant's time"):
        Question(asked.operation, moments).groups({})
    end = datetime(9999, 12, 31, 23, tzinfo=UTC)
    late = Asked(keys=asked.keys, points=[1], start=end - MINUTE, end=end)
    with pytest.raises(InvalidArgument, match="history: start is out of range"):
        Question(asked.operation, late).groups({"0": zone("GMT+8")})


def test_blocks_of_several_windows() -> None:
    asked = question(3, 5, 100, (2, 2, 10))
    parts = list(asked.parts(asked.groups({}), 4))
    blocks = list(dict.fromkeys(part.block for part in parts))
    assert [sum(part.block is block for part in parts) for block in blocks] == [12, 12, 12, 12, 6, 6]
    assert [block.calls for block in blocks] == [12, 12, 12, 12, 6, 6]
    assert [block.is_last for block in blocks] == [False] * 4 + [True] * 2
