"""The solar model: the sun, the balance of energy, and numbers that never change."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud._operations import platform, user
from isolarcloud_runtime.descriptors import MinuteShape, Operation
from isolarcloud_tools.sandbox import chance, solar
from isolarcloud_tools.sandbox.fleet import Fleet, Plant
from isolarcloud_tools.sandbox.simulation import PlantSimulation
from isolarcloud_tools.sandbox.solar import SLOTS, STEP_HOURS

FLEET = Fleet(1)
PLANTS = [plant for plant in FLEET.plants if plant.commissioned]
DAYS = st.dates(date(2026, 3, 1), date(2026, 11, 21))


def plant_named(name: str) -> Plant:
    return next(plant for plant in FLEET.plants if plant.name == name)


def test_values_are_as_far_apart_as_the_spec_says() -> None:
    operations = [
        one
        for module in (platform, user)
        for one in vars(module).values()
        if isinstance(one, Operation) and isinstance(one.reply.shape, MinuteShape)
    ]
    assert operations
    assert {one.cadence_seconds for one in operations} == {solar.STEP_MINUTES * 60}


# --- chance -------------------------------------------------------------------------------------


def test_chance_gives_the_same_everywhere() -> None:
    assert chance.fraction(1, "a") == pytest.approx(0.8869309451681566)
    assert chance.hexadecimal(8, 1, "a") == "9234ae6b"
    assert chance.stream(1, "a").random() == pytest.approx(0.9993042884784921)


@given(st.integers(), st.integers(-50, 50), st.integers(0, 100))
def test_whole_numbers_stay_in_their_range(seed: int, low: int, width: int) -> None:
    assert low <= chance.whole(low, low + width, seed) <= low + width


# --- sun ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone_hours", "day", "noon_elevation"),
    [
        (48.14, 11.58, 1, date(2026, 6, 21), 65.3),
        (48.14, 11.58, 1, date(2026, 12, 21), 18.4),
        (-27.47, 153.03, 10, date(2026, 12, 21), 86.0),
        (0.0, 0.0, 0, date(2026, 3, 21), 90.0),
    ],
)
def test_the_sun_is_as_high_as_it_should_be(
    latitude: float, longitude: float, zone_hours: int, day: date, noon_elevation: float
) -> None:
    site = solar.Site(latitude, longitude, zone_hours * 60, 10, 10)
    highest = max(solar.elevation_sines(site, day))
    assert math.degrees(math.asin(min(1.0, highest))) == pytest.approx(noon_elevation, abs=1.0)


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name)
def test_the_sun_is_highest_around_noon_of_the_plants_clock(plant: Plant) -> None:
    sines = solar.elevation_sines(plant.simulation.equipment.site, date(2026, 3, 1))
    assert 11.0 <= sines.index(max(sines)) * STEP_HOURS <= 13.5
    assert sines[0] < 0


# --- energy -------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(PLANTS), DAYS)
def test_energy_is_neither_made_nor_lost(plant: Plant, day: date) -> None:
    simulated = plant.day(day)
    assert simulated is not None
    flows = simulated.flows
    for slot in range(SLOTS):
        into = flows["generation"][slot] + flows["discharge"][slot] + flows["purchase"][slot]
        out = flows["load"][slot] + flows["charge"][slot] + flows["feed_in"][slot]
        assert into == pytest.approx(out, abs=1e-6)
        assert min(values[slot] for values in flows.values()) >= 0
        assert not (flows["charge"][slot] and flows["discharge"][slot])
        assert not (flows["feed_in"][slot] and flows["purchase"][slot])


@settings(max_examples=20, deadline=None)
@given(DAYS)
def test_a_battery_stays_within_its_bounds_and_remembers_the_night(day: date) -> None:
    plant = plant_named("Reef House")
    today, tomorrow = plant.day(day), plant.day(day + timedelta(days=1))
    battery = plant.simulation.equipment.battery
    assert today is not None
    assert tomorrow is not None
    assert battery is not None
    assert 0.1 * battery.capacity - 1e-6 <= min(today.stored)
    assert max(today.stored) <= battery.capacity + 1e-6
    assert max(today.flows["charge"]) <= battery.power
    steps = pairwise([today.stored[-1], *tomorrow.stored])
    assert max(abs(after - before) for before, after in steps) <= battery.power * STEP_HOURS / 0.96 + 1e-6


def test_there_is_light_by_day_only() -> None:
    day = plant_named("Amselhof").day(date(2026, 6, 21))
    assert day is not None
    assert max(day.flows["generation"][: 3 * 12]) == 0
    assert max(day.flows["generation"]) > 4000


def test_nothing_is_measured_before_the_first_day() -> None:
    plant = plant_named("Reef House")
    assert plant.day(plant.first_day) is not None
    assert plant.day(plant.first_day - timedelta(days=1)) is None
    assert plant_named("Lakeside Gatehouse").day(date(2026, 11, 1)) is None


def test_days_are_the_same_in_whatever_order_they_are_asked_for() -> None:
    equipment = plant_named("Reef House").simulation.equipment
    days = [date(2025, 5, 1) + timedelta(days=offset) for offset in (0, 40, 7, 41)]
    one, other = PlantSimulation(equipment), PlantSimulation(equipment)
    assert [one.day(day) for day in days] == list(reversed([other.day(day) for day in reversed(days)]))


# --- known answers ------------------------------------------------------------------------------


def test_a_seed_gives_the_same_fleet_for_ever() -> None:
    assert [(plant.id, plant.name, plant.zone, plant.peak_power) for plant in Fleet(1).plants][:3] == [
        (7936200, "Reef House", "GMT+10", 7600.0),
        (3514901, "Reef Boathouse", "GMT+10", 4100.0),
        (5538902, "Lakeside Workshop Roof", "GMT+8", 192200.0),
    ]
    assert {plant.zone for plant in FLEET.plants} == {"GMT+10", "GMT+8", "GMT+5:30", "GMT-2", "GMT+1"}


def test_a_day_is_the_same_for_ever() -> None:
    day = plant_named("Reef House").day(date(2026, 11, 20))
    assert day is not None
    assert sum(day.flows["generation"]) * STEP_HOURS == pytest.approx(28604.0, abs=0.1)
    assert day.flows["generation"][144] == pytest.approx(3729.5, abs=0.1)
    assert day.stored[-1] == pytest.approx(5057.7, abs=0.1)


def test_another_seed_gives_another_fleet() -> None:
    assert {plant.id for plant in Fleet(2).plants}.isdisjoint(plant.id for plant in FLEET.plants)


def test_the_plants_clock_knows_no_summer_time() -> None:
    plant = plant_named("Amselhof")
    for month in (1, 7):
        moment = datetime(2026, month, 1, 12, tzinfo=UTC)
        assert plant.local(moment.timestamp()) == datetime(2026, month, 1, 13)
