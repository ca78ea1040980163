"""Decides what a difference between two values means."""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from codegen.portal.document import fold
from codegen.portal.facts import Correction, Fact, Value

_WORDS = {"label", "label_zh", "title", "message"}
"""Values that are words for people; capitals and punctuation in them are not worth an alarm."""

_LONG_ENOUGH = 6
"""Shortest phrase that can be looked for in a text without finding it by chance."""


class Change(enum.Enum):
    """What a finding says about the portal."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    STALE = "stale correction"
    WORDING = "wording only"
    COVERED = "covered by a correction"

    @property
    def drift(self) -> bool:
        """Whether somebody has to act upon it."""
        return self not in {Change.WORDING, Change.COVERED}


class Verdict(NamedTuple):
    """What is said about one value of a fact."""

    change: Change
    name: str
    ours: Value
    theirs: Value
    why: str


def judge(
    fact: Fact,
    name: str,
    ours: Value,
    theirs: Value,
    *,
    corrections: Sequence[Correction],
    source_is: Callable[[Correction, Fact], bool],
) -> tuple[Change, str] | None:
    """Compare one value; None if there is nothing to say. The text is the reason of the correction."""
    for entry in corrections:
        if _says(entry, theirs):
            return Change.COVERED, entry.why
    if same(ours, theirs) or (name == "type" and str(theirs) in str(ours).split("|")):
        for entry in corrections:
            if source_is(entry, fact):  # other pages may have been right all along
                return (Change.COVERED if _quoted(entry, fact, ours) else Change.STALE), entry.why
        return None
    for entry in corrections:
        if _quoted(entry, fact, ours):
            return Change.COVERED, entry.why
    if (
        _is_words(name)
        and isinstance(ours, str)
        and isinstance(theirs, str)
        and _letters(ours) == _letters(theirs)
    ):
        return Change.WORDING, ""
    if "." in name and ours is None:
        return Change.NEW, ""
    if "." in name and theirs is None:
        return Change.GONE, ""
    return Change.CHANGED, ""


def follows_from_maximum(name: str, fact: Fact, ours: Fact) -> bool:
    """Whether a scale only differs because the maximum does, and the real maximum is the same as before."""
    if name != "scale":
        return False
    before, after = (_real_maximum(one) for one in (ours, fact))
    return before is not None and after is not None and math.isclose(before, after, rel_tol=1e-6)


def _real_maximum(fact: Fact) -> float | None:
    high, scale = fact.values.get("maximum"), fact.values.get("scale")
    if not isinstance(high, int | float) or not isinstance(scale, int | float | None):
        return None
    return high * (1 if scale is None else scale)


def _says(correction: Correction, theirs: Value) -> bool:
    """Whether the portal says what the correction quotes; it may quote several pages: `integer or number`."""
    says = correction.portal_says
    parts = says.split(" or ") if isinstance(says, str) else []
    return same(theirs, says) or any(same(theirs, part) for part in parts)


def same(one: Value, other: Value) -> bool:
    """Whether two values say the same; a number may be written as text, an empty text says nothing."""
    return _comparable(one) == _comparable(other)


def _comparable(value: Value) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return f"{value:g}" if abs(value) < 1e6 else str(value)
    if isinstance(value, str):
        return fold(value) or None
    return value


def _quoted(correction: Correction, fact: Fact, ours: Value) -> bool:
    """Whether the phrase of a correction still stands on the page, apart from the spec's own words."""
    if not isinstance(correction.portal_says, str):
        return False
    phrase = _letters(correction.portal_says)
    if len(phrase) < _LONG_ENOUGH:  # too short to be looked for: it has to be a whole cell
        return f"|{fold(correction.portal_says)}|" in fold(fact.text)
    if isinstance(ours, str) and phrase == _letters(ours):  # the correction is about punctuation or capitals
        return fold(correction.portal_says) in fold(fact.text)
    if isinstance(ours, str) and phrase in _letters(ours):
        return False
    return phrase in _letters(fact.text)


def _is_words(name: str) -> bool:
    return name in _WORDS or name.partition(".")[0] in {"values", "choices"}


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
