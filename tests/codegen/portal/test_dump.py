"""Changes of an endpoint dump: paths, fields, required flags, limits, values."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable

import pytest

from codegen.portal.facts import Fact, Reading
from codegen.portal.findings import Comparison
from codegen.portal.judge import Change
from codegen.portal.pages import read_text
from tests.codegen.portal.dump_mutations import (
    LIST,
    MINUTES,
    MUTATIONS,
    Dump,
    batch_changed,
    outcome_added,
    reply_field_removed,
    required_flag_set,
    title_changed,
    typo_mended,
)
from tests.codegen.portal.editing import PAGES, Told, compared, told


def original() -> Dump:
    dump: Dump = json.loads((PAGES / "endpoints.json").read_text(encoding="utf-8"))
    return dump


def reading_of(dump: Dump) -> Reading:
    reading = Reading()
    assert read_text("endpoints.json", json.dumps(dump, indent=1), reading) == "endpoint dump"
    return reading


def compared_dump(dump: Dump) -> Comparison:
    reading = reading_of(dump)
    assert not reading.troubles
    return compared(reading)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_change_of_the_dump_is_told_once_and_as_what_it_is(mutation: Callable[[Dump], list[Told]]) -> None:
    dump = copy.deepcopy(original())
    expected = mutation(dump)
    assert told(compared_dump(dump)) == expected


def test_any_two_changes_are_told_both() -> None:
    """Changes of different things do not hide each other."""
    separate = (
        title_changed,
        batch_changed,
        required_flag_set,
        reply_field_removed,
        outcome_added,
        typo_mended,
    )
    for one in separate:
        for other in separate:
            if one is not other:
                dump = copy.deepcopy(original())
                expected = one(dump) + other(dump)
                assert sorted(told(compared_dump(dump))) == sorted(expected), (one, other)


def test_a_dump_of_some_endpoints_makes_the_others_not_gone() -> None:
    dump = original()
    dump["paths"] = {"/openapi/user/getSomething": dump["paths"][LIST]}
    assert ("gone", "endpoint", (LIST,), "") not in told(compared_dump(dump))


def test_the_unchanged_dump_is_covered() -> None:
    comparison = compared_dump(original())
    assert not comparison.drift
    covered = {(finding.fact.key[-1], finding.name, finding.why) for finding in comparison.of(Change.COVERED)}
    assert covered == {
        ("pageList.pump_name", "key", "the recordings spell it right"),
        ("pageList", "type", "the dump lost the list"),
        ("ps_key_list", "type", "it is an array"),
        ("state", "values.64", "only the reply lists it"),
    }


def test_facts_of_the_dump() -> None:
    facts: dict[tuple[str, ...], Fact] = {
        (fact.kind, *fact.key): fact for fact in reading_of(original()).facts if fact.kind != "host"
    }
    assert facts["endpoint", MINUTES].values["longest.minutes"] == 180
    assert facts["endpoint", LIST].values["cadence_seconds"] == 300
    assert facts["request_field", MINUTES, "ps_key_list"].values["most_entries"] == 50
    assert facts["request_field", MINUTES, "points"].values["most_entries"] == 20
    assert facts["request_field", MINUTES, "second"].values == {
        "type": "integer",
        "required": False,
        "least": 5,
        "default": "60",
    }
    assert facts["request_field", MINUTES, "start_time_stamp"].values["format"] == ("%Y%m%d%H%M%S",)
    assert ("reply_field", MINUTES, "{id}.{point}") in facts
    assert {name for name in facts["reply_field", LIST, "pageList.state"].values if name != "type"} == {
        "values.0",
        "values.1",
        "values.64",
    }
    lines = (PAGES / "endpoints.json").read_text(encoding="utf-8").splitlines()
    reading = Reading()
    read_text("endpoints.json", "\n".join(lines), reading)
    place = next(fact.place for fact in reading.facts if fact.key == (LIST, "pageList.pump_naem"))
    assert '"pump_naem"' in lines[place.line - 1]


def field_schema(dump: Dump) -> dict[str, object]:
    body = dump["paths"][LIST]["post"]["requestBody"]
    schema: dict[str, object] = body["content"]["application/json"]["schema"]
    return schema


def test_a_dump_that_keeps_its_schemas_apart_says_the_same() -> None:
    dump = original()
    schema = field_schema(dump)
    dump["components"] = {"schemas": {"Asked": copy.deepcopy(schema)}}
    schema.clear()
    schema["$ref"] = "#/components/schemas/Asked"
    reading = reading_of(dump)
    assert not reading.troubles
    assert told(compared(reading)) == []


@pytest.mark.parametrize("target", [None, {"$ref": "#/components/schemas/Asked"}])
def test_a_reference_that_leads_nowhere_is_named(target: dict[str, str] | None) -> None:
    dump = original()
    schema = field_schema(dump)
    dump["components"] = {"schemas": {"Asked": target} if target else {}}
    schema.clear()
    schema["$ref"] = "#/components/schemas/Asked"
    (trouble,) = reading_of(dump).troubles
    assert trouble.fatal
    assert "#/components/schemas/Asked" in trouble.what


def test_a_change_names_the_line_of_the_value() -> None:
    dump = original()
    endpoint = dump["paths"][MINUTES]["post"]
    endpoint["summary"] = "Something else"
    endpoint["description"] = endpoint["description"].replace("3 hours", "6 hours")
    lines = {}
    for finding in compared(reading_of(dump)).drift:
        assert finding.spec is not None
        lines[finding.name] = finding.spec.place_of(finding.name)
    assert set(lines) == {"title", "longest.minutes"}
    for name, place in lines.items():
        text = (PAGES.parent / place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]
        assert name.partition(".")[0] in text
