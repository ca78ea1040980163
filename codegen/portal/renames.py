"""Finds what only got another key: something gone and something new that say the same."""

from __future__ import annotations

import difflib
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from codegen.portal.document import fold
from codegen.portal.facts import Fact, Key, Reading, SpecFact

_ALIKE = 0.85
"""Share of its fields that an endpoint must keep to be the same endpoint under another path."""
_ALIKE_BY_TITLE = 0.5
"""The same for one that keeps its title; without the title, near twins would be taken for each other."""
_FEW = 6
"""With fewer fields, the title alone tells."""
_ALIKE_NAMES = 0.6
_PARAMETERS = frozenset({"header", "public_parameter", "envelope_parameter"})
_DERIVED = frozenset({"real_minimum"})
"""Values that follow from others and that not every page has."""

_F = TypeVar("_F", bound=Fact)


def pair_renamed(gone: Iterable[SpecFact], new: Iterable[Fact]) -> list[tuple[SpecFact, Fact]]:
    """Pair facts of one kind and scope whose values are all the same.

    A pair counts only where no third fact could be meant.
    """
    before, after = _by_content(gone), _by_content(new)
    pairs: list[tuple[SpecFact, Fact]] = []
    for content, facts in after.items():
        partners = before.get(content, [])
        if len({fact.key for fact in facts}) == 1 and len(partners) == 1 and _may_be(partners[0], facts[0]):
            pairs.append((partners[0], facts[0]))
    return pairs + _only_ones(before, after, {old.key for old, _ in pairs})


def _only_ones(
    before: Mapping[Hashable, list[SpecFact]], after: Mapping[Hashable, list[Fact]], paired: set[Key]
) -> list[tuple[SpecFact, Fact]]:
    """Pair the one parameter of a table that is gone with the one that is new and has its type."""
    gone = [fact for facts in before.values() for fact in facts if fact.kind in _PARAMETERS]
    new = [fact for facts in after.values() for fact in facts if fact.kind in _PARAMETERS]
    pairs: list[tuple[SpecFact, Fact]] = []
    for scope in {fact.scope for fact in gone}:
        old = [fact for fact in gone if fact.scope == scope]
        fresh = [fact for fact in new if fact.scope == scope]
        if len(old) == len(fresh) == 1 and old[0].key not in paired and _same_type(old[0], fresh[0]):
            pairs.append((old[0], fresh[0]))
    return pairs


def _same_type(old: SpecFact, fresh: Fact) -> bool:
    return fold(str(old.values.get("type"))) == fold(str(fresh.values.get("type")))


def pair_cut(gone: Iterable[SpecFact], new: Iterable[Fact]) -> list[tuple[SpecFact, Fact]]:
    """Pair a row that lost its first cell, and with it its name, with the only row that is gone."""
    lost: dict[Key, list[SpecFact]] = {}
    for fact in gone:
        lost.setdefault(fact.scope, []).append(fact)
    cut = [fact for fact in new if fact.cut and len(lost.get(fact.scope, ())) == 1]
    return [(lost[fact.scope][0], fact) for fact in cut if sum(one.scope == fact.scope for one in cut) == 1]


def _may_be(old: SpecFact, fresh: Fact) -> bool:
    """Fields say little about themselves, so their names must be alike too: `ps_name`, `plant_name`."""
    if not fresh.kind.endswith("_field"):
        return True
    before, after = (fact.key[-1].rpartition(".")[2] for fact in (old, fresh))
    begins = after.startswith(f"{before}_") or before.startswith(f"{after}_")
    return begins or difflib.SequenceMatcher(None, before, after).ratio() >= _ALIKE_NAMES


def _by_content(facts: Iterable[_F]) -> dict[Hashable, list[_F]]:
    result: dict[Hashable, list[_F]] = {}
    for fact in facts:
        if fact.kind == "endpoint":  # title and method say too little
            continue
        own = fact.own if isinstance(fact, SpecFact) else frozenset[str]()
        values = {name: value for name, value in fact.values.items() if name not in _DERIVED | own}
        said = {name: fold(str(value)) for name, value in values.items() if value is not None}
        said |= {name: text for name, text in fact.prose.items() if name == "name"}
        if isinstance(fact, SpecFact):  # the portal's own words are the ones to look for
            said |= {
                entry.field: fold(str(entry.portal_says)) for entry in fact.corrections if entry.field in said
            }
        parent = ""
        if fact.kind.endswith("_field"):
            parent = fact.key[-1].rpartition(".")[0]
            said = {name: text for name, text in said.items() if name == "required"}
        elif fact.kind == "error_code" and len(fact.key) > 1:
            said = {}  # what it means is in our own words: it has to be the only one
        elif not said:
            continue
        result.setdefault((fact.kind, fact.scope, parent, tuple(sorted(said.items()))), []).append(fact)
    return result


