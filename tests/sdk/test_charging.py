"""The charging clients against a small gateway that demands everything the portal's pages demand.

No reply of the real one was ever published: this proves that the clients do what the pages say.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from Crypto.Cipher import AES, PKCS1_v1_5
from Crypto.PublicKey import RSA
from Crypto.Util.Padding import pad, unpad

from isolarcloud import (
    AsyncChargingClient,
    AuthenticationError,
    ChargerCurrentType,
    ChargingClient,
    ChargingOrderStatus,
    ChargingPlugStatus,
    ChargingStationStatus,
    ConfigurationError,
    InvalidArgument,
    LocalTime,
    MissingData,
    Region,
)
from isolarcloud._operations import charging
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_runtime.transport import HttpRequest, HttpResponse

APPKEY, ACCESS_KEY = "A" * 32, "X" * 32
ACCOUNT, PASSWORD = "someone@example.com", "not-a-real-password"
TOKEN = "700001_00000000000000000000000000000000"
RSA_KEY = RSA.generate(1024)
PUBLIC_KEY = base64.b64encode(RSA_KEY.public_key().export_key("DER")).decode()
STATION = {"stationId": 5001, "stationName": "Market Square", "stationStatus": "WORKING", "postalCode": 1099}
CHARGER = {"sn": "A1", "chargerModel": "M", "offlineStatus": 1, "faultStatus": 1, "currentType": "DC"}
PLUG = {"plugNum": 1, "chargerPlugRunStatus": "SUSPENDED_EV"}
ORDER = {
    "orderId": 9001,
    "orderCode": 1200000000000001,
    "orderStatus": "Closed",
    "startChargeTime": "2026-01-01 11:02:03",
    "chargeEnergy": "42.5",
}
STEP = {"stepCode": "C", "stepOrder": 1, "startTime": "2026-01-01 11:00:00.000", "state": 1}
SAMPLE = {"eventTime": "2026-01-01 11:05:00", "power": 50, "bmsDemandVoltage": "420.5", "temperature": "--"}

ANSWERS: dict[str, Any] = {
    "auth": {"token": TOKEN},
    "getStationList": {"total": 1, "list": [STATION]},
    "getStationInfo": STATION,
    "getChargerList": [CHARGER],
    "getChargerInfo": {**CHARGER, "plugList": [PLUG]},
    "getOrderList": {"total": 1, "orderList": [ORDER]},
    "getOrderInfo": {"orderStatus": "Closed", "list": [STEP]},
    "getOrderCurveData": {"maintenanceProtocol": 1, "timeZone": "GMT+1", "list": [SAMPLE]},
}


class Gateway:
    """A transport that is the gateway: checks what every call has to carry and answers in the envelope."""

    def __init__(self) -> None:
        self.answers = dict(ANSWERS)
        self.bodies: list[tuple[str, dict[str, Any]]] = []
        self.hosts: set[str] = set()
        self.nonces: set[str] = set()
        self.token = TOKEN

    def send(self, request: HttpRequest) -> HttpResponse:
        self.hosts.add(request.url.partition("/eco/")[0])
        assert request.method == "POST"
        assert request.headers["sys_code"] == "901"
        assert request.headers["x-access-key"] == ACCESS_KEY
        assert request.headers["Content-Type"] == "application/json;charset=UTF-8"
        assert "Authorization" not in request.headers
        key, body = self._open(request)
        name = request.endpoint.rpartition("/")[2]
        self.bodies.append((name, body))
        assert body["appkey"] == APPKEY
        assert isinstance(body["timestamp"], str)
        assert len(body["timestamp"]) == 13
        assert len(body["noce"]) == 32
        assert body["noce"].isalnum()
        assert body["noce"] not in self.nonces
        self.nonces.add(body["noce"])
        assert isinstance(body["data"], dict)
        if key is None:
            assert "api_key_param" not in body
        else:
            assert body["api_key_param"] == {"nonce": body["noce"], "timestamp": body["timestamp"]}
        if name != "auth" and body.get("token") != self.token:
            return self._answer({"result_code": "E00003", "result_msg": "er_token_login_invalid"}, None)
        data = self.answers[name]
        reply = {"status": 200, "message": "success", "ok": True, "reqSerialNum": "s", "data": data}
        return self._answer(reply, key)

    def _open(self, request: HttpRequest) -> tuple[bytes | None, dict[str, Any]]:
        sent = request.headers.get("x-random-secret-key")
        content = request.body or b""
        if sent is None:
            return None, json.loads(content)
        blocks = base64.urlsafe_b64decode(sent + "=" * (-len(sent) % 4))
        key = PKCS1_v1_5.new(RSA_KEY).decrypt(blocks, b"")
        plain = unpad(AES.new(key, AES.MODE_ECB).decrypt(bytes.fromhex(content.decode())), 16)
        return key, json.loads(plain)

    def _answer(self, reply: dict[str, Any], key: bytes | None) -> HttpResponse:
        content = json.dumps(reply).encode()
        if key is not None:
            content = AES.new(key, AES.MODE_ECB).encrypt(pad(content, 16)).hex().upper().encode()
        return HttpResponse(200, {"content-type": "application/json"}, content)

    def close(self) -> None:
        pass

    def data(self, name: str) -> dict[str, Any]:
        """The last `data` that was sent to an endpoint."""
        return next(body["data"] for called, body in reversed(self.bodies) if called == name)


class AsyncGateway(Gateway):
    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        return super().send(request)

    async def close(self) -> None:  # type: ignore[override]
        pass


@pytest.fixture
def gateway() -> Gateway:
    return Gateway()


def settings(gateway: Gateway, *, ciphertext: bool = False) -> dict[str, Any]:
    return {
        "appkey": APPKEY,
        "access_key": ACCESS_KEY,
        "account": ACCOUNT,
        "password": PASSWORD,
        "transport": gateway,
        "rsa_public_key": PUBLIC_KEY if ciphertext else None,
    }


@pytest.fixture(params=[False, True], ids=["plaintext", "ciphertext"])
def cloud(gateway: Gateway, request: pytest.FixtureRequest) -> Iterator[ChargingClient]:
    with ChargingClient(Region.EUROPE, **settings(gateway, ciphertext=request.param)) as client:
        yield client


OPERATIONS = sorted(value.name for value in vars(charging).values() if isinstance(value, Operation))
ARGUMENTS: dict[str, dict[str, Any]] = {
    "auth": {"account": ACCOUNT, "password": PASSWORD},
    "get_station_list": {"page": 1, "size": 100, "status": "WORKING"},
    "get_station_info": {"status": ChargingStationStatus.WORKING},
    "get_charger_list": {"station_id": 1, "fault_status": 1, "offline_status": 1},
    "get_charger_info": {"serial_number": "A4800202503"},
    "get_order_list": {
        "station_id": 123,
        "status": ChargingOrderStatus.CLOSED,
        "charger_serial_number": "A1234567",
        "start": LocalTime(2025, 7, 1, 10),
        "end": LocalTime(2025, 7, 2, 10),
        "page": 1,
        "size": 10,
    },
    "get_order_info": {"code": "1200002009270001"},
    "get_order_curve_data": {"code": "1200002009270001"},
}
SENT: dict[str, dict[str, Any]] = {  # as in the portal's examples
    "auth": {"user_account": ACCOUNT, "user_password": PASSWORD},
    "getStationList": {"stationStatus": "WORKING", "curPage": "1", "size": "100"},
    "getStationInfo": {"stationStatus": "WORKING"},
    "getChargerList": {"stationId": "1", "faultStatus": 1, "offlineStatus": 1},
    "getChargerInfo": {"sn": "A4800202503"},
    "getOrderList": {
        "stationId": "123",
        "orderStatus": "Closed",
        "sn": "A1234567",
        "startTime": "2025-07-01 10:00:00.000",
        "endTime": "2025-07-02 10:00:00.000",
        "curPage": 1,
        "size": "10",
    },
    "getOrderInfo": {"orderCode": "1200002009270001"},
    "getOrderCurveData": {"orderCode": "1200002009270001"},
}


def check_sent(gateway: Gateway) -> None:
    assert {name for name, _ in gateway.bodies} == set(SENT)
    for name, fields in SENT.items():
        assert gateway.data(name) == fields
    for name, body in gateway.bodies:
        assert ("token" in body) == (name != "auth")
        assert ("timstamp" in body) == (name == "getStationInfo")
        if name == "auth":
            assert body | SENT["auth"] == body
    assert gateway.hosts == {"https://openapi.isolarcloud.eu"}


def test_every_operation(cloud: ChargingClient, gateway: Gateway) -> None:
    assert set(ARGUMENTS) == set(OPERATIONS)
    for name in OPERATIONS:
        assert getattr(cloud.api, name)(**ARGUMENTS[name]), name
    check_sent(gateway)


@pytest.mark.parametrize("ciphertext", [False, True])
def test_every_operation_async(ciphertext: bool) -> None:
    async def run() -> AsyncGateway:
        gateway = AsyncGateway()
        async with AsyncChargingClient(Region.EUROPE, **settings(gateway, ciphertext=ciphertext)) as cloud:
            for name in OPERATIONS:
                assert await getattr(cloud.api, name)(**ARGUMENTS[name]), name
            stations = [station.id async for station in cloud.stations.iter()]
            assert stations == [5001]
            assert (await cloud.orders.get("1200002009270001")).status is ChargingOrderStatus.CLOSED
        return gateway

    gateway = asyncio.run(run())
    gateway.bodies = gateway.bodies[: len(OPERATIONS) + 1]  # and the login before them
    check_sent(gateway)


def test_resources(cloud: ChargingClient) -> None:
    (station,) = cloud.stations.iter()
    assert (station.id, station.status, station.postal_code) == (5001, ChargingStationStatus.WORKING, "1099")
    assert cloud.stations.list().total == 1
    assert [one.name for one in cloud.stations.details(5001)] == ["Market Square"]
    (charger,) = cloud.chargers.list(station.id)
    assert charger.current_type is ChargerCurrentType.DC
    (plug,) = cloud.chargers.get(charger.serial_number).plugs
    assert (plug.number, plug.status) == (1, ChargingPlugStatus.SUSPENDED_BY_VEHICLE)
    (order,) = cloud.orders.iter(station_id=station.id)
    assert (order.code, order.energy) == ("1200000000000001", 42.5)
    assert order.started_at == LocalTime(2026, 1, 1, 11, 2, 3)
    (step,) = cloud.orders.get(order.code).steps
    assert step.started_at == LocalTime(2026, 1, 1, 11)
    (sample,) = cloud.orders.curve(order.code).samples
    assert (sample.power, sample.bms_demand_voltage, sample.temperature) == (50.0, 420.5, None)
    assert cloud.orders.curve(order_id=order.id).protocol == 1


def test_a_window_is_sent_in_the_zone_that_is_given(cloud: ChargingClient, gateway: Gateway) -> None:
    start, end = datetime(2026, 1, 1, 10, tzinfo=UTC), datetime(2026, 1, 1, 12, tzinfo=UTC)
    for _ in cloud.orders.pages(start=start, end=end, time_zone="GMT+8"):
        pass
    assert gateway.data("getOrderList")["startTime"] == "2026-01-01 18:00:00.000"
    list(cloud.orders.iter(start=start, end=end, time_zone="Europe/Berlin"))
    assert gateway.data("getOrderList")["endTime"] == "2026-01-01 13:00:00.000"
    with pytest.raises(InvalidArgument, match="time_zone"):
        cloud.orders.list(start=start, end=end)
    with pytest.raises(InvalidArgument, match="swap them"):
        cloud.orders.list(start=end, end=start, time_zone="UTC")


LISTS = {
    "getStationList": ("list", STATION, lambda cloud: cloud.stations.list()),
    "getStationInfo": (None, STATION, lambda cloud: cloud.stations.details(5001)),
    "getChargerList": (None, CHARGER, lambda cloud: cloud.chargers.list(5001)),
    "getChargerInfo": ("plugList", PLUG, lambda cloud: cloud.chargers.get("A1").plugs),
    "getOrderList": ("orderList", ORDER, lambda cloud: cloud.orders.list()),
    "getOrderInfo": ("list", STEP, lambda cloud: cloud.orders.get("1").steps),
    "getOrderCurveData": ("list", SAMPLE, lambda cloud: cloud.orders.curve("1").samples),
}


@pytest.mark.parametrize("name", LISTS)
def test_containers_may_be_object_or_list(cloud: ChargingClient, gateway: Gateway, name: str) -> None:
    """The dump shows every list as an object; whether the service ever sends one alone is not known."""
    member, row, call = LISTS[name]
    found = []
    for rows in (row, [row], [row, row], None, []):
        total = {} if rows else {"total": 0}  # an empty page of a list that is not empty is an error
        gateway.answers[name] = rows if member is None else {**ANSWERS[name], member: rows, **total}
        if not (member is None and rows is None):
            found.append(len(call(cloud)))
    assert found == ([1, 1, 2, 0] if member is None else [1, 1, 2, 0, 0])
    gateway.answers[name] = (
        {key: value for key, value in dict(ANSWERS[name] or {}).items() if key != member} if member else None
    )
    with pytest.raises(MissingData, match=f"'{member}'" if member else "no data"):
        call(cloud)


def test_the_token_is_renewed_once_and_serves_all_calls(cloud: ChargingClient, gateway: Gateway) -> None:
    cloud.stations.list()
    cloud.stations.list()
    assert [name for name, _ in gateway.bodies] == ["auth", "getStationList", "getStationList"]
    gateway.token = "another"
    gateway.answers["auth"] = {"token": "another"}
    cloud.stations.list()
    assert [name for name, _ in gateway.bodies][3:] == ["getStationList", "auth", "getStationList"]
    gateway.token = "a third, which no login gives"
    with pytest.raises(AuthenticationError, match="E00003"):
        cloud.stations.list()


def test_regions_without_charging_say_so(gateway: Gateway) -> None:
    with pytest.raises(ConfigurationError, match="no gateway"):
        ChargingClient(Region.INDIA, **settings(gateway))
    hosts = {region.info.charging_gateway for region in Region} - {None}
    assert hosts == {f"https://openapi.isolarcloud.{end}" for end in ("com", "com.hk", "eu", "au")}
