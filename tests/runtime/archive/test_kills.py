"""`kill -9` at random moments: a small share of what tests/soak/test_archive_kills.py does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.runtime.archive.killing import kill_again_and_again

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")


@pytest.mark.parametrize("name", ["home.sqlite", "home.duckdb", "home"])
def test_a_killed_writer_loses_and_doubles_nothing(name: str, tmp_path: Path) -> None:
    result = kill_again_and_again(tmp_path / name, days=4, kills=3, seed=7)
    # What was received and not written yet is all that is read again: two groups of plants at a time.
    assert result.blocks <= result.fewest + 2 * result.kills + result.kills
