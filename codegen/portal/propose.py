"""Words an edit of the spec for each finding; additions that need no judgement come as an entry to insert."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from codegen.names import constant
from codegen.portal.facts import PRESENCE, Fact, Key, Place, SpecFact, Value
from codegen.portal.findings import Finding
from codegen.portal.judge import Change, same
from codegen.portal.new_entries import UNREVIEWED, Drafts
from codegen.problems import Path, show_path

_LIMITS = {"least", "most", "most_entries", "cadence_seconds"}
_KEYS = {
    "endpoint": "path",
    "error_code": "code",
    "device_type": "code",
    "fault": "code",
    "control_parameter": "code",
    "point": "id",
    "request_field": "wire",
    "reply_field": "wire",
    "enum_value": "value",
    "header": "name",
    "public_parameter": "name",
    "envelope_parameter": "name",
    "language": "title",
    "host": "title",
    "link": "link_index",
}
"""Kind of fact -> what the spec calls its key."""

_NUMBERS = {
    ("point", "key"),
    ("device_type", "key"),
    ("fault", "key"),
    ("fault", "id"),
    ("control_parameter", "key"),
}
"""Values that pages are compared by as text, and that the spec has as numbers."""

_TYPES = {"string": "text", "array": "list", "map": "object"}
"""Type on the portal -> type in the spec, where they are called otherwise."""


@dataclass(frozen=True)
class Insertion:
    """An entry for the end of a list of the spec, or of a mapping."""

    file: str
    path: Path
    """Place of the list or mapping."""
    entry: Mapping[str, Any]
    key: str = ""
    """Key of the entry; empty in a list."""
    needs: tuple[Insertion, ...] = ()
    """What it refers to and is new in the same file: it goes in first."""


@dataclass(frozen=True)
class Proposal:
    """What to do about a finding."""

    text: str
    place: Place | None = None
    insertion: Insertion | None = None


class Proposer:
    """Words proposals; knows the spec, so that a new fact finds its neighbours."""

    def __init__(self, spec: Iterable[SpecFact], portal: Iterable[Fact] = ()) -> None:
        self._neighbours: dict[tuple[str, Key, str], SpecFact] = {}
        self._endpoints: dict[str, SpecFact] = {}
        self._sharing: dict[tuple[str, Path], set[str]] = {}
        """Entry of a type -> the endpoints whose pages show it."""
        names: set[str] = set()
        languages: dict[Value, str] = {}
        for fact in spec:
            index = (fact.kind, fact.scope, _parent(fact))
            if fact.place.line and (len(fact.path) > 1 or index not in self._neighbours):
                self._neighbours[index] = fact
            if fact.kind == "endpoint":
                self._endpoints[fact.key[0]] = fact
            elif fact.kind == "language":
                languages.setdefault(fact.values.get("code"), fact.key[-1])
            names |= {fact.enum, _type_at(fact.path)}
            if fact.kind == "reply_field" and fact.path:
                self._sharing.setdefault((fact.place.file, fact.path), set()).add(fact.key[0])
        self._drafts = Drafts(portal, names, languages)

    def propose(self, finding: Finding) -> Proposal:
        """Word what to do about one finding."""
        match finding.change:
            case Change.NEW if finding.name:
                return self._new_value(finding)
            case Change.NEW:
                return self._new(finding.fact)
            case Change.GONE if finding.name:
                text = f"remove {_named(finding.name)}, or say with a correction why it stays"
                return Proposal(text, finding.spec.place if finding.spec else None)
            case Change.GONE:
                return self._gone(finding)
            case Change.STALE if finding.name == PRESENCE:
                now = "has the field now" if finding.portal_value else "no longer has the field"
                text = f"remove the correction: the page {now}"
                return Proposal(text, finding.spec.place if finding.spec else None)
            case Change.STALE if finding.partly:
                right = ", ".join(map(str, finding.pages))
                text = f"name in `pages` of the correction of `{finding.name}` who is left: mended on {right}"
                return Proposal(text, finding.spec.place if finding.spec else None)
            case Change.STALE:
                says = _shown(finding.portal_value)
                text = f"remove the correction of `{finding.name}`: the portal now says {says} too"
                return Proposal(text, finding.spec.place if finding.spec else None)
            case Change.CHANGED:
                return self._changed(finding)
        return Proposal("nothing to do", finding.spec.place if finding.spec else None)

    def _gone(self, finding: Finding) -> Proposal:
        spec, page = finding.spec, finding.fact.key[0]
        if spec is None:
            return Proposal(_COLUMN_GONE if finding.fact.kind == "column" else _GONE)
        if spec.mention is not None:
            place, path = spec.mention
            return Proposal(_no_longer_mentioned(spec, page, path), place)
        others = self._sharing.get((spec.place.file, spec.path), set()) - {page}
        if finding.fact.kind == "reply_field" and others:
            wire = finding.fact.key[1]
            text = (
                f"{_pages(others)} the field too: where only {page} lacks it, add to the corrections of its "
                f"reply {{field: {wire}, portal_says: null, says: ..., why: ...}}; else remove the entry"
            )
            return Proposal(text, spec.place)
        return Proposal(_GONE, spec.place)

    def _changed(self, finding: Finding) -> Proposal:
        place = finding.spec.place_of(finding.name) if finding.spec else None
        if finding.name == "status":
            more = "".join(f", and `{name}: {_scalar(value)}`" for name, value in _said_too(finding))
            text = f"set `status: documented` and the page as `source`{more}: the portal has it now"
            return Proposal(text, place)
        family, _, rest = finding.name.partition(".")
        theirs = _shown(finding.portal_value)
        if finding.name == "row":
            text = f"look at the row on the page: {theirs}, so that nobody can tell what it says"
            return Proposal(text, place)
        if finding.name == "range":
            return Proposal(f"compare the entry with the row: the page now says {theirs}", place)
        if rest.endswith(".value"):
            text = f"give {finding.spec_value} the code {theirs}, if it still means the same"
            return Proposal(text, place)
        is_limit = finding.name in _LIMITS or family in {"longest", "most"}
        if is_limit and isinstance(finding.portal_value, tuple):
            text = f"the page contradicts itself ({theirs}): keep what is true, and add a correction"
            return Proposal(text, place)
        here, field = _names_in_spec(finding)
        ours, value = finding.spec_value, finding.portal_value
        correction = f"field: {field}, portal_says: {_scalar(value)}"
        change = f"remove `{here}`" if value is None else f"set `{here}: {_in_spec(finding, value)}`"
        if finding.fact.kind == "request_field" and finding.spec and _is_public(finding.spec):
            entry = f"{{{correction}, pages: [{finding.fact.key[0]}], why: ...}}"
            text = f"every call has the parameter: add {entry}; if all pages say so, {change}"
            return Proposal(text, place)
        if (finding.fact.kind, finding.name) == ("endpoint", "key"):
            return Proposal(f"{change}, and call the file after it", place)
        keep = f"leave `{here}` out" if ours is None else f"keep `{here}` as it is"
        return Proposal(f"{change}; if the page is wrong, {keep} and add {{{correction}, why: ...}}", place)

    def _new_value(self, finding: Finding) -> Proposal:
        """A value of a set: of the enum of a point, or a choice of a parameter."""
        spec = finding.spec
        head, _, code = finding.name.partition(".")
        if spec is None or head not in {"values", "choices", "points"}:
            place = spec.place if spec else None
            return Proposal(f"set `{finding.name}: {_scalar(finding.portal_value)}`", place)
        label = str(finding.portal_value)
        entry: dict[str, Any] = {"value": int(code) if code.lstrip("-").isdecimal() else code}
        entry |= {"name": constant(label) or f"VALUE_{code}", "label": label, "status": UNREVIEWED}
        if head == "points":
            return Proposal(f"add {code} to {show_path(spec.path)}", spec.place)
        if finding.portal_value is True or spec.value_list is None:
            return Proposal(f"add the code {code} and what it means", spec.place)
        file, path = spec.value_list
        return _insertion(Insertion(file, path, entry), spec.place)

    def _new(self, fact: Fact) -> Proposal:
        if fact.kind == "column":
            return Proposal(
                f"teach the layout in codegen/portal/tables.py the column `{fact.key[-1]}` and give it a key"
            )
        if fact.kind == "endpoint":
            return Proposal(f"write a file for {fact.key[0]} in spec/endpoints, with an example")
        neighbour = self._neighbours.get((fact.kind, fact.scope, _parent(fact)))
        path = neighbour.path if neighbour else ()
        new = self._drafts.entry(fact, _type_at(path))
        if neighbour is None and fact.kind == "request_field" and "." not in fact.key[1]:
            neighbour, path = self._endpoints.get(fact.key[0]), ("request", 0)
            if new is not None and neighbour is not None:  # the first field: there is no list to add it to
                return Proposal(f"add to request: - {flow(new.entry)}", neighbour.place)
        if neighbour is None or new is None or len(path) < 2:
            return Proposal(f"add {fact.name}", neighbour.place if neighbour else None)
        file = neighbour.place.file
        types = tuple(Insertion(file, ("types",), entry, name) for name, entry in new.types.items())
        proposal = _insertion(Insertion(file, path[:-1], new.entry, needs=types), neighbour.place)
        if new.by_hand:
            return Proposal(f"{proposal.text}; by hand: {new.by_hand}", proposal.place)
        return proposal


_GONE = "remove the entry; if it still works, keep it with `status: field-reported`"
_COLUMN_GONE = "look at the page: what the column said can no longer be compared"


def _insertion(insertion: Insertion, place: Place) -> Proposal:
    text = f"add to {show_path(insertion.path)}: - {flow(insertion.entry)}"
    for needed in insertion.needs:
        text += f"; and to {show_path(needed.path)}: {needed.key}: {flow(needed.entry)}"
    return Proposal(text, Place(insertion.file, place.line if place.file == insertion.file else 1), insertion)


def _type_at(path: Path) -> str:
    """Name of the type that a place in a file of types is in; empty elsewhere."""
    return str(path[1]) if len(path) > 1 and path[0] == "types" else ""


def _said_too(finding: Finding) -> Iterator[tuple[str, Value]]:
    """What a page says of a fact that it has now, where the spec says nothing or something else."""
    ours = finding.spec.values if finding.spec else {}
    for name, value in finding.fact.values.items():
        is_same = same(value, ours.get(name)) or str(value) in str(ours.get(name)).split("|")
        if "." not in name and value is not None and not is_same:
            yield name, value


def _names_in_spec(finding: Finding) -> tuple[str, str]:
    """What the spec calls a value: where it stands in the entry, and in the `field` of a correction."""
    kind, name = finding.fact.kind, finding.name
    if name == "key":
        named = "name" if finding.spec and _is_public(finding.spec) else _KEYS.get(kind, name)
        return named, named
    if kind == "host" and name == "address":  # a region has one for each role
        return finding.fact.key[0], finding.fact.key[0]
    if kind == "request_field" and name in _LIMITS:
        return f"limits.{name}", name
    if kind == "endpoint" and name.startswith("longest."):
        return f"window.{name}", name
    return name, name


def _in_spec(finding: Finding, value: Value) -> str:
    """A value as the spec writes it."""
    text = str(value)
    if finding.name == "type":
        return _TYPES.get(text, text)
    is_number = (finding.fact.kind, finding.name) in _NUMBERS
    return text if is_number and text.isdecimal() else _scalar(value)


def _is_public(fact: SpecFact) -> bool:
    """Whether it is a parameter of every call, which pages of endpoints may repeat."""
    return fact.path[:1] == ("public_parameters",)


def _no_longer_mentioned(spec: SpecFact, page: str, path: Path) -> str:
    """What to do where a page no longer repeats a parameter of every call; the parameter stays."""
    if "repeated_on" not in path:
        return f"remove the entry: the page no longer lists `{spec.key[-1]}`"
    text = f"remove {page} from `repeated_on`, which goes with its last page"
    corrected = [entry.field for entry in spec.corrections if page in entry.pages]
    if corrected:
        text += f", and from `pages` of the correction of {' and '.join(map(_named, corrected))}"
    return f"{text}; `{spec.key[-1]}` itself stays"


def _pages(endpoints: set[str]) -> str:
    first = min(endpoints)
    rest = len(endpoints) - 1
    return f"{first} and {rest} other{'s' * (rest > 1)} have" if rest else f"{first} has"


def _parent(fact: Fact) -> str:
    return fact.key[-1].rpartition(".")[0] if fact.kind.endswith("_field") else ""


def flow(entry: Mapping[str, Any]) -> str:
    """Write an entry on one line of YAML."""
    text = yaml.safe_dump(
        dict(entry), default_flow_style=True, sort_keys=False, allow_unicode=True, width=10_000
    )
    return str(text).strip()


def _scalar(value: Value) -> str:
    if isinstance(value, tuple):
        return flow({"x": list(value)})[4:-1]
    return flow({"x": value})[4:-1]


def _shown(value: Value) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _named(name: str) -> str:
    return f"`{name}`"
