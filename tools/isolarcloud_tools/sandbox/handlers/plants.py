"""Plants as an application sees them."""

from __future__ import annotations

from typing import Any

from isolarcloud import PlantStatus
from isolarcloud._operations import platform
from isolarcloud.models import Plant
from isolarcloud_tools.sandbox import facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import page
from isolarcloud_tools.sandbox.rows import ABSENT, row


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
