"""A plant's energy: what the modules make, the house uses, the battery keeps and the grid takes.

A plant is simulated day by day from its first one, because a battery remembers yesterday. A day's
samples are a pure function of the plant and the day, so history is the same however it is asked for.
In every sample

    generation + discharge + purchase = load + charge + feed_in
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from isolarcloud_tools.sandbox import chance, solar
from isolarcloud_tools.sandbox.solar import SLOTS, STEP_HOURS

Flow = Literal["generation", "load", "charge", "discharge", "feed_in", "purchase", "charge_from_generation"]
FLOWS: tuple[Flow, ...] = (
    "generation",
    "load",
    "charge",
    "discharge",
    "feed_in",
    "purchase",
    "charge_from_generation",
)

Habit = Literal["home", "business", "none"]

_HOURLY: Mapping[Habit, tuple[tuple[float, ...], tuple[float, ...]]] = {
    # (working day, weekend): relative load in each hour
    "home": (
        (3, 3, 3, 3, 3, 4, 8, 11, 8, 5, 5, 5, 6, 5, 5, 5, 7, 12, 16, 17, 15, 12, 8, 5),
        (4, 3, 3, 3, 3, 3, 5, 8, 11, 11, 10, 11, 12, 10, 9, 9, 10, 13, 15, 16, 14, 12, 9, 6),
    ),
    "business": (
        (4, 4, 4, 4, 4, 5, 8, 15, 21, 23, 24, 24, 20, 23, 24, 23, 21, 16, 10, 7, 5, 4, 4, 4),
        (4, 4, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4),
    ),
    "none": ((1,) * 24, (1,) * 24),
}

_SHELTERED = 0.1  # part of the battery that stays in it
_EFFICIENCY = 0.96  # one way


class Battery(NamedTuple):
    """Storage of a plant."""

    capacity: float
    """In Wh."""
    power: float
    """Largest charging and discharging power, in W."""


class Equipment(NamedTuple):
    """What decides a plant's energy."""

    seed: int
    plant_id: int
    site: solar.Site
    peak_power: float
    """Of the modules, in W."""
    inverter_power: float
    """Of the inverters, in W: more than that is cut off."""
    mean_load: float
    """In W."""
    habit: Habit
    battery: Battery | None
    first_day: date


class Day(NamedTuple):
    """One day of a plant: a value for each step of five minutes, from midnight on."""

    day: date
    sky: solar.Sky
    direct: list[float]
    """Power of the modules before the inverter, in W."""
    flows: Mapping[Flow, list[float]]
    """In W, never below zero."""
    stored: list[float]
    """Energy in the battery, in Wh."""


@lru_cache(maxsize=64)
def _profile(habit: Habit, weekend: bool) -> tuple[float, ...]:
    hours = _HOURLY[habit][weekend]
    mean = sum(hours) / 24
    result: list[float] = []
    per_hour = SLOTS // 24
    for hour, value in enumerate(hours):
        following = hours[(hour + 1) % 24]
        result.extend((value + (following - value) * part / per_hour) / mean for part in range(per_hour))
    return tuple(result)


def _simulate(equipment: Equipment, day: date, energy: float) -> Day:
    seed, plant_id, number = equipment.seed, equipment.plant_id, day.toordinal()
    sky = solar.sky(seed, plant_id, equipment.site, day)
    direct = _direct_power(equipment, sky)
    limit = equipment.inverter_power
    generation = [made if (made := power * 0.975) < limit else limit for power in direct]
    mean = equipment.mean_load * chance.between(0.8, 1.2, seed, plant_id, number, "load")
    load = [
        share * mean * (0.7 + 0.6 * noise)
        for share, noise in zip(
            _profile(equipment.habit, day.weekday() > 4),
            solar.wave(seed, plant_id, number, "load"),
            strict=True,
        )
    ]
    if equipment.battery is None:
        surplus = [made - used for made, used in zip(generation, load, strict=True)]
        nothing = [0.0] * SLOTS
        flows: dict[Flow, list[float]] = {
            "generation": generation,
            "load": load,
            "charge": nothing,
            "discharge": nothing,
            "feed_in": [value if value > 0 else 0.0 for value in surplus],
            "purchase": [-value if value < 0 else 0.0 for value in surplus],
            "charge_from_generation": nothing,
        }
        return Day(day, sky, direct, flows, nothing)
    charge, discharge, feed_in, purchase, stored = _with_battery(equipment.battery, generation, load, energy)
    flows = {
        "generation": generation,
        "load": load,
        "charge": charge,
        "discharge": discharge,
        "feed_in": feed_in,
        "purchase": purchase,
        "charge_from_generation": charge,
    }
    return Day(day, sky, direct, flows, stored)


