"""Makes spec folders for tests: the base, with the files of a feature laid over it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from codegen.generate import Build, build

HERE = Path(__file__).parent
BASE = HERE / "base"
MINI = HERE / "mini"
GOLDEN = HERE / "golden"
BROKEN = HERE / "broken"
ROOT = HERE.parent.parent
FEATURES = tuple(sorted(folder.name for folder in MINI.iterdir() if (folder / "use.py").exists()))

UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))
"""Set to write what is expected instead of comparing with it: `UPDATE_GOLDEN=1 pytest tests/codegen`."""


def make_spec(folder: Path, *overlays: Path) -> Path:
    """Copy the base and the YAML files of overlays into `folder/spec` and return it."""
    spec = folder / "spec"
    for source in (BASE, *overlays):
        for file in sorted(source.rglob("*.yaml")):
            target = spec / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    return spec


def build_mini(folder: Path, *overlays: Path) -> Build:
    """Build the base with overlays."""
    return build(make_spec(folder, *overlays))


def edit(spec: Path, file: str, old: str, new: str) -> None:
    """Replace a piece of a file of a spec."""
    path = spec / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} does not hold {old!r}"
    path.write_text(text.replace(old, new), encoding="utf-8")
