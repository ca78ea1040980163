# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the user family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.service import TIMESTAMP
from isolarcloud._operations.user import GET_POWER_STATION_LIST, LOGIN
from isolarcloud.requests.service import TimestampRequest
from isolarcloud.requests.user import GetPowerStationListRequest, LoginRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.enums import PlantStatus, PlantType, ShareType
    from isolarcloud.models.identity import LoginResult, ServerTime
    from isolarcloud.models.user_plants import UserPlantList
    from isolarcloud_runtime.secret import Secret


class UserApi(SyncResource):
    """Every endpoint of the user family."""

    def get_power_station_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
    ) -> UserPlantList:
        """Plants of the account, with sums of energy, income and saved CO2.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1.
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.

        Returns:
            One page of plants of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantList",
            self._client.call(
                GET_POWER_STATION_LIST,
                GetPowerStationListRequest(
                    page=page,
                    size=size,
                    name=name,
                    types=types,
                    share_types=share_types,
                    statuses=statuses,
                    organization_id=organization_id,
                    user_id=user_id,
                    self_built=self_built,
                ),
            ),
        )

    def login(
        self, *, account: str | Secret, password: str | Secret, login_type: str | None = None
    ) -> LoginResult:
        """Logs an account in.

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
            login_type: Not needed. Unverified. The ciphertext example sends the text 1; no page says what it
                means.

        Returns:
            Who logged in, or why nobody did.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LoginResult",
            self._client.call(LOGIN, LoginRequest(account=account, password=password, login_type=login_type)),
        )

    def timestamp(self) -> ServerTime:
        """The gateway's clock.

        Meant for callers whose requests are refused because their clock is wrong (code E913). The call has
        no body, no keys and no token, and is never encrypted.

        No page shows the reply. A bare number, a bare text and the usual envelope around either are
        accepted.

        Endpoint: GET /timestamp. Source: "Appendix 7: Ciphertext API Call Code Example",
        https://developer-api.isolarcloud.com/#/document/md?link_index=219.

        Returns:
            The gateway's clock.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ServerTime", self._client.call(TIMESTAMP, TimestampRequest()))


class AsyncUserApi(AsyncResource):
    """Every endpoint of the user family, to be awaited."""

    async def get_power_station_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        types: Sequence[PlantType | int] | None = None,
        share_types: Sequence[ShareType | int] | None = None,
        statuses: Sequence[PlantStatus | int] | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        self_built: bool | None = None,
    ) -> UserPlantList:
        """Plants of the account, with sums of energy, income and saved CO2.

        Without filters: all plants of the account that are in use, its own and shared ones. Sums come
        scaled for people, with a unit in the language of the call; measuring points are the better source for
        computing.

        Currencies of incomes are not reliable: plants in one country were seen with the currency of
        another.

        The data changes no more often than every 5 minutes.

        Endpoint: POST /openapi/getPowerStationList. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            page: Number of the page, from 1. Limit: at least 1.
            size: Plants of a page. Limit: at least 1.
            name: Part of the name.
            types: Kinds of plants; all when left out.
            share_types: Own and shared plants; all when left out.
            statuses: States of plants; normal ones when left out.
            organization_id: Organisation whose plants are wanted: `organization_id` of the login.
            user_id: User below the account whose plants are wanted.
            self_built: Only plants that the account itself created; all plants when off or left out.

        Returns:
            One page of plants of an account.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "UserPlantList",
            await self._client.call(
                GET_POWER_STATION_LIST,
                GetPowerStationListRequest(
                    page=page,
                    size=size,
                    name=name,
                    types=types,
                    share_types=share_types,
                    statuses=statuses,
                    organization_id=organization_id,
                    user_id=user_id,
                    self_built=self_built,
                ),
            ),
        )

    async def login(
        self, *, account: str | Secret, password: str | Secret, login_type: str | None = None
    ) -> LoginResult:
        """Logs an account in.

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
            login_type: Not needed. Unverified. The ciphertext example sends the text 1; no page says what it
                means.

        Returns:
            Who logged in, or why nobody did.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LoginResult",
            await self._client.call(
                LOGIN, LoginRequest(account=account, password=password, login_type=login_type)
            ),
        )

    async def timestamp(self) -> ServerTime:
        """The gateway's clock.

        Meant for callers whose requests are refused because their clock is wrong (code E913). The call has
        no body, no keys and no token, and is never encrypted.

        No page shows the reply. A bare number, a bare text and the usual envelope around either are
        accepted.

        Endpoint: GET /timestamp. Source: "Appendix 7: Ciphertext API Call Code Example",
        https://developer-api.isolarcloud.com/#/document/md?link_index=219.

        Returns:
            The gateway's clock.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ServerTime", await self._client.call(TIMESTAMP, TimestampRequest()))
