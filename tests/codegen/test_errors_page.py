"""docs/errors.md comes from the spec, whole and up to date."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.errors_page import errors_page
from codegen.generate import DOCS, SCHEMAS, SPEC
from codegen.lower import lower
from codegen.model import Api
from codegen.spec import read
from isolarcloud import errors as generated
from isolarcloud_runtime.errors import ISolarCloudError
from tests.codegen.specs import edit, make_spec


@pytest.fixture(scope="module")
def api() -> Api:
    spec, problems = read(SPEC, SCHEMAS)
    assert not problems
    return lower(spec)


def test_the_page_is_up_to_date(api: Api) -> None:
    assert (DOCS / "errors.md").read_text(encoding="utf-8") == errors_page(api)


def test_every_code_and_outcome_is_on_the_page(api: Api) -> None:
    page = errors_page(api)
    rows = [line for line in page.splitlines() if line.startswith("|")]
    for code in api.errors:
        if code.info.category != "success" or code.endpoint:
            found = [row for row in rows if f"| `{code.info.code}` {code.info.name} |" in row]
            assert len(found) == 1, code.key
            assert code.info.hint in found[0]
    for endpoint in api.endpoints:
        if endpoint.operation.outcome is not None:
            assert f"`{endpoint.operation.path}`" in page
            assert all(meaning.meaning[:40] in page for meaning in endpoint.operation.outcome.codes.values())


def test_every_table_is_whole(api: Api) -> None:
    width: int | None = None
    for line in errors_page(api).splitlines():
        if not line.startswith("|"):
            width = None
            continue
        cells = line.replace("\\|", "").count("|")
        width = cells if width is None else width
        assert cells == width, line


def test_the_same_spec_gives_the_same_page(api: Api) -> None:
    spec, _ = read(SPEC, SCHEMAS)
    assert errors_page(lower(spec)) == errors_page(api)


def test_every_error_class_has_a_hint() -> None:
    kinds = [
        kind
        for name in generated.__all__
        if isinstance(kind := getattr(generated, name), type)
        and issubclass(kind, ISolarCloudError)
        and kind is not ISolarCloudError
    ]
    assert len(kinds) > 20
    assert [kind.__name__ for kind in kinds if not kind.default_hint] == []


def test_a_stale_or_missing_page_fails_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = make_spec(tmp_path)
    arguments = ["--spec", str(spec), "--out", str(tmp_path / "out"), "--docs", str(tmp_path / "docs")]
    page = tmp_path / "docs" / "errors.md"
    assert main(["generate", *arguments]) == 0
    assert main(["check", *arguments]) == 0
    (tmp_path / "docs" / "other.md").write_text("somebody's own")
    assert main(["check", *arguments]) == 0
    page.write_text(page.read_text() + "more\n")
    assert main(["check", *arguments]) == 1
    assert "differs: errors.md" in capsys.readouterr().err
    assert main(["generate", *arguments]) == 0
    assert main(["check", *arguments]) == 0
    page.unlink()
    assert main(["check", *arguments]) == 1
    assert "missing: errors.md" in capsys.readouterr().err
    assert (tmp_path / "docs" / "other.md").exists()


def test_a_package_made_elsewhere_leaves_the_pages_alone(tmp_path: Path) -> None:
    before = (DOCS / "errors.md").read_bytes()
    spec = make_spec(tmp_path)
    assert main(["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    assert (DOCS / "errors.md").read_bytes() == before


def test_keys_and_probes_are_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Mistakes in what the doctor uses are told with their place."""
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    edit(spec, "service.yaml", 'pattern: "[0-9A-F]{32}"', 'pattern: "[0-9A-F{32}"')
    edit(
        spec,
        "service.yaml",
        "operation: /openapi/getPowerStationList\n    arguments: {page: 1, size: 1}",
        "operation: /openapi/shareMyPs\n    arguments: {pages: 1}",
    )
    assert main(["validate", "--spec", str(spec)]) == 1
    told = capsys.readouterr().err
    assert "it is no regular expression" in told
    assert "/openapi/shareMyPs changes something" in told
    assert '"pages"' in told
