# Generated from spec/ by `make generate`; do not edit.
"""Replies: real time."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import DeviceFaultStatus
from isolarcloud.models.common import PointDefinition
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.points import PointValues
from isolarcloud_runtime.times import LocalTime


class PlantRealTimeRow(Model, frozen=True, kw_only=True):
    """Latest values of one plant.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    plant_id: int = field(name="ps_id")
    """Id of the plant."""
    key: str | None = field(name="ps_key", default=None)
    """Key of the plant as a device."""
    name: str | None = field(name="ps_name", default=None)
    """Name of the plant."""
    uuid: int | None = None
    """Id of the plant as a device."""
    sampled_at: LocalTime | None = field(name="device_time", default=None)
    """When the values were taken, on the plant's clock. Field-reported: on no portal page."""
    values: PointValues | None = None
    """Value of each point asked for."""


class PlantRealTimeData(Model, frozen=True, kw_only=True):
    """Latest values of plants.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    rows: list[PlantRealTimeRow] = field(name="device_point_list")
    """One row a plant."""
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    """Names and units of the points, when asked for."""
    failed_plant_ids: list[int] | None = field(name="fail_ps_id_list", default=None)
    """Plants that could not be read."""


class DeviceRealTimeRow(Model, frozen=True, kw_only=True):
    """Latest values of one device.

    The rows stand one level down, under `device_point`; a client that expected them flat found none, and
    flat ones are accepted too.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_key: str = field(name="ps_key")
    """Key of the device."""
    plant_id: int | None = field(name="ps_id", default=None)
    """Id of the plant."""
    uuid: int | None = None
    """Id of the device for control and alarms."""
    name: str | None = field(name="device_name", default=None)
    """Name of the device."""
    serial_number: str | None = field(name="device_sn", default=None)
    """Serial number."""
    communication_device_serial_number: str | None = field(name="communication_dev_sn", default=None)
    """Serial number of the device that it reports by."""
    deployed: bool | None = field(name="dev_status", default=None)
    """Whether the device is deployed."""
    fault_status: DeviceFaultStatus | None = field(name="dev_fault_status", default=None)
    """Whether it has faults or alarms."""
    sampled_at: LocalTime | None = field(name="device_time", default=None)
    """When the values were taken, on the plant's clock."""
    values: PointValues | None = None
    """Value of each point asked for."""


class DeviceRealTimeData(Model, frozen=True, kw_only=True):
    """Latest values of devices.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    rows: list[DeviceRealTimeRow] = field(name="device_point_list")
    """One row a device, in any order."""
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    """Names and units of the points, when asked for."""
    illegal_device_keys: list[str] | None = field(name="illegal_ps_key_list", default=None)
    """Keys asked for that are no devices of the caller."""
    illegal_serial_numbers: list[str] | None = field(name="illgal_sn_list", default=None)
    """Serial numbers asked for that are no devices of the caller."""
