"""The fleet backfill as it is meant to be run: workers in processes of their own, all of it over sockets."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from isolarcloud import Client, LocalTime, OAuth, points
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from tests.redis_server import KINDS, running_redis

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "fleet_backfill.py"
LAST = datetime.now(UTC).date() - timedelta(days=2)
FIRST = LAST - timedelta(days=1)
POINTS = (points.plant.PLANT_POWER, points.plant.DAILY_YIELD)


@pytest.fixture
def box() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as running:
        yield running


@pytest.fixture(params=KINDS)
def redis(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with running_redis(request.param, tmp_path) as address:
        yield address


@pytest.fixture
def environment(box: RunningSandbox, redis: str) -> dict[str, str]:
    known = box.credentials
    settings = {
        "REGION": box.url,
        "APPKEY": known.appkey,
        "ACCESS_KEY": known.access_key,
        "APP_ID": str(known.app_id),
        "REDIRECT_URI": known.redirect_uri,
        "TOKEN_STORE": redis,
    }
    return os.environ | {f"ISOLARCLOUD_{name}": value for name, value in settings.items()}


def run(folder: Path, environment: dict[str, str]) -> str:
    """Run the example to its end; whatever it started has ended with it."""
    command = [sys.executable, str(EXAMPLE), str(FIRST), str(LAST), str(folder), "--workers", "2"]
    with subprocess.Popen(
        command,
        env=environment,
        cwd=folder.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            output, trouble = process.communicate(timeout=180)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    assert process.returncode == 0, trouble[-3000:]
    _, left = psutil.wait_procs(processes_of(process.pid), timeout=60)
    assert not left
    return output


def processes_of(session: int) -> list[psutil.Process]:
    """What still runs of a session; those that have ended, though nobody asked how, do not count."""
    found: list[psutil.Process] = []
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if os.getsid(process.pid) == session and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def rows_of(table: pa.Table) -> list[dict[str, Any]]:
    return sorted(table.to_pylist(), key=lambda row: (row["key"], row["time"]))


def test_a_backfill_with_two_workers(
    box: RunningSandbox, redis: str, environment: dict[str, str], tmp_path: Path
) -> None:
    known, folder = box.credentials, tmp_path / "fleet"
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri, store=redis)
    with Client(box.region, appkey=known.appkey, access_key=known.access_key, auth=auth) as cloud:
        cloud.exchange(box.authorize())
        plants = [plant.id for plant in cloud.plants.iter()]
        output = run(folder, environment)
        direct = cloud.plants.history(
            plants,
            points=POINTS,
            start=LocalTime(FIRST.year, FIRST.month, FIRST.day),
            end=LocalTime(LAST.year, LAST.month, LAST.day, 23, 59, 59),
        ).to_arrow(zone="UTC")
    days = [folder / f"day={day}" / "rows.parquet" for day in (FIRST, LAST)]
    assert [path for path in folder.rglob("*") if path.is_file()] == days
    wanted = rows_of(direct)
    assert len(wanted) > 500
    assert rows_of(pa.concat_tables(map(pq.read_table, days))) == wanted
    assert f"2 days, {len(wanted):,} rows" in output
    contents = [path.read_bytes() for path in days]
    assert "0 days, 0 rows" in run(folder, environment)  # everything is there
    days[1].unlink()
    assert "1 days" in run(folder, environment)
    assert [path.read_bytes() for path in days] == contents
