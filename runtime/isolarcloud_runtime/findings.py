"""What a check of the doctor found, and the report that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .shown import once_whole

Status = Literal["ok", "warning", "failed", "skipped"]

FINE, PROBLEMS, COULD_NOT_RUN = 0, 1, 2
"""Exit statuses of `isolarcloud doctor`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found.

    Attributes:
        name: Name of the check, such as `tls`.
        status: `ok`; `warning`: works, but not for long or not for everybody; `failed`; `skipped`: could
            not be checked, and why.
        message: What was found, one sentence.
        hint: How to mend it; may be empty.
        facts: Numbers behind it, for programs.
    """

    name: str
    status: Status
    message: str
    hint: str = ""
    facts: dict[str, Any] = field(default_factory=dict[str, Any])

    def __str__(self) -> str:
        text = f"{self.status:<8}{self.name:<15}{self.message}"
        return f"{text}\n{'':<23}{self.hint}" if self.hint and self.status != "ok" else text


class Report(Sequence[Finding]):
    """All findings of an examination, in the order of the checks. Holds no secret."""

    def __init__(self, findings: Sequence[Finding], *, ran: bool = True) -> None:
        """Take the findings, and whether there was anything to examine at all."""
        self._findings = tuple(findings)
        self._ran = ran

    @property
    def ok(self) -> bool:
        """Whether nothing failed; warnings and skipped checks are no failures."""
        return self._ran and not self.problems

    @property
    def problems(self) -> tuple[Finding, ...]:
        """What failed."""
        return tuple(finding for finding in self._findings if finding.status == "failed")

    @property
    def exit_status(self) -> int:
        """0: nothing failed; 1: something failed; 2: there was nothing to examine."""
        if not self._ran:
            return COULD_NOT_RUN
        return PROBLEMS if self.problems else FINE

    def find(self, name: str) -> Finding:
        """Return the finding of a check.

        Raises:
            KeyError: There is no such check.
        """
        for finding in self._findings:
            if finding.name == name:
                return finding
        raise KeyError(name)

    def to_dict(self) -> dict[str, Any]:
        """Return the report as values that `json.dumps` takes."""
        return {
            "ok": self.ok,
            "exit_status": self.exit_status,
            "findings": [
                {
                    "name": finding.name,
                    "status": finding.status,
                    "message": finding.message,
                    "hint": finding.hint,
                    **({"facts": finding.facts} if finding.facts else {}),
                }
                for finding in self._findings
            ],
        }

    def __getitem__(self, index: Any) -> Any:
        return self._findings[index]

    def __len__(self) -> int:
        return len(self._findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._findings)

    def __str__(self) -> str:
        counts = {
            status: sum(finding.status == status for finding in self._findings)
            for status in ("ok", "warning", "failed", "skipped")
        }
        summary = ", ".join(f"{count} {status}" for status, count in counts.items() if count)
        return "\n".join([*map(str, self._findings), summary])

    @once_whole
    def __repr__(self) -> str:
        return f"<report: {', '.join(f'{finding.name} {finding.status}' for finding in self._findings)}>"
