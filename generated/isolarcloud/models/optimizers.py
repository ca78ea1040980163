# Generated from spec/ by `make generate`; do not edit.
"""Replies: optimizers."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model
from isolarcloud_runtime.points import PointValues
from isolarcloud_runtime.series import SeriesByKey
from isolarcloud_runtime.statistics import StatisticsByKey
from isolarcloud_runtime.times import LocalTime


class Optimizer(Model, frozen=True, kw_only=True):
    """An optimizer of a plant.

    Its `key` is what data queries ask for.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    key: str = field(name="ps_key")
    """Key for data queries: plant id, device type 41, address and channel, joined by underscores."""
    serial_number: str | None = field(name="sn", default=None)
    """Serial number."""


class OptimizerList(Model, frozen=True, kw_only=True):
    """The optimizers of a plant.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    optimizers: list[Optimizer] = field(name="device_list")
    """The optimizers."""
    code: str | None = None
    """Result of the query; `1` is success."""


class OptimizerRealTimeRow(Model, frozen=True, kw_only=True):
    """Latest values of one optimizer.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_key: str = field(name="ps_key")
    """Key of the optimizer."""
    plant_id: int | None = field(name="ps_id", default=None)
    """Id of the plant. The sample does not have it."""
    sampled_at: LocalTime | None = field(name="device_time", default=None)
    """When the values were taken, on the plant's clock. A number of 14 digits, other than for devices, where
    it is a text.
    """
    values: PointValues | None = None
    """Value of each point asked for."""


class OptimizerRealTimeData(Model, frozen=True, kw_only=True):
    """Latest values of optimizers, and which could not be read.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    rows: list[OptimizerRealTimeRow] = field(name="device_point_list")
    """One row an optimizer."""
    failed_device_keys: list[str] | None = field(name="fail_ps_key_list", default=None)
    """Keys of optimizers that could not be read."""


class OptimizerMinuteData(Model, frozen=True, kw_only=True):
    """Values of optimizers over time.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    series: SeriesByKey | None = None
    """By key of the optimizer; one without data is absent."""


class OptimizerStatisticsData(Model, frozen=True, kw_only=True):
    """Statistics of optimizers by day, month or year.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    series: StatisticsByKey | None = None
    """By key of the optimizer; one without data is absent."""
