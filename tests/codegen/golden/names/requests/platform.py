# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from isolarcloud_runtime.request import Request


class StrangeThingsRequest(Request, frozen=True, kw_only=True):
    """Names that need care."""

    from_: str | None = None
    """A word of Python."""
    nonce: str | None = None
    """Misspelt by the vendor."""
    plant_key: str | None = None
    """Expanded."""
    type: str | None = None
    """A builtin."""
