"""What users get: readings, series and statistics."""

import json
from array import array
from datetime import UTC, date, datetime
from math import isnan
from zoneinfo import ZoneInfo

import pytest

from isolarcloud_runtime.columns import Columns
from isolarcloud_runtime.points import Point
from isolarcloud_runtime.readings import Reading, readings_from
from isolarcloud_runtime.series import series_from
from isolarcloud_runtime.statistics import StatisticsByKey, statistics_from
from isolarcloud_runtime.times import LocalTime, zone
from tests.runtime.data.samples import (
    FLAT_REAL_TIME,
    LIST,
    MINUTES,
    POWER,
    REAL_TIME,
    SERIAL,
    STATISTICS,
    YIELD,
    MinuteRequest,
    RealTimeRequest,
    Statistic,
    StatisticsRequest,
    decode,
)

ROWS = [
    {
        "ps_key": "1_1_1_1",
        "device_sn": "A1",
        "device_time": "20260101120000",
        "p83033": "4210.0",
        "p24": "--",
    },
    {"ps_key": "1_1_1_2", "device_sn": "A2", "p83033": 7},
]
DICTIONARY = [
    {"point_id": "83033", "point_name": "Leistung", "point_unit": "kW"},
    {"point_id": "24", "point_name": "Wirkleistung", "point_unit": "W"},
    {"point_id": "5", "point_name": None, "point_unit": None},
]


def read(request: RealTimeRequest, rows: object = ROWS, dictionary: object = DICTIONARY) -> object:
    reply = decode(REAL_TIME, {"device_point_list": rows, "point_dict": dictionary}, request)
    return readings_from(REAL_TIME, request, reply, key="key")


def test_readings_are_found_by_key_and_point() -> None:
    request = RealTimeRequest(device_keys=["1_1_1_1", "1_1_1_2", "1_1_1_9"], points=[POWER, "p24"])
    reply = decode(REAL_TIME, {"device_point_list": ROWS, "point_dict": DICTIONARY}, request)
    now = readings_from(REAL_TIME, request, reply, key="key")
    assert list(now) == ["1_1_1_1", "1_1_1_2"]
    assert len(now) == 2
    assert now.missing == ("1_1_1_9",)
    first = now["1_1_1_1"]
    power = Point(83033, "Plant Power", "kW", "plant", "instant")
    assert first[POWER] == first["p83033"] == Reading(4210.0, "kW", power, LocalTime(2026, 1, 1, 12))
    assert first[24].value is None
    assert first[24].point == Point(24, "Wirkleistung", "W")
    assert first.missing == (Point(24, "Wirkleistung", "W"),)
    assert first.sampled_at == LocalTime(2026, 1, 1, 12)
    assert now["1_1_1_2"].sampled_at is None
    assert first.row.serial_number == "A1"  # type: ignore[attr-defined]
    assert now.reply is reply
    assert POWER in first
    assert 5 not in first
    assert "nonsense" not in first
    assert len(first) == 2
    assert [key for key, _ in now.rows()] == ["1_1_1_1", "1_1_1_1", "1_1_1_2", "1_1_1_2"]
    plain = now.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["1_1_1_1"]["83033"] == {"value": 4210.0, "unit": "kW", "name": "Plant Power"}
    assert repr(first) == "PointReadings('1_1_1_1', {83033: 4210.0 kW, 24: None W})"
    assert "missing ['1_1_1_9']" in repr(now)


def test_a_look_up_that_fails_says_why() -> None:
    request = RealTimeRequest(device_keys=["1_1_1_1", "1_1_1_9"], points=[POWER])
    now = readings_from(
        REAL_TIME, request, decode(REAL_TIME, {"device_point_list": ROWS}, request), key="key"
    )
    with pytest.raises(KeyError, match="'1_1_1_9': the gateway gave no data"):
        now["1_1_1_9"]
    with pytest.raises(KeyError, match="was not asked for; there is '1_1_1_1', '1_1_1_2'"):
        now["other"]
    with pytest.raises(KeyError, match="5 was not asked for; there is 83033"):
        now["1_1_1_1"][5]
    with pytest.raises(KeyError, match="no measuring point"):
        now["1_1_1_1"]["nonsense"]


