"""Counts and places in Redis: the same rules as in one process, and no place lost with a process."""

from __future__ import annotations

import asyncio
import logging
import math
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import fakeredis
import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud_runtime import limiter_redis
from isolarcloud_runtime.counts import BUCKETS, PERIODS, SECONDS, RollingCount
from isolarcloud_runtime.doubtful import Doubtful
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.errors import ConfigurationError, ISolarCloudError, TimedOut
from isolarcloud_runtime.limiter import Limiter, Tally
from isolarcloud_runtime.limiter_redis import (
    ANSWER_SECONDS,
    MOST_PAUSE_SECONDS,
    PAUSE_TIMES,
    RedisLimiter,
)
from isolarcloud_runtime.patience import NotAskedError, Patience
from isolarcloud_runtime.quota import Limits
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.shared import Entry
from tests.redis_server import KINDS, running_redis
from tests.runtime.protocol.kit import (
    PASSWORD,
    READ,
    SERVICE,
    AsyncFakeTransport,
    Bench,
    FakeTime,
    QuotaError,
    reply,
)
from tests.runtime.protocol.test_limiter import REPORT, TELLING, bench, told

DONE = reply({"state": "fine"})
NONE = dict.fromkeys(PERIODS, math.inf)
NOBODYS = dict.fromkeys(PERIODS, False)


@pytest.fixture(autouse=True)
def _nothing_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Doubtful, "_start", lambda _: None)


