"""Wall-clock times into moments, across every change of every kind of clock."""

from __future__ import annotations

import io
from array import array
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.columns import Columns
from isolarcloud_runtime.export.clocks import WallClock
from isolarcloud_runtime.points import Point
from isolarcloud_runtime.series import PointSeries, Series
from isolarcloud_runtime.times import LocalTime, zone

BERLIN = ZoneInfo("Europe/Berlin")


def of(stamps: list[int], clock: Any = BERLIN) -> Series:
    columns = Columns(array("q", stamps), {1: array("d", range(len(stamps)))})
    return Series({1: PointSeries(1, columns, {}, clock)}, points={1: Point(1, "")})


def moments(series: Series) -> list[datetime]:
    found: list[datetime] = series.to_arrow(zone="UTC").column("time").to_pylist()
    return found


def test_the_missing_hour_of_spring() -> None:
    stamps = [20260329015500, 20260329030000, 20260329030500]
    read = moments(of(stamps))
    assert read == [
        datetime(2026, 3, 29, 0, 55, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 5, tzinfo=UTC),
    ]
    assert [later - earlier for earlier, later in pairwise(read)] == [timedelta(minutes=5)] * 2


def test_a_time_that_no_clock_showed_counts_as_before_the_change() -> None:
    assert moments(of([20260329023000])) == [datetime(2026, 3, 29, 1, 30, tzinfo=UTC)]


def test_the_doubled_hour_of_autumn_is_its_first_pass() -> None:
    stamps = [20261025015500, 20261025020000, 20261025025500, 20261025030000]
    assert moments(of(stamps)) == [
        datetime(2026, 10, 24, 23, 55, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 0, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 55, tzinfo=UTC),
        datetime(2026, 10, 25, 2, 0, tzinfo=UTC),
    ]
    file = io.StringIO()
    of(stamps).to_csv(file)
    assert [line.split(",")[1] for line in file.getvalue().splitlines()[1:]] == [
        "2026-10-25T01:55:00+02:00",
        "2026-10-25T02:00:00+02:00",
        "2026-10-25T02:55:00+02:00",
        "2026-10-25T03:00:00+01:00",
    ]


ZONES = [
    "Europe/Berlin",
    "America/Sao_Paulo",  # changed at midnight
    "Africa/Cairo",
    "Australia/Lord_Howe",  # changes by half an hour
    "Pacific/Apia",  # left out a whole day
    "Asia/Kolkata",
    "America/New_York",
    "GMT+5:30",
    "GMT-2",
    "UTC",
]


@given(
    st.sampled_from(ZONES),
    st.lists(st.datetimes(datetime(2005, 1, 1), datetime(2035, 1, 1)), max_size=12),
    st.sampled_from([None, *ZONES]),
)
def test_every_way_out_agrees_with_datetime(name: str, times: list[datetime], shown: str | None) -> None:
    stamps = [int(f"{time:%Y%m%d%H%M%S}") for time in times]
    series = of(stamps, zone(name))
    exact = [LocalTime.from_stamp(stamp).at(zone(name)).astimezone(UTC) for stamp in stamps]
    clock = WallClock(zone(name))
    assert [datetime.fromtimestamp(clock.seconds(stamp), UTC) for stamp in stamps] == exact
    assert moments(series) == exact
    if shown is not None:
        series = series.in_zone(shown)
    assert [time.astimezone(UTC) for time in series[1].times] == exact
    file = io.StringIO()
    series.to_csv(file)
    written = [datetime.fromisoformat(line.split(",")[1]) for line in file.getvalue().splitlines()[1:]]
    assert [time.astimezone(UTC) for time in written] == exact
    assert [time.isoformat() for time in series[1].times] == [time.isoformat() for time in written]


@pytest.mark.parametrize("name", ["Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia"])
def test_a_whole_year_of_five_minutes_agrees_with_datetime(name: str) -> None:
    begin = datetime(2011, 1, 1)  # the year in which Apia crossed the date line
    stamps = [int(f"{begin + timedelta(minutes=5 * step):%Y%m%d%H%M%S}") for step in range(365 * 288)]
    read = of(stamps, ZoneInfo(name)).to_arrow(zone="UTC").column("time").cast("int64").to_pylist()
    clock = ZoneInfo(name)
    exact = [
        int(
            (LocalTime.from_stamp(stamp).at(clock) - datetime(1970, 1, 1, tzinfo=UTC))
            / timedelta(microseconds=1)
        )
        for stamp in stamps
    ]
    assert read == exact
