# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the user family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.service import TIMESTAMP
from isolarcloud._operations.user import (
    CANCEL_PS_SHARING,
    DATASUBSCRIBE_GET_CONFIG,
    DATASUBSCRIBE_GET_HIS_DATA,
    DATASUBSCRIBE_START,
    DATASUBSCRIBE_STOP,
    GET_BATCH_PS_DETAIL,
    GET_COMMUNICATION_DEV_INFO_BY_DEV_SN,
    GET_DEV_PROPERTY_POINT_VALUE,
    GET_DEVICE_LIST,
    GET_DEVICE_LIST_BY_USER,
    GET_DEVICE_POINT_MINUTE_DATA_LIST,
    GET_DEVICE_POINTS_DAY_MONTH_YEAR_DATA_LIST,
    GET_DEVICE_REAL_TIME_DATA,
    GET_DEVICE_SETTING_RECORD_LIST,
    GET_DEVICE_STRING_INFO,
    GET_FAULT_ALARM_INFO,
    GET_MLPE_DAY_MONTH_YEAR_DATA_LIST,
    GET_MLPE_DEVICE_LIST,
    GET_MLPE_MINUTE_DATA_LIST,
    GET_MLPE_REAL_TIME_DATA,
    GET_OPEN_API_CALL_INFO,
    GET_OPEN_POINT_INFO,
    GET_PARAM_SETTING_TASK,
    GET_POWER_STATION_DETAIL,
    GET_POWER_STATION_LIST,
    GET_PV_INVERTER_REAL_TIME_DATA,
    GET_READ_ONLY_PARAM_DEFINITION,
    GET_READ_ONLY_RESULT,
    LOGIN,
    PARAM_SETTING,
    PARAM_SETTING_CHECK,
    READ_ONLY_PARAM_SET,
    RELEASE_PS_SHARING,
    SHARE_MY_PS,
    SHARE_POWER_STATION_BY_SN_AND_NMI,
    SHARE_PS_BY_SN,
)
from isolarcloud.requests.service import TimestampRequest
from isolarcloud.requests.user import (
    CancelPsSharingRequest,
    DatasubscribeGetConfigRequest,
    DatasubscribeGetHisDataRequest,
    DatasubscribeStartRequest,
    DatasubscribeStopRequest,
    GetBatchPsDetailRequest,
    GetCommunicationDevInfoByDevSnRequest,
    GetDeviceListByUserRequest,
    GetDeviceListRequest,
    GetDevicePointMinuteDataListRequest,
    GetDevicePointsDayMonthYearDataListRequest,
    GetDeviceRealTimeDataRequest,
    GetDeviceSettingRecordListRequest,
    GetDeviceStringInfoRequest,
    GetDevPropertyPointValueRequest,
    GetFaultAlarmInfoRequest,
    GetMlpeDayMonthYearDataListRequest,
    GetMlpeDeviceListRequest,
    GetMlpeMinuteDataListRequest,
    GetMlpeRealTimeDataRequest,
    GetOpenApiCallInfoRequest,
    GetOpenPointInfoRequest,
    GetParamSettingTaskRequest,
    GetPowerStationDetailRequest,
    GetPowerStationListRequest,
    GetPvInverterRealTimeDataRequest,
    GetReadOnlyParamDefinitionRequest,
    GetReadOnlyResultRequest,
    LoginRequest,
    ParamSettingCheckRequest,
    ParamSettingRequest,
    ReadOnlyParamSetRequest,
    ReleasePsSharingRequest,
    ShareMyPsRequest,
    SharePowerStationBySnAndNmiRequest,
    SharePsBySnRequest,
)
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta, tzinfo

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
    from isolarcloud.models.alarms import AlarmList
    from isolarcloud.models.call_quota import CallQuota
    from isolarcloud.models.control import (
        ParameterCheck,
        ParameterDispatch,
        ParameterSettingHistory,
        ParameterTask,
        ReadOnlyDispatch,
        ReadOnlyParameter,
        ReadOnlyResult,
    )
    from isolarcloud.models.identity import LoginResult, ServerTime
    from isolarcloud.models.live import LiveDataConfig, LiveDataHistory, LiveDataStart, LiveDataStop
    from isolarcloud.models.open_points import OpenPointList
    from isolarcloud.models.optimizers import (
        OptimizerList,
        OptimizerMinuteData,
        OptimizerRealTimeData,
        OptimizerStatisticsData,
    )
    from isolarcloud.models.sharing import NmiSharing, PlantPartnerChange, PlantSharing, PlantSharingRelease
    from isolarcloud.models.user_device_data import (
        UserDeviceMinuteData,
        UserDeviceRealTimeData,
        UserDeviceStatisticsData,
    )
    from isolarcloud.models.user_devices import (
        DevicePropertyValues,
        DeviceStringConfigurations,
        ReportingDevice,
        UserDeviceList,
    )
    from isolarcloud.models.user_plant_details import UserPlantDetail, UserPlantDetails
    from isolarcloud.models.user_plants import UserPlantList
    from isolarcloud.requests.user import ParamSettingParameters, SharePowerStationBySnAndNmiPairs
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.secret import Secret


