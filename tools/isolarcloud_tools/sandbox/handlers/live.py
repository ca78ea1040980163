"""Live data: where they can be fetched, which inverters send them, and those of the last hour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from isolarcloud import DeviceType, LiveDataRefusalReason, MqttProtocol
from isolarcloud._operations import platform, user
from isolarcloud.models import (
    LiveDataMessage,
    LiveDataRefusal,
    LiveDataSeries,
    LiveDataStoppedDevice,
    LiveDataTopic,
    LiveDataValue,
)
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.fleet import Device, Plant
from isolarcloud_tools.sandbox.handlers.asked import plant_of
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.identity import Application
from isolarcloud_tools.sandbox.live import Message
from isolarcloud_tools.sandbox.reach import Contact
from isolarcloud_tools.sandbox.rows import reply_model, row

_INVERTERS = (DeviceType.INVERTER, DeviceType.ENERGY_STORAGE_SYSTEM)
_URLS = ("tcp://mqtt.example.com:9999", "ssl://mqtt.example.com:9997", "wss://mqtt.example.com:9996")


@HANDLERS.register(platform.DATASUBSCRIBE_GET_CONFIG, user.DATASUBSCRIBE_GET_CONFIG)
def config(context: Context, _: Arguments) -> Answer:
    """Tell an application its account on the MQTT server, if it has one."""
    live, model = context.world.live, reply_model(context.operation)
    account = live.account(_application(context))
    if account is None:
        return Answer(
            row(
                model,
                code=known_outcome(context.operation, "2"),
                protocol=None,
                urls=None,
                user_name=None,
                password=None,
                public_key=None,
            )
        )
    return Answer(
        row(
            model,
            code=known_outcome(context.operation, "1"),
            protocol=str(MqttProtocol.BOTH.value),
            urls=list(_URLS),
            user_name=account.name,
            password=account.password,
            public_key=live.public_key,
        )
    )


@HANDLERS.register(platform.DATASUBSCRIBE_START, user.DATASUBSCRIBE_START)
def start(context: Context, arguments: Arguments) -> Answer:
    """Let inverters send every few seconds."""
    application, live = _application(context), context.world.live

    def begin(device: Device) -> dict[str, Any]:
        live.start(application, device, arguments.interval_seconds, context.now)
        return row(LiveDataTopic, serial_number=device.serial_number, topic=live.topic(application))

    return _each(context, arguments, "started", begin)


@HANDLERS.register(platform.DATASUBSCRIBE_STOP, user.DATASUBSCRIBE_STOP)
def stop(context: Context, arguments: Arguments) -> Answer:
    """Let inverters send no more."""
    application = _application(context)

    def end(device: Device) -> dict[str, Any]:
        context.world.live.stop(application, device, context.now)
        return row(LiveDataStoppedDevice, serial_number=device.serial_number)

    return _each(context, arguments, "stopped", end)


@HANDLERS.register(platform.DATASUBSCRIBE_GET_HIS_DATA, user.DATASUBSCRIBE_GET_HIS_DATA)
def history(context: Context, arguments: Arguments) -> Answer:
    """Return what inverters sent in a window; older than an hour is gone."""
    application = _application(context)
    first, last = arguments.start.timestamp(), arguments.end.timestamp()

    def series(device: Device) -> dict[str, Any]:
        plant = plant_of(context, device)
        found = context.world.live.messages(application, plant, device, (first, last), context.now)
        messages = [_message(context, plant, message) for message in found]
        return row(LiveDataSeries, serial_number=device.serial_number, messages=messages)

    return _each(context, arguments, "devices", series)


def _each(
    context: Context, arguments: Arguments, name: str, answer: Callable[[Device], dict[str, Any]]
) -> Answer:
    """Return the rows of the inverters that live data are to be had of, and why not of the others."""
    accepted: list[dict[str, Any]] = []
    refused: list[dict[str, Any]] = []
    for serial_number in dict.fromkeys(arguments.serial_numbers):
        device = context.device_by_serial_number(serial_number)
        reason = _reason(context, serial_number, device)
        if device is not None and reason is None:
            accepted.append(answer(device))
        elif reason is not None:
            refused.append(row(LiveDataRefusal, serial_number=serial_number, reason=reason.value))
    return Answer(row(reply_model(context.operation), **{name: accepted}, refused=refused))


def _reason(context: Context, serial_number: str, device: Device | None) -> LiveDataRefusalReason | None:
    known = context.world.fleet.device_by_serial_number(serial_number)
    if known is None or known.type not in _INVERTERS:
        return LiveDataRefusalReason.NO_INVERTER
    if device is None:
        return LiveDataRefusalReason.NOT_OWN
    if device.type is not DeviceType.ENERGY_STORAGE_SYSTEM:
        return LiveDataRefusalReason.UNSUPPORTED
    match context.world.reach.of(device):
        case Contact.OFFLINE | Contact.SILENT:
            return LiveDataRefusalReason.OFFLINE
        case Contact.DOWNLINK_CLOSED if not context.operation.idempotent:
            return LiveDataRefusalReason.DOWNLINK_CLOSED
        case _:
            return None


def _message(context: Context, plant: Plant, message: Message) -> dict[str, Any]:
    return row(
        LiveDataMessage,
        measured_at=_zoned(plant, message.measured),
        received_at=_zoned(plant, message.received),
        values=list(_values(context, message)),
    )


def _values(context: Context, message: Message) -> Iterator[dict[str, Any]]:
    for point_id, value in message.values:
        told = value if value is not None else context.world.quirks.nothing("live", point_id)
        if told is not None:
            yield row(LiveDataValue, point_id=str(point_id), value=told)


def _zoned(plant: Plant, seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds, UTC).astimezone(plant.offset)
    return moment.isoformat(timespec="seconds")


def _application(context: Context) -> Application:
    assert context.application is not None
    return context.application
