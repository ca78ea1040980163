"""What the service knows about a plant or a device besides measurements."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from isolarcloud import (
    ConstructionStatus,
    DeviceFaultStatus,
    GridConnectionType,
    PlantFaultStatus,
    PlantStatus,
)
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Device, Plant

DATE_TIME = "%Y-%m-%d %H:%M:%S"
MANUFACTURER = "SUNGROW"


def status(plant: Plant) -> PlantStatus:
    """Return whether a plant is in use."""
    return PlantStatus.NORMAL if plant.commissioned else PlantStatus.CONNECTING


def construction_status(plant: Plant) -> ConstructionStatus:
    """Return how far a plant is built."""
    return ConstructionStatus.CONNECTED if plant.commissioned else ConstructionStatus.UNDER_CONSTRUCTION


def grid_connection_type(plant: Plant) -> GridConnectionType:
    """Return what a plant does with its energy."""
    return (
        GridConnectionType.FULL_FEED_IN
        if plant.blueprint.habit == "none"
        else GridConnectionType.SURPLUS_FEED_IN
    )


def device_fault_status(plant: Plant, device: Device) -> DeviceFaultStatus:
    """Return whether a device has an alarm; about one in twelve has."""
    alarm = plant.commissioned and chance.fraction(plant.seed, device.key, "alarm") < 1 / 12
    return DeviceFaultStatus.ALARM if alarm and not device.virtual else DeviceFaultStatus.NORMAL


def alarm_count(plant: Plant) -> int:
    """Return how many devices have an alarm."""
    return sum(device_fault_status(plant, device) is DeviceFaultStatus.ALARM for device in plant.devices)


def fault_status(plant: Plant) -> PlantFaultStatus:
    """Return whether a plant has an alarm."""
    return PlantFaultStatus.ALARM if alarm_count(plant) else PlantFaultStatus.NORMAL


def built(plant: Plant) -> datetime:
    """Return when a plant was created, on its own clock."""
    minutes = chance.whole(0, 540, plant.seed, plant.id, "built")
    return datetime.combine(plant.first_day, time(8)) - timedelta(days=9) + timedelta(minutes=minutes)


def connected(plant: Plant) -> datetime | None:
    """Return when a plant was connected to the grid, on its own clock."""
    return datetime.combine(plant.first_day, time()) if plant.commissioned else None


def address(plant: Plant) -> str:
    """Return where a plant is, in words."""
    place = plant.blueprint.place
    number = chance.whole(1, 180, plant.seed, plant.id, "street")
    return f"{number} Solar Street, {place.city}, {place.province}, {place.country}"


def tariff(plant: Plant) -> float:
    """Return what a kWh is worth, in the plant's currency."""
    return round(chance.between(0.08, 0.32, plant.seed, plant.id, "tariff"), 3)
