# Generated from spec/ by `make generate`; do not edit.
"""Toys of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import STRANGE_THINGS
from isolarcloud.requests.platform import StrangeThingsRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.names import Strange


class Toys(SyncResource):
    """Toys of all kinds."""

    def things(
        self,
        from_: str | None = None,
        *,
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


class AsyncToys(AsyncResource):
    """Toys of all kinds."""

    async def things(
        self,
        from_: str | None = None,
        *,
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
