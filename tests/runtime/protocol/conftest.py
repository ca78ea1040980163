"""A planted set of secrets must never come out of anything that these tests capture."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.runtime.protocol.kit import PLANTED


@pytest.fixture(autouse=True)
def no_secret_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    for phase in ("setup", "call"):
        for record in caplog.get_records(phase):  # type: ignore[arg-type]
            text = record.getMessage()
            assert not [secret for secret in PLANTED if secret in text], record.name
