# Generated from spec/ by `make generate`; do not edit.
"""Replies: cars."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class Car(Model, frozen=True, kw_only=True):
    """A toy car.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int
    """Id of the car."""


class CarList(Model, frozen=True, kw_only=True):
    """One page of cars.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    cars: list[Car] = field(name="pageList")
    """The cars."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are."""
