"""Many mutated replies: `python -m tests.fuzz.run`.

FUZZ_CASES, FUZZ_SEED and FUZZ_WORKERS say how many, which, and by how many processes at once.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed

from tests.fuzz.harness import Fuzzer, Report

STEP = 5_000


def part(seed: int, cases: int) -> Report:
    """Run one part, in a process of its own."""
    return Fuzzer(seed).run(cases)


def main() -> int:
    cases = int(os.environ.get("FUZZ_CASES", "200000"))
    seed = int(os.environ.get("FUZZ_SEED", "1"))
    workers = int(os.environ.get("FUZZ_WORKERS", "2"))
    sizes = [min(STEP, cases - done) for done in range(0, cases, STEP)]
    began, finished, agreed, slowest = time.monotonic(), 0, 0, 0.0
    endings: Counter[str] = Counter()
    with ProcessPoolExecutor(workers) as pool:
        parts = [pool.submit(part, seed * 1_000_000 + number, size) for number, size in enumerate(sizes)]
        for job in as_completed(parts):
            report = job.result()
            finished, agreed = finished + report.cases, agreed + report.agreed
            endings.update(report.endings)
            slowest = max(slowest, report.slowest)
            print(f"{finished} cases, {finished / (time.monotonic() - began):.0f} a second", flush=True)
    print(f"Seed {seed}: {finished} mutated replies gave replies or errors of ours, and no secret.")
    print(f"The slowest took {slowest * 1000:.0f} ms; both paths of the decoder agreed {agreed} times.")
    print(", ".join(f"{name} {count}" for name, count in endings.most_common()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
