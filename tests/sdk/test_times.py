"""Times as people give them: the zone is found or asked for; one enum of periods serves all families."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from isolarcloud import (
    AlarmSelection,
    AsyncUserClient,
    Client,
    DeviceType,
    InvalidArgument,
    LocalTime,
    Period,
    Statistic,
    UserClient,
    points,
    zone,
)
from isolarcloud_tools.sandbox import RunningSandbox

YESTERDAY = datetime.now(UTC).replace(hour=3, minute=0, second=0, microsecond=0) - timedelta(days=1)
POWER = points.inverter.TOTAL_ACTIVE_POWER


def device_of(cloud: UserClient) -> tuple[Any, Any]:
    """An inverter, and its plant."""
    for plant in cloud.plants.iter():
        for device in cloud.devices.iter(plant.id):
            if device.type == DeviceType.INVERTER:
                return plant, device
    raise LookupError("no inverter")


def test_an_accounts_history_is_read_by_the_clock_of_the_plant(
    box: RunningSandbox, user: dict[str, Any]
) -> None:
    with UserClient(box.region, **user) as cloud:
        plant, device = device_of(cloud)
        details = cloud.plants.get(plant.id)
        end = YESTERDAY + timedelta(hours=1)
        series = cloud.devices.history([device.key], points=[POWER], start=YESTERDAY, end=end)
        times = series[device.key].times
        assert times[0] == YESTERDAY
        assert times[-1] == end
        assert times[0].utcoffset() == zone(details.time_zone or "").utcoffset(None)


def test_the_same_asynchronously(box: RunningSandbox, user: dict[str, Any]) -> None:
    with UserClient(box.region, **user) as cloud:
        _, device = device_of(cloud)

    async def first_time() -> datetime:
        async with AsyncUserClient(box.region, **user) as cloud:
            end = YESTERDAY + timedelta(hours=1)
            series = await cloud.devices.history([device.key], points=[POWER], start=YESTERDAY, end=end)
            return series[device.key].times[0]

    assert asyncio.run(first_time()) == YESTERDAY


@pytest.mark.parametrize("period", [Period.DAY, "month"])
def test_periods_are_the_same_for_all_families(
    box: RunningSandbox, user: dict[str, Any], period: Period | str
) -> None:
    days = [date.today() - timedelta(days=40), date.today() - timedelta(days=1)]
    with UserClient(box.region, **user) as cloud:
        _, device = device_of(cloud)
        found = cloud.devices.statistics(
            [device.key],
            points=[points.inverter.DAILY_YIELD],
            kinds=[Statistic.PEAK],
            period=period,
            start=days[0],
            end=days[1],
        )
    assert list(found) == [device.key]


def test_alarms_need_a_plant_or_a_zone(box: RunningSandbox, platform: dict[str, Any]) -> None:
    window: dict[str, Any] = {"start": YESTERDAY, "end": YESTERDAY + timedelta(days=400)}
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        plant = next(plant for plant in cloud.plants.iter() if plant.time_zone)
        with pytest.raises(InvalidArgument, match="pass time_zone="):
            cloud.alarms.list(**window)
        for arguments in (
            window | {"plant_id": plant.id},
            window | {"time_zone": "Europe/Berlin"},
            window | {"status": AlarmSelection.OPEN, "time_zone": UTC},
            {"start": LocalTime(2026, 1, 1), "end": LocalTime(2026, 1, 31, 23, 59)},
            {},
        ):
            assert cloud.alarms.list(**arguments).total is not None
        with pytest.raises(InvalidArgument, match="the same calendar month"):
            cloud.alarms.list(**window, status=AlarmSelection.CLOSED, time_zone=UTC)
