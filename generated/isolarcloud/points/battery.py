# Generated from spec/ by `make generate`; do not edit.
"""Common Battery Measuring Points.

Source: "Common Battery Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=232.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

BATTERY_VOLTAGE: Final = Point(58601, "Battery Voltage", "V", "battery", "instant")
"""Battery Voltage. Unit: V."""
BATTERY_CURRENT: Final = Point(58602, "Battery Current", "A", "battery", "instant")
"""Battery Current. Unit: A."""
BATTERY_TEMPERATURE: Final = Point(58603, "Battery Temperature", "°C", "battery", "instant")
"""Battery Temperature. Unit: °C."""
BATTERY_LEVEL: Final = Point(58604, "Battery Level", "", "battery", "instant")
"""Battery Level. A share of one: 0.5 means 50 %."""
BATTERY_HEALTH: Final = Point(58605, "Battery Health (SOH)", "", "battery", "instant")
"""Battery Health (SOH). A share of one: 0.5 means 50 %."""
TOTAL_CHARGING_ENERGY: Final = Point(
    58606, "Total Battery Charging Energy", "Wh", "battery", "counter", "never"
)
"""Total Battery Charging Energy. Unit: Wh. Never starts again from zero."""
TOTAL_DISCHARGING_ENERGY: Final = Point(
    58607, "Total Battery Discharging Energy", "Wh", "battery", "counter", "never"
)
"""Total Battery Discharging Energy. Unit: Wh. Never starts again from zero."""
OPERATION_STATUS: Final = Point(58608, "Battery Operation Status", "", "battery", "state")
"""Battery Operation Status. The portal does not list the values."""
STANDARD_HEALTH_STATUS: Final = Point(58609, "Standard Health Status", "", "battery", "state")
"""Standard Health Status. The portal does not list the values."""
MAXIMUM_CELL_VOLTAGE: Final = Point(58610, "Max. Voltage of Cell", "mV", "battery", "instant")
"""Max. Voltage of Cell. Unit: mV."""
MAXIMUM_CELL_VOLTAGE_POSITION: Final = Point(58611, "Position of Max-Voltage Cell", "", "battery", "text")
"""Position of Max-Voltage Cell."""
MINIMUM_CELL_VOLTAGE: Final = Point(58612, "Min. Voltage of Cell", "mV", "battery", "instant")
"""Min. Voltage of Cell. Unit: mV."""
MINIMUM_CELL_VOLTAGE_POSITION: Final = Point(58613, "Position of Min-Voltage Cell", "", "battery", "text")
"""Position of Min-Voltage Cell."""
MAXIMUM_MODULE_TEMPERATURE: Final = Point(58614, "Max. Temperature of Module", "°C", "battery", "instant")
"""Max. Temperature of Module. Unit: °C."""
MAXIMUM_MODULE_TEMPERATURE_POSITION: Final = Point(
    58615, "Max. Temperature Position of Module", "", "battery", "text"
)
"""Max. Temperature Position of Module."""
MINIMUM_MODULE_TEMPERATURE: Final = Point(58616, "Min. Temperature of Module", "°C", "battery", "instant")
"""Min. Temperature of Module. Unit: °C."""
MINIMUM_MODULE_TEMPERATURE_POSITION: Final = Point(
    58617, "Min. Temperature Position of Module", "", "battery", "text"
)
"""Min. Temperature Position of Module."""
MODULE_1_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58618, "Max. Cell Voltage of Module 1", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 1. Unit: mV."""
MODULE_2_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58619, "Max. Cell Voltage of Module 2", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 2. Unit: mV."""
MODULE_3_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58620, "Max. Cell Voltage of Module 3", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 3. Unit: mV."""
MODULE_4_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58621, "Max. Cell Voltage of Module 4", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 4. Unit: mV."""
MODULE_5_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58622, "Max. Cell Voltage of Module 5", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 5. Unit: mV."""
MODULE_6_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58623, "Max. Cell Voltage of Module 6", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 6. Unit: mV."""
MODULE_7_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58624, "Max. Cell Voltage of Module 7", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 7. Unit: mV."""
MODULE_8_MAXIMUM_CELL_VOLTAGE: Final = Point(
    58625, "Max. Cell Voltage of Module 8", "mV", "battery", "instant"
)
"""Max. Cell Voltage of Module 8. Unit: mV."""
MODULE_1_MINIMUM_CELL_VOLTAGE: Final = Point(
    58626, "Min. Cell Voltage of Module 1", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 1. Unit: mV."""
MODULE_2_MINIMUM_CELL_VOLTAGE: Final = Point(
    58627, "Min. Cell Voltage of Module 2", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 2. Unit: mV."""
MODULE_3_MINIMUM_CELL_VOLTAGE: Final = Point(
    58628, "Min. Cell Voltage of Module 3", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 3. Unit: mV."""
MODULE_4_MINIMUM_CELL_VOLTAGE: Final = Point(
    58629, "Min. Cell Voltage of Module 4", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 4. Unit: mV."""
MODULE_5_MINIMUM_CELL_VOLTAGE: Final = Point(
    58630, "Min. Cell Voltage of Module 5", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 5. Unit: mV."""
MODULE_6_MINIMUM_CELL_VOLTAGE: Final = Point(
    58631, "Min. Cell Voltage of Module 6", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 6. Unit: mV."""
MODULE_7_MINIMUM_CELL_VOLTAGE: Final = Point(
    58632, "Min. Cell Voltage of Module 7", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 7. Unit: mV."""
MODULE_8_MINIMUM_CELL_VOLTAGE: Final = Point(
    58633, "Min. Cell Voltage of Module 8", "mV", "battery", "instant"
)
"""Min. Cell Voltage of Module 8. Unit: mV."""
DC_CONTACTOR_STATUS: Final = Point(58635, "DC Contactor Status", "", "battery", "state")
"""DC Contactor Status. The portal does not list the values."""
FAULT_MODULE_ID: Final = Point(58636, "Fault Module ID", "", "battery", "text")
"""Fault Module ID."""
