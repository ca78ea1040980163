"""What devices are, besides what they measure: their strings of panels and their properties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isolarcloud import DeviceType
from isolarcloud._operations import user
from isolarcloud.models import DevicePropertyValue, DeviceStrings, PvString
from isolarcloud_tools.sandbox import chance, facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import check_lengths
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.rows import reply_model, row
from isolarcloud_tools.sandbox.values.properties import properties_of

_EXTRA = {"exception_stack_trace": None}
"""Stands beside the envelope's keys of one call, for no reason that anybody knows."""


@HANDLERS.register(user.GET_DEVICE_STRING_INFO)
def strings(context: Context, arguments: Arguments) -> Answer:
    """Return which inputs of inverters have panels; other devices cannot be read."""
    quirks = context.world.quirks
    rows: list[dict[str, Any]] = []
    failed: list[str] = []
    for key in arguments.device_keys:
        device = context.device(key)
        plant = context.plant(device.plant_id) if device else None
        if device is None or plant is None or device.type not in _INPUTS:
            failed.append(key)
        else:
            rows.append(_strings(plant, device))
    code = known_outcome(context.operation, "1" if rows else "0")
    data = row(
        reply_model(context.operation),
        code=quirks.turn("code of strings", (code, int(code))),
        devices=rows or quirks.empty("no strings"),
        failed_device_keys=failed,
    )
    return Answer(data, _EXTRA if quirks.enabled else {})


_INPUTS = {DeviceType.INVERTER: 12, DeviceType.ENERGY_STORAGE_SYSTEM: 4, DeviceType.MICROINVERTER: 4}
_LARGE_PEAK_POWER = 20_000.0


def _strings(plant: fleet.Plant, device: fleet.Device) -> dict[str, Any]:
    small = plant.peak_power < _LARGE_PEAK_POWER
    count = min(_INPUTS[device.type], 4) if small else _INPUTS[device.type]
    return row(
        DeviceStrings,
        device_key=device.key,
        updated_at=facts.built(plant).strftime(facts.DATE_TIME),
        string_count=count,
        strings=[
            row(PvString, name=f"PV{number}", configured=str(int(_used(device, number))))
            for number in range(1, count + 1)
        ],
    )


def _used(device: fleet.Device, number: int) -> bool:
    """Return whether panels are at an input; at the first there always are."""
    return number == 1 or chance.fraction(device.key, "string", number) < 0.75


@HANDLERS.register(
    user.GET_DEV_PROPERTY_POINT_VALUE, unlimited=("device_keys", "points", "device_type", "plant_id")
)
def property_values(context: Context, arguments: Arguments) -> Answer:
    """Return fixed properties of devices of one plant and type."""
    check_lengths(context, arguments)
    if not all((arguments.device_keys, arguments.points, arguments.device_type, arguments.plant_id)):
        return _property_values(context, "2", [])
    plant = context.plant(arguments.plant_id)
    if plant is None:
        return _property_values(context, "3", [])
    rows = list(_properties(plant, arguments))
    return _property_values(context, "1" if rows else "4", rows)


def _property_values(context: Context, code: str, rows: list[dict[str, Any]]) -> Answer:
    return Answer(
        row(
            reply_model(context.operation),
            code=known_outcome(context.operation, code),
            values=rows or context.world.quirks.empty("no properties"),
        )
    )


def _properties(plant: fleet.Plant, arguments: Arguments) -> Iterator[dict[str, Any]]:
    for device in plant.devices:
        if device.key not in arguments.device_keys or str(device.type.value) != arguments.device_type:
            continue
        for one in properties_of(device.type):
            value = one.read(plant, device) if one.id in arguments.points else None
            if value is not None:
                yield row(
                    DevicePropertyValue,
                    device_key=device.key,
                    uuid=device.uuid,
                    device_type=device.type.value,
                    point_id=str(one.id),
                    value=value,
                    unit=one.unit,
                )
