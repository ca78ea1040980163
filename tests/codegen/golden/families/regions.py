# Generated from spec/ by `make generate`; do not edit.
"""Regions of the service, and languages of its texts."""

from __future__ import annotations

from enum import StrEnum

from isolarcloud_runtime.regions import RegionBase, RegionInfo


class Region(RegionBase):
    """Regions; an account lives in one of them. Any other base URL may be used as well."""

    HOME = RegionInfo(
        name="HOME",
        title="Home",
        gateway="https://gateway.example.com",
        web="https://web.example.com",
        cloud_id=1,
        charging_gateway="https://charging.example.com",
        status="documented",
    )
    """Home: gateway.example.com."""


class Language(StrEnum):
    """Languages of the gateway's texts."""

    ENGLISH = "_en_US"
    """English."""
    BRITISH = "_en_US"
    """British. The gateway has one code for it and for ENGLISH."""
