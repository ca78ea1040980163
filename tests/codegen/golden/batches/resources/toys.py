# Generated from spec/ by `make generate`; do not edit.
"""Toys of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.platform import GET_TRAIN_DAYS, GET_TRAIN_MINUTES
from isolarcloud.requests.platform import GetTrainDaysRequest, GetTrainMinutesRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime, tzinfo

    from isolarcloud.enums import Total
    from isolarcloud_runtime.planning.outcome import OnError, Progress
    from isolarcloud_runtime.planning.query import AsyncQuery, Query
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.series import Series
    from isolarcloud_runtime.statistics import Statistics


class Toys(SyncResource):
    """Toys of all kinds."""

    def ride_days(
        self,
        train_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
        kind: int | None = None,
        latest_first: bool | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Statistics:
        """Values of trains by day.

        Endpoint: POST /getTrainDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_keys: Trains. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.
            kind: Kind of trains.
            latest_first: Whether the latest day comes first.
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
            on_error=on_error,
            progress=progress,
        )

    def ride_days_query(
        self,
        train_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
        kind: int | None = None,
        latest_first: bool | None = None,
    ) -> Query[Statistics]:
        """Like `ride_days`, but a query that has not run yet.

        Endpoint: POST /getTrainDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_keys: Trains. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.
            kind: Kind of trains.
            latest_first: Whether the latest day comes first.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
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
            "statistics",
        )

    def rides(
        self,
        train_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Series:
        """Values of trains over time.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getTrainMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_ids: Trains. Limit: at most 2 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.
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
            GET_TRAIN_MINUTES,
            GetTrainMinutesRequest(train_ids=train_ids, points=points, start=start, end=end),
            zone=time_zone,
            on_error=on_error,
            progress=progress,
        )

    def rides_query(
        self,
        train_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> Query[Series]:
        """Like `rides`, but a query that has not run yet.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getTrainMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_ids: Trains. Limit: at most 2 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_TRAIN_MINUTES,
            GetTrainMinutesRequest(train_ids=train_ids, points=points, start=start, end=end),
            "series",
            zone=time_zone,
        )


class AsyncToys(AsyncResource):
    """Toys of all kinds."""

    async def ride_days(
        self,
        train_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
        kind: int | None = None,
        latest_first: bool | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Statistics:
        """Values of trains by day.

        Endpoint: POST /getTrainDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_keys: Trains. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.
            kind: Kind of trains.
            latest_first: Whether the latest day comes first.
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
            on_error=on_error,
            progress=progress,
        )

    def ride_days_query(
        self,
        train_keys: Sequence[str],
        *,
        points: Sequence[PointLike],
        kinds: Sequence[Total | int],
        start: date,
        end: date,
        kind: int | None = None,
        latest_first: bool | None = None,
    ) -> AsyncQuery[Statistics]:
        """Like `ride_days`, but a query that has not run yet.

        Endpoint: POST /getTrainDays. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_keys: Trains. Limit: at most 9 entries.
            points: Points. Limit: at most 9 entries.
            kinds: What to compute.
            start: First day.
            end: Last day.
            kind: Kind of trains.
            latest_first: Whether the latest day comes first.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
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
            "statistics",
        )

    async def rides(
        self,
        train_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
        on_error: OnError = "raise",
        progress: Callable[[Progress], object] | None = None,
    ) -> Series:
        """Values of trains over time.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getTrainMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_ids: Trains. Limit: at most 2 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.
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
            GET_TRAIN_MINUTES,
            GetTrainMinutesRequest(train_ids=train_ids, points=points, start=start, end=end),
            zone=time_zone,
            on_error=on_error,
            progress=progress,
        )

    def rides_query(
        self,
        train_ids: Sequence[int],
        *,
        points: Sequence[PointLike],
        start: datetime,
        end: datetime,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncQuery[Series]:
        """Like `rides`, but a query that has not run yet.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /getTrainMinutes. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            train_ids: Trains. Limit: at most 2 entries.
            points: Points. Limit: at most 9 entries.
            start: Begin.
            end: End.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values part by part.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._query(
            GET_TRAIN_MINUTES,
            GetTrainMinutesRequest(train_ids=train_ids, points=points, start=start, end=end),
            "series",
            zone=time_zone,
        )
