# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.oauth import REFRESH_TOKEN, TOKEN
from isolarcloud._operations.platform import TOY_HOUSES
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.oauth import RefreshTokenRequest, TokenRequest
from isolarcloud.requests.platform import ToyHousesRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.houses import Houses
    from isolarcloud.models.identity import Tokens
    from isolarcloud_runtime.secret import Secret


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def refresh_token(self, *, refresh_token: str | Secret) -> Tokens:
        """Refresh of a token.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /apiManage/refreshToken. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            refresh_token: Token to use up.

        Returns:
            Tokens of an owner.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        refresh_token = conceal(refresh_token)
        return cast(
            "Tokens", self._client.call(REFRESH_TOKEN, RefreshTokenRequest(refresh_token=refresh_token))
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

    def token(
        self, *, grant_type: str, code: str | Secret, redirect_uri: str, scope: str | None = None
    ) -> Tokens:
        """Exchange of a code.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /apiManage/token. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            grant_type: Kind of grant.
            code: Code of the consent.
            redirect_uri: Where the browser went.
            scope: Whose toys the token shows.

        Returns:
            Tokens of an owner.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        code = conceal(code)
        return cast(
            "Tokens",
            self._client.call(
                TOKEN, TokenRequest(grant_type=grant_type, code=code, redirect_uri=redirect_uri, scope=scope)
            ),
        )

    def toy_houses(self, *, house_ids: Sequence[int] | None = None) -> Houses:
        """Houses of toys.

        Endpoint: POST /toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            house_ids: Houses to read. Limit: at most 20 entries.

        Returns:
            Houses of toys.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("Houses", self._client.call(TOY_HOUSES, ToyHousesRequest(house_ids=house_ids)))


class AsyncPlatformApi(AsyncResource):
    """Every endpoint of the platform family, to be awaited."""

    async def refresh_token(self, *, refresh_token: str | Secret) -> Tokens:
        """Refresh of a token.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /apiManage/refreshToken. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            refresh_token: Token to use up.

        Returns:
            Tokens of an owner.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        refresh_token = conceal(refresh_token)
        return cast(
            "Tokens", await self._client.call(REFRESH_TOKEN, RefreshTokenRequest(refresh_token=refresh_token))
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

    async def token(
        self, *, grant_type: str, code: str | Secret, redirect_uri: str, scope: str | None = None
    ) -> Tokens:
        """Exchange of a code.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /apiManage/token. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            grant_type: Kind of grant.
            code: Code of the consent.
            redirect_uri: Where the browser went.
            scope: Whose toys the token shows.

        Returns:
            Tokens of an owner.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        code = conceal(code)
        return cast(
            "Tokens",
            await self._client.call(
                TOKEN, TokenRequest(grant_type=grant_type, code=code, redirect_uri=redirect_uri, scope=scope)
            ),
        )

    async def toy_houses(self, *, house_ids: Sequence[int] | None = None) -> Houses:
        """Houses of toys.

        Endpoint: POST /toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            house_ids: Houses to read. Limit: at most 20 entries.

        Returns:
            Houses of toys.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("Houses", await self._client.call(TOY_HOUSES, ToyHousesRequest(house_ids=house_ids)))
