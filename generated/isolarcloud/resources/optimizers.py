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
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import Period, Statistic
    from isolarcloud.models.optimizers import Optimizer
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.readings import Readings
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics


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
        )

    def real_time(self, device_keys: Sequence[str], *, points: Sequence[PointLike]) -> Readings:
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
        )

    def statistics(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
    ) -> Statistics:
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
        )

    async def real_time(self, device_keys: Sequence[str], *, points: Sequence[PointLike]) -> Readings:
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
        )

    async def statistics(
        self,
        device_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        period: Period | str,
        kinds: Sequence[Statistic | int],
        start: date,
        end: date,
        descending: bool | None = None,
    ) -> Statistics:
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
        )
