# Generated from spec/ by `make generate`; do not edit.
"""The account and its application: how many calls are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.user import GET_OPEN_API_CALL_INFO
from isolarcloud.requests.user import GetOpenApiCallInfoRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.call_quota import CallQuota


class Account(SyncResource):
    """The account and its application: how many calls are left."""

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


class AsyncAccount(AsyncResource):
    """The account and its application: how many calls are left."""

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
