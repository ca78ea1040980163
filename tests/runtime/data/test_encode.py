"""Requests: what goes on the wire, and what is refused before it."""

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud_runtime.catalogue import ControlChoice
from isolarcloud_runtime.descriptors import Choice, Operation, Reply, RequestField
from isolarcloud_runtime.encode import encode_request, wire_values
from isolarcloud_runtime.errors import InvalidArgument
from isolarcloud_runtime.points import Point
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime, zone
from tests.runtime.data.samples import POWER, STATISTICS, PlantType, Statistic, StatisticsRequest, operation

CHINA = zone("GMT+8")
REPLY = Reply(model="tests.runtime.data.samples:PlantList")

BERLIN = ZoneInfo("Europe/Berlin")
ODD = dt.timezone(dt.timedelta(seconds=30))
ISO = "%Y-%m-%dT%H:%M:%S%:z"
CODED = {"day": "1", "month": "2"}


def field(kind: str = "integer", **more: Any) -> RequestField:
    return msgspec.convert({"name": "value", "wire": "wire_value", "kind": kind, **more}, RequestField)


def send(spec: RequestField, value: object) -> Any:
    body = encode_request(operation("any", REPLY, spec), {"value": value}, zone=CHINA)
    return body.get("wire_value", "absent")


def refusal(spec: RequestField, value: object) -> str:
    with pytest.raises(InvalidArgument) as caught:
        send(spec, value)
    assert str(caught.value).startswith("any: value")
    return str(caught.value)


@pytest.mark.parametrize(
    ("spec", "value", "sent"),
    [
        (field(), 5, 5),
        (field(as_text=True), 5, "5"),
        (field(), PlantType.UTILITY, 1),
        (field("number"), 1.5, 1.5),
        (field("number", as_text=True), 2, "2"),
        (field("text"), "Hillside", "Hillside"),
        (field("secret"), "open", "open"),
        (field("secret"), Secret("open"), "open"),
        (field("flag"), True, "1"),
        (field("flag", on=1, off=0), False, 0),
        (field("flag", on=1, off=0, as_text=True), False, "0"),
        (field("flag", on=1, off=0, default=0), None, 0),
        (field("enum", values=(1, 4)), PlantType.UTILITY, 1),
        (field("enum", values=(1, 4)), "4", 4),
        (field("enum", values=(1, 4), as_text=True), 4, "4"),
        (field("enum", values=(1, 4)), PlantType(99), 99),
        (field("enum", values=("1", "2")), Statistic.PEAK, "2"),
        (field("enum", values=("1", "2")), "new", "new"),
        (field("enum", values=("day",), closed=True), "day", "day"),
        (field("digits"), 2, "2"),
        (field("digits"), 2.5, "2.5"),
        (field("digits"), 2.0, "2"),
        (field("digits"), 1e-7, "0.0000001"),
        (field("digits"), 1e16, "10000000000000000"),
        (field("digits"), "-2.50", "-2.50"),
        (field("digits"), PlantType.UTILITY, "1"),
        (field("digits"), Statistic.PEAK, "2"),
        (field("digits"), ControlChoice(170, "ON", "On"), "170"),
        (field("digits", default=""), None, ""),
        (field("text", least=3, default="a"), None, "a"),
        (field("enum", values=("day", "month"), closed=True, wire_values=CODED, default="1"), None, "1"),
        (field("instant", format=ISO), dt.datetime(2026, 1, 1, tzinfo=CHINA), "2026-01-01T00:00:00+08:00"),
        (field("instant"), dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "2026-01-01T00:00:00+00:00"),
        (field("instant"), dt.datetime(2026, 7, 1, tzinfo=BERLIN), "2026-07-01T00:00:00+02:00"),
        (field("instant"), dt.datetime(2026, 1, 1, tzinfo=zone("GMT-3:30")), "2026-01-01T00:00:00-03:30"),
        (field("instant"), dt.datetime(2026, 1, 1, tzinfo=ODD), "2025-12-31T23:59:30+00:00"),
        (field("enum", values=("day", "month"), closed=True, wire_values=CODED), "month", "2"),
        (field("enum", values=("day", "month"), wire_values=CODED), "week", "week"),
        (field("enum", values=(1, 4), wire_values={"1": 10, "4": 40}), PlantType.UTILITY, 10),
        (field("enum", many="comma", values=("day", "month"), wire_values=CODED), ["month", "day"], "2,1"),
        (field("point"), POWER, "83033"),
        (field("point", prefix="p"), "83033", "p83033"),
        (field("minutes"), dt.timedelta(minutes=5), 5),
        (field("minutes", as_text=True), dt.timedelta(hours=1), "60"),
        (field(default=7), None, 7),
        (field(), None, "absent"),
        (field(many="array"), [3, 1, 3], [3, 1]),
        (field(many="array"), (1,), [1]),
        (field(many="array"), range(2), [0, 1]),
        (field(many="array"), {1: "a"}.keys(), [1]),
        (field(many="comma"), [3, 1, 3], "3,1"),
        (field("point", prefix="p", many="comma"), [POWER, 24, "p83033"], "p83033,p24"),
        (field(many="array"), [], []),
    ],
)
def test_values_go_out_as_the_wire_wants_them(spec: RequestField, value: object, sent: object) -> None:
    result = send(spec, value)
    assert result == sent
    assert type(result) is type(sent)


