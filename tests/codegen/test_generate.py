"""From command to files: determinism, stale files, check mode, manifest, renames, faults."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen import write as writing
from codegen.__main__ import main
from codegen.check import differences
from codegen.examples import ProbeError, check_examples
from codegen.generate import project_version
from codegen.models import EngineError, write_classes
from codegen.problems import SpecError
from codegen.render import render
from codegen.write import MANIFEST, OutputError, finish, read_package, write
from tests.codegen.specs import MINI, ROOT, build_mini, edit, make_spec

FEATURES = (MINI / "pages", MINI / "points", MINI / "replies", MINI / "control")


def run(
    spec: Path, out: Path, command: str = "generate", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "runtime")])
    return subprocess.run(
        [sys.executable, "-m", "codegen", command, "--spec", str(spec), "--out", str(out)],
        env={**os.environ, "PYTHONPATH": paths, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


# --- determinism ---------------------------------------------------------------------------------


def test_hash_seed_and_locale_do_not_matter(tmp_path: Path) -> None:
    spec = make_spec(tmp_path, *FEATURES)
    for seed, locale in (("0", "C"), ("1", "C.UTF-8")):
        outcome = run(spec, tmp_path / seed, PYTHONHASHSEED=seed, LC_ALL=locale)
        assert outcome.returncode == 0, outcome.stderr
    assert read_package(tmp_path / "0") == read_package(tmp_path / "1")


def test_order_of_files_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = build_mini(tmp_path, *FEATURES).files()
    original = Path.rglob

    def shuffled(self: Path, pattern: str) -> Iterator[Path]:
        found = list(original(self, pattern))
        random.Random(7).shuffle(found)
        return iter(found)

    monkeypatch.setattr(Path, "rglob", shuffled)
    assert build_mini(tmp_path, *FEATURES).files() == usual


def test_line_endings_do_not_matter(tmp_path: Path) -> None:
    usual = build_mini(tmp_path, *FEATURES).files()
    for file in (tmp_path / "spec").rglob("*.yaml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    windows = tmp_path / "windows"
    outcome = run(tmp_path / "spec", windows)
    assert outcome.returncode == 0, outcome.stderr
    assert read_package(windows / "isolarcloud") == usual


# --- files ---------------------------------------------------------------------------------------


def test_only_what_changed_is_written_and_stale_files_go(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = make_spec(tmp_path, MINI / "points", MINI / "faults")
    out = tmp_path / "generated"
    package = out / "isolarcloud"
    arguments = ["generate", "--spec", str(spec), "--out", str(out)]
    assert main(arguments) == 0
    first = capsys.readouterr().out
    assert "0 removed" in first
    before = (package / "enums.py").stat().st_mtime_ns
    (package / "points" / "__pycache__").mkdir()
    (package / "points" / "__pycache__" / "radio.pyc").write_bytes(b"")
    (package / "leftover" / "__pycache__").mkdir(parents=True)
    (package / "leftover" / "__pycache__" / "old.pyc").write_bytes(b"")
    (package / "leftover" / "old.py").write_text("broken(")
    (spec / "measuring_points" / "radio.yaml").unlink()
    for file in (spec / "faults").iterdir():
        file.unlink()
    assert main(arguments) == 0
    assert "4 removed" in capsys.readouterr().out
    assert not (package / "points" / "radio.py").exists()
    assert not (package / "leftover").exists()
    assert sorted(file.name for file in (package / "faults").iterdir()) == ["__init__.py"]
    assert (package / "enums.py").stat().st_mtime_ns == before
    assert main(arguments) == 0
    assert "0 written, 0 removed" in capsys.readouterr().out


def test_a_failing_write_leaves_the_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write({"a.py": b"old = 1\n"}, tmp_path)

    def fail(self: Path, target: Path) -> Path:
        raise OSError("the disk is full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="full"):
        write({"a.py": b"new = 1\n"}, tmp_path)
    monkeypatch.undo()
    assert read_package(tmp_path) == {"a.py": b"old = 1\n"}


def test_manifest(tmp_path: Path) -> None:
    made = build_mini(tmp_path, *FEATURES)
    files = made.files()
    manifest = json.loads(files[MANIFEST])
    assert manifest["spec"] == {"version": "2026.1.0", "hash": made.spec.hash}
    assert set(manifest["tools"]) == {"datamodel-code-generator", "jinja2", "ruff"}
    assert manifest["files"] == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name != MANIFEST
    }
    assert manifest["names"]["points"]["night-lamp/24"] == "POWER"
    assert manifest["names"]["arguments"]["query_cars/curPage"] == "page"
    assert manifest["names"]["attributes"]["CarList/rowCount"] == "total"
    changed = tmp_path / "changed"
    edit(make_spec(changed, *FEATURES), "sources.yaml", "The page", "The pages")
    assert make_spec(tmp_path / "same", *FEATURES)
    outcome = run(changed / "spec", tmp_path / "out")
    assert outcome.returncode == 0
    assert (
        json.loads(read_package(tmp_path / "out")["isolarcloud/" + MANIFEST])["spec"]["hash"]
        != made.spec.hash
    )


# --- check mode ----------------------------------------------------------------------------------


def test_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = make_spec(tmp_path, MINI / "points")
    arguments = ["--spec", str(spec), "--out", str(tmp_path / "out")]
    package = tmp_path / "out" / "isolarcloud"
    assert main(["check", *arguments]) == 1
    assert "missing: __init__.py" in capsys.readouterr().err
    assert main(["generate", *arguments]) == 0
    assert main(["check", *arguments]) == 0
    capsys.readouterr()
    text = (package / "enums.py").read_text()
    (package / "enums.py").write_text(text.replace("LAMP = 1", "LAMP = 2"))
    (package / "extra.py").write_text("")
    assert main(["check", *arguments]) == 1
    report = capsys.readouterr().err
    assert "not from the spec: extra.py" in report
    assert "differs: enums.py" in report
    assert "-    LAMP = 2" in report
    assert "+    LAMP = 1" in report
    assert "run 'make generate'" in report
    assert (package / "extra.py").exists()


def test_a_long_difference_is_cut() -> None:
    report = differences({"a.py": b"1\n" * 200}, {"a.py": b"2\n" * 200})
    assert len(report.splitlines()) < 50
    assert report.endswith("more lines")


# --- commands ------------------------------------------------------------------------------------


def test_mistakes_are_counted_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = make_spec(tmp_path)
    edit(spec, "service.yaml", "title: Toy API", "titel: Toy API")
    out = tmp_path / "out"
    for command in ("generate", "check"):
        assert main([command, "--spec", str(spec), "--out", str(out)]) == 1
        error = capsys.readouterr().err
        assert 'spec/service.yaml:3: titel: unknown key "titel"; did you mean "title"?' in error
        assert error.endswith("2 mistakes in the spec\n")
    assert main(["validate", "--spec", str(spec)]) == 1
    assert not out.exists()


def test_validate_says_what_it_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--spec", str(make_spec(tmp_path, MINI / "pages"))]) == 0
    assert "2 endpoints, 3 examples" in capsys.readouterr().out


def test_what_nobody_has_reviewed_is_shown_and_not_released(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = make_spec(tmp_path, MINI / "points")
    arguments = ["--spec", str(spec), "--out", str(tmp_path / "out")]
    assert main(["generate", *arguments]) == 0
    assert main(["check", *arguments, "--release"]) == 0
    points = next((spec / "measuring_points").glob("*.yaml"))
    added = "  - {id: 999, name: NEW, label: New, kind: text, status: unreviewed}\n"
    points.write_text(f"{points.read_text().rstrip()}\n{added}")
    capsys.readouterr()
    assert main(["validate", "--spec", str(spec)]) == 0
    captured = capsys.readouterr()
    assert "nobody has reviewed this fact; compare it with its page" in captured.err
    assert f"{points.name}:{len(points.read_text().splitlines())}: " in captured.err
    assert main(["generate", *arguments]) == 0
    assert main(["check", *arguments]) == 0
    for command in (["check", *arguments], ["validate", "--spec", str(spec)]):
        assert main([*command, "--release"]) == 1
        assert capsys.readouterr().err.endswith("no release: 1 fact of the spec is unreviewed\n")


def test_drift_is_told_also_of_a_spec_with_mistakes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = make_spec(tmp_path)
    edit(spec, "service.yaml", "title: Toy API", "titel: Toy API")
    page = tmp_path / "page.md"
    page.write_text("# Nothing of interest\n")
    assert main(["drift", str(page), "--spec", str(spec)]) in {0, 2}
    assert "1 pages read" in capsys.readouterr().out


def test_missing_files_and_other_files(tmp_path: Path) -> None:
    spec = make_spec(tmp_path)
    (spec / "service.yaml").unlink()
    (spec / "README.md").write_text("# Spec")
    (spec / "notes.txt").write_text("?")
    (spec / "sources.yaml").write_bytes(b"\xff\xfe")
    with pytest.raises(SpecError) as caught:
        build_again(spec)
    shown = [str(problem) for problem in caught.value.problems]
    assert shown == [
        "spec/notes.txt:1: (file): no kind of file has this place; "
        "move it to the folder of its kind (see spec/README.md) or delete it",
        "spec/service.yaml:1: (file): the file is missing; add the file (see spec/README.md)",
        "spec/sources.yaml:1: (file): not UTF-8: invalid start byte; save the file as UTF-8",
    ]


def build_again(spec: Path) -> None:
    from codegen.generate import build

    build(spec)


def test_version_comes_from_pyproject(tmp_path: Path) -> None:
    spec = make_spec(tmp_path)
    assert project_version(spec) == "0.0.0"
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n')
    assert project_version(spec) == "1.2.3"
    assert b'__version__ = "1.2.3"' in build_mini(tmp_path).files()["_version.py"]


# --- renames -------------------------------------------------------------------------------------


def test_a_rename_has_to_be_announced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = make_spec(tmp_path, MINI / "pages", MINI / "points")
    arguments = ["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]
    assert main(arguments) == 0
    edit(spec, "types/cars.yaml", "name: total", "name: count")
    edit(spec, "endpoints/platform/query_cars.yaml", "total: total", "total: count")
    edit(spec, "measuring_points/night-lamp.yaml", "name: POWER", "name: LAMP_POWER")
    capsys.readouterr()
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert (
        'spec/measuring_points/night-lamp.yaml:7: points[0]: night-lamp/24 (points) was called "POWER" and '
        'is now "LAMP_POWER"; users rely on the old name: '
        "keep it, or add `renamed_from: POWER` beside the new one\n"
    ) in error
    assert (
        'spec/types/cars.yaml:12: types.CarList.fields[1]: CarList/rowCount (attributes) was called "total"'
        in error
    )
    edit(
        spec, "measuring_points/night-lamp.yaml", "name: LAMP_POWER", "name: LAMP_POWER, renamed_from: POWER"
    )
    edit(spec, "types/cars.yaml", "name: count", "name: count, renamed_from: total")
    assert main(arguments) == 0
    edit(spec, "enums/lamp_state.yaml", 'name: "ON"', "name: GLOWING")
    assert main(arguments) == 1
    assert main([*arguments, "--accept-renames"]) == 0
    assert main(arguments) == 0


# --- faults of the generator ---------------------------------------------------------------------


def test_output_that_is_no_python_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = build_mini(tmp_path)
    with pytest.raises(OutputError, match=r"regions\.py"):
        finish({**made.sources, "regions.py": "class Region(:\n"}, made.api)
    monkeypatch.setattr(writing, "_formatted", dict)
    with pytest.raises(OutputError, match=r"regions\.py:1: rendered code is not Python"):
        finish({**made.sources, "regions.py": "class Region(:\n"}, made.api)


def test_a_probe_that_fails_is_no_mistake_of_the_spec(tmp_path: Path) -> None:
    made = build_mini(tmp_path)
    with pytest.raises(ProbeError, match="SyntaxError"):
        check_examples(made.api, {**made.sources, "_service.py": "PLATFORM = (\n"})


def test_a_model_that_the_engine_changes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    api = build_mini(tmp_path).api
    monkeypatch.setattr("codegen.models._generate", lambda *_: "class Other: ...\n")
    with pytest.raises(EngineError, match="classes: Other, ServerTime"):
        write_classes(api.structures)
    monkeypatch.setattr("codegen.models._generate", lambda *_: "class ServerTime:\n    other: int\n")
    with pytest.raises(EngineError, match="attributes of ServerTime: milliseconds, other"):
        render(api, "1")
    assert main(["validate", "--spec", str(tmp_path / "spec")]) == 1
    assert "attributes of ServerTime" in capsys.readouterr().err
