"""Reads limits out of sentences: `up to 3 hours and up to 50 plants`, `(up to 10)`, `cannot be less than 5s`.

A small grammar over words, one for all endpoints: a relation (`up to`, `no less than`, ...) followed by
quantities (a number and what it counts) until the sentence ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.portal.facts import Value

_MOST = (
    "up to|at most|no more than|not more than|cannot exceed|can not exceed|must not exceed|not exceed|"
    "maximum quantity|maximum|most recent|limited to|within"
).replace(" ", r"\ ")
_LEAST = ("at least|no less than|not less than|cannot be less than|must not be less than|minimum").replace(
    " ", r"\ "
)
_WORDS = re.compile(
    rf"""
      (?P<most>\b(?:{_MOST})\b)
    | (?P<least>\b(?:{_LEAST})\b)
    | (?P<range>(?P<low>\d+)\s*(?:to|~|-)\s*(?P<high>\d+)(?=\s*[)\].]|\s*(?:seconds|minutes)))
    | (?P<aside>\bin\ (?:a\ single|one)\ (?:query|call|request)\b)
    | (?P<advice>\bcall\ frequency\b)
    | (?P<every>\bevery\ (?P<pace>\d+)\ (?P<pace_unit>second|minute|hour)s?\b)
    | (?P<number>\b(?:\d+|one|two|three|five|ten|a\ single)(?=s?\b))(?P<short>s\b)?
    | (?P<end>[.;](?=\s|$)|\n)
    | (?P<word>[A-Za-z_]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERS = {"one": 1, "a single": 1, "two": 2, "three": 3, "five": 5, "ten": 10}
_NOUNS = {
    "plants": "plants|plant|ps_ids|ps_id|stations",
    "devices": "devices|device|inverters|optimizers|ps_keys",
    "points": "points|point",
    "entries": "ids|sns|sets|groups|items|entries|pieces|records",
    "seconds": "seconds|second",
    "minutes": "minutes|minute",
    "hours": "hours|hour",
    "days": "days|day",
    "months": "months|month",
    "years": "years|year",
}
_COUNTED = {word: noun for noun, words in _NOUNS.items() for word in words.split("|")}
_SPANS = {"hours": ("minutes", 60), "minutes": ("minutes", 1)}
_TIMES = {"seconds", "minutes", "hours", "days", "months", "years"}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_LOOK_AHEAD = 3
"""How many words may stand between a number and what it counts: `50 measuring points`."""


@dataclass(frozen=True)
class Limit:
    """One limit."""

    relation: str
    """most, least or pace."""
    number: int
    counted: str
    """What is counted; `entries` where the text does not say."""


def read_limits(text: str) -> Iterator[Limit]:
    """Read all limits of a text."""
    relation = ""
    sentence_has_pace = False
    tokens = list(_WORDS.finditer(text))
    for position, token in enumerate(tokens):
        if token["end"]:
            relation, sentence_has_pace = "", False
        elif token["advice"]:
            sentence_has_pace = True
        elif token["most"] or token["least"]:
            relation = "most" if token["most"] else "least"
        elif token["every"]:
            yield Limit("pace", int(token["pace"]) * _SECONDS[token["pace_unit"].lower()], "seconds")
        elif token["range"]:
            if _mentions_unit(text, token.start()):
                yield Limit("least", int(token["low"]), "value")
                yield Limit("most", int(token["high"]), "value")
        elif token["number"] and relation:
            word = token["number"].lower()
            number = _NUMBERS.get(word) or int(word)
            counted = "seconds" if token["short"] else _counted(tokens, position)
            if not sentence_has_pace:
                yield Limit(relation, number, counted)
            elif counted.removesuffix("s") in _SECONDS:  # advised is what the data needs to change
                yield Limit("pace", number * _SECONDS[counted.removesuffix("s")], "seconds")


def _mentions_unit(text: str, position: int) -> bool:
    """A plain `1 to 3` is a limit only where a unit is named right before it: `in seconds, 0 to 1800`."""
    return bool(re.search(r"\b(?:seconds|minutes|range)\b[^.;(]*$", text[:position], re.IGNORECASE))


def _counted(tokens: list[re.Match[str]], position: int) -> str:
    for token in tokens[position + 1 : position + 1 + _LOOK_AHEAD]:
        if not token["word"]:
            break
        if noun := _COUNTED.get(token["word"].lower()):
            return noun
    return "entries"


def state(values: dict[str, Value], name: str, number: int) -> None:
    """Write down one statement of a limit; a page that contradicts itself has several, in its order."""
    known = values.get(name)
    if known is None or known == number:
        values[name] = number
    else:
        said = known if isinstance(known, tuple) else (str(known),)
        values[name] = said if str(number) in said else (*said, str(number))


_DEFAULT = re.compile(
    r"\bdefaults?\b(?:\s+values?)?\s*:?\s*(?:to\s+|is\s+|as\s+)?(?P<after>-?\d+|yes\b|no\b|[a-z_]+\b(?=;))"
    r"|(?P<before>-?\d+)\s?s?\s+by\s+default\b",
    re.IGNORECASE,
)
_SWITCHED = {"yes": "1", "no": "0"}


def read_default(text: str) -> Value:
    """Read what the gateway takes for a field that is left out; None if the text names no value."""
    match = _DEFAULT.search(text)
    word = (match["after"] or match["before"]).lower() if match else None
    return None if word is None else _SWITCHED.get(word, word)


def is_span(limit: Limit) -> bool:
    """Whether a limit is about a length of time."""
    return limit.relation == "most" and limit.counted in _TIMES


def span(limit: Limit) -> tuple[str, int]:
    """Name and number of a span as the spec writes it: hours are minutes there."""
    unit, factor = _SPANS.get(limit.counted, (limit.counted, 1))
    return f"longest.{unit}", limit.number * factor


_FORMAT = re.compile(r"yyyy(?:[-/]?MM(?:[-/]?dd(?:[ T]?HH(?::?mm(?::?ss(?:\.SSS)?)?)?)?)?)?")
_STRFTIME = (
    ("yyyy", "%Y"),
    ("MM", "%m"),
    ("dd", "%d"),
    ("HH", "%H"),
    ("mm", "%M"),
    ("SSS", "%f"),
    ("ss", "%S"),
)


def read_formats(text: str) -> tuple[str, ...]:
    """Read date formats, written as the spec writes them."""
    found: set[str] = set()
    for match in _FORMAT.finditer(text):
        result = match[0]
        for letters, directive in _STRFTIME:
            result = result.replace(letters, directive)
        found.add(result)
    return tuple(sorted(found))
