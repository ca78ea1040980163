"""What a comparison finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from codegen.portal.facts import Fact, Key, Place, SpecFact, Trouble, Value
from codegen.portal.judge import Change
from codegen.portal.openapi import counted_by


@dataclass(frozen=True)
class Finding:
    """One difference between portal and spec."""

    change: Change
    fact: Fact
    """The portal's fact, or the spec's where the portal has none."""
    name: str = ""
    """Which value; `key` for the path or code itself; empty: the fact as a whole."""
    spec_value: Value = None
    portal_value: Value = None
    pages: tuple[Place, ...] = ()
    spec: SpecFact | None = None
    why: str = ""
    """Reason of the correction that covers it, or that is stale."""
    partly: bool = False
    """Whether other pages still have the mistake of a stale correction."""

    @property
    def identity(self) -> tuple[object, ...]:
        """What makes two findings the same, however many pages show it."""
        return (
            self.change,
            self.fact.kind,
            self.fact.key,
            self.name,
            repr(self.spec_value),
            repr(self.portal_value),
        )


@dataclass(frozen=True)
class Comparison:
    """All differences."""

    findings: tuple[Finding, ...]
    compared: int
    """How many facts stand on both sides."""
    troubles: tuple[Trouble, ...] = ()
    """Pages that look whole and lack what they had."""

    def of(self, *changes: Change) -> tuple[Finding, ...]:
        """The findings of some kinds."""
        return tuple(finding for finding in self.findings if finding.change in changes)

    @property
    def drift(self) -> tuple[Finding, ...]:
        """The findings that somebody has to act upon."""
        return tuple(finding for finding in self.findings if finding.change.drift)


def without_consequences(findings: Iterable[Finding]) -> list[Finding]:
    """Leave out what only follows from another finding, so that each change is told once."""
    found = list(findings)
    told = {Change.COVERED, Change.CHANGED}
    seen = {(*_where(finding), _key(finding)) for finding in found if finding.spec and finding.change in told}
    covered = {_where(finding) for finding in found if finding.change is Change.COVERED}
    found = [one for one in found if one.change is not Change.STALE or (*_where(one), _key(one)) not in seen]
    found = [replace(one, partly=one.change is Change.STALE and _where(one) in covered) for one in found]
    found = _stale_once(found)
    whole = {
        (finding.change, finding.fact.kind, finding.fact.key)
        for finding in found
        if finding.change in {Change.NEW, Change.GONE} and not finding.name
    }
    values = {key for change, kind, key in whole if (change, kind) == (Change.GONE, "enum_value")}
    sets = {
        finding.spec.enum
        for finding in found
        if finding.spec and (finding.change, finding.name) == (Change.GONE, "values")
    }
    lists = {(key[0], counted_by(key[1])) for change, kind, key in whole if kind == "request_field"}
    return [
        finding
        for finding in found
        if not (
            # What stands in an object that is new or gone is new or gone with it.
            any((finding.change, finding.fact.kind, key) in whole for key in _around(finding))
            # A code that no page has any more is gone from every field; a set takes its codes along.
            or (_enum_value(finding) in values)
            or (
                finding.change is Change.GONE
                and finding.fact.kind == "enum_value"
                and finding.fact.key[0] in sets
            )
            # Without the list, a limit of its length has no field to belong to.
            or (finding.name.startswith("most.") and (finding.fact.key[0], finding.name[5:]) in lists)
        )
    ]


def _stale_once(findings: Iterable[Finding]) -> list[Finding]:
    """A correction of a type that several pages show is stale once, with all its pages."""
    result: dict[object, Finding] = {}
    for position, finding in enumerate(findings):
        where: object = _where(finding) if finding.change is Change.STALE and finding.spec else position
        known = result.get(where, finding)
        result[where] = replace(known, pages=tuple(sorted({*known.pages, *finding.pages})))
    return list(result.values())


def _where(finding: Finding) -> tuple[object, str]:
    return (finding.spec.place if finding.spec else None, finding.name)


def _key(finding: Finding) -> Key:
    """The key that the spec has: of one endpoint, where several share a type."""
    return finding.spec.key if finding.spec else finding.fact.key


def _enum_value(finding: Finding) -> Key | None:
    """The value of an enum that a field lacks."""
    head, _, code = finding.name.partition(".")
    gone = finding.change is Change.GONE and head == "values" and finding.spec and finding.spec.enum
    return (finding.spec.enum, code) if gone and finding.spec else None


def _around(finding: Finding) -> list[Key]:
    """Keys of what a field that is new or gone as a whole stands in."""
    return [] if finding.name else keys_around(finding.fact)


def keys_around(fact: Fact) -> list[Key]:
    """Keys of the objects that a field stands in; none of other facts."""
    if not fact.kind.endswith("_field"):
        return []
    *before, last = fact.key
    steps = last.split(".")
    return [(*before, ".".join(steps[:depth])) for depth in range(1, len(steps))]
