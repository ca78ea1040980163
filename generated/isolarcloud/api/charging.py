# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint of the charging family, one to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.charging import (
    AUTH,
    GET_CHARGER_INFO,
    GET_CHARGER_LIST,
    GET_ORDER_CURVE_DATA,
    GET_ORDER_INFO,
    GET_ORDER_LIST,
    GET_STATION_INFO,
    GET_STATION_LIST,
)
from isolarcloud._operations.service import TIMESTAMP
from isolarcloud.requests.charging import (
    AuthRequest,
    GetChargerInfoRequest,
    GetChargerListRequest,
    GetOrderCurveDataRequest,
    GetOrderInfoRequest,
    GetOrderListRequest,
    GetStationInfoRequest,
    GetStationListRequest,
)
from isolarcloud.requests.service import TimestampRequest
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from isolarcloud.enums import ChargingOrderStatus, ChargingStationStatus
    from isolarcloud.models.charging import (
        Charger,
        ChargerDetail,
        ChargingOrderCurve,
        ChargingOrderDetail,
        ChargingOrderList,
        ChargingStation,
        ChargingStationList,
        ChargingToken,
    )
    from isolarcloud.models.identity import ServerTime
    from isolarcloud_runtime.secret import Secret


class ChargingApi(SyncResource):
    """Every endpoint of the charging family."""

    def auth(self, *, account: str | Secret, password: str | Secret) -> ChargingToken:
        """Logs an iEnergyCharge account in.

        The accounts are those of iEnergyCharge. The token lives 24 hours from its last use. How a wrong
        password is answered is on no page, so a login that fails in whatever way is never repeated by itself.

        Known from the portal's pages only: no reply was ever published.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /eco/v1/auth. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            account: Name or e-mail address of the account. Limit: at least 1 characters. Unverified. Named in
                the example; that it belongs into `data` is taken from the other endpoints.
            password: Password of the account. Limit: at least 1 characters. Unverified. Named in the example;
                that it belongs into `data` is taken from the other endpoints.

        Returns:
            Proof of a login to the charging family.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast("ChargingToken", self._client.call(AUTH, AuthRequest(account=account, password=password)))

    def get_charger_info(self, *, serial_number: str) -> ChargerDetail:
        """A charger and what its connectors are doing.

        Known from the portal's page only: no reply was ever published.

        The request field stands in the example of the page.

        Endpoint: POST /eco/v1/getChargerInfo. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            serial_number: Serial number of the charger. Limit: at least 1 characters.

        Returns:
            A charger and its connectors.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargerDetail",
            self._client.call(GET_CHARGER_INFO, GetChargerInfoRequest(serial_number=serial_number)),
        )

    def get_charger_list(
        self, *, station_id: int, fault_status: int | None = None, offline_status: int | None = None
    ) -> list[Charger]:
        """Chargers of a charging station.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page; its table calls all of them together the id of
        the station.

        In the example both states are 1. What that number means, or another, is on no page.

        Endpoint: POST /eco/v1/getChargerList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            station_id: Id of the station.
            fault_status: Only chargers with this state of faults.
            offline_status: Only chargers that are online or offline.

        Returns:
            A charger, as lists show it.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[Charger]",
            self._client.call(
                GET_CHARGER_LIST,
                GetChargerListRequest(
                    station_id=station_id, fault_status=fault_status, offline_status=offline_status
                ),
            ),
        )

    def get_order_curve_data(
        self, *, code: str | None = None, order_id: int | None = None
    ) -> ChargingOrderCurve:
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

    def get_order_info(self, *, code: str) -> ChargingOrderDetail:
        """A charging order with every step it went through.

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

    def get_order_list(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page: int | None = None,
        size: int | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> ChargingOrderList:
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
            size: Orders of a page. Limit: at least 1.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            One page of charging orders.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingOrderList",
            self._client.call(
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
            ),
        )

    def get_station_info(
        self, *, station_id: int | None = None, status: ChargingStationStatus | str | None = None
    ) -> list[ChargingStation]:
        """Details of charging stations.

        The page shows no way to ask for one station: its example gives a state. So the answer may hold any
        number of stations. `station_id` is what the sister endpoints call a station; it may have no effect.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationInfo. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            station_id: Id of a station. Unverified. On no page: taken from the sister endpoints.
            status: Stations in this state.

        Returns:
            A charging station, a place with chargers.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ChargingStation]",
            self._client.call(GET_STATION_INFO, GetStationInfoRequest(station_id=station_id, status=status)),
        )

    def get_station_list(
        self,
        *,
        status: ChargingStationStatus | str | None = None,
        page: int | None = None,
        size: int | None = None,
    ) -> ChargingStationList:
        """Charging stations of the account.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Stations of a page. Limit: at least 1.

        Returns:
            One page of charging stations.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingStationList",
            self._client.call(GET_STATION_LIST, GetStationListRequest(status=status, page=page, size=size)),
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


