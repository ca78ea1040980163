"""Parameters of devices: whether they can be set, and the tasks that set them or read them back.

Where the documents are silent: a device that is not seen is one that does not exist; what an account
may only look at does not support any parameter; a call that no device took ends with what they all say,
and with a failed check if they say different things.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from isolarcloud import (
    DeviceDispatchResult,
    ParameterCheckResult,
    ParameterDispatchResult,
    ParameterTaskKind,
)
from isolarcloud._operations import platform, user
from isolarcloud.models import DeviceDispatch, ParameterCheckDevice
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.control.parameters import number, template
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.handlers.asked import acting, device_by_uuid, plant_of
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.reach import Contact
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row

Asked = Mapping[int, Device | None]
"""Devices by the ids they were asked for by; None where there is none."""


@HANDLERS.register(platform.PARAM_SETTING_CHECK, user.PARAM_SETTING_CHECK)
def check(context: Context, arguments: Arguments) -> Answer:
    """Tell which devices could be set or read; whether they know a parameter is not looked at."""
    asked = _asked(context, arguments)
    too_many = _kind(arguments) is ParameterTaskKind.READ and len(asked) > 1
    results = {
        uuid: ParameterCheckResult.REFUSED if too_many else _checked(context, device)
        for uuid, device in asked.items()
    }
    different = set(results.values())
    if ParameterCheckResult.PASSED in different:
        overall = ParameterCheckResult.PASSED
    else:
        overall = different.pop() if len(different) == 1 else ParameterCheckResult.REFUSED
    return Answer(
        row(
            reply_model(context.operation),
            result=known_outcome(context.operation, overall.value),
            devices=[
                row(ParameterCheckDevice, device_uuid=str(uuid), result=result.value, message=result.label)
                for uuid, result in results.items()
            ],
        )
    )


def _checked(context: Context, device: Device | None) -> ParameterCheckResult:
    if device is None:
        return ParameterCheckResult.DEVICE_NOT_FOUND
    match context.world.reach.of(device):
        case Contact.OFFLINE:
            return ParameterCheckResult.DEVICE_OFFLINE
        case Contact.DOWNLINK_CLOSED:
            return ParameterCheckResult.REFUSED
        case _ if not template(device.type) or not _may_set(context, device):
            return ParameterCheckResult.REFUSED
        case _:
            return ParameterCheckResult.PASSED


@HANDLERS.register(
    platform.PARAM_SETTING,
    user.PARAM_SETTING,
    unlimited=("expire_seconds", "code", "value"),
)
def dispatch(context: Context, arguments: Arguments) -> Answer:
    """Send a task to each device that takes it."""
    asked = _asked(context, arguments)
    refused = _refusal_of_all(context, arguments, asked)
    if refused is not None:
        return _dispatched(context, refused, [])
    limited = _without_negative_values(context, arguments, asked)
    if limited:
        result = ParameterDispatchResult.NEGATIVE_VALUE_UNSUPPORTED
        return _dispatched(context, result, [], no_negative_values_device_uuids=limited)
    results = {uuid: _result(context, device, arguments) for uuid, device in asked.items()}
    rows = [
        _send(context, arguments, uuid, asked[uuid])
        if result is DeviceDispatchResult.DISPATCHED
        else row(DeviceDispatch, device_uuid=str(uuid), result=result.value, message=result.label)
        for uuid, result in results.items()
    ]
    return _dispatched(context, _overall(context, set(results.values())), rows)


def _refusal_of_all(context: Context, arguments: Arguments, asked: Asked) -> ParameterDispatchResult | None:
    """Return what is wrong with a task whatever the devices are; None if nothing is."""
    kind, sent = _kind(arguments), arguments.parameters
    codes = [parameter["code"] for parameter in sent]
    writing = kind is ParameterTaskKind.WRITE
    if any(code is None for code in codes) or (writing and any(not one["value"] for one in sent)):
        return ParameterDispatchResult.EMPTY_PARAMETER
    if len(set(codes)) < len(codes):
        return ParameterDispatchResult.DUPLICATE_PARAMETER
    expiry = next(field for field in context.operation.request if field.name == "expire_seconds")
    if arguments.expire_seconds is None or not (
        (expiry.least or 0) <= arguments.expire_seconds <= (expiry.most or 0)
    ):
        return ParameterDispatchResult.EXPIRY_OUT_OF_RANGE
    if not writing and len(asked) > 1:
        return ParameterDispatchResult.ONE_DEVICE_ONLY
    tasks, content = context.world.tasks, _content(arguments)
    if any(
        device is not None and tasks.running_already(kind, device, content, context.now)
        for device in asked.values()
    ):
        return ParameterDispatchResult.REPEATED
    return None


def _without_negative_values(context: Context, arguments: Arguments, asked: Asked) -> list[str]:
    """Return the ids of the devices that are sent a negative value and know none."""
    values = [number(value) for _, value in _content(arguments)]
    if not any(value is not None and value < 0 for value in values):
        return []
    registers = context.world.tasks.registers
    return [
        str(uuid)
        for uuid, device in asked.items()
        if device is not None and not registers.takes_negative_values(device)
    ]


def _result(context: Context, device: Device | None, arguments: Arguments) -> DeviceDispatchResult:
    if device is None:
        return DeviceDispatchResult.DEVICE_NOT_FOUND
    known = template(device.type)
    if not known:
        return DeviceDispatchResult.NO_TEMPLATE
    contact = context.world.reach.of(device)
    if contact is Contact.OFFLINE:
        return DeviceDispatchResult.DEVICE_OFFLINE
    if contact is Contact.DOWNLINK_CLOSED:
        return DeviceDispatchResult.DOWNLINK_CLOSED
    if not _may_set(context, device) or any(code not in known for code, _ in _content(arguments)):
        return DeviceDispatchResult.PARAMETER_UNSUPPORTED
    return DeviceDispatchResult.DISPATCHED


def _overall(context: Context, results: set[DeviceDispatchResult]) -> ParameterDispatchResult:
    """Return the result of the whole task: a success if any device took it."""
    if DeviceDispatchResult.DISPATCHED in results:
        return ParameterDispatchResult.DISPATCHED
    outcome = context.operation.outcome
    assert outcome is not None
    code = results.pop().value
    if not results and code in outcome.codes:
        return ParameterDispatchResult(code)
    return ParameterDispatchResult.CHECK_FAILED


def _send(context: Context, arguments: Arguments, uuid: int, device: Device | None) -> dict[str, Any]:
    assert device is not None
    known = template(device.type)
    task = context.world.tasks.send(
        _kind(arguments),
        device,
        [(known[code], value) for code, value in _content(arguments)],
        context.now,
        name=arguments.task_name,
        owner=acting(context, plant_of(context, device)),
        expire_seconds=arguments.expire_seconds,
    )
    quirks = context.world.quirks
    return row(
        DeviceDispatch,
        device_uuid=str(uuid),
        result=DeviceDispatchResult.DISPATCHED.value,
        message="success" if not quirks.rarely("dispatch message", task.id) else ABSENT,
        task_id=str(task.id),
        task_name=task.name,
    )


def _dispatched(
    context: Context, result: ParameterDispatchResult, rows: Sequence[dict[str, Any]], **more: Any
) -> Answer:
    code = known_outcome(context.operation, result.value)
    return Answer(row(reply_model(context.operation), result=code, devices=rows, **more))


def _asked(context: Context, arguments: Arguments) -> Asked:
    # One family lets a check name no device at all; what that is good for, no page says.
    return {uuid: device_by_uuid(context, uuid) for uuid in arguments.device_uuids or ()}


def _kind(arguments: Arguments) -> ParameterTaskKind:
    return ParameterTaskKind(int(arguments.kind))


def _content(arguments: Arguments) -> list[tuple[int, str]]:
    """Return codes and values; what is to be read has none."""
    reading = _kind(arguments) is ParameterTaskKind.READ
    return [(one["code"], "" if reading else one["value"] or "") for one in arguments.parameters]


def _may_set(context: Context, device: Device) -> bool:
    assert context.caller is not None
    return context.world.sharing.may_manage(plant_of(context, device), context.caller.owner)
