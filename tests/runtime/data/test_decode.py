"""Replies: known answers for every shape, as the gateway really sends them."""

import json
from datetime import UTC, date, datetime
from typing import Literal

import msgspec
import pytest
from msgspec import field

from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import Operation, Reply
from isolarcloud_runtime.errors import BadReply, MissingData
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.points import Point
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime
from tests.runtime.data.samples import (
    ALIASED,
    CLOCK,
    FLAT_REAL_TIME,
    LIST,
    MANY,
    MINUTES,
    PLAIN_LIST,
    POWER,
    REAL_TIME,
    SERIAL,
    STATISTICS,
    TOKEN,
    MinuteRequest,
    Plant,
    PlantList,
    PlantType,
    PointDefinition,
    Quantity,
    RealTimeRequest,
    Result,
    Row,
    ServerTime,
    Statistic,
    StatisticsRequest,
    TokenSet,
    both,
    decode,
    operation,
)

PLANT = {
    "ps_id": 100001,
    "ps_name": "Hillside",
    "ps_type": "4",
    "result": "6-1",
    "online_status": "1",
    "latitude": "48.1",
    "install_date": "2024-05-01 08:00:00",
    "update_time": "2026-01-01T12:00:00+08:00",
    "email": "someone@example.com",
    "curr_power": {"value": "4.21", "unit": "kW"},
    "tags": ["a"],
    "types": [1, "99"],
    "remarks": {"remark1": "x"},
    "extra": [1],
    "unheard_of": {"deep": []},
}
DECODED_PLANT = Plant(
    id=100001,
    name="Hillside",
    type=PlantType.RESIDENTIAL,
    result=Result.LATER,
    online=True,
    latitude=48.1,
    installed_at=LocalTime(2024, 5, 1, 8),
    updated_at=datetime(2026, 1, 1, 4, tzinfo=UTC),
    email=Secret("someone@example.com"),
    power=Quantity(value=4.21, unit="kW"),
    tags=["a"],
    types=[PlantType.UTILITY, PlantType(99)],
    remarks={"remark1": "x"},
    extra=[1],
)


def test_a_plain_reply_decodes_to_the_types_of_the_spec() -> None:
    reply = both(PLAIN_LIST, {"pageList": [PLANT], "rowCount": "1"})
    assert reply == PlantList(plants=[DECODED_PLANT], total=1)
    assert type(reply.plants[0].installed_at) is LocalTime
    assert reply.plants[0].type is PlantType.RESIDENTIAL


@pytest.mark.parametrize("spelling", ["rowCount", "row_count", "count"])
def test_a_field_may_have_other_spellings(spelling: str) -> None:
    assert both(LIST, {"pageList": [], spelling: "7"}) == PlantList(plants=[], total=7)
    assert both(LIST, {"pageList": []}) == PlantList(plants=[])
    assert both(LIST, {"pageList": [], "rowCount": None, "count": 3, spelling: 2}).total in (2, 3)


def test_the_first_spelling_that_has_a_value_counts() -> None:
    assert both(LIST, {"pageList": [], "row_count": 5, "rowCount": 6}).total == 6
    assert both(LIST, {"pageList": [], "row_count": 5, "rowCount": None}).total == 5


def test_a_required_field_may_have_other_spellings() -> None:
    assert both(ALIASED, {"dataList": [{"ps_id": 1}], "row_count": 1}).plants == [Plant(id=1)]
    assert both(ALIASED, {"data_list": [{"ps_id": 2}]}).plants == [Plant(id=2)]
    assert decode(ALIASED, {"dataList": None}).plants == []
    with pytest.raises(MissingData, match=r"'data_list' \(plants\) of AliasedList is missing"):
        decode(ALIASED, {"row_count": 1})


def test_a_reply_may_be_a_list() -> None:
    assert both(MANY, [PLANT]) == [DECODED_PLANT]
    assert both(MANY, []) == []
    assert decode(MANY, None) == decode(MANY, {}) == []
    assert decode(MANY, {"ps_id": 5}) == [Plant(id=5)]
    assert decode(MANY, [{"ps_id": "--"}, {"ps_id": "7", "latitude": "--"}]) == [Plant(id=7)]
    with pytest.raises(MissingData, match="no row of Plant"):
        decode(MANY, [{"ps_id": "--"}])
    for text in ("oops", "", "--"):
        with pytest.raises(MissingData, match="no list"):
            decode(MANY, text)


