# Generated from spec/ by `make generate`; do not edit.
"""Common Energy Meter Measuring Points.

Source: "Common Energy Meter Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=240.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

FORWARD_ACTIVE_ENERGY: Final = Point(8030, "Forward Active Energy", "Wh", "energy-meter", "counter", "never")
"""Forward Active Energy. Unit: Wh. Never starts again from zero."""
REVERSE_ACTIVE_ENERGY: Final = Point(8031, "Reverse Active Energy", "Wh", "energy-meter", "counter", "never")
"""Reverse Active Energy. Unit: Wh. Never starts again from zero."""
DAILY_FORWARD_ACTIVE_ENERGY: Final = Point(
    8062, "Daily Forward Active Energy", "Wh", "energy-meter", "counter", "day"
)
"""Daily Forward Active Energy. Unit: Wh. Starts again from zero every day."""
DAILY_REVERSE_ACTIVE_ENERGY: Final = Point(
    8063, "Daily Reverse Active Energy", "Wh", "energy-meter", "counter", "day"
)
"""Daily Reverse Active Energy. Unit: Wh. Starts again from zero every day."""
FORWARD_REACTIVE_ENERGY: Final = Point(
    8032, "Forward Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Forward Reactive Energy. Unit: varh. Never starts again from zero."""
REVERSE_REACTIVE_ENERGY: Final = Point(
    8033, "Reverse Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Reverse Reactive Energy. Unit: varh. Never starts again from zero."""
PEAK_FORWARD_ACTIVE_ENERGY: Final = Point(
    8034, "Peak Forward Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Peak Forward Active Energy. Unit: Wh. Never starts again from zero."""
PEAK_REVERSE_ACTIVE_ENERGY: Final = Point(
    8035, "Peak Reverse Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Peak Reverse Active Energy. Unit: Wh. Never starts again from zero."""
VALLEY_FORWARD_ACTIVE_ENERGY: Final = Point(
    8038, "Valley Forward Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Valley Forward Active Energy. Unit: Wh. Never starts again from zero."""
VALLEY_REVERSE_ACTIVE_ENERGY: Final = Point(
    8039, "Valley Reverse Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Valley Reverse Active Energy. Unit: Wh. Never starts again from zero."""
FLAT_FORWARD_ACTIVE_ENERGY: Final = Point(
    8042, "Flat Forward Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Flat Forward Active Energy. Unit: Wh. Never starts again from zero."""
FLAT_REVERSE_ACTIVE_ENERGY: Final = Point(
    8043, "Flat Reverse Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Flat Reverse Active Energy. Unit: Wh. Never starts again from zero."""
WAVE_FORWARD_ACTIVE_ENERGY: Final = Point(
    8058, "Wave Forward Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Wave Forward Active Energy. Unit: Wh. Never starts again from zero."""
WAVE_REVERSE_ACTIVE_ENERGY: Final = Point(
    8059, "Wave Reverse Active Energy", "Wh", "energy-meter", "counter", "never"
)
"""Wave Reverse Active Energy. Unit: Wh. Never starts again from zero."""
PEAK_FORWARD_REACTIVE_ENERGY: Final = Point(
    8036, "Peak Forward Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Peak Forward Reactive Energy. Unit: varh. Never starts again from zero."""
PEAK_REVERSE_REACTIVE_ENERGY: Final = Point(
    8037, "Peak Reverse Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Peak Reverse Reactive Energy. Unit: varh. Never starts again from zero."""
VALLEY_FORWARD_REACTIVE_ENERGY: Final = Point(
    8040, "Valley Forward Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Valley Forward Reactive Energy. Unit: varh. Never starts again from zero."""
VALLEY_REVERSE_REACTIVE_ENERGY: Final = Point(
    8041, "Valley Reverse Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Valley Reverse Reactive Energy. Unit: varh. Never starts again from zero."""
FLAT_FORWARD_REACTIVE_ENERGY: Final = Point(
    8044, "Flat Forward Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Flat Forward Reactive Energy. Unit: varh. Never starts again from zero."""
FLAT_REVERSE_REACTIVE_ENERGY: Final = Point(
    8045, "Flat Reverse Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Flat Reverse Reactive Energy. Unit: varh. Never starts again from zero."""
WAVE_FORWARD_REACTIVE_ENERGY: Final = Point(
    8060, "Wave Forward Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Wave Forward Reactive Energy. Unit: varh. Never starts again from zero."""
WAVE_REVERSE_REACTIVE_ENERGY: Final = Point(
    8061, "Wave Reverse Reactive Energy", "varh", "energy-meter", "counter", "never"
)
"""Wave Reverse Reactive Energy. Unit: varh. Never starts again from zero."""
PHASE_A_VOLTAGE: Final = Point(8000, "Phase A Voltage", "V", "energy-meter", "instant")
"""Phase A Voltage. Unit: V."""
PHASE_B_VOLTAGE: Final = Point(8001, "Phase B Voltage", "V", "energy-meter", "instant")
"""Phase B Voltage. Unit: V."""
PHASE_C_VOLTAGE: Final = Point(8002, "Phase C Voltage", "V", "energy-meter", "instant")
"""Phase C Voltage. Unit: V."""
A_B_LINE_VOLTAGE: Final = Point(8003, "A-B Line Voltage", "V", "energy-meter", "instant")
"""A-B Line Voltage. Unit: V."""
B_C_LINE_VOLTAGE: Final = Point(8004, "B-C Line Voltage", "V", "energy-meter", "instant")
"""B-C Line Voltage. Unit: V."""
C_A_LINE_VOLTAGE: Final = Point(8005, "C-A Line Voltage", "V", "energy-meter", "instant")
"""C-A Line Voltage. Unit: V."""
PHASE_A_CURRENT: Final = Point(8006, "Phase A Current", "A", "energy-meter", "instant")
"""Phase A Current. Unit: A."""
PHASE_B_CURRENT: Final = Point(8007, "Phase B Current", "A", "energy-meter", "instant")
"""Phase B Current. Unit: A."""
PHASE_C_CURRENT: Final = Point(8008, "Phase C Current", "A", "energy-meter", "instant")
"""Phase C Current. Unit: A."""
FREQUENCY: Final = Point(8064, "Frequency", "Hz", "energy-meter", "instant")
"""Frequency. Unit: Hz."""
ACTIVE_POWER: Final = Point(8018, "Meter Active Power", "W", "energy-meter", "instant")
"""Meter Active Power. Unit: W."""
REACTIVE_POWER: Final = Point(8022, "Reactive Power", "var", "energy-meter", "instant")
"""Reactive Power. Unit: var."""
POWER_FACTOR: Final = Point(8014, "PF", "", "energy-meter", "instant")
"""PF."""
APPARENT_POWER: Final = Point(8026, "Apparent Power", "VA", "energy-meter", "instant")
"""Apparent Power. Unit: VA."""
PHASE_A_ACTIVE_POWER: Final = Point(8076, "Meter Phase A Active Power", "W", "energy-meter", "instant")
"""Meter Phase A Active Power. Unit: W."""
PHASE_B_ACTIVE_POWER: Final = Point(8077, "Meter Phase B Active Power", "W", "energy-meter", "instant")
"""Meter Phase B Active Power. Unit: W."""
PHASE_C_ACTIVE_POWER: Final = Point(8078, "Meter Phase C Active Power", "W", "energy-meter", "instant")
"""Meter Phase C Active Power. Unit: W."""
DAILY_DIRECT_CONSUMPTION: Final = Point(
    8084, "Daily Direct Power Consumption", "Wh", "energy-meter", "counter", "day"
)
"""Daily Direct Power Consumption. Unit: Wh. Starts again from zero every day."""
TOTAL_DIRECT_CONSUMPTION: Final = Point(
    8085, "Total Direct Power Consumption", "Wh", "energy-meter", "counter", "never"
)
"""Total Direct Power Consumption. Unit: Wh. Never starts again from zero."""
