"""Corrections that are about single pages: of a shared type, of one guide of several, of a link."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.portal.compare import compare
from codegen.portal.facts import Reading
from codegen.portal.findings import Comparison
from codegen.portal.judge import Change
from codegen.portal.pages import read_text
from codegen.portal.propose import Proposer
from codegen.portal.spec_facts import source_pages, spec_facts
from codegen.portal.spec_files import load_files
from tests.codegen.portal.editing import Told, told

ONE, MANY = "/openapi/getWell", "/openapi/getWells"
OTHERS = ("Beds", "Fences", "Lawn", "Moles", "Shed")
SPEC = {
    "sources.yaml": """
sources:
  - {id: dump, title: Endpoint pages, kind: dump, link_index: null}
  - {id: start, title: Getting Started, kind: portal, link_index: null}
  - {id: start-2, title: Getting Started, kind: portal, link_index: null}
  - {id: sample, title: Sample, kind: portal, link_index: null}
  - id: codes
    title: Codes
    kind: portal
    link_index: 24
    status: corrected
    corrections: [{field: link_index, portal_says: 34, pages: [user], why: Misspelt.}]
  - {id: pumps, title: Common Pump Points, kind: portal, link_index: 39}
  - id: charger
    title: Charger
    kind: portal
    link_index: null
    status: corrected
    corrections: [{field: link_index, portal_says: 39, pages: [platform], why: It is that of the pumps.}]
"""
    + "".join(
        f"  - {{id: g-{index}, title: {title}, kind: portal, link_index: {index}}}\n"
        for index, title in enumerate(OTHERS, 1)
    ),
    "service.yaml": """
source: start
headers:
  - name: x-access-key
    families: [platform, user]
    required: true
    type: text
    source: sample
    status: corrected
    corrections: [{field: required, portal_says: false, why: The sample has none.}]
  - {name: sys_code, families: [user], required: true, type: text, longest: 11}
""",
    "enums/state.yaml": """
name: State
type: integer
source: dump
status: documented
values: [{value: 1, name: DRY}, {value: 2, name: FULL}, {value: 3, name: SHUT}]
""",
    "types/wells.yaml": f"""
source: dump
types:
  Well:
    fields:
      - wire: key
        type: text
        sent_as: text
        status: corrected
        corrections: [{{field: sent_as, portal_says: integer, why: It has letters.}}]
      - wire: state
        type: enum
        enum: State
        status: corrected
        corrections: [{{field: values.3, portal_says: null, says: sent, pages: [{MANY}], why: Left out.}}]
      - wire: depth
        type: number
        sent_as: number
        status: corrected
        corrections: [{{field: sent_as, portal_says: string, pages: [{MANY}], why: A number.}}]
""",
    "endpoints/user/get_well.yaml": f"""
path: {ONE}
title: Well
source: dump
status: documented
request:
  - wire: second
    type: integer
    required: true
    default: 60
    evidence: {{default: {{source: dump, status: documented}}}}
  - {{wire: size, type: integer, required: true, default: 100}}
  - {{wire: ps_id, type: integer, as_text: true}}
reply: {{data: Well}}
""",
    "endpoints/user/get_wells.yaml": f"""
