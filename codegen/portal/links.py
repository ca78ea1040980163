"""Finds the pages that links lead to: an index may be wrong, and stand for two pages at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence

from codegen.portal.facts import Correction, Fact, Key, Reading, SpecFact

_ALIKE_NAMES = 0.4
"""The portal calls a charger a charging station."""


def linked_page(link: Fact, ours: Iterable[SpecFact]) -> Key:
    """Key of the page that a link is for: the one with its index, or one that is linked to by it in error."""
    index = link.key[-1]
    pages = [fact for fact in ours if fact.kind == "link" and index in (fact.key[-1], *_wrong_indexes(fact))]
    pages.sort(key=lambda fact: (-_likeness(link, fact), fact.key[-1] != index))
    return pages[0].key if pages else link.key


def links_that_changed(
    new: Sequence[Fact], ours: Iterable[SpecFact], reading: Reading
) -> Iterator[tuple[SpecFact, Fact]]:
    """Pair pages that were linked to by a wrong index with the links that now have yet another one."""
    shown = {*reading.renamed.values()}
    links = [fact for fact in new if fact.kind == "link"]
    for page in ours:
        wrong = _wrong_indexes(page) if page.kind == "link" else []
        if not wrong or shown.intersection(wrong):
            continue
        alike = [link for link in links if _likeness(link, page) >= _ALIKE_NAMES]
        if len(alike) == 1:
            yield page, alike[0]


def guide_was_read(entry: Correction, reading: Reading) -> bool:
    """Whether the Getting Started with the wrong link is among the pages; the guides share their title."""
    families = {scope[-1] for scope in reading.scopes if scope[0] == "header"}
    return not entry.pages or not entry.pages.isdisjoint(families)


def _wrong_indexes(page: SpecFact) -> list[str]:
    return [str(entry.portal_says) for entry in page.corrections]


def _likeness(link: Fact, page: SpecFact) -> float:
    one, other = (fact.prose.get("name", "") for fact in (link, page))
    return difflib.SequenceMatcher(None, one, other).ratio()
