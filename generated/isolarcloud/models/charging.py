# Generated from spec/ by `make generate`; do not edit.
"""Replies: charging."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import (
    ChargerCurrentType,
    ChargingOrderStatus,
    ChargingPlugStatus,
    ChargingStationStatus,
)
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime


class ChargingToken(Model, frozen=True, kw_only=True):
    """Proof of a login to the charging family.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    token: Secret
    """Token for calls."""


class ChargingStation(Model, frozen=True, kw_only=True):
    """A charging station, a place with chargers.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: int = field(name="stationId")
    """Id of the station."""
    name: str | None = field(name="stationName", default=None)
    """Name of the station."""
    status: ChargingStationStatus | None = field(name="stationStatus", default=None)
    """State of the station."""
    time_zone: str | None = field(name="timeZone", default=None)
    """Time zone of the station."""
    created_at: LocalTime | None = field(name="createTime", default=None)
    """When the station was created. Neither the form nor the clock of this time is on the page."""
    country: str | None = field(name="countryName", default=None)
    """Country."""
    city: str | None = None
    """City."""
    postal_code: str | None = field(name="postalCode", default=None)
    """Postal code."""
    location: str | None = None
    """Address of the station."""
    latitude: Number | None = None
    """Latitude of the station. Unit: °."""
    longitude: Number | None = None
    """Longitude of the station. Unit: °."""


class ChargingStationList(Model, frozen=True, kw_only=True):
    """One page of charging stations.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    stations: list[ChargingStation] = field(name="list")
    """The stations of this page."""
    total: int | None = None
    """How many there are on all pages."""


class Charger(Model, frozen=True, kw_only=True):
    """A charger, as lists show it.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the charger."""
    model: str | None = field(name="chargerModel", default=None)
    """Model of the charger."""
    offline_status: int | None = field(name="offlineStatus", default=None)
    """Whether the charger is offline. What its numbers mean is on no page."""
    fault_status: int | None = field(name="faultStatus", default=None)
    """Whether the charger has a fault or an alarm. What its numbers mean is on no page."""
    current_type: ChargerCurrentType | None = field(name="currentType", default=None)
    """Which kind of current it gives."""


class ChargerDetail(Model, frozen=True, kw_only=True):
    """A charger and its connectors.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the charger."""
    plugs: list[ChargingPlug] = field(name="plugList")
    """Its connectors."""
    model: str | None = field(name="chargerModel", default=None)
    """Model of the charger."""
    offline_status: int | None = field(name="offlineStatus", default=None)
    """Whether the charger is offline. What its numbers mean is on no page."""
    fault_status: int | None = field(name="faultStatus", default=None)
    """Whether the charger has a fault or an alarm. What its numbers mean is on no page."""
    current_type: ChargerCurrentType | None = field(name="currentType", default=None)
    """Which kind of current it gives."""


class ChargingPlug(Model, frozen=True, kw_only=True):
    """A connector of a charger.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    number: int = field(name="plugNum")
    """Number of the connector."""
    status: ChargingPlugStatus | None = field(name="chargerPlugRunStatus", default=None)
    """What it is doing."""


class ChargingOrder(Model, frozen=True, kw_only=True):
    """A charging order, as lists show it.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str = field(name="orderCode")
    """Code of the order; its details are asked for with it."""
    id: int | None = field(name="orderId", default=None)
    """Id of the order."""
    status: ChargingOrderStatus | None = field(name="orderStatus", default=None)
    """State of the order."""
    charger_serial_number: str | None = field(name="chargerSerialNum", default=None)
    """Serial number of the charger."""
    plug_number: int | None = field(name="plugNum", default=None)
    """Number of the connector."""
    time_zone: str | None = field(name="timeZone", default=None)
    """Time zone of the order's times."""
    started_at: LocalTime | None = field(name="startChargeTime", default=None)
    """When the charging began."""
    stopped_at: LocalTime | None = field(name="stopChargeTime", default=None)
    """When the charging ended."""
    energy: Number | None = field(name="chargeEnergy", default=None)
    """Energy that was charged. The page names no unit."""


