"""The SDK's clients against the sandbox, over real sockets."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from isolarcloud import AsyncClient, AsyncUserClient, Client, OAuth, UserClient, points
from isolarcloud_runtime.times import LocalTime
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from isolarcloud_tools.sandbox.gateway import Mode
from tests.tools.support import Clock


def oauth(box: RunningSandbox) -> OAuth:
    return OAuth(app_id=box.credentials.app_id, redirect_uri=box.credentials.redirect_uri)


@pytest.mark.parametrize("mode", ["plain", "cipher"])
def test_the_client_reads_plants_values_and_history(mode: Mode) -> None:
    with running_sandbox(seed=1, mode=mode, clock=Clock(), tolerance_seconds=1e12) as box:
        known = box.credentials
        with Client(
            box.region,
            appkey=known.appkey,
            access_key=known.access_key,
            auth=oauth(box),
            rsa_public_key=known.rsa_public_key,
        ) as cloud:
            assert cloud.authorize_url().startswith(box.url)
            cloud.exchange(box.authorize())
            plants = list(cloud.plants.iter(size=1))
            assert [plant.name for plant in plants] == ["Reef House", "Reef Boathouse"]
            home = plants[0].id
            now = cloud.plants.real_time([plant.id for plant in plants], points=[points.plant.PLANT_POWER])
            assert now[home][points.plant.PLANT_POWER].unit == "W"
            noon = LocalTime(2026, 11, 20, 12)
            history = cloud.plants.history(
                [home],
                points=[points.plant.PLANT_POWER],
                start=noon,
                end=LocalTime(2026, 11, 20, 13),
                every=timedelta(minutes=30),
            )
            assert history[home][points.plant.PLANT_POWER][0] == pytest.approx(3729.5, abs=0.1)
            devices = list(cloud.devices.iter(home))
            assert len(devices) == 4
            assert cloud.plants.get(home).time_zone == "GMT+10"
        assert box.calls.to("queryPowerStationList") >= 2


@pytest.mark.parametrize("mode", ["plain", "cipher"])
def test_the_async_client_reads_the_same(mode: Mode) -> None:
    async def names(box: RunningSandbox) -> list[str | None]:
        known = box.credentials
        async with AsyncClient(
            box.region,
            appkey=known.appkey,
            access_key=known.access_key,
            auth=oauth(box),
            rsa_public_key=known.rsa_public_key,
        ) as cloud:
            await cloud.exchange(box.authorize())
            return [plant.name async for plant in cloud.plants.iter()]

    with running_sandbox(seed=1, mode=mode) as box:
        assert asyncio.run(names(box)) == ["Reef House", "Reef Boathouse"]


def test_accounts_read_their_plants(running: RunningSandbox) -> None:
    async def first_name() -> str | None:
        async with AsyncUserClient(
            running.url,
            appkey=known.appkey,
            access_key=known.access_key,
            account=known.account,
            password=known.password,
        ) as account:
            plants = [plant async for plant in account.plants.iter()]
            return plants[0].name

    known = running.credentials
    with UserClient(
        running.url,
        appkey=known.appkey,
        access_key=known.access_key,
        account=known.account,
        password=known.password,
        rsa_public_key=known.rsa_public_key,
    ) as account:
        assert next(iter(account.plants.iter())).name == "Reef House"
    assert asyncio.run(first_name()) == "Reef House"


def test_a_client_whose_token_has_expired_renews_it() -> None:
    with running_sandbox(seed=1) as box:
        known = box.credentials
        with Client(box.region, appkey=known.appkey, access_key=known.access_key, auth=oauth(box)) as cloud:
            cloud.exchange(box.authorize())
            box.sandbox.identity.expire_access_tokens()
            assert len(list(cloud.plants.iter())) == 2
        assert box.calls.to("refreshToken") == 1


def test_a_client_whose_clock_is_wrong_asks_for_the_time() -> None:
    clock = Clock()
    with running_sandbox(seed=1, mode="cipher", clock=clock) as box:
        known = box.credentials
        with Client(
            box.region,
            appkey=known.appkey,
            access_key=known.access_key,
            auth=oauth(box),
            rsa_public_key=known.rsa_public_key,
        ) as cloud:
            cloud.exchange(box.authorize())
            assert len(list(cloud.plants.iter())) == 2
        assert box.calls.to("/timestamp") == 1
