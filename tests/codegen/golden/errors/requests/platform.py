# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from isolarcloud_runtime.request import Request


class OrderRequest(Request, frozen=True, kw_only=True):
    """Orders a toy."""
