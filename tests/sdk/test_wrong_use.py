"""What the gateway would refuse is refused before the network, with a message that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from isolarcloud import (
    AsyncClient,
    Client,
    ConfigurationError,
    InvalidArgument,
    ISolarCloudError,
    OAuth,
    Period,
    Region,
    Statistic,
    UserClient,
    points,
)
from isolarcloud_runtime.transport import HttpRequest, HttpResponse

POWER = points.plant.PLANT_POWER
DAY = points.plant.DAILY_YIELD
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
AUTH = OAuth(app_id=1234, redirect_uri="https://app.example.org/callback")
KEYS: dict[str, Any] = {"appkey": "A" * 32, "access_key": "S" * 32}


class Forbidden:
    """A transport that must never be used."""

    def send(self, request: HttpRequest) -> HttpResponse:
        raise AssertionError(f"{request.endpoint} was called")

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def cloud() -> Client:
    return Client(Region.EUROPE, **KEYS, auth=AUTH, transport=Forbidden())


Call = Callable[[Client], object]

REFUSED: dict[str, tuple[Call, tuple[str, ...]]] = {
    "no plants": (lambda cloud: cloud.plants.real_time([], points=[POWER]), ("plant_ids", "at least 1")),
    "51 plants": (
        lambda cloud: cloud.api.get_power_station_real_time_data(plant_ids=range(1, 52), points=[POWER]),
        ("plant_ids", "at most 50", "51"),
    ),
    "21 plants in detail": (
        lambda cloud: cloud.api.get_power_station_detail(plant_ids=range(1, 22)),
        ("plant_ids", "at most 20", "21"),
    ),
    "no points": (lambda cloud: cloud.plants.real_time([1], points=[]), ("points", "at least 1")),
    "101 points": (
        lambda cloud: cloud.api.get_power_station_real_time_data(plant_ids=[1], points=range(1, 102)),
        ("points", "at most 100", "101"),
    ),
    "51 points of history": (
        lambda cloud: cloud.api.get_power_station_point_minute_data_list(
            plant_ids=[1], points=range(1, 52), start=NOON, end=NOON, time_zone="UTC"
        ),
        ("points", "at most 50", "51"),
    ),
    "start after end": (
        lambda cloud: cloud.plants.history(
            [1], points=[POWER], start=NOON, end=NOON - timedelta(minutes=5), time_zone="UTC"
        ),
        ("start", "end"),
    ),
    "naive start": (
        lambda cloud: cloud.plants.history(
            [1], points=[POWER], start=NOON.replace(tzinfo=None), end=NOON, time_zone="UTC"
        ),
        ("start", "time zone"),
    ),
    "longer than three hours": (
        lambda cloud: cloud.api.get_power_station_point_minute_data_list(
            plant_ids=[1],
            points=[POWER],
            start=NOON,
            end=NOON + timedelta(hours=3, seconds=1),
            time_zone="UTC",
        ),
        ("3 hours",),
    ),
    "not every five minutes": (
        lambda cloud: cloud.plants.history(
            [1], points=[POWER], start=NOON, end=NOON, every=timedelta(minutes=7), time_zone="UTC"
        ),
        ("every", "5"),
    ),
    "an unknown zone": (
        lambda cloud: cloud.plants.history([1], points=[POWER], start=NOON, end=NOON, time_zone="Mars"),
        ("Mars",),
    ),
    "101 days": (
        lambda cloud: cloud.api.get_power_station_point_day_month_year_data_list(
            plant_ids=[1],
            points=[POWER],
            period=Period.DAY,
            kinds=[Statistic.PEAK],
            start=date(2026, 1, 1),
            end=date(2026, 4, 11),
        ),
        ("100 days",),
    ),
    "25 months": (
        lambda cloud: cloud.api.get_power_station_point_day_month_year_data_list(
            plant_ids=[1],
            points=[POWER],
            period=Period.MONTH,
            kinds=[Statistic.TOTAL],
            start=date(2024, 1, 1),
            end=date(2026, 1, 1),
        ),
        ("24 months",),
    ),
    "an unknown period": (
        lambda cloud: cloud.plants.statistics(
            [1],
            points=[POWER],
            period="week",
            kinds=[Statistic.PEAK],
            start=date(2026, 1, 1),
            end=date(2026, 1, 2),
        ),
        ("period", "week"),
    ),
    "a point that is none": (
        lambda cloud: cloud.plants.real_time([1], points=["power"]),
        ("power",),
    ),
    **{
        f"a period of {period!r} without statistics": (
            lambda cloud, period=period: cloud.plants.statistics(
                [1], points=[DAY], period=period, start=date(2026, 1, 1), end=date(2026, 1, 2)
            ),
            ("period must be one of", "'day'", str(period)),
        )
        for period in ("week", None, 1)
    },
    "a text for a list": (
        lambda cloud: cloud.plants.real_time("12", points=[POWER]),  # type: ignore[arg-type]
        ("plant_ids",),
    ),
    "page zero": (lambda cloud: cloud.plants.list(page=0), ("page",)),
    "a page of ten thousand": (lambda cloud: cloud.plants.list(size=10_000), ("size", "1000")),
    "neither plants nor serial numbers": (
        lambda cloud: cloud.api.get_power_station_detail(),
        ("plant_ids", "serial_numbers"),
    ),
    "another host": (lambda cloud: cloud.request("//evil.example/openapi"), ("path",)),
    "a path that climbs": (lambda cloud: cloud.request("/openapi/../admin"), ("path",)),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_before_the_network(cloud: Client, case: str) -> None:
    call, words = REFUSED[case]
    with pytest.raises(InvalidArgument) as caught:
        call(cloud)
    text = str(caught.value)
    assert isinstance(caught.value, ValueError)
    for word in words:
        assert word in text, text
    assert text.count("nothing was sent") <= 1


SETTINGS: dict[str, tuple[Callable[[], object], tuple[str, ...]]] = {
    "unknown region": (lambda: Client("atlantis", **KEYS, auth=AUTH), ("atlantis", "EUROPE")),
    "plain http": (lambda: Client("http://gateway.example.org", **KEYS, auth=AUTH), ("https",)),
    "empty appkey": (
        lambda: Client(Region.EUROPE, appkey="", access_key="S", auth=AUTH),
        ("appkey", "empty"),
    ),
    "empty access key": (
        lambda: Client(Region.EUROPE, appkey="A", access_key=" ", auth=AUTH),
        ("access_key",),
    ),
    "appkey of another type": (
        lambda: Client(Region.EUROPE, appkey=5, access_key="S", auth=AUTH),  # type: ignore[arg-type]
        ("appkey", "int"),
    ),
    "region of another type": (lambda: Client(None, **KEYS, auth=AUTH), ("region", "base URL")),  # type: ignore[arg-type]
    "public key of another type": (
        lambda: Client(Region.EUROPE, **KEYS, auth=AUTH, rsa_public_key=5),  # type: ignore[arg-type]
        ("rsa_public_key", "int"),
    ),
    "malformed public key": (
        lambda: Client(Region.EUROPE, **KEYS, auth=AUTH, rsa_public_key="not a key"),
        ("public key", "Base64"),
    ),
    "appkey for app id": (
        lambda: OAuth(app_id="B968E49385CBD8C74587A374E7B1D21A", redirect_uri="https://app.example.org"),
        ("app_id", "number"),
    ),
    "phone number for app id": (
        lambda: Client(Region.EUROPE, **KEYS, auth=OAuth("4915112345678", "https://app.example.org")),
        ("app_id", "nine digits"),
    ),
    "no redirect address": (lambda: OAuth(app_id=1, redirect_uri=""), ("redirect_uri",)),
    "account for the platform": (
        lambda: Client(Region.EUROPE, **KEYS, account="me", password="secret"),
        ("OAuth",),
    ),
    "OAuth for the user family": (lambda: UserClient(Region.EUROPE, **KEYS, auth=AUTH), ("OAuth",)),
    "no password": (lambda: UserClient(Region.EUROPE, **KEYS, account="me"), ("password",)),
    "a session of another type": (
        lambda: Client(Region.EUROPE, **KEYS, auth=AUTH, session=5),  # type: ignore[arg-type]
        ("session", "int", "requests.Session"),
    ),
    "an asynchronous session of another type": (
        lambda: AsyncClient(Region.EUROPE, **KEYS, auth=AUTH, session=5),  # type: ignore[arg-type]
        ("session", "int", "aiohttp.ClientSession"),
    ),
    "a transport that cannot send": (
        lambda: Client(Region.EUROPE, **KEYS, auth=AUTH, transport=5),  # type: ignore[arg-type]
        ("transport", "int", "send()"),
    ),
    "the root folder for a token file": (
        lambda: OAuth(app_id=1, redirect_uri="https://app.example.org", store="/"),
        ("folder", "tokens.json"),
    ),
    "a folder for a token file": (
        lambda: OAuth(app_id=1, redirect_uri="https://app.example.org", store="."),
        ("folder", "tokens.json"),
    ),
    "a path that is none": (
        lambda: OAuth(app_id=1, redirect_uri="https://app.example.org", store="a\0b"),
        ("path",),
    ),
    "timeout of nothing": (lambda: Client(Region.EUROPE, **KEYS, auth=AUTH, timeout=0), ("timeout",)),
}


@pytest.mark.parametrize("case", SETTINGS)
def test_settings_that_cannot_work(case: str) -> None:
    create, words = SETTINGS[case]
    with pytest.raises(ConfigurationError) as caught:
        create()
    for word in words:
        assert word.lower() in str(caught.value).lower(), str(caught.value)


def test_a_call_before_anybody_authorised_says_how_to(cloud: Client) -> None:
    with pytest.raises(ISolarCloudError) as caught:
        cloud.plants.list()
    assert "web3.isolarcloud.eu" in str(caught.value)
    assert "exchange" in str(caught.value)


def test_the_environment_that_lacks_variables_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REGION", "APPKEY", "ACCESS_KEY", "APP_ID", "REDIRECT_URI"):
        monkeypatch.delenv(f"ISOLARCLOUD_{name}", raising=False)
    with pytest.raises(
        ConfigurationError, match=r"ISOLARCLOUD_REGION.*ISOLARCLOUD_APPKEY.*ISOLARCLOUD_APP_ID"
    ):
        Client.from_env()
    monkeypatch.setenv("ISOLARCLOUD_REGION", "europe")
    monkeypatch.setenv("ISOLARCLOUD_APPKEY", "A" * 32)
    monkeypatch.setenv("ISOLARCLOUD_ACCESS_KEY", "S" * 32)
    monkeypatch.setenv("ISOLARCLOUD_APP_ID", "1234")
    monkeypatch.setenv("ISOLARCLOUD_REDIRECT_URI", "https://app.example.org/callback")
    with Client.from_env(transport=Forbidden()) as cloud:
        assert "cloudId=3" in cloud.authorize_url()
