import pickle
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.errors import InvalidArgument
from isolarcloud_runtime.times import LocalTime, as_zone, zone

MOMENT = LocalTime(2026, 1, 31, 9, 45, 30)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20260131094530", MOMENT),
        (20260131094530, MOMENT),
        (" 20260131094530 ", MOMENT),
        ("202601310945", LocalTime(2026, 1, 31, 9, 45)),
        ("20260131", LocalTime(2026, 1, 31)),
        (202601, LocalTime(2026, 1, 1)),
        ("2026", LocalTime(2026, 1, 1)),
        ("2026-01-31 09:45:30", MOMENT),
        ("2026-01-31T09:45:30", MOMENT),
        ("2026-01-31 09:45:30.500", MOMENT.replace(microsecond=500_000)),
        ("2026-01-31T09:45:30+08:00", MOMENT),
        ("2026-01-31", LocalTime(2026, 1, 31)),
    ],
)
def test_all_forms_of_the_wire_are_read(value: str | int, expected: LocalTime) -> None:
    parsed = LocalTime.parse(value)
    assert type(parsed) is LocalTime
    assert parsed == expected
    assert parsed.tzinfo is None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "--",
        "0",
        "20261301",
        "2026013125",
        "20260230",
        20260131250000,
        -2026,
        True,
        1.5,
        None,
        [],
        "9" * 5000,
    ],
)
def test_what_is_no_time_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="not a wall-clock time"):
        LocalTime.parse(value)  # type: ignore[arg-type]


@given(st.datetimes(min_value=datetime(1000, 1, 1)))
def test_stamp_and_time_are_two_sides_of_the_same(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    local = LocalTime.parse(moment.strftime("%Y%m%d%H%M%S"))
    assert local == moment
    assert LocalTime.from_stamp(local.stamp) == local
    assert pickle.loads(pickle.dumps(local)) == local
    assert type(local + timedelta(hours=1) if local.year < 9000 else local) is LocalTime


def test_a_wall_clock_time_becomes_a_moment_with_a_zone_only() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert MOMENT.at(berlin) == datetime(2026, 1, 31, 8, 45, 30, tzinfo=UTC)
    assert type(MOMENT.at(berlin)) is datetime
    twice = LocalTime(2026, 10, 25, 2, 30)
    assert twice.at(berlin, fold=1).astimezone(UTC) - twice.at(berlin).astimezone(UTC) == timedelta(hours=1)
    with pytest.raises(TypeError, match=r"\.at\(zone\)"):
        MOMENT.timestamp()
    with pytest.raises(TypeError, match=r"\.at\(zone\)"):
        MOMENT.astimezone(UTC)


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("GMT+8", 8),
        ("GMT-2", -2),
        ("GMT+10", 10),
        ("GMT+5:30", 5.5),
        ("UTC+0530", 5.5),
        ("+08:00", 8),
        ("gmt", 0),
        ("UTC", 0),
        ("Z", 0),
        ("GMT+0", 0),
    ],
)
def test_offsets_are_read_as_people_mean_them(name: str, hours: float) -> None:
    assert zone(name).utcoffset(None) == timedelta(hours=hours)


def test_zones_by_name_know_daylight_saving() -> None:
    assert datetime(2026, 7, 1, tzinfo=zone("Europe/Berlin")).utcoffset() == timedelta(hours=2)
    assert as_zone("GMT+8") is zone("GMT+8")
    assert as_zone(UTC) is UTC


@pytest.mark.parametrize(
    "name", ["", "Nowhere/City", "GMT+25", "../etc/passwd", "Europe", "\x00", "GMT+8:77"]
)
def test_an_unknown_zone_says_what_to_write(name: str) -> None:
    with pytest.raises(InvalidArgument, match="Europe/Berlin"):
        zone(name)
