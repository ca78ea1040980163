"""The quota: refused before the gateway does, counted for all, learnt from what the gateway says."""

from __future__ import annotations

import math
import os
import threading
import warnings
from collections import deque
from datetime import UTC, datetime
from typing import Any, cast

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.clock import Clock
from isolarcloud_runtime.descriptors import Quota as DeclaredQuota
from isolarcloud_runtime.descriptors import QuotaReport
from isolarcloud_runtime.effects import Flow
from isolarcloud_runtime.errors import ConfigurationError, TimedOut
from isolarcloud_runtime.flow import Caller
from isolarcloud_runtime.limiter import Limiter, Tally, forget_tallies, tally_of
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.quota import Allowance, Limits
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.secret import reveal
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from tests.runtime.protocol.kit import (
    ACCOUNT,
    PASSWORD,
    READ,
    SERVICE,
    TOKENS,
    USER_SERVICE,
    Bench,
    FakeTime,
    NoAuthorization,
    QuotaError,
    operation,
    reply,
)

DONE = reply({"state": "fine"})
DECLARED = DeclaredQuota(calls_per_hour=10, parallel=2, refusals={"E999": "hour", "E998": "month"})
NOON = datetime(2026, 2, 27, 12, 20, tzinfo=UTC)


class Counts(Model, frozen=True, kw_only=True):
    hour: int | None = None
    day: int | None = None
    most: int | None = None
    hours: list[Hour] | None = None


class Hour(Model, frozen=True, kw_only=True):
    calls: int | None = None


REPORT = msgspec.structs.replace(
    operation("counts", "Counts"), reply=msgspec.structs.replace(READ.reply, model=f"{__name__}:Counts")
)
TELLING = msgspec.structs.replace(
    DECLARED,
    report=QuotaReport(
        operation=REPORT,
        calls_this_hour="hour",
        calls_today="day",
        calls_per_day="most",
        hourly_limits="hours",
        hourly_limit="calls",
    ),
)


def bench(
    *outcomes: Any, limits: Limits | None = None, declared: DeclaredQuota = DECLARED, **more: Any
) -> Bench:
    service = msgspec.structs.replace(more.pop("service", SERVICE), quota=declared)
    return Bench(outcomes, service=service, limits=limits, time=FakeTime(NOON.timestamp()), **more)


def spent(found: Bench, called: Any = READ) -> QuotaError:
    sent = len(found.transport.requests)
    with pytest.raises(QuotaError) as caught:
        found.call(called)
    assert len(found.transport.requests) == sent  # nothing was sent
    return caught.value


# --- what a user may set ---------------------------------------------------------------------------


def test_limits() -> None:
    limits = Limits(calls_per_hour=5, parallel=math.inf).with_defaults(DECLARED)
    assert limits == Limits(5, math.inf, math.inf, math.inf)
    assert Limits().with_defaults(DECLARED) == Limits(10, math.inf, math.inf, 2)
    assert Limits.off().with_defaults(DECLARED) == Limits.off()
    assert Limits().with_defaults(None) == Limits.off()
    assert [Limits(parallel=3).side_by_side, Limits().side_by_side, Limits.off().side_by_side] == [3, 10, 10]


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("off", Limits.off()),
        (" OFF ", Limits.off()),
        ("", Limits()),
        ("calls_per_hour=5000, parallel=4", Limits(calls_per_hour=5000, parallel=4)),
        ("calls_per_month = inf,", Limits(calls_per_month=math.inf)),
    ],
)
def test_limits_in_the_environment(text: str, limits: Limits) -> None:
    assert Limits.from_text(text) == limits


@pytest.mark.parametrize(
    "text", ["on", "parallel", "parallel=", "parallel=two", "parallel=0", "calls=1", "parallel=1.5", "2000"]
)
def test_limits_that_are_none_in_the_environment(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"parallel|no limit"):
        Limits.from_text(text)


@pytest.mark.parametrize("value", [0, -1, 1.5, math.nan, -math.inf, True, "2000", (), 2000.0])
@pytest.mark.parametrize("name", ["calls_per_hour", "calls_per_day", "calls_per_month", "parallel"])
def test_limits_that_make_no_sense(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Limits(**{name: value})


def test_other_parts_of_limits_that_make_no_sense() -> None:
    with pytest.raises(ConfigurationError, match="wait_for_quota"):
        Limits(wait_for_quota=1)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="shared is of type str"):
        Limits(shared="redis://localhost")  # type: ignore[arg-type]


# --- counting --------------------------------------------------------------------------------------


