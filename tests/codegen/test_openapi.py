"""The OpenAPI document is valid, and says what the examples and limits of the spec say."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import schemathesis
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.__main__ import main
from codegen.generate import SCHEMAS, SPEC
from codegen.lower import lower
from codegen.model import Api
from codegen.openapi import openapi_document
from codegen.spec import read
from tests.codegen.specs import FEATURES, MINI, make_spec

Document = dict[str, Any]
JSON = "application/json"


def api_of(folder: Path) -> Api:
    spec, problems = read(folder, SCHEMAS)
    assert not problems
    return lower(spec)


@pytest.fixture(scope="module")
def api() -> Api:
    return api_of(SPEC)


@pytest.fixture(scope="module")
def document(api: Api) -> Document:
    return openapi_document(api)


@pytest.fixture(scope="module", params=[None, *FEATURES])
def any_document(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The document of the whole spec, and those of the mini specs with one feature each."""
    if request.param is None:
        return openapi_document(api_of(SPEC))
    folder = make_spec(tmp_path_factory.mktemp(request.param), MINI / request.param)
    return openapi_document(api_of(folder))


def operations(document: Document) -> Iterator[tuple[str, Document]]:
    for path, item in document["paths"].items():
        for operation in item.values():
            yield path, operation


def validator(document: Document, schema: Document) -> jsonschema_rs.Draft202012Validator:
    # References lead into the document, so that it has to stand around the schema.
    return jsonschema_rs.Draft202012Validator({"components": document["components"], **schema})


def request_validator(document: Document, path: str) -> jsonschema_rs.Draft202012Validator:
    content = document["paths"][path]["post"]["requestBody"]["content"][JSON]
    return validator(document, content["schema"])


def request_of(document: Document, path: str, **changes: Any) -> Document:
    """Return the first example of a request, changed."""
    examples = document["paths"][path]["post"]["requestBody"]["content"][JSON]["examples"]
    body = {**next(iter(examples.values()))["value"], **changes}
    return {name: value for name, value in body.items() if value is not None}


def reply_content(operation: Document) -> Document:
    return operation["responses"]["200"]["content"][JSON]


# --- the document as such ----------------------------------------------------------------------


def test_two_validators_find_it_valid(any_document: Document) -> None:
    assert list(OpenAPIV31SpecValidator(any_document).iter_errors()) == []
    schemathesis.openapi.from_dict(any_document).validate()


def test_it_is_the_same_every_time(document: Document) -> None:
    assert json.dumps(openapi_document(api_of(SPEC))) == json.dumps(document)


def test_it_is_plain_json(any_document: Document) -> None:
    assert json.loads(json.dumps(any_document, allow_nan=False)) == any_document


def test_every_endpoint_is_an_operation_with_a_name_of_its_own(api: Api, document: Document) -> None:
    described = dict(operations(document))
    assert set(described) == {endpoint.operation.path for endpoint in api.endpoints}
    names = [operation["operationId"] for operation in described.values()]
    assert len(set(names)) == len(names)
    for endpoint in api.endpoints:
        operation = described[endpoint.operation.path]
        assert operation["operationId"].endswith(endpoint.operation.name)
        assert operation["x-family"] == endpoint.operation.family


def test_it_says_what_openapi_has_no_words_for(document: Document) -> None:
    described = dict(operations(document))
    history = described["/openapi/platform/getDevicePointMinuteDataList"]
    assert history["x-window"]["longest"] == {"minutes": 180}
    assert history["x-batch"] == {
        "fields": {"ps_key_list": 50, "points": 50},
        "one_type": {"field": "ps_key_list", "part": 2},
    }
    alarms = described["/openapi/platform/getFaultAlarmInfo"]
    assert alarms["x-pagination"]["identity"] == "fault_code"
    assert "x-batch" not in alarms


def test_no_schema_is_left_over_or_without_meaning(any_document: Document) -> None:
    text = json.dumps(any_document)
    for name, schema in any_document["components"]["schemas"].items():
        assert f'"#/components/schemas/{name}"' in text, name
        assert schema, name


def test_the_command_writes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], document: Document
) -> None:
    target = tmp_path / "build" / "openapi.json"
    assert main(["openapi", "--out", str(target)]) == 0
    assert f"{len(document['paths'])} operations" in capsys.readouterr().out
    assert json.loads(target.read_text(encoding="utf-8")) == document


# --- examples ----------------------------------------------------------------------------------


