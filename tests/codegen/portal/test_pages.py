"""What pages are recognised as, what is read from them, and what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.portal.document import Code, Heading, Paragraph, Row, fold
from codegen.portal.facts import Fact, Reading
from codegen.portal.html_page import read_html
from codegen.portal.markdown_page import read_markdown
from codegen.portal.pages import read_pages, read_text
from tests.codegen.portal.editing import PAGES, all_pages, compared, told


def facts_of(*names: str) -> dict[tuple[str, ...], Fact]:
    reading = read_pages([PAGES / name for name in names])
    assert not reading.troubles
    return {(fact.kind, *fact.key): fact for fact in reading.facts}


def test_kinds_of_pages() -> None:
    kinds = {Path(file).name: kind for file, kind in all_pages().pages}
    assert kinds == {
        "code.md": "code example",
        "device-types.md": "device types",
        "endpoints.json": "endpoint dump",
        "error-codes.md": "error codes",
        "fault-codes.md": "fault codes",
        "lamp-points.html": "measuring points",
        "parameters.md": "control parameters",
        "pump-points.md": "measuring points",
        "start.md": "getting started",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Calls\n\n- North: https://north.example/\n\nThat is all.", "call help"),
        ("# Live\n\nCall `/openapi/platform/datasubscribe/start`, then wait.", "live data guide"),
        ("# quick start\n\nCall **/openapi/login** first.\n\n```\n{}\n```", "quick start"),
        ('[{"title": "Getting Started", "manage_id": 7}]', "list of documents"),
    ],
)
def test_kinds_of_other_pages(text: str, kind: str) -> None:
    reading = Reading()
    assert read_text("page", text, reading) == kind
    assert not reading.troubles


def test_facts_of_points() -> None:
    facts = facts_of("pump-points.md", "lamp-points.html")
    assert facts["point", "pump", "301"].values == {"label": "Flow", "unit": "l/min"}
    assert facts["point", "pump", "304"].values == {"label": "Number of Frogs", "unit": None}
    assert facts["point", "pump", "305"].values["values.64"] == "Blocked by leaves"
    assert facts["point", "pump", "306"].values == {
        "label": "Pipe Heater",
        "unit": None,
        "values.1": "Off (summer)",
        "values.2": "On",
    }
    assert facts["point", "lamp", "402"].values["unit"] == "lm", "the cell above reaches down"
    assert facts["point", "lamp", "403"].values["values.1"] == "Reading light"
    assert facts["point", "lamp", "401"].place.line == 7
    assert facts["point", "pump", "301"].place.line == 7


def test_facts_of_a_guide() -> None:
    facts = facts_of("start.md")
    assert facts["header", "platform", "Content-Type"].values == {
        "type": "string",
        "longest": 32,
        "required": True,
    }
    assert facts["public_parameter", "platform", "lang"].values["required"] is False
    assert facts["envelope_parameter", "platform", "result_data"].values == {
        "type": "object",
        "longest": None,
    }
    assert facts["language", "German"].values == {"code": "_de_DE"}
    assert facts["host", "gateway", "South"].values == {"address": "https://south.garden.example"}
    assert ("link", "md", "32") in facts


def test_one_code_for_two_families_of_devices() -> None:
    facts = facts_of("parameters.md")
    assert facts["control_parameter", "9006", "garden-pump"].values["choices.170"] == "Enable"
    assert facts["control_parameter", "9006", "fountain-pump"].values["choices.1"] == "Enable"


def test_a_folder_with_one_page_makes_nothing_else_gone() -> None:
    for page in sorted(PAGES.iterdir()):
        reading = read_pages([page])
        assert told(compared(reading)) == [], page.name


def test_both_formats_give_the_same_document() -> None:
    html = read_html(
        "a.html", "<h2>A<b>b</b></h2><p>one<br>two <img src='x'>three</p><pre>x = 1\ny = 2</pre>"
    )
    markdown = read_markdown("a.md", "## A**b**\n\none\ntwo ![x](x) three\n\n```\nx = 1\ny = 2\n```")
    for document in (html, markdown):
        heading, paragraph, code = document.blocks
        assert isinstance(heading, Heading)
        assert isinstance(paragraph, Paragraph)
        assert isinstance(code, Code)
        assert (heading.text, heading.level) == ("Ab", 2)
        assert (paragraph.text, code.text.strip()) == ("one\ntwo three", "x = 1\ny = 2")
        assert not document.damage


def test_merged_and_missing_cells() -> None:
    text = (
        "<table><tr><th>a</th><th>b</th><th>c</th></tr>"
        '<tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td></tr>'
        '<tr><td rowspan="nonsense">4</td><td rowspan="1}">5</td><td>6</td></tr></table>'
    )
    (table,) = read_html("a.html", text).tables
    assert [row.cells for row in table.rows] == [
        ("a", "b", "c"),
        ("1", "2", "2"),
        ("1", "3"),
        ("4", "5", "6"),
    ]
    assert [row.missing for row in table.rows] == [0, 0, 1, 0]


def test_markdown_rows_are_not_padded() -> None:
    (table,) = read_markdown("a.md", "| a | b |\n| --- | --- |\n| 1 |\n| x\\|y | \\_z\\_ |").tables
    assert table.rows[1] == Row(("1",), 3, 1)
    assert table.rows[2].cells == ("x|y", "_z_")


def test_full_width_punctuation_is_folded() -> None:
    assert (
        fold("\uff58\uff1a \uff081\uff09\uff0c a\u3000b\uff1b\u201cq\u201d m\u00b2")
        == 'x: (1), a b;"q" m\u00b2'
    )


@pytest.mark.parametrize("name", sorted(page.name for page in PAGES.iterdir() if page.suffix == ".html"))
@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9, 0.97])
def test_half_a_page_of_html_is_named(name: str, share: float) -> None:
    text = (PAGES / name).read_text(encoding="utf-8").rstrip()
    reading = Reading()
    read_text("half.html", text[: int(len(text) * share)], reading)
    assert any(trouble.fatal and "missing" in trouble.what for trouble in reading.troubles)
    assert told(compared(reading)) == [], "what was cut off is not gone"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "| Point Id | Point Name | Unit |\n| --- | --- | --- |\n| 301 | Flow | l/min |\n| 302 | Mot",
            "cut off",
        ),
        ("| Point Id | Point Name | Unit |\n| --- | --- | --- |\n", "no rows"),
        ("# Code\n\n```\nclient.call(", "not closed"),
        ('{"openapi": "3.0.0", "paths": {"/openapi/x": {"post": {"summ', "half"),
        ('{"openapi": "3.0.0", "paths": {}}', "no paths"),
        ('{"a": 1}', "neither"),
        ('{"a": nonsense}', "not JSON"),
        ("# Something else\n\nNothing to see here.", "no fact"),
        ("| Colour | Taste |\n| --- | --- |\n| red | sweet |", "unknown columns: Colour | Taste"),
        (
            "| Point Id | Point Name | Unit |\n| --- | --- | --- |\n| 1 | A | W | more |",
            "4 cells in a table of 3",
        ),
        (
            "# Common Pump Measuring Points\n\n| Point Id | Point Name |\n| - | - |\n| 1 | A |\n| 1 | B |",
            "twice",
        ),
    ],
)
def test_what_cannot_be_read_is_named(text: str, words: str) -> None:
    reading = Reading()
    read_text("page", text, reading)
    assert any(words in trouble.what for trouble in reading.troubles), reading.troubles


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"# B\xe4ume\n", "UTF-8"),
        ("# B\ufffdume".encode(), "characters were lost"),
    ],
)
def test_a_file_that_is_no_text_is_named(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "page.md"
    file.write_bytes(content)
    reading = read_pages([tmp_path])
    assert any(words in trouble.what and trouble.fatal for trouble in reading.troubles)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_a_mark_are_read(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "page.md"
    file.write_text((PAGES / "device-types.md").read_text(encoding="utf-8"), encoding=encoding)
    reading = read_pages([file])
    assert not reading.troubles
    assert told(compared(reading)) == []


def test_a_missing_file_and_an_empty_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a page", encoding="utf-8")
    assert "no .html" in read_pages([tmp_path]).troubles[0].what
    assert "no such file" in read_pages([tmp_path / "gone.md"]).troubles[0].what
