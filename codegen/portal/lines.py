"""Finds the line of a key in a JSON document, which JSON readers do not tell."""

from __future__ import annotations

import bisect
import json
from collections.abc import Callable


def line_finder(text: str) -> Callable[..., int]:
    """Return a function: words that stand one after another in the text -> line of the last one."""
    breaks = [position for position, character in enumerate(text) if character == "\n"]

    def find(*words: str) -> int:
        position = 0
        for word in words:
            found = text.find(json.dumps(word, ensure_ascii=False), position)
            if found < 0:
                break
            position = found
        return bisect.bisect_left(breaks, position) + 1

    return find
