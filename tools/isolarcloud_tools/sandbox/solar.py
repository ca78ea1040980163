"""Sun, clouds and temperature of a place on one day, in steps of five minutes.

All functions are pure. A day is a day of the plant's own clock, whose distance from UTC never
changes: the service names its zones `GMT+10` and knows no summer time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, pairwise
from typing import NamedTuple

from isolarcloud_tools.sandbox import chance

STEP_MINUTES = 5
"""How far apart the simulated values are: as often as the service's change, by the spec (a test compares)."""
SLOTS = 24 * 60 // STEP_MINUTES
STEP_HOURS = STEP_MINUTES / 60

_NODE_SLOTS = 3  # noise has a value every 15 minutes and is straight in between


DAILY_SWING = tuple(-5 * math.cos(2 * math.pi * (slot - 36) / SLOTS) for slot in range(SLOTS))
"""How much warmer than the day's mean the air is at each step."""
HEATING = 0.028
"""How much warmer than the air modules get, for each W/m²."""


class Site(NamedTuple):
    """Where a plant stands."""

    latitude: float
    longitude: float
    offset_minutes: int
    """Distance of the plant's clock from UTC."""
    mean_temperature: float
    """Mean of the year, in degrees Celsius."""
    seasonal_swing: float
    """Half the difference between the warmest and the coldest month."""


class Sky(NamedTuple):
    """Weather of one day at a site."""

    irradiance: list[float]
    """On the horizontal plane, in W/m²."""
    mean_temperature: float
    """Of the air, in degrees Celsius."""

    @property
    def ambient(self) -> list[float]:
        """Temperature of the air, in degrees Celsius."""
        return [self.mean_temperature + swing for swing in DAILY_SWING]

    @property
    def module(self) -> list[float]:
        """Temperature of the modules, in degrees Celsius."""
        mean = self.mean_temperature
        return [
            mean + swing + HEATING * light for swing, light in zip(DAILY_SWING, self.irradiance, strict=True)
        ]


def elevation_sines(site: Site, day: date) -> list[float]:
    """Return the sine of the sun's elevation at each step of the day; below zero is night."""
    day_of_year = day.timetuple().tm_yday
    angle = 2 * math.pi * (day_of_year - 81) / 364
    declination = math.radians(23.45) * math.sin(2 * math.pi * (284 + day_of_year) / 365)
    equation_of_time = 9.87 * math.sin(2 * angle) - 7.53 * math.cos(angle) - 1.5 * math.sin(angle)
    ahead = 4 * site.longitude - site.offset_minutes + equation_of_time  # solar minus local, in minutes
    base = math.sin(math.radians(site.latitude)) * math.sin(declination)
    swing = math.cos(math.radians(site.latitude)) * math.cos(declination)
    first = math.radians((ahead - 720) / 4)
    # cos(first + step * slot) by addition, from two tables that hold for every day
    from_cosine, from_sine = swing * math.cos(first), swing * math.sin(first)
    return [base + from_cosine * cosine - from_sine * sine for cosine, sine in _TURN]


_TURN = tuple(
    (math.cos(angle), math.sin(angle)) for angle in (math.tau * slot / SLOTS for slot in range(SLOTS))
)


def wave(*parts: object) -> list[float]:
    """Return smooth noise in [0, 1) for a day."""
    generator = chance.stream(*parts).random
    nodes = [generator() for _ in range(SLOTS // _NODE_SLOTS + 1)]
    result = [0.0] * SLOTS
    result[0::3] = nodes[:-1]
    result[1::3] = [(2 * left + right) / 3 for left, right in pairwise(nodes)]
    result[2::3] = [(left + 2 * right) / 3 for left, right in pairwise(nodes)]
    return result


def clearness(seed: int, place: object, day: date) -> tuple[float, float]:
    """Return how much of the light passes on that day, and how much that varies within it."""
    kind = chance.fraction(seed, place, day.toordinal(), "weather")
    detail = chance.fraction(seed, place, day.toordinal(), "clouds")
    if kind < 0.45:
        return 0.88 + 0.12 * detail, 0.04
    if kind < 0.8:
        return 0.55 + 0.3 * detail, 0.5
    return 0.15 + 0.25 * detail, 0.18


def sky(seed: int, place: object, site: Site, day: date) -> Sky:
    """Return the weather of one day.

    `place` names the weather: two plants with the same name stand under the same clouds.
    """
    clear, variation = clearness(seed, place, day)
    clouds = wave(seed, place, day.toordinal(), "sky")
    lowest = clear - variation / 2
    exponential = math.exp
    irradiance = [
        1098
        * sine
        * exponential(-0.057 / sine)
        * (passed if (passed := lowest + variation * cloud) < 1 else 1)
        if sine > 0.01
        else 0.0
        for sine, cloud in zip(elevation_sines(site, day), clouds, strict=True)
    ]
    return Sky(irradiance, _mean_temperature(seed, place, site, day))


def _mean_temperature(seed: int, place: object, site: Site, day: date) -> float:
    hemisphere = 1 if site.latitude >= 0 else -1
    season = hemisphere * math.cos(2 * math.pi * (day.timetuple().tm_yday - 201) / 365)
    mean = site.mean_temperature + site.seasonal_swing * season
    return mean + chance.between(-3, 3, seed, place, day.toordinal(), "temperature")


def running_energy(power: Sequence[float]) -> list[float]:
    """Return the energy since midnight at each step, in Wh: each sample stands for the step before it."""
    return list(accumulate([value * STEP_HOURS for value in power], initial=0.0))[1:]
