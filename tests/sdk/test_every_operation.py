"""Every operation of the spec is called over a real socket: sync and async, plaintext and ciphertext."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from isolarcloud import (
    ApiError,
    AsyncClient,
    AsyncUserClient,
    Client,
    DeviceType,
    Period,
    Statistic,
    UserClient,
    points,
    zone,
)
from isolarcloud._operations import oauth, platform, service, user
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_tools.sandbox import RunningSandbox

POWER = points.plant.PLANT_POWER
DAY = points.plant.DAILY_YIELD
INVERTER_POWER = points.inverter.TOTAL_ACTIVE_POWER
INVERTER_DAY = points.inverter.DAILY_YIELD
YESTERDAY = date.today() - timedelta(days=1)
MORNING = datetime(YESTERDAY.year, YESTERDAY.month, YESTERDAY.day, 9, tzinfo=UTC)


def operations(*modules: Any) -> list[Operation]:
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]
    return sorted({operation.path: operation for operation in found}.values(), key=lambda each: each.path)


class World:
    """What the calls need to know: one plant, one inverter of it."""

    def __init__(self, cloud: Client) -> None:
        self.plant = next(plant for plant in cloud.plants.iter() if plant.time_zone)
        self.zone = zone(self.plant.time_zone or "")
        devices = list(cloud.devices.iter(self.plant.id))
        self.inverter = next(
            device
            for device in devices
            if device.type in (DeviceType.INVERTER, DeviceType.ENERGY_STORAGE_SYSTEM)
        )

    def arguments(self, operation: str) -> dict[str, Any]:
        plants: dict[str, Any] = {"plant_ids": [self.plant.id], "points": [POWER, DAY]}
        device_points = [INVERTER_POWER, INVERTER_DAY]
        if self.inverter.type == DeviceType.ENERGY_STORAGE_SYSTEM:
            device_points = [
                points.energy_storage_inverter.ACTIVE_POWER,
                points.energy_storage_inverter.DAILY_PV_YIELD,
            ]
        devices: dict[str, Any] = {"device_keys": [self.inverter.key], "points": device_points}
        start = MORNING.replace(tzinfo=self.zone)
        window = {"start": start, "end": start + timedelta(hours=2), "every": timedelta(minutes=15)}
        days = {
            "start": YESTERDAY - timedelta(days=9),
            "end": YESTERDAY,
            "period": Period.DAY,
            "kinds": [Statistic.PEAK, Statistic.MEAN],
        }
        return {
            "query_power_station_list": {"page": 1, "size": 2},
            "get_power_station_detail": {"plant_ids": [self.plant.id], "with_remarks": True},
            "get_device_list_by_ps_id": {"plant_id": self.plant.id, "with_firmware": True},
            "get_power_station_real_time_data": plants | {"with_point_dictionary": True},
            "get_device_real_time_data": devices | {"device_type": self.inverter.type},
            "get_power_station_point_minute_data_list": plants | window,
            "get_device_point_minute_data_list": devices | window,
            "get_power_station_point_day_month_year_data_list": plants | days,
            "get_device_point_day_month_year_data_list": devices | days,
            "get_power_station_list": {"page": 1, "size": 2},
            "timestamp": {},
        }[operation]


# What proves that the reply is more than an empty shell.
PROOFS: dict[str, Callable[[Any], object]] = {
    "query_power_station_list": lambda reply: reply.plants[0].name,
    "get_power_station_detail": lambda reply: reply.plants[0].time_zone,
    "get_device_list_by_ps_id": lambda reply: reply.devices[0].key,
    "get_power_station_real_time_data": lambda reply: reply.rows[0].values[POWER] is not None,
    "get_device_real_time_data": lambda reply: any(
        value is not None for value in reply.rows[0].values.values()
    ),
    "get_power_station_point_minute_data_list": lambda reply: len(next(iter(reply.series.values()))) == 9,
    "get_device_point_minute_data_list": lambda reply: len(next(iter(reply.series.values()))) == 9,
    "get_power_station_point_day_month_year_data_list": lambda reply: len(reply.series) == 1,
    "get_device_point_day_month_year_data_list": lambda reply: len(reply.series) == 1,
    "get_power_station_list": lambda reply: reply.plants[0].name,
    "timestamp": lambda reply: reply,
}

PLATFORM_READS = [each.name for each in operations(platform, service)]
USER_READS = [each.name for each in operations(user, service) if each.authorized or each.method == "GET"]


@pytest.fixture(scope="session")
def world(box: RunningSandbox) -> World:
    from isolarcloud import OAuth

    known = box.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    with Client(box.region, appkey=known.appkey, access_key=known.access_key, auth=auth) as cloud:
        cloud.exchange(box.authorize())
        return World(cloud)


def test_every_operation_of_the_spec_is_covered_here() -> None:
    named = {each.name for each in operations(oauth, platform, service, user)}
    assert named == {*PLATFORM_READS, *USER_READS, "token", "refresh_token", "login"}


def test_platform(box: RunningSandbox, platform: dict[str, Any], world: World) -> None:
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        for name in PLATFORM_READS:
            assert PROOFS[name](getattr(cloud.api, name)(**world.arguments(name))), name


async def platform_async(box: RunningSandbox, platform: dict[str, Any], world: World) -> None:
    async with AsyncClient(box.region, **platform) as cloud:
        await cloud.exchange(box.authorize())
        for name in PLATFORM_READS:
            assert PROOFS[name](await getattr(cloud.api, name)(**world.arguments(name))), name


def test_platform_async(box: RunningSandbox, platform: dict[str, Any], world: World) -> None:
    import asyncio

    asyncio.run(platform_async(box, platform, world))


def test_user(box: RunningSandbox, user: dict[str, Any], world: World) -> None:
    with UserClient(box.region, **user) as cloud:
        for name in USER_READS:
            assert PROOFS[name](getattr(cloud.api, name)(**world.arguments(name))), name
        assert [plant.id for plant in cloud.plants.iter()]


async def user_async(box: RunningSandbox, user: dict[str, Any], world: World) -> None:
    async with AsyncUserClient(box.region, **user) as cloud:
        for name in USER_READS:
            assert PROOFS[name](await getattr(cloud.api, name)(**world.arguments(name))), name
        assert [plant.id async for plant in cloud.plants.iter()]


def test_user_async(box: RunningSandbox, user: dict[str, Any], world: World) -> None:
    import asyncio

    asyncio.run(user_async(box, user, world))


def test_identity_operations_one_to_one(box: RunningSandbox, common: dict[str, Any]) -> None:
    from isolarcloud import OAuth

    known = box.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    with Client(box.region, **common, auth=auth) as cloud:
        tokens = cloud.api.token(code=box.authorize(), redirect_uri=known.redirect_uri)
        assert tokens.refresh_token is not None
        fresh = cloud.api.refresh_token(refresh_token=tokens.refresh_token)
        assert fresh.refresh_token is not None
        assert fresh.refresh_token != tokens.refresh_token
        with pytest.raises(ApiError):  # each refresh token works once
            cloud.api.refresh_token(refresh_token=tokens.refresh_token)
    with UserClient(box.region, **common, account=known.account, password=known.password) as cloud:
        reply = cloud.api.login(account=known.account, password=known.password)
        assert reply.token is not None


def test_resources_give_what_people_ask_for(
    box: RunningSandbox, platform: dict[str, Any], world: World
) -> None:
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        now = cloud.plants.real_time([world.plant.id], points=[POWER, DAY])
        assert now[world.plant.id][POWER].unit == "W"
        start = MORNING.replace(tzinfo=world.zone)
        series = cloud.plants.history(
            [world.plant.id], points=[POWER], start=start, end=start + timedelta(hours=3)
        )
        assert series[world.plant.id].times[0] == start
        assert len(series[world.plant.id][POWER]) == 37
        statistics = cloud.plants.statistics(
            [world.plant.id],
            points=[DAY],
            period=Period.DAY,
            kinds=[Statistic.PEAK],
            start=YESTERDAY - timedelta(days=6),
            end=YESTERDAY,
        )
        assert world.plant.id in statistics
        assert cloud.plants.get(world.plant.id).time_zone == world.plant.time_zone
        raw = cloud.request("/openapi/platform/queryPowerStationList", {"page": 1, "size": 1})
        assert raw["result_code"] == "1"
