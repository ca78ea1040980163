# Generated from spec/ by `make generate`; do not edit.
"""Toys of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.user import TOY_HOUSES
from isolarcloud.requests.user import ToyHousesRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.houses import UserHouse


class UserToys(SyncResource):
    """Toys of all kinds."""

    def houses(self) -> list[UserHouse]:
        """Houses of the account.

        Endpoint: POST /openapi/toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            A house of the account.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(TOY_HOUSES, ToyHousesRequest(), "houses")


class AsyncUserToys(AsyncResource):
    """Toys of all kinds."""

    async def houses(self) -> list[UserHouse]:
        """Houses of the account.

        Endpoint: POST /openapi/toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            A house of the account.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(TOY_HOUSES, ToyHousesRequest(), "houses")
