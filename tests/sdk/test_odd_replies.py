"""A gateway that lies, breaks off or speaks another language: a typed error that names the endpoint."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from isolarcloud import (
    AuthenticationError,
    BadReply,
    Client,
    DecryptionFailed,
    ISolarCloudError,
    Limits,
    MemoryStore,
    MissingData,
    OAuth,
    PermissionDeniedError,
    ProtocolError,
    QuotaError,
    RateLimitError,
    Region,
    RetryPolicy,
    Token,
    points,
)
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from isolarcloud_tools.sandbox import RunningSandbox

ENDPOINT = "/openapi/platform/queryPowerStationList"
PLANTED = ("APPKEYplanted", "ACCESSKEYplanted", "ACCESSTOKENplanted", "REFRESHTOKENplanted")


class Answers:
    """A transport that gives the same answer to every call and remembers the calls."""

    def __init__(self, body: bytes, status: int = 200, content_type: str = "application/json") -> None:
        self.response = HttpResponse(status, {"content-type": content_type}, body)
        self.calls: list[HttpRequest] = []

    def send(self, request: HttpRequest) -> HttpResponse:
        self.calls.append(request)
        return self.response

    def close(self) -> None:
        """Nothing is open."""


def client(answers: Answers, **settings: Any) -> Client:
    store = MemoryStore(
        Token(access_token="ACCESSTOKENplanted", refresh_token="REFRESHTOKENplanted", expires_at=9e9)
    )
    return Client(
        Region.EUROPE,
        appkey="APPKEYplanted",
        access_key="ACCESSKEYplanted",
        auth=OAuth(app_id=1234, redirect_uri="https://app.example.org/callback", store=store),
        transport=answers,
        retry=RetryPolicy(attempts=1),
        limits=Limits.off(),  # or the quota that one reply calls used up would stop the others
        **settings,
    )


def envelope(**changes: Any) -> bytes:
    whole = {"req_serial_num": "serial-1", "result_code": "1", "result_msg": "success", "result_data": {}}
    return json.dumps(whole | changes).encode()


BROKEN: dict[str, tuple[bytes, int, str, type[ISolarCloudError]]] = {
    "a web page": (
        b"<!DOCTYPE html><html><body>ACCESSTOKENplanted</body></html>",
        200,
        "text/html",
        BadReply,
    ),
    "nothing": (b"", 200, "application/json", BadReply),
    "half a body": (envelope()[:-20], 200, "application/json", BadReply),
    "no JSON": (b"success", 200, "text/plain", BadReply),
    "a list": (b"[1, 2]", 200, "application/json", BadReply),
    "JSON without a code": (b'{"hello": "world"}', 200, "application/json", BadReply),
    "no data": (envelope(result_data=None), 200, "application/json", ProtocolError),
    "data of another kind": (envelope(result_data="text"), 200, "application/json", ProtocolError),
    "no list": (envelope(result_data={"rowCount": 3}), 200, "application/json", MissingData),
    "a list that is a text": (
        envelope(result_data={"pageList": "x"}),
        200,
        "application/json",
        ProtocolError,
    ),
    "deeper than deep": (
        b'{"result_code": "1", "result_data": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        200,
        "application/json",
        ProtocolError,
    ),
    "not granted": (
        envelope(result_code="E900", result_msg="Unauthorized access", result_data=None),
        200,
        "application/json",
        PermissionDeniedError,
    ),
    "quota": (envelope(result_code="E999", result_data=None), 200, "application/json", QuotaError),
    "too many": (b"slow down", 429, "text/plain", RateLimitError),
    "a code nobody knows": (
        envelope(result_code="E4711", result_data=None),
        200,
        "application/json",
        ISolarCloudError,
    ),
    "token refused": (
        b'{"error": "invalid_token", "error_description": "Invalid access token"}',
        200,
        "application/json",
        AuthenticationError,
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_each_ends_in_a_typed_error_that_names_the_endpoint(
    case: str, caplog: pytest.LogCaptureFixture
) -> None:
    body, status, content_type, expected = BROKEN[case]
    caplog.set_level(logging.DEBUG)
    cloud = client(Answers(body, status, content_type))
    with cloud, pytest.raises(expected) as caught:
        cloud.plants.list()
    error = caught.value
    assert error.endpoint in {ENDPOINT, "/openapi/apiManage/refreshToken"}
    assert error.endpoint in str(error)
    for text in (str(error), repr(error), repr(error.args), caplog.text, repr(cloud), repr(cloud.plants)):
        for secret in PLANTED:
            assert secret not in text


def test_a_missing_container_is_named() -> None:
    with (
        client(Answers(envelope(result_data={"rowCount": 3}))) as cloud,
        pytest.raises(MissingData) as caught,
    ):
        cloud.plants.list()
    assert "pageList" in str(caught.value)


@pytest.mark.parametrize("counter", ["rowCount", "row_count", None])
def test_either_counter_or_none_and_a_null_list(counter: str | None) -> None:
    data: dict[str, Any] = {"pageList": None} | ({counter: "0"} if counter else {})
    with client(Answers(envelope(result_data=data))) as cloud:
        page = cloud.plants.list()
    assert list(page) == []
    assert page.total == (0 if counter else None)


ODD_PLANTS = [
    {"ps_id": "12", "ps_name": "text for a number", "latitude": "48.5", "online_status": "1"},
    {
        "ps_id": 13,
        "ps_name": 4711,
        "latitude": "--",
        "ps_type": "99",
        "install_date": "",
        "ps_fault_status": None,
    },
    {"ps_id": 14.0, "unknown": {"deep": [1]}, "valid_flag": "--", "grid_connection_time": 20230808152800},
]


def test_values_that_deviate_decode() -> None:
    data = {"pageList": ODD_PLANTS, "row_count": "3"}
    with client(Answers(envelope(result_data=data))) as cloud:
        first, second, third = cloud.plants.list()
    assert (first.id, first.latitude) == (12, 48.5)
    assert (second.id, second.name, second.latitude) == (13, "4711", None)
    assert second.type is not None
    assert not second.type.is_known
    assert third.id == 14
    assert str(third.grid_connected_at) == "2023-08-08 15:28:00"


def test_a_refusal_need_not_bring_the_containers_of_a_success() -> None:
    refused = envelope(result_data={"code": "7", "not_authorization_ps_list": ["9"]})
    with client(Answers(refused)) as cloud, pytest.raises(PermissionDeniedError) as caught:
        cloud.plants.details([9])
    assert caught.value.code == "7"


def test_no_points_is_not_the_same_as_no_data() -> None:
    with client(Answers(envelope(result_data={"device_point_list": [], "fail_ps_id_list": ["9"]}))) as cloud:
        now = cloud.plants.real_time([9], points=[points.plant.PLANT_POWER])
    assert len(now) == 0
    assert 9 in now.missing
    with pytest.raises(KeyError, match="9"):
        _ = now[9]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (envelope(result_data={"pageList": [], "rowCount": 0}), BadReply),
        (b"00" * 16, DecryptionFailed),
        (b"ABC", DecryptionFailed),
        (b"", BadReply),
        (envelope(result_code="E900", result_data=None), PermissionDeniedError),
    ],
)
def test_an_encrypted_call(box: RunningSandbox, body: bytes, expected: type[ISolarCloudError]) -> None:
    key = box.credentials.rsa_public_key
    with client(Answers(body), rsa_public_key=key) as cloud, pytest.raises(expected):
        cloud.plants.list()


@pytest.mark.parametrize(("body", "status"), [(b"", 502), (b"<html>", 200), (envelope()[:-9], 200)])
def test_a_setting_that_may_have_been_done_is_not_called_retryable(body: bytes, status: int) -> None:
    answers = Answers(body, status)
    with client(answers) as cloud, pytest.raises(ISolarCloudError) as caught:
        cloud.control.set([1], [{"code": 10001, "value": 700}], task_name="t", expire_seconds=60)
    assert len(answers.calls) == 1
    assert not caught.value.retryable
    assert caught.value.hint


def test_errors_carry_what_a_bug_report_needs() -> None:
    refused = envelope(result_code="E900", result_msg="Unauthorized access", result_data=None)
    with client(Answers(refused)) as cloud, pytest.raises(PermissionDeniedError) as caught:
        cloud.plants.list()
    error = caught.value
    assert (error.code, error.serial, error.operation) == ("E900", "serial-1", "query_power_station_list")
    assert error.hint
    assert not error.retryable
    assert error.raw is not None
    assert "E900" in error.raw.reveal()
