"""One backfill in a process of its own: `python -m benchmarks.worker <way>`, the task on standard input.

Prints, as JSON, how long it took (imports not counted), and what proves that the data are whole.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

TIMES = "time_stamp"
PACKED = "%Y%m%d%H%M%S"


class Task(NamedTuple):
    """What to fetch."""

    told: dict[str, Any]
    plants: list[int]
    points: list[int]
    start: str
    end: str
    parallel: int
    path: str
    calls: list[dict[str, Any]]
    """Body of each call, as the SDK sent it: what the bare loop sends."""


def sync_client(task: Task) -> Callable[[], Any]:
    """The SDK, in threads."""
    from benchmarks.clients import client

    def fetch() -> Any:
        with client(task.told, task.parallel) as cloud:
            return cloud.plants.history(task.plants, **_arguments(task))

    _warm_up()
    return fetch


def async_client(task: Task) -> Callable[[], Any]:
    """The SDK, in one event loop."""
    from benchmarks.clients import async_client

    async def fetch() -> Any:
        async with async_client(task.told, task.parallel) as cloud:
            return await cloud.plants.history(task.plants, **_arguments(task))

    _warm_up()
    return lambda: asyncio.run(fetch())


def bare_loop(task: Task, *, keep: bool = True) -> Callable[[], Any]:
    """Aiohttp and orjson: the rows of each plant, as the parser gives them."""
    import aiohttp
    import orjson

    from benchmarks.clients import headers

    async def fetch() -> Any:
        rows: dict[str, list[dict[str, Any]]] = {str(plant): [] for plant in task.plants}
        places = asyncio.Semaphore(task.parallel)
        sent, url = headers(task.told), task.told["url"] + task.path
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=task.parallel)) as session:

            async def call(fields: dict[str, Any]) -> dict[str, Any] | None:
                async with places:
                    content = orjson.dumps(fields)
                    async with session.post(url, data=content, headers=sent) as reply:
                        found: dict[str, Any] = orjson.loads(await reply.read())["result_data"]
                        return found if keep else None

            for data in await asyncio.gather(*map(call, task.calls)):
                for plant, entries in rows.items():
                    entries.extend((data or {}).get(plant) or ())
        return rows

    return lambda: asyncio.run(fetch())


def bare_loop_keeping_nothing(task: Task) -> Callable[[], Any]:
    """The same, each reply thrown away as soon as it is parsed."""
    return bare_loop(task, keep=False)


def _warm_up() -> None:
    """Import what a first call imports: of the bare loop, too, no import is counted."""
    import aiohttp  # noqa: F401

    import isolarcloud_runtime.decode
    import isolarcloud_runtime.encode
    import isolarcloud_runtime.planning.query
    import isolarcloud_runtime.planning.stream
    import isolarcloud_runtime.planning.stream_async
    import isolarcloud_runtime.series
    import isolarcloud_runtime.transport_aiohttp
    import isolarcloud_runtime.transport_requests  # noqa: F401


def _arguments(task: Task) -> dict[str, Any]:
    from isolarcloud import LocalTime

    return {
        "points": task.points,
        "start": LocalTime.parse(task.start),
        "end": LocalTime.parse(task.end),
        "time_zone": "UTC",  # told, so that no call has to ask for the plants' own
    }


def proof(task: Task, result: Any) -> dict[str, Any]:
    """Return counts and sums that tell whether anything is missing, doubled or altered."""
    rows = doubled = values = 0
    sums: list[float] = []
    stamps: list[set[int]] = []
    for plant in task.plants:
        if isinstance(result, dict):
            times = [int(entry[TIMES]) for entry in result[str(plant)]]
            entries = list({entry[TIMES]: entry for entry in result[str(plant)]}.values())
            columns = [[entry.get(f"p{point}") for entry in entries] for point in task.points]
        else:
            times = list(result[plant].stamps)
            columns = [list(result[plant][point]) for point in task.points]
        rows += len(times)
        doubled += len(times) - len(set(times))
        stamps.append(set(times))
        for column in columns:
            numbers = [
                number for entry in column if entry is not None and not math.isnan(number := float(entry))
            ]
            values += len(numbers)
            sums.append(math.fsum(numbers))
    expected = _expected(task)
    lost = sum(len(expected - found) for found in stamps)
    return {"rows": rows, "doubled": doubled, "lost": lost, "values": values, "sum": math.fsum(sums)}


def _expected(task: Task) -> set[int]:
    moment, end = datetime.fromisoformat(task.start), datetime.fromisoformat(task.end)
    found: set[int] = set()
    while moment <= end:
        found.add(int(moment.strftime(PACKED)))
        moment += timedelta(minutes=5)
    return found


WAYS = {
    "Client": sync_client,
    "AsyncClient": async_client,
    "bare loop": bare_loop,
    "bare loop, nothing kept": bare_loop_keeping_nothing,
}


def main() -> None:
    """Fetch, then tell."""
    task = Task(**json.load(sys.stdin))
    fetch = WAYS[sys.argv[1]](task)
    cpu, wall = time.process_time(), time.perf_counter()
    result = fetch()
    told: dict[str, Any] = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    told["peak"] = _peak()
    if any(result.values()):
        told |= proof(task, result)
    print(json.dumps(told))


def _peak() -> float:
    """Return the largest memory of this process so far, in bytes, before the proof takes its own."""
    import resource

    with suppress(OSError):  # Linux: `ru_maxrss` of a new process begins with what its parent had
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return float(line.split()[1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most * (1 if sys.platform == "darwin" else 1024))


if __name__ == "__main__":
    main()
