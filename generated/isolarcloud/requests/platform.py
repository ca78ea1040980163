# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta

    from isolarcloud.enums import DeviceType, Period, PlantStatus, PlantType, Statistic
    from isolarcloud_runtime.points import PointLike


class GetDeviceListByPsIdRequest(Request, frozen=True, kw_only=True):
    """Devices of a plant."""

    plant_id: int
    """Plant whose devices are wanted."""
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Devices of a page. Limit: at least 1."""
    device_types: Sequence[DeviceType | int] | None = None
    """Kinds of devices; all when left out. Corrected: the portal says otherwise."""
    virtual: bool | None = None
    """Virtual devices instead of physical ones, which are the default."""
    claimed: bool | None = None
    """Only devices that are claimed (on) or are not (off)."""
    with_firmware: bool | None = None
    """Whether versions of the software come along."""


class GetDevicePointDayMonthYearDataListRequest(Request, frozen=True, kw_only=True):
    """Statistics of measuring points of devices of one type by day, month or year."""

    device_keys: Sequence[str]
    """Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Corrected: the portal says
    otherwise.
    """
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is the one
    of the calls for minutes. Corrected: the portal says otherwise.
    """
    period: Period | str
    """What each row sums up."""
    kinds: Sequence[Statistic | int]
    """Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are four. Corrected:
    the portal says otherwise.
    """
    start: date
    """First day, month or year, which belongs to the window."""
    end: date
    """Last day, month or year, which belongs to the window."""
    descending: bool | None = None
    """Whether the latest row comes first; the earliest does when left out. A client omits it and is answered;
    the page requires it.
    """
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetDevicePointMinuteDataListRequest(Request, frozen=True, kw_only=True):
    """Values of measuring points of devices of one type every few minutes."""

    device_keys: Sequence[str]
    """Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Corrected: the portal says
    otherwise.
    """
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise."""
    start: datetime
    """Begin of the window, which it belongs to."""
    end: datetime
    """End of the window, which it belongs to."""
    every: timedelta | None = None
    """Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of 5 minutes.
    Field-reported: on no portal page. The page tells the default of five minutes; the Chinese one demands
    multiples of it.
    """
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetDeviceRealTimeDataRequest(Request, frozen=True, kw_only=True):
    """Latest values of measuring points of devices of one type."""

    device_keys: Sequence[str] | None = None
    """Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal page. No number is
    documented; a sample has 49, and clients use up to 50. Corrected: the portal says otherwise.
    """
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries. Unverified. No number
    is documented; clients send 50 to the sister call for inverters. Corrected: the portal says otherwise.
    """
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More are refused
    with code 010 and a message that names the field. Corrected: the portal says otherwise.
    """
    device_type: DeviceType | int
    """What kind of devices they are."""
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetPowerStationDetailRequest(Request, frozen=True, kw_only=True):
    """Details of plants, tariffs and the owner's contact among them."""

    plant_ids: Sequence[int] | None = None
    """Plants to read. Limit: at most 20 entries. A client sends 50 at once and is answered; the documented
    number stands. Corrected: the portal says otherwise.
    """
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of communication devices whose plants are wanted. Limit: at most 20 entries. Corrected:
    the portal says otherwise.
    """
    with_remarks: bool | None = None
    """Whether remarks come along."""


class GetPowerStationPointDayMonthYearDataListRequest(Request, frozen=True, kw_only=True):
    """Statistics of measuring points of plants by day, month or year."""

    plant_ids: Sequence[int]
    """Plants to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is the one
    of the calls for minutes. Corrected: the portal says otherwise.
    """
    period: Period | str
    """What each row sums up."""
    kinds: Sequence[Statistic | int]
    """Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are four. Corrected:
    the portal says otherwise.
    """
    start: date
    """First day, month or year, which belongs to the window."""
    end: date
    """Last day, month or year, which belongs to the window."""
    descending: bool | None = None
    """Whether the latest row comes first; the earliest does when left out. A client omits it and is answered;
    the page requires it.
    """
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetPowerStationPointMinuteDataListRequest(Request, frozen=True, kw_only=True):
    """Values of measuring points of plants every few minutes."""

    plant_ids: Sequence[int]
    """Plants to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise."""
    start: datetime
    """Begin of the window, which it belongs to."""
    end: datetime
    """End of the window, which it belongs to."""
    every: timedelta | None = None
    """Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of 5 minutes.
    Field-reported: on no portal page. The page tells the default of five minutes; the Chinese one demands
    multiples of it.
    """
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetPowerStationRealTimeDataRequest(Request, frozen=True, kw_only=True):
    """Latest values of measuring points of plants."""

    plant_ids: Sequence[int]
    """Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is the one of the
    history calls. Corrected: the portal says otherwise.
    """
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More are refused
    with code 010 and a message that names the field. Corrected: the portal says otherwise.
    """
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class QueryPowerStationListRequest(Request, frozen=True, kw_only=True):
    """Plants that the token shows."""

    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Plants of a page. Limit: at least 1."""
    name: str | None = None
    """Part of the name."""
    types: Sequence[PlantType | int] | None = None
    """Kinds of plants; all when left out."""
    statuses: Sequence[PlantStatus | int] | None = None
    """States of plants; normal ones when left out."""
