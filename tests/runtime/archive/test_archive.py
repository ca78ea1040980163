"""Archives of every form: what they keep, what they fetch, and what they refuse."""

from __future__ import annotations

import asyncio
import itertools
import math
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import pyarrow.dataset as ds
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud_runtime.archive.archive import Archive
from isolarcloud_runtime.archive.failures import ArchiveError, ArchiveInUse
from isolarcloud_runtime.archive.update import ArchiveProgress
from isolarcloud_runtime.errors import InvalidArgument, TransportError
from isolarcloud_runtime.points import Point
from isolarcloud_runtime.times import LocalTime, zone
from tests.runtime.archive.fake import OPERATION, POWER, VERSION, YIELD, FakeAsyncQuery, FakeQuery, Gateway

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = {1: BERLIN, 2: BERLIN, 3: BERLIN, 4: BERLIN, 5: zone("GMT+8"), "1_1_1_1": BERLIN}
MAY = datetime(2026, 5, 1, tzinfo=BERLIN)
FORMS = ["home.sqlite", "home.duckdb", "home"]
DAY = timedelta(days=1)

Make = Callable[..., Archive]


@pytest.fixture(params=FORMS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def query(
    gateway: Gateway,
    keys: tuple[Any, ...] = (1, 2),
    points: tuple[Point, ...] = (POWER, YIELD),
    start: Any = MAY,
    end: Any = MAY + 3 * DAY,
    kind: type[FakeQuery] = FakeQuery,
    **more: Any,
) -> Any:
    return kind(gateway, keys, points, start, end, ZONES, **more)


def contents(archive: Archive, **what: Any) -> dict[tuple[Any, int, int], Any]:
    """Return every value by key, point and stamp; none may come twice."""
    found: dict[tuple[Any, int, int], Any] = {}
    for key, member in archive.series(**what).items():
        for number, column in member.items_by_id():
            assert len(column) == len(member.stamps)
            for stamp, value in zip(member.stamps, column, strict=True):
                assert (key, number, stamp) not in found
                if value is not None and value == value:
                    found[key, number, stamp] = value
    return found


def expected(asked: FakeQuery) -> dict[tuple[Any, int, int], Any]:
    """Return what the gateway has now, worked out without the archive."""
    found: dict[tuple[Any, int, int], Any] = {}
    silent = FakeQuery(**{name: getattr(asked, name) for name in FakeQuery.__dataclass_fields__})
    calls, seen = asked.gateway.calls, list(asked.gateway.seen)
    for block in silent.blocks(windows=3):
        for key, member in block.items():
            for number, column in member.items_by_id():
                for stamp, value in zip(member.stamps, column, strict=True):
                    if value is not None and value == value:
                        found[key, number, stamp] = value
    asked.gateway.calls, asked.gateway.seen = calls, seen
    return found


def test_a_second_update_makes_no_call(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    progress: list[ArchiveProgress] = []
    report = archive.update(query(gateway), progress=progress.append)
    assert report.calls == gateway.calls == 24
    assert report.gaps == 1
    assert report.incomplete == ()
    assert report.values == len(contents(archive)) == len(expected(query(gateway)))
    assert contents(archive) == expected(query(gateway))
    assert [entry.done for entry in progress] == [8, 16, 24]
    assert {entry.total for entry in progress} == {24}
    again = query(gateway)
    assert archive.update(again).calls == 0
    assert gateway.calls == 24
    assert again.looked_up == []
    assert Archive(path, clock=gateway.clock()).update(query(gateway)).calls == 0
    assert archive.settled(1, POWER) == ((LocalTime(2026, 5, 1), LocalTime(2026, 5, 4, 0, 0, 1)),)
    assert archive.keys == (1, 2)
    assert set(archive.points) == {POWER, YIELD}


def test_plants_points_and_days_are_added_one_by_one(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway, keys=(1,), points=(POWER,)))
    assert gateway.calls == 24
    archive.update(query(gateway, keys=(1, 2), points=(POWER,)))
    assert [keys for keys, *_ in gateway.seen[3:]] == [(2,)] * 3
    archive.update(query(gateway, keys=(1, 2), points=(POWER, YIELD)))
    assert [(keys, points) for keys, points, *_ in gateway.seen[6:]] == [((1, 2), (YIELD.id,))] * 3
    wide = query(gateway, start=MAY - DAY, end=MAY + 4 * DAY)
    calls = gateway.calls
    report = archive.update(wide)
    assert report.gaps == 2
    assert report.calls == gateway.calls - calls == 16
    assert contents(archive) == expected(wide)
    assert archive.update(wide).calls == 0


def test_what_was_interrupted_goes_on_where_it_was(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    blocks = 0

    def stop(_: object) -> None:
        nonlocal blocks
        blocks += 1
        if blocks == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.update(query(gateway, stop=stop))
    assert gateway.calls == 24
    gateway.calls = 0
    assert archive.update(query(gateway)).calls == 8
    assert contents(archive) == expected(query(gateway))


def test_recent_days_are_read_again_until_they_are_settled(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    june = query(gateway, keys=(1,), start=MAY + 50 * DAY, end=MAY + 100 * DAY)
    noon, yesterday = 20260701120000, 20260630120000
    archive.update(june)
    assert gateway.calls == 8 * 11 + 5  # ten days that are over, the current one until now (14:00)
    assert archive.settled(1, POWER)[-1][1] == LocalTime(2026, 6, 28)
    gateway.calls = 0
    gateway.late[1, POWER.id, yesterday] = -5.0
    gateway.late[1, POWER.id, 20260630030000] = 77.0
    archive.update(june)
    assert gateway.calls == 8 * 3 + 5
    assert contents(archive)[1, POWER.id, yesterday] == -5.0
    assert contents(archive)[1, POWER.id, 20260630030000] == 77.0
    assert (1, POWER.id, noon) in contents(archive)
    gateway.now += 10 * DAY
    gateway.calls = 0
    archive.update(june)  # the days that were recent when they were read, and those that came since
    assert gateway.calls == 8 * 13 + 5
    assert contents(archive) == expected(june)
    gateway.calls = 0
    archive.update(june, recheck=timedelta(0))
    assert gateway.calls == 8 * 3 + 5
    archive.update(june, recheck=timedelta(0))
    assert gateway.calls == 8 * 3 + 5 + 5


def test_a_value_that_the_gateway_drops_later_stays(path: Path) -> None:
    gateway = Gateway(MAY + 2 * DAY)
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway, keys=(1,)))
    stamp = 20260501120000
    before = contents(archive)[1, POWER.id, stamp]
    gateway.late[1, POWER.id, stamp] = math.nan
    archive.update(query(gateway, keys=(1,)))
    assert contents(archive)[1, POWER.id, stamp] == before


def test_what_cannot_be_read_is_named_and_tried_again(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    gateway.broken = {(2, date(2026, 5, 2))}
    report = archive.update(query(gateway), on_error="report")
    assert [(entry.keys, entry.start) for entry in report.incomplete] == [((2,), MAY + DAY)]
    assert len(contents(archive)) < len(expected_without_break(gateway))
    gateway.broken.clear()
    gateway.seen.clear()
    assert archive.update(query(gateway)).calls == 8
    assert [(keys, first) for keys, _, first, _ in gateway.seen] == [((2,), datetime(2026, 5, 2))]
    assert contents(archive) == expected(query(gateway))


def expected_without_break(gateway: Gateway) -> dict[tuple[Any, int, int], Any]:
    broken, gateway.broken = gateway.broken, set()
    found = expected(query(gateway))
    gateway.broken = broken
    return found


def test_a_failure_keeps_what_came_before(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    gateway.broken = {(1, date(2026, 5, 3))}
    with pytest.raises(TransportError):
        archive.update(query(gateway))
    gateway.broken.clear()
    gateway.calls = 0
    assert archive.update(query(gateway)).calls == gateway.calls == 8
    assert contents(archive) == expected(query(gateway))


def test_plants_of_several_zones_and_texts(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    asked = query(gateway, keys=(1, 5, "1_1_1_1"), points=(POWER, YIELD, VERSION))
    archive.update(asked)
    assert contents(archive) == expected(asked)
    assert archive.update(asked).calls == 0
    series = archive.series()
    assert series.points[VERSION.id].name == "Version"
    assert series[5].clock == zone("GMT+8")
    assert series[5].times[0] == MAY
    assert series["1_1_1_1"][VERSION][0] == "v1"
    assert str(archive.to_arrow(zone="UTC").schema.field("time").type) == "timestamp[us, tz=UTC]"


def test_reading_a_part(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    asked = query(gateway, keys=(1, 5))
    archive.update(asked)
    whole = contents(archive)
    noon = MAY + timedelta(hours=12)
    part = archive.series(keys=[5, 9], points=["p83033", 4], start=noon, end=noon + timedelta(minutes=10))
    assert list(part) == [5]
    assert part.missing == (9,)
    assert list(part[5].stamps) == [20260501180000, 20260501180500, 20260501181000]
    assert list(part.points) == [83033, 4]
    local = contents(archive, start=LocalTime(2026, 5, 2), end=LocalTime(2026, 5, 2, 23, 55))
    assert local == {place: value for place, value in whole.items() if place[2] // 1_000_000 == 20260502}
    assert archive.to_arrow(keys=[1], layout="long").num_rows == 2 * 865
    west, east = timezone(-DAY / 2), timezone(DAY / 2)
    ends = {"start": datetime.min.replace(tzinfo=east), "end": datetime.max.replace(tzinfo=west)}
    assert contents(archive, **ends) == whole


def test_a_part_across_the_hour_that_comes_twice(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway))
    night = datetime(2025, 10, 26, 2, 50, tzinfo=BERLIN)
    assert not archive.series(start=night, end=night.replace(minute=10, fold=1))  # 20 minutes later


def test_wrong_parts_are_refused_whatever_is_kept(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway))
    wrong: dict[str, list[dict[str, Any]]] = {
        "without a zone": [{"start": datetime(2026, 5, 1)}, {"end": datetime(2026, 5, 1), "keys": []}],
        "start is of type": [{"start": "2026-05-01"}, {"start": date(2026, 5, 1)}, {"start": 5}],
        "swap": [
            {"start": MAY + DAY, "end": MAY},
            {"start": LocalTime(2026, 5, 2), "end": LocalTime(2026, 5, 1)},
        ],
        "keys is of type": [{"keys": 1}, {"keys": "1_1_1_1"}, {"keys": {1: 2}}],
        "keys has an entry": [{"keys": [[1]]}, {"keys": [True]}, {"keys": [None]}, {"keys": [1.0]}],
        "points is of type": [{"points": POWER}, {"points": "p83033"}, {"points": 83033}],
        "measuring point": [{"points": ["power"]}, {"points": [[83033]]}],
    }
    for match, cases in wrong.items():
        for what in cases:
            with pytest.raises(InvalidArgument, match=match):
                archive.series(**what)


@pytest.mark.parametrize("recheck", [timedelta.max, timedelta(days=100_000)])
def test_values_may_come_late_for_ever(recheck: timedelta, path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    calls = archive.update(query(gateway), recheck=recheck).calls
    assert archive.update(query(gateway), recheck=recheck).calls == calls
    assert archive.settled(1, POWER) == ()


def test_both_changes_of_the_clock(path: Path) -> None:
    gateway = Gateway(datetime(2026, 12, 1, tzinfo=UTC))
    archive = Archive(path, clock=gateway.clock())
    for month, day in ((3, 29), (10, 25)):
        begin = datetime(2026, month, day, tzinfo=BERLIN) - DAY
        for hours in range(0, 72, 7):  # in small steps, that meet everywhere in the odd hours
            until = (begin.astimezone(UTC) + timedelta(hours=min(hours + 7, 72))).astimezone(BERLIN)
            archive.update(query(gateway, keys=(1,), start=begin, end=until))
        asked = query(gateway, keys=(1,), start=begin, end=until)
        assert archive.update(asked).calls == 0
        assert contents(archive, start=begin, end=until) == expected(asked)


def test_times_of_the_plants_own_clocks(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    begin, end = LocalTime(2026, 5, 1), LocalTime(2026, 5, 3)
    archive.update(query(gateway, keys=(1, 5), start=begin, end=end))
    assert archive.update(query(gateway, keys=(1, 5), start=begin, end=end)).calls == 0
    assert set(archive.series()[1].stamps) == set(archive.series()[5].stamps)


def test_a_coarser_query_is_answered_by_finer_values(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway, every=timedelta(minutes=15)))
    assert archive.update(query(gateway, every=timedelta(minutes=30))).calls == 0
    assert archive.update(query(gateway, every=timedelta(minutes=20))).calls == 24
    assert archive.update(query(gateway)).calls == 24
    assert archive.update(query(gateway, every=timedelta(minutes=45))).calls == 0


def test_nothing_is_asked_for_the_future(path: Path) -> None:
    gateway = Gateway(MAY)
    archive = Archive(path, clock=gateway.clock())
    report = archive.update(query(gateway, start=MAY + DAY, end=MAY + 9 * DAY))
    assert (report.calls, report.gaps) == (0, 0)


def test_an_asynchronous_update_does_the_same(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock(), wait=True)
    asked = query(gateway, keys=(1, 5), kind=FakeAsyncQuery)
    report = asyncio.run(archive.update_async(asked))
    assert report.calls == 48
    assert contents(archive) == expected(asked)
    assert asyncio.run(archive.update_async(asked)).calls == 0
    gateway.broken = {(1, date(2026, 5, 5))}
    with pytest.raises(TransportError):
        asyncio.run(archive.update_async(query(gateway, end=MAY + 5 * DAY, kind=FakeAsyncQuery)))
    gateway.broken.clear()
    assert archive.update(query(gateway, keys=(1,), end=MAY + 4 * DAY - timedelta(minutes=5))).calls == 0


# --- two at a time ------------------------------------------------------------------------------


def test_only_one_writes_at_a_time(path: Path) -> None:
    gateway = Gateway()
    archive, other = Archive(path, clock=gateway.clock()), Archive(path, clock=gateway.clock())
    refused: list[ArchiveInUse] = []

    def meanwhile(_: object) -> None:
        with pytest.raises(ArchiveInUse, match="writing") as caught:
            other.update(query(gateway))
        refused.append(caught.value)
        if path.suffix != ".duckdb":
            assert set(contents(other)) <= set(expected(query(gateway)))

    archive.update(query(gateway, stop=meanwhile))
    assert len(refused) == 3
    assert other.update(query(gateway)).calls == 0


def test_what_another_process_adds_while_this_one_reads(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway, keys=(1,), points=(POWER,)))
    known = contents(archive)
    with archive._reading() as store:
        before = store.contents()
    archive.update(query(gateway, end=MAY + 4 * DAY))  # another plant, another point, another day
    monkeypatch.setattr(type(store), "contents", lambda _: before)
    series = archive.series()
    assert list(series) == [1]
    assert list(series[1]) == [POWER.id]
    found = contents(archive)
    assert {place: found[place] for place in known} == known
    assert {place[:2] for place in found} == {(1, POWER.id)}


def test_duckdb_lets_nobody_read_while_this_process_writes(tmp_path: Path) -> None:
    gateway = Gateway()
    path = tmp_path / "home.duckdb"
    archive = Archive(path, clock=gateway.clock())
    refused: list[str] = []

    def meanwhile(_: object) -> None:
        with pytest.raises(ArchiveInUse) as caught:
            archive.series()
        refused.append(str(caught.value))

    archive.update(query(gateway, stop=meanwhile))
    assert refused
    assert all("This process" in text for text in refused)
    assert contents(archive) == expected(query(gateway))


# --- what is refused ----------------------------------------------------------------------------


def test_an_archive_that_is_not_there(path: Path) -> None:
    archive = Archive(path)
    with pytest.raises(ArchiveError, match="no archive"):
        archive.series()
    assert not path.exists()
    if not path.suffix:
        path.mkdir()
        with pytest.raises(ArchiveError, match="no archive"):
            archive.series()
        assert not list(path.iterdir())
    with pytest.raises(ArchiveError, match="folder"):
        Archive(path / "deeper" / path.name).update(query(Gateway()))


def test_foreign_files_are_left_alone(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    if not path.suffix:
        path.mkdir()
        (path / "holiday.jpg").write_bytes(b"photo")
    elif path.suffix == ".sqlite":
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE mine (x)")
        connection.close()
    else:
        with duckdb.connect(str(path)) as other:
            other.execute("CREATE TABLE mine (x INT)")
    before = fingerprint(path)
    for act in (archive.series, lambda: archive.update(query(gateway))):
        with pytest.raises(ArchiveError):
            act()
    assert fingerprint(path) == before
    assert gateway.calls == 0


def fingerprint(path: Path) -> Any:
    if path.is_dir():
        return sorted((str(entry), entry.read_bytes()) for entry in path.rglob("*") if entry.is_file())
    return path.read_bytes()


@pytest.mark.parametrize("name", ["home.sqlite", "home.duckdb"])
def test_files_of_another_kind_and_damaged_ones(name: str, tmp_path: Path) -> None:
    path, gateway = tmp_path / name, Gateway()
    path.write_bytes(b"just a text, and long enough to be anything" * 99)
    with pytest.raises(ArchiveError, match="another kind"):
        Archive(path).update(query(gateway))
    assert path.read_bytes().startswith(b"just a text")
    path.unlink()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway))
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    for rest in tmp_path.glob(f"{name}-*"):
        rest.unlink()
    damaged = path.read_bytes()
    with pytest.raises(ArchiveError, match=r"cannot be used|something else"):
        archive.series()
    with pytest.raises(ArchiveError, match=r"cannot be used|something else"):
        archive.update(query(gateway, keys=(3,)))
    assert path.read_bytes() == damaged


def test_a_damaged_or_missing_parquet_file(tmp_path: Path) -> None:
    path, gateway = tmp_path / "home", Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway))
    file = path / "day=2026-05-02" / "samples.parquet"
    file.write_bytes(b"PAR1 broken")
    with pytest.raises(ArchiveError, match=r"2026-05-02.*damaged"):
        archive.series()
    with pytest.raises(ArchiveError, match=r"2026-05-02.*damaged"):
        archive.update(query(gateway, keys=(3,)))
    assert file.read_bytes() == b"PAR1 broken"
    shutil.rmtree(file.parent)
    with pytest.raises(ArchiveError, match=r"2026-05-02.*missing"):
        archive.series()
    assert archive.series(end=MAY + timedelta(hours=20))


@pytest.mark.parametrize("name", FORMS)
def test_an_archive_of_a_newer_version(name: str, tmp_path: Path) -> None:
    path, gateway = tmp_path / name, Gateway()
    Archive(path, clock=gateway.clock()).update(query(gateway))
    if path.suffix == ".duckdb":
        with duckdb.connect(str(path)) as other:
            other.execute("UPDATE isolarcloud_archive SET version = 2")
    else:
        connection = sqlite3.connect(path if path.suffix else path / "_archive.sqlite")
        connection.execute("PRAGMA user_version = 2")
        connection.close()
    with pytest.raises(ArchiveError, match="version 2"):
        Archive(path).series()
    with pytest.raises(ArchiveError, match="version 2"):
        Archive(path).update(query(gateway))


def test_wrong_use_is_refused_at_once(path: Path, tmp_path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    with pytest.raises(InvalidArgument, match="negative"):
        archive.update(query(gateway), recheck=timedelta(days=-1))
    with pytest.raises(InvalidArgument, match="no minute data"):
        archive.update(query(gateway, start=date(2026, 5, 1), end=date(2026, 5, 2)))
    untold = SimpleNamespace(**{**vars(OPERATION), "cadence_seconds": None})
    with pytest.raises(InvalidArgument, match="every is missing"):
        archive.update(query(gateway, operation=untold))
    assert archive.update(query(gateway, operation=untold, every=timedelta(minutes=5))).calls
    archive.update(query(gateway))
    with pytest.raises(InvalidArgument, match=r"Europe/Berlin.*\+08:00"):
        archive.update(query(gateway, zone=zone("GMT+8")))
    with pytest.raises(InvalidArgument, match="asynchronous client"):
        archive.update(query(gateway, kind=FakeAsyncQuery))
    with pytest.raises(InvalidArgument, match="a synchronous client"):
        asyncio.run(archive.update_async(query(gateway)))
    with pytest.raises(InvalidArgument, match="no kind of archive"):
        Archive(tmp_path / "home.csv")
    with pytest.raises(InvalidArgument, match="partition"):
        Archive(path, partition="week")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="query"):
        archive.update(None)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="progress"):
        archive.update(query(gateway), progress=5)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="on_error"):
        archive.update(query(gateway), on_error="ignore")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="timedelta"):
        archive.update(query(gateway), recheck=3)  # type: ignore[arg-type]
    for parallel in (0, -1, 1.5, "2", True):  # also where nothing is left to be asked
        with pytest.raises(InvalidArgument, match="parallel"):
            archive.update(query(gateway), parallel=parallel)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="wait"):
        Archive(path, wait="no")  # type: ignore[arg-type]
    assert repr(archive) == f"Archive({str(path)!r})"


