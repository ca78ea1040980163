"""Tracebacks with the values of variables, as error trackers send them along, show no secret."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from isolarcloud import AsyncUserClient, ISolarCloudError, Secret, UserClient
from isolarcloud_tools.sandbox import RunningSandbox

PASSWORD = "MYplantedPASSWORD77"
ACCOUNT = "my.planted@example.org"
OURS = ("/runtime/isolarcloud_runtime/", "/generated/isolarcloud/")

WRONG: dict[str, dict[str, Any]] = {
    "refused": {},
    "not sendable": {"login_type": object()},
    "an account of another type": {"account": 5},
}
Login = Callable[[RunningSandbox, dict[str, Any], dict[str, Any]], Any]


def login(box: RunningSandbox, user: dict[str, Any], arguments: dict[str, Any]) -> Any:
    with UserClient(box.region, **user) as client:
        return client.api.login(**arguments)


def login_async(box: RunningSandbox, user: dict[str, Any], arguments: dict[str, Any]) -> Any:
    async def run() -> Any:
        async with AsyncUserClient(box.region, **user) as client:
            return await client.api.login(**arguments)

    return asyncio.run(run())


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("kind", [str, Secret])
@pytest.mark.parametrize("call", [login, login_async])
def test_a_failing_login_shows_neither_account_nor_password(
    call: Login, kind: Callable[[str], Any], wrong: str, box: RunningSandbox, user: dict[str, Any]
) -> None:
    arguments = {"account": kind(ACCOUNT), "password": kind(PASSWORD), **WRONG[wrong]}
    with pytest.raises(ISolarCloudError) as caught:
        call(box, user, arguments)
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    stacks = [told.stack, *(one.stack for one in (told.__cause__, told.__context__) if one is not None)]
    frames = [frame for stack in stacks for frame in stack if any(path in frame.filename for path in OURS)]
    outermost = next(frame for frame in frames if frame.name == "login")
    assert outermost.locals is not None
    assert outermost.locals["password"] == "Secret('***')"
    shown = "\n".join(f"{name}={value}" for frame in frames for name, value in (frame.locals or {}).items())
    for secret in (PASSWORD, ACCOUNT):
        assert secret not in shown
        assert secret not in "".join(traceback.format_exception_only(caught.value))


@pytest.mark.parametrize("call", [login, login_async])
def test_neither_does_one_whose_connection_fails(
    call: Login, box: RunningSandbox, user: dict[str, Any]
) -> None:
    box.faults.add("reset-before", path="/openapi/login")
    with pytest.raises(ISolarCloudError) as caught:
        call(box, user, {"account": ACCOUNT, "password": PASSWORD})
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [frame for frame in told.stack if any(path in frame.filename for path in OURS)]
    assert {"login", "send"} <= {frame.name for frame in frames}
    assert not [frame.name for frame in frames if PASSWORD in str(frame.locals)]
