# Generated from spec/ by `make generate`; do not edit.
"""Faults of lamps.

Source: "The page", https://portal.example.com/#/document/md?link_index=7.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.catalogue import DeviceFault

BULB_BROKEN: Final = DeviceFault(501, 1, "Bulb Broken", "night-lamp")
"""Bulb Broken."""
NO_POWER: Final = DeviceFault(502, 2, "No Power", "night-lamp")
"""No Power."""

ALL: Final[tuple[DeviceFault, ...]] = (
    BULB_BROKEN,
    NO_POWER,
)
"""All faults of the table, in its order."""
