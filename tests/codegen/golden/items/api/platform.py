# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import GET_DOLLS
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import GetDollsRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.dolls import Dolls


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def get_dolls(self, *, doll_ids: Sequence[int] | None = None, dressed: bool | None = None) -> Dolls:
        """Dolls by their ids.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_ids: Dolls to read. Limit: at most 20 entries.
            dressed: Only dressed ones.

        Returns:
            Dolls of the house.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Dolls", self._client.call(GET_DOLLS, GetDollsRequest(doll_ids=doll_ids, dressed=dressed))
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

    async def get_dolls(self, *, doll_ids: Sequence[int] | None = None, dressed: bool | None = None) -> Dolls:
        """Dolls by their ids.

        Endpoint: POST /getDolls. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            doll_ids: Dolls to read. Limit: at most 20 entries.
            dressed: Only dressed ones.

        Returns:
            Dolls of the house.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Dolls", await self._client.call(GET_DOLLS, GetDollsRequest(doll_ids=doll_ids, dressed=dressed))
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
