"""Small decisions that matter when things go wrong, one by one: found by breaking them on purpose."""

from __future__ import annotations

import msgspec
import pytest

from isolarcloud_runtime.decode import read_outcome
from isolarcloud_runtime.descriptors import Reply
from isolarcloud_runtime.errors import (
    BadReply,
    ConnectFailed,
    ConnectionBroken,
    ISolarCloudError,
    MissingData,
    TimedOut,
)
from isolarcloud_runtime.flow import UNCERTAIN
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.times import LocalTime
from tests.runtime.protocol.kit import (
    JUDGED,
    PLANTS,
    READ,
    WRITE,
    Bench,
    NotFoundError,
    PlantsRequest,
    ServerError,
    raw,
    reply,
)

ONCE = RetryPolicy(attempts=1)
SECRET = "PLANTEDtokenOFaPLANT77"


@pytest.mark.parametrize("kind", [ConnectFailed, ConnectionBroken, TimedOut])
def test_a_read_that_failed_may_be_made_again(kind: type[ISolarCloudError]) -> None:
    with pytest.raises(kind) as caught:
        Bench([kind("lost", retryable=True)], retry=ONCE).call(READ)
    assert caught.value.retryable
    assert caught.value.hint != UNCERTAIN


@pytest.mark.parametrize(
    ("kind", "left"), [(ConnectFailed, False), (ConnectionBroken, True), (TimedOut, True)]
)
def test_a_setting_may_be_made_again_only_if_it_never_left(kind: type[ISolarCloudError], left: bool) -> None:
    with pytest.raises(kind) as caught:
        Bench([kind("lost", retryable=True)], retry=ONCE).call(WRITE)
    assert caught.value.retryable is not left
    assert (caught.value.hint == UNCERTAIN) is left


def test_a_clock_that_the_gateway_refuses_to_tell_is_not_believed() -> None:
    bench = Bench([reply(code="E913"), reply(12345, code="010")])
    with pytest.raises(ISolarCloudError) as caught:
        bench.call(READ)
    assert caught.value.code == "E913"
    assert bench.caller.clock.offset_milliseconds == 0
    assert len(bench.transport.requests) == 2


def test_a_success_with_an_error_status_is_no_unknown_code() -> None:
    bench = Bench([reply({}, status=500)], retry=ONCE)
    with pytest.raises(ServerError) as caught:
        bench.call(READ)
    assert caught.value.http_status == 500
    assert bench.notes.report() == {}


def test_the_serial_number_of_a_reply_without_its_data_is_cleaned() -> None:
    bench = Bench([reply({}, req_serial_num=f"x {SECRET} y")])
    bench.redactor.add(SECRET)
    with pytest.raises(MissingData) as caught:
        bench.call(PLANTS, PlantsRequest(page=1, size=1))
    assert caught.value.serial == "x *** y"
    assert SECRET not in str(caught.value)
    assert caught.value.operation == PLANTS.name


@pytest.mark.parametrize("said", ["-5", "-1e9", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_a_time_to_wait_that_is_over_is_none(said: str) -> None:
    bench = Bench([reply({}, status=429, headers={"retry-after": said})] * 3)
    with pytest.raises(ISolarCloudError) as caught:
        bench.call(READ)
    assert caught.value.retry_after == 0.0
    assert caught.value.attempts == 3
    assert sum(bench.time.waits) == 0.0


@pytest.mark.parametrize("location", ["http://[", "http://[::1", "https://", "//"])
def test_a_redirect_to_no_address_is_just_a_redirect(location: str) -> None:
    with pytest.raises(BadReply, match="redirects to an unnamed place"):
        Bench([raw("", 302, location=location)]).call(READ)


def test_a_redirect_tells_an_address_of_numbers_whole() -> None:
    with pytest.raises(BadReply, match=r"redirects to 192\.168\.178\.1;"):
        Bench([raw("", 302, location="http://192.168.178.1/login")]).call(READ)


@pytest.mark.parametrize(
    "data", [b"[1]", b"{", b'"9"', b'{"state": {"a": 1}}', b'{"state": "\xff"}', b"[" * 5000]
)
def test_an_inner_code_that_cannot_be_read_is_none(data: bytes) -> None:
    assert read_outcome(JUDGED, data) is None


@pytest.mark.parametrize("text", ["2026-13-01 09:45:00", "2026-01-01 25:45:00", "2026-01-01x09.45.0z"])
def test_what_looks_like_a_time_need_not_be_one(text: str) -> None:
    with pytest.raises(ValueError, match="wall-clock"):
        LocalTime.parse(text)


@pytest.mark.parametrize("stamp", [-1, 10**14, 10**400, 20261301000000])
def test_a_number_that_is_no_time(stamp: int) -> None:
    with pytest.raises(ValueError, match=r"wall-clock|month"):
        LocalTime.from_stamp(stamp)


class Counted(Model, frozen=True, kw_only=True):
    count: int
    state: str | None = None


COUNTED = msgspec.structs.replace(JUDGED, name="counted", reply=Reply(model=f"{__name__}:Counted"))


def test_a_refusal_within_a_reply_is_told_although_its_data_is_missing() -> None:
    """A refusal seldom brings the data that a success has: that it is missing is not what went wrong."""
    bench = Bench([reply({"state": "9"})])
    with pytest.raises(NotFoundError, match="No such plant") as caught:
        bench.call(COUNTED)
    assert caught.value.code == "9"
    assert caught.value.hint == "Check the id."
    assert caught.value.serial == "20260101aaaa"
    assert caught.value.raw is not None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("data", [{"state": "1"}, {}, {"state": None}])
def test_missing_data_without_a_refusal_is_missing_data(data: dict[str, str]) -> None:
    with pytest.raises(MissingData) as caught:
        Bench([reply(data)]).call(COUNTED)
    assert caught.value.serial == "20260101aaaa"
    assert caught.value.raw is not None
    assert caught.value.operation == "counted"
