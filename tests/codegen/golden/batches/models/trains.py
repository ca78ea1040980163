# Generated from spec/ by `make generate`; do not edit.
"""Replies: trains."""

from __future__ import annotations

from isolarcloud_runtime.model import Model
from isolarcloud_runtime.series import SeriesByKey
from isolarcloud_runtime.statistics import StatisticsByKey


class TrainSeries(Model, frozen=True, kw_only=True):
    """Values of trains over time.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    series: SeriesByKey | None = None
    """Columns by train."""


class TrainStatistics(Model, frozen=True, kw_only=True):
    """Values of trains by day.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    series: StatisticsByKey | None = None
    """Columns by train."""
