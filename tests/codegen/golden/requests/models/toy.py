# Generated from spec/ by `make generate`; do not edit.
"""Replies: toy."""

from __future__ import annotations

from isolarcloud_runtime.model import Model


class Receipt(Model, frozen=True, kw_only=True):
    """Number of the order.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    number: str
    """The number."""
