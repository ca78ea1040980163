"""A year of a fleet, read in blocks: memory has to stay where it was after the first month.

`python -m benchmarks fleet-year --days 365 --plants 500` takes a while, so it is no topic of the table. The
gateway is a small one in a process of its own, which knows nothing but minute data: the sandbox has a
few plants, and computes longer than any client reads.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.processes import ROOT, environment

if TYPE_CHECKING:
    from isolarcloud import Client, Progress, Query, Series

HOST = "127.0.0.1"
POINT = 83033
STEP = timedelta(minutes=5)
PACKED = "%Y%m%d%H%M%S"
WINDOWS_OF_A_DAY = 8
BEGIN = datetime(2025, 1, 1)
TOLD = {
    "appkey": "A" * 32,
    "access_key": "S" * 32,
    "app_id": 1,
    "redirect_uri": "https://example.org/callback",
    "token": "t" * 40,
}
"""What the gateway would ask for, if it asked."""
GROWTH = 1.1
"""How much larger the peak of the whole run may be than that of its first twelfth."""


class Counts(NamedTuple):
    """What came."""

    rows: int
    doubled: int
    """Rows that are not later than the one before them."""
    values: float
    """Sum of all values."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, count and print; return 0 if everything came once and memory did not grow."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks fleet-year", description=__doc__)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--plants", type=int, default=500)
    parser.add_argument("--parallel", type=int, default=8, help="calls at once (default 8)")
    parser.add_argument("--folder", type=Path, help="write each block to a Parquet file in this folder")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.serve:
        asyncio.run(serve())
        return 0
    with running_gateway() as url:
        return measure(url, chosen.days, chosen.plants, chosen.parallel, chosen.folder)


def measure(url: str, days: int, plants: int, parallel: int, folder: Path | None) -> int:
    """Read so many days of so many plants; return 0 if everything came once and memory did not grow."""
    from benchmarks.clients import client

    with client(TOLD | {"url": url}, parallel) as cloud:
        query = _query(cloud, days, plants)
        return _measure(query, days, plants, parallel, folder)


def _measure(query: Query[Series], days: int, plants: int, parallel: int, folder: Path | None) -> int:
    calls = 0

    def count(progress: Progress) -> None:
        nonlocal calls
        calls = progress.done

    plan = query.plan()
    print(f"{plants} plants, {days} days, {plan.calls:,} calls, {parallel} at a time", flush=True)
    begun, rows, doubled, values = time.perf_counter(), 0, 0, 0.0
    first: float | None = None
    latest: dict[Any, int] = {}
    for number, block in enumerate(query.blocks(windows=WINDOWS_OF_A_DAY, progress=count)):
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            block.to_parquet(folder / f"{block.start:%Y-%m-%d}-{number:06}.parquet")
        for key, member in block.items():
            stamps = member.stamps
            rows += len(stamps)
            doubled += (stamps[0] <= latest.get(key, 0)) + len(stamps) - len(set(stamps))
            latest[key] = stamps[-1]
            values += math.fsum(member.numbers(POINT))
        if first is None and calls >= plan.calls / 12:
            first = peak()
            print(f"after {_report(calls, rows, begun)}, peak {first / 1e6:.1f} MB", flush=True)
    last, early = peak(), first or peak()
    print(f"in all {_report(calls, rows, begun)}, peak {last / 1e6:.1f} MB")
    wanted = expected(days, plants)
    right = Counts(rows, doubled, values) == wanted
    print(f"{rows:,} of {wanted.rows:,} rows, {doubled} doubled, values {'right' if right else 'WRONG'}")
    print(f"peak at the end: {last / early:.2f} x that of the first twelfth (goal <= {GROWTH})")
    return 0 if right and last <= GROWTH * early else 1


def _query(cloud: Client, days: int, plants: int) -> Query[Series]:
    from isolarcloud import LocalTime

    end = BEGIN + timedelta(days=days) - STEP
    return cloud.plants.history_query(
        range(1, plants + 1),
        points=[POINT],
        start=LocalTime.parse(BEGIN.isoformat()),
        end=LocalTime.parse(end.isoformat()),
        time_zone="UTC",
    )


def _report(calls: int, rows: int, begun: float) -> str:
    seconds = time.perf_counter() - begun
    speed = f"{calls / seconds:.0f} calls/s, {rows / seconds:,.0f} rows/s"
    return f"{calls:,} calls: {rows:,} rows in {seconds:.1f} s, {speed}"


def peak() -> float:
    """Return the largest memory of this process so far, in bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most * (1 if sys.platform == "darwin" else 1024))


def value(moment: datetime) -> int:
    """Return what every plant has at a moment."""
    return (moment.day * 1000 + moment.hour * 60 + moment.minute) % 997


def expected(days: int, plants: int) -> Counts:
    """Return what has to come."""
    moments = [BEGIN + number * STEP for number in range(days * 288)]
    return Counts(len(moments) * plants, 0, float(sum(map(value, moments)) * plants))


# --- the gateway --------------------------------------------------------------------------------


@contextmanager
def running_gateway() -> Iterator[str]:
    """Run the gateway in a process of its own while the context lasts; give its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.fleet_year", "--serve"],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().decode().strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


async def serve() -> None:
    """Listen until told to end."""
    from aiohttp import web

    known: dict[tuple[str, str], bytes] = {}

    async def answer(request: web.Request) -> web.Response:
        asked = json.loads(await request.read())
        window = asked["start_time_stamp"], asked["end_time_stamp"]
        rows = known.get(window)
        if rows is None:
            if len(known) > 100:
                known.clear()
            rows = known[window] = b"".join(_rows(*window))
        members = b",".join(b'"%s":[%s]' % (str(plant).encode(), rows) for plant in asked["ps_id_list"])
        content = b'{"req_serial_num":"0","result_code":"1","result_msg":"success","result_data":{%s}}'
        return web.Response(body=content % members, content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, HOST, 0)
    await site.start()
    print(f"http://{HOST}:{runner.addresses[0][1]}", flush=True)
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()
    await runner.cleanup()


def _rows(start: str, end: str) -> Iterator[bytes]:
    moment, last = datetime.strptime(start, PACKED), datetime.strptime(end, PACKED)
    comma = ""
    while moment <= last:
        yield f'{comma}{{"time_stamp":"{moment:%Y%m%d%H%M%S}","p{POINT}":"{value(moment)}.0"}}'.encode()
        comma = ","
        moment += STEP


if __name__ == "__main__":
    sys.exit(main())
