# Generated from spec/ by `make generate`; do not edit.
"""Replies: lamps."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model
from isolarcloud_runtime.points import PointValues
from isolarcloud_runtime.series import SeriesByKey
from isolarcloud_runtime.statistics import StatisticsByKey


class LampRow(Model, frozen=True, kw_only=True):
    """Latest values of a lamp.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int = field(name="lamp_id")
    """Id of the lamp."""
    values: PointValues | None = None
    """Value of each point."""


class LampRows(Model, frozen=True, kw_only=True):
    """Latest values of lamps.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    rows: list[LampRow]
    """The rows."""


class LampSeries(Model, frozen=True, kw_only=True):
    """Values of lamps over time.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    series: SeriesByKey | None = None
    """Columns by lamp."""


class LampStatistics(Model, frozen=True, kw_only=True):
    """Values of lamps by day.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    series: StatisticsByKey | None = None
    """Columns by lamp."""
