"""Kills writers at random moments, and proves that nothing was lost or doubled."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from isolarcloud_runtime.archive.archive import Archive
from isolarcloud_runtime.archive.failures import ArchiveError
from isolarcloud_runtime.archive.spans import seconds_of
from isolarcloud_runtime.times import LocalTime
from tests.runtime.archive.writer import CALLS_A_DAY, gateway, query

ROOT = Path(__file__).parents[3]


class Killed(NamedTuple):
    """What a row of killed writers came to."""

    kills: int
    blocks: int
    """Blocks that all writers together received."""
    fewest: int
    """Blocks that one writer that is never killed receives."""


class Ran(NamedTuple):
    """How one writer ended."""

    done: bool
    blocks: int
    seconds: float


def run(path: Path, days: int, seconds: float | None) -> Ran:
    """Run a writer, and kill it some time after it began."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.runtime.archive.writer", str(path), str(days)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"begin\n"
        begun = time.monotonic()
        if seconds is not None:
            time.sleep(seconds)  # when a kill comes is what is drawn here
            process.send_signal(signal.SIGKILL)
        output = process.stdout.read()
        took = time.monotonic() - begun
        errors = process.stderr.read().decode()
    done = output.endswith(b"done\n")
    assert done or process.returncode == -signal.SIGKILL, errors
    return Ran(done, output.count(b"."), took)


def values_of(archive: Archive) -> dict[tuple[Any, int, int], Any]:
    found: dict[tuple[Any, int, int], Any] = {}
    for key, member in archive.series().items():
        for number, column in member.items_by_id():
            for stamp, value in zip(member.stamps, column, strict=True):
                assert (key, number, stamp) not in found, "a row came twice"
                if value is not None and value == value:
                    found[key, number, stamp] = value
    return found


def made(archive: Archive) -> bool:
    """Whether there is an archive; anything else that is wrong with it is raised."""
    try:
        archive.keys  # noqa: B018 -- to open it is what is tried
    except ArchiveError as error:
        if "no archive" in error.message:
            return False
        raise
    return True


def check(archive: Archive, expected: dict[tuple[Any, int, int], Any]) -> int:
    """Check an archive whose writer was killed; return how many values it has."""
    if not made(archive):
        return 0
    found = values_of(archive)
    assert found.items() <= expected.items(), "there is a value that the gateway does not have"
    settled = {
        (key, point.id): [
            (seconds_of(begin, None), seconds_of(end, None)) for begin, end in archive.settled(key, point)
        ]
        for key in archive.keys
        for point in archive.points
    }
    for key, number, stamp in expected:
        second = seconds_of(LocalTime.from_stamp(stamp), None)
        if any(begin <= second < end for begin, end in settled.get((key, number), ())):
            assert (key, number, stamp) in found, "a value is settled, but not there"
    return len(found)


def kill_again_and_again(path: Path, *, days: int, kills: int, seed: int) -> Killed:
    """Kill writers until as many were, then let one finish."""
    chance = random.Random(seed)
    expected: dict[tuple[Any, int, int], Any] = {}
    for block in query(gateway(), days).blocks(windows=8):
        for key, member in block.items():
            for number, column in member.items_by_id():
                for stamp, value in zip(member.stamps, column, strict=True):
                    if value is not None and value == value:
                        expected[key, number, stamp] = value
    archive = Archive(path)
    longest = run(path.with_name(f"whole-{path.name}"), days, None).seconds
    blocks = killed = 0
    done = False
    while killed < kills and not done:
        done, received, _ = run(path, days, chance.uniform(0, longest))
        blocks += received
        killed += not done
        check(archive, expected)
    while not done:
        done, received, _ = run(path, days, None)
        blocks += received
    assert values_of(archive) == expected
    again = gateway()
    assert archive_of(path).update(query(again, days)).calls == 0
    return Killed(killed, blocks, days * 2)


def archive_of(path: Path) -> Archive:
    return Archive(path, clock=gateway().clock())


assert CALLS_A_DAY == 32
