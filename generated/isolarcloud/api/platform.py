# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.oauth import REFRESH_TOKEN, TOKEN
from isolarcloud._operations.platform import (
    GET_DEVICE_LIST_BY_PS_ID,
    GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
    GET_DEVICE_POINT_MINUTE_DATA_LIST,
    GET_DEVICE_REAL_TIME_DATA,
    GET_POWER_STATION_DETAIL,
    GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
    GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
    GET_POWER_STATION_REAL_TIME_DATA,
    QUERY_POWER_STATION_LIST,
)
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.oauth import RefreshTokenRequest, TokenRequest
from isolarcloud.requests.platform import (
    GetDeviceListByPsIdRequest,
    GetDevicePointDayMonthYearDataListRequest,
    GetDevicePointMinuteDataListRequest,
    GetDeviceRealTimeDataRequest,
    GetPowerStationDetailRequest,
    GetPowerStationPointDayMonthYearDataListRequest,
    GetPowerStationPointMinuteDataListRequest,
    GetPowerStationRealTimeDataRequest,
    QueryPowerStationListRequest,
)
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import DeviceType, Period, PlantStatus, PlantType, Statistic, TokenScope
    from isolarcloud.models.devices import DeviceList
    from isolarcloud.models.history import DeviceMinuteData, PlantMinuteData
    from isolarcloud.models.identity import RefreshedTokenSet, ServerTime, TokenSet
    from isolarcloud.models.plants import PlantDetails, PlantList
    from isolarcloud.models.real_time import DeviceRealTimeData, PlantRealTimeData
    from isolarcloud.models.statistics import DeviceStatisticsData, PlantStatisticsData
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.secret import Secret


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

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
            device_types: Kinds of devices; all when left out. Corrected: the portal says otherwise.
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
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Corrected: the
                portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes. Corrected: the portal says otherwise.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Corrected: the portal says otherwise.
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
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Corrected: the
                portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
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
                are refused with code 010 and a message that names the field. Corrected: the portal says
                otherwise.
            device_type: What kind of devices they are.
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50. Corrected: the
                portal says otherwise.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
                Corrected: the portal says otherwise.
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
                the documented number stands. Corrected: the portal says otherwise.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries. Corrected: the portal says otherwise.
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
            plant_ids: Plants to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes. Corrected: the portal says otherwise.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Corrected: the portal says otherwise.
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
            plant_ids: Plants to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
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
                the one of the history calls. Corrected: the portal says otherwise.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field. Corrected: the portal says
                otherwise.
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
            device_types: Kinds of devices; all when left out. Corrected: the portal says otherwise.
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
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Corrected: the
                portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes. Corrected: the portal says otherwise.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Corrected: the portal says otherwise.
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
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries. Corrected: the
                portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
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
                are refused with code 010 and a message that names the field. Corrected: the portal says
                otherwise.
            device_type: What kind of devices they are.
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50. Corrected: the
                portal says otherwise.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
                Corrected: the portal says otherwise.
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
                the documented number stands. Corrected: the portal says otherwise.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries. Corrected: the portal says otherwise.
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
            plant_ids: Plants to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes. Corrected: the portal says otherwise.
            period: What each row sums up.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Corrected: the portal says otherwise.
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
            plant_ids: Plants to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
            points: Measuring points to read. Limit: 1 to 50 entries. Corrected: the portal says otherwise.
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
                the one of the history calls. Corrected: the portal says otherwise.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field. Corrected: the portal says
                otherwise.
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
