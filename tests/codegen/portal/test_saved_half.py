"""Pages that end too early and look whole, pages with another title, and pages in two editions."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.portal.cli import main
from codegen.portal.facts import Reading
from codegen.portal.findings import Comparison
from codegen.portal.judge import Change
from codegen.portal.pages import read_pages, read_text
from tests.codegen.portal.editing import PAGES, SPEC, compared, told


def lines_of(name: str) -> list[str]:
    return (PAGES / name).read_text(encoding="utf-8").splitlines()


def comparison_of(lines: list[str]) -> Comparison:
    reading = Reading()
    read_text("page.md", "\n".join(lines) + "\n", reading)
    assert not reading.troubles, "the page looks whole"
    return compared(reading)


def points_without(*rows: int) -> list[str]:
    """The page of points, without some rows and what follows the table."""
    lines = lines_of("pump-points.md")
    return [line for line in lines[:12] if not any(line.startswith(f"| {row} |") for row in rows)]


@pytest.mark.parametrize("left", [0, 1, 2, 3])
def test_a_page_that_ends_between_two_rows_is_named_and_nothing_on_it_is_gone(left: int) -> None:
    comparison = comparison_of(
        points_without(*range(301 + left, 307)) if left else points_without(*range(302, 307))
    )
    assert told(comparison) == []
    (trouble,) = comparison.troubles
    assert trouble.fatal
    assert "saved half" in trouble.what
    assert "306" in trouble.what, "what may be gone is told all the same"


@pytest.mark.parametrize("rows", [(306,), (305, 306), (301, 302, 303), (302, 304, 306)])
def test_a_few_rows_or_rows_in_between_are_gone(rows: tuple[int, ...]) -> None:
    comparison = comparison_of(points_without(*rows))
    assert told(comparison) == [("gone", "point", ("pump", str(row)), "") for row in rows]
    assert not comparison.troubles


def test_rows_before_more_text_are_gone() -> None:
    comparison = comparison_of([*points_without(303, 304, 305, 306), "", "More points can be asked for."])
    assert len(told(comparison)) == 4
    assert not comparison.troubles


def test_a_page_without_its_second_table_is_named() -> None:
    lines = lines_of("fault-codes.md")
    comparison = comparison_of(lines[: lines.index("## **Lamp Common Fault Codes**")])
    assert told(comparison) == []
    (trouble,) = comparison.troubles
    assert trouble.fatal
    assert "the table of faults (lamp) is missing, 2 rows of the spec" in trouble.what


def test_the_command_tells_that_it_could_not_read_such_a_page(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pages = Path(shutil.copytree(PAGES, tmp_path / "pages"))
    (pages / "pump-points.md").write_text(
        "\n".join(points_without(303, 304, 305, 306)) + "\n", encoding="utf-8"
    )
    assert main([str(pages), "--spec", str(SPEC)]) == 2
    out = capsys.readouterr().out
    assert "pump-points.md:8: the page ends in the table of points (pump), 4 rows before the last" in out
    assert " 0 gone" in out


@pytest.mark.parametrize("name", ["device-types.md", "pump-points.md"])
def test_a_page_with_another_title_keeps_its_corrections(name: str) -> None:
    lines = ["# Quite Another Title" if line.startswith("# ") else line for line in lines_of(name)]
    lines = [line for line in lines if not line.startswith("**Common")]
    comparison = comparison_of(lines)
    assert told(comparison) == []
    expected = compared(read_pages([PAGES / name])).of(Change.COVERED)
    found = comparison.of(Change.COVERED)
    assert {(one.fact.key, one.name) for one in found} == {(one.fact.key, one.name) for one in expected}
    mended = comparison_of([line.replace("Wether", "Weather").replace("Watre", "Water") for line in lines])
    assert [change for change, *_ in told(mended)] == ["stale correction"]


def test_a_page_in_two_formats_is_no_change_of_itself(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Each edition is compared with its own."""
    pages = Path(shutil.copytree(PAGES, tmp_path / "pages"))
    text = (pages / "error-codes.md").read_text(encoding="utf-8")
    (pages / "error-codes-2.md").write_text(text.replace("ran dry", "is dry"), encoding="utf-8")
    assert main([str(pages), "--against", str(pages), "--wording"]) == 0
    assert "0 wording only" in capsys.readouterr().out


def test_an_address_that_is_cut_in_the_middle_is_no_other_address() -> None:
    start = lines_of("start.md")
    last = next(number for number, line in enumerate(start) if line.startswith("- North:"))
    comparison = comparison_of([*start[:last], "- North: https://north.gard"])
    assert told(comparison) == []
    (trouble,) = comparison.troubles
    assert trouble.fatal
    assert "https://north.gard is cut" in trouble.what


def test_a_shorter_address_before_more_text_is_another_address() -> None:
    start = "\n".join(lines_of("start.md")).replace("https://north.garden.example/", "https://north.garden/")
    assert told(comparison_of(start.split("\n"))) == [("changed", "host", ("gateway", "North"), "address")]


@pytest.mark.parametrize("left", ["# Getting Started\n\n[Points](#/document/md?link_index=31)", "(8) Where"])
def test_a_guide_that_ends_in_its_prose_is_named(left: str) -> None:
    """Before its tables, or after them: there is no row to tell what is missing."""
    start = "\n".join(lines_of("start.md"))
    text = start[: start.index(left) + len(left)] if left in start else left
    comparison = comparison_of(text.split("\n"))
    assert told(comparison) == []
    (trouble,) = comparison.troubles
    assert trouble.fatal
    assert "saved half" in trouble.what


@pytest.mark.parametrize("name", sorted(page.name for page in PAGES.glob("*") if page.suffix != ".json"))
def test_no_page_loses_facts_in_silence(name: str) -> None:
    """Cut anywhere, at the ends of lines too."""
    text = (PAGES / name).read_text(encoding="utf-8")
    whole = facts_of(name, text)
    ends = [number + 1 for number, character in enumerate(text) if character == "\n"]
    for cut in sorted({*ends, *range(2, len(text), 17)}):
        reading = Reading()
        read_text(name, text[:cut], reading)
        if reading.troubles or facts_of(name, text[:cut]) >= whole:
            continue
        comparison = compared(reading)
        assert comparison.troubles or comparison.drift, text[:cut][-60:]


def facts_of(name: str, text: str) -> set[tuple[str, str]]:
    reading = Reading()
    read_text(name, text, reading)
    return {(fact.name, repr(fact.values)) for fact in reading.facts}


def test_a_page_that_lost_what_the_findings_tell_is_not_half() -> None:
    text = (PAGES / "start.md").read_text(encoding="utf-8")
    changed = text.replace("- North: https://north.garden.example/\n", "")
    comparison = comparison_of(changed.split("\n"))
    assert told(comparison) == [("gone", "host", ("gateway", "North"), "")]
    assert not comparison.troubles


def test_half_a_page_beside_the_whole_one_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pages = Path(shutil.copytree(PAGES, tmp_path / "pages"))
    text = (pages / "start.md").read_text(encoding="utf-8")
    (pages / "zz.md").write_text(text[: text.index("(8) Where")], encoding="utf-8")
    for known in (["--spec", str(SPEC)], ["--against", str(PAGES)]):
        assert main([str(pages), *known]) == 2
        assert "zz.md:25: the page has 24 facts of 32: saved half" in capsys.readouterr().out
