# Generated from spec/ by `make generate`; do not edit.
"""Replies: alarms."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import AlarmLevel, AlarmStatus, AlarmType, DeviceType
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.times import LocalTime


class Alarm(Model, frozen=True, kw_only=True):
    """A fault, alarm, notice or suggestion about one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: str | None = field(name="fault_code", default=None)
    """Id of this one alarm, for example `60064.202601.0a1b2c3d4e5f6`."""
    code: int | None = field(name="fault_type_code", default=None)
    """Code of the kind of fault. The ids of alarms begin with such a code; that these are the codes of
    Appendix 9 is likely, and on no page.
    """
    name: str | None = field(name="fault_name", default=None)
    """What is wrong, in the language of the call."""
    type: AlarmType | None = field(name="fault_type", default=None)
    """Whether it is a fault, an alarm, a notice or a suggestion."""
    level: AlarmLevel | None = field(name="fault_level", default=None)
    """How grave it is. The values stand on the page of the user family only."""
    description: str | None = field(name="fault_desc", default=None)
    """What is wrong in more words."""
    device_fault_codes: str | None = field(name="fault_reason", default=None)
    """Fault codes as the device itself numbers them, with bars between them, for example `20|24|25`."""
    status: AlarmStatus | None = field(name="process_status", default=None)
    """How far the handling is."""
    occurred_at: LocalTime | None = field(name="create_time", default=None)
    """When it occurred."""
    recovered_at: LocalTime | None = field(name="over_time", default=None)
    """When it was over; nothing while it lasts."""
    processed_at: LocalTime | None = field(name="process_time", default=None)
    """When it was last handled. A number of 14 digits (year to second). On the page of the platform family
    only; a sample of the user family has it too.
    """
    grid_fault: bool | None = field(name="grid_connection_status", default=None)
    """Whether it is a fault of the connection to the grid."""
    plant_id: int | None = field(name="ps_id", default=None)
    """Id of the plant."""
    plant_name: str | None = field(name="ps_name", default=None)
    """Name of the plant."""
    device_key: str | None = field(name="ps_key", default=None)
    """Key of the device for data queries."""
    device_uuid: int | None = field(name="uuid", default=None)
    """Id of the device for control."""
    device_name: str | None = None
    """Name of the device."""
    device_type: DeviceType | None = None
    """What kind of device it is. On the page of the platform family only; a sample of the user family has it
    too.
    """
    device_type_name: str | None = field(name="type_name", default=None)
    """Kind of device in words, in the language of the call."""
    device_model: str | None = field(name="device_model_code", default=None)
    """Name of the model. The pages tell it and the next field apart by the word code only; lists of devices
    give the name of the model under this one.
    """
    device_model_text: str | None = field(name="device_model", default=None)
    """Model of the device in other words. On the page of the platform family only; a sample of the user
    family has it too.
    """


class AlarmList(Model, frozen=True, kw_only=True):
    """One page of alarms.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    alarms: list[Alarm] = field(name="pageList")
    """The alarms of this page."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are on all pages; not every reply has it."""
