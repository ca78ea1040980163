# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from isolarcloud_runtime.secret import Secret


class RefreshTokenRequest(Request, frozen=True, kw_only=True):
    """Refresh of a token."""

    refresh_token: str | Secret
    """Token to use up."""


class TokenRequest(Request, frozen=True, kw_only=True):
    """Exchange of a code."""

    grant_type: str
    """Kind of grant."""
    code: str | Secret
    """Code of the consent."""
    redirect_uri: str
    """Where the browser went."""
    scope: str | None = None
    """Whose toys the token shows."""