@pytest.mark.parametrize(
    "odd", [None, 5, b"home.sqlite", "/", "a" * 300 + ".sqlite", "a\0b.sqlite", "~nobody-there/home.sqlite"]
)
def test_a_path_that_is_none_is_refused(odd: Any) -> None:
    with pytest.raises(InvalidArgument):
        Archive(odd)


def test_what_is_not_there_is_missing_from_the_series(path: Path) -> None:
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway))
    for what in ({"keys": [99]}, {"keys": []}, {"points": []}, {"points": [5]}, {"keys": [99], "points": []}):
        found = archive.series(**what)
        assert dict(found) == {}
        assert found.missing == tuple(what.get("keys", (1, 2)))


def test_an_empty_journal_beside_data_is_damage(tmp_path: Path) -> None:
    path, gateway = tmp_path / "home", Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway))
    journal = path / "_archive.sqlite"
    for rest in path.glob("_archive.sqlite-*"):
        rest.unlink()
    journal.write_bytes(b"")
    for use in (archive.series, lambda: archive.update(query(gateway, keys=(3,)))):
        with pytest.raises(ArchiveError, match="is empty"):
            use()
    assert journal.read_bytes() == b""


@pytest.mark.parametrize(
    ("partition", "lost"), [("day", "day=2026-05-02"), ("month", "month=2026-05")], ids=["day", "month"]
)
def test_a_file_that_is_gone_is_read_again(partition: Any, lost: str, tmp_path: Path) -> None:
    path, gateway = tmp_path / "home", Gateway()
    archive = Archive(path, partition=partition, clock=gateway.clock())
    archive.update(query(gateway))
    before = contents(archive)
    shutil.rmtree(path / lost)
    gone = MAY + DAY
    assert all(
        end <= gone.replace(tzinfo=None) or begin > gone.replace(tzinfo=None)
        for begin, end in archive.settled(1, POWER)
    )
    # One plant is read again first: the other one's day must not count as read for that.
    assert 0 < archive.update(query(gateway, keys=(1,))).calls < query(gateway).plan().calls + 1
    archive.update(query(gateway, keys=(1,)))
    assert archive.update(query(gateway, keys=(2,))).calls > 0
    assert contents(archive) == before == expected(query(gateway))
    assert archive.update(query(gateway)).calls == 0


