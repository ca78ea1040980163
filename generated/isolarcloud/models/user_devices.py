# Generated from spec/ by `make generate`; do not edit.
"""Replies: user devices."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import DeviceFaultStatus, DeviceType
from isolarcloud.models.devices import FirmwareVersions
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.times import LocalTime


class UserDevice(Model, frozen=True, kw_only=True):
    """A device of a plant of the account.

    Its `key` is what data queries ask for.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    key: str = field(name="ps_key")
    """Key for data queries: plant id, device type, address and channel, joined by underscores; some have a
    fifth part.
    """
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
    online: bool | None = field(name="dev_status", default=None)
    """Whether the device is online."""
    fault_status: DeviceFaultStatus | None = field(name="dev_fault_status", default=None)
    """Whether it has faults or alarms."""
    claimed: bool | None = field(name="rel_state", default=None)
    """Whether the device is claimed. The platform family names it claim_state."""
    claimed_at: LocalTime | None = field(name="rel_time", default=None)
    """When it was claimed."""
    grid_connected_at: LocalTime | None = field(name="grid_connection_date", default=None)
    """When it was connected to the grid. Field-reported: on no portal page."""
    address: int | None = field(name="device_code", default=None)
    """Address on its communication device."""
    channel_id: int | None = field(name="chnnl_id", default=None)
    """Channel of its communication device."""
    communication_device_serial_number: str | None = field(name="communication_dev_sn", default=None)
    """Serial number of the device that it reports by."""
    firmware: FirmwareVersions | None = field(name="firmware_version_info", default=None)
    """Versions of its software, when asked for."""


class UserDeviceList(Model, frozen=True, kw_only=True):
    """One page of devices of an account.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    devices: list[UserDevice] = field(name="pageList")
    """The devices of this page."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are on all pages; not every reply has it. The other spelling is documented for the
    platform family.
    """


class ReportingDevice(Model, frozen=True, kw_only=True):
    """The communication device by which a device reports.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the communication device."""
    uuid: int | None = None
    """Its id for control and alarms."""
    key: str | None = field(name="ps_key", default=None)
    """Its key for data queries."""
    model: str | None = field(name="device_model_code", default=None)
    """Name of its model."""
    plant_id: int | None = field(name="ps_id", default=None)
    """Id of the plant."""
    plant_name: str | None = field(name="ps_name", default=None)
    """Name of the plant."""


class PvString(Model, frozen=True, kw_only=True):
    """One string of panels at an input of a device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    name: str = field(name="pv_name")
    """Name of the input, for example PV1."""
    configured: bool | None = field(name="pv_value", default=None)
    """Whether panels are configured at this input."""


class DeviceStrings(Model, frozen=True, kw_only=True):
    """The string configuration of one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_key: str = field(name="ps_key")
    """Key of the device. Field-reported: on no portal page. Only the sample of a copy of the Chinese page has
    it.
    """
    updated_at: LocalTime | None = field(name="update_time", default=None)
    """When the configuration was last changed. Field-reported: on no portal page. Only the sample of a copy
    of the Chinese page has it.
    """
    string_count: int | None = field(name="pv_count", default=None)
    """How many strings the device can have."""
    strings: list[PvString] | None = field(name="pv_string", default=None)
    """The strings."""


class DeviceStringConfigurations(Model, frozen=True, kw_only=True):
    """String configurations of devices, and which devices could not be read.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    devices: list[DeviceStrings] = field(name="device_string_info")
    """One entry a device."""
    code: str | None = None
    """Result of the query; `1` is success. A number in the sample, a text in the Chinese table."""
    failed_device_keys: list[str] | None = field(name="fail_ps_key", default=None)
    """Keys of devices that could not be read."""


class DevicePropertyValue(Model, frozen=True, kw_only=True):
    """The value of one property of one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_key: str = field(name="ps_key")
    """Key of the device."""
    point_id: int = field(name="property_code")
    """Number of the property point."""
    uuid: int | None = None
    """Id of the device for control and alarms."""
    device_type: DeviceType | None = None
    """What kind of device it is."""
    value: str | None = field(name="property_value", default=None)
    """The value as the gateway writes it; a number for points such as 18290, 18291 and 29046, which limit
    control parameters.
    """
    unit: str | None = None
    """Unit of the value."""


class DevicePropertyValues(Model, frozen=True, kw_only=True):
    """Values of properties of devices.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    values: list[DevicePropertyValue] = field(name="property_point_value_list")
    """One entry for each property of each device."""
    code: str | None = None
    """Result of the query; `1` is success."""
