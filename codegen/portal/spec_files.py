"""The spec as the comparison sees it: every value with its place, its status and its corrections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath
from typing import Any

from codegen.load import SpecFile, load
from codegen.portal.document import fold
from codegen.portal.facts import Correction, Key, Place, SpecFact, Value
from codegen.problems import Path, Problem

NOT_ON_PORTAL = frozenset({"field-reported", "unverified"})
"""Statuses of facts that no page is expected to have."""


@dataclass(frozen=True)
class Item:
    """A mapping somewhere in the spec; what it does not say itself it takes from the file."""

    file: SpecFile
    path: Path
    data: dict[str, Any]
    source: str | None = None
    status: str = "documented"

    @property
    def place(self) -> Place:
        """File and line."""
        return Place(self.file.shown, self.file.place(self.path).line)

    def get(self, key: str) -> Any:
        """Value of a key, or None."""
        return self.data.get(key)

    def each(self, key: str) -> Iterator[Item]:
        """The mappings of a list."""
        for index, data in enumerate(self.data.get(key) or ()):
            if isinstance(data, dict):
                yield self._inner((*self.path, key, index), data)

    def child(self, key: str) -> Item | None:
        """A mapping under a key."""
        data = self.data.get(key)
        return self._inner((*self.path, key), data) if isinstance(data, dict) else None

    def _inner(self, path: Path, data: dict[str, Any]) -> Item:
        # `corrected` says that this very fact differs; what stands inside it is documented.
        status = "documented" if self.status == "corrected" else self.status
        return Item(self.file, path, data, data.get("source", self.source), data.get("status", status))

    def corrections(self, prefix: str = "", also: Mapping[str, str] | None = None) -> Iterator[Correction]:
        """Corrections of this mapping; `also` gives other names for a field."""
        for entry in self.data.get("corrections") or ():
            name = f"{prefix}{entry['field']}".removesuffix(".label")
            says = entry["portal_says"]
            value = fold(says) if isinstance(says, str) else says
            pages = frozenset(entry.get("pages") or ())
            kind = str(entry.get("portal_type", ""))
            yield Correction(
                (also or {}).get(name, name), value, str(entry["why"]), self.source or "", kind, pages
            )

    def fact(
        self,
        kind: str,
        key: Key,
        values: Mapping[str, Value],
        scope: Key,
        *,
        corrections: tuple[Correction, ...] | None = None,
    ) -> SpecFact:
        """Make a fact of this mapping."""
        found = [*self.corrections(), *self.evidence_corrections()] if corrections is None else corrections
        return SpecFact(
            kind,
            key,
            values,
            self.place,
            scope,
            path=self.path,
            status=self.status,
            corrections=tuple(found),
            source=self.source or "",
            own=self.own,
        )

    @property
    def own(self) -> frozenset[str]:
        """Values whose evidence says that the portal does not state them."""
        evidence = self.data.get("evidence") or {}
        return frozenset(name for name, entry in evidence.items() if entry.get("status") in NOT_ON_PORTAL)

    def evidence_corrections(self) -> Iterator[Correction]:
        """Corrections of single values, given with their evidence."""
        for name in self.data.get("evidence") or {}:
            part = self.child("evidence")
            inner = part.child(name) if part else None
            yield from inner.corrections() if inner else ()


@dataclass(frozen=True)
class SpecFiles:
    """All files of the spec, by name."""

    files: Mapping[str, SpecFile]
    problems: tuple[Problem, ...] = field(default=())

    def under(self, folder: str) -> Iterator[Item]:
        """The files of a folder, subfolders included, in the order of their names."""
        for name, file in self.files.items():
            if name.startswith(f"{folder}/") and isinstance(file.data, dict):
                yield _top(file)

    def one(self, name: str) -> Item | None:
        """One file; None if it does not exist."""
        file = self.files.get(name)
        return _top(file) if file and isinstance(file.data, dict) else None


def _top(file: SpecFile) -> Item:
    status = file.data.get("status", "documented")
    return Item(file, (), file.data, file.data.get("source"), status)


def load_files(root: FilePath) -> SpecFiles:
    """Read all YAML files below a folder."""
    files: dict[str, SpecFile] = {}
    problems: list[Problem] = []
    for path in sorted(root.rglob("*.yaml")):
        file, found = load(path, root)
        files[file.name] = file
        problems += found
    return SpecFiles(files, tuple(problems))


def with_corrections(item: Item, parts: dict[str, Item]) -> tuple[Correction, ...]:
    """Corrections of a mapping and of mappings inside it; `parts` maps a prefix to each of those."""
    found = [*item.corrections(), *item.evidence_corrections()]
    for prefix, part in parts.items():
        found += [replace(entry, field=_join(prefix, entry.field)) for entry in part.corrections()]
    return tuple(found)


def _join(prefix: str, name: str) -> str:
    return prefix if name == "label" else f"{prefix}.{name}"
