"""The clients as a user sees them, sync and async, over transports that are fed."""

from __future__ import annotations

import asyncio
import gc
import logging
import pickle
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import requests

from isolarcloud_runtime.async_client import AsyncClient
from isolarcloud_runtime.client import SyncClient
from isolarcloud_runtime.clock import Chance
from isolarcloud_runtime.descriptors import Window
from isolarcloud_runtime.errors import (
    ApiError,
    ConfigurationError,
    InvalidArgument,
    ISolarCloudError,
    MissingData,
    RawReply,
)
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.redact import Redactor
from isolarcloud_runtime.regions import RegionInfo, find_place
from isolarcloud_runtime.resource import AsyncResource, SyncResource
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.settings import from_environment, timeout_from
from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.times import LocalTime
from isolarcloud_runtime.tokens import MemoryStore, Token
from isolarcloud_runtime.transport import Timeout
from tests.runtime.data import samples
from tests.runtime.protocol import kit
from tests.runtime.protocol.kit import (
    ACCESS_KEY,
    ACCOUNT,
    APPKEY,
    CODE,
    DETAIL,
    HISTORY,
    PASSWORD,
    PLANTED,
    PLANTS,
    READ,
    SERVICE,
    TIMED_DETAIL,
    TIMED_PLANTS,
    TOKENS,
    USER_SERVICE,
    AsyncFakeTransport,
    AuthenticationError,
    DetailRequest,
    FakeChance,
    FakeTime,
    FakeTransport,
    NotFoundError,
    PlantsRequest,
    Region,
    TimedRequest,
    WindowRequest,
    reply,
    token_reply,
)
from tests.runtime.protocol.test_crypto import RSA
from tests.runtime.protocol.wire import serving

DONE = reply({"state": "fine"})
UTC_NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)  # noqa: UP017


class Client(SyncClient):
    _service = f"{kit.__name__}:SERVICE"
    _regions = f"{kit.__name__}:Region"


class UserClient(SyncClient):
    _service = USER_SERVICE
    _regions = Region


class AsyncPlatform(AsyncClient):
    _service = SERVICE
    _regions = Region


KEYS: dict[str, Any] = {"appkey": APPKEY, "access_key": ACCESS_KEY}


def auth() -> Any:
    return kit.OAuth(1162, "http://127.0.0.1/", store=MemoryStore(Token(access_token=TOKENS[0])))


def fed(*outcomes: Any, **more: Any) -> tuple[Client, FakeTransport]:
    transport = FakeTransport(outcomes)
    time = FakeTime()
    arguments = {**KEYS, "auth": auth(), "transport": transport, "clock": time.clock, "chance": FakeChance()}
    return Client(Region.EUROPE, **{**arguments, **more}), transport


# --- set-up ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"appkey": ""}, "appkey is empty"),
        ({"appkey": None}, "appkey is empty"),
        ({"access_key": " "}, "access_key holds spaces"),
        ({"access_key": f"{ACCESS_KEY}\n"}, "access_key holds spaces"),
        ({"access_key": f"{ACCESS_KEY}é"}, "access_key holds spaces"),
        ({"auth": None}, "need auth=OAuth"),
        ({"auth": AccountLogin("a", "b")}, "need auth=OAuth"),
        ({"account": ACCOUNT, "password": PASSWORD}, "need auth=OAuth"),
        ({"rsa_public_key": "nonsense"}, "RSA public key"),
        ({"rsa_public_key": ""}, "RSA public key"),
        ({"language": " "}, "language is empty"),
        ({"timeout": 0}, "more than 0"),
        ({"timeout": (1, -1)}, "more than 0"),
        ({"region": "MARS"}, "no region 'MARS'.*EUROPE, ASIA"),
        ({"region": ""}, "no region ''"),
        ({"region": "http://gateway.example.eu"}, "not encrypted"),
        ({"region": "ftp://gateway.example.eu"}, "no plain address"),
        ({"region": "https://user:word@h"}, "no plain address"),
        ({"region": "https://h?x=1"}, "no plain address"),
        ({"region": "https://h#x"}, "no plain address"),
        ({"region": "https://"}, "no plain address"),
        ({"region": "https://[::1"}, "no plain address"),
        ({"region": "https://h:99999"}, "no plain address"),
        ({"region": RegionInfo("X", "X", "", "", None)}, "has no gateway"),
    ],
)
def test_wrong_settings_are_refused_before_anything_is_sent(changes: dict[str, Any], says: str) -> None:
    arguments = {"region": Region.EUROPE, **KEYS, "auth": auth(), **changes}
    region = arguments.pop("region")
    with pytest.raises(ConfigurationError, match=says) as caught:
        Client(region, **arguments)
    shown = f"{caught.value} {caught.value!r}"
    assert not [secret for secret in PLANTED if secret in shown]


