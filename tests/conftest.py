"""What all tests have in common.

Property tests draw the same examples every time, however slow the machine is. No planted secret comes out
of any test: see `tests/planted.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests import planted

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")
planted.install()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{planted.MARKER}: prints the sandbox's own keys on purpose")


def pytest_collection_finish() -> None:
    planted.watch_sandbox()
    kit = sys.modules.get("tests.runtime.protocol.kit")
    if kit is not None:
        planted.PLANTED.plant(*kit.PLANTED)


@pytest.fixture(autouse=True)
def no_secret_comes_out(request: pytest.FixtureRequest) -> Iterator[None]:
    """Look for planted secrets in logs, printed text, warnings and errors."""
    yield from planted.listening(request.node)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    if call.excinfo is not None:
        planted.PLANTED.check_error(call.excinfo.value, "uncaught")
    return (yield)
