# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from isolarcloud.enums import Season
    from isolarcloud_runtime.catalogue import ControlChoice


class QueryTripsRequest(Request, frozen=True, kw_only=True):
    """Trips of the cars."""

    page: int | None = None
    """Number of the page. Limit: at least 1."""
    size: int | None = None
    """Trips of a page. Limit: at least 1."""
    start: datetime | None = None
    """Begin."""
    end: datetime | None = None
    """End."""
    state: Season | str | None = None
    """What is wanted."""


class SteerSettings(Request, frozen=True, kw_only=True):
    """What to set."""

    code: int
    """Which setting."""
    value: int | float | str | ControlChoice | None = None
    """New value; left out to read."""


class SteerRequest(Request, frozen=True, kw_only=True):
    """Steers a car."""

    start: datetime
    """Begin."""
    end: datetime
    """End."""
    settings: Sequence[SteerSettings] | None = None
    """What to set. Limit: at most 3 entries."""
