"""Optimizers, in both families: a list of their own, and values like those of devices."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud.points import inverter, optimizer
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.fleet import Plant
from tests.tools.support import Caller

Family = tuple[Caller, str, str]


@pytest.fixture(params=["user", "platform"])
def family(request: pytest.FixtureRequest, account: Caller, application: Caller) -> Family:
    """A caller, the beginning of its paths, and what stands before a point in a list."""
    if request.param == "user":
        return account, "/openapi/getMlpe", "p"
    return application, "/openapi/platform/getMlpe", ""


@pytest.fixture
def boathouse(box: Sandbox) -> Plant:
    return box.fleet.plants[1]


def real_time(family: Family, keys: list[str], *points: int) -> dict[str, Any]:
    caller, path, prefix = family
    ids = [f"{prefix}{point}" for point in points]
    found: dict[str, Any] = caller.data(f"{path}RealTimeData", ps_key_list=keys, point_id_list=ids)
    return found


# --- list ---------------------------------------------------------------------------------------


def test_there_is_one_optimizer_a_panel(family: Family, boathouse: Plant) -> None:
    caller, path, _ = family
    data = caller.data(f"{path}DeviceList", ps_id=str(boathouse.id))
    assert data["code"] == "1"
    assert [one["ps_key"] for one in data["device_list"]] == [
        f"{boathouse.id}_41_{string}000{position}_1" for position in range(1, 6) for string in (1, 2)
    ]
    assert len({one["sn"] for one in data["device_list"]}) == 10


def test_a_plant_may_have_no_optimizers_and_be_somebody_elses(family: Family, box: Sandbox) -> None:
    caller, path, _ = family
    data = caller.data(f"{path}DeviceList", ps_id=box.fleet.plants[0].id)
    assert data == {"code": "1", "device_list": []}
    data = caller.data(f"{path}DeviceList", ps_id=box.fleet.plants[9].id)
    assert data == {"code": "9", "device_list": None}


def test_optimizers_are_no_devices(family: Family, account: Caller, boathouse: Plant) -> None:
    found = account.data("/openapi/getDeviceListByUser", curPage=1, size=1000)["pageList"]
    assert 41 not in {int(device["device_type"]) for device in found}
    key = boathouse.devices[1].key
    data = real_time(family, [key], optimizer.OUTPUT_POWER.id)
    assert not data["device_point_list"]
    assert data["fail_ps_key_list"] == [key]


# --- values -------------------------------------------------------------------------------------


def test_latest_values(family: Family, boathouse: Plant, box: Sandbox) -> None:
    keys = [boathouse.optimizers[0].key, box.fleet.plants[9].optimizers[0].key]
    data = real_time(family, keys, optimizer.OUTPUT_POWER.id, inverter.TOTAL_ACTIVE_POWER.id)
    (found,) = (row["device_point"] for row in data["device_point_list"])
    assert found["ps_key"] == keys[0]
    assert found["device_time"] == 20261122120000  # a number, other than for devices
    assert float(found["p58107"]) > 0
    assert found["p24"] in (None, "--")
    assert data["fail_ps_key_list"] == keys[1:]


def test_points_are_written_as_the_family_has_them(
    account: Caller, application: Caller, boathouse: Plant
) -> None:
    key = boathouse.optimizers[0].key
    bare = account.post("/openapi/getMlpeRealTimeData", ps_key_list=[key], point_id_list=["58101"])
    prefixed = application.post(
        "/openapi/platform/getMlpeRealTimeData", ps_key_list=[key], point_id_list=["p58101"]
    )
    assert bare["result_code"] == prefixed["result_code"] == "010"


def test_the_panels_add_up_to_the_plant(account: Caller, boathouse: Plant) -> None:
    keys = [one.key for one in boathouse.optimizers]
    window = {"start_time_stamp": "20261120120000", "end_time_stamp": "20261120120000"}
    data = account.data(
        "/openapi/getMlpeMinuteDataList", ps_key_list=keys, points="p58101", minute_interval="", **window
    )
    assert list(data) == keys
    devices = account.data(
        "/openapi/getDevicePointMinuteDataList", ps_key_list=[boathouse.devices[1].key], points="p2", **window
    )
    (whole,) = devices[boathouse.devices[1].key]
    assert sum(float(data[key][0]["p58101"]) for key in keys) == pytest.approx(float(whole["p2"]), abs=1)


def test_power_is_voltage_times_current(family: Family, boathouse: Plant) -> None:
    watts, volts, amperes = optimizer.OUTPUT_POWER, optimizer.OUTPUT_VOLTAGE, optimizer.OUTPUT_CURRENT
    keys = [boathouse.optimizers[3].key]
    data = real_time(family, keys, watts.id, volts.id, amperes.id)
    found = data["device_point_list"][0]["device_point"]
    product = float(found[f"p{volts.id}"]) * float(found[f"p{amperes.id}"])
    assert product == pytest.approx(float(found[f"p{watts.id}"]), rel=0.01)


def test_a_month_of_minutes_may_be_asked_for(family: Family, boathouse: Plant) -> None:
    caller, path, _ = family
    body = {"ps_key_list": [boathouse.optimizers[0].key], "points": "p58107", "minute_interval": 720}
    start = {"start_time_stamp": "20261001000000"}
    data = caller.data(f"{path}MinuteDataList", **body, **start, end_time_stamp="20261031000000")
    assert len(data[boathouse.optimizers[0].key]) == 61
    late = caller.post(f"{path}MinuteDataList", **body, **start, end_time_stamp="20261031000001")
    assert late["result_msg"] == "query time interval exceeds the maximum limit"


def test_statistics_leave_out_what_is_not_there(family: Family, boathouse: Plant, box: Sandbox) -> None:
    caller, path, _ = family
    keys = [boathouse.optimizers[0].key, boathouse.devices[1].key, box.fleet.plants[9].optimizers[0].key]
    data = caller.data(
        f"{path}DayMonthYearDataList",
        ps_key_list=keys,
        data_point="p58107,p24",
        query_type="1",
        data_type="1,2",
        start_time="20261119",
        end_time="20261122",
        order="1",
    )
    assert list(data) == keys[:1]
    assert set(data[keys[0]]) - {"p24"} == {"p58107"}
    assert [row["time_stamp"] for row in data[keys[0]]["p58107"]] == ["20261121", "20261120", "20261119"]


def test_a_hundred_optimizers_are_enough(family: Family, boathouse: Plant) -> None:
    caller, path, prefix = family
    keys = [boathouse.optimizers[0].key] * 101
    envelope = caller.post(f"{path}RealTimeData", ps_key_list=keys, point_id_list=[f"{prefix}58101"])
    assert envelope["result_msg"] == "Parameters ps_key_list size is over 100"
