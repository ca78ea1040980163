# Generated from spec/ by `make generate`; do not edit.
"""Replies: open points."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import DeviceType
from isolarcloud_runtime.model import Model


class OpenPoint(Model, frozen=True, kw_only=True):
    """A measuring point that data queries can ask for.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: int = field(name="point_id")
    """Id of the point."""
    name: str | None = field(name="point_name", default=None)
    """Name in the language of the call."""
    device_type: DeviceType | None = None
    """Kind of devices that have it."""
    unit: str | None = field(name="storage_unit", default=None)
    """Unit of the values in data queries; signals have none."""
    display_unit: str | None = field(name="show_unit", default=None)
    """Unit that the vendor's own pages show; values do not come in it."""
    remark: str | None = field(name="open_point_remark", default=None)
    """What the vendor says about the point."""


class OpenPointList(Model, frozen=True, kw_only=True):
    """One page of measuring points.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    points: list[OpenPoint] = field(name="pageList")
    """The points of this page."""
    total: int | None = field(name="rowCount", default=None)
    """How many there are on all pages; not every reply has it. The other spelling is documented for the
    platform family.
    """
