# Generated from spec/ by `make generate`; do not edit.
"""Replies: clock."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class ServerTime(Model, frozen=True, kw_only=True):
    """The gateway's clock.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    milliseconds: int = field(name="timestamp")
    """Time since 1970. Unit: ms."""