def test_the_call_beyond_the_limit_is_refused_before_it_is_sent() -> None:
    found = bench(*[DONE] * 11)
    for _ in range(10):
        found.call(READ)
        found.time.now += 60
    error = spent(found)
    assert (error.endpoint, error.attempts, error.retryable) == ("/mini/read", 0, False)
    # The first call was at 12:20; its half minute ends 30 seconds later.
    assert error.resets_at == datetime(2026, 2, 27, 13, 20, 30, tzinfo=UTC)
    assert error.retry_after == 50 * 60 + 30
    assert "10 calls an hour" in str(error)
    assert "2026-02-27 13:20 UTC" in str(error)
    found.time.now += error.retry_after
    found.call(READ)
    spent(found)


def test_each_attempt_counts_and_a_call_that_has_none_left_keeps_its_failure() -> None:
    busy = reply(code="E901")
    found = bench(*[busy] * 4, limits=Limits(calls_per_hour=4), retry=RetryPolicy(attempts=9))
    with pytest.raises(QuotaError):
        found.call(READ)
    assert len(found.transport.requests) == 4
    assert found.caller.limiter.quota().hour.used == 4


def test_logins_count_but_are_never_refused() -> None:
    login = reply({"token": TOKENS[20], "login_state": "1"})
    auth = AccountLogin(ACCOUNT, PASSWORD)
    found = bench(login, limits=Limits(calls_per_hour=1), service=USER_SERVICE, authorization=auth)
    found.caller.limiter.tally.counts["hour"].add(found.time.now)
    spent(found)  # not even the login was sent for it
    assert reveal(found.run(auth.token(found.caller))) == TOKENS[20]
    assert found.caller.limiter.quota().hour.used == 2


def test_what_is_left_can_be_read() -> None:
    found = bench(DONE, DONE)
    empty = found.caller.limiter.quota()
    assert empty.hour == Allowance(10, 0, 10, None)
    assert empty.day == Allowance(None, 0, None, None)
    assert (empty.parallel, empty.in_flight, empty.source) == (2, 0, "counted")
    found.call(READ)
    found.time.now += 600
    found.call(READ)
    quota = found.caller.limiter.quota()
    assert quota.hour[:3] == (10, 2, 8)
    assert quota.hour.resets_at == datetime(2026, 2, 27, 13, 20, 30, tzinfo=UTC)
    assert quota.day[:3] == quota.month[:3] == (None, 2, None)
    assert found.caller.limiter.in_force() == Limits(10, math.inf, math.inf, 2)
    assert found.caller.parallel == 2


@pytest.mark.parametrize("period", ["hour", "day", "month"])
def test_each_period_has_its_limit(period: str) -> None:
    found = bench(*[DONE] * 4, limits=Limits(**cast("Any", {f"calls_per_{period}": 3})))
    for _ in range(3):
        found.call(READ)
    error = spent(found)
    assert "3 calls a" in str(error)
    assert period in str(error)
    assert f"calls_per_{period}" in error.hint


def test_without_limits_all_is_counted_and_nothing_refused() -> None:
    found = bench(*[DONE] * 30, reply(code="E999"), DONE, limits=Limits.off())
    for _ in range(30):
        found.call(READ)
    assert found.caller.limiter.quota().hour == (None, 30, None, found.caller.limiter.quota().hour.resets_at)
    with pytest.raises(QuotaError):
        found.call(READ)
    found.call(READ)  # the gateway's word does not hold either
    assert found.caller.parallel == 10


def test_a_call_may_wait_for_the_next_period() -> None:
    limits = Limits(calls_per_hour=1, wait_for_quota=True)
    found = bench(DONE, DONE, limits=limits, retry=RetryPolicy(deadline=4000))
    found.call(READ)
    begun = found.time.now
    found.call(READ)
    assert found.time.now - begun == 3630
    hasty = bench(DONE, limits=limits, retry=RetryPolicy(deadline=3000))
    hasty.call(READ)
    assert spent(hasty).retry_after == 3630
    assert hasty.time.waits == []  # nobody waits for what comes too late


# --- one tally for all -----------------------------------------------------------------------------


def test_clients_of_one_application_at_one_gateway_share_a_tally() -> None:
    clock = Clock()
    one = tally_of("https://a", "key", clock)
    assert tally_of("https://a", "key", Clock()) is one
    assert tally_of("https://b", "key", clock) is not one
    assert tally_of("https://a", "other", clock) is not one
    assert tally_of("https://a", "key", FakeTime().clock) is not one
    assert "key" not in one.name


def test_limits_are_each_clients_own_and_the_count_is_shared() -> None:
    time, tally = FakeTime(), Tally()
    wide = Limiter(Limits(calls_per_hour=5), DECLARED, time.clock, tally)
    narrow = Limiter(Limits(calls_per_hour=2), DECLARED, time.clock, tally)
    assert [wide.count(refusable=True) for _ in range(3)] == [None] * 3
    refusal = narrow.count(refusable=True)
    assert refusal is not None
    assert (refusal.limit, narrow.quota().hour.used) == (2, 3)
    assert wide.count(refusable=True) is None


