"""Plants as an application sees them."""

from __future__ import annotations

from typing import Any

from isolarcloud import DeviceType, PlantStatus
from isolarcloud._operations import platform
from isolarcloud.models import CommunicationDevice, Plant, PlantDetail, PlantRemarks
from isolarcloud_tools.sandbox import facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import page
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row


@HANDLERS.register(platform.QUERY_POWER_STATION_LIST)
def plant_list(context: Context, arguments: Arguments) -> Answer:
    """Return one page of the plants whose owners authorised the application."""
    rows = [_plant(context, plant) for plant in chosen(context.plants, arguments)]
    return Answer(page(context, rows, arguments.page, arguments.size))


def chosen(plants: list[fleet.Plant], arguments: Arguments) -> list[fleet.Plant]:
    """Return the plants that match name, types and states; without states, the normal ones."""
    name = (arguments.name or "").lower()
    states = arguments.statuses or [str(PlantStatus.NORMAL.value)]
    return [
        plant
        for plant in plants
        if name in plant.name.lower()
        and (not arguments.types or str(plant.blueprint.type.value) in arguments.types)
        and str(facts.status(plant).value) in states
    ]


def _plant(context: Context, plant: fleet.Plant) -> dict[str, Any]:
    quirks, connected = context.world.quirks, facts.connected(plant)
    return row(
        Plant,
        id=quirks.number(plant.id, "plant list"),
        name=plant.name,
        type=quirks.number(plant.blueprint.type.value, "plant type", plant.id),
        status=facts.status(plant).value,
        online=int(plant.commissioned),
        fault_status=facts.fault_status(plant).value,
        construction_status=facts.construction_status(plant).value,
        grid_connection_type=facts.grid_connection_type(plant).value,
        grid_connected=int(plant.commissioned),
        grid_connected_at=int(connected.strftime("%Y%m%d%H%M%S")) if connected else None,
        installed_at=facts.built(plant).strftime(facts.DATE_TIME),
        time_zone=plant.zone,
        location=facts.address(plant),
        latitude=plant.latitude,
        longitude=plant.longitude,
        description=None if quirks.often("description", plant.id) else ABSENT,
        updated_at=plant.last_sample(context.now).strftime(facts.DATE_TIME),
    )


@HANDLERS.register(platform.GET_POWER_STATION_DETAIL, unlimited=("plant_ids", "serial_numbers"))
def plant_detail(context: Context, arguments: Arguments) -> Answer:
    """Return the facts about some plants, found by their ids or by their communication devices."""
    if _too_many(context, arguments):
        code = known_outcome(context.operation, "5")
        return Answer(row(reply_model(context.operation), code=code, plants=[]))
    found, strangers = _asked(context, arguments)
    code = known_outcome(context.operation, _detail_code(context, arguments, found))
    return Answer(
        row(
            reply_model(context.operation),
            code=code,
            plants=[_detail(context, plant, remarks=arguments.with_remarks) for plant in found],
            unauthorized_plant_ids=strangers if strangers else ABSENT,
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
            device = context.device_by_serial_number(serial_number)
            plant = context.plant(device.plant_id) if device and device.type in fleet.REPORTERS else None
            if plant is not None and plant not in found:
                found.append(plant)
    return found, strangers


def _detail_code(context: Context, arguments: Arguments, found: list[fleet.Plant]) -> str:
    if found:
        return "1"
    if not arguments.plant_ids:
        return "4"
    known = any(context.world.fleet.plant(plant_id) for plant_id in arguments.plant_ids)
    return "7" if known else "6"


def _detail(context: Context, plant: fleet.Plant, *, remarks: bool) -> dict[str, Any]:
    quirks, connected, tariff = context.world.quirks, facts.connected(plant), facts.tariff(plant)
    owner, currency = plant.owner, plant.blueprint.place.currency
    return row(
        PlantDetail,
        id=quirks.number(plant.id, "plant detail"),
        key=plant.key,
        name=plant.name,
        type=plant.blueprint.type.value,
        type_name=plant.blueprint.type.label,
        online=str(int(plant.commissioned)),
        fault_status=facts.fault_status(plant).value,
        fault_count=0,
        alarm_count=facts.alarm_count(plant),
        construction_status=facts.construction_status(plant).value,
        grid_connection_type=facts.grid_connection_type(plant).value,
        grid_connected_at=int(connected.strftime("%Y%m%d%H%M%S")) if connected else None,
        installed_at=facts.built(plant).strftime(facts.DATE_TIME),
        time_zone=plant.zone,
        location=facts.address(plant),
        latitude=plant.latitude,
        longitude=plant.longitude,
        description=quirks.turn("description", ("", None)),
        installed_power=quirks.turn("installed power", (plant.peak_power, f"{plant.peak_power:.1f}")),
        feed_in_tariff_per_wh=round(tariff / 1000, 6),
        feed_in_tariff_per_kwh=tariff,
        consumption_tariff_per_wh=round(tariff * 1.6 / 1000, 6),
        consumption_tariff_per_kwh=round(tariff * 1.6, 4),
        tariff_unit=currency,
        currency=currency,
        owner_phone=None,
        owner_email=owner.account,
        communication_devices=[
            row(CommunicationDevice, serial_number=device.serial_number, enabled=1)
            for device in plant.devices
            if device.type in fleet.REPORTERS
        ],
        remarks=_remarks(context, plant) if remarks else ABSENT,
    )


def _remarks(context: Context, plant: fleet.Plant) -> Any:
    """Return the remarks; now and then there is an empty list where an object should be."""
    if context.world.quirks.rarely("remarks", plant.id):
        return []
    kinds = sorted({device.type.label for device in plant.devices if device.type is not DeviceType.PLANT})
    return row(PlantRemarks, remark1=f"{plant.blueprint.place.city}", remark2=", ".join(kinds), remark3="")
