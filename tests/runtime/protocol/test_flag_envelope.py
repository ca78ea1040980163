"""A family like charging: a flag tells success, fields stand in an object, and a gate answers otherwise."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from isolarcloud_runtime.crypto import PublicKey, decrypt_body
from isolarcloud_runtime.descriptors import Envelope, LoginScheme, Replay, Reply
from isolarcloud_runtime.errors import ApiError, BadReply, ConfigurationError, MissingData
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.regions import find_place
from isolarcloud_runtime.seal import Identity, seal
from isolarcloud_runtime.transport import HttpResponse
from tests.runtime.protocol.kit import (
    ACCESS_KEY,
    ACCOUNT,
    APPKEY,
    CODES,
    HERE,
    PASSWORD,
    READ,
    SERVICE,
    TOKENS,
    USER_SERVICE,
    AuthenticationError,
    Bench,
    FakeChance,
    FakeTime,
    InvalidRequestError,
    NotFoundError,
    Region,
    ServerError,
    family,
    info,
    operation,
    raw,
    service,
    text,
)
from tests.runtime.protocol.test_crypto import RSA

ENVELOPE = Envelope(
    code="status",
    message="message",
    data="data",
    serial="reqSerialNum",
    success=(),
    error="error",
    error_description="error_description",
    http_status="status",
    ok="ok",
)
LOGIN = operation(
    "auth",
    "LoginReply",
    (
        text("account", kind="secret", wire="user_account"),
        text("password", kind="secret", wire="user_password"),
    ),
    idempotent=False,
    authorized=False,
    request_model=f"{HERE}:LoginRequest",
    also_sent={"user_account": "data.user_account", "user_password": "data.user_password"},
)
MISSPELT = operation(
    "misspelt", "Result", also_sent={"timstamp": "timestamp", "absent": "data.absent", "odd": "appkey.x"}
)
FAMILY = family(
    name="mini flag",
    gateway="charging_gateway",
    envelope=ENVELOPE,
    other_envelope=SERVICE.family.envelope,
    token_header=None,
    token_field="token",
    body_field="data",
    replay=Replay(nonce="noce", timestamp="timestamp", nonce_length=32, always=True),
    cipher_replay=Replay(nonce="nonce", timestamp="timestamp", nonce_length=32, container="api_key_param"),
)
FLAG_SERVICE = service(
    family=FAMILY,
    oauth=None,
    zones=None,
    login=LoginScheme(operation=LOGIN, account="account", password="password", token="token", hours=24),
    codes={**CODES, "1": info("1", "never", "success", "The call succeeded.")},
)


class Row(Model, frozen=True, kw_only=True):
    sn: str
    state: int | None = None


def answer(data: Any = None, **more: Any) -> HttpResponse:
    envelope = {"reqSerialNum": "s1", "status": 200, "message": "said", "ok": True, "data": data} | more
    return raw(json.dumps({name: value for name, value in envelope.items() if value is not ...}))


DONE = answer({"state": "fine"})


def bench(*outcomes: Any, **more: Any) -> Bench:
    return Bench(outcomes, service=FLAG_SERVICE, **more)


def failure(called: Bench, kind: type[Exception] = ApiError, which: Any = READ) -> Any:
    with pytest.raises(kind) as caught:
        called.call(which)
    assert type(caught.value) is kind
    return caught.value


# --- replies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ok", [True, "true", "TRUE", 1, "1"])
@pytest.mark.parametrize("status", [200, 0, "1", 500, None, ...])
def test_the_flag_alone_tells_success(ok: Any, status: Any) -> None:
    assert bench(answer({"state": "fine"}, ok=ok, status=status)).call(READ).state == "fine"


@pytest.mark.parametrize(
    ("reply", "kind", "code", "attempts"),
    [
        (answer(ok=False, status=7), ApiError, "7", 1),
        (answer({"state": "x"}, ok="false", status=200), ApiError, "200", 1),
        (answer(ok=False, status=...), ApiError, None, 1),
        (answer({"state": "x"}, ok=..., status=200), ApiError, "200", 1),
        (answer({"state": "x"}, ok="yes", status=200), ApiError, "200", 1),
        (answer(ok=False, status="010"), InvalidRequestError, "010", 1),
        (answer(ok=False, status=1), ApiError, "1", 1),
        (answer(ok=False, status=404), NotFoundError, "404", 1),
        (answer(ok=False, status=500), ServerError, "500", 3),
        (answer({"state": "x"}, error="odd"), ApiError, "odd", 1),
        (raw('{"error":"Not Found","message":"m","path":"/x","status":404}'), NotFoundError, "Not Found", 1),
        (raw('{"result_code":"010","result_msg":"said"}'), InvalidRequestError, "010", 1),
        (raw('{"result_code":"E4711","data":{"state":"x"},"status":200}'), ApiError, "E4711", 1),
    ],
)
def test_failures(reply: HttpResponse, kind: Any, code: str | None, attempts: int) -> None:
    called = bench(*[reply] * attempts)
    error = failure(called, kind)
    assert (error.code, error.attempts) == (code, attempts)
    assert "succeeded" not in error.message


def test_what_the_service_says_is_told() -> None:
    error = failure(bench(answer(ok=False, status=7, message=f"no {APPKEY}")))
    assert str(error).startswith(
        'The gateway refused the call; it says "no ***". [code 7, /mini/read, serial s1] Look the code up'
    )


@pytest.mark.parametrize(("status", "counted"), [(7, {"read": {"7": 1}}), (404, None)])
def test_unknown_codes_are_counted(status: int, counted: Any) -> None:
    called = bench(answer(ok=False, status=status))
    failure(called, NotFoundError if status == 404 else ApiError)
    assert called.notes.report().get("unknown_code") == counted


def test_the_gate_may_answer_in_the_usual_envelope() -> None:
    usual = raw('{"req_serial_num":"s","result_code":"1","result_msg":"m","result_data":{"state":"fine"}}')
    assert bench(usual).call(READ).state == "fine"
    # The keys tell which envelope it is, so neither can be taken for the other.
    both = answer({"state": "fine"}, result_code="010", result_data=None)
    assert bench(both).call(READ).state == "fine"
    assert failure(bench(answer(ok=False, status=7, result_code="1"))).code == "7"


@pytest.mark.parametrize("body", ['{"message":"m","data":{"state":"x"}}', "{}", "[]"])
def test_what_says_neither_yes_nor_no_is_no_reply(body: str) -> None:
    failure(bench(raw(body)), BadReply)


@pytest.mark.parametrize(
    "body",
    ["1800000000000", '{"result_code":"1","result_data":"1800000000000"}', '{"timestamp":1800000000000}'],
)
def test_the_clock_is_read_in_any_form(body: str) -> None:
    told = bench(raw(body)).call(FLAG_SERVICE.clock)
    assert told.milliseconds in (1800000000000, None)


# --- requests --------------------------------------------------------------------------------------


def test_a_call_carries_what_makes_it_unrepeatable_in_the_body_itself() -> None:
    called = bench(DONE, DONE)
    called.call(MISSPELT)
    called.call(READ)
    first, second = called.transport.body(0), called.transport.body(1)
    assert first == {
        "data": {},
        "appkey": APPKEY,
        "lang": "_en_US",
        "token": TOKENS[0],
        "noce": "1".zfill(32),
        "timestamp": "1800000000000",
        "timstamp": "1800000000000",
    }
    assert second["noce"] != first["noce"]
    assert "timstamp" not in second
    assert "Authorization" not in called.transport.requests[0].headers


def test_ciphertext_mode_adds_its_own_form_with_the_same_values() -> None:
    key = PublicKey(RSA["testGroups"][0]["publicKeyForms"]["PEM"])
    identity = Identity("https://h", APPKEY, ACCESS_KEY, None, key)
    sealed = seal(
        FLAG_SERVICE, identity, READ, {"a": 1}, token="T", clock=FakeTime().clock, chance=FakeChance()
    )
    assert sealed.key is not None
    assert json.loads(decrypt_body(sealed.request.body or b"", sealed.key)) == {
        "data": {"a": 1},
        "appkey": APPKEY,
        "token": "T",
        "noce": "1".zfill(32),
        "timestamp": "1800000000000",
        "api_key_param": {"nonce": "1".zfill(32), "timestamp": "1800000000000"},
    }


def test_each_attempt_has_a_nonce_of_its_own() -> None:
    called = bench(raw("", 503), DONE)
    called.call(READ)
    assert called.transport.body(0)["noce"] != called.transport.body(1)["noce"]


# --- hosts -----------------------------------------------------------------------------------------


def test_the_family_has_hosts_of_its_own() -> None:
    assert find_place("EUROPE", FLAG_SERVICE, Region).base_url == "https://openapi.example.eu"
    with pytest.raises(ConfigurationError, match="has no gateway"):
        find_place(Region.ASIA, FLAG_SERVICE, Region)


@pytest.mark.parametrize("address", ["https://gateway.example.eu", "https://openapi.example.eu/"])
def test_an_address_is_called_as_given(address: str) -> None:
    for one in (SERVICE, FLAG_SERVICE):
        place = find_place(f" {address} ", one, Region)
        assert (place.base_url, place.info.name) == (address.rstrip("/"), "EUROPE")


# --- login -----------------------------------------------------------------------------------------


def login_bench(*outcomes: Any) -> Bench:
    return bench(*outcomes, authorization=AccountLogin(ACCOUNT, PASSWORD))


def test_the_login_sends_its_fields_in_both_places() -> None:
    called = login_bench(answer({"token": TOKENS[20]}), DONE)
    called.call(READ)
    body = called.transport.body(0)
    fields = {"user_account": ACCOUNT, "user_password": PASSWORD}
    assert body["data"] == fields
    assert body | fields == body
    assert "token" not in body
    assert called.transport.body(1)["token"] == TOKENS[20]


def test_a_token_lives_from_its_last_use() -> None:
    called = login_bench(answer({"token": TOKENS[20]}), DONE, DONE, answer({"token": TOKENS[21]}), DONE)
    for hours in (0, 23, 25):
        called.time.now += hours * 3600
        called.call(READ)
    assert called.transport.paths.count("/mini/auth") == 2


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(ok=False, status=7), ApiError),
        (answer({"login_state": "0"}), MissingData),
        (answer({"token": ""}), MissingData),
        (answer(None), MissingData),
        (raw('{"result_code":"010"}'), InvalidRequestError),
    ],
)
def test_a_login_that_failed_in_whatever_way_is_not_repeated(reply: HttpResponse, kind: Any) -> None:
    called = login_bench(reply)
    first = failure(called, kind)
    again = failure(called, kind)
    assert called.transport.paths == ["/mini/auth"]
    assert (str(again), again is first) == (str(first), False)
    assert isinstance(called.authorization, AccountLogin)
    called.authorization.forget()
    called.transport.outcomes = [answer({"token": TOKENS[20]}), DONE]
    called.call(READ)


def test_a_token_that_is_refused_is_replaced_once() -> None:
    for refusal in (answer(ok=False, status=401), raw('{"result_code":"E00003"}')):
        called = login_bench(answer({"token": TOKENS[20]}), refusal, answer({"token": TOKENS[21]}), DONE)
        called.call(READ)
        assert called.transport.body(-1)["token"] == TOKENS[21]
    refused = [answer({"token": TOKENS[20]}), refusal, answer({"token": TOKENS[21]}), refusal]
    assert failure(login_bench(*refused), AuthenticationError).attempts == 2


def test_one_login_serves_one_kind_of_client() -> None:
    login = AccountLogin(ACCOUNT, PASSWORD)
    bench(answer({"token": TOKENS[20]}), DONE, authorization=login).call(READ)
    bench(DONE, authorization=login).call(READ)
    with pytest.raises(ConfigurationError, match="another gateway or family"):
        Bench([], service=USER_SERVICE, authorization=login).call(READ)


# --- objects and lists -----------------------------------------------------------------------------

ROWS = msgspec.structs.replace(
    READ, name="rows", reply=Reply(model=f"{__name__}:Row", many=True, wrapped_in=("list", "rows"))
)
ONE = {"sn": "A1", "state": 1, "new": 2}
TWO = {"sn": "A2"}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ([ONE, TWO], ["A1", "A2"]),
        (ONE, ["A1"]),
        ({"list": [ONE, TWO], "total": 2}, ["A1", "A2"]),
        ({"total": 1, "list": ONE}, ["A1"]),
        ({"rows": [TWO]}, ["A2"]),
        ({"list": None, "total": 0}, []),
        ([], []),
        ({}, []),
    ],
)
def test_a_list_may_be_wrapped_and_a_single_row_may_stand_alone(data: Any, found: list[str]) -> None:
    called = bench(answer(data))
    called.notes.unknown = True
    assert [row.sn for row in called.call(ROWS)] == found
    expected = {"rows": {"Row.new": 1}} if "A1" in found else None
    assert called.notes.report().get("unknown_field") == expected


@pytest.mark.parametrize("data", [None, 5, {"other": [ONE]}, {"list": "x"}, [{"state": 1}]])
def test_data_without_a_row_that_can_be_read_is_an_error(data: Any) -> None:
    failure(bench(answer(data)), MissingData, ROWS)


def test_an_object_may_come_as_a_list_of_one() -> None:
    assert bench(answer([{"state": "fine"}])).call(READ).state == "fine"
    for data in ([{"state": "a"}, {"state": "b"}], ["x"], []):
        failure(bench(answer(data)), MissingData)
