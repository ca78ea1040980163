"""What tests of parameters have in common: tasks are sent, and the clock is moved until they are done."""

from __future__ import annotations

from typing import Any

from isolarcloud import DeviceType
from isolarcloud_tools.sandbox.fleet import Device
from tests.tools.support import Caller, Clock

SOC_UPPER, MODE, COMMAND, POWER, MAXIMUM_CHARGE = 10001, 10003, 10004, 10005, 10091


def path(caller: Caller, name: str) -> str:
    assert caller.token is not None
    # Tokens of a login begin with the number of the user.
    return f"/openapi/{name}" if "_" in caller.token else f"/openapi/platform/{name}"


def device(caller: Caller, kind: DeviceType = DeviceType.ENERGY_STORAGE_SYSTEM, plant: int = 0) -> Device:
    return next(each for each in caller.box.fleet.plants[plant].devices if each.type is kind)


def send(caller: Caller, *devices: Device | int, reading: bool = False, **changes: Any) -> dict[str, Any]:
    uuids = [each if isinstance(each, int) else each.uuid for each in devices]
    fields: dict[str, Any] = {
        "set_type": 2 if reading else 0,
        "uuid": ",".join(map(str, uuids)),
        "task_name": "Task",
        "expire_second": 120,
        "param_list": [{"param_code": MODE, "set_value": "" if reading else "2"}],
    }
    return caller.data(path(caller, "paramSetting"), **(fields | changes))


def sets(caller: Caller, which: Device, **values: str) -> int:
    parameters = [{"param_code": int(code[1:]), "set_value": value} for code, value in values.items()]
    reply = send(caller, which, param_list=parameters)
    return int(reply["dev_result_list"][0]["task_id"])


def task(caller: Caller, task_id: int, which: Device) -> dict[str, Any]:
    return caller.data(path(caller, "getParamSettingTask"), task_id=str(task_id), uuid=str(which.uuid))


def outcome(caller: Caller, clock: Clock, which: Device, **values: str) -> dict[str, Any]:
    """Set one parameter, wait, and return the row that tells what came of it."""
    task_id = sets(caller, which, **values)
    clock.advance(130)
    (row,) = task(caller, task_id, which)["param_list"]
    return dict(row)


def read_back(caller: Caller, clock: Clock, which: Device, code: int) -> str:
    reply = send(caller, which, reading=True, param_list=[{"param_code": code, "set_value": ""}])
    clock.advance(30)
    (row,) = task(caller, int(reply["dev_result_list"][0]["task_id"]), which)["param_list"]
    return str(row["return_value"])
