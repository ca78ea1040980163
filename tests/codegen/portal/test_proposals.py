"""A proposal says what stands in the file: the spec's own keys, types and numbers."""

from __future__ import annotations

import pytest

from codegen.portal.facts import Fact, Key, Place, SpecFact, Value
from codegen.portal.findings import Finding
from codegen.portal.judge import Change
from codegen.portal.propose import Proposer

PAGE = Place("page.md", 3)
SPEC = Place("spec/some.yaml", 7)


def proposal(kind: str, key: tuple[str, ...], name: str, ours: Value, theirs: Value) -> str:
    fact = Fact(kind, key, {}, PAGE, (kind,))
    known = SpecFact(kind, key, {}, SPEC, (kind,))
    finding = Finding(Change.CHANGED, fact, name, ours, theirs, pages=(PAGE,), spec=known)
    proposed = Proposer([known]).propose(finding)
    assert proposed.place == SPEC
    return proposed.text


@pytest.mark.parametrize(
    ("kind", "key", "name", "ours", "theirs", "edit", "correction"),
    [
        ("error_code", ("E9",), "key", "E8", "E9", "set `code: E9`", "field: code, portal_says: E9"),
        ("point", ("pump", "9"), "key", "8", "9", "set `id: 9`", "field: id, portal_says: '9'"),
        ("fault", ("pump", "9"), "id", "8", "9", "set `id: 9`", "field: id, portal_says: '9'"),
        ("request_field", ("/a", "b"), "key", "a", "b", "set `wire: b`", "field: wire, portal_says: b"),
        ("reply_field", ("/a", "b"), "type", "integer", "string", "set `type: text`", "portal_says: string"),
        (
            "host",
            ("gateway", "North"),
            "address",
            "https://a",
            "https://b",
            "set `gateway: ",
            "field: gateway",
        ),
        (
            "request_field",
            ("/a", "b"),
            "most_entries",
            50,
            20,
            "set `limits.most_entries: 20`",
            "field: most_entries, portal_says: 20",
        ),
        (
            "endpoint",
            ("/a",),
            "longest.minutes",
            180,
            60,
            "set `window.longest.minutes: 60`",
            "field: longest.minutes, portal_says: 60",
        ),
        ("point", ("pump", "9"), "unit", "W", None, "remove `unit`", "field: unit, portal_says: null"),
        (
            "point",
            ("pump", "9"),
            "unit",
            None,
            "W",
            "set `unit: W`; if the page is wrong, leave `unit` out",
            "",
        ),
    ],
)
def test_it_speaks_the_language_of_the_spec(
    kind: str, key: tuple[str, ...], name: str, ours: Value, theirs: Value, edit: str, correction: str
) -> None:
    text = proposal(kind, key, name, ours, theirs)
    assert text.startswith(edit)
    assert correction in text


def test_an_endpoint_takes_its_file_along() -> None:
    text = proposal("endpoint", ("/v2/a",), "key", "/v1/a", "/v2/a")
    assert text == "set `path: /v2/a`, and call the file after it"


def addition(kind: str, key: Key, values: dict[str, Value], *, text: str = "", scope: Key = ()) -> str:
    """What is proposed for something new, beside an entry at `entries[0]`."""
    beside = (*key[:-1], "beside")
    known = SpecFact(kind, beside, {"code": "_xx_XX"}, SPEC, scope or (kind,), path=("entries", 0))
    fact = Fact(kind, key, values, PAGE, scope or (kind,), text)
    proposed = Proposer([known], [fact]).propose(Finding(Change.NEW, fact, pages=(PAGE,)))
    assert proposed.place == SPEC
    start, _, entry = proposed.text.partition("add to entries: - ")
    assert not start
    assert (proposed.insertion is None) == ("; by hand: " in entry)
    return entry


REST = "description: Not described yet., status: unreviewed}"