class UserApi(SyncResource):
    """Every endpoint of the user family."""

    def cancel_ps_sharing(
        self,
        *,
        plant_ids: Sequence[int],
        permission: SharePermission | int,
        email: str | Secret | None = None,
        phone: str | Secret | None = None,
        user_id: int | None = None,
        channel_partner: bool | None = None,
    ) -> PlantPartnerChange:
        """Removes a partner from plants.

        All plants at once. The user is named by e-mail address or mobile number.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/cancelPsSharing. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_ids: Own plants that the user loses. Limit: at least 1 entry. No page names a most.
            permission: Permission that the user had.
            email: E-mail address of the user. Limit: at least 1 characters.
            phone: Mobile number of the user. Limit: at least 1 characters.
            user_id: Id of the user. Unverified. In the example of the page only.
            channel_partner: Always on.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        phone = conceal(phone)
        return cast(
            "PlantPartnerChange",
            self._client.call(
                CANCEL_PS_SHARING,
                CancelPsSharingRequest(
                    plant_ids=plant_ids,
                    email=email,
                    phone=phone,
                    user_id=user_id,
                    permission=permission,
                    channel_partner=channel_partner,
                ),
            ),
        )

    def datasubscribe_get_config(self) -> LiveDataConfig:
        """Where live data can be fetched, and with what account and key.

        Only for applications that Sungrow has given an MQTT account.

        Endpoint: POST /openapi/datasubscribe/getConfig. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Returns:
            Where live data can be fetched, and with what.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataConfig", self._client.call(DATASUBSCRIBE_GET_CONFIG, DatasubscribeGetConfigRequest())
        )

    def datasubscribe_get_his_data(
        self, *, serial_numbers: Sequence[str], start: datetime, end: datetime
    ) -> LiveDataHistory:
        """Live data of the last hour.

        Only of inverters that were told to send live data. What is older than an hour is gone. Inverters
        without data are named apart and do not make the call fail.

        Endpoint: POST /openapi/datasubscribe/getHisData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            start: Begin, in any zone.
            end: End, in any zone.

        Returns:
            Live messages of the last hour.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataHistory",
            self._client.call(
                DATASUBSCRIBE_GET_HIS_DATA,
                DatasubscribeGetHisDataRequest(serial_numbers=serial_numbers, start=start, end=end),
            ),
        )

    def datasubscribe_start(
        self, *, serial_numbers: Sequence[str], interval_seconds: int | None = None
    ) -> LiveDataStart:
        """Tells inverters to send live data every few seconds.

        Each inverter gets a topic to subscribe to on the MQTT server; several may share one. Inverters
        that refuse are named apart and do not make the call fail. Only 24 measuring points of energy storage
        inverters are sent.

        Whether such a subscription ends by itself is on no page; those of the web application do after
        some minutes.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/datasubscribe/start. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            interval_seconds: Seconds between two messages of an inverter; 60 when left out. Limit: at least
                5.

        Returns:
            Which devices were told to send live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStart",
            self._client.call(
                DATASUBSCRIBE_START,
                DatasubscribeStartRequest(serial_numbers=serial_numbers, interval_seconds=interval_seconds),
            ),
        )

    def datasubscribe_stop(self, *, serial_numbers: Sequence[str]) -> LiveDataStop:
        """Tells inverters to send no more live data.

        Inverters that refuse are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/datasubscribe/stop. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.

        Returns:
            Which devices were told to send no more live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStop",
            self._client.call(DATASUBSCRIBE_STOP, DatasubscribeStopRequest(serial_numbers=serial_numbers)),
        )

    def get_batch_ps_detail(
        self,
        *,
        plant_ids: Sequence[int] | None = None,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> UserPlantDetails:
        """Details of plants, tariffs and the owner's contact among them.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that are not the account's are named apart.

        The page requires `lang` here; every call of a client carries it anyhow.

        Endpoint: POST /openapi/getBatchPsDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Details of plants, and which plants are not the account's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetails",
            self._client.call(
                GET_BATCH_PS_DETAIL,
                GetBatchPsDetailRequest(
                    plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
                ),
            ),
        )

    def get_communication_dev_info_by_dev_sn(
        self, *, serial_number: str, share_types: Sequence[ShareType | int] | None = None
    ) -> ReportingDevice:
        """The communication device by which a device reports.

        What comes for a serial number that is not the account's is on no page.

        Endpoint: POST /openapi/getCommunicationDevInfoByDevSn. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_number: Serial number of the device.
            share_types: Which plants the device may belong to; only own ones when left out. Limit: at most 3
                entries. There are three.

        Returns:
            The communication device by which a device reports.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ReportingDevice",
            self._client.call(
                GET_COMMUNICATION_DEV_INFO_BY_DEV_SN,
                GetCommunicationDevInfoByDevSnRequest(serial_number=serial_number, share_types=share_types),
            ),
        )

    def get_dev_property_point_value(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        plant_id: int,
    ) -> DevicePropertyValues:
        """Fixed properties of devices of one type, such as rated powers.

        Which properties a kind of device has, getOpenPointInfo tells. Points 18290, 18291 and 29046 are
        the limits of the control parameters 10091, 10092 and 10083.

        Endpoint: POST /openapi/getDevPropertyPointValue. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one plant and type. Limit: 1 to 50 entries.
                Unverified. No number is documented; this is the one of the history calls.
            points: Property points to read. Limit: 1 to 100 entries. Unverified. No number is documented;
                this is the one of the calls for latest values.
            device_type: What kind of devices they are.
            plant_id: Plant that the devices belong to. The example of the page sends it as a text.

        Returns:
            Values of properties of devices.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DevicePropertyValues",
            self._client.call(
                GET_DEV_PROPERTY_POINT_VALUE,
                GetDevPropertyPointValueRequest(
                    device_keys=device_keys, points=points, device_type=device_type, plant_id=plant_id
                ),
            ),
        )

    def get_device_list(
        self,
        *,
        plant_id: int,
        page: int | None = None,
        size: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
    ) -> UserDeviceList:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.

        Returns:
            One page of devices of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceList",
            self._client.call(
                GET_DEVICE_LIST,
                GetDeviceListRequest(
                    plant_id=plant_id,
                    page=page,
                    size=size,
                    device_types=device_types,
                    virtual=virtual,
                    claimed=claimed,
                    with_firmware=with_firmware,
                ),
            ),
        )

    def get_device_list_by_user(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
    ) -> UserDeviceList:
        """Devices of all plants of the account.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1.
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.

        Returns:
            One page of devices of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceList",
            self._client.call(
                GET_DEVICE_LIST_BY_USER,
                GetDeviceListByUserRequest(
                    page=page,
                    size=size,
                    plant_id=plant_id,
                    device_types=device_types,
                    virtual=virtual,
                    claimed=claimed,
                    with_firmware=with_firmware,
                    share_types=share_types,
                ),
            ),
        )

    def get_device_point_minute_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        with_upload_time: bool | None = None,
        with_point_dictionary: bool | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> UserDeviceMinuteData:
        """Values of measuring points of devices of one type every few minutes.

        Values come in the smallest unit of their kind (W, Wh, V, A); start and end are on the plant's
        clock and both belong to the window. A point without data is left out of its row, and a device without
        data is left out altogether. Values of the current day may be missing.

        A copy of the Chinese page allows fewer than 50 points; more than 50 are refused with code 010.

        The page promises no data of the current day, yet a client charts the current day from this call.

        Refusals of windows above about two hours were reported by one client; others walk in steps of
        three hours.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDevicePointMinuteDataList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            with_upload_time: Whether rows carry the time of their upload, as `pST001`. The time is not read
                from the reply yet.
            with_point_dictionary: Whether names and units of the points come along. Field-reported: on no
                portal page. Only a copy of the Chinese page has it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of devices of an account over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceMinuteData",
            self._client.call(
                GET_DEVICE_POINT_MINUTE_DATA_LIST,
                GetDevicePointMinuteDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    start=start,
                    end=end,
                    every=every,
                    with_upload_time=with_upload_time,
                    with_point_dictionary=with_point_dictionary,
                ),
                zone=time_zone,
            ),
        )

    def get_device_points_day_month_year_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
    ) -> UserDeviceStatisticsData:
        """Statistics of measuring points of devices of one type by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the platform family takes the periods as the words day, month and year.

        The sister call of the platform family has another path: getDevicePointDayMonthYearDataList.

        Endpoint: POST /openapi/getDevicePointsDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            descending: Whether the latest row comes first; the earliest does when left out.

        Returns:
            Statistics of devices of an account by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceStatisticsData",
            self._client.call(
                GET_DEVICE_POINTS_DAY_MONTH_YEAR_DATA_LIST,
                GetDevicePointsDayMonthYearDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                ),
            ),
        )

    def get_device_real_time_data(
        self,
        *,
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        device_keys: Sequence[str] | None = None,
        serial_numbers: Sequence[str] | None = None,
    ) -> UserDeviceRealTimeData:
        """Latest values of measuring points of devices of one type.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            device_type: What kind of devices they are.
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.

        Returns:
            Latest values of devices, and which devices could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceRealTimeData",
            self._client.call(
                GET_DEVICE_REAL_TIME_DATA,
                GetDeviceRealTimeDataRequest(
                    device_keys=device_keys,
                    serial_numbers=serial_numbers,
                    points=points,
                    device_type=device_type,
                ),
            ),
        )

    def get_device_setting_record_list(
        self,
        *,
        codes: Sequence[int],
        device_uuids: Sequence[int],
        start: datetime,
        end: datetime,
        task_ids: Sequence[int] | None = None,
        statuses: Sequence[ParameterCommandStatus | int] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> ParameterSettingHistory:
        """Parameters that were set or read on devices in the past.

        By device and parameter, whoever made the task: the web application or a program. Without a filter
        by status it may be successes only.

        No page says on whose clock the times are; that of the plant is assumed.

        A copy of the Chinese page allows 31 days.

        Endpoint: POST /openapi/getDeviceSettingRecordList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            codes: Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries.
            device_uuids: Ids of the devices. Limit: 1 to 100 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            task_ids: Only these tasks; all when left out. Limit: at most 100 entries.
            statuses: Only commands that ended so; only successes when left out. Unverified. Only a copy of
                the Chinese page has it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Parameters that were set or read in the past.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterSettingHistory",
            self._client.call(
                GET_DEVICE_SETTING_RECORD_LIST,
                GetDeviceSettingRecordListRequest(
                    codes=codes,
                    device_uuids=device_uuids,
                    task_ids=task_ids,
                    statuses=statuses,
                    start=start,
                    end=end,
                ),
                zone=time_zone,
            ),
        )

    def get_device_string_info(self, *, device_keys: Sequence[str]) -> DeviceStringConfigurations:
        """Which inputs of devices have strings of panels.

        Devices that could not be read are named in `failed_device_keys`; the call succeeds all the same.

        The page means the string configuration of devices, not a group of devices: its Chinese title says
        so.

        The page requires `lang` here; every call of a client carries it anyhow.

        The envelope has an extra member, `exception_stack_trace`, which is null.

        Endpoint: POST /openapi/getDeviceStringInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Unverified. No
                number is documented; this is the one of the history calls.

        Returns:
            String configurations of devices, and which devices could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceStringConfigurations",
            self._client.call(GET_DEVICE_STRING_INFO, GetDeviceStringInfoRequest(device_keys=device_keys)),
        )

    def get_fault_alarm_info(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        levels: Sequence[AlarmLevel | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> AlarmList:
        """Faults and alarms of devices.

        Without a plant: those of all plants of the account. Of alarms that are closed, one call covers one
        calendar month: start and end have to lie in the same one, and without them it is the current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Endpoint: POST /openapi/getFaultAlarmInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Alarms of a page. Limit: at least 1.
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            levels: How grave they are; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            share_types: Own and shared plants; all when left out.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            One page of alarms.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "AlarmList",
            self._client.call(
                GET_FAULT_ALARM_INFO,
                GetFaultAlarmInfoRequest(
                    page=page,
                    size=size,
                    plant_id=plant_id,
                    device_key=device_key,
                    types=types,
                    levels=levels,
                    alarm_id=alarm_id,
                    name=name,
                    status=status,
                    start=start,
                    end=end,
                    share_types=share_types,
                ),
                zone=time_zone,
            ),
        )

    def get_mlpe_day_month_year_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
    ) -> OptimizerStatisticsData:
        """Statistics of measuring points of optimizers by day, month or year.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A). A point that counts has its total of a day as `PEAK`, and of a month or a
        year as `TOTAL`. Points and optimizers without data are left out.

        Endpoint: POST /openapi/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            descending: Whether the latest row comes first; the earliest does when left out. The page requires
                it, its example leaves it out.

        Returns:
            Statistics of optimizers by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerStatisticsData",
            self._client.call(
                GET_MLPE_DAY_MONTH_YEAR_DATA_LIST,
                GetMlpeDayMonthYearDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                ),
            ),
        )

    def get_mlpe_device_list(self, *, plant_id: int) -> OptimizerList:
        """Optimizers of a plant.

        All of them in one reply, without pages.

        Endpoint: POST /openapi/getMlpeDeviceList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Plant whose optimizers are wanted.

        Returns:
            The optimizers of a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerList",
            self._client.call(GET_MLPE_DEVICE_LIST, GetMlpeDeviceListRequest(plant_id=plant_id)),
        )

    def get_mlpe_minute_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> OptimizerMinuteData:
        """Values of measuring points of optimizers every few minutes.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A); start and end are on the plant's clock. A point without data is left out of
        its row, and an optimizer without data is left out altogether.

        The English title says stations where measuring points are meant: the Chinese words are alike.

        A copy of the Chinese page allows 3 hours instead of 30 days, and asks for 14 hours in its example.

        That the times are those of the plant's clock, the page says of the reply only.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getMlpeMinuteDataList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of optimizers over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerMinuteData",
            self._client.call(
                GET_MLPE_MINUTE_DATA_LIST,
                GetMlpeMinuteDataListRequest(
                    device_keys=device_keys, points=points, start=start, end=end, every=every
                ),
                zone=time_zone,
            ),
        )

    def get_mlpe_real_time_data(
        self, *, device_keys: Sequence[str], points: Sequence[PointLike]
    ) -> OptimizerRealTimeData:
        """Latest values of measuring points of optimizers.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The page shows `fail_ps_key_list` beside the data; the sister call of the platform family has it
        inside, and it is read there.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getMlpeRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has a p before each number, that of the platform
                family has none; no client is known that tells which is needed.

        Returns:
            Latest values of optimizers, and which could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerRealTimeData",
            self._client.call(
                GET_MLPE_REAL_TIME_DATA, GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points)
            ),
        )

    def get_open_api_call_info(self) -> CallQuota:
        """How many calls the application may make and has made.

        Limits count for the hour and the day; those for the month, which code E998 is about, are not told.
        No page says in which time zone the hours and days are.

        The page lists `appkey` and `token` as fields of this call; every call of the family carries them.

        Seen in samples: 14400 calls an hour and 345600 a day. Clients report 2000 an hour and 48000 a day,
        and 100000 a month.

        Endpoint: POST /openapi/getOpenApiCallInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Returns:
            How many calls the application may make and has made.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("CallQuota", self._client.call(GET_OPEN_API_CALL_INFO, GetOpenApiCallInfoRequest()))

    def get_open_point_info(
        self,
        *,
        device_type: DeviceType | int,
        kind: OpenPointType | int,
        page: int | None = None,
        size: int | None = None,
        model_id: int | None = None,
    ) -> OpenPointList:
        """Measuring points that the gateway offers for a kind or model of device.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            page: Number of the page, from 1. Limit: at least 1.
            size: Points of a page. Limit: at least 1.
            model_id: Only telemetry points that this model supports: `model_id` of a device.

        Returns:
            One page of measuring points.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OpenPointList",
            self._client.call(
                GET_OPEN_POINT_INFO,
                GetOpenPointInfoRequest(
                    device_type=device_type, kind=kind, page=page, size=size, model_id=model_id
                ),
            ),
        )

    def get_param_setting_task(self, *, task_id: int, device_uuid: int) -> ParameterTask:
        """How far a parameter task is, and what came of each parameter.

        Ask first after two seconds, then every five, until the task is done. Done does not mean that it
        worked: each parameter has a status of its own. That a device acknowledged a value does not mean that
        it acts on it.

        The rhythm of asking is that of a public client; no page names one.

        A status of the task other than in progress and completed is a failure of the whole task.

        Endpoint: POST /openapi/getParamSettingTask. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_id: Task that the dispatch returned for the device.
            device_uuid: Id of the device.

        Returns:
            A parameter task on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterTask",
            self._client.call(
                GET_PARAM_SETTING_TASK, GetParamSettingTaskRequest(task_id=task_id, device_uuid=device_uuid)
            ),
        )

    def get_power_station_detail(
        self, *, serial_number: str, with_remarks: bool | None = None
    ) -> UserPlantDetail:
        """Details of the plant that a communication device belongs to.

        Asks by the serial number of one communication device. getBatchPsDetail asks by plant ids or by
        several serial numbers, and tells which plants are not the account's.

        Endpoint: POST /openapi/getPowerStationDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_number: Serial number of a communication device of the plant. The page just says device;
                its example is the serial number of a communication device.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetail",
            self._client.call(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(serial_number=serial_number, with_remarks=with_remarks),
            ),
        )

    def get_power_station_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
    ) -> UserPlantList:
        """Plants of the account, with sums of energy, income and saved CO2.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1.
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.

        Returns:
            One page of plants of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantList",
            self._client.call(
                GET_POWER_STATION_LIST,
                GetPowerStationListRequest(
                    page=page,
                    size=size,
                    name=name,
                    types=types,
                    share_types=share_types,
                    statuses=statuses,
                    organization_id=organization_id,
                    user_id=user_id,
                    self_built=self_built,
                ),
            ),
        )

    def get_pv_inverter_real_time_data(
        self, *, device_keys: Sequence[str] | None = None, serial_numbers: Sequence[str] | None = None
    ) -> UserDeviceRealTimeData:
        """Latest values of all measuring points of PV inverters.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes.
        The caller names no points: all of an inverter come, without a value where it has none. For other
        devices the page advises to read the history up to now.

        A call succeeds even if none of the serial numbers is the caller's: all of them are then in
        `illegal_serial_numbers`.

        The example of the page asks for 100 serial numbers; clients send 50.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPVInverterRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.

        Returns:
            Latest values of devices, and which devices could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceRealTimeData",
            self._client.call(
                GET_PV_INVERTER_REAL_TIME_DATA,
                GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            ),
        )

    def get_read_only_param_definition(self) -> list[ReadOnlyParameter]:
        """Parameters that can be read but not set.

        Their codes are what the reading is asked for by.

        No table lists such parameters. Samples name two: 10000, Grid Code, and 10002, Rated Grid Voltage.

        Endpoint: POST /openapi/getReadOnlyParamDefinition. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Returns:
            A parameter that can be read but not set.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyParameter]",
            self._client.call(GET_READ_ONLY_PARAM_DEFINITION, GetReadOnlyParamDefinitionRequest()),
        )

    def get_read_only_result(self, *, task_ids: Sequence[int]) -> list[ReadOnlyResult]:
        """What came of the reading of read-only parameters.

        Values come once their status says so; a task that has failed for one parameter may have succeeded
        for others.

        Endpoint: POST /openapi/getReadOnlyResult. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_ids: Tasks that the start of the reading returned. Limit: at least 1 entry. No page names a
                most.

        Returns:
            What came of the reading of read-only parameters on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyResult]",
            self._client.call(GET_READ_ONLY_RESULT, GetReadOnlyResultRequest(task_ids=task_ids)),
        )

    def login(
        self, *, account: str | Secret, password: str | Secret, login_type: str | None = None
    ) -> LoginResult:
        """Logs an account in.

        A wrong password comes in an envelope that says success; `login_state` tells. Five wrong passwords
        lock the account, so a login is never repeated by itself. The token lives 24 hours from its last use.

        The application has to allow logins by password; otherwise the login works and data calls answer
        E900.

        That five wrong passwords lock an account is concluded from a reply that allowed four more after
        the first.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/login. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            account: Name, e-mail address or phone number of the account. Limit: at least 1 characters.
            password: Password of the account. Limit: at least 1 characters.
            login_type: Not needed. Unverified. The ciphertext example sends the text 1; no page says what it
                means.

        Returns:
            Who logged in, or why nobody did.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast(
            "LoginResult",
            self._client.call(LOGIN, LoginRequest(account=account, password=password, login_type=login_type)),
        )

    def param_setting(
        self,
        *,
        kind: ParameterTaskKind | int,
        device_uuids: Sequence[int],
        task_name: str,
        expire_seconds: int,
        parameters: Sequence[ParamSettingParameters],
    ) -> ParameterDispatch:
        """Sends a task to devices that sets parameters or reads them back.

        The reply tells only that tasks are on their way; each device that took one has its own, to be
        asked about until it is done. A call that fails as a whole raises; a device that refuses does not, so
        look at every device of the reply. What is sent are raw values (see `control_parameters` for scales
        and choices), what is read back is scaled for people. Reading takes one device at a time.

        A device may acknowledge a value and not act on it: charging commands need the matching energy
        management mode first, and a value that the device does not know is ignored without a word. Read it
        back.

        A data logger overrides what its inverters were told.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/paramSetting. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            kind: Whether parameters are set or read. The page names a default, setting, and demands the field
                all the same; a default that sets something is not taken over.
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a
                most; reading takes one.
            task_name: Name of the task; the web application shows it. Limit: at least 1 characters.
            expire_seconds: Seconds that the task may wait for its devices before it is given up. Limit: 0 to
                1800.
            parameters: Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page.
                More are refused with code 010 and a message that names the field.

        Returns:
            What became of a parameter task on its way out.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterDispatch",
            self._client.call(
                PARAM_SETTING,
                ParamSettingRequest(
                    kind=kind,
                    device_uuids=device_uuids,
                    task_name=task_name,
                    expire_seconds=expire_seconds,
                    parameters=parameters,
                ),
            ),
        )

    def param_setting_check(
        self, *, kind: ParameterTaskKind | int | None = None, device_uuids: Sequence[int] | None = None
    ) -> ParameterCheck:
        """Whether parameters of devices can be set or read.

        A device that is offline or cannot be set is an answer, not an error: read the result of each
        device. Whether a single parameter is supported is told only when it is sent.

        Endpoint: POST /openapi/paramSettingCheck. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            kind: What is meant to be done; setting when left out.
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. The page does not
                insist on it, and its example leaves it out; the platform family insists.

        Returns:
            Whether parameters can be set or read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterCheck",
            self._client.call(
                PARAM_SETTING_CHECK, ParamSettingCheckRequest(kind=kind, device_uuids=device_uuids)
            ),
        )

    def read_only_param_set(
        self, *, codes: Sequence[int], device_uuids: Sequence[int]
    ) -> list[ReadOnlyDispatch]:
        """Starts the reading of parameters that can be read but not set.

        Inverters only. The reply has one entry for each device: its task, or why it has none. A device
        that refuses does not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/readOnlyParamSet. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            codes: Codes of read-only parameters. Limit: at least 1 entry. No page names a most.
            device_uuids: Ids of the inverters. Limit: at least 1 entry. No page names a most.

        Returns:
            Whether the reading was started on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyDispatch]",
            self._client.call(
                READ_ONLY_PARAM_SET, ReadOnlyParamSetRequest(codes=codes, device_uuids=device_uuids)
            ),
        )

    def release_ps_sharing(
        self,
        *,
        plant_ids: Sequence[int],
        side: SharingReleaseSide | int | None = None,
        receiver_account: str | Secret | None = None,
    ) -> PlantSharingRelease:
        """Ends the sharing of plants.

        Either the owner takes access back from an account, or the account that has access gives it up.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/releasePsSharing. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants whose sharing ends. Limit: at least 1 entry. No page names a most.
            side: Who ends it; the receiver when left out.
            receiver_account: Account that loses access: needed when the owner ends the sharing. Limit: at
                least 1 characters.

        Returns:
            Result of ending the sharing of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        return cast(
            "PlantSharingRelease",
            self._client.call(
                RELEASE_PS_SHARING,
                ReleasePsSharingRequest(plant_ids=plant_ids, side=side, receiver_account=receiver_account),
            ),
        )

    def share_my_ps(
        self,
        *,
        plant_ids: Sequence[int],
        permission: SharePermission | int,
        email: str | Secret | None = None,
        channel_partner: bool | None = None,
    ) -> PlantPartnerChange:
        """Makes a user a partner of plants.

        All plants at once. The user is named by e-mail address.

        The page speaks of account, e-mail address and mobile number, of which one may be sent, and
        documents the field of the e-mail address only.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/shareMyPs. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            plant_ids: Own plants, each once. Limit: at least 1 entry. No page names a most.
            permission: What the user may do.
            email: E-mail address of the user. Limit: at least 1 characters.
            channel_partner: Always on.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        return cast(
            "PlantPartnerChange",
            self._client.call(
                SHARE_MY_PS,
                ShareMyPsRequest(
                    plant_ids=plant_ids, email=email, permission=permission, channel_partner=channel_partner
                ),
            ),
        )

    def share_power_station_by_sn_and_nmi(
        self, *, pairs: Sequence[SharePowerStationBySnAndNmiPairs]
    ) -> NmiSharing:
        """Makes the caller a partner of plants by inverter and connection point.

        Australia only, where each connection point has a National Metering Identifier (NMI). Owner and
        installer are told by e-mail. Pairs that are refused are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePowerStationBySnAndNmi. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            pairs: Inverters with their connection points. Limit: 1 to 50 entries.

        Returns:
            Which plants are shared now, and which pairs were refused.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "NmiSharing",
            self._client.call(
                SHARE_POWER_STATION_BY_SN_AND_NMI, SharePowerStationBySnAndNmiRequest(pairs=pairs)
            ),
        )

    def share_ps_by_sn(
        self,
        *,
        serial_number: str,
        receiver_account: str | Secret,
        owner_account: str | Secret,
        permission: SharePermission | int | None = None,
    ) -> PlantSharing:
        """Shares the plant of a device with another account.

        The plant is the one that the device with this serial number belongs to.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePsBySN. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            serial_number: Serial number of a device of the plant. Limit: at least 1 characters.
            receiver_account: Account that gets access to the plant. Limit: at least 1 characters.
            owner_account: Account that owns the plant. Limit: at least 1 characters.
            permission: What the receiver may do; manage when left out.

        Returns:
            Result of sharing a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        owner_account = conceal(owner_account)
        return cast(
            "PlantSharing",
            self._client.call(
                SHARE_PS_BY_SN,
                SharePsBySnRequest(
                    serial_number=serial_number,
                    receiver_account=receiver_account,
                    owner_account=owner_account,
                    permission=permission,
                ),
            ),
        )

    def timestamp(self) -> ServerTime:
        """The gateway's clock.

        Meant for callers whose requests are refused because their clock is wrong (code E913). The call has
        no body, no keys and no token, and is never encrypted.

        No page shows the reply. A bare number, a bare text and the usual envelope around either are
        accepted.

        Endpoint: GET /timestamp. Source: "Appendix 7: Ciphertext API Call Code Example",
        https://developer-api.isolarcloud.com/#/document/md?link_index=219.

        Returns:
            The gateway's clock.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ServerTime", self._client.call(TIMESTAMP, TimestampRequest()))


