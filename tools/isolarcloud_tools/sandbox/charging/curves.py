"""What a car takes while it is charged: a value for every five minutes and one for the end."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from isolarcloud import ChargerCurrentType
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.charging.orders import Order

STEP = timedelta(minutes=5)
_HOUR = timedelta(hours=1)
_BATTERIES = (52.0, 64.0, 77.0, 94.0)  # kWh


class Direct(NamedTuple):
    """What only chargers of direct current measure."""

    state_of_charge: int
    voltage: float
    current: float
    demanded_voltage: float
    demanded_current: float
    temperature: float


class Sample(NamedTuple):
    """Values at one time."""

    time: datetime
    """On the station's clock."""
    power: float
    """Mean since the sample before, in kW."""
    energy: float
    """Since the start, in kWh."""
    direct: Direct | None
    voltages: tuple[float, ...]
    currents: tuple[float, ...]
    """Of the three phases, where the charger gives alternating current."""


@lru_cache(maxsize=2048)
def curve(seed: int, order: Order) -> tuple[Sample, ...]:
    """Return all samples of an order; the last one's energy is what was charged."""
    parts = (seed, order.code)
    capacity = chance.pick(_BATTERIES, *parts, "battery")
    level = chance.between(8, 30, *parts, "level")
    rated = order.charger.kilowatts * chance.between(0.45, 0.95, *parts, "car")
    direct = order.charger.current_type is ChargerCurrentType.DC
    result: list[Sample] = []
    moment, energy = order.started, 0.0
    while moment < order.stopped:
        following = min(moment + STEP, order.stopped)
        part, number = (following - moment) / _HOUR, len(result)
        charge = min(1.0, level / 100 + energy / capacity)
        # A battery takes less the fuller it is, and nothing beyond full.
        taper = min(1.0, 1.6 * (1.02 - charge)) if direct else 1.0
        noise = chance.between(0.97, 1.0, *parts, number, "noise")
        room = (1 - level / 100) * capacity - energy
        power = round(max(0.0, min(rated * taper * noise, room / part)), 2)
        energy += power * part
        result.append(
            _sample(parts, following, power, energy, level + 100 * energy / capacity if direct else None)
        )
        moment = following
    return tuple(result)


def samples_until(seed: int, order: Order, now: datetime) -> list[Sample]:
    """Return the samples that there are by now."""
    return [sample for sample in curve(seed, order) if sample.time <= now]


def charged(seed: int, order: Order, now: datetime) -> float:
    """Return the energy charged by now, in kWh."""
    samples = samples_until(seed, order, now)
    return samples[-1].energy if samples else 0.0


def _sample(
    parts: tuple[object, ...], moment: datetime, power: float, energy: float, level: float | None
) -> Sample:
    def near(value: float, spread: float, *what: object) -> float:
        return round(chance.between(value - spread, value + spread, *parts, moment.isoformat(), *what), 1)

    energy = round(energy, 3)
    if level is None:
        voltages = tuple(near(230, 3, phase) for phase in "ABC")
        currents = tuple(round(power * 1000 / 3 / voltage, 1) for voltage in voltages)
        return Sample(moment, power, energy, None, voltages, currents)
    voltage = round(355 + 0.7 * level, 1)
    current = round(power * 1000 / voltage, 1)
    values = Direct(
        state_of_charge=min(100, int(level)),
        voltage=voltage,
        current=current,
        demanded_voltage=round(voltage + 12.5, 1),
        demanded_current=round(current + 4, 1),
        temperature=near(31, 4, "temperature"),
    )
    return Sample(moment, power, energy, values, (), ())
