"""A gateway at which everything goes wrong now and then, for a long time: no call gets lost in between.

Threads of a synchronous client and tasks of an asynchronous one make calls of every kind; each attempt
of theirs may meet any fault. `SOAK_CALLS` (400) sets how many calls, `SOAK_SEED` (1) which faults;
`make soak` makes 10,000.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import random
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any

import psutil
import pytest
from msgspec.structs import replace

from isolarcloud import AsyncClient, Client
from isolarcloud_runtime.errors import ISolarCloudError
from isolarcloud_runtime.surroundings import read_surroundings
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from isolarcloud_runtime.transport_aiohttp import AiohttpTransport
from isolarcloud_runtime.transport_requests import RequestsTransport
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from isolarcloud_tools.sandbox.faults import FAULTS
from tests.faults.expected import TABLE
from tests.faults.scenes import CALLS, HASTE, NEVER_READY, PATHS, CallKind, Stage

CALLS_IN_ALL = int(os.environ.get("SOAK_CALLS", "400"))
SEED = int(os.environ.get("SOAK_SEED", "1"))
WORKERS = 3
"""Threads of the one client, and tasks of the other."""
SHARE = 0.35
"""Of the attempts meet a fault."""
RARE = {"gzip-bomb": 0.1, "drip": 0.2, "hang": 0.2}
"""Faults that take long come less often than the others."""
SETTINGS = {"slow": "; seconds=0.005", "drip": "; seconds=0.1; size=8"}
MOST_GROWTH = 48.0
"""MiB of resident memory between the first part of the run and its end (the sandbox keeps a log)."""

ENDINGS = {"value", "partial"} | {expected.outcome for row in TABLE.values() for expected in row}
ENDINGS |= {
    "ClockError",  # a clock that is off in two ways within one call
    "MissingData",  # what odd values make of a list
}

chance: ContextVar[random.Random] = ContextVar("chance")


class Flaky:
    """Asks the sandbox for a fault with some attempts of data calls; sign-in goes well."""

    def __init__(self, stage: Stage) -> None:
        self.struck: Counter[str] = Counter()
        self._names = list(FAULTS)
        self._weights = [RARE.get(name, 1.0) for name in self._names]
        self._endings = tuple(f"/{path}" for path in PATHS.values())

    def spoiled(self, request: HttpRequest) -> HttpRequest:
        if not request.endpoint.endswith(self._endings):
            return request
        draw = chance.get()
        if draw.random() > SHARE:
            return request
        (fault,) = draw.choices(self._names, self._weights)
        self.struck[fault] += 1
        headers = {**request.headers, "X-Sandbox-Fault": fault + SETTINGS.get(fault, "")}
        timeout = HASTE if fault in NEVER_READY else request.timeout
        return replace(request, headers=headers, timeout=timeout)


class FlakyTransport(Flaky):
    """The usual synchronous transport."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._inner = RequestsTransport(read_surroundings(stage.box.url))

    def send(self, request: HttpRequest) -> HttpResponse:
        return self._inner.send(self.spoiled(request))

    def close(self) -> None:
        self._inner.close()


