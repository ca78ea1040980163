"""`kill -9` of writers of archives, at random moments.

A quarter of `SOAK_KILLS` (8) for each form of archive; `make soak` kills more.
"""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

import pytest

from tests.runtime.archive.killing import kill_again_and_again

KILLS = max(1, int(os.environ.get("SOAK_KILLS", "8")) // 4)
SEED = int(os.environ.get("SOAK_SEED", "1"))

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")


@pytest.mark.parametrize("name", ["home.sqlite", "home.duckdb", "home"])
def test_killed_writers_lose_and_double_nothing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kills = blocks = fewest = 0
    for turn in count():
        path = tmp_path / str(turn) / name
        path.parent.mkdir()
        result = kill_again_and_again(path, days=4, kills=KILLS - kills, seed=SEED + turn)
        kills, blocks, fewest = kills + result.kills, blocks + result.blocks, fewest + result.fewest
        if kills >= KILLS:
            break
    with capsys.disabled():
        print(f"\n{name}: {kills} kills, {blocks} blocks read instead of {fewest}, nothing lost or doubled")
