# Generated from spec/ by `make generate`; do not edit.
"""Replies: live."""

from __future__ import annotations

from datetime import datetime

from msgspec import field

from isolarcloud.enums import LiveDataRefusalReason, MqttProtocol
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.secret import Secret


class LiveDataConfig(Model, frozen=True, kw_only=True):
    """Where live data can be fetched, and with what.

    Messages are RSA blocks in Base64 that were made with the private key, and are opened with this public
    one. WebSocket addresses may lack their path, which then is `/mqtt`.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str | None = None
    """Result of the query; `1` is success."""
    protocol: MqttProtocol | None = field(name="mqtt_type", default=None)
    """How the server can be reached."""
    urls: list[str] | None = field(name="mqtt_url_list", default=None)
    """Addresses of the server."""
    user_name: Secret | None = field(name="mqtt_username", default=None)
    """Account on the server."""
    password: Secret | None = field(name="mqtt_password", default=None)
    """Password on the server."""
    public_key: Secret | None = field(name="mqtt_rsa_public_key", default=None)
    """Key that opens the messages; whoever has it can read them."""


class LiveDataRefusal(Model, frozen=True, kw_only=True):
    """A device that the call could do nothing for.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number as asked for."""
    reason: LiveDataRefusalReason | None = field(name="code", default=None)
    """Why not."""


class LiveDataTopic(Model, frozen=True, kw_only=True):
    """A device that sends live data now.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the inverter."""
    topic: str | None = None
    """Topic on the MQTT server; several devices may share one."""


class LiveDataStart(Model, frozen=True, kw_only=True):
    """Which devices were told to send live data.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    started: list[LiveDataTopic] = field(name="success_list")
    """Devices that took the command."""
    refused: list[LiveDataRefusal] | None = field(name="fail_list", default=None)
    """Devices that did not; the call succeeds all the same."""


class LiveDataStoppedDevice(Model, frozen=True, kw_only=True):
    """A device that sends no more live data.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the inverter."""


class LiveDataStop(Model, frozen=True, kw_only=True):
    """Which devices were told to send no more live data.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    stopped: list[LiveDataStoppedDevice] = field(name="success_list")
    """Devices that took the command."""
    refused: list[LiveDataRefusal] | None = field(name="fail_list", default=None)
    """Devices that did not; the call succeeds all the same."""


class LiveDataValue(Model, frozen=True, kw_only=True):
    """One measuring point of a live message.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    point_id: int = field(name="id")
    """Measuring point, without the letter p. Only 24 points of energy storage inverters are sent live: 13003,
    13007, 13008, 13011, 13012, 13013, 13034, 13035, 13119, 13121, 13125, 13126, 13134, 13137, 13138, 13139,
    13141, 13142, 13148, 13149, 13150, 13157, 13175 and 13176. The list of points stands in a copy of the
    Chinese page only.
    """
    value: Number | None = field(name="val", default=None)
    """Value of the point."""


class LiveDataMessage(Model, frozen=True, kw_only=True):
    """What a device sent at one moment.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    measured_at: datetime | None = field(name="msgTime", default=None)
    """When the values were taken."""
    received_at: datetime | None = field(name="recvTime", default=None)
    """When the gateway received them."""
    values: list[LiveDataValue] | None = field(name="data", default=None)
    """The values."""


class LiveDataSeries(Model, frozen=True, kw_only=True):
    """Live messages of one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the inverter."""
    messages: list[LiveDataMessage] | None = field(name="dataList", default=None)
    """The messages."""


class LiveDataHistory(Model, frozen=True, kw_only=True):
    """Live messages of the last hour.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    devices: list[LiveDataSeries] = field(name="success_list")
    """Devices with messages."""
    refused: list[LiveDataRefusal] | None = field(name="fail_list", default=None)
    """Devices that have none to give; the call succeeds all the same."""
