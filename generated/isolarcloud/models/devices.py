# Generated from spec/ by `make generate`; do not edit.
"""Replies: devices."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import DeviceFaultStatus, DeviceType
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.times import LocalTime


class FirmwareVersions(Model, frozen=True, kw_only=True):
    """Versions of the software on a device, part by part.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    battery: str | None = field(name="bat_version", default=None)
    """Battery management unit."""
    arm: str | None = field(name="lcd_version", default=None)
    """ARM of the inverter."""
    mdsp: str | None = field(name="mdsp_version", default=None)
    """Main signal processor."""
    sdsp: str | None = field(name="sdsp_version", default=None)
    """Second signal processor."""
    string_monitoring: str | None = field(name="pvd_version", default=None)
    """String monitoring unit."""
    cpld: str | None = field(name="cpld_version", default=None)
    """Programmable logic."""
    temperature_board: str | None = field(name="temp_version", default=None)
    """Temperature board."""
    communication_device: str | None = field(name="m_version", default=None)
    """Software of the communication device."""
    communication_platform: str | None = field(name="system_version", default=None)
    """Hardware platform of the communication device."""


class Device(Model, frozen=True, kw_only=True):
    """A device of a plant.

    Its `key` is what data queries ask for.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    key: str = field(name="ps_key")
    """Key for data queries: plant id, device type, address and channel, joined by underscores."""
    plant_id: int | None = field(name="ps_id", default=None)
    """Id of the plant."""
    type: DeviceType | None = field(name="device_type", default=None)
    """What kind of device it is. Types that Appendix 1 does not list occur."""
    type_name: str | None = None
    """Kind of device in words, in the language of the call."""
    name: str | None = field(name="device_name", default=None)
    """Name of the device."""
    serial_number: str | None = field(name="device_sn", default=None)
    """Serial number; virtual devices have none."""
    uuid: int | None = None
    """Id of the device for control and alarms; some devices have none."""
    model_id: int | None = field(name="device_model_id", default=None)
    """Id of the model."""
    model: str | None = field(name="device_model_code", default=None)
    """Name of the model."""
    manufacturer: str | None = field(name="factory_name", default=None)
    """Who made it."""
    deployed: bool | None = field(name="dev_status", default=None)
    """Whether the device is deployed."""
    fault_status: DeviceFaultStatus | None = field(name="dev_fault_status", default=None)
    """Whether it has faults or alarms."""
    claimed: bool | None = field(name="claim_state", default=None)
    """Whether the device is claimed."""
    commissioned_at: LocalTime | None = field(name="rel_time", default=None)
    """When it was commissioned."""
    grid_connected_at: LocalTime | None = field(name="grid_connection_date", default=None)
    """When it was connected to the grid."""
    address: int | None = field(name="device_code", default=None)
    """Address on its communication device."""
    channel_id: int | None = field(name="chnnl_id", default=None)
    """Channel of its communication device."""
    communication_device_serial_number: str | None = field(name="communication_dev_sn", default=None)
    """Serial number of the device that it reports by."""
    firmware: FirmwareVersions | None = field(name="firmware_version_info", default=None)
    """Versions of its software, when asked for."""


class DeviceList(Model, frozen=True, kw_only=True):
    """One page of devices.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    devices: list[Device] = field(name="pageList")
    """The devices of this page."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are on all pages; not every reply has it."""
