# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the platform family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import ORDER_TOYS
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.platform import OrderToysRequest
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta, tzinfo

    from isolarcloud.enums import Grain, Shape
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.toy import Receipt
    from isolarcloud.requests.platform import OrderToysAddress, OrderToysItems
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.secret import Secret


class PlatformApi(SyncResource):
    """Every endpoint of the platform family."""

    def order_toys(
        self,
        *,
        plant_id: int,
        grain: Grain | str,
        price: float | None = None,
        device_name: str | None = None,
        pin: str | Secret | None = None,
        wrapped: bool | None = None,
        express: bool | None = None,
        shape: Shape | int | None = None,
        shapes: Sequence[Shape | int] | None = None,
        serial_numbers: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        points: Sequence[PointLike] | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        first: date | None = None,
        last: date | None = None,
        every: timedelta | None = None,
        address: OrderToysAddress | None = None,
        items: Sequence[OrderToysItems] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> Receipt:
        """Orders toys.

        Toys are sent on the next day.

        A toy that is sold out is left out.

        The data changes no more often than every hour.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /toys/orderToys. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            plant_id: Plant that pays. Limit: at least 1.
            grain: What is counted.
            price: Highest price.
            device_name: Name to print. Limit: 2 to 20 characters.
            pin: Secret number.
            wrapped: Whether it is wrapped.
            express: Whether it is quick.
            shape: Shape of the toys.
            shapes: Shapes of the toys.
            serial_numbers: Serial numbers. Limit: at most 3 entries.
            ids: Ids. Limit: 1 to 2 entries. Unverified.
            points: Points. Limit: at most 5 entries.
            start: Begin.
            end: End.
            first: First day or month.
            last: Last day.
            every: Time between two. Limit: 5 to 60 minutes, a multiple of 5 minutes.
            address: Where to send it.
            items: What is ordered. Limit: at most 10 entries.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Number of the order.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        pin = conceal(pin)
        return cast(
            "Receipt",
            self._client.call(
                ORDER_TOYS,
                OrderToysRequest(
                    plant_id=plant_id,
                    price=price,
                    device_name=device_name,
                    pin=pin,
                    wrapped=wrapped,
                    express=express,
                    shape=shape,
                    shapes=shapes,
                    serial_numbers=serial_numbers,
                    ids=ids,
                    points=points,
                    start=start,
                    end=end,
                    grain=grain,
                    first=first,
                    last=last,
                    every=every,
                    address=address,
                    items=items,
                ),
                zone=time_zone,
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

    async def order_toys(
        self,
        *,
        plant_id: int,
        grain: Grain | str,
        price: float | None = None,
        device_name: str | None = None,
        pin: str | Secret | None = None,
        wrapped: bool | None = None,
        express: bool | None = None,
        shape: Shape | int | None = None,
        shapes: Sequence[Shape | int] | None = None,
        serial_numbers: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        points: Sequence[PointLike] | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        first: date | None = None,
        last: date | None = None,
        every: timedelta | None = None,
        address: OrderToysAddress | None = None,
        items: Sequence[OrderToysItems] | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> Receipt:
        """Orders toys.

        Toys are sent on the next day.

        A toy that is sold out is left out.

        The data changes no more often than every hour.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /toys/orderToys. Source: "The page",
        https://portal.example.com/#/document/md?link_index=7.

        Args:
            plant_id: Plant that pays. Limit: at least 1.
            grain: What is counted.
            price: Highest price.
            device_name: Name to print. Limit: 2 to 20 characters.
            pin: Secret number.
            wrapped: Whether it is wrapped.
            express: Whether it is quick.
            shape: Shape of the toys.
            shapes: Shapes of the toys.
            serial_numbers: Serial numbers. Limit: at most 3 entries.
            ids: Ids. Limit: 1 to 2 entries. Unverified.
            points: Points. Limit: at most 5 entries.
            start: Begin.
            end: End.
            first: First day or month.
            last: Last day.
            every: Time between two. Limit: 5 to 60 minutes, a multiple of 5 minutes.
            address: Where to send it.
            items: What is ordered. Limit: at most 10 entries.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            Number of the order.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        pin = conceal(pin)
        return cast(
            "Receipt",
            await self._client.call(
                ORDER_TOYS,
                OrderToysRequest(
                    plant_id=plant_id,
                    price=price,
                    device_name=device_name,
                    pin=pin,
                    wrapped=wrapped,
                    express=express,
                    shape=shape,
                    shapes=shapes,
                    serial_numbers=serial_numbers,
                    ids=ids,
                    points=points,
                    start=start,
                    end=end,
                    grain=grain,
                    first=first,
                    last=last,
                    every=every,
                    address=address,
                    items=items,
                ),
                zone=time_zone,
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
