"""Values of devices as an account reads them: latest, over time, and summed up."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud import DeviceType, points
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.fleet import Plant
from tests.tools.support import Caller

REAL_TIME = "/openapi/getDeviceRealTimeData"
INVERTERS = "/openapi/getPVInverterRealTimeData"
MINUTES = "/openapi/getDevicePointMinuteDataList"
STATISTICS = "/openapi/getDevicePointsDayMonthYearDataList"
HOUR = {"start_time_stamp": "20261120100000", "end_time_stamp": "20261120110000"}


@pytest.fixture
def boathouse(box: Sandbox) -> Plant:
    return box.fleet.plants[1]


@pytest.fixture
def inverter(boathouse: Plant) -> str:
    return f"{boathouse.id}_1_1_1"


def platform(path: str) -> str:
    return path.replace("/openapi/", "/openapi/platform/")


def device_rows(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [row["device_point"] for row in data["device_point_list"] or ()]


# --- latest values ------------------------------------------------------------------------------


def test_latest_values_stand_one_level_down(account: Caller, inverter: str) -> None:
    body = {"ps_key_list": [inverter, "1_1_1_1"], "point_id_list": ["24", "2"], "device_type": 1}
    data = account.data(REAL_TIME, **body)
    (found,) = device_rows(data)
    assert float(found["p24"]) > 0
    assert found["dev_status"] == 1  # a number here, a text in lists
    assert data["fail_ps_key_list"] == ["1_1_1_1"]
    assert "point_dict" not in data


def test_both_families_measure_the_same(account: Caller, application: Caller, inverter: str) -> None:
    body = {"ps_key_list": [inverter], "point_id_list": ["24", "2", "5"], "device_type": "1"}
    own = device_rows(account.data(REAL_TIME, **body))
    assert own == device_rows(application.data(platform(REAL_TIME), **body))


def test_serial_numbers_that_lead_nowhere_are_told(account: Caller, boathouse: Plant) -> None:
    number = boathouse.devices[1].serial_number
    body = {"sn_list": ["NOSUCH", number], "point_id_list": ["24"], "device_type": 1}
    data = account.data(REAL_TIME, **body)
    assert [row["device_sn"] for row in device_rows(data)] == [number]
    assert data["fail_sn_list"] == ["NOSUCH"]


def test_either_keys_or_serial_numbers_are_needed(account: Caller) -> None:
    envelope = account.post(REAL_TIME, point_id_list=["24"], device_type=1)
    assert envelope["result_code"] == "009"
    assert account.post(INVERTERS, ps_key_list=[], sn_list=[])["result_code"] == "009"
    both = account.post(INVERTERS, ps_key_list=["1_1_1_1"], sn_list=["X"])
    assert both["result_code"] == "010"


def test_an_inverter_tells_all_its_points(account: Caller, inverter: str, boathouse: Plant) -> None:
    (found,) = device_rows(account.data(INVERTERS, ps_key_list=[inverter], sn_list=[]))
    told = {name for name in found if name[0] == "p" and name[1:].isdigit()}
    assert told == {f"p{point.id}" for point in points.find("", "inverter")}
    assert float(found["p24"]) > 0
    assert any(found[name] in (None, "--") for name in told)
    number = boathouse.devices[1].serial_number
    (same,) = device_rows(account.data(INVERTERS, sn_list=[number]))
    assert same == found


def test_only_inverters_are_inverters(account: Caller, box: Sandbox) -> None:
    storage = next(device for device in box.fleet.plants[0].devices if device.type.value == 14)
    data = account.data(INVERTERS, ps_key_list=[storage.key])
    assert device_rows(data) == []
    assert data["fail_ps_key_list"] == [storage.key]
    data = account.data(INVERTERS, sn_list=["NOSUCH"])
    assert data["fail_sn_list"] == ["NOSUCH"]


# --- history ------------------------------------------------------------------------------------


def test_history_is_the_same_in_both_families(account: Caller, application: Caller, inverter: str) -> None:
    body = {"ps_key_list": [inverter], "points": "p24,p1,p999999", **HOUR, "minute_interval": "15"}
    own = account.data(MINUTES, **body)
    assert own == application.data(platform(MINUTES), **body)
    assert [row["time_stamp"] for row in own[inverter]] == [
        f"20261120{time}00" for time in ("1000", "1015", "1030", "1045", "1100")
    ]
    assert set(own[inverter][0]) == {"time_stamp", "p24", "p1"}


def test_rows_may_tell_when_they_were_uploaded(account: Caller, inverter: str) -> None:
    body = {"ps_key_list": [inverter], "points": "p24", **HOUR}
    data = account.data(MINUTES, **body, is_get_data_acquisition_time="1", is_get_point_dict="1")
    assert data[inverter][0]["pST001"] == data[inverter][0]["time_stamp"]
    assert [point["point_name"] for point in data["point_dict"]] == ["Total Active Power"]


def test_strangers_are_left_out_without_a_word(account: Caller, box: Sandbox) -> None:
    other = f"{box.fleet.plants[2].id}_1_1_1"
    found = [account.data(MINUTES, ps_key_list=[other], points="p24", **HOUR) for _ in range(2)]
    assert found == [{}, []]


# --- statistics ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "word", "start", "end"),
    [
        ("1", "day", "20261110", "20261112"),
        ("2", "month", "202609", "202610"),
        ("3", "year", "2025", "2026"),
    ],
)
def test_periods_are_numbers_here(
    account: Caller, application: Caller, inverter: str, number: str, word: str, start: str, end: str
) -> None:
    body = {"ps_key_list": [inverter], "data_point": "p1", "data_type": "2,4", "order": "0"}
    window = {"start_time": start, "end_time": end}
    own = account.data(STATISTICS, **body, query_type=number, **window)
    path = "/openapi/platform/getDevicePointDayMonthYearDataList"
    assert own == application.data(path, **body, query_type=word, **window)
    assert all(float(row["2"]) > 0 for row in own[inverter]["p1"])
    assert account.post(STATISTICS, **body, query_type=word, **window)["result_code"] == "010"


# --- the whole fleet ----------------------------------------------------------------------------


def test_every_table_of_points_has_a_device(box: Sandbox) -> None:
    from isolarcloud_tools.sandbox.values.read import RULES, catalogue_of

    devices = [device for plant in box.fleet.plants for device in (*plant.devices, *plant.optimizers)]
    kinds = {device.type for device in devices}
    assert kinds == set(RULES)
    assert {point.group for kind in kinds for point in catalogue_of(kind)} == set(points.GROUPS)
    assert any(device.model_code == "iHomeManager" for device in devices)
    assert len({device.key for device in devices}) == len(devices)


def test_words_are_measured_as_well(account: Caller, box: Sandbox) -> None:
    yard = next(plant for plant in box.fleet.plants if plant.name == "Lakeside Battery Yard")
    owner = Caller(box, account.clock)
    owner.token = owner.login(yard.owner.account, yard.owner.password)["token"]
    converter = next(device for device in yard.devices if device.type is DeviceType.PCS)
    body = {"ps_key_list": [converter.key], "point_id_list": ["44803", "44025"], "device_type": 37}
    (found,) = device_rows(owner.data(REAL_TIME, **body))
    assert found["p44803"] == converter.serial_number
    assert found["p44025"] in (None, "--")  # no page lists its states


def test_the_parts_of_a_battery_yard_agree(box: Sandbox) -> None:
    from datetime import datetime

    from isolarcloud.points import ems_device, lc_device, pcs_device
    from isolarcloud_tools.sandbox.values import Values

    yard = next(plant for plant in box.fleet.plants if plant.name == "Lakeside Battery Yard")
    values, moment = Values(box.fleet), datetime(2026, 11, 20, 10)

    def total(kind: DeviceType, point: int) -> float:
        found = [values.sample(device, point, moment) for device in yard.devices if device.type is kind]
        return sum(float(value) for value in found if value is not None)

    managed = total(DeviceType.ENERGY_MANAGEMENT_SYSTEM, ems_device.ENERGY_STORAGE_ACTIVE_POWER.id)
    assert managed < 0  # the morning's sun goes into the battery
    assert total(DeviceType.PCS, pcs_device.TOTAL_ACTIVE_POWER.id) == pytest.approx(managed, abs=0.2)
    assert total(DeviceType.LOCAL_CONTROLLER, lc_device.TOTAL_ACTIVE_POWER.id) == pytest.approx(managed)


def test_a_charger_takes_no_more_than_its_plant_uses(box: Sandbox) -> None:
    from datetime import datetime, timedelta

    from isolarcloud.points import charger
    from isolarcloud.points import plant as plant_points
    from isolarcloud_tools.sandbox.values import Values

    plant = next(one for one in box.fleet.plants if one.name == "Lakeside Workshop Roof")
    device = next(one for one in plant.devices if one.type is DeviceType.CHARGER)
    values, charged = Values(box.fleet), 0
    for quarter in range(5 * 96):
        moment = datetime(2026, 11, 16) + quarter * timedelta(minutes=15)
        kilowatts = float(values.sample(device, charger.CHARGING_POWER.id, moment) or 0)
        load = float(values.sample(plant.devices[0], plant_points.LOAD_POWER.id, moment) or 0)
        assert kilowatts * 1000 <= load
        charged += kilowatts > 0
    assert charged > 20
