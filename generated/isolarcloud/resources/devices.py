# Generated from spec/ by `make generate`; do not edit.
"""Devices of a plant: lists, latest values and history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.platform import (
    GET_DEVICE_LIST_BY_PS_ID,
    GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
    GET_DEVICE_POINT_MINUTE_DATA_LIST,
    GET_DEVICE_REAL_TIME_DATA,
    GET_OPEN_POINT_INFO,
)
from isolarcloud.requests.platform import (
    GetDeviceListByPsIdRequest,
    GetDevicePointDayMonthYearDataListRequest,
    GetDevicePointMinuteDataListRequest,
    GetDeviceRealTimeDataRequest,
    GetOpenPointInfoRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import DeviceType, OpenPointType, Period, Statistic
    from isolarcloud.models.devices import Device
    from isolarcloud.models.open_points import OpenPoint
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages
    from isolarcloud_runtime.planning.outcome import OnError, Progress
    from isolarcloud_runtime.planning.query import AsyncQuery, Query
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.readings import Readings
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics
    from isolarcloud_runtime.watching.updates import Update


class Devices(SyncResource):
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
    ) -> Page[Device]:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
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
    ) -> Pages[Device]:
        """Devices of a plant, page by page.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
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
            GET_DEVICE_LIST_BY_PS_ID,
            GetDeviceListByPsIdRequest(
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
    ) -> Iterator[Device]:
        """Devices of a plant, one by one.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
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
            GET_DEVICE_LIST_BY_PS_ID,
            GetDeviceListByPsIdRequest(
                plant_id=plant_id,
                page=1,
                size=size,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
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

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        Rows may carry `pST001`, the time of upload, which is no measuring point.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDevicePointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        Rows may carry `pST001`, the time of upload, which is no measuring point.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDevicePointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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
                with_point_dictionary=True,
            ),
            "series",
            zone=time_zone,
        )

    def point_definitions(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        model_id: int | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[OpenPoint]:
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
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.
            page: Number of the page, from 1. Limit: at least 1. Field-reported: on no portal page.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page. The largest that is
                known to work is 999.

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
                device_type=device_type,
                kind=kind,
                serial_numbers=serial_numbers,
                page=page,
                size=size,
                model_id=model_id,
            ),
        )

    def point_definitions_iter(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        model_id: int | None = None,
        size: int = 100,
    ) -> Iterator[OpenPoint]:
        """Measuring points that the gateway offers for a kind of device, one by one.

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
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page. The largest that is
                known to work is 999.

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
            GetOpenPointInfoRequest(
                device_type=device_type,
                kind=kind,
                serial_numbers=serial_numbers,
                page=1,
                size=size,
                model_id=model_id,
            ),
        )

    def point_definitions_pages(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        model_id: int | None = None,
        size: int = 100,
    ) -> Pages[OpenPoint]:
        """Measuring points that the gateway offers for a kind of device, page by page.

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
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page. The largest that is
                known to work is 999.

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
            GetOpenPointInfoRequest(
                device_type=device_type,
                kind=kind,
                serial_numbers=serial_numbers,
                page=1,
                size=size,
                model_id=model_id,
            ),
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
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
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
                device_keys=device_keys,
                serial_numbers=serial_numbers,
                points=points,
                device_type=device_type,
                with_point_dictionary=True,
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
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
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
                device_keys=device_keys,
                serial_numbers=serial_numbers,
                points=points,
                device_type=device_type,
                with_point_dictionary=True,
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

        The sister call of the user family takes the periods as 1, 2 and 3.

        The sister call of the user family has another path: getDevicePointsDayMonthYearDataList.

        Endpoint: POST /openapi/platform/getDevicePointDayMonthYearDataList. Source: "Endpoint pages of the
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
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.
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
            GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetDevicePointDayMonthYearDataListRequest(
                device_keys=device_keys,
                points=points,
                period=period,
                kinds=kinds,
                start=start,
                end=end,
                descending=descending,
                with_point_dictionary=True,
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

        The sister call of the user family takes the periods as 1, 2 and 3.

        The sister call of the user family has another path: getDevicePointsDayMonthYearDataList.

        Endpoint: POST /openapi/platform/getDevicePointDayMonthYearDataList. Source: "Endpoint pages of the
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
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetDevicePointDayMonthYearDataListRequest(
                device_keys=device_keys,
                points=points,
                period=period,
                kinds=kinds,
                start=start,
                end=end,
                descending=descending,
                with_point_dictionary=True,
            ),
            "statistics",
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
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
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
                device_keys=device_keys,
                serial_numbers=serial_numbers,
                points=points,
                device_type=device_type,
                with_point_dictionary=True,
            ),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )


class AsyncDevices(AsyncResource):
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
    ) -> Page[Device]:
        """Devices of a plant.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
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
    ) -> AsyncPages[Device]:
        """Devices of a plant, page by page.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
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
            GET_DEVICE_LIST_BY_PS_ID,
            GetDeviceListByPsIdRequest(
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
    ) -> AsyncIterator[Device]:
        """Devices of a plant, one by one.

        Plants, grid connection points and units count as virtual devices, which have to be asked for.

        Endpoint: POST /openapi/platform/getDeviceListByPsId. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose devices are wanted.
            device_types: Kinds of devices; all when left out.
            virtual: Virtual devices instead of physical ones, which are the default.
            claimed: Only devices that are claimed (on) or are not (off).
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
            GET_DEVICE_LIST_BY_PS_ID,
            GetDeviceListByPsIdRequest(
                plant_id=plant_id,
                page=1,
                size=size,
                device_types=device_types,
                virtual=virtual,
                claimed=claimed,
                with_firmware=with_firmware,
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

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        Rows may carry `pST001`, the time of upload, which is no measuring point.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDevicePointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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

        The page promises no data of the current day, yet a client charts the current day from the sister
        call of the user family.

        Refusals of windows above about two hours were reported by one client.

        Rows may carry `pST001`, the time of upload, which is no measuring point.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDevicePointMinuteDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

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
                with_point_dictionary=True,
            ),
            "series",
            zone=time_zone,
        )

    async def point_definitions(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        model_id: int | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[OpenPoint]:
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
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.
            page: Number of the page, from 1. Limit: at least 1. Field-reported: on no portal page.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page. The largest that is
                known to work is 999.

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
                device_type=device_type,
                kind=kind,
                serial_numbers=serial_numbers,
                page=page,
                size=size,
                model_id=model_id,
            ),
        )

    def point_definitions_iter(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        model_id: int | None = None,
        size: int = 100,
    ) -> AsyncIterator[OpenPoint]:
        """Measuring points that the gateway offers for a kind of device, one by one.

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
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page. The largest that is
                known to work is 999.

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
            GetOpenPointInfoRequest(
                device_type=device_type,
                kind=kind,
                serial_numbers=serial_numbers,
                page=1,
                size=size,
                model_id=model_id,
            ),
        )

    def point_definitions_pages(
        self,
        device_type: DeviceType | int,
        *,
        kind: OpenPointType | int | None = None,
        serial_numbers: Sequence[str] | None = None,
        model_id: int | None = None,
        size: int = 100,
    ) -> AsyncPages[OpenPoint]:
        """Measuring points that the gateway offers for a kind of device, page by page.

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
            model_id: Only telemetry points that this model supports: `model_id` of a device. Unverified. Only
                the sister call of the user family is known to take it.
            size: Points of a page. Limit: at least 1. Field-reported: on no portal page. The largest that is
                known to work is 999.

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
            GetOpenPointInfoRequest(
                device_type=device_type,
                kind=kind,
                serial_numbers=serial_numbers,
                page=1,
                size=size,
                model_id=model_id,
            ),
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
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
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
                device_keys=device_keys,
                serial_numbers=serial_numbers,
                points=points,
                device_type=device_type,
                with_point_dictionary=True,
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
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
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
                device_keys=device_keys,
                serial_numbers=serial_numbers,
                points=points,
                device_type=device_type,
                with_point_dictionary=True,
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

        The sister call of the user family takes the periods as 1, 2 and 3.

        The sister call of the user family has another path: getDevicePointsDayMonthYearDataList.

        Endpoint: POST /openapi/platform/getDevicePointDayMonthYearDataList. Source: "Endpoint pages of the
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
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.
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
            GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetDevicePointDayMonthYearDataListRequest(
                device_keys=device_keys,
                points=points,
                period=period,
                kinds=kinds,
                start=start,
                end=end,
                descending=descending,
                with_point_dictionary=True,
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

        The sister call of the user family takes the periods as 1, 2 and 3.

        The sister call of the user family has another path: getDevicePointsDayMonthYearDataList.

        Endpoint: POST /openapi/platform/getDevicePointDayMonthYearDataList. Source: "Endpoint pages of the
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
            descending: Whether the latest row comes first; the earliest does when left out. A client omits it
                and is answered; the page requires it.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetDevicePointDayMonthYearDataListRequest(
                device_keys=device_keys,
                points=points,
                period=period,
                kinds=kinds,
                start=start,
                end=end,
                descending=descending,
                with_point_dictionary=True,
            ),
            "statistics",
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
        and are all of the given type.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getDeviceRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the devices to read. Limit: 1 to 50 entries. Field-reported: on no portal
                page. No number is documented; a sample has 49, and clients use up to 50.
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
                device_keys=device_keys,
                serial_numbers=serial_numbers,
                points=points,
                device_type=device_type,
                with_point_dictionary=True,
            ),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )
