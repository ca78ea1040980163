# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta

    from isolarcloud.enums import (
        AlarmLevel,
        AlarmSelection,
        AlarmType,
        DeviceType,
        OpenPointType,
        ParameterCommandStatus,
        ParameterTaskKind,
        Period,
        PlantStatus,
        PlantType,
        SharePermission,
        ShareType,
        SharingReleaseSide,
        Statistic,
    )
    from isolarcloud_runtime.catalogue import ControlChoice
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.secret import Secret


class CancelPsSharingRequest(Request, frozen=True, kw_only=True):
    """Removes a partner from plants."""

    plant_ids: Sequence[int]
    """Own plants that the user loses. Limit: at least 1 entry. No page names a most."""
    email: str | Secret | None = None
    """E-mail address of the user. Limit: at least 1 characters."""
    phone: str | Secret | None = None
    """Mobile number of the user. Limit: at least 1 characters."""
    user_id: int | None = None
    """Id of the user. Unverified. In the example of the page only."""
    permission: SharePermission | int
    """Permission that the user had."""
    channel_partner: bool | None = None
    """Always on."""


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
    """Seconds between two messages of an inverter; 60 when left out. Limit: at least 5."""


class DatasubscribeStopRequest(Request, frozen=True, kw_only=True):
    """Tells inverters to send no more live data."""

    serial_numbers: Sequence[str]
    """Serial numbers of inverters. Limit: 1 to 10 entries."""


class GetBatchPsDetailRequest(Request, frozen=True, kw_only=True):
    """Details of plants, tariffs and the owner's contact among them."""

    plant_ids: Sequence[int] | None = None
    """Plants to read. Limit: at most 20 entries."""
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of communication devices whose plants are wanted. Limit: at most 20 entries."""
    with_remarks: bool | None = None
    """Whether remarks come along."""


class GetCommunicationDevInfoByDevSnRequest(Request, frozen=True, kw_only=True):
    """The communication device by which a device reports."""

    serial_number: str
    """Serial number of the device."""
    share_types: Sequence[ShareType | int] | None = None
    """Which plants the device may belong to; only own ones when left out. Limit: at most 3 entries. There are
    three.
    """


class GetDevPropertyPointValueRequest(Request, frozen=True, kw_only=True):
    """Fixed properties of devices of one type, such as rated powers."""

    device_keys: Sequence[str]
    """Keys of the devices to read, all of one plant and type. Limit: 1 to 50 entries. Unverified. No number
    is documented; this is the one of the history calls.
    """
    points: Sequence[PointLike]
    """Property points to read. Limit: 1 to 100 entries. Unverified. No number is documented; this is the one
    of the calls for latest values.
    """
    device_type: DeviceType | int
    """What kind of devices they are."""
    plant_id: int
    """Plant that the devices belong to. The example of the page sends it as a text."""


class GetDeviceListRequest(Request, frozen=True, kw_only=True):
    """Devices of a plant."""

    plant_id: int
    """Plant whose devices are wanted."""
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Devices of a page. Limit: at least 1."""
    device_types: Sequence[DeviceType | int] | None = None
    """Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No number is documented;
    there are fewer kinds of devices.
    """
    virtual: bool | None = None
    """Virtual devices instead of physical ones, which are the default."""
    claimed: bool | None = None
    """Only devices that are claimed (on) or are not (off). The platform family names it claim_state."""
    with_firmware: bool | None = None
    """Whether versions of the software come along."""


class GetDeviceListByUserRequest(Request, frozen=True, kw_only=True):
    """Devices of all plants of the account."""

    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Devices of a page. Limit: at least 1."""
    plant_id: int | None = None
    """Only devices of this plant."""
    device_types: Sequence[DeviceType | int] | None = None
    """Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No number is documented;
    there are fewer kinds of devices.
    """
    virtual: bool | None = None
    """Virtual devices instead of physical ones, which are the default."""
    claimed: bool | None = None
    """Only devices that are claimed (on) or are not (off)."""
    with_firmware: bool | None = None
    """Whether versions of the software come along."""
    share_types: Sequence[ShareType | int] | None = None
    """Devices of own and of shared plants; all when left out. Limit: at most 3 entries."""


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
    with_upload_time: bool | None = None
    """Whether rows carry the time of their upload, as `pST001`. The time is not read from the reply yet."""
    with_point_dictionary: bool | None = None
    """Whether names and units of the points come along. Field-reported: on no portal page. Only a copy of the
    Chinese page has it.
    """


class GetDevicePointsDayMonthYearDataListRequest(Request, frozen=True, kw_only=True):
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
    """Whether the latest row comes first; the earliest does when left out."""


class GetDeviceRealTimeDataRequest(Request, frozen=True, kw_only=True):
    """Latest values of measuring points of devices of one type."""

    device_keys: Sequence[str] | None = None
    """Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal page. No number is
    documented; the example of the page has 50, and clients use up to 50.
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
    has it.
    """
    start: datetime
    """Begin of the window, which it belongs to."""
    end: datetime
    """End of the window, which it belongs to."""


class GetDeviceStringInfoRequest(Request, frozen=True, kw_only=True):
    """Which inputs of devices have strings of panels."""

    device_keys: Sequence[str]
    """Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Unverified. No number is
    documented; this is the one of the history calls.
    """


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
    levels: Sequence[AlarmLevel | int] | None = None
    """How grave they are; all when left out."""
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
    share_types: Sequence[ShareType | int] | None = None
    """Own and shared plants; all when left out."""


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
    known. The example of the page has a p before each number, that of the platform family has none; no client
    is known that tells which is needed.
    """


class GetOpenApiCallInfoRequest(Request, frozen=True, kw_only=True):
    """How many calls the application may make and has made."""


class GetOpenPointInfoRequest(Request, frozen=True, kw_only=True):
    """Measuring points that the gateway offers for a kind or model of device."""

    device_type: DeviceType | int
    """Kind of device."""
    kind: OpenPointType | int
    """Kind of points."""
    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Points of a page. Limit: at least 1."""
    model_id: int | None = None
    """Only telemetry points that this model supports: `model_id` of a device."""


class GetParamSettingTaskRequest(Request, frozen=True, kw_only=True):
    """How far a parameter task is, and what came of each parameter."""

    task_id: int
    """Task that the dispatch returned for the device."""
    device_uuid: int
    """Id of the device."""


class GetPowerStationDetailRequest(Request, frozen=True, kw_only=True):
    """Details of the plant that a communication device belongs to."""

    serial_number: str
    """Serial number of a communication device of the plant. The page just says device; its example is the
    serial number of a communication device.
    """
    with_remarks: bool | None = None
    """Whether remarks come along."""


class GetPowerStationListRequest(Request, frozen=True, kw_only=True):
    """Plants of the account, with sums of energy, income and saved CO2."""

    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Plants of a page. Limit: at least 1."""
    name: str | None = None
    """Part of the name."""
    types: Sequence[PlantType | int] | None = None
    """Kinds of plants; all when left out."""
    share_types: Sequence[ShareType | int] | None = None
    """Own and shared plants; all when left out."""
    statuses: Sequence[PlantStatus | int] | None = None
    """States of plants; normal ones when left out."""
    organization_id: int | None = None
    """Organisation whose plants are wanted: `organization_id` of the login."""
    user_id: int | None = None
    """User below the account whose plants are wanted."""
    self_built: bool | None = None
    """Only plants that the account itself created; all plants when off or left out."""


class GetPvInverterRealTimeDataRequest(Request, frozen=True, kw_only=True):
    """Latest values of all measuring points of PV inverters."""

    device_keys: Sequence[str] | None = None
    """Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is documented; clients
    send 50 serial numbers.
    """
    serial_numbers: Sequence[str] | None = None
    """Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries. Field-reported: on no
    portal page. No number is documented; a client sends 50.
    """


