"""Corrections: covered while the page has the mistake, stale when it is mended."""

from __future__ import annotations

import pytest

from codegen.portal.facts import Correction, Fact, Place, Value
from codegen.portal.judge import Change, judge, same
from tests.codegen.portal.editing import Page, compared, page, reading_of, told


def edited(name: str, old: str, new: str) -> Page:
    """Replace words in the cells of a page."""
    changed = page(name)
    found = False
    for number, grid in enumerate(changed.grids):
        found = found or any(old in cell for row in grid for cell in row)
        changed = changed.with_grid(number, [tuple(cell.replace(old, new) for cell in row) for row in grid])
    assert found
    return changed


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize(
    ("name", "old", "new", "key", "value"),
    [
        ("device-types.md", "Wether", "Weather", ("device_type", ("5",)), "label"),
        ("pump-points.md", "Watre", "Water", ("point", ("pump", "303")), "label"),
        ("start.md", "是", "Y", ("header", ("platform", "Authorization")), "required"),
    ],
)
def test_a_mended_mistake_makes_the_correction_stale(
    name: str, old: str, new: str, key: tuple[str, tuple[str, ...]], value: str, form: str
) -> None:
    comparison = compared(reading_of(edited(name, old, new), form))
    assert told(comparison) == [("stale correction", *key, value)]


def test_values_that_leave_the_column_of_units_make_the_correction_stale() -> None:
    rows = list(page("pump-points.md").grids[0])
    rows[6] = ("306", "Pipe Heater: - Off (summer):1 - On:2", "")
    comparison = compared(reading_of(page("pump-points.md").with_grid(0, rows), "markdown"))
    assert told(comparison) == []
    rows[6] = ("306", "Pipe Heater", "")
    comparison = compared(reading_of(page("pump-points.md").with_grid(0, rows), "markdown"))
    assert sorted(told(comparison)) == [
        ("gone", "point", ("pump", "306"), "values"),
        ("stale correction", "point", ("pump", "306"), "unit"),
    ]


def test_another_mistake_is_a_change() -> None:
    comparison = compared(reading_of(edited("device-types.md", "Wether", "Whether"), "html"))
    assert told(comparison) == [("changed", "device_type", ("5",), "label")]


def test_the_reason_is_told() -> None:
    (finding,) = compared(reading_of(page("device-types.md"), "html")).of(Change.COVERED)
    assert (finding.why, finding.spec_value, finding.portal_value) == (
        "misspelt",
        "Weather Vane",
        "Wether Vane",
    )
    assert finding.spec is not None
    assert str(finding.spec.place) == "spec/device_types.yaml:7"


def fact(text: str) -> Fact:
    return Fact("point", ("a", "1"), {}, Place("page", 1), text=text)


@pytest.mark.parametrize(
    ("ours", "theirs", "portal_says", "text", "change"),
    [
        ("h", "H", "H", "|1|Time|H|", Change.COVERED),
        ("h", "h", "H", "|1|Time|h|", Change.STALE),
        ("h", "s", "H", "|1|Time|s|", Change.CHANGED),
        (5, None, "at most 5 or so", "|1|At most 5 or so|", Change.COVERED),
        ("string", "integer", "integer or number", "", Change.COVERED),
        ("Fine and good", "Fine and good", "Fine and good.", "|Fine and good.,more|", Change.COVERED),
        ("Fine and good", "Fine and good", "Fine and good.", "|Fine and good|", Change.STALE),
    ],
)
def test_judgement(ours: Value, theirs: Value, portal_says: str, text: str, change: Change) -> None:
    corrections = [Correction("unit", portal_says, "because", "a")]
    verdict = judge(fact(text), "unit", ours, theirs, corrections=corrections, source_is=lambda *_: True)
    assert verdict == (change, "because" if change is not Change.CHANGED else "")


def test_a_page_that_was_right_all_along_makes_nothing_stale() -> None:
    corrections = [Correction("unit", "H", "because", "another page")]
    assert judge(fact(""), "unit", "h", "h", corrections=corrections, source_is=lambda *_: False) is None


def test_numbers_may_be_written_as_text() -> None:
    assert same(5, "5")
    assert same(None, "")
    assert not same(5, "6")
    assert not same(True, "1")


RANGES = [
    ("100 to 900,", "100 to 800,", [("changed", "9001/garden-pump", "maximum")]),
    ("100 to 900,", "200 to 900,", [("changed", "9001/garden-pump", "minimum")]),
    ("10% to 90%", "10% to 45%", [("changed", "9001/garden-pump", "scale")]),
    ("10% to 90%", "0% to 90%", [("changed", "9001/garden-pump", "real_minimum")]),
    ("defaults as 50", "defaults as 60", [("changed", "9003/fountain-pump+garden-pump", "default")]),
    ("(0.0-2.5]", "[0.0-2.5]", [("changed", "9004/fountain-pump", "exclusive_minimum")]),
    ("100 to 900, which indicates 10% to 90%", "100 to 800", [("changed", "9001/garden-pump", "range")]),
    ("900, which indicates 10% to 90%", "800, 1% to 2%", [("changed", "9001/garden-pump", "range")]),
    ("0W to 400W and defaults as 50", "5 to 40", [("changed", "9003/fountain-pump+garden-pump", "range")]),
    (
        "0: Off, 1: Quiet, 2: Silent. Default",
        "Default",
        [("gone", "9002/fountain-pump+garden-pump", "choices")],
    ),
    ("0: Off, 1: Quiet, 2", "0: Off, 2", [("gone", "9002/fountain-pump+garden-pump", "choices.1")]),
    (
        "0: Off, 1: Quiet",
        "1: Off, 1: Quiet",
        [("changed", "9002/fountain-pump+garden-pump", "choices.0.value")],
    ),
    ("2: Silent", "4: Silent", [("changed", "9002/fountain-pump+garden-pump", "choices.2.value")]),
    ("2: Silent", "2: Noisy", [("changed", "9002/fountain-pump+garden-pump", "choices.2")]),
    (", 2: Silent", "", [("gone", "9002/fountain-pump+garden-pump", "choices.2")]),
    ("Default to 1.", "Default to 2.", [("changed", "9002/fountain-pump+garden-pump", "default")]),
    ("(Night Mode must", "(Lights must", [("changed", "9005/garden-pump", "depends_on")]),
    ("The value range is", "It may be from", []),
]


@pytest.mark.parametrize(("old", "new", "expected"), RANGES, ids=[new for _, new, _ in RANGES])
def test_changes_of_what_can_be_set(old: str, new: str, expected: list[tuple[str, str, str]]) -> None:
    comparison = compared(reading_of(edited("parameters.md", old, new), "markdown"))
    assert [(change, "/".join(key), name) for change, _, key, name in told(comparison)] == expected
