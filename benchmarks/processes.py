"""Programs in processes of their own: what they take, and what they say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.harness import Sample

ROOT = Path(__file__).parents[1]


class Outcome(NamedTuple):
    """How a program went."""

    sample: Sample
    said: Any
    """What its last line of output holds as JSON, or None."""


def environment() -> dict[str, str]:
    """Return the environment of programs: with cached bytecode, and the modules of this folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ISOLARCLOUD_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept | {"PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])}


def run(arguments: Sequence[str], *, python: str = sys.executable, given: object = None) -> Outcome:
    """Run Python with these arguments, and an object as JSON for it to read.

    Raises:
        RuntimeError: It failed.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        [python, *arguments],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write(json.dumps(given).encode())
    process.stdin.close()
    output, trouble = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    if process.returncode:
        raise RuntimeError(f"python {' '.join(arguments)[:80]} failed: {trouble.decode()[-2000:]}")
    lines = output.decode().strip().splitlines()
    said = json.loads(lines[-1]) if lines and lines[-1].startswith(("{", "[")) else None
    # Linux counts in KiB, macOS in bytes.
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Outcome(Sample(usage.ru_utime + usage.ru_stime, time.perf_counter() - begun, float(peak)), said)
