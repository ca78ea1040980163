# Generated from spec/ by `make generate`; do not edit.
"""Common iHomeManager Measuring Points.

The portal does not say which device type an iHomeManager has.

Source: "Common iHomeManage Measuring Points".
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

CHANNEL_1_TOTAL_ACTIVE_POWER: Final = Point(
    88016, "Channel 1 Total Active Power", "W", "ihomemanage", "instant"
)
"""Channel 1 Total Active Power. Unit: W."""
CHANNEL_1_PHASE_A_ACTIVE_POWER: Final = Point(
    88017, "Channel 1 Phase A Active Power", "W", "ihomemanage", "instant"
)
"""Channel 1 Phase A Active Power. Unit: W."""
CHANNEL_1_PHASE_B_ACTIVE_POWER: Final = Point(
    88018, "Channel 1 Phase B Active Power", "W", "ihomemanage", "instant"
)
"""Channel 1 Phase B Active Power. Unit: W."""
CHANNEL_1_PHASE_C_ACTIVE_POWER: Final = Point(
    88019, "Channel 1 Phase C Active Power", "W", "ihomemanage", "instant"
)
"""Channel 1 Phase C Active Power. Unit: W."""
CHANNEL_1_TOTAL_PURCHASED_ENERGY: Final = Point(
    88034, "Channel 1 total purchased energy", "Wh", "ihomemanage", "counter", "never"
)
"""Channel 1 total purchased energy. Unit: Wh. Never starts again from zero."""
CHANNEL_1_TOTAL_FEED_IN_ENERGY: Final = Point(
    88035, "Channel 1 total feed-in energy", "Wh", "ihomemanage", "counter", "never"
)
"""Channel 1 total feed-in energy. Unit: Wh. Never starts again from zero."""