def test_missing_devices_are_told_the_way_they_were_asked_for() -> None:
    request = RealTimeRequest(serial_numbers=["A1", "A2", "A3"], points=[POWER])
    reply = decode(REAL_TIME, {"device_point_list": ROWS}, request)
    assert readings_from(REAL_TIME, request, reply, key="key").missing == ("A3",)
    empty = decode(REAL_TIME, {"device_point_list": []}, request)
    nothing = readings_from(REAL_TIME, request, empty, key="key")
    assert nothing.missing == ("A1", "A2", "A3")
    assert repr(nothing) == "Readings([], missing ['A1', 'A2', 'A3'])"
    asked = RealTimeRequest(points=[POWER])
    assert readings_from(FLAT_REAL_TIME, asked, decode(FLAT_REAL_TIME, {}, asked), key="key") == {}


@pytest.mark.parametrize("asked", [{"device_keys": ["1_1_1_2", "1_1_1_1"]}, {"serial_numbers": ["A2", "A1"]}])
def test_readings_come_in_the_order_asked(asked: dict[str, list[str]]) -> None:
    foreign = {"ps_key": "1_1_1_7", "device_sn": "A7", "p83033": 1}
    now = readings_from(
        REAL_TIME,
        RealTimeRequest(**asked, points=[POWER]),  # type: ignore[arg-type]
        decode(REAL_TIME, {"device_point_list": [foreign, *ROWS]}, RealTimeRequest(**asked, points=[POWER])),  # type: ignore[arg-type]
        key="key",
    )
    assert list(now) == ["1_1_1_2", "1_1_1_1", "1_1_1_7"]  # what nobody asked for comes last
    assert [key for key, _ in now.rows()] == list(now)


def test_each_shape_has_its_own_form() -> None:
    with pytest.raises(TypeError, match="plant_list"):
        readings_from(LIST, None, None, key="id")
    with pytest.raises(TypeError, match="plant_list"):
        series_from(LIST, None, None, zone=UTC)
    with pytest.raises(TypeError, match="plant_list"):
        statistics_from(LIST, None, None)


HISTORY = {
    "1": [
        {"time_stamp": "20260101090000", "p83033": "1200.0", "p23": "A1"},
        {"time_stamp": "20260101090500", "p23": "--"},
    ],
    "2": [],
    "point_dict": [{"point_id": 83033, "point_name": "x", "point_unit": "W"}],
}
ASKED = MinuteRequest(plant_ids=[1, 2, 3], points=[POWER, SERIAL])


def test_series_have_aware_times_and_columns() -> None:
    reply = decode(MINUTES, HISTORY, ASKED)
    series = series_from(MINUTES, ASKED, reply, zone=zone("GMT+8"))
    assert list(series) == [1]
    assert len(series) == 1
    assert series.missing == (2, 3)
    assert series.reply is reply
    one = series[1]
    assert one.times == (datetime(2026, 1, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 1, 5, tzinfo=UTC))
    assert one.times[0].isoformat() == "2026-01-01T09:00:00+08:00"
    assert list(one.stamps) == [20260101090000, 20260101090500]
    power = one[POWER]
    assert isinstance(power, array)
    assert power[0] == 1200.0
    assert isnan(power[1])
    assert one.numbers(POWER) is power
    assert one["p23"] == ["A1", None]
    with pytest.raises(TypeError, match="point 23 are texts"):
        one.numbers("p23")
    assert one.unit(83033) == "W"
    assert list(one) == [83033, 23]
    assert len(one) == 2
    assert POWER in one
    assert 5 not in one
    assert "nonsense" not in one
    rows = list(series.rows())
    assert rows[1].key == 1
    assert rows[1].time == one.times[1]
    assert rows[0].values == {83033: 1200.0, 23: "A1"}
    assert rows[1].values == {83033: None, 23: None}
    plain = series.to_dict()
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert plain["1"]["points"]["83033"] == {"name": "Plant Power", "unit": "W", "values": [1200.0, None]}
    assert repr(series) == "Series({1: 2 rows}, missing [2, 3])"
    assert repr(one).startswith("PointSeries(1, Columns(2 rows, 20260101090000 to ")
    for key, words in ((2, "gave no data"), (9, "not asked for")):
        with pytest.raises(KeyError, match=words):
            series[key]
    with pytest.raises(KeyError, match="5 is not part of this series"):
        one[5]
    with pytest.raises(KeyError, match="no measuring point"):
        one.unit("nonsense")


def test_series_without_a_zone_keep_wall_clock_times() -> None:
    series = series_from(MINUTES, ASKED, decode(MINUTES, HISTORY, ASKED), zone=None)
    assert series[1].times[0] == LocalTime(2026, 1, 1, 9)
    assert type(series[1].times[0]) is LocalTime