class GetReadOnlyParamDefinitionRequest(Request, frozen=True, kw_only=True):
    """Parameters that can be read but not set."""


class GetReadOnlyResultRequest(Request, frozen=True, kw_only=True):
    """What came of the reading of read-only parameters."""

    task_ids: Sequence[int]
    """Tasks that the start of the reading returned. Limit: at least 1 entry. No page names a most."""


class LoginRequest(Request, frozen=True, kw_only=True):
    """Logs an account in."""

    account: str | Secret
    """Name, e-mail address or phone number of the account. Limit: at least 1 characters."""
    password: str | Secret
    """Password of the account. Limit: at least 1 characters."""
    login_type: str | None = None
    """Not needed. Unverified. The ciphertext example sends the text 1; no page says what it means."""


class ParamSettingParameters(Request, frozen=True, kw_only=True):
    """Parameters to set or read."""

    code: int
    """Code of the parameter (`control_parameters`). Field-reported: on no portal page. The table of the page
    names the two keys in its text only.
    """
    value: int | float | str | ControlChoice | None = None
    """Raw value to set: a number, its digits, or one of the parameter's choices; left out to read.
    Field-reported: on no portal page. The table of the page names the two keys in its text only.
    """


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
    device_uuids: Sequence[int] | None = None
    """Ids of the devices; a single one to read. Limit: at least 1 entry. The page does not insist on it, and
    its example leaves it out; the platform family insists.
    """


class ReadOnlyParamSetRequest(Request, frozen=True, kw_only=True):
    """Starts the reading of parameters that can be read but not set."""

    codes: Sequence[int]
    """Codes of read-only parameters. Limit: at least 1 entry. No page names a most."""
    device_uuids: Sequence[int]
    """Ids of the inverters. Limit: at least 1 entry. No page names a most."""


class ReleasePsSharingRequest(Request, frozen=True, kw_only=True):
    """Ends the sharing of plants."""

    plant_ids: Sequence[int]
    """Plants whose sharing ends. Limit: at least 1 entry. No page names a most."""
    side: SharingReleaseSide | int | None = None
    """Who ends it; the receiver when left out."""
    receiver_account: str | Secret | None = None
    """Account that loses access: needed when the owner ends the sharing. Limit: at least 1 characters."""


class ShareMyPsRequest(Request, frozen=True, kw_only=True):
    """Makes a user a partner of plants."""

    plant_ids: Sequence[int]
    """Own plants, each once. Limit: at least 1 entry. No page names a most."""
    email: str | Secret | None = None
    """E-mail address of the user. Limit: at least 1 characters."""
    permission: SharePermission | int
    """What the user may do."""
    channel_partner: bool | None = None
    """Always on."""


class SharePowerStationBySnAndNmiPairs(Request, frozen=True, kw_only=True):
    """Inverters with their connection points."""

    serial_number: str
    """Serial number of an inverter of the plant. Limit: at least 1 characters. Field-reported: on no portal
    page. The dump lost the members of the list; the example of the page has them.
    """
    nmi: str
    """National Metering Identifier of the plant's connection point. Limit: at least 10 characters.
    Field-reported: on no portal page. The dump lost the members of the list; the example of the page has
    them.
    """


class SharePowerStationBySnAndNmiRequest(Request, frozen=True, kw_only=True):
    """Makes the caller a partner of plants by inverter and connection point."""

    pairs: Sequence[SharePowerStationBySnAndNmiPairs]
    """Inverters with their connection points. Limit: 1 to 50 entries."""


class SharePsBySnRequest(Request, frozen=True, kw_only=True):
    """Shares the plant of a device with another account."""

    serial_number: str
    """Serial number of a device of the plant. Limit: at least 1 characters."""
    receiver_account: str | Secret
    """Account that gets access to the plant. Limit: at least 1 characters."""
    owner_account: str | Secret
    """Account that owns the plant. Limit: at least 1 characters."""
    permission: SharePermission | int | None = None
    """What the receiver may do; manage when left out."""
