"""Read the history of a whole fleet with many workers, into one partitioned Parquet dataset.

The pieces of a plan are plain values, so any engine can run them; here it is Dask, on this machine
or on a cluster. All workers share one token and one count of calls in Redis: none of them asks the
owner again, and together they keep within the quota. A piece always writes the same files, so that a
run which was interrupted is simply started again.

    pip install 'isolarcloud[arrow,redis]' 'dask[distributed]'
    export ISOLARCLOUD_REGION=... ISOLARCLOUD_APPKEY=... (see README)
    export ISOLARCLOUD_TOKEN_STORE=redis://localhost:6379/0
    python examples/fleet_backfill.py 2026-06-01 2026-06-07 fleet/ --workers 4
    python examples/fleet_backfill.py 2026-06-01 2026-06-07 fleet/ --scheduler tcp://scheduler:8786
"""

from __future__ import annotations

import argparse
import hashlib
import os
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from isolarcloud import Client, Limits, LocalTime, Piece, RedisLimiter, Series, points

if TYPE_CHECKING:
    import pyarrow as pa

POINTS = (points.plant.PLANT_POWER, points.plant.DAILY_YIELD)


@cache
def client() -> Client:
    """One client a process: its connections are kept, its token and its quota are everybody's."""
    shared = RedisLimiter(os.environ["ISOLARCLOUD_TOKEN_STORE"])
    return Client.from_env(limits=Limits(shared=shared))


def fetch(piece: bytes, folder: str) -> int:
    """Run one piece and write its rows, a file in the folder of its day; return how many there were."""
    series = client().run_piece(Piece.from_json(piece))
    assert isinstance(series, Series)
    assert series.start is not None
    name = hashlib.sha256(piece).hexdigest()[:16]
    table = series.to_arrow(zone="UTC")
    write(table, Path(folder) / f"day={series.start:%Y-%m-%d}" / f"{name}.parquet")
    return len(table)


def write(table: pa.Table, path: Path) -> None:
    """Write a file in one step: readers and interrupted runs never see half of it."""
    import pyarrow.parquet as pq

    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    pq.write_table(table, temporary)
    temporary.replace(path)


def backfill(first: date, last: date, folder: Path, *, workers: int, scheduler: str | None) -> int:
    """Plan here, fetch everywhere; return how many rows there are."""
    from dask.distributed import Client as Dask
    from dask.distributed import LocalCluster, as_completed

    cloud = client()
    query = cloud.plants.history_query(
        [plant.id for plant in cloud.plants.iter()],
        points=POINTS,
        start=LocalTime.combine(first, time()),
        end=LocalTime.combine(last + timedelta(days=1), time()),
    )
    plan = query.plan()
    print(plan)
    pieces = [piece.to_json() for piece in plan.pieces]
    rows = 0
    cluster = scheduler or LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0")
    with Dask(cluster) as dask:
        futures = dask.map(fetch, pieces, folder=str(folder), pure=False, retries=2)
        for done, future in enumerate(as_completed(futures), start=1):
            rows += future.result()
            print(f"\r{done} of {len(pieces)} pieces, {rows:,} rows", end="", flush=True)
    if isinstance(cluster, LocalCluster):
        cluster.close()
    print()
    return rows


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="Read the history of a whole fleet into Parquet files.")
    parser.add_argument("first", type=date.fromisoformat, help="first day, on the plants' calendars")
    parser.add_argument("last", type=date.fromisoformat, help="last day")
    parser.add_argument("folder", type=Path, help="where the dataset goes; all workers must reach it")
    parser.add_argument("--workers", type=int, default=2, help="worker processes on this machine")
    parser.add_argument("--scheduler", help="address of a running Dask scheduler instead")
    given = parser.parse_args(arguments)
    begun = datetime.now()
    rows = backfill(given.first, given.last, given.folder, workers=given.workers, scheduler=given.scheduler)
    print(f"{rows:,} rows in {datetime.now() - begun}")


if __name__ == "__main__":
    main()
