"""Charging: the login, stations and chargers."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from isolarcloud._operations import charging
from isolarcloud.models.charging import Charger as ChargerRow
from isolarcloud.models.charging import ChargingPlug
from isolarcloud.models.charging import ChargingStation as StationRow
from isolarcloud_tools.sandbox.charging.park import Charger, Station
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.charging_pieces import (
    bare_list,
    clock_time,
    container,
    page,
    stations_of_caller,
)
from isolarcloud_tools.sandbox.logins import LoginState
from isolarcloud_tools.sandbox.messages import FailedError
from isolarcloud_tools.sandbox.rows import reply_model, row

_REFUSED_LOGINS = {
    LoginState.NO_ACCOUNT: (HTTPStatus.UNAUTHORIZED, "account or password wrong"),
    LoginState.WRONG_PASSWORD: (HTTPStatus.UNAUTHORIZED, "account or password wrong"),
    LoginState.LOCKED: (HTTPStatus.FORBIDDEN, "account locked after too many wrong passwords"),
    LoginState.LOCKED_BY_ADMINISTRATOR: (HTTPStatus.FORBIDDEN, "account locked by an administrator"),
}
"""How a wrong password is answered is on no page; this is our guess."""


@HANDLERS.register(charging.AUTH)
def auth(context: Context, arguments: Arguments) -> Answer:
    """Check account and password."""
    assert context.application is not None
    logins = context.world.charging.logins
    found = logins.login(context.application, arguments.account, arguments.password)
    if found.token is None:
        raise FailedError(*_REFUSED_LOGINS[found.state])
    return Answer(row(reply_model(context.operation), token=found.token))


# --- stations ----------------------------------------------------------------------------------


@HANDLERS.register(charging.GET_STATION_LIST)
def stations(context: Context, arguments: Arguments) -> Answer:
    """List the operator's stations."""
    found = [one for one in stations_of_caller(context) if _in_state(one, arguments.status)]
    return page(context, found, arguments, lambda station: _station(context, station))


@HANDLERS.register(charging.GET_STATION_INFO)
def station_details(context: Context, arguments: Arguments) -> Answer:
    """Show stations: all of them, or those that are named."""
    rows = [
        _station(context, one)
        for one in stations_of_caller(context)
        if _in_state(one, arguments.status) and arguments.station_id in (None, one.id)
    ]
    return Answer(bare_list(context, rows))


# --- chargers ----------------------------------------------------------------------------------


@HANDLERS.register(charging.GET_CHARGER_LIST)
def chargers(context: Context, arguments: Arguments) -> Answer:
    """List the chargers of a station."""
    station = next((one for one in stations_of_caller(context) if one.id == arguments.station_id), None)
    if station is None:
        raise FailedError(HTTPStatus.NOT_FOUND, "station not found")
    rows = [
        row(ChargerRow, **_facts(charger))
        for charger in station.chargers
        if arguments.fault_status in (None, charger.fault_status)
        and arguments.offline_status in (None, charger.offline_status)
    ]
    return Answer(bare_list(context, rows))


@HANDLERS.register(charging.GET_CHARGER_INFO)
def charger_details(context: Context, arguments: Arguments) -> Answer:
    """Show a charger and what its connectors are doing."""
    places = ((station, charger) for station in stations_of_caller(context) for charger in station.chargers)
    place = next((one for one in places if one[1].serial_number == arguments.serial_number), None)
    if place is None:
        raise FailedError(HTTPStatus.NOT_FOUND, "charger not found")
    station, charger = place
    now = station.local(context.now)
    plugs = [
        row(
            ChargingPlug,
            number=plug,
            status=context.world.charging.orders.plug_status(station, charger, plug, now),
        )
        for plug in range(1, charger.plugs + 1)
    ]
    return Answer(
        row(reply_model(context.operation), **_facts(charger), plugs=container(context, "plugs", plugs))
    )


# --- rows ---


def _in_state(station: Station, wanted: str | None) -> bool:
    return wanted is None or (station.status is not None and station.status.value == wanted)


def _station(context: Context, station: Station) -> dict[str, Any]:
    return row(
        StationRow,
        id=context.world.quirks.number(station.id, "station"),
        name=station.name,
        status=station.status,
        time_zone=station.zone,
        created_at=clock_time(station.created),
        country=station.place.country,
        city=station.place.city,
        postal_code=station.postal_code,
        location=station.address,
        latitude=station.latitude,
        longitude=station.longitude,
    )


def _facts(charger: Charger) -> dict[str, Any]:
    return {
        "serial_number": charger.serial_number,
        "model": charger.model,
        "offline_status": charger.offline_status,
        "fault_status": charger.fault_status,
        "current_type": charger.current_type,
    }
