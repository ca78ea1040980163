"""Each refusal that the documents describe, before a request reaches what it asks for."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from isolarcloud_tools.sandbox import Reply, Request, Sandbox
from tests.tools.support import AES_KEY, Bytes, Caller, Clock, code_of, decoded, encrypt, seal_key

PLANTS = "/openapi/platform/queryPowerStationList"
ACCOUNT_PLANTS = "/openapi/getPowerStationList"


# --- path, method, headers ----------------------------------------------------------------------


def test_an_unknown_path_is_refused_in_an_envelope(caller: Caller) -> None:
    reply = caller.raw("/openapi/platform/noSuchThing", {})
    assert reply.status == 200
    assert code_of(reply) == "E996"
    assert decoded(reply)["result_msg"] == "api not found"  # the gateway's words, not those for users


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_other_methods_never_reach_the_gateway(caller: Caller, method: str) -> None:
    reply = caller.raw(PLANTS, b"", method=method)
    assert reply.status == 405
    assert "result_code" not in decoded(reply)
    assert decoded(reply)["path"] == PLANTS


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "application/json;charset=GBK", ""]
)
def test_other_content_types_are_refused(application: Caller, kind: str) -> None:
    assert application.raw(PLANTS, application.default_body(PLANTS), content_type=kind).status == 415


@pytest.mark.parametrize("kind", ["application/json", "Application/JSON; charset=utf-8"])
def test_json_may_be_written_in_some_ways(application: Caller, kind: str) -> None:
    body = application.default_body(PLANTS) | {"page": 1, "size": 1}
    assert code_of(application.raw(PLANTS, body, content_type=kind)) == "1"


def test_the_access_key_is_needed(application: Caller) -> None:
    assert code_of(application.raw(PLANTS, {}, without=("x-access-key",))) == "E911"


def test_the_access_key_has_to_exist(application: Caller) -> None:
    assert code_of(application.raw(PLANTS, {}, x_access_key="0" * 32)) == "E912"


def test_appkey_and_access_key_belong_together(application: Caller) -> None:
    other = application.box.applications[1]
    body = application.default_body(PLANTS)
    assert code_of(application.raw(PLANTS, body, x_access_key=other.access_key)) == "E914"


def test_the_system_code_is_needed_by_accounts_only(account: Caller) -> None:
    assert code_of(account.raw(ACCOUNT_PLANTS, {}, without=("sys_code",))) == "003"
    assert code_of(account.raw(ACCOUNT_PLANTS, {}, sys_code="999")) == "E994"


def test_a_body_may_be_too_large(application: Caller) -> None:
    assert code_of(application.raw(PLANTS, b" " * (1 << 20) + b"{}")) == "E995"


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"{", b"\xff\xfe{}"])
def test_the_body_is_an_object(application: Caller, body: bytes) -> None:
    assert application.raw(PLANTS, body).status == 200
    assert code_of(application.raw(PLANTS, body)) in {"010", "E904"}


# --- keys in the body ---------------------------------------------------------------------------


@pytest.mark.parametrize(("appkey", "code"), [(None, "001"), ("", "001"), ("F" * 32, "E00000")])
def test_the_appkey_has_to_be_right(application: Caller, appkey: str | None, code: str) -> None:
    assert application.post(PLANTS, appkey=appkey)["result_code"] == code


@pytest.mark.parametrize("language", ["en_US", "_en", "English", 7])
def test_languages_are_written_with_an_underscore(application: Caller, language: Any) -> None:
    assert application.post(PLANTS, lang=language, page=1, size=1)["result_code"] == "010"


def test_a_language_is_not_needed(application: Caller) -> None:
    assert application.post(PLANTS, lang="", page=1, size=1)["result_code"] == "1"


def test_an_application_is_granted_families(caller: Caller) -> None:
    login_only = caller.box.applications[2]
    reply = caller.raw(PLANTS, {"appkey": login_only.appkey}, x_access_key=login_only.access_key)
    assert code_of(reply) == "E900"


def test_a_login_works_where_its_data_calls_are_not_granted(caller: Caller) -> None:
    oauth_only, known = caller.box.applications[1], caller.box.credentials
    body = {"appkey": oauth_only.appkey, "user_account": known.account, "user_password": known.password}
    token = decoded(caller.raw("/openapi/login", body, x_access_key=oauth_only.access_key))["result_data"][
        "token"
    ]
    body = {"appkey": oauth_only.appkey, "token": token, "curPage": 1, "size": 1}
    assert code_of(caller.raw(ACCOUNT_PLANTS, body, x_access_key=oauth_only.access_key)) == "E900"


# --- tokens -------------------------------------------------------------------------------------


def test_a_call_without_a_token_is_refused(caller: Caller) -> None:
    assert code_of(caller.raw(PLANTS, caller.default_body(PLANTS), without=("authorization",))) == "002"
    assert caller.post(ACCOUNT_PLANTS)["result_code"] == "002"


@pytest.mark.parametrize("header", ["Bearer nonsense", "bearer {token}", "{token}", "Basic {token}"])
def test_a_bad_bearer_is_refused_in_the_manner_of_oauth(application: Caller, header: str) -> None:
    sent = header.format(token=application.token)
    reply = application.raw(PLANTS, application.default_body(PLANTS), authorization=sent)
    content = decoded(reply)
    assert reply.status == 200
    assert content["error"] == "invalid_token"
    assert "result_code" not in content


def test_an_expired_bearer_is_refused_in_the_manner_of_oauth(application: Caller, clock: Clock) -> None:
    clock.advance(172_798)
    assert application.post(PLANTS, page=1, size=1)["result_code"] == "1"
    clock.advance(1)
    assert application.post(PLANTS, page=1, size=1)["error"] == "invalid_token"


def test_a_bearer_is_good_for_one_application(application: Caller) -> None:
    other = application.box.applications[1]
    reply = application.raw(PLANTS, {"appkey": other.appkey}, x_access_key=other.access_key)
    assert decoded(reply)["error"] == "invalid_token"


def test_the_token_of_a_login_is_no_bearer(account: Caller) -> None:
    reply = account.raw(PLANTS, account.default_body(PLANTS))
    assert reply.status == 401


def test_a_bearer_is_no_token_of_a_login(application: Caller) -> None:
    assert application.post(ACCOUNT_PLANTS)["result_code"] == "E00003"


def test_an_expired_login_is_refused_without_a_serial_number(account: Caller, clock: Clock) -> None:
    clock.advance(24 * 3600)
    envelope = account.post(ACCOUNT_PLANTS)
    assert envelope["result_code"] == "E00003"
    assert "req_serial_num" not in envelope


def test_each_call_makes_a_login_last_longer(account: Caller, clock: Clock) -> None:
    for _ in range(3):
        clock.advance(24 * 3600 - 1)
        assert account.post(ACCOUNT_PLANTS, curPage=1, size=1)["result_code"] == "1"


def test_the_token_of_a_login_may_come_as_a_header(account: Caller) -> None:
    body = {"appkey": account.box.credentials.appkey, "curPage": 1, "size": 1}
    assert code_of(account.raw(ACCOUNT_PLANTS, body, token=str(account.token))) == "1"


# --- the clock ----------------------------------------------------------------------------------


def test_the_clock_is_told_without_keys(box: Sandbox, clock: Clock) -> None:
    told = [json.loads(box.handle(Request("GET", "/timestamp", {})).body) for _ in range(2)]
    assert [int(one) for one in told] == [int(clock.now * 1000)] * 2
    assert {type(one) for one in told} == {int, str}


def test_the_clock_is_not_posted_to(caller: Caller) -> None:
    assert caller.raw("/timestamp", {}).status == 405


# --- ciphertext ---------------------------------------------------------------------------------


def _sealed_body(caller: Caller, **changes: Any) -> dict[str, Any]:
    return caller.default_body(PLANTS) | {"api_key_param": caller.proof(), "page": 1, "size": 1} | changes


def test_ciphertext_is_answered_in_ciphertext(application: Caller) -> None:
    envelope = application.secret_post(PLANTS, page=1, size=1)
    assert envelope["result_data"]["pageList"][0]["ps_name"] == "Reef House"


def test_what_is_wrong_with_the_fields_is_told_in_ciphertext(application: Caller) -> None:
    assert application.secret_post(PLANTS, page=1)["result_code"] == "009"


def test_a_login_may_be_encrypted(caller: Caller) -> None:
    known = caller.box.credentials
    envelope = caller.secret_post("/openapi/login", user_account=known.account, user_password=known.password)
    assert envelope["result_data"]["login_state"] == "1"


def test_lower_case_digits_and_the_other_alphabet_are_read_as_well(application: Caller) -> None:
    key = base64.urlsafe_b64decode(seal_key(application.box, AES_KEY) + "==")
    body = encrypt(json.dumps(_sealed_body(application)).encode()).lower()
    reply = application.raw(PLANTS, body, x_random_secret_key=base64.b64encode(key).decode())
    assert not reply.body.startswith(b"{")


def test_an_encrypted_application_refuses_plain_requests(clock: Clock) -> None:
    caller = Caller(Sandbox(mode="cipher", clock=clock), clock)
    assert code_of(caller.raw(PLANTS, caller.default_body(PLANTS))) == "E902"
    assert json.loads(caller.box.handle(Request("GET", "/timestamp", {})).body)


def test_a_plain_application_refuses_encrypted_requests(application: Caller, clock: Clock) -> None:
    caller = Caller(Sandbox(mode="plain", clock=clock), clock)
    assert caller.box.credentials.rsa_public_key is None
    reply = caller.raw(PLANTS, encrypt(b"{}"), x_random_secret_key=seal_key(application.box, AES_KEY))
    assert code_of(reply) == "E00002"


def test_the_key_of_a_request_is_needed(application: Caller) -> None:
    assert code_of(application.raw(PLANTS, encrypt(b"{}"))) == "E904"


@pytest.mark.parametrize("sealed", ["", "!!", "QUJD", "A" * 171])
def test_the_key_has_to_be_encrypted_with_the_public_key(application: Caller, sealed: str) -> None:
    assert code_of(application.raw(PLANTS, encrypt(b"{}"), x_random_secret_key=sealed)) == "E906"


@pytest.mark.parametrize("key", [b"short", b"A123456zA123456z7", b"A123456zA123456zA123456zA123456z"])
def test_the_key_has_sixteen_characters(application: Caller, key: bytes) -> None:
    assert code_of(application.sealed(PLANTS, _sealed_body(application), key=key)) == "E907"


@pytest.mark.parametrize("body", [b"not hex", b"ABC", b"ABCD", b"00" * 16])
def test_the_body_has_to_be_encrypted_with_the_key(application: Caller, body: bytes) -> None:
    reply = application.raw(PLANTS, body, x_random_secret_key=seal_key(application.box, AES_KEY))
    assert code_of(reply) == "E905"


@pytest.mark.parametrize("content", [b"not json", b"[1]"])
def test_what_is_decrypted_has_to_be_an_object(application: Caller, content: bytes) -> None:
    reply = application.raw(PLANTS, encrypt(content), x_random_secret_key=seal_key(application.box, AES_KEY))
    assert code_of(reply) == "E00002"


@pytest.mark.parametrize("proof", [None, {}, "text", {"nonce": "1" * 32}])
def test_what_makes_a_request_unrepeatable_is_needed(application: Caller, proof: Any) -> None:
    assert code_of(application.sealed(PLANTS, _sealed_body(application, api_key_param=proof))) == "E908"


@pytest.mark.parametrize("nonce", [None, "", "1" * 31, "1" * 33, "-" * 32, "é" * 32, 7])
def test_the_nonce_has_a_form(application: Caller, nonce: Any) -> None:
    body = _sealed_body(application, api_key_param=application.proof(nonce=nonce))
    assert code_of(application.sealed(PLANTS, body)) == "E909"


def test_a_nonce_works_once(application: Caller, clock: Clock) -> None:
    body = _sealed_body(application)
    assert not application.sealed(PLANTS, body).body.startswith(b"{")
    assert code_of(application.sealed(PLANTS, body)) == "E910"
    clock.advance(299)
    assert code_of(application.sealed(PLANTS, body)) == "E910"
    clock.advance(2)
    assert code_of(application.sealed(PLANTS, body)) == "E913"


@pytest.mark.parametrize(("seconds", "accepted"), [(-301, False), (-299, True), (299, True), (301, False)])
def test_the_time_of_a_request_may_be_a_little_wrong(
    application: Caller, seconds: int, accepted: bool
) -> None:
    stamp = int((application.clock.now + seconds) * 1000)
    body = _sealed_body(application, api_key_param=application.proof(timestamp=stamp))
    reply: Reply = application.sealed(PLANTS, body)
    assert reply.body.startswith(b"{") is not accepted
    if not accepted:
        assert code_of(reply) == "E913"


def test_the_tolerance_can_be_chosen(clock: Clock) -> None:
    caller = Caller(Sandbox(clock=clock, tolerance_seconds=10, randomness=Bytes()), clock)
    caller.authorize()
    stamp = int((clock.now - 11) * 1000)
    body = _sealed_body(caller, api_key_param=caller.proof(timestamp=stamp))
    assert code_of(caller.sealed(PLANTS, body)) == "E913"


def test_a_plain_request_that_proves_itself_is_held_to_it(application: Caller) -> None:
    fields: dict[str, Any] = {"page": 1, "size": 1, "api_key_param": application.proof()}
    assert application.post(PLANTS, **fields)["result_code"] == "1"
    assert application.post(PLANTS, **fields)["result_code"] == "E910"