@pytest.mark.parametrize(
    ("spec", "value", "words"),
    [
        (field(required=True), None, "is missing: give a value"),
        (field(many="array", required=True), None, "give a list with at least 1"),
        (field(many="array", required=True), [], "is empty: give at least 1"),
        (field(many="array", least_entries=2), [1], "needs at least 2 entries; got 1"),
        (
            field(many="array", most_entries=50),
            range(51),
            "may have at most 50 entries in one call; got 51: split the list",
        ),
        (field(many="array"), "abc", "of type str: give a list, also for a single entry"),
        (field(many="array"), 5, "of type int: give a list"),
        (field(many="array"), {"a": 1}, "of type dict: give a list"),
        (field(many="array"), iter([1]), "give a list"),
        (field("point", many="array"), POWER, "give a list, also for a single entry, e.g. [points."),
        (field(many="array"), [1, "2"], "value[1] is of type str: give a whole number (int), without quotes"),
        (field(), "5", "without quotes"),
        (field(), True, "of type bool: give a whole number"),
        (field(), 1.0, "give a whole number"),
        (field(), 2**63, "out of range"),
        pytest.param(field(), 10**5000, "out of range", id="huge"),
        (field(least=1), 0, "must be at least 1; got 0"),
        (field(most=3), 4, "must be at most 3; got 4"),
        (field("minutes", step=5), dt.timedelta(minutes=7), "must be a multiple of 5 minutes; got 7"),
        (field("minutes"), dt.timedelta(seconds=90), "whole number of minutes; got 0:01:30"),
        (field("minutes"), 5, "timedelta(minutes=5)"),
        (field("number"), "1", "give a number"),
        (field("number"), True, "give a number"),
        (field("number"), float("nan"), "not finite"),
        (field("digits"), "2,5", "is no number: give a number, or its digits as a text"),
        (field("digits"), "", "is no number"),
        (field("digits"), True, "give a number"),
        (field("digits"), float("inf"), "not finite"),
        (field("digits"), "1e3", "is no number"),
        (field("digits", most=3), "3.5", "must be at most 3; got 3.5"),
        (field("instant"), dt.datetime(2026, 1, 1), "has no time zone"),
        (field("instant"), LocalTime(2026, 1, 1), "give its zone, with .at(zone)"),
        (field("instant"), dt.date(2026, 1, 1), "give a moment"),
        (field("instant"), "2026-01-01T00:00:00+08:00", "of type str"),
        (field("text"), 5, "give a text"),
        (field("text"), b"x", "give a text"),
        (field("text", required=True), "", "is empty"),
        (field("text", least=3), "ab", "at least 3 characters; got 2"),
        (field("text", most=3), "abcd", "at most 3 characters; got 4"),
        (field("text"), "\ud800", "lone surrogates"),
        (field("text", many="comma"), ["a,b"], "holds a comma"),
        (field("secret"), 5, "give a text"),
        (field("flag"), 1, "give True or False"),
        (field("flag"), "1", "give True or False"),
        (
            field("enum", values=("day", "month"), closed=True),
            "week",
            "must be one of 'day', 'month'; got 'week'",
        ),
        (field("enum"), 1.5, "give a member"),
        (field("enum"), True, "give a member"),
        pytest.param(field("enum"), 10**5000, "out of range", id="huge-enum"),
        (field("enum", required=True), "", "is empty"),
        (field("point"), "power", "is no measuring point"),
        (field("point"), True, "is no measuring point"),
        (field("object", fields=(field(),)), 5, "of type int: give an object with value"),
        (field("object", fields=(field(),)), {"other": 1}, "has no field 'other': it has value"),
        (field("object", fields=(field(),)), {"value": "x"}, "value.value is of type str"),
    ],
)
def test_what_can_not_be_sent_is_refused_with_a_remedy(spec: RequestField, value: object, words: str) -> None:
    assert words in refusal(spec, value)


