# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the user family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.service import TIMESTAMP
from isolarcloud._operations.user import LOGIN, TOY_HOUSES
from isolarcloud.requests.service import TimestampRequest
from isolarcloud.requests.user import LoginRequest, ToyHousesRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.houses import UserHouses
    from isolarcloud.models.identity import LoginResult
    from isolarcloud_runtime.secret import Secret


class UserApi(SyncResource):
    """Every endpoint of the user family."""

    def login(self, *, account: str | Secret, password: str | Secret) -> LoginResult:
        """Login.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /login. Source: "The page", https://portal.example.com/#/document/md?link_index=7.

        Args:
            account: Account.
            password: Password.

        Returns:
            Who logged in.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast("LoginResult", self._client.call(LOGIN, LoginRequest(account=account, password=password)))

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

    def toy_houses(self) -> UserHouses:
        """Houses of the account.

        Endpoint: POST /openapi/toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            Houses of the account.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("UserHouses", self._client.call(TOY_HOUSES, ToyHousesRequest()))


class AsyncUserApi(AsyncResource):
    """Every endpoint of the user family, to be awaited."""

    async def login(self, *, account: str | Secret, password: str | Secret) -> LoginResult:
        """Login.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /login. Source: "The page", https://portal.example.com/#/document/md?link_index=7.

        Args:
            account: Account.
            password: Password.

        Returns:
            Who logged in.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast(
            "LoginResult", await self._client.call(LOGIN, LoginRequest(account=account, password=password))
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

    async def toy_houses(self) -> UserHouses:
        """Houses of the account.

        Endpoint: POST /openapi/toyHouses. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Returns:
            Houses of the account.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("UserHouses", await self._client.call(TOY_HOUSES, ToyHousesRequest()))
