# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import GET_LAMP_DAYS, GET_LAMP_MINUTES, GET_LAMPS
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import GetLampDaysRequest, GetLampMinutesRequest, GetLampsRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo

    from isolarcloud.enums import Total
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.lamps import LampRows, LampSeries, LampStatistics
    from isolarcloud_runtime.points import PointLike


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def get_lamp_days(
        self,
        *,
        lamp_keys: Sequence[str],
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
    ) -> LampStatistics:
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
            Values of lamps by day.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LampStatistics",
            self._client.call(
                GET_LAMP_DAYS,
                GetLampDaysRequest(lamp_keys=lamp_keys, points=points, kinds=kinds, start=start, end=end),
            ),
        )

    def get_lamp_minutes(
        self,
        *,
        lamp_ids: Sequence[int],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> LampSeries:
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
            Values of lamps over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LampSeries",
            self._client.call(
                GET_LAMP_MINUTES,
                GetLampMinutesRequest(lamp_ids=lamp_ids, points=points, start=start, end=end),
                zone=time_zone,
            ),
        )

    def get_lamps(self, *, lamp_ids: Sequence[int], points: Sequence[PointLike]) -> LampRows:
        """Latest values of lamps.

        Endpoint: POST /getLamps. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_ids: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.

        Returns:
            Latest values of lamps.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LampRows", self._client.call(GET_LAMPS, GetLampsRequest(lamp_ids=lamp_ids, points=points))
        )

    def timestamp(self) -> ServerTime:
        """The gateway's clock.

        Endpoint: GET /timestamp. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            The gateway's clock.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ServerTime", self._client.call(TIMESTAMP, TimestampRequest()))


class AsyncPlatformApi(AsyncResource):
    """Every endpoint of the platform family, to be awaited."""

    async def get_lamp_days(
        self,
        *,
        lamp_keys: Sequence[str],
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
    ) -> LampStatistics:
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
            Values of lamps by day.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LampStatistics",
            await self._client.call(
                GET_LAMP_DAYS,
                GetLampDaysRequest(lamp_keys=lamp_keys, points=points, kinds=kinds, start=start, end=end),
            ),
        )

    async def get_lamp_minutes(
        self,
        *,
        lamp_ids: Sequence[int],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> LampSeries:
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
            Values of lamps over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LampSeries",
            await self._client.call(
                GET_LAMP_MINUTES,
                GetLampMinutesRequest(lamp_ids=lamp_ids, points=points, start=start, end=end),
                zone=time_zone,
            ),
        )

    async def get_lamps(self, *, lamp_ids: Sequence[int], points: Sequence[PointLike]) -> LampRows:
        """Latest values of lamps.

        Endpoint: POST /getLamps. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            lamp_ids: Lamps. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.

        Returns:
            Latest values of lamps.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LampRows", await self._client.call(GET_LAMPS, GetLampsRequest(lamp_ids=lamp_ids, points=points))
        )

    async def timestamp(self) -> ServerTime:
        """The gateway's clock.

        Endpoint: GET /timestamp. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            The gateway's clock.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ServerTime", await self._client.call(TIMESTAMP, TimestampRequest()))
