# Generated from spec/ by `make generate`; do not edit.
"""Replies: history."""

from __future__ import annotations

from msgspec import field

from isolarcloud.models.common import PointDefinition
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.series import SeriesByKey


class PlantMinuteData(Model, frozen=True, kw_only=True):
    """Values of plants over time.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    series: SeriesByKey | None = None
    """By plant id; a plant without data is absent."""
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    """Names and units of the points, when asked for."""
    illegal_plant_ids: list[int] | None = field(name="illegal_ps_id_list", default=None)
    """Ids asked for that are no plants of the caller."""


class DeviceMinuteData(Model, frozen=True, kw_only=True):
    """Values of devices over time.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    series: SeriesByKey | None = None
    """By device key; a device without data is absent."""
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    """Names and units of the points, when asked for."""
    illegal_device_keys: list[str] | None = field(name="illegal_ps_key_list", default=None)
    """Keys asked for that are no devices of the caller."""