@pytest.mark.parametrize(
    ("kind", "key", "values", "entry"),
    [
        (
            "header",
            ("platform", "x-shed"),
            {"type": "string", "longest": 32, "required": True},
            f"{{name: x-shed, families: [platform], required: true, type: text, longest: 32, {REST}; "
            "by hand: every call has it",
        ),
        (
            "public_parameter",
            ("platform", "more"),
            {"type": "map", "longest": None, "required": False},
            f"{{name: more, families: [platform], required: false, type: object, {REST}; by hand: every call "
            "has it",
        ),
        (
            "envelope_parameter",
            ("platform", "count"),
            {"type": "integer"},
            f"{{name: count, type: integer, {REST}; by hand: every reply has it",
        ),
        (
            "language",
            ("Old Frisian",),
            {"code": "_fr_FR"},
            "{name: OLD_FRISIAN, title: Old Frisian, code: _fr_FR, status: unreviewed}",
        ),
        (
            "language",
            ("Frisian",),
            {"code": "_xx_XX"},
            "{name: FRISIAN, title: Frisian, code: _xx_XX, alias_of: BESIDE, status: unreviewed}",
        ),
        (
            "host",
            ("gateway", "East"),
            {"address": "https://east"},
            "{name: EAST, title: East, gateway: 'https://east', status: unreviewed}; "
            "by hand: one entry has all addresses of a region",
        ),
        (
            "control_parameter",
            ("77", "pump"),
            {"label": "Flow", "device_groups": ("pump",), "minimum": 1, "maximum": 9, "unit": "l"},
            "{code: 77, name: FLOW, label: Flow, device_groups: [pump], kind: range, unit: l, minimum: 1, "
            "maximum: 9, status: unreviewed}; by hand: compare its range with the row",
        ),
        (
            "control_parameter",
            ("78", "pump"),
            {"label": "Mode", "device_groups": ("pump",), "choices.1": "Loud"},
            "{code: 78, name: MODE, label: Mode, device_groups: [pump], kind: choice, choices: [{value: 1, "
            "name: LOUD, label: Loud}], status: unreviewed}; by hand: compare its range with the row",
        ),
        (
            "link",
            ("md", "40"),
            {},
            "{id: appendix-11-all-frogs, title: 'Appendix 11: All Frogs', kind: portal, link_index: 40, "
            "slug: appendix-11-all-frogs, read: '...', status: unreviewed}; "
            "by hand: read the page first, and say when",
        ),
        (
            "request_field",
            ("/a", "day"),
            {"type": "integer", "required": True, "most": 9, "default": "2"},
            f"{{wire: day, type: integer, required: true, default: 2, limits: {{most: 9}}, {REST}; by hand: "
            "every caller has to give it",
        ),
        (
            "request_field",
            ("/a", "loud"),
            {"type": "boolean", "required": False},
            f"{{wire: loud, type: flag, {REST}; by hand: say what it sends for on and off",
        ),
    ],
)
def test_an_addition_says_what_the_page_tells(
    kind: str, key: Key, values: dict[str, Value], entry: str
) -> None:
    assert addition(kind, key, values, text="Appendix 11: All Frogs") == entry


def test_the_first_field_of_a_request_is_proposed_with_its_endpoint() -> None:
    endpoint = SpecFact("endpoint", ("/a",), {}, SPEC, ("endpoint", "platform"))
    fact = Fact("request_field", ("/a", "b"), {"type": "string"}, PAGE, ("request_field", "/a"))
    proposed = Proposer([endpoint]).propose(Finding(Change.NEW, fact))
    assert (proposed.text, proposed.place) == (f"add to request: - {{wire: b, type: text, {REST}", SPEC)


def test_what_the_page_has_now_says_all_of_it() -> None:
    fact = Fact("error_code", ("E9",), {"wire_name": "er_frog"}, PAGE)
    known = SpecFact("error_code", ("E9",), {"wire_name": None}, SPEC, status="unverified")
    finding = Finding(Change.CHANGED, fact, "status", "unverified", "documented", spec=known)
    text = Proposer([known]).propose(finding).text
    assert text == (
        "set `status: documented` and the page as `source`, and `wire_name: er_frog`: the portal has it now"
    )
