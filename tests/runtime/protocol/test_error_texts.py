"""Errors say what to do and never what is secret, on every way that they may take."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import traceback
from typing import Any

import msgspec
import pytest

from isolarcloud_runtime import errors
from isolarcloud_runtime.descriptors import Outcome, OutcomeCode
from isolarcloud_runtime.enums import OpenTextEnum
from isolarcloud_runtime.errors import ApiError, BadReply, ISolarCloudError, RawReply
from isolarcloud_runtime.open import Opened
from isolarcloud_runtime.transport import HttpResponse
from tests.runtime.protocol.kit import (
    ACCESS_KEY,
    APPKEY,
    READ,
    Bench,
    ServerError,
    reply,
)

ROOTS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, ISolarCloudError) and kind is not ISolarCloudError
]


def failure(answers: list[HttpResponse], kind: Any) -> Any:
    """Return the error that a read ends in."""
    with pytest.raises(kind) as caught:
        Bench(answers).call(READ)
    return caught.value


@pytest.mark.parametrize("kind", ROOTS)
def test_every_error_class_says_what_helps(kind: type[ISolarCloudError]) -> None:
    assert kind("m").hint == kind.default_hint
    assert len(kind.default_hint) > 20
    assert kind("m", hint="better").hint == "better"


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429])
def test_a_page_in_place_of_a_reply_is_told_with_its_status(status: int) -> None:
    page = b"<html><title>" + APPKEY.encode() + b"</title></html>"
    error = failure([HttpResponse(status, {"content-type": "text/html"}, page)] * 3, ApiError)
    assert f"HTTP status {status} with a web page" in error.message
    assert error.hint
    assert APPKEY not in repr(error)


def test_the_name_of_a_code_stands_beside_it() -> None:
    error = ApiError("m", code="E1", code_name="NO_LUCK")
    assert str(error).startswith("m [code E1 NO_LUCK]")


class State(OpenTextEnum):
    LOCKED = "2"


def test_the_name_of_an_outcome_stands_beside_its_code() -> None:
    class Answer:
        state = State.LOCKED

    outcome = Outcome(field="state", codes={"2": OutcomeCode(code="2", meaning="Locked.", category="server")})
    operation = msgspec.structs.replace(READ, outcome=outcome)
    error = Bench([]).caller.judge.outcome(operation, Answer(), "s")
    assert isinstance(error, ServerError)
    assert (error.code, error.code_name) == ("2", "LOCKED")


# --- nothing secret --------------------------------------------------------------------------------


ECHO = {"result_code": f"E {ACCESS_KEY}", "result_msg": f"bad {APPKEY}", "req_serial_num": f"n{ACCESS_KEY}"}


def echoing_error() -> ApiError:
    error = failure([reply(**ECHO)], ApiError)
    assert isinstance(error, ApiError)
    return error


def shown(error: BaseException) -> str:
    trace = traceback.TracebackException.from_exception(error, capture_locals=False)
    return " ".join([str(error), repr(error), repr(vars(error)), *trace.format()])


def test_what_the_gateway_echoes_is_hidden_in_every_attribute() -> None:
    error = echoing_error()
    assert APPKEY not in shown(error)
    assert ACCESS_KEY not in shown(error)
    assert json.dumps([error.code, error.serial]).count("***") == 2
    assert isinstance(error.raw, RawReply)
    assert APPKEY in error.raw.reveal()  # on purpose


def test_a_pickled_error_leaves_the_raw_reply_behind() -> None:
    error = echoing_error()
    pickled = pickle.dumps(error)
    assert APPKEY.encode() not in pickled
    assert ACCESS_KEY.encode() not in pickled
    twin = pickle.loads(pickled)
    assert str(twin) == str(error)
    assert isinstance(error.raw, RawReply)
    assert (twin.raw.size, twin.raw.reveal(), twin.raw.truncated) == (error.raw.size, "", True)


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda error: error.copy()])
def test_a_copied_error_shares_the_raw_reply(way: Any) -> None:
    error = echoing_error()
    error.add_note("seen at noon")
    twin = way(error)
    assert twin.raw is error.raw
    assert str(twin) == str(error)
    twin.add_note("copied")
    if way is not copy.copy:
        assert error.__notes__ == ["seen at noon"]


def test_an_opened_reply_shows_no_text_of_the_gateway() -> None:
    opened = Opened(200, {"x": APPKEY}, APPKEY, APPKEY, APPKEY, None, APPKEY, APPKEY.encode())
    assert repr(opened) == f"Opened(HTTP 200, code ..., {len(APPKEY)} bytes)"
    assert "code E900" in repr(opened._replace(code="E900"))
    assert "code -1" in repr(opened._replace(code="-1"))


def test_a_web_page_is_described_and_not_quoted() -> None:
    body = f"<html>{APPKEY}</html>".encode()
    error = failure([HttpResponse(200, {"content-type": f"text/html; {APPKEY}"}, body)], BadReply)
    assert APPKEY not in shown(error)
    assert "sign-in page" in BadReply.default_hint
