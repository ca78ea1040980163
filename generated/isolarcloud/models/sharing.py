# Generated from spec/ by `make generate`; do not edit.
"""Replies: sharing."""

from __future__ import annotations

from msgspec import field

from isolarcloud.enums import NmiRefusalReason
from isolarcloud_runtime.model import Model


class PlantSharing(Model, frozen=True, kw_only=True):
    """Result of sharing a plant.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str
    """Result; `1` is success."""


class PlantSharingRelease(Model, frozen=True, kw_only=True):
    """Result of ending the sharing of plants.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str
    """Result; `1` is success. The table of the page calls it code, its sample result_code; both are read."""


class PlantPartnerChange(Model, frozen=True, kw_only=True):
    """Result of adding a partner to plants, or of removing one.

    The name is that of the envelope's code, one level up; the two are not the same thing.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str = field(name="result_code")
    """Result; `1` is success."""


class NmiPair(Model, frozen=True, kw_only=True):
    """An inverter and the connection point it belongs to, of a plant that is shared now.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str = field(name="sn")
    """Serial number of the inverter."""
    nmi: str | None = None
    """National Metering Identifier of the connection point."""


class NmiRefusal(Model, frozen=True, kw_only=True):
    """A pair that gave access to no plant.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    serial_number: str | None = field(name="sn", default=None)
    """Serial number as asked for."""
    nmi: str | None = None
    """National Metering Identifier as asked for."""
    reason: NmiRefusalReason | None = field(name="code", default=None)
    """Why not."""


class NmiSharing(Model, frozen=True, kw_only=True):
    """Which plants are shared now, and which pairs were refused.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    shared: list[NmiPair] = field(name="success_list")
    """Pairs whose plants are shared now."""
    refused: list[NmiRefusal] | None = field(name="illegal_list", default=None)
    """Pairs that were refused; the call succeeds all the same."""
