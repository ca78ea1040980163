"""Charging orders: lists, details, and what a car took over time."""

from __future__ import annotations

from datetime import date, datetime
from http import HTTPStatus
from typing import Any

from isolarcloud import ChargerCurrentType, ChargingOrderStatus
from isolarcloud._operations import charging
from isolarcloud.models.charging import ChargingOrder as OrderRow
from isolarcloud.models.charging import ChargingOrderStep, ChargingSample
from isolarcloud_tools.sandbox.charging.curves import Sample, charged, samples_until
from isolarcloud_tools.sandbox.charging.orders import Order, steps
from isolarcloud_tools.sandbox.charging.park import Station
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.charging_pieces import clock_time, container, page, stations_of_caller
from isolarcloud_tools.sandbox.messages import FailedError
from isolarcloud_tools.sandbox.rows import reply_model, row


@HANDLERS.register(charging.GET_ORDER_LIST)
def orders(context: Context, arguments: Arguments) -> Answer:
    """List orders, newest first. The window is read on the clock of each order's station."""
    found = [
        order
        for station in stations_of_caller(context)
        if arguments.station_id in (None, station.id)
        for order in _orders(context, station, arguments.start, arguments.end)
        if arguments.charger_serial_number in (None, order.charger.serial_number)
        and arguments.status in (None, _status(context, order))
    ]
    found.sort(key=lambda order: (order.started, order.code), reverse=True)
    return page(context, found, arguments, lambda order: _order(context, order))


@HANDLERS.register(charging.GET_ORDER_INFO)
def order_details(context: Context, arguments: Arguments) -> Answer:
    """Show an order and its steps."""
    order = _found(context, context.world.charging.orders.find(arguments.code))
    done = [
        row(
            ChargingOrderStep,
            code=step.code,
            name=step.name,
            position=position,
            started_at=clock_time(step.time),
            state=1,
            remark=context.world.quirks.turn("remark", ("", None)),
        )
        for position, step in enumerate(steps(order, _now(context, order)), 1)
    ]
    return Answer(
        row(
            reply_model(context.operation),
            **_order_facts(context, order),
            steps=container(context, "steps", done),
        )
    )


@HANDLERS.register(charging.GET_ORDER_CURVE_DATA)
def order_curve(context: Context, arguments: Arguments) -> Answer:
    """Show what a car took over time."""
    known = context.world.charging.orders
    found = known.find(arguments.code) if arguments.code is not None else known.find_by_id(arguments.order_id)
    order = _found(context, found)
    if arguments.order_id not in (None, order.id):
        raise FailedError(HTTPStatus.NOT_FOUND, "order not found")
    samples = samples_until(context.world.fleet.seed, order, _now(context, order))
    rows = [_sample(context, order, sample) for sample in samples]
    return Answer(
        row(
            reply_model(context.operation),
            # The pages know two and say nothing about them; in their examples the kinds of current differ.
            protocol=1 if order.charger.current_type is ChargerCurrentType.DC else 2,
            time_zone=order.station.zone,
            plug_number=order.plug,
            samples=container(context, "samples", rows),
        )
    )


def _orders(context: Context, station: Station, start: datetime | None, end: datetime | None) -> list[Order]:
    now = station.local(context.now)
    until = min(now, end) if end is not None else now
    since = start.date() if start is not None else date.min
    newest_first = context.world.charging.orders.newest_first(station, since, until)
    return [order for order in newest_first if start is None or order.started >= start]


def _found(context: Context, order: Order | None) -> Order:
    if (
        order is None
        or order.station not in stations_of_caller(context)
        or order.started > order.station.local(context.now)
    ):
        raise FailedError(HTTPStatus.NOT_FOUND, "order not found")
    return order


def _now(context: Context, order: Order) -> datetime:
    return order.station.local(context.now)


def _status(context: Context, order: Order) -> str | None:
    """Return the state of an order; the pages have a word for those that are over only."""
    return ChargingOrderStatus.CLOSED.value if order.stopped <= _now(context, order) else None


def _order_facts(context: Context, order: Order) -> dict[str, Any]:
    now = _now(context, order)
    return {
        "status": _status(context, order),
        "charger_serial_number": order.charger.serial_number,
        "time_zone": order.station.zone,
        "started_at": clock_time(order.started),
        "stopped_at": clock_time(order.stopped) if order.stopped <= now else None,
        "energy": charged(context.world.fleet.seed, order, now),
    }


def _order(context: Context, order: Order) -> dict[str, Any]:
    return row(
        OrderRow,
        id=order.id,
        code=int(order.code) if context.world.quirks.often("order code", order.code) else order.code,
        plug_number=order.plug,
        **_order_facts(context, order),
    )


def _sample(context: Context, order: Order, sample: Sample) -> dict[str, Any]:
    direct = sample.direct
    if direct is None:
        measured: dict[str, Any] = {
            f"ac_{what}_{phase}": value
            for what, values in (("voltage", sample.voltages), ("current", sample.currents))
            for phase, value in zip("abc", values, strict=True)
        }
    else:
        hidden = context.world.quirks.rarely("temperature", order.code, sample.time)
        measured = {
            "state_of_charge": direct.state_of_charge,
            "dc_voltage": direct.voltage,
            "dc_current": direct.current,
            "bms_demand_voltage": str(direct.demanded_voltage),
            "bms_demand_current": str(direct.demanded_current),
            "temperature": "--" if hidden else str(direct.temperature),
        }
    return row(
        ChargingSample, time=clock_time(sample.time), power=sample.power, energy=sample.energy, **measured
    )
