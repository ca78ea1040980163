# Generated from spec/ by `make generate`; do not edit.
"""Plants: lists, details, latest values and history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.user import GET_POWER_STATION_LIST
from isolarcloud.requests.user import GetPowerStationListRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from isolarcloud.enums import PlantStatus, PlantType, ShareType
    from isolarcloud.models.user_plants import UserPlant
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class UserPlants(SyncResource):
    """Plants: lists, details, latest values and history."""

    def list(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[UserPlant]:
        """Plants of the account.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
            GET_POWER_STATION_LIST,
            GetPowerStationListRequest(
                page=page,
                size=size,
                name=name,
                types=types,
                share_types=share_types,
                statuses=statuses,
                organization_id=organization_id,
                user_id=user_id,
                self_built=self_built,
            ),
        )

    def pages(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
        size: int = 100,
    ) -> Pages[UserPlant]:
        """Plants of the account, page by page.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_POWER_STATION_LIST,
            GetPowerStationListRequest(
                page=1,
                size=size,
                name=name,
                types=types,
                share_types=share_types,
                statuses=statuses,
                organization_id=organization_id,
                user_id=user_id,
                self_built=self_built,
            ),
        )

    def iter(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
        size: int = 100,
    ) -> Iterator[UserPlant]:
        """Plants of the account, one by one.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_POWER_STATION_LIST,
            GetPowerStationListRequest(
                page=1,
                size=size,
                name=name,
                types=types,
                share_types=share_types,
                statuses=statuses,
                organization_id=organization_id,
                user_id=user_id,
                self_built=self_built,
            ),
        )


class AsyncUserPlants(AsyncResource):
    """Plants: lists, details, latest values and history."""

    async def list(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
        page: int = 1,
        size: int = 100,
    ) -> Page[UserPlant]:
        """Plants of the account.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            GET_POWER_STATION_LIST,
            GetPowerStationListRequest(
                page=page,
                size=size,
                name=name,
                types=types,
                share_types=share_types,
                statuses=statuses,
                organization_id=organization_id,
                user_id=user_id,
                self_built=self_built,
            ),
        )

    def pages(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
        size: int = 100,
    ) -> AsyncPages[UserPlant]:
        """Plants of the account, page by page.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_POWER_STATION_LIST,
            GetPowerStationListRequest(
                page=1,
                size=size,
                name=name,
                types=types,
                share_types=share_types,
                statuses=statuses,
                organization_id=organization_id,
                user_id=user_id,
                self_built=self_built,
            ),
        )

    def iter(
        self,
        *,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
        size: int = 100,
    ) -> AsyncIterator[UserPlant]:
        """Plants of the account, one by one.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.
            size: Plants of a page. Limit: at least 1. The largest that is known to work is 1000.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_POWER_STATION_LIST,
            GetPowerStationListRequest(
                page=1,
                size=size,
                name=name,
                types=types,
                share_types=share_types,
                statuses=statuses,
                organization_id=organization_id,
                user_id=user_id,
                self_built=self_built,
            ),
        )
