"""Reads sets of values out of prose: `0: Off, 1: On`, `Off:0 - On:1`, `0-Off,1-On`, `1 = On, 0 = Off`.

A set is recognised by its marks: a code, then a separator, then words, at least twice. Codes may stand
behind the words instead (`Idle:1`). What stands in front of the first code is the name of the set.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_CODE = r"-?\d{1,9}(?:-\d)?"
_WORD = r"[A-Z]{2,}(?:_[A-Z]+)*"
_FRONT, _WORDS = (
    re.compile(
        rf"(?:(?<=^)|(?<=[\s,;:(.\[]))({code})\s*"  # the code, at the begin of a word
        r"(?::|=|-(?=\s*[^\d\s])|\.(?=\s))\s*"  # what divides it from its label
        r"(?=[^\s\d]|\d+[^\d\s:=])"  # the label, which is not another number
    )
    for code in (_CODE, _WORD)
)
_BEHIND = re.compile(rf":\s*({_CODE})(?=\s*(?:$|[,;)\n]|-(?!\d)|\.\s|\.$|\s[A-Z][a-z ]*:))")
_END = re.compile(
    r"\.\s|\)\s*(?=$|[.,;]|[A-Z])|\n|\sdefault\b|\(Only\b|\s(?=Refer to|If |Note:|Attention)", re.IGNORECASE
)
TWICE = " (again)"
"""Behind a code that the page gives to a second thing."""
_EDGES = " \t\n,;:.-()[]"


@dataclass(frozen=True)
class ValueSet:
    """Codes with their labels, and what was around them."""

    labels: dict[str, str]
    before: str
    """Text in front of the set, without the closing colon: the name of what it describes."""
    after: str = ""
    """Text behind the last label, where a full stop divides it off."""

    def named(self, family: str) -> dict[str, str]:
        """The labels by the names of the values: `values.64`."""
        return {f"{family}.{code}": label for code, label in self.labels.items()}


def read_values(text: str) -> ValueSet | None:
    """Read one set of values; None if there is none."""
    behind = _behind(text)
    return behind or _front(text)


def _front(text: str) -> ValueSet | None:
    marks = next((found for one in (_FRONT, _WORDS) if len(found := list(one.finditer(text))) > 1), [])
    if not marks:
        return None
    labels: dict[str, str] = {}
    after = ""
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        words = text[mark.end() : following.start() if following else len(text)]
        if following is None:
            words, after = _divide(words)
        label = _label(words)
        if not label:
            return None
        labels[_once_more(mark[1], labels)] = label
    return ValueSet(labels, _before(text[: marks[0].start()]), after)


def _behind(text: str) -> ValueSet | None:
    marks = list(_BEHIND.finditer(text))
    if len(marks) < 2 or len(marks) < len(_FRONT.findall(text)):
        return None
    labels: dict[str, str] = {}
    begin = 0
    before = ""
    for mark in marks:
        words = text[begin : mark.start()]
        if not labels and ":" in words:
            name, _, words = words.partition(":")
            before = _before(name)
        label = _label(words)
        if not label or "[" in label:
            return None
        labels[_once_more(mark[1], labels)] = label
        begin = mark.end()
    return ValueSet(labels, before)


def _once_more(code: str, labels: dict[str, str]) -> str:
    """A code that stands twice is a mistake of the page; both labels are kept, so that it is told."""
    return f"{code}{TWICE}" if code in labels else code


def _divide(words: str) -> tuple[str, str]:
    """The last label ends with its sentence, line or bracket; what follows is about something else."""
    for end in _END.finditer(words):
        head, tail = words[: end.start()], words[end.start() :]
        if end[0].startswith(")") and head.count("(") > head.count(")"):
            continue  # the bracket belongs to the label
        return head, tail.strip(_EDGES)
    return words, ""


def _label(words: str) -> str:
    label = " ".join(words.split()).strip(" \t,;:.-")
    if label.count("(") > label.count(")"):
        label = label.rstrip("(").strip() if label.endswith("(") else label
    elif label.count(")") > label.count("("):
        label = label.removesuffix(")").strip()
    return label


def _before(words: str) -> str:
    return " ".join(words.split()).rstrip(" :,;-([").strip()
