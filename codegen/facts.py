"""What is known about a fact of the API beside the fact itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["documented", "corrected", "field-reported", "unverified", "unreviewed"]


@dataclass(frozen=True)
class Source:
    """A document that facts come from."""

    id: str
    title: str
    address: str | None

    def __str__(self) -> str:
        return f'"{self.title}", {self.address}' if self.address else f'"{self.title}"'


@dataclass(frozen=True)
class Fact:
    """Where a fact comes from and how sure it is."""

    status: Status
    source: Source
    note: str = ""


@dataclass(frozen=True)
class Correction:
    """A deliberate difference from the portal."""

    where: str
    portal_says: str | None
    spec_says: str
    why: str