@pytest.mark.parametrize("data", [1767225600000, "1767225600000", {"timestamp": "1767225600000"}])
def test_the_clock_may_be_bare(data: object) -> None:
    assert decode(CLOCK, data) == ServerTime(milliseconds=1767225600000)
    assert decode(CLOCK, data, path="tolerant") == ServerTime(milliseconds=1767225600000)


@pytest.mark.parametrize("data", [None, "soon", [], {}])
def test_a_clock_without_a_time_is_an_error(data: object) -> None:
    with pytest.raises(MissingData):
        decode(CLOCK, data)


TOKENS = {"access_token": "a", "refresh_token": "r", "expires_in": 172799}
SET = TokenSet(access_token=Secret("a"), refresh_token=Secret("r"), expires_in=172799, plant_ids=[1])


@pytest.mark.parametrize(
    ("data", "root"),
    [
        ({**TOKENS, "auth_ps_list": ["1"]}, {"result_code": "1"}),
        ({"auth_ps_list": ["1"]}, {**TOKENS, "result_code": "1"}),
        ({**TOKENS, "auth_ps_list": [1], "access_token": "a"}, {**TOKENS, "access_token": "other"}),
        ({**TOKENS, "access_token": None, "auth_ps_list": ["1"]}, {"access_token": "a"}),
        (None, {**TOKENS, "auth_ps_list": ["1"]}),
        ("", {**TOKENS, "auth_ps_list": ["1"]}),
    ],
)
def test_tokens_may_stand_inside_or_outside(data: object, root: dict[str, object]) -> None:
    for path in ("auto", "tolerant"):
        assert decode(TOKEN, data, root=root, path=path) == SET


def test_tokens_that_are_nowhere_are_an_error() -> None:
    with pytest.raises(MissingData, match="no data"):
        decode(TOKEN, {}, root={"result_code": "1"})
    with pytest.raises(MissingData, match="access_token"):
        decode(TOKEN, {"expires_in": 5}, root={"result_code": "1"})
    notes = Notes(unknown=True)
    assert decode_reply(
        TOKEN, None, None, root=json.dumps(TOKENS).encode(), notes=notes
    ).refresh_token == Secret("r")
    decode(TOKEN, {**TOKENS, "news": 1}, notes=notes)
    assert notes.report() == {"unknown_field": {"token": {"TokenSet.news": 1}}}


ROW = {"ps_key": "1_1_1_1", "ps_id": 1, "device_time": "20260101120000", "p83033": "4210.0", "p24": None}
ASKED = RealTimeRequest(device_keys=["1_1_1_1"], points=[POWER, "p24", SERIAL])


def test_rows_may_be_nested_or_flat() -> None:
    for rows in ([{"device_point": ROW}], [ROW]):
        reply = both(REAL_TIME, {"device_point_list": rows}, ASKED)
        (row,) = reply.rows
        assert (row.key, row.plant_id, row.sampled_at) == ("1_1_1_1", 1, LocalTime(2026, 1, 1, 12))
        assert row.values == {83033: 4210.0, 24: None, 23: None}
        assert type(row) is Row
    mixed = [{"device_point": ROW}, {**ROW, "ps_key": "1_1_1_2", "device_point": None}]
    reply = decode(REAL_TIME, {"device_point_list": mixed}, ASKED)
    assert [row.key for row in reply.rows] == ["1_1_1_1", "1_1_1_2"]


def test_the_nested_row_is_the_one_that_counts() -> None:
    rows = [{"ps_key": "outer", "device_point": {**ROW, "p83033": "--"}}]
    assert decode(REAL_TIME, {"device_point_list": rows}, ASKED).rows[0].key == "1_1_1_1"


@pytest.mark.parametrize("nothing", ["", "--", "N/A", "NaN", "null", None, "inf", "-Infinity", " -- "])
def test_every_sign_for_no_value_is_none(nothing: object) -> None:
    row = {"device_point": {**ROW, "p83033": nothing, "p23": nothing}}
    notes = Notes()
    values = decode(REAL_TIME, {"device_point_list": [row]}, ASKED, notes=notes).rows[0].values
    assert values[POWER] is None
    if nothing not in ("inf", "-Infinity"):
        assert values[SERIAL] is None
        assert notes.report() == {}


