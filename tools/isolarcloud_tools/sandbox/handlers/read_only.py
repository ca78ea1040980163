"""Parameters that can be read but not set."""

from __future__ import annotations

from typing import Any

from isolarcloud import DeviceType, ReadOnlyDispatchResult
from isolarcloud._operations import platform, user
from isolarcloud.models import ReadOnlyDispatch, ReadOnlyParameter, ReadOnlyResult, ReadOnlyValue
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.control.read_only import BY_CODE, DEFINITIONS, Reading, ReadingTask
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.handlers.asked import device_by_uuid, plant_of
from isolarcloud_tools.sandbox.reach import Contact
from isolarcloud_tools.sandbox.rows import ABSENT, row

_INVERTERS = (DeviceType.INVERTER, DeviceType.ENERGY_STORAGE_SYSTEM)


@HANDLERS.register(platform.GET_READ_ONLY_PARAM_DEFINITION, user.GET_READ_ONLY_PARAM_DEFINITION)
def definitions(context: Context, _: Arguments) -> Answer:
    """List the parameters that can be read but not set."""
    return Answer([row(ReadOnlyParameter, code=one.code, name=one.name) for one in DEFINITIONS])


@HANDLERS.register(platform.READ_ONLY_PARAM_SET, user.READ_ONLY_PARAM_SET)
def request(context: Context, arguments: Arguments) -> Answer:
    """Ask each device that can be asked."""
    return Answer([_ask(context, arguments, uuid) for uuid in dict.fromkeys(arguments.device_uuids)])


def _ask(context: Context, arguments: Arguments, uuid: int) -> dict[str, Any]:
    device = device_by_uuid(context, uuid)
    result = _result(context, arguments, device)
    if device is None or result is not ReadOnlyDispatchResult.DISPATCHED:
        nothing = context.world.quirks.turn("no reading task", (ABSENT, None))
        return row(ReadOnlyDispatch, device_uuid=str(uuid), result=result.value, task_id=nothing)
    asked = [BY_CODE[code] for code in dict.fromkeys(arguments.codes)]
    task = context.world.reading_tasks.send(device, asked, context.now)
    return row(ReadOnlyDispatch, device_uuid=str(uuid), result=result.value, task_id=str(task.id))


def _result(context: Context, arguments: Arguments, device: Device | None) -> ReadOnlyDispatchResult:
    if device is None:
        return ReadOnlyDispatchResult.DEVICE_UNAVAILABLE
    match context.world.reach.of(device):
        case Contact.OFFLINE:
            return ReadOnlyDispatchResult.DEVICE_UNAVAILABLE
        case Contact.DOWNLINK_CLOSED:
            return ReadOnlyDispatchResult.DOWNLINK_CLOSED
        case _ if _reporter_is_too_old(context, device):
            return ReadOnlyDispatchResult.COMMUNICATION_DEVICE_UNSUPPORTED
        case _ if device.type not in _INVERTERS or any(code not in BY_CODE for code in arguments.codes):
            return ReadOnlyDispatchResult.PARAMETER_UNSUPPORTED
        case _ if context.world.reading_tasks.busy(device, context.now):
            return ReadOnlyDispatchResult.ALREADY_DISPATCHED
        case _:
            return ReadOnlyDispatchResult.DISPATCHED


def _reporter_is_too_old(context: Context, device: Device) -> bool:
    """Return whether the communication device cannot pass such questions on; some loggers cannot."""
    reporter = context.device_by_serial_number(device.logger_serial_number or "")
    return (
        reporter is not None
        and reporter.type is DeviceType.DATA_LOGGER
        and chance.fraction(context.world.fleet.seed, reporter.key, "old software") < 0.25
    )


@HANDLERS.register(platform.GET_READ_ONLY_RESULT, user.GET_READ_ONLY_RESULT)
def results(context: Context, arguments: Arguments) -> Answer:
    """Tell how far tasks are; tasks that are not the caller's are left out."""
    tasks = [context.world.reading_tasks.find(task_id) for task_id in dict.fromkeys(arguments.task_ids)]
    return Answer(
        [_task(context, task) for task in tasks if task is not None and context.device(task.device.key)]
    )


def _task(context: Context, task: ReadingTask) -> dict[str, Any]:
    return row(
        ReadOnlyResult,
        task_id=str(task.id),
        device_uuid=str(task.device.uuid),
        result=ReadOnlyDispatchResult.DISPATCHED.value,
        values=[_value(context, task, reading) for reading in task.readings],
    )


def _value(context: Context, task: ReadingTask, reading: Reading) -> dict[str, Any]:
    plant, definition = plant_of(context, task.device), reading.definition
    read = reading.answered and context.now >= reading.ends
    return row(
        ReadOnlyValue,
        code=definition.code,
        status=reading.status(context.now).value,
        value=definition.value(plant, task.device) if read else None,
        unit=definition.unit,
        point_id=str(definition.point_id),
        modbus_address=str(task.device.code),
        plant_id=plant.id,
        task_id=task.id,
    )
