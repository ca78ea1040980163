"""Sharing: what others see, what they may do, and each documented code."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud import DeviceType
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.fleet import Owner, Plant
from isolarcloud_tools.sandbox.sharing import nmi
from tests.tools.support import Caller, Clock

SHARE, RELEASE = "/openapi/sharePsBySN", "/openapi/releasePsSharing"
ADD, REMOVE = "/openapi/shareMyPs", "/openapi/cancelPsSharing"
BY_NMI = "/openapi/sharePowerStationBySnAndNmi"


def login(box: Sandbox, clock: Clock, owner: Owner) -> Caller:
    caller = Caller(box, clock)
    caller.token = caller.login(owner.account, owner.password)["token"]
    return caller


@pytest.fixture
def receiver(box: Sandbox, clock: Clock) -> Caller:
    """Somebody else, logged in."""
    return login(box, clock, box.fleet.owners[3])


@pytest.fixture
def plant(box: Sandbox) -> Plant:
    return box.fleet.plants[0]


def names(caller: Caller) -> set[str]:
    found = caller.data("/openapi/getPowerStationList", curPage=1, size=100)["pageList"] or []
    return {row["ps_name"] for row in found}


def share(caller: Caller, plant: Plant, receiver: Owner, **changes: Any) -> str:
    fields = {
        "sn": plant.devices[1].serial_number,
        "accept_user_account": receiver.account,
        "owner_user_account": caller.box.fleet.owners[0].account,
    }
    return str(caller.data(SHARE, **(fields | changes))["code"])


def code(reply: dict[str, Any]) -> str:
    """Return the code of an end of sharing, whatever its name."""
    (value,) = reply.values()
    return str(value)


def partner(caller: Caller, path: str = ADD, **changes: Any) -> str:
    box = caller.box
    fields = {
        "ps_id_list": [box.fleet.plants[0].id],
        "user_email": box.fleet.owners[3].account,
        "share_type": "1",
        "is_channel_partner": "1",
    }
    return str(caller.data(path, **(fields | changes))["result_code"])


def test_a_shared_plant_is_seen_until_its_owner_takes_it_back(
    account: Caller, receiver: Caller, plant: Plant
) -> None:
    other = account.box.fleet.owners[3]
    before = names(receiver)
    assert share(account, plant, other) == "1"
    assert names(receiver) == before | {plant.name}
    fields = {"ps_id_list": [plant.id], "release_type": "1", "accept_user_account": other.account}
    assert code(account.data(RELEASE, **fields)) == "1"
    assert names(receiver) == before
    assert code(account.data(RELEASE, **fields)) == "3"


@pytest.mark.parametrize("permission", ["1", "2"])
def test_a_list_tells_whose_plants_they_are(
    account: Caller, receiver: Caller, plant: Plant, permission: str
) -> None:
    share(account, plant, account.box.fleet.owners[3], share_type=permission)
    pages = {
        kind: receiver.data("/openapi/getPowerStationList", curPage=1, size=9, share_type=kind)
        for kind in ("0", permission)
    }
    rows = {
        kind: [(row["ps_name"], row["share_type"]) for row in page["pageList"]]
        for kind, page in pages.items()
    }
    own = [(each.name, "0") for each in receiver.box.fleet.plants_of(receiver.box.fleet.owners[3])]
    assert rows == {"0": own, permission: [(plant.name, permission)]}


def test_a_receiver_may_give_a_plant_up(account: Caller, receiver: Caller, plant: Plant) -> None:
    share(account, plant, account.box.fleet.owners[3])
    assert code(receiver.data(RELEASE, ps_id_list=[plant.id, 1])) == "3"
    assert plant.name in names(receiver)
    assert code(receiver.data(RELEASE, ps_id_list=[plant.id])) == "1"
    assert plant.name not in names(receiver)


def test_the_code_of_a_release_has_two_names(account: Caller, plant: Plant) -> None:
    replies = [account.data(RELEASE, ps_id_list=[plant.id]) for _ in range(2)]
    assert replies == [{"code": "3"}, {"result_code": 3}]


def test_an_owner_names_the_account_that_loses_access(account: Caller, plant: Plant) -> None:
    fields: dict[str, Any] = {"ps_id_list": [plant.id], "release_type": "1"}
    assert account.post(RELEASE, **fields)["result_code"] == "009"
    assert code(account.data(RELEASE, **fields, accept_user_account="nobody@example.com")) == "2"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"sn": "A0000000000"}, "2"),
        ({"owner_user_account": "nobody@example.com"}, "3"),
        ({"accept_user_account": "nobody@example.com"}, "4"),
        ({"owner_user_account": "lia.costa@example.com"}, "5"),
    ],
)
def test_why_a_plant_is_not_shared(
    account: Caller, plant: Plant, changes: dict[str, str], expected: str
) -> None:
    assert share(account, plant, account.box.fleet.owners[3], **changes) == expected


def test_a_plant_is_shared_once_and_by_its_owner_only(
    account: Caller, receiver: Caller, plant: Plant
) -> None:
    owners = account.box.fleet.owners
    assert share(receiver, plant, owners[4]) == "5"
    assert share(account, plant, owners[3]) == "1"
    assert share(account, plant, owners[3]) == "6"
    assert share(account, plant, owners[0]) == "6"


def test_utility_plants_are_not_shared(box: Sandbox, clock: Clock) -> None:
    owner = box.fleet.owners[2]
    caller, plant = login(box, clock, owner), box.fleet.plants_of(owner)[0]
    assert share(caller, plant, box.fleet.owners[3], owner_user_account=owner.account) == "12"


@pytest.mark.parametrize(("permission", "expected"), [("1", "6-1"), ("2", "1"), (None, "1")])
def test_who_may_only_look_cannot_set_anything(
    account: Caller, receiver: Caller, plant: Plant, permission: str | None, expected: str
) -> None:
    share(account, plant, account.box.fleet.owners[3], share_type=permission)
    inverter = next(each for each in plant.devices if each.type is DeviceType.ENERGY_STORAGE_SYSTEM)
    reply = receiver.data(
        "/openapi/paramSetting",
        set_type=0,
        uuid=str(inverter.uuid),
        task_name="Task",
        expire_second=60,
        param_list=[{"param_code": 10003, "set_value": "0"}],
    )
    assert reply["dev_result_list"][0]["code"] == expected


# --- partners -----------------------------------------------------------------------------------


def test_a_partner_is_added_and_removed(account: Caller, receiver: Caller, plant: Plant) -> None:
    assert partner(account) == "1"
    assert plant.name in names(receiver)
    assert partner(account) == "5"
    assert partner(account, share_type="2") == "9"
    assert partner(account, REMOVE, share_type="2") == "0"
    assert partner(account, REMOVE) == "1"
    assert plant.name not in names(receiver)
    assert partner(account, REMOVE) == "0"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"ps_id_list": [1]}, "2"),
        ({"user_email": "a@example.com,b@example.com"}, "4"),
        ({"user_email": "nobody@example.com"}, "11"),
        ({"user_email": None}, "11"),
        ({"user_email": "dana.reef@example.com"}, "6"),
        ({"is_channel_partner": "0"}, "0"),
    ],
)
def test_why_nobody_becomes_a_partner(account: Caller, changes: dict[str, Any], expected: str) -> None:
    assert partner(account, **changes) == expected


def test_a_plant_stands_in_the_list_once_and_is_the_callers_own(
    account: Caller, receiver: Caller, plant: Plant
) -> None:
    assert partner(account, ps_id_list=[plant.id, plant.id]) == "2"
    assert partner(receiver, user_email="jonas.amsel@example.com") == "2"


def test_who_sees_a_plant_already_is_told_apart_by_permission(account: Caller, plant: Plant) -> None:
    share(account, plant, account.box.fleet.owners[3], share_type="1")
    assert partner(account, share_type="1") == "6"
    assert partner(account, share_type="2") == "8"


def test_two_accounts_may_manage_a_plant(account: Caller) -> None:
    owners = account.box.fleet.owners
    results = [partner(account, user_email=owner.account, share_type="2") for owner in owners[1:4]]
    assert results == ["1", "1", "7"]
    assert partner(account, user_email=owners[3].account, share_type="1") == "1"


@pytest.mark.parametrize(
    "changes",
    [
        {"user_email": None, "user_mobile_tel": "15550000000"},
        {"user_email": "nobody@example.com"},
        {"user_id": "1"},
        {"ps_id_list": [1]},
    ],
)
def test_why_a_partner_stays(account: Caller, changes: dict[str, Any]) -> None:
    assert partner(account) == "1"
    assert partner(account, REMOVE, **changes) == "0"


def test_a_partner_is_named_to_be_removed(account: Caller, plant: Plant) -> None:
    fields = {"ps_id_list": [plant.id], "share_type": "1", "is_channel_partner": "1"}
    assert account.post(REMOVE, **fields)["result_code"] == "009"


# --- by connection point ------------------------------------------------------------------------


def test_inverter_and_connection_point_lead_to_a_plant(receiver: Caller) -> None:
    first, second = receiver.box.fleet.plants[:2]
    meter = nmi(first)
    assert meter is not None
    serial_numbers = [first.devices[1].serial_number, second.devices[1].serial_number]
    elsewhere = receiver.box.fleet.plants[2].devices[1].serial_number
    pairs = [
        {"sn": serial_numbers[0], "nmi": meter},
        {"sn": serial_numbers[1], "nmi": "41000000000"},
        {"sn": elsewhere, "nmi": "41000000001"},
        {"sn": "A1", "nmi": "410000000"},
        {"sn": "", "nmi": "41000000002"},
        {"sn": "A2"},
        {"sn": "A3", "nmi": "41000000003"},
        {"sn": "A3", "nmi": "41000000004"},
    ]
    reply = receiver.data(BY_NMI, list=pairs)
    assert reply["success_list"] == pairs[:1]
    assert [row["code"] for row in reply["illegal_list"]] == [2, 2, 4, 0, 0, 1, 1]
    assert first.name in names(receiver)
    again = receiver.data(BY_NMI, list=pairs[:1])
    assert again == {"success_list": [], "illegal_list": [pairs[0] | {"code": 3}]}


def test_only_australian_plants_have_such_a_number(account: Caller) -> None:
    with_number = {plant.blueprint.place.country for plant in account.box.fleet.plants if nmi(plant)}
    assert with_number == {"Australia"}
    pairs = [{"sn": f"A{number}", "nmi": f"{41000000000 + number}"} for number in range(51)]
    assert account.post(BY_NMI, list=pairs)["result_code"] == "010"
