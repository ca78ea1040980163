"""Rows and look-ups that cannot be read are never silently missing, and an archive asks for them again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from isolarcloud import (
    Archive,
    ArchiveReport,
    BadReply,
    Client,
    InvalidArgument,
    LocalTime,
    MissingData,
    Period,
    Piece,
)
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.sdk.tiny_gateway import TinyGateway

Rows = list[dict[str, str]]

BEGIN = LocalTime(2026, 3, 1)
DAY: dict[str, Any] = {"points": [1, 2], "start": BEGIN, "end": BEGIN + timedelta(hours=24)}
FORMS = ["home.sqlite", "home.duckdb", "home"]


def garbled(*numbers: int, name: str = "time_stamp", text: str = "--") -> TinyGateway:
    """Garble a row of the calls with these numbers; one plant is asked for, so that rows come once a call."""
    count = iter(range(10_000))

    def change(rows: Rows) -> Rows:
        if next(count) in numbers:
            rows[5] = rows[5] | {name: text}
        return rows

    return TinyGateway(change=change)


def values(found: Any) -> dict[tuple[int, int, int], float]:
    return {
        (member.key, number, stamp): value
        for member in found.values()
        for number, column in member.items_by_id()
        for stamp, value in zip(member.stamps, column, strict=True)
        if value is not None and value == value
    }


def test_a_row_that_was_left_out_is_missed() -> None:
    whole = values(TinyGateway().client().plants.history([1], **DAY, time_zone="UTC"))
    found = garbled(3).client().plants.history([1], **DAY, time_zone="UTC", on_error="report")
    (record,) = found.incomplete
    assert isinstance(record.error, MissingData)
    assert "1 of them" in str(record.error)
    assert (record.keys, record.points, record.start) == (
        (1,),
        (1, 2),
        datetime(2026, 3, 1, 9, tzinfo=UTC),
    )
    left = values(found)
    assert left.items() <= whole.items()
    assert len({stamp for *_, stamp in whole} - {stamp for *_, stamp in left}) == 1
    with pytest.raises(MissingData, match="left out") as caught:
        garbled(3).client().plants.history([1], **DAY, time_zone="UTC")
    assert "2026-03-01 09:00:00+00:00" in caught.value.__notes__[0]


def test_statistics_miss_their_rows_too() -> None:
    gateway = TinyGateway()
    answer = gateway.answer

    def odd(request: HttpRequest) -> HttpResponse:
        reply = answer(request)
        return HttpResponse(200, {}, reply.body.replace(b'"20260302"', b'"--"'))

    gateway.answer = odd  # type: ignore[method-assign]
    asked: dict[str, Any] = {"points": [1], "period": Period.DAY, "kinds": ["1"]}
    asked |= {"start": BEGIN.date(), "end": BEGIN.date() + timedelta(days=3)}
    found = gateway.client().plants.statistics([1], **asked, on_error="report")
    assert [type(record.error) for record in found.incomplete] == [MissingData]
    assert len(found[1][1].days) == 3
    with pytest.raises(MissingData, match="left out"):
        gateway.client().plants.statistics([1], **asked)


def test_a_value_that_cannot_be_read_stays_a_gap() -> None:
    cloud = garbled(3, name="p1", text="broken").client()
    found = cloud.plants.history([1], **DAY, time_zone="UTC", on_error="report")
    assert found.incomplete == ()
    assert cloud.drift_report()["misfit"]


def test_an_odd_entry_of_the_dictionary_costs_no_row(tmp_path: Path) -> None:
    gateway = TinyGateway()
    answer = gateway.answer

    def odd(request: HttpRequest) -> HttpResponse:
        body = answer(request).body
        dictionary = b'"result_data": {"point_dict": [{"point_id": [], "point_unit": [5]}], '
        return HttpResponse(200, {}, body.replace(b'"result_data": {', dictionary))

    gateway.answer = odd  # type: ignore[method-assign]
    with gateway.client() as cloud:
        query = cloud.plants.history_query([1], **DAY, time_zone="UTC")
        assert len(query.run()[1].stamps) > 250
        assert cloud.drift_report()["dropped_row"]
        archive = Archive(tmp_path / "home.sqlite")
        assert archive.update(query, recheck=timedelta(0)).incomplete == ()
        assert archive.update(query, recheck=timedelta(0)).calls == 0


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("odd", [{}, {"name": "p1", "text": "broken"}])
def test_an_archive_reads_a_garbled_window_again(form: str, odd: dict[str, str], tmp_path: Path) -> None:
    gateway = garbled(3, **odd)
    archive = Archive(tmp_path / form)
    with gateway.client() as cloud:
        query = cloud.plants.history_query([1], **DAY, time_zone="UTC")

        def update() -> ArchiveReport:
            return archive.update(query, on_error="report", recheck=timedelta(0))

        first = update()
        (record,) = first.incomplete
        assert isinstance(record.error, MissingData)
        assert record.start == datetime(2026, 3, 1, 9, tzinfo=UTC)
        second = update()
        assert (second.calls, second.incomplete) == (1, ())
        assert values(archive.series()) == values(query.run())
        assert update().calls == 0


class Lost(TinyGateway):
    """A web page comes in place of the first replies that tell zones."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def answer(self, request: HttpRequest) -> HttpResponse:
        if "Data" not in request.url and self.times:
            self.times -= 1
            return HttpResponse(200, {}, b"<html>sign in</html>")
        return super().answer(request)


