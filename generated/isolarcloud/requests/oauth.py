# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from isolarcloud.enums import TokenScope
    from isolarcloud_runtime.secret import Secret


class RefreshTokenRequest(Request, frozen=True, kw_only=True):
    """Exchanges a refresh token for new tokens."""

    refresh_token: str | Secret
    """Refresh token of the exchange or of the last refresh. Limit: at least 1 characters."""


class TokenRequest(Request, frozen=True, kw_only=True):
    """Exchanges an owner's authorization code for tokens."""

    grant_type: str | None = None
    """Always `authorization_code`."""
    code: str | Secret
    """Code from the redirect. Limit: at least 1 characters."""
    redirect_uri: str
    """Address of the redirect, letter for letter as registered with the application. Limit: at least 1
    characters.
    """
    token_scope_mode: TokenScope | str | None = None
    """Whose plants the tokens show; every owner's when left out."""
