# Generated from spec/ by `make generate`; do not edit.
"""Cars of the garage."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import QUERY_TRIPS, STEER
from isolarcloud.requests.platform import QueryTripsRequest, SteerRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from datetime import datetime, tzinfo

    from isolarcloud.enums import Season
    from isolarcloud.models.trips import Trip, TripList
    from isolarcloud.requests.platform import SteerSettings
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class Cars(SyncResource):
    """Cars of the garage."""

    def journeys(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> list[Trip]:
        """Trips as a list.

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
            A trip.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(
            QUERY_TRIPS,
            QueryTripsRequest(page=page, size=size, start=start, end=end, state=state),
            "trips",
            zone=time_zone,
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

    def trips(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        page: int = 1,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> Page[Trip]:
        """Trips of the cars.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            state: What is wanted.
            page: Number of the page. Limit: at least 1.
            size: Trips of a page. Limit: at least 1. The largest that is known to work is 50.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
            QUERY_TRIPS,
            QueryTripsRequest(page=page, size=size, start=start, end=end, state=state),
            zone=time_zone,
        )

    def trips_iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[Trip]:
        """Trips of the cars, one by one.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            state: What is wanted.
            size: Trips of a page. Limit: at least 1. The largest that is known to work is 50.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The items of all pages; each page is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            QUERY_TRIPS,
            QueryTripsRequest(page=1, size=size, start=start, end=end, state=state),
            zone=time_zone,
        )

    def trips_pages(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> Pages[Trip]:
        """Trips of the cars, page by page.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            state: What is wanted.
            size: Trips of a page. Limit: at least 1. The largest that is known to work is 50.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The pages, to iterate over; each is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            QUERY_TRIPS,
            QueryTripsRequest(page=1, size=size, start=start, end=end, state=state),
            zone=time_zone,
        )


class AsyncCars(AsyncResource):
    """Cars of the garage."""

    async def journeys(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> list[Trip]:
        """Trips as a list.

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
            A trip.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(
            QUERY_TRIPS,
            QueryTripsRequest(page=page, size=size, start=start, end=end, state=state),
            "trips",
            zone=time_zone,
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

    async def trips(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        page: int = 1,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> Page[Trip]:
        """Trips of the cars.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            state: What is wanted.
            page: Number of the page. Limit: at least 1.
            size: Trips of a page. Limit: at least 1. The largest that is known to work is 50.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            QUERY_TRIPS,
            QueryTripsRequest(page=page, size=size, start=start, end=end, state=state),
            zone=time_zone,
        )

    def trips_iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[Trip]:
        """Trips of the cars, one by one.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            state: What is wanted.
            size: Trips of a page. Limit: at least 1. The largest that is known to work is 50.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The items of all pages; each page is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            QUERY_TRIPS,
            QueryTripsRequest(page=1, size=size, start=start, end=end, state=state),
            zone=time_zone,
        )

    def trips_pages(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        state: Season | str | None = None,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncPages[Trip]:
        """Trips of the cars, page by page.

        Endpoint: POST /queryTrips. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            start: Begin.
            end: End.
            state: What is wanted.
            size: Trips of a page. Limit: at least 1. The largest that is known to work is 50.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The pages, to iterate over; each is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            QUERY_TRIPS,
            QueryTripsRequest(page=1, size=size, start=start, end=end, state=state),
            zone=time_zone,
        )