def test_daylight_saving_shows_in_the_times() -> None:
    rows = [{"time_stamp": stamp, "p83033": 1} for stamp in ("20260329015500", "20260329030000")]
    asked = MinuteRequest(plant_ids=[1], points=[83033])
    series = series_from(MINUTES, asked, decode(MINUTES, {"1": rows}, asked), zone=ZoneInfo("Europe/Berlin"))
    first, second = series[1].times
    assert second.timestamp() - first.timestamp() == 300


MONTHS = {
    "1_1_1_1": {
        "p83022": [
            {"4": "5347300.0", "2": None, "time_stamp": "202601"},
            {"4": "1.5", "time_stamp": "202602"},
        ],
        "p83033": [],
    },
    "1_1_1_2": {"p83022": []},
    "point_dict": [{"point_id": 83022, "point_name": "Yield", "point_unit": "Wh"}],
}
WANTED = StatisticsRequest(
    device_keys=["1_1_1_1", "1_1_1_2"], points=[YIELD, POWER], kinds=[Statistic.PEAK, Statistic.TOTAL]
)


def test_statistics_are_found_by_key_point_and_kind() -> None:
    reply = decode(STATISTICS, MONTHS, WANTED)
    statistics = statistics_from(STATISTICS, WANTED, reply)
    assert list(statistics) == ["1_1_1_1"]
    assert len(statistics) == 1
    assert statistics.missing == ("1_1_1_2",)
    assert statistics.reply is reply
    device = statistics["1_1_1_1"]
    assert list(device) == [83022]
    assert len(device) == 1
    assert device.missing == (83033,)
    assert YIELD in device
    assert POWER not in device
    assert "nonsense" not in device
    values = device[YIELD]
    assert values.point == YIELD
    assert values.days == (date(2026, 1, 1), date(2026, 2, 1))
    assert list(values[Statistic.TOTAL]) == [5347300.0, 1.5]
    assert all(map(isnan, values["2"]))  # type: ignore[arg-type]
    assert list(values) == ["2", "4"]
    assert len(values) == 2
    assert Statistic.PEAK in values
    assert "1" not in values
    rows = list(statistics.rows())
    assert (rows[0].key, rows[0].point, rows[0].day) == ("1_1_1_1", YIELD, date(2026, 1, 1))
    assert rows[0].values == {"2": None, "4": 5347300.0}
    plain = statistics.to_dict()
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert plain["1_1_1_1"]["83022"]["days"] == ["2026-01-01", "2026-02-01"]
    assert "missing ['1_1_1_2']" in repr(statistics)
    assert "PointStatistics(83022" in repr(device)
    for lookup, words in (
        (lambda: statistics["1_1_1_2"], "gave no data"),
        (lambda: statistics["other"], "not asked for"),
        (lambda: device[POWER], "gave no data"),
        (lambda: device["nonsense"], "no measuring point"),
        (lambda: values["1"], "data type '1' was not asked for; there is 2, 4"),
    ):
        with pytest.raises(KeyError, match=words):
            lookup()


def test_replies_with_columns_print_and_serialise() -> None:
    minutes = decode(MINUTES, HISTORY, ASKED)
    assert "SeriesByKey({1: Columns(2 rows, 20260101090000 to 20260101090500, of 83033, 23)" in repr(minutes)
    assert "Columns(no rows)" in repr(minutes)
    statistics = decode(STATISTICS, MONTHS, WANTED)
    assert "StatisticsByKey(" in repr(statistics)
    for reply in (minutes, statistics):
        plain = reply.to_dict()
        assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert len(statistics.series) == 2
    assert len(minutes.series) == 2
    assert StatisticsByKey() == {}


def test_columns_compare_by_value_with_gaps() -> None:
    gap = float("nan")
    stamps = array("q", [20260101000000, 20260102000000])
    columns = Columns(stamps, {24: array("d", [1.0, gap])})
    assert columns == Columns(array("q", stamps), {24: array("d", [1.0, gap])})
    assert columns != Columns(stamps, {24: array("d", [gap, 1.0])})
    assert columns != Columns(stamps, {25: array("d", [1.0, gap])})
    assert columns != Columns(stamps[:1], {24: array("d", [1.0])})
    assert columns != Columns(stamps, {24: ["a", None]})
    assert Columns(stamps, {24: ["a", None]}) == Columns(stamps, {24: ["a", None]})
    assert columns != 5
    with pytest.raises(TypeError):
        hash(columns)
