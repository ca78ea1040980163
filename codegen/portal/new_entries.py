"""Entries of the spec for facts that only the portal has."""

from __future__ import annotations

from typing import Any

from codegen.names import constant
from codegen.portal.facts import Fact

UNREVIEWED = "unreviewed"
"""Status of what `--write` adds; lint keeps it from being released."""

_UNDESCRIBED = "Not described yet."


def new_entry(fact: Fact) -> dict[str, Any] | None:
    """Return the entry of a fact; None where somebody has to think about it first."""
    make = _ENTRIES.get(fact.kind)
    return (make(fact) or None) if make else None


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
    "error_code": _error_code,
    "point": _point,
    "fault": _fault,
    "device_type": _device_type,
    "request_field": _request_field,
    "reply_field": _reply_field,
    "enum_value": _enum_value,
}
