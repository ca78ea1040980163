# Generated from spec/ by `make generate`; do not edit.
"""Plants: lists, details, latest values and history."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import (
    GET_POWER_STATION_DETAIL,
    GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
    GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
    GET_POWER_STATION_REAL_TIME_DATA,
    QUERY_POWER_STATION_LIST,
)
from isolarcloud.requests.platform import (
    GetPowerStationDetailRequest,
    GetPowerStationPointDayMonthYearDataListRequest,
    GetPowerStationPointMinuteDataListRequest,
    GetPowerStationRealTimeDataRequest,
    QueryPowerStationListRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import Period, PlantStatus, PlantType, Statistic
    from isolarcloud.models.plants import Plant, PlantDetail
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages
    from isolarcloud_runtime.planning.outcome import OnError, Progress
    from isolarcloud_runtime.planning.query import AsyncQuery, Query
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.readings import Readings
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics
    from isolarcloud_runtime.watching.updates import Update


class Plants(SyncResource):
    """Plants: lists, details, latest values and history."""

    def list(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[Plant]:
        """Plants that the token shows.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
            QUERY_POWER_STATION_LIST,
            QueryPowerStationListRequest(page=page, size=size, name=name, types=types, statuses=statuses),
        )

    def pages(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        size: int = 100,
    ) -> Pages[Plant]:
        """Plants that the token shows, page by page.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            QUERY_POWER_STATION_LIST,
            QueryPowerStationListRequest(page=1, size=size, name=name, types=types, statuses=statuses),
        )

    def iter(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        size: int = 100,
        authorized_only: bool = False,
    ) -> Iterator[Plant]:
        """Plants that the token shows, one by one.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.
            authorized_only: Leave out plants that the token shows but that its owner did not authorise: by
                default a token shows those of every owner. Raises ConfigurationError when the gateway did not
                tell which plants those are.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            QUERY_POWER_STATION_LIST,
            QueryPowerStationListRequest(page=1, size=size, name=name, types=types, statuses=statuses),
            plant_id="id" if authorized_only else None,
        )

    def get(self, plant_id: int, *, with_remarks: bool | None = None) -> PlantDetail:
        """Details of one plant.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that the caller may not see are named apart.

        Endpoint: POST /openapi/platform/getPowerStationDetail. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Id of the plant.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the platform tells about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantDetail",
            self._one(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(
                    plant_ids=[plant_id], serial_numbers=None, with_remarks=with_remarks
                ),
                "plants",
                "id",
                plant_id,
            ),
        )

    def details(
        self,
        plant_ids: Sequence[int] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> builtins.list[PlantDetail]:
        """Details of plants.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that the caller may not see are named apart.

        Endpoint: POST /openapi/platform/getPowerStationDetail. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries. A client sends 50 at once and is answered;
                the documented number stands.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the platform tells about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(
            GET_POWER_STATION_DETAIL,
            GetPowerStationDetailRequest(
                plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
            ),
            "plants",
        )

    def history(
        self,
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Series:
        """Values of measuring points of plants over time.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
            GetPowerStationPointMinuteDataListRequest(
                plant_ids=plant_ids,
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
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> Query[Series]:
        """Like `history`, but a query that has not run yet.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
            GetPowerStationPointMinuteDataListRequest(
                plant_ids=plant_ids,
                points=points,
                start=start,
                end=end,
                every=every,
                with_point_dictionary=True,
            ),
            "series",
            zone=time_zone,
        )

    def real_time(
        self,
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
        """Latest values of measuring points of plants.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
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
            GET_POWER_STATION_REAL_TIME_DATA,
            GetPowerStationRealTimeDataRequest(
                plant_ids=plant_ids, points=points, with_point_dictionary=True
            ),
            key="plant_id",
            on_error=on_error,
            progress=progress,
        )

    def real_time_query(self, plant_ids: Sequence[int], *, points: Sequence[PointLike]) -> Query[Readings]:
        """Like `real_time`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_POWER_STATION_REAL_TIME_DATA,
            GetPowerStationRealTimeDataRequest(
                plant_ids=plant_ids, points=points, with_point_dictionary=True
            ),
            "readings",
            key="plant_id",
        )

    def statistics(
        self,
        plant_ids: Sequence[int],
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
        """Statistics of measuring points of plants by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and plants without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        Endpoint: POST /openapi/platform/getPowerStationPointDayMonthYearDataList. Source: "Endpoint pages
        of the developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetPowerStationPointDayMonthYearDataListRequest(
                plant_ids=plant_ids,
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
        plant_ids: Sequence[int],
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
        and plants without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        Endpoint: POST /openapi/platform/getPowerStationPointDayMonthYearDataList. Source: "Endpoint pages
        of the developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetPowerStationPointDayMonthYearDataListRequest(
                plant_ids=plant_ids,
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
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[Update]:
        """Like `real_time`, once in each period in which the values are renewed.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
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
            GET_POWER_STATION_REAL_TIME_DATA,
            GetPowerStationRealTimeDataRequest(
                plant_ids=plant_ids, points=points, with_point_dictionary=True
            ),
            "plant_id",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )


