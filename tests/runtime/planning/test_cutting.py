"""Lists and ranges cut into the fewest parts that the gateway allows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.descriptors import Span
from isolarcloud_runtime.encode_time import latest_end
from isolarcloud_runtime.planning.batches import by_part, cut
from isolarcloud_runtime.planning.windows import Stretch, cut_days, cut_moments, on_the_wall
from isolarcloud_runtime.times import LocalTime

MINUTE = timedelta(minutes=1)
NAMES = ("start", "end")
MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2030, 1, 1))
DAYS = st.dates(date(2019, 1, 1), date(2030, 1, 1))


@given(entries=st.lists(st.integers()), most=st.integers(1, 60))
def test_a_list_is_cut_into_the_fewest_parts_of_about_the_same_size(entries: list[int], most: int) -> None:
    parts = cut(entries, most)
    assert [entry for part in parts for entry in part] == entries
    assert len(parts) == max(1, -(-len(entries) // most))
    assert max(map(len, parts)) <= most
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(0, [0]), (1, [1]), (49, [49]), (50, [50]), (51, [26, 25]), (5000, [50] * 100), (101, [34, 34, 33])],
)
def test_sizes_of_parts(count: int, sizes: list[int]) -> None:
    assert list(map(len, cut(range(count), 50))) == sizes
    assert cut(range(count), None) == (tuple(range(count)),)


def test_keys_are_grouped_by_a_part() -> None:
    keys = ["1_1_1_1", "1_14_1_1", "2_1_1_1", "odd"]
    assert by_part(keys, 2) == {"1": ["1_1_1_1", "2_1_1_1"], "14": ["1_14_1_1"], "": ["odd"]}


# --- windows of moments -----------------------------------------------------------------------------


@given(start=MOMENTS, minutes=st.integers(0, 5000), most=st.integers(1, 400))
def test_windows_share_their_edges_and_are_the_fewest(start: datetime, minutes: int, most: int) -> None:
    end = start + minutes * MINUTE
    windows = list(cut_moments(start, end, Span(minutes=most)))
    assert (windows[0].start, windows[-1].end) == (start, end)
    assert all(before.end == after.start for before, after in pairwise(windows))
    assert all(window.end - window.start <= most * MINUTE for window in windows)
    assert len(windows) == max(1, -(-minutes // most))


@given(start=MOMENTS, days=st.integers(0, 900), months=st.integers(1, 24))
def test_windows_of_months_are_as_long_as_they_may_be(start: datetime, days: int, months: int) -> None:
    span, end = Span(months=months), start + timedelta(days=days)
    windows = list(cut_moments(start, end, span))
    assert (windows[0].start, windows[-1].end) == (start, end)
    assert all(window.end == latest_end(window.start, span) for window in windows[:-1])
    assert windows[-1].end <= latest_end(windows[-1].start, span)


@given(start=MOMENTS, days=st.integers(0, 900))
def test_windows_within_months_of_the_calendar(start: datetime, days: int) -> None:
    end = start + timedelta(days=days)
    windows = list(cut_moments(start, end, Span(calendar_months=1)))
    assert (windows[0].start, windows[-1].end) == (start, end)
    assert all((one.start.year, one.start.month) == (one.end.year, one.end.month) for one in windows)
    assert all(after.start - before.end == timedelta(seconds=1) for before, after in pairwise(windows))
    assert len(windows) == (end.year - start.year) * 12 + end.month - start.month + 1


def test_no_limit_is_one_window() -> None:
    start, end = datetime(2020, 1, 1), datetime(2026, 1, 1)
    assert list(cut_moments(start, end, None)) == [Stretch(start, end)]
    assert list(cut_days(start.date(), end.date(), None)) == [Stretch(start.date(), end.date())]


# --- windows of days --------------------------------------------------------------------------------


def touched(window: Stretch, unit: str) -> int:
    start, end = window
    years = end.year - start.year
    return {"days": (end - start).days, "months": years * 12 + end.month - start.month, "years": years}[
        unit
    ] + 1


@given(
    start=DAYS,
    days=st.integers(0, 4000),
    unit=st.sampled_from(["days", "months", "years"]),
    most=st.integers(1, 100),
)
def test_windows_of_days_follow_on_each_other(start: date, days: int, unit: str, most: int) -> None:
    end = start + timedelta(days=days)
    windows = list(cut_days(start, end, Span(**{unit: most})))
    assert (windows[0].start, windows[-1].end) == (start, end)
    assert all(after.start - before.end == timedelta(days=1) for before, after in pairwise(windows))
    assert all(touched(window, unit) <= most for window in windows)
    assert len(windows) == -(-touched(Stretch(start, end), unit) // most)


def test_the_calendar_ends() -> None:
    assert len(list(cut_days(date(9998, 1, 1), date.max, Span(days=100)))) == 8
    assert len(list(cut_days(date(9990, 5, 5), date.max, Span(years=5)))) == 2


# --- the clock on the wall --------------------------------------------------------------------------

BERLIN, LORD_HOWE, AZORES = map(ZoneInfo, ("Europe/Berlin", "Australia/Lord_Howe", "Atlantic/Azores"))
CHANGES = [
    (BERLIN, datetime(2026, 3, 29, 1, tzinfo=UTC)),
    (BERLIN, datetime(2026, 10, 25, 1, tzinfo=UTC)),
    (LORD_HOWE, datetime(2026, 4, 4, 15, tzinfo=UTC)),
    (LORD_HOWE, datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
    (AZORES, datetime(2026, 10, 25, 1, tzinfo=UTC)),
    (timezone(timedelta(hours=8)), datetime(2026, 10, 25, 1, tzinfo=UTC)),
]


@given(change=st.sampled_from(CHANGES), before=st.integers(-100, 200), length=st.integers(0, 300))
def test_all_that_a_clock_shows_is_asked_for(
    change: tuple[ZoneInfo, datetime], before: int, length: int
) -> None:
    clock, moment = change
    start = moment - before * MINUTE
    wall = on_the_wall(start, start + length * MINUTE, clock, NAMES)
    shown = [(start + minute * MINUTE).astimezone(clock).replace(tzinfo=None) for minute in range(length + 1)]
    assert wall.start <= min(shown)
    assert max(shown) <= wall.end
    # And no more than that: what is asked for beyond it is less than a minute.
    assert min(shown) - wall.start < MINUTE
    assert wall.end - max(shown) < MINUTE


def test_a_range_within_the_hour_that_comes_twice() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    second = datetime(2026, 10, 25, 2, 10, tzinfo=BERLIN, fold=1)
    wall = on_the_wall(first, second, BERLIN, NAMES)
    assert wall == (datetime(2026, 10, 25, 2), datetime(2026, 10, 25, 2, 59, 59))


def test_wall_clock_times_stay_as_they_are() -> None:
    start, end = LocalTime(2026, 10, 25, 1), LocalTime(2026, 10, 25, 4)
    assert on_the_wall(start, end, BERLIN, NAMES) == on_the_wall(start, end, None, NAMES) == (start, end)
