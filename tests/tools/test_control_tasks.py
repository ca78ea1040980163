"""Parameter tasks: what goes on by the clock, what is remembered, and the history of it."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud import DeviceType
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.reach import Contact
from tests.tools.controlling import (
    MAXIMUM_CHARGE,
    MODE,
    SOC_UPPER,
    device,
    outcome,
    path,
    read_back,
    send,
    sets,
    task,
)
from tests.tools.support import Caller, Clock, code_of


@pytest.fixture(params=["application", "account"])
def one(request: pytest.FixtureRequest) -> Caller:
    """Each family in turn."""
    caller: Caller = request.getfixturevalue(request.param)
    return caller


# --- tasks --------------------------------------------------------------------------------------


def test_a_task_runs_and_is_done(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    task_id = sets(one, inverter, p10003="2", p10001="950")
    running = task(one, task_id, inverter)
    assert running["command_status"] == 2
    assert running["over_time"] is None
    assert "param_list" not in running
    clock.advance(1.5)
    assert "param_list" not in task(one, task_id, inverter)
    clock.advance(10)
    done = task(one, task_id, inverter)
    assert done["command_status"] == 8
    assert done["create_time"] == "2026-11-22 12:00:00"
    assert done["create_time_zone"] == "2026-11-22T12:00:00+10:00"
    mode, upper = done["param_list"]
    assert (mode["command_status"], mode["return_value"], mode["unit"] or "") == (4, "2", "")
    assert mode["set_val_name_val"] == "0|2|3|4"
    assert len(mode["set_val_name"].split("|")) == 4
    assert (upper["set_value"], upper["return_value"], upper["unit"]) == ("950", "95", "%")
    assert upper["set_precision"] == "0.1"
    assert upper["set_val_name"] is None
    assert done["create_time"] < mode["update_time"] < upper["update_time"] <= done["over_time"]


def test_what_was_set_is_shown_by_later_reads(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    for wire, shown in (("560", "5.6"), ("100", "1"), ("455", "4.55")):
        assert outcome(one, clock, inverter, p10091=wire)["command_status"] == 4
        assert read_back(one, clock, inverter, MAXIMUM_CHARGE) == shown


def test_a_device_tells_its_own_limit_as_a_property(account: Caller, clock: Clock) -> None:
    inverter = device(account)
    told = account.data(
        "/openapi/getDevPropertyPointValue",
        device_type=inverter.type.value,
        point_id_list=["18290"],
        ps_id=inverter.plant_id,
        ps_key_list=[inverter.key],
    )
    (limit,) = (float(row["property_value"]) for row in told["property_point_value_list"])
    assert outcome(account, clock, inverter, p10091=f"{limit * 100:.0f}")["command_status"] == 4
    assert outcome(account, clock, inverter, p10091=f"{limit * 100 + 1:.0f}")["command_status"] == 5


@pytest.mark.parametrize("value", ["699", "1001", "70.5", "x", "NaN", "9_00", "1e3000"])
def test_a_value_out_of_range_fails(one: Caller, clock: Clock, value: str) -> None:
    inverter = device(one)
    before = read_back(one, clock, inverter, SOC_UPPER)
    row = outcome(one, clock, inverter, p10001=value)
    assert (row["command_status"], row["return_value"]) == (5, None)
    assert read_back(one, clock, inverter, SOC_UPPER) == before


def test_an_unknown_choice_is_acknowledged_and_ignored(one: Caller, clock: Clock) -> None:
    row = outcome(one, clock, device(one), p10003="1")
    assert (row["command_status"], row["set_value"], row["return_value"]) == (4, "1", "0")


def test_one_parameter_may_fail_while_another_succeeds(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    task_id = sets(one, inverter, p10003="2", p10005="99000")
    clock.advance(20)
    done = task(one, task_id, inverter)
    assert [row["command_status"] for row in done["param_list"]] == [4, 5]


def test_a_silent_device_lets_a_task_expire(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    one.box.reach.set(inverter, Contact.SILENT)
    task_id = sets(one, inverter, p10003="2", p10001="950")
    clock.advance(119)
    assert task(one, task_id, inverter)["command_status"] == 2
    clock.advance(1)
    done = task(one, task_id, inverter)
    assert done["command_status"] == 8
    assert done["over_time"] == "2026-11-22 12:02:00"
    assert {(row["command_status"], row["return_value"]) for row in done["param_list"]} == {(6, None)}


def test_what_is_not_reached_before_the_expiry_times_out(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    parameters = [{"param_code": code, "set_value": "170"} for code in (10006, 10007, 10012, 10024)]
    reply = send(one, inverter, expire_second=5, param_list=parameters)
    clock.advance(5)
    done = task(one, int(reply["dev_result_list"][0]["task_id"]), inverter)
    statuses = [row["command_status"] for row in done["param_list"]]
    assert statuses[0] == 4
    assert statuses[-1] == 6
    assert done["over_time"] == "2026-11-22 12:00:05"


def test_tasks_of_others_are_not_told(one: Caller, clock: Clock) -> None:
    inverter, dongle = device(one), device(one, DeviceType.COMMUNICATION_MODULE)
    task_id = sets(one, inverter, p10003="2")
    ask = path(one, "getParamSettingTask")
    for fields in (
        {"task_id": str(task_id), "uuid": str(dongle.uuid)},
        {"task_id": str(task_id + 1), "uuid": str(inverter.uuid)},
        {"task_id": str(task_id), "uuid": str(device(one, plant=7).uuid)},
    ):
        assert code_of(one.raw(ask, one.default_body(ask) | fields)) == "010"


# --- history ------------------------------------------------------------------------------------


def records(caller: Caller, *devices: Device, codes: tuple[int, ...] = (MODE,), **more: Any) -> Any:
    fields = {
        "paramList": list(codes),
        "uuidList": [each.uuid for each in devices],
        "startTime": "2026-11-01 00:00:00",
        "endTime": "2026-11-30 23:59:59",
    }
    return caller.post(path(caller, "getDeviceSettingRecordList"), **(fields | more))


def test_the_history_lists_what_was_done(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    assert records(one, inverter)["result_data"] == {"data": []}
    done = sets(one, inverter, p10003="2", p10001="10")
    clock.advance(10)
    running = sets(one, inverter, p10003="0")
    (success,) = records(one, inverter, codes=(MODE, SOC_UPPER))["result_data"]["data"]
    assert (success["paramCode"], success["setValue"], success["returnValue"]) == (MODE, "2", "2")
    assert (success["taskSource"], success["isReadOnly"], success["deviceUuid"]) == (2, 0, inverter.uuid)
    assert success["userName"] == one.box.fleet.owners[0].account
    others = records(one, inverter, codes=(MODE, SOC_UPPER), commandStatusList=[1, 2, 5])["result_data"]
    assert {(row["paramCode"], row["commandStatus"]) for row in others["data"]} == {(SOC_UPPER, 5), (MODE, 1)}
    clock.advance(10)
    assert len(records(one, inverter)["result_data"]["data"]) == 2
    assert len(records(one, inverter, taskIdList=[running])["result_data"]["data"]) == 1
    assert records(one, inverter, taskIdList=[done + 9])["result_data"]["data"] == []
    assert (
        records(one, inverter, startTime="2026-11-22 12:00:01")["result_data"]["data"][0]["setValue"] == "0"
    )


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"uuidList": [9]}, "uuidList"),
        ({"uuidList": list(range(101))}, "uuidList"),
        ({"paramList": list(range(101))}, "paramList"),
        ({"endTime": "2026-12-01 00:00:01"}, "interval"),
        ({"startTime": "20261101000000"}, "length"),
    ],
)
def test_limits_of_the_history(one: Caller, changes: dict[str, Any], word: str) -> None:
    envelope = records(one, device(one), **changes)
    assert envelope["result_code"] == "010"
    assert word in envelope["result_msg"]
