# Generated from spec/ by `make generate`; do not edit.
"""Replies: user plants."""

from __future__ import annotations

from datetime import datetime

from msgspec import field

from isolarcloud.enums import (
    ConstructionStatus,
    GridConnectionType,
    PlantFaultStatus,
    PlantStatus,
    PlantType,
    ShareType,
)
from isolarcloud.models.common import Quantity
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.times import LocalTime


class UserPlant(Model, frozen=True, kw_only=True):
    """A plant of an account, with its sums.

    Every sum may be absent.

    Accounts get a short form (`online_status`, `update_time`, few sums) or a long one (`ps_status`, all
    sums).

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
    online: bool | None = field(name="ps_status", default=None)
    """Whether the plant is online."""
    online_status: bool | None = None
    """Whether the plant is online, in short replies, which lack `online`."""
    fault_status: PlantFaultStatus | None = field(name="ps_fault_status", default=None)
    """Whether it has faults or alarms."""
    fault_count: int | None = None
    """Open faults."""
    alarm_count: int | None = None
    """Open alarms."""
    share_type: ShareType | None = None
    """Whose plant it is."""
    construction_status: ConstructionStatus | None = field(name="build_status", default=None)
    """How far the construction is."""
    grid_connection_type: GridConnectionType | None = field(name="connect_type", default=None)
    """What the plant does with its energy."""
    grid_connected: bool | None = field(name="grid_connection_status", default=None)
    """Whether the plant is connected to the grid."""
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
    province: str | None = field(name="province_name", default=None)
    """Province."""
    city: str | None = field(name="city_name", default=None)
    """City."""
    district: str | None = field(name="district_name", default=None)
    """District."""
    latitude: Number | None = None
    """Latitude of the plant. Unit: °."""
    longitude: Number | None = None
    """Longitude of the plant. Unit: °."""
    description: str | None = None
    """What the owner wrote about the plant."""
    updated_at: LocalTime | None = field(name="update_time", default=None)
    """When these facts were last changed, in short replies."""
    current_power: Quantity | None = field(name="curr_power", default=None)
    """Power now."""
    current_power_updated_at: datetime | None = field(name="curr_power_update_time", default=None)
    """When that was computed."""
    today_energy: Quantity | None = None
    """Yield of today."""
    today_energy_updated_at: datetime | None = field(name="today_energy_update_time", default=None)
    """When that was computed."""
    total_energy: Quantity | None = None
    """Yield since the plant was built."""
    total_energy_updated_at: datetime | None = field(name="total_energy_update_time", default=None)
    """When that was computed."""
    today_income: Quantity | None = None
    """Income of today."""
    today_income_updated_at: datetime | None = field(name="today_income_update_time", default=None)
    """When that was computed."""
    month_income: Quantity | None = None
    """Income of this month."""
    month_income_updated_at: datetime | None = field(name="month_income_update_time", default=None)
    """When that was computed."""
    year_income: Quantity | None = None
    """Income of this year."""
    total_income: Quantity | None = None
    """Income since the plant was built."""
    total_income_updated_at: datetime | None = field(name="total_income_update_time", default=None)
    """When that was computed."""
    today_co2_reduction: Quantity | None = field(name="co2_reduce", default=None)
    """CO2 that was not emitted today."""
    today_co2_reduction_updated_at: datetime | None = field(name="co2_reduce_update_time", default=None)
    """When that was computed."""
    total_co2_reduction: Quantity | None = field(name="co2_reduce_total", default=None)
    """CO2 that was not emitted since the plant was built."""
    total_co2_reduction_updated_at: datetime | None = field(name="co2_reduce_total_update_time", default=None)
    """When that was computed."""
    equivalent_hours: Quantity | None = field(name="equivalent_hour", default=None)
    """Hours at full power that would make the yield of today."""
    equivalent_hours_updated_at: datetime | None = field(name="equivalent_hour_update_time", default=None)
    """When that was computed."""
    capacity: Quantity | None = field(name="total_capcity", default=None)
    """Installed power."""
    capacity_updated_at: datetime | None = field(name="total_capcity_update_time", default=None)
    """When that was computed."""


class UserPlantList(Model, frozen=True, kw_only=True):
    """One page of plants of an account.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    plants: list[UserPlant] = field(name="pageList")
    """The plants of this page."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are on all pages; not every reply has it. The other spelling is documented for the
    platform family.
    """
