"""Devices of a plant."""

from __future__ import annotations

from typing import Any

from isolarcloud import DeviceType, ErrorCode
from isolarcloud._operations import platform
from isolarcloud.models import Device, FirmwareVersions
from isolarcloud_tools.sandbox import chance, facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import page
from isolarcloud_tools.sandbox.messages import RefusedError
from isolarcloud_tools.sandbox.rows import ABSENT, row


@HANDLERS.register(platform.GET_DEVICE_LIST_BY_PS_ID)
def device_list(context: Context, arguments: Arguments) -> Answer:
    """Return one page of a plant's devices; virtual ones only when asked for."""
    plant = context.plant(arguments.plant_id)
    if plant is None:
        raise RefusedError(ErrorCode.PARAMETER_INVALID)
    rows = [
        _device(context, plant, device, firmware=arguments.with_firmware)
        for device in plant.devices
        if device.virtual == bool(arguments.virtual)
        and (not arguments.device_types or str(device.type.value) in arguments.device_types)
        and arguments.claimed is not False
    ]
    return Answer(page(context, rows, arguments.page, arguments.size))


def _device(context: Context, plant: fleet.Plant, device: fleet.Device, *, firmware: bool) -> dict[str, Any]:
    quirks, connected = context.world.quirks, facts.connected(plant)
    return row(
        Device,
        key=device.key,
        plant_id=quirks.number(plant.id, "device list", device.key),
        type=quirks.number(device.type.value, "device type", device.key),
        type_name=device.type.label,
        name=device.name,
        serial_number=device.serial_number,
        uuid=device.uuid if quirks.often("uuid", device.key) else str(device.uuid),
        model_id=device.model_id,
        model=device.model_code,
        manufacturer=facts.MANUFACTURER,
        deployed=str(int(plant.commissioned)),
        fault_status=facts.device_fault_status(plant, device).value,
        claimed=1,
        commissioned_at=facts.built(plant).strftime(facts.DATE_TIME),
        grid_connected_at=connected.strftime(facts.DATE_TIME) if connected else None,
        address=device.code,
        channel_id=device.channel,
        communication_device_serial_number=device.logger_serial_number,
        firmware=_firmware(plant, device) if firmware else ABSENT,
    )


def _firmware(plant: fleet.Plant, device: fleet.Device) -> Any:
    """Return the versions of a device's software; a pseudo device has an empty list of them."""
    if device.virtual:
        return []
    version = f"{device.model_code}_V{chance.whole(1, 4, plant.seed, device.key, 'version'):02}"
    if device.type is DeviceType.BATTERY:
        return row(FirmwareVersions, battery=f"{version}_BMS")
    if device.type in fleet.REPORTERS:
        return row(FirmwareVersions, communication_device=version, communication_platform="A")
    return row(FirmwareVersions, arm=f"{version}_ARM", mdsp=f"{version}_MDSP", sdsp=None, battery="")
