"""Faults and alarms of devices."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from isolarcloud import AlarmSelection, AlarmStatus
from isolarcloud._operations import platform, user
from isolarcloud.models import Alarm as AlarmRow
from isolarcloud_tools.sandbox.alarms import Alarm, alarms, not_closed
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.facts import DATE_TIME
from isolarcloud_tools.sandbox.fleet import Plant
from isolarcloud_tools.sandbox.handlers.asked import acting, invalid
from isolarcloud_tools.sandbox.handlers.common import page
from isolarcloud_tools.sandbox.rows import ABSENT, row

_Window = tuple[datetime | None, datetime | None]


@HANDLERS.register(platform.GET_FAULT_ALARM_INFO, user.GET_FAULT_ALARM_INFO)
def alarm_list(context: Context, arguments: Arguments) -> Answer:
    """Return one page of alarms, the newest first: the open ones, or those of a calendar month."""
    selection = _selection(context, arguments)
    window = _window(arguments, selection)
    found = [
        alarm
        for plant in _plants(context, arguments)
        for alarm in _alarms(context, plant, selection, window)
        if _matches(context, alarm, arguments)
    ]
    found.sort(key=lambda alarm: alarm.occurred, reverse=True)
    rows = [_row(context, alarm) for alarm in found]
    return Answer(page(context, rows, arguments.page, arguments.size))


def _selection(context: Context, arguments: Arguments) -> AlarmSelection:
    if arguments.status is None:
        return AlarmSelection.OPEN
    known = {str(one.value): one for one in AlarmSelection}
    if arguments.status not in known:
        raise invalid(context, "status")
    return known[arguments.status]


def _window(arguments: Arguments, selection: AlarmSelection) -> _Window:
    """Return the window that was asked for; where it lacks an end, that of the calendar month."""
    start, end = arguments.start, arguments.end
    if selection is AlarmSelection.OPEN or (start is None and end is None):
        return start, end
    first = datetime.combine((start or end).replace(day=1), time())
    following = (first + timedelta(days=32)).replace(day=1)
    return start or first, end or following - timedelta(seconds=1)


def _plants(context: Context, arguments: Arguments) -> list[Plant]:
    plants = context.plants
    if arguments.plant_id is not None:
        plant = context.plant(arguments.plant_id)
        if plant is None:
            raise invalid(context, "plant_id")
        plants = [plant]
    if arguments.device_key is not None:
        device = context.device(arguments.device_key)
        if device is None:
            raise invalid(context, "device_key")
        plants = [plant for plant in plants if plant.id == device.plant_id]
    share_types = getattr(arguments, "share_types", None)  # one family only asks for them
    if share_types:
        sharing = context.world.sharing
        plants = [
            plant
            for plant in plants
            if str(sharing.share_type(plant, acting(context, plant)).value) in share_types
        ]
    return plants


def _alarms(context: Context, plant: Plant, selection: AlarmSelection, window: _Window) -> list[Alarm]:
    now, (start, end) = plant.local(context.now), window
    if selection is AlarmSelection.OPEN:
        return not_closed(plant, start, end, now)
    if start is None or end is None:
        start, end = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0), now
    found = alarms(plant, start, min(end, now))
    if selection is AlarmSelection.ALL:
        return found
    return [alarm for alarm in found if alarm.status(now) is AlarmStatus.CLOSED]


def _matches(context: Context, alarm: Alarm, arguments: Arguments) -> bool:
    levels = getattr(arguments, "levels", None)  # one family only asks for them
    return (
        (arguments.device_key is None or alarm.device.key == arguments.device_key)
        and (not arguments.types or str(alarm.type.value) in arguments.types)
        and (not levels or str(alarm.level.value) in levels)
        and (arguments.alarm_id is None or alarm.id == arguments.alarm_id)
        and (arguments.name is None or arguments.name.lower() in alarm.fault.name.lower())
    )


def _row(context: Context, alarm: Alarm) -> dict[str, Any]:
    plant, device, quirks = alarm.plant, alarm.device, context.world.quirks
    now = plant.local(context.now)
    processed = alarm.processed(now)
    lasting = ABSENT if quirks.often("no end", alarm.id) else None
    return row(
        AlarmRow,
        id=alarm.id,
        code=alarm.fault.code,
        name=alarm.fault.name,
        type=alarm.type.value,
        level=alarm.level.value,
        description=alarm.fault.name if quirks.often("description", alarm.id) else "",
        device_fault_codes=f"{alarm.fault.id}|{alarm.fault.id + 500}",
        status=alarm.status(now).value,
        occurred_at=alarm.occurred.strftime(DATE_TIME),
        recovered_at=alarm.recovered.strftime(DATE_TIME) if alarm.recovered <= now else lasting,
        processed_at=int(processed.strftime("%Y%m%d%H%M%S")) if processed else None,
        grid_fault=int(alarm.from_the_grid),
        plant_id=quirks.number(plant.id, "alarm", alarm.id),
        plant_name=plant.name,
        device_key=device.key,
        device_uuid=device.uuid,
        device_name=device.name,
        device_type=device.type.value,
        device_type_name=device.type.label,
        device_model=device.model_code,
        device_model_text=device.model_code,
    )
