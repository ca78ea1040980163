"""Says in extensions where a fact comes from, how sure it is, and what else to know about it.

Like in the spec, what an object says holds for everything inside it that does not say otherwise.
"""

from __future__ import annotations

from typing import Any

from codegen.facts import Fact


def provenance(fact: Fact, around: Fact | None = None) -> dict[str, Any]:
    """Return the extensions for a fact; what the fact around it says already is left out."""
    told: dict[str, Any] = {}
    if around is None or fact.status != around.status:
        told["x-status"] = fact.status
    if around is None or fact.source != around.source:
        told["x-source"] = fact.source.id
    if fact.note and (around is None or fact.note != around.note):
        told["x-note"] = fact.note
    return told
