"""Queries that are too large for one call."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from answering import Answering, AsyncAnswering

from isolarcloud import AsyncClient, AsyncQuery, Client, LocalTime, Progress, Query, Series, Statistics
from isolarcloud.enums import Total
from isolarcloud.requests.platform import GetTrainDaysRequest


def minutes(*trains: int, time: str) -> dict[str, object]:
    rides = {str(train): [{"time": time, "p24": train}] for train in trains}
    return {"result_code": "1", "result_data": rides}


def day(key: str, time: str) -> dict[str, object]:
    return {"result_code": "1", "result_data": {key: {"p24": [{"time": time, "2": "7.5"}]}}}


WINDOWS = [
    minutes(1, 2, time="20260101010000"),
    minutes(3, time="20260101010000"),
    minutes(1, 2, time="20260101040000"),
    minutes(3, time="20260101040000"),
]
DAYS = [day("1_a", "20260101"), day("2_a", "20260101"), day("1_a", "20260411"), day("2_a", "20260411")]
KEYS: dict[str, Any] = {"appkey": "key", "access_key": "secret", "account": "me", "password": "pw"}
START, END = LocalTime(2026, 1, 1), LocalTime(2026, 1, 1, 6)

answering = Answering(*WINDOWS, *DAYS)
client = Client("HOME", **KEYS, transport=answering)
told: list[Progress] = []
query: Query[Series] = client.toys.rides_query([1, 2, 3], points=[24], start=START, end=END)
assert query.plan().calls == 4
assert not answering.requests
series: Series = client.toys.rides(
    [1, 2, 3], points=[24], start=START, end=END, on_error="report", progress=told.append
)
assert {train: list(series[train][24]) for train in series} == {1: [1, 1], 2: [2, 2], 3: [3, 3]}
assert [one.done for one in told] == [1, 2, 3, 4]

# The kind need not be given: the keys tell it.
statistics: Statistics = client.toys.ride_days(
    ["1_a", "2_a"],
    points=[24],
    kinds=[Total.PEAK],
    start=date(2026, 1, 1),
    end=date(2026, 4, 11),
    latest_first=True,
)
assert statistics["2_a"][24].days == (date(2026, 4, 11), date(2026, 1, 1))
assert answering.body()["kind"] == 2
assert GetTrainDaysRequest(train_keys=[], points=[], kinds=[], start=START, end=END).kind is None


async def read() -> tuple[Series, list[Series]]:
    async with AsyncClient("HOME", **KEYS, transport=AsyncAnswering(*WINDOWS, *WINDOWS)) as cloud:
        query: AsyncQuery[Series] = cloud.toys.rides_query([1, 2, 3], points=[24], start=START, end=END)
        return (
            await cloud.toys.rides([1, 2, 3], points=[24], start=START, end=END),
            [block async for block in query.blocks()],
        )


whole, blocks = asyncio.run(read())
assert whole.to_dict() == series.to_dict()
assert [list(block) for block in blocks] == [[1, 2], [3], [1, 2], [3]]
