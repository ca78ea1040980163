"""However calls fall in time: never too many in any window, and none held up for longer than said."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.counts import BUCKETS, RollingCount

SECONDS = 3600.0
BUCKET = SECONDS / BUCKETS

pauses = st.lists(
    st.one_of(st.just(0.0), st.floats(0, 5), st.floats(0, 2 * SECONDS), st.sampled_from([BUCKET, SECONDS])),
    max_size=120,
)
begins = st.floats(0, 1e10)


@given(begins, pauses, st.integers(1, 8))
def test_never_more_than_the_limit_in_any_window(begin: float, waits: list[float], limit: int) -> None:
    count, now, made = RollingCount(SECONDS), begin, []
    for wait in waits:
        now += wait
        if count.used(now) < limit:
            count.add(now)
            made.append(now)
    for first, last in zip(made, made[limit:], strict=False):
        assert last - first >= SECONDS


@given(begins, pauses)
def test_a_call_counts_for_its_window_and_a_bucket_longer_at_most(begin: float, waits: list[float]) -> None:
    count, now, made = RollingCount(SECONDS), begin, []
    for wait in waits:
        now += wait
        count.add(now)
        made.append(now)
        used = count.used(now)
        slack = 1e-9 * (now + SECONDS)  # of the floats
        assert used >= sum(1 for each in made if now - each < SECONDS - slack)
        assert used <= sum(1 for each in made if now - each < SECONDS + BUCKET + slack)


@given(begins, pauses, st.integers(0, 8), st.integers(0, 20), st.integers(0, 60))
def test_when_a_call_is_possible_again(
    begin: float, waits: list[float], limit: int, told: int, told_at: int
) -> None:
    count, now = RollingCount(SECONDS), begin
    for number, wait in enumerate(waits):
        now += wait
        count.add(now)
        if number == told_at:
            count.told(told, now)
    free = count.free_at(now, limit)
    if limit == 0:
        assert free == math.inf
    elif free == now:
        assert count.used(now) < limit
    else:
        assert count.used(now) >= limit
        before = math.nextafter(free, 0)
        assert before <= now or count.used(before) >= limit
        assert count.used(free) < limit


def test_the_gateway_knows_of_calls_that_others_made() -> None:
    count = RollingCount(SECONDS)
    count.add(0, 5)
    count.told(12, 100)
    assert count.used(100) == 12
    count.add(200, 3)
    assert count.used(200) == 15
    assert count.used(SECONDS + 99) == 7 + 3  # the first five are out of the window
    assert count.used(SECONDS + 100) == 3  # and with that what others made before
    count.told(1, SECONDS + 101)
    assert count.used(SECONDS + 101) == 3  # the gateway began a new hour; ours counts on, to be safe
    count.told(9, 2 * SECONDS)
    count.told(4, 2 * SECONDS + 1)  # the next word replaces the last
    assert count.used(2 * SECONDS + 1) == 4


def test_a_day_of_calls_takes_little_room() -> None:
    count = RollingCount(86_400)
    for second in range(100_000):
        count.add(float(second), 4)
    assert len(count._buckets) <= BUCKETS + 2
