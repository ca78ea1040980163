"""How objects show themselves whose construction has failed half-way: tracebacks with locals do so."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

S = TypeVar("S")


def once_whole(show: Callable[[S], str]) -> Callable[[S], str]:
    """Decorate a `__repr__`: without the attributes that it needs there is no more to say than the kind."""

    @wraps(show)
    def shown(self: S) -> str:
        try:
            return show(self)
        except AttributeError:
            kind: type[Any] = type(self)
            return f"<{kind.__name__}, not set up>"

    return shown
