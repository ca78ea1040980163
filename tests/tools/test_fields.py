"""The checks of a request's own fields: every limit of the spec, and the messages seen on the wire."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud._service import PLATFORM
from isolarcloud_runtime.descriptors import (
    Choice,
    Operation,
    Pagination,
    Reply,
    RequestField,
    Span,
    Window,
)
from isolarcloud_tools.sandbox import Sandbox
from isolarcloud_tools.sandbox.catalogue import routes
from isolarcloud_tools.sandbox.checks import Arguments, read_arguments
from isolarcloud_tools.sandbox.context import HANDLERS
from isolarcloud_tools.sandbox.messages import RefusedError
from isolarcloud_tools.sandbox.rows import reply_model, wire_names
from tests.tools.support import Bytes, Caller, Clock, operator_of

MOMENT = "%Y%m%d%H%M%S"


def operation(*fields: RequestField, **more: Any) -> Operation:
    return Operation(
        name="made_up",
        family="platform",
        method="POST",
        path="/made/up",
        title="Made up",
        reply=Reply(model="nowhere:Nothing"),
        idempotent=True,
        request=fields,
        **more,
    )


def read(made_up: Operation, **sent: Any) -> Arguments:
    return read_arguments(made_up, PLATFORM, sent)


def refusal(made_up: Operation, **sent: Any) -> tuple[str, str | None]:
    with pytest.raises(RefusedError) as caught:
        read(made_up, **sent)
    return caught.value.code, caught.value.message


def one(**facts: Any) -> Operation:
    return operation(RequestField(name="thing", wire="theThing", **facts))


@pytest.mark.parametrize(
    ("facts", "sent", "value"),
    [
        ({"kind": "integer"}, 7, 7),
        ({"kind": "integer"}, "7", 7),
        ({"kind": "integer", "least": -3}, "-3", -3),
        ({"kind": "number"}, "1.5", 1.5),
        ({"kind": "text"}, 12, "12"),
        ({"kind": "flag"}, 1, True),
        ({"kind": "flag"}, "0", False),
        ({"kind": "flag"}, None, None),
        ({"kind": "enum"}, 99, "99"),
        ({"kind": "point"}, "83022", 83022),
        ({"kind": "point", "prefix": "p"}, "p24", 24),
        ({"kind": "minutes", "step": 5}, "15", timedelta(minutes=15)),
        ({"kind": "moment", "format": MOMENT}, 20260101000000, datetime(2026, 1, 1)),
        ({"kind": "day", "format": "%Y%m"}, "202602", date(2026, 2, 1)),
        ({"kind": "integer", "many": "array"}, ["1", 2], [1, 2]),
        ({"kind": "point", "prefix": "p", "many": "comma"}, "p1, p2", [1, 2]),
        ({"kind": "integer", "many": "comma"}, 7, [7]),
        ({"kind": "integer", "many": "array"}, [], None),
    ],
)
def test_values_are_read(facts: dict[str, Any], sent: Any, value: Any) -> None:
    assert read(one(**facts), theThing=sent).thing == value


@pytest.mark.parametrize(
    ("facts", "sent"),
    [
        ({"kind": "integer"}, "seven"),
        ({"kind": "integer"}, 1.5),
        ({"kind": "integer"}, True),
        ({"kind": "integer"}, "\u0661"),
        ({"kind": "integer"}, [1]),
        ({"kind": "integer", "least": 1}, 0),
        ({"kind": "integer", "most": 9}, 10),
        ({"kind": "number", "most": 1}, 1.5),
        ({"kind": "number"}, "x"),
        ({"kind": "text", "most": 3}, "four"),
        ({"kind": "text"}, {"a": 1}),
        ({"kind": "flag"}, "yes"),
        ({"kind": "flag"}, True),
        ({"kind": "enum", "values": ("day",), "closed": True}, "week"),
        ({"kind": "point"}, "p24"),
        ({"kind": "point", "prefix": "p"}, "24"),
        ({"kind": "minutes", "step": 5}, 7),
        ({"kind": "minutes", "least": 5}, 0),
        ({"kind": "moment", "format": MOMENT}, "20260132000000"),
        ({"kind": "day", "format": "%Y%m%d"}, "2026011"),
        ({"kind": "integer", "many": "array"}, "1,2"),
        ({"kind": "integer", "many": "comma"}, [1, 2]),
        ({"kind": "integer", "many": "comma"}, "1,,2"),
        ({"kind": "object"}, "text"),
    ],
)
def test_values_are_refused_with_the_name_of_the_field(facts: dict[str, Any], sent: Any) -> None:
    assert refusal(one(**facts), theThing=sent) == ("010", "er_parameter_value_invalid:theThing")


@pytest.mark.parametrize("sent", [{}, {"theThing": None}, {"theThing": ""}, {"theThing": []}])
@pytest.mark.parametrize("facts", [{"required": True}, {"default": "x"}])
def test_what_is_missing_is_named(sent: dict[str, Any], facts: dict[str, Any]) -> None:
    assert refusal(one(kind="text", **facts), **sent) == ("009", "er_missing_parameter:theThing")


def test_a_list_that_is_too_long_is_named_with_its_limit() -> None:
    limited = one(kind="integer", many="array", most_entries=3)
    assert refusal(limited, theThing=[1, 2, 3, 4]) == ("010", "Parameters theThing size is over 3")
    assert read(limited, theThing=[1, 2, 3]).thing == [1, 2, 3]


def test_members_of_objects_are_checked_as_well() -> None:
    inner = RequestField(name="code", wire="param_code", kind="integer", required=True)
    nested = one(kind="object", many="array", fields=(inner,))
    assert read(nested, theThing=[{"param_code": "5"}]).thing == [{"code": 5}]
    assert refusal(nested, theThing=[{}]) == ("009", "er_missing_parameter:param_code")


@pytest.mark.parametrize("exclusive", [True, False])
def test_one_of_several_fields_is_needed(exclusive: bool) -> None:
    made_up = operation(
        RequestField(name="keys", wire="ps_key_list", kind="text", many="array"),
        RequestField(name="numbers", wire="sn_list", kind="text", many="array"),
        choices=(Choice(fields=("keys", "numbers"), exclusive=exclusive),),
    )
    empty = "Parameters ps_key_list,sn_list cannot be empty at the same time!"
    assert refusal(made_up) == ("009", empty)
    assert read(made_up, sn_list=["A"]).keys is None
    if exclusive:
        assert refusal(made_up, sn_list=["A"], ps_key_list=["B"])[0] == "010"
    else:
        assert read(made_up, sn_list=["A"], ps_key_list=["B"]).numbers == ["A"]


def test_pages_have_bounds() -> None:
    made_up = operation(
        RequestField(name="page", wire="curPage", kind="integer"),
        RequestField(name="size", wire="size", kind="integer"),
        pagination=Pagination(page="page", size="size", items="rows", total="total", largest_size=50),
    )
    assert refusal(made_up, curPage=0, size=1)[1] == "er_parameter_value_invalid:curPage"
    assert refusal(made_up, curPage=1, size=51)[1] == "er_parameter_value_invalid:size"
    assert refusal(made_up, curPage=1, size=0)[0] == "010"
    assert read(made_up, curPage=1, size=50).size == 50


def windowed(kind: str, **window: Any) -> Operation:
    facts: dict[str, Any] = {"format": MOMENT} if kind == "moment" else {"format": "%Y%m%d"}
    return operation(
        RequestField(name="start", wire="from", kind=kind, **facts),  # type: ignore[arg-type]
        RequestField(name="end", wire="to", kind=kind, **facts),  # type: ignore[arg-type]
        window=Window(start="start", end="end", **window),
    )


def test_the_length_of_a_moment_is_told_for_both_ends() -> None:
    made_up = windowed("moment")
    sent = {"from": "202601010000", "to": "20260101000000"}
    assert refusal(made_up, **sent) == ("010", "Parameter:from and to length must be 14 !")


@pytest.mark.parametrize(
    ("kind", "longest", "last", "after"),
    [
        ("moment", Span(minutes=180), "20260101030000", "20260101030001"),
        ("moment", Span(months=1), "20260201000000", "20260201000001"),
        ("day", Span(days=100), "20260410", "20260411"),
        ("day", Span(months=24), "20271231", "20280101"),
        ("day", Span(years=5), "20301231", "20310101"),
    ],
)
def test_a_window_has_a_longest_span(kind: str, longest: Span, last: str, after: str) -> None:
    made_up = windowed(kind, longest=longest)
    start = "20260101000000" if kind == "moment" else "20260101"
    read(made_up, **{"from": start, "to": last})
    assert refusal(made_up, **{"from": start, "to": after}) == (
        "010",
        "query time interval exceeds the maximum limit",
    )
    assert refusal(made_up, **{"from": last, "to": start})[0] == "010"


# --- every operation of the spec ----------------------------------------------------------------

OPERATIONS = [route.operation for route in routes().values()]
LIMITED = [
    (made, field)
    for made in OPERATIONS
    for field in made.request
    if field.many and field.most_entries is not None
]
INSISTED = [
    (made, field)
    for made in OPERATIONS
    for field in made.request
    if field.required or field.default is not None
]


def sample(field: RequestField) -> Any:
    """Return a value that the field takes."""
    if field.many == "array":
        return [_sample(field)]
    return _sample(field)


def _sample(field: RequestField) -> Any:
    match field.kind:
        case "point":
            return f"{field.prefix}83022"
        case "moment":
            return datetime(2026, 11, 20, 12).strftime(field.format or "")
        case "instant":
            return "2026-11-20T12:00:00+00:00"
        case "object":
            return {member.wire: sample(member) for member in field.fields}
        case "day":
            return "20261120"
        case "enum":
            return next(iter(field.wire_values.values()), field.values[0])
        case "integer" | "minutes":
            return max(field.least or 0, 5)
        case "flag":
            return field.off
        case _:
            return "text"


def body_for(made: Operation) -> dict[str, Any]:
    chosen = {choice.fields[0] for choice in made.choices}
    fields = [field for field in made.request if field.required or field.name in chosen]
    return {field.wire: sample(field) for field in fields}


def post(application: Caller, account: Caller, made: Operation, body: dict[str, Any]) -> dict[str, Any]:
    if made.family == "charging":
        account = operator_of(account)
    return (application if made.family == "platform" else account).post(made.path, **body)


def checks_itself(made: Operation, field: RequestField) -> bool:
    """Return whether the operation has codes of its own for a field that is missing or too long."""
    return made.outcome is not None and field.name in HANDLERS.find(made).unlimited


def accepted(made: Operation, data: Any) -> bool:
    """Return whether an operation's own code says that it did what it was asked for."""
    assert made.outcome is not None
    code = str(data[wire_names(reply_model(made))[made.outcome.field]])
    return made.outcome.codes[code].ok


