# Generated from spec/ by `make generate`; do not edit.
"""Replies: identity."""

from __future__ import annotations

from isolarcloud_runtime.model import Model
from isolarcloud_runtime.secret import Secret


class Tokens(Model, frozen=True, kw_only=True):
    """Tokens of an owner.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    access_token: Secret | None = None
    """Token for calls."""
    refresh_token: Secret | None = None
    """Token for the next tokens."""
    expires_in: int | None = None
    """Life of the token. Unit: s."""
    owners: list[int] | None = None
    """Whose toys it shows."""


class LoginResult(Model, frozen=True, kw_only=True):
    """Who logged in.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    token: Secret | None = None
    """Token for calls."""
