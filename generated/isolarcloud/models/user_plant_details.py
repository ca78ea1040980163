# Generated from spec/ by `make generate`; do not edit.
"""Replies: user plant details."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import (
    ConstructionStatus,
    GridConnectionType,
    PlantFaultStatus,
    PlantSharedBy,
    PlantType,
    ShareType,
)
from isolarcloud.models.plants import CommunicationDevice, PlantRemarks
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime


class UserPlantDetail(Model, frozen=True, kw_only=True):
    """Everything the gateway tells an account about a plant.

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
    online: bool | None = field(name="ps_status", default=None)
    """Whether the plant is online."""
    fault_status: PlantFaultStatus | None = field(name="ps_fault_status", default=None)
    """Whether it has faults or alarms."""
    fault_count: int | None = None
    """Open faults."""
    alarm_count: int | None = None
    """Open alarms."""
    share_type: ShareType | None = None
    """Whose plant it is."""
    shared_by: PlantSharedBy | None = field(name="share_user_type", default=None)
    """Who shared it; nothing for plants that are not shared."""
    construction_status: ConstructionStatus | None = field(name="build_status", default=None)
    """How far the construction is."""
    grid_connection_type: GridConnectionType | None = field(name="connect_type", default=None)
    """What the plant does with its energy."""
    installed_at: LocalTime | None = field(name="install_date", default=None)
    """When the plant was created."""
    time_zone: str | None = field(name="ps_current_time_zone", default=None)
    """Time zone of the plant, for example GMT+8; it knows no daylight saving."""
    location: str | None = field(name="ps_location", default=None)
    """Address of the plant. The page of the batch call leaves it out."""
    latitude: Number | None = None
    """Latitude of the plant. Unit: °."""
    longitude: Number | None = None
    """Longitude of the plant. Unit: °."""
    description: str | None = None
    """What the owner wrote about the plant."""
    installed_power: Number | None = field(name="design_capacity", default=None)
    """Installed power. Unit: Wp."""
    storage_power: Number | None = field(name="design_capacity_pcs", default=None)
    """Power of the energy storage converter. Field-reported: on no portal page. Only a copy of the Chinese
    page has it, without a unit.
    """
    battery_capacity: Number | None = field(name="design_capacity_battery", default=None)
    """Capacity of the battery. Field-reported: on no portal page. Only a copy of the Chinese page has it,
    without a unit.
    """
    tariff_per_wh: Number | None = field(name="ps_price", default=None)
    """Price of one Wh, in `currency`."""
    tariff_per_kwh: Number | None = field(name="ps_price_kwh", default=None)
    """Price of one kWh, in `currency`."""
    currency: str | None = field(name="param_income_unit_name", default=None)
    """Currency of tariff and income."""
    owner_email: Secret | None = field(name="email", default=None)
    """E-mail address of the owner."""
    owner_phone: Secret | None = field(name="user_moble_tel", default=None)
    """Mobile number of the owner, partly hidden."""
    communication_devices: list[CommunicationDevice] | None = field(
        name="communication_dev_detail_list", default=None
    )
    """Devices by which the plant reports."""
    remarks: PlantRemarks | None = field(name="ps_remarks", default=None)
    """Remarks, when asked for; a reply may lack them all the same."""


class UserPlantDetails(Model, frozen=True, kw_only=True):
    """Details of plants, and which plants are not the account's.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    plants: list[UserPlantDetail] = field(name="dataList")
    """The plants that were found. The sister call of the platform family names it data_list."""
    code: str | None = None
    """Result of the query; `1` is success."""
    unauthorized_plant_ids: list[int] | None = field(name="is_not_belong_to_user", default=None)
    """Plants asked for that are not the account's."""
