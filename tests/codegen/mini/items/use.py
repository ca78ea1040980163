"""One item out of a list, the list itself, the whole reply."""

from __future__ import annotations

import asyncio

from answering import Answering, AsyncAnswering
from isolarcloud import AsyncClient, Client, NotFoundError
from isolarcloud.models import Doll, Dolls

answer = {"result_code": "1", "result_data": {"dolls": [{"doll_id": 1, "doll_name": "Anna"}, {"doll_id": 2}]}}
answering = Answering(*[answer] * 4)
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)

anna: Doll = client.toys.get(1)
assert anna.name == "Anna"
assert answering.body()["ids"] == "1"
dolls: list[Doll] = client.toys.list([1, 2])
assert [doll.id for doll in dolls] == [1, 2]
house: Dolls = client.toys.house()
assert house.dolls[0] == anna
assert answering.body()["dressed"] == 1
try:
    client.toys.get(9)
except NotFoundError as error:
    assert "9" in str(error)
else:
    raise AssertionError("a doll that does not exist was found")


async def read() -> tuple[Doll, list[Doll], Dolls]:
    async with AsyncClient(
        "HOME", appkey="key", access_key="secret", account="me", password="pw", transport=AsyncAnswering(answer, answer, answer)
    ) as cloud:
        return await cloud.toys.get(1), await cloud.toys.list([1, 2]), await cloud.toys.house()


assert asyncio.run(read()) == (anna, dolls, house)
