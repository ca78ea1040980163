# Generated from spec/ by `make generate`; do not edit.
"""Common Communications Device Measuring Points.

Source: "Common Communications Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=234.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

ANALOG_INPUT_1_VOLTAGE: Final = Point(10555, "AI Voltage Signal 1", "V", "communications-device", "instant")
"""AI Voltage Signal 1. Unit: V."""
ANALOG_INPUT_1_CURRENT: Final = Point(10575, "AI Current Signal 1", "mA", "communications-device", "instant")
"""AI Current Signal 1. Unit: mA."""
ANALOG_INPUT_2_VOLTAGE: Final = Point(10557, "AI Voltage Signal 2", "V", "communications-device", "instant")
"""AI Voltage Signal 2. Unit: V."""
ANALOG_INPUT_2_CURRENT: Final = Point(10576, "AI Current Signal 2", "mA", "communications-device", "instant")
"""AI Current Signal 2. Unit: mA."""
ANALOG_INPUT_3_VOLTAGE: Final = Point(10559, "AI Voltage Signal 3", "V", "communications-device", "instant")
"""AI Voltage Signal 3. Unit: V."""
ANALOG_INPUT_3_CURRENT: Final = Point(10577, "AI Current Signal 3", "mA", "communications-device", "instant")
"""AI Current Signal 3. Unit: mA."""
ANALOG_INPUT_4_VOLTAGE: Final = Point(10561, "AI Voltage Signal 4", "V", "communications-device", "instant")
"""AI Voltage Signal 4. Unit: V."""
ANALOG_INPUT_4_CURRENT: Final = Point(10578, "AI Current Signal 4", "mA", "communications-device", "instant")
"""AI Current Signal 4. Unit: mA."""
RESISTANCE_THERMOMETER_1: Final = Point(10563, "PT signal 1", "°C", "communications-device", "instant")
"""PT signal 1. Unit: °C."""
RESISTANCE_THERMOMETER_2: Final = Point(10565, "PT signal 2", "°C", "communications-device", "instant")
"""PT signal 2. Unit: °C."""
DIGITAL_OUTPUT_1: Final = Point(10567, "DO signal 1", "", "communications-device", "state")
"""DO signal 1."""
DIGITAL_OUTPUT_2: Final = Point(10569, "DO signal 2", "", "communications-device", "state")
"""DO signal 2."""
DIGITAL_OUTPUT_3: Final = Point(10571, "DO signal 3", "", "communications-device", "state")
"""DO signal 3."""
DIGITAL_OUTPUT_4: Final = Point(10573, "DO signal 4", "", "communications-device", "state")
"""DO signal 4."""
TOTAL_POWER: Final = Point(10026, "Total Power", "W", "communications-device", "instant")
"""Total Power. Unit: W."""
TOTAL_YIELD: Final = Point(10028, "Total Yield", "Wh", "communications-device", "counter", "never")
"""Total Yield. Unit: Wh. Never starts again from zero."""
TOTAL_REACTIVE_POWER: Final = Point(10046, "Total Reactive Power", "var", "communications-device", "instant")
"""Total Reactive Power. Unit: var."""
MOBILE_NETWORK_SIGNAL_STRENGTH: Final = Point(
    10510, "Mobile Network Signal Strength", "", "communications-device", "instant"
)
"""Mobile Network Signal Strength."""
WLAN_SIGNAL_STRENGTH: Final = Point(10511, "WLAN Signal Strength", "", "communications-device", "instant")
"""WLAN Signal Strength."""
TOTAL_ACTIVE_POWER: Final = Point(10587, "Total Active Power", "W", "communications-device", "instant")
"""Total Active Power. Unit: W."""
