"""History through the gateway: the same however it is split, and in agreement with itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from isolarcloud import DeviceType, InverterStatus
from isolarcloud_tools.sandbox import Sandbox
from tests.tools.support import Bytes, Caller, Clock

MINUTES = "/openapi/platform/getPowerStationPointMinuteDataList"
DEVICE_MINUTES = "/openapi/platform/getDevicePointMinuteDataList"
STATISTICS = "/openapi/platform/getPowerStationPointDayMonthYearDataList"
DEVICE_STATISTICS = "/openapi/platform/getDevicePointDayMonthYearDataList"
STAMP = "%Y%m%d%H%M%S"
POWER, DAILY, TOTAL, LEVEL = "p83033", "p83022", "p83024", "p83252"
LONGEST = timedelta(hours=3)

_CLOCK = Clock()
_BOX = Sandbox(seed=1, clock=_CLOCK, randomness=Bytes())
HOME, BOATHOUSE = (plant.id for plant in _BOX.fleet.plants_of(_BOX.fleet.owners[0]))
CALLER = Caller(_BOX, _CLOCK)
CALLER.authorize()


def minutes(start: datetime, end: datetime, points: str = f"{POWER},{DAILY}", **more: Any) -> Any:
    window = {"start_time_stamp": start.strftime(STAMP), "end_time_stamp": end.strftime(STAMP)}
    return CALLER.data(MINUTES, ps_id_list=[str(HOME)], points=points, **window, **more)


def rows(
    start: datetime, end: datetime, points: str = f"{POWER},{DAILY}", **more: Any
) -> list[dict[str, str]]:
    data = minutes(start, end, points, **more)
    found: list[dict[str, str]] = data.get(str(HOME), []) if isinstance(data, dict) else []
    return found


def day_of(day: datetime, points: str) -> list[dict[str, str]]:
    whole: list[dict[str, str]] = []
    for part in range(8):
        start = day + part * LONGEST
        whole += rows(start, start + LONGEST - timedelta(minutes=5), points)
    return whole


# --- samples ------------------------------------------------------------------------------------

STARTS = st.datetimes(datetime(2026, 9, 1), datetime(2026, 11, 20)).map(
    lambda moment: moment.replace(microsecond=0)
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    start=STARTS,
    length=st.integers(0, 10_800),
    cuts=st.lists(st.integers(0, 10_800), max_size=4),
    every=st.sampled_from([None, "5", "15", "35", "60"]),
)
def test_history_is_the_same_however_it_is_split(
    start: datetime, length: int, cuts: list[int], every: str | None
) -> None:
    more = {"minute_interval": every} if every else {}
    whole = rows(start, start + timedelta(seconds=length), **more)
    edges = sorted({0, *(cut for cut in cuts if cut < length)})
    pieces: list[dict[str, str]] = []
    for edge, following in zip(edges, [*edges[1:], length + 1], strict=True):
        pieces += rows(start + timedelta(seconds=edge), start + timedelta(seconds=following - 1), **more)
    assert pieces == whole


def test_both_ends_belong_to_a_window() -> None:
    stamps = [row["time_stamp"] for row in rows(datetime(2026, 11, 20, 9), datetime(2026, 11, 20, 9, 10))]
    assert stamps == ["20261120090000", "20261120090500", "20261120091000"]


def test_samples_lie_on_the_grid_wherever_a_window_begins() -> None:
    stamps = [
        row["time_stamp"] for row in rows(datetime(2026, 11, 20, 9, 1), datetime(2026, 11, 20, 9, 14, 59))
    ]
    assert stamps == ["20261120090500", "20261120091000"]


@pytest.mark.parametrize(("every", "count"), [("5", 37), ("15", 13), ("60", 4), ("180", 2)])
def test_fewer_samples_are_some_of_the_same_ones(every: str, count: int) -> None:
    start = datetime(2026, 11, 20, 9)
    some, everything = rows(start, start + LONGEST, minute_interval=every), rows(start, start + LONGEST)
    assert len(some) == count
    assert all(row in everything for row in some)


@pytest.mark.parametrize("every", ["7", "0", "-5", "x"])
def test_the_distance_of_samples_is_a_multiple_of_five_minutes(every: str) -> None:
    window = {"start_time_stamp": "20261120090000", "end_time_stamp": "20261120100000"}
    envelope = CALLER.post(MINUTES, ps_id_list=[HOME], points=POWER, minute_interval=every, **window)
    assert (envelope["result_code"], envelope["result_msg"]) == (
        "010",
        "er_parameter_value_invalid:minute_interval",
    )


def test_three_hours_are_the_longest_window() -> None:
    window = {"start_time_stamp": "20261120090000", "end_time_stamp": "20261120120001"}
    envelope = CALLER.post(MINUTES, ps_id_list=[HOME], points=POWER, **window)
    assert (envelope["result_code"], envelope["result_msg"]) == (
        "010",
        "query time interval exceeds the maximum limit",
    )


def test_times_have_fourteen_digits() -> None:
    window = {"start_time_stamp": "202611200900", "end_time_stamp": "20261120120001"}
    envelope = CALLER.post(MINUTES, ps_id_list=[HOME], points=POWER, **window)
    assert envelope["result_msg"] == "Parameter:start_time_stamp and end_time_stamp length must be 14 !"


def test_the_current_day_ends_now() -> None:
    stamps = [row["time_stamp"] for row in rows(datetime(2026, 11, 22, 11), datetime(2026, 11, 22, 13))]
    assert stamps[0] == "20261122110000"
    assert stamps[-1] == "20261122120000"  # it is noon at the plant


def test_there_is_nothing_before_the_first_day_or_after_now() -> None:
    assert minutes(datetime(2020, 1, 1), datetime(2020, 1, 1, 3)) in ({}, [])
    assert minutes(datetime(2027, 1, 1), datetime(2027, 1, 1, 3)) in ({}, [])


def test_points_without_data_are_left_out() -> None:
    found = rows(datetime(2026, 11, 20, 9), datetime(2026, 11, 20, 9), f"{POWER},p1,p99999999")
    assert [set(row) for row in found] == [{"time_stamp", POWER}]


def test_ids_of_others_are_named_beside() -> None:
    other = _BOX.fleet.plants[2].id
    window = {"start_time_stamp": "20261120090000", "end_time_stamp": "20261120090500"}
    data = CALLER.data(MINUTES, ps_id_list=[HOME, other, 7], points=POWER, is_get_point_dict="1", **window)
    assert set(data) == {str(HOME), "illegal_ps_id_list", "point_dict"}
    assert data["illegal_ps_id_list"] == [str(other), "7"]
    assert data["point_dict"] == [{"point_id": "83033", "point_name": "Plant Power", "point_unit": "W"}]


def test_devices_have_history_by_their_keys() -> None:
    key = f"{HOME}_14_1_1"
    window = {"start_time_stamp": "20261120120000", "end_time_stamp": "20261120120000"}
    data = CALLER.data(DEVICE_MINUTES, ps_key_list=[key, "1_1_1_1", "x"], points="p13141,p13126", **window)
    assert set(data[key][0]) == {"time_stamp", "p13141", "p13126"}
    assert data["illegal_ps_key_list"] == ["1_1_1_1", "x"]


def test_an_inverter_tells_what_it_is_doing() -> None:
    (plant,) = (plant for plant in _BOX.fleet.plants if plant.id == BOATHOUSE)
    key = next(device.key for device in plant.devices if device.type is DeviceType.INVERTER)
    states = []
    for hour in ("00", "12"):
        stamp = f"20261120{hour}0000"
        window = {"start_time_stamp": stamp, "end_time_stamp": stamp}
        data = CALLER.data(DEVICE_MINUTES, ps_key_list=[key], points="p29", **window)
        states.append(InverterStatus(int(data[key][0]["p29"])))
    assert states == [InverterStatus.STANDBY, InverterStatus.GRID_CONNECTED]


# --- counters -----------------------------------------------------------------------------------


@settings(max_examples=6, deadline=None)
@given(STARTS)
def test_counters_are_the_sum_of_what_they_count(day: datetime) -> None:
    midnight = day.replace(hour=0, minute=0, second=0)
    found = day_of(midnight, f"{POWER},{DAILY},{TOTAL}")
    assert len(found) == 288
    energy, first = 0.0, float(found[0][TOTAL]) - float(found[0][DAILY])
    for row in found:
        energy += float(row[POWER]) / 12
        assert float(row[DAILY]) == pytest.approx(energy, abs=2.0)
        assert float(row[TOTAL]) == pytest.approx(first + float(row[DAILY]), abs=0.2)


@settings(max_examples=15, deadline=None)
@given(STARTS)
def test_total_counters_never_go_back(start: datetime) -> None:
    points = f"{TOTAL},p83124,p83105,p83075,p83100,p83241"
    found = rows(start, start + LONGEST, points) + rows(
        start + timedelta(days=1), start + timedelta(days=1, hours=3), points
    )
    for point in points.split(","):
        values = [float(row[point]) for row in found]
        assert values == sorted(values)


# --- statistics ---------------------------------------------------------------------------------


def statistics(
    period: str, start: str, end: str, points: str = f"{POWER},{DAILY}", kinds: str = "1,2,3,4"
) -> Any:
    return CALLER.data(
        STATISTICS,
        ps_id_list=[str(HOME)],
        data_point=points,
        query_type=period,
        data_type=kinds,
        start_time=start,
        end_time=end,
        order=0,
    ).get(str(HOME), {})


def test_a_day_sums_up_its_minutes() -> None:
    found = day_of(datetime(2026, 11, 19), f"{POWER},{DAILY},{LEVEL}")
    summed = statistics("day", "20261119", "20261119", f"{POWER},{DAILY},{LEVEL}")
    for point in (POWER, DAILY, LEVEL):
        values = [float(row[point]) for row in found]
        (row,) = summed[point]
        assert row["time_stamp"] == "20261119"
        assert float(row["1"]) == pytest.approx(sum(values) / 288, abs=0.1)
        assert float(row["2"]) == max(values)
        assert float(row["3"]) == min(values)
        assert "4" not in row  # only months and years have a total


def test_months_and_years_sum_up_their_days() -> None:
    days = statistics("day", "20261001", "20261031", DAILY, "2")[DAILY]
    assert len(days) == 31
    (month,) = statistics("month", "202610", "202610", DAILY)[DAILY]
    assert float(month["4"]) == pytest.approx(sum(float(day["2"]) for day in days), abs=2)
    assert float(month["2"]) == max(float(day["2"]) for day in days)
    months = statistics("month", "202601", "202611", DAILY, "4")[DAILY]
    (year,) = statistics("year", "2026", "2026", DAILY, "4")[DAILY]
    assert float(year["4"]) == pytest.approx(sum(float(month["4"]) for month in months), abs=2)


def test_a_power_has_no_total() -> None:
    (month,) = statistics("month", "202610", "202610", POWER)[POWER]
    assert set(month) == {"1", "2", "3", "time_stamp"}


def test_the_current_day_is_missing() -> None:
    days = statistics("day", "20261120", "20261122", DAILY, "2")[DAILY]
    assert [row["time_stamp"] for row in days] == ["20261120", "20261121"]
    (month,) = statistics("month", "202611", "202611", DAILY, "4")[DAILY]
    days = statistics("day", "20261101", "20261130", DAILY, "2")[DAILY]
    assert float(month["4"]) == pytest.approx(sum(float(day["2"]) for day in days), abs=2)


def test_rows_may_come_latest_first() -> None:
    body = {"data_point": DAILY, "query_type": "day", "data_type": "2", "order": 1}
    data = CALLER.data(STATISTICS, ps_id_list=[HOME], start_time="20261101", end_time="20261103", **body)
    stamps = [row["time_stamp"] for row in data[str(HOME)][DAILY]]
    assert stamps == ["20261103", "20261102", "20261101"]


def test_devices_have_statistics_by_their_keys() -> None:
    key = f"{HOME}_14_1_1"
    body = {"data_point": "p13112", "query_type": "day", "data_type": "2", "order": 0}
    window = {"start_time": "20261119", "end_time": "20261119"}
    data = CALLER.data(DEVICE_STATISTICS, ps_key_list=[key, "1_1_1_1"], **body, **window)
    # All of the plant's power goes through its only inverter.
    assert data[key]["p13112"][0]["2"] == statistics("day", "20261119", "20261119", DAILY, "2")[DAILY][0]["2"]
    assert data["illegal_ps_key_list"] == ["1_1_1_1"]


@pytest.mark.parametrize(
    ("period", "start", "last", "after"),
    [
        ("day", "20260801", "20261108", "20261109"),
        ("month", "202501", "202612", "202701"),
        ("year", "2022", "2026", "2027"),
    ],
)
def test_each_period_has_its_longest_window(period: str, start: str, last: str, after: str) -> None:
    body = {"data_point": DAILY, "query_type": period, "data_type": "2", "order": 0}
    CALLER.data(STATISTICS, ps_id_list=[BOATHOUSE], start_time=start, end_time=last, **body)
    envelope = CALLER.post(STATISTICS, ps_id_list=[BOATHOUSE], start_time=start, end_time=after, **body)
    assert envelope["result_msg"] == "query time interval exceeds the maximum limit"


def test_dates_have_the_format_of_their_period() -> None:
    body = {"data_point": DAILY, "query_type": "month", "data_type": "2", "order": 0}
    envelope = CALLER.post(STATISTICS, ps_id_list=[HOME], start_time="20261101", end_time="20261102", **body)
    assert envelope["result_code"] == "010"
