"""Windows: what the gateway answers in one call, measured the way it measures."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
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


def coded(default: str | None = None) -> Operation:
    """Statistics whose period goes out as a number; formats and spans go by the enum's value."""
    period = msgspec.structs.replace(
        next(field for field in STATISTICS.request if field.name == "period"),
        wire_values={"day": "1", "month": "2", "year": "3"},
        default=default,
    )
    fields = [period if field.name == "period" else field for field in STATISTICS.request]
    return msgspec.structs.replace(STATISTICS, request=tuple(fields))


@pytest.mark.parametrize(
    ("period", "default", "sent", "start"),
    [("month", None, "2", "202601"), ("year", "1", "3", "2026"), (None, "1", "1", "20260101")],
)
def test_formats_and_spans_go_by_the_value_of_the_enum(
    period: str | None, default: str | None, sent: str, start: str
) -> None:
    first = dt.date(2026, 1, 1)
    asked = Asked(first, first, device_keys=["1_11_0_0"], points=[24], kinds=["2"], period=period)
    body = encode_request(coded(default), asked, zone=None)
    assert (body["query_type"], body["start_time"]) == (sent, start)
    asked.__dict__["end"] = dt.date(2026 + 9, 1, 1)
    with pytest.raises(InvalidArgument, match=r"(100 days|24 months|5 years) in one call"):
        encode_request(coded(default), asked, zone=None)


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


SAME_MONTH = Span(calendar_months=1)


@pytest.mark.parametrize(
    ("longest", "start", "end", "right"),
    [
        (SAME_MONTH, utc(2026, 1, 1), utc(2026, 1, 31, 23, 59), True),
        (SAME_MONTH, utc(2026, 1, 31, 23, 59), utc(2026, 2, 1), False),
        (SAME_MONTH, utc(2026, 1, 5), utc(2027, 1, 5), False),
        (Span(calendar_months=2), utc(2025, 12, 1), utc(2026, 1, 31), True),
        (Span(calendar_months=2), utc(2025, 12, 31), utc(2026, 2, 1), False),
    ],
)
def test_months_of_the_calendar(longest: Span, start: Any, end: Any, right: bool) -> None:
    if right:
        assert ask(longest, start, end)
    else:
        with pytest.raises(InvalidArgument, match=r"have to lie in .*calendar month.*: split the window"):
            ask(longest, start, end)


def test_the_month_is_the_one_of_the_plants_clock() -> None:
    start, end = utc(2026, 1, 31, 23, 30), utc(2026, 2, 1)
    assert ask(SAME_MONTH, start, end, BERLIN) == {"s": "20260201003000", "e": "20260201010000"}


def test_a_value_may_have_no_limit() -> None:
    status = RequestField(name="status", wire="status", kind="enum", values=("8", "9"), as_text=True)
    alarms = msgspec.structs.replace(
        moments(None),
        request=(*moments(None).request, status),
        window=Window(
            start="start", end="end", longest_by=("status", {"8": None, "9": SAME_MONTH}), longest=THREE_HOURS
        ),
    )

    def ask_for(status: str | None) -> object:
        return encode_request(
            alarms,
            Asked(utc(2026, 1, 1), utc(2027, 1, 1), status=status),
            zone=dt.timezone.utc,  # noqa: UP017
        )

    assert ask_for("8")
    with pytest.raises(InvalidArgument, match="the same calendar month"):
        ask_for("9")
    with pytest.raises(InvalidArgument, match="at most 3 hours"):
        ask_for(None)


def test_instants_are_measured_in_real_time() -> None:
    asked = operation(
        "any",
        Reply(model=""),
        RequestField(name="start", wire="s", kind="instant"),
        RequestField(name="end", wire="e", kind="instant"),
        window=Window(start="start", end="end", longest=Span(minutes=60)),
    )
    # The clock is set forward at two: from half past one to half past three it is one hour.
    start, end = (
        dt.datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN),
        dt.datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN),
    )
    body = encode_request(asked, Asked(start, end), zone=None)
    assert body == {"s": "2026-03-29T01:30:00+01:00", "e": "2026-03-29T03:30:00+02:00"}
    with pytest.raises(InvalidArgument, match="at most 1 hour in one call; got 1:01:00"):
        encode_request(asked, Asked(start, end + dt.timedelta(minutes=1)), zone=None)
    with pytest.raises(InvalidArgument, match="start lies after end"):
        encode_request(asked, Asked(end, start), zone=None)


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


def test_within_an_hour_that_a_clock_shows_twice() -> None:
    first = dt.datetime(2026, 11, 1, 1, 50, tzinfo=NEW_YORK)
    second = dt.datetime(2026, 11, 1, 1, 10, tzinfo=NEW_YORK, fold=1)
    assert ask(THREE_HOURS, first, second, dt.UTC) == {"s": "20261101055000", "e": "20261101061000"}
    with pytest.raises(InvalidArgument, match="start lies after end"):
        ask(THREE_HOURS, second, first, dt.UTC)


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
