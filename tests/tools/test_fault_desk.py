"""Faults that are asked for from outside, faults of one's own, and faults without sockets."""

from __future__ import annotations

import dataclasses
import http.client
import json
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from isolarcloud_tools.sandbox import Reply, Request, RunningSandbox, Sandbox, running_sandbox
from isolarcloud_tools.sandbox.faults import FAULTS, Delivery, Exchange, Fault
from isolarcloud_tools.sandbox.faults.catalogue import find, read
from tests.tools.support import Bytes, Caller, Clock


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as box:
        yield box


@pytest.fixture
def box(shared: RunningSandbox) -> Iterator[RunningSandbox]:
    yield shared
    shared.faults.clear()


def ask(
    box: RunningSandbox, method: str, path: str, body: object = None, **headers: str
) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(urlsplit(box.url).netloc, timeout=10)
    try:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, None if body is None else json.dumps(body), sent)
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()


def test_own_faults_may_be_added(box: RunningSandbox) -> None:
    class Teapot(Fault):
        def act(self, exchange: Exchange) -> Delivery:
            return Delivery(Reply(418, {}, exchange.operation.name.encode()))

    rule = box.faults.add(Teapot())
    assert ask(box, "GET", "/timestamp") == (418, b"timestamp")
    assert rule.name == "Teapot"


def test_a_request_asks_for_its_own_fault(box: RunningSandbox) -> None:
    assert ask(box, "GET", "/timestamp", x_sandbox_fault="http-503")[0] == 503
    assert ask(box, "GET", "/timestamp", x_sandbox_fault="http-503; status=599")[0] == 599
    assert ask(box, "GET", "/timestamp")[0] == 200
    status, told = ask(box, "GET", "/timestamp", x_sandbox_fault="no-such-thing")
    assert (status, b"reset-before" in told) == (400, True)
    with pytest.raises(ConnectionResetError):
        ask(box, "GET", "/timestamp", x_sandbox_fault="reset-before")
    with pytest.raises(http.client.IncompleteRead):
        ask(box, "GET", "/timestamp", x_sandbox_fault="half-body")


def test_programs_ask_for_faults_at_the_desk(box: RunningSandbox) -> None:
    json_type = {"content_type": "application/json"}
    wish = {"fault": "http-429", "count": 2, "path": "/timestamp", "settings": {"status": 430}}
    status, told = ask(box, "POST", "/sandbox/faults", wish, **json_type)
    assert status == 201
    assert json.loads(told)["faults"] == [{"fault": "http-429", "count": 2, "path": "/timestamp", "after": 0}]
    assert ask(box, "GET", "/timestamp")[0] == 430
    assert json.loads(ask(box, "GET", "/sandbox/faults")[1])["faults"][0]["count"] == 1
    assert json.loads(ask(box, "DELETE", "/sandbox/faults")[1])["faults"] == []
    assert ask(box, "GET", "/timestamp")[0] == 200


def test_the_desk_refuses_what_it_cannot_read(box: RunningSandbox) -> None:
    json_type = {"content_type": "application/json"}
    assert ask(box, "POST", "/sandbox/faults", {"fault": "hang"}, content_type="text/plain")[0] == 415
    assert ask(box, "PUT", "/sandbox/faults", {"fault": "hang"}, **json_type)[0] == 405
    for wish in ({"fault": "x"}, {}, [], {"fault": "hang", "often": 1}, {"fault": "hang", "count": 0}):
        assert ask(box, "POST", "/sandbox/faults", wish, **json_type)[0] == 400
    assert not box.faults.rules


def test_other_machines_cannot_ask(clock: Clock) -> None:
    sandbox = Sandbox(clock=clock, randomness=Bytes())
    far = Request("GET", "/timestamp", {"x-sandbox-fault": "http-503"}, local=False)
    assert sandbox.handle(far).status == 200
    body = b'{"fault": "http-503"}'
    headers = {"content-type": "application/json"}
    sandbox.handle(Request("POST", "/sandbox/faults", headers, body, local=False))
    assert not sandbox.faults.rules


# --- without sockets ----------------------------------------------------------------------------


def test_without_a_socket_no_reply_is_an_error(clock: Clock) -> None:
    sandbox = Sandbox(clock=clock, randomness=Bytes())
    sandbox.faults.add("reset-before")
    with pytest.raises(ConnectionResetError):
        sandbox.handle(Request("GET", "/timestamp", {}))


def test_a_refused_request_cannot_be_decrypted_but_fails_as_usual(clock: Clock) -> None:
    sandbox = Sandbox(clock=clock, randomness=Bytes())
    caller = Caller(sandbox, clock)
    sandbox.faults.add("wrong-key")
    reply = caller.raw("/openapi/platform/queryPowerStationList", b"00", x_random_secret_key="AAAA")
    assert json.loads(reply.body)["result_code"] == "E906"
    assert len(sandbox.faults.rules) == 1


def test_a_sandbox_with_a_hanging_call_stops_at_once() -> None:
    arrived = threading.Event()
    with running_sandbox() as box:
        box.faults.add("hang")
        box.sandbox.interceptors.append(lambda _: arrived.set())
        connection = http.client.HTTPConnection(urlsplit(box.url).netloc, timeout=10)
        connection.request("GET", "/timestamp")
        assert arrived.wait(10)
    with pytest.raises(ConnectionResetError):
        connection.getresponse()
    connection.close()


@pytest.mark.parametrize(
    ("fault", "setting", "wrong", "right"),
    [
        ("gzip-bomb", "megabytes", 999_999, 1024),
        ("gzip-bomb", "megabytes", 0, 1),
        ("deep-json", "depth", 10**9, 10),
        ("http-503", "status", 200, 418),
        ("http-503", "status", 1000, 599),
        ("slow", "seconds", -1, 0),
        ("slow", "seconds", float("nan"), 0.5),
        ("slow", "seconds", float("inf"), 3600),
        ("drip", "size", 0, 1),
        ("clock-offset", "seconds", 1e12, -3600),
    ],
)
def test_settings_out_of_range_are_refused(fault: str, setting: str, wrong: float, right: float) -> None:
    with pytest.raises(ValueError, match=rf"fault '{fault}': {setting} has to be"):
        find(fault, {setting: wrong})
    assert getattr(find(fault, {setting: right}), setting) == right
    with pytest.raises(ValueError, match="has to be"):
        read(f"{fault}; {setting}={wrong}")


def test_every_number_of_a_fault_has_a_range() -> None:
    for name, fault in FAULTS.items():
        for field in dataclasses.fields(fault):
            if isinstance(getattr(fault, field.name), (int, float)):
                assert field.name in fault.ranges, name
        fault.check()
