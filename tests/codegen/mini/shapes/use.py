"""Readings, series and statistics."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timezone

from answering import Answering, AsyncAnswering
from isolarcloud import AsyncClient, Client, Readings, Series, Statistics
from isolarcloud.enums import Total

rows = {"result_code": "1", "result_data": {"rows": [{"lamp_id": 1, "p24": "5.5"}]}}
minutes = {
    "result_code": "1",
    "result_data": {"1": [{"time": "20260101090000", "p24": "1.5"}, {"time": "20260101090500", "p24": "2"}]},
}
days = {"result_code": "1", "result_data": {"a_1": {"p24": [{"time": "20260101", "2": "7.5"}]}}}
answering = Answering(rows, minutes, days)
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)

now: Readings = client.toys.now([1], points=[24])
assert now[1][24].value == 5.5
series: Series = client.toys.history(
    [1],
    points=["p24"],
    start=datetime(2026, 1, 1, 9, tzinfo=UTC),
    end=datetime(2026, 1, 1, 10, tzinfo=UTC),
    time_zone=timezone.utc,
)
assert list(series[1][24]) == [1.5, 2.0]
assert series[1].times[0] == datetime(2026, 1, 1, 9, tzinfo=UTC)
statistics: Statistics = client.toys.by_day(
    ["a_1"], points=[24], kinds=[Total.PEAK], start=date(2026, 1, 1), end=date(2026, 1, 2)
)
assert list(statistics["a_1"][24][Total.PEAK]) == [7.5]


async def read() -> tuple[Readings, Series, Statistics]:
    async with AsyncClient(
        "HOME", appkey="key", access_key="secret", account="me", password="pw", transport=AsyncAnswering(rows, minutes, days)
    ) as cloud:
        start, end = datetime(2026, 1, 1, 9, tzinfo=UTC), datetime(2026, 1, 1, 10, tzinfo=UTC)
        return (
            await cloud.toys.now([1], points=[24]),
            await cloud.toys.history([1], points=[24], start=start, end=end, time_zone="UTC"),
            await cloud.toys.by_day(["a_1"], points=[24], kinds=[2], start=start.date(), end=end.date()),
        )


again = asyncio.run(read())
assert again[0][1][24].value == 5.5
assert list(again[1][1][24]) == [1.5, 2.0]
assert list(again[2]["a_1"][24][2]) == [7.5]
