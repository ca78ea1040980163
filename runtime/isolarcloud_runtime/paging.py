"""Lists that come in pages, read so that none of their items is lost without a word.

What ends an iteration: the count is reached; or, where the gateway counts nothing, a page that is not
full. Everything else that looks like an end is an error, which comes after the items that did come: an
empty page before the count is reached, a page that the gateway has sent before, fewer items than it
counts, or pages without end. A list that changes while it is read is no error: the newest count holds,
as many items may be missing at the end as the count has moved, and items that such a change has pushed
onto the next page are not given twice. One that is removed meanwhile can pull another back onto a page
that was read already; no count shows that.

A count is only taken for one if it can be: not below zero or below what came, and not 0 on a page after
the first (some servers count once).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import msgspec

from .errors import InvalidArgument, MissingData

if TYPE_CHECKING:
    from .descriptors import Operation, Pagination

T = TypeVar("T")

MOST_PAGES = 10_000
"""Pages that one iteration reads at most: a list without an end must not be read forever."""

_INCOMPLETE = "What came before is good. Read the list again later, or its pages one by one."


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
    """Make a page of a reply to a prepared request.

    Raises:
        MissingData: The page is empty, though by the gateway's own count there are items on it.
    """
    pagination = _pagination_of(operation)
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
                hint=_INCOMPLETE,
                operation=operation,
                retryable=True,
            )
    return Page(items, number=number, size=size, total=total, has_next=has_next)


class _Cursor(Generic[T]):
    """Where an iteration over pages stands: the next request, None at the end."""

    def __init__(self, operation: Operation, request: Any) -> None:
        self._pagination = _pagination_of(operation)
        self._operation = operation
        self._request: Any = request
        self._number: int = getattr(request, self._pagination.page)
        self._skipped = 0
        self._came = 0
        self._pages = 0
        self._total: int | None = None
        self._moved = 0  # by how much the count has changed while we read
        self._first: Page[T] | None = None
        self._before: Page[T] | None = None

    def next_request(self) -> Any:
        """Return the request for the next page; None: that was all.

        Raises:
            MissingData: There is no end.
        """
        if self._request is not None and self._pages:
            if self._pages >= MOST_PAGES:
                raise self._incomplete(f"{self._pages} pages are more than any list has")
            self._number += 1
            self._request = msgspec.structs.replace(self._request, **{self._pagination.page: self._number})
        return self._request

    def accept(self, page: Page[T]) -> Page[T] | None:
        """Take the page that came; return what it brings, None if that is nothing.

        Raises:
            MissingData: The list is not complete, and nothing more can be expected.
        """
        first, before = self._first, self._before
        if first is None or before is None:
            self._first = page
            self._skipped = self._skipped_before(page)
        elif page.items and page.items in (before.items, first.items):
            raise self._incomplete(f"page {page.number} is one that came before")
        self._pages += 1
        grown = self._count(page)
        fresh = page if before is None or not grown else _without_overlap(before, page, grown)
        self._before = page
        self._came += len(fresh)
        if not self._goes_on(page):
            self._request = None
        return fresh if fresh.items or before is None else None

    def _skipped_before(self, page: Page[T]) -> int:
        """Return how many items stand on the pages before the first one that was asked for."""
        pages, length = page.number - self._pagination.first, len(page)
        usual = pages * page.size
        if page.total is None or length >= page.size or usual + length == page.total:
            return usual
        # A short page that is not the last: the gateway gives out fewer at a time than it is asked for.
        return pages * length

    def _count(self, page: Page[T]) -> int:
        """Take the page's count, if it is one; return by how much the list has grown."""
        if page.total is None or (page.total == 0 and self._pages > 1):
            return 0
        grown = 0 if self._total is None else page.total - self._total
        self._total = page.total
        self._moved += abs(grown)
        return max(0, grown)

    def _goes_on(self, page: Page[T]) -> bool:
        left = None if self._total is None else self._total - self._skipped - self._came
        if left is None or (left < 0 and page.items):
            return len(page) >= page.size
        if left > self._moved and not page.items and self._came:
            raise self._incomplete(f"page {page.number} is empty")
        return left > 0 and bool(page.items)

    def _incomplete(self, why: str) -> MissingData:
        counted = "an unknown number" if self._total is None else str(self._total)
        skipped = f" (those of the first pages, about {self._skipped}, were skipped)" if self._skipped else ""
        return MissingData(
            f"The list of {self._pagination.items} is not complete: {self._came} of {counted} came{skipped}; "
            f"{why}.",
            hint=_INCOMPLETE,
            operation=self._operation,
            retryable=True,
        )


def _without_overlap(before: Page[T], page: Page[T], grown: int) -> Page[T]:
    """Leave out items at the start of a page that new ones have pushed there from the page before."""
    for length in range(min(grown, len(before), len(page)), 0, -1):
        if before.items[-length:] == page.items[:length]:
            return Page(
                page.items[length:],
                number=page.number,
                size=page.size,
                total=page.total,
                has_next=page.has_next,
            )
    return page


class Pages(Generic[T]):
    """All pages of a list, fetched one by one while they are iterated over."""

    def __init__(self, fetch: Callable[[Any], Page[T]], operation: Operation, request: Any) -> None:
        """Take what fetches the page of a prepared request."""
        self._fetch = fetch
        self._operation = operation
        self._request = prepare(operation, request)

    def __iter__(self) -> Iterator[Page[T]]:
        """Fetch page after page; an empty list has one empty page.

        Raises:
            MissingData: The gateway stops before all that it counts has come, or repeats itself.
        """
        cursor: _Cursor[T] = _Cursor(self._operation, self._request)
        while (request := cursor.next_request()) is not None:
            page = cursor.accept(self._fetch(request))
            if page is not None:
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
        """Fetch page after page; an empty list has one empty page.

        Raises:
            MissingData: The gateway stops before all that it counts has come, or repeats itself.
        """
        cursor: _Cursor[T] = _Cursor(self._operation, self._request)
        while (request := cursor.next_request()) is not None:
            page = cursor.accept(await self._fetch(request))
            if page is not None:
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