@pytest.mark.parametrize(
    ("sent", "value"),
    [
        ("1", 1.0),
        (1, 1.0),
        ("-0.5", -0.5),
        (" 12.5 ", 12.5),
        ("012", 12.0),
        ("+3", 3.0),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("on", "on"),
        ("1,5", "1,5"),
        (True, None),
        ([], None),
        ({}, None),
    ],
)
def test_values_of_points(sent: object, value: object) -> None:
    row = {"device_point": {**ROW, "p24": sent}}
    assert decode(REAL_TIME, {"device_point_list": [row]}, ASKED).rows[0].values[24] == value


@pytest.mark.parametrize(("sent", "value"), [("A1", "A1"), (5, "5"), (1.5, "1.5"), ([], None)])
def test_values_of_text_points(sent: object, value: object) -> None:
    row = {"device_point": {**ROW, "p23": sent}}
    assert decode(REAL_TIME, {"device_point_list": [row]}, ASKED).rows[0].values[SERIAL] == value


def test_without_a_list_of_points_all_are_kept() -> None:
    row = {"device_point": {**ROW, "p5": "7", "pST001": "20260101"}}
    reply = decode(REAL_TIME, {"device_point_list": [row]}, RealTimeRequest(device_keys=["1_1_1_1"]))
    assert reply.rows[0].values == {83033: 4210.0, 24: None, 5: 7.0}
    assert decode(REAL_TIME, {"device_point_list": [row]}, None).rows[0].values[5] == 7.0


def test_rows_that_are_optional_may_be_absent() -> None:
    asked = RealTimeRequest(points=[24])
    assert both(FLAT_REAL_TIME, {}, asked).rows is None
    assert both(FLAT_REAL_TIME, {"device_point_list": None}, asked).rows is None
    assert decode(FLAT_REAL_TIME, {"device_point_list": {"ps_key": "k", "p24": 1}}, asked).rows[0].values == {
        24: 1.0
    }
    with pytest.raises(MissingData, match=r"'device_point_list' \(rows\)"):
        decode(FLAT_REAL_TIME, {"device_point_list": [{"p24": 1}]}, asked)


SAMPLES = [
    {"time_stamp": "20260101090000", "p83033": "1200.0", "p24": 5},
    {"time_stamp": "20260101090500", "p83033": None, "p99": "1"},
]
HISTORY = MinuteRequest(plant_ids=[1, 2], points=[POWER, 24])


def test_minute_data_becomes_columns() -> None:
    data = {
        "1": SAMPLES,
        "2": [],
        "point_dict": [{"point_id": "83033", "point_name": "Power", "point_unit": "W"}],
        "illegal_ps_id_list": ["7"],
    }
    reply = both(MINUTES, data, HISTORY)
    assert list(reply.series) == [1, 2]
    columns = reply.series[1]
    assert list(columns.stamps) == [20260101090000, 20260101090500]
    assert columns.times == (LocalTime(2026, 1, 1, 9), LocalTime(2026, 1, 1, 9, 5))
    assert list(columns.columns) == [83033, 24]
    assert columns.columns[83033][0] == 1200.0
    assert str(list(columns.columns[83033])) == "[1200.0, nan]"
    assert str(list(columns.columns[24])) == "[5.0, nan]"
    assert len(reply.series[2]) == 0
    assert reply.point_dictionary == [PointDefinition(id=83033, name="Power", unit="W")]
    assert reply.illegal_ids == [7]


PEAKS = StatisticsRequest(device_keys=["1"], points=[1], kinds=[Statistic.PEAK])


@pytest.mark.parametrize("data", [{}, [], {"point_dict": []}, {"1": None}, {"1": "--"}])
def test_no_data_is_an_empty_series(data: object) -> None:
    assert not decode(MINUTES, data, HISTORY).series.get(1)
    assert not decode(STATISTICS, data, PEAKS).series.get("1")


