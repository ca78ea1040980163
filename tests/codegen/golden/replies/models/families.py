# Generated from spec/ by `make generate`; do not edit.
"""Replies: families."""

from __future__ import annotations

from msgspec import field

from isolarcloud.models.bears import Bear
from isolarcloud_runtime.model import Model


class BearFamily(Model, frozen=True, kw_only=True):
    """A family of bears.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    bears: list[Bear]
    """The bears."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are."""
