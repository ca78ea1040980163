# Generated from spec/ by `make generate`; do not edit.
"""Toys of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.platform import TOY_HOUSES
from isolarcloud.requests.platform import ToyHousesRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.models.houses import House


class Toys(SyncResource):
    """Toys of all kinds."""

    def houses(self, *, house_ids: Sequence[int] | None = None) -> list[House]:
        """Houses of toys.

        Endpoint: POST /toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            house_ids: Houses to read. Limit: at most 20 entries.

        Returns:
            A house of toys.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(TOY_HOUSES, ToyHousesRequest(house_ids=house_ids), "houses")


class AsyncToys(AsyncResource):
    """Toys of all kinds."""

    async def houses(self, *, house_ids: Sequence[int] | None = None) -> list[House]:
        """Houses of toys.

        Endpoint: POST /toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            house_ids: Houses to read. Limit: at most 20 entries.

        Returns:
            A house of toys.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(TOY_HOUSES, ToyHousesRequest(house_ids=house_ids), "houses")