class AsyncPlants(AsyncResource):
    """Plants: lists, details, latest values and history."""

    async def list(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[Plant]:
        """Plants that the token shows.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            QUERY_POWER_STATION_LIST,
            QueryPowerStationListRequest(page=page, size=size, name=name, types=types, statuses=statuses),
        )

    def pages(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        size: int = 100,
    ) -> AsyncPages[Plant]:
        """Plants that the token shows, page by page.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            QUERY_POWER_STATION_LIST,
            QueryPowerStationListRequest(page=1, size=size, name=name, types=types, statuses=statuses),
        )

    def iter(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        size: int = 100,
        authorized_only: bool = False,
    ) -> AsyncIterator[Plant]:
        """Plants that the token shows, one by one.

        A token of the default scope shows the plants of every owner who authorised the application, not
        only those of the owner it was issued for.

        Endpoint: POST /openapi/platform/queryPowerStationList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            statuses: States of plants; normal ones when left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.
            authorized_only: Leave out plants that the token shows but that its owner did not authorise: by
                default a token shows those of every owner. Raises ConfigurationError when the gateway did not
                tell which plants those are.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            QUERY_POWER_STATION_LIST,
            QueryPowerStationListRequest(page=1, size=size, name=name, types=types, statuses=statuses),
            plant_id="id" if authorized_only else None,
        )

    async def get(self, plant_id: int, *, with_remarks: bool | None = None) -> PlantDetail:
        """Details of one plant.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that the caller may not see are named apart.

        Endpoint: POST /openapi/platform/getPowerStationDetail. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Id of the plant.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the platform tells about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantDetail",
            await self._one(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(
                    plant_ids=[plant_id], serial_numbers=None, with_remarks=with_remarks
                ),
                "plants",
                "id",
                plant_id,
            ),
        )

    async def details(
        self,
        plant_ids: Sequence[int] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> builtins.list[PlantDetail]:
        """Details of plants.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that the caller may not see are named apart.

        Endpoint: POST /openapi/platform/getPowerStationDetail. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries. A client sends 50 at once and is answered;
                the documented number stands.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the platform tells about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(
            GET_POWER_STATION_DETAIL,
            GetPowerStationDetailRequest(
                plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
            ),
            "plants",
        )

    async def history(
        self,
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Series:
        """Values of measuring points of plants over time.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
            GetPowerStationPointMinuteDataListRequest(
                plant_ids=plant_ids,
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
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        every: timedelta | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncQuery[Series]:
        """Like `history`, but a query that has not run yet.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
            GetPowerStationPointMinuteDataListRequest(
                plant_ids=plant_ids,
                points=points,
                start=start,
                end=end,
                every=every,
                with_point_dictionary=True,
            ),
            "series",
            zone=time_zone,
        )

    async def real_time(
        self,
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
        """Latest values of measuring points of plants.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
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
            GET_POWER_STATION_REAL_TIME_DATA,
            GetPowerStationRealTimeDataRequest(
                plant_ids=plant_ids, points=points, with_point_dictionary=True
            ),
            key="plant_id",
            on_error=on_error,
            progress=progress,
        )

    def real_time_query(
        self, plant_ids: Sequence[int], *, points: Sequence[PointLike]
    ) -> AsyncQuery[Readings]:
        """Like `real_time`, but a query that has not run yet.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_POWER_STATION_REAL_TIME_DATA,
            GetPowerStationRealTimeDataRequest(
                plant_ids=plant_ids, points=points, with_point_dictionary=True
            ),
            "readings",
            key="plant_id",
        )

    async def statistics(
        self,
        plant_ids: Sequence[int],
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
        """Statistics of measuring points of plants by day, month or year.

        Values come in the smallest unit of their kind (W, Wh, V, A). A point that counts has its total of
        a day as `PEAK`, and of a month or a year as `TOTAL`. The current day is missing, and so may be points
        and plants without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        Endpoint: POST /openapi/platform/getPowerStationPointDayMonthYearDataList. Source: "Endpoint pages
        of the developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetPowerStationPointDayMonthYearDataListRequest(
                plant_ids=plant_ids,
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
        plant_ids: Sequence[int],
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
        and plants without data.

        No page limits the number of points; 50 is the number of the calls for minutes.

        The sister call of the user family takes the periods as 1, 2 and 3.

        Endpoint: POST /openapi/platform/getPowerStationPointDayMonthYearDataList. Source: "Endpoint pages
        of the developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries.
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
            GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
            GetPowerStationPointDayMonthYearDataListRequest(
                plant_ids=plant_ids,
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
        plant_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[Update]:
        """Like `real_time`, once in each period in which the values are renewed.

        Values come in the smallest unit of their kind (W, Wh, V, A) and change about every five minutes. A
        point that a plant does not have comes without a value.

        No page says how many plants one call may ask for; 50 is the number of the history calls.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getPowerStationRealTimeData. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: 1 to 50 entries. Unverified. No number is documented; this is
                the one of the history calls.
            points: Measuring points to read. Limit: 1 to 100 entries. Field-reported: on no portal page. More
                are refused with code 010 and a message that names the field.
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
            GET_POWER_STATION_REAL_TIME_DATA,
            GetPowerStationRealTimeDataRequest(
                plant_ids=plant_ids, points=points, with_point_dictionary=True
            ),
            "plant_id",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )
