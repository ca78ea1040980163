"""A proposal says what stands in the file: the spec's own keys, types and numbers."""

from __future__ import annotations

import pytest

from codegen.portal.facts import Fact, Place, SpecFact, Value
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
