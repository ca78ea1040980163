"""Latest values of plants and of devices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from isolarcloud import DeviceType
from isolarcloud._operations import platform, user
from isolarcloud.models import DeviceRealTimeRow, OptimizerRealTimeRow, PlantRealTimeRow
from isolarcloud_runtime.descriptors import RowsShape
from isolarcloud_tools.sandbox import facts
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.handlers.common import dictionary, newest_values
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row, wire_names
from isolarcloud_tools.sandbox.values.read import catalogue_of

DEVICE_TIME = "%Y%m%d%H%M%S"


@HANDLERS.register(platform.GET_POWER_STATION_REAL_TIME_DATA)
def plants(context: Context, arguments: Arguments) -> Answer:
    """Return flat rows, one a plant."""
    shape, quirks = _shape(context), context.world.quirks
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


# --- devices -----------------------------------------------------------------------------------


@HANDLERS.register(platform.GET_DEVICE_REAL_TIME_DATA, user.GET_DEVICE_REAL_TIME_DATA)
def devices(context: Context, arguments: Arguments) -> Answer:
    """Return rows one level down, one a device of the type that was asked for."""
    return _devices(context, arguments, arguments.device_type, arguments.points)


@HANDLERS.register(user.GET_PV_INVERTER_REAL_TIME_DATA)
def inverters(context: Context, arguments: Arguments) -> Answer:
    """Return all points of inverters, with or without a value."""
    kind = DeviceType.INVERTER
    return _devices(context, arguments, str(kind.value), [point.id for point in catalogue_of(kind)])


def _devices(context: Context, arguments: Arguments, device_type: str, point_ids: Sequence[int]) -> Answer:
    keys, serial_numbers = arguments.device_keys or (), arguments.serial_numbers or ()
    found, illegal_keys = _sorted(keys, context.device, device_type)
    others, illegal_serial_numbers = _sorted(serial_numbers, context.device_by_serial_number, device_type)
    rows = [_device_row(context, device, point_ids) for device in (*found, *others)]
    rows.reverse()  # the order is the gateway's own
    model, quirks = reply_model(context.operation), context.world.quirks
    beside: dict[str, Any] = {}
    if "point_dictionary" in wire_names(model):
        beside["point_dictionary"] = dictionary(point_ids) if arguments.with_point_dictionary else ABSENT
    return Answer(
        row(
            model,
            **{_shape(context).rows: rows},
            **beside,
            illegal_device_keys=illegal_keys or quirks.turn("no illegal keys", (ABSENT, [], None)),
            illegal_serial_numbers=illegal_serial_numbers or ABSENT,
        )
    )


def _sorted(
    names: Iterable[str], find: Callable[[str], Device | None], device_type: str
) -> tuple[list[Device], list[str]]:
    """Return the devices of a type, and the names that lead to none."""
    found: list[Device] = []
    illegal: list[str] = []
    for name in dict.fromkeys(names):
        device = find(name)
        if device is not None and str(device.type.value) == device_type:
            found.append(device)
        else:
            illegal.append(name)
    return found, illegal


def _device_row(context: Context, device: Device, point_ids: Sequence[int]) -> dict[str, Any]:
    plant = context.plant(device.plant_id)
    assert plant is not None
    fixed = row(
        DeviceRealTimeRow,
        device_key=device.key,
        plant_id=context.world.quirks.number(plant.id, "device real time", device.key),
        uuid=device.uuid,
        name=device.name,
        serial_number=device.serial_number,
        communication_device_serial_number=device.logger_serial_number,
        deployed=int(plant.commissioned),
        fault_status=facts.device_fault_status(plant, device).value,
        sampled_at=plant.last_sample(context.now).strftime(DEVICE_TIME) if plant.commissioned else None,
    )
    return _with_values(context, device, fixed, point_ids)


# --- optimizers --------------------------------------------------------------------------------


@HANDLERS.register(platform.GET_MLPE_REAL_TIME_DATA, user.GET_MLPE_REAL_TIME_DATA)
def optimizers(context: Context, arguments: Arguments) -> Answer:
    """Return rows one level down, one an optimizer; their times are numbers."""
    found, failed = _sorted(arguments.device_keys, context.optimizer, str(DeviceType.OPTIMIZER.value))
    rows = [_optimizer_row(context, device, arguments.points) for device in found]
    quirks = context.world.quirks
    return Answer(
        row(
            reply_model(context.operation),
            **{_shape(context).rows: rows or quirks.empty("no optimizers")},
            failed_device_keys=failed or quirks.turn("no failed optimizers", (ABSENT, [])),
        )
    )


def _optimizer_row(context: Context, device: Device, point_ids: Sequence[int]) -> dict[str, Any]:
    plant = context.plant(device.plant_id)
    assert plant is not None
    fixed = row(
        OptimizerRealTimeRow,
        device_key=device.key,
        plant_id=plant.id if context.world.quirks.often("optimizer plant", device.key) else ABSENT,
        sampled_at=int(plant.last_sample(context.now).strftime(DEVICE_TIME)),
    )
    return _with_values(context, device, fixed, point_ids)


# --- both --------------------------------------------------------------------------------------


def _shape(context: Context) -> RowsShape:
    shape = context.operation.reply.shape
    assert isinstance(shape, RowsShape)
    return shape


def _with_values(
    context: Context, device: Device, fixed: dict[str, Any], point_ids: Sequence[int]
) -> dict[str, Any]:
    shape = _shape(context)
    whole = fixed | newest_values(context, device, point_ids, shape.prefix)
    return {shape.nested: whole} if shape.nested else whole
