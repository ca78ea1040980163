"""Read the history of a whole fleet with many workers, into one partitioned Parquet dataset.

The pieces of a plan are plain values, so any engine can run them; here it is Dask, on this machine
or on a cluster. All workers share one token and one count of calls in Redis: none of them asks the
owner again, and together they keep within the quota.

Pieces of windows that follow on each other may both have the row at their edge, so what they read is
joined before it is written: each day becomes one file, `day=2026-06-01/rows.parquet`, with each row
once. Days that are there are not read again: a run that was interrupted is simply started again.

    pip install 'isolarcloud[arrow,redis]' 'dask[distributed]'
    export ISOLARCLOUD_REGION=... ISOLARCLOUD_APPKEY=... (see README)
    export ISOLARCLOUD_TOKEN_STORE=redis://localhost:6379/0
    python examples/fleet_backfill.py 2026-06-01 2026-06-07 fleet/ --workers 4
    python examples/fleet_backfill.py 2026-06-01 2026-06-07 fleet/ --scheduler tcp://scheduler:8786
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dask.distributed import Client as Dask
from dask.distributed import LocalCluster, WorkerPlugin, as_completed, get_worker

from isolarcloud import Client, Limits, LocalTime, Piece, RedisLimiter, Series, join_series, points

if TYPE_CHECKING:
    import pyarrow as pa

POINTS = (points.plant.PLANT_POWER, points.plant.DAILY_YIELD)


def connect() -> Client:
    """Return a client whose token and quota are everybody's."""
    shared = RedisLimiter(os.environ["ISOLARCLOUD_TOKEN_STORE"])
    return Client.from_env(limits=Limits(shared=shared))


class Cloud(WorkerPlugin):
    """One client for each worker, for as long as it lives: its connections are kept."""

    name = "isolarcloud"

    def setup(self, worker: Any) -> None:
        """Open it."""
        worker.isolarcloud = connect()

    def teardown(self, worker: Any) -> None:
        """Close it."""
        worker.isolarcloud.close()


def fetch(piece: bytes) -> Series:
    """Run one piece, on any worker."""
    worker: Any = get_worker()
    series = worker.isolarcloud.run_piece(Piece.from_json(piece))
    assert isinstance(series, Series)
    return series


def write_day(parts: Sequence[Series], day: str, folder: str) -> int:
    """Write the rows of one day on the plants' calendars, each once; return how many there are."""
    import pyarrow as pa

    series = join_series(parts)
    stamps = (stamp for member in series.values() for stamp in member.stamps)
    digits = day.replace("-", "")
    of_the_day = pa.array([str(stamp).startswith(digits) for stamp in stamps], pa.bool_())
    table = series.to_arrow(zone="UTC").filter(of_the_day)
    write(table, file_of(Path(folder), day))
    return len(table)


def write(table: pa.Table, path: Path) -> None:
    """Write a file in one step: readers and interrupted runs never see half of it."""
    import pyarrow.parquet as pq

    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    pq.write_table(table, temporary)
    temporary.replace(path)


def file_of(folder: Path, day: str) -> Path:
    """Return where the rows of a day are."""
    return folder / f"day={day}" / "rows.parquet"


def pieces_by_day(first: date, last: date, folder: Path) -> dict[str, list[Piece]]:
    """Plan the days that are not there yet, each with all pieces that may have rows of it."""
    with connect() as cloud:
        plan = cloud.plants.history_query(
            [plant.id for plant in cloud.plants.iter()],
            points=POINTS,
            start=LocalTime(first.year, first.month, first.day),
            end=LocalTime(last.year, last.month, last.day, 23, 59, 59),
        ).plan()
        print(plan)
        days: dict[str, list[Piece]] = {}
        for piece in plan.pieces:
            # The row at midnight may come with the last piece of the day before only.
            for day in dict.fromkeys(str(edge)[:10] for edge in (piece.start, piece.end)):
                days.setdefault(day, []).append(piece)
    return {day: pieces for day, pieces in days.items() if not file_of(folder, day).exists()}


def backfill(days: dict[str, list[Piece]], folder: Path, cluster: LocalCluster | str) -> int:
    """Fetch everywhere; return how many rows came."""
    rows = 0
    with Dask(cluster) as dask:
        dask.register_plugin(Cloud())
        pieces = {piece.number: piece for parts in days.values() for piece in parts}
        fetched = {
            number: dask.submit(fetch, piece.to_json(), pure=False) for number, piece in pieces.items()
        }
        written = [
            dask.submit(write_day, [fetched[piece.number] for piece in parts], day, str(folder), pure=False)
            for day, parts in days.items()
        ]
        del fetched  # a day that is written needs its pieces no more
        for done, future in enumerate(as_completed(written), start=1):
            rows += future.result()
            print(f"\r{done} of {len(days)} days, {rows:,} rows", end="", flush=True)
    print()
    return rows


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="Read the history of a whole fleet into Parquet files.")
    parser.add_argument("first", type=date.fromisoformat, help="first day, on the plants' calendars")
    parser.add_argument("last", type=date.fromisoformat, help="last day: one that is over everywhere")
    parser.add_argument("folder", type=Path, help="where the dataset goes; all workers must reach it")
    parser.add_argument("--workers", type=int, default=2, help="worker processes on this machine")
    parser.add_argument("--scheduler", help="address of a running Dask scheduler instead")
    given = parser.parse_args(arguments)
    begun = time.monotonic()
    days = pieces_by_day(given.first, given.last, given.folder)
    rows = 0
    if days:
        with ExitStack() as opened:
            cluster = given.scheduler
            if cluster is None:
                cluster = LocalCluster(n_workers=given.workers, threads_per_worker=1, dashboard_address=":0")
                opened.callback(cluster.close)
            rows = backfill(days, given.folder.absolute(), cluster)
    print(f"{len(days)} days, {rows:,} rows in {time.monotonic() - begun:.1f} s")


if __name__ == "__main__":
    main()