def test_every_example_fits(any_document: Document) -> None:
    for path, operation in operations(any_document):
        contents = [reply_content(operation)]
        if "requestBody" in operation:
            contents.append(operation["requestBody"]["content"][JSON])
        for content in contents:
            rules = validator(any_document, content["schema"])
            for example in content["examples"].values():
                errors = [error.message for error in rules.iter_errors(example["value"])]
                assert not errors, (path, example["summary"], errors)


def test_examples_of_success_are_successes_and_of_failure_are_not(api: Api, document: Document) -> None:
    for endpoint in api.endpoints:
        operation = next(iter(document["paths"][endpoint.operation.path].values()))
        content = reply_content(operation)
        success = validator(document, content["schema"]["anyOf"][0])
        for example in content["examples"].values():
            # The result codes of single endpoints come in an envelope that says success.
            is_bare = endpoint.operation.reply.bare and not isinstance(example["value"], dict)
            if "x-fails" not in example and not is_bare:
                assert success.is_valid(example["value"]), (endpoint.operation.path, example["summary"])
            elif endpoint.operation.outcome is None:
                assert not success.is_valid(example["value"]), (endpoint.operation.path, example["summary"])


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*path, index))
    elif value is not None:
        yield path


def changed(reply: Any, path: tuple[str | int, ...], value: Any) -> Any:
    reply = copy.deepcopy(reply)
    place = reply
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return reply


def swapped(value: Any) -> Any:
    """Return a number as text and a text of digits as a number."""
    if isinstance(value, bool) or not isinstance(value, str):
        return str(value) if not isinstance(value, bool) else value
    return int(value) if value.isdigit() and not value.startswith("0") else value


def test_the_tolerance_of_the_wire(api: Api, document: Document) -> None:
    """What the gateway does to values stays inside the schemas; identities have to stay."""
    needed = {field.wire for structure in api.structures for field in structure.fields if field.required}
    times = {
        endpoint.operation.reply.shape.time
        for endpoint in api.endpoints
        if endpoint.operation.reply.shape is not None and hasattr(endpoint.operation.reply.shape, "time")
    }
    tried = 0
    for path, operation in operations(document):
        content = reply_content(operation)
        success = validator(document, content["schema"]["anyOf"][0])
        for example in content["examples"].values():
            reply = example["value"]
            if not success.is_valid(reply):
                continue
            envelope = set(reply) - {"result_data", "data"}
            for leaf in leaves(reply):
                if leaf[0] in envelope:
                    continue
                original: Any = reply
                for step in leaf:
                    original = original[step]
                values = [swapped(original)]
                if not {leaf[-1]} & (needed | times) and isinstance(leaf[-1], str) and len(leaf) > 1:
                    values += [None, "", "--"]
                for value in values:
                    tried += 1
                    assert success.is_valid(changed(reply, leaf, value)), (path, leaf, value)
    assert tried > 1000


def test_a_missing_container_does_not_fit(api: Api, document: Document) -> None:
    tried = 0
    for endpoint in api.endpoints:
        operation = next(iter(document["paths"][endpoint.operation.path].values()))
        content = reply_content(operation)
        rules = validator(document, content["schema"])
        containers = {
            field.wire for field in endpoint.reply.fields if field.required and field.type.kind == "list"
        }
        for example in content["examples"].values():
            data = example["value"].get("result_data") if isinstance(example["value"], dict) else None
            for container in containers & set(data if isinstance(data, dict) else ()):
                tried += 1
                rest = {name: value for name, value in data.items() if name != container}
                assert not rules.is_valid({**example["value"], "result_data": rest}), endpoint.operation.path
    assert tried > 20


def test_a_single_entry_stands_alone_only_where_the_spec_says_so(document: Document) -> None:
    def fits(path: str, data: Any) -> bool:
        content = reply_content(document["paths"][path]["post"])
        frame = {"ok": True, "status": 200, "data": data} if path.startswith("/eco") else None
        whole = frame or {"result_code": "1", "result_data": data}
        return validator(document, content["schema"]).is_valid(whole)

    station = {"stationId": 5001, "stationName": "Market Square"}
    assert fits("/eco/v1/getStationList", {"total": 1, "list": [station]})
    assert fits("/eco/v1/getStationList", {"total": 1, "list": station})
    assert fits("/eco/v1/getStationInfo", station)
    assert fits("/eco/v1/getStationInfo", {"list": [station]})
    assert not fits("/eco/v1/getStationList", {"total": 1, "list": "5001"})
    assert not fits("/openapi/platform/queryPowerStationList", {"pageList": {"ps_id": 100001}})


