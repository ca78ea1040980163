"""Taking known secrets out of texts that others wrote, such as the gateway's own messages."""

from __future__ import annotations

import re

HIDDEN = "***"
MOST_CHARACTERS = 300
SHORTEST_SECRET = 4
"""Shorter texts are no secrets worth the name; replacing them would tear words apart."""

E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]+")


class Redactor:
    """Knows the secrets of one client and removes them from foreign texts."""

    def __init__(self) -> None:
        """Start with no secrets."""
        self._secrets: set[str] = set()

    def add(self, secret: str | None) -> None:
        """Remember a secret."""
        if secret and len(secret) >= SHORTEST_SECRET:
            self._secrets.add(secret)

    def clean(self, text: str) -> str:
        """Return the text on one line, shortened, without secrets and e-mail addresses."""
        text = text[: MOST_CHARACTERS * 10]
        for secret in sorted(self._secrets.copy(), key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        text = UNPRINTABLE.sub(" ", E_MAIL.sub(HIDDEN, text)).strip()
        return text if len(text) <= MOST_CHARACTERS else text[:MOST_CHARACTERS] + "..."

    def __repr__(self) -> str:
        return f"<redactor of {len(self._secrets)} secrets>"
