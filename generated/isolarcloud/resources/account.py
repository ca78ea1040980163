# Generated from spec/ by `make generate`; do not edit.
"""The account and its application: login, and how many calls are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.user import GET_OPEN_API_CALL_INFO, LOGIN
from isolarcloud.requests.user import GetOpenApiCallInfoRequest, LoginRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.call_quota import CallQuota
    from isolarcloud.models.identity import LoginResult
    from isolarcloud_runtime.secret import Secret


class Account(SyncResource):
    """The account and its application: login, and how many calls are left."""

    def call_quota(self) -> CallQuota:
        """How many calls the application may make and has made.

        Limits count for the hour and the day; those for the month, which code E998 is about, are not told.
        No page says in which time zone the hours and days are.

        The page lists `appkey` and `token` as fields of this call; every call of the family carries them.

        Seen in samples: 14400 calls an hour and 345600 a day. Clients report 2000 an hour and 48000 a day,
        and 100000 a month.

        Endpoint: POST /openapi/getOpenApiCallInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Returns:
            How many calls the application may make and has made.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("CallQuota", self._client.call(GET_OPEN_API_CALL_INFO, GetOpenApiCallInfoRequest()))

    def login(self, account: str | Secret, password: str | Secret) -> LoginResult:
        """Logs an account in and tells about it.

        A wrong password comes in an envelope that says success; `login_state` tells. Five wrong passwords
        lock the account, so a login is never repeated by itself. The token lives 24 hours from its last use.

        The application has to allow logins by password; otherwise the login works and data calls answer
        E900.

        That five wrong passwords lock an account is concluded from a reply that allowed four more after
        the first.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/login. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            account: Name, e-mail address or phone number of the account. Limit: at least 1 characters.
            password: Password of the account. Limit: at least 1 characters.

        Returns:
            Who logged in, or why nobody did.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast(
            "LoginResult",
            self._client.call(LOGIN, LoginRequest(account=account, password=password, login_type=None)),
        )


class AsyncAccount(AsyncResource):
    """The account and its application: login, and how many calls are left."""

    async def call_quota(self) -> CallQuota:
        """How many calls the application may make and has made.

        Limits count for the hour and the day; those for the month, which code E998 is about, are not told.
        No page says in which time zone the hours and days are.

        The page lists `appkey` and `token` as fields of this call; every call of the family carries them.

        Seen in samples: 14400 calls an hour and 345600 a day. Clients report 2000 an hour and 48000 a day,
        and 100000 a month.

        Endpoint: POST /openapi/getOpenApiCallInfo. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Returns:
            How many calls the application may make and has made.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("CallQuota", await self._client.call(GET_OPEN_API_CALL_INFO, GetOpenApiCallInfoRequest()))

    async def login(self, account: str | Secret, password: str | Secret) -> LoginResult:
        """Logs an account in and tells about it.

        A wrong password comes in an envelope that says success; `login_state` tells. Five wrong passwords
        lock the account, so a login is never repeated by itself. The token lives 24 hours from its last use.

        The application has to allow logins by password; otherwise the login works and data calls answer
        E900.

        That five wrong passwords lock an account is concluded from a reply that allowed four more after
        the first.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/login. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            account: Name, e-mail address or phone number of the account. Limit: at least 1 characters.
            password: Password of the account. Limit: at least 1 characters.

        Returns:
            Who logged in, or why nobody did.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast(
            "LoginResult",
            await self._client.call(LOGIN, LoginRequest(account=account, password=password, login_type=None)),
        )
