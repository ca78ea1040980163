"""Facts find each other by what they are, where a name or a place differs."""

from __future__ import annotations

from dataclasses import replace

from codegen.portal.compare import compare
from codegen.portal.document import Heading, Paragraph
from codegen.portal.facts import Correction, Fact, Key, Place, Reading, SpecFact
from codegen.portal.judge import Change
from tests.codegen.portal.editing import Page, compared, page, reading_of, told

PAGE = Place("page.json", 3)
SPEC = Place("spec/a.yaml", 5)


def with_title(name: str, title: str) -> Page:
    original = page(name)
    blocks = tuple(
        replace(block, text=title) if isinstance(block, Heading | Paragraph) and index < 2 else block
        for index, block in enumerate(original.blocks)
    )
    return replace(original, blocks=blocks)


def test_a_table_with_another_title_is_known_by_its_codes() -> None:
    changed = with_title("pump-points.md", "Points of Water Movers")
    assert told(compared(reading_of(changed, "markdown"))) == []
    rows = [row for row in changed.grids[0] if row[0] != "302"]
    assert told(compared(reading_of(changed.with_grid(0, rows), "html"))) == [
        ("gone", "point", ("pump", "302"), "")
    ]


def test_a_parameter_whose_device_group_is_spelt_otherwise() -> None:
    rows = [
        tuple(cell.replace("Fountain Pump", "Fountain") for cell in row)
        for row in page("parameters.md").grids[0]
    ]
    findings = told(compared(reading_of(page("parameters.md").with_grid(0, rows), "html")))
    assert {(change, kind, name) for change, kind, _, name in findings} == {
        ("changed", "control_parameter", "device_groups")
    }
    assert len(findings) == 4


def reading(*keys: Key) -> Reading:
    facts = [Fact("request_field", key, {}, PAGE, ("request_field", "/a")) for key in keys]
    facts.append(Fact("endpoint", ("/a",), {"title": "A"}, PAGE, ("endpoint", "user")))
    return Reading(facts, scopes={("request_field", "/a"): PAGE})


def spec(*fields: SpecFact) -> list[SpecFact]:
    return [SpecFact("endpoint", ("/a",), {"title": "A"}, SPEC, ("endpoint", "user")), *fields]


def test_a_field_that_the_portal_shows_elsewhere() -> None:
    place = Correction("place", "code", "the page lost the level", "dump")
    field = SpecFact(
        "request_field",
        ("/a", "list.code"),
        {},
        SPEC,
        ("request_field", "/a"),
        corrections=(place,),
        source="dump",
    )
    comparison = compare(reading(("/a", "code")), spec(field))
    assert [(finding.change, finding.name, finding.why) for finding in comparison.findings] == [
        (Change.COVERED, "key", "the page lost the level")
    ]
    comparison = compare(reading(("/a", "list.code")), spec(field))
    assert [finding.change for finding in comparison.findings] == [Change.STALE]


def test_what_stands_in_a_field_with_another_name_moves_along() -> None:
    wire = Correction("wire", "rwos", "misspelt", "dump")
    scope = ("request_field", "/a")
    rows = SpecFact("request_field", ("/a", "rows"), {}, SPEC, scope, corrections=(wire,))
    inner = SpecFact("request_field", ("/a", "rows.id"), {}, SPEC, scope)
    comparison = compare(reading(("/a", "rwos"), ("/a", "rwos.id")), spec(rows, inner))
    assert [finding.change for finding in comparison.findings] == [Change.COVERED]


def test_a_wire_name_that_stays_misspelt() -> None:
    """Only our own name is mended: the portal goes on saying what the spec has as wire name."""
    name = Correction("name", "rwos", "misspelt", "dump")
    rows = SpecFact("request_field", ("/a", "rwos"), {}, SPEC, ("request_field", "/a"), corrections=(name,))
    assert [finding.change for finding in compare(reading(("/a", "rwos")), spec(rows)).findings] == [
        Change.COVERED
    ]
