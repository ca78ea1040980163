"""Databases that refuse in the middle of a write, or that somebody else holds."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import duckdb
import pytest

from isolarcloud_runtime.archive.archive import Archive
from isolarcloud_runtime.archive.failures import ArchiveError, ArchiveInUse
from isolarcloud_runtime.archive.forms import form_of
from isolarcloud_runtime.archive.threads import in_thread
from isolarcloud_runtime.errors import InvalidArgument
from tests.runtime.archive.fake import FakeAsyncQuery, Gateway
from tests.runtime.archive.test_archive import DAY, MAY, contents, expected, query


def break_sqlite(path: Path) -> Callable[[], None]:
    def execute(statement: str) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(statement)

    execute("CREATE TRIGGER full BEFORE INSERT ON sample BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")
    return lambda: execute("DROP TRIGGER full")


def break_duckdb(path: Path) -> Callable[[], None]:
    """Take the table of the values away, which is written last."""

    def rename(old: str, new: str) -> None:
        with duckdb.connect(str(path)) as connection:
            connection.execute("DROP VIEW IF EXISTS history")
            connection.execute(f"ALTER TABLE {old} RENAME TO {new}")

    rename("sample", "moved")
    return lambda: rename("moved", "sample")


@pytest.mark.parametrize(("name", "broken"), [("home.sqlite", break_sqlite), ("home.duckdb", break_duckdb)])
def test_a_write_that_is_refused_leaves_nothing_half_done(
    name: str, broken: Callable[[Path], Callable[[], None]], tmp_path: Path
) -> None:
    path = tmp_path / name
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway, end=MAY + DAY))
    before, settled = contents(archive), archive.settled(1, 83033)
    mend = broken(path)
    with pytest.raises(ArchiveError, match=r"cannot be used"):
        archive.update(query(gateway))
    mend()
    assert archive.settled(1, 83033) == settled  # what was noted before the values was taken back
    assert contents(archive) == before
    assert archive.update(query(gateway)).calls == 16
    assert contents(archive) == expected(query(gateway))


HOLD = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"


@contextmanager
def opened_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has a DuckDB file open until it is told to end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            yield other
        finally:
            if other.poll() is None:
                other.communicate("")


def test_a_duckdb_file_that_another_process_has_open(tmp_path: Path) -> None:
    path = tmp_path / "home.duckdb"
    gateway = Gateway()
    archive = Archive(path, clock=gateway.clock())
    archive.update(query(gateway, end=MAY + DAY))
    with opened_elsewhere(path):
        with pytest.raises(ArchiveInUse, match="open") as caught:
            archive.series()
        assert "one process" in caught.value.hint
        with pytest.raises(ArchiveInUse, match="open"):
            archive.update(query(gateway))
    assert contents(archive) == expected(query(gateway, end=MAY + DAY))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_who_waits_also_waits_for_readers_of_a_duckdb_file(
    asynchronous: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "home.duckdb"
    gateway = Gateway()
    Archive(path, clock=gateway.clock()).update(query(gateway, end=MAY + DAY))
    archive = Archive(path, clock=gateway.clock(), wait=True)
    waited: list[float] = []
    with opened_elsewhere(path) as other:

        def wait(seconds: float) -> None:
            waited.append(seconds)
            if other.poll() is None:
                other.communicate("")

        async def wait_too(seconds: float) -> None:
            wait(seconds)

        if asynchronous:
            monkeypatch.setattr(asyncio, "sleep", wait_too)
            asyncio.run(archive.update_async(query(gateway, kind=FakeAsyncQuery)))
        else:
            monkeypatch.setattr("isolarcloud_runtime.archive.archive.sleep", wait)
            archive.update(query(gateway))
    assert waited
    assert contents(archive) == expected(query(gateway))


def test_a_duckdb_file_that_cannot_be_made(tmp_path: Path) -> None:
    gateway = Gateway()
    target = tmp_path / "home.duckdb"
    Archive(target, clock=gateway.clock()).update(query(gateway, end=MAY + timedelta(hours=3)))
    target.write_bytes(target.read_bytes()[:5000])
    with pytest.raises(ArchiveError, match=r"home\.duckdb cannot be used"):
        Archive(target, clock=gateway.clock()).series()


def test_who_is_cancelled_waits_for_the_disk() -> None:
    begun, goes_on, done = threading.Event(), threading.Event(), threading.Event()

    def write() -> None:
        begun.set()
        assert goes_on.wait(30)
        done.set()

    async def cancelled() -> None:
        task = asyncio.ensure_future(in_thread(write))
        await asyncio.to_thread(begun.wait, 30)
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done()
        goes_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert done.is_set()

    asyncio.run(cancelled())


def test_a_path_that_cannot_be_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bool:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "is_dir", refuse)
        with pytest.raises(InvalidArgument, match="Input/output error"):
            form_of(tmp_path / "plants.sqlite")
