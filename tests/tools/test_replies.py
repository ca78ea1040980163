"""Replies as a whole: pages, details, latest values, quirks, and that the SDK reads each of them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_runtime.notes import Notes
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.catalogue import routes
from isolarcloud_tools.sandbox.context import HANDLERS
from isolarcloud_tools.sandbox.rows import row, wire_names
from tests.tools.support import Bytes, Caller, Clock

PLATFORM = "/openapi/platform/"
PLANTS = PLATFORM + "queryPowerStationList"
DETAIL = PLATFORM + "getPowerStationDetail"
DEVICES = PLATFORM + "getDeviceListByPsId"
REAL_TIME = PLATFORM + "getPowerStationRealTimeData"
DEVICE_REAL_TIME = PLATFORM + "getDeviceRealTimeData"
ACCOUNT_PLANTS = "/openapi/getPowerStationList"


@pytest.fixture
def everyone(box: Sandbox, clock: Clock) -> Caller:
    """An application that all owners have authorised."""
    caller = Caller(box, clock)
    caller.authorize()
    for owner in box.fleet.owners[1:]:
        box.authorize(owner)
    return caller


def home(caller: Caller) -> int:
    return caller.box.fleet.plants[0].id


# --- plants -------------------------------------------------------------------------------------


def test_pages_show_each_plant_once(everyone: Caller) -> None:
    pages = [everyone.data(PLANTS, page=number, size=4) for number in (1, 2, 3, 4)]
    ids = [int(plant["ps_id"]) for page in pages for plant in page["pageList"] or ()]
    assert [len(page["pageList"]) for page in pages] == [4, 4, 3, 0]
    assert len(set(ids)) == 11
    assert all(page.get("rowCount", page.get("row_count")) == 11 for page in pages)


def test_plants_are_filtered(everyone: Caller) -> None:
    def names(**filters: Any) -> set[str]:
        return {
            plant["ps_name"] for plant in everyone.data(PLANTS, page=1, size=100, **filters)["pageList"] or ()
        }

    assert names(ps_name="reef") == {"Reef House", "Reef Boathouse"}
    assert names(ps_type="1") == {"Desert Light One", "Desert Light Two"}
    assert names(ps_type="12") == {"Lakeside Cold Store", "Lakeside Battery Yard"}
    assert names(ps_type="1,12") == names(ps_type="1") | names(ps_type="12")
    assert names(valid_flag="3") == {"Lakeside Gatehouse"}
    assert len(names(valid_flag="1,3")) == 12
    assert names(ps_name="nothing like it") == set()


def test_details_name_what_is_not_authorised(application: Caller) -> None:
    other = application.box.fleet.plants[2].id
    data = application.data(DETAIL, ps_ids=f"{home(application)},{other}", is_get_ps_remarks="1")
    assert [plant["ps_name"] for plant in data["data_list"]] == ["Reef House"]
    assert data["not_authorization_ps_list"] == [str(other)]
    assert data["code"] == "1"


def test_details_have_codes_of_their_own(application: Caller) -> None:
    other = application.box.fleet.plants[2].id
    assert application.data(DETAIL, ps_ids=str(other))["code"] == "7"
    assert application.data(DETAIL, ps_ids="1")["code"] == "6"
    assert application.data(DETAIL, sns="NOSUCH")["code"] == "4"
    assert application.data(DETAIL, ps_ids=",".join(["1"] * 21))["code"] == "5"
    envelope = application.post(DETAIL)
    assert envelope["result_msg"] == "Parameters ps_ids,sns cannot be empty at the same time!"


def test_details_are_found_by_communication_device(application: Caller) -> None:
    (found,) = application.data(DETAIL, ps_ids=str(home(application)))["data_list"]
    (reporter,) = found["communication_dev_detail_list"]
    assert application.data(DETAIL, sns=reporter["sn"])["data_list"][0]["ps_name"] == "Reef House"
    assert application.data(DETAIL, sns=reporter["sn"], ps_ids="1")["code"] == "1"


# --- devices ------------------------------------------------------------------------------------


def test_devices_of_a_plant(application: Caller) -> None:
    found = application.data(DEVICES, ps_id=home(application), page=1, size=10)["pageList"]
    assert {int(device["device_type"]) for device in found} == {14, 43, 7, 22}
    assert all(device["ps_key"].startswith(f"{home(application)}_") for device in found)
    assert "firmware_version_info" not in found[0]


def test_virtual_devices_are_asked_for(application: Caller) -> None:
    (plant,) = application.data(DEVICES, ps_id=home(application), page=1, size=10, is_virtual_unit="1")[
        "pageList"
    ]
    assert plant["ps_key"] == f"{home(application)}_11_0_0"
    assert plant["device_sn"] is None


def test_devices_are_filtered(application: Caller) -> None:
    def keys(**filters: Any) -> list[str]:
        data = application.data(DEVICES, ps_id=home(application), page=1, size=10, **filters)
        return [device["ps_key"].split("_")[1] for device in data["pageList"] or ()]

    assert keys(device_type_list=[7, "43"]) == ["43", "7"]
    assert keys(claim_state="0") == []
    assert len(keys(claim_state="1")) == 4


def test_devices_of_a_strangers_plant_are_refused(application: Caller) -> None:
    other = application.box.fleet.plants[2].id
    assert application.post(DEVICES, ps_id=other, page=1, size=10)["result_code"] == "010"


# --- latest values ------------------------------------------------------------------------------


def test_latest_values_of_plants(application: Caller) -> None:
    points = ["83033", "83022", "13141"]
    data = application.data(
        REAL_TIME, ps_id_list=[home(application), 7], point_id_list=points, is_get_point_dict="1"
    )
    (found,) = data["device_point_list"]
    assert float(found["p83033"]) > 0
    assert found["p13141"] in (None, "--")  # a plant has no such point
    assert found["device_time"] == "20261122120000"
    assert data["fail_ps_id_list"] == ["7"]
    assert [int(one["point_id"]) for one in data["point_dict"]] == [83033, 83022, 13141]


def test_latest_values_are_those_of_the_history(application: Caller, clock: Clock) -> None:
    clock.advance(4 * 60)  # the last sample is four minutes old
    (found,) = application.data(REAL_TIME, ps_id_list=[home(application)], point_id_list=["83022"])[
        "device_point_list"
    ]
    window = {"start_time_stamp": "20261122120000", "end_time_stamp": "20261122130000"}
    history = application.data(
        PLATFORM + "getPowerStationPointMinuteDataList",
        ps_id_list=[home(application)],
        points="p83022",
        **window,
    )
    assert history == {str(home(application)): [{"time_stamp": "20261122120000", "p83022": found["p83022"]}]}


def test_latest_values_of_devices_stand_one_level_down(application: Caller) -> None:
    keys = [f"{home(application)}_14_1_1", f"{home(application)}_43_1_1", "1_14_1_1"]
    data = application.data(DEVICE_REAL_TIME, ps_key_list=keys, point_id_list=["13141"], device_type="14")
    (found,) = data["device_point_list"]
    assert found["device_point"]["ps_key"] == keys[0]
    assert 0 <= float(found["device_point"]["p13141"]) <= 1
    assert data["illegal_ps_key_list"] == keys[1:]  # of another type, and of nobody


def test_devices_may_be_asked_for_by_serial_number(application: Caller) -> None:
    meter = next(device for device in application.box.fleet.plants[0].devices if device.type.value == 7)
    data = application.data(
        DEVICE_REAL_TIME, sn_list=[meter.serial_number, "NOSUCH"], point_id_list=["8018"], device_type=7
    )
    assert data["device_point_list"][0]["device_point"]["device_sn"] == meter.serial_number
    assert data["illgal_sn_list"] == ["NOSUCH"]


def test_a_plant_under_construction_has_no_values(everyone: Caller) -> None:
    building = next(plant for plant in everyone.box.fleet.plants if not plant.commissioned)
    data = everyone.data(REAL_TIME, ps_id_list=[building.id], point_id_list=["83033"])
    assert data["device_point_list"][0]["p83033"] in (None, "--")


def test_all_devices_measure_something(everyone: Caller) -> None:
    from isolarcloud_tools.sandbox.values.read import RULES

    for plant in everyone.box.fleet.plants:
        for device in plant.devices if plant.commissioned else ():
            ids = [str(point_id) for point_id in RULES[device.type]]
            data = everyone.data(
                DEVICE_REAL_TIME, ps_key_list=[device.key], point_id_list=ids, device_type=device.type.value
            )
            values = data["device_point_list"][0]["device_point"]
            numbers = [float(values[f"p{point}"]) for point in ids if values[f"p{point}"] not in (None, "--")]
            assert numbers


# --- accounts -----------------------------------------------------------------------------------


def test_accounts_see_sums_in_their_language(account: Caller) -> None:
    found = account.data(ACCOUNT_PLANTS, curPage=1, size=10)["pageList"]
    units = {plant["total_energy"]["unit"] for plant in found if "total_energy" in plant}
    assert units == {"MWh"}
    found = account.data(ACCOUNT_PLANTS, curPage=1, size=10, lang=None)["pageList"]
    assert {plant["total_energy"]["unit"] for plant in found if "total_energy" in plant} <= {"度", "万度"}


def test_accounts_filter_by_share(account: Caller) -> None:
    assert account.data(ACCOUNT_PLANTS, curPage=1, size=10, share_type="1,2")["pageList"] in ([], None)
    assert len(account.data(ACCOUNT_PLANTS, curPage=1, size=10, share_type="0,1")["pageList"]) == 2


# --- quirks -------------------------------------------------------------------------------------


def test_counters_come_under_either_name(application: Caller) -> None:
    replies = [application.data(PLANTS, page=1, size=1) for _ in range(4)]
    assert ["rowCount" in reply for reply in replies] == [True, False, True, False]


def test_ids_come_as_numbers_and_as_texts(everyone: Caller) -> None:
    plants = everyone.data(PLANTS, page=1, size=10)["pageList"]
    assert {type(plant["ps_id"]) for plant in plants} == {int, str}


def test_an_empty_list_may_be_nothing(application: Caller) -> None:
    found = [application.data(PLANTS, page=1, size=1, ps_name="nobody")["pageList"] for _ in range(2)]
    assert found == [[], None]


def test_what_is_not_there_is_said_in_several_ways(everyone: Caller) -> None:
    ids = [plant.id for plant in everyone.box.fleet.plants]
    data = everyone.data(REAL_TIME, ps_id_list=ids, point_id_list=[str(point) for point in range(1, 20)])
    said = {row[f"p{point}"] for row in data["device_point_list"] for point in range(1, 20)}
    assert said == {None, "--"}


def test_quirks_can_be_switched_off(clock: Clock) -> None:
    caller = Caller(Sandbox(clock=clock, randomness=Bytes(), quirks=False), clock)
    caller.authorize()
    replies = [caller.data(PLANTS, page=1, size=10) for _ in range(3)]
    assert all("rowCount" in reply for reply in replies)
    assert {type(plant["ps_id"]) for reply in replies for plant in reply["pageList"]} == {int}


# --- all of them --------------------------------------------------------------------------------

OPERATIONS = [route.operation for route in routes().values()]


@pytest.mark.parametrize("made", OPERATIONS, ids=lambda made: made.name)
def test_everything_in_the_spec_is_answered(made: Operation) -> None:
    HANDLERS.find(made)


def test_a_name_that_the_model_lacks_is_an_error() -> None:
    class Made(msgspec.Struct):
        plant_id: int = msgspec.field(name="ps_id")

    assert row(Made, plant_id=1) == {"ps_id": 1}
    assert wire_names(Made) == {"plant_id": "ps_id"}
    with pytest.raises(TypeError, match="plant_name"):
        row(Made, plant_name="x")


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        (PLANTS, {"page": 1, "size": 100}),
        (DETAIL, {"ps_ids": "{home}", "is_get_ps_remarks": "1"}),
        (DEVICES, {"ps_id": "{home}", "page": 1, "size": 10, "is_get_firmware_version": "1"}),
        (
            DEVICES,
            {
                "ps_id": "{home}",
                "page": 1,
                "size": 10,
                "is_get_firmware_version": "1",
                "is_virtual_unit": "1",
            },
        ),
    ],
)
def test_the_sdk_reads_the_same_by_both_of_its_ways(
    everyone: Caller, path: str, fields: dict[str, Any]
) -> None:
    fields = {name: str(home(everyone)) if value == "{home}" else value for name, value in fields.items()}
    operation = routes()[path].operation
    for _ in range(4):
        raw = msgspec.json.encode(everyone.data(path, **fields))
        notes = Notes()
        usual = decode_reply(operation, None, raw, notes=notes)
        assert usual == decode_reply(operation, None, raw, notes=Notes(), decode_path="tolerant")
