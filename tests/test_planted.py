"""The guard against leaking secrets bites."""

from __future__ import annotations

import asyncio
import logging
import sys
import warnings
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.errors import ApiError, ConfigurationError
from isolarcloud_tools.sandbox import Sandbox
from tests import planted
from tests.planted import PLANTED

SECRET = "PLANTED-in-the-garden"


@pytest.fixture
def leaks() -> Iterator[list[str]]:
    """What the guard has found; taken away again, so that this test does not fail of it."""
    PLANTED.plant(SECRET)
    yield PLANTED.leaks
    PLANTED._fixed.discard(SECRET)
    PLANTED.leaks.clear()
    planted.printed.clear()


def listened(act: Any, request: pytest.FixtureRequest) -> str:
    """Do something while the guard listens, and return what it says of it."""
    listening = planted.listening(request.node)
    next(listening)
    act()
    try:
        next(listening)
    except StopIteration:
        return ""
    except pytest.fail.Exception as failure:
        return str(failure)
    raise AssertionError("the guard listens on")


def test_nothing_is_told_where_nothing_comes_out(leaks: list[str], request: pytest.FixtureRequest) -> None:
    assert listened(lambda: logging.getLogger("any").info("all is well"), request) == ""


def test_log_records_are_heard(leaks: list[str], request: pytest.FixtureRequest) -> None:
    def log() -> None:
        logging.getLogger("some.library").debug("sent %s", SECRET)

    assert "log record of some.library" in listened(log, request)


def test_tracebacks_and_extras_of_log_records_are_heard(
    leaks: list[str], request: pytest.FixtureRequest
) -> None:
    def trace() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError:
            logging.getLogger("x").exception("failed")

    assert "log record" in listened(trace, request)

    def extra() -> None:
        logging.getLogger("x").warning("failed", extra={"facts": {"key": SECRET}})

    assert "log record" in listened(extra, request)


def test_what_is_printed_is_heard(
    leaks: list[str], request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    def read() -> None:
        print(SECRET, file=sys.stderr)
        capsys.readouterr()

    assert "printed" in listened(read, request)


def test_warnings_are_heard(leaks: list[str]) -> None:
    with pytest.warns(UserWarning, match="PLANTED"):
        warnings.warn(SECRET, stacklevel=1)
    assert any(leak.startswith("warning") for leak in leaks)


@pytest.mark.parametrize(
    "error",
    [
        ApiError(SECRET),
        ApiError("m", code=SECRET),
        ApiError("m", serial=SECRET),
        ApiError("m", detail={"x": SECRET}),
    ],
)
def test_errors_that_are_caught_are_looked_at(leaks: list[str], error: ApiError) -> None:
    with pytest.raises(ApiError):
        raise error
    assert any("str" in leak for leak in leaks)


def test_the_raw_reply_may_hold_it(leaks: list[str]) -> None:
    with pytest.raises(ApiError):
        raise ApiError("m", raw=SECRET.encode())
    assert leaks == []


def test_notes_causes_and_suppressed_contexts_are_looked_at(leaks: list[str]) -> None:
    noted = ApiError("m")
    noted.add_note(SECRET)
    with pytest.raises(ApiError):
        raise noted
    assert any("notes" in leak for leak in leaks)
    leaks.clear()

    def suppress_it() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError:
            raise ConfigurationError("no") from None

    with pytest.raises(ConfigurationError):
        suppress_it()
    assert any("ValueError, str" in leak for leak in leaks)


def test_locals_of_our_own_frames_are_looked_at(leaks: list[str]) -> None:
    from isolarcloud_runtime.references import load

    with pytest.raises(ValueError, match="Empty module name"):
        load(f":{SECRET}")  # no error of ours: whatever it shows is not ours to hide
    assert leaks == []

    def flow() -> Iterator[Any]:
        secret_of_a_test = SECRET  # not a frame of ours
        yield from ()
        raise ApiError(f"{len(secret_of_a_test)} letters")

    with pytest.raises(ApiError):
        Driver(None).run(flow())  # type: ignore[arg-type]
    assert leaks == []
    wrong = Driver(None)  # type: ignore[arg-type]
    wrong.transport = SECRET  # type: ignore[assignment]

    class Shown(Driver):
        def __repr__(self) -> str:
            return str(self.transport)

    shown = Shown(SECRET)  # type: ignore[arg-type]
    with pytest.raises(ApiError):
        shown.run(flow())
    assert any("locals of Driver.run" in leak for leak in leaks)


def test_errors_of_flows_are_looked_at_though_nobody_catches_them_in_the_test(leaks: list[str]) -> None:
    def flow() -> Iterator[Any]:
        yield from ()
        raise ApiError(SECRET)

    with suppress(ApiError):
        Driver(None).run(flow())  # type: ignore[arg-type]
    assert any(leak.startswith("flow's") for leak in leaks)
    leaks.clear()

    async def main() -> None:
        with suppress(ApiError):
            await AsyncDriver(None).run(flow())  # type: ignore[arg-type]

    asyncio.run(main())
    assert any(leak.startswith("flow's") for leak in leaks)


def test_the_secrets_of_sandboxes_are_planted_as_they_are_made() -> None:
    box = Sandbox(seed=4711)
    known = box.credentials
    for secret in (known.appkey, known.access_key, known.account, known.password, known.charging_password):
        assert PLANTED.found_in(f"<{secret}>") == secret
    code = box.authorize()
    assert PLANTED.found_in(code) == code
    tokens = box.identity.exchange(box.applications[0], code, known.redirect_uri, False)
    assert PLANTED.found_in(tokens.access) is not None  # type: ignore[union-attr]
    assert PLANTED.found_in(tokens.refresh) is not None  # type: ignore[union-attr]


def test_texts_that_stand_everywhere_are_not_planted() -> None:
    PLANTED.plant("0000000000", "abc", None)
    assert PLANTED.found_in("0000000000 abc") is None
