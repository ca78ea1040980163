# Generated from spec/ by `make generate`; do not edit.
"""Boxes of all kinds."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.charging import BOX_INFO, BOX_LIST
from isolarcloud.requests.charging import BoxInfoRequest, BoxListRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime, tzinfo

    from isolarcloud.models.boxes import Box
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class Boxes(SyncResource):
    """Boxes of all kinds."""

    def list(
        self,
        *,
        since: datetime | None = None,
        page: int = 1,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> Page[Box]:
        """Boxes.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            since: Begin.
            page: Number of the page.
            size: Boxes of a page. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(BOX_LIST, BoxListRequest(page=page, size=size, since=since), zone=time_zone)

    def pages(
        self, *, since: datetime | None = None, size: int = 2, time_zone: tzinfo | str | None = None
    ) -> Pages[Box]:
        """Boxes, page by page.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            since: Begin.
            size: Boxes of a page. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(BOX_LIST, BoxListRequest(page=1, size=size, since=since), zone=time_zone)

    def iter(
        self, *, since: datetime | None = None, size: int = 2, time_zone: tzinfo | str | None = None
    ) -> Iterator[Box]:
        """Boxes, one by one.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            since: Begin.
            size: Boxes of a page. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(BOX_LIST, BoxListRequest(page=1, size=size, since=since), zone=time_zone)

    def info(self, box_id: int | None = None) -> builtins.list[Box]:
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
        return cast("builtins.list[Box]", self._client.call(BOX_INFO, BoxInfoRequest(box_id=box_id)))


class AsyncBoxes(AsyncResource):
    """Boxes of all kinds."""

    async def list(
        self,
        *,
        since: datetime | None = None,
        page: int = 1,
        size: int = 2,
        time_zone: tzinfo | str | None = None,
    ) -> Page[Box]:
        """Boxes.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            since: Begin.
            page: Number of the page.
            size: Boxes of a page. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(BOX_LIST, BoxListRequest(page=page, size=size, since=since), zone=time_zone)

    def pages(
        self, *, since: datetime | None = None, size: int = 2, time_zone: tzinfo | str | None = None
    ) -> AsyncPages[Box]:
        """Boxes, page by page.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            since: Begin.
            size: Boxes of a page. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The pages, to iterate over; each is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(BOX_LIST, BoxListRequest(page=1, size=size, since=since), zone=time_zone)

    def iter(
        self, *, since: datetime | None = None, size: int = 2, time_zone: tzinfo | str | None = None
    ) -> AsyncIterator[Box]:
        """Boxes, one by one.

        Endpoint: POST /eco/boxList. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            since: Begin.
            size: Boxes of a page. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            The items of all pages; each page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(BOX_LIST, BoxListRequest(page=1, size=size, since=since), zone=time_zone)

    async def info(self, box_id: int | None = None) -> builtins.list[Box]:
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
        return cast("builtins.list[Box]", await self._client.call(BOX_INFO, BoxInfoRequest(box_id=box_id)))
