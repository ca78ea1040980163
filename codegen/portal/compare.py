"""Compares what the portal says with what the spec says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from codegen.portal.align import align, is_about_key
from codegen.portal.enums import completely_read, enum_values
from codegen.portal.facts import PRESENCE, Correction, Fact, Key, Place, Reading, SpecFact
from codegen.portal.findings import Comparison, Finding, keys_around, without_consequences
from codegen.portal.judge import Change, Verdict, follows_from_maximum, judge, same
from codegen.portal.links import (
    guide_was_read,
    links_that_changed,
    renumbered_endpoint_pages,
    without_lost_links,
)
from codegen.portal.new_entries import UNREVIEWED
from codegen.portal.renames import pair_cut, pair_renamed, rename_containers, rename_endpoints
from codegen.portal.repeated import repeated_parameter
from codegen.portal.saved_half import (
    PageCounts,
    cut_off,
    leave_out_half_addresses,
    lost_tables,
    one_a_page,
    pages_of,
    short_pages,
    unexplained,
)
from codegen.portal.spec_files import NOT_ON_PORTAL
from codegen.portal.sums import mended, summed_up
from codegen.portal.tables import expected_columns
from codegen.portal.unreadable import really_gone
from codegen.portal.valuesets import TWICE

Index = tuple[str, Key]

_PLAIN_CHANGES = frozenset({Change.NEW, Change.GONE, Change.CHANGED})


def compare(
    reading: Reading,
    spec: Iterable[SpecFact],
    sources: Mapping[str, str] | None = None,
    counts: PageCounts | None = None,
) -> Comparison:
    """Compare what was read with the spec.

    Args:
        reading: The facts of the pages, and which lists were read to their end.
        spec: The facts of the spec.
        sources: Source id -> name of the page, as `Fact.page` gives it; tells which facts and
            corrections a page has to do with.
        counts: How many facts the pages had; a page with fewer was saved half.
    """
    short = list(short_pages(reading, counts or {}))
    facts, renamed = rename_endpoints(reading, list(spec))
    aligned = align(reading, facts, sources)
    moved = {old.key for old, _ in renamed}  # guides may name the old path for long
    aligned.facts = [fact for fact in aligned.facts if fact.kind != "endpoint" or fact.key not in moved]
    containers = rename_containers(aligned, facts)
    if containers:  # what they hold may have other names, too
        aligned = align(aligned, facts, sources)
    comparer = _Comparer(aligned, facts, sources or {})
    for old, fresh in containers:
        comparer.tell(Finding(Change.CHANGED, fresh, "key", old.key[-1], fresh.key[-1], spec=old))
    for old, fresh in renamed:
        comparer.tell(Finding(Change.CHANGED, fresh, "key", old.key[0], fresh.key[0], spec=old))
    found = comparer.run()
    return replace(found, troubles=(*found.troubles, *unexplained(short, found, reading)))


class _Comparer:
    def __init__(self, reading: Reading, spec: Sequence[SpecFact], sources: Mapping[str, str]) -> None:
        self.reading = reading
        self.sources = sources
        self.known_pages = frozenset(sources.values())
        self.ours: dict[Index, SpecFact] = {(fact.kind, fact.key): fact for fact in spec}
        self.halves = leave_out_half_addresses(reading, spec)
        self.editions: dict[tuple[str, Key, str], list[SpecFact]] = defaultdict(list)
        for known in spec:
            if known.page:
                self.editions[known.kind, known.key, known.page].append(known)
        self._add_columns()
        self.theirs: dict[Index, list[Fact]] = {}
        for fact in reading.facts:
            self.theirs.setdefault((fact.kind, fact.key), []).append(fact)
        self.pages = pages_of(reading.facts)
        self.findings: dict[tuple[object, ...], Finding] = {}
        self._leave_out_mentions()
        self.recoded: set[tuple[str, str, Place]] = set()
        """Values of enums that got another code: enum, old or new code, place of the field."""

    def run(self) -> Comparison:
        """Find the differences, each once."""
        complete = completely_read(self.theirs, self.ours)
        self._leave_out_fields_of_unknown_endpoints()
        for name, facts in enum_values(self.theirs, self.ours).items():
            if name in complete:
                self.reading.scopes.setdefault(("enum_value", name), facts[0].place)
            for fact in facts:
                self.theirs.setdefault((fact.kind, fact.key), []).append(fact)
        both = self.ours.keys() & self.theirs.keys()
        self._compare_all()
        new = [fact for index, facts in self.theirs.items() if index not in both for fact in facts]
        lost = [fact for index, fact in self.ours.items() if index not in both]
        for old, fresh in renumbered_endpoint_pages(lost, new):
            self.tell(Finding(Change.WORDING, fresh, "key", old.key[-1], fresh.key[-1], spec=old))
        new = [fact for fact in new if self._is_worth_telling(fact) and not self._is_recoded(fact)]
        gone = [
            fact for index, fact in self.ours.items() if index not in both and self._should_be_there(fact)
        ]
        recoded = {("enum_value", entry[:2]) for entry in self.recoded}
        gone = [fact for fact in gone if (fact.kind, fact.key) not in recoded]
        missing = {fact.key for fact in gone}
        lacking = {
            fact.key
            for fact in gone
            if missing.isdisjoint(keys_around(fact)) and self._is_known_to_lack(fact)
        }
        gone = [fact for fact in gone if lacking.isdisjoint((fact.key, *keys_around(fact)))]
        gone = really_gone(gone, self.reading.troubles)
        cut_lists = {trouble.scope for trouble in self.halves}
        gone = [fact for fact in gone if fact.scope not in cut_lists]
        torn = list(lost_tables(self.ours.values(), self.reading, self.pages, self.sources))
        gone, cut = cut_off(gone, self.ours.values(), self.reading)
        for old, fresh in list(links_that_changed(new, self.ours.values(), self.reading)):
            self.tell(Finding(Change.CHANGED, fresh, "key", old.key[-1], fresh.key[-1], spec=old))
            gone = [fact for fact in gone if fact is not old]
            new = [fact for fact in new if fact.key != fresh.key]
        for old, fresh in pair_cut(gone, new):
            self.tell(Finding(Change.CHANGED, fresh, "row", old.key[-1], "a cell is missing", spec=old))
            gone.remove(old)
            new.remove(fresh)
        for old, fresh in pair_renamed(gone, new):
            self.tell(Finding(Change.CHANGED, fresh, "key", old.key[-1], fresh.key[-1], spec=old))
            gone.remove(old)
            new = [fact for fact in new if (fact.kind, fact.key) != (fresh.kind, fresh.key)]
        for fact in new:
            self._add_whole(Change.NEW, fact)
        for fact in gone:
            self._add_whole(Change.GONE, fact)
        findings = without_consequences(without_lost_links(self.findings.values(), self.reading))
        known = {trouble.place.file for trouble in self.reading.troubles if trouble.fatal}
        halves = [trouble for trouble in self.halves if trouble.place.file not in known]
        troubles = one_a_page((*halves, *cut, *torn))
        return Comparison(tuple(sorted(findings, key=_order)), len(both), troubles)

    def _compare_all(self) -> None:
        """Compare the facts that stand on both sides."""
        for index, facts in self.theirs.items():
            for fact in facts:
                if index in self.ours:
                    editions = self.editions.get((*index, fact.page), [self.ours[index]])
                    self._compare(fact, _nearest(fact, editions))
                elif parameter := self._repeated(fact):
                    self._compare(fact, parameter)

    def _repeated(self, fact: Fact) -> SpecFact | None:
        """The public parameter that a field is; not where it may be another one under a new name."""
        parameter = repeated_parameter(fact, self.ours)
        lost = parameter and any(
            kind == "request_field" and key[0] == fact.key[0] and repeated_parameter(known, self.ours)
            for (kind, key), known in self.ours.items()
            if (kind, key) not in self.theirs
        )
        return None if lost else parameter

    def _is_recoded(self, fact: Fact) -> bool:
        return fact.kind == "enum_value" and (*fact.key, fact.place) in self.recoded

    def _is_known_to_lack(self, fact: SpecFact) -> bool:
        """Tell of a correction that says that the portal leaves the fact out, or that it has it in vain."""
        entry = next((entry for entry in fact.corrections if entry.field == PRESENCE), None)
        if entry is not None:
            change = Change.COVERED if entry.portal_says is None else Change.STALE
            self.tell(Finding(change, fact, PRESENCE, spec=fact, why=entry.why))
        return entry is not None

    def _compare(self, fact: Fact, ours: SpecFact) -> None:
        for entry in ours.corrections:
            if entry.field == PRESENCE:
                change = Change.STALE if entry.portal_says is None else Change.COVERED
                self.tell(Finding(change, fact, PRESENCE, None, fact.key[-1], spec=ours, why=entry.why))
        if ours.status in NOT_ON_PORTAL:
            self.tell(Finding(Change.CHANGED, fact, "status", ours.status, "documented", spec=ours))
        there = self.reading.renamed.get((fact.kind, fact.key, fact.place), fact.key[-1])
        for entry in ours.corrections:
            if is_about_key(entry, fact) and self._source_is(entry, fact):
                # Without another name it is about our Python name, and the wire name stays as it is.
                called_so = entry.field != "place" and same(entry.portal_says, there.rpartition(".")[2])
                as_quoted = there != fact.key[-1] or called_so
                change = Change.COVERED if as_quoted else Change.STALE
                self.tell(Finding(change, fact, "key", fact.key[-1], there, spec=ours, why=entry.why))
        for verdict in (
            *summed_up(self._verdicts(fact, ours), fact, ours),
            *mended(fact, ours, self._source_is),
        ):
            if ours.status in NOT_ON_PORTAL and verdict.change in _PLAIN_CHANGES:
                continue  # that the page has it now says all
            if ours.enum and verdict.name.startswith("values."):
                if verdict.change is Change.NEW:  # told of the enum, once for all its fields
                    continue
                if verdict.change is Change.CHANGED:
                    codes = (str(verdict.ours), str(verdict.theirs), f"{verdict.theirs}{TWICE}")
                    self.recoded |= {(ours.enum, one, fact.place) for one in codes}
            self.tell(Finding(verdict.change, fact, *verdict[1:4], spec=ours, why=verdict.why))
        for name, sentence in fact.prose.items():
            if name != "name" and name in ours.prose and ours.prose[name] != sentence:
                self.tell(Finding(Change.WORDING, fact, name, ours.prose[name], sentence, spec=ours))

    def _verdicts(self, fact: Fact, ours: SpecFact) -> Iterator[Verdict]:
        for name in sorted({*fact.values, *ours.values}):
            corrections = [
                entry for entry in ours.corrections if entry.field == name and self._source_is(entry, fact)
            ]
            own, theirs = ours.values.get(name), fact.values.get(name)
            if _is_silent(fact, ours, name, bool(corrections)) or follows_from_maximum(name, fact, ours):
                continue
            if found := judge(fact, name, own, theirs, corrections=corrections, source_is=self._source_is):
                yield Verdict(found[0], name, own, theirs, found[1])

    def _source_is(self, correction: Correction, fact: Fact) -> bool:
        if fact.kind == "link" and not guide_was_read(correction, self.reading):
            return False
        return self.sources.get(correction.source, fact.page) == fact.page

    def _is_worth_telling(self, fact: Fact) -> bool:
        """A page may repeat a public parameter; the indexes of endpoint pages are not in the spec."""
        if fact.kind == "link" and fact.key[0] != "md":
            return False
        return self._repeated(fact) is None

    def _should_be_there(self, fact: SpecFact) -> bool:
        """Whether the pages that were read ought to have the fact."""
        begin = self.reading.scopes.get(fact.scope)
        around = (self.ours.get((fact.kind, key)) for key in keys_around(fact))
        if begin is None or any(one.status in NOT_ON_PORTAL for one in (fact, *around) if one):
            return False
        if fact.kind == "reply_field" and any(one.status == UNREVIEWED for one in (fact, *around) if one):
            return False  # one page of those that share the type has it
        if fact.kind == "endpoint" and not self._is_whole_family(fact.scope):
            return False
        page = self.pages.get(begin.file, "")
        # A fact of another page is not expected on this one. The source of a corrected fact may be just the
        # page with the mistake.
        other = page in self.known_pages and self.sources.get(fact.source, page) != page
        return fact.status == "corrected" or not other

    def _is_whole_family(self, scope: Key) -> bool:
        """A dump of a few endpoints says nothing about the others."""
        known, read = (
            {fact.key for fact in facts if fact.kind == "endpoint" and fact.scope == scope}
            for facts in (self.ours.values(), (fact for facts in self.theirs.values() for fact in facts))
        )
        return len(read) >= len(known) / 2

    def _add_whole(self, change: Change, fact: Fact) -> None:
        spec = fact if isinstance(fact, SpecFact) and fact.place.line else None
        begin = self.reading.scopes.get(fact.scope)
        pages = (begin,) if change is Change.GONE and begin else ()
        self.tell(Finding(change, fact, pages=pages, spec=spec))

    def tell(self, finding: Finding) -> None:
        """Add a finding, or the page of one that is known."""
        pages = finding.pages or (finding.fact.place,)
        known = self.findings.get(finding.identity)
        if known:
            pages = tuple(sorted({*known.pages, *pages}))
        self.findings[finding.identity] = replace(finding, pages=pages)

    def _add_columns(self) -> None:
        """The columns that the layouts know are the spec's side of the columns of tables."""
        for scope in {fact.scope for fact in self.reading.facts if fact.kind == "column"}:
            for role in expected_columns(scope[0]):
                key = (*scope, role)
                self.ours["column", key] = SpecFact("column", key, {}, Place("", 0), scope)

    def _leave_out_mentions(self) -> None:
        """A guide that names an endpoint does not show that it has a page; the dump of its family does."""
        for index, ours in self.ours.items():
            on_a_page = any(fact.values for fact in self.theirs.get(index, ()))
            if ours.kind == "endpoint" and ours.scope in self.reading.scopes and not on_a_page:
                self.theirs.pop(index, None)

    def _leave_out_fields_of_unknown_endpoints(self) -> None:
        """The fields of an endpoint that is new or gone as a whole are no findings of their own."""
        ours = {key for kind, key in self.ours if kind == "endpoint"}
        theirs = {key for kind, key in self.theirs if kind == "endpoint"}
        for facts, other in ((self.ours, theirs), (self.theirs, ours)):
            for kind, key in list(facts):
                of_endpoint = kind.endswith("_field") or (kind == "error_code" and len(key) > 1)
                if of_endpoint and key[:1] not in other:
                    facts.pop((kind, key))


def _nearest(fact: Fact, editions: Sequence[SpecFact]) -> SpecFact:
    return min(editions, key=lambda older: _differences(fact, older))


def _differences(fact: Fact, older: SpecFact) -> int:
    """How much two editions of a fact differ; a page may be there in more than one format."""
    return sum(
        one.get(name) != other.get(name)
        for one, other in ((fact.values, older.values), (fact.prose, older.prose))
        for name in {*one, *other}
    )


def _is_silent(fact: Fact, ours: SpecFact, name: str, corrected: bool) -> bool:
    """Whether one side has no way to say anything about a value."""
    names = {name, _family(name)}
    if names & fact.unread:
        return True
    if corrected:
        return False
    missing_there = fact.values.get(name) is None and name in ours.own
    return missing_there or (ours.values.get(name) is None and bool(names & ours.silent))


def _family(name: str) -> str:
    """`values.` of values.64, `minimum@` of minimum@hybrid-inverter."""
    return next((name[: name.index(mark) + 1] for mark in ".@" if mark in name), "")


def _order(finding: Finding) -> tuple[object, ...]:
    return (list(Change).index(finding.change), finding.fact.kind, finding.fact.key, finding.name)
