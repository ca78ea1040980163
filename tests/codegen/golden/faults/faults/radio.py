# Generated from spec/ by `make generate`; do not edit.
"""Faults of radios.

Source: "The page", https://portal.example.com/#/document/md?link_index=7.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.catalogue import DeviceFault

NO_POWER: Final = DeviceFault(601, 1, "No Power", "radio")
"""No Power."""
NO_STATION: Final = DeviceFault(501, 2, "No Station", "radio")
"""No Station."""

ALL: Final[tuple[DeviceFault, ...]] = (
    NO_POWER,
    NO_STATION,
)
"""All faults of the table, in its order."""
