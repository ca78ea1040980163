# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from isolarcloud.enums import Total
    from isolarcloud_runtime.points import PointLike


class GetLampDaysRequest(Request, frozen=True, kw_only=True):
    """Values of lamps by day."""

    lamp_keys: Sequence[str]
    """Lamps. Limit: at most 9 entries."""
    points: Sequence[PointLike]
    """Points. Limit: at most 9 entries."""
    kinds: Sequence[Total | int]
    """What to compute."""
    start: date
    """First day."""
    end: date
    """Last day."""


class GetLampMinutesRequest(Request, frozen=True, kw_only=True):
    """Values of lamps over time."""

    lamp_ids: Sequence[int]
    """Lamps. Limit: at most 9 entries."""
    points: Sequence[PointLike]
    """Points. Limit: at most 9 entries."""
    start: datetime
    """Begin."""
    end: datetime
    """End."""


class GetLampsRequest(Request, frozen=True, kw_only=True):
    """Latest values of lamps."""

    lamp_ids: Sequence[int]
    """Lamps. Limit: at most 9 entries."""
    points: Sequence[PointLike]
    """Points. Limit: at most 9 entries."""
