"""Live data: who may have them, which inverters send them, and what is left of the last hour."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from isolarcloud import DeviceType
from isolarcloud.points import energy_storage_inverter
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.fleet import Device
from isolarcloud_tools.sandbox.reach import Contact
from tests.tools.support import NOON, Caller, Clock, decoded


@pytest.fixture(params=["application", "account"])
def one(request: pytest.FixtureRequest) -> Caller:
    """Each family in turn."""
    caller: Caller = request.getfixturevalue(request.param)
    return caller


def path(caller: Caller, name: str) -> str:
    family = "/openapi" if "_" in str(caller.token) else "/openapi/platform"
    return f"{family}/datasubscribe/{name}"


def inverter(box: Sandbox) -> Device:
    return box.fleet.plants[0].devices[1]


def start(caller: Caller, *serial_numbers: str | None, seconds: int = 60) -> dict[str, Any]:
    return caller.data(path(caller, "start"), sn_list=list(serial_numbers), second=seconds)


def moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def history(caller: Caller, since: float, until: float, *serial_numbers: str | None) -> dict[str, Any]:
    window = {"start_time": moment(since), "end_time": moment(until)}
    return caller.data(path(caller, "getHisData"), sn_list=list(serial_numbers), **window)


def times(reply: dict[str, Any]) -> list[float]:
    (series,) = reply["success_list"]
    return [datetime.fromisoformat(row["msgTime"]).timestamp() for row in series["dataList"]]


def test_the_account_comes_with_a_key(one: Caller) -> None:
    config = one.data(path(one, "getConfig"))
    assert (config["code"], config["mqtt_type"]) == ("1", "3")
    assert all("://" in url for url in config["mqtt_url_list"])
    assert config["mqtt_password"].isdecimal()
    key = load_der_public_key(base64.b64decode(config["mqtt_rsa_public_key"]))
    assert isinstance(key, RSAPublicKey)
    assert config == one.data(path(one, "getConfig"))


def test_an_application_without_an_account(box: Sandbox, clock: Clock) -> None:
    other, owner = box.applications[2], box.fleet.owners[0]
    caller = Caller(box, clock)
    body = {"appkey": other.appkey, "user_account": owner.account, "user_password": owner.password}
    login = decoded(caller.raw("/openapi/login", body, x_access_key=other.access_key))
    body = {"appkey": other.appkey, "token": login["result_data"]["token"]}
    reply = caller.raw("/openapi/datasubscribe/getConfig", body, x_access_key=other.access_key)
    config = decoded(reply)["result_data"]
    assert (config["code"], config["mqtt_password"]) == ("2", None)


def test_storage_inverters_send_and_others_tell_why_not(one: Caller) -> None:
    box = one.box
    stranger = next(
        device
        for plant in box.fleet.plants[2:]
        for device in plant.devices
        if device.type is DeviceType.INVERTER
    )
    plain = next(device for device in box.fleet.plants[1].devices if device.type is DeviceType.INVERTER)
    meter = next(device for device in box.fleet.plants[0].devices if device.type is DeviceType.METER)
    asked = [each.serial_number for each in (inverter(box), stranger, plain, meter)]
    reply = start(one, *asked, "A0000000000")
    (sends,) = reply["success_list"]
    assert sends["sn"] == asked[0]
    assert sends["topic"]
    reasons = {row["sn"]: row["code"] for row in reply["fail_list"]}
    assert reasons == {asked[1]: 1, asked[2]: 2, asked[3]: 0, "A0000000000": 0}


@pytest.mark.parametrize(("contact", "reason"), [(Contact.OFFLINE, 3), (Contact.DOWNLINK_CLOSED, 14)])
def test_inverters_out_of_reach(one: Caller, contact: Contact, reason: int) -> None:
    one.box.reach.set(inverter(one.box), contact)
    serial_number = inverter(one.box).serial_number
    assert start(one, serial_number)["fail_list"] == [{"sn": serial_number, "code": reason}]
    stopped = one.data(path(one, "stop"), sn_list=[serial_number])
    assert stopped == {"success_list": [], "fail_list": [{"sn": serial_number, "code": reason}]}
    told = history(one, NOON - 60, NOON, serial_number)["fail_list"]
    assert [row["code"] for row in told] == ([3] if reason == 3 else [])


def test_the_shortest_interval_differs(application: Caller, account: Caller) -> None:
    sent = {"sn_list": [inverter(account.box).serial_number]}
    assert application.post(path(application, "start"), **sent, second=59)["result_code"] == "010"
    assert account.post(path(account, "start"), **sent, second=4)["result_code"] == "010"
    assert account.post(path(account, "start"), **sent, second=5)["result_code"] == "1"


@pytest.mark.parametrize("name", ["start", "stop", "getHisData"])
def test_ten_serial_numbers_are_the_most(one: Caller, name: str) -> None:
    fields = {"sn_list": ["A"] * 11, "second": 60, "start_time": moment(NOON), "end_time": moment(NOON)}
    assert one.post(path(one, name), **fields)["result_code"] == "010"


def test_messages_come_from_start_to_stop(one: Caller, clock: Clock) -> None:
    serial_number = inverter(one.box).serial_number
    assert times(history(one, NOON - 600, NOON, serial_number)) == []
    start(one, serial_number, seconds=60)
    clock.advance(300)
    one.data(path(one, "stop"), sn_list=[serial_number])
    clock.advance(300)
    expected = [NOON + 60 * number for number in range(1, 6)]
    assert times(history(one, NOON - 600, clock.now, serial_number)) == expected
    assert times(history(one, NOON + 100, NOON + 200, serial_number)) == expected[1:3]


def test_a_message_has_the_points_of_a_storage_inverter(account: Caller, clock: Clock) -> None:
    device = inverter(account.box)
    start(account, device.serial_number, seconds=10)
    clock.advance(60)
    (series,) = history(account, NOON, clock.now, device.serial_number)["success_list"]
    message = series["dataList"][0]
    assert message["msgTime"] == "2026-11-22T12:00:10+10:00"
    assert message["recvTime"] > message["msgTime"]
    values = {int(row["id"]): row["val"] for row in message["data"]}
    assert set(values) <= {point.id for point in energy_storage_inverter.LIVE}
    real_time = account.box.fleet.plants[0]
    assert float(values[13119]) > 0
    assert real_time.last_sample(clock.now) == datetime(2026, 11, 22, 12, 0)


def test_a_new_interval_takes_the_place_of_the_old_one(account: Caller, clock: Clock) -> None:
    serial_number = inverter(account.box).serial_number
    start(account, serial_number, seconds=60)
    clock.advance(120)
    start(account, serial_number, seconds=30)
    clock.advance(90)
    found = times(history(account, NOON, clock.now, serial_number))
    assert [each - NOON for each in found] == [60, 120, 150, 180]


def test_what_is_older_than_an_hour_is_gone(account: Caller, clock: Clock) -> None:
    serial_number = inverter(account.box).serial_number
    start(account, serial_number, seconds=600)
    clock.advance(7200)
    found = times(history(account, NOON + 3600, clock.now, serial_number))
    assert [each - NOON for each in found] == [3600, 4200, 4800, 5400, 6000, 6600]
    assert times(history(account, NOON, NOON + 3600, serial_number)) == [NOON + 3600]


@pytest.mark.parametrize(
    ("since", "until", "name"),
    [
        ("2026-11-22T12:00:00", "2026-11-22T12:05:00+10:00", "start_time"),
        ("2026-11-22T12:00:00+8:00", "2026-11-22T12:05:00+10:00", "start_time"),
        ("2026-11-22T12:00:00+10:00", "20261122120500", "end_time"),
        ("2026-11-22T12:05:00+10:00", "2026-11-22T12:00:00+10:00", "start_time"),
    ],
)
def test_windows_need_times_with_an_offset(one: Caller, since: str, until: str, name: str) -> None:
    fields = {"sn_list": ["A1"], "start_time": since, "end_time": until}
    envelope = one.post(path(one, "getHisData"), **fields)
    assert envelope["result_code"] == "010"
    assert envelope["result_msg"].endswith(name)
