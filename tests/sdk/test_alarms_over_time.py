"""Alarms over more time than one call may cover: month by month, none lost and none twice."""

from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from isolarcloud import AlarmSelection, AsyncClient, Client, InvalidArgument, LocalTime, UserClient, zone
from isolarcloud._operations.platform import GET_FAULT_ALARM_INFO
from isolarcloud.models import Alarm
from isolarcloud.requests.platform import GetFaultAlarmInfoRequest
from isolarcloud_runtime.paging import Page, Pages
from isolarcloud_tools.sandbox import RunningSandbox
from isolarcloud_tools.sandbox.alarms import alarms
from isolarcloud_tools.sandbox.fleet import Plant

NOW = datetime.now(UTC).replace(hour=11, minute=20, second=0, microsecond=0)
START, END = NOW - timedelta(days=150), NOW - timedelta(days=3)


@pytest.fixture
def plant(box: RunningSandbox) -> Plant:
    """One whose clock shows another time than ours."""
    fleet = box.sandbox.fleet
    return next(plant for plant in fleet.plants_of(fleet.owners[0]) if zone(plant.zone).utcoffset(None))


@pytest.fixture
def wanted(plant: Plant) -> list[str]:
    """Ids of the alarms of the range, by month, and within a month the newest first."""
    first, last = (moment.astimezone(plant.offset).replace(tzinfo=None) for moment in (START, END))
    found = alarms(plant, first, last)
    assert len({alarm.occurred.month for alarm in found}) > 3
    return [alarm.id for alarm in sorted(found, key=lambda alarm: f"{alarm.occurred:%Y%m}")]


def test_any_range_month_by_month(
    box: RunningSandbox, platform: dict[str, Any], plant: Plant, wanted: list[str]
) -> None:
    asked: dict[str, Any] = {
        "plant_id": plant.id,
        "status": AlarmSelection.ALL,
        "start": START,
        "end": END,
        "size": 4,
    }
    with Client(box.region, **platform) as cloud:
        cloud.exchange(box.authorize())
        assert [alarm.id for alarm in cloud.alarms.iter(**asked)] == wanted
        pages = list(cloud.alarms.pages(**asked, time_zone="UTC"))
        numbers = [page.number for page in pages]
        assert all(after in {before + 1, 1} for before, after in itertools.pairwise(numbers))
        assert sum(page.total or 0 for page in pages if page.number == 1) == sum(map(len, pages))
        assert numbers.count(1) == _months(START, END)
        with pytest.raises(InvalidArgument, match="the same calendar month"):
            cloud.alarms.list(**asked)
        with pytest.raises(InvalidArgument, match="pass time_zone="):
            list(cloud.alarms.iter(**asked | {"plant_id": None}))
        with pytest.raises(InvalidArgument, match="lies after"):
            list(cloud.alarms.iter(**asked | {"start": END, "end": START}))
        inside = LocalTime(END.year, END.month, 1)
        (page,) = cloud.alarms.pages(**asked | {"start": inside, "end": inside.replace(day=2), "size": 100})
        assert page.number == 1


def _months(start: datetime, end: datetime) -> int:
    return (end.year - start.year) * 12 + end.month - start.month + 1


def test_the_same_asynchronously_and_for_an_account(
    box: RunningSandbox, platform: dict[str, Any], user: dict[str, Any], plant: Plant, wanted: list[str]
) -> None:
    asked: dict[str, Any] = {"plant_id": plant.id, "status": 999, "start": START, "end": END}

    async def read() -> list[str | None]:
        async with AsyncClient(box.region, **platform) as cloud:
            await cloud.exchange(box.authorize())
            return [alarm.id async for alarm in cloud.alarms.iter(**asked)]

    assert asyncio.run(read()) == wanted
    with UserClient(box.region, **user) as cloud:
        assert [alarm.id for alarm in cloud.alarms.iter(**asked)] == wanted


def test_an_alarm_of_two_windows_comes_once() -> None:
    months = [["a", "b"], ["b", "c", None], ["b", "d", None], [], ["b"]]
    request = GetFaultAlarmInfoRequest(page=1, size=100)
    calls: list[str | None] = []

    def fetch(request: Any) -> Page[Any]:
        calls.append(request.name)
        items = [SimpleNamespace(id=name) for name in months[int(request.name)]]
        return Page(items, number=1, size=100, total=len(items), has_next=False)

    def windows(request: Any) -> list[Any]:
        return [
            GetFaultAlarmInfoRequest(page=request.page, size=request.size, name=str(number))
            for number in range(len(months))
        ]

    pages: Pages[Alarm] = Pages(fetch, GET_FAULT_ALARM_INFO, request, windows)
    assert [[item.id for item in page] for page in pages] == [["a", "b"], ["c", None], ["d", None], [], ["b"]]
    assert calls == ["0", "1", "2", "3", "4"]
