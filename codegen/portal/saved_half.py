"""Tells a page that lost its end from a portal that dropped many things at once.

Markdown that ends between two rows of a table looks whole. What gives it away: the rows that are gone are the
last ones, several of them, and nothing follows the table; or a page lacks a whole table that the spec
has from it. What neither shows, the number of facts on the page does, which spec/sources.yaml states.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from codegen.portal.facts import Fact, Key, Place, Reading, SpecFact, Trouble
from codegen.portal.findings import Comparison
from codegen.portal.spec_files import NOT_ON_PORTAL

PageCounts: TypeAlias = Mapping[tuple[str, str], int]
"""Name of a page and its family (empty for most) -> how many facts stand on it."""

_SEVERAL = 3
"""So many rows at the end of a page may be cut off; one or two are more likely gone from the portal."""
_OF_TABLE = frozenset({"device_type", "error_code", "fault", "point", "control_parameter"})
_OF_GUIDE = frozenset({"header", "public_parameter", "envelope_parameter"})


def cut_off(
    gone: Iterable[SpecFact], ours: Iterable[SpecFact], reading: Reading
) -> tuple[list[SpecFact], list[Trouble]]:
    """Take the rows that were cut off out of those that are gone.

    Returns:
        What is really gone, and a trouble for each table that lost its end.
    """
    by_scope: dict[Key, list[SpecFact]] = defaultdict(list)
    for fact in gone:
        by_scope[fact.scope].append(fact)
    known: dict[Key, list[Key]] = defaultdict(list)
    for spec in ours:
        if spec.scope in by_scope and spec.kind != "column" and spec.status not in NOT_ON_PORTAL:
            known[spec.scope].append(spec.key)
    left: list[SpecFact] = []
    troubles: list[Trouble] = []
    for scope, facts in by_scope.items():
        file = _ends_with(scope, reading)
        last = known[scope][-len(facts) :]
        if not file or len(facts) < _SEVERAL or {fact.key for fact in facts} != set(last):
            left += facts
            continue
        what = (
            f"the page ends in the table of {_title(scope)}, {len(facts)} rows before the last of the spec "
            f"({', '.join(key[-1] for key in last)}): saved half, or these are gone"
        )
        troubles.append(Trouble(Place(file, reading.ends[file]), what, (), scope, fatal=True))
    return left, troubles


def _ends_with(scope: Key, reading: Reading) -> str:
    """The page whose last line is a row of a table; empty if something follows the table on every page."""
    last: dict[str, int] = defaultdict(int)
    for place in (
        *(fact.place for fact in reading.facts if fact.scope == scope),
        *(trouble.place for trouble in reading.troubles if trouble.scope == scope),
    ):
        last[place.file] = max(last[place.file], place.line)
    return next((file for file, line in last.items() if reading.ends.get(file) == line), "")


def leave_out_half_addresses(reading: Reading, ours: Iterable[SpecFact]) -> list[Trouble]:
    """Take addresses that the end of a page cuts in the middle out of what was read, and name them."""
    known = {fact.key: str(fact.values["address"]) for fact in ours if fact.kind == "host"}
    broken = {trouble.place.file for trouble in reading.troubles if trouble.fatal}
    troubles: list[Trouble] = []
    for fact in [fact for fact in reading.facts if fact.kind == "host" and fact.key in known]:
        whole, address, place = known[fact.key], str(fact.values["address"]), fact.place
        at_end = place.file in broken or reading.ends.get(place.file) == place.line
        if at_end and address != whole and whole.startswith(address):
            what = f"the address {address} is cut in the middle: the end of the page is missing"
            troubles.append(Trouble(place, what, (), fact.scope, fatal=True))
            reading.facts.remove(fact)
    return troubles


def lost_tables(
    ours: Iterable[SpecFact], reading: Reading, pages: Mapping[str, str], sources: Mapping[str, str]
) -> Iterator[Trouble]:
    """Name the tables that a page had when the spec was written, and of which it has not a row now.

    Args:
        ours: The facts of the spec.
        reading: What was read.
        pages: File -> name of its page.
        sources: Source id -> name of its page.
    """
    broken = {trouble.place.file for trouble in reading.troubles if trouble.fatal}
    named = {trouble.scope for trouble in reading.troubles}
    files = {page: file for file, page in pages.items()}
    guides = {scope[1]: place.file for scope, place in reading.scopes.items() if scope[0] in _OF_GUIDE}
    lost: dict[tuple[str, Key], int] = defaultdict(int)
    for fact in ours:
        # Families share entries of the spec, so that only the family tells the guide.
        file = (
            guides.get(fact.scope[1])
            if fact.kind in _OF_GUIDE
            else files.get(sources.get(fact.source, ""))
            if fact.kind in _OF_TABLE
            else None
        )
        known = fact.scope in reading.scopes or fact.scope in named or fact.status in NOT_ON_PORTAL
        if file and file not in broken and not known:
            lost[file, fact.scope] += 1
    for (file, scope), count in lost.items():
        rows = f"{count} rows of the spec"
        what = f"the table of {_title(scope)} is missing, {rows}: saved half, or it is gone"
        yield Trouble(Place(file, reading.ends.get(file, 1)), what, (), scope, fatal=True)


def counts_of(reading: Reading) -> PageCounts:
    """How many facts stand on the pages of a reading; of a page in two formats, the shorter."""
    found = _facts_by_file(reading)
    counts: dict[tuple[str, str], int] = {}
    for file, page in reading.titles.items():
        counts[page] = min(len(found[file]), counts.get(page, len(found[file])))
    return counts


def _facts_by_file(reading: Reading) -> Mapping[str, set[tuple[str, Key]]]:
    found: dict[str, set[tuple[str, Key]]] = defaultdict(set)
    for fact in reading.facts:
        found[fact.place.file].add((fact.kind, fact.key))
    return found


def short_pages(reading: Reading, counts: PageCounts) -> Iterator[tuple[Trouble, int]]:
    """Name the pages on which fewer facts were read than there were once, and how many fewer.

    Of pages that share a title the family tells which it is. One that ends too early to tell is compared with
    the shortest of them.
    """
    broken = {trouble.place.file for trouble in reading.troubles if trouble.fatal}
    found = _facts_by_file(reading)
    for file, (page, family) in reading.titles.items():
        alike = {of: count for (name, of), count in counts.items() if name == page}
        expected = alike.get(family, min(alike.values(), default=0))
        missing = expected - len(found[file])
        if missing > 0 and file not in broken:
            what = (
                f"the page has {len(found[file])} facts of {expected}: saved half, or some are gone from it "
                "(if so, lower `facts` in sources.yaml)"
            )
            yield Trouble(Place(file, reading.ends.get(file, 1)), what, fatal=True), missing


def unexplained(
    short: Iterable[tuple[Trouble, int]], comparison: Comparison, reading: Reading
) -> Iterator[Trouble]:
    """Leave out the pages of which other troubles, or as many findings, tell already."""
    named = {trouble.place.file for trouble in (*reading.troubles, *comparison.troubles)}
    told: Counter[tuple[str, str]] = Counter()
    for finding in comparison.drift:  # what is gone names one of several files of a page
        told.update({reading.titles[page.file] for page in finding.pages if page.file in reading.titles})
    for trouble, missing in short:
        if trouble.place.file not in named and told[reading.titles[trouble.place.file]] < missing:
            yield trouble


def one_a_page(troubles: Iterable[Trouble]) -> tuple[Trouble, ...]:
    """Say of each page once what it lacks."""
    result: dict[str, Trouble] = {}
    for trouble in troubles:
        known = result.get(trouble.place.file)
        what = f"{known.what}; {trouble.what}" if known else trouble.what
        result[trouble.place.file] = replace(known or trouble, what=what)
    return tuple(result.values())


def _title(scope: Key) -> str:
    kind, *group = scope
    return f"{kind.replace('_', ' ')}s" + (f" ({group[0]})" if group else "")


def pages_of(facts: Iterable[Fact]) -> dict[str, str]:
    """File -> name of its page."""
    return {fact.place.file: fact.page for fact in facts}
