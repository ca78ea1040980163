"""A text that must not be seen by accident."""

from __future__ import annotations

import hmac


class Secret:
    """A token, password, account or other private text: every way of printing it gives `***`.

    It is deliberately no `str`, so that it cannot slip into a message or a log line. Two secrets
    are equal when their texts are equal; ask for the text with `reveal()`.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError("a secret is made from a text")
        self._text = text

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(
            self._text.encode("utf-8", "surrogatepass"), other._text.encode("utf-8", "surrogatepass")
        )

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return "***"

    def __format__(self, format_spec: str) -> str:
        return format("***", format_spec)


def reveal(value: str | Secret) -> str:
    """Return the text of a secret, or the text itself where the caller gave a plain one."""
    return value.reveal() if isinstance(value, Secret) else value
