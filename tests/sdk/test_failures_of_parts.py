"""A call of many fails, the user interrupts, nobody listens any more: nothing is left, nothing unsaid."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from isolarcloud import (
    Incomplete,
    LocalTime,
    MissingData,
    Progress,
    Query,
    QuotaError,
    Series,
    zone,
)
from isolarcloud.errors import ApiError
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.sdk.tiny_gateway import STAMP, TinyGateway

BEGIN = LocalTime(2026, 3, 1)
HOURS = timedelta(hours=1)
SPENT, BROKEN = "E999", "010"


def query(gateway: TinyGateway, hours: int = 24, plants: int = 2) -> Query[Series]:
    return gateway.client().plants.history_query(
        range(1, plants + 1),
        points=[1, 2],
        start=BEGIN,
        end=BEGIN + hours * HOURS,
        time_zone="GMT+2",
    )


def fails_at(*numbers: int, code: str = BROKEN) -> Callable[[int, dict[str, Any]], str | None]:
    """Fail the windows that begin at these hours."""

    def fails(_: int, body: dict[str, Any]) -> str | None:
        hour = (datetime.strptime(body["start_time_stamp"], STAMP) - BEGIN) // HOURS
        return code if hour in numbers else None

    return fails


def ours() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("isolarcloud ")]


def test_an_error_names_its_part() -> None:
    gateway = TinyGateway(fails=fails_at(6))
    with pytest.raises(ApiError) as caught:
        query(gateway, hours=900).run(parallel=2)
    assert len(gateway.bodies()) < 20
    (note,) = caught.value.__notes__
    for words in ("2 plants", "2 points", "2026-03-01 06:00:00+02:00 to 2026-03-01 09:00:00+02:00"):
        assert words in note
    assert not ours()


def test_what_failed_is_named_and_the_rest_is_there() -> None:
    gateway = TinyGateway(fails=fails_at(6, 21))
    told: list[Progress] = []
    series = query(gateway).run(on_error="report", progress=told.append)
    plus2 = zone("GMT+2")
    assert [
        (record.keys, record.points, record.start, record.end, type(record.error).__mro__[1:3] != ())
        for record in series.incomplete
    ] == [
        ((1, 2), (1, 2), BEGIN.at(plus2) + hours * HOURS, BEGIN.at(plus2) + (hours + 3) * HOURS, True)
        for hours in (6, 21)
    ]
    assert all(isinstance(record, Incomplete) for record in series.incomplete)
    assert [(one.done, one.total) for one in told] == [(number, 8) for number in range(1, 9)]
    assert told[-1].failed == 2
    assert told[-1].rows >= sum(len(member.stamps) for member in series.values())
    first: Any = series.incomplete[0]
    inside = [time for time in series[1].times if first.start < time < first.end]
    assert not inside
    assert series.missing == ()


def test_nothing_but_failures() -> None:
    gateway = TinyGateway(fails=lambda *_: BROKEN)
    series = query(gateway).run(on_error="report")
    assert len(series) == 0
    assert len(series.incomplete) == 8
    assert series.missing == ()  # whether they have data, nobody knows
    blocks = list(query(gateway).blocks(on_error="report"))
    assert [len(block.incomplete) for block in blocks] == [1] * 8


def test_latest_values_and_statistics_report_too() -> None:
    gateway = TinyGateway(fails=lambda number, _: BROKEN if number == 1 else None)
    now = gateway.client().plants.real_time(range(1, 101), points=[1], on_error="report")
    assert len(now) == 50
    (record,) = now.incomplete
    assert set(record.keys).isdisjoint(now)
    assert (record.start, record.end, record.points) == (None, None, (1,))


def test_a_spent_quota_ends_the_sending() -> None:
    gateway = TinyGateway(fails=lambda number, _: SPENT if number >= 3 else None)
    series = query(gateway, hours=300).run(on_error="report", parallel=1)
    assert len(gateway.bodies()) < 20
    assert len(series.incomplete) == 97
    assert all(isinstance(record.error, QuotaError) for record in series.incomplete)
    assert len(series[1].stamps) > 90
    with pytest.raises(QuotaError):
        query(TinyGateway(fails=lambda number, _: SPENT if number >= 3 else None)).run()


@pytest.mark.parametrize("parallel", [1, 3])
def test_an_error_of_the_progress_function_ends_the_run(parallel: int) -> None:
    def progress(told: Progress) -> None:
        if told.done == 3:
            raise ZeroDivisionError

    gateway = TinyGateway()
    with pytest.raises(ZeroDivisionError):
        query(gateway, hours=3000).run(progress=progress, parallel=parallel)
    assert len(gateway.bodies()) < 20
    assert not ours()


@pytest.mark.parametrize("parallel", [1, 3])
def test_an_interrupt_ends_the_run(parallel: int) -> None:
    """Ctrl-C comes while results are taken: the place where a main thread nearly always is."""

    def interrupt(told: Progress) -> None:
        if told.done == 2:
            raise KeyboardInterrupt

    gateway = TinyGateway()
    with pytest.raises(KeyboardInterrupt):
        query(gateway, hours=3000).run(progress=interrupt, parallel=parallel)
    assert len(gateway.bodies()) < 20
    assert not ours()


@pytest.mark.parametrize("parallel", [1, 3])
def test_leaving_the_blocks_early(parallel: int) -> None:
    gateway = TinyGateway()
    for number, _ in enumerate(query(gateway, hours=3000).blocks(parallel=parallel)):
        if number == 2:
            break
    assert len(gateway.bodies()) < 20
    assert not ours()


class Slow:
    """An asynchronous gateway that answers a few calls and then none."""

    def __init__(self, answers: int) -> None:
        self.gateway = TinyGateway()
        self.answers = answers
        self.waiting = 0

    async def send(self, request: HttpRequest) -> HttpResponse:
        if self.answers == 0:
            self.waiting += 1
            try:
                await asyncio.Event().wait()
            finally:
                self.waiting -= 1
        self.answers -= 1
        return self.gateway.send(request)

    async def close(self) -> None:
        """Nothing is open."""


def test_a_cancelled_task_leaves_no_task_behind() -> None:
    async def run() -> None:
        slow = Slow(3)
        async with slow.gateway.async_client() as cloud:
            cloud._driver.transport = slow
            found = cloud.plants.history_query(
                [1], points=[1], start=BEGIN, end=BEGIN + 3000 * HOURS, time_zone="UTC"
            )
            task = asyncio.ensure_future(found.run())
            while slow.waiting < 3:
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert task.cancelled()
            assert slow.waiting == 0
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_leaving_asynchronous_blocks_early() -> None:
    async def run() -> None:
        slow = Slow(2)
        async with slow.gateway.async_client() as cloud:
            cloud._driver.transport = slow
            found = cloud.plants.history_query(
                [1], points=[1], start=BEGIN, end=BEGIN + 3000 * HOURS, time_zone="UTC"
            )
            async with aclosing(cast("Any", found.blocks())) as blocks:
                async for _ in blocks:
                    break
            assert slow.waiting == 0
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_a_closed_client_runs_nothing() -> None:
    gateway = TinyGateway()
    found = query(gateway)
    cast("Any", found)._base.close()
    with pytest.raises(Exception, match="closed"):
        found.run(on_error="report")
    assert not gateway.calls


def test_a_plant_whose_zone_nobody_tells() -> None:
    gateway = TinyGateway(zones={2: ""})
    start = datetime(2026, 3, 1, tzinfo=UTC)
    with pytest.raises(MissingData, match="time zone of plant 2"):
        gateway.client().plants.history([1, 2], points=[1], start=start, end=start + HOURS)


def untold(*, asynchronous: bool) -> tuple[Series, list[Series]]:
    """Plant 2 has a zone that nobody can read: one run, and the same in blocks."""
    gateway = TinyGateway(zones={2: "Nowhere"})
    asked: dict[str, Any] = {"points": [1], "start": BEGIN.at(UTC), "end": BEGIN.at(UTC) + 6 * HOURS}

    async def read() -> tuple[Series, list[Series]]:
        async with gateway.async_client() as cloud:
            found = cloud.plants.history_query([1, 2, 3], **asked)
            whole = await found.run(on_error="report")
            return whole, [block async for block in found.blocks(on_error="report")]

    if asynchronous:
        return asyncio.run(read())
    found = gateway.client().plants.history_query([1, 2, 3], **asked)
    return found.run(on_error="report"), list(found.blocks(on_error="report"))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_plant_without_a_zone_is_named(asynchronous: bool) -> None:
    whole, blocks = untold(asynchronous=asynchronous)
    assert list(whole) == [1, 3]
    assert whole.missing == ()
    for record in (*whole.incomplete, *blocks[0].incomplete):
        assert (record.keys, record.points, record.start) == ((2,), (1,), BEGIN.at(UTC))
        assert isinstance(record.error, MissingData)
        assert "time zone of plant 2" in str(record.error)
    assert [len(block.incomplete) for block in blocks] == [1, 0]
    assert all(list(block) == [1, 3] for block in blocks)


def test_no_plant_has_a_zone() -> None:
    gateway = TinyGateway(zones={2: "Nowhere"})
    keys = ["2_1_1_1", "2_1_1_2"]
    found = gateway.client().devices.history_query(
        keys, points=[1], start=BEGIN.at(UTC), end=BEGIN.at(UTC) + HOURS
    )
    with pytest.raises(MissingData, match="plant 2"):
        found.run()
    (block,) = found.blocks(on_error="report")
    for result in (block, found.run(on_error="report")):
        assert dict(result) == {}
        assert [record.keys for record in result.incomplete] == [tuple(keys)]
    with pytest.raises(MissingData, match="plant 2"):
        found.plan()
    assert gateway.bodies() == []
    gateway.zones[2] = "GMT+1"
    assert list(found.run()) == keys  # asked again, and told this time
