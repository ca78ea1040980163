"""Changes that a portal makes to its endpoints, each with what the reader must say about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.codegen.portal.editing import Told

LIST = "/openapi/platform/getPumpList"
MINUTES = "/openapi/platform/getPumpMinuteDataList"
Dump = dict[str, Any]


def request(dump: Dump, path: str) -> Dump:
    schema: Dump = dump["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return schema


def reply(dump: Dump, path: str) -> Dump:
    content = dump["paths"][path]["post"]["responses"]["200"]["content"]
    properties: Dump = content["application/json"]["schema"]["properties"]["result_data"]["properties"]
    return properties


def rename(properties: Dump, old: str, new: str) -> None:
    entries = [(new if name == old else name, value) for name, value in properties.items()]
    properties.clear()
    properties.update(entries)


def described(dump: Dump, path: str, old: str, new: str) -> None:
    post = dump["paths"][path]["post"]
    assert old in post["description"]
    post["description"] = post["description"].replace(old, new)


def endpoint_renamed(dump: Dump) -> list[Told]:
    rename(dump["paths"], LIST, "/openapi/platform/queryPumps")
    return [("changed", "endpoint", ("/openapi/platform/queryPumps",), "key")]


def endpoint_renamed_and_a_field_added(dump: Dump) -> list[Told]:
    request(dump, LIST)["properties"]["shade"] = {"type": "string"}
    rename(dump["paths"], LIST, "/openapi/platform/queryPumps")
    path = "/openapi/platform/queryPumps"
    return [("new", "request_field", (path, "shade"), ""), ("changed", "endpoint", (path,), "key")]


def endpoint_removed(dump: Dump) -> list[Told]:
    del dump["paths"][LIST]
    return [("gone", "endpoint", (LIST,), "")]


def endpoint_added(dump: Dump) -> list[Told]:
    dump["paths"]["/openapi/platform/getGnomes"] = {"post": {"summary": "Query Gnomes"}}
    return [("new", "endpoint", ("/openapi/platform/getGnomes",), "")]


def title_changed(dump: Dump) -> list[Told]:
    dump["paths"][LIST]["post"]["summary"] = "Query All Pumps"
    return [("changed", "endpoint", (LIST,), "title")]


def required_flag_dropped(dump: Dump) -> list[Told]:
    request(dump, LIST)["required"].remove("ps_id")
    return [("changed", "request_field", (LIST, "ps_id"), "required")]


def required_flag_set(dump: Dump) -> list[Told]:
    request(dump, LIST)["required"].append("state")
    return [("changed", "request_field", (LIST, "state"), "required")]


def request_field_added(dump: Dump) -> list[Told]:
    request(dump, LIST)["properties"]["shade"] = {"type": "string", "description": "How dark"}
    return [("new", "request_field", (LIST, "shade"), "")]


def request_field_removed(dump: Dump) -> list[Told]:
    del request(dump, LIST)["properties"]["state"]
    return [("gone", "request_field", (LIST, "state"), "")]


def request_field_becomes_an_object(dump: Dump) -> list[Told]:
    request(dump, LIST)["properties"]["size"]["type"] = "object"
    return [("changed", "request_field", (LIST, "size"), "type")]


def public_parameter_repeated(dump: Dump) -> list[Told]:
    request(dump, LIST)["properties"]["appkey"] = {"type": "string"}
    request(dump, LIST)["required"].append("appkey")
    return []


def public_parameter_repeated_otherwise(dump: Dump) -> list[Told]:
    request(dump, LIST)["properties"]["appkey"] = {"type": "integer"}
    request(dump, LIST)["required"].append("appkey")
    return [("changed", "request_field", (LIST, "appkey"), "type")]


def reply_field_added(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["colour"] = {"type": "string"}
    return [("new", "reply_field", (LIST, "pageList.colour"), "")]


def reply_field_removed(dump: Dump) -> list[Told]:
    del reply(dump, LIST)["pageList"]["properties"]["uuid"]
    return [("gone", "reply_field", (LIST, "pageList.uuid"), "")]


def request_field_renamed(dump: Dump) -> list[Told]:
    rename(request(dump, LIST)["properties"], "state", "pump_state")
    return [("changed", "request_field", (LIST, "pump_state"), "key")]


def reply_field_renamed(dump: Dump) -> list[Told]:
    rename(reply(dump, LIST)["pageList"]["properties"], "uuid", "pump_uuid")
    return [("changed", "reply_field", (LIST, "pageList.pump_uuid"), "key")]


def reply_field_replaced(dump: Dump) -> list[Told]:
    rename(reply(dump, LIST)["pageList"]["properties"], "uuid", "colour")
    return [
        ("new", "reply_field", (LIST, "pageList.colour"), ""),
        ("gone", "reply_field", (LIST, "pageList.uuid"), ""),
    ]


def container_removed(dump: Dump) -> list[Told]:
    del reply(dump, LIST)["pageList"]
    return [("gone", "reply_field", (LIST, "pageList"), "")]


def container_added(dump: Dump) -> list[Told]:
    reply(dump, LIST)["shed"] = {"type": "object", "properties": {"key": {"type": "string"}}}
    return [("new", "reply_field", (LIST, "shed"), "")]


def list_with_a_limit_removed(dump: Dump) -> list[Told]:
    schema = request(dump, MINUTES)
    del schema["properties"]["ps_key_list"]
    schema["required"].remove("ps_key_list")
    return [("gone", "request_field", (MINUTES, "ps_key_list"), "")]


def another_endpoint_in_its_place(dump: Dump) -> list[Told]:
    """Some fields in common do not make it the same endpoint."""
    other = dump["paths"].pop(LIST)
    other["post"]["summary"] = "Query Lamps"
    rows = other["post"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    rows["result_data"]["properties"]["pageList"]["properties"] = {"lamp": {"type": "string"}}
    dump["paths"]["/openapi/platform/getLampList"] = other
    return [
        ("new", "endpoint", ("/openapi/platform/getLampList",), ""),
        ("gone", "endpoint", (LIST,), ""),
    ]


def reply_number_becomes_text(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["uuid"]["type"] = "string"
    return [("changed", "reply_field", (LIST, "pageList.uuid"), "type")]


def reply_field_becomes_an_object(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["pump_naem"]["type"] = "object"
    return [("changed", "reply_field", (LIST, "pageList.pump_name"), "type")]


def list_is_one_now(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["type"] = "array"
    return [("stale correction", "reply_field", (LIST, "pageList"), "type")]


def placeholder_becomes_a_number(dump: Dump) -> list[Told]:
    reply(dump, MINUTES)["{ps_key}"]["type"] = "integer"
    return [("changed", "reply_field", (MINUTES, "{id}"), "type")]


def undocumented_field_documented(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["mood"] = {"type": "string"}
    return [("changed", "reply_field", (LIST, "pageList.mood"), "status")]


def container_renamed(dump: Dump) -> list[Told]:
    rename(reply(dump, LIST), "pageList", "pumpList")
    return [("changed", "reply_field", (LIST, "pumpList"), "key")]


def span_changed(dump: Dump) -> list[Told]:
    described(dump, MINUTES, "3 hours", "6 hours")
    field = request(dump, MINUTES)["properties"]["start_time_stamp"]
    field["description"] = field["description"].replace("3 hours", "6 hours")
    return [("changed", "endpoint", (MINUTES,), "longest.minutes")]


def span_changed_in_one_of_two_places(dump: Dump) -> list[Told]:
    field = request(dump, MINUTES)["properties"]["start_time_stamp"]
    field["description"] = field["description"].replace("3 hours", "6 hours")
    return [("changed", "endpoint", (MINUTES,), "longest.minutes")]


def span_said_in_one_place_only(dump: Dump) -> list[Told]:
    field = request(dump, MINUTES)["properties"]["start_time_stamp"]
    field["description"] = "Start (format: yyyyMMddHHmmss)"
    return []


def most_of_the_field_differs_from_the_text(dump: Dump) -> list[Told]:
    request(dump, MINUTES)["properties"]["ps_key_list"]["description"] = "Pumps (up to 40)"
    return [("changed", "request_field", (MINUTES, "ps_key_list"), "most_entries")]


def default_changed(dump: Dump) -> list[Told]:
    second = request(dump, MINUTES)["properties"]["second"]
    second["description"] = "Distance (90s by default, cannot be less than 5s)"
    return [("changed", "request_field", (MINUTES, "second"), "default")]


def default_no_longer_said(dump: Dump) -> list[Told]:
    second = request(dump, MINUTES)["properties"]["second"]
    second["description"] = "Distance (cannot be less than 5s)"
    return [("changed", "request_field", (MINUTES, "second"), "default")]


def batch_changed(dump: Dump) -> list[Told]:
    described(dump, MINUTES, "50 devices", "80 devices")
    return [("changed", "request_field", (MINUTES, "ps_key_list"), "most_entries")]


def limit_no_longer_said(dump: Dump) -> list[Told]:
    described(dump, MINUTES, "Supports up to 20 measuring points per request.", "")
    return [("changed", "request_field", (MINUTES, "points"), "most_entries")]


def smallest_value_changed(dump: Dump) -> list[Told]:
    second = request(dump, MINUTES)["properties"]["second"]
    second["description"] = "Distance (60s by default, cannot be less than 10s)"
    return [("changed", "request_field", (MINUTES, "second"), "least")]


def cadence_changed(dump: Dump) -> list[Told]:
    described(dump, LIST, "every 5 minutes", "every 15 minutes")
    return [("changed", "endpoint", (LIST,), "cadence_seconds")]


def format_changed(dump: Dump) -> list[Told]:
    field = request(dump, MINUTES)["properties"]["end_time_stamp"]
    field["description"] = "End (format: yyyy-MM-dd HH:mm:ss)"
    return [("changed", "request_field", (MINUTES, "end_time_stamp"), "format")]


def value_added_on_two_fields(dump: Dump) -> list[Told]:
    state = request(dump, LIST)["properties"]["state"]
    state["description"] = "State (0: Resting; 1: Pumping; 128: Singing)"
    state = reply(dump, LIST)["pageList"]["properties"]["state"]
    state["description"] = "State (0: Resting; 1: Pumping; 64: Blocked; 128: Singing)"
    return [("new", "enum_value", ("PumpActivity", "128"), "")]


def value_on_no_field_any_more(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["state"]["description"] = "State (0: Resting; 1: Pumping)"
    return [("gone", "enum_value", ("PumpActivity", "64"), "")]


def outcome_added(dump: Dump) -> list[Told]:
    text = "Outcome: (1: Fine; 2: No such pump; 3: Too cold; 4: Stolen)"
    reply(dump, MINUTES)["code"]["description"] = text
    return [("new", "reply_field", (MINUTES, "code"), "values.4")]


def outcome_removed(dump: Dump) -> list[Told]:
    code = reply(dump, MINUTES)["code"]
    code["description"] = "Outcome: (1: Fine; 3: Too cold)"
    return [("gone", "reply_field", (MINUTES, "code"), "values.2")]


def outcome_replaced(dump: Dump) -> list[Told]:
    reply(dump, MINUTES)["code"]["description"] = "Outcome: (0: Stolen; 1: Fine; 3: Too cold)"
    return [
        ("new", "reply_field", (MINUTES, "code"), "values.0"),
        ("gone", "reply_field", (MINUTES, "code"), "values.2"),
    ]


def outcome_renumbered(dump: Dump) -> list[Told]:
    text = "Outcome: (1: Fine; 3: Too cold; 12: No such pump)"
    reply(dump, MINUTES)["code"]["description"] = text
    return [("changed", "reply_field", (MINUTES, "code"), "values.2.value")]


def outcome_with_the_number_of_another(dump: Dump) -> list[Told]:
    text = "Outcome: (1: Fine; 3: No such pump; 3: Too cold)"
    reply(dump, MINUTES)["code"]["description"] = text
    return [("changed", "reply_field", (MINUTES, "code"), "values.2.value")]


def outcomes_no_longer_listed(dump: Dump) -> list[Told]:
    reply(dump, MINUTES)["code"]["description"] = "Outcome"
    return [("gone", "reply_field", (MINUTES, "code"), "values")]


def value_missing_on_one_of_two_fields(dump: Dump) -> list[Told]:
    state = reply(dump, LIST)["pageList"]["properties"]["state"]
    state["description"] = "State (0: Resting; 64: Blocked)"
    return [("gone", "reply_field", (LIST, "pageList.state"), "values.1")]


def value_renumbered_on_one_field(dump: Dump) -> list[Told]:
    state = reply(dump, LIST)["pageList"]["properties"]["state"]
    state["description"] = "State (0: Resting; 1: Pumping; 65: Blocked)"
    return [("changed", "reply_field", (LIST, "pageList.state"), "values.64.value")]


def point_added(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["p9"] = {"type": "number"}
    return [("new", "reply_field", (LIST, "pageList.{point}"), "points.9")]


def point_removed(dump: Dump) -> list[Told]:
    del reply(dump, LIST)["pageList"]["properties"]["p302"]
    return [("gone", "reply_field", (LIST, "pageList.{point}"), "points.302")]


def point_renumbered(dump: Dump) -> list[Told]:
    rename(reply(dump, LIST)["pageList"]["properties"], "p302", "p312")
    return [("changed", "reply_field", (LIST, "pageList.{point}"), "points.302.value")]


def points_described_otherwise(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["p302"]["description"] = "What it takes"
    return []


def typo_mended(dump: Dump) -> list[Told]:
    rename(reply(dump, LIST)["pageList"]["properties"], "pump_naem", "pump_name")
    return [("stale correction", "reply_field", (LIST, "pageList.pump_name"), "key")]


def type_mended(dump: Dump) -> list[Told]:
    request(dump, MINUTES)["properties"]["ps_key_list"]["type"] = "array"
    return [("stale correction", "request_field", (MINUTES, "ps_key_list"), "type")]


def counter_spelt_otherwise(dump: Dump) -> list[Told]:
    rename(reply(dump, LIST), "row_count", "rowCount")
    return []


def wording_changed(dump: Dump) -> list[Told]:
    described(dump, LIST, "Query pumps.", "Looks for pumps everywhere.")
    request(dump, LIST)["properties"]["page"]["description"] = "Which page"
    return []


def order_changed(dump: Dump) -> list[Told]:
    for path in (LIST, MINUTES):
        properties = request(dump, path)["properties"]
        entries = list(reversed(properties.items()))
        properties.clear()
        properties.update(entries)
    dump["paths"] = dict(reversed(dump["paths"].items()))
    return []


MUTATIONS: tuple[Callable[[Dump], list[Told]], ...] = (
    endpoint_renamed,
    endpoint_renamed_and_a_field_added,
    endpoint_removed,
    endpoint_added,
    title_changed,
    required_flag_dropped,
    required_flag_set,
    request_field_added,
    request_field_removed,
    request_field_becomes_an_object,
    public_parameter_repeated,
    public_parameter_repeated_otherwise,
    reply_field_added,
    reply_field_removed,
    request_field_renamed,
    reply_field_renamed,
    reply_field_replaced,
    container_removed,
    container_added,
    list_with_a_limit_removed,
    another_endpoint_in_its_place,
    reply_number_becomes_text,
    reply_field_becomes_an_object,
    list_is_one_now,
    placeholder_becomes_a_number,
    undocumented_field_documented,
    container_renamed,
    span_changed,
    span_changed_in_one_of_two_places,
    span_said_in_one_place_only,
    most_of_the_field_differs_from_the_text,
    default_changed,
    default_no_longer_said,
    batch_changed,
    limit_no_longer_said,
    smallest_value_changed,
    cadence_changed,
    format_changed,
    value_added_on_two_fields,
    value_on_no_field_any_more,
    outcome_added,
    outcome_removed,
    outcome_replaced,
    outcome_renumbered,
    outcome_with_the_number_of_another,
    outcomes_no_longer_listed,
    value_missing_on_one_of_two_fields,
    value_renumbered_on_one_field,
    point_added,
    point_removed,
    point_renumbered,
    points_described_otherwise,
    typo_mended,
    type_mended,
    counter_spelt_otherwise,
    wording_changed,
    order_changed,
)