def rename_containers(reading: Reading, spec: Iterable[SpecFact]) -> list[tuple[SpecFact, Fact]]:
    """Give objects with another name the name that the spec has, so that what they hold finds each other.

    Returns:
        The pairs of old and new object, with the keys that each side has.
    """
    ours = list(spec)
    before, after = _containers(ours), _containers(reading.facts)
    known, shown = ({(fact.kind, fact.key) for fact in facts} for facts in (ours, reading.facts))
    pairs: list[tuple[SpecFact, Fact]] = []
    moved: dict[tuple[str, Key], str] = {}
    for (kind, key), (old, members) in before.items():
        if (kind, key) in shown or old.scope not in reading.scopes:
            continue
        twins = [
            fresh
            for index, (fresh, others) in after.items()
            if index not in known
            and (index[0], index[1][:-1], _parent(index[1])) == (kind, key[:-1], _parent(key))
            and len(members & others) >= _ALIKE_BY_TITLE * max(len(members), len(others))
        ]
        if len(twins) == 1:
            pairs.append((old, twins[0]))
            moved[kind, twins[0].key] = key[-1]
    if moved:
        reading.facts = [_in_moved(fact, moved) for fact in reading.facts]
    return pairs


def _containers(facts: Iterable[_F]) -> dict[tuple[str, Key], tuple[_F, set[str]]]:
    """Fields that hold others -> the names of these."""
    found = {(fact.kind, fact.key): fact for fact in facts if fact.kind.endswith("_field")}
    members: dict[tuple[str, Key], set[str]] = {}
    for kind, key in found:
        outer, _, name = key[-1].rpartition(".")
        if outer:
            members.setdefault((kind, (*key[:-1], outer)), set()).add(name)
    return {index: (found[index], names) for index, names in members.items() if index in found}


def _parent(key: Key) -> str:
    return key[-1].rpartition(".")[0]


def _in_moved(fact: Fact, moved: dict[tuple[str, Key], str]) -> Fact:
    for (kind, key), name in moved.items():
        path = fact.key[-1]
        if (
            fact.kind == kind
            and fact.key[:-1] == key[:-1]
            and (path == key[-1] or path.startswith(f"{key[-1]}."))
        ):
            return replace(fact, key=(*key[:-1], name + path[len(key[-1]) :]))
    return fact


def rename_endpoints(
    reading: Reading, spec: list[SpecFact]
) -> tuple[list[SpecFact], list[tuple[SpecFact, Fact]]]:
    """Give endpoints of the spec the paths that the portal has now, so that their fields find each other.

    Returns:
        The facts with the new paths, and the pairs of old and new endpoint.
    """
    ours = {fact.key for fact in spec if fact.kind == "endpoint"}
    theirs = {fact.key for fact in reading.facts if fact.kind == "endpoint" and fact.values}
    gone = [fact for fact in spec if fact.kind == "endpoint" and fact.key not in theirs]
    gone = [fact for fact in gone if fact.scope in reading.scopes]
    new = [fact for fact in reading.facts if fact.kind == "endpoint" and fact.key not in ours and fact.values]
    pairs = _pairs(gone, new, _fields(spec), _fields(reading.facts))
    paths = {old.key[0]: fresh.key[0] for old, fresh in pairs}
    return [_moved(fact, paths) for fact in spec], pairs


def _moved(fact: SpecFact, paths: dict[str, str]) -> SpecFact:
    if fact.key[0] not in paths:
        return fact
    path = paths[fact.key[0]]
    scope = tuple(path if part == fact.key[0] else part for part in fact.scope)
    aliases = tuple((path, *alias[1:]) for alias in fact.aliases)
    return replace(fact, key=(path, *fact.key[1:]), scope=scope, aliases=aliases)


def _pairs(
    gone: list[SpecFact], new: list[Fact], before: dict[str, set[Hashable]], after: dict[str, set[Hashable]]
) -> list[tuple[SpecFact, Fact]]:
    """Pair endpoints of one family that have most fields in common, the most alike first."""
    scored = [
        (alike, old, fresh)
        for old in gone
        for fresh in new
        if old.scope == fresh.scope and (alike := _alike(old, fresh, before, after))
    ]
    scored.sort(key=lambda entry: (-entry[0], entry[1].key, entry[2].key))
    pairs: list[tuple[SpecFact, Fact]] = []
    for _, old, fresh in scored:
        if all(old is not one and fresh.key != other.key for one, other in pairs):
            pairs.append((old, fresh))
    return pairs


def _alike(
    old: SpecFact, fresh: Fact, before: dict[str, set[Hashable]], after: dict[str, set[Hashable]]
) -> float:
    had, has = before.get(old.key[0], set()), after.get(fresh.key[0], set())
    if not had or not has:
        return 0.0
    share = len(had & has) / len(had | has)
    same_title = old.values.get("title") == fresh.values.get("title")
    needed = _ALIKE_BY_TITLE if same_title else _ALIKE
    if same_title and len(has) < _FEW:  # one field more or less is half of them
        needed = 0.0
    return share + same_title if share >= needed else 0.0


def _fields(facts: Iterable[Fact]) -> dict[str, set[Hashable]]:
    result: dict[str, set[Hashable]] = {}
    for fact in facts:
        if fact.kind.endswith("_field"):
            result.setdefault(fact.key[0], set()).add((fact.kind, fact.key[1]))
    return result
