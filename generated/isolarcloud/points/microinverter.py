# Generated from spec/ by `make generate`; do not edit.
"""Common Microinverter Measuring Points.

Source: "Common Microinverter Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=238.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

RUNNING_STATUS: Final = Point(51301, "Running Status", "", "microinverter", "state")
"""Running Status. Values: `enums.MicroinverterStatus`."""
TOTAL_YIELD: Final = Point(51302, "Total Yield", "Wh", "microinverter", "counter", "never")
"""Total Yield. Unit: Wh. Never starts again from zero."""
TOTAL_ACTIVE_POWER: Final = Point(51303, "Total Active Power", "W", "microinverter", "instant")
"""Total Active Power. Unit: W."""
TOTAL_REACTIVE_POWER: Final = Point(51304, "Total Reactive Power", "var", "microinverter", "instant")
"""Total Reactive Power. Unit: var."""
TOTAL_DC_POWER: Final = Point(51305, "Total DC Power", "W", "microinverter", "instant")
"""Total DC Power. Unit: W."""
TOTAL_APPARENT_POWER: Final = Point(51306, "Total Apparent Power", "VA", "microinverter", "instant")
"""Total Apparent Power. Unit: VA."""
TOTAL_POWER_FACTOR: Final = Point(51307, "Total Power Factor", "", "microinverter", "instant")
"""Total Power Factor."""
GRID_FREQUENCY: Final = Point(51308, "Grid Frequency", "Hz", "microinverter", "instant")
"""Grid Frequency. Unit: Hz."""
AC_VOLTAGE: Final = Point(51309, "AC Voltage", "V", "microinverter", "instant")
"""AC Voltage. Unit: V."""
AC_CURRENT: Final = Point(51312, "AC Current", "A", "microinverter", "instant")
"""AC Current. Unit: A."""
PV1_VOLTAGE: Final = Point(51315, "PV1 Voltage", "V", "microinverter", "instant")
"""PV1 Voltage. Unit: V."""
PV1_CURRENT: Final = Point(51316, "PV1 Current", "A", "microinverter", "instant")
"""PV1 Current. Unit: A."""
PV2_VOLTAGE: Final = Point(51317, "PV2 Voltage", "V", "microinverter", "instant")
"""PV2 Voltage. Unit: V."""
PV2_CURRENT: Final = Point(51318, "PV2 Current", "A", "microinverter", "instant")
"""PV2 Current. Unit: A."""
PV3_VOLTAGE: Final = Point(51319, "PV3 Voltage", "V", "microinverter", "instant")
"""PV3 Voltage. Unit: V."""
PV3_CURRENT: Final = Point(51320, "PV3 Current", "A", "microinverter", "instant")
"""PV3 Current. Unit: A."""
PV4_VOLTAGE: Final = Point(51321, "PV4 Voltage", "V", "microinverter", "instant")
"""PV4 Voltage. Unit: V."""
PV4_CURRENT: Final = Point(51322, "PV4 Current", "A", "microinverter", "instant")
"""PV4 Current. Unit: A."""
PV5_VOLTAGE: Final = Point(51323, "PV5 Voltage", "V", "microinverter", "instant")
"""PV5 Voltage. Unit: V."""
PV5_CURRENT: Final = Point(51324, "PV5 Current", "A", "microinverter", "instant")
"""PV5 Current. Unit: A."""
PV6_VOLTAGE: Final = Point(51325, "PV6 Voltage", "V", "microinverter", "instant")
"""PV6 Voltage. Unit: V."""
PV6_CURRENT: Final = Point(51326, "PV6 Current", "A", "microinverter", "instant")
"""PV6 Current. Unit: A."""
PV1_POWER: Final = Point(51333, "PV1 Power", "W", "microinverter", "instant")
"""PV1 Power. Unit: W."""
PV2_POWER: Final = Point(51334, "PV2 Power", "W", "microinverter", "instant")
"""PV2 Power. Unit: W."""
PV3_POWER: Final = Point(51335, "PV3 Power", "W", "microinverter", "instant")
"""PV3 Power. Unit: W."""
PV4_POWER: Final = Point(51336, "PV4 Power", "W", "microinverter", "instant")
"""PV4 Power. Unit: W."""
PV5_POWER: Final = Point(51337, "PV5 Power", "W", "microinverter", "instant")
"""PV5 Power. Unit: W."""
PV6_POWER: Final = Point(51338, "PV6 Power", "W", "microinverter", "instant")
"""PV6 Power. Unit: W."""
PV1_TOTAL_YIELD: Final = Point(51339, "PV1 Total Yield", "Wh", "microinverter", "counter", "never")
"""PV1 Total Yield. Unit: Wh. Never starts again from zero."""
PV2_TOTAL_YIELD: Final = Point(51340, "PV2 Total Yield", "Wh", "microinverter", "counter", "never")
"""PV2 Total Yield. Unit: Wh. Never starts again from zero."""
PV3_TOTAL_YIELD: Final = Point(51341, "PV3 Total Yield", "Wh", "microinverter", "counter", "never")
"""PV3 Total Yield. Unit: Wh. Never starts again from zero."""
PV4_TOTAL_YIELD: Final = Point(51342, "PV4 Total Yield", "Wh", "microinverter", "counter", "never")
"""PV4 Total Yield. Unit: Wh. Never starts again from zero."""
PV5_TOTAL_YIELD: Final = Point(51343, "PV5 Total Yield", "Wh", "microinverter", "counter", "never")
"""PV5 Total Yield. Unit: Wh. Never starts again from zero."""
PV6_TOTAL_YIELD: Final = Point(51344, "PV6 Total Yield", "Wh", "microinverter", "counter", "never")
"""PV6 Total Yield. Unit: Wh. Never starts again from zero."""
DAILY_YIELD: Final = Point(51346, "Yield Today", "Wh", "microinverter", "counter", "day")
"""Yield Today. Unit: Wh. Starts again from zero every day."""
PV1_DAILY_YIELD: Final = Point(51347, "PV1 Yield Today", "Wh", "microinverter", "counter", "day")
"""PV1 Yield Today. Unit: Wh. Starts again from zero every day."""
PV2_DAILY_YIELD: Final = Point(51348, "PV2 Yield Today", "Wh", "microinverter", "counter", "day")
"""PV2 Yield Today. Unit: Wh. Starts again from zero every day."""
PV3_DAILY_YIELD: Final = Point(51349, "PV3 Yield Today", "Wh", "microinverter", "counter", "day")
"""PV3 Yield Today. Unit: Wh. Starts again from zero every day."""
PV4_DAILY_YIELD: Final = Point(51350, "PV4 Yield Today", "Wh", "microinverter", "counter", "day")
"""PV4 Yield Today. Unit: Wh. Starts again from zero every day."""
PV5_DAILY_YIELD: Final = Point(51351, "PV5 Yield Today", "Wh", "microinverter", "counter", "day")
"""PV5 Yield Today. Unit: Wh. Starts again from zero every day."""
PV6_DAILY_YIELD: Final = Point(51352, "PV6 Yield Today", "Wh", "microinverter", "counter", "day")
"""PV6 Yield Today. Unit: Wh. Starts again from zero every day."""
