"""The server: ports, the log of calls, and replies in place of the gateway's."""

from __future__ import annotations

import socket

import pytest

from isolarcloud_tools.sandbox import Reply, running_sandbox
from tests.tools.support import Browser


def test_a_port_that_is_taken_is_an_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError, match="in use"), running_sandbox(port=taken.getsockname()[1]):
            pass


def test_the_port_is_free_again_afterwards() -> None:
    with running_sandbox() as first:
        port = int(first.url.rpartition(":")[2])
    with running_sandbox(port=port) as second:
        assert second.url == first.url
        assert Browser(second).get("/timestamp")[0] == 200


def test_calls_are_logged() -> None:
    with running_sandbox() as box:
        browser = Browser(box)
        browser.get("/timestamp")
        browser.get("/timestamp")
        browser.get("/nowhere")
        assert [call.path for call in box.calls] == ["/timestamp", "/timestamp", "/nowhere"]
        assert box.calls.to("/timestamp") == 2


def test_the_first_interceptor_with_a_reply_answers() -> None:
    with running_sandbox() as box:
        box.sandbox.interceptors.append(lambda _: None)
        box.sandbox.interceptors.append(lambda _: Reply(503, {}, b"<html>busy</html>"))
        assert Browser(box).get("/timestamp") == (503, "<html>busy</html>")
