"""Plants as an account sees them: with sums that are scaled to be read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from isolarcloud._operations import user
from isolarcloud.models import Quantity, UserPlant
from isolarcloud.points import plant as points
from isolarcloud_tools.sandbox import facts, fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import page, share_type
from isolarcloud_tools.sandbox.handlers.plants import chosen
from isolarcloud_tools.sandbox.rows import ABSENT, row

_KILOGRAMS_PER_KILOWATT_HOUR = 0.997
"""Carbon dioxide that a plant saves: our choice; the service reckons by a factor that no page tells."""


@HANDLERS.register(user.GET_POWER_STATION_LIST)
def plant_list(context: Context, arguments: Arguments) -> Answer:
    """Return one page of the account's plants."""
    wanted = arguments.share_types
    plants = [
        plant
        for plant in chosen(context.plants, arguments)
        if not wanted or str(share_type(context, plant).value) in wanted
    ]
    return Answer(page(context, [_plant(context, plant) for plant in plants], arguments.page, arguments.size))


def _plant(context: Context, plant: fleet.Plant) -> dict[str, Any]:
    """Return the short or the long form: which one an account gets is the gateway's secret."""
    quirks, connected, place = context.world.quirks, facts.connected(plant), plant.blueprint.place
    short = quirks.rarely("short plant", plant.id)
    fixed = row(
        UserPlant,
        id=plant.id,
        name=plant.name,
        type=plant.blueprint.type.value,
        status=facts.status(plant).value,
        online=ABSENT if short else int(plant.commissioned),
        online_status=int(plant.commissioned) if short else ABSENT,
        fault_status=facts.fault_status(plant).value,
        fault_count=0,
        alarm_count=facts.alarm_count(plant),
        share_type=str(share_type(context, plant).value),
        construction_status=facts.construction_status(plant).value,
        grid_connection_type=facts.grid_connection_type(plant).value,
        grid_connected=int(plant.commissioned),
        grid_connected_at=int(connected.strftime("%Y%m%d%H%M%S")) if connected else None,
        installed_at=facts.built(plant).strftime(facts.DATE_TIME),
        time_zone=plant.zone,
        location=facts.address(plant),
        province=place.province,
        city=place.city,
        district=None,
        latitude=plant.latitude,
        longitude=plant.longitude,
        description=None,
        updated_at=plant.last_sample(context.now).strftime(facts.DATE_TIME) if short else ABSENT,
    )
    return fixed if short else fixed | _sums(context, plant)


def _sums(context: Context, plant: fleet.Plant) -> dict[str, Any]:
    moment = plant.last_sample(context.now)

    def value(point_id: int) -> float | None:
        text = context.world.values.sample(plant.devices[0], point_id, moment)
        return None if text is None else float(text)

    power, today, total = (
        value(points.PLANT_POWER.id),
        value(points.DAILY_YIELD.id),
        value(points.TOTAL_YIELD.id),
    )
    hours = value(points.EQUIVALENT_HOURS.id)
    tariff = facts.tariff(plant) / 1000
    carbon = _KILOGRAMS_PER_KILOWATT_HOUR / 1000
    currency = plant.blueprint.place.currency
    updated = moment.replace(tzinfo=plant.offset)
    kilogram = "千克" if context.in_chinese else "kg"
    return row(
        UserPlant,
        current_power=_watts(power),
        current_power_updated_at=_iso(updated),
        today_energy=_energy(context, today),
        today_energy_updated_at=_iso(updated),
        total_energy=_energy(context, total),
        total_energy_updated_at=_iso(updated),
        today_income=_quantity(today, currency, tariff),
        today_income_updated_at=_iso(updated),
        total_income=_quantity(total, currency, tariff),
        total_income_updated_at=None,
        today_co2_reduction=_quantity(today, kilogram, carbon),
        total_co2_reduction=_quantity(total, kilogram, carbon),
        equivalent_hours=_quantity(hours, "小时" if context.in_chinese else "Hour"),
        capacity=row(Quantity, value=f"{plant.peak_power / 1000:.2f}", unit="kWp"),
    )


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _quantity(value: float | None, unit: str, factor: float = 1.0) -> dict[str, Any]:
    if value is None:
        return row(Quantity, value="--", unit="")
    return row(Quantity, value=f"{value * factor:.2f}", unit=unit)


def _watts(value: float | None) -> dict[str, Any]:
    return _scaled(value, (("W", 1.0), ("kW", 1e3), ("MW", 1e6)))


def _energy(context: Context, value: float | None) -> dict[str, Any]:
    if context.in_chinese:
        return _scaled(value, (("度", 1e3), ("万度", 1e7)))
    return _scaled(value, (("kWh", 1e3), ("MWh", 1e6), ("GWh", 1e9)))


def _scaled(value: float | None, units: tuple[tuple[str, float], ...]) -> dict[str, Any]:
    """Return a value in the largest unit that leaves a number of at least one."""
    if value is None:
        return _quantity(None, "")
    unit, factor = units[0]
    for unit_name, size in units:
        if abs(value) >= size:
            unit, factor = unit_name, size
    return _quantity(value, unit, 1 / factor)