IN_UTC = {**DAY, "start": BEGIN.at(UTC), "end": BEGIN.at(UTC) + timedelta(hours=6)}
KEYS = range(1, 150)  # zones are asked for in several calls


def test_a_look_up_that_fails_is_reported_for_its_plants() -> None:
    found = Lost(1).client().plants.history(KEYS, **IN_UTC, on_error="report")
    (record,) = found.incomplete
    assert isinstance(record.error, BadReply)
    assert record.keys
    assert {*record.keys, *found} == {*KEYS}
    assert not {*record.keys} & {*found}
    with pytest.raises(BadReply):
        Lost(1).client().plants.history(KEYS, **IN_UTC)


@pytest.mark.parametrize("form", FORMS)
def test_an_archive_reports_a_look_up_that_fails(form: str, tmp_path: Path) -> None:
    archive = Archive(tmp_path / form)
    with Lost(1).client() as cloud:
        query = cloud.plants.history_query(KEYS, **IN_UTC)
        first = archive.update(query, on_error="report", recheck=timedelta(0))
        (record,) = first.incomplete
        assert {*record.keys, *archive.keys} == {*KEYS}
        assert archive.update(query, recheck=timedelta(0)).incomplete == ()
        assert {*archive.keys} == {*KEYS}
    # The archive knows the zones, another client has to ask for them: all of that fails.
    later = {**IN_UTC, "end": BEGIN.at(UTC) + timedelta(hours=12)}
    with Lost(1000).client() as cloud:
        query = cloud.plants.history_query(KEYS, **later)
        report = archive.update(query, on_error="report", recheck=timedelta(0))
        assert {key for record in report.incomplete for key in record.keys} == {*KEYS}
        with pytest.raises(BadReply):
            archive.update(query, recheck=timedelta(0))

    with TinyGateway().client() as cloud:
        query = cloud.plants.history_query(KEYS, **later)
        assert archive.update(query, recheck=timedelta(0)).incomplete == ()
        assert values(archive.series()) == values(query.run())


def test_an_asynchronous_update_reports_a_look_up_too(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "home.sqlite")

    async def update() -> tuple[ArchiveReport, ArchiveReport]:
        async with Lost(1).async_client() as cloud:
            query = cloud.plants.history_query(KEYS, **IN_UTC)
            first = await archive.update_async(query, on_error="report", recheck=timedelta(0))
            return first, await archive.update_async(query, recheck=timedelta(0))

    first, second = asyncio.run(update())
    assert [type(record.error) for record in first.incomplete] == [BadReply]
    assert second.incomplete == ()
    assert {*archive.keys} == {*KEYS}


def test_a_clock_that_knows_no_summer_time_is_noticed() -> None:
    cloud = TinyGateway().client()
    berlin = ZoneInfo("Europe/Berlin")
    night: dict[str, Any] = {"points": [1], "start": LocalTime(2026, 3, 29)}
    found = cloud.plants.history([1], **night, end=LocalTime(2026, 3, 29, 1, 55), time_zone=berlin)
    assert "skipped_hour" not in cloud.drift_report()
    found = cloud.plants.history([1], **night, end=LocalTime(2026, 3, 29, 6), time_zone=berlin)
    stamps = list(found[1].stamps)
    assert stamps == sorted({*stamps})
    skipped = sum(1 for stamp in stamps if stamp // 10_000 == 2026032902)
    assert skipped
    report = cloud.drift_report()["skipped_hour"]
    assert report == {"get_power_station_point_minute_data_list": {"rows": skipped}}


REFUSED: dict[str, Callable[[Client], object]] = {
    "zone": lambda cloud: cloud.plants.history([1], **DAY, time_zone=2),  # type: ignore[arg-type]
    "progress": lambda cloud: cloud.plants.history([1], **DAY, progress=5),  # type: ignore[arg-type]
    "windows": lambda cloud: cloud.plants.history_query([1], **DAY).blocks(windows=None),  # type: ignore[arg-type]
    "parallel": lambda cloud: cloud.plants.history_query([1], **DAY).blocks(parallel=0),
    "piece": lambda cloud: cloud.run_piece(b"{}"),  # type: ignore[arg-type]
    "text of a piece": lambda _: Piece.from_json(None),  # type: ignore[arg-type]
    "every": lambda cloud: cloud.plants.watch([1], points=[1], every=5),  # type: ignore[arg-type]
    "query": lambda _: Archive("never.sqlite").update(None),  # type: ignore[arg-type]
    "zone of a single call": lambda cloud: cloud.api.get_power_station_point_minute_data_list(
        plant_ids=[1],
        points=[1],
        start=BEGIN.at(UTC),
        end=BEGIN.at(UTC),
        time_zone=2,  # type: ignore[arg-type]
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_of_another_kind_is_refused_before_any_call(case: str) -> None:
    gateway = TinyGateway()
    with gateway.client() as cloud, pytest.raises(InvalidArgument):
        REFUSED[case](cloud)
    assert gateway.calls == []


def test_a_zone_that_is_none_is_refused_by_results() -> None:
    series = TinyGateway().client().plants.history([1], **DAY, time_zone="UTC")
    with pytest.raises(InvalidArgument, match="of type int"):
        series.in_zone(3)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="of type int"):
        series.to_pandas(zone=3)  # type: ignore[arg-type]
