# Generated from spec/ by `make generate`; do not edit.
"""Common PCS Device Measuring Points.

Source: "Common PCS Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=244.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

TOTAL_ACTIVE_POWER: Final = Point(44010, "Overall Total Active Power", "W", "pcs-device", "instant")
"""Overall Total Active Power. Unit: W."""
TOTAL_REACTIVE_POWER: Final = Point(44011, "Overall total reactive power", "var", "pcs-device", "instant")
"""Overall total reactive power. Unit: var."""
POWER_FACTOR: Final = Point(44012, "Overall PF", "", "pcs-device", "instant")
"""Overall PF."""
WORKING_MODE: Final = Point(44025, "Work Mode", "", "pcs-device", "state")
"""Work Mode. The portal does not list the values."""
GRID_FREQUENCY: Final = Point(44029, "Overall Grid Frequency", "Hz", "pcs-device", "instant")
"""Overall Grid Frequency. Unit: Hz."""
RUNNING_STATUS: Final = Point(44231, "Running Status", "", "pcs-device", "state")
"""Running Status. The portal does not list the values."""
INTERNAL_AIR_TEMPERATURE: Final = Point(44244, "Internal Air Temperature", "°C", "pcs-device", "instant")
"""Internal Air Temperature. Unit: °C."""
DEVICE_SERIAL_NUMBER: Final = Point(44803, "Device S/N", "", "pcs-device", "text")
"""Device S/N."""
DSP_VERSION: Final = Point(44823, "PCS-DSP Version Number", "", "pcs-device", "text")
"""PCS-DSP Version Number."""
CPLD_VERSION: Final = Point(44824, "PCS-CPLD Version Number", "", "pcs-device", "text")
"""PCS-CPLD Version Number."""
