"""Requests whose own fields stand in an object: the dump shows them in its example only."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.portal.compare import compare
from codegen.portal.facts import Reading
from codegen.portal.findings import Comparison
from codegen.portal.pages import read_text
from codegen.portal.propose import Proposer
from codegen.portal.spec_facts import source_pages, spec_facts
from codegen.portal.spec_files import load_files
from tests.codegen.portal.editing import Told, told

PATH = "/eco/v1/getBoxInfo"
SPEC = {
    "service.yaml": """
source: start
families: [{name: charging, body_field: data}]
headers:
  - {name: sys_code, families: [charging], required: true, type: text, longest: 32}
  - {name: x-access-key, families: [charging], required: true, type: secret, longest: 32}
public_parameters:
  - name: data
    families: [charging]
    required: true
    type: object
    source: dump
    repeated_on: [/eco/v1/getBoxInfo]
    evidence:
      type:
        source: dump
        status: corrected
        corrections: [{field: type, portal_says: string, why: It holds fields.}]
  - {name: timestamp, families: [charging], required: true, type: text, source: dump}
  - {name: noce, families: [charging], required: true, type: text, repeated_on: [/eco/v1/getBoxInfo]}
  - {name: nonce, families: [charging], required: true, type: text}
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
    corrections: [{field: link_index, portal_says: 324, pages: [charging], why: That is another page.}]
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
  - {{wire: lid, type: text, description: Lid.}}
  - {{wire: colour, type: text, description: On no page., status: unverified}}
also_sent:
  - {{wire: timstamp, repeats: timestamp, description: As the table has it.}}
  - {{wire: boxId, repeats: data.boxId, description: On no page., status: unverified}}
reply:
  data: {{list: Box}}
  status: corrected
  corrections: [{{field: total, portal_says: Total, portal_type: integer, says: none, why: There is one.}}]
