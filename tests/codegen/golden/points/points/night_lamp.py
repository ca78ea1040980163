# Generated from spec/ by `make generate`; do not edit.
"""Points of night lamps.

Source: "The page", https://portal.example.com/#/document/md?link_index=7.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

POWER: Final = Point(24, "Power", "W", "night-lamp", "instant")
"""Power. Unit: W."""
ENERGY: Final = Point(25, "Energy", "Wh", "night-lamp", "counter", "day")
"""Energy. Unit: Wh. Starts again from zero every day."""
STATE: Final = Point(26, "State", "", "night-lamp", "state")
"""State. Values: `enums.LampState`."""
LOAD: Final = Point(27, "Load", "", "night-lamp", "instant")
"""Load. A share of one: 0.5 means 50 %."""
VERSION: Final = Point(28, "Version", "", "night-lamp", "text")
"""Version."""

LIVE: Final[tuple[Point, ...]] = (
    POWER,
    LOAD,
)
"""The points that devices send as live data, in the order of the table."""
