"""Calls of one library, in an environment that may hold nothing else: `python library_worker.py <way>`.

The task comes as JSON on standard input; processor and wall time, without imports, go out as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any


async def pysolarcloud(task: dict[str, Any], measured: Measured) -> None:
    """Latest values one call after the other, or history plant by plant in windows of three hours."""
    from aiohttp import ClientSession
    from pysolarcloud import Auth  # type: ignore[import-not-found]
    from pysolarcloud.plants import Plants  # type: ignore[import-not-found]

    told = task["told"]
    ids, points = [str(plant) for plant in task["plants"]], [str(point) for point in task["points"]]
    async with ClientSession() as session:
        auth = Auth(told["url"], told["appkey"], told["access_key"], str(told["app_id"]), websession=session)
        auth.tokens = {"access_token": told["token"], "refresh_token": "", "expires_at": time.time() + 3600}
        plants = Plants(auth)

        async def latest() -> None:
            for _ in range(task["calls"]):
                assert len(await plants.async_get_realtime_data(ids, measure_points=points)) == len(ids)

        async def history() -> None:
            places = asyncio.Semaphore(task["parallel"])

            async def window(plant: str, start: datetime) -> Any:
                async with places:
                    end = start + timedelta(hours=3)
                    return await plants.async_get_historical_data(
                        plant, start, end, measure_points=points, interval=timedelta(minutes=5)
                    )

            start, end = datetime.fromisoformat(task["start"]), datetime.fromisoformat(task["end"])
            windows: list[tuple[str, datetime]] = []
            while start < end:
                windows.extend((plant, start) for plant in ids)
                start += timedelta(hours=3)
            assert len(await asyncio.gather(*(window(*each) for each in windows))) == len(windows)

        await measured(latest if task["what"] == "latest" else history)


async def isolarcloud(task: dict[str, Any], measured: Measured) -> None:
    """The same with this SDK."""
    import isolarcloud_runtime.planning.query  # noqa: F401
    from benchmarks.clients import async_client
    from isolarcloud import LocalTime

    async with async_client(task["told"], task["parallel"]) as cloud:

        async def latest() -> None:
            for _ in range(task["calls"]):
                found = await cloud.plants.real_time(task["plants"], points=task["points"])
                assert len(found) == len(task["plants"])

        async def history() -> None:
            await cloud.plants.history(
                task["plants"],
                points=task["points"],
                start=LocalTime.parse(task["start"]),
                end=LocalTime.parse(task["end"]),
                time_zone="UTC",
            )

        await cloud.plants.real_time(task["plants"], points=task["points"])
        await measured(latest if task["what"] == "latest" else history)


Measured = Callable[[Callable[[], Awaitable[None]]], Awaitable[None]]


async def _main() -> None:
    task = json.load(sys.stdin)

    async def measured(work: Callable[[], Awaitable[None]]) -> None:
        cpu, wall = time.process_time(), time.perf_counter()
        await work()
        print(json.dumps({"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}))

    await {"pysolarcloud": pysolarcloud, "isolarcloud": isolarcloud}[sys.argv[1]](task, measured)


if __name__ == "__main__":
    asyncio.run(_main())
