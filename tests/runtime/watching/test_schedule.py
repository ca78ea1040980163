"""When a watcher polls: once in each period, whatever its clock and its consumer do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.watching.schedule import Rhythm, Schedule

RHYTHM = Rhythm(every=300, delay=30, spread=30)
NOON = 1_780_000_200.0
"""Begin of a period: a multiple of 300."""


def test_the_first_poll_is_at_once_and_the_next_after_the_values_have_changed() -> None:
    schedule = Schedule(RHYTHM)
    assert schedule.next(NOON + 100, 0.5) == (NOON + 100, 0)
    assert schedule.next(NOON + 101, 0.5) == (NOON + 300 + 30 + 15, 0)
    assert schedule.next(NOON + 346, 0.0) == (NOON + 600 + 30, 0)


def test_before_the_delay_the_values_are_those_of_the_period_before() -> None:
    schedule = Schedule(RHYTHM)
    schedule.next(NOON + 10, 0.0)
    assert schedule.next(NOON + 11, 0.0).at == NOON + 30


def test_who_takes_too_long_polls_at_once_and_is_told_what_was_missed() -> None:
    schedule = Schedule(RHYTHM)
    schedule.next(NOON + 40, 0.0)
    late = NOON + 3 * 300 + 200
    assert schedule.next(late, 0.5) == (late, 2)
    assert schedule.next(late + 1, 0.0) == (NOON + 4 * 300 + 30, 0)


def test_a_clock_that_is_set_back_does_not_stop_the_polls() -> None:
    schedule = Schedule(RHYTHM)
    schedule.next(NOON + 86_400, 0.0)
    assert schedule.next(NOON + 40, 0.0) == (NOON + 330, 0)


@given(
    every=st.integers(1, 3600),
    begin=st.integers(0, 2_000_000_000),
    steps=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.7)), min_size=1, max_size=60),
)
def test_quick_consumers_miss_nothing_and_nothing_adds_up(
    every: int, begin: int, steps: list[tuple[float, float]]
) -> None:
    """Each poll lies in a period of its own, at most delay and spread after its begin."""
    rhythm = Rhythm(every, every / 10, every / 10)
    schedule = Schedule(rhythm)
    now = float(begin)
    first = rhythm.period(now)
    schedule.next(now, 0.0)
    for number, (fraction, busy) in enumerate(steps, start=1):
        poll = schedule.next(now, fraction)
        assert poll.missed == 0
        assert poll.at >= now
        into = poll.at - (first + number) * every
        assert every * 0.1 - 1e-3 <= into <= every * 0.2 + 1e-3
        now = poll.at + busy * every


@given(st.lists(st.floats(0, 20_000), min_size=1, max_size=60))
def test_polls_and_missed_periods_add_up_to_all_periods(waits: list[float]) -> None:
    schedule = Schedule(RHYTHM)
    now = NOON
    first = RHYTHM.period(now)
    counted = schedule.next(now, 0.0).missed
    for number, wait in enumerate(waits, start=1):
        now += wait
        poll = schedule.next(now, 0.3)
        counted += poll.missed
        now = poll.at
        assert RHYTHM.period(now) == first + number + counted
