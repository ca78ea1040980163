"""How long the generator takes, against starting its tools alone, and importing the SDK against requests.

Medians of five runs of processor time, in processes of their own; ratios to the named baseline.
Run it with `PYTHONDONTWRITEBYTECODE` unset: without cached bytecode every import is slow.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 5


def seconds(*command: str) -> float:
    """Median processor time of a command, run in the repository."""
    times = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


def main() -> None:
    """Print one line a measurement."""
    nothing = seconds("-c", "pass")
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            ("python -m codegen generate", seconds("-m", "codegen", "generate", "--out", folder)),
            (
                "  importing its tools",
                seconds("-c", "import datamodel_code_generator, jinja2, jsonschema, msgspec"),
            ),
            ("import requests", seconds("-c", "import requests")),
            ("  import isolarcloud", seconds("-c", "import isolarcloud")),
            (
                "  isolarcloud.Client and plants",
                seconds("-c", "from isolarcloud import Client; Client.plants"),
            ),
        ]
    baseline = nothing
    for name, measured in rows:
        spent = measured - nothing
        if not name.startswith(" "):
            baseline = spent
        print(f"{name:35} {spent * 1000:8.1f} ms  {spent / baseline:6.2f} x the baseline")


if __name__ == "__main__":
    main()
