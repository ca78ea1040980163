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

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from .errors import InvalidArgument, MissingData

if TYPE_CHECKING:
    from .descriptors import Operation, Pagination
    from .paging import Page

T = TypeVar("T")

MOST_PAGES = 10_000
"""Pages that one iteration reads at most: a list without an end must not be read forever."""

INCOMPLETE = "What came before is good. Read the list again later, or its pages one by one."


def pagination_of(operation: Operation) -> Pagination:
    """Return how an operation comes in pages.

    Raises:
        InvalidArgument: It does not.
    """
    if operation.pagination is None:
        raise InvalidArgument("This operation does not come in pages.", operation=operation)
    return operation.pagination


class _Cursor(Generic[T]):
    """Where an iteration over pages stands: the next request, None at the end."""

    def __init__(self, operation: Operation, request: Any) -> None:
        self._pagination = pagination_of(operation)
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
            hint=INCOMPLETE,
            operation=self._operation,
            retryable=True,
        )


class Windows(Generic[T]):
    """Where an iteration over the pages of several windows stands."""

    def __init__(self, operation: Operation, requests: Sequence[Any]) -> None:
        self._operation = operation
        self._cursors = iter([_Cursor[T](operation, request) for request in requests])
        self._cursor = next(self._cursors)
        self._identity = pagination_of(operation).identity if len(requests) > 1 else None
        self._before: set[Any] = set()
        self._here: set[Any] = set()

    def next_request(self) -> Any:
        """Return the request for the next page of this window, or the first of the next one; None: no more.

        Raises:
            MissingData: There is no end.
        """
        while (request := self._cursor.next_request()) is None:
            following = next(self._cursors, None)
            if following is None:
                return None
            self._cursor = following
            self._before, self._here = self._here, set()
        return request

    def accept(self, page: Page[T]) -> Page[T] | None:
        """Take the page that came; return what it brings, None if that is nothing.

        Raises:
            MissingData: The list is not complete, and nothing more can be expected.
        """
        fresh = self._cursor.accept(page)
        if fresh is None or self._identity is None:
            return fresh
        known = [getattr(item, self._identity, None) for item in fresh.items]
        self._here.update(known)
        if self._before.isdisjoint(known):
            return fresh
        kept = [
            item
            for item, identity in zip(fresh.items, known, strict=True)
            if identity is None or identity not in self._before
        ]
        return page._with(kept)


def _without_overlap(before: Page[T], page: Page[T], grown: int) -> Page[T]:
    """Leave out items at the start of a page that new ones have pushed there from the page before."""
    for length in range(min(grown, len(before), len(page)), 0, -1):
        if before.items[-length:] == page.items[:length]:
            return page._with(page.items[length:])
    return page
