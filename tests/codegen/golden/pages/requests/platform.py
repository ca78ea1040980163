# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from isolarcloud_runtime.request import Request


class QueryCarsRequest(Request, frozen=True, kw_only=True):
    """Cars of the garage."""

    page: int | None = None
    """Number of the page. Limit: at least 1."""
    size: int | None = None
    """Cars of a page. Limit: at least 1."""
    colour: str | None = None
    """Colour of the cars."""
    wheels: int | None = None
    """Wheels of the cars."""
