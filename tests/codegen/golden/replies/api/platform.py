# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import GET_BEARS, LIST_PAWS
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import GetBearsRequest, ListPawsRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.bears import Paw
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.families import BearFamily


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def get_bears(self) -> BearFamily:
        """Bears of the family.

        Endpoint: POST /getBears. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            A family of bears.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("BearFamily", self._client.call(GET_BEARS, GetBearsRequest()))

    def list_paws(self) -> list[Paw]:
        """All paws.

        Endpoint: POST /listPaws. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            A paw.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("list[Paw]", self._client.call(LIST_PAWS, ListPawsRequest()))

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

    async def get_bears(self) -> BearFamily:
        """Bears of the family.

        Endpoint: POST /getBears. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            A family of bears.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("BearFamily", await self._client.call(GET_BEARS, GetBearsRequest()))

    async def list_paws(self) -> list[Paw]:
        """All paws.

        Endpoint: POST /listPaws. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            A paw.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("list[Paw]", await self._client.call(LIST_PAWS, ListPawsRequest()))

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
