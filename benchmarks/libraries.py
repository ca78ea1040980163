"""Existing libraries: installed from PyPI into an environment of their own, and only run."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.backfill import PARALLEL, _points, _task
from benchmarks.gateway import running_gateway
from benchmarks.harness import Options, Sample, Table, in_turn
from benchmarks.processes import ROOT, environment, run

LIBRARY = "pysolarcloud"
SECONDS_TO_INSTALL = 120
CALLS = 200
PLANTS = 5
WORKER = str(ROOT / "benchmarks" / "library_worker.py")


def measure(options: Options) -> Table:
    """Measure a call for latest values, a tenth of the backfill, and importing."""
    table = Table("libraries")
    if options.quick:
        table.skip(LIBRARY, "nothing is installed in a quick run")
        return table
    with tempfile.TemporaryDirectory() as folder:
        try:
            python = _environment(Path(folder))
        except (OSError, subprocess.SubprocessError) as error:
            table.skip(LIBRARY, f"it cannot be installed here ({type(error).__name__})")
            return table
        with running_gateway() as gateway:
            task = _task(gateway, 3)
            given: dict[str, Any] = {
                "told": task.told,
                "plants": task.plants,
                "points": _points(),
                "start": task.start,
                "end": task.end,
                "parallel": PARALLEL,
                "calls": CALLS,
                "what": "history",
            }
            latest = given | {"plants": task.plants[:PLANTS], "points": _points()[:5], "what": "latest"}
            rounds = in_turn(
                {
                    "latest": partial(_sample, sys.executable, "isolarcloud", latest),
                    "their latest": partial(_sample, python, LIBRARY, latest),
                    "history": partial(_sample, sys.executable, "isolarcloud", given),
                    "their history": partial(_sample, python, LIBRARY, given),
                    "nothing": lambda: run(["-c", "pass"], python=python).sample,
                    "import": lambda: run(["-c", "from isolarcloud import AsyncClient"]).sample,
                    "their import": lambda: run(["-c", f"import {LIBRARY}.plants"], python=python).sample,
                },
                options,
            )
    table.compare(
        f"{CALLS} calls of AsyncClient", rounds["latest"], LIBRARY, rounds["their latest"], goal=1.0
    )
    shown = f"history of {len(task.calls)} windows, {len(task.plants)} plants"
    table.compare(shown, rounds["history"], LIBRARY, rounds["their history"])
    table.compare(f"{shown}: time", rounds["history"], LIBRARY, rounds["their history"], kind="wall")
    table.compare(
        "importing AsyncClient", rounds["import"], LIBRARY, rounds["their import"], less=rounds["nothing"]
    )
    return table


def _environment(folder: Path) -> str:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True)
    python = str(folder / "bin" / "python")
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", LIBRARY],
        check=True,
        capture_output=True,
        timeout=SECONDS_TO_INSTALL,
        env=environment(),
    )
    return python


def _sample(python: str, way: str, task: dict[str, Any]) -> Sample:
    said = run([WORKER, way], python=python, given=task).said
    return Sample(said["cpu"], said["wall"])