def _direct_power(equipment: Equipment, sky: solar.Sky) -> list[float]:
    """Return what the modules make: less the warmer they are."""
    factor = equipment.peak_power * 0.92 / 1000
    cold = factor * (1 - 0.004 * (sky.mean_temperature - 25))
    by_air, by_light = factor * 0.004, factor * 0.004 * solar.HEATING
    return [
        light * (cold - by_air * swing - by_light * light) if light else 0.0
        for light, swing in zip(sky.irradiance, solar.DAILY_SWING, strict=True)
    ]


def _with_battery(
    battery: Battery, generation: list[float], load: list[float], energy: float
) -> tuple[list[float], list[float], list[float], list[float], list[float]]:
    """Keep the surplus, cover the shortage, and leave the rest to the grid."""
    charge: list[float] = []
    discharge: list[float] = []
    feed_in: list[float] = []
    purchase: list[float] = []
    stored: list[float] = []
    floor = battery.capacity * _SHELTERED
    for made, used in zip(generation, load, strict=True):
        surplus = made - used
        into = out = 0.0
        if surplus > 0:
            into = min(surplus, battery.power, (battery.capacity - energy) / (STEP_HOURS * _EFFICIENCY))
            energy += into * STEP_HOURS * _EFFICIENCY
            rest = surplus - into
        else:
            out = min(-surplus, battery.power, max(0.0, energy - floor) * _EFFICIENCY / STEP_HOURS)
            energy -= out * STEP_HOURS / _EFFICIENCY
            rest = surplus + out
        charge.append(into)
        discharge.append(out)
        feed_in.append(rest if rest > 0 else 0.0)
        purchase.append(-rest if rest < 0 else 0.0)
        stored.append(energy)
    return charge, discharge, feed_in, purchase, stored


class _Midnight(NamedTuple):
    stored: float
    totals: tuple[float, ...]


class PlantSimulation:
    """The days of one plant, each computed when it is first needed."""

    def __init__(self, equipment: Equipment) -> None:
        self.equipment = equipment
        battery = equipment.battery
        half = battery.capacity / 2 if battery else 0.0
        self._midnights = [_Midnight(half, (0.0,) * len(FLOWS))]
        self._day = lru_cache(maxsize=40)(self._build)

    def day(self, day: date) -> Day | None:
        """Return one day, or None before the plant was built."""
        if day < self.equipment.first_day:
            return None
        return self._day(day)

    def totals_before(self, day: date) -> Mapping[Flow, float]:
        """Return the energy of each flow from the first day to the midnight that begins a day, in Wh."""
        return dict(zip(FLOWS, self._midnight(day).totals, strict=True))

    def _build(self, day: date) -> Day:
        # Only a battery carries something over; without one, a day needs no day before it.
        stored = self._midnight(day).stored if self.equipment.battery else 0.0
        return _simulate(self.equipment, day, stored)

    def _midnight(self, day: date) -> _Midnight:
        """Return what the battery and the counters hold at the beginning of a day."""
        index = max(0, (day - self.equipment.first_day).days)
        while len(self._midnights) <= index:
            begun = self._midnights[-1]
            next_day = self.equipment.first_day + timedelta(days=len(self._midnights) - 1)
            finished = _simulate(self.equipment, next_day, begun.stored)
            totals = tuple(
                total + sum(finished.flows[flow]) * STEP_HOURS
                for total, flow in zip(begun.totals, FLOWS, strict=True)
            )
            self._midnights.append(_Midnight(finished.stored[-1], totals))
        return self._midnights[index]


@lru_cache(maxsize=64)
def simulation_of(equipment: Equipment) -> PlantSimulation:
    """Return the simulation of a plant; sandboxes with the same seed share it, for it never changes."""
    return PlantSimulation(equipment)
