# Generated from spec/ by `make generate`; do not edit.
"""Toys of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.platform import GET_LAMP_DAYS, GET_LAMP_MINUTES, GET_LAMPS
from isolarcloud.requests.platform import GetLampDaysRequest, GetLampMinutesRequest, GetLampsRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo

    from isolarcloud.enums import Total
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.readings import Readings
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics


class Toys(SyncResource):
    """Toys of all kinds."""

    def by_day(
        self,
        lamp_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
    ) -> Statistics:
        """Values of lamps by day.

        Endpoint: POST /getLampDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_keys: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.

        Returns:
            Values by id, point and statistic, with the day, month or year of each.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._statistics(
            GET_LAMP_DAYS,
            GetLampDaysRequest(lamp_keys=lamp_keys, points=points, kinds=kinds, start=start, end=end),
        )

    def history(
        self,
        lamp_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> Series:
        """Values of lamps over time.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getLampMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_ids: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Columns of values by id and point, with times in the time zone of the plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._series(
            GET_LAMP_MINUTES,
            GetLampMinutesRequest(lamp_ids=lamp_ids, points=points, start=start, end=end),
            zone=time_zone,
        )

    def now(self, lamp_ids: Sequence[int], *, points: Sequence[PointLike]) -> Readings:
        """Latest values of lamps.

        Endpoint: POST /getLamps. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_ids: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.

        Returns:
            The readings by id and point: each has value, unit and point.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._readings(GET_LAMPS, GetLampsRequest(lamp_ids=lamp_ids, points=points), key="id")


class AsyncToys(AsyncResource):
    """Toys of all kinds."""

    async def by_day(
        self,
        lamp_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
    ) -> Statistics:
        """Values of lamps by day.

        Endpoint: POST /getLampDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_keys: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.

        Returns:
            Values by id, point and statistic, with the day, month or year of each.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._statistics(
            GET_LAMP_DAYS,
            GetLampDaysRequest(lamp_keys=lamp_keys, points=points, kinds=kinds, start=start, end=end),
        )

    async def history(
        self,
        lamp_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> Series:
        """Values of lamps over time.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getLampMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_ids: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Columns of values by id and point, with times in the time zone of the plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._series(
            GET_LAMP_MINUTES,
            GetLampMinutesRequest(lamp_ids=lamp_ids, points=points, start=start, end=end),
            zone=time_zone,
        )

    async def now(self, lamp_ids: Sequence[int], *, points: Sequence[PointLike]) -> Readings:
        """Latest values of lamps.

        Endpoint: POST /getLamps. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_ids: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.

        Returns:
            The readings by id and point: each has value, unit and point.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._readings(GET_LAMPS, GetLampsRequest(lamp_ids=lamp_ids, points=points), key="id")
