# Generated from spec/ by `make generate`; do not edit.
"""Faults and alarms of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud._operations.platform import GET_FAULT_ALARM_INFO
from isolarcloud.requests.platform import GetFaultAlarmInfoRequest
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from datetime import datetime, tzinfo

    from isolarcloud.enums import AlarmSelection, AlarmType
    from isolarcloud.models.alarms import Alarm
    from isolarcloud_runtime.paging import AsyncPages, Page, Pages


class Alarms(SyncResource):
    """Faults and alarms of devices."""

    def list(
        self,
        *,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page: int = 1,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Page[Alarm]:
        """Faults and alarms of devices.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            page: Number of the page, from 1. Limit: at least 1.
            size: Alarms of a page. Limit: at least 1. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._page(
            GET_FAULT_ALARM_INFO,
            GetFaultAlarmInfoRequest(
                page=page,
                size=size,
                plant_id=plant_id,
                device_key=device_key,
                types=types,
                alarm_id=alarm_id,
                name=name,
                status=status,
                start=start,
                end=end,
            ),
            zone=time_zone,
        )

    def pages(
        self,
        *,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Pages[Alarm]:
        """Faults and alarms of devices, page by page.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            size: Alarms of a page. Limit: at least 1. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            The pages, to iterate over; each is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_FAULT_ALARM_INFO,
            GetFaultAlarmInfoRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_key=device_key,
                types=types,
                alarm_id=alarm_id,
                name=name,
                status=status,
                start=start,
                end=end,
            ),
            zone=time_zone,
        )

    def iter(
        self,
        *,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Iterator[Alarm]:
        """Faults and alarms of devices, one by one.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            size: Alarms of a page. Limit: at least 1. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            The items of all pages; each page is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_FAULT_ALARM_INFO,
            GetFaultAlarmInfoRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_key=device_key,
                types=types,
                alarm_id=alarm_id,
                name=name,
                status=status,
                start=start,
                end=end,
            ),
            zone=time_zone,
        )


class AsyncAlarms(AsyncResource):
    """Faults and alarms of devices."""

    async def list(
        self,
        *,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page: int = 1,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> Page[Alarm]:
        """Faults and alarms of devices.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            page: Number of the page, from 1. Limit: at least 1.
            size: Alarms of a page. Limit: at least 1. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            One page, which also tells how many items there are.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return await self._page(
            GET_FAULT_ALARM_INFO,
            GetFaultAlarmInfoRequest(
                page=page,
                size=size,
                plant_id=plant_id,
                device_key=device_key,
                types=types,
                alarm_id=alarm_id,
                name=name,
                status=status,
                start=start,
                end=end,
            ),
            zone=time_zone,
        )

    def pages(
        self,
        *,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncPages[Alarm]:
        """Faults and alarms of devices, page by page.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            size: Alarms of a page. Limit: at least 1. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            The pages, to iterate over; each is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._pages(
            GET_FAULT_ALARM_INFO,
            GetFaultAlarmInfoRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_key=device_key,
                types=types,
                alarm_id=alarm_id,
                name=name,
                status=status,
                start=start,
                end=end,
            ),
            zone=time_zone,
        )

    def iter(
        self,
        *,
        plant_id: int | None = None,
        device_key: str | None = None,
        types: Sequence[AlarmType | int] | None = None,
        alarm_id: str | None = None,
        name: str | None = None,
        status: AlarmSelection | int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        size: int = 100,
        time_zone: tzinfo | str | None = None,
    ) -> AsyncIterator[Alarm]:
        """Faults and alarms of devices, one by one.

        Without a plant: those of all plants that the token shows. Of alarms that are closed, one call
        covers one calendar month: start and end have to lie in the same one, and without them it is the
        current.

        No page says on whose clock start and end are; that of the plant is assumed.

        Where the text and the table want digits only, the example of the page has dashes and colons, over
        a whole year. The sister call of the user family wants seconds, too; if digits are refused, that is
        the form to try.

        Endpoint: POST /openapi/platform/getFaultAlarmInfo. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            plant_id: Plant whose alarms are wanted; all plants when left out.
            device_key: Key of the device whose alarms are wanted. Limit: at least 1 characters.
            types: Faults, alarms, notices or suggestions; all when left out.
            alarm_id: Id of a single alarm: `id` of an earlier reply. Limit: at least 1 characters.
            name: Part of the name. Limit: at least 1 characters.
            status: Which alarms are wanted; those that are not closed when left out.
            start: Begin of the window, which it belongs to.
            end: End of the window, which it belongs to.
            size: Alarms of a page. Limit: at least 1. The largest that is known to work is 1000.
            time_zone: Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`);
                asked from the gateway and remembered when left out and `plant_id` is given. Needed otherwise,
                unless the times are `LocalTime`.

        Returns:
            The items of all pages; each page is fetched when it is needed. A range that is too long for one
                call is read window by window, the earliest first; within a window the order is the gateway's.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return self._iterate(
            GET_FAULT_ALARM_INFO,
            GetFaultAlarmInfoRequest(
                page=1,
                size=size,
                plant_id=plant_id,
                device_key=device_key,
                types=types,
                alarm_id=alarm_id,
                name=name,
                status=status,
                start=start,
                end=end,
            ),
            zone=time_zone,
        )