class ChargingOrderList(Model, frozen=True, kw_only=True):
    """One page of charging orders.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    orders: list[ChargingOrder] = field(name="orderList")
    """The orders of this page."""
    total: int | None = None
    """How many there are on all pages."""


class ChargingOrderDetail(Model, frozen=True, kw_only=True):
    """A charging order and the steps it went through.

    The page has neither the id nor the code of the order among these.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    steps: list[ChargingOrderStep] = field(name="list")
    """The steps it went through."""
    status: ChargingOrderStatus | None = field(name="orderStatus", default=None)
    """State of the order."""
    charger_serial_number: str | None = field(name="chargerSerialNum", default=None)
    """Serial number of the charger."""
    time_zone: str | None = field(name="timeZone", default=None)
    """Time zone of the order's times."""
    started_at: LocalTime | None = field(name="startChargeTime", default=None)
    """When the charging began."""
    stopped_at: LocalTime | None = field(name="stopChargeTime", default=None)
    """When the charging ended."""
    energy: Number | None = field(name="chargeEnergy", default=None)
    """Energy that was charged. The page names no unit."""


class ChargingOrderStep(Model, frozen=True, kw_only=True):
    """One step of a charging order.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str | None = field(name="stepCode", default=None)
    """Code of the step."""
    name: str | None = field(name="stepName", default=None)
    """Name of the step."""
    position: int | None = field(name="stepOrder", default=None)
    """Its place among the steps."""
    started_at: LocalTime | None = field(name="startTime", default=None)
    """When it was carried out."""
    state: int | None = None
    """State of the step. What its numbers mean is on no page."""
    remark: str | None = None
    """Remark."""


class ChargingOrderCurve(Model, frozen=True, kw_only=True):
    """Power, energy and more over the time of a charging order.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    samples: list[ChargingSample] = field(name="list")
    """The values over time."""
    protocol: int | None = field(name="maintenanceProtocol", default=None)
    """Kind of protocol, 1 or 2. What the two are is on no page."""
    time_zone: str | None = field(name="timeZone", default=None)
    """Time zone of the order's times."""
    plug_number: int | None = field(name="plugNum", default=None)
    """Number of the connector."""


class ChargingSample(Model, frozen=True, kw_only=True):
    """Values of a charging order at one time.

    AC chargers and DC chargers have different ones.

    The page names no units.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    time: LocalTime | None = field(name="eventTime", default=None)
    """Time of the values on the clock of the order. Its form is on no page."""
    power: Number | None = None
    """Charging power."""
    energy: Number | None = field(name="totalEnergy", default=None)
    """Energy charged so far."""
    state_of_charge: Number | None = field(name="soc", default=None)
    """State of charge of the vehicle's battery (DC only)."""
    ac_voltage_a: Number | None = field(name="voltageAcA", default=None)
    """Voltage of phase A (AC only)."""
    ac_voltage_b: Number | None = field(name="voltageAcB", default=None)
    """Voltage of phase B (AC only)."""
    ac_voltage_c: Number | None = field(name="voltageAcC", default=None)
    """Voltage of phase C (AC only)."""
    ac_current_a: Number | None = field(name="currentAcA", default=None)
    """Current of phase A (AC only)."""
    ac_current_b: Number | None = field(name="currentAcB", default=None)
    """Current of phase B (AC only)."""
    ac_current_c: Number | None = field(name="currentAcC", default=None)
    """Current of phase C (AC only)."""
    dc_voltage: Number | None = field(name="voltageDc", default=None)
    """Charging voltage (DC only)."""
    dc_current: Number | None = field(name="currentDc", default=None)
    """Charging current (DC only)."""
    bms_demand_voltage: Number | None = field(name="bmsDemandVoltage", default=None)
    """Voltage that the vehicle's battery management asks for (DC only)."""
    bms_demand_current: Number | None = field(name="bmsDemandCurrent", default=None)
    """Current that the vehicle's battery management asks for (DC only)."""
    temperature: Number | None = None
    """Temperature (DC only)."""