def test_account_clients_need_an_account() -> None:
    for changes in ({}, {"account": ACCOUNT}, {"password": PASSWORD}):
        with pytest.raises(ConfigurationError, match="account= and password="):
            UserClient(Region.EUROPE, **KEYS, **changes)
    with pytest.raises(ConfigurationError, match="know no OAuth"):
        UserClient(Region.EUROPE, **KEYS, auth=auth())
    with UserClient(Region.EUROPE, **KEYS, auth=AccountLogin("a", "b")) as client:
        assert client.token is None
        for call in (client.authorize_url, lambda: client.exchange(CODE)):
            with pytest.raises(ConfigurationError, match="account login, not OAuth"):
                call()


@pytest.mark.parametrize(
    ("region", "address"),
    [
        (Region.EUROPE, "https://gateway.example.eu"),
        (Region.ASIA.info, "https://gateway.example.asia"),
        ("europe", "https://gateway.example.eu"),
        ("https://gateway.example.eu/", "https://gateway.example.eu"),
        ("https://own.example/base/", "https://own.example/base"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_places(region: Any, address: str) -> None:
    place = find_place(region, SERVICE, Region)
    assert place.base_url == address
    client = Client(region, **KEYS, auth=auth())
    assert client.region == place.info
    if address.endswith("example.eu"):
        assert place.info == Region.EUROPE.info
        assert client.authorize_url("s").startswith("https://web.example.eu?state=s#/")
    if "own" in address:
        with pytest.raises(ConfigurationError, match="consent page of this address is not known"):
            client.authorize_url()
    if "127" in address:
        assert client.authorize_url().startswith("http://127.0.0.1:8000#/authorized-app?cloudId=0&")
    assert repr(client) == f"Client(region={place.info.name}, family=mini)"
    assert repr(Region.ASIA) == "Region.ASIA"


def test_regions_may_be_unknown_to_a_service() -> None:
    with pytest.raises(ConfigurationError, match="Known regions: none"):
        find_place("EUROPE", SERVICE, None)
    assert find_place("https://own.example", SERVICE, None).info.name == "CUSTOM"


def test_timeouts() -> None:
    assert timeout_from(None) == Timeout(10, 30, 120)
    assert timeout_from(5) == Timeout(5, 5, 20)
    assert timeout_from((5, 200)) == Timeout(5, 200, 800)
    assert timeout_from((50, 2)) == Timeout(50, 2, 52)
    assert timeout_from((1, 2, 3)) == timeout_from(Timeout(1, 2, 3)) == Timeout(1, 2, 3)  # type: ignore[arg-type]


def test_the_environment_gives_what_is_not_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError) as caught:
        from_environment(SERVICE, {"ISOLARCLOUD_APPKEY": " "}, given={})
    for name in ("REGION", "APPKEY", "ACCESS_KEY", "APP_ID", "REDIRECT_URI"):
        assert f"ISOLARCLOUD_{name}" in str(caught.value)
    variables = {
        "REGION": "europe",
        "APPKEY": APPKEY,
        "ACCESS_KEY": ACCESS_KEY,
        "APP_ID": "1162",
        "REDIRECT_URI": "http://127.0.0.1/",
        "TOKEN_STORE": str(tmp_path / "tokens.json"),
        "RSA_PUBLIC_KEY": RSA["testGroups"][0]["publicKeyForms"]["Base64"],
        "LANGUAGE": "_de_DE",
        "ACCOUNT": ACCOUNT,
        "PASSWORD": PASSWORD,
    }
    for name, value in variables.items():
        monkeypatch.setenv(f"ISOLARCLOUD_{name}", value)
    client = Client.from_env(retry=RetryPolicy(attempts=1))
    assert isinstance(client._auth, kit.OAuth)
    assert isinstance(client._auth.store, FileStore)
    assert client._identity.language == "_de_DE"
    assert client._identity.public_key is not None
    other = auth()
    assert Client.from_env(auth=other, region=Region.ASIA, rsa_public_key=None)._auth is other
    assert UserClient.from_env().region == Region.EUROPE.info
    assert AsyncPlatform.from_env().region == Region.EUROPE.info
    with pytest.raises(ConfigurationError, match=r"not set: ISOLARCLOUD_PASSWORD\."):
        from_environment(
            USER_SERVICE, {f"ISOLARCLOUD_{n}": v for n, v in variables.items() if n != "PASSWORD"}, given={}
        )


# --- calls -----------------------------------------------------------------------------------------


def test_secrets_may_be_given_as_such() -> None:
    client, transport = fed(DONE, appkey=Secret(APPKEY), access_key=Secret(ACCESS_KEY), language=" _fr_FR ")
    with client:
        assert client.call(READ).state == "fine"
    assert transport.body() == {"appkey": APPKEY, "lang": "_fr_FR"}
    assert not transport.closed  # the caller's own


def test_any_path_can_be_called() -> None:
    client, transport = fed(reply({"x": [1]}), reply(code="010"), reply({}), reply({}))
    envelope = client.request("/openapi/platform/some/thing", {"a": 1, "lang": "_it_IT"})
    assert envelope["result_data"] == {"x": [1]}
    assert envelope["req_serial_num"]
    assert transport.body() == {"a": 1, "lang": "_it_IT", "appkey": APPKEY}
    with pytest.raises(kit.InvalidRequestError):
        client.request("/openapi/thing")
    client.request("/timestamp", method="GET", authorized=False, idempotent=True)
    assert transport.requests[-1].method == "GET"
    assert "Authorization" not in transport.requests[-1].headers
    for path in ("openapi/x", "//evil.example/x", "https://evil.example/", "/a?b", "/a#b", "/a b", "/a/../b",
                 "/@evil", "/a\\b", "/é", "", "/a\n"):  # fmt: skip
        with pytest.raises(InvalidArgument, match="not the path"):
            client.request(path)
    assert len(transport.requests) == 3


def test_authorising_step_by_step() -> None:
    client, transport = fed(token_reply(1), DONE, auth=kit.OAuth(1162, "http://127.0.0.1/"))
    with pytest.raises(AuthenticationError, match="No owner has authorised"):
        client.call(READ)
    assert client.token is None
    token = client.exchange(f"http://127.0.0.1/?state=s&code={CODE}", state="s")
    assert token == client.token
    assert token.authorized_plant_ids == (100001,)
    assert client.call(READ).state == "fine"
    with pytest.raises(ConfigurationError, match="needs no login"):
        client.login()
    assert transport.paths == ["/mini/token", "/mini/read"]


def test_logging_in_on_demand() -> None:
    transport = FakeTransport([reply({"login_state": "0"}), reply({"login_state": "1", "token": TOKENS[20]})])
    with UserClient(
        Region.EUROPE, **KEYS, account=ACCOUNT, password=Secret(PASSWORD), transport=transport
    ) as client:
        for call in (lambda: client.call(READ), lambda: client.call(READ)):
            with pytest.raises(AuthenticationError, match="password is wrong"):
                call()
        client.login()
    assert transport.paths == ["/mini/login"] * 2


def test_a_closed_client_says_so() -> None:
    client, _ = fed()
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.call(READ)


def test_a_client_that_is_not_closed_warns() -> None:
    with serving(lambda c: c.answer(DONE.body)) as server:
        client = Client(server.address, **KEYS, auth=auth())
        client.call(READ)
        client_of_nobody = [client]
        del client
        with pytest.warns(ResourceWarning, match="was not closed"):
            client_of_nobody.clear()
        unused = Client(server.address, **KEYS, auth=auth())
        with requests.Session() as session:
            borrowing = Client(server.address, **KEYS, auth=auth(), session=session)
            borrowing.call(READ)
            del unused, borrowing
            gc.collect()


def test_own_connections_are_closed() -> None:
    with (
        serving(lambda c: c.answer(DONE.body)) as server,
        Client(server.address, **KEYS, auth=auth()) as client,
    ):
        assert client.call(READ).state == "fine"

    async def main() -> None:
        async with AsyncPlatform(server.address, **KEYS, auth=auth()) as client:
            assert (await client.call(READ)).state == "fine"

    with serving(lambda c: c.answer(DONE.body)) as server:
        asyncio.run(main())


def test_the_asynchronous_client_has_it_all() -> None:
    async def main() -> None:
        transport = AsyncFakeTransport([token_reply(1), DONE, reply({"x": 1})])
        client = AsyncPlatform(
            Region.EUROPE,
            **KEYS,
            auth=kit.OAuth(1, "http://127.0.0.1/"),
            transport=transport,  # type: ignore[arg-type]
        )
        await client.exchange(CODE)
        assert (await client.call(READ)).state == "fine"
        assert (await client.request("/x"))["result_data"] == {"x": 1}
        with pytest.raises(ConfigurationError):
            await client.login()
        await client.close()
        assert not transport.closed
        with pytest.raises(ConfigurationError, match="closed"):
            await client.call(READ)

    asyncio.run(main())


def test_attempts_are_logged_without_what_they_carry(caplog: pytest.LogCaptureFixture) -> None:
    client, _ = fed(reply(code="E901"), DONE, retry=RetryPolicy(base=0))
    caplog.clear()
    client.call(READ)
    messages = [record.getMessage() for record in caplog.records if record.name == "isolarcloud"]
    assert messages == [
        "/mini/read attempt 1 after 0 ms: HTTP 200, code E901, serial 20260101aaaa, 100 bytes, 0 ms",
        "/mini/read: RateError, again in 0.00 s",
        "/mini/read attempt 2 after 0 ms: HTTP 200, code 1, serial 20260101aaaa, 110 bytes, 0 ms",
    ]
    facts = [record.__dict__ for record in caplog.records if hasattr(record, "endpoint")]
    names = ("endpoint", "attempt", "waited_ms", "outcome", "serial", "size", "duration_ms")
    assert [[fact[name] for name in names] for fact in facts] == [
        ["/mini/read", 1, 0, "HTTP 200, code E901", "20260101aaaa", 100, 0],
        ["/mini/read", 2, 0, "HTTP 200, code 1", "20260101aaaa", 110, 0],
    ]
    caplog.set_level(logging.INFO, "isolarcloud")
    caplog.clear()
    client, _ = fed(DONE)
    client.call(READ)
    assert not [record for record in caplog.records if record.name == "isolarcloud"]


def test_what_replies_hold_beyond_the_spec_is_counted() -> None:
    client, _ = fed(reply(code="E4711"))
    with pytest.raises(ApiError):
        client.call(READ)
    assert client.drift_report() == {"unknown_code": {"read": {"E4711": 1}}}


# --- zones -----------------------------------------------------------------------------------------


def window(*keys: str) -> WindowRequest:
    return WindowRequest(keys=list(keys), start=UTC_NOON, end=UTC_NOON + timedelta(hours=1))


def plants(**zones: str | None) -> Any:
    return reply({"data_list": [{"ps_id": name[1:], "time_zone": zone} for name, zone in zones.items()]})


def test_times_are_sent_in_the_plants_own_zone_which_is_looked_up_once() -> None:
    client, transport = fed(plants(p1="GMT+8", p2="GMT+8"), plants(p3="GMT+8"), DONE, DONE)
    client.call(HISTORY, window("1_11_0_0", "2_14_1_1", "3_1_1_1", "1_14_1_1"))
    assert [transport.body(n)["ps_ids"] for n in (0, 1)] == ["1,2", "3"]
    assert transport.body()["start"] == "20260501200000"
    client.call(HISTORY, window("2_11_0_0"))
    assert transport.paths == ["/mini/detail", "/mini/detail", "/mini/history", "/mini/history"]


def test_a_zone_that_is_given_wins() -> None:
    client, transport = fed(DONE, DONE)
    client.call(HISTORY, window("1_11"), zone="GMT-2")
    assert transport.body()["start"] == "20260501100000"
    client.call(HISTORY, window("1_11"), zone=timezone(timedelta(hours=5)))
    assert transport.body()["start"] == "20260501170000"
    with pytest.raises(InvalidArgument):
        client.call(HISTORY, window("1_11"), zone="Mars/Olympus")
    assert len(transport.requests) == 2


def test_plants_in_different_zones_are_refused() -> None:
    client, transport = fed(plants(p1="GMT+8", p2="GMT+1"))
    with pytest.raises(InvalidArgument, match=r"different time zones.*Call once for each zone"):
        client.call(HISTORY, window("1_11", "2_11"))
    assert transport.paths == ["/mini/detail"]


@pytest.mark.parametrize("zone", [None, "", "Mars"])
def test_a_zone_that_nobody_tells_has_to_be_given(zone: str | None) -> None:
    client, _ = fed(plants(p1=zone))
    with pytest.raises(MissingData, match=r"time zone of plant 1.*time_zone="):
        client.call(HISTORY, window("1_11"))


def test_what_is_wrong_is_refused_before_a_zone_is_looked_up() -> None:
    client, transport = fed()
    with pytest.raises(InvalidArgument):
        client.call(HISTORY, window())
    assert transport.requests == []


def test_keys_that_begin_with_no_plant_need_no_zone_of_a_plant() -> None:
    client, transport = fed()
    with pytest.raises(InvalidArgument):  # the moments have no zone to be sent in
        client.call(HISTORY, window("abc"))
    assert transport.requests == []


def test_a_zone_is_not_looked_up_where_no_time_needs_it() -> None:
    client, transport = fed(DONE, DONE)
    client.call(HISTORY, WindowRequest(keys=["1_11"]))
    wall = LocalTime(2026, 5, 1, 9, 30)
    client.call(HISTORY, WindowRequest(keys=["1_11"], start=wall, end=wall))
    assert transport.body()["start"] == "20260501093000"
    assert transport.paths == ["/mini/history", "/mini/history"]


def test_where_nothing_names_a_plant_the_zone_has_to_be_given() -> None:
    client, transport = fed(DONE, DONE)
    alarms = kit.operation(
        "alarms",
        "Result",
        HISTORY.request,
        request_model=HISTORY.request_model,
        window=Window(start="start", end="end", zone_ids="plant_id"),
    )
    times = window("1_11")
    with pytest.raises(InvalidArgument, match=r"start can't be told .*pass time_zone="):
        client.call(alarms, times)
    assert transport.requests == []
    client.call(alarms, times, zone="GMT+8")
    assert transport.body()["start"] == "20260501200000"


def test_the_helpers_of_resources_take_a_zone() -> None:
    answers = [page(1), page(1), page(1), plants(p1=None), plants(p2=None)]
    client, transport = fed(*answers)
    resource = SyncResource(client)
    request = TimedRequest(plant_ids=[2], start=UTC_NOON)
    assert len(resource._page(TIMED_PLANTS, request, zone="GMT+8")) == 1
    assert len(next(iter(resource._pages(TIMED_PLANTS, request, zone="GMT+8")))) == 1
    assert next(resource._iterate(TIMED_PLANTS, request, zone="GMT+8")).id == 1
    assert len(resource._items(TIMED_DETAIL, request, "plants", zone="GMT+8")) == 1
    assert resource._one(TIMED_DETAIL, request, "plants", "id", 2, zone="GMT+8").id == 2
    starts = [transport.body(number)["start"] for number in range(5)]
    assert starts == ["2026-05-01 20:00"] * 5

    async def main() -> list[str]:
        transport: Any = AsyncFakeTransport(answers)
        async with AsyncPlatform(Region.EUROPE, **KEYS, auth=auth(), transport=transport) as client:
            resource = AsyncResource(client)
            await resource._page(TIMED_PLANTS, request, zone="GMT+8")
            async for _ in resource._pages(TIMED_PLANTS, request, zone="GMT+8"):
                break
            async for _ in resource._iterate(TIMED_PLANTS, request, zone="GMT+8"):
                break
            await resource._items(TIMED_DETAIL, request, "plants", zone="GMT+8")
            await resource._one(TIMED_DETAIL, request, "plants", "id", 2, zone="GMT+8")
        return [transport.body(number)["start"] for number in range(5)]

    assert asyncio.run(main()) == starts


# --- pages and resources ---------------------------------------------------------------------------


def page(*ids: int, total: int | None = None) -> Any:
    return reply(
        {"pageList": [{"ps_id": number} for number in ids]} | ({} if total is None else {"rowCount": total})
    )


def everything(*pages: Any, size: int | None = 2, first: int | None = None) -> tuple[list[int], list[Any]]:
    client, transport = fed(*pages)
    found = [
        plant.id for plant in SyncResource(client)._iterate(PLANTS, PlantsRequest(size=size, page=first))
    ]
    asked = [transport.body(n)["page"] for n in range(len(transport.requests))]
    assert not transport.outcomes

    async def main() -> list[int]:
        async_transport = AsyncFakeTransport(pages)
        async with AsyncPlatform(Region.EUROPE, **KEYS, auth=auth(), transport=async_transport) as client:  # type: ignore[arg-type]
            resource = AsyncResource(client)
            return [
                plant.id async for plant in resource._iterate(PLANTS, PlantsRequest(size=size, page=first))
            ]

    assert asyncio.run(main()) == found
    return found, asked


@pytest.mark.parametrize(
    ("pages", "found", "asked"),
    [
        ([page(1, 2), page(3)], [1, 2, 3], [1, 2]),  # a short page
        ([page(1, 2), page(3, 4), page()], [1, 2, 3, 4], [1, 2, 3]),  # an empty page
        ([page(1, 2, total=4), page(3, 4, total=4)], [1, 2, 3, 4], [1, 2]),  # the count
        ([page(1, 2, total=2)], [1, 2], [1]),
        ([page(total=0)], [], [1]),
        ([page()], [], [1]),
        ([reply({"pageList": None, "rowCount": 0})], [], [1]),
        ([page(1, total=3), page(2, total=3), page(3, total=3)], [1, 2, 3], [1, 2, 3]),  # the size was cut
    ],
)
def test_the_loop_over_pages_ends(pages: list[Any], found: list[int], asked: list[int]) -> None:
    assert everything(*pages) == (found, asked)


def test_a_loop_may_begin_later() -> None:
    assert everything(page(5, 6, total=8), page(7, 8, total=8), first=3) == ([5, 6, 7, 8], [3, 4])


def test_one_page() -> None:
    client, transport = fed(page(1, 2, 3, total=7), page(7, total=7), page(1, 2, 3), page(1))
    resource = SyncResource(client)
    one = resource._page(PLANTS, PlantsRequest())
    assert transport.body()["size"] == 3
    assert (one.number, one.size, one.total, one.has_next, len(one)) == (1, 3, 7, True, 3)
    assert [plant.id for plant in one] == [1, 2, 3]
    assert one[0].id == 1
    assert len(one[1:]) == 2
    assert repr(one) == "Page(number=1, 3 of 7 items)"
    assert not resource._page(PLANTS, PlantsRequest(page=3)).has_next
    assert resource._page(PLANTS, PlantsRequest()).has_next
    assert not resource._page(PLANTS, PlantsRequest()).has_next
    for wrong in (PlantsRequest(page=0), PlantsRequest(size=0), PlantsRequest(size=51)):
        with pytest.raises(InvalidArgument):
            resource._pages(PLANTS, wrong)
    with pytest.raises(InvalidArgument, match="in pages"):
        resource._page(DETAIL, DetailRequest(plant_ids=[1]))
    assert "Client(region=EUROPE" in repr(resource)


def test_pages_can_be_gone_through_again() -> None:
    client, _ = fed(page(1), page(1))
    pages = SyncResource(client)._pages(PLANTS, PlantsRequest())
    assert [len(one) for one in pages] == [len(one) for one in pages] == [1]


def both(operation: Any, answer: Any, use: Any) -> list[Any]:
    """What a helper of a resource returns, sync and async."""
    client, _ = fed(answer)

    async def main() -> Any:
        transport: Any = AsyncFakeTransport([answer])
        async with AsyncPlatform(Region.EUROPE, **KEYS, auth=auth(), transport=transport) as client:
            return await use(AsyncResource(client))

    return [use(SyncResource(client)), asyncio.run(main())]


def test_values_over_points_and_time() -> None:
    rows = reply({"device_point_list": [{"device_point": {"ps_key": "1_11_0_0", "p83033": "7.5"}}]})
    request = samples.RealTimeRequest(device_keys=["1_11_0_0"], points=[samples.POWER])
    for readings in both(samples.REAL_TIME, rows, lambda r: r._readings(samples.REAL_TIME, request, "key")):
        assert readings["1_11_0_0"][samples.POWER].value == 7.5

    minutes = reply({"1": [{"time_stamp": "20260501140000", "p83033": "3"}]})
    window = samples.MinuteRequest(
        plant_ids=[1], points=[samples.POWER], start=UTC_NOON, end=UTC_NOON + timedelta(hours=1)
    )
    for series in both(samples.MINUTES, minutes, lambda r: r._series(samples.MINUTES, window, zone="GMT+2")):
        assert series[1].times == (UTC_NOON,)

    sums = reply({"1_11_0_0": {"p83022": [{"time_stamp": "20260501", "4": "9"}]}})
    days = samples.StatisticsRequest(
        device_keys=["1_11_0_0"],
        points=[samples.YIELD],
        kinds=[samples.Statistic.TOTAL],
        start=date(2026, 5, 1),
        end=date(2026, 5, 2),
    )
    for statistics in both(samples.STATISTICS, sums, lambda r: r._statistics(samples.STATISTICS, days)):
        assert list(statistics) == ["1_11_0_0"]


def test_chance_is_letters_and_digits() -> None:
    chance = Chance()
    texts = {chance.text(32) for _ in range(50)}
    assert len(texts) == 50
    assert all(len(text) == 32 and text.isascii() and text.isalnum() for text in texts)
    assert 0 <= chance.fraction() < 1


def test_items_and_one_of_them() -> None:
    client, _ = fed(plants(p1=None, p2="GMT+8"), plants(p1=None, p2="GMT+8"), plants(p1=None))
    resource = SyncResource(client)
    request = DetailRequest(plant_ids=[2])
    assert [plant.id for plant in resource._items(DETAIL, request, "plants")] == [1, 2]
    assert resource._one(DETAIL, request, "plants", "id", 2).zone == "GMT+8"
    with pytest.raises(NotFoundError, match="Nothing with the id 2 was found"):
        resource._one(DETAIL, request, "plants", "id", 2)

    async def main() -> None:
        outcomes = [plants(p1=None), plants(p2=None), plants(p1=None), page(4)]
        transport: Any = AsyncFakeTransport(outcomes)
        async with AsyncPlatform(Region.EUROPE, **KEYS, auth=auth(), transport=transport) as client:
            resource = AsyncResource(client)
            assert len(await resource._items(DETAIL, request, "plants")) == 1
            assert (await resource._one(DETAIL, request, "plants", "id", 2)).id == 2
            with pytest.raises(NotFoundError):
                await resource._one(DETAIL, request, "plants", "id", 2)
            assert len(await resource._page(PLANTS, PlantsRequest())) == 1
            assert "AsyncPlatform(region=EUROPE" in repr(resource)

    asyncio.run(main())


# --- errors and redaction --------------------------------------------------------------------------


def test_errors_survive_pickling_and_copying() -> None:
    error = ApiError("m", code="1", hint="h", operation=READ, serial="s", raw=b"x" * 70_000, detail={"a": 1})
    for twin in (pickle.loads(pickle.dumps(error)), error.copy()):
        assert type(twin) is ApiError
        assert str(twin) == str(error) == "m [code 1, /mini/read, serial s, a 1] h"
        assert twin.detail == {"a": 1}
        assert twin.detail is not error.detail
        assert (twin.operation, twin.endpoint) == ("read", "/mini/read")
    assert isinstance(error.raw, RawReply)
    assert error.raw.truncated
    assert len(error.raw.reveal()) == 65_536
    assert repr(error.raw) == "<raw reply of 70000 bytes>"
    assert not RawReply(b"x").truncated


def test_errors_can_be_told_little() -> None:
    assert str(ISolarCloudError()) == "ISolarCloudError"
    assert str(InvalidArgument("no", operation="read")).startswith("no [read] ")
    assert str(InvalidArgument("no", operation="/x").at("/y")).startswith("no [/x] ")
    assert isinstance(InvalidArgument("no"), ValueError)
    assert isinstance(ConfigurationError("no"), ValueError)


def test_redaction() -> None:
    redactor = Redactor()
    for secret in ("SECRETSECRET", "SECRET", "abc", "", None):
        redactor.add(secret)
    assert redactor.clean("a SECRETSECRET, SECRET\x00\n abc x.y+z@example.co.uk") == "a ***, ***  *** ***"
    assert redactor.clean("x" * 1000) == "x" * 300 + "..."
    assert repr(redactor) == "<redactor of 3 secrets>"
