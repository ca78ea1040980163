# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta

    from isolarcloud.enums import (
        AlarmSelection,
        AlarmType,
        DeviceType,
        OpenPointType,
        ParameterCommandStatus,
        ParameterTaskKind,
        Period,
        PlantStatus,
        PlantType,
        Statistic,
    )
    from isolarcloud_runtime.catalogue import ControlChoice
    from isolarcloud_runtime.points import PointLike


class DatasubscribeGetConfigRequest(Request, frozen=True, kw_only=True):
    """Where live data can be fetched, and with what account and key."""


class DatasubscribeGetHisDataRequest(Request, frozen=True, kw_only=True):
    """Live data of the last hour."""

    serial_numbers: Sequence[str]
    """Serial numbers of inverters. Limit: 1 to 10 entries."""
    start: datetime
    """Begin, in any zone."""
    end: datetime
    """End, in any zone."""


class DatasubscribeStartRequest(Request, frozen=True, kw_only=True):
    """Tells inverters to send live data every few seconds."""

    serial_numbers: Sequence[str]
    """Serial numbers of inverters. Limit: 1 to 10 entries."""
    interval_seconds: int | None = None
    """Seconds between two messages of an inverter; 60 when left out. Limit: at least 60."""


class DatasubscribeStopRequest(Request, frozen=True, kw_only=True):
    """Tells inverters to send no more live data."""

    serial_numbers: Sequence[str]
    """Serial numbers of inverters. Limit: 1 to 10 entries."""


class GetDeviceListByPsIdRequest(Request, frozen=True, kw_only=True):
    """Devices of a plant."""

    plant_id: int
    """Plant whose devices are wanted."""
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Devices of a page. Limit: at least 1."""
    device_types: Sequence[DeviceType | int] | None = None
    """Kinds of devices; all when left out."""
    virtual: bool | None = None
    """Virtual devices instead of physical ones, which are the default."""
    claimed: bool | None = None
    """Only devices that are claimed (on) or are not (off)."""
    with_firmware: bool | None = None
    """Whether versions of the software come along."""


class GetDevicePointDayMonthYearDataListRequest(Request, frozen=True, kw_only=True):
    """Statistics of measuring points of devices of one type by day, month or year."""

    device_keys: Sequence[str]
    """Keys of the devices to read, all of one type. Limit: 1 to 50 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is the one
    of the calls for minutes.
    """
    period: Period | str
    """What each row sums up."""
    kinds: Sequence[Statistic | int] | None = None
    """Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are four."""
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
    """Keys of the devices to read, all of one type. Limit: 1 to 50 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries."""
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
    documented; a sample has 49, and clients use up to 50.
    """
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries. Unverified. No number
    is documented; clients send 50 to the sister call for inverters.
    """
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More are refused
    with code 010 and a message that names the field.
    """
    device_type: DeviceType | int | None = None
    """What kind of devices they are."""
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetDeviceSettingRecordListRequest(Request, frozen=True, kw_only=True):
    """Parameters that were set or read on devices in the past."""

    codes: Sequence[int]
    """Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries."""
    device_uuids: Sequence[int]
    """Ids of the devices. Limit: 1 to 100 entries."""
    task_ids: Sequence[int] | None = None
    """Only these tasks; all when left out. Limit: at most 100 entries."""
    statuses: Sequence[ParameterCommandStatus | int] | None = None
    """Only commands that ended so; only successes when left out. Unverified. Only a copy of the Chinese page
    of the user family has it.
    """
    start: datetime
    """Begin of the window, which it belongs to."""
    end: datetime
    """End of the window, which it belongs to."""


