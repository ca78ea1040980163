"""What is missing: against a model that looks at every five minutes on their own."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.archive.contents import Settled
from isolarcloud_runtime.archive.gaps import Asked, gaps_of, settled_before
from isolarcloud_runtime.archive.spans import DAY, Span, joined, local_time, seconds_of, without
from isolarcloud_runtime.planning.windows import on_the_wall
from isolarcloud_runtime.times import LocalTime, zone

BERLIN = ZoneInfo("Europe/Berlin")
STEP = 300
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(*pair)), max_size=6)


def seconds_in(spans: list[Span]) -> set[int]:
    return {second for span in spans for second in range(span.begin, span.end)}


@given(SPANS, SPANS)
def test_spans_are_sets_of_seconds(some: list[Span], others: list[Span]) -> None:
    assert seconds_in(joined(some)) == seconds_in(some)
    assert all(one.end < two.begin for one, two in itertools.pairwise(joined(some)))
    assert seconds_in(without(some, others)) == seconds_in(some) - seconds_in(others)


def test_a_clock_is_counted_in_days_of_the_same_length() -> None:
    before = seconds_of(datetime(2026, 3, 28, 12, tzinfo=BERLIN), BERLIN)
    after = seconds_of(datetime(2026, 3, 29, 12, tzinfo=BERLIN), BERLIN)
    assert after - before == DAY
    assert local_time(before) == LocalTime(2026, 3, 28, 12)
    assert seconds_of(LocalTime(2026, 3, 28, 12), zone("GMT+8")) == before
    assert settled_before(zone("GMT+8"), NOW.timestamp(), 3600 * 8) == seconds_of(
        LocalTime(2026, 11, 20), None
    )
    assert settled_before(None, NOW.timestamp(), 0) == seconds_of(LocalTime(2026, 11, 20), None)


ZONES: dict[Any, tzinfo] = {1: BERLIN, 2: BERLIN, 3: zone("GMT+8")}
BEGIN = datetime(2026, 10, 24, tzinfo=BERLIN)  # the next day has 25 hours
STEPS = 3 * 288
TIMES = st.integers(0, STEPS).map(lambda step: step * STEP)


@st.composite
def known(draw: st.DrawFn) -> Settled:
    """Some of what was read before, on the clock of each key."""
    settled: Settled = {}
    origin = seconds_of(BEGIN, BERLIN)
    for key, point in itertools.product(ZONES, (7, 8)):
        edges = sorted(draw(st.sets(TIMES, max_size=4)))
        spans = [
            Span(origin + begin, origin + end) for begin, end in zip(edges[::2], edges[1::2], strict=False)
        ]
        if spans:
            settled[str(key), point] = {STEP: joined(spans)}
    return settled


@given(known(), TIMES, TIMES, st.booleans())
def test_gaps_are_all_that_is_missing_and_nothing_else(
    settled: Settled, one: int, other: int, local: bool
) -> None:
    first, last = sorted((one, other))
    start: datetime
    end: datetime
    if local:
        start, end = (local_time(seconds_of(BEGIN, BERLIN) + edge) for edge in (first, last))
    else:
        start, end = (BEGIN.astimezone(UTC) + timedelta(seconds=edge) for edge in (first, last))
    asked = Asked(list(ZONES), [7, 8], start, end, STEP, ZONES)
    gaps = gaps_of(asked, settled, NOW.timestamp(), 0)
    assert [gap.start for gap in gaps] == sorted(gap.start for gap in gaps)
    for key, point in itertools.product(ZONES, (7, 8)):
        whole = asked.span(key)
        wanted = set(range(whole.begin, whole.end, STEP))
        have = {
            second
            for span in settled.get((str(key), point), {}).get(STEP, ())
            for second in range(span.begin, span.end, STEP)
        }
        read: list[int] = []
        for gap in gaps:
            assert gap.start <= gap.end
            assert start <= gap.start
            assert gap.end <= end
            if key in gap.keys and point in gap.points:
                edges = on_the_wall(gap.start, gap.end, ZONES[key], ("start", "end"))
                begin, finish = (seconds_of(edge, None) for edge in edges)
                read.extend(range(begin - begin % STEP, finish + 1, STEP))
        assert wanted - have <= set(read)
        if local or key == 3:  # a clock that is not set back shows each time once
            assert set(read) == wanted - have
            assert len(read) == len(set(read))


def test_what_several_lack_is_read_at_once() -> None:
    origin, day = seconds_of(LocalTime(2026, 5, 1), None), DAY
    settled: Settled = {
        ("1", 7): {STEP: [Span(origin, origin + day)]},
        ("2", 7): {STEP: [Span(origin, origin + 2 * day)]},
    }
    asked = Asked(
        [1, 2, 3], [7], LocalTime(2026, 5, 1), LocalTime(2026, 5, 5), STEP, dict.fromkeys((1, 2, 3))
    )
    gaps = gaps_of(asked, settled, NOW.timestamp(), 0)
    assert [(gap.keys, gap.start.day, gap.end.day) for gap in gaps] == [
        ((3,), 1, 1),
        ((1, 3), 2, 2),
        ((1, 2, 3), 3, 5),
    ]
