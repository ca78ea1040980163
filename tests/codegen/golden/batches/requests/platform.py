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


class GetTrainDaysRequest(Request, frozen=True, kw_only=True):
    """Values of trains by day."""

    train_keys: Sequence[str]
    """Trains. Limit: at most 9 entries."""
    points: Sequence[PointLike]
    """Points. Limit: at most 9 entries."""
    kinds: Sequence[Total | int]
    """What to compute."""
    start: date
    """First day."""
    end: date
    """Last day."""
    kind: int | None = None
    """Kind of trains."""
    latest_first: bool | None = None
    """Whether the latest day comes first."""


class GetTrainMinutesRequest(Request, frozen=True, kw_only=True):
    """Values of trains over time."""

    train_ids: Sequence[int]
    """Trains. Limit: at most 2 entries."""
    points: Sequence[PointLike]
    """Points. Limit: at most 9 entries."""
    start: datetime
    """Begin."""
    end: datetime
    """End."""
