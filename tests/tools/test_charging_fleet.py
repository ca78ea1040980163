"""Charging stations, chargers, orders and curves, as the SDK reads them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from isolarcloud import (
    ApiError,
    AsyncChargingClient,
    AuthenticationError,
    ChargerCurrentType,
    ChargingClient,
    ChargingOrderStatus,
    ChargingPlugStatus,
    ChargingStationStatus,
    LocalTime,
    NotFoundError,
)
from isolarcloud_runtime.times import zone
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from isolarcloud_tools.sandbox.gateway import Mode
from tests.tools.support import Bytes, Clock


@pytest.fixture(scope="module")
def place() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1, clock=Clock(), tolerance_seconds=1e12, randomness=Bytes()) as box:
        yield box


def settings(box: RunningSandbox, *, ciphertext: bool = False) -> dict[str, Any]:
    known = box.credentials
    return {
        "appkey": known.appkey,
        "access_key": known.access_key,
        "account": known.charging_account,
        "password": known.charging_password,
        "rsa_public_key": known.rsa_public_key if ciphertext else None,
    }


@pytest.fixture(params=[False, True], ids=["plaintext", "ciphertext"])
def cloud(place: RunningSandbox, request: pytest.FixtureRequest) -> Iterator[ChargingClient]:
    with ChargingClient(place.region, **settings(place, ciphertext=request.param)) as client:
        yield client


def test_stations(cloud: ChargingClient) -> None:
    stations = list(cloud.stations.iter(size=3))
    assert [station.name for station in stations][:2] == ["Market Square", "Harbour Car Park"]
    assert [station.time_zone for station in stations] == ["GMT+1", "GMT-2", "GMT+10", "GMT+1"]
    working = cloud.stations.list(status=ChargingStationStatus.WORKING)
    assert (working.total, {station.status for station in working}) == (3, {ChargingStationStatus.WORKING})
    assert cloud.stations.list(status="ELSEWHERE").total == 0
    for _ in range(4):  # as a list, in an object, alone
        assert cloud.stations.details(stations[1].id) == [stations[1]]
    assert list(cloud.stations.details()) == stations
    assert list(cloud.stations.details(1)) == []


def test_chargers(cloud: ChargingClient) -> None:
    first = cloud.stations.list().items[0]
    chargers = cloud.chargers.list(first.id)
    assert [charger.current_type for charger in chargers] == [
        ChargerCurrentType.DC,
        ChargerCurrentType.AC,
        ChargerCurrentType.AC,
    ]
    usual = cloud.chargers.list(first.id, fault_status=1, offline_status=1)
    assert usual == [one for one in chargers if (one.fault_status, one.offline_status) == (1, 1)]
    detail = cloud.chargers.get(chargers[0].serial_number)
    assert [plug.number for plug in detail.plugs] == [1, 2]
    for _ in range(2):
        assert len(cloud.chargers.get(chargers[1].serial_number).plugs) == 1
    with pytest.raises(NotFoundError):
        cloud.chargers.list(1)
    with pytest.raises(NotFoundError):
        cloud.chargers.get("C1")


def test_orders(cloud: ChargingClient) -> None:
    orders = list(cloud.orders.iter(size=50))
    assert len(orders) > 200
    assert len({order.code for order in orders}) == len({order.id for order in orders}) == len(orders)
    page = cloud.orders.list(page=2, size=10)
    assert (page.total, list(page)) == (len(orders), orders[10:20])
    started = [order.started_at for order in orders if order.started_at is not None]
    assert started == sorted(started, reverse=True)
    closed = cloud.orders.list(status=ChargingOrderStatus.CLOSED)
    assert closed.total == sum(order.status is ChargingOrderStatus.CLOSED for order in orders)
    assert all((order.stopped_at is None) == (order.status is None) for order in orders)
    assert cloud.orders.list(station_id=1).total == 0


def test_orders_are_filtered(cloud: ChargingClient) -> None:
    station = cloud.stations.list().items[0]
    charger = cloud.chargers.list(station.id)[0].serial_number
    start, end = LocalTime(2026, 11, 20), LocalTime(2026, 11, 21, 23, 59, 59)
    mine = list(cloud.orders.iter(station_id=station.id, charger_serial_number=charger, start=start, end=end))
    assert mine
    assert {order.charger_serial_number for order in mine} == {charger}
    assert all(order.started_at is not None and start <= order.started_at <= end for order in mine)
    at = mine[-1].started_at
    assert at is not None
    exactly = list(cloud.orders.iter(charger_serial_number=charger, start=at, end=at))
    assert mine[-1] in exactly


def test_orders_of_one_connector_never_overlap(cloud: ChargingClient) -> None:
    busy: dict[tuple[Any, Any], LocalTime] = {}
    for order in reversed(list(cloud.orders.iter())):
        place = (order.charger_serial_number, order.plug_number)
        assert order.started_at is not None
        assert place not in busy or busy[place] <= order.started_at
        if order.stopped_at is not None:
            busy[place] = order.stopped_at


def test_steps_and_curve_of_an_order(cloud: ChargingClient) -> None:
    orders = list(cloud.orders.iter(start=LocalTime(2026, 11, 18), end=LocalTime(2026, 11, 20)))
    kinds = set()
    for order in orders[:40]:
        detail = cloud.orders.get(order.code)
        assert (detail.energy, detail.started_at) == (order.energy, order.started_at)
        assert [step.position for step in detail.steps] == list(range(1, len(detail.steps) + 1))
        times = [step.started_at for step in detail.steps if step.started_at is not None]
        assert times == sorted(times)
        assert order.started_at in times
        curve = cloud.orders.curve(order.code)
        assert curve == cloud.orders.curve(order_id=order.id)
        assert (curve.plug_number, curve.time_zone) == (order.plug_number, order.time_zone)
        kinds.add(curve.protocol)
        check_curve(order, curve)
    assert kinds == {1, 2}
    with pytest.raises(NotFoundError):
        cloud.orders.get("1200000000000001")
    with pytest.raises(NotFoundError):
        cloud.orders.curve("no code")
    with pytest.raises(NotFoundError):
        cloud.orders.curve(orders[0].code, order_id=orders[1].id)


def check_curve(order: Any, curve: Any) -> None:
    """The energy at each time is that of the powers so far; the last one's is the order's."""
    energy, before = 0.0, order.started_at
    for sample in curve.samples:
        energy += sample.power * ((sample.time - before) / timedelta(hours=1))
        before = sample.time
        assert sample.energy == pytest.approx(energy, abs=0.001)
        if sample.dc_voltage is not None:
            assert sample.dc_voltage * sample.dc_current / 1000 == pytest.approx(sample.power, abs=0.1)
            assert 0 <= sample.state_of_charge <= 100
        else:
            assert sample.ac_voltage_a * sample.ac_current_a * 3 / 1000 == pytest.approx(
                sample.power, abs=0.1
            )
    assert before == order.stopped_at
    assert order.energy == curve.samples[-1].energy


def test_a_connector_charges_while_an_order_runs() -> None:
    clock = Clock()
    with (
        running_sandbox(seed=1, clock=clock, tolerance_seconds=1e12) as box,
        ChargingClient(box.region, **settings(box)) as cloud,
    ):
        station = cloud.stations.list().items[0]
        (order, *_) = cloud.orders.iter(station_id=station.id)
        assert order.started_at is not None
        moment = order.started_at.at(zone("GMT+1")).timestamp()
        seen = []
        for seconds in (-20, 360, 4 * 3600):
            clock.now = moment + seconds
            plugs = cloud.chargers.get(order.charger_serial_number or "").plugs
            seen.append(next(plug.status for plug in plugs if plug.number == order.plug_number))
        assert seen[1] in (ChargingPlugStatus.CHARGING, ChargingPlugStatus.FAULT)
        clock.now = moment + 360
        assert cloud.orders.get(order.code).stopped_at is None
        assert len(cloud.orders.curve(order.code).samples) == 1


def test_the_same_seed_has_the_same_orders() -> None:
    def orders(seed: int) -> list[Any]:
        with (
            running_sandbox(seed=seed, clock=Clock(), tolerance_seconds=1e12) as box,
            ChargingClient(box.url, **settings(box)) as cloud,
        ):
            return cloud.orders.list().items

    assert orders(3) == orders(3)
    assert orders(3) != orders(4)


@pytest.mark.parametrize("mode", ["plain", "cipher"])
def test_the_async_client_reads_the_same(mode: Mode) -> None:
    async def read(box: RunningSandbox) -> tuple[int, float | None]:
        async with AsyncChargingClient(box.region, **settings(box, ciphertext=mode == "cipher")) as cloud:
            orders = [order async for order in cloud.orders.iter(status="Closed", size=100)]
            curve = await cloud.orders.curve(orders[-1].code)
            assert curve.samples[-1].energy == orders[-1].energy
            return len([station async for station in cloud.stations.iter()]), orders[-1].energy

    with running_sandbox(seed=1, mode=mode) as box:
        stations, energy = asyncio.run(read(box))
        assert stations == 4
        assert energy
        assert box.calls.to("auth") == 1


def test_a_wrong_password_is_tried_once() -> None:
    with running_sandbox() as box:
        wrong = settings(box) | {"password": "wrong"}
        with ChargingClient(box.region, **wrong) as cloud:
            for _ in range(2):
                with pytest.raises(AuthenticationError):
                    cloud.stations.list()
        assert box.calls.to("auth") == 1


def test_an_expired_token_is_renewed_once() -> None:
    with running_sandbox() as box, ChargingClient(box.region, **settings(box)) as cloud:
        cloud.stations.list()
        box.sandbox.charging.logins.expire()
        cloud.stations.list()
        assert box.calls.to("auth") == 2


def test_a_failure_of_the_service_is_an_error_of_the_api(cloud: ChargingClient) -> None:
    with pytest.raises(ApiError) as caught:
        cloud.orders.get("1")
    assert (caught.value.http_status, caught.value.code) == (404, "404")
