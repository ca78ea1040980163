"""A seeded share of `make fuzz`."""

from __future__ import annotations

import pytest

from tests.fuzz.harness import Fuzzer

CASES = 1500


@pytest.mark.parametrize("seed", [11, 12])
def test_mutated_replies_give_replies_or_typed_errors(seed: int) -> None:
    report = Fuzzer(seed).run(CASES)
    assert report.cases == CASES
    assert report.agreed > CASES / 20
    # The mutations reach every stage: what is decoded, refused, broken, cut short and indecipherable.
    stages = {
        "reply",
        "MissingData",
        "BadReply",
        "DecryptionFailed",
        "ConnectionBroken",
        "AuthenticationError",
    }
    assert stages <= report.endings.keys()


def test_the_same_seed_gives_the_same_cases() -> None:
    first, second = (Fuzzer(13).run(150).endings for _ in range(2))
    assert first == second