@pytest.mark.parametrize(("made", "field"), INSISTED, ids=lambda it: it.name)
def test_every_field_that_is_needed(
    application: Caller, account: Caller, made: Operation, field: RequestField
) -> None:
    body = {wire: value for wire, value in body_for(made).items() if wire != field.wire}
    envelope = post(application, account, made, body)
    if checks_itself(made, field) and envelope["result_code"] == "1":
        assert not accepted(made, envelope["result_data"])
        return
    assert envelope["result_code"] == "009"
    assert field.wire in envelope["result_msg"]


@pytest.mark.parametrize(("made", "field"), LIMITED, ids=lambda it: it.name)
def test_every_list_that_is_limited(
    application: Caller, account: Caller, made: Operation, field: RequestField
) -> None:
    assert field.most_entries is not None
    entries = [_sample(field)] * (field.most_entries + 1)
    too_many: Any = entries if field.many == "array" else ",".join(str(entry) for entry in entries)
    alternatives = {name for choice in made.choices for name in choice.fields}
    wires = {other.wire for other in made.request if other.name in alternatives}
    body = {wire: value for wire, value in body_for(made).items() if wire not in wires}
    envelope = post(application, account, made, body | {field.wire: too_many})
    if checks_itself(made, field) and envelope["result_code"] == "1":
        assert not accepted(made, envelope["result_data"])
        return
    assert envelope["result_code"] == "010"
    assert envelope["result_msg"] == f"Parameters {field.wire} size is over {field.most_entries}"


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
VALUES = st.recursive(
    SCALARS | st.from_regex(r"p?\d{1,20}(,p?\d{1,20})*", fullmatch=True),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
FUZZED = Caller(Sandbox(clock=Clock(), randomness=Bytes()), Clock())
FUZZED.authorize()
USER = Caller(FUZZED.box, Clock())
USER.token = USER.login()["token"]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([made for made in OPERATIONS if made.request]), st.data())
def test_whatever_is_sent_is_answered_in_an_envelope(made: Operation, data: st.DataObject) -> None:
    fields = {
        field.wire: data.draw(st.just(sample(field)) | VALUES, label=field.wire)
        for field in made.request
        if data.draw(st.integers(0, 4)) or field.required
    }
    body = json.dumps(
        FUZZED.default_body(made.path) | {"token": USER.token} | fields, allow_nan=True
    ).encode()
    reply = FUZZED.raw(made.path, body)
    assert reply.status == 200
    envelope = json.loads(reply.body)
    assert envelope["result_code"] in {"1", "009", "010", "2", "6"}, envelope
