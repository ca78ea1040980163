# Generated from spec/ by `make generate`; do not edit.
"""Replies: plants."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import ConstructionStatus, GridConnectionType, PlantFaultStatus, PlantStatus, PlantType
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime


class Plant(Model, frozen=True, kw_only=True):
    """A plant, as lists show it.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: int = field(name="ps_id")
    """Id of the plant."""
    name: str | None = field(name="ps_name", default=None)
    """Name of the plant."""
    type: PlantType | None = field(name="ps_type", default=None)
    """What kind of plant it is."""
    status: PlantStatus | None = field(name="valid_flag", default=None)
    """Whether the plant is in use."""
    online: bool | None = field(name="online_status", default=None)
    """Whether the plant is online."""
    fault_status: PlantFaultStatus | None = field(name="ps_fault_status", default=None)
    """Whether it has faults or alarms."""
    construction_status: ConstructionStatus | None = field(name="build_status", default=None)
    """How far the construction is."""
    grid_connection_type: GridConnectionType | None = field(name="connect_type", default=None)
    """What the plant does with its energy."""
    grid_connected: bool | None = field(name="grid_connection_status", default=None)
    """Whether the plant is connected to the grid."""
    grid_connected_at: LocalTime | None = field(name="grid_connection_time", default=None)
    """When the plant was connected to the grid, on its own clock."""
    installed_at: LocalTime | None = field(name="install_date", default=None)
    """When the plant was created."""
    time_zone: str | None = field(name="ps_current_time_zone", default=None)
    """Time zone of the plant, for example GMT+8; it knows no daylight saving."""
    location: str | None = field(name="ps_location", default=None)
    """Address of the plant."""
    latitude: Number | None = None
    """Latitude of the plant. Unit: °."""
    longitude: Number | None = None
    """Longitude of the plant. Unit: °."""
    description: str | None = None
    """What the owner wrote about the plant."""
    updated_at: LocalTime | None = field(name="update_time", default=None)
    """When these facts were last changed."""


class PlantList(Model, frozen=True, kw_only=True):
    """One page of plants.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    plants: list[Plant] = field(name="pageList")
    """The plants of this page."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are on all pages; not every reply has it."""


class CommunicationDevice(Model, frozen=True, kw_only=True):
    """A device by which a plant reports, for example a WiNet stick or a Logger.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number."""
    enabled: bool | None = field(name="is_enable", default=None)
    """Whether it is in use."""


class PlantRemarks(Model, frozen=True, kw_only=True):
    """Free texts that the installer keeps with a plant.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    remark1: str | None = None
    """First remark."""
    remark2: str | None = None
    """Second remark."""
    remark3: str | None = None
    """Third remark."""
    remark4: str | None = None
    """Fourth remark."""
    remark5: str | None = None
    """Fifth remark."""


class PlantDetail(Model, frozen=True, kw_only=True):
    """Everything the platform tells about a plant.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: int = field(name="ps_id")
    """Id of the plant."""
    key: str | None = field(name="ps_key", default=None)
    """Key of the plant as a device."""
    name: str | None = field(name="ps_name", default=None)
    """Name of the plant."""
    type: PlantType | None = field(name="ps_type", default=None)
    """What kind of plant it is."""
    type_name: str | None = field(name="ps_type_name", default=None)
    """Kind of plant in words, in the language of the call."""
    online: bool | None = field(name="online_status", default=None)
    """Whether the plant is online."""
    fault_status: PlantFaultStatus | None = field(name="ps_fault_status", default=None)
    """Whether it has faults or alarms."""
    fault_count: int | None = None
    """Open faults."""
    alarm_count: int | None = None
    """Open alarms."""
    construction_status: ConstructionStatus | None = field(name="build_status", default=None)
    """How far the construction is."""
    grid_connection_type: GridConnectionType | None = field(name="connect_type", default=None)
    """What the plant does with its energy."""
    grid_connected_at: LocalTime | None = field(name="grid_connection_time", default=None)
    """When the plant was connected to the grid, on its own clock. A number of 14 digits (year to second), or
    null.
    """
    installed_at: LocalTime | None = field(name="install_date", default=None)
    """When the plant was created."""
    time_zone: str | None = field(name="ps_current_time_zone", default=None)
    """Time zone of the plant, for example GMT+8; it knows no daylight saving."""
    location: str | None = field(name="ps_location", default=None)
    """Address of the plant."""
    latitude: Number | None = None
    """Latitude of the plant. Unit: °."""
    longitude: Number | None = None
    """Longitude of the plant. Unit: °."""
    description: str | None = None
    """What the owner wrote about the plant."""
    installed_power: Number | None = field(name="install_power", default=None)
    """Installed power. No page names the unit; the same value of the user family is in Wp."""
    feed_in_tariff_per_wh: Number | None = field(name="ps_feedin_power_price_wh", default=None)
    """Paid for one Wh fed in, in `tariff_unit`."""
    feed_in_tariff_per_kwh: Number | None = field(name="ps_feedin_power_price_kwh", default=None)
    """Paid for one kWh fed in."""
    consumption_tariff_per_wh: Number | None = field(name="ps_consumption_power_price_wh", default=None)
    """Price of one Wh drawn, in `tariff_unit`."""
    consumption_tariff_per_kwh: Number | None = field(name="ps_consumption_power_price_kwh", default=None)
    """Price of one kWh drawn."""
    tariff_unit: str | None = field(name="power_price_unit", default=None)
    """Unit of the tariffs."""
    currency: str | None = field(name="param_income_unit_name", default=None)
    """Currency of the income."""
    owner_phone: Secret | None = field(name="owner_mobile", default=None)
    """Phone number of the owner."""
    owner_email: Secret | None = None
    """E-mail address of the owner."""
    user_phone: Secret | None = field(name="user_moble_tel", default=None)
    """Mobile number of the owner's account."""
    communication_devices: list[CommunicationDevice] | None = field(
        name="communication_dev_detail_list", default=None
    )
    """Devices by which the plant reports."""
    remarks: PlantRemarks | None = field(name="ps_remarks", default=None)
    """Remarks, when asked for; a reply may lack them all the same."""


class PlantDetails(Model, frozen=True, kw_only=True):
    """Details of plants, and which plants were refused.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    plants: list[PlantDetail] = field(name="data_list")
    """The plants that were found."""
    code: str | None = None
    """Result of the query; `1` is success."""
    unauthorized_plant_ids: list[int] | None = field(name="not_authorization_ps_list", default=None)
    """Plants asked for that the caller may not see."""