# --- for other programs -------------------------------------------------------------------------


def test_a_folder_is_a_plain_parquet_data_set(tmp_path: Path) -> None:
    gateway = Gateway()
    for partition in ("day", "month"):
        path = tmp_path / partition
        archive = Archive(path, partition=partition, clock=gateway.clock())  # type: ignore[arg-type]
        asked = query(gateway, start=MAY - 2 * DAY, end=MAY + DAY)
        archive.update(query(gateway, start=MAY, end=MAY + DAY))
        archive.update(asked)
        assert contents(archive) == expected(asked)
        table = ds.dataset(path, partitioning="hive").to_table()
        assert table.num_rows == len(expected(asked))
        days = {str(entry) for entry in table[partition].to_pylist()}
        assert days == (
            {"2026-04", "2026-05"}
            if partition == "month"
            else {"2026-04-29", "2026-04-30", "2026-05-01", "2026-05-02"}
        )
        assert {moment.tzinfo is not None for moment in table["time"].to_pylist()} == {True}
        assert Archive(path, clock=gateway.clock()).update(asked).calls == 0


def test_databases_have_a_view_for_people(tmp_path: Path) -> None:
    gateway = Gateway()
    for name in ("home.sqlite", "home.duckdb"):
        Archive(tmp_path / name, clock=gateway.clock()).update(query(gateway, keys=(1,), points=(YIELD,)))
    connection = sqlite3.connect(tmp_path / "home.sqlite")
    row = connection.execute("SELECT * FROM history ORDER BY local_time LIMIT 1").fetchone()
    connection.close()
    value = gateway.value(1, YIELD.id, 20260501000000)
    assert row == ("1", "Europe/Berlin", YIELD.id, YIELD.name, "Wh", "2026-05-01 00:00:00", value)
    with duckdb.connect(str(tmp_path / "home.duckdb")) as other:
        first = other.execute(
            "SELECT key, name, unit, epoch(time), value FROM history ORDER BY time LIMIT 1"
        ).fetchone()
    assert first == ("1", YIELD.name, "Wh", MAY.timestamp(), value)


