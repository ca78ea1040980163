"""How the SDK is used, for the type checkers: never run, checked by mypy and pyright.

`assert_type` pins what users' own annotations rely on.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, assert_type

import pandas as pd
import polars as pl

from isolarcloud import (
    Archive,
    ArchiveReport,
    AsyncClient,
    Client,
    OAuth,
    Page,
    Period,
    PlantType,
    Point,
    Readings,
    Region,
    Series,
    Statistic,
    Statistics,
    UserClient,
    points,
)
from isolarcloud.models.plants import Plant, PlantDetail, PlantList
from isolarcloud.models.user_plants import UserPlant

AUTH = OAuth(app_id=1, redirect_uri="https://app.example.org/callback", store="tokens.json")
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def synchronous() -> None:
    """The synchronous client of the platform family."""
    with Client(Region.EUROPE, appkey="a", access_key="b", auth=AUTH, timeout=10) as cloud:
        assert_type(cloud.plants.iter(), Iterator[Plant])
        assert_type(cloud.plants.list(), Page[Plant])
        for plant in cloud.plants.iter():
            assert_type(plant.id, int)
            assert_type(plant.name, str | None)
            assert_type(plant.type, PlantType | None)
        assert_type(cloud.plants.get(1), PlantDetail)
        assert_type(cloud.plants.details([1, 2]), list[PlantDetail])
        assert_type(cloud.plants.real_time([1], points=[points.plant.PLANT_POWER, 83022, "p83024"]), Readings)
        assert_type(
            cloud.plants.history(
                [1], points=[points.plant.PLANT_POWER], start=NOON, end=NOON, every=timedelta(minutes=5)
            ),
            Series,
        )
        assert_type(
            cloud.plants.statistics(
                [1],
                points=[83022],
                period=Period.DAY,
                kinds=[Statistic.PEAK],
                start=date(2026, 1, 1),
                end=date(2026, 1, 2),
            ),
            Statistics,
        )
        tables(cloud)
        assert_type(cloud.api.query_power_station_list(), PlantList)
        assert_type(cloud.request("/openapi/anything", {"a": 1}), dict[str, Any])
    assert_type(points.plant.PLANT_POWER, Point)


def tables(cloud: Client) -> None:
    """Results as tables, and on disk."""
    query = cloud.plants.history_query([1], points=[points.plant.PLANT_POWER], start=NOON, end=NOON)
    series = query.run()
    assert_type(series.in_zone("UTC"), Series)
    assert_type(series.to_pandas(names="name"), pd.DataFrame)
    assert_type(series.to_polars(layout="long", zone="UTC"), pl.DataFrame)
    archive = Archive("plants.sqlite")
    assert_type(archive.update(query, on_error="report"), ArchiveReport)
    assert_type(archive.series([1], points=["p83022"], start=NOON), Series)
    days = cloud.plants.statistics(
        [1], points=[points.plant.DAILY_YIELD], period="month", start=NOON.date(), end=NOON.date()
    )
    assert_type(days.to_pandas(), pd.DataFrame)


async def asynchronous() -> None:
    """The same with `await`."""
    async with AsyncClient("https://gateway.example.org", appkey="a", access_key="b", auth=AUTH) as cloud:
        assert_type(cloud.plants.iter(), AsyncIterator[Plant])
        assert_type(await cloud.plants.list(), Page[Plant])
        assert_type(await cloud.plants.real_time([1], points=["p83022"]), Readings)
        assert_type(await cloud.api.query_power_station_list(), PlantList)
        several = cloud.plants.history_query([1], points=["p83022"], start=NOON, end=NOON)
        assert_type(await Archive("plants").update_async(several), ArchiveReport)


def account() -> None:
    """The client of the user family."""
    with UserClient(Region.AUSTRALIA, appkey="a", access_key="b", account="me", password="x") as cloud:
        assert_type(cloud.plants.iter(), Iterator[UserPlant])
