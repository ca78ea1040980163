"""Checks of numbers and flags that a client is set up with: refused at once, by name."""

from __future__ import annotations

import math
from typing import Any

from .errors import ConfigurationError


def checked_number(
    name: str, value: Any, *, least: float = 0, above: bool = False, whole: bool = False
) -> float:
    """Return a finite number.

    Args:
        name: What it is, for the message.
        value: What was given.
        least: The smallest number that makes sense.
        above: Whether it must be more than `least`.
        whole: Whether it must be an `int`.

    Raises:
        ConfigurationError: It is none, or too small.
    """
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        article = "a whole number" if whole else "a number"
        raise ConfigurationError(f"{name} is of type {type(value).__name__}: give {article}.")
    if not math.isfinite(value) or value < least or (above and value == least):
        bound = f"more than {least:g}" if above else f"{least:g} or more"
        raise ConfigurationError(f"{name} is {value:g}: give a number that is {bound}.")
    number: float = value
    return number


def checked_flag(name: str, value: Any) -> bool:
    """Return True or False.

    Raises:
        ConfigurationError: It is neither.
    """
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} is of type {type(value).__name__}: give True or False.")
    return value