def test_secrets_are_in_no_message() -> None:
    spec = field("secret", most=3)
    assert "hunter2" not in refusal(spec, "hunter2")
    assert "hunter2" not in refusal(spec, Secret("hunter2"))


class Pair(msgspec.Struct):
    code: int | None = None
    text: str | None = None


def test_objects_and_lists_of_objects_are_encoded_member_by_member() -> None:
    members = (
        RequestField(name="code", wire="param_code", kind="integer", required=True),
        RequestField(name="text", wire="set_value", kind="text"),
    )
    single = field("object", fields=members)
    assert send(single, Pair(code=1)) == {"param_code": 1}
    several = field("object", fields=members, many="array", most_entries=2)
    pairs = [Pair(code=1, text="a"), {"code": 1, "text": "a"}]
    assert send(several, pairs) == [{"param_code": 1, "set_value": "a"}] * 2
    assert "value[1].code is missing" in refusal(several, [Pair(code=1), Pair()])
    assert "at most 2" in refusal(several, [Pair(code=1)] * 3)


def test_choices() -> None:
    ids = RequestField(name="ids", wire="ids", kind="integer", many="array")
    numbers = RequestField(name="numbers", wire="sns", kind="text", many="array")
    either = operation(
        "any", REPLY, ids, numbers, choices=(Choice(fields=("ids", "numbers"), exclusive=True),)
    )
    some = operation("any", REPLY, ids, numbers, choices=(Choice(fields=("ids", "numbers")),))
    assert encode_request(either, {"ids": [1]}, zone=None) == {"ids": [1]}
    assert encode_request(some, {"ids": [1], "numbers": ["a"]}, zone=None) == {"ids": [1], "sns": ["a"]}
    nothing: dict[str, Any] = {"ids": [], "numbers": ()}
    for words in ("exactly one", "one of ids, numbers is needed"):
        with pytest.raises(InvalidArgument, match=words):
            encode_request(either, nothing, zone=None)
    with pytest.raises(InvalidArgument, match="at least one"):
        encode_request(some, {}, zone=None)
    with pytest.raises(InvalidArgument, match="only one of ids, numbers"):
        encode_request(either, {"ids": [1], "numbers": ["a"]}, zone=None)


def test_an_operation_without_fields_needs_no_request() -> None:
    assert encode_request(operation("any", REPLY), None, zone=None) == {}


def test_wire_values_are_told_one_by_one() -> None:
    request = StatisticsRequest(kinds=[Statistic.PEAK, Statistic.TOTAL, Statistic.PEAK])
    assert wire_values(STATISTICS, request, "kinds") == ["2", "4"]
    assert wire_values(STATISTICS, request, "period") == ["day"]
    assert wire_values(STATISTICS, request, "points") == []
    assert wire_values(STATISTICS, request, "nothing") == []
    nested = operation("any", REPLY, field("object", fields=(field(),)))
    with pytest.raises(InvalidArgument, match="is an object"):
        wire_values(nested, {"value": {}}, "value")
    with pytest.raises(InvalidArgument):
        wire_values(STATISTICS, {"kinds": 5}, "kinds")


def moment_field(**more: Any) -> RequestField:
    return field("moment", format="%Y%m%d%H%M%S", **more)


def test_moments_are_told_in_the_plants_time() -> None:
    moment = dt.datetime(2026, 1, 1, 20, 30, tzinfo=dt.UTC)
    assert send(moment_field(), moment) == "20260102043000"
    assert send(moment_field(), LocalTime(2026, 1, 1, 20, 30)) == "20260101203000"
    assert send(field("moment"), moment) == "2026-01-02 04:30:00"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (
            dt.datetime(2026, 1, 1),
            "has no time zone: give it a time zone, e.g. datetime(..., tzinfo=ZoneInfo(",
        ),
        (dt.date(2026, 1, 1), "is a day: give a moment"),
        ("20260101", "of type str: give a datetime"),
        (dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=14))), "out of range"),
        (dt.datetime(1900, 1, 1, tzinfo=dt.UTC), "out of range: the year is 1900"),
        (dt.datetime.max.replace(tzinfo=dt.UTC), "out of range"),
    ],
)
def test_what_is_no_moment_is_refused(value: object, words: str) -> None:
    assert words in refusal(moment_field(), value)


