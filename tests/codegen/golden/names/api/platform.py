# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import STRANGE_THINGS
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import StrangeThingsRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.names import Strange


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def strange_things(
        self,
        *,
        from_: str | None = None,
        nonce: str | None = None,
        plant_key: str | None = None,
        type: str | None = None,
    ) -> Strange:
        """Names that need care.

        Endpoint: POST /things/strangeThings. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            from_: A word of Python.
            nonce: Misspelt by the vendor.
            plant_key: Expanded.
            type: A builtin.

        Returns:
            Names that need care.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Strange",
            self._client.call(
                STRANGE_THINGS, StrangeThingsRequest(from_=from_, nonce=nonce, plant_key=plant_key, type=type)
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

    async def strange_things(
        self,
        *,
        from_: str | None = None,
        nonce: str | None = None,
        plant_key: str | None = None,
        type: str | None = None,
    ) -> Strange:
        """Names that need care.

        Endpoint: POST /things/strangeThings. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            from_: A word of Python.
            nonce: Misspelt by the vendor.
            plant_key: Expanded.
            type: A builtin.

        Returns:
            Names that need care.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "Strange",
            await self._client.call(
                STRANGE_THINGS, StrangeThingsRequest(from_=from_, nonce=nonce, plant_key=plant_key, type=type)
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
