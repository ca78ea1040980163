# Generated from spec/ by `make generate`; do not edit.
"""Chargers of a station and the state of their connectors."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from isolarcloud._operations.charging import GET_CHARGER_INFO, GET_CHARGER_LIST
from isolarcloud.requests.charging import GetChargerInfoRequest, GetChargerListRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from isolarcloud.models.charging import Charger, ChargerDetail


class Chargers(SyncResource):
    """Chargers of a station and the state of their connectors."""

    def list(
        self, station_id: int, *, fault_status: int | None = None, offline_status: int | None = None
    ) -> builtins.list[Charger]:
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
            "builtins.list[Charger]",
            self._client.call(
                GET_CHARGER_LIST,
                GetChargerListRequest(
                    station_id=station_id, fault_status=fault_status, offline_status=offline_status
                ),
            ),
        )

    def get(self, serial_number: str) -> ChargerDetail:
        """One charger and what its connectors are doing.

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


class AsyncChargers(AsyncResource):
    """Chargers of a station and the state of their connectors."""

    async def list(
        self, station_id: int, *, fault_status: int | None = None, offline_status: int | None = None
    ) -> builtins.list[Charger]:
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
            "builtins.list[Charger]",
            await self._client.call(
                GET_CHARGER_LIST,
                GetChargerListRequest(
                    station_id=station_id, fault_status=fault_status, offline_status=offline_status
                ),
            ),
        )

    async def get(self, serial_number: str) -> ChargerDetail:
        """One charger and what its connectors are doing.

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
