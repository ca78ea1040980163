"""A list that comes in pages: one page, all pages, all items; sync and async."""

from __future__ import annotations

import asyncio

from answering import Answering, AsyncAnswering
from isolarcloud import AsyncClient, Client, Page
from isolarcloud.models import Car

first = {"result_code": "1", "result_data": {"pageList": [{"id": 1}, {"id": 2}], "rowCount": 3}}
second = {"result_code": "1", "result_data": {"pageList": [{"id": 3}], "rowCount": 3}}
answering = Answering(first, first, second, first, second, first)
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)

page: Page[Car] = client.cars.list(size=2)
assert [car.id for car in page] == [1, 2]
assert page.total == 3
assert page.has_next
assert [len(page) for page in client.cars.pages()] == [2, 1]
assert [car.id for car in client.cars.iter()] == [1, 2, 3]
assert answering.body()["curPage"] == 2
assert len(client.cars.red_cars(4)) == 2
assert answering.body()["colour"] == "red"
assert answering.body()["wheels"] == 4


async def read_all() -> list[int]:
    async with AsyncClient(
        "HOME", appkey="key", access_key="secret", account="me", password="pw", transport=AsyncAnswering(first, second, first)
    ) as cloud:
        found = [car.id async for car in cloud.cars.iter()]
        page = await cloud.cars.list()
        return [*found, len(page)]


assert asyncio.run(read_all()) == [1, 2, 3, 2]
