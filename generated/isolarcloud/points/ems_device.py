# Generated from spec/ by `make generate`; do not edit.
"""Common EMS Device Measuring Points.

Source: "Common EMS Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=233.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

DAILY_ENERGY_STORAGE_CHARGE: Final = Point(24620, "ESS Daily Charge", "Wh", "ems-device", "counter", "day")
"""ESS Daily Charge. Unit: Wh. Starts again from zero every day."""
DAILY_ENERGY_STORAGE_DISCHARGE: Final = Point(
    24621, "ESS Daily Discharge", "Wh", "ems-device", "counter", "day"
)
"""ESS Daily Discharge. Unit: Wh. Starts again from zero every day."""
TOTAL_ENERGY_STORAGE_CHARGE: Final = Point(24622, "ESS Total Charge", "Wh", "ems-device", "counter", "never")
"""ESS Total Charge. Unit: Wh. Never starts again from zero."""
TOTAL_ENERGY_STORAGE_DISCHARGE: Final = Point(
    24623, "ESS Total Discharge", "Wh", "ems-device", "counter", "never"
)
"""ESS Total Discharge. Unit: Wh. Never starts again from zero."""
PV_ACTIVE_POWER: Final = Point(24624, "PV Active Power", "W", "ems-device", "instant")
"""PV Active Power. Unit: W."""
ENERGY_STORAGE_ACTIVE_POWER: Final = Point(24625, "Energy Storage Active Power", "W", "ems-device", "instant")
"""Energy Storage Active Power. Unit: W."""
GRID_ACTIVE_POWER: Final = Point(24626, "Grid Active Power", "W", "ems-device", "instant")
"""Grid Active Power. Unit: W."""
DAILY_PV_YIELD: Final = Point(24627, "Daily PV Yield", "Wh", "ems-device", "counter", "day")
"""Daily PV Yield. Unit: Wh. Starts again from zero every day."""
TOTAL_PV_YIELD: Final = Point(24628, "Total PV Yield", "Wh", "ems-device", "counter", "never")
"""Total PV Yield. Unit: Wh. Never starts again from zero."""
ENERGY_STORAGE_STATE_OF_CHARGE: Final = Point(24629, "Energy Storage SOC", "%", "ems-device", "instant")
"""Energy Storage SOC. Unit: %. The only state of charge that the portal declares in %."""
ENERGY_STORAGE_REMAINING_CHARGE: Final = Point(
    24630, "Energy Storage Remaining Charge", "Wh", "ems-device", "instant"
)
"""Energy Storage Remaining Charge. Unit: Wh."""
LOAD_ACTIVE_POWER: Final = Point(24631, "Active Load", "W", "ems-device", "instant")
"""Active Load. Unit: W."""
