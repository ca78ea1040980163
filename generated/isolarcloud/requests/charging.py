# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from datetime import datetime

    from isolarcloud.enums import ChargingOrderStatus, ChargingStationStatus
    from isolarcloud_runtime.secret import Secret


class AuthRequest(Request, frozen=True, kw_only=True):
    """Logs an iEnergyCharge account in."""

    account: str | Secret
    """Name or e-mail address of the account. Limit: at least 1 characters. Unverified. Named in the example;
    that it belongs into `data` is taken from the other endpoints.
    """
    password: str | Secret
    """Password of the account. Limit: at least 1 characters. Unverified. Named in the example; that it
    belongs into `data` is taken from the other endpoints.
    """


class GetChargerInfoRequest(Request, frozen=True, kw_only=True):
    """A charger and what its connectors are doing."""

    serial_number: str
    """Serial number of the charger. Limit: at least 1 characters."""


class GetChargerListRequest(Request, frozen=True, kw_only=True):
    """Chargers of a charging station."""

    station_id: int
    """Id of the station."""
    fault_status: int | None = None
    """Only chargers with this state of faults."""
    offline_status: int | None = None
    """Only chargers that are online or offline."""


class GetOrderCurveDataRequest(Request, frozen=True, kw_only=True):
    """Power, energy and more over the time of a charging order."""

    code: str | None = None
    """Code of the order. Limit: at least 1 characters. Unverified. The page shows no request; the order's
    details are asked for so.
    """
    order_id: int | None = None
    """Id of the order. Unverified. The page shows no request; the list of orders calls it so."""


class GetOrderInfoRequest(Request, frozen=True, kw_only=True):
    """A charging order with every step it went through."""

    code: str
    """Code of the order. Limit: at least 1 characters."""


class GetOrderListRequest(Request, frozen=True, kw_only=True):
    """Charging orders of the account's stations."""

    station_id: int | None = None
    """Id of a station; all when left out."""
    status: ChargingOrderStatus | str | None = None
    """Orders in this state; all when left out."""
    charger_serial_number: str | None = None
    """Serial number of a charger; all when left out."""
    start: datetime | None = None
    """Begin of the time that is asked for. In the example it has milliseconds; they are sent as zeros."""
    end: datetime | None = None
    """End of the time that is asked for. In the example it has milliseconds; they are sent as zeros."""
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Orders of a page. Limit: at least 1."""


class GetStationInfoRequest(Request, frozen=True, kw_only=True):
    """Details of charging stations."""

    station_id: int | None = None
    """Id of a station. Unverified. On no page: taken from the sister endpoints."""
    status: ChargingStationStatus | str | None = None
    """Stations in this state."""


class GetStationListRequest(Request, frozen=True, kw_only=True):
    """Charging stations of the account."""

    status: ChargingStationStatus | str | None = None
    """Stations in this state; all when left out."""
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Stations of a page. Limit: at least 1."""
