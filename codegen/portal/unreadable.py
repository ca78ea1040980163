"""Keeps rows that could not be read from being told twice: as such, and as things that are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from codegen.portal.facts import Key, SpecFact, Trouble


def really_gone(gone: Iterable[SpecFact], troubles: Iterable[Trouble]) -> list[SpecFact]:
    """Return the facts that no unreadable row can be.

    A row that still has the name or code of a fact is that fact. Of the others nobody can tell which they
    were, so as many facts of the same table as there are such rows may be in them.
    """
    left = [trouble for trouble in troubles if trouble.scope]
    missing: list[SpecFact] = []
    for fact in gone:
        names = _names(fact)
        row = next((row for row in left if row.scope == fact.scope and names.intersection(row.words)), None)
        if row is None:
            missing.append(fact)
        else:
            left.remove(row)
    rows: Counter[Key] = Counter(trouble.scope for trouble in left)
    facts: Counter[Key] = Counter(fact.scope for fact in missing)
    return [fact for fact in missing if facts[fact.scope] > rows[fact.scope]]


def _names(fact: SpecFact) -> set[object]:
    names: set[object] = {fact.values.get("label"), fact.values.get("wire_name"), fact.key[-1]}
    names |= {entry.portal_says for entry in fact.corrections}
    return names - {None}
