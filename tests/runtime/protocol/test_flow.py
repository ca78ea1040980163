"""Every branch of "what now?", by feeding outcomes to the flow."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from isolarcloud_runtime.errors import (
    ApiError,
    BadReply,
    ConfigurationError,
    ConnectFailed,
    ConnectionBroken,
    InvalidArgument,
    ISolarCloudError,
    MissingData,
    TimedOut,
    TransportError,
)
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.transport import HttpResponse
from tests.runtime.protocol.kit import (
    ACCESS_KEY,
    APPKEY,
    JUDGED,
    PLANTED,
    PLANTS,
    READ,
    TOKENS,
    WRITE,
    AuthenticationError,
    Bench,
    ClockError,
    InvalidRequestError,
    NotFoundError,
    PlantsRequest,
    QuotaError,
    RateError,
    ServerError,
    operation,
    raw,
    reply,
)

DONE = reply({"state": "fine"})
BROKEN = ConnectionBroken("gone", retryable=True)
LATE = TimedOut("late", retryable=True)
NEVER_LEFT = ConnectFailed("refused", retryable=True)


def fails(bench: Bench, called: Any = READ, kind: type[ISolarCloudError] = ApiError) -> Any:
    with pytest.raises(kind) as caught:
        bench.call(called)
    error = caught.value
    assert type(error) is kind or kind is ApiError
    assert error.endpoint == called.path
    shown = f"{error} {error!r} {error.raw!r} {error.args}"
    assert not [secret for secret in PLANTED if secret in shown]
    return error


def test_a_call_that_works_says_who_calls() -> None:
    bench = Bench([reply({"pageList": [{"ps_id": 1}], "rowCount": 1})])
    page = bench.call(PLANTS, PlantsRequest(page=1, size=10))
    assert page.plants[0].id == 1
    request = bench.transport.requests[0]
    assert (request.method, request.url) == ("POST", "https://gateway.example.eu/mini/plants")
    assert request.headers["x-access-key"] == ACCESS_KEY
    assert request.headers["Authorization"] == f"Bearer {TOKENS[0]}"
    assert request.headers["Content-Type"] == "application/json;charset=UTF-8"
    assert bench.transport.body() == {"page": 1, "size": 10, "appkey": APPKEY, "lang": "_en_US"}
    assert not [secret for secret in PLANTED if secret in repr(request)]


# --- codes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (reply(code="010"), InvalidRequestError, "010"),
        (reply(code="E999"), QuotaError, "E999"),
        (reply(code="E4711"), ApiError, "E4711"),
        (reply(code=7), ApiError, "7"),
        (reply(code="010", req_serial_num=...), InvalidRequestError, "010"),
        (reply(code="010", status=500), InvalidRequestError, "010"),
        (raw("not found", 404), NotFoundError, None),
        (raw("<html>", 403), ApiError, None),
        (
            raw('{"error":"Not Found","status":404,"path":"/x","message":"Not Found"}'),
            NotFoundError,
            "Not Found",
        ),
        (raw('{"error":"odd"}'), ApiError, "odd"),
        (raw('{"error":"odd","status":"teapot"}'), ApiError, "odd"),
        (reply({"state": "x"}, error="invalid_grant"), ApiError, "invalid_grant"),
    ],
)
def test_refusals_are_raised_at_once(answer: HttpResponse, kind: type[ApiError], code: str | None) -> None:
    bench = Bench([answer])
    error = fails(bench, kind=kind)
    assert error.code == code
    assert not error.retryable
    assert error.attempts == 1
    assert error.raw.reveal() == answer.body.decode()


def test_an_error_says_what_happened_where_and_what_to_do() -> None:
    error = fails(Bench([reply(code="010", result_msg="Parameter:size")]), kind=InvalidRequestError)
    assert str(error) == (
        'A value is not valid. The gateway says "Parameter:size". '
        "[code 010 CODE_010, /mini/read, serial 20260101aaaa] Hint for 010."
    )


def test_the_message_of_an_unknown_code_is_quoted_without_secrets_in_it() -> None:
    error = fails(Bench([reply(code="E4711", result_msg=f"no {APPKEY} of a@example.org\n<b>")]))
    assert error.message == 'The gateway refused the call; it says "no *** of *** <b>".'
    bench = Bench([reply(code="E4711", result_msg=None)])
    assert fails(bench).message == "The gateway refused the call."
    assert bench.notes.report() == {"unknown_code": {"read": {"E4711": 1}}}


def test_a_code_may_mean_something_else_on_an_endpoint() -> None:
    special = operation("special", "Result", codes={"5": "token:5"})
    error = fails(Bench([reply(code="5")]), special, InvalidRequestError)
    assert (error.code, error.message.partition(" The gateway")[0]) == ("5", "The redirect URL differs.")


# --- failures that pass ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [
        reply(code="-1"),
        reply(code="E901"),
        raw("", 429),
        raw("<html>", 502),
        raw("busy", 503),
        raw("", 504),
        BROKEN,
        LATE,
        NEVER_LEFT,
    ],
)
def test_reads_are_repeated_with_growing_waits(failure: Any) -> None:
    bench = Bench([failure, failure, DONE])
    assert bench.call(READ).state == "fine"
    assert bench.time.waits == [0.25, 0.5]


@pytest.mark.parametrize("failure", [raw("", 503), BROKEN.copy(), LATE.copy()])
def test_what_changes_something_is_never_repeated(failure: Any) -> None:
    bench = Bench([failure, DONE])
    with pytest.raises(ISolarCloudError) as caught:
        bench.call(WRITE)
    assert (len(bench.transport.requests), bench.time.waits) == (1, [])
    assert not caught.value.retryable
    assert "what became of the call" in caught.value.hint


def test_what_the_gateway_refused_may_be_called_again_by_the_user() -> None:
    bench = Bench([reply(code="-1"), DONE])
    with pytest.raises(ISolarCloudError) as caught:
        bench.call(WRITE)
    assert (len(bench.transport.requests), bench.time.waits) == (1, [])
    assert caught.value.retryable


def test_what_never_left_is_sent_again_whatever_it_is() -> None:
    bench = Bench([NEVER_LEFT, DONE])
    assert bench.call(WRITE).state == "fine"


def test_repeating_ends() -> None:
    error = fails(Bench([reply(code="-1")] * 3), kind=ServerError)
    assert error.attempts == 3
    assert "3 attempts" in str(error)
    assert fails(Bench([LATE] * 3), kind=TimedOut).attempts == 3
    assert fails(Bench([raw("", 429)], retry=RetryPolicy(attempts=1)), kind=RateError).attempts == 1


def test_a_failure_that_cannot_pass_is_not_repeated() -> None:
    bench = Bench([TransportError("odd header")])
    assert fails(bench, kind=TransportError).attempts == 1
    assert fails(Bench([raw("<html>")]), kind=BadReply).attempts == 1


def test_the_gateway_may_say_how_long_to_wait() -> None:
    bench = Bench([raw("", 429, retry_after="7"), DONE])
    bench.call(READ)
    assert bench.time.waits == [7]
    bench = Bench([raw("", 503, retry_after="Fri, 15 Jan 2027 08:00:30 GMT"), DONE])
    bench.call(READ)
    assert bench.time.waits == [30]
    error = fails(Bench([raw("", 429, retry_after="86400")]), kind=RateError)
    assert (error.retryable, error.retry_after) == (True, 86400)
    assert "retry after 86400 s" in str(error)
    for odd in ("soon", "nan", "Fri, 99 Jan", ""):
        bench = Bench([raw("", 429, retry_after=odd), DONE])
        bench.call(READ)
        assert bench.time.waits == [0.25]


# --- refusals with a remedy ------------------------------------------------------------------------

EXPIRED = [
    reply(code="E00003"),
    raw('{"error":"invalid_token","error_description":"Invalid access token"}'),
    raw("", 401),
    reply(code="E00003", status=401),
]


@pytest.mark.parametrize("refusal", EXPIRED)
@pytest.mark.parametrize("called", [READ, WRITE])
def test_a_refused_token_is_replaced_once(refusal: HttpResponse, called: Any) -> None:
    bench = Bench([refusal, DONE])
    assert bench.call(called).state == "fine"
    assert bench.authorization.refused == [TOKENS[0]]  # type: ignore[attr-defined]
    assert bench.transport.requests[1].headers["Authorization"] == f"Bearer {TOKENS[1]}"
    bench = Bench([refusal] * 2)
    assert fails(bench, called, AuthenticationError).attempts == 2
    assert bench.time.waits == []


def test_a_refused_token_of_a_call_without_one_is_just_an_error() -> None:
    fails(Bench([reply(code="E00003")]), operation("open", "Result", authorized=False), AuthenticationError)


def test_a_used_nonce_is_replaced_once() -> None:
    bench = Bench([reply(code="E910"), DONE])
    assert bench.call(WRITE).state == "fine"
    assert fails(Bench([reply(code="E910")] * 2), WRITE, InvalidRequestError).attempts == 2


@pytest.mark.parametrize(
    "told", [raw("1800000090000"), raw('"1800000090000"'), reply(1800000090000), reply("1800000090000")]
)
def test_the_clock_is_mended_once(told: HttpResponse) -> None:
    bench = Bench([reply(code="E913"), told, DONE])
    assert bench.call(WRITE).state == "fine"
    assert bench.transport.paths == ["/mini/write", "/timestamp", "/mini/write"]
    assert bench.transport.requests[1].method == "GET"
    assert bench.transport.requests[1].body is None
    assert bench.time.clock.offset_milliseconds == 90_000
    bench.transport.outcomes = [reply(code="E913"), told, reply(code="E913")]
    assert fails(bench, WRITE, ClockError).attempts == 2


@pytest.mark.parametrize(
    "told", [raw("<html>"), raw("", 500), BROKEN, raw("null"), reply(None), raw('"soon"')]
)
def test_a_clock_that_cannot_be_read_leaves_the_error(told: Any) -> None:
    bench = Bench([reply(code="E913"), told])
    assert fails(bench, WRITE, ClockError).attempts == 1
    assert bench.time.clock.offset_milliseconds == 0


def test_whoever_waited_for_the_clock_does_not_ask_again() -> None:
    def meanwhile(_: Any) -> HttpResponse:
        bench.time.clock.offset_milliseconds = 5
        return reply(code="E913")

    bench = Bench([meanwhile, DONE])
    bench.call(WRITE)
    assert bench.transport.paths == ["/mini/write", "/mini/write"]


def test_remedies_come_on_top_of_repetitions() -> None:
    bench = Bench([reply(code="E910"), reply(code="E00003"), BROKEN, reply(code="-1"), DONE])
    bench = Bench([reply(code="E910"), BROKEN, reply(code="E00003"), DONE], retry=RetryPolicy(attempts=4))
    assert bench.call(READ).state == "fine"


# --- the endpoint's own code, and decoding ---------------------------------------------------------


@pytest.mark.parametrize("state", ["1", "4", "77", None])
def test_inner_codes_that_are_the_callers_to_read(state: str | None) -> None:
    bench = Bench([reply({"state": state})])
    assert bench.call(JUDGED).state == state
    assert bool(bench.notes.report()) == (state == "77")


def test_an_inner_code_that_nobody_knows_is_no_success_of_what_may_have_changed_something() -> None:
    steering = replace(JUDGED, idempotent=False)
    bench = Bench([reply({"state": "77", "note": "odd"})])
    error = fails(bench, steering, ApiError)
    assert type(error) is ApiError
    assert (error.code, error.detail) == ("77", {"state": "77", "note": "odd"})
    assert "unknown code 77 in state" in str(error)
    assert bench.notes.report() == {"unknown_code": {"judged": {"state 77": 1}}}
    assert Bench([reply({"state": "1"})]).call(steering).state == "1"


@pytest.mark.parametrize(
    ("names", "shown", "words"),
    [
        (["a", f"of {APPKEY}", None, Secret("s"), 5], ["a", "of ***", 5], "names a of *** 5"),
        ([], None, None),
        (list(range(12)), [*range(10), "..."], "names 0 1 2 3 4 5 6 7 8 9 ..."),
    ],
)
def test_an_error_carries_short_lists(names: list[Any], shown: object, words: str | None) -> None:
    declared = JUDGED.outcome
    assert declared is not None
    naming = replace(JUDGED, outcome=replace(declared, detail=("names",)))
    reply = SimpleNamespace(state="9", names=names)
    error = Bench([]).caller.judge.outcome(naming, reply, None)
    assert error is not None
    assert error.detail.get("names") == shown
    assert words is None or words in str(error)


def test_an_inner_failure_is_an_error() -> None:
    bench = Bench([reply({"state": "9", "note": f"of {APPKEY}"})])
    error = fails(bench, JUDGED, NotFoundError)
    assert (error.code, error.hint, error.detail) == ("9", "Check the id.", {"state": "9", "note": "of ***"})
    assert "state 9, note of ***" in str(error)
    assert error.raw is not None


def test_data_that_is_missing_names_the_operation_and_keeps_the_reply() -> None:
    error = fails(Bench([reply({"rowCount": 0})]), PLANTS, MissingData)
    assert error.serial == "20260101aaaa"
    assert "rowCount" in error.raw.reveal()


def test_a_body_that_is_no_json_is_refused_before_the_network() -> None:
    bench = Bench()
    for odd in ({"a": object()}, {"a": "\ud800"}):
        with pytest.raises(InvalidArgument):
            bench.run(bench.caller.exchange(READ, odd))
    assert bench.transport.requests == []


# --- the policy itself -----------------------------------------------------------------------------


def test_policy() -> None:
    policy = RetryPolicy(attempts=5, base=1, cap=3, total=10, longest_retry_after=6)
    assert [policy.wait_before_next(n, 0, 1.0) for n in (1, 2, 3, 4, 5)] == [1, 2, 3, 3, None]
    assert policy.wait_before_next(1, 0, 0.0) == 0
    assert policy.wait_before_next(1, 9.5, 1.0) is None
    assert policy.wait_before_next(1, 0, 0.5, retry_after=6) == 6
    assert policy.wait_before_next(1, 0, 0.5, retry_after=6.1) is None
    assert RetryPolicy(attempts=5000).wait_before_next(4000, 0, 1.0) == 20
    for wrong in (
        {"attempts": 0},
        {"attempts": 2.0},
        {"attempts": True},
        {"attempts": "3"},
        {"base": -1},
        {"cap": -1},
        {"total": math.nan},
        {"longest_retry_after": math.inf},
        {"base": None},
        {"deadline": 0},
        {"deadline": "60"},
    ):
        with pytest.raises(ConfigurationError, match=next(iter(wrong))):
            RetryPolicy(**wrong)  # type: ignore[arg-type]


def test_a_whole_number_may_come_with_a_point() -> None:
    assert fails(Bench([raw('{"result_code":10.0}')])).code == "10"
    assert Bench([raw('{"result_code":1.0,"result_data":{"state":"fine"}}')]).call(READ).state == "fine"
    assert fails(Bench([raw('{"result_code":1.5,"result_data":{}}')]), kind=BadReply)
    judged = Bench([])
    assert judged.caller.judge.outcome(JUDGED, SimpleNamespace(state=1.0), None) is None
    error = judged.caller.judge.outcome(JUDGED, SimpleNamespace(state=9.0, note=None), None)
    assert isinstance(error, NotFoundError)