@pytest.mark.parametrize("path", ["auto", "tolerant"])
@pytest.mark.parametrize(
    ("data", "found"),
    [
        (None, "no object"),
        ("", "no object"),
        ("--", "no object"),
        (5, "no object"),
        ([{"ps_id": 1}], "a list, not one with a member for each of {}"),
        ([[]], "no object"),
        ([{"ps_id": 1}, {"ps_id": 2}], "no object"),
        ({"ps_id": 1}, "an object of other members, not one with a member for each of {}"),
        ({"pageList": [], "rowCount": 0}, "an object of other members"),
        ({"1": "soon"}, "a member of .* is no"),
        ({"1": 7}, "a member of .* is no"),
    ],
)
def test_data_of_another_kind_is_no_empty_series(
    data: object, found: str, path: Literal["auto", "tolerant"]
) -> None:
    for called, asked, keys in ((MINUTES, HISTORY, "plant_ids"), (STATISTICS, PEAKS, "device_keys")):
        with pytest.raises(MissingData, match=found.format(keys)):
            decode(called, data, asked, path=path)


def test_an_object_may_come_as_a_list_of_one() -> None:
    assert list(decode(MINUTES, [{"1": SAMPLES}], HISTORY).series) == [1]


@pytest.mark.parametrize("empty", [{}, "", None, "--"])
def test_an_id_may_have_an_empty_container(empty: object) -> None:
    reply = decode(MINUTES, {"1": empty, "2": SAMPLES}, HISTORY)
    assert len(reply.series.get(1, ())) == 0
    assert len(reply.series[2]) == 2


def test_rows_are_kept_as_they_come() -> None:
    rows = [SAMPLES[1], SAMPLES[0], SAMPLES[0]]
    assert list(both(MINUTES, {"1": rows}, HISTORY).series[1].stamps) == [
        20260101090500,
        20260101090000,
        20260101090000,
    ]


def test_times_of_minute_rows_may_have_other_forms() -> None:
    rows = [
        {"time_stamp": "2026-01-01 09:00:00"},
        {"time_stamp": 20260101090500},
        {"time_stamp": "202601010910"},
    ]
    reply = decode(MINUTES, {"1": rows}, HISTORY)
    assert list(reply.series[1].stamps) == [20260101090000, 20260101090500, 20260101091000]


@pytest.mark.parametrize(
    "bad", [{}, {"time_stamp": None}, {"time_stamp": "--"}, {"time_stamp": "20261301000000"}, 5]
)
def test_rows_without_a_time_are_left_out_and_counted(bad: object) -> None:
    notes = Notes()
    reply = decode(MINUTES, {"1": [*SAMPLES, bad]}, HISTORY, notes=notes)
    assert len(reply.series[1]) == 2
    (counts,) = notes.report()["dropped_row"].values()
    assert sum(counts.values()) == 1
    assert reply == decode(MINUTES, {"1": [*SAMPLES, bad]}, HISTORY, path="tolerant")


def test_when_all_rows_lack_their_time_that_is_an_error() -> None:
    with pytest.raises(MissingData, match="a member of MinuteData has no row that can be read"):
        decode(MINUTES, {"1": [{"p24": 1}, {"p24": 2}]}, HISTORY)


def test_when_all_rows_have_an_impossible_time_that_is_an_error() -> None:
    with pytest.raises(MissingData, match="no row of series has a time"):
        decode(MINUTES, {"1": [{"time_stamp": "20261301000000"}]}, HISTORY)


def test_texts_in_a_column_of_numbers_are_counted_gaps() -> None:
    notes = Notes()
    rows = [
        {"time_stamp": 2026, "p24": "1"},
        {"time_stamp": 2027, "p24": "on"},
        {"time_stamp": 2028, "p24": "--"},
    ]
    reply = decode(MINUTES, {"1": rows}, HISTORY, notes=notes)
    assert str(list(reply.series[1].columns[24])) == "[1.0, nan, nan]"
    assert notes.report() == {"misfit": {"minutes": {"p24": 1}}}


def test_a_column_of_texts_only_is_kept() -> None:
    rows = [{"time_stamp": 2026, "p24": "on"}, {"time_stamp": 2027, "p24": "--"}, {"time_stamp": 2028}]
    assert decode(MINUTES, {"1": rows}, HISTORY).series[1].columns[24] == ["on", None, None]


def test_text_points_are_texts() -> None:
    asked = MinuteRequest(plant_ids=[1], points=[SERIAL])
    rows = [{"time_stamp": 2026, "p23": "A1"}, {"time_stamp": 2027, "p23": "--"}, {"time_stamp": 2028}]
    reply = both(MINUTES, {"1": rows, "2": []}, asked)
    assert reply.series[1].columns[23] == ["A1", None, None]
    assert both(MINUTES, {"1": []}, asked).series[1].columns[23] == []
    numbers = decode(MINUTES, {"1": [{"time_stamp": 2026, "p23": 7}]}, asked)
    assert numbers.series[1].columns[23] == ["7"]


