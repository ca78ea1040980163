# Generated from spec/ by `make generate`; do not edit.
"""Common BSC Device Measuring Points.

The ids 59008, 59010, 59012 and 59014 stand in the table of CMU devices as well: the device type tells them
apart.

Source: "Common BSC Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=239.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

MAXIMUM_CELL_VOLTAGE: Final = Point(59008, "Highest cell voltage", "mV", "bsc-device", "instant")
"""Highest cell voltage. Unit: mV."""
MINIMUM_CELL_VOLTAGE: Final = Point(59010, "Lowest Cell Voltage", "mV", "bsc-device", "instant")
"""Lowest Cell Voltage. Unit: mV."""
MAXIMUM_CELL_TEMPERATURE: Final = Point(59012, "Highest cell temperature", "°C", "bsc-device", "instant")
"""Highest cell temperature. Unit: °C."""
MINIMUM_CELL_TEMPERATURE: Final = Point(59014, "Min Cell Temperature", "°C", "bsc-device", "instant")
"""Min Cell Temperature. Unit: °C."""
MAXIMUM_CELL_VOLTAGE_POSITION: Final = Point(
    59064, "Max Cell Voltage Position (#BMU~#Cell)", "", "bsc-device", "text"
)
"""Max Cell Voltage Position (#BMU~#Cell)."""
MINIMUM_CELL_VOLTAGE_POSITION: Final = Point(
    59065, "Min Cell Voltage Position (#BMU~#Cell)", "", "bsc-device", "text"
)
"""Min Cell Voltage Position (#BMU~#Cell)."""
MAXIMUM_CELL_TEMPERATURE_POSITION: Final = Point(
    59066, "Max Cell Temperature Position (#BMU~#Cell)", "", "bsc-device", "text"
)
"""Max Cell Temperature Position (#BMU~#Cell)."""
MINIMUM_CELL_TEMPERATURE_POSITION: Final = Point(
    59067, "Min Cell Temperature Position (#BMU~#Cell)", "", "bsc-device", "text"
)
"""Min Cell Temperature Position (#BMU~#Cell)."""
