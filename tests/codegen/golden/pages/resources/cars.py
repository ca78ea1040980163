# Generated from spec/ by `make generate`; do not edit.
"""Cars of the garage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.platform import QUERY_CARS
from isolarcloud.requests.platform import QueryCarsRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from isolarcloud.models.cars import Car
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class Cars(SyncResource):
    """Cars of the garage."""

    def list(
        self, *, colour: str | None = None, wheels: int | None = None, page: int = 1, size: int = 2
    ) -> Page[Car]:
        """Cars of the garage.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            colour: Colour of the cars.
            wheels: Wheels of the cars.
            page: Number of the page. Limit: at least 1.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(QUERY_CARS, QueryCarsRequest(page=page, size=size, colour=colour, wheels=wheels))

    def pages(self, *, colour: str | None = None, wheels: int | None = None, size: int = 2) -> Pages[Car]:
        """Cars of the garage, page by page.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            colour: Colour of the cars.
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour=colour, wheels=wheels))

    def iter(self, *, colour: str | None = None, wheels: int | None = None, size: int = 2) -> Iterator[Car]:
        """Cars of the garage, one by one.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            colour: Colour of the cars.
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour=colour, wheels=wheels))

    def red_cars(self, wheels: int | None = None, *, page: int = 1, size: int = 2) -> Page[Car]:
        """Red cars.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            wheels: Wheels of the cars.
            page: Number of the page. Limit: at least 1.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(QUERY_CARS, QueryCarsRequest(page=page, size=size, colour="red", wheels=wheels))

    def red_cars_iter(self, wheels: int | None = None, *, size: int = 2) -> Iterator[Car]:
        """Red cars, one by one.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour="red", wheels=wheels))

    def red_cars_pages(self, wheels: int | None = None, *, size: int = 2) -> Pages[Car]:
        """Red cars, page by page.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour="red", wheels=wheels))


class AsyncCars(AsyncResource):
    """Cars of the garage."""

    async def list(
        self, *, colour: str | None = None, wheels: int | None = None, page: int = 1, size: int = 2
    ) -> Page[Car]:
        """Cars of the garage.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            colour: Colour of the cars.
            wheels: Wheels of the cars.
            page: Number of the page. Limit: at least 1.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            QUERY_CARS, QueryCarsRequest(page=page, size=size, colour=colour, wheels=wheels)
        )

    def pages(
        self, *, colour: str | None = None, wheels: int | None = None, size: int = 2
    ) -> AsyncPages[Car]:
        """Cars of the garage, page by page.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            colour: Colour of the cars.
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour=colour, wheels=wheels))

    def iter(
        self, *, colour: str | None = None, wheels: int | None = None, size: int = 2
    ) -> AsyncIterator[Car]:
        """Cars of the garage, one by one.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            colour: Colour of the cars.
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour=colour, wheels=wheels))

    async def red_cars(self, wheels: int | None = None, *, page: int = 1, size: int = 2) -> Page[Car]:
        """Red cars.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            wheels: Wheels of the cars.
            page: Number of the page. Limit: at least 1.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            QUERY_CARS, QueryCarsRequest(page=page, size=size, colour="red", wheels=wheels)
        )

    def red_cars_iter(self, wheels: int | None = None, *, size: int = 2) -> AsyncIterator[Car]:
        """Red cars, one by one.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour="red", wheels=wheels))

    def red_cars_pages(self, wheels: int | None = None, *, size: int = 2) -> AsyncPages[Car]:
        """Red cars, page by page.

        Endpoint: POST /queryCars. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            wheels: Wheels of the cars.
            size: Cars of a page. Limit: at least 1. The largest that is known to work is 50.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(QUERY_CARS, QueryCarsRequest(page=1, size=size, colour="red", wheels=wheels))
