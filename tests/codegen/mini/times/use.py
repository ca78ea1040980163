"""Times on the plant's clock, times with an offset, what enums send, digits, and outcomes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from answering import Answering, AsyncAnswering
from isolarcloud import ApiError, AsyncClient, Client, InvalidArgument, LocalTime
from isolarcloud.enums import Season
from isolarcloud.errors import NotFoundError
from isolarcloud.requests.platform import SteerSettings
from isolarcloud_runtime.catalogue import ControlChoice

NOON = datetime(2026, 1, 31, 23, 30, tzinfo=UTC)
trips = {"result_code": "1", "result_data": {"pageList": [{"id": 1}], "rowCount": 1}}
done = {"result_code": "1", "result_data": {"state": "1", "pageList": []}}
refused = {"result_code": "1", "result_data": {"state": "2", "pageList": [], "refused": [4, 5]}}
unknown = {"result_code": "1", "result_data": {"state": "77", "pageList": []}}
answering = Answering(*[trips] * 6, done, refused, unknown)
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)

assert [trip.id for trip in client.cars.trips(start=NOON, time_zone="GMT-2")] == [1]
assert (answering.body()["from"], answering.body()["curPage"]) == ("202601312130", "1")
assert [len(page) for page in client.cars.trips_pages(start=NOON, time_zone="GMT-2")] == [1]
assert [trip.id for trip in client.cars.trips_iter(start=NOON, time_zone="GMT+2")] == [1]
assert answering.body()["from"] == "202602010130"
assert len(client.cars.journeys(start=LocalTime(2026, 1, 1), state=Season.DAY)) == 1
assert (answering.body()["from"], answering.body()["state"]) == ("202601010000", "1")
client.api.query_trips(start=LocalTime(2000, 1, 1), end=LocalTime(2026, 1, 1), state="year")
assert answering.body()["state"] == 3
client.api.query_trips(start=NOON, end=NOON, time_zone=UTC)


def refuses(words: str, **arguments: object) -> None:
    try:
        client.cars.trips(**arguments)  # type: ignore[arg-type]
    except InvalidArgument as error:
        assert words in str(error), error
    else:
        raise AssertionError(words)


refuses("pass time_zone=", start=NOON)
month = timedelta(days=20)
refuses("the same calendar month", start=NOON - month, end=NOON + month, state=Season.DAY, time_zone=UTC)
refuses("must be one of 'day', 'year'", state="1")

settings = [SteerSettings(code=1), SteerSettings(code=2, value=ControlChoice(3, "SPORT", "Sport"))]
client.cars.steer(start=NOON, end=NOON, settings=[*settings, SteerSettings(code=4, value=0.5)])
assert answering.body()["begin"] == "2026-01-31T23:30:00+00:00"
assert [setting["set_value"] for setting in answering.body()["settings"]] == ["", "3", "0.5"]
try:
    client.cars.steer(start=NOON, end=NOON)
except NotFoundError as error:
    assert error.detail == {"state": "2", "refused": [4, 5]}
    assert "refused 4 5" in str(error)
try:
    client.cars.steer(start=NOON, end=NOON)
except ApiError as error:
    assert (type(error), error.code, error.detail["state"]) == (ApiError, "77", "77")
assert answering.replies == []


async def count() -> int:
    async with AsyncClient(
        "HOME", appkey="key", access_key="secret", account="me", password="pw", transport=AsyncAnswering(trips, trips)
    ) as cloud:
        found = [trip async for trip in cloud.cars.trips_iter(start=NOON, time_zone="GMT+1")]
        return len(found) + len(await cloud.cars.journeys(start=NOON, time_zone=UTC))


assert asyncio.run(count()) == 2
