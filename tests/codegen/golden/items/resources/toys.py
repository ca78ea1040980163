# Generated from spec/ by `make generate`; do not edit.
"""Toys of all kinds."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import GET_DOLLS
from isolarcloud.requests.platform import GetDollsRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.models.dolls import Doll, Dolls


class Toys(SyncResource):
    """Toys of all kinds."""

    def list(
        self, doll_ids: Sequence[int] | None = None, *, dressed: bool | None = None
    ) -> builtins.list[Doll]:
        """Several dolls.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_ids: Dolls to read. Limit: at most 20 entries.
            dressed: Only dressed ones.

        Returns:
            A doll.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._items(GET_DOLLS, GetDollsRequest(doll_ids=doll_ids, dressed=dressed), "dolls")

    def get(self, doll_id: int, *, dressed: bool | None = None) -> Doll:
        """One doll.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_id: Id of the doll.
            dressed: Only dressed ones.

        Returns:
            A doll.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Doll",
            self._one(
                GET_DOLLS, GetDollsRequest(doll_ids=[doll_id], dressed=dressed), "dolls", "id", doll_id
            ),
        )

    def house(self, *, doll_ids: Sequence[int] | None = None) -> Dolls:
        """The whole reply.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_ids: Dolls to read. Limit: at most 20 entries.

        Returns:
            Dolls of the house.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("Dolls", self._client.call(GET_DOLLS, GetDollsRequest(doll_ids=doll_ids, dressed=True)))


class AsyncToys(AsyncResource):
    """Toys of all kinds."""

    async def list(
        self, doll_ids: Sequence[int] | None = None, *, dressed: bool | None = None
    ) -> builtins.list[Doll]:
        """Several dolls.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_ids: Dolls to read. Limit: at most 20 entries.
            dressed: Only dressed ones.

        Returns:
            A doll.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._items(GET_DOLLS, GetDollsRequest(doll_ids=doll_ids, dressed=dressed), "dolls")

    async def get(self, doll_id: int, *, dressed: bool | None = None) -> Doll:
        """One doll.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_id: Id of the doll.
            dressed: Only dressed ones.

        Returns:
            A doll.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Doll",
            await self._one(
                GET_DOLLS, GetDollsRequest(doll_ids=[doll_id], dressed=dressed), "dolls", "id", doll_id
            ),
        )

    async def house(self, *, doll_ids: Sequence[int] | None = None) -> Dolls:
        """The whole reply.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_ids: Dolls to read. Limit: at most 20 entries.

        Returns:
            Dolls of the house.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Dolls", await self._client.call(GET_DOLLS, GetDollsRequest(doll_ids=doll_ids, dressed=True))
        )
