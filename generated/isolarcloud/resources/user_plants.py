# Generated from spec/ by `make generate`; do not edit.
"""Plants: lists, details, latest values and history."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.user import GET_BATCH_PS_DETAIL, GET_POWER_STATION_DETAIL, GET_POWER_STATION_LIST
from isolarcloud.requests.user import (
    GetBatchPsDetailRequest,
    GetPowerStationDetailRequest,
    GetPowerStationListRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from isolarcloud.enums import PlantStatus, PlantType, ShareType
    from isolarcloud.models.user_plant_details import UserPlantDetail
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

    def get(self, plant_id: int, *, with_remarks: bool | None = None) -> UserPlantDetail:
        """Details of one plant.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that are not the account's are named apart.

        The page requires `lang` here; every call of a client carries it anyhow.

        Endpoint: POST /openapi/getBatchPsDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Id of the plant.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetail",
            self._one(
                GET_BATCH_PS_DETAIL,
                GetBatchPsDetailRequest(plant_ids=[plant_id], serial_numbers=None, with_remarks=with_remarks),
                "plants",
                "id",
                plant_id,
            ),
        )

    def details(
        self,
        plant_ids: Sequence[int] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> builtins.list[UserPlantDetail]:
        """Details of plants.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that are not the account's are named apart.

        The page requires `lang` here; every call of a client carries it anyhow.

        Endpoint: POST /openapi/getBatchPsDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(
            GET_BATCH_PS_DETAIL,
            GetBatchPsDetailRequest(
                plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
            ),
            "plants",
        )

    def get_by_serial_number(
        self, serial_number: str, *, with_remarks: bool | None = None
    ) -> UserPlantDetail:
        """Details of the plant that a communication device belongs to.

        Asks by the serial number of one communication device. getBatchPsDetail asks by plant ids or by
        several serial numbers, and tells which plants are not the account's.

        Endpoint: POST /openapi/getPowerStationDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_number: Serial number of a communication device of the plant. The page just says device;
                its example is the serial number of a communication device.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetail",
            self._client.call(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(serial_number=serial_number, with_remarks=with_remarks),
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

    async def get(self, plant_id: int, *, with_remarks: bool | None = None) -> UserPlantDetail:
        """Details of one plant.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that are not the account's are named apart.

        The page requires `lang` here; every call of a client carries it anyhow.

        Endpoint: POST /openapi/getBatchPsDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_id: Id of the plant.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetail",
            await self._one(
                GET_BATCH_PS_DETAIL,
                GetBatchPsDetailRequest(plant_ids=[plant_id], serial_numbers=None, with_remarks=with_remarks),
                "plants",
                "id",
                plant_id,
            ),
        )

    async def details(
        self,
        plant_ids: Sequence[int] | None = None,
        *,
        serial_numbers: Sequence[str] | None = None,
        with_remarks: bool | None = None,
    ) -> builtins.list[UserPlantDetail]:
        """Details of plants.

        Asks by plant id, by serial number of a communication device, or both; then the serial numbers only
        count if the ids find nothing. Plants that are not the account's are named apart.

        The page requires `lang` here; every call of a client carries it anyhow.

        Endpoint: POST /openapi/getBatchPsDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            plant_ids: Plants to read. Limit: at most 20 entries.
            serial_numbers: Serial numbers of communication devices whose plants are wanted. Limit: at most 20
                entries.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(
            GET_BATCH_PS_DETAIL,
            GetBatchPsDetailRequest(
                plant_ids=plant_ids, serial_numbers=serial_numbers, with_remarks=with_remarks
            ),
            "plants",
        )

    async def get_by_serial_number(
        self, serial_number: str, *, with_remarks: bool | None = None
    ) -> UserPlantDetail:
        """Details of the plant that a communication device belongs to.

        Asks by the serial number of one communication device. getBatchPsDetail asks by plant ids or by
        several serial numbers, and tells which plants are not the account's.

        Endpoint: POST /openapi/getPowerStationDetail. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            serial_number: Serial number of a communication device of the plant. The page just says device;
                its example is the serial number of a communication device.
            with_remarks: Whether remarks come along.

        Returns:
            Everything the gateway tells an account about a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantDetail",
            await self._client.call(
                GET_POWER_STATION_DETAIL,
                GetPowerStationDetailRequest(serial_number=serial_number, with_remarks=with_remarks),
            ),
        )