def test_a_moment_needs_the_plants_zone() -> None:
    asking = operation("any", REPLY, moment_field())
    moment = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    with pytest.raises(InvalidArgument, match="pass time_zone="):
        encode_request(asking, {"value": moment}, zone=None)
    assert encode_request(asking, {"value": LocalTime(2026, 1, 1)}, zone=None) == {
        "wire_value": "20260101000000"
    }


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "is a moment: give a day"),
        ("2026-01-01", "of type str: give a day, e.g. date(2026, 1, 31)"),
        (dt.date(1, 1, 1), "out of range"),
    ],
)
def test_what_is_no_day_is_refused(value: object, words: str) -> None:
    assert words in refusal(field("day"), value)


def test_the_form_of_a_day_may_depend_on_another_field() -> None:
    assert send(field("day"), dt.date(2026, 1, 31)) == "2026-01-31"

    def ask(period: str | None, **more: Any) -> Mapping[str, Any]:
        request = StatisticsRequest(
            device_keys=["1_1_1_1"],
            points=[24],
            kinds=[Statistic.PEAK],
            period=period,
            start=dt.date(2026, 1, 5),
            end=dt.date(2026, 2, 5),
        )
        return encode_request(STATISTICS, request, zone=None)

    assert ask("day") == {
        "ps_key_list": ["1_1_1_1"],
        "points": "p24",
        "data_type": "2",
        "query_type": "day",
        "start_time": "20260105",
        "end_time": "20260205",
    }
    assert ask("month")["start_time"] == "202601"
    assert ask("year")["end_time"] == "2026"
    assert ask(None)["query_type"] == "day"
    with pytest.raises(InvalidArgument, match="'day', 'month', 'year'; got 'week'"):
        ask("week")


def test_a_form_that_is_not_known_for_the_other_field_is_refused() -> None:
    kind = RequestField(name="period", wire="p", kind="enum")
    day = RequestField(name="day", wire="d", kind="day", format_by=("period", {"day": "%Y%m%d"}))
    asking = operation("any", REPLY, kind, day)
    with pytest.raises(InvalidArgument, match="can't be written for this period: it is known for day"):
        encode_request(asking, {"period": "hour", "day": dt.date(2026, 1, 1)}, zone=None)


class Odd(enum.Enum):
    A = 1.5


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()))
    | st.binary()
    | st.datetimes(timezones=st.none() | st.just(dt.UTC) | st.just(ZoneInfo("America/New_York")))
    | st.dates()
    | st.timedeltas()
    | st.just(10**400)
    | st.just(Odd.A)
    | st.builds(Secret, st.text())
    | st.builds(Point, st.integers() | st.text(), st.text()),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(), inner, max_size=3)
        | st.tuples(inner)
        | st.sets(st.integers(), max_size=3)
    ),
    max_leaves=6,
)
KINDS = ["integer", "number", "text", "secret", "flag", "enum", "point", "moment", "day", "minutes", "object"]


@settings(max_examples=400, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    many=st.sampled_from([None, "array", "comma"]),
    as_text=st.booleans(),
    value=anything,
    required=st.booleans(),
)
def test_any_argument_is_sent_or_refused(
    kind: str, many: str | None, as_text: bool, value: object, required: bool
) -> None:
    inner = (field("text"),) if kind == "object" else ()
    many = "array" if many and kind == "object" else many
    spec = field(kind, many=many, as_text=as_text, required=required, fields=inner)
    asking = operation("any", REPLY, spec)
    try:
        body = encode_request(asking, {"value": value}, zone=CHINA)
    except InvalidArgument:
        return
    assert msgspec.json.decode(msgspec.json.encode(body)) == body


@settings(max_examples=300, deadline=None)
@given(start=anything, end=anything, period=anything)
def test_any_window_is_sent_or_refused(start: object, end: object, period: object) -> None:
    request = {
        "device_keys": ["1"],
        "points": [1],
        "kinds": ["1"],
        "period": period,
        "start": start,
        "end": end,
    }
    holder = type("Holder", (), request)()
    asking: Operation = STATISTICS
    for candidate in (holder, request):
        try:
            encode_request(asking, candidate, zone=CHINA)
        except InvalidArgument:
            continue
