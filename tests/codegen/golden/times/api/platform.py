# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import QUERY_TRIPS, STEER
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import QueryTripsRequest, SteerRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from isolarcloud.enums import Season
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.trips import TripList
    from isolarcloud.requests.platform import SteerSettings


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def query_trips(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> TripList:
        """Trips of the cars.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            page: Number of the page. Limit: at least 1.
            size: Trips of a page. Limit: at least 1.
            start: Begin.
            end: End.
            state: What is wanted.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Trips.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TripList",
            self._client.call(
                QUERY_TRIPS,
                QueryTripsRequest(page=page, size=size, start=start, end=end, state=state),
                zone=time_zone,
            ),
        )

    def steer(
        self, *, start: datetime, end: datetime, settings: Sequence[SteerSettings] | None = None
    ) -> TripList:
        """Steers a car.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /steer. Source: "The page", https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            settings: What to set. Limit: at most 3 entries.

        Returns:
            Trips.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TripList", self._client.call(STEER, SteerRequest(start=start, end=end, settings=settings))
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

    async def query_trips(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> TripList:
        """Trips of the cars.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            page: Number of the page. Limit: at least 1.
            size: Trips of a page. Limit: at least 1.
            start: Begin.
            end: End.
            state: What is wanted.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Trips.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TripList",
            await self._client.call(
                QUERY_TRIPS,
                QueryTripsRequest(page=page, size=size, start=start, end=end, state=state),
                zone=time_zone,
            ),
        )

    async def steer(
        self, *, start: datetime, end: datetime, settings: Sequence[SteerSettings] | None = None
    ) -> TripList:
        """Steers a car.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /steer. Source: "The page", https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            settings: What to set. Limit: at most 3 entries.

        Returns:
            Trips.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "TripList", await self._client.call(STEER, SteerRequest(start=start, end=end, settings=settings))
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
