"""A process that updates an archive until it is done, or killed: `python -m ... <path> <days>`.

It writes a dot for each block of values that it received, and a line when it begins and when it is done.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from isolarcloud_runtime.archive.archive import Archive
from tests.runtime.archive.fake import POWER, VERSION, YIELD, FakeQuery, Gateway

BERLIN = ZoneInfo("Europe/Berlin")
KEYS = (1, 2, 3, 4, "1_1_1_1")
BEGIN = datetime(2026, 3, 20, tzinfo=BERLIN)
CALLS_A_DAY = 2 * 8 * 2
"""Two groups of keys, eight windows, two groups of points."""


def gateway() -> Gateway:
    return Gateway(datetime(2026, 9, 1, tzinfo=UTC))


def query(of: Gateway, days: int) -> FakeQuery:
    end = BEGIN + timedelta(days=days) - timedelta(minutes=5)
    return FakeQuery(of, KEYS, (POWER, YIELD, VERSION), BEGIN, end, dict.fromkeys(KEYS, BERLIN))


def main(path: str, days: int) -> None:
    of = gateway()
    asked = query(of, days)
    asked.stop = lambda _: (os.write(1, b"."), None)[1]
    archive = Archive(path, clock=of.clock())
    os.write(1, b"begin\n")
    archive.update(asked)
    os.write(1, b"\ndone\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
