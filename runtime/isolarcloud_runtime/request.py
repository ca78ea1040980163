"""The base of the generated request classes."""

from __future__ import annotations

from functools import cache
from typing import Any

from .model import Model


class Request(Model, frozen=True, kw_only=True):
    """Base of requests: what is None is not sent.

    Private texts may be given as plain `str`, so the class, not the value, says what is private:
    such fields show as `***`.
    """

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the fields that are given; the pretty printer of `rich` reads them too."""
        private = _private_fields(type(self))
        return [(name, _Hidden() if name in private else value) for name, value in super().__rich_repr__()]

    def to_dict(self, *, secrets: bool = False) -> dict[str, Any]:
        """Return the fields by their Python names, private ones as `***` unless asked for."""
        plain = super().to_dict(secrets=secrets)
        hidden = frozenset() if secrets else _private_fields(type(self))
        return {
            name: "***" if name in hidden and value is not None else value for name, value in plain.items()
        }


class _Hidden:
    def __repr__(self) -> str:
        return "***"


@cache
def _private_fields(kind: type[Request]) -> frozenset[str]:
    """Return the names of the fields that take a `Secret`."""
    return frozenset(
        name
        for base in kind.__mro__
        for name, annotation in getattr(base, "__annotations__", {}).items()
        if "Secret" in str(annotation)
    )
