# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the charging family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.charging import AUTH, BOX_INFO, BOX_LIST
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.charging import AuthRequest, BoxInfoRequest, BoxListRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from isolarcloud.models.boxes import Box, BoxList
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.identity import LoginResult
    from isolarcloud_runtime.secret import Secret


class ChargingApi(SyncResource):
    """Every endpoint of the charging family."""

    def auth(self, *, account: str | Secret, password: str | Secret) -> LoginResult:
        """Login.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /eco/auth. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

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
        return cast("LoginResult", self._client.call(AUTH, AuthRequest(account=account, password=password)))

    def box_info(self, *, box_id: int | None = None) -> list[Box]:
        """A box.

        Endpoint: POST /eco/boxInfo. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            box_id: Id of the box.

        Returns:
            A box.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("list[Box]", self._client.call(BOX_INFO, BoxInfoRequest(box_id=box_id)))

    def box_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        since: datetime | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> BoxList:
        """Boxes.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            page: Number of the page.
            size: Boxes of a page.
            since: Begin.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Boxes.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "BoxList",
            self._client.call(BOX_LIST, BoxListRequest(page=page, size=size, since=since), zone=time_zone),
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


class AsyncChargingApi(AsyncResource):
    """Every endpoint of the charging family, to be awaited."""

    async def auth(self, *, account: str | Secret, password: str | Secret) -> LoginResult:
        """Login.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /eco/auth. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

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
            "LoginResult", await self._client.call(AUTH, AuthRequest(account=account, password=password))
        )

    async def box_info(self, *, box_id: int | None = None) -> list[Box]:
        """A box.

        Endpoint: POST /eco/boxInfo. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            box_id: Id of the box.

        Returns:
            A box.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("list[Box]", await self._client.call(BOX_INFO, BoxInfoRequest(box_id=box_id)))

    async def box_list(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        since: datetime | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> BoxList:
        """Boxes.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            page: Number of the page.
            size: Boxes of a page.
            since: Begin.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Boxes.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "BoxList",
            await self._client.call(
                BOX_LIST, BoxListRequest(page=page, size=size, since=since), zone=time_zone
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
