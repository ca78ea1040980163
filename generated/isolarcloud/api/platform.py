# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.oauth import REFRESH_TOKEN, TOKEN
from isolarcloud._operations.platform import (
    DATASUBSCRIBE_GET_CONFIG,
    DATASUBSCRIBE_GET_HIS_DATA,
    DATASUBSCRIBE_START,
    DATASUBSCRIBE_STOP,
    GET_DEVICE_LIST_BY_PS_ID,
    GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
    GET_DEVICE_POINT_MINUTE_DATA_LIST,
    GET_DEVICE_REAL_TIME_DATA,
    GET_DEVICE_SETTING_RECORD_LIST,
    GET_FAULT_ALARM_INFO,
    GET_MLPE_DAY_MONTH_YEAR_DATA_LIST,
    GET_MLPE_DEVICE_LIST,
    GET_MLPE_MINUTE_DATA_LIST,
    GET_MLPE_REAL_TIME_DATA,
    GET_OPEN_POINT_INFO,
    GET_PARAM_SETTING_TASK,
    GET_POWER_STATION_DETAIL,
    GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
    GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
    GET_POWER_STATION_REAL_TIME_DATA,
    GET_READ_ONLY_PARAM_DEFINITION,
    GET_READ_ONLY_RESULT,
    PARAM_SETTING,
    PARAM_SETTING_CHECK,
    QUERY_POWER_STATION_LIST,
    READ_ONLY_PARAM_SET,
)
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.oauth import RefreshTokenRequest, TokenRequest
from isolarcloud.requests.platform import (
    DatasubscribeGetConfigRequest,
    DatasubscribeGetHisDataRequest,
    DatasubscribeStartRequest,
    DatasubscribeStopRequest,
    GetDeviceListByPsIdRequest,
    GetDevicePointDayMonthYearDataListRequest,
    GetDevicePointMinuteDataListRequest,
    GetDeviceRealTimeDataRequest,
    GetDeviceSettingRecordListRequest,
    GetFaultAlarmInfoRequest,
    GetMlpeDayMonthYearDataListRequest,
    GetMlpeDeviceListRequest,
    GetMlpeMinuteDataListRequest,
    GetMlpeRealTimeDataRequest,
    GetOpenPointInfoRequest,
    GetParamSettingTaskRequest,
    GetPowerStationDetailRequest,
    GetPowerStationPointDayMonthYearDataListRequest,
    GetPowerStationPointMinuteDataListRequest,
    GetPowerStationRealTimeDataRequest,
    GetReadOnlyParamDefinitionRequest,
    GetReadOnlyResultRequest,
    ParamSettingCheckRequest,
    ParamSettingRequest,
    QueryPowerStationListRequest,
    ReadOnlyParamSetRequest,
)
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta, tzinfo

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
        TokenScope,
    )
    from isolarcloud.models.alarms import AlarmList
    from isolarcloud.models.control import (
        ParameterCheck,
        ParameterDispatch,
        ParameterSettingHistory,
        ParameterTask,
        ReadOnlyDispatch,
        ReadOnlyParameter,
        ReadOnlyResult,
    )
    from isolarcloud.models.devices import DeviceList
    from isolarcloud.models.history import DeviceMinuteData, PlantMinuteData
    from isolarcloud.models.identity import RefreshedTokenSet, ServerTime, TokenSet
    from isolarcloud.models.live import LiveDataConfig, LiveDataHistory, LiveDataStart, LiveDataStop
    from isolarcloud.models.open_points import OpenPointList
    from isolarcloud.models.optimizers import (
        OptimizerList,
        OptimizerMinuteData,
        OptimizerRealTimeData,
        OptimizerStatisticsData,
    )
    from isolarcloud.models.plants import PlantDetails, PlantList
    from isolarcloud.models.real_time import DeviceRealTimeData, PlantRealTimeData
    from isolarcloud.models.statistics import DeviceStatisticsData, PlantStatisticsData
    from isolarcloud.requests.platform import ParamSettingParameters
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.secret import Secret


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def datasubscribe_get_config(self) -> LiveDataConfig:
        """Where live data can be fetched, and with what account and key.

        Only for applications that Sungrow has given an MQTT account.

        Endpoint: POST /openapi/platform/datasubscribe/getConfig. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        Endpoint: POST /openapi/platform/datasubscribe/getHisData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        The user family goes down to 5 seconds; this family does not.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/datasubscribe/start. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            interval_seconds: Seconds between two messages of an inverter; 60 when left out. Limit: at least
                60.

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

        Endpoint: POST /openapi/platform/datasubscribe/stop. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

    def get_device_list_by_ps_id(
        self,
        *,
        plant_id: int,
        page: int | None = None,
        size: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
    ) -> DeviceList:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.

        Returns:
            One page of devices.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceList",
            self._client.call(
                GET_DEVICE_LIST_BY_PS_ID,
                GetDeviceListByPsIdRequest(
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

    def get_device_point_day_month_year_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
        with_point_dictionary: bool | None = None,
    ) -> DeviceStatisticsData:
        """Statistics of measuring points of devices of one type by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        The sister call of the user family has another path: getDevicePointsDayMonthYearDataList.

        Endpoint: POST /openapi/platform/getDevicePointDayMonthYearDataList. Source: "Endpoint pages of the
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
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Statistics of devices by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceStatisticsData",
            self._client.call(
                GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
                GetDevicePointDayMonthYearDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                    with_point_dictionary=with_point_dictionary,
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
        with_point_dictionary: bool | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> DeviceMinuteData:
        """Values of measuring points of devices of one type every few minutes.

        Values come in the smallest unit of their kind (W, Wh, V, A); start and end are on the plant's
        clock and both belong to the window. A point without data is left out of its row, and a device without
        data is left out altogether. Values of the current day may be missing.

        A copy of the Chinese page allows fewer than 50 points; more than 50 are refused with code 010.

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        Rows may carry `pST001`, the time of upload, which is no measuring point.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDevicePointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            with_point_dictionary: Whether names and units of the points come along.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of devices over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceMinuteData",
            self._client.call(
                GET_DEVICE_POINT_MINUTE_DATA_LIST,
                GetDevicePointMinuteDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    start=start,
                    end=end,
                    every=every,
                    with_point_dictionary=with_point_dictionary,
                ),
                zone=time_zone,
            ),
        )

    def get_device_real_time_data(
        self,
        *,
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        device_keys: Sequence[str] | None = None,
        serial_numbers: Sequence[str] | None = None,
        with_point_dictionary: bool | None = None,
    ) -> DeviceRealTimeData:
        """Latest values of measuring points of devices of one type.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            device_type: What kind of devices they are.
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Latest values of devices.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceRealTimeData",
            self._client.call(
                GET_DEVICE_REAL_TIME_DATA,
                GetDeviceRealTimeDataRequest(
                    device_keys=device_keys,
                    serial_numbers=serial_numbers,
                    points=points,
                    device_type=device_type,
                    with_point_dictionary=with_point_dictionary,
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

        Endpoint: POST /openapi/platform/getDeviceSettingRecordList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            codes: Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries.
            device_uuids: Ids of the devices. Limit: 1 to 100 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            task_ids: Only these tasks; all when left out. Limit: at most 100 entries.
            statuses: Only commands that ended so; only successes when left out. Unverified. Only a copy of
                the Chinese page of the user family has it.
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

    def get_fault_alarm_info(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> AlarmList:
        """Faults and alarms of devices.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Alarms of a page. Limit: at least 1.
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
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
                    alarm_id=alarm_id,
                    name=name,
                    status=status,
                    start=start,
                    end=end,
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

        Endpoint: POST /openapi/platform/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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

        Endpoint: POST /openapi/platform/getMlpeDeviceList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        A copy of the Chinese page of the user family allows 3 hours instead of 30 days, and asks for 14
        hours in its example.

        That the times are those of the plant's clock, the page says of the reply only.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeMinuteDataList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.

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

    def get_open_point_info(
        self,
        *,
        device_type: DeviceType | int,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        page: int | None = None,
        size: int | None = None,
        model_id: int | None = None,
    ) -> OpenPointList:
        """Measuring points that the gateway offers for a kind of device.

        On no page of the portal. Two public clients have it in their code, but no answer was ever shown;
        the answer here is that of the sister call of the user family.

        One client sends device type, serial numbers, page and size; the other only the device type, as a
        text.

        Field-reported: on no portal page.

        Endpoint: POST /openapi/platform/getOpenPointInfo. Source: "Replies recorded in public and requests
        that working public clients send".

        Args:
            device_type: Kind of device. Field-reported: on no portal page.
            kind: Kind of points. Unverified. Only the sister call of the user family is known to take it.
            serial_numbers: Serial numbers of devices, presumably to see only their points. Limit: at most 50
                entries. Unverified. No number is known; this is the one of the calls for latest values.
                Field-reported: on no portal page. One client sends it.
            page: Number of the page, from 1. Limit: at least 1. Field-reported: on no portal page.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page.
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.

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
                    device_type=device_type,
                    kind=kind,
                    serial_numbers=serial_numbers,
                    page=page,
                    size=size,
                    model_id=model_id,
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

        Endpoint: POST /openapi/platform/getParamSettingTask. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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
        self,
        *,
        plant_ids: Sequence[int] | None = None,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> PlantDetails:
        """Details of plants, tariffs and the owner's contact among them.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that the caller may not see are named apart.

        Endpoint: POST /openapi/platform/getPowerStationDetail. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries. A client sends 50 at once and is answered;
                the documented number stands.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Details of plants, and which plants were refused.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantDetails",
            self._client.call(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(
                    plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
                ),
            ),
        )

    def get_power_station_point_day_month_year_data_list(
        self,
        *,
        plant_ids: Sequence[int],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
        with_point_dictionary: bool | None = None,
    ) -> PlantStatisticsData:
        """Statistics of measuring points of plants by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and plants without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        Endpoint: POST /openapi/platform/getPowerStationPointDayMonthYearDataList. Source: "Endpoint pages
        of the developer portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Statistics of plants by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantStatisticsData",
            self._client.call(
                GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
                GetPowerStationPointDayMonthYearDataListRequest(
                    plant_ids=plant_ids,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                    with_point_dictionary=with_point_dictionary,
                ),
            ),
        )

    def get_power_station_point_minute_data_list(
        self,
        *,
        plant_ids: Sequence[int],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        with_point_dictionary: bool | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> PlantMinuteData:
        """Values of measuring points of plants every few minutes.

        Values come in the smallest unit of their kind (W, Wh, V, A); start and end are on the plant's
        clock and both belong to the window. A point without data is left out of its row, and a plant without
        data is left out altogether. Values of the current day may be missing.

        A copy of the Chinese page allows fewer than 50 points; more than 50 are refused with code 010.

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationPointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            with_point_dictionary: Whether names and units of the points come along.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of plants over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantMinuteData",
            self._client.call(
                GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
                GetPowerStationPointMinuteDataListRequest(
                    plant_ids=plant_ids,
                    points=points,
                    start=start,
                    end=end,
                    every=every,
                    with_point_dictionary=with_point_dictionary,
                ),
                zone=time_zone,
            ),
        )

    def get_power_station_real_time_data(
        self,
        *,
        plant_ids: Sequence[int],
        points: Sequence[PointLike],
        with_point_dictionary: bool | None = None,
    ) -> PlantRealTimeData:
        """Latest values of measuring points of plants.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Latest values of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantRealTimeData",
            self._client.call(
                GET_POWER_STATION_REAL_TIME_DATA,
                GetPowerStationRealTimeDataRequest(
                    plant_ids=plant_ids, points=points, with_point_dictionary=with_point_dictionary
                ),
            ),
        )

    def get_read_only_param_definition(self) -> list[ReadOnlyParameter]:
        """Parameters that can be read but not set.

        Their codes are what the reading is asked for by.

        No table lists such parameters. Samples name two: 10000, Grid Code, and 10002, Rated Grid Voltage.

        Endpoint: POST /openapi/platform/getReadOnlyParamDefinition. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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

        Endpoint: POST /openapi/platform/getReadOnlyResult. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        A token of an account login is refused here with HTTP status 401.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/paramSetting. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

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
        self, *, device_uuids: Sequence[int], kind: ParameterTaskKind | int | None = None
    ) -> ParameterCheck:
        """Whether parameters of devices can be set or read.

        A device that is offline or cannot be set is an answer, not an error: read the result of each
        device. Whether a single parameter is supported is told only when it is sent.

        Endpoint: POST /openapi/platform/paramSettingCheck. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry.
            kind: What is meant to be done; setting when left out.

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

    def query_power_station_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
    ) -> PlantList:
        """Plants that the token shows.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1.
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.

        Returns:
            One page of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantList",
            self._client.call(
                QUERY_POWER_STATION_LIST,
                QueryPowerStationListRequest(page=page, size=size, name=name, types=types, statuses=statuses),
            ),
        )

    def read_only_param_set(
        self, *, codes: Sequence[int], device_uuids: Sequence[int]
    ) -> list[ReadOnlyDispatch]:
        """Starts the reading of parameters that can be read but not set.

        Inverters only. The reply has one entry for each device: its task, or why it has none. A device
        that refuses does not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/readOnlyParamSet. Source: "Endpoint pages of the developer portal,
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

    def refresh_token(self, *, refresh_token: str | Secret) -> RefreshedTokenSet:
        """Exchanges a refresh token for new tokens.

        A refresh token lives 30 days and works once: the reply brings the next one, which has to be kept
        before it is used. A failure comes in an envelope that says success; `code` tells.

        The tokens may stand inside the data or beside the envelope's keys.

        A reply without a refresh token, life or list of plants was met by clients: what is absent stays as
        it was.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/apiManage/refreshToken. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            refresh_token: Refresh token of the exchange or of the last refresh. Limit: at least 1 characters.

        Returns:
            New tokens in place of old ones.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        refresh_token = conceal(refresh_token)
        return cast(
            "RefreshedTokenSet",
            self._client.call(REFRESH_TOKEN, RefreshTokenRequest(refresh_token=refresh_token)),
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

    def token(
        self,
        *,
        code: str | Secret,
        redirect_uri: str,
        grant_type: str | None = None,
        token_scope_mode: TokenScope | str | None = None,
    ) -> TokenSet:
        """Exchanges an owner's authorization code for tokens.

        The code comes with the redirect from the consent page and works once; after a failure the owner
        has to authorise again. By default the tokens show the plants of every owner who authorised the
        application; `token_scope_mode` narrows them to this owner's.

        The tokens may stand inside the data or beside the envelope's keys, or both.

        A failure may carry an OAuth-style error next to the code, and no data at all.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/apiManage/token. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            code: Code from the redirect. Limit: at least 1 characters.
            redirect_uri: Address of the redirect, letter for letter as registered with the application.
                Limit: at least 1 characters.
            grant_type: Always `authorization_code`.
            token_scope_mode: Whose plants the tokens show; every owner's when left out.

        Returns:
            Tokens that an authorization code was exchanged for.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        code = conceal(code)
        return cast(
            "TokenSet",
            self._client.call(
                TOKEN,
                TokenRequest(
                    grant_type=grant_type,
                    code=code,
                    redirect_uri=redirect_uri,
                    token_scope_mode=token_scope_mode,
                ),
            ),
        )


class AsyncPlatformApi(AsyncResource):
    """Every endpoint of the platform family, to be awaited."""

    async def datasubscribe_get_config(self) -> LiveDataConfig:
        """Where live data can be fetched, and with what account and key.

        Only for applications that Sungrow has given an MQTT account.

        Endpoint: POST /openapi/platform/datasubscribe/getConfig. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        Endpoint: POST /openapi/platform/datasubscribe/getHisData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        The user family goes down to 5 seconds; this family does not.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/datasubscribe/start. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            interval_seconds: Seconds between two messages of an inverter; 60 when left out. Limit: at least
                60.

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

        Endpoint: POST /openapi/platform/datasubscribe/stop. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

    async def get_device_list_by_ps_id(
        self,
        *,
        plant_id: int,
        page: int | None = None,
        size: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
    ) -> DeviceList:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.

        Returns:
            One page of devices.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceList",
            await self._client.call(
                GET_DEVICE_LIST_BY_PS_ID,
                GetDeviceListByPsIdRequest(
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

    async def get_device_point_day_month_year_data_list(
        self,
        *,
        device_keys: Sequence[str],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
        with_point_dictionary: bool | None = None,
    ) -> DeviceStatisticsData:
        """Statistics of measuring points of devices of one type by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        The sister call of the user family has another path: getDevicePointsDayMonthYearDataList.

        Endpoint: POST /openapi/platform/getDevicePointDayMonthYearDataList. Source: "Endpoint pages of the
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
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Statistics of devices by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceStatisticsData",
            await self._client.call(
                GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
                GetDevicePointDayMonthYearDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                    with_point_dictionary=with_point_dictionary,
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
        with_point_dictionary: bool | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> DeviceMinuteData:
        """Values of measuring points of devices of one type every few minutes.

        Values come in the smallest unit of their kind (W, Wh, V, A); start and end are on the plant's
        clock and both belong to the window. A point without data is left out of its row, and a device without
        data is left out altogether. Values of the current day may be missing.

        A copy of the Chinese page allows fewer than 50 points; more than 50 are refused with code 010.

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        Rows may carry `pST001`, the time of upload, which is no measuring point.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDevicePointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            with_point_dictionary: Whether names and units of the points come along.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of devices over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceMinuteData",
            await self._client.call(
                GET_DEVICE_POINT_MINUTE_DATA_LIST,
                GetDevicePointMinuteDataListRequest(
                    device_keys=device_keys,
                    points=points,
                    start=start,
                    end=end,
                    every=every,
                    with_point_dictionary=with_point_dictionary,
                ),
                zone=time_zone,
            ),
        )

    async def get_device_real_time_data(
        self,
        *,
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        device_keys: Sequence[str] | None = None,
        serial_numbers: Sequence[str] | None = None,
        with_point_dictionary: bool | None = None,
    ) -> DeviceRealTimeData:
        """Latest values of measuring points of devices of one type.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            device_type: What kind of devices they are.
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Latest values of devices.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "DeviceRealTimeData",
            await self._client.call(
                GET_DEVICE_REAL_TIME_DATA,
                GetDeviceRealTimeDataRequest(
                    device_keys=device_keys,
                    serial_numbers=serial_numbers,
                    points=points,
                    device_type=device_type,
                    with_point_dictionary=with_point_dictionary,
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

        Endpoint: POST /openapi/platform/getDeviceSettingRecordList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            codes: Codes of the parameters (`control_parameters`). Limit: 1 to 100 entries.
            device_uuids: Ids of the devices. Limit: 1 to 100 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            task_ids: Only these tasks; all when left out. Limit: at most 100 entries.
            statuses: Only commands that ended so; only successes when left out. Unverified. Only a copy of
                the Chinese page of the user family has it.
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

    async def get_fault_alarm_info(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> AlarmList:
        """Faults and alarms of devices.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Alarms of a page. Limit: at least 1.
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
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
                    alarm_id=alarm_id,
                    name=name,
                    status=status,
                    start=start,
                    end=end,
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

        Endpoint: POST /openapi/platform/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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

        Endpoint: POST /openapi/platform/getMlpeDeviceList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        A copy of the Chinese page of the user family allows 3 hours instead of 30 days, and asks for 14
        hours in its example.

        That the times are those of the plant's clock, the page says of the reply only.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeMinuteDataList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.

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

    async def get_open_point_info(
        self,
        *,
        device_type: DeviceType | int,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        page: int | None = None,
        size: int | None = None,
        model_id: int | None = None,
    ) -> OpenPointList:
        """Measuring points that the gateway offers for a kind of device.

        On no page of the portal. Two public clients have it in their code, but no answer was ever shown;
        the answer here is that of the sister call of the user family.

        One client sends device type, serial numbers, page and size; the other only the device type, as a
        text.

        Field-reported: on no portal page.

        Endpoint: POST /openapi/platform/getOpenPointInfo. Source: "Replies recorded in public and requests
        that working public clients send".

        Args:
            device_type: Kind of device. Field-reported: on no portal page.
            kind: Kind of points. Unverified. Only the sister call of the user family is known to take it.
            serial_numbers: Serial numbers of devices, presumably to see only their points. Limit: at most 50
                entries. Unverified. No number is known; this is the one of the calls for latest values.
                Field-reported: on no portal page. One client sends it.
            page: Number of the page, from 1. Limit: at least 1. Field-reported: on no portal page.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page.
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.

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
                    device_type=device_type,
                    kind=kind,
                    serial_numbers=serial_numbers,
                    page=page,
                    size=size,
                    model_id=model_id,
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

        Endpoint: POST /openapi/platform/getParamSettingTask. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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
        self,
        *,
        plant_ids: Sequence[int] | None = None,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> PlantDetails:
        """Details of plants, tariffs and the owner's contact among them.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that the caller may not see are named apart.

        Endpoint: POST /openapi/platform/getPowerStationDetail. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries. A client sends 50 at once and is answered;
                the documented number stands.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Details of plants, and which plants were refused.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantDetails",
            await self._client.call(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(
                    plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
                ),
            ),
        )

    async def get_power_station_point_day_month_year_data_list(
        self,
        *,
        plant_ids: Sequence[int],
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
        with_point_dictionary: bool | None = None,
    ) -> PlantStatisticsData:
        """Statistics of measuring points of plants by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and plants without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        Endpoint: POST /openapi/platform/getPowerStationPointDayMonthYearDataList. Source: "Endpoint pages
        of the developer portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Statistics of plants by day, month or year.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantStatisticsData",
            await self._client.call(
                GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
                GetPowerStationPointDayMonthYearDataListRequest(
                    plant_ids=plant_ids,
                    points=points,
                    period=period,
                    kinds=kinds,
                    start=start,
                    end=end,
                    descending=descending,
                    with_point_dictionary=with_point_dictionary,
                ),
            ),
        )

    async def get_power_station_point_minute_data_list(
        self,
        *,
        plant_ids: Sequence[int],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        with_point_dictionary: bool | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> PlantMinuteData:
        """Values of measuring points of plants every few minutes.

        Values come in the smallest unit of their kind (W, Wh, V, A); start and end are on the plant's
        clock and both belong to the window. A point without data is left out of its row, and a plant without
        data is left out altogether. Values of the current day may be missing.

        A copy of the Chinese page allows fewer than 50 points; more than 50 are refused with code 010.

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationPointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            with_point_dictionary: Whether names and units of the points come along.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            Values of plants over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantMinuteData",
            await self._client.call(
                GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
                GetPowerStationPointMinuteDataListRequest(
                    plant_ids=plant_ids,
                    points=points,
                    start=start,
                    end=end,
                    every=every,
                    with_point_dictionary=with_point_dictionary,
                ),
                zone=time_zone,
            ),
        )

    async def get_power_station_real_time_data(
        self,
        *,
        plant_ids: Sequence[int],
        points: Sequence[PointLike],
        with_point_dictionary: bool | None = None,
    ) -> PlantRealTimeData:
        """Latest values of measuring points of plants.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            with_point_dictionary: Whether names and units of the points come along.

        Returns:
            Latest values of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantRealTimeData",
            await self._client.call(
                GET_POWER_STATION_REAL_TIME_DATA,
                GetPowerStationRealTimeDataRequest(
                    plant_ids=plant_ids, points=points, with_point_dictionary=with_point_dictionary
                ),
            ),
        )

    async def get_read_only_param_definition(self) -> list[ReadOnlyParameter]:
        """Parameters that can be read but not set.

        Their codes are what the reading is asked for by.

        No table lists such parameters. Samples name two: 10000, Grid Code, and 10002, Rated Grid Voltage.

        Endpoint: POST /openapi/platform/getReadOnlyParamDefinition. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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

        Endpoint: POST /openapi/platform/getReadOnlyResult. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

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

        A token of an account login is refused here with HTTP status 401.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/paramSetting. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

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
        self, *, device_uuids: Sequence[int], kind: ParameterTaskKind | int | None = None
    ) -> ParameterCheck:
        """Whether parameters of devices can be set or read.

        A device that is offline or cannot be set is an answer, not an error: read the result of each
        device. Whether a single parameter is supported is told only when it is sent.

        Endpoint: POST /openapi/platform/paramSettingCheck. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            device_uuids: Ids of the devices; a single one to read. Limit: at least 1 entry.
            kind: What is meant to be done; setting when left out.

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

    async def query_power_station_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
    ) -> PlantList:
        """Plants that the token shows.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1.
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.

        Returns:
            One page of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantList",
            await self._client.call(
                QUERY_POWER_STATION_LIST,
                QueryPowerStationListRequest(page=page, size=size, name=name, types=types, statuses=statuses),
            ),
        )

    async def read_only_param_set(
        self, *, codes: Sequence[int], device_uuids: Sequence[int]
    ) -> list[ReadOnlyDispatch]:
        """Starts the reading of parameters that can be read but not set.

        Inverters only. The reply has one entry for each device: its task, or why it has none. A device
        that refuses does not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/readOnlyParamSet. Source: "Endpoint pages of the developer portal,
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

    async def refresh_token(self, *, refresh_token: str | Secret) -> RefreshedTokenSet:
        """Exchanges a refresh token for new tokens.

        A refresh token lives 30 days and works once: the reply brings the next one, which has to be kept
        before it is used. A failure comes in an envelope that says success; `code` tells.

        The tokens may stand inside the data or beside the envelope's keys.

        A reply without a refresh token, life or list of plants was met by clients: what is absent stays as
        it was.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/apiManage/refreshToken. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            refresh_token: Refresh token of the exchange or of the last refresh. Limit: at least 1 characters.

        Returns:
            New tokens in place of old ones.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        refresh_token = conceal(refresh_token)
        return cast(
            "RefreshedTokenSet",
            await self._client.call(REFRESH_TOKEN, RefreshTokenRequest(refresh_token=refresh_token)),
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

    async def token(
        self,
        *,
        code: str | Secret,
        redirect_uri: str,
        grant_type: str | None = None,
        token_scope_mode: TokenScope | str | None = None,
    ) -> TokenSet:
        """Exchanges an owner's authorization code for tokens.

        The code comes with the redirect from the consent page and works once; after a failure the owner
        has to authorise again. By default the tokens show the plants of every owner who authorised the
        application; `token_scope_mode` narrows them to this owner's.

        The tokens may stand inside the data or beside the envelope's keys, or both.

        A failure may carry an OAuth-style error next to the code, and no data at all.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/apiManage/token. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            code: Code from the redirect. Limit: at least 1 characters.
            redirect_uri: Address of the redirect, letter for letter as registered with the application.
                Limit: at least 1 characters.
            grant_type: Always `authorization_code`.
            token_scope_mode: Whose plants the tokens show; every owner's when left out.

        Returns:
            Tokens that an authorization code was exchanged for.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        code = conceal(code)
        return cast(
            "TokenSet",
            await self._client.call(
                TOKEN,
                TokenRequest(
                    grant_type=grant_type,
                    code=code,
                    redirect_uri=redirect_uri,
                    token_scope_mode=token_scope_mode,
                ),
            ),
        )
