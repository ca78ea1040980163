"""Every operation of the spec is called over a real socket: sync and async, plaintext and ciphertext."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from isolarcloud import (
    ApiError,
    AsyncChargingClient,
    AsyncClient,
    AsyncUserClient,
    ChargingClient,
    Client,
    OAuth,
    Period,
    Statistic,
    UserClient,
)
from isolarcloud._operations import charging, oauth, platform, service, user
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_tools.sandbox import RunningSandbox
from tests.sdk.world import DAY, MORNING, POWER, PROOFS, YESTERDAY, World

MODULES: dict[str, Any] = {"platform": platform, "user": user, "charging": charging}
CLIENTS: dict[str, Any] = {
    "platform": (Client, AsyncClient),
    "user": (UserClient, AsyncUserClient),
    "charging": (ChargingClient, AsyncChargingClient),
}
SIGN_IN = {"token", "refresh_token", "login", "auth"}


def operations(*modules: Any) -> list[Operation]:
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]
    return sorted(found, key=lambda each: each.path)


def operations_of(family: str) -> list[str]:
    """What a client of a family can call, but for the sign-in."""
    names = [each.name for each in operations(MODULES[family])]
    clock = [each.name for each in operations(service)] if family != "charging" else []
    return [name for name in (*names, *clock) if name not in SIGN_IN]


@pytest.fixture(scope="session")
def world(box: RunningSandbox) -> World:
    known = box.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    world = World(box)
    with Client(box.region, appkey=known.appkey, access_key=known.access_key, auth=auth) as cloud:
        cloud.exchange(box.authorize())
        world.dispatch(cloud)
    return world


@pytest.fixture
def settings(
    family: str, platform: dict[str, Any], user: dict[str, Any], operator: dict[str, Any]
) -> dict[str, Any]:
    """What a client of the family takes."""
    return {"platform": platform, "user": user, "charging": operator}[family]


def proof(family: str, operation: str, reply: Any) -> None:
    check = PROOFS.get(f"{family}/{operation}") or PROOFS[operation]
    assert check(reply), f"{family}/{operation}: {reply!r}"


def test_the_spec_has_all_of_the_api() -> None:
    everything = operations(oauth, platform, service, user, charging)
    paths = {each.path for each in everything}
    assert len(paths) == 73
    assert len([path for path in paths if path.startswith("/eco/v1/")]) == 8
    field_reported = {each.path for each in everything if each.status == "field-reported"}
    assert field_reported == {"/openapi/platform/getOpenPointInfo"}


@pytest.mark.parametrize("family", CLIENTS)
def test_sync(box: RunningSandbox, family: str, settings: dict[str, Any], world: World) -> None:
    with CLIENTS[family][0](box.region, **settings) as cloud:
        if family == "platform":
            cloud.exchange(box.authorize())
        for name in operations_of(family):
            world.prepare(name)
            proof(family, name, getattr(cloud.api, name)(**world.arguments(family, name)))


async def call_all(box: RunningSandbox, family: str, settings: dict[str, Any], world: World) -> None:
    async with CLIENTS[family][1](box.region, **settings) as cloud:
        if family == "platform":
            await cloud.exchange(box.authorize())
        for name in operations_of(family):
            world.prepare(name)
            proof(family, name, await getattr(cloud.api, name)(**world.arguments(family, name)))


@pytest.mark.parametrize("family", CLIENTS)
def test_async(box: RunningSandbox, family: str, settings: dict[str, Any], world: World) -> None:
    asyncio.run(call_all(box, family, settings, world))


def test_sign_in_one_to_one(box: RunningSandbox, common: dict[str, Any]) -> None:
    known = box.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    account = {"account": known.account, "password": known.password}
    with Client(box.region, **common, auth=auth) as cloud:
        tokens = cloud.api.token(code=box.authorize(), redirect_uri=known.redirect_uri)
        assert tokens.refresh_token is not None
        fresh = cloud.api.refresh_token(refresh_token=tokens.refresh_token)
        assert fresh.refresh_token is not None
        assert fresh.refresh_token != tokens.refresh_token
        with pytest.raises(ApiError):  # each refresh token works once
            cloud.api.refresh_token(refresh_token=tokens.refresh_token)
    with UserClient(box.region, **common, **account) as user_cloud:
        assert user_cloud.api.login(**account).token is not None
    account = {"account": known.charging_account, "password": known.charging_password}
    with ChargingClient(box.region, **common, **account) as charging_cloud:
        assert charging_cloud.api.auth(**account).token is not None


def test_resources_give_what_people_ask_for(
    box: RunningSandbox, platform: dict[str, Any], world: World
) -> None:
    plant = world.boat
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        now = cloud.plants.real_time([plant.id], points=[POWER, DAY])
        assert now[plant.id][POWER].unit == "W"
        start = MORNING.replace(tzinfo=world.zone)
        series = cloud.plants.history([plant.id], points=[POWER], start=start, end=start + timedelta(hours=3))
        assert series[plant.id].times[0] == start
        assert len(series[plant.id][POWER]) == 37
        statistics = cloud.plants.statistics(
            [plant.id],
            points=[DAY],
            period=Period.DAY,
            kinds=[Statistic.PEAK],
            start=YESTERDAY - timedelta(days=6),
            end=YESTERDAY,
        )
        assert plant.id in statistics
        assert cloud.plants.get(plant.id).time_zone
        raw = cloud.request("/openapi/platform/queryPowerStationList", {"page": 1, "size": 1})
        assert raw["result_code"] == "1"
