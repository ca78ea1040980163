"""Fields that only some pages have: shared types, corrections of replies, nested requests, point values."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.portal.compare import compare
from codegen.portal.facts import Reading
from codegen.portal.findings import Comparison
from codegen.portal.openapi import segment
from codegen.portal.pages import read_text
from codegen.portal.propose import Proposer
from codegen.portal.spec_facts import source_pages, spec_facts
from codegen.portal.spec_files import load_files
from tests.codegen.portal.editing import Told, told

HERE, THERE = "/openapi/getPonds", "/openapi/platform/getPonds"
SPEC = {
    "sources.yaml": """
sources:
  - {id: dump, title: Endpoint pages, kind: dump, link_index: null, slug: null}
""",
    "enums/span.yaml": """
name: Span
type: text
source: dump
status: documented
values: [{value: day, name: DAY}, {value: year, name: YEAR}]
""",
    "types/ponds.yaml": """
source: dump
types:
  Plant: {fields: [{wire: sort, type: text}]}
  Pond:
    fields:
      - {wire: pondId, type: integer}
      - {wire: depth, type: number}
      - {wire: fish, type: integer}
      - {wire: reed, type: object, object: Plant}
      - {wire: moss, type: object, object: Plant, status: field-reported}
""",
    "endpoints/user/get_ponds.yaml": f"""
path: {HERE}
title: Ponds
source: dump
status: documented
request:
  - {{wire: span, type: enum, enum: Span, wire_values: {{day: "1", year: "2"}}}}
  - wire: settings
    type: list
    items: {{type: object, fields: [{{wire: code, type: integer, required: true}}]}}
reply:
  data: Pond
  status: corrected
  corrections:
    - {{field: fish, portal_says: null, says: sent, why: The samples have it.}}
    - {{field: reed, portal_says: null, says: sent, why: The samples have it.}}
    - {{field: pST001, portal_says: "pST001: integer", portal_type: integer, says: not read, why: No point.}}
    - {{field: data, portal_says: Puddle, why: About the reply itself.}}
""",
    "endpoints/platform/get_ponds.yaml": f"""
path: {THERE}
title: Ponds
source: dump
status: documented
request: []
reply: {{data: Pond}}
""",
}

Dump = dict[str, Any]


def page(request: Dump, *reply: str) -> Dump:
    fields: Dump = {name: {"type": "integer"} for name in reply if "." not in name}
    for name in reply:
        outer, _, inner = name.partition(".")
        if inner:
            fields[outer] = {"type": "object", "properties": {inner: {"type": "string"}}}
    data = {"type": "object", "properties": {"result_data": {"properties": fields}}}
    return {
        "post": {
            "summary": "Ponds",
            "requestBody": {"content": {"application/json": {"schema": request}}},
            "responses": {"200": {"content": {"application/json": {"schema": data}}}},
        }
    }


def dump() -> Dump:
    code = {"properties": {"code": {"type": "integer"}}, "required": ["code"]}
    span = {"type": "integer", "description": "1: one day; 2: one year"}
    request = {"properties": {"span": span, "settings": {"type": "array", "items": code}}}
    return {
        "openapi": "3.0.0",
        "paths": {
            HERE: page(request, "pondId", "depth", "pST001"),
            THERE: page({}, "pondId", "depth", "fish", "reed", "reed.sort"),
        },
    }


def compared(folder: Path, content: Dump) -> Comparison:
    for name, text in SPEC.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    reading = Reading()
    read_text("endpoints.json", json.dumps(content), reading)
    files = load_files(folder)
    assert not files.problems
    return compare(reading, spec_facts(files), source_pages(files))


def request_of(content: Dump) -> Dump:
    schema: Dump = content["paths"][HERE]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return schema["properties"]  # type: ignore[no-any-return]


def reply_of(content: Dump, path: str) -> Dump:
    body = content["paths"][path]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    return body["properties"]["result_data"]["properties"]  # type: ignore[no-any-return]


def nothing(_: Dump) -> list[Told]:
    return []


def what_was_missing_is_there(content: Dump) -> list[Told]:
    reply_of(content, HERE)["fish"] = {"type": "integer"}
    return [("stale correction", "reply_field", (HERE, "fish"), "presence")]


def what_is_not_read_is_gone(content: Dump) -> list[Told]:
    del reply_of(content, HERE)["pST001"]
    return [("stale correction", "reply_field", (HERE, "pST001"), "presence")]


def what_is_not_read_has_another_type(content: Dump) -> list[Told]:
    reply_of(content, HERE)["pST001"] = {"type": "string"}
    return [("changed", "reply_field", (HERE, "pST001"), "type")]


def on_one_page_only(content: Dump) -> list[Told]:
    del reply_of(content, THERE)["depth"]
    return [("gone", "reply_field", (THERE, "depth"), "")]


def a_member_that_must_be_given(content: Dump) -> list[Told]:
    request_of(content)["settings"]["items"]["required"] = []
    return [("changed", "request_field", (HERE, "settings.code"), "required")]


def another_wire_value(content: Dump) -> list[Told]:
    request_of(content)["span"]["description"] = "1: one day; 2: one year; 3: ten years"
    return [("new", "request_field", (HERE, "span"), "values.3")]


CHANGES = [
    nothing,
    what_was_missing_is_there,
    what_is_not_read_is_gone,
    what_is_not_read_has_another_type,
    on_one_page_only,
    a_member_that_must_be_given,
    another_wire_value,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_is_told_once(change: Callable[[Dump], list[Told]], tmp_path: Path) -> None:
    content = dump()
    expected = change(content)
    comparison = compared(tmp_path, content)
    told_here = [entry for entry in told(comparison) if entry[1] != "endpoint"]
    assert told_here == expected


def test_a_stale_correction_says_what_the_page_has(tmp_path: Path) -> None:
    content = dump()
    what_was_missing_is_there(content)
    what_is_not_read_is_gone(content)
    found = compared(tmp_path, content).drift
    texts = [Proposer([]).propose(finding).text for finding in found]
    assert texts == [
        "remove the correction: the page has the field now",
        "remove the correction: the page no longer has the field",
    ]


def test_a_field_of_a_shared_type_stays_where_other_pages_have_it(tmp_path: Path) -> None:
    content = dump()
    reply = content["paths"][HERE]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    del reply["properties"]["result_data"]["properties"]["depth"]
    (finding,) = compared(tmp_path, content).drift
    facts = spec_facts(load_files(tmp_path))
    assert Proposer(facts).propose(finding).text == (
        f"{THERE} has the field too: where only {HERE} lacks it, add to the corrections of its reply "
        "{field: depth, portal_says: null, says: ..., why: ...}; else remove the entry"
    )


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("p+pointid", "{point}"),
        ("{p+pointid}", "{point}"),
        ("p24", "{point}"),
        ("p+point_id", "{point}"),
        ("pST001", "pST001"),
        ("ps_id", "ps_id"),
        ("{ps_key}", "{id}"),
    ],
)
def test_what_stands_for_points(name: str, step: str) -> None:
    assert segment(name) == step
