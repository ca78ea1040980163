"""Measure and print the table: `python -m benchmarks [topic ...]`."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

import isolarcloud
from benchmarks.harness import Options, Row, Table

TOPICS = {
    "imports": "import time",
    "decode": "bytes to columns and lists",
    "cipher": "ciphertext mode",
    "calls": "processor time of one call",
    "backfill": "a month of history of a fleet",
    "generation": "running the generator",
    "libraries": "existing libraries from PyPI, in an environment of their own",
}
FLEET_YEAR = "fleet-year"
"""Takes long and has options of its own, so that it only runs when it is asked for."""
LIBRARIES = ("msgspec", "requests", "urllib3", "aiohttp", "orjson", "pycryptodome")
WIDTHS = (68, 12, 46, 8, 15)


def main(arguments: list[str] | None = None) -> int:
    """Measure the topics asked for; return 0 whether goals are reached or not."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [FLEET_YEAR]:
        return int(importlib.import_module("benchmarks.fleet_year").main(arguments[1:]))
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "topics", nargs="*", metavar="topic", help=f"some of {', '.join(TOPICS)}; all if none"
    )
    parser.add_argument("--rounds", type=int, default=5, help="times that each case runs (default 5)")
    parser.add_argument("--quick", action="store_true", help="tiny sizes: only to see that it works")
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    chosen = parser.parse_args(arguments)
    unknown = set(chosen.topics) - set(TOPICS)
    if unknown:
        parser.error(f"no such topic: {', '.join(sorted(unknown))}")
    options = Options(rounds=chosen.rounds, quick=chosen.quick)
    for line in surroundings():
        print(line)
    print(f"Medians of {options.rounds} rounds in turn.", flush=True)
    rows: list[Row] = []
    for topic in chosen.topics or TOPICS:
        begun = time.monotonic()
        table: Table = importlib.import_module(f"benchmarks.{topic}").measure(options)
        print(f"\n{topic}: {TOPICS[topic]} ({time.monotonic() - begun:.0f} s)")
        _print(table.rows)
        rows.extend(table.rows)
    judged = [row.reached for row in rows if row.reached is not None]
    print(f"\n{sum(judged)} of {len(judged)} goals reached. {_load()}.")
    if chosen.json:
        chosen.json.write_text(
            json.dumps([asdict(row) | {"reached": row.reached} for row in rows], indent=1) + "\n"
        )
    return 0


def surroundings() -> list[str]:
    """Say what the figures were measured with, and whether the machine did other things as well."""
    versions = [f"{name} {metadata.version(name)}" for name in LIBRARIES]
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    return [
        f"isolarcloud {isolarcloud.__version__}, {python}, {machine}. {_load()}.",
        f"{', '.join(versions)}.",
    ]


def _load() -> str:
    """Return how many programs wanted a processor lately: above their number, times are no good."""
    if not hasattr(os, "getloadavg"):
        return "Load not known"
    return "Load {:.1f}, {:.1f}, {:.1f} (1, 5, 15 minutes)".format(*os.getloadavg())


def _print(rows: list[Row]) -> None:
    lines = [("", "measured", "against", "ratio", "goal"), *map(_cells, rows)]
    for line in lines:
        name, value, against, ratio, goal = line
        first = f"  {name:{WIDTHS[0]}}{value:>{WIDTHS[1]}}  {against:{WIDTHS[2]}}"
        print(f"{first}{ratio:>{WIDTHS[3]}} {goal:>{WIDTHS[4]}}".rstrip(), flush=True)


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f} x"
    if row.goal is None:
        return row.name, row.value, row.against, ratio, ""
    sign = ">=" if row.at_least else "<="
    mark = "" if row.reached else " MISSED"
    return row.name, row.value, row.against, ratio, f"{sign} {row.goal:.3g}{mark}"


if __name__ == "__main__":
    sys.exit(main())
