"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import msgspec

from .errors import InvalidArgument

if TYPE_CHECKING:
    from .descriptors import Operation, Pagination

T = TypeVar("T")


class Page(Sequence[T]):
    """One page of a list: a sequence of its items.

    Attributes:
        items: The items.
        number: Number of the page.
        size: How many items were asked for.
        total: How many items there are on all pages; None: the gateway did not tell.
        has_next: Whether more may follow.
    """

    __slots__ = ("has_next", "items", "number", "size", "total")

    def __init__(
        self, items: Sequence[T], *, number: int, size: int, total: int | None, has_next: bool
    ) -> None:
        self.items: tuple[T, ...] = tuple(items)
        self.number = number
        self.size = size
        self.total = total
        self.has_next = has_next

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...

    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"Page(number={self.number}, {len(self.items)} of {self.total} items)"


def prepare(operation: Operation, request: Any) -> Any:
    """Return the request with page and size filled in.

    Raises:
        InvalidArgument: The page is before the first, or the size is out of bounds.
    """
    pagination = _pagination_of(operation)
    number = _given(request, pagination.page, pagination.first)
    size = _given(request, pagination.size, pagination.default_size)
    if number < pagination.first:
        raise InvalidArgument(f"{pagination.page} begins with {pagination.first}, not {number}.")
    if not 1 <= size <= pagination.largest_size:
        raise InvalidArgument(
            f"{pagination.size} is {size}; it must be between 1 and {pagination.largest_size}."
        )
    return msgspec.structs.replace(request, **{pagination.page: number, pagination.size: size})


def page_of(operation: Operation, request: Any, reply: Any) -> Page[Any]:
    """Make a page of a reply to a prepared request."""
    pagination = _pagination_of(operation)
    number: int = getattr(request, pagination.page)
    size: int = getattr(request, pagination.size)
    items: Sequence[Any] = getattr(reply, pagination.items, None) or ()
    total = getattr(reply, pagination.total, None)
    if total is None:
        has_next = len(items) >= size
    else:
        # The count is better than the length: the gateway may cut the size, a row may be left out.
        has_next = bool(items) and (number - pagination.first) * size + len(items) < total
    return Page(items, number=number, size=size, total=total, has_next=has_next)


class _Cursor:
    """Where an iteration over pages stands: the next request, None at the end."""

    def __init__(self, operation: Operation, request: Any) -> None:
        pagination = _pagination_of(operation)
        self._page_field = pagination.page
        self.request: Any = request
        self._seen = (getattr(request, pagination.page) - pagination.first) * getattr(
            request, pagination.size
        )
        self._before: Page[Any] | None = None

    def accept(self, page: Page[Any]) -> bool:
        """Take the page that came; return whether it brings anything.

        The end is an empty page, the count reached, or (where no count came) a short page; and the
        same page once more, with which some servers answer beyond the end.
        """
        before, self._before = self._before, page
        if before is not None and (not page.items or page.items == before.items):
            self.request = None
            return False
        self._seen += len(page)
        more = self._seen < page.total and len(page) > 0 if page.total is not None else page.has_next
        number = getattr(self.request, self._page_field) + 1
        self.request = msgspec.structs.replace(self.request, **{self._page_field: number}) if more else None
        return True


class Pages(Generic[T]):
    """All pages of a list, fetched one by one while they are iterated over."""

    def __init__(self, fetch: Callable[[Any], Page[T]], operation: Operation, request: Any) -> None:
        """Take what fetches the page of a prepared request."""
        self._fetch = fetch
        self._operation = operation
        self._request = prepare(operation, request)

    def __iter__(self) -> Iterator[Page[T]]:
        """Fetch page after page; an empty list has one empty page."""
        cursor = _Cursor(self._operation, self._request)
        while cursor.request is not None:
            page = self._fetch(cursor.request)
            if cursor.accept(page):
                yield page

    def items(self) -> Iterator[T]:
        """Return the items of all pages, one by one."""
        for page in self:
            yield from page.items


class AsyncPages(Generic[T]):
    """All pages of a list, fetched one by one while they are iterated over."""

    def __init__(
        self, fetch: Callable[[Any], Awaitable[Page[T]]], operation: Operation, request: Any
    ) -> None:
        """Take what fetches the page of a prepared request."""
        self._fetch = fetch
        self._operation = operation
        self._request = prepare(operation, request)

    async def __aiter__(self) -> AsyncIterator[Page[T]]:
        """Fetch page after page; an empty list has one empty page."""
        cursor = _Cursor(self._operation, self._request)
        while cursor.request is not None:
            page = await self._fetch(cursor.request)
            if cursor.accept(page):
                yield page

    async def items(self) -> AsyncIterator[T]:
        """Return the items of all pages, one by one."""
        async for page in self:
            for item in page.items:
                yield item


def _pagination_of(operation: Operation) -> Pagination:
    if operation.pagination is None:
        raise InvalidArgument("This operation does not come in pages.", operation=operation)
    return operation.pagination


def _given(request: Any, name: str, otherwise: int) -> int:
    value: int | None = getattr(request, name)
    return otherwise if value is None else value
