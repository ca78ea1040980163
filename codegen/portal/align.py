"""Gives facts of the portal the keys of the spec, where only a name is different.

Tables have no id on the portal: they are known by their title, and a title may be reworded. What is in
a table tells better which one it is. And where a correction says that the portal calls a thing
otherwise, it is that thing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from codegen.portal.facts import Correction, Fact, Key, Reading, SpecFact
from codegen.portal.links import linked_page

_HALF = 0.5
_KEY_FIELDS = {"wire", "name", "path", "code", "id"}
"""Fields of corrections that are about what a thing is called: `portal_says` is its name on the portal."""
_PLACE_FIELD = "place"
"""Field of a correction of a field that the portal shows elsewhere: `portal_says` is its path there."""


def align(reading: Reading, spec: Iterable[SpecFact], sources: Mapping[str, str] | None = None) -> Reading:
    """Return the reading with the keys of the spec, and with the names of pages that its sources have."""
    sources = sources or {}
    ours = list(spec)
    scopes = _matching_tables(reading, ours)
    devices = _matching_parameters(reading, ours)
    other_names = _other_names(ours)
    known = {(fact.kind, fact.key) for fact in ours}
    result = Reading(
        [],
        [replace(trouble, scope=scopes.get(trouble.scope, trouble.scope)) for trouble in reading.troubles],
        {scopes.get(scope, scope): place for scope, place in reading.scopes.items()},
        reading.pages,
        reading.ends,
        dict(reading.renamed),
    )
    for fact in reading.facts:
        scope = scopes.get(fact.scope, fact.scope)
        key = _key_in_table(fact, scope)
        if fact.kind == "control_parameter":
            key = devices.get(key, key)
        if fact.kind == "link":
            key = linked_page(fact, ours)
            if key != fact.key:
                result.renamed[fact.kind, key, fact.place] = fact.key[-1]
        elif (fact.kind, key) not in known:
            key, why = _called(fact.kind, key, other_names)
            if why:
                result.renamed[fact.kind, key, fact.place] = fact.key[-1]
        result.facts.append(replace(fact, key=key, scope=scope))
    pages = _pages_with_other_titles(result, ours, sources)
    result.facts = [
        replace(fact, page=pages[fact.place.file]) if fact.place.file in pages else fact
        for fact in result.facts
    ]
    return result


def _pages_with_other_titles(
    reading: Reading, ours: list[SpecFact], sources: Mapping[str, str]
) -> dict[str, str]:
    """File -> name of the page that most of its facts come from, for pages whose own name is not known."""
    known = set(sources.values())
    source_of = {(fact.kind, fact.key): sources.get(fact.source, "") for fact in ours}
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in reading.facts:
        if known and fact.page not in known and (name := source_of.get((fact.kind, fact.key))):
            found[fact.place.file][name] += 1
    return {file: names.most_common(1)[0][0] for file, names in found.items()}


def is_about_key(correction: Correction, fact: Fact) -> bool:
    """Whether a correction is about what a thing is called, or where a field stands."""
    if correction.field == _PLACE_FIELD:
        return fact.kind.endswith("_field")
    return correction.field in _KEY_FIELDS and correction.field not in fact.values


def _key_in_table(fact: Fact, scope: Key) -> Key:
    if scope == fact.scope:
        return fact.key
    return (*scope, *fact.key[len(scope) :]) if fact.kind == "column" else (scope[1], *fact.key[1:])


def _other_names(ours: list[SpecFact]) -> dict[tuple[str, Key], tuple[Key, str]]:
    """Kind and key on the portal -> key of the spec and the reason, where a correction or `also` says so."""
    result: dict[tuple[str, Key], tuple[Key, str]] = {}
    for fact in ours:
        for alias in fact.aliases:
            result[fact.kind, alias] = (fact.key, "")
        for entry in fact.corrections:
            says = str(entry.portal_says)
            if entry.field in _KEY_FIELDS and entry.field not in fact.values:
                before = fact.key[-1].rpartition(".")[0]
                last = f"{before}.{says}" if before and fact.kind.endswith("_field") else says
                result[fact.kind, (*fact.key[:-1], last)] = (fact.key, entry.why)
            elif entry.field == _PLACE_FIELD and fact.kind.endswith("_field"):
                result[fact.kind, (*fact.key[:-1], says)] = (fact.key, entry.why)
    return result


def _called(kind: str, key: Key, names: dict[tuple[str, Key], tuple[Key, str]]) -> tuple[Key, str]:
    """The spec's key of a thing, or of what a field stands in."""
    if (kind, key) in names:
        return names[kind, key]
    path, rest = key[-1], ""
    while kind.endswith("_field") and "." in path:
        path, _, last = path.rpartition(".")
        rest = f".{last}{rest}"
        if found := names.get((kind, (*key[:-1], path))):
            return (*found[0][:-1], found[0][-1] + rest), ""
    return key, ""


def _matching_tables(reading: Reading, ours: list[SpecFact]) -> dict[Key, Key]:
    """Scope on the portal -> scope of the spec with at least half of the codes, where the titles differ."""
    mine = _codes(ours)
    result: dict[Key, Key] = {}
    for scope, codes in _codes(reading.facts).items():
        if scope in mine or len(scope) < 2:
            continue
        shared = Counter({other: len(codes & known) for other, known in mine.items() if other[0] == scope[0]})
        for other, count in shared.most_common(1):
            if count > _HALF * len(codes) and other not in reading.scopes:
                result[scope] = other
    return result


def _codes(facts: Iterable[Fact]) -> dict[Key, set[str]]:
    result: dict[Key, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.kind in {"point", "fault"}:
            result[fact.scope].add(fact.key[-1])
    return result


def _matching_parameters(reading: Reading, ours: list[SpecFact]) -> dict[Key, Key]:
    """A parameter whose code stands once on each side is the same, whatever its device groups are called."""
    mine = {fact.key for fact in ours if fact.kind == "control_parameter"}
    theirs = {fact.key for fact in reading.facts if fact.kind == "control_parameter"}
    left: dict[str, list[Key]] = defaultdict(list)
    for key in mine - theirs:
        left[key[0]].append(key)
    unknown: dict[str, list[Key]] = defaultdict(list)
    for key in theirs - mine:
        unknown[key[0]].append(key)
    return {
        keys[0]: left[code][0]
        for code, keys in unknown.items()
        if len(keys) == 1 and len(left.get(code, ())) == 1
    }
