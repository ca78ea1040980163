"""Alarms: the same whenever they are asked for, and handled as time goes by."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud import AlarmStatus, DeviceFaultStatus, ShareType
from isolarcloud_tools.sandbox import Sandbox, alarms, facts
from tests.tools.support import Caller, Clock

PLATFORM, USER = "/openapi/platform/getFaultAlarmInfo", "/openapi/getFaultAlarmInfo"


@pytest.fixture
def operator(box: Sandbox, clock: Clock) -> Caller:
    """The owner of the largest plants, logged in."""
    return login(box, clock, 2)


def login(box: Sandbox, clock: Clock, number: int) -> Caller:
    caller, owner = Caller(box, clock), box.fleet.owners[number]
    caller.token = caller.login(owner.account, owner.password)["token"]
    return caller


@pytest.fixture
def program(box: Sandbox, clock: Clock) -> Caller:
    """An application that the same owner has authorised."""
    caller = Caller(box, clock)
    caller.token = caller.exchange(box.authorize(box.fleet.owners[2]))["result_data"]["access_token"]
    return caller


def ask(caller: Caller, **fields: Any) -> list[dict[str, Any]]:
    """Return all alarms of the user family."""
    return caller.data(USER, **({"curPage": 1, "size": 1000} | fields))["pageList"] or []


def test_open_alarms_come_first_of_all(operator: Caller) -> None:
    found = ask(operator)
    assert found
    assert ask(operator, process_status="8") == found
    assert {row["process_status"] for row in found} <= {1, 2, 3, 4}
    assert [row["create_time"] for row in found] == sorted(
        (row["create_time"] for row in found), reverse=True
    )
    for row in found:
        code, month, rest = row["fault_code"].split(".")
        assert (int(code), len(rest)) == (row["fault_type_code"], 13)
        assert row["create_time"].replace("-", "").startswith(month)


def test_both_families_show_the_same(operator: Caller, program: Caller) -> None:
    reply = program.data(PLATFORM, page=1, size=1000)
    ids = [row["fault_code"] for row in reply["pageList"]]
    assert ids == [row["fault_code"] for row in ask(operator)]


def test_the_total_comes_under_either_name(program: Caller) -> None:
    replies = [program.data(PLATFORM, page=1, size=1) for _ in range(2)]
    assert {"rowCount", "row_count"} <= {key for reply in replies for key in reply}
    totals = {reply.get("rowCount", reply.get("row_count")) for reply in replies}
    assert len(totals) == 1


def test_pages_are_parts_of_the_whole(operator: Caller) -> None:
    whole = [row["fault_code"] for row in ask(operator)]
    pages = [
        row["fault_code"]
        for number in range(1, len(whole) // 2 + 2)
        for row in operator.data(USER, curPage=number, size=2)["pageList"]
    ]
    assert pages == whole
    assert len(set(whole)) == len(whole)


def test_an_alarm_lives_from_unconfirmed_to_closed(operator: Caller, clock: Clock) -> None:
    """Watch all alarms of five days, two hours at a time: each goes forward, and all get closed."""
    plants = operator.box.fleet.plants_of(operator.box.fleet.owners[2])
    start = plants[0].local(clock.now).replace(hour=0, minute=0)
    watched = {
        alarm.id
        for plant in plants
        for alarm in alarms.alarms(plant, start, start + timedelta(days=5))
        if alarm.recovered - alarm.occurred < timedelta(days=1)
    }
    seen: dict[str, list[int]] = {}
    for _ in range(9 * 12):
        for row in ask(operator, process_status="8"):
            if row["fault_code"] in watched:
                assert ("over_time" in row and row["over_time"] is not None) == (row["process_status"] == 4)
                assert (row["process_time"] is None) == (row["process_status"] == 1)
                seen.setdefault(row["fault_code"], []).append(row["process_status"])
        clock.advance(7200)
    assert len(seen) > 1
    assert all(statuses == sorted(statuses) for statuses in seen.values())
    assert {status for statuses in seen.values() for status in statuses} == {1, 2, 3, 4}
    november = {"startTime": "2026-11-01 00:00:00", "endTime": "2026-11-30 23:59:59"}
    closed = {row["fault_code"] for row in ask(operator, process_status="9", **november)}
    assert set(seen) <= closed


def test_a_device_shown_with_an_alarm_has_an_open_one(clock: Clock) -> None:
    for seed in range(3):
        box = Sandbox(seed=seed, clock=clock)
        for plant in box.fleet.plants:
            now = plant.local(clock.now)
            keys = {alarm.device.key for alarm in alarms.not_closed(plant, None, None, now)}
            for device in plant.devices:
                if facts.device_fault_status(plant, device) is DeviceFaultStatus.ALARM:
                    assert device.key in keys


def test_filters(operator: Caller) -> None:
    every = ask(operator, process_status="999")
    first = every[0]
    assert ask(operator, process_status="999", fault_code=first["fault_code"]) == [first]
    by_name = ask(operator, process_status="999", fault_name=first["fault_name"][1:5].upper())
    assert first["fault_code"] in {row["fault_code"] for row in by_name}
    for field, key in (("fault_type", "fault_type"), ("fault_level", "fault_level")):
        some = ask(operator, process_status="999", **{field: f"{first[key]}"})
        assert some
        assert {row[key] for row in some} == {first[key]}
    one_device = ask(operator, process_status="999", ps_key=first["ps_key"])
    assert {row["ps_key"] for row in one_device} == {first["ps_key"]}
    plant = ask(operator, process_status="999", ps_id=first["ps_id"])
    assert {int(row["ps_id"]) for row in plant} == {int(first["ps_id"])}
    shared = str(ShareType.SHARED_VIEW.value)
    assert ask(operator, process_status="999", share_type=shared) == []
    assert len(ask(operator, process_status="999", share_type="0,1,2")) == len(every)


def test_closed_alarms_are_those_of_the_current_month(operator: Caller) -> None:
    closed, every = ask(operator, process_status="9"), ask(operator, process_status="999")
    assert closed
    assert {row["process_status"] for row in closed} == {AlarmStatus.CLOSED.value}
    assert {row["create_time"][:7] for row in every} == {"2026-11"}
    assert {row["fault_code"] for row in closed} < {row["fault_code"] for row in every}


@pytest.mark.parametrize("status", ["9", "999"])
def test_other_months_are_asked_for_one_by_one(operator: Caller, program: Caller, status: str) -> None:
    window = {"startTime": "2026-10-01 00:00:00", "endTime": "2026-10-31 23:59:59"}
    october = ask(operator, process_status=status, **window)
    assert {row["create_time"][:7] for row in october} == {"2026-10"}
    assert ask(operator, process_status=status, startTime="2026-10-01 00:00:00") == october
    digits = {"startTime": "202610010000", "endTime": "202610312359"}
    same = program.data(PLATFORM, page=1, size=1000, process_status=status, **digits)["pageList"]
    assert [row["fault_code"] for row in same] == [row["fault_code"] for row in october]


@pytest.mark.parametrize(
    "fields",
    [
        {"process_status": "9", "startTime": "2026-10-20 00:00:00", "endTime": "2026-11-02 00:00:00"},
        {"process_status": "999", "startTime": "2026-09-01 00:00:00", "endTime": "2026-11-02 00:00:00"},
        {"process_status": "5"},
        {"startTime": "202610010000"},
        {"startTime": "2026-11-02 00:00:00", "endTime": "2026-11-01 00:00:00"},
        {"ps_id": 1},
        {"ps_key": "1_1_1_1"},
        {"curPage": 0},
        {"size": 1001},
    ],
)
def test_what_is_refused(operator: Caller, fields: dict[str, Any]) -> None:
    assert operator.post(USER, **({"curPage": 1, "size": 10} | fields))["result_code"] == "010"


def test_open_alarms_may_be_asked_for_over_years(program: Caller) -> None:
    window = {"startTime": "202001010000", "endTime": "202612312359"}
    found = program.data(PLATFORM, page=1, size=1000, process_status="8", **window)["pageList"]
    assert len(found) == len(program.data(PLATFORM, page=1, size=1000)["pageList"])


def test_plants_under_construction_have_no_alarms(box: Sandbox, clock: Clock) -> None:
    caller = login(box, clock, 1)
    plant = next(plant for plant in box.fleet.plants if not plant.commissioned)
    replies = [caller.data(USER, curPage=1, size=10, ps_id=plant.id) for _ in range(2)]
    assert sorted(str(reply["pageList"]) for reply in replies) == ["None", "[]"]


PLANT = Sandbox(seed=1, clock=Clock()).fleet.plants[5]
MOMENTS = st.datetimes(min_value=datetime(2026, 9, 1), max_value=datetime(2026, 11, 1))


@given(first=MOMENTS, second=MOMENTS, third=MOMENTS)
@settings(deadline=None, max_examples=30)
def test_windows_can_be_cut_anywhere(first: datetime, second: datetime, third: datetime) -> None:
    start, middle, end = sorted((first, second, third))
    whole = alarms.alarms(PLANT, start, end)
    parts = alarms.alarms(PLANT, middle, end) + alarms.alarms(PLANT, start, middle - timedelta.resolution)
    assert parts == whole
