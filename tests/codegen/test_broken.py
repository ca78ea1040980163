"""Every mistake is reported with file, line and remedy, all of them in one run."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.problems import SpecError
from tests.codegen.specs import BROKEN, UPDATE, build_mini

CASES = tuple(sorted(folder.name for folder in BROKEN.iterdir() if folder.is_dir()))


@pytest.mark.parametrize("case", CASES)
def test_broken(case: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        build_mini(tmp_path, BROKEN / case)
    expected = BROKEN / case / "expected.txt"
    if UPDATE:
        expected.write_text(f"{caught.value}\n", encoding="utf-8")
    assert f"{caught.value}\n" == expected.read_text(encoding="utf-8")