class AsyncChargingApi(AsyncResource):
    """Every endpoint of the charging family, to be awaited."""

    async def auth(self, *, account: str | Secret, password: str | Secret) -> ChargingToken:
        """Logs an iEnergyCharge account in.

        The accounts are those of iEnergyCharge. The token lives 24 hours from its last use. How a wrong
        password is answered is on no page, so a login that fails in whatever way is never repeated by itself.

        Known from the portal's pages only: no reply was ever published.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /eco/v1/auth. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            account: Name or e-mail address of the account. Limit: at least 1 characters. Unverified. Named in
                the example; that it belongs into `data` is taken from the other endpoints.
            password: Password of the account. Limit: at least 1 characters. Unverified. Named in the example;
                that it belongs into `data` is taken from the other endpoints.

        Returns:
            Proof of a login to the charging family.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        account = conceal(account)
        password = conceal(password)
        return cast(
            "ChargingToken", await self._client.call(AUTH, AuthRequest(account=account, password=password))
        )

    async def get_charger_info(self, *, serial_number: str) -> ChargerDetail:
        """A charger and what its connectors are doing.

        Known from the portal's page only: no reply was ever published.

        The request field stands in the example of the page.

        Endpoint: POST /eco/v1/getChargerInfo. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            serial_number: Serial number of the charger. Limit: at least 1 characters.

        Returns:
            A charger and its connectors.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargerDetail",
            await self._client.call(GET_CHARGER_INFO, GetChargerInfoRequest(serial_number=serial_number)),
        )

    async def get_charger_list(
        self, *, station_id: int, fault_status: int | None = None, offline_status: int | None = None
    ) -> list[Charger]:
        """Chargers of a charging station.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page; its table calls all of them together the id of
        the station.

        In the example both states are 1. What that number means, or another, is on no page.

        Endpoint: POST /eco/v1/getChargerList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            station_id: Id of the station.
            fault_status: Only chargers with this state of faults.
            offline_status: Only chargers that are online or offline.

        Returns:
            A charger, as lists show it.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[Charger]",
            await self._client.call(
                GET_CHARGER_LIST,
                GetChargerListRequest(
                    station_id=station_id, fault_status=fault_status, offline_status=offline_status
                ),
            ),
        )

    async def get_order_curve_data(
        self, *, code: str | None = None, order_id: int | None = None
    ) -> ChargingOrderCurve:
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

    async def get_order_info(self, *, code: str) -> ChargingOrderDetail:
        """A charging order with every step it went through.

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

    async def get_order_list(
        self,
        *,
        station_id: int | None = None,
        status: ChargingOrderStatus | str | None = None,
        charger_serial_number: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page: int | None = None,
        size: int | None = None,
        time_zone: tzinfo | str | None = None,
    ) -> ChargingOrderList:
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
            size: Orders of a page. Limit: at least 1.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`).
                Needed unless the times are `LocalTime`.

        Returns:
            One page of charging orders.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingOrderList",
            await self._client.call(
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
            ),
        )

    async def get_station_info(
        self, *, station_id: int | None = None, status: ChargingStationStatus | str | None = None
    ) -> list[ChargingStation]:
        """Details of charging stations.

        The page shows no way to ask for one station: its example gives a state. So the answer may hold any
        number of stations. `station_id` is what the sister endpoints call a station; it may have no effect.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationInfo. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            station_id: Id of a station. Unverified. On no page: taken from the sister endpoints.
            status: Stations in this state.

        Returns:
            A charging station, a place with chargers.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "list[ChargingStation]",
            await self._client.call(
                GET_STATION_INFO, GetStationInfoRequest(station_id=station_id, status=status)
            ),
        )

    async def get_station_list(
        self,
        *,
        status: ChargingStationStatus | str | None = None,
        page: int | None = None,
        size: int | None = None,
    ) -> ChargingStationList:
        """Charging stations of the account.

        Known from the portal's page only: no reply was ever published.

        The request fields stand in the example of the page, which does not say which of them are needed.

        Endpoint: POST /eco/v1/getStationList. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            status: Stations in this state; all when left out.
            page: Number of the page, from 1. Limit: at least 1.
            size: Stations of a page. Limit: at least 1.

        Returns:
            One page of charging stations.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "ChargingStationList",
            await self._client.call(
                GET_STATION_LIST, GetStationListRequest(status=status, page=page, size=size)
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