class FlakyAsyncTransport(Flaky):
    """The usual asynchronous transport."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._inner = AiohttpTransport(read_surroundings(stage.box.url))

    async def send(self, request: HttpRequest) -> HttpResponse:
        return await self._inner.send(self.spoiled(request))

    async def close(self) -> None:
        await self._inner.close()


class Run:
    """What has come of all calls so far."""

    def __init__(self, box: RunningSandbox) -> None:
        self.stage = Stage(box)
        self.endings: Counter[tuple[CallKind, str]] = Counter()
        self.settings: dict[str, str] = {}
        """Name of each setting -> how its call ended."""
        self._lock = threading.Lock()

    def note(self, call: CallKind, name: str, ending: str) -> None:
        with self._lock:
            self.endings[call, ending] += 1
            if call == "setting":
                self.settings[name] = ending

    def sync_part(self, calls: int, part: int) -> Counter[str]:
        transport = FlakyTransport(self.stage)
        with Client(self.stage.box.region, transport=transport, **self.stage.settings()) as cloud:
            cloud._driver._sleep = lambda seconds: None
            cloud.exchange(self.stage.box.authorize())

            def work(worker: int) -> None:
                draw = random.Random(f"{SEED} {part} sync {worker}")
                chance.set(draw)
                for number in range(calls):
                    call = draw.choice(CALLS)
                    name = f"{part} sync {worker} {number}"
                    try:
                        ending = self.stage.call(cloud, call, name)
                    except ISolarCloudError as error:
                        ending = type(error).__name__
                    self.note(call, name, ending)

            with ThreadPoolExecutor(WORKERS) as pool:
                list(pool.map(work, range(WORKERS)))
        transport.close()
        return transport.struck

    async def async_part(self, calls: int, part: int) -> Counter[str]:
        transport = FlakyAsyncTransport(self.stage)

        async def sleep(seconds: float) -> None:
            await asyncio.sleep(0)

        async with AsyncClient(self.stage.box.region, transport=transport, **self.stage.settings()) as cloud:
            cloud._driver._sleep = sleep
            await cloud.exchange(self.stage.box.authorize())

            async def work(worker: int) -> None:
                draw = random.Random(f"{SEED} {part} async {worker}")
                chance.set(draw)
                for number in range(calls):
                    call = draw.choice(CALLS)
                    name = f"{part} async {worker} {number}"
                    try:
                        ending = await self.stage.call_async(cloud, call, name)
                    except ISolarCloudError as error:
                        ending = type(error).__name__
                    self.note(call, name, ending)

            await asyncio.gather(*map(work, range(WORKERS)))
        await transport.close()
        return transport.struck

    def part(self, calls: int, part: int) -> Counter[str]:
        """Let both clients make that many calls with each of their workers, at the same time."""
        with ThreadPoolExecutor(2) as pool:
            one = pool.submit(self.sync_part, calls, part)
            other = pool.submit(lambda: asyncio.run(self.async_part(calls, part)))
            return one.result() + other.result()


def resources() -> dict[str, Any]:
    gc.collect()
    process = psutil.Process()
    return {
        "threads": threading.active_count(),
        "descriptors": process.num_fds() if hasattr(process, "num_fds") else 0,
        "mebibytes": process.memory_info().rss / 2**20,
    }


def test_every_call_ends_and_every_setting_arrives_at_most_once(monkeypatch: pytest.MonkeyPatch) -> None:
    # Whoever keeps all that is logged (pytest does) would look like a leak.
    monkeypatch.setattr(logging.getLogger("isolarcloud"), "disabled", True)
    each = max(1, CALLS_IN_ALL // (2 * WORKERS * 4))
    struck: Counter[str] = Counter()
    with running_sandbox(seed=1) as box:
        run = Run(box)
        struck += run.part(each, 0)
        before = resources()
        for part in (1, 2, 3):
            struck += run.part(each, part)
        after = resources()
        acted = Counter(task.name for task in box.sandbox.tasks.sent)

    outcomes = {ending for _, ending in run.endings}
    assert outcomes <= ENDINGS, outcomes - ENDINGS
    assert sum(run.endings.values()) == each * 2 * WORKERS * 4
    for call in CALLS:
        assert run.endings[call, "value"] > sum(
            count for (kind, _), count in run.endings.items() if kind == call
        ) / (4 if call == "setting" else 2)

    # What was acted on is what was asked for, once; and what was reported as done is done.
    assert acted.keys() <= run.settings.keys()
    assert set(acted.values()) <= {1}
    for name, ending in run.settings.items():
        assert ending != "value" or acted[name] == 1, name

    assert after["threads"] <= before["threads"]
    assert after["descriptors"] <= before["descriptors"] + 6
    assert after["mebibytes"] - before["mebibytes"] < MOST_GROWTH
    print(
        f"\n{sum(run.endings.values())} calls, {sum(struck.values())} faults of {len(struck)} kinds; "
        f"{len(run.settings)} settings, {len(acted)} acted on; before {before}, after {after}; "
        f"{dict(run.endings.most_common())}"
    )
