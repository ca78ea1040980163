"""What a hostile reply may cost: memory of the whole caller, measured by the operating system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from tests.faults.memory import measured

MOST_MEBIBYTES = 150.0


@pytest.fixture(scope="module")
def box() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as running:
        yield running


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("fault", "ciphertext", "error"),
    [
        ("gzip-bomb", True, "ReplyTooLarge"),
        ("deep-json", True, "DecryptionFailed"),
        ("deep-json", False, "BadReply"),
    ],
)
def test_a_bomb_costs_no_memory(
    box: RunningSandbox, fault: str, ciphertext: bool, error: str, asynchronous: bool
) -> None:
    peak = measured(box, fault, asynchronous=asynchronous, ciphertext=ciphertext)
    assert peak.outcomes == [error] * 4
    assert peak.mebibytes < MOST_MEBIBYTES
