"""One feature of the spec at a time: the output is what it was, runs, and has the types it says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from codegen.write import MANIFEST, read_package, write
from tests.codegen.specs import FEATURES, GOLDEN, MINI, ROOT, UPDATE, build_mini

RUNTIME = ROOT / "runtime"
HASHES = (MANIFEST, "_version.py")
"""Files with the hash of the spec in them: every change of a mini spec would change them."""


@cache
def base_golden() -> Mapping[str, bytes]:
    return read_package(GOLDEN / "base")


def compare(name: str, files: Mapping[str, bytes]) -> None:
    """Compare a package with the golden one; of a feature only what differs from the base is kept."""
    produced = {path: content for path, content in files.items() if path not in HASHES}
    if name != "base":
        del produced["__init__.py"]  # a long list of names, the same for all
        kept = {path: content for path, content in produced.items() if base_golden().get(path) != content}
    else:
        kept = dict(produced)
    if UPDATE:
        write(kept, GOLDEN / name)
    golden = read_package(GOLDEN / name)
    assert sorted(kept) == sorted(golden)
    for path in kept:
        assert kept[path].decode() == golden[path].decode(), f"{name}/{path} changed"


def run_python(code: str | Path, *paths: Path) -> None:
    """Run a script with packages of its own."""
    arguments = ["-c", code] if isinstance(code, str) else [str(code)]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(str(path) for path in (*paths, RUNTIME, MINI)),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-W", "error", *arguments]
    outcome = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr


def test_base(tmp_path: Path) -> None:
    files = build_mini(tmp_path).files()
    compare("base", files)
    write(files, tmp_path / "isolarcloud")
    run_python("import isolarcloud; assert isolarcloud.__version__ == '0.0.0'", tmp_path)


@pytest.mark.parametrize("feature", FEATURES)
def test_feature(feature: str, tmp_path: Path) -> None:
    files = build_mini(tmp_path, MINI / feature).files()
    compare(feature, files)
    write(files, tmp_path / "isolarcloud")
    run_python(MINI / feature / "use.py", tmp_path)


def test_types(tmp_path: Path) -> None:
    """All features at once pass mypy --strict, and so does everything that uses them."""
    files = build_mini(tmp_path, *(MINI / feature for feature in FEATURES)).files()
    write(files, tmp_path / "isolarcloud")
    users: list[str] = []
    for feature in FEATURES:
        name = f"use_{feature}"
        text = (MINI / feature / "use.py").read_text(encoding="utf-8")
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        users += ["--module", name]
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--no-error-summary"]
    command += ["--config-file=", "--cache-dir", str(ROOT / ".mypy_cache" / "mini")]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, (tmp_path, RUNTIME, MINI)))}
    outcome = subprocess.run(
        [*command, "--package", "isolarcloud", *users],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.stdout + outcome.stderr == ""
