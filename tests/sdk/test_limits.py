"""The limits of a client, over real sockets: calls in flight, quotas, deadlines, what comes in."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from typing import Any

import fakeredis
import pytest

from isolarcloud import (
    AsyncClient,
    AsyncUserClient,
    Client,
    ConfigurationError,
    InvalidArgument,
    ISolarCloudError,
    Limits,
    OAuth,
    QuotaError,
    RedisLimiter,
    RetryPolicy,
    TimedOut,
    UserClient,
    zone,
)
from isolarcloud_runtime.clock import Clock
from isolarcloud_runtime.transport import HttpRequest, Timeout
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from isolarcloud_tools.sandbox.faults.catalogue import find

ONCE = RetryPolicy(attempts=1)
PATIENCE = Timeout(30, 30, 60)


@pytest.fixture
def box() -> Iterator[RunningSandbox]:
    """One of its own for each test: calls of an application at a gateway are counted together."""
    with running_sandbox(seed=1) as running:
        yield running


def keys(box: RunningSandbox) -> dict[str, Any]:
    known = box.credentials
    return {"appkey": known.appkey, "access_key": known.access_key, "retry": ONCE, "timeout": PATIENCE}


def account(box: RunningSandbox) -> dict[str, Any]:
    return keys(box) | {"account": box.credentials.account, "password": box.credentials.password}


def owner(box: RunningSandbox) -> dict[str, Any]:
    known = box.credentials
    return keys(box) | {"auth": OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)}


class InFlight:
    """Counts the requests that are on their way at the same time, over the transports it watches."""

    def __init__(self, *clients: Any) -> None:
        self.guard = threading.Lock()
        self.now = self.most = self.all = 0
        for cloud in clients:
            self.watch(cloud)

    def watch(self, cloud: Any) -> None:
        transport = cloud._driver.transport
        send = transport.send

        def watched(request: HttpRequest) -> Any:
            self.begin()
            try:
                return send(request)
            finally:
                self.end()

        async def watched_async(request: HttpRequest) -> Any:
            self.begin()
            try:
                return await send(request)
            finally:
                self.end()

        transport.send = watched_async if asyncio.iscoroutinefunction(send) else watched

    def begin(self) -> None:
        with self.guard:
            self.now += 1
            self.all += 1
            self.most = max(self.most, self.now)

    def end(self) -> None:
        with self.guard:
            self.now -= 1


def test_threads_and_tasks_of_all_clients_share_the_places(box: RunningSandbox) -> None:
    with UserClient(box.region, **account(box)) as one, Client(box.region, **owner(box)) as two:
        two.exchange(box.authorize())
        one.login()
        box.faults.add("slow", count=None, seconds=0.005)  # so that requests meet
        flying = InFlight(one, two)

        async def tasks() -> None:
            async with AsyncUserClient(box.region, **account(box)) as cloud:
                flying.watch(cloud)
                await asyncio.gather(*(cloud.plants.list() for _ in range(20)))

        def thread(cloud: Any) -> None:
            for _ in range(10):
                cloud.plants.list()

        with ThreadPoolExecutor(6) as pool:
            jobs = [
                pool.submit(asyncio.run, tasks()),
                *(pool.submit(thread, each) for each in (one, two) * 2),
            ]
            for job in jobs:
                job.result()
        assert flying.all == 61  # with one login of the third client
        assert flying.most == 2
        assert (one.quota.in_flight, two.quota.parallel) == (0, 2)
        assert one.quota.hour.used == two.quota.hour.used == 63


def test_the_quota_ends_before_the_gateway_says_so(box: RunningSandbox) -> None:
    limits = Limits(calls_per_hour=4)
    with UserClient(box.region, **account(box), limits=limits) as cloud:
        for _ in range(3):
            cloud.plants.list()
        calls = len(box.calls)
        with pytest.raises(QuotaError) as caught:
            cloud.plants.list()
        assert len(box.calls) == calls
    error = caught.value
    assert error.attempts == 0
    assert error.resets_at is not None
    assert 3500 < (error.retry_after or 0) <= 3630
    assert cloud.quota.hour[:3] == (4, 4, 0)
    assert cloud.quota.hour.resets_at is not None


def test_the_gateways_numbers_are_taken_over() -> None:
    with ExitStack() as stack:
        box = stack.enter_context(running_sandbox(seed=1, calls_per_hour=5))
        cloud, other = (stack.enter_context(UserClient(box.region, **account(box))) for _ in range(2))
        assert cloud.quota.source == "counted"
        assert cloud.limits == Limits(2000, math.inf, math.inf, 2)
        cloud.account.call_quota()
        assert other.quota.source == "gateway"
        assert other.quota.hour[:3] == (5, 2, 3)
        assert other.quota.day[:2] == (120, 2)
        assert other.limits.calls_per_hour == 5
        for _ in range(2):
            other.plants.list()  # and a login
        with pytest.raises(QuotaError) as caught:
            cloud.plants.list()
        assert caught.value.code is None  # it was not the gateway that refused


def test_a_quota_that_the_gateway_calls_used_up_holds_for_all_clients() -> None:
    with running_sandbox(seed=1, calls_per_hour=3) as box:

        async def ask() -> None:
            async with AsyncUserClient(box.region, **account(box)) as cloud:
                for _ in range(4):
                    await cloud.plants.list()

        with pytest.raises(QuotaError) as caught:
            asyncio.run(ask())
        assert caught.value.code == "E999"
        assert caught.value.resets_at is not None
        assert caught.value.resets_at.minute == 0
        with UserClient(box.region, **account(box)) as cloud, pytest.raises(QuotaError) as again:
            cloud.plants.list()
        assert again.value.code is None
        assert again.value.resets_at == caught.value.resets_at


def test_processes_share_counts_and_places_in_redis(box: RunningSandbox) -> None:
    """Two tallies that know nothing of each other stand for two processes."""
    server, refused = fakeredis.FakeServer(), []
    box.faults.add("slow", count=None, seconds=0.005)
    with ExitStack() as stack:
        clients = []
        for _ in range(2):
            shared = RedisLimiter(client=fakeredis.FakeRedis(server=server))
            limits = Limits(calls_per_hour=12, parallel=1, shared=shared)
            clock = Clock(monotonic=partial(time.monotonic))  # another clock, another tally
            cloud = UserClient(box.region, **account(box), limits=limits, clock=clock)
            clients.append(stack.enter_context(cloud))
            cloud.login()
        flying = InFlight(*clients)

        def work(cloud: UserClient) -> None:
            for _ in range(8):
                try:
                    cloud.plants.list()
                except QuotaError as error:
                    refused.append(error)

        with ThreadPoolExecutor(4) as pool:
            for job in [pool.submit(work, cloud) for cloud in clients]:
                job.result()
        assert (flying.all, flying.most, len(refused)) == (10, 1, 6)
        assert max(cloud.quota.hour.used for cloud in clients) == 12


# --- deadlines --------------------------------------------------------------------------------------


FAULTS = {"drip": find("drip", {"seconds": 0.05, "size": 1}), "hang": find("hang", {})}


def sync_list(box: RunningSandbox, fault: str, **more: Any) -> Any:
    with Client(box.region, **owner(box) | more) as cloud:
        cloud.exchange(box.authorize())
        box.faults.add(FAULTS[fault], count=None)
        return cloud.plants.list()


def async_list(box: RunningSandbox, fault: str, **more: Any) -> Any:
    async def run() -> Any:
        async with AsyncClient(box.region, **owner(box) | more) as cloud:
            await cloud.exchange(box.authorize())
            box.faults.add(FAULTS[fault], count=None)
            return await cloud.plants.list()

    return asyncio.run(run())


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("plants", [sync_list, async_list])
def test_a_call_that_never_gets_on_ends_with_its_deadline(
    box: RunningSandbox, plants: Any, fault: str
) -> None:
    with pytest.raises(TimedOut, match=r"deadline of the call \(0.6 s\)"):
        plants(box, fault, deadline=0.6, retry=RetryPolicy(attempts=100, base=0))


# --- what a client is set up with -----------------------------------------------------------------------


WRONG: dict[str, Any] = {
    "timeout": ["x", (1,), (1, 2, 3, 4), True, math.nan, math.inf, 0, -1, ("a", "b"), (1, None)],
    "deadline": ["x", 0, -1, math.nan, True],
    "retry": [3, 0, "twice", RetryPolicy],
    "limits": [2000, "off", Limits, None.__class__],
    "most_reply_bytes": [-1, 0, 1.5, "1", True],
    "language": [5, "", "english", "en_US", "_EN_us", object()],
    "count_unknowns": ["yes", 1],
    "ca_bundle": [5, "/nowhere/ca.pem", __file__, b"\x00"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name in WRONG for value in WRONG[name]])
def test_what_makes_no_sense_is_refused_at_once(name: str, value: Any) -> None:
    arguments: dict[str, Any] = {
        "appkey": "A" * 32,
        "access_key": "b" * 32,
        "auth": OAuth(app_id=1, redirect_uri="https://a.example/"),
    }
    for client in (Client, AsyncClient):
        with pytest.raises(ConfigurationError) as caught:
            client("EUROPE", **arguments, **{name: value})
        assert name in str(caught.value)


def test_a_client_that_was_never_finished_can_be_shown() -> None:
    cloud = Client.__new__(Client)
    assert repr(cloud) == "Client(not set up, family=platform)"


def test_a_language_that_the_spec_does_not_know_is_sent_as_it_is() -> None:
    with Client("EUROPE", appkey="A", access_key="b", auth=OAuth(1, "https://a.example/"), language="_xx_YY"):
        pass


def test_a_ca_bundle_belongs_to_whoever_connects() -> None:
    import requests

    with requests.Session() as session, pytest.raises(ConfigurationError, match="ca_bundle"):
        Client(
            "EUROPE",
            appkey="A",
            access_key="b",
            auth=OAuth(1, "https://a.example/"),
            session=session,
            ca_bundle="ca.pem",
        )


def test_limits_come_from_the_environment(box: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in box.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("ISOLARCLOUD_LIMITS", "calls_per_day=7, parallel=1")
    with UserClient.from_env() as cloud:
        assert cloud.limits == Limits(2000, 7, math.inf, 1)
    with UserClient.from_env(limits=Limits.off()) as cloud:
        assert cloud.limits == Limits.off()
    monkeypatch.setenv("ISOLARCLOUD_LIMITS", "lots")
    with pytest.raises(ISolarCloudError, match="lots"):
        UserClient.from_env()


def test_a_text_where_the_gateway_has_numbers_is_refused() -> None:
    with Client("EUROPE", appkey="A", access_key="b", auth=OAuth(1, "https://a.example/")) as cloud:
        for types in (["Residential"], ["5x"]):
            with pytest.raises(InvalidArgument, match=r"types\[0\].*numbers"):
                cloud.plants.list(types=types)  # type: ignore[arg-type]
        for code in (None, 5, b"code"):
            with pytest.raises(InvalidArgument, match="type"):
                cloud.exchange(code)  # type: ignore[arg-type]
    for name in (None, 5):
        with pytest.raises(InvalidArgument, match="type"):
            zone(name)  # type: ignore[arg-type]
