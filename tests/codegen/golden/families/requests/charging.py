# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from datetime import datetime

    from isolarcloud_runtime.secret import Secret


class AuthRequest(Request, frozen=True, kw_only=True):
    """Login."""

    account: str | Secret
    """Account."""
    password: str | Secret
    """Password."""


class BoxInfoRequest(Request, frozen=True, kw_only=True):
    """A box."""

    box_id: int | None = None
    """Id of the box."""


class BoxListRequest(Request, frozen=True, kw_only=True):
    """Boxes."""

    page: int | None = None
    """Number of the page."""
    size: int | None = None
    """Boxes of a page."""
    since: datetime | None = None
    """Begin."""
