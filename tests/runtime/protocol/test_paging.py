"""Pagers never lie: what looks like an end and is none is an error, after the items that came."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime import page_cursors
from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.errors import MissingData, ProtocolError
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.paging import AsyncPages, Page, Pages, page_of, prepare
from tests.runtime.protocol.kit import PLANTS, Plant, PlantPage, PlantsRequest

Answer = Callable[[int, int], PlantPage]


def listed(*ids: int, total: int | None = None) -> PlantPage:
    return PlantPage(plants=[Plant(id=number) for number in ids], total=total)


class Reading:
    """What an iteration gave, and how it ended."""

    def __init__(self, answer: Answer | list[PlantPage], *, size: int = 2, first: int = 1) -> None:
        self.found: list[int] = []
        self.asked: list[int] = []
        self.error: ProtocolError | None = None
        self._answer: Answer = answer if callable(answer) else lambda number, _: answer[number - first]
        self._request = PlantsRequest(page=first, size=size)
        try:
            for one in Pages(self._page, PLANTS, self._request).items():
                self.found.append(one.id)
        except ProtocolError as error:
            self.error = error
        self._same_when_asynchronous(list(self.found), list(self.asked))

    def _page(self, request: Any) -> Page[Any]:
        request = prepare(PLANTS, request)
        self.asked.append(request.page)
        return page_of(PLANTS, request, self._answer(request.page, request.size))

    def _same_when_asynchronous(self, found: list[int], asked: list[int]) -> None:
        self.asked = []

        async def page(request: Any) -> Page[Any]:
            return self._page(request)

        async def main() -> tuple[list[int], str]:
            ids: list[int] = []
            try:
                async for one in AsyncPages(page, PLANTS, self._request).items():
                    ids.append(one.id)  # noqa: PERF401 -- what came before an error counts
            except ProtocolError as error:
                return ids, str(error)
            return ids, ""

        assert asyncio.run(main()) == (found, str(self.error or ""))
        assert self.asked == asked


def gateway(rows: int, *, counter: bool = True, cut: int | None = None) -> Answer:
    """An honest gateway, with or without a counter, that gives out at most `cut` rows at a time."""

    def answer(number: int, size: int) -> PlantPage:
        size = min(size, cut or size)
        return listed(*range((number - 1) * size, min(number * size, rows)), total=rows if counter else None)

    return answer


@given(st.integers(0, 40), st.integers(1, 12), st.booleans(), st.integers(1, 4))
def test_an_honest_gateway_is_read_to_its_end(rows: int, size: int, counter: bool, first: int) -> None:
    reading = Reading(gateway(rows, counter=counter), size=size, first=first)
    assert reading.error is None
    assert reading.found == list(range((first - 1) * size, rows))


@given(st.integers(1, 40), st.integers(2, 12), st.integers(1, 11), st.integers(1, 3))
def test_a_gateway_that_cuts_the_size_is_read_to_its_end(rows: int, size: int, cut: int, first: int) -> None:
    reading = Reading(gateway(rows, cut=cut), size=size, first=first)
    given = min(cut, size)
    if (first - 1) * size + given == rows and given < size:
        return  # the first page looks exactly like the last one of full pages
    kept = list(range((first - 1) * given, rows))
    assert reading.found == kept
    assert reading.error is None or not kept


LIES: dict[str, tuple[list[PlantPage], list[int], str]] = {
    "an empty page": ([listed(1, 2, total=9), listed(total=9)], [1, 2], "at most 2 came before it"),
    "an empty first page": ([listed(total=250)], [], "counts 250"),
    "a short list": (
        [listed(1, 2, total=5), listed(3, total=5), listed(4, total=5), listed(total=5)],
        [1, 2, 3, 4],
        "4 of 5 came",
    ),
    "a page again": ([listed(1, 2, total=9), listed(1, 2, total=9)], [1, 2], "2 of 9 came"),
    "a page again, nothing counted": ([listed(1, 2), listed(1, 2)], [1, 2], "an unknown number"),
    "the last page again, nothing counted": (
        [listed(1, 2), listed(3, 4), listed(3, 4)],
        [1, 2, 3, 4],
        "page 3 is one that came before",
    ),
    "the first page again": (
        [listed(1, 2, total=9), listed(3, 4, total=9), listed(1, 2, total=9)],
        [1, 2, 3, 4],
        "4 of 9 came",
    ),
    "empty and nothing counted any more": ([listed(1, 2, total=9), listed()], [1, 2], "2 of 9 came"),
    "empty and a count of zero": ([listed(1, 2, total=9), listed(total=0)], [1, 2], "2 of 9 came"),
    "a count far too high": (
        [listed(1, 2, total=10**30), listed(3, total=10**30), listed(total=10**30)],
        [1, 2, 3],
        "at most 4 came",
    ),
    "a count that moved, but not by so much": (
        [listed(1, 2, total=9), listed(3, total=8), listed(total=2)],
        [1, 2, 3],
        "",
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_list_that_is_not_complete_is_an_error(lie: str) -> None:
    pages, found, told = LIES[lie]
    reading = Reading(pages)
    assert reading.found == found
    if not told:  # the newest count is below what came: nothing is missing by it
        assert reading.error is None
        return
    assert isinstance(reading.error, MissingData)
    assert told in str(reading.error)
    assert reading.error.operation == PLANTS.name
    assert reading.error.hint
    assert reading.error.retryable


CHANGES: dict[str, tuple[list[PlantPage], list[int]]] = {
    "one removed": ([listed(1, 2, total=5), listed(3, 4, total=4)], [1, 2, 3, 4]),
    "one removed, the last page gone": (
        [listed(1, 2, total=5), listed(4, 5, total=5), listed(total=4)],
        [1, 2, 4, 5],
    ),
    "one added in front": (
        [listed(1, 2, total=4), listed(2, 3, total=5), listed(4, total=5), listed(total=5)],
        [1, 2, 3, 4],
    ),
    "one added at the end": ([listed(1, 2, total=3), listed(3, 4, total=4)], [1, 2, 3, 4]),
    "two added in front": (
        [listed(1, 2, total=4), listed(1, 2, total=6), listed(3, 4, total=6)],
        [1, 2],
    ),
    "counted on the first page only": ([listed(1, 2, total=4), listed(3, 4, total=0)], [1, 2, 3, 4]),
    "counted on no later page": ([listed(1, 2, total=4), listed(3, 4)], [1, 2, 3, 4]),
    "counted later": ([listed(1, 2), listed(3, 4, total=4)], [1, 2, 3, 4]),
    "a count below zero": ([listed(1, 2, total=-1), listed(3, total=-1)], [1, 2, 3]),
    "a count of zero": ([listed(1, 2, total=0), listed(3, total=0)], [1, 2, 3]),
    "a count of the page": ([listed(1, 2, total=1), listed(3, total=1)], [1, 2, 3]),
    "a count below what came": (
        [listed(1, 2, total=3), listed(3, 4, total=3), listed(5, total=3)],
        [1, 2, 3, 4, 5],
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_list_that_changes_and_a_count_that_is_none_are_no_errors(change: str) -> None:
    pages, found = CHANGES[change]
    reading = Reading(pages)
    assert reading.found == found
    # A page pushed on as a whole looks like a gateway that repeats itself.
    assert (reading.error is not None) == (change == "two added in front")


def test_no_more_is_left_out_than_the_list_has_grown_by() -> None:
    twins = [listed(1, 7, 7, total=6), listed(7, 7, 8, total=7), listed(9, total=7), listed(total=7)]
    assert Reading(twins, size=3).found == [1, 7, 7, 7, 8, 9]


def test_pages_without_end_are_read_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_cursors, "MOST_PAGES", 7)
    reading = Reading(lambda number, size: listed(2 * number, 2 * number + 1))
    assert len(reading.found) == 14
    assert "14 of an unknown number came" in str(reading.error)
    again = Reading(lambda number, size: listed(2 * number, 2 * number + 1, total=10**6), first=3)
    assert "(those of the first pages, about 4, were skipped)" in str(again.error)


def test_a_page_past_the_end_is_empty() -> None:
    assert Reading([listed(total=4)], first=3).found == []
    assert page_of(PLANTS, PlantsRequest(page=3, size=2), listed(total=4)).total == 4


@pytest.mark.parametrize(
    ("counter", "total"),
    [
        ('"3"', 3),
        ("3.0", 3),
        ("null", None),
        ('"--"', None),
        ('"many"', None),
        ("-1", None),
        ('"-7"', None),
        ("[]", None),
        ("0", None),
        ("99999999999999999999999999", 99999999999999999999999999),
    ],
)
def test_counters_as_gateways_write_them(counter: str, total: int | None) -> None:
    data = f'{{"pageList": [{{"ps_id": 1}}, {{"ps_id": 2}}], "rowCount": {counter}}}'.encode()
    reply = decode_reply(PLANTS, None, data, notes=Notes())
    page = page_of(PLANTS, PlantsRequest(page=1, size=2), reply)
    assert page.total == total
    assert page.has_next  # a full page: without a count only the next one can tell


def test_pages_are_values() -> None:
    def one(*ids: int, **changes: Any) -> Page[int]:
        facts = {"number": 1, "size": 2, "total": 4, "has_next": True} | changes
        return Page(ids, **facts)

    assert one(1, 2) == one(1, 2)
    assert hash(one(1, 2)) == hash(one(1, 2))
    assert len({one(1, 2), one(1, 2), one(1, 3), one(1, 2, number=2), one(1, 2, total=None)}) == 4
    assert one(1, 2) != (1, 2)
    assert [Plant(id=1)] == list(Page([Plant(id=1)], number=1, size=1, total=1, has_next=False))
