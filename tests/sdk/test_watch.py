"""Watching latest values of the sandbox, with a clock that only moves when somebody sleeps."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing
from datetime import timedelta
from itertools import islice
from typing import Any

import pytest

from isolarcloud import (
    AsyncClient,
    AuthenticationError,
    Client,
    ConfigurationError,
    DeviceType,
    InvalidArgument,
    OAuth,
    RetryPolicy,
    TransportError,
    Update,
    points,
)
from isolarcloud_runtime.clock import Chance, Clock
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox

POWER = points.plant.PLANT_POWER
OUTPUT = points.inverter.TOTAL_ACTIVE_POWER
BEGIN = 1_780_045_230.0
"""An hour of daylight, half a minute into a period."""


class Time:
    """The clock of both sides; sleeping moves it."""

    def __init__(self) -> None:
        self.now = BEGIN
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


class Steady(Chance):
    def fraction(self) -> float:
        return 0.5


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def box(time: Time) -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1, clock=time) as running:
        yield running


@pytest.fixture
def settings(box: RunningSandbox, time: Time) -> dict[str, Any]:
    known = box.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    return {
        "appkey": known.appkey,
        "access_key": known.access_key,
        "auth": auth,
        "clock": Clock(time, time),
        "chance": Steady(),
        "retry": RetryPolicy(attempts=1),
    }


@pytest.fixture
def cloud(box: RunningSandbox, settings: dict[str, Any], time: Time) -> Iterator[Client]:
    with Client(box.region, **settings) as client:
        client._driver._sleep = time.sleep
        client.exchange(box.authorize())
        yield client


def inverter_of(cloud: Client) -> tuple[Any, Any]:
    return next(
        (plant, device)
        for plant in cloud.plants.iter()
        for device in cloud.devices.iter(plant.id)
        if device.type == DeviceType.INVERTER
    )


def test_polls_keep_step_with_the_gateway(cloud: Client, time: Time) -> None:
    plant = next(iter(cloud.plants.iter()))
    updates: list[Update] = []
    for update in cloud.plants.watch([plant.id], points=[POWER]):
        updates.append(update)
        time.now += 7.0  # the consumer has work of its own
        if len(updates) == 5:
            break
    asked = [update.polled_at.timestamp() for update in updates]
    assert asked == [BEGIN] + [BEGIN - 30 + 300 * period + 30 + 15 for period in range(1, 5)]
    assert [update.missed for update in updates] == [0] * 5
    assert all(update.readings[plant.id][POWER].value is not None for update in updates)
    assert max(time.slept) <= 5


def test_ages_tell_how_old_each_sample_is(cloud: Client) -> None:
    _, device = inverter_of(cloud)
    first, second = islice(
        cloud.devices.watch([device.key], points=[OUTPUT], device_type=DeviceType.INVERTER), 2
    )
    for update in (first, second):
        sample = update.readings[device.key].sampled_at
        assert sample is not None
        assert timedelta(0) <= update.ages[device.key] < timedelta(minutes=10)
    assert first.changed == (device.key,)
    assert second.changed == (device.key,)
    assert second.readings[device.key].sampled_at > first.readings[device.key].sampled_at


def test_a_zone_that_is_given_is_not_asked_for(cloud: Client, box: RunningSandbox) -> None:
    plant, device = inverter_of(cloud)
    before = len(box.calls)
    update = next(
        cloud.devices.watch(
            [device.key], points=[OUTPUT], device_type=DeviceType.INVERTER, time_zone=plant.time_zone
        )
    )
    assert device.key in update.ages
    assert len(box.calls) == before + 1


def test_a_slow_consumer_is_told_what_it_missed(cloud: Client, time: Time) -> None:
    plant = next(iter(cloud.plants.iter()))
    updates = cloud.plants.watch([plant.id], points=[POWER])
    assert next(updates).missed == 0
    time.now += 1260
    late = next(updates)
    assert late.missed == 3
    assert late.polled_at.timestamp() == BEGIN + 1260


def test_what_passes_is_reported_and_watching_goes_on(cloud: Client, box: RunningSandbox) -> None:
    plant = next(iter(cloud.plants.iter()))
    updates = cloud.plants.watch([plant.id], points=[POWER])
    next(updates)
    box.faults.add("http-503")
    failed = next(updates)
    assert not failed.readings
    assert failed.changed == ()
    assert [part.keys for part in failed.readings.incomplete] == [(plant.id,)]
    assert plant.id in next(updates).readings


def test_readings_come_without_ages_when_no_zone_can_be_told(cloud: Client, box: RunningSandbox) -> None:
    _, device = inverter_of(cloud)
    box.faults.add("http-503", path="getPowerStationDetail")
    updates = cloud.devices.watch([device.key], points=[OUTPUT], device_type=DeviceType.INVERTER)
    first, second = islice(updates, 2)
    assert device.key in first.readings
    assert first.ages == {}
    assert device.key in second.ages


def test_any_failure_is_raised_on_request(cloud: Client, box: RunningSandbox) -> None:
    plant = next(iter(cloud.plants.iter()))
    updates = cloud.plants.watch([plant.id], points=[POWER], on_error="raise")
    box.faults.add("reset-before")
    with pytest.raises(TransportError):
        next(updates)


def test_what_does_not_pass_is_raised(box: RunningSandbox, settings: dict[str, Any], time: Time) -> None:
    with Client(box.region, **settings) as cloud, pytest.raises(AuthenticationError, match="authorise"):
        next(cloud.plants.watch([1], points=[POWER]))


def test_asking_more_often_than_values_change_is_refused(cloud: Client) -> None:
    with pytest.raises(InvalidArgument, match="every 0:05:00 only"):
        cloud.plants.watch([1], points=[POWER], every=timedelta(minutes=1))
    with pytest.raises(InvalidArgument, match="on_error"):
        cloud.plants.watch([1], points=[POWER], on_error="ignore")  # type: ignore[arg-type]


def test_a_longer_distance_is_kept(cloud: Client) -> None:
    plant = next(iter(cloud.plants.iter()))
    updates = cloud.plants.watch([plant.id], points=[POWER], every=timedelta(minutes=15))
    asked = [update.polled_at.timestamp() for update in islice(updates, 3)]
    assert asked[2] - asked[1] == 900


def test_the_same_asynchronously(box: RunningSandbox, settings: dict[str, Any], time: Time) -> None:
    async def watch() -> list[Update]:
        async with AsyncClient(box.region, **settings) as cloud:
            cloud._driver._sleep = time.sleep_async
            await cloud.exchange(box.authorize())
            plant_id = (await cloud.plants.list()).items[0].id
            updates: list[Update] = []
            async with aclosing(cloud.plants.watch([plant_id], points=[POWER])) as watched:
                async for update in watched:
                    updates.append(update)
                    if len(updates) == 3:
                        break
            return updates

    asked = [update.polled_at.timestamp() for update in asyncio.run(watch())]
    assert asked == [BEGIN, BEGIN + 315, BEGIN + 615]


def test_a_closed_client_ends_the_watching(box: RunningSandbox, settings: dict[str, Any], time: Time) -> None:
    with Client(box.region, **settings) as cloud:
        cloud._driver._sleep = time.sleep
        cloud.exchange(box.authorize())
        plant = next(iter(cloud.plants.iter()))
        updates = cloud.plants.watch([plant.id], points=[POWER])
        next(updates)
    with pytest.raises(Exception, match="closed"):
        next(updates)


def test_a_client_that_is_closed_meanwhile_ends_the_watching_with_the_doze(cloud: Client, time: Time) -> None:
    """Another thread closes the client while this one waits for the next poll."""
    plant = next(iter(cloud.plants.iter()))
    updates = cloud.plants.watch([plant.id], points=[POWER])
    next(updates)

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        cloud.close()

    cloud._driver._sleep = sleep
    with pytest.raises(ConfigurationError, match="closed"):
        next(updates)
    assert len(time.slept) == 1
    assert time.slept[0] <= 5