""",
}


def dump() -> dict[str, Any]:
    text = {"type": "string"}
    request = {
        "schema": {
            "properties": {"noce": text, "timstamp": text, "data": text},
            "required": ["noce", "timstamp", "data"],
        },
        "example": {"noce": "x", "timestamp": "1", "data": {"boxId": "1", "lid": "none"}},
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
    return told(compared(tmp_path, content, *pages)[0])


def compared(
    tmp_path: Path, content: dict[str, Any], *pages: str, spec: str = SPEC["service.yaml"]
) -> tuple[Comparison, Proposer]:
    for name, text in (SPEC | {"service.yaml": spec}).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    reading = Reading()
    read_text("endpoints.json", json.dumps(content), reading)
    for number, page in enumerate(pages):
        read_text(f"page{number}.md", page, reading)
    files = load_files(tmp_path)
    assert not files.problems
    facts = list(spec_facts(files))
    return compare(reading, facts, source_pages(files)), Proposer(facts)


def request(content: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = content["paths"][PATH]["post"]["requestBody"]["content"]["application/json"]
    return body


def member_added(content: dict[str, Any]) -> list[Told]:
    request(content)["example"]["data"]["weight"] = 1
    return [("new", "request_field", (PATH, "data.weight"), "")]


def member_gone(content: dict[str, Any]) -> list[Told]:
    request(content)["example"]["data"] = {"lid": "none"}
    return [("gone", "request_field", (PATH, "data.boxId"), "")]


def box_gone(content: dict[str, Any]) -> list[Told]:
    """What was in it is gone with it."""
    schema = request(content)["schema"]
    del schema["properties"]["data"]
    schema["required"].remove("data")
    return [("gone", "request_field", (PATH, "data"), "")]


def box_has_another_type(content: dict[str, Any]) -> list[Told]:
    request(content)["schema"]["properties"]["data"] = {"type": "integer"}
    return [("changed", "request_field", (PATH, "data"), "type")]


def box_has_the_right_type(content: dict[str, Any]) -> list[Told]:
    request(content)["schema"]["properties"]["data"] = {"type": "object"}
    return [("stale correction", "request_field", (PATH, "data"), "type")]


def parameter_no_longer_repeated(content: dict[str, Any]) -> list[Told]:
    schema = request(content)["schema"]
    del schema["properties"]["noce"]
    schema["required"].remove("noce")
    return [("gone", "request_field", (PATH, "noce"), "")]


def parameter_spelt_otherwise(content: dict[str, Any]) -> list[Told]:
    schema = request(content)["schema"]
    schema["properties"]["nonce"] = schema["properties"].pop("noce")
    schema["required"] = ["nonce", "timstamp", "data"]
    return [("changed", "request_field", (PATH, "nonce"), "key")]


def box_may_be_left_out(content: dict[str, Any]) -> list[Told]:
    request(content)["schema"]["required"].remove("data")
    return [("changed", "request_field", (PATH, "data"), "required")]


def misspelt_parameter_has_another_type(content: dict[str, Any]) -> list[Told]:
    request(content)["schema"]["properties"]["timstamp"] = {"type": "integer"}
    return [("changed", "request_field", (PATH, "timstamp"), "type")]


def typing_mistake_mended(content: dict[str, Any]) -> list[Told]:
    schema = request(content)["schema"]
    schema["properties"]["timestamp"] = schema["properties"].pop("timstamp")
    schema["required"] = ["noce", "timestamp", "data"]
    return [("gone", "request_field", (PATH, "timstamp"), "")]


def count_gone(content: dict[str, Any]) -> list[Told]:
    reply = content["paths"][PATH]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    del reply["properties"]["data"]["properties"]["total"]
    return [("stale correction", "reply_field", (PATH, "total"), "presence")]


def count_has_another_type(content: dict[str, Any]) -> list[Told]:
    reply = content["paths"][PATH]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    reply["properties"]["data"]["properties"]["total"]["type"] = "string"
    return [("changed", "reply_field", (PATH, "total"), "type")]


def nothing(content: dict[str, Any]) -> list[Told]:
    request(content)["example"]["other"] = {"not": "in the table"}
    return []


CHANGES = [
    nothing,
    member_added,
    member_gone,
    box_gone,
    box_has_another_type,
    box_has_the_right_type,
    parameter_no_longer_repeated,
    parameter_spelt_otherwise,
    box_may_be_left_out,
    misspelt_parameter_has_another_type,
    typing_mistake_mended,
    count_gone,
    count_has_another_type,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_is_told_once(change: Callable[[dict[str, Any]], list[Told]], tmp_path: Path) -> None:
    content = dump()
    expected = change(content)
    assert found(tmp_path, content) == expected


@pytest.mark.parametrize(
    ("change", "line", "text"),
    [
        (
            parameter_no_longer_repeated,
            "noce",
            f"remove {PATH} from `repeated_on`, which goes with its last page; `noce` itself stays",
        ),
        (
            box_gone,
            "    repeated_on:",
            f"remove {PATH} from `repeated_on`, which goes with its last page; `data` itself stays",
        ),
        (typing_mistake_mended, "timstamp", "remove the entry: the page no longer lists `timstamp`"),
        (
            box_may_be_left_out,
            "name: data",
            f"every call has the parameter: add {{field: required, portal_says: false, pages: [{PATH}], "
            "why: ...}; if all pages say so, set `required: false`",
        ),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_parameter_of_every_call_stays_without_one_page(
    change: Callable[[dict[str, Any]], list[Told]], line: str, text: str, tmp_path: Path
) -> None:
    content = dump()
    change(content)
    comparison, proposer = compared(tmp_path, content)
    (finding,) = comparison.drift
    proposal = proposer.propose(finding)
    assert proposal.text == text
    assert proposal.place is not None
    spec = (tmp_path.parent / proposal.place.file).read_text(encoding="utf-8")
    assert line in spec.splitlines()[proposal.place.line - 1]


def test_a_correction_of_the_page_goes_with_it(tmp_path: Path) -> None:
    content = dump()
    parameter_no_longer_repeated(content)
    corrected = "source: start, status: corrected, corrections: [{field: required, portal_says: false, "
    corrected += f"says: true, pages: [{PATH}], why: It is needed.}}]"
    spec = SPEC["service.yaml"].replace("getBoxInfo]}", f"getBoxInfo], {corrected}}}")
    assert spec != SPEC["service.yaml"]
    comparison, proposer = compared(tmp_path, content, spec=spec)
    (finding,) = comparison.drift
    assert "and from `pages` of the correction of `required`" in proposer.propose(finding).text


def test_a_page_may_be_linked_by_another_number(tmp_path: Path) -> None:
    assert found(tmp_path, dump(), GUIDE.format(324)) == []
    assert [entry[:3] for entry in found(tmp_path, dump(), GUIDE.format(325))] == [
        ("changed", "link", ("md", "325"))
    ]


ROW = "| x-access-key | String | 32 | See [Appendix 2: Codes](#/document/md?link_index={}) | Yes |\n"
GUIDE = f"""# Getting Started

One call is {PATH}.

| Name | Type | Length | Description | Required |
| --- | --- | --- | --- | --- |
| sys_code | String | 32 | Who calls | Yes |
{ROW}"""
OTHER_GUIDE = "# Getting Started\n\nSee [Appendix 2: Codes](#/document/md?link_index=224).\n"
KEY_GONE = ("gone", "header", ("charging", "x-access-key"), "")
STALE = ("stale correction", "link", ("md", "224"), "key")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (ROW.format(324), []),
        (ROW.format(224), [STALE]),
        ("", [KEY_GONE]),
        ("| x-access-key | String | 32 | No link | Yes |\n", [STALE]),
    ],
    ids=["as it was", "mended", "gone with its row", "only the link gone"],
)
def test_a_wrong_link_that_went_with_its_row_is_not_stale_as_well(
    row: str, expected: list[Told], tmp_path: Path
) -> None:
    end = "\nMore of it.\n"  # a page that ends with its table may have been cut off
    guide = GUIDE.replace(ROW, row) + end
    assert found(tmp_path, dump(), guide, OTHER_GUIDE) == expected
