# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from isolarcloud_runtime.secret import Secret


class LoginRequest(Request, frozen=True, kw_only=True):
    """Login."""

    account: str | Secret
    """Account."""
    password: str | Secret
    """Password."""


class ToyHousesRequest(Request, frozen=True, kw_only=True):
    """Houses of the account."""
