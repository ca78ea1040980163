"""One deviation at a time: what the rest of a reply is still worth, and when it is an error."""

import copy
from typing import Any

import pytest

from isolarcloud_runtime.errors import MissingData
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime
from tests.runtime.data.samples import (
    LIST,
    PLAIN_LIST,
    REAL_TIME,
    Plant,
    PlantType,
    Quantity,
    RealTimeRequest,
    Result,
    decode,
)
from tests.runtime.data.test_decode import DECODED_PLANT, PLANT, ROW

OTHER = {"ps_id": 2, "ps_name": "Riverside"}


def plant(**changes: Any) -> Plant:
    """Decode a list with a plant that deviates, and return that plant."""
    reply = decode(PLAIN_LIST, {"pageList": [{**PLANT, **changes}, OTHER], "rowCount": 2})
    assert reply.plants[-1] == Plant(id=2, name="Riverside")
    assert reply == decode(
        PLAIN_LIST, {"pageList": [{**PLANT, **changes}, OTHER], "rowCount": 2}, path="tolerant"
    )
    found: Plant = reply.plants[0]
    return found


@pytest.mark.parametrize("name", [name for name in PLANT if name != "ps_id"])
def test_a_field_that_is_missing_is_none_and_harms_no_other(name: str) -> None:
    content = {wire: value for wire, value in PLANT.items() if wire != name}
    decoded = decode(PLAIN_LIST, {"pageList": [content]}).plants[0]
    for field in Plant.__struct_fields__:
        if getattr(decoded, field) != getattr(DECODED_PLANT, field):
            assert getattr(decoded, field) is None


@pytest.mark.parametrize(
    "value", [None, "", "--", "N/A", [], {}, True, 3, 2.5, "text", "null", [None], {"a": None}]
)
@pytest.mark.parametrize("name", list(PLANT))
def test_a_field_with_anything_in_it_harms_no_other(name: str, value: object) -> None:
    content = {**PLANT, name: value}
    notes = Notes()
    decoded = decode(PLAIN_LIST, {"pageList": [content, OTHER]}, notes=notes)
    assert decode(PLAIN_LIST, {"pageList": [content, OTHER]}, path="tolerant") == decoded
    if name == "ps_id" and value != 3:
        assert [entry.id for entry in decoded.plants] == [2]
        assert notes.report() == {
            "dropped_row": {"plain_list": {"PlantList.plants": 1}},
            "misfit": {"plain_list": {"Plant.id": 1}},
        }
        return
    first = decoded.plants[0]
    different = [
        field for field in Plant.__struct_fields__ if getattr(first, field) != getattr(DECODED_PLANT, field)
    ]
    assert len(different) <= 1


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"ps_id": "0100001"}, "id", 100001),
        ({"ps_id": 100001.0}, "id", 100001),
        ({"ps_name": 5}, "name", "5"),
        ({"ps_name": 5.5}, "name", "5.5"),
        ({"ps_name": True}, "name", "true"),
        ({"ps_name": ""}, "name", ""),
        ({"ps_name": []}, "name", None),
        ({"ps_type": 4.0}, "type", PlantType.RESIDENTIAL),
        ({"ps_type": " 4 "}, "type", PlantType.RESIDENTIAL),
        ({"ps_type": 99}, "type", PlantType(99)),
        ({"ps_type": "x"}, "type", None),
        ({"result": 1}, "result", Result.DONE),
        ({"result": 7}, "result", Result("7")),
        ({"result": "--"}, "result", None),
        ({"result": None}, "result", None),
        ({"online_status": 1.0}, "online", True),
        ({"online_status": " 0 "}, "online", False),
        ({"online_status": 2}, "online", None),
        ({"latitude": " 48.5 "}, "latitude", 48.5),
        ({"latitude": "NaN"}, "latitude", None),
        ({"latitude": "inf"}, "latitude", None),
        ({"latitude": "1_0"}, "latitude", None),
        ({"latitude": 10**400}, "latitude", None),
        ({"latitude": "1e999"}, "latitude", None),
        ({"install_date": 20240501080000}, "installed_at", LocalTime(2024, 5, 1, 8)),
        ({"install_date": "null"}, "installed_at", None),
        ({"update_time": "20240501080000"}, "updated_at", LocalTime(2024, 5, 1, 8)),
        ({"update_time": " 2024-05-01 08:00:00 "}, "updated_at", LocalTime(2024, 5, 1, 8)),
        ({"update_time": "--"}, "updated_at", None),
        ({"email": 5}, "email", Secret("5")),
        ({"email": 5.5}, "email", None),
        ({"curr_power": []}, "power", None),
        ({"curr_power": ""}, "power", None),
        ({"curr_power": {"value": "--", "unit": ""}}, "power", Quantity(value=None, unit="")),
        ({"tags": "a"}, "tags", ["a"]),
        ({"tags": [1, "b", None, []]}, "tags", ["1", "b"]),
        ({"tags": ""}, "tags", []),
        ({"tags": {"a": 1}}, "tags", None),
        ({"types": ["4", "x"]}, "types", [PlantType.RESIDENTIAL]),
        ({"remarks": []}, "remarks", None),
        ({"remarks": ""}, "remarks", None),
    ],
)
def test_what_can_be_mended_is_mended(changes: dict[str, Any], field: str, value: object) -> None:
    found = getattr(plant(**changes), field)
    assert found == value
    assert (found is None) == (value is None)