path: {MANY}
title: Wells
source: dump
status: documented
request: []
reply: {{data: Well}}
""",
}

Dump = dict[str, Any]


def page(request: Dump, key: str, state: str, depth: str) -> Dump:
    fields = {
        "key": {"type": key},
        "state": {"type": "integer", "description": state},
        "depth": {"type": depth},
    }
    data = {"properties": {"result_data": {"properties": fields}}}
    return {
        "post": {
            "summary": "Well" if request else "Wells",
            "requestBody": {"content": {"application/json": {"schema": request}}},
            "responses": {"200": {"content": {"application/json": {"schema": data}}}},
        }
    }


def dump() -> Dump:
    fields = {
        "second": {"type": "integer", "description": "Pace (60s by default)"},
        "size": {"type": "integer"},
        "ps_id": {"type": "integer"},
    }
    request = {"properties": fields, "required": ["second", "size"]}
    return {
        "openapi": "3.0.0",
        "paths": {
            ONE: page(request, "integer", "1: Dry; 2: Full; 3: Shut", "number"),
            MANY: page({}, "integer", "1: Dry; 2: Full", "string"),
        },
    }


def guide(family: str, links: str) -> str:
    """A Getting Started; that of the user family has a system code."""
    system = "| sys_code | String | 11 | Code | Y |\n" if family == "user" else ""
    return (
        "# Getting Started\n\n| Parameter name | Type | Length | Description | Required |\n"
        f"| --- | --- | --- | --- | --- |\n| x-access-key | String |  | Key | Y |\n{system}\n{links}\n"
    )


def link(text: str, index: int) -> str:
    return f"- [{text}](#/document/md?link_index={index})\n"


LINKS = "".join(link(title, index) for index, title in enumerate(OTHERS, 1))
PLATFORM = guide("platform", LINKS + link("Codes", 24) + link("Pump points", 39) + link("Charging", 39))
USER = guide("user", link("Codes", 34))


def compared(folder: Path, content: Dump | None, *pages: str) -> Comparison:
    for name, text in SPEC.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    reading = Reading()
    if content is not None:
        read_text("endpoints.json", json.dumps(content), reading)
    for number, text in enumerate(pages):
        read_text(f"page{number}.md", text, reading)
    assert not reading.troubles
    files = load_files(folder)
    assert not files.problems
    return compare(reading, spec_facts(files), source_pages(files))


def reply_of(content: Dump, path: str) -> Dump:
    body: Dump = content["paths"][path]["post"]["responses"]["200"]["content"]["application/json"]
    fields: Dump = body["schema"]["properties"]["result_data"]["properties"]
    return fields


def request_of(content: Dump) -> Dump:
    body: Dump = content["paths"][ONE]["post"]["requestBody"]["content"]["application/json"]
    fields: Dump = body["schema"]["properties"]
    return fields


def nothing(_: Dump) -> list[Told]:
    return []


def the_only_page_with_a_code_drops_it(content: Dump) -> list[Told]:
    reply_of(content, ONE)["state"]["description"] = "1: Dry; 2: Full"
    return [("gone", "enum_value", ("State", "3"), "")]


def a_page_that_was_right_is_wrong(content: Dump) -> list[Told]:
    reply_of(content, ONE)["depth"]["type"] = "string"
    return [("changed", "reply_field", (ONE, "depth"), "type")]


def the_only_wrong_page_is_mended(content: Dump) -> list[Told]:
    reply_of(content, MANY)["depth"]["type"] = "number"
    return [("stale correction", "reply_field", (MANY, "depth"), "type")]


def one_of_two_wrong_pages_is_mended(content: Dump) -> list[Told]:
    reply_of(content, MANY)["key"]["type"] = "string"
    return [("stale correction", "reply_field", (MANY, "key"), "type")]


def both_wrong_pages_are_mended(content: Dump) -> list[Told]:
    reply_of(content, ONE)["key"]["type"] = reply_of(content, MANY)["key"]["type"] = "string"
    return [("stale correction", "reply_field", (ONE, "key"), "type")]


def a_default_is_no_longer_said(content: Dump) -> list[Told]:
    request_of(content)["second"]["description"] = "Pace"
    return [("changed", "request_field", (ONE, "second"), "default")]


def a_number_that_we_send_as_text_becomes_text(content: Dump) -> list[Told]:
    request_of(content)["ps_id"]["type"] = "string"
    return [("changed", "request_field", (ONE, "ps_id"), "type")]


CHANGES = [
    nothing,
    the_only_page_with_a_code_drops_it,
    a_page_that_was_right_is_wrong,
    the_only_wrong_page_is_mended,
    one_of_two_wrong_pages_is_mended,
    both_wrong_pages_are_mended,
    a_default_is_no_longer_said,
    a_number_that_we_send_as_text_becomes_text,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_of_one_page_is_told_once(change: Callable[[Dump], list[Told]], tmp_path: Path) -> None:
    content = dump()
    expected = change(content)
    assert told(compared(tmp_path, content)) == expected


def test_the_page_that_was_mended_is_named(tmp_path: Path) -> None:
    content = dump()
    one_of_two_wrong_pages_is_mended(content)
    (finding,) = compared(tmp_path, content).drift
    assert finding.partly
    assert "`pages` of the correction of `type`" in Proposer([]).propose(finding).text
    both_wrong_pages_are_mended(content)
    (finding,) = compared(tmp_path, content).drift
    assert not finding.partly
    assert len(finding.pages) == 1, "a dump on one line"


@pytest.mark.parametrize("text", [PLATFORM, USER], ids=["platform", "user"])
def test_a_guide_that_is_read_alone_is_right(text: str, tmp_path: Path) -> None:
    assert told(compared(tmp_path, None, text)) == []


def test_what_a_correction_quotes_from_another_page_covers_nothing_here(tmp_path: Path) -> None:
    flipped = USER.replace("| Key | Y |", "| Key | N |")
    assert told(compared(tmp_path, None, PLATFORM, flipped)) == [
        ("changed", "header", ("user", "x-access-key"), "required")
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (link("Codes", 34), link("Codes", 24), ("stale correction", "24")),
        (link("Codes", 34), "", ("stale correction", "24")),
        (link("Codes", 34), link("Codes", 77), ("changed", "77")),
        (link("Codes", 34), link("More", 77), ("changed", "77")),
        (link("Charging", 39), link("Charging", 77), ("changed", "77")),
        (link("Charging", 39), "", ("gone", "charger")),
        (link("Pump points", 39), link("Pump points", 77), ("changed", "77")),
        (link("Pump points", 39), "", ("gone", "39")),
    ],
)
def test_a_link_that_a_correction_is_about(
    old: str, new: str, expected: tuple[str, str], tmp_path: Path
) -> None:
    assert old in PLATFORM + USER
    found = told(compared(tmp_path, None, PLATFORM.replace(old, new), USER.replace(old, new)))
    assert [(change, key[-1]) for change, _, key, _ in found] == [expected]


def test_a_placeholder_with_another_name_is_wording(tmp_path: Path) -> None:
    shape = "reply: {data: Well, shape: {kind: minute, time: time_stamp}}"
    spec = SPEC["endpoints/user/get_wells.yaml"].replace("reply: {data: Well}", shape)
    content = dump()
    fields = reply_of(content, MANY)
    fields["{well_key}"] = {"type": "object", "properties": {"p+pointid": {"type": "number"}}}
    fields["{well_key}"]["properties"]["time_stamp"] = {"type": "string"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(SPEC, "endpoints/user/get_wells.yaml", spec)
        comparison = compared(tmp_path, content)
    assert told(comparison) == []
    (finding,) = comparison.of(Change.WORDING)
    assert (finding.name, finding.spec_value, finding.portal_value) == (
        "placeholder",
        "{ps_key}",
        "{well_key}",
    )
