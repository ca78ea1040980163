"""Where each fact comes from, and what was corrected."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from codegen.facts import Correction, Fact, Source, Status
from codegen.load import SpecFile
from codegen.problems import Path
from codegen.spec import Spec, walk

_IDENTITIES = ("code", "id", "wire", "value", "name", "title")
_UNKNOWN = Source("", "unknown", None)


class Provenance:
    """Answers for any place in the spec: which document says so, and is that sure?"""

    def __init__(self, spec: Spec) -> None:
        data = spec.one("sources.yaml")
        address = data.get("address", "")
        self._sources: dict[str, Source] = {}
        for entry in data.get("sources", []):
            link = entry["link_index"]
            page = address.format(link_index=link) if link is not None else None
            self._sources.setdefault(entry["id"], Source(entry["id"], entry["title"], page))

    @property
    def sources(self) -> tuple[Source, ...]:
        """All documents, in the order of the spec."""
        return tuple(self._sources.values())

    def fact(self, file: SpecFile, path: Path = ()) -> Fact:
        """Return status and source of a place: its own, else those of what is around it."""
        status: Status = "unverified"
        source, remark = "", ""
        value = file.data
        for step in (None, *path):
            if step is not None:
                value = value[step]
            if isinstance(value, dict):
                source = value.get("source", source)
                status = value.get("status", "documented" if status == "corrected" else status)
                remark = value.get("note", "")
        return Fact(status, self._sources.get(source, _UNKNOWN), remark)


def corrections(spec: Spec) -> tuple[Correction, ...]:
    """Return all corrections of the spec, in the order of files and lines."""
    found: list[Correction] = []
    for _, file in sorted(spec.files.items()):
        for path, fact in facts_with_corrections(file):
            for entry in fact["corrections"]:
                says = entry["says"] if "says" in entry else find(fact, entry["field"])
                portal = entry["portal_says"]
                shown = None if portal is None else as_text(portal)
                found.append(Correction(place(file, path), shown, as_text(says), entry["why"]))
    return tuple(found)


def facts_with_corrections(file: SpecFile) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield the facts of a file that carry corrections."""
    for path, value in walk(file.data):
        if "examples" not in path and isinstance(value.get("corrections"), list):
            yield path, value


def find(fact: Any, dotted: str) -> Any:
    """Return what a dotted path reaches from a fact; entries of lists go by their identity.

    Raises:
        LookupError: There is no such thing.
    """
    if not dotted:
        return fact
    step, _, rest = dotted.partition(".")
    if isinstance(fact, dict):
        if dotted in fact:
            return fact[dotted]
        return find(fact[step], rest)
    if isinstance(fact, list):
        entry = next((entry for entry in fact if step in _identities(entry)), None)
        if entry is None:
            raise LookupError(step)
        return find(entry, rest)
    raise LookupError(step)


def place(file: SpecFile, path: Path) -> str:
    """Name a place the way people do: `measuring_points/inverter/94`."""
    parts = [file.name.removesuffix(".yaml")]
    value = file.data
    for index, step in enumerate(path):
        leads_on = isinstance(value[step], list) or step == "evidence" or (index, step) == (0, "types")
        if isinstance(step, int):
            parts.append(_identity(value, step))
        elif not leads_on or index + 1 == len(path):
            parts.append(step)
        value = value[step]
    return "/".join(parts)


def as_text(value: Any) -> str:
    """Write a value of the spec as text."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _identities(entry: Any) -> set[str]:
    if not isinstance(entry, dict):
        return {as_text(entry)}
    return {as_text(entry[key]) for key in _IDENTITIES if key in entry}


def _identity(entries: list[Any], index: int) -> str:
    entry = entries[index]
    if not isinstance(entry, dict):
        return as_text(entry)
    for key in _IDENTITIES:
        if key in entry:
            twins = [other for other in entries if isinstance(other, dict) and other.get(key) == entry[key]]
            name = as_text(entry[key])
            return name if len(twins) == 1 else f"{name}-{entry.get('name', index)}"
    return str(index)
