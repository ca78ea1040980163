"""Says what differences of single values amount to: one change of a page may differ in many of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from codegen.portal.facts import Correction, Fact, SpecFact, Value
from codegen.portal.judge import Change, Verdict, same
from codegen.portal.ranges import RANGE_VALUES
from codegen.portal.valuesets import TWICE

_FAMILIES = ("values", "choices", "points")
"""Values that come in sets: `values.64` is one of `values`."""
_RANGE = frozenset(name for name in RANGE_VALUES if not name.startswith("choices"))
_FILLERS = frozenset(
    ["and", "are", "does", "for", "has", "have", "not", "that", "the", "there", "this", "was"]
)
_SHORTEST_WORD = 3


def summed_up(verdicts: Iterable[Verdict], fact: Fact, ours: SpecFact) -> list[Verdict]:
    """Join what belongs to one change."""
    found = list(verdicts)
    drift = {verdict.name for verdict in found if verdict.change.drift}
    # Of a sentence that is missing nobody can tell whether it is the one cell that is.
    if (drift and "message" in fact.cut) or any(
        {name, f"{name.partition('.')[0]}."} & fact.cut for name in drift
    ):
        # Which cell is missing nobody can tell: the others move up.
        return [Verdict(Change.CHANGED, "row", "all cells", "a cell is missing", "")]
    for family in _FAMILIES:
        found = _told_apart(_vanished(found, family, fact, ours))
        found = _recoded(found, family, fact, ours)
    return _one_range(found)


def _vanished(found: list[Verdict], family: str, fact: Fact, ours: SpecFact) -> list[Verdict]:
    """A page that no longer lists any code of a set has dropped the set."""
    gone = [one for one in found if one.change is Change.GONE and one.name.startswith(f"{family}.")]
    if not gone or any(name.startswith(f"{family}.") for name in fact.values):
        return found
    if len(gone) == 1 and family == "values":  # a single value is no list; a sample on some page has it
        return [one for one in found if one not in gone]
    said = {one.name for one in gone if _mentions(fact.text, one.name.partition(".")[2])}
    rest = [one for one in found if one not in gone]
    if said:  # the page has them in words that are no list
        return rest + [one for one in gone if one.name not in said]
    codes = ", ".join(name.partition(".")[2] for name in ours.values if name.startswith(f"{family}."))
    entry = next((entry for entry in ours.corrections if entry.field == family), None)
    if entry is not None and entry.portal_says is None:
        return [*rest, Verdict(Change.COVERED, family, codes, None, entry.why)]
    return [*rest, Verdict(Change.GONE, family, codes, None, "")]


def _told_apart(found: list[Verdict]) -> list[Verdict]:
    """Of two things with one code, the one that had it before keeps it."""
    result = list(found)
    for again in [one for one in found if one.name.endswith(TWICE)]:
        name = again.name.removesuffix(TWICE)
        first = next((one for one in result if (one.change, one.name) == (Change.CHANGED, name)), None)
        if first is not None and same(first.ours, again.theirs):
            result[result.index(again)] = again._replace(theirs=first.theirs)
            result.remove(first)
    return result


def mended(fact: Fact, ours: SpecFact, source_is: Callable[[Correction, Fact], bool]) -> Iterator[Verdict]:
    """Corrections that say that a page lists no codes, where it does now."""
    for entry in ours.corrections:
        codes = [name for name in fact.values if name.startswith(f"{entry.field}.")]
        if entry.field in _FAMILIES and entry.portal_says is None and codes and source_is(entry, fact):
            listed = ", ".join(name.partition(".")[2] for name in codes)
            yield Verdict(Change.STALE, entry.field, None, listed, entry.why)


def _mentions(text: str, code: str) -> bool:
    return not code.lstrip("-").isdecimal() and bool(re.search(rf"\b{re.escape(code)}\b", text))


def _recoded(found: list[Verdict], family: str, fact: Fact, ours: SpecFact) -> list[Verdict]:
    """Join a code that is gone with a new code of the same meaning: the code changed."""
    gone = [one for one in found if one.change is Change.GONE and one.name.startswith(f"{family}.")]
    new = [one for one in found if one.change is Change.NEW and one.name.startswith(f"{family}.")]
    for old, fresh in _pairs(gone, new, fact, ours):
        code, new_code = old.name.partition(".")[2], fresh.name.partition(".")[2].removesuffix(TWICE)
        found[found.index(old)] = Verdict(Change.CHANGED, f"{family}.{code}.value", code, new_code, "")
        found.remove(fresh)
        found = [one for one in found if one.name != "default" or not same(one.theirs, new_code)]
    lost = {one.name.partition(".")[2] for one in found if one.change is Change.GONE and one in gone}
    return [one for one in found if not (one.name == "default" and lost and str(one.ours) in lost)]


def _pairs(
    gone: Sequence[Verdict], new: Sequence[Verdict], fact: Fact, ours: SpecFact
) -> Iterator[tuple[Verdict, Verdict]]:
    scored = [
        (score, old, fresh)
        for old in gone
        for fresh in new
        if (score := max(_likeness(_said(old.ours, old.name, ours), said) for said in _meanings(fresh, fact)))
    ]
    scored.sort(key=lambda entry: -entry[0])
    left_old, left_new = list(gone), list(new)
    for _, old, fresh in scored:
        if old in left_old and fresh in left_new:
            left_old.remove(old)
            left_new.remove(fresh)
            yield old, fresh
    if len(left_old) == len(left_new) == 1 and _stands_there(left_old[0], left_new[0], fact, ours):
        yield left_old[0], left_new[0]


def _meanings(fresh: Verdict, fact: Fact) -> Iterator[str]:
    """What a new code means; of one that stands twice, either may be the new one."""
    yield _said(fresh.theirs, fresh.name, fact)
    if fresh.name.endswith(TWICE):
        first = fresh.name.removesuffix(TWICE)
        yield _said(fact.values.get(first), first, fact)


def _said(value: Value, name: str, fact: Fact) -> str:
    return value if isinstance(value, str) else fact.labels.get(name, "")


def _likeness(one: str, other: str) -> float:
    """How alike two meanings are: 2 for the same words, else the share of the shorter that both have."""
    if one and same(one, other):
        return 2
    words, others = _words(one), _words(other)
    return len(words & others) / min(len(words), len(others)) if words and others else 0


def _words(text: str) -> set[str]:
    found = re.findall(r"[^\W\d_]+", text.casefold())
    return {word.removesuffix("s") for word in found if len(word) >= _SHORTEST_WORD and word not in _FILLERS}


def _stands_there(old: Verdict, fresh: Verdict, fact: Fact, ours: SpecFact) -> bool:
    """Whether the new code stands where the old one stood, as far as one can tell."""
    family = old.name.partition(".")[0]
    before, after = ([n for n in one.values if n.startswith(f"{family}.")] for one in (ours, fact))
    before = [name for name in before if name in after or name == old.name]
    others = [name for name in before if name != old.name]
    if len(others) < 2 or others != [name for name in after if name != fresh.name]:
        return True  # too few to tell, or the spec has them in an order of its own
    return fresh.name.endswith(TWICE) or before.index(old.name) == after.index(fresh.name)


def _one_range(found: list[Verdict]) -> list[Verdict]:
    """All values of the range of a parameter come from one cell: several that differ are one change."""
    changes = {Change.CHANGED, Change.STALE}  # the words that a correction quotes may stand beside
    parts = [one for one in found if one.change in changes and _is_of_range(one.name)]
    if len(parts) < 2 or all(one.change is Change.STALE for one in parts):
        return found
    before, after = (
        "; ".join(f"{one.name} {'-' if one[side] is None else one[side]}" for one in parts)
        for side in (Verdict._fields.index("ours"), Verdict._fields.index("theirs"))
    )
    place = found.index(parts[0])
    rest = [one for one in found if one not in parts]
    return [*rest[:place], Verdict(Change.CHANGED, "range", before, after, ""), *rest[place:]]


def _is_of_range(name: str) -> bool:
    return name in _RANGE or f"{name.partition('@')[0]}@" in _RANGE
