"""Mistakes in the spec: collected while reading, shown all at once."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
"""Place of a value inside one file: keys and list positions from the top."""

_PLAIN_KEY = re.compile(r"[\w/-]+\Z")


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake, where it is, and what to do about it."""

    file: str
    line: int
    path: str
    message: str
    remedy: str
    harmless: bool = field(default=False, compare=False)
    """Whether the file can be understood all the same, so that later checks still make sense."""
    warning: bool = field(default=False, compare=False)
    """Whether it only stands in the way of a release."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.path}: {self.message}; {self.remedy}"


class SpecError(Exception):
    """The spec has mistakes: `problems` lists them all, sorted and without repetition."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class GeneratorError(Exception):
    """The spec is right, but the generator fails: a fault of the generator or of one of its tools."""


def show_path(path: Sequence[str | int]) -> str:
    """Write a path the way people write it: `request[1].limits.most_entries`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _PLAIN_KEY.match(step):
            text += f".{step}" if text else step
        else:
            text += f'["{step}"]'
    return text or "(file)"


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that was probably meant, or None."""
    known = sorted(set(candidates))
    folded = {candidate.casefold(): candidate for candidate in reversed(known)}
    match = difflib.get_close_matches(word.casefold(), sorted(folded), n=1, cutoff=0.6)
    return folded[match[0]] if match else None


def suggest(word: str, candidates: Iterable[str], *, otherwise: str) -> str:
    """Word a remedy for a name that does not exist."""
    match = nearest(word, candidates)
    return f'did you mean "{match}"?' if match else otherwise
