"""The fleet-year runs, small: everything comes once. How much memory a year takes is not tested here."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from benchmarks.__main__ import main


def test_a_small_fleet_for_two_days(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "fleet"
    main(["fleet-year", "--days", "2", "--plants", "60", "--folder", str(folder)])
    shown = capsys.readouterr().out
    assert "60 plants, 2 days, 32 calls, 8 at a time" in shown
    assert "34,560 of 34,560 rows, 0 doubled, values right" in shown
    assert sum(pq.read_metadata(file).num_rows for file in folder.iterdir()) == 60 * 2 * 288
