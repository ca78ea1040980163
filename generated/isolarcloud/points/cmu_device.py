# Generated from spec/ by `make generate`; do not edit.
"""Common CMU Device Measuring Points.

The ids 59008, 59010, 59012 and 59014 stand in the table of BSC devices as well: the device type tells them
apart.

Source: "Common CMU Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=237.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

TOTAL_VOLTAGE: Final = Point(59002, "total voltage", "", "cmu-device", "instant")
"""total voltage. The portal gives no unit."""
TOTAL_CURRENT: Final = Point(59003, "Total Current", "", "cmu-device", "instant")
"""Total Current. The portal gives no unit."""
STATE_OF_CHARGE: Final = Point(59004, "SOC", "", "cmu-device", "instant")
"""SOC. A share of one: 0.5 means 50 %."""
RACK_CAPACITY: Final = Point(59006, "rack cap", "", "cmu-device", "instant")
"""rack cap. The portal gives no unit."""
MAXIMUM_CELL_VOLTAGE: Final = Point(59008, "Highest cell voltage", "mV", "cmu-device", "instant")
"""Highest cell voltage. Unit: mV."""
MINIMUM_CELL_VOLTAGE: Final = Point(59010, "Lowest Cell Voltage", "mV", "cmu-device", "instant")
"""Lowest Cell Voltage. Unit: mV."""
MAXIMUM_CELL_TEMPERATURE: Final = Point(59012, "Highest cell temperature", "°C", "cmu-device", "instant")
"""Highest cell temperature. Unit: °C."""
MINIMUM_CELL_TEMPERATURE: Final = Point(59014, "Min Cell Temperature", "°C", "cmu-device", "instant")
"""Min Cell Temperature. Unit: °C."""
SOFTWARE_VERSION: Final = Point(59403, "Software Version", "", "cmu-device", "text")
"""Software Version."""
