# Generated from spec/ by `make generate`; do not edit.
"""Charging stations of the account: list and details."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.charging import GET_STATION_INFO, GET_STATION_LIST
from isolarcloud.requests.charging import GetStationInfoRequest, GetStationListRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from isolarcloud.enums import ChargingStationStatus
    from isolarcloud.models.charging import ChargingStation
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class Stations(SyncResource):
    """Charging stations of the account: list and details."""

    def list(
        self, *, status: ChargingStationStatus | str | None = None, page: int = 1, size: int = 100
    ) -> Page[ChargingStation]:
        """Charging stations of the account.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Stations of a page. Limit: at least 1. The largest that is known to work is 100.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(GET_STATION_LIST, GetStationListRequest(status=status, page=page, size=size))

    def pages(
        self, *, status: ChargingStationStatus | str | None = None, size: int = 100
    ) -> Pages[ChargingStation]:
        """Charging stations of the account, page by page.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            size: Stations of a page. Limit: at least 1. The largest that is known to work is 100.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(GET_STATION_LIST, GetStationListRequest(status=status, page=1, size=size))

    def iter(
        self, *, status: ChargingStationStatus | str | None = None, size: int = 100
    ) -> Iterator[ChargingStation]:
        """Charging stations of the account, one by one.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            size: Stations of a page. Limit: at least 1. The largest that is known to work is 100.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(GET_STATION_LIST, GetStationListRequest(status=status, page=1, size=size))

    def details(
        self, station_id: int | None = None, *, status: ChargingStationStatus | str | None = None
    ) -> builtins.list[ChargingStation]:
        """Details of charging stations.

        The page shows no way to ask for one station: its example gives a state. So the answer may hold any
        number of stations. `station_id` is what the sister endpoints call a station; it may have no effect.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationInfo. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            station_id: Id of a station. Unverified. On no page: taken from the sister endpoints.
            status: Stations in this state.

        Returns:
            A charging station, a place with chargers.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "builtins.list[ChargingStation]",
            self._client.call(GET_STATION_INFO, GetStationInfoRequest(station_id=station_id, status=status)),
        )


class AsyncStations(AsyncResource):
    """Charging stations of the account: list and details."""

    async def list(
        self, *, status: ChargingStationStatus | str | None = None, page: int = 1, size: int = 100
    ) -> Page[ChargingStation]:
        """Charging stations of the account.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Stations of a page. Limit: at least 1. The largest that is known to work is 100.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(GET_STATION_LIST, GetStationListRequest(status=status, page=page, size=size))

    def pages(
        self, *, status: ChargingStationStatus | str | None = None, size: int = 100
    ) -> AsyncPages[ChargingStation]:
        """Charging stations of the account, page by page.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            size: Stations of a page. Limit: at least 1. The largest that is known to work is 100.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(GET_STATION_LIST, GetStationListRequest(status=status, page=1, size=size))

    def iter(
        self, *, status: ChargingStationStatus | str | None = None, size: int = 100
    ) -> AsyncIterator[ChargingStation]:
        """Charging stations of the account, one by one.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            size: Stations of a page. Limit: at least 1. The largest that is known to work is 100.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(GET_STATION_LIST, GetStationListRequest(status=status, page=1, size=size))

    async def details(
        self, station_id: int | None = None, *, status: ChargingStationStatus | str | None = None
    ) -> builtins.list[ChargingStation]:
        """Details of charging stations.

        The page shows no way to ask for one station: its example gives a state. So the answer may hold any
        number of stations. `station_id` is what the sister endpoints call a station; it may have no effect.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationInfo. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            station_id: Id of a station. Unverified. On no page: taken from the sister endpoints.
            status: Stations in this state.

        Returns:
            A charging station, a place with chargers.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "builtins.list[ChargingStation]",
            await self._client.call(
                GET_STATION_INFO, GetStationInfoRequest(station_id=station_id, status=status)
            ),
        )
