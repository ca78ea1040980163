# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import GET_TRAIN_DAYS, GET_TRAIN_MINUTES
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import GetTrainDaysRequest, GetTrainMinutesRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo

    from isolarcloud.enums import Total
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.trains import TrainSeries, TrainStatistics
    from isolarcloud_runtime.points import PointLike


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def get_train_days(
        self,
        *,
        train_keys: Sequence[str],
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
        kind: int,
        latest_first: bool | None = None,
    ) -> TrainStatistics:
        """Values of trains by day.

        Endpoint: POST /getTrainDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            train_keys: Trains. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.
            kind: Kind of trains.
            latest_first: Whether the latest day comes first.

        Returns:
            Values of trains by day.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TrainStatistics",
            self._client.call(
                GET_TRAIN_DAYS,
                GetTrainDaysRequest(
                    train_keys=train_keys,
                    points=points,
                    kinds=kinds,
                    start=start,
                    end=end,
                    kind=kind,
                    latest_first=latest_first,
                ),
            ),
        )

    def get_train_minutes(
        self,
        *,
        train_ids: Sequence[int],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> TrainSeries:
        """Values of trains over time.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getTrainMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            train_ids: Trains. Limit: at most 2 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Values of trains over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TrainSeries",
            self._client.call(
                GET_TRAIN_MINUTES,
                GetTrainMinutesRequest(train_ids=train_ids, points=points, start=start, end=end),
                zone=time_zone,
            ),
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

    async def get_train_days(
        self,
        *,
        train_keys: Sequence[str],
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
        kind: int,
        latest_first: bool | None = None,
    ) -> TrainStatistics:
        """Values of trains by day.

        Endpoint: POST /getTrainDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            train_keys: Trains. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.
            kind: Kind of trains.
            latest_first: Whether the latest day comes first.

        Returns:
            Values of trains by day.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TrainStatistics",
            await self._client.call(
                GET_TRAIN_DAYS,
                GetTrainDaysRequest(
                    train_keys=train_keys,
                    points=points,
                    kinds=kinds,
                    start=start,
                    end=end,
                    kind=kind,
                    latest_first=latest_first,
                ),
            ),
        )

    async def get_train_minutes(
        self,
        *,
        train_ids: Sequence[int],
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> TrainSeries:
        """Values of trains over time.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getTrainMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            train_ids: Trains. Limit: at most 2 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Values of trains over time.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TrainSeries",
            await self._client.call(
                GET_TRAIN_MINUTES,
                GetTrainMinutesRequest(train_ids=train_ids, points=points, start=start, end=end),
                zone=time_zone,
            ),
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
