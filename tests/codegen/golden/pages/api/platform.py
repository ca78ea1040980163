# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import QUERY_CARS
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import QueryCarsRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.cars import CarList
    from isolarcloud.models.clock import ServerTime


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def query_cars(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        colour: str | None = None,
        wheels: int | None = None,
    ) -> CarList:
        """Cars of the garage.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            page: Number of the page. Limit: at least 1.
            size: Cars of a page. Limit: at least 1.
            colour: Colour of the cars.
            wheels: Wheels of the cars.

        Returns:
            One page of cars.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "CarList",
            self._client.call(
                QUERY_CARS, QueryCarsRequest(page=page, size=size, colour=colour, wheels=wheels)
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

    async def query_cars(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        colour: str | None = None,
        wheels: int | None = None,
    ) -> CarList:
        """Cars of the garage.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            page: Number of the page. Limit: at least 1.
            size: Cars of a page. Limit: at least 1.
            colour: Colour of the cars.
            wheels: Wheels of the cars.

        Returns:
            One page of cars.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "CarList",
            await self._client.call(
                QUERY_CARS, QueryCarsRequest(page=page, size=size, colour=colour, wheels=wheels)
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