# --- limits ------------------------------------------------------------------------------------

REAL_TIME = "/openapi/platform/getPowerStationRealTimeData"
MINUTES = "/openapi/platform/getPowerStationPointMinuteDataList"
DAYS = "/openapi/platform/getPowerStationPointDayMonthYearDataList"
DETAIL = "/openapi/platform/getPowerStationDetail"
DEVICES = "/openapi/platform/getDeviceListByPsId"


@pytest.mark.parametrize(
    ("path", "changes", "fits"),
    [
        (REAL_TIME, {"point_id_list": ["24"] * 100}, True),
        (REAL_TIME, {"point_id_list": ["24"] * 101}, False),
        (REAL_TIME, {"point_id_list": []}, False),
        (REAL_TIME, {"point_id_list": ["p24"]}, False),
        (REAL_TIME, {"ps_id_list": None}, False),
        (REAL_TIME, {"ps_id_list": "100001"}, False),
        (REAL_TIME, {"appkey": None}, False),
        (REAL_TIME, {"lang": "_en_US"}, True),
        (REAL_TIME, {"lang": "en_US"}, False),
        (REAL_TIME, {"nobody": "knows this"}, True),
        (MINUTES, {"points": ",".join(["p24"] * 50)}, True),
        (MINUTES, {"points": ",".join(["p24"] * 51)}, False),
        (MINUTES, {"points": "24"}, False),
        (MINUTES, {"minute_interval": "15"}, True),
        (MINUTES, {"minute_interval": "7"}, False),
        (MINUTES, {"start_time_stamp": "20260101090000"}, True),
        (MINUTES, {"start_time_stamp": "2026-01-01 09:00:00"}, False),
        (DAYS, {"query_type": "month", "start_time": "202601", "end_time": "202602"}, True),
        (DAYS, {"query_type": "month", "start_time": "20260101", "end_time": "20260201"}, False),
        (DAYS, {"query_type": "week"}, False),
        (DETAIL, {"ps_ids": None, "sns": None}, False),
        (DETAIL, {"ps_ids": None, "sns": "A1234567890"}, True),
        (DEVICES, {"size": 1000}, True),
        (DEVICES, {"size": 1001}, False),
        (DEVICES, {"page": 0}, False),
        (DEVICES, {"device_type_list": [1, 4711]}, True),
    ],
)
def test_limits(document: Document, path: str, changes: Document, fits: bool) -> None:
    assert request_validator(document, path).is_valid(request_of(document, path, **changes)) is fits


def test_defaults_are_allowed_values(document: Document) -> None:
    for path, operation in operations(document):
        if "requestBody" not in operation:
            continue
        name = operation["requestBody"]["content"][JSON]["schema"]["$ref"].rpartition("/")[2]
        body = document["components"]["schemas"][name]
        for properties in (body["properties"], body["properties"].get("data", {}).get("properties", {})):
            for wire, schema in properties.items():
                if "default" in schema:
                    assert validator(document, schema).is_valid(schema["default"]), (path, wire)


def test_families_differ_in_hosts_proofs_and_envelopes(document: Document) -> None:
    platform = document["paths"][REAL_TIME]["post"]
    user = document["paths"]["/openapi/getPowerStationList"]["post"]
    charging = document["paths"]["/eco/v1/getStationList"]["post"]
    clock = document["paths"]["/timestamp"]["get"]
    assert {server["url"] for server in document["servers"]} >= {"https://gateway.isolarcloud.eu"}
    assert {server["url"] for server in charging["servers"]} >= {"https://openapi.isolarcloud.eu"}
    assert "servers" not in platform
    assert [list(operation["security"][0]) for operation in (platform, user, charging)] == [
        ["XAccessKey", "PlatformToken"],
        ["XAccessKey", "UserToken"],
        ["XAccessKey"],
    ]
    assert clock["security"] == []
    schemas = document["components"]["schemas"]
    assert set(schemas["GetPowerStationListRequest"]["required"]) >= {"appkey", "token"}
    own = {"appkey", "token", "timestamp", "noce", "data"}
    assert set(schemas["GetStationListRequest"]["required"]) == own
    assert schemas["GetStationListSuccess"]["required"] == ["ok", "data"]
