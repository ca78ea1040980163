"""Tokens and logins: what works once, what runs out, and what each refusal looks like."""

from __future__ import annotations

import pytest

from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.quirks import TokenPlace
from tests.tools.support import Bytes, Caller, Clock, decoded

PLANTS = "/openapi/platform/queryPowerStationList"
TOKEN = "/openapi/apiManage/token"


def plant_names(caller: Caller) -> set[str]:
    return {plant["ps_name"] for plant in caller.data(PLANTS, page=1, size=100)["pageList"]}


# --- exchange -----------------------------------------------------------------------------------


def test_a_code_is_exchanged_for_tokens(caller: Caller) -> None:
    tokens = caller.exchange(caller.box.authorize())["result_data"]
    owner = caller.box.fleet.owners[0]
    assert tokens["expires_in"] == 172_799
    assert tokens["token_type"] == "bearer"
    assert tokens["auth_user"] == owner.user_id
    assert tokens["auth_ps_list"] == sorted(str(plant.id) for plant in caller.box.fleet.plants_of(owner))
    assert len({tokens["access_token"], tokens["refresh_token"]}) == 2


def test_a_code_works_once(caller: Caller) -> None:
    code = caller.box.authorize()
    assert caller.exchange(code)["result_code"] == "1"
    assert caller.exchange(code)["result_code"] == "2"


def test_a_code_does_not_last(caller: Caller, clock: Clock) -> None:
    code = caller.box.authorize()
    clock.advance(600)
    assert caller.exchange(code)["result_code"] == "2"


@pytest.mark.parametrize("ending", ["/", "?", " ", "X"])
def test_the_redirect_address_is_compared_letter_by_letter(caller: Caller, ending: str) -> None:
    code = caller.box.authorize()
    envelope = caller.exchange(code, redirect_uri=caller.box.credentials.redirect_uri + ending)
    assert envelope["result_code"] == "5"
    assert envelope["error"] == "invalid_grant"
    assert envelope["error_description"]
    assert "result_data" not in envelope
    # The owner has to be asked again: the code is used up.
    assert caller.exchange(code)["result_code"] == "2"


def test_other_grant_types_are_refused(caller: Caller) -> None:
    envelope = caller.exchange(caller.box.authorize(), grant_type="password")
    assert (envelope["result_code"], envelope["error"]) == ("6", "unsupported_grant_type")


def test_a_code_is_for_one_application(caller: Caller) -> None:
    other, known = caller.box.applications[1], caller.box.credentials
    body = {
        "appkey": other.appkey,
        "grant_type": "authorization_code",
        "code": caller.box.authorize(),
        "redirect_uri": known.redirect_uri,
    }
    envelope = decoded(caller.raw(TOKEN, body, x_access_key=other.access_key))
    assert (envelope["result_code"], envelope["error"]) == ("3", "unauthorized_client")


def test_an_application_without_oauth_gets_no_tokens(caller: Caller) -> None:
    other = caller.box.applications[2]
    body = {"appkey": other.appkey, "grant_type": "authorization_code", "code": "x", "redirect_uri": "x"}
    envelope = decoded(caller.raw(TOKEN, body, x_access_key=other.access_key))
    assert (envelope["result_code"], envelope["error"]) == ("4", "invalid_client")


@pytest.mark.parametrize("place", ["data", "root", "both"])
def test_tokens_stand_in_several_places(clock: Clock, place: TokenPlace) -> None:
    caller = Caller(Sandbox(clock=clock, randomness=Bytes(), token_place=place), clock)
    envelope = caller.exchange(caller.box.authorize())
    assert ("access_token" in envelope) is (place != "data")
    assert ("access_token" in (envelope["result_data"] or {})) is (place != "root")


# --- scope --------------------------------------------------------------------------------------


def test_a_token_shows_every_owner_unless_it_is_bound(caller: Caller, clock: Clock) -> None:
    bound = Caller(caller.box, clock)
    bound.authorize(bound=True)
    caller.authorize()
    assert plant_names(caller) == plant_names(bound) == {"Reef House", "Reef Boathouse"}
    caller.box.authorize(caller.box.fleet.owners[3])
    assert plant_names(caller) == {"Reef House", "Reef Boathouse", "Casa Costa", "Pousada Costa"}
    assert plant_names(bound) == {"Reef House", "Reef Boathouse"}


def test_an_owner_may_show_some_plants_only(caller: Caller) -> None:
    first, _ = caller.box.fleet.plants_of(caller.box.fleet.owners[0])
    caller.token = caller.exchange(caller.box.authorize(plant_ids=[first.id]))["result_data"]["access_token"]
    assert plant_names(caller) == {first.name}


