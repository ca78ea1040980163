"""Which points there are, in both families, and how many calls have been made."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud import points
from isolarcloud_tools.sandbox import Sandbox
from tests.tools.support import Bytes, Caller, Clock

OWN = "/openapi/getOpenPointInfo"
PLATFORM = "/openapi/platform/getOpenPointInfo"
QUOTA = "/openapi/getOpenApiCallInfo"


def own(account: Caller, kind: int, **fields: Any) -> dict[int, dict[str, Any]]:
    body = {"device_type": 14, "type": kind, "curPage": 1, "size": 999} | fields
    return {int(point["point_id"]): point for point in account.data(OWN, **body)["pageList"] or ()}


# --- points -------------------------------------------------------------------------------------


def test_points_come_by_their_kind(account: Caller) -> None:
    signals, measured, fixed = (own(account, kind) for kind in (1, 2, 5))
    table = {point.id: point for point in points.find("", "energy-storage-inverter")}
    assert signals.keys() | measured.keys() == table.keys()
    assert signals.keys() == {point.id for point in table.values() if point.kind == "state"}
    assert set(fixed) == {202, 18290, 18291}
    assert {measured[point]["storage_unit"] or "" for point in measured} == {
        table[point].unit for point in measured
    }
    assert measured[13003]["show_unit"] == "kW"


def test_a_model_has_fewer_points(account: Caller, box: Sandbox) -> None:
    inverter = next(device for device in box.fleet.plants[0].devices if device.type.value == 14)
    whole, of_model = own(account, 2), own(account, 2, device_model_id=str(inverter.model_id))
    assert of_model.keys() < whole.keys()
    assert own(account, 2, device_model_id="1") == {}


def test_other_devices_have_no_points(account: Caller) -> None:
    assert own(account, 1, device_type=55).keys() == {51301}
    assert own(account, 2, device_type=47) == {}
    envelope = account.post(OWN, device_type="inverter", type=1, curPage=1, size=1)
    assert envelope["result_msg"] == "er_parameter_value_invalid:device_type"


def test_points_come_in_pages(account: Caller) -> None:
    pages = [account.data(OWN, device_type=1, type=2, curPage=number, size=50) for number in (1, 2, 3, 4)]
    ids = [int(point["point_id"]) for page in pages for point in page["pageList"] or ()]
    total = pages[0]["rowCount"]
    assert len(set(ids)) == len(ids) == total > 100
    assert account.post(OWN, device_type=1, type=2, curPage=1, size=1000)["result_code"] == "010"


def test_an_application_names_no_kind(application: Caller, box: Sandbox) -> None:
    whole = application.data(PLATFORM, device_type=14, page=1, size=999)["pageList"]
    assert {202, 13003} <= {int(point["point_id"]) for point in whole}
    number = next(device.serial_number for device in box.fleet.plants[0].devices if device.type.value == 14)
    of_device = application.data(PLATFORM, device_type="14", page=1, size=999, sn_list=[number])["pageList"]
    assert 0 < len(of_device) < len(whole)
    nobody = application.data(PLATFORM, device_type="14", page=1, size=999, sn_list=["NOSUCH"])
    assert not nobody["pageList"]


# --- calls --------------------------------------------------------------------------------------


def test_calls_are_counted_by_hour_and_day(account: Caller, clock: Clock) -> None:
    first = account.data(QUOTA)
    assert (first["curr_hour_accessed_times"], first["today_accessed_times"]) == ("2", "2")  # with the login
    account.post(OWN)  # what is refused is counted as well
    assert account.data(QUOTA)["curr_hour_accessed_times"] == "4"
    clock.advance(3600)
    later = account.data(QUOTA)
    assert (later["curr_hour_accessed_times"], later["today_accessed_times"]) == ("1", "5")
    assert [one["hour"] for one in later["per_hour_access_times_config"]] == [str(hour) for hour in range(24)]
    left = {one["hour"]: int(one["times"]) for one in later["per_hour_residue_times"]}
    limit = later["per_hour_access_times_config"][0]["max_call_times"]
    assert (left["02"], left["03"], left["04"]) == (limit - 4, limit - 1, limit)
    assert later["per_day_access_times_config"] == str(24 * limit)


def test_a_new_day_begins_at_zero(account: Caller, clock: Clock) -> None:
    account.data(QUOTA)
    clock.advance(23 * 3600)
    data = account.data(QUOTA)
    assert (data["curr_hour_accessed_times"], data["today_accessed_times"]) == ("1", "1")


def test_applications_are_counted_apart(account: Caller, application: Caller, box: Sandbox) -> None:
    before = int(account.data(QUOTA)["today_accessed_times"])
    other = box.applications[2]
    account.raw("/openapi/login", {"appkey": other.appkey}, x_access_key=other.access_key)
    assert int(account.data(QUOTA)["today_accessed_times"]) == before + 1


@pytest.mark.parametrize("path", [QUOTA, OWN])
def test_a_limit_is_kept_where_one_is_set(path: str) -> None:
    clock = Clock()
    caller = Caller(Sandbox(clock=clock, randomness=Bytes(), calls_per_hour=3), clock)
    caller.token = caller.login()["token"]
    quota = [caller.data(QUOTA)["per_hour_residue_times"][2]["times"] for _ in range(2)]
    assert quota == ["1", "0"]
    envelope = caller.post(path)
    assert (envelope["result_code"], envelope["result_data"]) == ("E999", None)
    clock.advance(3600)
    assert caller.post(QUOTA)["result_code"] == "1"
