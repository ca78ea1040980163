# Generated from spec/ by `make generate`; do not edit.
"""Common Communications Module Measuring Points.

Source: "Common Communications Module Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=235.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

WIRELESS_SIGNAL_STRENGTH: Final = Point(
    23001, "Wireless Signal Strength", "", "communications-module", "instant"
)
"""Wireless Signal Strength."""
WLAN_SIGNAL_STRENGTH: Final = Point(23014, "WLAN Signal Strength", "", "communications-module", "instant")
"""WLAN Signal Strength."""
CARD_ID: Final = Point(23008, "Card ID", "", "communications-module", "text")
"""Card ID."""
