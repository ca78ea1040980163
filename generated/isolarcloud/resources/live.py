# Generated from spec/ by `make generate`; do not edit.
"""Values every few seconds: access, start, stop and the last hour."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.platform import (
    DATASUBSCRIBE_GET_CONFIG,
    DATASUBSCRIBE_GET_HIS_DATA,
    DATASUBSCRIBE_START,
    DATASUBSCRIBE_STOP,
)
from isolarcloud.requests.platform import (
    DatasubscribeGetConfigRequest,
    DatasubscribeGetHisDataRequest,
    DatasubscribeStartRequest,
    DatasubscribeStopRequest,
)
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from isolarcloud.models.live import LiveDataConfig, LiveDataHistory, LiveDataStart, LiveDataStop


class Live(SyncResource):
    """Values every few seconds: access, start, stop and the last hour."""

    def config(self) -> LiveDataConfig:
        """Where live data can be fetched, and with what account and key.

        Only for applications that Sungrow has given an MQTT account.

        Endpoint: POST /openapi/platform/datasubscribe/getConfig. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Returns:
            Where live data can be fetched, and with what.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataConfig", self._client.call(DATASUBSCRIBE_GET_CONFIG, DatasubscribeGetConfigRequest())
        )

    def history(self, serial_numbers: Sequence[str], *, start: datetime, end: datetime) -> LiveDataHistory:
        """Live data of the last hour.

        Only of inverters that were told to send live data. What is older than an hour is gone. Inverters
        without data are named apart and do not make the call fail.

        Endpoint: POST /openapi/platform/datasubscribe/getHisData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            start: Begin, in any zone.
            end: End, in any zone.

        Returns:
            Live messages of the last hour.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataHistory",
            self._reply(
                DATASUBSCRIBE_GET_HIS_DATA,
                DatasubscribeGetHisDataRequest(serial_numbers=serial_numbers, start=start, end=end),
            ),
        )

    def start(self, serial_numbers: Sequence[str], *, interval_seconds: int | None = None) -> LiveDataStart:
        """Tells inverters to send live data every few seconds.

        Each inverter gets a topic to subscribe to on the MQTT server; several may share one. Inverters
        that refuse are named apart and do not make the call fail. Only 24 measuring points of energy storage
        inverters are sent.

        Whether such a subscription ends by itself is on no page; those of the web application do after
        some minutes.

        The user family goes down to 5 seconds; this family does not.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/datasubscribe/start. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            interval_seconds: Seconds between two messages of an inverter; 60 when left out. Limit: at least
                60.

        Returns:
            Which devices were told to send live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStart",
            self._client.call(
                DATASUBSCRIBE_START,
                DatasubscribeStartRequest(serial_numbers=serial_numbers, interval_seconds=interval_seconds),
            ),
        )

    def stop(self, serial_numbers: Sequence[str]) -> LiveDataStop:
        """Tells inverters to send no more live data.

        Inverters that refuse are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/datasubscribe/stop. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.

        Returns:
            Which devices were told to send no more live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStop",
            self._client.call(DATASUBSCRIBE_STOP, DatasubscribeStopRequest(serial_numbers=serial_numbers)),
        )


class AsyncLive(AsyncResource):
    """Values every few seconds: access, start, stop and the last hour."""

    async def config(self) -> LiveDataConfig:
        """Where live data can be fetched, and with what account and key.

        Only for applications that Sungrow has given an MQTT account.

        Endpoint: POST /openapi/platform/datasubscribe/getConfig. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Returns:
            Where live data can be fetched, and with what.

        Raises:
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataConfig",
            await self._client.call(DATASUBSCRIBE_GET_CONFIG, DatasubscribeGetConfigRequest()),
        )

    async def history(
        self, serial_numbers: Sequence[str], *, start: datetime, end: datetime
    ) -> LiveDataHistory:
        """Live data of the last hour.

        Only of inverters that were told to send live data. What is older than an hour is gone. Inverters
        without data are named apart and do not make the call fail.

        Endpoint: POST /openapi/platform/datasubscribe/getHisData. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Longer lists and windows than one call allows are cut into several calls; what they give is joined
        again.

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            start: Begin, in any zone.
            end: End, in any zone.

        Returns:
            Live messages of the last hour.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataHistory",
            await self._reply(
                DATASUBSCRIBE_GET_HIS_DATA,
                DatasubscribeGetHisDataRequest(serial_numbers=serial_numbers, start=start, end=end),
            ),
        )

    async def start(
        self, serial_numbers: Sequence[str], *, interval_seconds: int | None = None
    ) -> LiveDataStart:
        """Tells inverters to send live data every few seconds.

        Each inverter gets a topic to subscribe to on the MQTT server; several may share one. Inverters
        that refuse are named apart and do not make the call fail. Only 24 measuring points of energy storage
        inverters are sent.

        Whether such a subscription ends by itself is on no page; those of the web application do after
        some minutes.

        The user family goes down to 5 seconds; this family does not.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/datasubscribe/start. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.
            interval_seconds: Seconds between two messages of an inverter; 60 when left out. Limit: at least
                60.

        Returns:
            Which devices were told to send live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStart",
            await self._client.call(
                DATASUBSCRIBE_START,
                DatasubscribeStartRequest(serial_numbers=serial_numbers, interval_seconds=interval_seconds),
            ),
        )

    async def stop(self, serial_numbers: Sequence[str]) -> LiveDataStop:
        """Tells inverters to send no more live data.

        Inverters that refuse are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/platform/datasubscribe/stop. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            serial_numbers: Serial numbers of inverters. Limit: 1 to 10 entries.

        Returns:
            Which devices were told to send no more live data.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "LiveDataStop",
            await self._client.call(
                DATASUBSCRIBE_STOP, DatasubscribeStopRequest(serial_numbers=serial_numbers)
            ),
        )
