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
    return []


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


def reply_type_guessed_otherwise(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["uuid"]["type"] = "string"
    return []


def undocumented_field_documented(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["mood"] = {"type": "string"}
    return [("changed", "reply_field", (LIST, "pageList.mood"), "status")]


def span_changed(dump: Dump) -> list[Told]:
    described(dump, MINUTES, "3 hours", "6 hours")
    return [("changed", "endpoint", (MINUTES,), "longest.minutes")]


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
    text = "State (0: Resting; 1: Pumping; 64: Blocked; 128: Singing)"
    request(dump, LIST)["properties"]["state"]["description"] = text
    reply(dump, LIST)["pageList"]["properties"]["state"]["description"] = text
    return [("new", "enum_value", ("PumpActivity", "128"), "")]


def value_on_no_field_any_more(dump: Dump) -> list[Told]:
    reply(dump, LIST)["pageList"]["properties"]["state"]["description"] = "State (0: Resting; 1: Pumping)"
    return [("gone", "enum_value", ("PumpActivity", "64"), "")]


def outcome_added(dump: Dump) -> list[Told]:
    reply(dump, MINUTES)["code"]["description"] = "Outcome: (1: Fine; 2: No such pump; 3: Too cold)"
    return [("new", "reply_field", (MINUTES, "code"), "values.3")]


def outcome_removed(dump: Dump) -> list[Told]:
    reply(dump, MINUTES)["code"]["description"] = "Outcome: (1: Fine; 4: Stolen)"
    return [
        ("new", "reply_field", (MINUTES, "code"), "values.4"),
        ("gone", "reply_field", (MINUTES, "code"), "values.2"),
    ]


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
    reply_field_added,
    reply_field_removed,
    request_field_renamed,
    reply_field_renamed,
    reply_field_replaced,
    container_removed,
    container_added,
    list_with_a_limit_removed,
    another_endpoint_in_its_place,
    reply_type_guessed_otherwise,
    undocumented_field_documented,
    span_changed,
    batch_changed,
    limit_no_longer_said,
    smallest_value_changed,
    cadence_changed,
    format_changed,
    value_added_on_two_fields,
    value_on_no_field_any_more,
    outcome_added,
    outcome_removed,
    typo_mended,
    type_mended,
    counter_spelt_otherwise,
    wording_changed,
    order_changed,
)
