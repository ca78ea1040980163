# Generated from spec/ by `make generate`; do not edit.
"""Optimizers of a plant, which sit behind single panels: lists, latest values and history."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from isolarcloud._operations.platform import (
    GET_MLPE_DAY_MONTH_YEAR_DATA_LIST,
    GET_MLPE_DEVICE_LIST,
    GET_MLPE_MINUTE_DATA_LIST,
    GET_MLPE_REAL_TIME_DATA,
)
from isolarcloud.requests.platform import (
    GetMlpeDayMonthYearDataListRequest,
    GetMlpeDeviceListRequest,
    GetMlpeMinuteDataListRequest,
    GetMlpeRealTimeDataRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import Period, Statistic
    from isolarcloud.models.optimizers import Optimizer
    from isolarcloud_runtime.planning.outcome import OnError, Progress
    from isolarcloud_runtime.planning.query import AsyncQuery, Query
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.readings import Readings
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics
    from isolarcloud_runtime.watching.updates import Update


class Optimizers(SyncResource):
    """Optimizers of a plant, which sit behind single panels: lists, latest values and history."""

    def list(self, plant_id: int) -> builtins.list[Optimizer]:
        """Optimizers of a plant.

        All of them in one reply, without pages.

        Endpoint: POST /openapi/platform/getMlpeDeviceList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose optimizers are wanted.

        Returns:
            An optimizer of a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(GET_MLPE_DEVICE_LIST, GetMlpeDeviceListRequest(plant_id=plant_id), "optimizers")

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
        """Values of measuring points of optimizers over time.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

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
            GET_MLPE_MINUTE_DATA_LIST,
            GetMlpeMinuteDataListRequest(
                device_keys=device_keys, points=points, start=start, end=end, every=every
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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

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
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_MLPE_MINUTE_DATA_LIST,
            GetMlpeMinuteDataListRequest(
                device_keys=device_keys, points=points, start=start, end=end, every=every
            ),
            "series",
            zone=time_zone,
        )

    def real_time(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
        """Latest values of measuring points of optimizers.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.
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
            GET_MLPE_REAL_TIME_DATA,
            GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points),
            key="device_key",
            on_error=on_error,
            progress=progress,
        )

    def real_time_query(self, device_keys: Sequence[str], *, points: Sequence[PointLike]) -> Query[Readings]:
        """Like `real_time`, but a query that has not run yet.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_MLPE_REAL_TIME_DATA,
            GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points),
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
        """Statistics of measuring points of optimizers by day, month or year.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A). A point that counts has its total of a day as `PEAK`, and of a month or a
        year as `TOTAL`. Points and optimizers without data are left out.

        Endpoint: POST /openapi/platform/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out. The page requires
                it, its example leaves it out.
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

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A). A point that counts has its total of a day as `PEAK`, and of a month or a
        year as `TOTAL`. Points and optimizers without data are left out.

        Endpoint: POST /openapi/platform/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out. The page requires
                it, its example leaves it out.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
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
            "statistics",
        )

    def watch(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[Update]:
        """Like `real_time`, once in each period in which the values are renewed.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.
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
            GET_MLPE_REAL_TIME_DATA,
            GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )


class AsyncOptimizers(AsyncResource):
    """Optimizers of a plant, which sit behind single panels: lists, latest values and history."""

    async def list(self, plant_id: int) -> builtins.list[Optimizer]:
        """Optimizers of a plant.

        All of them in one reply, without pages.

        Endpoint: POST /openapi/platform/getMlpeDeviceList. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose optimizers are wanted.

        Returns:
            An optimizer of a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(
            GET_MLPE_DEVICE_LIST, GetMlpeDeviceListRequest(plant_id=plant_id), "optimizers"
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
        """Values of measuring points of optimizers over time.

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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

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
            GET_MLPE_MINUTE_DATA_LIST,
            GetMlpeMinuteDataListRequest(
                device_keys=device_keys, points=points, start=start, end=end, every=every
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

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

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
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_MLPE_MINUTE_DATA_LIST,
            GetMlpeMinuteDataListRequest(
                device_keys=device_keys, points=points, start=start, end=end, every=every
            ),
            "series",
            zone=time_zone,
        )

    async def real_time(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Readings:
        """Latest values of measuring points of optimizers.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.
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
            GET_MLPE_REAL_TIME_DATA,
            GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points),
            key="device_key",
            on_error=on_error,
            progress=progress,
        )

    def real_time_query(
        self, device_keys: Sequence[str], *, points: Sequence[PointLike]
    ) -> AsyncQuery[Readings]:
        """Like `real_time`, but a query that has not run yet.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_MLPE_REAL_TIME_DATA,
            GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points),
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
        """Statistics of measuring points of optimizers by day, month or year.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A). A point that counts has its total of a day as `PEAK`, and of a month or a
        year as `TOTAL`. Points and optimizers without data are left out.

        Endpoint: POST /openapi/platform/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out. The page requires
                it, its example leaves it out.
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

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A). A point that counts has its total of a day as `PEAK`, and of a month or a
        year as `TOTAL`. Points and optimizers without data are left out.

        Endpoint: POST /openapi/platform/getMlpeDayMonthYearDataList. Source: "Endpoint pages of the
        developer portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known.
            period: What each row sums up.
            start: First day, month or year, which belongs to the window.
            end: Last day, month or year, which belongs to the window.
            kinds: Statistics to read; `TOTAL` only of months and years. Limit: 1 to 4 entries. There are
                four. Left out: those that are usual for the points, which have to be constants of the
                catalogue then.
            descending: Whether the latest row comes first; the earliest does when left out. The page requires
                it, its example leaves it out.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
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
            "statistics",
        )

    def watch(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        every: timedelta | None = None,
        on_error: OnError = "report",
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[Update]:
        """Like `real_time`, once in each period in which the values are renewed.

        Six points are known: see the measuring points of optimizers. Values come in the smallest unit of
        their kind (W, Wh, V, A).

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/platform/getMlpeRealTimeData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            device_keys: Keys of the optimizers to read. Limit: 1 to 100 entries.
            points: Measuring points to read. Limit: 1 to 50 entries. Unverified. No number is documented; six
                points are known. The example of the page has plain numbers, that of the user family has a p
                before each; no client is known that tells which is needed.
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
            GET_MLPE_REAL_TIME_DATA,
            GetMlpeRealTimeDataRequest(device_keys=device_keys, points=points),
            "device_key",
            every=every,
            on_error=on_error,
            time_zone=time_zone,
        )
