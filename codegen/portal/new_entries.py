"""Entries of the spec for facts that only the portal has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.names import constant
from codegen.portal.facts import Fact, Key, Value

UNREVIEWED = "unreviewed"
"""Status of what `--write` adds; lint keeps it from being released."""

_UNDESCRIBED = "Not described yet."
_LISTS = frozenset({"array", "list"})
_PLAIN = {"integer": "integer", "number": "number", "boolean": "flag"}
_PARAMETER_TYPES = {"map": "object", "object": "any"}
_LIMITS = ("least", "most", "most_entries")
_OF_RANGE = ("unit", "scale", "minimum", "maximum", "exclusive_minimum", "default", "logger_mode")


@dataclass(frozen=True)
class NewEntry:
    """What to add to the spec for a fact."""

    entry: Mapping[str, Any]
    types: Mapping[str, Mapping[str, Any]]
    """Types that the entry refers to, by name; they are new as well."""
    by_hand: str = ""
    """Why a program must not add it; empty: it may."""


class Drafts:
    """Makes entries; knows what else stands on the pages, so that an object comes with its members."""

    def __init__(self, portal: Iterable[Fact], taken: Iterable[str], languages: Mapping[Value, str]) -> None:
        """Take what is needed.

        Args:
            portal: All facts of the pages.
            taken: Names of types that exist.
            languages: Codes of the languages that the spec has -> titles.
        """
        self._members: dict[tuple[str, Key], dict[str, Fact]] = {}
        for fact in portal:
            if fact.kind.endswith("_field"):
                around, _, wire = fact.key[-1].rpartition(".")
                self._members.setdefault((fact.kind, (*fact.key[:-1], around)), {})[wire] = fact
        self._taken = frozenset(taken)
        self._languages = languages

    def entry(self, fact: Fact, around: str = "") -> NewEntry | None:
        """Return the entry of a fact; None where somebody has to think about it first.

        Args:
            fact: What is new.
            around: Name of the type that gets a new field.
        """
        if fact.kind == "reply_field":
            types: dict[str, Mapping[str, Any]] = {}
            entry = self._reply_field(fact, around, types)
            return NewEntry(entry, types) if entry else None
        if fact.kind == "request_field":
            entry = self._request_field(fact)
            return NewEntry(entry, {}, self._doubt(fact)) if entry else None
        if fact.kind == "language":
            return NewEntry(self._language(fact), {})
        make = _ENTRIES.get(fact.kind)
        entry = make(fact) if make else {}
        return NewEntry(entry, {}, _BY_HAND.get(fact.kind, "")) if entry else None

    def _doubt(self, fact: Fact) -> str:
        """What a program cannot decide about a field of a request."""
        if fact.values.get("required"):
            return "every caller has to give it"
        parts = [fact, *self._inside(fact)]
        switch = any(part.values.get("type") == "boolean" for part in parts)
        return "say what it sends for on and off" if switch else ""

    def _inside(self, fact: Fact) -> list[Fact]:
        return list(self._members.get((fact.kind, fact.key), {}).values())

    def _reply_field(self, fact: Fact, around: str, types: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
        wire = fact.key[-1].rpartition(".")[2]
        if "{" in wire:  # named after ids or points: the shape of the reply says where these are
            return {}
        rest = {"description": _UNDESCRIBED, "status": UNREVIEWED}
        inside = self._inside(fact)
        if not inside:
            return {"wire": wire, "type": "any", **rest}
        name = self._free(f"{around}{constant(wire).title().replace('_', '')}", types)
        types[name] = {}  # keeps the name
        fields = [self._reply_field(inner, name, types) for inner in inside]
        if not all(fields):
            return {}
        types[name] = {"description": _UNDESCRIBED, "status": UNREVIEWED, "fields": fields}
        if fact.values.get("type") in _LISTS:
            return {"wire": wire, "type": "list", "items": {"object": name}, **rest}
        return {"wire": wire, "type": "object", "object": name, **rest}

    def _free(self, name: str, types: Iterable[str]) -> str:
        taken = {*self._taken, *types}
        while name in taken:
            name += "Details"
        return name

    def _request_field(self, fact: Fact) -> dict[str, Any]:
        values = fact.values
        sent = str(values.get("type"))
        inside = self._inside(fact)
        fields = [self._request_field(inner) for inner in inside]
        if not all(fields) or "format" in values or (sent in {"object", "map"} and not fields):
            return {}
        entry: dict[str, Any] = {"wire": fact.key[-1].rpartition(".")[2]}
        if sent in _LISTS:
            items = {"type": "object", "fields": fields} if fields else {"type": "text"}
            entry |= {"type": "list", "items": items}
        elif fields:
            entry |= {"type": "object", "fields": fields}
        else:
            entry["type"] = _PLAIN.get(sent, "text")
        if values.get("required"):
            entry["required"] = True
        if (default := values.get("default")) is not None:
            is_number = entry["type"] == "integer" and str(default).lstrip("-").isdecimal()
            entry["default"] = int(str(default)) if is_number else default
        limits = {name: values[name] for name in _LIMITS if isinstance(values.get(name), int | float)}
        return {
            **entry,
            **({"limits": limits} if limits else {}),
            "description": _UNDESCRIBED,
            "status": UNREVIEWED,
        }

    def _language(self, fact: Fact) -> dict[str, Any]:
        title, code = fact.key[-1], fact.values.get("code")
        entry = {"name": constant(title), "title": title, "code": code}
        if code in self._languages:
            entry["alias_of"] = constant(self._languages[code])
        return {**entry, "status": UNREVIEWED}


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


def _enum_value(fact: Fact) -> dict[str, Any]:
    code = fact.key[-1]
    name = f"VALUE_{code.replace('-', 'MINUS_')}"
    return {"value": _number(code), "name": name, "label": "Not described yet", "status": UNREVIEWED}


def _parameter(fact: Fact) -> dict[str, Any]:
    """A header, or a field of the body of every call or of every reply."""
    family, name = fact.key
    entry: dict[str, Any] = {"name": name}
    if fact.kind != "envelope_parameter":
        entry |= {"families": [family], "required": fact.values.get("required")}
    sent = str(fact.values.get("type"))
    entry["type"] = _PARAMETER_TYPES.get(sent, _PLAIN.get(sent, "text"))
    if isinstance(fact.values.get("longest"), int):
        entry["longest"] = fact.values["longest"]
    return {**entry, "description": _UNDESCRIBED, "status": UNREVIEWED}


def _host(fact: Fact) -> dict[str, Any]:
    role, title = fact.key
    return {"name": constant(title), "title": title, role: fact.values.get("address"), "status": UNREVIEWED}


def _control_parameter(fact: Fact) -> dict[str, Any]:
    values = fact.values
    label = str(values.get("label"))
    choices = [
        {"value": _number(name.partition(".")[2]), "name": constant(str(text)), "label": text}
        for name, text in values.items()
        if name.startswith("choices.")
    ]
    groups = values.get("device_groups")
    entry: dict[str, Any] = {"code": _number(fact.key[0]), "name": constant(label), "label": label}
    entry["device_groups"] = list(groups) if isinstance(groups, tuple) else []
    entry["kind"] = "choice" if choices else "range"
    entry |= {name: values[name] for name in _OF_RANGE if values.get(name) is not None}
    if choices:
        entry["choices"] = choices
    return {**entry, "status": UNREVIEWED}


def _link(fact: Fact) -> dict[str, Any]:
    if not fact.key[-1].isdecimal():
        return {}
    slug = constant(fact.text).lower().replace("_", "-")
    page = {"id": slug, "title": fact.text, "kind": "portal", "link_index": int(fact.key[-1])}
    return {**page, "slug": slug, "read": "...", "status": UNREVIEWED}


def _number(code: str) -> int | str:
    return int(code) if code.lstrip("-").isdecimal() else code


_ENTRIES: Mapping[str, Callable[[Fact], dict[str, Any]]] = {
    "control_parameter": _control_parameter,
    "device_type": _device_type,
    "enum_value": _enum_value,
    "envelope_parameter": _parameter,
    "error_code": _error_code,
    "fault": _fault,
    "header": _parameter,
    "host": _host,
    "link": _link,
    "point": _point,
    "public_parameter": _parameter,
}
_BY_HAND = {
    "control_parameter": "compare its range with the row",
    "envelope_parameter": "every reply has it",
    "header": "every call has it",
    "host": "one entry has all addresses of a region",
    "link": "read the page first, and say when",
    "public_parameter": "every call has it",
}
"""What stands here may break every call, or needs more than the page says."""
