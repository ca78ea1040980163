"""Parameters of devices: what can be set, and what is refused at once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud import DeviceType, control_parameters
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.control.parameters import Registers, number, shown, template
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.reach import Contact
from tests.tools.controlling import (
    COMMAND,
    MODE,
    device,
    path,
    send,
)
from tests.tools.support import Caller, Clock


@pytest.fixture(params=["application", "account"])
def one(request: pytest.FixtureRequest) -> Caller:
    """Each family in turn."""
    caller: Caller = request.getfixturevalue(request.param)
    return caller


# --- check --------------------------------------------------------------------------------------


def test_a_check_passes_although_one_device_does_not_exist(one: Caller) -> None:
    inverter = device(one)
    reply = one.data(path(one, "paramSettingCheck"), set_type=0, uuid=f"{inverter.uuid},9")
    assert reply["check_result"] == "1"
    results = {row["uuid"]: row["check_result"] for row in reply["dev_result_list"]}
    assert results == {str(inverter.uuid): "1", "9": "5"}
    assert all(row["check_msg"] for row in reply["dev_result_list"])


def test_a_check_of_nothing_does_not_pass(account: Caller) -> None:
    reply = account.data("/openapi/paramSettingCheck", set_type=0)
    assert reply == {"check_result": "0", "dev_result_list": []}


@pytest.mark.parametrize(
    ("contact", "expected"), [(Contact.OFFLINE, "6"), (Contact.DOWNLINK_CLOSED, "0"), (Contact.SILENT, "1")]
)
def test_a_check_tells_whether_a_device_can_be_reached(one: Caller, contact: Contact, expected: str) -> None:
    inverter = device(one)
    one.box.reach.set(inverter, contact)
    reply = one.data(path(one, "paramSettingCheck"), set_type=0, uuid=str(inverter.uuid))
    assert reply["check_result"] == expected


def test_a_meter_cannot_be_set_and_two_devices_cannot_be_read(one: Caller) -> None:
    meter, inverter = device(one, DeviceType.METER), device(one)
    check = path(one, "paramSettingCheck")
    assert one.data(check, set_type=0, uuid=str(meter.uuid))["check_result"] == "0"
    pair = f"{device(one, DeviceType.COMMUNICATION_MODULE).uuid},{inverter.uuid}"
    assert one.data(check, set_type=2, uuid=pair)["check_result"] == "0"


# --- dispatch -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"param_list": [{"param_code": MODE, "set_value": "2"}] * 2}, "2"),
        ({"param_list": [{"param_code": MODE, "set_value": ""}]}, "4"),
        ({"param_list": [{"set_value": "2"}]}, "4"),
        ({"uuid": "9"}, "5"),
        ({"expire_second": 1801}, "8"),
        ({"expire_second": -1}, "8"),
    ],
)
def test_what_is_wrong_with_a_whole_task(one: Caller, changes: dict[str, Any], expected: str) -> None:
    assert send(one, device(one), **changes)["check_result"] == expected


def test_eleven_parameters_are_refused_by_the_gateway(one: Caller) -> None:
    parameters = [{"param_code": 10001 + step, "set_value": "1"} for step in range(11)]
    envelope = one.post(
        path(one, "paramSetting"),
        set_type=0,
        uuid=str(device(one).uuid),
        task_name="Task",
        expire_second=120,
        param_list=parameters,
    )
    assert envelope["result_code"] == "010"
    assert "param_list" in envelope["result_msg"]


def test_devices_refuse_one_by_one(one: Caller) -> None:
    inverter, meter = device(one), device(one, DeviceType.METER)
    dongle = device(one, DeviceType.COMMUNICATION_MODULE)
    reply = send(one, inverter, meter, dongle, 9)
    rows = {row["uuid"]: row for row in reply["dev_result_list"]}
    assert reply["check_result"] == "1"
    codes = {uuid: row["code"] for uuid, row in rows.items()}
    assert codes == {str(inverter.uuid): "1", str(meter.uuid): "6", str(dongle.uuid): "6-1", "9": "5"}
    assert [uuid for uuid, row in rows.items() if row.get("task_id")] == [str(inverter.uuid)]


@pytest.mark.parametrize(
    ("contact", "whole", "single"), [(Contact.OFFLINE, "7", "7"), (Contact.DOWNLINK_CLOSED, "0", "14")]
)
def test_a_device_out_of_reach_takes_no_task(one: Caller, contact: Contact, whole: str, single: str) -> None:
    one.box.reach.set(device(one), contact)
    reply = send(one, device(one))
    assert (reply["check_result"], reply["dev_result_list"][0]["code"]) == (whole, single)


def test_a_meter_alone_has_no_template_and_an_unknown_parameter_fails_the_check(one: Caller) -> None:
    assert send(one, device(one, DeviceType.METER))["check_result"] == "6"
    reply = send(one, device(one), param_list=[{"param_code": 10307, "set_value": "1"}])
    assert (reply["check_result"], reply["dev_result_list"][0]["code"]) == ("0", "6-1")


def test_one_device_is_read_at_a_time(one: Caller) -> None:
    pair = device(one), device(one, DeviceType.COMMUNICATION_MODULE)
    assert send(one, *pair, reading=True)["check_result"] == "11"


def test_the_same_task_again_has_to_wait(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    assert send(one, inverter)["check_result"] == "1"
    assert send(one, inverter) == {"check_result": "9", "dev_result_list": []}
    other = [{"param_code": COMMAND, "set_value": "170"}]
    assert send(one, inverter, param_list=other)["check_result"] == "1"
    clock.advance(60)
    assert send(one, inverter)["check_result"] == "1"


def test_some_loggers_know_no_negative_values(clock: Clock) -> None:
    answers = set()
    for seed in range(4):
        box = Sandbox(seed=seed, clock=clock)
        caller = Caller(box, clock)
        caller.token = caller.login(box.fleet.owners[1].account, box.fleet.owners[1].password)["token"]
        logger = device(caller, DeviceType.DATA_LOGGER, plant=2)
        reply = send(caller, logger, param_list=[{"param_code": 10014, "set_value": "-100"}])
        answers.add(reply["check_result"])
        if reply["check_result"] == "12":
            assert reply["not_support_negative_num_uuids"] == [str(logger.uuid)]
            assert reply["dev_result_list"] == []
    assert answers == {"1", "12"}


# --- registers ----------------------------------------------------------------------------------

BOX = Sandbox(seed=1, clock=Clock())
REGISTERS = Registers(BOX.fleet)
SETTABLE = [
    (each, parameter)
    for kind in (DeviceType.ENERGY_STORAGE_SYSTEM, DeviceType.INVERTER, DeviceType.DATA_LOGGER)
    for each in [next(d for plant in BOX.fleet.plants for d in plant.devices if d.type is kind)]
    for parameter in template(kind).values()
]


@given(st.sampled_from(SETTABLE))
def test_every_parameter_comes_with_a_value_that_can_be_set(settable: tuple[Device, Any]) -> None:
    which, parameter = settable
    value = REGISTERS.read(which, parameter)
    assert REGISTERS.write(which, parameter, str(value))
    assert number(shown(parameter, value)) is not None


@pytest.mark.parametrize(
    ("code", "group", "wire", "text"),
    [
        (10091, None, "1060", "10.6"),
        (10008, None, "1000", "100"),
        (10036, None, "-950", "-0.95"),
        (10096, None, "50.025", "50.025"),
        (10005, None, "0", "0"),
        (10012, "logger1000", "1", "1"),
    ],
)
def test_values_are_shown_scaled(code: int, group: str | None, wire: str, text: str) -> None:
    parameter, value = control_parameters.get(code, group), number(wire)
    assert parameter is not None
    assert value is not None
    assert shown(parameter, value) == text
