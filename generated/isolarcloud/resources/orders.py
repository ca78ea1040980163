# Generated from spec/ by `make generate`; do not edit.
"""Charging orders: list, details with every step, and curves of power and energy."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.charging import GET_ORDER_CURVE_DATA, GET_ORDER_INFO, GET_ORDER_LIST
from isolarcloud.requests.charging import GetOrderCurveDataRequest, GetOrderInfoRequest, GetOrderListRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime, tzinfo

    from isolarcloud.enums import ChargingOrderStatus
    from isolarcloud.models.charging import ChargingOrder, ChargingOrderCurve, ChargingOrderDetail
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class Orders(SyncResource):
    """Charging orders: list, details with every step, and curves of power and energy."""

    def list(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page: int = 1,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Page[ChargingOrder]:
        """Charging orders of the account's stations.

        In which time zone `start` and `end` are read is on no page; every order tells a time zone of its
        own.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getOrderList. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            station_id: Id of a station; all when left out.
            status: Orders in this state; all when left out.
            charger_serial_number: Serial number of a charger; all when left out.
            start: Begin of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            end: End of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            page: Number of the page, from 1. Limit: at least 1.
            size: Orders of a page. Limit: at least 1. The largest that is known to work is 100.
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
        return self._page(
            GET_ORDER_LIST,
            GetOrderListRequest(
                station_id=station_id,
                status=status,
                charger_serial_number=charger_serial_number,
                start=start,
                end=end,
                page=page,
                size=size,
            ),
            zone=time_zone,
        )

    def pages(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Pages[ChargingOrder]:
        """Charging orders of the account's stations, page by page.

        In which time zone `start` and `end` are read is on no page; every order tells a time zone of its
        own.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getOrderList. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            station_id: Id of a station; all when left out.
            status: Orders in this state; all when left out.
            charger_serial_number: Serial number of a charger; all when left out.
            start: Begin of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            end: End of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            size: Orders of a page. Limit: at least 1. The largest that is known to work is 100.
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
        return self._pages(
            GET_ORDER_LIST,
            GetOrderListRequest(
                station_id=station_id,
                status=status,
                charger_serial_number=charger_serial_number,
                start=start,
                end=end,
                page=1,
                size=size,
            ),
            zone=time_zone,
        )

    def iter(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[ChargingOrder]:
        """Charging orders of the account's stations, one by one.

        In which time zone `start` and `end` are read is on no page; every order tells a time zone of its
        own.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getOrderList. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            station_id: Id of a station; all when left out.
            status: Orders in this state; all when left out.
            charger_serial_number: Serial number of a charger; all when left out.
            start: Begin of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            end: End of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            size: Orders of a page. Limit: at least 1. The largest that is known to work is 100.
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
        return self._iterate(
            GET_ORDER_LIST,
            GetOrderListRequest(
                station_id=station_id,
                status=status,
                charger_serial_number=charger_serial_number,
                start=start,
                end=end,
                page=1,
                size=size,
            ),
            zone=time_zone,
        )

    def get(self, code: str) -> ChargingOrderDetail:
        """One charging order with every step it went through.

        Known from the portal's page only: no reply was ever published.

        The request field stands in the example of the page.

        Endpoint: POST /eco/v1/getOrderInfo. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            code: Code of the order. Limit: at least 1 characters.

        Returns:
            A charging order and the steps it went through.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast("ChargingOrderDetail", self._client.call(GET_ORDER_INFO, GetOrderInfoRequest(code=code)))

    def curve(self, code: str | None = None, *, order_id: int | None = None) -> ChargingOrderCurve:
        """Power, energy and more over the time of a charging order.

        The page does not show how to ask. Both ways of naming an order are taken from the sister
        endpoints; giving both is fine.

        Known from the portal's page only, which has no request at all: no call was ever published.

        Endpoint: POST /eco/v1/getOrderCurveData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            code: Code of the order. Limit: at least 1 characters. Unverified. The page shows no request; the
                order's details are asked for so.
            order_id: Id of the order. Unverified. The page shows no request; the list of orders calls it so.

        Returns:
            Power, energy and more over the time of a charging order.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingOrderCurve",
            self._client.call(GET_ORDER_CURVE_DATA, GetOrderCurveDataRequest(code=code, order_id=order_id)),
        )


class AsyncOrders(AsyncResource):
    """Charging orders: list, details with every step, and curves of power and energy."""

    async def list(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page: int = 1,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Page[ChargingOrder]:
        """Charging orders of the account's stations.

        In which time zone `start` and `end` are read is on no page; every order tells a time zone of its
        own.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getOrderList. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            station_id: Id of a station; all when left out.
            status: Orders in this state; all when left out.
            charger_serial_number: Serial number of a charger; all when left out.
            start: Begin of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            end: End of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            page: Number of the page, from 1. Limit: at least 1.
            size: Orders of a page. Limit: at least 1. The largest that is known to work is 100.
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
        return await self._page(
            GET_ORDER_LIST,
            GetOrderListRequest(
                station_id=station_id,
                status=status,
                charger_serial_number=charger_serial_number,
                start=start,
                end=end,
                page=page,
                size=size,
            ),
            zone=time_zone,
        )

    def pages(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncPages[ChargingOrder]:
        """Charging orders of the account's stations, page by page.

        In which time zone `start` and `end` are read is on no page; every order tells a time zone of its
        own.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getOrderList. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            station_id: Id of a station; all when left out.
            status: Orders in this state; all when left out.
            charger_serial_number: Serial number of a charger; all when left out.
            start: Begin of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            end: End of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            size: Orders of a page. Limit: at least 1. The largest that is known to work is 100.
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
        return self._pages(
            GET_ORDER_LIST,
            GetOrderListRequest(
                station_id=station_id,
                status=status,
                charger_serial_number=charger_serial_number,
                start=start,
                end=end,
                page=1,
                size=size,
            ),
            zone=time_zone,
        )

    def iter(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[ChargingOrder]:
        """Charging orders of the account's stations, one by one.

        In which time zone `start` and `end` are read is on no page; every order tells a time zone of its
        own.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getOrderList. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            station_id: Id of a station; all when left out.
            status: Orders in this state; all when left out.
            charger_serial_number: Serial number of a charger; all when left out.
            start: Begin of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            end: End of the time that is asked for. In the example it has milliseconds; they are sent as
                zeros.
            size: Orders of a page. Limit: at least 1. The largest that is known to work is 100.
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
        return self._iterate(
            GET_ORDER_LIST,
            GetOrderListRequest(
                station_id=station_id,
                status=status,
                charger_serial_number=charger_serial_number,
                start=start,
                end=end,
                page=1,
                size=size,
            ),
            zone=time_zone,
        )

    async def get(self, code: str) -> ChargingOrderDetail:
        """One charging order with every step it went through.

        Known from the portal's page only: no reply was ever published.

        The request field stands in the example of the page.

        Endpoint: POST /eco/v1/getOrderInfo. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            code: Code of the order. Limit: at least 1 characters.

        Returns:
            A charging order and the steps it went through.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingOrderDetail", await self._client.call(GET_ORDER_INFO, GetOrderInfoRequest(code=code))
        )

    async def curve(self, code: str | None = None, *, order_id: int | None = None) -> ChargingOrderCurve:
        """Power, energy and more over the time of a charging order.

        The page does not show how to ask. Both ways of naming an order are taken from the sister
        endpoints; giving both is fine.

        Known from the portal's page only, which has no request at all: no call was ever published.

        Endpoint: POST /eco/v1/getOrderCurveData. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            code: Code of the order. Limit: at least 1 characters. Unverified. The page shows no request; the
                order's details are asked for so.
            order_id: Id of the order. Unverified. The page shows no request; the list of orders calls it so.

        Returns:
            Power, energy and more over the time of a charging order.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingOrderCurve",
            await self._client.call(
                GET_ORDER_CURVE_DATA, GetOrderCurveDataRequest(code=code, order_id=order_id)
            ),
        )