# --- any order ----------------------------------------------------------------------------------

PART = st.tuples(
    st.sets(st.sampled_from([1, 2, 3, 4, 5, "1_1_1_1"]), min_size=1),
    st.sets(st.sampled_from([POWER, YIELD, VERSION]), min_size=1),
    st.integers(0, 30),
    st.integers(0, 30),
)


@settings(max_examples=12)
@given(st.lists(PART, min_size=1, max_size=4))
def test_updates_in_any_order_keep_all_that_was_asked_for_and_read_nothing_twice(parts: list[Any]) -> None:
    gateway = Gateway()
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder) / "home.sqlite", clock=gateway.clock())
        wanted: dict[tuple[Any, int, int], Any] = {}
        for keys, some, one, other in parts:
            begin, end = (MAY + timedelta(hours=5 * edge) for edge in sorted((one, other)))
            asked = query(
                gateway,
                tuple(sorted(keys, key=str)),
                tuple(sorted(some)),
                begin,
                end + timedelta(hours=4),
            )
            archive.update(asked)
            wanted |= expected(asked)
            assert archive.update(asked).calls == 0
        assert contents(archive) == wanted
        read: dict[tuple[Any, int], list[tuple[datetime, datetime]]] = {}
        for seen, numbers, first, last in gateway.seen:
            for pair in itertools.product(seen, numbers):
                for before, after in read.get(pair, ()):
                    # Where two ranges meet, one row may be read again.
                    assert last <= before + timedelta(minutes=5) or first >= after - timedelta(minutes=5)
                read.setdefault(pair, []).append((first, last))
