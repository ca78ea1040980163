# Generated from spec/ by `make generate`; do not edit.
"""Devices of a plant: lists, latest values and history."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.user import (
    GET_COMMUNICATION_DEV_INFO_BY_DEV_SN,
    GET_DEV_PROPERTY_POINT_VALUE,
    GET_DEVICE_LIST,
    GET_DEVICE_LIST_BY_USER,
    GET_DEVICE_POINT_MINUTE_DATA_LIST,
    GET_DEVICE_POINTS_DAY_MONTH_YEAR_DATA_LIST,
    GET_DEVICE_REAL_TIME_DATA,
    GET_DEVICE_STRING_INFO,
    GET_OPEN_POINT_INFO,
    GET_PV_INVERTER_REAL_TIME_DATA,
)
from isolarcloud.requests.user import (
    GetCommunicationDevInfoByDevSnRequest,
    GetDeviceListByUserRequest,
    GetDeviceListRequest,
    GetDevicePointMinuteDataListRequest,
    GetDevicePointsDayMonthYearDataListRequest,
    GetDeviceRealTimeDataRequest,
    GetDeviceStringInfoRequest,
    GetDevPropertyPointValueRequest,
    GetOpenPointInfoRequest,
    GetPvInverterRealTimeDataRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import DeviceType, OpenPointType, Period, ShareType, Statistic
    from isolarcloud.models.open_points import OpenPoint
    from isolarcloud.models.user_devices import (
        DevicePropertyValue,
        DeviceStringConfigurations,
        ReportingDevice,
        UserDevice,
    )
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages
    from isolarcloud_runtime.planning.outcome import OnError, Progress
    from isolarcloud_runtime.planning.query import AsyncQuery, Query
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.readings import Readings
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics
    from isolarcloud_runtime.watching.updates import Update


class UserDevices(SyncResource):
    """Devices of a plant: lists, latest values and history."""

    def list(
        self,
        plant_id: int,
        *,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[UserDevice]:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
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
        )

    def pages(
        self,
        plant_id: int,
        *,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        size: int = 100,
    ) -> Pages[UserDevice]:
        """Devices of a plant, page by page.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_DEVICE_LIST,
            GetDeviceListRequest(
                plant_id=plant_id,
                page=1,
                size=size,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
            ),
        )

    def iter(
        self,
        plant_id: int,
        *,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        size: int = 100,
    ) -> Iterator[UserDevice]:
        """Devices of a plant, one by one.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_DEVICE_LIST,
            GetDeviceListRequest(
                plant_id=plant_id,
                page=1,
                size=size,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
            ),
        )

    def communication_device(
        self, serial_number: str, *, share_types: Sequence[ShareType | int] | None = None
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

    def history(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Series:
        """Values of measuring points of devices of one type over time.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            Columns of values by id and point, with times in the time zone of the plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._series(
            GET_DEVICE_POINT_MINUTE_DATA_LIST,
            GetDevicePointMinuteDataListRequest(
                device_keys=device_keys,
                points=points,
                start=start,
                end=end,
                every=every,
                with_upload_time=None,
                with_point_dictionary=True,
            ),
            zone=time_zone,
            on_error=on_error,
            progress=progress,
        )

    def history_query(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> Query[Series]:
        """Like `history`, but a query that has not run yet.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_DEVICE_POINT_MINUTE_DATA_LIST,
            GetDevicePointMinuteDataListRequest(
                device_keys=device_keys,
                points=points,
                start=start,
                end=end,
                every=every,
                with_upload_time=None,
                with_point_dictionary=True,
            ),
            "series",
            zone=time_zone,
        )

    def inverter_real_time(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            The readings by id and point: each has value, unit and point.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._readings(
            GET_PV_INVERTER_REAL_TIME_DATA,
            GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            key="device_key",
            on_error=on_error,
            progress=progress,
        )

    def inverter_real_time_query(
        self, device_keys: Sequence[str] | None = None, *, serial_numbers: Sequence[str] | None = None
    ) -> Query[Readings]:
        """Like `inverter_real_time`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes.
        The caller names no points: all of an inverter come, without a value where it has none. For other
        devices the page advises to read the history up to now.

        A call succeeds even if none of the serial numbers is the caller's: all of them are then in
        `illegal_serial_numbers`.

        The example of the page asks for 100 serial numbers; clients send 50.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPVInverterRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_PV_INVERTER_REAL_TIME_DATA,
            GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            "readings",
            key="device_key",
        )

    def inverter_watch(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[Update]:
        """Like `inverter_real_time`, once in each period in which the values are renewed.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes.
        The caller names no points: all of an inverter come, without a value where it has none. For other
        devices the page advises to read the history up to now.

        A call succeeds even if none of the serial numbers is the caller's: all of them are then in
        `illegal_serial_numbers`.

        The example of the page asks for 100 serial numbers; clients send 50.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPVInverterRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.
            every: Distance of the polls; as often as the values change when left out.
            on_error: What happens when a poll fails: `report` names in the readings' `incomplete` what may
                succeed next time and goes on, and raises what would fail again; `raise` raises any error.
            time_zone: Time zone of the plants, for the ages; asked from the gateway and remembered when left
                out.

        Returns:
            Updates, for as long as you iterate: the first at once, each with the readings, their ages, and
                what has changed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._watch(
            GET_PV_INVERTER_REAL_TIME_DATA,
            GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )

    def list_for_account(
        self,
        *,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[UserDevice]:
        """Devices of all plants of the account.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
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
        )

    def list_for_account_iter(
        self,
        *,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        size: int = 100,
    ) -> Iterator[UserDevice]:
        """Devices of all plants of the account, one by one.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_DEVICE_LIST_BY_USER,
            GetDeviceListByUserRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
                share_types=share_types,
            ),
        )

    def list_for_account_pages(
        self,
        *,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        size: int = 100,
    ) -> Pages[UserDevice]:
        """Devices of all plants of the account, page by page.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_DEVICE_LIST_BY_USER,
            GetDeviceListByUserRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
                share_types=share_types,
            ),
        )

    def point_definitions(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int,
        model_id: int | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[OpenPoint]:
        """Measuring points that the gateway offers for a kind or model of device.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            model_id: Only telemetry points that this model supports: `model_id` of a device.
            page: Number of the page, from 1. Limit: at least 1.
            size: Points of a page. Limit: at least 1. The largest that is known to work is 999.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
            GET_OPEN_POINT_INFO,
            GetOpenPointInfoRequest(
                device_type=device_type, kind=kind, page=page, size=size, model_id=model_id
            ),
        )

    def point_definitions_iter(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int,
        model_id: int | None = None,
        size: int = 100,
    ) -> Iterator[OpenPoint]:
        """Measuring points that the gateway offers for a kind or model of device, one by one.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            model_id: Only telemetry points that this model supports: `model_id` of a device.
            size: Points of a page. Limit: at least 1. The largest that is known to work is 999.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_OPEN_POINT_INFO,
            GetOpenPointInfoRequest(device_type=device_type, kind=kind, page=1, size=size, model_id=model_id),
        )

    def point_definitions_pages(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int,
        model_id: int | None = None,
        size: int = 100,
    ) -> Pages[OpenPoint]:
        """Measuring points that the gateway offers for a kind or model of device, page by page.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            model_id: Only telemetry points that this model supports: `model_id` of a device.
            size: Points of a page. Limit: at least 1. The largest that is known to work is 999.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_OPEN_POINT_INFO,
            GetOpenPointInfoRequest(device_type=device_type, kind=kind, page=1, size=size, model_id=model_id),
        )

    def property_values(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        plant_id: int,
    ) -> builtins.list[DevicePropertyValue]:
        """Fixed properties of devices of one type, such as rated powers.

        Which properties a kind of device has, getOpenPointInfo tells. Points 18290, 18291 and 29046 are
        the limits of the control parameters 10091, 10092 and 10083.

        Endpoint: POST /openapi/getDevPropertyPointValue. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one plant and type. Limit: 1 to 50 entries.
                Unverified. No number is documented; this is the one of the history calls.
            points: Property points to read. Limit: 1 to 100 entries. Unverified. No number is documented;
                this is the one of the calls for latest values.
            device_type: What kind of devices they are.
            plant_id: Plant that the devices belong to. The example of the page sends it as a text.

        Returns:
            The value of one property of one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(
            GET_DEV_PROPERTY_POINT_VALUE,
            GetDevPropertyPointValueRequest(
                device_keys=device_keys, points=points, device_type=device_type, plant_id=plant_id
            ),
            "values",
        )

    def real_time(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        points: Sequence[PointLike],
        serial_numbers: Sequence[str] | None = None,
        device_type: DeviceType | int | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
        """Latest values of measuring points of devices of one type.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            device_type: What kind of devices they are.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            The readings by id and point: each has value, unit and point.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._readings(
            GET_DEVICE_REAL_TIME_DATA,
            GetDeviceRealTimeDataRequest(
                device_keys=device_keys, serial_numbers=serial_numbers, points=points, device_type=device_type
            ),
            key="device_key",
            on_error=on_error,
            progress=progress,
        )

    def real_time_query(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        points: Sequence[PointLike],
        serial_numbers: Sequence[str] | None = None,
        device_type: DeviceType | int | None = None,
    ) -> Query[Readings]:
        """Like `real_time`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            device_type: What kind of devices they are.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_DEVICE_REAL_TIME_DATA,
            GetDeviceRealTimeDataRequest(
                device_keys=device_keys, serial_numbers=serial_numbers, points=points, device_type=device_type
            ),
            "readings",
            key="device_key",
        )

    def statistics(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        period: Period | str,
        start: date,
        end: date,
        kinds: Sequence[Statistic | int] | None = None,
        descending: bool | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Statistics:
        """Statistics of measuring points of devices of one type by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the platform family takes the periods as the words day, month and year.

        The sister call of the platform family has another path: getDevicePointDayMonthYearDataList.

        Endpoint: POST /openapi/getDevicePointsDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            Values by id, point and statistic, with the day, month or year of each.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._statistics(
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
            on_error=on_error,
            progress=progress,
        )

    def statistics_query(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        period: Period | str,
        start: date,
        end: date,
        kinds: Sequence[Statistic | int] | None = None,
        descending: bool | None = None,
    ) -> Query[Statistics]:
        """Like `statistics`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the platform family takes the periods as the words day, month and year.

        The sister call of the platform family has another path: getDevicePointDayMonthYearDataList.

        Endpoint: POST /openapi/getDevicePointsDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
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
            "statistics",
        )

    def string_configuration(self, device_keys: Sequence[str]) -> DeviceStringConfigurations:
        """Which inputs of devices have strings of panels.

        Devices that could not be read are named in `failed_device_keys`; the call succeeds all the same.

        The page means the string configuration of devices, not a group of devices: its Chinese title says
        so.

        The page requires `lang` here; every call of a client carries it anyhow.

        The envelope has an extra member, `exception_stack_trace`, which is null.

        Endpoint: POST /openapi/getDeviceStringInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

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
            self._reply(GET_DEVICE_STRING_INFO, GetDeviceStringInfoRequest(device_keys=device_keys)),
        )

    def watch(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        points: Sequence[PointLike],
        serial_numbers: Sequence[str] | None = None,
        device_type: DeviceType | int | None = None,
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[Update]:
        """Like `real_time`, once in each period in which the values are renewed.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            device_type: What kind of devices they are.
            every: Distance of the polls; as often as the values change when left out.
            on_error: What happens when a poll fails: `report` names in the readings' `incomplete` what may
                succeed next time and goes on, and raises what would fail again; `raise` raises any error.
            time_zone: Time zone of the plants, for the ages; asked from the gateway and remembered when left
                out.

        Returns:
            Updates, for as long as you iterate: the first at once, each with the readings, their ages, and
                what has changed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._watch(
            GET_DEVICE_REAL_TIME_DATA,
            GetDeviceRealTimeDataRequest(
                device_keys=device_keys, serial_numbers=serial_numbers, points=points, device_type=device_type
            ),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )


class AsyncUserDevices(AsyncResource):
    """Devices of a plant: lists, latest values and history."""

    async def list(
        self,
        plant_id: int,
        *,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[UserDevice]:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
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
        )

    def pages(
        self,
        plant_id: int,
        *,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        size: int = 100,
    ) -> AsyncPages[UserDevice]:
        """Devices of a plant, page by page.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_DEVICE_LIST,
            GetDeviceListRequest(
                plant_id=plant_id,
                page=1,
                size=size,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
            ),
        )

    def iter(
        self,
        plant_id: int,
        *,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        size: int = 100,
    ) -> AsyncIterator[UserDevice]:
        """Devices of a plant, one by one.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/getDeviceList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off). The platform family names it
                claim_state.
            with_firmware: Whether versions of the software come along.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_DEVICE_LIST,
            GetDeviceListRequest(
                plant_id=plant_id,
                page=1,
                size=size,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
            ),
        )

    async def communication_device(
        self, serial_number: str, *, share_types: Sequence[ShareType | int] | None = None
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

    async def history(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Series:
        """Values of measuring points of devices of one type over time.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            Columns of values by id and point, with times in the time zone of the plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._series(
            GET_DEVICE_POINT_MINUTE_DATA_LIST,
            GetDevicePointMinuteDataListRequest(
                device_keys=device_keys,
                points=points,
                start=start,
                end=end,
                every=every,
                with_upload_time=None,
                with_point_dictionary=True,
            ),
            zone=time_zone,
            on_error=on_error,
            progress=progress,
        )

    def history_query(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncQuery[Series]:
        """Like `history`, but a query that has not run yet.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            every: Distance of the rows; five minutes when left out. Limit: at least 5 minutes, a multiple of
                5 minutes. Field-reported: on no portal page. The page tells the default of five minutes; the
                Chinese one demands multiples of it.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_DEVICE_POINT_MINUTE_DATA_LIST,
            GetDevicePointMinuteDataListRequest(
                device_keys=device_keys,
                points=points,
                start=start,
                end=end,
                every=every,
                with_upload_time=None,
                with_point_dictionary=True,
            ),
            "series",
            zone=time_zone,
        )

    async def inverter_real_time(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            The readings by id and point: each has value, unit and point.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._readings(
            GET_PV_INVERTER_REAL_TIME_DATA,
            GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            key="device_key",
            on_error=on_error,
            progress=progress,
        )

    def inverter_real_time_query(
        self, device_keys: Sequence[str] | None = None, *, serial_numbers: Sequence[str] | None = None
    ) -> AsyncQuery[Readings]:
        """Like `inverter_real_time`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes.
        The caller names no points: all of an inverter come, without a value where it has none. For other
        devices the page advises to read the history up to now.

        A call succeeds even if none of the serial numbers is the caller's: all of them are then in
        `illegal_serial_numbers`.

        The example of the page asks for 100 serial numbers; clients send 50.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPVInverterRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_PV_INVERTER_REAL_TIME_DATA,
            GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            "readings",
            key="device_key",
        )

    def inverter_watch(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[Update]:
        """Like `inverter_real_time`, once in each period in which the values are renewed.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes.
        The caller names no points: all of an inverter come, without a value where it has none. For other
        devices the page advises to read the history up to now.

        A call succeeds even if none of the serial numbers is the caller's: all of them are then in
        `illegal_serial_numbers`.

        The example of the page asks for 100 serial numbers; clients send 50.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPVInverterRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the inverters to read. Limit: 1 to 50 entries. Unverified. No number is
                documented; clients send 50 serial numbers.
            serial_numbers: Serial numbers of the inverters to read, instead of keys. Limit: 1 to 50 entries.
                Field-reported: on no portal page. No number is documented; a client sends 50.
            every: Distance of the polls; as often as the values change when left out.
            on_error: What happens when a poll fails: `report` names in the readings' `incomplete` what may
                succeed next time and goes on, and raises what would fail again; `raise` raises any error.
            time_zone: Time zone of the plants, for the ages; asked from the gateway and remembered when left
                out.

        Returns:
            Updates, for as long as you iterate: the first at once, each with the readings, their ages, and
                what has changed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._watch(
            GET_PV_INVERTER_REAL_TIME_DATA,
            GetPvInverterRealTimeDataRequest(device_keys=device_keys, serial_numbers=serial_numbers),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )

    async def list_for_account(
        self,
        *,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[UserDevice]:
        """Devices of all plants of the account.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.
            page: Number of the page, from 1. Limit: at least 1.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
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
        )

    def list_for_account_iter(
        self,
        *,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        size: int = 100,
    ) -> AsyncIterator[UserDevice]:
        """Devices of all plants of the account, one by one.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_DEVICE_LIST_BY_USER,
            GetDeviceListByUserRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
                share_types=share_types,
            ),
        )

    def list_for_account_pages(
        self,
        *,
        plant_id: int | None = None,
        device_types: Sequence[DeviceType | int] | None = None,
        virtual: bool | None = None,
        claimed: bool | None = None,
        with_firmware: bool | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        size: int = 100,
    ) -> AsyncPages[UserDevice]:
        """Devices of all plants of the account, page by page.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Some clients send `ps_id_list`, which is on no page; what it does is not known.

        Endpoint: POST /openapi/getDeviceListByUser. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Only devices of this plant.
            device_types: Kinds of devices; all when left out. Limit: at most 50 entries. Unverified. No
                number is documented; there are fewer kinds of devices.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
            with_firmware: Whether versions of the software come along.
            share_types: Devices of own and of shared plants; all when left out. Limit: at most 3 entries.
            size: Devices of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_DEVICE_LIST_BY_USER,
            GetDeviceListByUserRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
                share_types=share_types,
            ),
        )

    async def point_definitions(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int,
        model_id: int | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[OpenPoint]:
        """Measuring points that the gateway offers for a kind or model of device.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            model_id: Only telemetry points that this model supports: `model_id` of a device.
            page: Number of the page, from 1. Limit: at least 1.
            size: Points of a page. Limit: at least 1. The largest that is known to work is 999.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            GET_OPEN_POINT_INFO,
            GetOpenPointInfoRequest(
                device_type=device_type, kind=kind, page=page, size=size, model_id=model_id
            ),
        )

    def point_definitions_iter(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int,
        model_id: int | None = None,
        size: int = 100,
    ) -> AsyncIterator[OpenPoint]:
        """Measuring points that the gateway offers for a kind or model of device, one by one.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            model_id: Only telemetry points that this model supports: `model_id` of a device.
            size: Points of a page. Limit: at least 1. The largest that is known to work is 999.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_OPEN_POINT_INFO,
            GetOpenPointInfoRequest(device_type=device_type, kind=kind, page=1, size=size, model_id=model_id),
        )

    def point_definitions_pages(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int,
        model_id: int | None = None,
        size: int = 100,
    ) -> AsyncPages[OpenPoint]:
        """Measuring points that the gateway offers for a kind or model of device, page by page.

        With a model, the telemetry points that this model supports; without, all points that are open for
        the kind of device. The list is longer than the pages of common measuring points.

        The title is a translation of the Chinese one word by word: sunshine cloud is iSolarCloud.

        Endpoint: POST /openapi/getOpenPointInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            device_type: Kind of device.
            kind: Kind of points.
            model_id: Only telemetry points that this model supports: `model_id` of a device.
            size: Points of a page. Limit: at least 1. The largest that is known to work is 999.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_OPEN_POINT_INFO,
            GetOpenPointInfoRequest(device_type=device_type, kind=kind, page=1, size=size, model_id=model_id),
        )

    async def property_values(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        device_type: DeviceType | int,
        plant_id: int,
    ) -> builtins.list[DevicePropertyValue]:
        """Fixed properties of devices of one type, such as rated powers.

        Which properties a kind of device has, getOpenPointInfo tells. Points 18290, 18291 and 29046 are
        the limits of the control parameters 10091, 10092 and 10083.

        Endpoint: POST /openapi/getDevPropertyPointValue. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one plant and type. Limit: 1 to 50 entries.
                Unverified. No number is documented; this is the one of the history calls.
            points: Property points to read. Limit: 1 to 100 entries. Unverified. No number is documented;
                this is the one of the calls for latest values.
            device_type: What kind of devices they are.
            plant_id: Plant that the devices belong to. The example of the page sends it as a text.

        Returns:
            The value of one property of one device.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(
            GET_DEV_PROPERTY_POINT_VALUE,
            GetDevPropertyPointValueRequest(
                device_keys=device_keys, points=points, device_type=device_type, plant_id=plant_id
            ),
            "values",
        )

    async def real_time(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        points: Sequence[PointLike],
        serial_numbers: Sequence[str] | None = None,
        device_type: DeviceType | int | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
        """Latest values of measuring points of devices of one type.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            device_type: What kind of devices they are.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            The readings by id and point: each has value, unit and point.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._readings(
            GET_DEVICE_REAL_TIME_DATA,
            GetDeviceRealTimeDataRequest(
                device_keys=device_keys, serial_numbers=serial_numbers, points=points, device_type=device_type
            ),
            key="device_key",
            on_error=on_error,
            progress=progress,
        )

    def real_time_query(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        points: Sequence[PointLike],
        serial_numbers: Sequence[str] | None = None,
        device_type: DeviceType | int | None = None,
    ) -> AsyncQuery[Readings]:
        """Like `real_time`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            device_type: What kind of devices they are.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_DEVICE_REAL_TIME_DATA,
            GetDeviceRealTimeDataRequest(
                device_keys=device_keys, serial_numbers=serial_numbers, points=points, device_type=device_type
            ),
            "readings",
            key="device_key",
        )

    async def statistics(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        period: Period | str,
        start: date,
        end: date,
        kinds: Sequence[Statistic | int] | None = None,
        descending: bool | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Statistics:
        """Statistics of measuring points of devices of one type by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the platform family takes the periods as the words day, month and year.

        The sister call of the platform family has another path: getDevicePointDayMonthYearDataList.

        Endpoint: POST /openapi/getDevicePointsDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out.
            on_error: What happens when a call fails for good: `raise` ends everything with its error;
                `report` goes on, and names what is missing in the result's `incomplete`.
            progress: Called after each call with how many are done. An error that it raises ends everything.

        Returns:
            Values by id, point and statistic, with the day, month or year of each.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._statistics(
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
            on_error=on_error,
            progress=progress,
        )

    def statistics_query(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        period: Period | str,
        start: date,
        end: date,
        kinds: Sequence[Statistic | int] | None = None,
        descending: bool | None = None,
    ) -> AsyncQuery[Statistics]:
        """Like `statistics`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and devices without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the platform family takes the periods as the words day, month and year.

        The sister call of the platform family has another path: getDevicePointDayMonthYearDataList.

        Endpoint: POST /openapi/getDevicePointsDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read, all of one type. Limit: 1 to 50 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented;
                this is the one of the calls for minutes.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
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
            "statistics",
        )

    async def string_configuration(self, device_keys: Sequence[str]) -> DeviceStringConfigurations:
        """Which inputs of devices have strings of panels.

        Devices that could not be read are named in `failed_device_keys`; the call succeeds all the same.

        The page means the string configuration of devices, not a group of devices: its Chinese title says
        so.

        The page requires `lang` here; every call of a client carries it anyhow.

        The envelope has an extra member, `exception_stack_trace`, which is null.

        Endpoint: POST /openapi/getDeviceStringInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

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
            await self._reply(GET_DEVICE_STRING_INFO, GetDeviceStringInfoRequest(device_keys=device_keys)),
        )

    def watch(
        self,
        device_keys: Sequence[str] | None = None,
        *,
        points: Sequence[PointLike],
        serial_numbers: Sequence[str] | None = None,
        device_type: DeviceType | int | None = None,
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[Update]:
        """Like `real_time`, once in each period in which the values are renewed.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a device does not have comes without a value. Devices are named by key or by serial number,
        and are all of the given type. A plant is a device too: type 11, with the key `<plant id>_11_0_0`.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getDeviceRealTimeData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; the example of the page has 50, and clients use up to 50.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
            serial_numbers: Serial numbers of the devices to read, instead of keys. Limit: 1 to 50 entries.
                Unverified. No number is documented; clients send 50 to the sister call for inverters.
            device_type: What kind of devices they are.
            every: Distance of the polls; as often as the values change when left out.
            on_error: What happens when a poll fails: `report` names in the readings' `incomplete` what may
                succeed next time and goes on, and raises what would fail again; `raise` raises any error.
            time_zone: Time zone of the plants, for the ages; asked from the gateway and remembered when left
                out.

        Returns:
            Updates, for as long as you iterate: the first at once, each with the readings, their ages, and
                what has changed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._watch(
            GET_DEVICE_REAL_TIME_DATA,
            GetDeviceRealTimeDataRequest(
                device_keys=device_keys, serial_numbers=serial_numbers, points=points, device_type=device_type
            ),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )
