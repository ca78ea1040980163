"""Processor time of calls for latest values: against the HTTP libraries alone, which only parse JSON.

Nobody looks at the values: the SDK gathers those of a row when the first one is asked for.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import requests

from benchmarks.clients import async_client, body, client, headers
from benchmarks.gateway import running_gateway
from benchmarks.harness import Case, Options, Table, in_turn

PATH = "/openapi/platform/getPowerStationRealTimeData"
POINTS = (83022, 83024, 83033, 83046, 83052)
PLANTS = 5
CALLS = 40
"""Calls in each repetition, so that the event loop's own start does not count."""
TIMEOUT = aiohttp.ClientTimeout(total=120, sock_connect=10, sock_read=30)
"""As the SDK has it: a call without end is no call."""
OVER_REQUESTS, OVER_AIOHTTP = 1.25, 1.5


def measure(options: Options) -> Table:
    """Measure synchronous and asynchronous calls."""
    table = Table("calls")
    with running_gateway() as gateway:
        cases, close = _cases(gateway.told, 2 if options.quick else CALLS)
        try:
            rounds = in_turn(cases, options)
        finally:
            close()
    table.compare(
        f"{CALLS} calls of Client", rounds["Client"], "requests", rounds["requests"], goal=OVER_REQUESTS
    )
    table.compare(
        f"{CALLS} calls of AsyncClient",
        rounds["AsyncClient"],
        "aiohttp",
        rounds["aiohttp"],
        goal=OVER_AIOHTTP,
    )
    table.compare(
        f"{CALLS} calls of Client", rounds["Client"], "requests as it comes", rounds["requests as it comes"]
    )
    for name in ("Client", "AsyncClient"):
        table.growth(name, rounds[name], rounds[f"{name}, ten times"])
    return table


def _cases(told: dict[str, Any], calls: int) -> tuple[dict[str, Case], Any]:
    plants = told["plants"][:PLANTS]
    url = told["url"] + PATH
    fields = body(
        told,
        ps_id_list=[str(plant) for plant in plants],
        point_id_list=[str(point) for point in POINTS],
        is_get_point_dict="1",
    )
    sent = headers(told)
    loop = asyncio.new_event_loop()

    ours = client(told)
    bare, common = requests.Session(), requests.Session()
    bare.trust_env = False  # its environment is read once: never again

    async def opened() -> tuple[Any, aiohttp.ClientSession]:
        return async_client(told), aiohttp.ClientSession(trust_env=False, timeout=TIMEOUT)

    async_ours, async_bare = loop.run_until_complete(opened())

    def call(number: int) -> None:
        for _ in range(number):
            now = ours.plants.real_time(plants, points=POINTS)
            assert len(now) == PLANTS

    def bare_call(session: requests.Session, number: int) -> None:
        for _ in range(number):
            reply = session.post(url, json=fields, headers=sent, timeout=(10, 30)).json()
            assert len(reply["result_data"]["device_point_list"]) == PLANTS

    async def async_call(number: int) -> None:
        for _ in range(number):
            now = await async_ours.plants.real_time(plants, points=POINTS)
            assert len(now) == PLANTS

    async def async_bare_call(number: int) -> None:
        for _ in range(number):
            async with async_bare.post(url, json=fields, headers=sent) as response:
                reply = await response.json()
            assert len(reply["result_data"]["device_point_list"]) == PLANTS

    def close() -> None:
        ours.close()
        bare.close()
        common.close()
        loop.run_until_complete(async_ours.close())
        loop.run_until_complete(async_bare.close())
        loop.close()

    cases: dict[str, Case] = {
        "Client": lambda: call(calls),
        "requests": lambda: bare_call(bare, calls),
        "requests as it comes": lambda: bare_call(common, calls),
        "AsyncClient": lambda: loop.run_until_complete(async_call(calls)),
        "aiohttp": lambda: loop.run_until_complete(async_bare_call(calls)),
        "Client, ten times": lambda: call(10 * calls),
        "AsyncClient, ten times": lambda: loop.run_until_complete(async_call(10 * calls)),
    }
    return cases, close
