"""Everything about single plants, as applications and as accounts are told it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from isolarcloud import DeviceType, ErrorCode, PlantSharedBy, ShareType
from isolarcloud._operations import platform, user
from isolarcloud.models import CommunicationDevice, PlantDetail, PlantRemarks, UserPlantDetail
from isolarcloud_tools.sandbox import facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import refused_value, share_type
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row

Detail = Callable[[Context, fleet.Plant, bool], dict[str, Any]]
"""Builds the row of a plant, with remarks or without."""


# --- calls -------------------------------------------------------------------------------------


@HANDLERS.register(platform.GET_POWER_STATION_DETAIL, unlimited=("plant_ids", "serial_numbers"))
def details(context: Context, arguments: Arguments) -> Answer:
    """Return the facts about some plants, found by their ids or by their communication devices."""
    return _details(context, arguments, _application_detail)


@HANDLERS.register(user.GET_BATCH_PS_DETAIL, unlimited=("plant_ids", "serial_numbers"))
def account_details(context: Context, arguments: Arguments) -> Answer:
    """Return the same to an account, in other words."""
    return _details(context, arguments, _account_detail)


@HANDLERS.register(user.GET_POWER_STATION_DETAIL)
def account_detail(context: Context, arguments: Arguments) -> Answer:
    """Return the facts about the plant of one communication device."""
    plant = _reporting_for(context, arguments.serial_number)
    if plant is None:
        raise refused_value(context, "serial_number", ErrorCode.PARAMETER_INVALID)
    return Answer(_account_detail(context, plant, arguments.with_remarks))


# --- the search --------------------------------------------------------------------------------


def _details(context: Context, arguments: Arguments, detail: Detail) -> Answer:
    model, quirks = reply_model(context.operation), context.world.quirks
    if _too_many(context, arguments):
        return Answer(row(model, code=known_outcome(context.operation, "5"), plants=[]))
    found, strangers = _asked(context, arguments)
    rows = [detail(context, plant, arguments.with_remarks) for plant in found]
    return Answer(
        row(
            model,
            code=known_outcome(context.operation, _detail_code(context, arguments, found)),
            plants=rows if rows else quirks.empty("no plants"),
            unauthorized_plant_ids=strangers if strangers else quirks.turn("no strangers", (ABSENT, [])),
        )
    )


def _too_many(context: Context, arguments: Arguments) -> bool:
    return any(
        field.most_entries is not None and len(getattr(arguments, field.name) or ()) > field.most_entries
        for field in context.operation.request
        if field.many
    )


def _asked(context: Context, arguments: Arguments) -> tuple[list[fleet.Plant], list[str]]:
    found: list[fleet.Plant] = []
    strangers: list[str] = []
    for plant_id in arguments.plant_ids or ():
        plant = context.plant(plant_id)
        if plant is not None:
            found.append(plant)
        else:
            strangers.append(str(plant_id))
    if not found:  # the serial numbers count only where the ids lead nowhere
        for serial_number in arguments.serial_numbers or ():
            plant = _reporting_for(context, serial_number)
            if plant is not None and plant not in found:
                found.append(plant)
    return found, strangers


def _reporting_for(context: Context, serial_number: str) -> fleet.Plant | None:
    """Return the plant of a communication device, if the caller may see it."""
    device = context.device_by_serial_number(serial_number)
    return context.plant(device.plant_id) if device and device.type in fleet.REPORTERS else None


def _detail_code(context: Context, arguments: Arguments, found: list[fleet.Plant]) -> str:
    if found:
        return "1"
    if not arguments.plant_ids:
        return "4"
    known = any(context.world.fleet.plant(plant_id) for plant_id in arguments.plant_ids)
    return "7" if known else "6"


# --- rows --------------------------------------------------------------------------------------


def _common(context: Context, plant: fleet.Plant, remarks: bool) -> dict[str, Any]:
    """Return what both families tell, by Python names."""
    quirks = context.world.quirks
    return {
        "id": quirks.number(plant.id, "plant detail"),
        "key": plant.key,
        "name": plant.name,
        "type": plant.blueprint.type.value,
        "type_name": plant.blueprint.type.label,
        "fault_status": facts.fault_status(plant).value,
        "fault_count": 0,
        "alarm_count": facts.alarm_count(plant),
        "construction_status": facts.construction_status(plant).value,
        "grid_connection_type": facts.grid_connection_type(plant).value,
        "installed_at": facts.built(plant).strftime(facts.DATE_TIME),
        "time_zone": plant.zone,
        "location": facts.address(plant),
        "latitude": plant.latitude,
        "longitude": plant.longitude,
        "description": quirks.turn("description", ("", None)),
        "installed_power": quirks.turn("installed power", (plant.peak_power, f"{plant.peak_power:.1f}")),
        "currency": plant.blueprint.place.currency,
        "owner_phone": None,
        "owner_email": plant.owner.account,
        "communication_devices": [
            row(CommunicationDevice, serial_number=device.serial_number, enabled=1)
            for device in plant.devices
            if device.type in fleet.REPORTERS
        ],
        "remarks": _remarks(context, plant) if remarks else ABSENT,
    }


def _application_detail(context: Context, plant: fleet.Plant, remarks: bool) -> dict[str, Any]:
    connected, tariff = facts.connected(plant), facts.tariff(plant)
    return row(
        PlantDetail,
        **_common(context, plant, remarks),
        online=str(int(plant.commissioned)),
        grid_connected_at=int(connected.strftime("%Y%m%d%H%M%S")) if connected else None,
        feed_in_tariff_per_wh=round(tariff / 1000, 6),
        feed_in_tariff_per_kwh=tariff,
        consumption_tariff_per_wh=round(tariff * 1.6 / 1000, 6),
        consumption_tariff_per_kwh=round(tariff * 1.6, 4),
        tariff_unit=plant.blueprint.place.currency,
    )


def _account_detail(context: Context, plant: fleet.Plant, remarks: bool) -> dict[str, Any]:
    plan, tariff, whose = plant.blueprint, facts.tariff(plant), share_type(context, plant)
    storage = bool(plan.battery_kilowatts)
    return row(
        UserPlantDetail,
        **_common(context, plant, remarks),
        online=int(plant.commissioned),
        share_type=str(whose.value),
        shared_by=None if whose is ShareType.OWN else str(PlantSharedBy.OWNER.value),
        storage_power=plan.battery_kilowatts if storage else ABSENT,
        battery_capacity=plan.battery_kilowatt_hours if storage else ABSENT,
        tariff_per_wh=f"{tariff / 1000:.6f}",
        tariff_per_kwh=f"{tariff:g}",
    )


def _remarks(context: Context, plant: fleet.Plant) -> Any:
    """Return the remarks; now and then there is an empty list where an object should be."""
    if context.world.quirks.rarely("remarks", plant.id):
        return []
    kinds = sorted({device.type.label for device in plant.devices if device.type is not DeviceType.PLANT})
    return row(PlantRemarks, remark1=f"{plant.blueprint.place.city}", remark2=", ".join(kinds), remark3="")
