"""Finds the pages that links lead to: an index may be wrong, and stand for two pages at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence

from codegen.portal.facts import Correction, Fact, Key, Reading, SpecFact
from codegen.portal.findings import Finding
from codegen.portal.judge import Change

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
    lost = [page for page in ours if page.kind == "link" and _wrong_indexes(page)]
    lost = [page for page in lost if shown.isdisjoint(_wrong_indexes(page))]
    for page in lost:
        alike = [link for link in links if _likeness(link, page) >= _ALIKE_NAMES]
        if not alike:  # a link may be called anything, such as `more`
            files = {_guide(entry, reading) for entry in page.corrections}
            alike = [link for link in links if link.place.file in files]
        if len(alike) == 1:
            links.remove(alike[0])
            yield page, alike[0]


def renumbered_endpoint_pages(
    gone: Iterable[SpecFact], new: Iterable[Fact]
) -> Iterator[tuple[SpecFact, Fact]]:
    """Pair links to pages of endpoints that only have another index now, of two editions of a page.

    The spec knows endpoints by their paths and has no such index.
    """
    before = [fact for fact in gone if _is_for_an_endpoint(fact)]
    after = [fact for fact in new if _is_for_an_endpoint(fact)]
    for fresh in after:
        here = [old for old in before if old.page == fresh.page]
        same_name = [old for old in here if old.prose == fresh.prose]
        others = [fact for fact in after if fact.page == fresh.page]
        pairs = same_name or (here if len(others) == 1 else [])
        if len(pairs) == 1:
            before.remove(pairs[0])
            yield pairs[0], fresh


def _is_for_an_endpoint(fact: Fact) -> bool:
    return fact.kind == "link" and fact.key[0] != "md"


def without_lost_links(findings: Iterable[Finding], reading: Reading) -> list[Finding]:
    """Leave out stale corrections of wrong links that went with the row of a table that they stood in."""
    found = list(findings)
    torn = {page.file for one in found if _is_lost_row(one) for page in one.pages}
    return [one for one in found if not (_is_stale_link(one) and torn & _guides_without(one, reading))]


def _is_lost_row(finding: Finding) -> bool:
    return (finding.change, finding.name) in {(Change.GONE, ""), (Change.CHANGED, "row")}


def _is_stale_link(finding: Finding) -> bool:
    return finding.change is Change.STALE and finding.fact.kind == "link"


def _guides_without(finding: Finding, reading: Reading) -> set[str]:
    """Guides that had the wrong link and now have none to that page, wrong or right."""
    corrections = finding.spec.corrections if finding.spec else ()
    guides = {_guide(entry, reading) for entry in corrections if entry.pages}
    return guides - {
        fact.place.file for fact in reading.facts if (fact.kind, fact.key) == ("link", finding.fact.key)
    }


def guide_was_read(entry: Correction, reading: Reading) -> bool:
    """Whether the Getting Started with the wrong link is among the pages; the guides share their title."""
    return not entry.pages or bool(_guide(entry, reading))


def _guide(entry: Correction, reading: Reading) -> str:
    """File of the guide that a correction is about; empty if it was not read."""
    guides = {scope[1]: place.file for scope, place in reading.scopes.items() if scope[0] == "header"}
    return next((guides[family] for family in sorted(entry.pages) if family in guides), "")


def _wrong_indexes(page: SpecFact) -> list[str]:
    return [str(entry.portal_says) for entry in page.corrections]


def _likeness(link: Fact, page: SpecFact) -> float:
    one, other = (fact.prose.get("name", "") for fact in (link, page))
    return difflib.SequenceMatcher(None, one, other).ratio()
