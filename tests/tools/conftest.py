"""Fixtures: a sandbox without sockets whose time stands still, and callers of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from isolarcloud_tools.sandbox import RunningSandbox, Sandbox, running_sandbox
from tests.tools.support import Bytes, Caller, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def box(clock: Clock) -> Sandbox:
    return Sandbox(seed=1, clock=clock, randomness=Bytes())


@pytest.fixture
def caller(box: Sandbox, clock: Clock) -> Caller:
    """Nobody in particular: without a token."""
    return Caller(box, clock)


@pytest.fixture
def application(box: Sandbox, clock: Clock) -> Caller:
    """An application that the first owner has authorised."""
    caller = Caller(box, clock)
    caller.authorize()
    return caller


@pytest.fixture
def account(box: Sandbox, clock: Clock) -> Caller:
    """The first owner, logged in."""
    caller = Caller(box, clock)
    caller.token = caller.login()["token"]
    return caller


@pytest.fixture(scope="session")
def running() -> Iterator[RunningSandbox]:
    """A sandbox on a port, shared by tests that leave nothing behind."""
    with running_sandbox(seed=1, randomness=Bytes()) as box:
        yield box