def test_threads_never_count_beyond_the_limit() -> None:
    limiter = Limiter(Limits(calls_per_hour=500), DECLARED, Clock(), Tally())
    counted: deque[int] = deque()

    def work() -> None:
        for _ in range(200):
            if limiter.count(refusable=True) is None:
                counted.append(1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(counted) == limiter.quota().hour.used == 500


calls = st.lists(st.floats(0, 3000), max_size=60)
limits_of_periods = st.tuples(*[st.one_of(st.just(math.inf), st.integers(1, 12))] * 3)


@given(calls, limits_of_periods)
def test_no_window_of_any_period_ever_has_too_many(pauses: list[float], most: Any) -> None:
    time = FakeTime()
    limiter = Limiter(Limits(*most), DECLARED, time.clock, Tally())
    made: list[float] = []
    for pause in pauses:
        time.now += pause
        refusal = limiter.count(refusable=True)
        if refusal is None:
            made.append(time.now)
        else:
            assert refusal.seconds > 0
            later = Limiter(Limits(*most), DECLARED, time.clock, limiter.tally)
            assert later.spent() == refusal
    for seconds, limit in zip((3600, 86_400, 31 * 86_400), most, strict=True):
        if limit != math.inf:
            assert all(last - first >= seconds for first, last in zip(made, made[limit:], strict=False))


# --- what the gateway says -------------------------------------------------------------------------


def test_the_gateways_refusal_holds_until_the_next_full_hour() -> None:
    found = bench(reply(code="E999"), DONE)
    with pytest.raises(QuotaError) as caught:
        found.call(READ)
    error = caught.value
    assert (error.code, error.attempts, error.retry_after) == ("E999", 1, 40 * 60)
    assert error.resets_at == datetime(2026, 2, 27, 13, tzinfo=UTC)
    again = spent(found)
    assert again.code is None
    assert again.resets_at == error.resets_at
    assert found.caller.limiter.quota().hour == Allowance(10, 1, 0, error.resets_at)
    found.time.now += 40 * 60
    found.call(READ)


def test_a_month_that_is_used_up_is_asked_for_once_an_hour() -> None:
    found = bench(reply(code="E998"), reply(code="E998"), DONE)
    with pytest.raises(QuotaError) as caught:
        found.call(READ)
    assert caught.value.resets_at == datetime(2026, 3, 1, tzinfo=UTC)
    assert caught.value.retry_after == ((24 + 11) * 60 + 40) * 60
    assert spent(found).resets_at == datetime(2026, 3, 1, tzinfo=UTC)
    found.time.now += 40 * 60
    with pytest.raises(QuotaError) as caught:  # somebody may have bought more meanwhile: not yet
        found.call(READ)
    assert caught.value.code == "E998"
    spent(found)
    found.time.now += 3600
    found.call(READ)


def test_a_gateway_that_refuses_may_be_waited_for() -> None:
    limits = Limits(wait_for_quota=True)
    found = bench(reply(code="E999"), DONE, limits=limits, retry=RetryPolicy(deadline=3000))
    assert found.call(READ).state == "fine"
    assert found.time.waits == [40 * 60]


def told(**fields: Any) -> HttpResponse:
    return reply(fields)


def test_the_gateways_own_numbers_replace_the_defaults() -> None:
    answer = told(hour=90, day=400, most=2400, hours=[{"calls": 100}, {"calls": "120"}, {"calls": None}])
    found = bench(answer, DONE, declared=TELLING)
    found.call(REPORT)
    quota = found.caller.limiter.quota()
    assert quota.hour[:3] == (100, 90, 10)
    assert quota.day[:3] == (2400, 400, 2000)
    assert quota.month[:3] == (None, 1, None)
    assert quota.source == "gateway"
    found.call(READ)
    assert found.caller.limiter.quota().hour[:3] == (100, 91, 9)
    assert found.caller.limiter.in_force().calls_per_hour == 100


def test_a_limit_of_the_users_own_is_only_ever_lowered() -> None:
    answer = told(hour=1, hours=[{"calls": 100}])
    for own, in_force in ((50, 50), (5000, 100), (math.inf, math.inf), (None, 100)):
        found = bench(answer, declared=TELLING, limits=Limits(calls_per_hour=own))
        found.call(REPORT)
        assert found.caller.limiter.in_force().calls_per_hour == in_force


@pytest.mark.parametrize("fields", [{}, {"hours": []}, {"hour": -1, "most": 0, "hours": [{"calls": 0}]}])
def test_a_report_that_tells_nothing_changes_nothing(fields: dict[str, Any]) -> None:
    found = bench(told(**fields), declared=TELLING)
    found.call(REPORT)
    assert found.caller.limiter.quota().hour[:3] == (10, 1, 9)


# --- waiting for a turn ----------------------------------------------------------------------------


def test_a_call_that_never_gets_its_turn_ends_with_its_deadline() -> None:
    found = bench(DONE, limits=Limits(parallel=1))
    slot = found.caller.limiter.enter()
    found.caller._seconds = 0.01
    with pytest.raises(TimedOut) as caught:
        found.call(READ)
    assert "0.01 s" in str(caught.value)
    assert "turn" in str(caught.value)
    assert caught.value.endpoint == "/mini/read"
    assert caught.value.retryable
    assert found.transport.requests == []
    slot.leave()
    found.caller._seconds = 60
    found.call(READ)
    assert found.caller.limiter.tally.slots.in_flight == 0


def test_a_failed_attempt_gives_its_place_back_before_the_pause() -> None:
    seen: list[int] = []

    def busy(_: HttpRequest) -> HttpResponse:
        seen.append(found.caller.limiter.tally.slots.in_flight)
        return reply(code="E901")

    found = bench(busy, busy, DONE, limits=Limits(parallel=1))
    sleep = found.time.sleep

    def watched(seconds: float) -> None:
        seen.append(found.caller.limiter.tally.slots.in_flight)
        sleep(seconds)

    found.driver._sleep = watched
    found.call(READ)
    assert seen == [1, 0, 1, 0]
    assert found.caller.limiter.tally.slots.in_flight == 0


def test_a_renewal_needs_no_second_place() -> None:
    login = reply({"token": TOKENS[21], "login_state": "1"})
    first = reply({"token": TOKENS[20], "login_state": "1"})
    found = bench(
        first,
        reply(code="E00003"),
        login,
        DONE,
        limits=Limits(parallel=1),
        service=USER_SERVICE,
        authorization=AccountLogin(ACCOUNT, PASSWORD),
    )
    assert found.call(READ).state == "fine"
    assert found.transport.paths == ["/mini/login", "/mini/read", "/mini/login", "/mini/read"]


def test_a_child_process_does_not_wait_for_calls_of_its_parent() -> None:
    tally = tally_of("https://fork", "key", Clock())
    slot = tally.slots.take(1)
    tally.counts["hour"].add(0.0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that other threads are running while this one forks
        child = os.fork()
    if child == 0:
        os._exit(0 if tally.slots.take(1).granted and tally.counts["hour"].used(0.0) == 1 else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert not tally.slots.take(1).granted
    slot.leave()


def test_as_many_connections_as_calls_in_flight() -> None:
    clock = Clock()
    connections = [
        Limiter(Limits(parallel=parallel), DECLARED, clock, Tally()).connections
        for parallel in (None, 1, 30, 5000, math.inf)
    ]
    assert connections == [10, 10, 30, 100, 100]


def test_the_last_call_may_be_taken_while_a_token_is_renewed() -> None:
    class Slow(NoAuthorization):
        def token(self, caller: Caller) -> Flow[str]:
            caller.limiter.count(refusable=True)
            return (yield from super().token(caller))

    found = bench(limits=Limits(calls_per_hour=1), authorization=Slow())
    assert spent(found).retry_after == 3630
    assert found.caller.limiter.tally.slots.in_flight == 0
    patient = Limits(calls_per_hour=1, wait_for_quota=True)
    found = bench(DONE, limits=patient, authorization=Slow(), retry=RetryPolicy(deadline=5000))
    found.call(READ)
    assert found.time.waits == [3630]


def test_a_day_that_is_used_up_ends_at_midnight() -> None:
    daily = DeclaredQuota(refusals={"E999": "day"})
    found = bench(reply(code="E999"), declared=daily)
    with pytest.raises(QuotaError) as caught:
        found.call(READ)
    assert caught.value.resets_at == datetime(2026, 2, 28, tzinfo=UTC)
    assert found.caller.limiter.quota().day.remaining == 0


def test_a_code_of_no_known_period_stops_nobody() -> None:
    found = bench(reply(code="E999"), DONE, declared=DeclaredQuota(calls_per_hour=5))
    with pytest.raises(QuotaError) as caught:
        found.call(READ)
    assert caught.value.resets_at is None
    found.call(READ)


def test_a_tally_may_be_forgotten() -> None:
    one, other = (tally_of(url, "key", Clock()) for url in ("https://forgetful", "https://other"))
    forget_tallies("https://forgetful")
    assert tally_of("https://forgetful", "key", Clock()) is not one
    assert tally_of("https://other", "key", Clock()) is other
