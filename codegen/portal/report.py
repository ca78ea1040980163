"""Shows a comparison: a table for people, JSON for machines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from codegen.portal.facts import Place, Reading, Value
from codegen.portal.findings import Comparison, Finding
from codegen.portal.judge import Change
from codegen.portal.propose import Proposer

_WIDEST = 44
_NOTHING = "-"


def as_text(reading: Reading, comparison: Comparison, proposer: Proposer, *, shown: Iterable[Change]) -> str:
    """Write the report for people.

    Args:
        reading: What was read.
        comparison: What was found.
        proposer: Words what to do.
        shown: The kinds of findings to list; the others are only counted.
    """
    parts = [_summary(reading, comparison)]
    if reading.troubles:
        parts.append(
            "Could not be read:\n"
            + "\n".join(f"  {trouble.place}: {trouble.what}" for trouble in reading.troubles)
        )
    findings = comparison.of(*shown)
    if findings:
        parts.append(_table([_HEAD, *(_cells(finding) for finding in findings)]))
        drift = [finding for finding in findings if finding.change.drift]
        parts.append("Proposed edits:\n" + "\n".join(_proposal(finding, proposer) for finding in drift))
    if not comparison.drift and not reading.troubles:
        parts.append("No drift.")
    return "\n\n".join(parts)


def _summary(reading: Reading, comparison: Comparison) -> str:
    kinds = Counter(fact.kind.replace("_", " ") for fact in reading.facts)
    read = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    found = Counter(finding.change for finding in comparison.findings)
    counts = ", ".join(f"{found[change]} {change.value}" for change in Change)
    pages = f"{len(reading.pages)} pages read: {read or 'no facts'}"
    return f"{pages}\n{comparison.compared} facts compared: {counts}"


_HEAD = ("", "fact", "value", "spec", "portal", "page", "spec file")


def _cells(finding: Finding) -> tuple[str, ...]:
    name = "path" if finding.name == "key" and finding.fact.kind == "endpoint" else finding.name
    return (
        finding.change.value,
        finding.fact.name,
        name or _NOTHING,
        _shown(finding.spec_value),
        _shown(finding.portal_value),
        str(finding.pages[0]) if finding.pages else _NOTHING,
        str(finding.spec.place_of(finding.name)) if finding.spec else _NOTHING,
    )


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    """Columns as wide as needed; long values are cut (the JSON report has them whole), places never."""
    cut = [
        tuple(_cut(cell) if column in {1, 3, 4} else cell for column, cell in enumerate(row)) for row in rows
    ]
    widths = [max(len(row[column]) for row in cut) for column in range(len(_HEAD))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cut
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _cut(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…"


def _shown(value: Value) -> str:
    if value is None:
        return _NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _proposal(finding: Finding, proposer: Proposer) -> str:
    proposal = proposer.propose(finding)
    place = f"{proposal.place}: " if proposal.place else ""
    name = f" {finding.name}" if finding.name else ""
    reason = f" ({finding.why})" if finding.why else ""
    return f"  {finding.fact.name}{name}: {place}{proposal.text}{reason}"


def as_json(reading: Reading, comparison: Comparison, proposer: Proposer, status: int) -> str:
    """Write the report for machines; all findings, whatever is shown to people."""
    data = {
        "status": status,
        "pages": [{"file": file, "kind": kind} for file, kind in reading.pages],
        "facts": dict(sorted(Counter(fact.kind for fact in reading.facts).items())),
        "compared": comparison.compared,
        "counts": {change.value: len(comparison.of(change)) for change in Change},
        "troubles": [
            {
                "file": trouble.place.file,
                "line": trouble.place.line,
                "what": trouble.what,
                "fatal": trouble.fatal,
            }
            for trouble in reading.troubles
        ],
        "findings": [_finding(finding, proposer) for finding in comparison.findings],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding, proposer: Proposer) -> dict[str, Any]:
    proposal = proposer.propose(finding)
    return {
        "change": finding.change.value,
        "kind": finding.fact.kind,
        "key": list(finding.fact.key),
        "value": finding.name or None,
        "spec": finding.spec_value,
        "portal": finding.portal_value,
        "pages": [_place(place) for place in finding.pages],
        "spec_file": _place(finding.spec.place_of(finding.name)) if finding.spec else None,
        "why": finding.why or None,
        "proposal": proposal.text,
        "safe": proposal.insertion is not None,
    }


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line}
