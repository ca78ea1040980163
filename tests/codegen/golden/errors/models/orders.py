# Generated from spec/ by `make generate`; do not edit.
"""Replies: orders."""

from __future__ import annotations

from isolarcloud_runtime.model import Model


class Order(Model, frozen=True, kw_only=True):
    """An order.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    state: str | None = None
    """Result of the order; `1` is success."""
    why: str | None = None
    """Why it failed."""
