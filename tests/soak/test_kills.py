"""Processes that are killed while they save tokens: the store is never torn, and never a step too old.

`SOAK_KILLS` (8) sets how many; `make soak` kills 200.
"""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from isolarcloud_runtime.store_file import FileStore
from tests.soak.saver import token

KILLS = int(os.environ.get("SOAK_KILLS", "8"))
PROGRAM = Path(__file__).with_name("saver.py")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9")


def killed_while_saving(path: Path, first: int, chance: random.Random) -> tuple[int, int]:
    """Let a process save tokens and kill it; return which save it began last, and which it finished."""
    program = [sys.executable, str(PROGRAM), str(path), str(first)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as saver:
        assert saver.stdout is not None
        # After that many lines, and a few turns of a loop later, it is anywhere within a save.
        lines = [saver.stdout.readline() for _ in range(chance.randint(1, 40))]
        for _ in range(chance.randint(0, 40_000)):
            pass
        saver.send_signal(signal.SIGKILL)
        lines += saver.stdout.read().splitlines()
    words = [line.strip() for line in lines if line.strip()]
    begun = [int(word) for word in words if not word.endswith("+")]
    done = [int(word[:-1]) for word in words if word.endswith("+")]
    return begun[-1], done[-1] if done else first - 1


def test_the_store_survives_whatever_kills_a_save(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    store, chance = FileStore(path), random.Random(2026)
    store.save(token(0))
    current = 0
    interrupted = recovered = behind = 0
    for _ in range(KILLS):
        begun, done = killed_while_saving(path, current + 1, chance)
        left = [entry.name for entry in tmp_path.iterdir()]
        assert len(left) <= 3  # the file, the lock, and at most one that the kill left behind
        for entry in tmp_path.iterdir():
            assert stat.S_IMODE(entry.stat().st_mode) == 0o600
        loaded = store.load()
        assert loaded is not None
        assert loaded in (token(begun), token(done))
        behind += len(left) > 2
        interrupted += begun != done
        recovered += begun != done and loaded == token(begun)
        current = int(loaded.expires_at or 0)
        assert {entry.name for entry in tmp_path.iterdir()} == {"tokens.json", ".tokens.json.lock"}
    print(
        f"{KILLS} kills: {interrupted} within a save, of which {behind} left a file behind and {recovered} "
        "kept the newer token; 0 torn, 0 too old"
    )
