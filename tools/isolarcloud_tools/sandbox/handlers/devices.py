"""Devices of plants, and where each of them reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from isolarcloud import DeviceType, ErrorCode, ShareType
from isolarcloud._operations import platform, user
from isolarcloud.models import Device, FirmwareVersions, UserDevice
from isolarcloud_tools.sandbox import chance, facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import page, refused_value, share_type
from isolarcloud_tools.sandbox.messages import RefusedError
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row


@HANDLERS.register(platform.GET_DEVICE_LIST_BY_PS_ID)
def device_list(context: Context, arguments: Arguments) -> Answer:
    """Return one page of a plant's devices; virtual ones only when asked for."""
    rows = [
        _device(context, plant, device, firmware=arguments.with_firmware)
        for plant, device in _chosen([_named_plant(context, arguments)], arguments)
    ]
    return Answer(page(context, rows, arguments.page, arguments.size))


@HANDLERS.register(user.GET_DEVICE_LIST)
def account_device_list(context: Context, arguments: Arguments) -> Answer:
    """Return the same to an account."""
    return _account_devices(context, arguments, [_named_plant(context, arguments)])


@HANDLERS.register(user.GET_DEVICE_LIST_BY_USER)
def account_devices(context: Context, arguments: Arguments) -> Answer:
    """Return one page of the devices of all plants of an account, or of one of them."""
    plants = context.plants if arguments.plant_id is None else [_named_plant(context, arguments)]
    wanted = arguments.share_types
    seen = [plant for plant in plants if not wanted or str(share_type(context, plant).value) in wanted]
    return _account_devices(context, arguments, seen)


@HANDLERS.register(user.GET_COMMUNICATION_DEV_INFO_BY_DEV_SN)
def reporting_device(context: Context, arguments: Arguments) -> Answer:
    """Return the communication device by which a device reports: of own plants, unless more are asked for."""
    wanted = arguments.share_types or [str(ShareType.OWN.value)]
    device = context.device_by_serial_number(arguments.serial_number)
    plant = context.plant(device.plant_id) if device else None
    if device is None or plant is None or str(share_type(context, plant).value) not in wanted:
        raise refused_value(context, "serial_number", ErrorCode.PARAMETER_INVALID)
    reporter = context.device_by_serial_number(device.logger_serial_number or "")
    assert reporter is not None, f"{device.key} reports by nothing"
    return Answer(
        row(
            reply_model(context.operation),
            serial_number=reporter.serial_number,
            uuid=reporter.uuid,
            key=reporter.key,
            model=reporter.model_code,
            plant_id=plant.id,
            plant_name=plant.name,
        )
    )


# --- rows --------------------------------------------------------------------------------------


def _named_plant(context: Context, arguments: Arguments) -> fleet.Plant:
    plant = context.plant(arguments.plant_id)
    if plant is None:
        raise RefusedError(ErrorCode.PARAMETER_INVALID)
    return plant


def _chosen(
    plants: Iterable[fleet.Plant], arguments: Arguments
) -> Iterator[tuple[fleet.Plant, fleet.Device]]:
    """Yield the devices that a call asks for; all devices of the fleet are claimed."""
    if arguments.claimed is False:
        return
    for plant in plants:
        for device in plant.devices:
            if device.virtual == bool(arguments.virtual) and (
                not arguments.device_types or str(device.type.value) in arguments.device_types
            ):
                yield plant, device


def _account_devices(context: Context, arguments: Arguments, plants: Iterable[fleet.Plant]) -> Answer:
    rows = [
        _account_device(context, plant, device, firmware=arguments.with_firmware)
        for plant, device in _chosen(plants, arguments)
    ]
    return Answer(page(context, rows, arguments.page, arguments.size))


def _common(context: Context, plant: fleet.Plant, device: fleet.Device, *, firmware: bool) -> dict[str, Any]:
    """Return what both families tell, by Python names."""
    quirks, connected = context.world.quirks, facts.connected(plant)
    return {
        "key": device.key,
        "plant_id": quirks.number(plant.id, "device list", device.key),
        "type": quirks.number(device.type.value, "device type", device.key),
        "type_name": device.type.label,
        "name": device.name,
        "serial_number": device.serial_number,
        "uuid": quirks.number(device.uuid, "uuid", device.key),
        "model_id": device.model_id,
        "model": device.model_code,
        "manufacturer": facts.MANUFACTURER,
        "fault_status": facts.device_fault_status(plant, device).value,
        "claimed": 1,
        "grid_connected_at": connected.strftime(facts.DATE_TIME) if connected else None,
        "address": device.code,
        "channel_id": device.channel,
        "communication_device_serial_number": device.logger_serial_number,
        "firmware": _firmware(plant, device) if firmware else ABSENT,
    }


def _device(context: Context, plant: fleet.Plant, device: fleet.Device, *, firmware: bool) -> dict[str, Any]:
    return row(
        Device,
        **_common(context, plant, device, firmware=firmware),
        deployed=str(int(plant.commissioned)),
        commissioned_at=facts.built(plant).strftime(facts.DATE_TIME),
    )


def _account_device(
    context: Context, plant: fleet.Plant, device: fleet.Device, *, firmware: bool
) -> dict[str, Any]:
    common = _common(context, plant, device, firmware=firmware)
    if device.virtual and context.world.quirks.enabled:
        common["uuid"] = ABSENT  # some rows have none
    return row(
        UserDevice,
        **common,
        online=str(int(plant.commissioned)),
        claimed_at=facts.built(plant).strftime(facts.DATE_TIME),
    )


def _firmware(plant: fleet.Plant, device: fleet.Device) -> Any:
    """Return the versions of a device's software; a pseudo device has none."""
    if device.virtual:
        return None
    version = f"{device.model_code}_V{chance.whole(1, 4, plant.seed, device.key, 'version'):02}"
    if device.type is DeviceType.BATTERY:
        return row(FirmwareVersions, battery=f"{version}_BMS")
    if device.type in fleet.REPORTERS:
        return row(FirmwareVersions, communication_device=version, communication_platform="A")
    return row(FirmwareVersions, arm=f"{version}_ARM", mdsp=f"{version}_MDSP", sdsp=None, battery="")
