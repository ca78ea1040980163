# Generated from spec/ by `make generate`; do not edit.
"""Replies: boxes."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class Box(Model, frozen=True, kw_only=True):
    """A box.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int
    """Id of the box."""


class BoxList(Model, frozen=True, kw_only=True):
    """Boxes.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    boxes: list[Box] = field(name="list")
    """The boxes."""
    total: int | None = None
    """How many there are."""
