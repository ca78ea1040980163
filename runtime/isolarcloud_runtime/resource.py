"""Bases of the generated resources: each helper is one way of giving back what a call returned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sized
from functools import cache
from typing import TYPE_CHECKING, Any

from .paging import AsyncPages, Page, Pages, has_windows, page_of, prepare
from .shown import once_whole

if TYPE_CHECKING:
    from datetime import timedelta, tzinfo
    from typing import TypeAlias

    from .async_client import AsyncClient
    from .client import SyncClient
    from .client_base import ClientBase
    from .descriptors import Operation
    from .planning.outcome import OnError, Report
    from .planning.query import AsyncQuery, Query
    from .readings import Readings
    from .series import Series
    from .statistics import Statistics
    from .watching.updates import Update

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
        def fetch(prepared: Any) -> Page[Any]:
            return self._page(operation, prepared, zone=zone)

        def windows(prepared: Any) -> list[Any]:
            return self._client._run(self._client._windows_flow(operation, prepared, zone))

        return Pages(fetch, operation, request, windows if has_windows(operation, request) else None)

    def _iterate(
        self, operation: Operation, request: Any, *, zone: Zone = None, plant_id: str | None = None
    ) -> Iterator[Any]:
        items = self._pages(operation, request, zone=zone).items()
        return items if plant_id is None else self._authorized(items, plant_id)

    def _authorized(self, items: Iterator[Any], plant_id: str) -> Iterator[Any]:
        known = self._client._authorized_plants()
        yield from (item for item in items if getattr(item, plant_id) in known)

    def _items(self, operation: Operation, request: Any, items: str, *, zone: Zone = None) -> list[Any]:
        return _items(self._reply(operation, request, zone=zone), items)

    def _one(
        self, operation: Operation, request: Any, items: str, match: str, wanted: Any, *, zone: Zone = None
    ) -> Any:
        reply = self._client.call(operation, request, zone=zone)
        return _one(self._client, operation, _items(reply, items), match, wanted)

    def _reply(self, operation: Operation, request: Any, *, zone: Zone = None) -> Any:
        if _fits(operation, request):
            return self._client.call(operation, request, zone=zone)
        return self._query(operation, request, "reply", zone=zone).run()

    def _readings(
        self,
        operation: Operation,
        request: Any,
        key: str,
        *,
        zone: Zone = None,
        on_error: OnError = "raise",
        progress: Report | None = None,
    ) -> Readings:
        if on_error == "raise" and progress is None and _fits(operation, request):
            reply = self._client.call(operation, request, zone=zone)
            return _readings_from()(operation, request, reply, key=key)
        query: Query[Readings] = self._query(operation, request, "readings", key, zone=zone)
        return query.run(on_error=on_error, progress=progress)

    def _series(
        self,
        operation: Operation,
        request: Any,
        *,
        zone: Zone = None,
        on_error: OnError = "raise",
        progress: Report | None = None,
    ) -> Series:
        query: Query[Series] = self._query(operation, request, "series", zone=zone)
        return query.run(on_error=on_error, progress=progress)

    def _statistics(
        self,
        operation: Operation,
        request: Any,
        *,
        zone: Zone = None,
        on_error: OnError = "raise",
        progress: Report | None = None,
    ) -> Statistics:
        query: Query[Statistics] = self._query(operation, request, "statistics", zone=zone)
        return query.run(on_error=on_error, progress=progress)

    def _query(
        self, operation: Operation, request: Any, kind: str, key: str = "", *, zone: Zone = None
    ) -> Query[Any]:
        from .planning.query import Query

        if kind == "statistics":
            from .usual import with_usual_kinds

            request = with_usual_kinds(operation, request)
        return Query(self._client, operation, request, kind, key=key, zone=zone)

    def _watch(
        self,
        operation: Operation,
        request: Any,
        key: str,
        *,
        every: timedelta | None,
        on_error: OnError,
        time_zone: Zone,
    ) -> Iterator[Update]:
        from .watching.watch import watch

        query: Query[Readings] = self._query(operation, request, "readings", key)
        return watch(query, every=every, on_error=on_error, time_zone=time_zone)

    @once_whole
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
        async def fetch(prepared: Any) -> Page[Any]:
            return await self._page(operation, prepared, zone=zone)

        async def windows(prepared: Any) -> list[Any]:
            return await self._client._run(self._client._windows_flow(operation, prepared, zone))

        return AsyncPages(fetch, operation, request, windows if has_windows(operation, request) else None)

    def _iterate(
        self, operation: Operation, request: Any, *, zone: Zone = None, plant_id: str | None = None
    ) -> AsyncIterator[Any]:
        items = self._pages(operation, request, zone=zone).items()
        return items if plant_id is None else self._authorized(items, plant_id)

    async def _authorized(self, items: AsyncIterator[Any], plant_id: str) -> AsyncIterator[Any]:
        known = await self._client._authorized_plants()
        async for item in items:
            if getattr(item, plant_id) in known:
                yield item

    async def _items(self, operation: Operation, request: Any, items: str, *, zone: Zone = None) -> list[Any]:
        return _items(await self._reply(operation, request, zone=zone), items)

    async def _one(
        self, operation: Operation, request: Any, items: str, match: str, wanted: Any, *, zone: Zone = None
    ) -> Any:
        reply = await self._client.call(operation, request, zone=zone)
        return _one(self._client, operation, _items(reply, items), match, wanted)

    async def _reply(self, operation: Operation, request: Any, *, zone: Zone = None) -> Any:
        if _fits(operation, request):
            return await self._client.call(operation, request, zone=zone)
        return await self._query(operation, request, "reply", zone=zone).run()

    async def _readings(
        self,
        operation: Operation,
        request: Any,
        key: str,
        *,
        zone: Zone = None,
        on_error: OnError = "raise",
        progress: Report | None = None,
    ) -> Readings:
        if on_error == "raise" and progress is None and _fits(operation, request):
            reply = await self._client.call(operation, request, zone=zone)
            return _readings_from()(operation, request, reply, key=key)
        query: AsyncQuery[Readings] = self._query(operation, request, "readings", key, zone=zone)
        return await query.run(on_error=on_error, progress=progress)

    async def _series(
        self,
        operation: Operation,
        request: Any,
        *,
        zone: Zone = None,
        on_error: OnError = "raise",
        progress: Report | None = None,
    ) -> Series:
        query: AsyncQuery[Series] = self._query(operation, request, "series", zone=zone)
        return await query.run(on_error=on_error, progress=progress)

    async def _statistics(
        self,
        operation: Operation,
        request: Any,
        *,
        zone: Zone = None,
        on_error: OnError = "raise",
        progress: Report | None = None,
    ) -> Statistics:
        query: AsyncQuery[Statistics] = self._query(operation, request, "statistics", zone=zone)
        return await query.run(on_error=on_error, progress=progress)

    def _query(
        self, operation: Operation, request: Any, kind: str, key: str = "", *, zone: Zone = None
    ) -> AsyncQuery[Any]:
        from .planning.query import AsyncQuery

        if kind == "statistics":
            from .usual import with_usual_kinds

            request = with_usual_kinds(operation, request)
        return AsyncQuery(self._client, operation, request, kind, key=key, zone=zone)

    def _watch(
        self,
        operation: Operation,
        request: Any,
        key: str,
        *,
        every: timedelta | None,
        on_error: OnError,
        time_zone: Zone,
    ) -> AsyncIterator[Update]:
        from .watching.watch import watch_async

        query: AsyncQuery[Readings] = self._query(operation, request, "readings", key)
        return watch_async(query, every=every, on_error=on_error, time_zone=time_zone)

    @once_whole
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


@cache
def _readings_from() -> Callable[..., Readings]:
    """Import what makes readings: once, since an import statement takes its time at every call."""
    from .readings import readings_from

    return readings_from


def _fits(operation: Operation, request: Any) -> bool:
    """Tell whether a request without a window surely is one call, at a glance."""
    batch = operation.batch
    if batch is None:
        return True
    if operation.window is not None or batch.one_type is not None:
        return False
    for field in operation.request:
        value = getattr(request, field.name)
        if field.name not in batch.fields or value is None or field.most_entries is None:
            continue
        known = type(value) is list or type(value) is tuple  # nearly always, and known much sooner
        if not (known or isinstance(value, Sized)) or len(value) > field.most_entries:
            return False
    return True


def _items(reply: Any, items: str) -> list[Any]:
    return list(getattr(reply, items, None) or ())


def _one(client: ClientBase, operation: Operation, items: list[Any], match: str, wanted: Any) -> Any:
    for item in items:
        if getattr(item, match, None) == wanted:
            return item
    raise client._caller.judge.not_found(f"Nothing with the {match} {wanted} was found.", operation)