def test_a_login_is_good_for_one_application(account: Caller) -> None:
    other = account.box.applications[2]
    body = {"appkey": other.appkey, "token": account.token, "curPage": 1, "size": 1}
    reply = account.raw("/openapi/getPowerStationList", body, x_access_key=other.access_key)
    assert decoded(reply)["result_code"] == "E00003"


def test_plants_of_others_cannot_be_shown(caller: Caller) -> None:
    other = caller.box.fleet.plants_of(caller.box.fleet.owners[1])[0]
    tokens = caller.exchange(caller.box.authorize(plant_ids=[other.id, caller.box.fleet.plants[0].id]))
    assert str(other.id) not in tokens["result_data"]["auth_ps_list"]


def test_an_owner_may_withdraw(application: Caller) -> None:
    application.box.identity.withdraw(application.box.fleet.owners[0])
    assert application.post(PLANTS, page=1, size=1)["error"] == "invalid_token"


# --- refresh ------------------------------------------------------------------------------------


def test_a_refresh_token_rotates_and_works_once(caller: Caller) -> None:
    first = caller.authorize()
    second = caller.refresh(first["refresh_token"])
    assert second["code"] == "1"
    assert second["refresh_token"] != first["refresh_token"]
    assert caller.refresh(first["refresh_token"])["code"] == "5"
    assert caller.post(PLANTS, page=1, size=1)["error"] == "invalid_token"
    caller.token = second["access_token"]
    assert caller.post(PLANTS, page=1, size=1)["result_code"] == "1"
    assert caller.refresh(second["refresh_token"])["code"] == "1"


def test_a_bound_token_stays_bound(caller: Caller) -> None:
    tokens = caller.authorize(bound=True)
    caller.box.authorize(caller.box.fleet.owners[3])
    caller.token = caller.refresh(tokens["refresh_token"])["access_token"]
    assert "Casa Costa" not in plant_names(caller)


def test_a_refresh_token_lasts_thirty_days(caller: Caller, clock: Clock) -> None:
    tokens = caller.authorize()
    clock.advance(30 * 86400 - 1)
    tokens = caller.refresh(tokens["refresh_token"])
    assert tokens["code"] == "1"
    clock.advance(30 * 86400)
    assert caller.refresh(tokens["refresh_token"]) == {"code": "-2"}


def test_an_unknown_refresh_token_is_a_success_without_tokens(caller: Caller) -> None:
    assert caller.refresh("nonsense") == {"code": "5"}


def test_tests_can_let_tokens_expire(application: Caller) -> None:
    application.box.identity.expire_access_tokens()
    assert application.post(PLANTS, page=1, size=1)["error"] == "invalid_token"


# --- login --------------------------------------------------------------------------------------


def test_a_login_tells_who_it_is(caller: Caller) -> None:
    result, owner = caller.login(), caller.box.fleet.owners[0]
    user_id, _, secret = result["token"].partition("_")
    assert user_id == result["user_id"] == str(owner.user_id)
    assert len(bytes.fromhex(secret)) == 16
    assert result["login_state"] == "1"


def test_an_unknown_account_is_told(caller: Caller) -> None:
    result = caller.login(account="nobody@example.com")
    assert result["login_state"] == "-1"
    assert "token" not in result


def test_five_wrong_passwords_lock_an_account(caller: Caller, clock: Clock) -> None:
    results = [caller.login(password="wrong") for _ in range(5)]
    assert [result["login_state"] for result in results] == ["0", "0", "0", "0", "2"]
    assert [result.get("remain_times") for result in results] == ["4", "3", "2", "1", None]
    assert [result["err_times"] for result in results] == ["1", "2", "3", "4", "5"]
    locked = caller.login()
    assert locked["login_state"] == "2"
    assert locked["disable_time"]
    assert "token" not in locked
    clock.advance(24 * 3600)
    assert caller.login()["login_state"] == "1"


def test_a_right_password_forgives_the_wrong_ones(caller: Caller) -> None:
    for _ in range(4):
        caller.login(password="wrong")
    assert caller.login()["login_state"] == "1"
    assert caller.login(password="wrong")["remain_times"] == "4"


def test_an_administrator_may_lock_an_account(caller: Caller) -> None:
    caller.box.identity.close_account(caller.box.credentials.account)
    assert caller.login()["login_state"] == "5"


def test_an_account_shows_its_own_plants(account: Caller) -> None:
    found = account.data("/openapi/getPowerStationList", curPage=1, size=10)
    assert {plant["ps_name"] for plant in found["pageList"]} == {"Reef House", "Reef Boathouse"}
