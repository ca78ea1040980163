# Generated from spec/ by `make generate`; do not edit.
"""Replies: common."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model, Number


class Quantity(Model, frozen=True, kw_only=True):
    """A number and its unit, scaled by the gateway to be read by people (W or kW, kWh or MWh).

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    value: Number | None = None
    """The number; None where the gateway shows a dash."""
    unit: str | None = None
    """The unit, in the language of the call; empty where there is no number."""


class PointDefinition(Model, frozen=True, kw_only=True):
    """Name and unit of a measuring point, as the gateway tells them.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: int = field(name="point_id")
    """Id of the point."""
    name: str | None = field(name="point_name", default=None)
    """Name in the language of the call."""
    unit: str | None = field(name="point_unit", default=None)
    """Unit of the values; the smallest of its kind."""
