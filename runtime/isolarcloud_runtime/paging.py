"""Lists that come in pages: one page, or all of them while they are iterated over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import msgspec

from .errors import InvalidArgument, MissingData
from .lookup import value_of
from .page_cursors import INCOMPLETE, Windows, pagination_of
from .shown import once_whole

if TYPE_CHECKING:
    from .descriptors import Operation

T = TypeVar("T")


class Page(Sequence[T]):
    """One page of a list: a sequence of its items.

    Attributes:
        items: The items.
        number: Number of the page.
        size: How many items were asked for.
        total: How many items there are on all pages; None: the gateway did not tell, or told nonsense.
        has_next: Whether more may follow.

    Pages with the same items and facts are equal; one can be hashed if its items can.
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

    def _with(self, items: Sequence[T]) -> Page[T]:
        """Return the same page with some of its items only."""
        return Page(items, number=self.number, size=self.size, total=self.total, has_next=self.has_next)

    def __len__(self) -> int:
        return len(self.items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Page):
            return NotImplemented
        return self._facts() == other._facts()

    def __hash__(self) -> int:
        return hash(self._facts())

    def _facts(self) -> tuple[object, ...]:
        return (self.number, self.size, self.total, self.has_next, self.items)

    @once_whole
    def __repr__(self) -> str:
        return f"Page(number={self.number}, {len(self.items)} of {self.total} items)"


def prepare(operation: Operation, request: Any) -> Any:
    """Return the request with page and size filled in.

    Raises:
        InvalidArgument: The page is before the first, or the size is out of bounds.
    """
    pagination = pagination_of(operation)
    number = _given(request, pagination.page, pagination.first)
    size = _given(request, pagination.size, pagination.default_size)
    if number < pagination.first:
        raise InvalidArgument(f"{pagination.page} begins with {pagination.first}, not {number}.")
    if not 1 <= size <= pagination.largest_size:
        raise InvalidArgument(
            f"{pagination.size} is {size}; it must be between 1 and {pagination.largest_size}."
        )
    return msgspec.structs.replace(request, **{pagination.page: number, pagination.size: size})


def has_windows(operation: Operation, request: Any) -> bool:
    """Tell whether the pages of a request may have to be read window by window."""
    pagination, window = operation.pagination, operation.window
    if pagination is None or pagination.identity is None or window is None:
        return False
    if value_of(request, window.start) is None or value_of(request, window.end) is None:
        return False
    from .encode_time import longest_window  # not before it is needed: it loads the time zones

    return longest_window(operation, request) is not None


def page_of(operation: Operation, request: Any, reply: Any) -> Page[Any]:
    """Make a page of a reply to a prepared request.

    Raises:
        MissingData: The page is empty, though by the gateway's own count there are items on it.
    """
    pagination = pagination_of(operation)
    number: int = getattr(request, pagination.page)
    size: int = getattr(request, pagination.size)
    items: Sequence[Any] = getattr(reply, pagination.items, None) or ()
    total = getattr(reply, pagination.total, None)
    if total is not None and total < len(items):
        total = None  # whatever was counted, it was not these items
    before = (number - pagination.first) * size
    if total is None:
        has_next = len(items) >= size
    else:
        # The count is better than the length: the gateway may cut the size, a row may be left out.
        has_next = bool(items) and before + len(items) < total
        if not items and before < total:
            raise MissingData(
                f"Page {number} of {pagination.items} is empty, though the gateway counts {total} "
                f"and at most {before} came before it.",
                hint=INCOMPLETE,
                operation=operation,
                retryable=True,
            )
    return Page(items, number=number, size=size, total=total, has_next=has_next)


class Pages(Generic[T]):
    """All pages of a list, fetched one by one while they are iterated over.

    Where a range of time is too long for one call, its windows are read one after the other, the
    earliest first. The pages of each begin with the first number again, and `total` and `has_next`
    are about their window; one without items is one empty page. An item that two windows have comes
    once, with the earlier one.
    """

    def __init__(
        self,
        fetch: Callable[[Any], Page[T]],
        operation: Operation,
        request: Any,
        windows: Callable[[Any], Sequence[Any]] | None = None,
    ) -> None:
        """Take what fetches the page of a prepared request, and what cuts one into those of windows."""
        self._fetch = fetch
        self._operation = operation
        self._request = prepare(operation, request)
        self._windows = windows

    def __iter__(self) -> Iterator[Page[T]]:
        """Fetch page after page; an empty list has one empty page.

        Raises:
            MissingData: The gateway stops before all that it counts has come, or repeats itself.
        """
        requests = [self._request] if self._windows is None else self._windows(self._request)
        cursor: Windows[T] = Windows(self._operation, requests)
        while (request := cursor.next_request()) is not None:
            page = cursor.accept(self._fetch(request))
            if page is not None:
                yield page

    def items(self) -> Iterator[T]:
        """Return the items of all pages, one by one."""
        for page in self:
            yield from page.items


class AsyncPages(Generic[T]):
    """All pages of a list, fetched one by one while they are iterated over; see `Pages`."""

    def __init__(
        self,
        fetch: Callable[[Any], Awaitable[Page[T]]],
        operation: Operation,
        request: Any,
        windows: Callable[[Any], Awaitable[Sequence[Any]]] | None = None,
    ) -> None:
        """Take what fetches the page of a prepared request, and what cuts one into those of windows."""
        self._fetch = fetch
        self._operation = operation
        self._request = prepare(operation, request)
        self._windows = windows

    async def __aiter__(self) -> AsyncIterator[Page[T]]:
        """Fetch page after page; an empty list has one empty page.

        Raises:
            MissingData: The gateway stops before all that it counts has come, or repeats itself.
        """
        requests = [self._request] if self._windows is None else await self._windows(self._request)
        cursor: Windows[T] = Windows(self._operation, requests)
        while (request := cursor.next_request()) is not None:
            page = cursor.accept(await self._fetch(request))
            if page is not None:
                yield page

    async def items(self) -> AsyncIterator[T]:
        """Return the items of all pages, one by one."""
        async for page in self:
            for item in page.items:
                yield item


def _given(request: Any, name: str, otherwise: int) -> int:
    value: int | None = getattr(request, name)
    return otherwise if value is None else value
