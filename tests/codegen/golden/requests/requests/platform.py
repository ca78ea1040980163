# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, timedelta

    from isolarcloud.enums import Grain, Shape
    from isolarcloud_runtime.points import PointLike
    from isolarcloud_runtime.secret import Secret


class OrderToysAddress(Request, frozen=True, kw_only=True):
    """Where to send it."""

    street: str
    """Street."""
    zip_code: int | None = None
    """Postal code."""


class OrderToysItems(Request, frozen=True, kw_only=True):
    """What is ordered."""

    id: int
    """Id of the toy."""
    tag: str | None = None
    """What to write on it, "quoted"."""


class OrderToysRequest(Request, frozen=True, kw_only=True):
    """Orders toys."""

    plant_id: int
    """Plant that pays. Limit: at least 1."""
    price: float | None = None
    """Highest price."""
    device_name: str | None = None
    """Name to print. Limit: 2 to 20 characters."""
    pin: str | Secret | None = None
    """Secret number."""
    wrapped: bool | None = None
    """Whether it is wrapped."""
    express: bool | None = None
    """Whether it is quick."""
    shape: Shape | int | None = None
    """Shape of the toys."""
    shapes: Sequence[Shape | int] | None = None
    """Shapes of the toys."""
    serial_numbers: Sequence[str] | None = None
    """Serial numbers. Limit: at most 3 entries."""
    ids: Sequence[int] | None = None
    """Ids. Limit: 1 to 2 entries. Unverified."""
    points: Sequence[PointLike] | None = None
    """Points. Limit: at most 5 entries."""
    start: datetime | None = None
    """Begin."""
    end: datetime | None = None
    """End."""
    grain: Grain | str
    """What is counted."""
    first: date | None = None
    """First day or month."""
    last: date | None = None
    """Last day."""
    every: timedelta | None = None
    """Time between two. Limit: 5 to 60 minutes, a multiple of 5 minutes."""
    address: OrderToysAddress | None = None
    """Where to send it."""
    items: Sequence[OrderToysItems] | None = None
    """What is ordered. Limit: at most 10 entries."""
