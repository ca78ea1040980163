"""A text that must not be seen by accident."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import Any


class Secret:
    """A token, password, account or other private text: every way of printing it gives `***`.

    It is deliberately no `str`, so that it cannot slip into a message or a log line. Two secrets
    are equal when their texts are equal; ask for the text with `reveal()`. A pickle holds no text:
    what comes out of it only tells that there was one, and raises when it is asked.
    """

    __slots__ = ("_read",)

    _read: Callable[[], str] | None
    """Gives the text. Not the text itself: what looks into objects would show it."""

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError("a secret is made from a text")
        self._read = text.__str__

    def reveal(self) -> str:
        """Return the text itself.

        Raises:
            ValueError: It came out of a pickle, which holds no secrets.
        """
        if self._read is None:
            raise ValueError("this secret was pickled, and a pickle holds no secrets: get it anew")
        return self._read()

    def __bool__(self) -> bool:
        return self._read is None or bool(self._read())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        if self._read is None or other._read is None:
            return self is other
        return hmac.compare_digest(
            self._read().encode("utf-8", "surrogatepass"), other._read().encode("utf-8", "surrogatepass")
        )

    def __hash__(self) -> int:
        return hash((Secret, self._read and self._read()))

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> tuple[Callable[[], Secret], tuple[()]]:
        return _left_behind, ()

    def __reduce_ex__(self, protocol: Any) -> tuple[Callable[[], Secret], tuple[()]]:
        return self.__reduce__()

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return "***"

    def __format__(self, format_spec: str) -> str:
        return format("***", format_spec)


def _left_behind() -> Secret:
    """Return what a pickled secret becomes."""
    secret = Secret("")
    secret._read = None
    return secret


def reveal(value: str | Secret) -> str:
    """Return the text of a secret, or the text itself where the caller gave a plain one."""
    return value.reveal() if isinstance(value, Secret) else value


def hide(value: str | Secret) -> Secret:
    """Return a secret, made of a text where it is none yet."""
    return value if isinstance(value, Secret) else Secret(value)
