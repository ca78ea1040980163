"""Bases of the generated resources: each helper is one way of giving back what a call returned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from .errors import ISolarCloudError
from .paging import AsyncPages, Page, Pages, page_of, prepare

if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import TypeAlias

    from .async_client import AsyncClient
    from .client import SyncClient
    from .client_base import ClientBase
    from .descriptors import Operation
    from .readings import Readings
    from .series import Series
    from .statistics import Statistics

    Zone: TypeAlias = tzinfo | str | None


class SyncResource:
    """Base of resources of synchronous clients."""

    def __init__(self, client: SyncClient) -> None:
        """Take the client that calls."""
        self._client = client

    def _page(self, operation: Operation, request: Any, *, zone: Zone = None) -> Page[Any]:
        request = prepare(operation, request)
        return page_of(operation, request, self._client.call(operation, request, zone=zone))

    def _pages(self, operation: Operation, request: Any, *, zone: Zone = None) -> Pages[Any]:
        return Pages(lambda prepared: self._page(operation, prepared, zone=zone), operation, request)

    def _iterate(self, operation: Operation, request: Any, *, zone: Zone = None) -> Iterator[Any]:
        return self._pages(operation, request, zone=zone).items()

    def _items(self, operation: Operation, request: Any, items: str, *, zone: Zone = None) -> list[Any]:
        return _items(self._client.call(operation, request, zone=zone), items)

    def _one(
        self, operation: Operation, request: Any, items: str, match: str, wanted: Any, *, zone: Zone = None
    ) -> Any:
        reply = self._client.call(operation, request, zone=zone)
        return _one(self._client, operation, _items(reply, items), match, wanted)

    def _readings(self, operation: Operation, request: Any, key: str, *, zone: Zone = None) -> Readings:
        from .readings import readings_from

        return readings_from(operation, request, self._client.call(operation, request, zone=zone), key=key)

    def _series(self, operation: Operation, request: Any, *, zone: Zone = None) -> Series:
        from .series import series_from

        reply, used = self._client._timed_call(operation, request, zone)
        return series_from(operation, request, reply, zone=used)

    def _statistics(self, operation: Operation, request: Any, *, zone: Zone = None) -> Statistics:
        from .statistics import statistics_from

        return statistics_from(operation, request, self._client.call(operation, request, zone=zone))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """Base of resources of asynchronous clients."""

    def __init__(self, client: AsyncClient) -> None:
        """Take the client that calls."""
        self._client = client

    async def _page(self, operation: Operation, request: Any, *, zone: Zone = None) -> Page[Any]:
        request = prepare(operation, request)
        return page_of(operation, request, await self._client.call(operation, request, zone=zone))

    def _pages(self, operation: Operation, request: Any, *, zone: Zone = None) -> AsyncPages[Any]:
        return AsyncPages(lambda prepared: self._page(operation, prepared, zone=zone), operation, request)

    def _iterate(self, operation: Operation, request: Any, *, zone: Zone = None) -> AsyncIterator[Any]:
        return self._pages(operation, request, zone=zone).items()

    async def _items(self, operation: Operation, request: Any, items: str, *, zone: Zone = None) -> list[Any]:
        return _items(await self._client.call(operation, request, zone=zone), items)

    async def _one(
        self, operation: Operation, request: Any, items: str, match: str, wanted: Any, *, zone: Zone = None
    ) -> Any:
        reply = await self._client.call(operation, request, zone=zone)
        return _one(self._client, operation, _items(reply, items), match, wanted)

    async def _readings(self, operation: Operation, request: Any, key: str, *, zone: Zone = None) -> Readings:
        from .readings import readings_from

        reply = await self._client.call(operation, request, zone=zone)
        return readings_from(operation, request, reply, key=key)

    async def _series(self, operation: Operation, request: Any, *, zone: Zone = None) -> Series:
        from .series import series_from

        reply, used = await self._client._timed_call(operation, request, zone)
        return series_from(operation, request, reply, zone=used)

    async def _statistics(self, operation: Operation, request: Any, *, zone: Zone = None) -> Statistics:
        from .statistics import statistics_from

        return statistics_from(operation, request, await self._client.call(operation, request, zone=zone))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def _items(reply: Any, items: str) -> list[Any]:
    return list(getattr(reply, items, None) or ())


def _one(client: ClientBase, operation: Operation, items: list[Any], match: str, wanted: Any) -> Any:
    for item in items:
        if getattr(item, match, None) == wanted:
            return item
    failure: ISolarCloudError = client._caller.judge.not_found(
        f"Nothing with the {match} {wanted} was found.", operation
    )
    raise failure
