"""Parameters that can be read but not set."""

from __future__ import annotations

import pytest

from isolarcloud import DeviceType
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.reach import Contact
from tests.tools.controlling import (
    device,
    path,
)
from tests.tools.support import Caller, Clock


@pytest.fixture(params=["application", "account"])
def one(request: pytest.FixtureRequest) -> Caller:
    """Each family in turn."""
    caller: Caller = request.getfixturevalue(request.param)
    return caller


def test_read_only_parameters_are_asked_for_and_come_later(one: Caller, clock: Clock) -> None:
    inverter, meter = device(one), device(one, DeviceType.METER)
    definitions = one.data(path(one, "getReadOnlyParamDefinition"))
    codes = [row["param_code"] for row in definitions][:2]
    asked = one.data(
        path(one, "readOnlyParamSet"), param_list=codes, uuid_list=[inverter.uuid, meter.uuid, 9]
    )
    assert [row["code"] for row in asked] == ["1", "4", "2"]
    task_id = int(asked[0]["task_id"])
    again = one.data(path(one, "readOnlyParamSet"), param_list=codes, uuid_list=[inverter.uuid])
    assert again[0]["code"] == "3"
    assert not again[0].get("task_id")

    def statuses() -> list[int]:
        (result,) = one.data(path(one, "getReadOnlyResult"), task_list=[task_id, 1])
        assert result["uuid"] == str(inverter.uuid)
        return [row["command_status"] for row in result["task_detail_list"]]

    assert statuses() == [1, 1]
    clock.advance(1.2)
    assert statuses() == [2, 1]
    clock.advance(1.5)
    assert statuses() == [4, 2]
    clock.advance(1.5)
    assert statuses() == [4, 4]
    (result,) = one.data(path(one, "getReadOnlyResult"), task_list=[task_id])
    assert all(row["return_value"] for row in result["task_detail_list"])
    unknown = one.data(path(one, "readOnlyParamSet"), param_list=[1], uuid_list=[inverter.uuid])
    assert unknown[0]["code"] == "4"


def test_a_silent_device_never_tells_its_read_only_parameters(one: Caller, clock: Clock) -> None:
    inverter = device(one)
    one.box.reach.set(inverter, Contact.SILENT)
    ask = path(one, "readOnlyParamSet")
    (asked,) = one.data(ask, param_list=[10000], uuid_list=[inverter.uuid])
    clock.advance(3600)
    (result,) = one.data(path(one, "getReadOnlyResult"), task_list=[int(asked["task_id"])])
    (value,) = result["task_detail_list"]
    assert (value["command_status"], value["return_value"]) == (6, None)
    one.box.reach.set(inverter, Contact.DOWNLINK_CLOSED)
    assert one.data(ask, param_list=[10000], uuid_list=[inverter.uuid])[0]["code"] == "14"


def test_some_loggers_cannot_pass_read_only_questions_on(clock: Clock) -> None:
    codes = set()
    for seed in range(6):
        box = Sandbox(seed=seed, clock=clock)
        caller = Caller(box, clock)
        caller.token = caller.login(box.fleet.owners[1].account, box.fleet.owners[1].password)["token"]
        inverter = device(caller, DeviceType.INVERTER, plant=2)
        (asked,) = caller.data("/openapi/readOnlyParamSet", param_list=[10000], uuid_list=[inverter.uuid])
        codes.add(asked["code"])
    assert codes == {"1", "5"}
