"""Many refreshes of one stored token, by threads, tasks and processes at once.

`SOAK_REFRESHES` (100) and `SOAK_ROUNDS` (2) set the length; `make soak` runs 1,000 and 100.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from isolarcloud import Client, OAuth
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from tests.redis_server import KINDS, running_redis

REFRESHES = int(os.environ.get("SOAK_REFRESHES", "100"))
ROUNDS = int(os.environ.get("SOAK_ROUNDS", "2"))
PROCESSES, THREADS, TASKS = 2, 8, 50
PROGRAM = Path(__file__).with_name("refresher.py")
SOON = 30
"""Seconds that a token of the storm lasts: it is due for a refresh whenever it is needed."""


class Team:
    """Processes that take orders, and the sandbox and token store that they share."""

    def __init__(self, box: RunningSandbox, store: str, stack: ExitStack) -> None:
        self.box = box
        known = box.credentials
        self.auth = OAuth(known.app_id, known.redirect_uri, store=store)
        with self.client() as cloud:
            cloud.exchange(box.authorize())
        settings: dict[str, Any] = {
            "url": box.url,
            "appkey": known.appkey,
            "access_key": known.access_key,
            "app_id": known.app_id,
            "redirect_uri": known.redirect_uri,
            "store": store,
            "threads": THREADS,
            "tasks": TASKS,
        }
        command = [sys.executable, str(PROGRAM), json.dumps(settings)]
        self.workers = [
            stack.enter_context(
                subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            )
            for _ in range(PROCESSES)
        ]
        for worker in self.workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"

    def client(self) -> Client:
        known = self.box.credentials
        return Client(self.box.region, appkey=known.appkey, access_key=known.access_key, auth=self.auth)

    def order(self, text: str) -> list[dict[str, int]]:
        """Give all processes an order, and return their errors when they are done."""
        for worker in self.workers:
            assert worker.stdin is not None
            worker.stdin.write(text + "\n")
            worker.stdin.flush()
        return [json.loads(worker.stdout.readline()) for worker in self.workers if worker.stdout is not None]

    def is_authorised(self) -> bool:
        with self.client() as cloud:
            return bool(cloud.api.query_power_station_list(page=1, size=1).plants)

    def storm(self, refreshes: int) -> None:
        """Let all refresh as fast as they can, and check that no refresh token was spent twice."""
        identity = self.box.sandbox.identity
        identity._lifetimes = identity._lifetimes._replace(access=SOON)
        with self.client() as cloud:
            cloud.exchange(self.box.authorize())
        begun = time.perf_counter()
        assert self.order(f"storm {refreshes // PROCESSES}") == [{}] * PROCESSES
        seconds = time.perf_counter() - begun
        done = identity.refreshes
        assert (done, identity.spent_again) == (refreshes // PROCESSES * PROCESSES, 0)
        assert self.is_authorised()
        print(
            f"{done} refreshes by {PROCESSES} x ({THREADS} threads + {TASKS} tasks) "
            f"over {type(self.auth.store).__name__}: {done / seconds:.0f} a second, 0 spent twice"
        )


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def box(stack: ExitStack) -> RunningSandbox:
    return stack.enter_context(running_sandbox(seed=1))


@pytest.fixture(params=KINDS)
def redis(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with running_redis(request.param, tmp_path) as address:
        yield address


def test_no_refresh_token_in_a_file_is_spent_twice(
    box: RunningSandbox, stack: ExitStack, tmp_path: Path
) -> None:
    Team(box, str(tmp_path / "tokens.json"), stack).storm(REFRESHES)
    assert {entry.name for entry in tmp_path.iterdir()} == {".tokens.json.lock", "tokens.json"}


def test_no_refresh_token_in_redis_is_spent_twice(redis: str, box: RunningSandbox, stack: ExitStack) -> None:
    Team(box, redis, stack).storm(REFRESHES // 5)


def test_an_expired_token_is_refreshed_once_for_all(
    box: RunningSandbox, stack: ExitStack, tmp_path: Path
) -> None:
    team = Team(box, str(tmp_path / "tokens.json"), stack)
    identity = box.sandbox.identity
    for number in range(1, ROUNDS + 1):
        identity.expire_access_tokens()
        assert team.order("round") == [{}] * PROCESSES
        assert (identity.refreshes, identity.spent_again) == (number, 0)
    assert team.is_authorised()
    calls = ROUNDS * PROCESSES * (THREADS + TASKS)
    print(f"{calls} calls with {ROUNDS} expired tokens: {identity.refreshes} refreshes, no call lost")
