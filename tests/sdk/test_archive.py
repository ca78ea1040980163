"""An archive that is filled from a gateway, and statistics that nobody had to name."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from isolarcloud import Archive, AsyncClient, Client, InvalidArgument, Statistic, UserClient, points
from isolarcloud_tools.sandbox import RunningSandbox
from tests.sdk.world import DAY, POWER, YESTERDAY, World

TOTAL = points.plant.TOTAL_YIELD
FORMS = ["home.sqlite", "home.duckdb", "home"]


@pytest.fixture
def plain(box: RunningSandbox) -> dict[str, Any]:
    known = box.credentials
    return {"appkey": known.appkey, "access_key": known.access_key}


def whole_days(world: World, days: int) -> dict[str, datetime]:
    end = datetime(YESTERDAY.year, YESTERDAY.month, YESTERDAY.day, tzinfo=world.zone)
    return {"start": end - timedelta(days=days), "end": end - timedelta(minutes=5)}


@pytest.mark.parametrize("name", FORMS)
def test_an_archive_reads_each_window_once(
    name: str, box: RunningSandbox, plain: dict[str, Any], tmp_path: Path
) -> None:
    world = World(box)
    account = {"account": box.credentials.account, "password": box.credentials.password}
    with UserClient(box.region, **plain, **account) as cloud:
        keys = [world.inverter.key, world.storage.key]
        query = cloud.devices.history_query(
            keys, points=[points.inverter.DAILY_YIELD], **whole_days(world, 3), time_zone=world.zone
        )
        archive = Archive(tmp_path / f"devices-{name}")
        first = archive.update(query, recheck=timedelta(0))
        assert first.calls == query.plan().calls
        assert archive.update(query, recheck=timedelta(0)).calls == 0
        assert archive.to_arrow(layout="long").num_rows == first.values
        assert _values(archive.series()) == _values(query.run())


def _values(series: Any) -> dict[tuple[Any, int, datetime], float]:
    return {
        (row.key, int(number), row.time): value
        for row in series.rows()
        for number, value in row.values.items()
        if value is not None
    }


def test_plants_of_the_platform_family_sync_and_async(
    box: RunningSandbox, platform: dict[str, Any], tmp_path: Path
) -> None:
    world = World(box)
    what: dict[str, Any] = {"points": [POWER, DAY], **whole_days(world, 2)}
    archive = Archive(tmp_path / "plants.sqlite")
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        query = cloud.plants.history_query([world.boat.id], **what)
        report = archive.update(query, recheck=timedelta(0))
        assert (report.calls, report.incomplete) == (16, ())
        expected = query.run()

    async def again() -> tuple[int, int]:
        async with AsyncClient(box.region, **platform) as cloud:
            await cloud.exchange(box.authorize())
            query = cloud.plants.history_query([world.boat.id], **what)
            nothing = await archive.update_async(query, recheck=timedelta(0))
            recent = await archive.update_async(query, recheck=timedelta(days=30))
            return nothing.calls, recent.calls

    assert asyncio.run(again()) == (0, 16)
    assert _values(archive.series()) == _values(expected)
    assert archive.series().points[POWER.id].unit == "W"
    assert archive.series()[world.boat.id].clock == world.zone


def test_statistics_that_are_usual(box: RunningSandbox, platform: dict[str, Any]) -> None:
    world = World(box)
    days: dict[str, Any] = {"start": YESTERDAY - timedelta(days=3), "end": YESTERDAY}
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        plant = world.boat.id

        def usual(points: list[Any], period: str) -> Any:
            return cloud.plants.statistics([plant], points=points, period=period, **days)[plant]

        named = cloud.plants.statistics([plant], points=[DAY], period="day", kinds=[Statistic.PEAK], **days)
        found = usual([DAY], "day")
        assert list(found[DAY]) == ["2"]
        assert found[DAY].usual == named[plant][DAY][Statistic.PEAK] == found[DAY][Statistic.PEAK]
        assert list(usual([DAY], "month")[DAY]) == ["4"]
        assert list(usual([TOTAL], "month")[TOTAL]) == ["2"]
        assert list(usual([POWER], "year")[POWER]) == ["1"]
        both = usual([DAY, POWER], "day")
        assert list(both[DAY]) == list(both[POWER]) == ["1", "2"]
        assert both[DAY].usual == found[DAY].usual
        assert both[POWER].usual == both[POWER][Statistic.MEAN]
        table = cloud.plants.statistics([plant], points=[DAY], period="day", **days).to_arrow(names="name")
        assert table.schema.names == ["key", "time", "period", "daily_yield_of_plant_peak"]
        assert table["period"].to_pylist() == ["day"] * 4
        for unknown in (83022, "p83022"):
            with pytest.raises(InvalidArgument, match="which statistic of point 83022"):
                usual([unknown], "day")
