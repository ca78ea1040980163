"""Faults on demand, over real sockets: each ends in the right value or in the SDK's typed error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from isolarcloud import (
    ApiError,
    AsyncClient,
    AuthenticationError,
    ChargingClient,
    Client,
    EncryptionError,
    Limits,
    OAuth,
    QuotaError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)
from isolarcloud_runtime.errors import (
    BadReply,
    ConnectionBroken,
    DecryptionFailed,
    ISolarCloudError,
    ProtocolError,
    ReplyTooLarge,
    TimedOut,
)
from isolarcloud_runtime.transport import Timeout
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from isolarcloud_tools.sandbox.faults import FAULTS
from isolarcloud_tools.sandbox.faults.catalogue import find, read

PLANTS = ["Reef House", "Reef Boathouse"]
ONCE = RetryPolicy(attempts=1)
AT_ONCE = RetryPolicy(base=0.0)
PATIENCE = Timeout(connect=30.0, read=30.0, total=60.0)
HASTE = Timeout(connect=30.0, read=1.0, total=8.0)
"""For gateways that never get on; everything else may take its time on a slow machine."""

Names = Callable[..., list[str | None]]


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as box:
        yield box


@pytest.fixture
def box(shared: RunningSandbox) -> Iterator[RunningSandbox]:
    yield shared
    shared.faults.clear()


def settings(box: RunningSandbox, *, ciphertext: bool, **more: Any) -> dict[str, Any]:
    known = box.credentials
    return {
        "appkey": known.appkey,
        "access_key": known.access_key,
        "auth": OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri),
        "rsa_public_key": known.rsa_public_key if ciphertext else None,
        "timeout": PATIENCE,
        "retry": ONCE,
        "most_reply_bytes": 1 << 20,
        "limits": Limits.off(),  # or a quota that one test calls used up would stop the others
        **more,
    }


def names(box: RunningSandbox, *faults: str, ciphertext: bool = True, **more: Any) -> list[str | None]:
    """Authorise, then let the faults be, then read the plants."""
    fault_settings = more.pop("fault_settings", {})
    with Client(box.region, **settings(box, ciphertext=ciphertext, **more)) as cloud:
        cloud.exchange(box.authorize())
        for fault in faults:
            box.faults.add(fault, **fault_settings)
        return [plant.name for plant in cloud.plants.list()]


def names_async(box: RunningSandbox, *faults: str, ciphertext: bool = True, **more: Any) -> list[str | None]:
    fault_settings = more.pop("fault_settings", {})

    async def run() -> list[str | None]:
        async with AsyncClient(box.region, **settings(box, ciphertext=ciphertext, **more)) as cloud:
            await cloud.exchange(box.authorize())
            for fault in faults:
                box.faults.add(fault, **fault_settings)
            return [plant.name for plant in await cloud.plants.list()]

    return asyncio.run(run())


@pytest.fixture(params=[names, names_async], ids=["sync", "async"])
def plants(request: pytest.FixtureRequest) -> Names:
    found: Names = request.param
    return found


ERRORS: dict[str, type[ISolarCloudError]] = {
    "reset-before": ConnectionBroken,
    "reset-unanswered": ConnectionBroken,
    "reset-during": ConnectionBroken,
    "half-body": ConnectionBroken,
    "drip": TimedOut,
    "hang": TimedOut,
    "html": BadReply,
    "http-429": RateLimitError,
    "http-429-retry-after": RateLimitError,
    "http-500": ServerError,
    "http-502": ServerError,
    "http-503": ServerError,
    "http-504": ServerError,
    "wrong-key": DecryptionFailed,
    "bad-padding": DecryptionFailed,
    "plain-reply": BadReply,
    "gzip-bomb": ReplyTooLarge,
    "deep-json": ProtocolError,
    "quota-month": QuotaError,
    "quota-hour": QuotaError,
    "too-frequent": RateLimitError,
}
HARMLESS = {"reset-after", "slow", "expired-token", "duplicate-nonce", "odd-values", "clock-offset"}
SETTINGS = {"slow": {"seconds": 0.01}, "drip": {"seconds": 30.0, "size": 100}}


def test_the_tables_have_every_fault() -> None:
    assert ERRORS.keys() | HARMLESS == FAULTS.keys()
    assert not ERRORS.keys() & HARMLESS


@pytest.mark.parametrize("fault", ERRORS)
def test_without_a_retry_a_fault_is_a_typed_error(box: RunningSandbox, plants: Names, fault: str) -> None:
    timeout = HASTE if ERRORS[fault] is TimedOut else PATIENCE
    with pytest.raises(ERRORS[fault]) as caught:
        plants(box, fault, timeout=timeout, fault_settings=SETTINGS.get(fault, {}))
    assert type(caught.value).__module__.startswith("isolarcloud")
    assert caught.value.attempts == 1
    assert not box.faults.rules
    if isinstance(caught.value, QuotaError):
        assert caught.value.retry_after is not None
        assert caught.value.resets_at is not None
    elif isinstance(caught.value, ApiError):
        assert caught.value.retry_after == (1.0 if fault == "http-429-retry-after" else None)


@pytest.mark.parametrize(
    "fault",
    ["reset-before", "reset-unanswered", "reset-during", "half-body", "hang", "http-429", "http-503"],
)
def test_what_passes_is_tried_again(box: RunningSandbox, plants: Names, fault: str) -> None:
    timeout = HASTE if fault == "hang" else PATIENCE
    assert plants(box, fault, retry=AT_ONCE, timeout=timeout) == PLANTS


@pytest.mark.parametrize("fault", ["reset-after", "slow", "expired-token", "duplicate-nonce"])
def test_what_does_no_harm(box: RunningSandbox, plants: Names, fault: str) -> None:
    assert plants(box, fault, retry=AT_ONCE, fault_settings=SETTINGS.get(fault, {})) == PLANTS
    assert not box.faults.rules


def test_a_drip_that_is_fast_enough_is_read(box: RunningSandbox, plants: Names) -> None:
    assert plants(box, "drip", fault_settings={"seconds": 0.001, "size": 200}) == PLANTS


@pytest.mark.parametrize(
    ("fault", "error"), [("expired-token", AuthenticationError), ("duplicate-nonce", EncryptionError)]
)
def test_what_does_not_pass_is_told(
    box: RunningSandbox, plants: Names, fault: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        plants(box, fault, fault_settings={"count": None})


def test_a_clock_that_is_off_is_followed(box: RunningSandbox, plants: Names) -> None:
    before = box.calls.to("/timestamp")
    assert plants(box, "clock-offset", fault_settings={"count": None}) == PLANTS
    assert box.calls.to("/timestamp") == before + 1


@pytest.mark.parametrize("ciphertext", [False, True])
def test_odd_values_are_read_or_told(box: RunningSandbox, plants: Names, ciphertext: bool) -> None:
    assert len(plants(box, "odd-values", ciphertext=ciphertext)) <= len(PLANTS)


def test_faults_of_ciphertext_wait_for_it(box: RunningSandbox, plants: Names) -> None:
    assert plants(box, "wrong-key", "bad-padding", "plain-reply", ciphertext=False) == PLANTS
    assert len(box.faults.rules) == 3


def test_charging_has_faults_as_well(box: RunningSandbox) -> None:
    known = box.credentials
    with ChargingClient(
        box.region,
        appkey=known.appkey,
        access_key=known.access_key,
        account=known.charging_account,
        password=known.charging_password,
        retry=ONCE,
        limits=Limits.off(),
    ) as cloud:
        rule = box.faults.add("expired-token")
        assert cloud.stations.list().total == 4
        assert rule.fired == 1
        assert box.faults.add("duplicate-nonce").fired == 0
        assert cloud.stations.list().total == 4
        box.faults.add("quota-hour")
        with pytest.raises(QuotaError):
            cloud.stations.list()
        box.faults.add("deep-json")
        with pytest.raises(ProtocolError):
            cloud.stations.list()


# --- which calls --------------------------------------------------------------------------------


def test_faults_are_for_some_calls_of_some_paths(box: RunningSandbox) -> None:
    with Client(box.region, **settings(box, ciphertext=False)) as cloud:
        rule = box.faults.add("http-503", path="queryPowerStationList", count=2, after=1)
        cloud.exchange(box.authorize())
        (plant, _) = cloud.plants.list()
        for _ in range(2):
            cloud.plants.get(plant.id)
            with pytest.raises(ServerError):
                cloud.plants.list()
        assert len(cloud.plants.list()) == 2
        assert (rule.fired, rule.left) == (2, 0)


def test_what_the_gateway_has_done_shows_in_the_log() -> None:
    with running_sandbox() as box:
        with pytest.raises(ConnectionBroken):
            names(box, "reset-unanswered")
        assert box.calls[-1].status == 0
        assert box.calls.to("queryPowerStationList") == 1


@pytest.mark.parametrize(
    ("fault", "more", "told"),
    [
        ("no-such-thing", {}, "there are: reset-before"),
        ("drip", {"speed": 1}, "there are: seconds, size"),
        ("hang", {"seconds": 1}, "there are: none"),
        ("drip", {"seconds": "soon"}, "soon"),
        ("drip", {"size": None}, "NoneType"),
        ("hang", {"count": 0}, "count"),
        ("hang", {"after": -1}, "after"),
    ],
)
def test_a_wrong_wish_is_told(box: RunningSandbox, fault: str, more: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        box.faults.add(fault, **more)


def test_settings_come_as_text_too() -> None:
    assert read("drip; seconds=0.2 ;size=8;") == find("drip", {"seconds": 0.2, "size": 8})
    date = "Wed, 21 Oct 2026 07:28:00 GMT"
    assert read(f"http-429; retry_after={date}") == find("http-429", {"retry_after": date})