def test_ids_that_were_not_asked_for_are_kept_when_others_are_absent() -> None:
    notes = Notes()
    asked = MinuteRequest(plant_ids=[1], points=[24])
    reply = decode(MINUTES, {"3": SAMPLES, "4_11_0_0": SAMPLES, "point_dict": []}, asked, notes=notes)
    assert list(reply.series) == [3, "4_11_0_0"]
    assert notes.report() == {"not_asked_for": {"minutes": {"series": 2}}}
    assert reply == decode(
        MINUTES, {"3": SAMPLES, "4_11_0_0": SAMPLES, "point_dict": []}, asked, path="tolerant"
    )
    assert list(decode(MINUTES, {"1": SAMPLES, "3": SAMPLES}, asked).series) == [1]
    assert decode(MINUTES, {"point_dict": []}, asked).series == {}


DAYS = StatisticsRequest(
    device_keys=["1_1_1_1", "1_1_1_2"], points=[24, POWER], kinds=[Statistic.PEAK, Statistic.TOTAL]
)


def test_statistics_become_columns_by_key_point_and_kind() -> None:
    data = {
        "1_1_1_1": {
            "p24": [{"2": "9.5", "time_stamp": "20260101"}, {"2": None, "4": 1, "time_stamp": "20260102"}],
            "p83033": [],
        },
        "point_dict": [],
    }
    reply = both(STATISTICS, data, DAYS)
    assert list(reply.series) == ["1_1_1_1"]
    columns = reply.series["1_1_1_1"][24]
    assert list(columns.stamps) == [20260101000000, 20260102000000]
    assert str(list(columns.columns["2"])) == "[9.5, nan]"
    assert str(list(columns.columns["4"])) == "[nan, 1.0]"
    assert len(reply.series["1_1_1_1"][83033]) == 0


@pytest.mark.parametrize(("stamp", "full"), [("202601", 20260101000000), (2026, 20260101000000)])
def test_statistics_of_months_and_years(stamp: object, full: int) -> None:
    data = {"1_1_1_1": {"p24": [{"4": "1", "time_stamp": stamp}]}}
    assert list(both(STATISTICS, data, DAYS).series["1_1_1_1"][24].stamps) == [full]


def test_statistics_that_deviate() -> None:
    notes = Notes()
    data = {
        "1_1_1_1": {"p24": [{"2": "--", "time_stamp": "20260101"}, {"2": 1}], "p83033": {}},
        "1_1_1_2": [],
    }
    reply = decode(STATISTICS, data, DAYS, notes=notes)
    assert str(list(reply.series["1_1_1_1"][24].columns["2"])) == "[nan]"
    assert len(reply.series["1_1_1_1"][83033]) == 0
    assert "1_1_1_2" not in reply.series
    assert notes.report() == {
        "dropped_row": {"statistics": {"Points.p24": 1}},
        "misfit": {"statistics": {"StatisticsData.*": 1, "Points.p83033": 1}},
    }
    with pytest.raises(MissingData, match="no row that can be read"):
        decode(STATISTICS, {"1_1_1_1": {"p24": [{"2": 5}]}}, DAYS)
    with pytest.raises(MissingData, match="no row of series has a time"):
        decode(STATISTICS, {"1_1_1_1": {"p24": [{"2": 5, "time_stamp": "20261301"}]}}, DAYS)


