# Generated from spec/ by `make generate`; do not edit.
"""Common LC Device Measuring Points.

Source: "Common LC Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=246.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

SOFTWARE_VERSION: Final = Point(59502, "Software Version", "", "lc-device", "text")
"""Software Version."""
TOTAL_CHARGE: Final = Point(59535, "Total Charge", "Wh", "lc-device", "counter", "never")
"""Total Charge. Unit: Wh. Never starts again from zero."""
TOTAL_DISCHARGE: Final = Point(59536, "Total Discharge", "Wh", "lc-device", "counter", "never")
"""Total Discharge. Unit: Wh. Never starts again from zero."""
TOTAL_ACTIVE_POWER: Final = Point(59541, "Total Active Power", "W", "lc-device", "instant")
"""Total Active Power. Unit: W."""
TOTAL_REACTIVE_POWER: Final = Point(59542, "Total Reactive Power", "var", "lc-device", "instant")
"""Total Reactive Power. Unit: var."""
DAILY_CHARGE: Final = Point(59546, "Daily Charge", "Wh", "lc-device", "counter", "day")
"""Daily Charge. Unit: Wh. Starts again from zero every day."""
DAILY_DISCHARGE: Final = Point(59547, "Daily Discharge", "Wh", "lc-device", "counter", "day")
"""Daily Discharge. Unit: Wh. Starts again from zero every day."""
WORKING_MODE: Final = Point(59551, "Working Mode", "", "lc-device", "state")
"""Working Mode. The portal does not list the values."""
WORKING_STATUS: Final = Point(59552, "Working Status", "", "lc-device", "state")
"""Working Status. The portal does not list the values."""
DEVICE_SERIAL_NUMBER: Final = Point(59705, "Device S/N", "", "lc-device", "text")
"""Device S/N."""
