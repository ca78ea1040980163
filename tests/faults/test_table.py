"""Every fault of the sandbox, on calls of every kind: the right value or the right typed error."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from isolarcloud import QuotaError
from isolarcloud_runtime.errors import ApiError, ISolarCloudError
from isolarcloud_tools.sandbox import running_sandbox
from isolarcloud_tools.sandbox.faults import FAULTS
from tests.faults.expected import TABLE, expected
from tests.faults.scenes import CALLS, PATIENCE, CallKind, Scene, Stage

LONGEST = 30.0
"""Seconds after which a call hangs, however slow the machine is."""

SCENES = [
    Scene(fault, call, lasting, asynchronous)
    for fault in TABLE
    for call in CALLS
    for lasting in (False, True)
    for asynchronous in (False, True)
]


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with running_sandbox(seed=1) as box:
        yield Stage(box)


def test_the_table_has_every_fault() -> None:
    assert TABLE.keys() == FAULTS.keys()


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_a_fault_ends_in_the_right_value_or_the_right_error(stage: Stage, scene: Scene) -> None:
    ending, right = stage.play(scene), expected(scene.fault, scene.call, scene.lasting)
    assert (ending.outcome, ending.attempts) == (right.outcome, right.attempts)
    assert ending.acted == (right.acted if scene.call == "setting" else 0)
    assert ending.acted <= 1
    assert ending.seconds < LONGEST
    if scene.fault == "http-429-retry-after":
        assert ending.waited == ending.attempts - 1  # as many seconds as the gateway asks for
    if ending.error is not None:
        check_error(ending.error, scene, ending.attempts)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["hang", "drip"])
def test_a_call_ends_with_its_deadline(stage: Stage, fault: str, call: CallKind, asynchronous: bool) -> None:
    """However long each attempt may take, and however many there may be."""
    ending = stage.play(Scene(fault, call, lasting=True, asynchronous=asynchronous), deadline=0.4)
    assert (ending.outcome, ending.attempts) == ("TimedOut", 1)
    assert ending.acted == (1 if call == "setting" else 0)
    assert ending.seconds < PATIENCE.read / 2


def test_what_cannot_be_decrypted_and_what_cannot_be_parsed_look_the_same(stage: Stage) -> None:
    for call in CALLS:
        looks = set()
        for fault in ("wrong-key", "bad-padding", "deep-json"):
            error = stage.play(Scene(fault, call, lasting=False, asynchronous=False)).error
            assert error is not None
            assert error.__cause__ is None
            assert error.__context__ is None or error.__suppress_context__
            facts = {name: value for name, value in vars(error).items() if name != "raw"}
            looks.add((type(error), repr(error), repr(error.args), repr(facts)))
        assert len(looks) == 1


def check_error(error: ISolarCloudError, scene: Scene, attempts: int) -> None:
    assert error.attempts == attempts
    assert error.endpoint
    if isinstance(error, QuotaError):
        assert error.retry_after is not None
        assert error.retry_after > 0
        assert error.resets_at is not None
    elif isinstance(error, ApiError):
        assert error.retry_after == (1.0 if scene.fault == "http-429-retry-after" else None)
    if scene.call == "setting" and error.retryable:
        # Only what the gateway has surely not carried out may be called repeatable.
        assert expected(scene.fault, scene.call, scene.lasting).acted == 0
