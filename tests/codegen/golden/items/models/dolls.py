# Generated from spec/ by `make generate`; do not edit.
"""Replies: dolls."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class Doll(Model, frozen=True, kw_only=True):
    """A doll.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int = field(name="doll_id")
    """Id of the doll."""
    name: str | None = field(name="doll_name", default=None)
    """Its name."""


class Dolls(Model, frozen=True, kw_only=True):
    """Dolls of the house.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    dolls: list[Doll]
    """The dolls."""
