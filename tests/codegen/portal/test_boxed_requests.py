"""Requests whose own fields stand in an object: the dump shows them in its example only."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.portal.compare import compare
from codegen.portal.facts import Reading
from codegen.portal.pages import read_text
from codegen.portal.spec_facts import source_pages, spec_facts
from codegen.portal.spec_files import load_files
from tests.codegen.portal.editing import Told, told

PATH = "/eco/v1/getBoxInfo"
SPEC = {
    "service.yaml": """
source: start
families: [{name: charging, body_field: data}]
public_parameters:
  - {name: data, families: [charging], required: true, type: object, source: dump}
  - {name: timestamp, families: [charging], required: true, type: text, source: dump}
  - {name: noce, families: [charging], required: true, type: text, source: dump}
""",
    "sources.yaml": """
sources:
  - {id: start, title: Getting Started, kind: portal, link_index: null, slug: start}
  - {id: dump, title: Endpoint pages, kind: dump, link_index: null, slug: null}
  - id: appendix-2
    title: "Appendix 2: Codes"
    kind: portal
    link_index: 224
    slug: appendix-2
    status: corrected
    corrections: [{field: link_index, portal_says: 324, why: Another page has another number.}]
""",
    "types/boxes.yaml": """
source: dump
types:
  Box: {description: A box., fields: [{wire: boxId, type: integer, description: Id.}]}
""",
    f"endpoints/charging/{PATH.rpartition('/')[2]}.yaml": f"""
path: {PATH}
family: charging
title: Box
source: dump
status: documented
request:
  - {{wire: boxId, type: integer, as_text: true, description: Id.}}
  - {{wire: colour, type: text, description: On no page., status: unverified}}
also_sent:
  - {{wire: timstamp, repeats: timestamp, description: As the table has it.}}
  - {{wire: boxId, repeats: data.boxId, description: On no page., status: unverified}}
reply:
  data: {{list: Box}}
  status: corrected
  corrections: [{{field: total, portal_says: Total, says: none, why: There is nothing to count.}}]
""",
}


def dump() -> dict[str, Any]:
    text = {"type": "string"}
    request = {
        "schema": {"properties": {"noce": text, "timstamp": text, "data": text}, "required": ["data"]},
        "example": {"noce": "x", "timestamp": "1", "data": {"boxId": "1"}},
    }
    data = {
        "properties": {"boxId": {"type": "integer"}, "total": {"type": "integer", "description": "Total"}}
    }
    reply = {"schema": {"properties": {"ok": {"type": "boolean"}, "data": data}}}
    post = {
        "summary": "Box",
        "requestBody": {"content": {"application/json": request}},
        "responses": {"200": {"content": {"application/json": reply}}},
    }
    return {"openapi": "3.0.0", "paths": {PATH: {"post": post}}}


def found(tmp_path: Path, content: dict[str, Any], *pages: str) -> list[Told]:
    for name, text in SPEC.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    reading = Reading()
    read_text("endpoints.json", json.dumps(content), reading)
    for number, page in enumerate(pages):
        read_text(f"page{number}.md", page, reading)
    files = load_files(tmp_path)
    assert not files.problems
    return told(compare(reading, spec_facts(files), source_pages(files)))


def request(content: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = content["paths"][PATH]["post"]["requestBody"]["content"]["application/json"]
    return body


def member_added(content: dict[str, Any]) -> list[Told]:
    request(content)["example"]["data"]["weight"] = 1
    return [("new", "request_field", (PATH, "data.weight"), "")]


def member_gone(content: dict[str, Any]) -> list[Told]:
    request(content)["example"]["data"] = {}
    return [("gone", "request_field", (PATH, "data.boxId"), "")]


def typing_mistake_mended(content: dict[str, Any]) -> list[Told]:
    fields = request(content)["schema"]["properties"]
    fields["timestamp"] = fields.pop("timstamp")
    return [("gone", "request_field", (PATH, "timstamp"), "")]


def count_gone(content: dict[str, Any]) -> list[Told]:
    reply = content["paths"][PATH]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    del reply["properties"]["data"]["properties"]["total"]
    return [("stale correction", "reply_field", (PATH, "total"), "presence")]


def nothing(content: dict[str, Any]) -> list[Told]:
    request(content)["example"]["other"] = {"not": "in the table"}
    return []


@pytest.mark.parametrize("change", [nothing, member_added, member_gone, typing_mistake_mended, count_gone])
def test_a_change_is_told_once(change: Callable[[dict[str, Any]], list[Told]], tmp_path: Path) -> None:
    content = dump()
    expected = change(content)
    assert found(tmp_path, content) == expected


def test_a_page_may_be_linked_by_another_number(tmp_path: Path) -> None:
    page = "# Getting Started\n\nSee [Appendix 2: Codes](#/document/md?link_index={}).\n"
    assert found(tmp_path, dump(), page.format(324)) == []
    assert [entry[:3] for entry in found(tmp_path, dump(), page.format(325))] == [
        ("changed", "link", ("md", "325"))
    ]
