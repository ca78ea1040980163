"""Plants and devices as an account sees them: details, lists, strings, properties, communication devices."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.fleet import Device, Plant
from tests.tools.support import Bytes, Caller, Clock, decoded

DETAIL = "/openapi/getPowerStationDetail"
DETAILS = "/openapi/getBatchPsDetail"
DEVICES = "/openapi/getDeviceList"
ALL_DEVICES = "/openapi/getDeviceListByUser"
REPORTER = "/openapi/getCommunicationDevInfoByDevSn"
STRINGS = "/openapi/getDeviceStringInfo"
PROPERTIES = "/openapi/getDevPropertyPointValue"


@pytest.fixture
def home(box: Sandbox) -> Plant:
    return box.fleet.plants[0]


@pytest.fixture
def stranger(box: Sandbox) -> Plant:
    return box.fleet.plants[2]


def device_of(plant: Plant, kind: int) -> Device:
    return next(device for device in plant.devices if device.type.value == kind)


def rows_of(data: dict[str, Any], name: str = "pageList") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = data[name] or []
    return found


def login(caller: Caller, number: int) -> Caller:
    """Log another owner in."""
    owner = caller.box.fleet.owners[number]
    other = Caller(caller.box, caller.clock)
    other.token = other.login(owner.account, owner.password)["token"]
    return other


# --- details ------------------------------------------------------------------------------------


def test_details_come_in_the_words_of_the_family(account: Caller, home: Plant, stranger: Plant) -> None:
    data = account.data(DETAILS, ps_ids=f"{home.id},{stranger.id}", is_get_ps_remarks="1")
    (found,) = data["dataList"]
    assert found["ps_name"] == "Reef House"
    assert found["ps_key"] == f"{home.id}_11_0_0"
    assert found["share_type"] == "0"
    assert found["share_user_type"] is None
    assert found["ps_status"] == 1
    assert found["design_capacity_battery"] == 12.8
    assert float(found["ps_price"]) * 1000 == pytest.approx(float(found["ps_price_kwh"]))
    assert data["is_not_belong_to_user"] == [str(stranger.id)]
    assert data["code"] == "1"


def test_details_have_codes_of_their_own(account: Caller, stranger: Plant) -> None:
    assert account.data(DETAILS, ps_ids=str(stranger.id))["code"] == "7"
    assert account.data(DETAILS, ps_ids="1")["code"] == "6"
    assert account.data(DETAILS, sns="NOSUCH")["code"] == "4"
    assert account.data(DETAILS, sns=",".join(["X"] * 21))["code"] == "5"
    assert account.post(DETAILS)["result_code"] == "009"


def test_a_search_without_a_hit_lists_nothing_or_null(account: Caller) -> None:
    assert [account.data(DETAILS, ps_ids="1")["dataList"] for _ in range(2)] == [[], None]


def test_the_plant_of_a_communication_device(account: Caller, home: Plant, stranger: Plant) -> None:
    dongle = device_of(home, 22)
    assert account.data(DETAIL, sn=dongle.serial_number)["ps_name"] == "Reef House"
    assert account.data(DETAILS, sns=dongle.serial_number)["dataList"][0]["ps_name"] == "Reef House"
    for number in ("NOSUCH", device_of(home, 14).serial_number, device_of(stranger, 9).serial_number):
        envelope = account.post(DETAIL, sn=number)
        assert (envelope["result_code"], envelope["result_msg"]) == ("010", "er_parameter_value_invalid:sn")


# --- lists --------------------------------------------------------------------------------------


def test_devices_of_a_plant(account: Caller, home: Plant) -> None:
    found = rows_of(account.data(DEVICES, ps_id=home.id, curPage=1, size=10, is_get_firmware_version="1"))
    assert {int(device["device_type"]) for device in found} == {14, 43, 7, 22}
    assert {device["dev_status"] for device in found} == {"1"}
    assert {device["rel_state"] for device in found} == {1}
    assert all("firmware_version_info" in device and "claim_state" not in device for device in found)


def test_both_families_tell_the_same_devices(account: Caller, application: Caller, home: Plant) -> None:
    own = rows_of(account.data(DEVICES, ps_id=home.id, curPage=1, size=10))
    theirs = rows_of(
        application.data("/openapi/platform/getDeviceListByPsId", ps_id=home.id, page=1, size=10)
    )
    shared = own[0].keys() & theirs[0].keys()
    assert {"ps_key", "uuid", "device_sn", "device_model_id"} <= shared
    assert [{name: row[name] for name in shared} for row in own] == [
        {name: row[name] for name in shared} for row in theirs
    ]


def test_devices_are_filtered(account: Caller, home: Plant) -> None:
    def kinds(**filters: Any) -> list[int]:
        data = account.data(DEVICES, ps_id=str(home.id), curPage=1, size=10, **filters)
        return [int(device["device_type"]) for device in rows_of(data)]

    assert kinds(device_type_list=[7, "43"]) == [43, 7]
    assert kinds(rel_state="0") == []
    assert kinds(is_virtual_unit="1") == [11]


def test_virtual_devices_have_no_uuid_here(account: Caller, home: Plant) -> None:
    (plant,) = rows_of(account.data(DEVICES, ps_id=home.id, curPage=1, size=10, is_virtual_unit="1"))
    assert "uuid" not in plant


def test_devices_of_a_strangers_plant_are_refused(account: Caller, stranger: Plant) -> None:
    for path in (DEVICES, ALL_DEVICES):
        assert account.post(path, ps_id=stranger.id, curPage=1, size=10)["result_code"] == "010"


def test_devices_of_all_plants_of_an_account(account: Caller, box: Sandbox) -> None:
    plants = box.fleet.plants_of(box.fleet.owners[0])
    expected = [device.key for plant in plants for device in plant.devices if not device.virtual]
    pages = [account.data(ALL_DEVICES, curPage=str(number), size="3") for number in (1, 2, 3, 4)]
    assert [row["ps_key"] for page in pages for row in rows_of(page)] == expected
    assert all(page.get("rowCount", page.get("row_count")) == len(expected) for page in pages)


def test_devices_of_all_plants_are_filtered(account: Caller, home: Plant) -> None:
    def keys(**filters: Any) -> list[str]:
        return [row["ps_key"] for row in rows_of(account.data(ALL_DEVICES, curPage=1, size=99, **filters))]

    assert set(keys(ps_id=home.id)) == {device.key for device in home.devices if not device.virtual}
    assert keys(device_type_list=[1]) == [key for key in keys() if key.split("_")[1] == "1"]
    assert keys(share_type="1,2") == []
    assert keys(share_type="0") == keys()
    assert len(keys(is_virtual_unit="1")) == 2


# --- communication devices ----------------------------------------------------------------------


def test_where_a_device_reports(account: Caller, home: Plant) -> None:
    inverter, dongle = device_of(home, 14), device_of(home, 22)
    assert account.data(REPORTER, dev_sn=inverter.serial_number) == {
        "sn": dongle.serial_number,
        "uuid": dongle.uuid,
        "ps_key": dongle.key,
        "device_model_code": "WiNet-S",
        "ps_id": home.id,
        "ps_name": "Reef House",
    }


def test_a_device_of_somebody_else_reports_nowhere(account: Caller, home: Plant, stranger: Plant) -> None:
    number = device_of(home, 14).serial_number
    for fields in (
        {"dev_sn": device_of(stranger, 1).serial_number},
        {"dev_sn": "NOSUCH"},
        {"dev_sn": number, "share_type": "1,2"},
    ):
        assert account.post(REPORTER, **fields)["result_msg"] == "er_parameter_value_invalid:dev_sn"


# --- strings ------------------------------------------------------------------------------------


def test_inputs_with_panels(account: Caller, home: Plant) -> None:
    inverter, meter = device_of(home, 14), device_of(home, 7)
    replies = [account.post(STRINGS, ps_key_list=[inverter.key, meter.key, "1_1_1_1"]) for _ in range(2)]
    assert [reply["result_data"]["code"] for reply in replies] == ["1", 1]
    assert all(reply["exception_stack_trace"] is None for reply in replies)
    data = replies[0]["result_data"]
    (found,) = data["device_string_info"]
    assert found["ps_key"] == inverter.key
    assert found["pv_count"] == len(found["pv_string"]) == 4
    assert found["pv_string"][0] == {"pv_name": "PV1", "pv_value": "1"}
    assert {one["pv_value"] for one in found["pv_string"]} <= {"0", "1"}
    assert data["fail_ps_key"] == [meter.key, "1_1_1_1"]


def test_large_inverters_have_more_inputs(account: Caller, stranger: Plant) -> None:
    other = login(account, 1)
    data = other.data(STRINGS, ps_key_list=[device_of(stranger, 1).key])
    assert data["device_string_info"][0]["pv_count"] == 12


def test_nothing_to_read_is_a_failure_inside_success(account: Caller, stranger: Plant) -> None:
    key = device_of(stranger, 1).key
    replies = [account.data(STRINGS, ps_key_list=[key]) for _ in range(2)]
    assert [str(reply["code"]) for reply in replies] == ["0", "0"]
    assert [reply["device_string_info"] for reply in replies] == [[], None]
    assert replies[0]["fail_ps_key"] == [key]


# --- properties ---------------------------------------------------------------------------------


def properties(caller: Caller, device: Device, *points: str, **changes: Any) -> dict[str, Any]:
    fields = {
        "ps_key_list": [device.key],
        "point_id_list": list(points),
        "device_type": device.type.value,
        "ps_id": device.plant_id,
    }
    found: dict[str, Any] = caller.data(PROPERTIES, **(fields | changes))
    return found


def test_properties_of_a_storage_inverter(account: Caller, home: Plant) -> None:
    inverter = device_of(home, 14)
    data = properties(account, inverter, "202", "18290", "18291", "1")
    assert data["code"] == "1"
    found = {one["property_code"]: (one["property_value"], one["unit"]) for one in rows_of(data, _VALUES)}
    assert found == {"202": ("7600", "Wp"), "18290": ("6.00", "kW"), "18291": ("6.00", "kW")}
    assert {one["uuid"] for one in data[_VALUES]} == {inverter.uuid}


_VALUES = "property_point_value_list"


def test_properties_have_codes_of_their_own(account: Caller, home: Plant, stranger: Plant) -> None:
    inverter, other = device_of(home, 14), device_of(stranger, 1)
    assert properties(account, inverter, "29046")["code"] == "4"
    assert properties(account, inverter, "202", device_type=1)["code"] == "4"
    assert properties(account, other, "202")["code"] == "3"
    assert properties(account, other, "202", ps_id=home.id)["code"] == "4"
    for name in ("ps_key_list", "point_id_list"):
        assert properties(account, inverter, "202", **{name: []})["code"] == "2"
    for name in ("ps_id", "device_type"):
        assert properties(account, inverter, "202", **{name: ""})["code"] == "2"


def test_the_dispatch_limit_of_a_logger_with_storage(account: Caller, box: Sandbox) -> None:
    store = box.fleet.plants[3]
    data = properties(login(account, 1), device_of(store, 9), "29046")
    assert [one["property_value"] for one in data[_VALUES]] == ["60.00"]


# --- without quirks -----------------------------------------------------------------------------


def test_without_quirks_everything_is_as_documented(clock: Clock) -> None:
    caller = Caller(Sandbox(clock=clock, randomness=Bytes(), quirks=False), clock)
    caller.token = caller.login()["token"]
    home = caller.box.fleet.plants[0]
    for _ in range(2):
        reply = caller.post(STRINGS, ps_key_list=[device_of(home, 14).key])
        assert "exception_stack_trace" not in reply
        assert reply["result_data"]["code"] == "1"
        (plant,) = caller.data(DEVICES, ps_id=home.id, curPage=1, size=1, is_virtual_unit="1")["pageList"]
        assert plant["uuid"] == home.devices[0].uuid
    body = caller.default_body(DEVICES) | {"ps_id": home.id, "curPage": 1, "size": 1}
    assert decoded(caller.raw(DEVICES, body))["result_data"]["rowCount"] == 4