class GetFaultAlarmInfoRequest(Request, frozen=True, kw_only=True):
    """Faults and alarms of devices."""

    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Alarms of a page. Limit: at least 1."""
    plant_id: int | None = None
    """Plant whose alarms are wanted; all plants when left out."""
    device_key: str | None = None
    """Key of the device whose alarms are wanted. Limit: at least 1 characters."""
    types: Sequence[AlarmType | int] | None = None
    """Faults, alarms, notices or suggestions; all when left out."""
    alarm_id: str | None = None
    """Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters."""
    name: str | None = None
    """Part of the name. Limit: at least 1 characters."""
    status: AlarmSelection | int | None = None
    """Which alarms are wanted; those that are not closed when left out."""
    start: datetime | None = None
    """Begin of the window, which it belongs to."""
    end: datetime | None = None
    """End of the window, which it belongs to."""


class GetMlpeDayMonthYearDataListRequest(Request, frozen=True, kw_only=True):
    """Statistics of measuring points of optimizers by day, month or year."""

    device_keys: Sequence[str]
    """Keys of the optimizers to read. Limit: 1 to 100 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six points are
    known.
    """
    period: Period | str
    """What each row sums up."""
    kinds: Sequence[Statistic | int] | None = None
    """Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are four."""
    start: date
    """First day, month or year, which belongs to the window."""
    end: date
    """Last day, month or year, which belongs to the window."""
    descending: bool | None = None
    """Whether the latest row comes first; the earliest does when left out. The page requires it, its example
    leaves it out.
    """


class GetMlpeDeviceListRequest(Request, frozen=True, kw_only=True):
    """Optimizers of a plant."""

    plant_id: int
    """Plant whose optimizers are wanted."""


class GetMlpeMinuteDataListRequest(Request, frozen=True, kw_only=True):
    """Values of measuring points of optimizers every few minutes."""

    device_keys: Sequence[str]
    """Keys of the optimizers to read. Limit: 1 to 100 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six points are
    known.
    """
    start: datetime
    """Begin of the window, which it belongs to."""
    end: datetime
    """End of the window, which it belongs to."""
    every: timedelta | None = None
    """Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of 5 minutes.
    Field-reported: on no portal page. The page tells the default of five minutes; the Chinese one demands
    multiples of it.
    """


class GetMlpeRealTimeDataRequest(Request, frozen=True, kw_only=True):
    """Latest values of measuring points of optimizers."""

    device_keys: Sequence[str]
    """Keys of the optimizers to read. Limit: 1 to 100 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six points are
    known. The example of the page has plain numbers, that of the user family has a p before each; no client
    is known that tells which is needed.
    """


class GetOpenPointInfoRequest(Request, frozen=True, kw_only=True):
    """Measuring points that the gateway offers for a kind of device."""

    device_type: DeviceType | int
    """Kind of device. Field-reported: on no portal page."""
    kind: OpenPointType | int | None = None
    """Kind of points. Unverified. Only the sister call of the user family is known to take it."""
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of devices, presumably to see only their points. Limit: at most 50 entries. Unverified.
    No number is known; this is the one of the calls for latest values. Field-reported: on no portal page. One
    client sends it.
    """
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1. Field-reported: on no portal page."""
    size: int | None = None
    """Points of a page. Limit: at least 1. Field-reported: on no portal page."""
    model_id: int | None = None
    """Only telemetry points that this model supports: `model_id` of a device. Unverified. Only the sister
    call of the user family is known to take it.
    """


class GetParamSettingTaskRequest(Request, frozen=True, kw_only=True):
    """How far a parameter task is, and what came of each parameter."""

    task_id: int
    """Task that the dispatch returned for the device."""
    device_uuid: int
    """Id of the device."""


class GetPowerStationDetailRequest(Request, frozen=True, kw_only=True):
    """Details of plants, tariffs and the owner's contact among them."""

    plant_ids: Sequence[int] | None = None
    """Plants to read. Limit: at most 20 entries. A client sends 50 at once and is answered; the documented
    number stands.
    """
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of communication devices whose plants are wanted. Limit: at most 20 entries."""
    with_remarks: bool | None = None
    """Whether remarks come along."""


class GetPowerStationPointDayMonthYearDataListRequest(Request, frozen=True, kw_only=True):
    """Statistics of measuring points of plants by day, month or year."""

    plant_ids: Sequence[int]
    """Plants to read. Limit: 1 to 50 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is the one
    of the calls for minutes.
    """
    period: Period | str
    """What each row sums up."""
    kinds: Sequence[Statistic | int] | None = None
    """Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are four."""
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
    """Plants to read. Limit: 1 to 50 entries."""
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 50 entries."""
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
    history calls.
    """
    points: Sequence[PointLike]
    """Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More are refused
    with code 010 and a message that names the field.
    """
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along."""


class GetReadOnlyParamDefinitionRequest(Request, frozen=True, kw_only=True):
    """Parameters that can be read but not set."""


class GetReadOnlyResultRequest(Request, frozen=True, kw_only=True):
    """What came of the reading of read-only parameters."""

    task_ids: Sequence[int]
    """Tasks that the start of the reading returned. Limit: at least 1 entry. No page names a most."""


class ParamSettingParameters(Request, frozen=True, kw_only=True):
    """Parameters to set or read."""

    code: int
    """Code of the parameter (`control_parameters`)."""
    value: int | float | str | ControlChoice | None = None
    """Raw value to set: a number, its digits, or one of the parameter's choices; left out to read."""


class ParamSettingRequest(Request, frozen=True, kw_only=True):
    """Sends a task to devices that sets parameters or reads them back."""

    kind: ParameterTaskKind | int
    """Whether parameters are set or read. The page names a default, setting, and demands the field all the
    same; a default that sets something is not taken over.
    """
    device_uuids: Sequence[int]
    """Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a most; reading takes
    one.
    """
    task_name: str
    """Name of the task; the web application shows it. Limit: at least 1 characters."""
    expire_seconds: int
    """Seconds that the task may wait for its devices before it is given up. Limit: 0 to 1800."""
    parameters: Sequence[ParamSettingParameters]
    """Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page. More are refused
    with code 010 and a message that names the field.
    """


class ParamSettingCheckRequest(Request, frozen=True, kw_only=True):
    """Whether parameters of devices can be set or read."""

    kind: ParameterTaskKind | int | None = None
    """What is meant to be done; setting when left out."""
    device_uuids: Sequence[int]
    """Ids of the devices; a single one to read. Limit: at least 1 entry."""


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


class ReadOnlyParamSetRequest(Request, frozen=True, kw_only=True):
    """Starts the reading of parameters that can be read but not set."""

    codes: Sequence[int]
    """Codes of read-only parameters. Limit: at least 1 entry. No page names a most."""
    device_uuids: Sequence[int]
    """Ids of the inverters. Limit: at least 1 entry. No page names a most."""
