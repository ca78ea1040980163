# Generated from spec/ by `make generate`; do not edit.
"""Replies: books."""

from __future__ import annotations

from isolarcloud_runtime.model import Model


class Chapter(Model, frozen=True, kw_only=True):
    """A chapter of a book.

    Unverified.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    page: int | None = None
    """First page."""
