# Generated from spec/ by `make generate`; do not edit.
"""Replies: trips."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class Trip(Model, frozen=True, kw_only=True):
    """A trip.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int
    """Id of the trip."""


class TripList(Model, frozen=True, kw_only=True):
    """Trips.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    trips: list[Trip] = field(name="pageList")
    """The trips."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are."""
    state: str | None = None
    """What came of it."""
    refused: list[int] | None = None
    """Trips that are nobody's."""
