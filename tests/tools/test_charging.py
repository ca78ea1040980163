"""The charging family on the wire: its own accounts, envelope and strictness."""

from __future__ import annotations

import json
from typing import Any

import pytest

from isolarcloud_tools.sandbox import Sandbox
from tests.tools.support import AES_KEY, Bytes, Caller, Clock, code_of, decoded, decrypt, operator_of

AUTH, STATIONS, STATION = "/eco/v1/auth", "/eco/v1/getStationList", "/eco/v1/getStationInfo"
CHARGER = "/eco/v1/getChargerInfo"
PAGE = {"curPage": "1", "size": "100"}


@pytest.fixture
def operator(box: Sandbox, clock: Clock) -> Caller:
    """The first operator, logged in."""
    return operator_of(Caller(box, clock))


def data(caller: Caller, path: str, /, **fields: Any) -> Any:
    envelope = caller.post(path, **fields)
    assert (envelope["ok"], envelope["status"]) == (True, 200), envelope
    return envelope["data"]


def send(caller: Caller, path: str, body: dict[str, Any]) -> dict[str, Any]:
    return decoded(caller.raw(path, body))


def log_in(caller: Caller, account: str | None = None, password: str | None = None) -> dict[str, Any]:
    known = caller.box.credentials
    return caller.post(
        AUTH,
        user_account=account or known.charging_account,
        user_password=password or known.charging_password,
    )


# --- what every call has to carry ---------------------------------------------------------------


def test_successes_and_failures_have_the_envelope_of_the_pages(operator: Caller) -> None:
    good, bad = operator.post(STATIONS, **PAGE), operator.post(CHARGER, sn="C1")
    assert set(good) == set(bad) == {"reqSerialNum", "status", "ok", "message", "data"}
    assert (good["ok"], good["status"]) == (True, 200)
    assert (bad["ok"], bad["status"], bad["data"]) == (False, 404, None)


@pytest.mark.parametrize("name", ["noce", "timestamp", "data"])
def test_what_is_missing_is_named(operator: Caller, name: str) -> None:
    body = operator.body(STATIONS, PAGE)
    del body[name]
    reply = send(operator, STATIONS, body)
    assert (reply["result_code"], reply["result_msg"]) == ("009", f"er_missing_parameter:{name}")


def test_the_spelling_of_other_families_is_not_enough(operator: Caller) -> None:
    body = operator.body(STATIONS, PAGE)
    body["nonce"] = body.pop("noce")
    assert send(operator, STATIONS, body)["result_code"] == "009"


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("noce", "x" * 31, "E909"),
        ("noce", "-" * 32, "E909"),
        ("timestamp", "soon", "E913"),
        ("timestamp", "1795312499999", "E913"),
        ("timestamp", "1795313100001", "E913"),
        ("data", [], "010"),
        ("token", "700001_00000000000000000000000000000000", "E00003"),
        ("token", None, "002"),
        ("appkey", "A" * 32, "E00000"),
        ("lang", "en", "010"),
    ],
)
def test_what_is_wrong_is_refused_at_the_gate(operator: Caller, name: str, value: Any, code: str) -> None:
    reply = send(operator, STATIONS, operator.body(STATIONS, PAGE) | {name: value})
    assert "ok" not in reply
    assert reply["result_code"] == code


def test_no_request_works_twice(operator: Caller) -> None:
    body = operator.body(STATIONS, PAGE)
    assert send(operator, STATIONS, body)["ok"] is True
    assert send(operator, STATIONS, body)["result_code"] == "E910"


def test_the_header_of_third_parties_is_needed(operator: Caller) -> None:
    reply = operator.raw(STATIONS, operator.body(STATIONS, PAGE), without=("sys_code",))
    assert code_of(reply) != "1"


def test_both_names_of_the_time_will_do_but_not_two_times(operator: Caller) -> None:
    body = operator.body(STATION, {})
    body["timstamp"] = body.pop("timestamp")
    assert send(operator, STATION, body)["ok"] is True
    body = operator.body(STATION, {})
    assert send(operator, STATION, body | {"timstamp": "1795312800001"})["result_code"] == "010"
    body = operator.body(STATIONS, PAGE)
    body["timstamp"] = body.pop("timestamp")
    assert send(operator, STATIONS, body)["result_code"] == "009"


def test_ciphertext_has_nonce_and_time_in_both_forms(operator: Caller) -> None:
    def answer(**changes: Any) -> dict[str, Any]:
        body = operator.body(STATIONS, PAGE)
        body["api_key_param"] = {"nonce": body["noce"], "timestamp": body["timestamp"]}
        content = operator.sealed(STATIONS, body | changes).body
        found: dict[str, Any] = json.loads(content if content[:1] == b"{" else decrypt(content, AES_KEY))
        return found

    assert answer()["ok"] is True
    assert answer(api_key_param=None)["result_code"] == "E908"
    assert answer(noce=None)["result_code"] == "009"
    assert answer(curious=1)["ok"] is True


def test_a_cipher_only_application_needs_ciphertext(clock: Clock) -> None:
    box = Sandbox(mode="cipher", clock=clock, randomness=Bytes())
    assert log_in(Caller(box, clock))["result_code"] == "E902"


# --- login --------------------------------------------------------------------------------------


def test_the_login_is_taken_inside_the_data_and_beside_it(caller: Caller) -> None:
    known = caller.box.credentials
    names = {"user_account": known.charging_account, "user_password": known.charging_password}
    inside, beside = caller.body(AUTH, names), caller.body(AUTH, {}) | names
    del beside["data"]
    assert "token" in send(caller, AUTH, inside)["data"]
    assert "token" in send(caller, AUTH, beside)["data"]
    both = caller.body(AUTH, names) | {"user_account": "someone.else@example.com"}
    assert send(caller, AUTH, both)["result_code"] == "010"


def test_accounts_of_other_families_are_none_here(caller: Caller, account: Caller, operator: Caller) -> None:
    known = caller.box.credentials
    assert log_in(caller, known.account, known.password)["status"] == 401
    caller.token = account.token
    assert caller.post(STATIONS, **PAGE)["result_code"] == "E00003"
    stranger = Caller(caller.box, caller.clock, token=operator.token)
    assert stranger.post("/openapi/getPowerStationList", curPage=1, size=10)["result_code"] == "E00003"


def test_five_wrong_passwords_lock_an_account_for_a_day(caller: Caller, clock: Clock) -> None:
    replies = [log_in(caller, password="wrong") for _ in range(5)]
    assert [reply["status"] for reply in replies] == [401] * 4 + [403]
    assert (log_in(caller)["ok"], log_in(caller)["status"]) == (False, 403)
    clock.advance(24 * 3600)
    assert log_in(caller)["ok"] is True


def test_a_token_lasts_a_day_from_its_last_use(operator: Caller, clock: Clock) -> None:
    for _ in range(3):
        clock.advance(24 * 3600 - 1)
        data(operator, STATIONS, **PAGE)
    clock.advance(24 * 3600)
    assert operator.post(STATIONS, **PAGE)["result_code"] == "E00003"
