"""Words an edit of the spec for each finding; additions that need no judgement come as an entry to insert."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from codegen.names import constant
from codegen.portal.facts import PRESENCE, Fact, Key, Place, SpecFact, Value
from codegen.portal.findings import Finding
from codegen.portal.judge import Change
from codegen.problems import Path, show_path

UNREVIEWED = "unreviewed"
"""Status of what `--write` adds; lint keeps it from being released."""

_LIMITS = {"least", "most", "most_entries", "cadence_seconds"}
_UNDESCRIBED = "Not described yet."
_VALUE_KEYS = {"key": "path", "required": "required", "address": "gateway"}


@dataclass(frozen=True)
class Insertion:
    """An entry for the end of a list of the spec."""

    file: str
    path: Path
    """Place of the list."""
    entry: Mapping[str, Any]


@dataclass(frozen=True)
class Proposal:
    """What to do about a finding."""

    text: str
    place: Place | None = None
    insertion: Insertion | None = None


class Proposer:
    """Words proposals; knows the spec, so that a new fact finds its neighbours."""

    def __init__(self, spec: Iterable[SpecFact]) -> None:
        self._neighbours: dict[tuple[str, Key, str], SpecFact] = {}
        self._sharing: dict[tuple[str, Path], set[str]] = {}
        """Entry of a type -> the endpoints whose pages show it."""
        for fact in spec:
            if fact.place.line:
                self._neighbours[fact.kind, fact.scope, _parent(fact)] = fact
            if fact.kind == "reply_field" and fact.path:
                self._sharing.setdefault((fact.place.file, fact.path), set()).add(fact.key[0])

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
        place = finding.spec.place if finding.spec else None
        if finding.name == "status":
            return Proposal("set `status: documented` and the page as `source`: the portal has it now", place)
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
        key = finding.name
        if finding.fact.kind == "endpoint":
            key = _VALUE_KEYS.get(key, key)
        elif finding.fact.kind == "link" and key == "key":
            key = "link_index"
        says = json.dumps(_shown(finding.spec_value), ensure_ascii=False)
        correction = f"{{field: {key}, portal_says: {_scalar(finding.portal_value)}, why: ...}}"
        value = _scalar(finding.portal_value)
        if finding.fact.kind == "request_field" and finding.spec and _is_public(finding.spec):
            said = f"field: {key}, portal_says: {value}, pages: [{finding.fact.key[0]}]"
            here = f"{{{said}, why: ...}}"
            text = f"every call has the parameter: add {here}; if all pages say so, set `{key}: {value}`"
            return Proposal(text, place)
        text = f"set `{key}: {value}`; if the page is wrong, keep {says} and add {correction}"
        return Proposal(text, place)

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
        entry = _ENTRIES[fact.kind](fact) if fact.kind in _ENTRIES else None
        if neighbour is None or entry is None or len(neighbour.path) < 2:
            return Proposal(f"add {fact.name}", neighbour.place if neighbour else None)
        return _insertion(Insertion(neighbour.place.file, neighbour.path[:-1], entry), neighbour.place)


_GONE = "remove the entry; if it still works, keep it with `status: field-reported`"
_COLUMN_GONE = "look at the page: what the column said can no longer be compared"


def _insertion(insertion: Insertion, place: Place) -> Proposal:
    text = f"add to {show_path(insertion.path)}: - {flow(insertion.entry)}"
    return Proposal(text, Place(insertion.file, place.line if place.file == insertion.file else 1), insertion)


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


def _point(fact: Fact) -> dict[str, Any]:
    label = str(fact.values.get("label"))
    entry: dict[str, Any] = {"id": int(fact.key[-1]), "name": constant(label), "label": label}
    if fact.values.get("unit"):
        return {**entry, "unit": fact.values["unit"], "kind": "instant", "status": UNREVIEWED}
    return {**entry, "kind": "text", "status": UNREVIEWED}


def _fault(fact: Fact) -> dict[str, Any]:
    label = str(fact.values.get("label"))
    number = str(fact.values.get("id"))
    identity = int(number) if number.isdecimal() else number
    return {
        "code": int(fact.key[-1]),
        "id": identity,
        "name": constant(label),
        "label": label,
        "status": UNREVIEWED,
    }


def _device_type(fact: Fact) -> dict[str, Any]:
    label = str(fact.values.get("label"))
    entry: dict[str, Any] = {"code": int(fact.key[-1]), "name": constant(label), "label": label}
    if fact.values.get("label_zh"):
        entry["label_zh"] = fact.values["label_zh"]
    return {**entry, "status": UNREVIEWED}


def _error_code(fact: Fact) -> dict[str, Any]:
    """A code that any endpoint may give; what a code of one endpoint means stands on that endpoint, too."""
    code, wire = fact.key[-1], str(fact.values.get("wire_name") or "")
    if fact.key != (code,):
        return {}
    entry = {
        "code": code,
        "name": constant(wire.removeprefix("er_")) or f"CODE_{code.replace('-', 'MINUS_')}",
    }
    if wire:
        entry["wire_name"] = wire
    entry |= {"category": "server", "retry": "never", "message": _UNDESCRIBED, "hint": _UNDESCRIBED}
    return {**entry, "status": UNREVIEWED}


def _request_field(fact: Fact) -> dict[str, Any]:
    kind = {"integer": "integer", "number": "number"}.get(str(fact.values.get("type")), "text")
    entry: dict[str, Any] = {"wire": fact.key[-1].rpartition(".")[2], "type": kind}
    if fact.values.get("required"):
        return {}  # a new field that must be given breaks every caller: somebody has to think about that
    return {**entry, "description": _UNDESCRIBED, "status": UNREVIEWED}


def _reply_field(fact: Fact) -> dict[str, Any]:
    wire = fact.key[-1].rpartition(".")[2]
    if "{" in wire:
        return {}
    return {"wire": wire, "type": "any", "description": _UNDESCRIBED, "status": UNREVIEWED}


def _enum_value(fact: Fact) -> dict[str, Any]:
    code = fact.key[-1]
    value = int(code) if code.lstrip("-").isdecimal() else code
    name = f"VALUE_{code.replace('-', 'MINUS_')}"
    return {"value": value, "name": name, "label": "Not described yet", "status": UNREVIEWED}


_ENTRIES = {
    "error_code": lambda fact: _error_code(fact) or None,
    "point": _point,
    "fault": _fault,
    "device_type": _device_type,
    "request_field": lambda fact: _request_field(fact) or None,
    "reply_field": lambda fact: _reply_field(fact) or None,
    "enum_value": _enum_value,
}


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