class Server:
    """A Redis whose clock stands still unless it is moved: its scripts see the time given here."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now
        self.redis = fakeredis.FakeRedis()
        run = self.redis.eval

        def run_with_clock(script: str, *arguments: Any) -> Any:
            with self.redis.pipeline() as pipe:
                pipe.delete("clock")
                pipe.rpush("clock", int(self.now), round(self.now % 1 * 1_000_000))
                pipe.execute()
            return run(
                script.replace("redis.call('TIME')", "redis.call('LRANGE', 'clock', 0, 1)"), *arguments
            )

        self.redis.eval = run_with_clock  # type: ignore[method-assign]
        self.limiter = RedisLimiter(client=self.redis)

    def enter(
        self, parallel: float = math.inf, *, refusable: bool = True, lease: float = 60, **most: Any
    ) -> Entry:
        own = {period: period in most for period in PERIODS}
        return self.limiter.enter("app", {**NONE, **most}, own, parallel, lease, refusable=refusable)


pauses = st.lists(st.one_of(st.just(0.0), st.floats(0, 60), st.floats(0, 2 * 3600)), max_size=20)


@settings(max_examples=40)
@given(pauses, st.integers(1, 6))
def test_an_hour_in_redis_is_an_hour_here(waits: list[float], limit: int) -> None:
    server, here = Server(), RollingCount(SECONDS["hour"])
    for wait in waits:
        server.now = round(server.now + wait, 6)
        expected = here.used(server.now)
        entry = server.enter(hour=limit)
        if expected < limit:
            here.add(server.now)
            assert entry.place
            assert entry.used["hour"] == expected + 1
        else:
            assert (entry.place, entry.spent, entry.used["hour"]) == (None, "hour", expected)
            assert entry.seconds == pytest.approx(here.free_at(server.now, limit) - server.now, abs=0.01)


@settings(max_examples=40)
@given(st.lists(st.integers(0, 4), max_size=30), st.integers(1, 4))
def test_never_more_in_flight_than_there_are_places(actions: list[int], parallel: int) -> None:
    server = Server()
    inside: list[str] = []
    for action in actions:
        if action and len(inside) > action:
            server.limiter.leave("app", inside.pop(action))
        entry = server.enter(parallel)
        assert (entry.place is not None) == (len(inside) < parallel)
        if entry.place is not None:
            inside.append(entry.place)
        else:
            assert entry.spent is None
    assert len(inside) <= parallel


def test_the_place_of_a_process_that_died_is_free_when_its_lease_ends() -> None:
    server = Server()
    dead = server.enter(1, lease=60)
    assert dead.place
    server.now += 59
    assert server.enter(1).place is None
    server.now += 2
    entry = server.enter(1)
    assert entry.place
    server.limiter.leave("app", dead.place)  # it lived after all: it gives nothing of others' back
    assert server.enter(1).place is None


def test_a_short_lease_does_not_end_a_long_one() -> None:
    server = Server()
    server.enter(3, lease=600)
    server.enter(3, lease=1)
    assert server.redis.ttl("isolarcloud:calls:{app}:places") >= 600


def test_a_call_without_a_place_counts_nothing() -> None:
    server = Server()
    server.enter(1, hour=5)
    assert server.enter(1, hour=5).used["hour"] == 1
    assert server.enter(1, hour=5).used["day"] == 1


def test_what_the_gateway_told_one_process_holds_for_all() -> None:
    server = Server()
    server.enter()
    server.limiter.told("app", "hour", 5, 4)
    entry = server.enter()
    assert (entry.used["hour"], entry.told) == (5, {"hour": 5})
    assert server.enter().spent == "hour"
    assert server.enter(refusable=False).place
    assert server.enter(hour=3).spent == "hour"  # a limit of one's own: the smaller of the two
    assert server.enter(hour=math.inf).place  # switched off
    server.limiter.told("app", "hour", None, 1)
    assert server.enter(hour=5).spent is None
    server.now += SECONDS["hour"] + SECONDS["hour"] / BUCKETS
    assert server.enter().used["hour"] == 1


def test_the_gateways_refusal_holds_for_all() -> None:
    server = Server()
    server.limiter.refused("app", "month", 600)
    entry = server.enter()
    assert (entry.place, entry.spent) == (None, "month")
    assert entry.seconds == pytest.approx(600)
    assert server.enter(month=math.inf).place
    server.now += 600
    assert server.enter().place


def test_each_application_and_each_name_counts_by_itself() -> None:
    server = fakeredis.FakeRedis()
    one, other = RedisLimiter(client=server), RedisLimiter(client=server, name="other")
    for limiter, application in ((one, "a"), (one, "b"), (other, "a")):
        assert limiter.enter(application, {**NONE, "hour": 1}, NOBODYS, 1, 60, refusable=True).place
        assert not limiter.enter(application, {**NONE, "hour": 1}, NOBODYS, 1, 60, refusable=True).place
    assert all(0 < server.ttl(key) < 33 * 86_400 for key in server.scan_iter())  # nothing stays for ever


def test_threads_of_many_connections_never_exceed_the_limits() -> None:
    server = fakeredis.FakeServer()
    guard, inside, most, counted = threading.Lock(), 0, 0, 0

    def work() -> None:
        nonlocal inside, most, counted
        limiter = RedisLimiter(client=fakeredis.FakeRedis(server=server))
        for _ in range(30):
            entry = limiter.enter("a", {**NONE, "hour": 50}, NOBODYS, 2, 60, refusable=True)
            if entry.place is None:
                continue
            with guard:
                inside, counted = inside + 1, counted + 1
                most = max(most, inside)
            with guard:
                inside -= 1
            limiter.leave("a", entry.place)

    with ThreadPoolExecutor(4) as pool:
        for job in [pool.submit(work) for _ in range(4)]:
            job.result()
    assert counted <= 50
    assert most <= 2


# --- in a call --------------------------------------------------------------------------------------


@pytest.fixture
def shared() -> RedisLimiter:
    return RedisLimiter(client=fakeredis.FakeRedis())


def test_calls_of_two_processes_share_the_quota(shared: RedisLimiter) -> None:
    limits = Limits(calls_per_hour=3, shared=shared)
    one, two = bench(DONE, DONE, limits=limits), bench(DONE, limits=limits)
    one.call(READ)
    two.call(READ)
    one.call(READ)
    with pytest.raises(QuotaError) as caught:
        two.call(READ)
    assert caught.value.attempts == 0
    assert "3 calls an hour" in str(caught.value)
    assert one.caller.limiter.quota().hour[:3] == (3, 3, 0)
    assert two.caller.limiter.quota().hour.used == 3
    assert two.caller.limiter.tally.slots.in_flight == 0


def test_what_the_gateway_says_reaches_the_other_process(shared: RedisLimiter) -> None:
    limits = Limits(shared=shared)
    one, two = (
        bench(*outcomes, limits=limits, declared=TELLING)
        for outcomes in ([told(hour=7, hours=[{"calls": 9}]), reply(code="E999")], [DONE])
    )
    one.call(REPORT)
    two.call(READ)
    assert two.caller.limiter.quota().hour[:3] == (9, 8, 1)
    assert two.caller.limiter.quota().source == "gateway"
    with pytest.raises(QuotaError) as caught:
        one.call(READ)
    assert caught.value.code == "E999"
    with pytest.raises(QuotaError) as caught:
        two.call(READ)
    assert caught.value.code is None


def test_a_place_that_another_process_holds_is_waited_for(shared: RedisLimiter) -> None:
    found = bench(DONE, limits=Limits(parallel=1, shared=shared), retry=RetryPolicy(deadline=30))
    held = shared.enter("", NONE, NOBODYS, 1, 60, refusable=True)
    waits = found.time.waits
    sleep = found.driver._sleep

    def wait(seconds: float) -> None:
        sleep(seconds)
        if len(waits) == 5:
            shared.leave("", held.place or "")

    found.driver._sleep = wait
    assert found.call(READ).state == "fine"
    assert len(waits) == 5
    held = shared.enter("", NONE, NOBODYS, 1, 60, refusable=True)
    with pytest.raises(TimedOut, match="turn"):
        found.call(READ)
    assert found.caller.limiter.tally.slots.in_flight == 0


def test_a_failed_call_gives_its_place_back(shared: RedisLimiter) -> None:
    found = bench(reply(code="010"), TimedOut("late"), DONE, limits=Limits(parallel=1, shared=shared))
    for _ in range(2):
        with pytest.raises(ISolarCloudError):
            found.call(READ)
    found.call(READ)
    assert shared.enter("", NONE, NOBODYS, 1, 60, refusable=True).place


def test_a_cancelled_call_gives_its_place_back(shared: RedisLimiter) -> None:
    found = bench(limits=Limits(parallel=1, shared=shared))

    async def main() -> None:
        sending = asyncio.Event()

        class Hanging(AsyncFakeTransport):
            async def send(self, request: Any) -> Any:  # type: ignore[override]
                sending.set()
                await asyncio.Event().wait()

        driver = AsyncDriver(Hanging())
        task = asyncio.ensure_future(driver.run(found.caller.call(READ)))
        await sending.wait()
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(main())
    for thread in threading.enumerate():
        if thread.name == "isolarcloud leave":
            thread.join()
    assert shared.enter("", NONE, NOBODYS, 1, 60, refusable=True).place


def test_a_call_that_is_cancelled_while_it_asks_for_a_place_leaves_none() -> None:
    asked, answer, left = threading.Event(), threading.Event(), threading.Event()

    class Slow:
        def enter(self, *_: Any, **__: Any) -> Entry:
            asked.set()
            answer.wait()
            return Entry("place")

        def leave(self, application: str, place: str) -> None:
            assert place == "place"
            left.set()

    found = bench(limits=Limits(shared=cast("Any", Slow())))

    async def main() -> None:
        task = asyncio.ensure_future(AsyncDriver(AsyncFakeTransport()).run(found.caller.call(READ)))
        await asyncio.to_thread(asked.wait)
        task.cancel()
        await asyncio.wait([task])
        answer.set()

    asyncio.run(main())
    left.wait()
    assert found.caller.limiter.tally.slots.in_flight == 0


def test_a_call_may_wait_for_the_next_hour_of_all_processes() -> None:
    server = Server()
    limits = Limits(calls_per_hour=1, wait_for_quota=True, shared=server.limiter)
    found = bench(DONE, limits=limits, retry=RetryPolicy(deadline=5000))
    server.limiter.enter("", {**NONE, "hour": 1}, NOBODYS, 1, 60, refusable=True)
    server.redis.delete("isolarcloud:calls:{}:places")
    sleep = found.driver._sleep

    def wait(seconds: float) -> None:
        sleep(seconds)
        server.now += seconds

    found.driver._sleep = wait
    found.call(READ)
    assert 3600 <= found.time.waits[0] <= 3630


def test_without_redis_each_process_counts_alone(caplog: pytest.LogCaptureFixture) -> None:
    server = fakeredis.FakeServer()
    server.connected = False
    shared = RedisLimiter(client=fakeredis.FakeRedis(server=server))
    found = bench(told(hours=[{"calls": 2}]), DONE, limits=Limits(shared=shared), declared=TELLING)
    found.call(REPORT)
    found.call(READ)
    with pytest.raises(QuotaError):
        found.call(READ)
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "counts alone" in warnings[0].getMessage()


def test_a_redis_that_goes_away_under_way_costs_no_call() -> None:
    server = fakeredis.FakeServer()
    shared = RedisLimiter(client=fakeredis.FakeRedis(server=server))

    def gone(_: Any) -> Any:
        server.connected = False
        return DONE

    found = bench(gone, limits=Limits(shared=shared))
    assert found.call(READ).state == "fine"
    server.connected = True
    others = RedisLimiter(client=fakeredis.FakeRedis(server=server))
    assert others.enter("", NONE, NOBODYS, 1, 60, refusable=True).place is None
    shared.leave("", "none")
    assert others.enter("", NONE, NOBODYS, 1, 60, refusable=True).place


class Flaky:
    """A client of Redis that loses what is asked, or the answer to it."""

    def __init__(self) -> None:
        self.redis = fakeredis.FakeRedis()
        self.lost: list[str] = []

    def eval(self, *arguments: Any) -> Any:
        lost = self.lost.pop(0) if self.lost else "nothing"
        if lost == "question":
            raise redis.ConnectionError
        answer = self.redis.eval(*arguments)
        if lost == "answer":
            raise redis.ConnectionError
        if lost == "answer, asked again":  # as clients of redis do
            return self.redis.eval(*arguments)
        return answer


def enter_flaky(limiter: RedisLimiter) -> Entry:
    return limiter.enter("app", NONE, NOBODYS, 1, 60, refusable=True)


def test_a_question_that_is_asked_twice_takes_one_place_and_counts_once() -> None:
    client = Flaky()
    limiter = RedisLimiter(client=client)
    client.lost = ["answer, asked again"]
    entry = enter_flaky(limiter)
    assert entry.place
    assert entry.used == dict.fromkeys(PERIODS, 1)
    limiter.leave("app", entry.place)
    assert enter_flaky(limiter).used == dict.fromkeys(PERIODS, 2)


@pytest.mark.parametrize("lost", ["question", "answer"])
def test_a_place_whose_answer_was_lost_is_given_back_with_the_next_question(lost: str) -> None:
    client = Flaky()
    limiter = RedisLimiter(client=client)
    client.lost = [lost, "question"]
    for _ in range(2):
        with pytest.raises(redis.ConnectionError):
            enter_flaky(limiter)
    assert enter_flaky(limiter).place


@pytest.mark.parametrize("lost", ["question", "answer"])
def test_a_place_that_could_not_be_left_is_left_with_the_next_question(lost: str) -> None:
    client = Flaky()
    limiter, others = RedisLimiter(client=client), RedisLimiter(client=client)
    for leave_first in (True, False):
        place = enter_flaky(limiter).place
        assert place
        client.lost = [lost]
        with pytest.raises(redis.ConnectionError):
            limiter.leave("app", place)
        if leave_first:
            limiter.leave("app", "another")
        entry = enter_flaky(others if leave_first else limiter)
        assert entry.place
        others.leave("app", entry.place)


def test_places_in_doubt_are_given_back_in_the_background() -> None:
    client = Flaky()
    limiter, others = RedisLimiter(client=client), RedisLimiter(client=client)
    client.lost = ["answer"]
    with pytest.raises(redis.ConnectionError):
        enter_flaky(limiter)
    assert enter_flaky(others).place is None
    limiter._doubtful._give_back("app", limiter._doubtful.of("app"))
    assert enter_flaky(others).place


def test_what_others_hold_is_never_given_back() -> None:
    client = Flaky()
    limiter = RedisLimiter(client=client)
    client.lost = ["answer"]
    with pytest.raises(redis.ConnectionError):
        enter_flaky(limiter)
    entry = enter_flaky(limiter)
    assert entry.place
    assert enter_flaky(limiter).place is None
    limiter.leave("app", "another")
    assert enter_flaky(limiter).place is None


@pytest.mark.parametrize("kind", KINDS)
def test_processes_on_a_server_keep_their_places_apart(kind: str, tmp_path: Path) -> None:
    inside, most = [0], []

    def work(limiter: RedisLimiter) -> None:
        for _ in range(10):
            while not (place := limiter.enter("app", NONE, NOBODYS, 2, 60, refusable=True).place):
                pass
            with guard:
                inside[0] += 1
                most.append(inside[0])
            with guard:
                inside[0] -= 1
            limiter.leave("app", place)

    guard = threading.Lock()
    with running_redis(kind, tmp_path) as address, ThreadPoolExecutor(4) as pool:
        list(pool.map(work, [RedisLimiter(address) for _ in range(4)]))
        entry = RedisLimiter(address).enter("app", NONE, NOBODYS, 1, 60, refusable=True)
    assert max(most) <= 2
    assert entry.place
    assert entry.used == dict.fromkeys(PERIODS, 41)


def test_a_question_that_comes_late_takes_nothing() -> None:
    server = Server()
    run, late = server.redis.eval, []

    def hold(*arguments: Any) -> Any:
        late.append(arguments)
        raise redis.TimeoutError

    server.redis.eval = hold  # type: ignore[method-assign]
    with pytest.raises(redis.TimeoutError):
        server.enter(1)
    server.redis.eval = run  # type: ignore[method-assign]
    server.limiter.leave("app", server.enter(1).place or "")
    assert cast("list[Any]", run(*late[0]))[:2] == [0, 0]
    entry = server.enter(1, lease=60)
    assert entry.place
    assert entry.used["hour"] == 2
    server.limiter.leave("app", entry.place)
    server.now += 61  # and nothing of it stays
    assert server.enter(1).place
    assert server.redis.zcard("isolarcloud:calls:{app}:places") == 1


class Hanging:
    """A client of Redis that gets an answer, or none after as long as it waits for one."""

    def __init__(self) -> None:
        self.redis = fakeredis.FakeRedis()
        self.time, self.asked, self.hangs, self.seconds = FakeTime(), 0, True, ANSWER_SECONDS

    def limiter(self) -> RedisLimiter:
        limiter = RedisLimiter(client=self)
        limiter._patience = Patience(PAUSE_TIMES, MOST_PAUSE_SECONDS, now=self.time.clock.monotonic)
        return limiter

    def eval(self, *arguments: Any) -> Any:
        self.asked += 1
        if self.hangs:
            self.time.sleep(self.seconds)
            raise redis.TimeoutError
        return self.redis.eval(*arguments)


def test_a_redis_that_does_not_answer_is_left_alone_for_a_while() -> None:
    client = Hanging()
    limiter = client.limiter()
    for seconds, pause in ((ANSWER_SECONDS, 10 * ANSWER_SECONDS), (60, MOST_PAUSE_SECONDS)):
        client.seconds = seconds
        client.asked = 0
        with pytest.raises(redis.TimeoutError):
            enter_flaky(limiter)
        client.time.sleep(pause - 0.01)
        for _ in range(5):
            with pytest.raises(NotAskedError, match="TimeoutError"):
                enter_flaky(limiter)
        assert client.asked == 1
        client.time.sleep(0.02)
    assert len(limiter._doubtful.of("app")) == 2  # a question that was not asked leaves no doubt
    client.hangs = False
    entry = enter_flaky(limiter)
    assert entry.place
    client.hangs = True
    with pytest.raises(redis.TimeoutError):
        enter_flaky(limiter)
    with pytest.raises(NotAskedError):
        limiter.leave("app", entry.place)
    client.hangs = False
    client.time.sleep(MOST_PAUSE_SECONDS)
    assert enter_flaky(limiter).place


def test_a_redis_that_fails_at_once_is_asked_each_time() -> None:
    client = Hanging()
    client.seconds = 0.0
    limiter = client.limiter()
    for _ in range(3):
        with pytest.raises(redis.TimeoutError):
            enter_flaky(limiter)
    assert client.asked == 3


def test_a_call_does_not_outlast_its_deadline_for_a_count() -> None:
    client = Hanging()
    shared = client.limiter()
    found = Bench([DONE], limits=Limits(shared=shared), time=client.time, retry=RetryPolicy(deadline=1.5))
    with pytest.raises(TimedOut, match="shared counts") as caught:
        found.call(READ)
    assert (caught.value.attempts, len(found.transport.requests)) == (0, 0)
    assert found.call(READ).state == "fine"
    assert client.asked == 1
    assert found.caller.limiter.tally.slots.in_flight == 0


def test_what_the_shared_counts_refuse_is_not_counted_here(shared: RedisLimiter) -> None:
    found = bench(DONE, DONE, limits=Limits(calls_per_hour=3, shared=shared))
    for _ in range(3):
        shared.enter("", NONE, NOBODYS, math.inf, 60, refusable=True)
    for _ in range(5):
        with pytest.raises(QuotaError):
            found.call(READ)
    assert found.caller.limiter.tally.counts["hour"].used(found.time.clock.monotonic()) == 0
    shared._redis.flushall()
    found.call(READ)
    assert found.caller.limiter.tally.counts["hour"].used(found.time.clock.monotonic()) == 1


def test_alone_a_call_may_wait_for_the_next_hour_as_well() -> None:
    server = fakeredis.FakeServer()
    server.connected = False
    shared = RedisLimiter(client=fakeredis.FakeRedis(server=server))
    limits = Limits(calls_per_hour=1, wait_for_quota=True, shared=shared)
    found = bench(DONE, limits=limits, retry=RetryPolicy(deadline=5000))
    count, counted = found.caller.limiter.count, []

    def count_for_another_first(**how: Any) -> Any:
        if not counted:
            counted.append(count(refusable=True))  # it was looked at, and another call came before
        return count(**how)

    found.caller.limiter.count = count_for_another_first  # type: ignore[method-assign]
    assert found.call(READ).state == "fine"
    assert 3600 <= sum(found.time.waits) <= 3630


def test_that_redis_is_back_is_said_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "isolarcloud")
    server = fakeredis.FakeServer()
    shared = RedisLimiter(client=fakeredis.FakeRedis(server=server))
    found = bench(*[DONE] * 6, limits=Limits(shared=shared))
    for connected in (False, False, True, True, False, True):
        server.connected = connected
        found.call(READ)
    said = ["alone" if "counts alone" in text else "again" for text in caplog.messages]
    assert said == ["alone", "again", "alone", "again"]


def test_a_server_that_is_silent_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limiter_redis, "ANSWER_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        limiter = RedisLimiter(f"redis://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(redis.TimeoutError):
            enter_flaky(limiter)
        with pytest.raises(NotAskedError):
            enter_flaky(limiter)
        silent.settimeout(0)
        silent.accept()[0].close()
        with pytest.raises(BlockingIOError):
            silent.accept()


def test_more_threads_ask_at_once_than_a_pool_has_connections(tmp_path: Path) -> None:
    with running_redis("fake", tmp_path) as address:
        limiter = RedisLimiter(address)
        pool = limiter._redis.connection_pool
        busy = [pool.get_connection() for _ in range(101)]
        assert enter_flaky(limiter).place
        for connection in busy:
            pool.release(connection)
        limiter._redis.close()


# --- set-up -----------------------------------------------------------------------------------------


def test_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = RedisLimiter(f"redis://:{PASSWORD}@nowhere.example:6379/0")
    assert repr(limiter) == "RedisLimiter(name='isolarcloud:calls')"
    for arguments in ({}, {"url": "redis://a", "client": redis.Redis()}, {"url": "redis://a", "name": ""}):
        with pytest.raises(ConfigurationError):
            RedisLimiter(**arguments)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError) as caught:
        RedisLimiter(f"nowhere:{PASSWORD}")
    assert PASSWORD not in str(caught.value)
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"isolarcloud\[redis\]"):
        RedisLimiter("redis://a")


def test_a_limiter_without_shared_counts_needs_no_redis() -> None:
    found = Bench([DONE])
    found.call(READ)
    assert isinstance(found.caller.limiter, Limiter)
    assert found.caller.limiter.limits == Limits()
    assert Tally("x").name == "x"
    assert SERVICE.quota.report is None
