"""Windows: what the gateway answers in one call, measured the way it measures."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.descriptors import Operation, Reply, RequestField, Span, Window
from isolarcloud_runtime.encode import encode_request
from isolarcloud_runtime.errors import InvalidArgument
from isolarcloud_runtime.times import LocalTime, zone
from tests.runtime.data.samples import STATISTICS, operation

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")


def moments(longest: Span | None) -> Operation:
    return operation(
        "any",
        Reply(model=""),
        RequestField(name="start", wire="s", kind="moment", format="%Y%m%d%H%M%S"),
        RequestField(name="end", wire="e", kind="moment", format="%Y%m%d%H%M%S"),
        window=Window(start="start", end="end", longest=longest),
    )


def ask(longest: Span | None, start: Any, end: Any, tz: dt.tzinfo = dt.UTC) -> dict[str, Any]:
    return encode_request(moments(longest), Asked(start, end), zone=tz)


class Asked:
    def __init__(self, start: object, end: object, **more: object) -> None:
        self.__dict__.update(more, start=start, end=end)


def utc(*when: int) -> dt.datetime:
    return dt.datetime(*when, tzinfo=dt.UTC)  # type: ignore[arg-type, misc]


THREE_HOURS = Span(minutes=180)


def test_exactly_the_longest_window_is_allowed() -> None:
    assert ask(THREE_HOURS, utc(2026, 1, 1, 9), utc(2026, 1, 1, 12)) == {
        "s": "20260101090000",
        "e": "20260101120000",
    }
    assert ask(THREE_HOURS, utc(2026, 1, 1, 9), utc(2026, 1, 1, 9))
    assert ask(None, utc(2026, 1, 1), utc(2027, 1, 1))
    assert ask(THREE_HOURS, utc(2026, 1, 1), None) == {"s": "20260101000000"}


@pytest.mark.parametrize(
    ("longest", "start", "end", "words"),
    [
        (
            THREE_HOURS,
            utc(2026, 1, 1, 9),
            utc(2026, 1, 1, 12, 5),
            "at most 3 hours in one call; got 3:05:00: split",
        ),
        (Span(minutes=60), utc(2026, 1, 1, 9), utc(2026, 1, 1, 10, 1), "at most 1 hour in one call"),
        (Span(minutes=90), utc(2026, 1, 1, 9), utc(2026, 1, 1, 10, 31), "at most 90 minutes in one call"),
        (Span(days=30), utc(2026, 1, 1), utc(2026, 1, 31, 0, 0, 1), "at most 30 days in one call"),
        (Span(months=1), utc(2026, 1, 31), utc(2026, 3, 1), "at most 1 month in one call"),
        (Span(years=1), utc(2026, 1, 1), utc(2027, 1, 2), "at most 1 year in one call"),
        (None, utc(2026, 1, 2), utc(2026, 1, 1), "start lies after end: swap them"),
        (None, LocalTime(2026, 1, 2), LocalTime(2026, 1, 1), "start lies after end"),
        (None, LocalTime(2026, 1, 2), utc(2026, 1, 1), "start lies after end"),
        (None, utc(2026, 1, 2), dt.date(2026, 1, 3), "end is a day"),
        (None, utc(2026, 1, 2), dt.datetime(2026, 1, 3), "end has no time zone"),
    ],
)
def test_other_windows_are_refused(longest: Span | None, start: object, end: object, words: str) -> None:
    with pytest.raises(InvalidArgument, match=words):
        ask(longest, start, end)


def test_whole_months_and_days_are_allowed() -> None:
    assert ask(Span(months=1), utc(2026, 1, 31), utc(2026, 2, 28))
    assert ask(Span(days=30), utc(2026, 1, 1), utc(2026, 1, 31))
    assert ask(Span(years=5), utc(2026, 1, 1), utc(2031, 1, 1))
    assert ask(Span(years=5), utc(9995, 1, 1), utc(9998, 1, 1))


def test_the_plants_clock_is_what_counts_when_it_is_set_forward() -> None:
    start, end = dt.datetime(2026, 3, 29, 1, tzinfo=BERLIN), dt.datetime(2026, 3, 29, 4, tzinfo=BERLIN)
    assert end.timestamp() - start.timestamp() == 2 * 3600
    assert ask(THREE_HOURS, start, end, BERLIN) == {"s": "20260329010000", "e": "20260329040000"}
    later = start.astimezone(dt.UTC) + dt.timedelta(hours=3)
    with pytest.raises(InvalidArgument, match="3 hours"):
        ask(THREE_HOURS, start, later, BERLIN)


def test_a_window_that_runs_backwards_on_the_plants_clock_is_refused() -> None:
    start = dt.datetime(2026, 11, 1, 1, 50, tzinfo=NEW_YORK)
    end = start.astimezone(dt.UTC) + dt.timedelta(minutes=20)
    with pytest.raises(InvalidArgument, match="set back"):
        ask(THREE_HOURS, start, end, NEW_YORK)


def test_plants_may_be_in_another_zone_than_the_caller() -> None:
    start = dt.datetime(2026, 1, 1, 23, tzinfo=BERLIN)
    assert ask(THREE_HOURS, start, start + dt.timedelta(hours=3), zone("GMT+8"))["s"] == "20260102060000"


def days(period: str | None, start: object, end: object) -> dict[str, Any]:
    asked = Asked(start, end, device_keys=["1"], points=[1], kinds=["1"], period=period)
    return encode_request(STATISTICS, asked, zone=None)


@pytest.mark.parametrize(
    ("period", "start", "last", "over", "words"),
    [
        (
            "day",
            (2026, 1, 1),
            (2026, 4, 10),
            (2026, 4, 11),
            "at most 100 days in one call, both ends included; got 101",
        ),
        (None, (2026, 1, 1), (2026, 4, 10), (2026, 4, 11), "at most 100 days"),
        ("month", (2024, 1, 31), (2025, 12, 1), (2026, 1, 1), "at most 24 months in one call, .* got 25"),
        ("year", (2021, 12, 31), (2025, 1, 1), (2026, 1, 1), "at most 5 years in one call, .* got 6"),
    ],
)
def test_days_months_and_years_are_counted_with_both_ends(
    period: str | None,
    start: tuple[int, int, int],
    last: tuple[int, int, int],
    over: tuple[int, int, int],
    words: str,
) -> None:
    assert days(period, dt.date(*start), dt.date(*last))
    with pytest.raises(InvalidArgument, match=words):
        days(period, dt.date(*start), dt.date(*over))
    with pytest.raises(InvalidArgument, match="swap"):
        days(period, dt.date(*last), dt.date(*start))


def test_days_without_a_limit_may_be_any_number() -> None:
    asking = operation(
        "any",
        Reply(model=""),
        RequestField(name="start", wire="s", kind="day"),
        RequestField(name="end", wire="e", kind="day"),
        window=Window(start="start", end="end"),
    )
    request = {"start": dt.date(2000, 1, 1), "end": dt.date(2026, 1, 1)}
    assert encode_request(asking, request, zone=None) == {"s": "2000-01-01", "e": "2026-01-01"}


@given(st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)), st.integers(0, 200))
def test_the_number_of_days_decides(start: dt.date, more: int) -> None:
    end = start + dt.timedelta(days=more)
    if more + 1 <= 100:
        assert days("day", start, end)["end_time"] == end.strftime("%Y%m%d")
    else:
        with pytest.raises(InvalidArgument, match=f"got {more + 1}"):
            days("day", start, end)
