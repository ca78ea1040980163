"""Latest values of plants and of devices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from isolarcloud._operations import platform
from isolarcloud.models import DeviceRealTimeRow, PlantRealTimeRow
from isolarcloud_runtime.descriptors import RowsShape
from isolarcloud_tools.sandbox import facts
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.handlers.common import dictionary, newest_values
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row

DEVICE_TIME = "%Y%m%d%H%M%S"


@HANDLERS.register(platform.GET_POWER_STATION_REAL_TIME_DATA)
def plants(context: Context, arguments: Arguments) -> Answer:
    """Return flat rows, one a plant."""
    shape = context.operation.reply.shape
    assert isinstance(shape, RowsShape)
    quirks = context.world.quirks
    rows: list[dict[str, Any]] = []
    failed: list[str] = []
    for plant_id in arguments.plant_ids:
        plant = context.plant(plant_id)
        if plant is None:
            failed.append(str(plant_id))
            continue
        device = plant.devices[0]
        moment = plant.last_sample(context.now)
        fixed = row(
            PlantRealTimeRow,
            plant_id=quirks.number(plant.id, "real time"),
            key=device.key if not quirks.rarely("real time key", plant.id) else ABSENT,
            name=plant.name,
            uuid=device.uuid,
            sampled_at=moment.strftime(DEVICE_TIME) if plant.commissioned else None,
        )
        rows.append(fixed | newest_values(context, device, arguments.points, shape.prefix))
    return Answer(
        row(
            reply_model(context.operation),
            **{shape.rows: rows},
            point_dictionary=dictionary(arguments.points, as_text=quirks.turn("dictionary", (True, False)))
            if arguments.with_point_dictionary
            else ABSENT,
            failed_plant_ids=failed if failed else quirks.turn("no failed plants", ([], ABSENT)),
        )
    )


@HANDLERS.register(platform.GET_DEVICE_REAL_TIME_DATA)
def devices(context: Context, arguments: Arguments) -> Answer:
    """Return rows one level down, one a device, in an order of the gateway's own."""
    shape = context.operation.reply.shape
    assert isinstance(shape, RowsShape)
    quirks = context.world.quirks
    if arguments.device_keys:
        named = {key: context.device(key) for key in arguments.device_keys}
        found, illegal_keys = _sorted(named, arguments.device_type)
        illegal_serial_numbers: list[str] = []
    else:
        named = {number: context.device_by_serial_number(number) for number in arguments.serial_numbers}
        found, illegal_serial_numbers = _sorted(named, arguments.device_type)
        illegal_keys = []
    rows = [_row(context, device, arguments.points, shape) for device in found]
    rows.reverse()
    return Answer(
        row(
            reply_model(context.operation),
            **{shape.rows: rows},
            point_dictionary=dictionary(arguments.points) if arguments.with_point_dictionary else ABSENT,
            illegal_device_keys=illegal_keys
            if illegal_keys
            else quirks.turn("no illegal keys", (ABSENT, [], None)),
            illegal_serial_numbers=illegal_serial_numbers if illegal_serial_numbers else ABSENT,
        )
    )


def _sorted(named: Mapping[str, Device | None], device_type: str) -> tuple[list[Device], list[str]]:
    """Return the devices of the type that was asked for, and the names that lead to none."""
    found = [device for device in named.values() if device is not None and _is(device, device_type)]
    illegal = [name for name, device in named.items() if device is None or not _is(device, device_type)]
    return found, illegal


def _is(device: Device, device_type: str) -> bool:
    return str(device.type.value) == device_type


def _row(context: Context, device: Device, point_ids: list[int], shape: RowsShape) -> dict[str, Any]:
    plant = context.plant(device.plant_id)
    assert plant is not None
    quirks = context.world.quirks
    fixed = row(
        DeviceRealTimeRow,
        device_key=device.key,
        plant_id=quirks.number(plant.id, "device real time", device.key),
        uuid=device.uuid,
        name=device.name,
        serial_number=device.serial_number,
        communication_device_serial_number=device.logger_serial_number,
        deployed=int(plant.commissioned),
        fault_status=facts.device_fault_status(plant, device).value,
        sampled_at=plant.last_sample(context.now).strftime(DEVICE_TIME) if plant.commissioned else None,
    )
    values = newest_values(context, device, point_ids, shape.prefix)
    return {shape.nested: fixed | values} if shape.nested else fixed | values
