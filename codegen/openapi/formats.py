"""Patterns for texts of requests: times, digits within limits, and lists with commas."""

from __future__ import annotations

import re

from isolarcloud_runtime.descriptors import RequestField

_DIRECTIVES = {
    "Y": "[0-9]{4}",
    "m": "(0[1-9]|1[0-2])",
    "d": "(0[1-9]|[12][0-9]|3[01])",
    "H": "([01][0-9]|2[0-3])",
    "M": "[0-5][0-9]",
    "S": "[0-5][0-9]",
    "f": "[0-9]{6}",
    ":z": "[+-][0-9]{2}:[0-9]{2}",
    "%": "%",
}
_NAMES = {
    "Y": "yyyy",
    "m": "MM",
    "d": "dd",
    "H": "HH",
    "M": "mm",
    "S": "ss",
    "f": "SSSSSS",
    ":z": "xxx",
    "%": "%",
}
_PIECE = re.compile(r"%(:?.)|([^%]+)")
_SPECIAL = re.compile(r"[.^$*+?()\[\]{}|\\/]")


def time_pattern(strftime: str) -> str:
    """Return the pattern of texts in a strftime format.

    Raises:
        KeyError: The format has a directive that no time of the gateway has.
    """
    return "".join(
        _DIRECTIVES[directive] if directive else escaped(text) for directive, text in _PIECE.findall(strftime)
    )


def time_words(strftime: str) -> str:
    """Return a strftime format the way people write it: `yyyyMMddHHmmss`."""
    return "".join(_NAMES[directive] if directive else text for directive, text in _PIECE.findall(strftime))


def escaped(text: str) -> str:
    """Escape what means something in a pattern, in the way that all dialects share."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def sent(field: RequestField, value: str | int) -> str | int:
    """Return what the wire has for a flag's or an enum's value."""
    if str(value) in field.wire_values:
        return field.wire_values[str(value)]
    return str(value) if field.as_text else value


def digits(field: RequestField) -> str:
    """Return the pattern of a whole number as text, as near to its limits as a short pattern comes."""
    least, most, step = field.least, field.most, field.step or 1
    if least is not None and most is not None and least >= 0 and (most - least) // step < _FEW:
        return "|".join(str(number) for number in range(least, most + 1) if number % step == 0)
    sign = "-?" if least is None or least < 0 else ""
    first = "[1-9]" if least is not None and least > 0 else "[0-9]"
    if step % 5:
        return f"{sign}{first}[0-9]*"
    last = "[05]" if step % 10 else "0"
    return f"{sign}{first}[0-9]*{last}" + ("|5" if step % 10 else "")


_FEW = 24


def comma_list(entry: str, field: RequestField) -> str:
    """Return the pattern of entries with commas between them."""
    least = max(field.least_entries or 1, 1) - 1
    most = "" if field.most_entries is None else str(field.most_entries - 1)
    one = f"({entry})" if "|" in entry else entry
    return f"{one}(,{one}){{{least},{most}}}"
