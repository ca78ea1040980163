"""What came of parameter tasks: one by one, and as a history of devices."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from isolarcloud import ParameterCommandStatus, ParameterSettingSource, ParameterTaskKind, ParameterTaskStatus
from isolarcloud._operations import platform, user
from isolarcloud.models import ParameterResult, ParameterSettingRecord
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.control.parameters import precision, shown
from isolarcloud_tools.sandbox.control.tasks import Command, Task
from isolarcloud_tools.sandbox.facts import DATE_TIME
from isolarcloud_tools.sandbox.fleet import Plant
from isolarcloud_tools.sandbox.handlers.asked import device_by_uuid, invalid, plant_of
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row

_FIRST_POINT = 23143
"""Added to the code of a parameter, it gives its point: that fits all rows that were published."""


@HANDLERS.register(platform.GET_PARAM_SETTING_TASK, user.GET_PARAM_SETTING_TASK)
def task(context: Context, arguments: Arguments) -> Answer:
    """Tell how far a task is; what came of each parameter only when all of it is done."""
    device = device_by_uuid(context, arguments.device_uuid)
    if device is None:
        raise invalid(context, "device_uuid")
    found = context.world.tasks.find(arguments.task_id, context.now)
    if found is None or found.device != device:
        raise invalid(context, "task_id")
    plant, status = plant_of(context, device), found.status(context.now)
    done = status is ParameterTaskStatus.DONE
    return Answer(
        row(
            reply_model(context.operation),
            id=context.world.quirks.number(found.id, "task"),
            name=found.name,
            status=status.value,
            parameters=[_result(context, plant, found, command) for command in found.commands]
            if done
            else ABSENT,
            created_at=_local(plant, found.created),
            created_at_with_zone=_zoned(plant, found.created),
            finished_at=_local(plant, found.ends) if done else None,
            finished_at_with_zone=_zoned(plant, found.ends) if done else ABSENT,
        )
    )


def _result(context: Context, plant: Plant, task: Task, command: Command) -> dict[str, Any]:
    quirks, parameter = context.world.quirks, command.parameter
    value = None if command.value is None else shown(parameter, command.value)
    reading = task.kind is ParameterTaskKind.READ
    # Rows with nothing else have been seen where a value was read.
    if value is not None and reading and quirks.rarely("bare parameter", parameter.code):
        return row(ParameterResult, code=str(parameter.code), value=value)
    zoned = quirks.often("zones of a parameter", parameter.code)
    choices = parameter.choices
    return row(
        ParameterResult,
        code=str(parameter.code),
        status=command.status(context.now).value,
        point_id=str(parameter.code + _FIRST_POINT),
        name=parameter.name,
        set_value=command.sent,
        value=value,
        precision=precision(parameter),
        unit=parameter.unit or quirks.turn("no unit", ("", None)),
        choice_labels="|".join(choice.label for choice in choices) or None,
        choice_values="|".join(str(choice.value) for choice in choices) or None,
        created_at=_local(plant, task.created),
        created_at_with_zone=_zoned(plant, task.created) if zoned else ABSENT,
        updated_at=_local(plant, command.ends),
        updated_at_with_zone=_zoned(plant, command.ends) if zoned else ABSENT,
    )


@HANDLERS.register(platform.GET_DEVICE_SETTING_RECORD_LIST, user.GET_DEVICE_SETTING_RECORD_LIST)
def history(context: Context, arguments: Arguments) -> Answer:
    """List what tasks did on devices; successes only, unless others are asked for."""
    devices = [device_by_uuid(context, uuid) for uuid in dict.fromkeys(arguments.device_uuids)]
    found = [device for device in devices if device is not None]
    if len(found) < len(devices):
        raise invalid(context, "device_uuids")
    wanted = set(arguments.statuses or [str(ParameterCommandStatus.SUCCEEDED.value)])
    rows: list[dict[str, Any]] = []
    for one in context.world.tasks.of(found, context.now):
        plant = plant_of(context, one.device)
        if not arguments.start <= plant.local(one.created) <= arguments.end:
            continue
        if arguments.task_ids and one.id not in arguments.task_ids:
            continue
        rows += [
            _record(context, plant, one, command)
            for command in one.commands
            if command.parameter.code in arguments.codes and str(command.status(context.now).value) in wanted
        ]
    return Answer(row(reply_model(context.operation), records=rows))


def _record(context: Context, plant: Plant, task: Task, command: Command) -> dict[str, Any]:
    parameter, changed = command.parameter, command.changed(task.created, context.now)
    return row(
        ParameterSettingRecord,
        code=parameter.code,
        device_uuid=task.device.uuid,
        plant_id=plant.id,
        task_name=task.name,
        status=command.status(context.now).value,
        set_value=command.sent,
        value=None if command.value is None else shown(parameter, command.value),
        precision=precision(parameter),
        unit=parameter.unit or None,
        read_only=int(task.kind is ParameterTaskKind.READ),
        source=ParameterSettingSource.API.value,
        remark="",
        user_name=task.owner.account,
        user_english_name=task.owner.person.name,
        created_at=_local(plant, task.created),
        updated_at=_local(plant, changed),
    )


def _local(plant: Plant, seconds: float) -> str:
    return plant.local(seconds).strftime(DATE_TIME)


def _zoned(plant: Plant, seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds, UTC).astimezone(plant.offset)
    return moment.isoformat(timespec="seconds")