def test_misfits_are_counted_by_name_only() -> None:
    notes = Notes()
    content = {**PLANT, "latitude": "secret place", "curr_power": {"value": "--"}, "tags": [[]]}
    decode(PLAIN_LIST, {"pageList": [content]}, notes=notes)
    assert notes.report() == {
        "misfit": {"plain_list": {"Plant.latitude": 1, "Plant.tags": 1, "Quantity.value": 1}}
    }


@pytest.mark.parametrize("page", [None, "", {}, "--"])
def test_a_required_list_may_be_empty_in_many_ways(page: object) -> None:
    for operation in (LIST, PLAIN_LIST):
        reply = decode(operation, {"pageList": page, "rowCount": 0})
        assert reply.plants == []
        assert reply.total == 0


def test_a_single_object_may_stand_for_a_list() -> None:
    assert decode(PLAIN_LIST, {"pageList": {"ps_id": 1}}).plants == [Plant(id=1)]


@pytest.mark.parametrize("data", [{}, {"rowCount": 5}, {"PageList": []}])
def test_a_required_container_that_is_missing_is_an_error_with_both_names(data: object) -> None:
    for operation in (LIST, PLAIN_LIST):
        with pytest.raises(MissingData, match=r"'pageList' \(plants\) of PlantList is missing") as caught:
            decode(operation, data)
        assert caught.value.operation == operation.name


@pytest.mark.parametrize("page", [5, "oops", True, ["a", 5], [{"ps_name": "x"}], [None]])
def test_a_required_container_that_can_not_be_read_is_an_error(page: object) -> None:
    with pytest.raises(MissingData, match=r"'pageList' \(plants\)") as caught:
        decode(PLAIN_LIST, {"pageList": page})
    assert "oops" not in str(caught.value)


def test_rows_without_identity_are_left_out_and_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    notes = Notes()
    for _ in range(2):
        reply = decode(PLAIN_LIST, {"pageList": [OTHER, {"ps_name": "lost"}, {"ps_id": None}]}, notes=notes)
        assert len(reply.plants) == 1
    assert notes.report()["dropped_row"] == {"plain_list": {"PlantList.plants": 4}}
    assert caplog.text.count("PlantList.plants") == 1
    assert "lost" not in caplog.text


def test_side_lists_that_can_not_be_read_harm_nothing() -> None:
    asked = RealTimeRequest(points=[83033])
    data = {"device_point_list": [ROW], "point_dict": [{"point_name": "x"}], "illegal_ps_key_list": 5}
    reply = decode(REAL_TIME, data, asked)
    assert reply.rows[0].values == {83033: 4210.0}
    assert reply.point_dictionary == []
    assert reply.illegal_keys == ["5"]


def test_rows_that_deviate_in_two_ways_at_once() -> None:
    row = {**ROW, "ps_key": 5, "p83033": "--", "device_time": "soon"}
    reply = decode(REAL_TIME, {"device_point_list": [{"device_point": row}]}, RealTimeRequest(points=[83033]))
    (found,) = reply.rows
    assert (found.key, found.sampled_at, found.values) == ("5", None, {83033: None})


def test_decoding_does_not_change_what_it_was_given() -> None:
    content = {**PLANT, "latitude": "--"}
    before = copy.deepcopy(content)
    decode(PLAIN_LIST, {"pageList": [content]})
    assert content == before