class AsyncUserApi(AsyncResource):
    """Every endpoint of the user family, to be awaited."""

    async def cancel_ps_sharing(
        self,
        *,
        plant_ids: Sequence[int],
        permission: SharePermission | int,
        email: str | Secret | None = None,
        phone: str | Secret | None = None,
        user_id: int | None = None,
        channel_partner: bool | None = None,
    ) -> PlantPartnerChange:
        """Removes a partner from plants.

        All plants at once. The user is named by e-mail address or mobile number.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/cancelPsSharing. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_ids: Own plants that the user loses. Limit: at least 1 entry. No page names a most.
            permission: Permission that the user had.
            email: E-mail address of the user. Limit: at least 1 characters.
            phone: Mobile number of the user. Limit: at least 1 characters.
            user_id: Id of the user. Unverified. In the example of the page only.
            channel_partner: Always on.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        phone = conceal(phone)
        return cast(
            "PlantPartnerChange",
            await self._client.call(
                CANCEL_PS_SHARING,
                CancelPsSharingRequest(
                    plant_ids=plant_ids,
                    email=email,
                    phone=phone,
                    user_id=user_id,
                    permission=permission,
                    channel_partner=channel_partner,
                ),
            ),
        )

    async def datasubscribe_get_config(self) -> LiveDataConfig:
        """Where live data can be fetched, and with what account and key.

        Only for applications that Sungrow has given an MQTT account.

        Endpoint: POST /openapi/datasubscribe/getConfig. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Returns:
            Where live data can be fetched, and with what.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataConfig",
            await self._client.call(DATASUBSCRIBE_GET_CONFIG, DatasubscribeGetConfigRequest()),
        )

    async def datasubscribe_get_his_data(
        self, *, serial_numbers: Sequence[str], start: datetime, end: datetime
    ) -> LiveDataHistory:
        """Live data of the last hour.

        Only of inverters that were told to send live data. What is older than an hour is gone. Inverters
        without data are named apart and do not make the call fail.

        Endpoint: POST /openapi/datasubscribe/getHisData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            start: Begin, in any zone.
            end: End, in any zone.

        Returns:
            Live messages of the last hour.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataHistory",
            await self._client.call(
                DATASUBSCRIBE_GET_HIS_DATA,
                DatasubscribeGetHisDataRequest(serial_numbers=serial_numbers, start=start, end=end),
            ),
        )

    async def datasubscribe_start(
        self, *, serial_numbers: Sequence[str], interval_seconds: int | None = None
    ) -> LiveDataStart:
        """Tells inverters to send live data every few seconds.

        Each inverter gets a topic to subscribe to on the MQTT server; several may share one. Inverters
        that refuse are named apart and do not make the call fail. Only 24 measuring points of energy storage
        inverters are sent.

        Whether such a subscription ends by itself is on no page; those of the web application do after
        some minutes.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/datasubscribe/start. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            interval_seconds: Seconds between two messages of an inverter; 60 when left out. Limit: at least
                5.

        Returns:
            Which devices were told to send live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStart",
            await self._client.call(
                DATASUBSCRIBE_START,
                DatasubscribeStartRequest(serial_numbers=serial_numbers, interval_seconds=interval_seconds),
            ),
        )

    async def datasubscribe_stop(self, *, serial_numbers: Sequence[str]) -> LiveDataStop:
        """Tells inverters to send no more live data.

        Inverters that refuse are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/datasubscribe/stop. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.

        Returns:
            Which devices were told to send no more live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStop",
            await self._client.call(
                DATASUBSCRIBE_STOP, DatasubscribeStopRequest(serial_numbers=serial_numbers)
            ),
        )

    async def get_batch_ps_detail(
        self,
        *,
        plant_ids: Sequence[int] | None = None,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> UserPlantDetails:
        """Details of plants, tariffs and the owner's contact among them.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that are not the account's are named apart.

        The page requires `lang` here; every call of a client carries it anyhow.

        Endpoint: POST /openapi/getBatchPsDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Details of plants, and which plants are not the account's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetails",
            await self._client.call(
                GET_BATCH_PS_DETAIL,
                GetBatchPsDetailRequest(
                    plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
                ),
            ),
        )

    async def get_communication_dev_info_by_dev_sn(
        self, *, serial_number: str, share_types: Sequence[ShareType | int] | None = None
    ) -> ReportingDevice:
        """The communication device by which a device reports.

        What comes for a serial number that is not the account's is on no page.

        Endpoint: POST /openapi/getCommunicationDevInfoByDevSn. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_number: Serial number of the device.
            share_types: Which plants the device may belong to; only own ones when left out. Limit: at most 3
                entries. There are three.

        Returns:
            The communication device by which a device reports.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ReportingDevice",
            await self._client.call(
                GET_COMMUNICATION_DEV_INFO_BY_DEV_SN,
                GetCommunicationDevInfoByDevSnRequest(serial_number=serial_number, share_types=share_types),
            ),
        )

    async def get_dev_property_point_value(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        plant_id: int,
    ) -> DevicePropertyValues:
        """Fixed properties of devices of one type, such as rated powers.

        Which properties a kind of device has, getOpenPointInfo tells. Points 18290, 18291 and 29046 are
        the limits of the control parameters 10091, 10092 and 10083.

        Endpoint: POST /openapi/getDevPropertyPointValue. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one plant and type. Limit: 1 to 50 entries.
                Unverified. No number is documented; this is the one of the history calls.
            points: Property points to read. Limit: 1 to 100 entries. Unverified. No number is documented;
                this is the one of the calls for latest values.
            device_type: What kind of devices they are.
            plant_id: Plant that the devices belong to. The example of the page sends it as a text.

        Returns:
            Values of properties of devices.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DevicePropertyValues",
            await self._client.call(
                GET_DEV_PROPERTY_POINT_VALUE,
                GetDevPropertyPointValueRequest(
                    device_keys=device_keys, points=points, device_type=device_type, plant_id=plant_id
                ),
            ),
        )

    async def get_device_list(
        self,
        *,
        plant_id: int,
        page: int | None = None,
        size: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
    ) -> UserDeviceList:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.

        Returns:
            One page of devices of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceList",
            await self._client.call(
                GET_DEVICE_LIST,
                GetDeviceListRequest(
                    plant_id=plant_id,
                    page=page,
                    size=size,
                    device_types=device_types,
                    virtual=virtual,
                    claimed=claimed,
                    with_firmware=with_firmware,
                ),
            ),
        )

    async def get_device_list_by_user(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
    ) -> UserDeviceList:
        """Devices of all plants of the account.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1.
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.

        Returns:
            One page of devices of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceList",
            await self._client.call(
                GET_DEVICE_LIST_BY_USER,
                GetDeviceListByUserRequest(
                    page=page,
                    size=size,
                    plant_id=plant_id,
                    device_types=device_types,
                    virtual=virtual,
                    claimed=claimed,
                    with_firmware=with_firmware,
                    share_types=share_types,
                ),
            ),
        )

    async def get_device_point_minute_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        with_upload_time: bool | None = None,
        with_point_dictionary: bool | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> UserDeviceMinuteData:
        """Values of measuring points of devices of one type every few minutes.

        Values come in the smallest unit of their kind (W, Wh, V, A); start and end are on the plant's
        clock and both belong to the window. A point without data is left out of its row, and a device without
        data is left out altogether. Values of the current day may be missing.

        A copy of the Chinese page allows fewer than 50 points; more than 50 are refused with code 010.

        The page promises no data of the current day, yet a client charts the current day from this call.

        Refusals of windows above about two hours were reported by one client; others walk in steps of
        three hours.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDevicePointMinuteDataList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            with_upload_time: Whether rows carry the time of their upload, as `pST001`. The time is not read
                from the reply yet.
            with_point_dictionary: Whether names and units of the points come along. Field-reported: on no
                portal page. Only a copy of the Chinese page has it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of devices of an account over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceMinuteData",
            await self._client.call(
                GET_DEVICE_POINT_MINUTE_DATA_LIST,
                GetDevicePointMinuteDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    start=start,
                    end=end,
                    every=every,
                    with_upload_time=with_upload_time,
                    with_point_dictionary=with_point_dictionary,
                ),
                zone=time_zone,
            ),
        )

    async def get_device_points_day_month_year_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
    ) -> UserDeviceStatisticsData:
        """Statistics of measuring points of devices of one type by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the platform family takes the periods as the words day, month and year.

        The sister call of the platform family has another path: getDevicePointDayMonthYearDataList.

        Endpoint: POST /openapi/getDevicePointsDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            descending: Whether the latest row comes first; the earliest does when left out.

        Returns:
            Statistics of devices of an account by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceStatisticsData",
            await self._client.call(
                GET_DEVICE_POINTS_DAY_MONTH_YEAR_DATA_LIST,
                GetDevicePointsDayMonthYearDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                ),
            ),
        )

    async def get_device_real_time_data(
        self,
        *,
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        device_keys: Sequence[str] | None = None,
        serial_numbers: Sequence[str] | None = None,
    ) -> UserDeviceRealTimeData:
        """Latest values of measuring points of devices of one type.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            device_type: What kind of devices they are.
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.

        Returns:
            Latest values of devices, and which devices could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceRealTimeData",
            await self._client.call(
                GET_DEVICE_REAL_TIME_DATA,
                GetDeviceRealTimeDataRequest(
                    device_keys=device_keys,
                    serial_numbers=serial_numbers,
                    points=points,
                    device_type=device_type,
                ),
            ),
        )

    async def get_device_setting_record_list(
        self,
        *,
        codes: Sequence[int],
        device_uuids: Sequence[int],
        start: datetime,
        end: datetime,
        task_ids: Sequence[int] | None = None,
        statuses: Sequence[ParameterCommandStatus | int] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> ParameterSettingHistory:
        """Parameters that were set or read on devices in the past.

        By device and parameter, whoever made the task: the web application or a program. Without a filter
        by status it may be successes only.

        No page says on whose clock the times are; that of the plant is assumed.

        A copy of the Chinese page allows 31 days.

        Endpoint: POST /openapi/getDeviceSettingRecordList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            codes: Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries.
            device_uuids: Ids of the devices. Limit: 1 to 100 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            task_ids: Only these tasks; all when left out. Limit: at most 100 entries.
            statuses: Only commands that ended so; only successes when left out. Unverified. Only a copy of
                the Chinese page has it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Parameters that were set or read in the past.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterSettingHistory",
            await self._client.call(
                GET_DEVICE_SETTING_RECORD_LIST,
                GetDeviceSettingRecordListRequest(
                    codes=codes,
                    device_uuids=device_uuids,
                    task_ids=task_ids,
                    statuses=statuses,
                    start=start,
                    end=end,
                ),
                zone=time_zone,
            ),
        )

    async def get_device_string_info(self, *, device_keys: Sequence[str]) -> DeviceStringConfigurations:
        """Which inputs of devices have strings of panels.

        Devices that could not be read are named in `failed_device_keys`; the call succeeds all the same.

        The page means the string configuration of devices, not a group of devices: its Chinese title says
        so.

        The page requires `lang` here; every call of a client carries it anyhow.

        The envelope has an extra member, `exception_stack_trace`, which is null.

        Endpoint: POST /openapi/getDeviceStringInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Unverified. No
                number is documented; this is the one of the history calls.

        Returns:
            String configurations of devices, and which devices could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceStringConfigurations",
            await self._client.call(
                GET_DEVICE_STRING_INFO, GetDeviceStringInfoRequest(device_keys=device_keys)
            ),
        )

    async def get_fault_alarm_info(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        levels: Sequence[AlarmLevel | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> AlarmList:
        """Faults and alarms of devices.

        Without a plant: those of all plants of the account. Of alarms that are closed, one call covers one
        calendar month: start and end have to lie in the same one, and without them it is the current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Endpoint: POST /openapi/getFaultAlarmInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Alarms of a page. Limit: at least 1.
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            levels: How grave they are; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            share_types: Own and shared plants; all when left out.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            One page of alarms.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "AlarmList",
            await self._client.call(
                GET_FAULT_ALARM_INFO,
                GetFaultAlarmInfoRequest(
                    page=page,
                    size=size,
                    plant_id=plant_id,
                    device_key=device_key,
                    types=types,
                    levels=levels,
                    alarm_id=alarm_id,
                    name=name,
                    status=status,
                    start=start,
                    end=end,
                    share_types=share_types,
                ),
                zone=time_zone,
            ),
        )

    async def get_mlpe_day_month_year_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
    ) -> OptimizerStatisticsData:
        """Statistics of measuring points of optimizers by day, month or year.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A). A point that counts has its total of a day as `PEAK`, and of a month or a
        year as `TOTAL`. Points and optimizers without data are left out.

        Endpoint: POST /openapi/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            descending: Whether the latest row comes first; the earliest does when left out. The page requires
                it, its example leaves it out.

        Returns:
            Statistics of optimizers by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerStatisticsData",
            await self._client.call(
                GET_MLPE_DAY_MONTH_YEAR_DATA_LIST,
                GetMlpeDayMonthYearDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                ),
            ),
        )

    async def get_mlpe_device_list(self, *, plant_id: int) -> OptimizerList:
        """Optimizers of a plant.

        All of them in one reply, without pages.

        Endpoint: POST /openapi/getMlpeDeviceList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Plant whose optimizers are wanted.

        Returns:
            The optimizers of a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerList",
            await self._client.call(GET_MLPE_DEVICE_LIST, GetMlpeDeviceListRequest(plant_id=plant_id)),
        )

    async def get_mlpe_minute_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> OptimizerMinuteData:
        """Values of measuring points of optimizers every few minutes.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A); start and end are on the plant's clock. A point without data is left out of
        its row, and an optimizer without data is left out altogether.

        The English title says stations where measuring points are meant: the Chinese words are alike.

        A copy of the Chinese page allows 3 hours instead of 30 days, and asks for 14 hours in its example.

        That the times are those of the plant's clock, the page says of the reply only.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getMlpeMinuteDataList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of optimizers over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerMinuteData",
            await self._client.call(
                GET_MLPE_MINUTE_DATA_LIST,
                GetMlpeMinuteDataListRequest(
                    device_keys=device_keys, points=points, start=start, end=end, every=every
                ),
                zone=time_zone,
            ),
        )

    async def get_mlpe_real_time_data(
        self, *, device_keys: Sequence[str], points: Sequence[PointLike]
    ) -> OptimizerRealTimeData:
        """Latest values of measuring points of optimizers.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The page shows `fail_ps_key_list` beside the data; the sister call of the platform family has it
        inside, and it is read there.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getMlpeRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has a p before each number, that of the platform
                family has none; no client is known that tells which is needed.

        Returns:
            Latest values of optimizers, and which could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OptimizerRealTimeData",
            await self._client.call(
                GET_MLPE_REAL_TIME_DATA, GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points)
            ),
        )

    async def get_open_api_call_info(self) -> CallQuota:
        """How many calls the application may make and has made.

        Limits count for the hour and the day; those for the month, which code E998 is about, are not told.
        No page says in which time zone the hours and days are.

        The page lists `appkey` and `token` as fields of this call; every call of the family carries them.

        Seen in samples: 14400 calls an hour and 345600 a day. Clients report 2000 an hour and 48000 a day,
        and 100000 a month.

        Endpoint: POST /openapi/getOpenApiCallInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Returns:
            How many calls the application may make and has made.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("CallQuota", await self._client.call(GET_OPEN_API_CALL_INFO, GetOpenApiCallInfoRequest()))

    async def get_open_point_info(
        self,
        *,
        device_type: DeviceType | int,
        kind: OpenPointType | int,
        page: int | None = None,
        size: int | None = None,
        model_id: int | None = None,
    ) -> OpenPointList:
        """Measuring points that the gateway offers for a kind or model of device.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            page: Number of the page, from 1. Limit: at least 1.
            size: Points of a page. Limit: at least 1.
            model_id: Only telemetry points that this model supports: `model_id` of a device.

        Returns:
            One page of measuring points.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "OpenPointList",
            await self._client.call(
                GET_OPEN_POINT_INFO,
                GetOpenPointInfoRequest(
                    device_type=device_type, kind=kind, page=page, size=size, model_id=model_id
                ),
            ),
        )

    async def get_param_setting_task(self, *, task_id: int, device_uuid: int) -> ParameterTask:
        """How far a parameter task is, and what came of each parameter.

        Ask first after two seconds, then every five, until the task is done. Done does not mean that it
        worked: each parameter has a status of its own. That a device acknowledged a value does not mean that
        it acts on it.

        The rhythm of asking is that of a public client; no page names one.

        A status of the task other than in progress and completed is a failure of the whole task.

        Endpoint: POST /openapi/getParamSettingTask. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_id: Task that the dispatch returned for the device.
            device_uuid: Id of the device.

        Returns:
            A parameter task on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterTask",
            await self._client.call(
                GET_PARAM_SETTING_TASK, GetParamSettingTaskRequest(task_id=task_id, device_uuid=device_uuid)
            ),
        )

    async def get_power_station_detail(
        self, *, serial_number: str, with_remarks: bool | None = None
    ) -> UserPlantDetail:
        """Details of the plant that a communication device belongs to.

        Asks by the serial number of one communication device. getBatchPsDetail asks by plant ids or by
        several serial numbers, and tells which plants are not the account's.

        Endpoint: POST /openapi/getPowerStationDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_number: Serial number of a communication device of the plant. The page just says device;
                its example is the serial number of a communication device.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetail",
            await self._client.call(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(serial_number=serial_number, with_remarks=with_remarks),
            ),
        )

    async def get_power_station_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
    ) -> UserPlantList:
        """Plants of the account, with sums of energy, income and saved CO2.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1.
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.

        Returns:
            One page of plants of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantList",
            await self._client.call(
                GET_POWER_STATION_LIST,
                GetPowerStationListRequest(
                    page=page,
                    size=size,
                    name=name,
                    types=types,
                    share_types=share_types,
                    statuses=statuses,
                    organization_id=organization_id,
                    user_id=user_id,
                    self_built=self_built,
                ),
            ),
        )

    async def get_pv_inverter_real_time_data(
        self, *, device_keys: Sequence[str] | None = None, serial_numbers: Sequence[str] | None = None
    ) -> UserDeviceRealTimeData:
        """Latest values of all measuring points of PV inverters.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes.
        The caller names no points: all of an inverter come, without a value where it has none. For other
        devices the page advises to read the history up to now.

        A call succeeds even if none of the serial numbers is the caller's: all of them are then in
        `illegal_serial_numbers`.

        The example of the page asks for 100 serial numbers; clients send 50.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPVInverterRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.

        Returns:
            Latest values of devices, and which devices could not be read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserDeviceRealTimeData",
            await self._client.call(
                GET_PV_INVERTER_REAL_TIME_DATA,
                GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            ),
        )

    async def get_read_only_param_definition(self) -> list[ReadOnlyParameter]:
        """Parameters that can be read but not set.

        Their codes are what the reading is asked for by.

        No table lists such parameters. Samples name two: 10000, Grid Code, and 10002, Rated Grid Voltage.

        Endpoint: POST /openapi/getReadOnlyParamDefinition. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Returns:
            A parameter that can be read but not set.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyParameter]",
            await self._client.call(GET_READ_ONLY_PARAM_DEFINITION, GetReadOnlyParamDefinitionRequest()),
        )

    async def get_read_only_result(self, *, task_ids: Sequence[int]) -> list[ReadOnlyResult]:
        """What came of the reading of read-only parameters.

        Values come once their status says so; a task that has failed for one parameter may have succeeded
        for others.

        Endpoint: POST /openapi/getReadOnlyResult. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            task_ids: Tasks that the start of the reading returned. Limit: at least 1 entry. No page names a
                most.

        Returns:
            What came of the reading of read-only parameters on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyResult]",
            await self._client.call(GET_READ_ONLY_RESULT, GetReadOnlyResultRequest(task_ids=task_ids)),
        )

    async def login(
        self, *, account: str | Secret, password: str | Secret, login_type: str | None = None
    ) -> LoginResult:
        """Logs an account in.

        A wrong password comes in an envelope that says success; `login_state` tells. Five wrong passwords
        lock the account, so a login is never repeated by itself. The token lives 24 hours from its last use.

        The application has to allow logins by password; otherwise the login works and data calls answer
        E900.

        That five wrong passwords lock an account is concluded from a reply that allowed four more after
        the first.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/login. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            account: Name, e-mail address or phone number of the account. Limit: at least 1 characters.
            password: Password of the account. Limit: at least 1 characters.
            login_type: Not needed. Unverified. The ciphertext example sends the text 1; no page says what it
                means.

        Returns:
            Who logged in, or why nobody did.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast(
            "LoginResult",
            await self._client.call(
                LOGIN, LoginRequest(account=account, password=password, login_type=login_type)
            ),
        )

    async def param_setting(
        self,
        *,
        kind: ParameterTaskKind | int,
        device_uuids: Sequence[int],
        task_name: str,
        expire_seconds: int,
        parameters: Sequence[ParamSettingParameters],
    ) -> ParameterDispatch:
        """Sends a task to devices that sets parameters or reads them back.

        The reply tells only that tasks are on their way; each device that took one has its own, to be
        asked about until it is done. A call that fails as a whole raises; a device that refuses does not, so
        look at every device of the reply. What is sent are raw values (see `control_parameters` for scales
        and choices), what is read back is scaled for people. Reading takes one device at a time.

        A device may acknowledge a value and not act on it: charging commands need the matching energy
        management mode first, and a value that the device does not know is ignored without a word. Read it
        back.

        A data logger overrides what its inverters were told.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/paramSetting. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            kind: Whether parameters are set or read. The page names a default, setting, and demands the field
                all the same; a default that sets something is not taken over.
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. No page names a
                most; reading takes one.
            task_name: Name of the task; the web application shows it. Limit: at least 1 characters.
            expire_seconds: Seconds that the task may wait for its devices before it is given up. Limit: 0 to
                1800.
            parameters: Parameters to set or read. Limit: 1 to 10 entries. Field-reported: on no portal page.
                More are refused with code 010 and a message that names the field.

        Returns:
            What became of a parameter task on its way out.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterDispatch",
            await self._client.call(
                PARAM_SETTING,
                ParamSettingRequest(
                    kind=kind,
                    device_uuids=device_uuids,
                    task_name=task_name,
                    expire_seconds=expire_seconds,
                    parameters=parameters,
                ),
            ),
        )

    async def param_setting_check(
        self, *, kind: ParameterTaskKind | int | None = None, device_uuids: Sequence[int] | None = None
    ) -> ParameterCheck:
        """Whether parameters of devices can be set or read.

        A device that is offline or cannot be set is an answer, not an error: read the result of each
        device. Whether a single parameter is supported is told only when it is sent.

        Endpoint: POST /openapi/paramSettingCheck. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            kind: What is meant to be done; setting when left out.
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry. The page does not
                insist on it, and its example leaves it out; the platform family insists.

        Returns:
            Whether parameters can be set or read.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ParameterCheck",
            await self._client.call(
                PARAM_SETTING_CHECK, ParamSettingCheckRequest(kind=kind, device_uuids=device_uuids)
            ),
        )

    async def read_only_param_set(
        self, *, codes: Sequence[int], device_uuids: Sequence[int]
    ) -> list[ReadOnlyDispatch]:
        """Starts the reading of parameters that can be read but not set.

        Inverters only. The reply has one entry for each device: its task, or why it has none. A device
        that refuses does not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/readOnlyParamSet. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            codes: Codes of read-only parameters. Limit: at least 1 entry. No page names a most.
            device_uuids: Ids of the inverters. Limit: at least 1 entry. No page names a most.

        Returns:
            Whether the reading was started on one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ReadOnlyDispatch]",
            await self._client.call(
                READ_ONLY_PARAM_SET, ReadOnlyParamSetRequest(codes=codes, device_uuids=device_uuids)
            ),
        )

    async def release_ps_sharing(
        self,
        *,
        plant_ids: Sequence[int],
        side: SharingReleaseSide | int | None = None,
        receiver_account: str | Secret | None = None,
    ) -> PlantSharingRelease:
        """Ends the sharing of plants.

        Either the owner takes access back from an account, or the account that has access gives it up.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/releasePsSharing. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants whose sharing ends. Limit: at least 1 entry. No page names a most.
            side: Who ends it; the receiver when left out.
            receiver_account: Account that loses access: needed when the owner ends the sharing. Limit: at
                least 1 characters.

        Returns:
            Result of ending the sharing of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        return cast(
            "PlantSharingRelease",
            await self._client.call(
                RELEASE_PS_SHARING,
                ReleasePsSharingRequest(plant_ids=plant_ids, side=side, receiver_account=receiver_account),
            ),
        )

    async def share_my_ps(
        self,
        *,
        plant_ids: Sequence[int],
        permission: SharePermission | int,
        email: str | Secret | None = None,
        channel_partner: bool | None = None,
    ) -> PlantPartnerChange:
        """Makes a user a partner of plants.

        All plants at once. The user is named by e-mail address.

        The page speaks of account, e-mail address and mobile number, of which one may be sent, and
        documents the field of the e-mail address only.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/shareMyPs. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            plant_ids: Own plants, each once. Limit: at least 1 entry. No page names a most.
            permission: What the user may do.
            email: E-mail address of the user. Limit: at least 1 characters.
            channel_partner: Always on.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        return cast(
            "PlantPartnerChange",
            await self._client.call(
                SHARE_MY_PS,
                ShareMyPsRequest(
                    plant_ids=plant_ids, email=email, permission=permission, channel_partner=channel_partner
                ),
            ),
        )

    async def share_power_station_by_sn_and_nmi(
        self, *, pairs: Sequence[SharePowerStationBySnAndNmiPairs]
    ) -> NmiSharing:
        """Makes the caller a partner of plants by inverter and connection point.

        Australia only, where each connection point has a National Metering Identifier (NMI). Owner and
        installer are told by e-mail. Pairs that are refused are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePowerStationBySnAndNmi. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            pairs: Inverters with their connection points. Limit: 1 to 50 entries.

        Returns:
            Which plants are shared now, and which pairs were refused.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "NmiSharing",
            await self._client.call(
                SHARE_POWER_STATION_BY_SN_AND_NMI, SharePowerStationBySnAndNmiRequest(pairs=pairs)
            ),
        )

    async def share_ps_by_sn(
        self,
        *,
        serial_number: str,
        receiver_account: str | Secret,
        owner_account: str | Secret,
        permission: SharePermission | int | None = None,
    ) -> PlantSharing:
        """Shares the plant of a device with another account.

        The plant is the one that the device with this serial number belongs to.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePsBySN. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            serial_number: Serial number of a device of the plant. Limit: at least 1 characters.
            receiver_account: Account that gets access to the plant. Limit: at least 1 characters.
            owner_account: Account that owns the plant. Limit: at least 1 characters.
            permission: What the receiver may do; manage when left out.

        Returns:
            Result of sharing a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        owner_account = conceal(owner_account)
        return cast(
            "PlantSharing",
            await self._client.call(
                SHARE_PS_BY_SN,
                SharePsBySnRequest(
                    serial_number=serial_number,
                    receiver_account=receiver_account,
                    owner_account=owner_account,
                    permission=permission,
                ),
            ),
        )

    async def timestamp(self) -> ServerTime:
        """The gateway's clock.

        Meant for callers whose requests are refused because their clock is wrong (code E913). The call has
        no body, no keys and no token, and is never encrypted.

        No page shows the reply. A bare number, a bare text and the usual envelope around either are
        accepted.

        Endpoint: GET /timestamp. Source: "Appendix 7: Ciphertext API Call Code Example",
        https://developer-api.isolarcloud.com/#/document/md?link_index=219.

        Returns:
            The gateway's clock.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ServerTime", await self._client.call(TIMESTAMP, TimestampRequest()))
