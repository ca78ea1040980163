"""Numbers that look random and are the same on every machine and Python version.

Everything in the seeded fleet hangs on these: two calls with the same parts give the same result,
so nothing has to be stored for history to stay the same.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def _digest(parts: tuple[object, ...], size: int) -> bytes:
    return hashlib.blake2b(repr(parts).encode(), digest_size=size).digest()


def fraction(*parts: object) -> float:
    """Return a number in [0, 1)."""
    return int.from_bytes(_digest(parts, 6), "big") / (1 << 48)


def between(low: float, high: float, *parts: object) -> float:
    """Return a number in [low, high)."""
    return low + (high - low) * fraction(*parts)


def whole(low: int, high: int, *parts: object) -> int:
    """Return a whole number from low to high, both included."""
    return low + int(fraction(*parts) * (high - low + 1))


def pick(choices: Sequence[T], *parts: object) -> T:
    """Return one of the choices."""
    return choices[whole(0, len(choices) - 1, *parts)]


def hexadecimal(length: int, *parts: object) -> str:
    """Return lower-case hexadecimal digits."""
    return _digest(parts, (length + 1) // 2).hex()[:length]


def stream(*parts: object) -> random.Random:
    """Return a generator of many numbers, where one digest a number would be slow.

    Only `random()` and `randbytes()` may be used on it: those are the same in every version of Python.
    """
    return random.Random(_digest(parts, 16))  # noqa: S311 -- it has to be predictable