def test_unknown_names_are_counted_when_asked_for() -> None:
    notes = Notes(unknown=True)
    decode(LIST, {"pageList": [PLANT], "row_count": 1, "news": 1}, notes=notes)
    decode(MANY, [{"ps_id": 1, "result": "9"}], notes=notes)
    nested = {"device_point": {**ROW, "p99": 1}}
    decode(REAL_TIME, {"device_point_list": nested}, ASKED, notes=notes)
    decode(MINUTES, {"1": SAMPLES, "2": [], "5": []}, HISTORY, notes=notes)
    assert notes.report() == {
        "not_asked_for": {"minutes": {"MinuteData": 1}},
        "unknown_field": {
            "minutes": {"Row.p99": 1},
            "plant_list": {"Plant.unheard_of": 1, "PlantList.news": 1},
            "real_time": {"Row.p99": 1},
        },
        "unknown_value": {"many": {"Result.UNKNOWN": 1}, "plant_list": {"PlantType.UNKNOWN_99": 1}},
    }


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"pageList": [',
        b"<html>",
        b"1e999",
        b"1" * 5000,
        b"[" * 100000 + b"]" * 100000,
        b'{"pageList": ' + b"[" * 100000,
        b"\xff",
    ],
    ids=range(9),
)
@pytest.mark.parametrize(
    "asking",
    [LIST, PLAIN_LIST, MANY, REAL_TIME, MINUTES, STATISTICS, TOKEN, CLOCK],
    ids=lambda op: op.name,
)
def test_what_is_no_json_is_a_typed_error(asking: Operation, data: bytes) -> None:
    for raw in (data, msgspec.Raw(data)):
        with pytest.raises(BadReply) as caught:
            decode_reply(asking, HISTORY if asking is MINUTES else None, raw, root=data, notes=Notes())
        assert caught.value.operation == asking.name


@pytest.mark.parametrize("value", [b"1e999", b'"\xff"', b"1" * 5000, b'"\\ud800"'], ids=range(4))
def test_values_out_of_range_are_a_typed_error(value: bytes) -> None:
    with pytest.raises(BadReply):
        decode_reply(LIST, None, b'{"pageList": [{"ps_id": 1, "extra": ' + value + b"}]}", notes=Notes())


def test_deep_nesting_that_the_parser_takes_is_fine_or_a_typed_error() -> None:
    for depth in (100, 500, 900, 990):
        raw = b'{"device_point_list": [], "x": ' + b'{"y":' * depth + b"1" + b"}" * depth + b"}"
        try:
            decode_reply(REAL_TIME, None, raw, notes=Notes(unknown=True))
        except BadReply as error:
            assert error.operation == "real_time"  # noqa: PT017


def test_absent_data_is_an_error_that_names_the_operation() -> None:
    with pytest.raises(MissingData, match="no data") as caught:
        decode_reply(PLAIN_LIST, None, None, notes=Notes())
    assert caught.value.operation == "plain_list"
    nothing: list[object] = [None, [], "", 5]
    for data in nothing:
        with pytest.raises(MissingData, match="no object"):
            decode(PLAIN_LIST, data)


def test_the_fast_path_alone_raises_where_it_fails() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(PLAIN_LIST, {}, path="fast")


def test_a_point_with_its_unit_is_as_good_as_its_id() -> None:
    one = both(MINUTES, {"1": SAMPLES}, MinuteRequest(plant_ids=[1], points=[Point(24, "x", "W")]))
    assert one == both(MINUTES, {"1": SAMPLES}, MinuteRequest(plant_ids=[1], points=["p24"]))


def test_gathered_attributes_are_nothing_where_a_class_is_read_without_its_shape() -> None:
    for name in ("MinuteData", "StatisticsData"):
        plain = operation("plain", Reply(model=f"tests.runtime.data.samples:{name}"))
        assert both(plain, {"series": {"1": []}}).series == {}
    row = operation("plain", Reply(model="tests.runtime.data.samples:Row"))
    assert both(row, {"ps_key": "k", "values": 5}).values == {}


class Odd(Model, frozen=True, kw_only=True):
    """Types that the generator does not write, but a field by hand might have."""

    either: int | str | None = None
    moment: date | None = None
    factory: list[int] = field(default_factory=list)
    text: str = "none"


def test_types_beyond_the_generators_are_read_or_none() -> None:
    odd = operation("odd", Reply(model=f"{__name__}:Odd", aliases={"either": ("other",)}))
    assert both(odd, {"other": "x", "factory": ["1"]}) == Odd(either="x", factory=[1])
    assert both(odd, {}) == Odd()
    assert decode(odd, {"either": [], "moment": "soon", "factory": 5, "text": []}) == Odd(factory=[5])
    assert decode(odd, {"factory": "x", "text": None}) == Odd()


def test_whole_numbers_may_be_too_large_for_a_float() -> None:
    assert (
        decode(REAL_TIME, {"device_point_list": [{"ps_key": "k", "p24": 10**400}]}, ASKED).rows[0].values[24]
        is None
    )
