# Generated from spec/ by `make generate`; do not edit.
"""Common Charger Measuring Points.

Source: "Common Charger Measuring Points".
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

CHARGING_POWER: Final = Point(33708, "Charging Power", "kW", "charger", "instant")
"""Charging Power. Unit: kW. In kW, unlike the powers of other tables."""
MINIMUM_CHARGING_POWER: Final = Point(33722, "Min. Charge Power", "kW", "charger", "instant")
"""Min. Charge Power. Unit: kW. In kW, unlike the powers of other tables."""
MAXIMUM_CHARGING_POWER: Final = Point(33723, "Max. Charging Power", "kW", "charger", "instant")
"""Max. Charging Power. Unit: kW. In kW, unlike the powers of other tables."""
PHASE_A_CHARGING_VOLTAGE: Final = Point(33702, "Phase A Charging Voltage", "V", "charger", "instant")
"""Phase A Charging Voltage. Unit: V."""
PHASE_B_CHARGING_VOLTAGE: Final = Point(33704, "Phase B Charging Voltage", "V", "charger", "instant")
"""Phase B Charging Voltage. Unit: V."""
PHASE_C_CHARGING_VOLTAGE: Final = Point(33706, "Phase C Charging Voltage", "V", "charger", "instant")
"""Phase C Charging Voltage. Unit: V."""
CONTROL_PILOT_VOLTAGE: Final = Point(33710, "CP Voltage", "V", "charger", "instant")
"""CP Voltage. Unit: V."""
PHASE_C_CHARGING_CURRENT: Final = Point(33707, "Phase C Charging Current", "A", "charger", "instant")
"""Phase C Charging Current. Unit: A."""
PHASE_B_CHARGING_CURRENT: Final = Point(33705, "Phase B Charging Current", "A", "charger", "instant")
"""Phase B Charging Current. Unit: A."""
PHASE_A_CHARGING_CURRENT: Final = Point(33703, "Phase A Charging Current", "A", "charger", "instant")
"""Phase A Charging Current. Unit: A."""
MAXIMUM_CHARGING_CURRENT: Final = Point(33728, "Max. Charging Current", "A", "charger", "instant")
"""Max. Charging Current. Unit: A."""
MINIMUM_CHARGING_CURRENT: Final = Point(33729, "Min. Charge Current", "A", "charger", "instant")
"""Min. Charge Current. Unit: A."""
CHARGING_STATUS: Final = Point(33716, "Charging Status", "", "charger", "state")
"""Charging Status. Values: `enums.ChargingStatus`."""
