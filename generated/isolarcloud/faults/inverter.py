# Generated from spec/ by `make generate`; do not edit.
"""Inverter Common Fault Codes.

Source: "Appendix 9: Error Code Enumeration",
https://developer-api.isolarcloud.com/#/document/md?link_index=230.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.catalogue import DeviceFault

GRID_OVERVOLTAGE: Final = DeviceFault(60001, 1, "Grid Overvoltage", "inverter")
"""Grid Overvoltage."""
GRID_UNDERVOLTAGE: Final = DeviceFault(60002, 2, "Grid Undervoltage", "inverter")
"""Grid Undervoltage."""
GRID_OVERFREQUENCY: Final = DeviceFault(60003, 3, "Grid Overfrequency", "inverter")
"""Grid Overfrequency."""
GRID_UNDERFREQUENCY: Final = DeviceFault(60004, 4, "Grid Underfrequency", "inverter")
"""Grid Underfrequency."""
GRID_POWER_OUTAGE: Final = DeviceFault(60005, 5, "Grid Power Outage", "inverter")
"""Grid Power Outage."""
EXCESSIVE_LEAKAGE_CURRENT: Final = DeviceFault(60006, 6, "Excessive Leakage Current", "inverter")
"""Excessive Leakage Current."""
GRID_ABNORMAL: Final = DeviceFault(60007, 7, "Grid Abnormal", "inverter")
"""Grid Abnormal."""
GRID_VOLTAGE_IMBALANCE: Final = DeviceFault(60008, 8, "Grid Voltage Imbalance", "inverter")
"""Grid Voltage Imbalance."""
PV_REVERSE_CONNECTION_FAULT: Final = DeviceFault(60009, 9, "PV Reverse Connection Fault", "inverter")
"""PV Reverse Connection Fault."""
PV_REVERSE_CONNECTION_ALARM: Final = DeviceFault(60010, 10, "PV Reverse Connection Alarm", "inverter")
"""PV Reverse Connection Alarm."""
PV_ABNORMAL_ALARM: Final = DeviceFault(60011, 11, "PV Abnormal Alarm", "inverter")
"""PV Abnormal Alarm."""
EXCESSIVELY_HIGH_AMBIENT_TEMPERATURE: Final = DeviceFault(
    60012, 12, "Excessively High Ambient Temperature", "inverter"
)
"""Excessively High Ambient Temperature."""
EXCESSIVELY_LOW_AMBIENT_TEMPERATURE: Final = DeviceFault(
    60013, 13, "Excessively Low Ambient Temperature", "inverter"
)
"""Excessively Low Ambient Temperature."""
LOW_SYSTEM_INSULATION_RESISTANCE: Final = DeviceFault(
    60014, 14, "Low System Insulation Resistance", "inverter"
)
"""Low System Insulation Resistance."""
GROUNDING_CABLE_FAULT: Final = DeviceFault(60015, 15, "Grounding Cable Fault", "inverter")
"""Grounding Cable Fault."""
AFCI_FAULT: Final = DeviceFault(60016, 16, "AFCI Fault", "inverter")
"""AFCI Fault."""
BACKUP_LOAD_OVERPOWER_FAULT: Final = DeviceFault(60017, 17, "Backup Load Overpower Fault", "inverter")
"""Backup Load Overpower Fault."""
METER_REVERSE_CONNECTION: Final = DeviceFault(60018, 18, "Meter Reverse Connection", "inverter")
"""Meter Reverse Connection."""
METER_COMMUNICATION_ABNORMAL_ALARM: Final = DeviceFault(
    60019, 19, "Meter Communication Abnormal Alarm", "inverter"
)
"""Meter Communication Abnormal Alarm."""
GRID_CONFLICT: Final = DeviceFault(60020, 20, "Grid Conflict", "inverter")
"""Grid Conflict."""
PARALLEL_COMMUNICATION_ALARM: Final = DeviceFault(60021, 21, "Parallel Communication Alarm", "inverter")
"""Parallel Communication Alarm."""
BMS_COMMUNICATION_FAULT: Final = DeviceFault(60022, 22, "BMS Communication Fault", "inverter")
"""BMS Communication Fault."""
ABNORMAL_BATTERY_CONNECTION: Final = DeviceFault(60023, 23, "Abnormal Battery Connection", "inverter")
"""Abnormal Battery Connection."""
BATTERY_ALARM: Final = DeviceFault(60024, 24, "Battery Alarm", "inverter")
"""Battery Alarm."""
BATTERY_FAULT: Final = DeviceFault(60025, 25, "Battery Fault", "inverter")
"""Battery Fault."""
PV_OVERVOLTAGE_FAULT: Final = DeviceFault(60026, 26, "PV Overvoltage Fault", "inverter")
"""PV Overvoltage Fault."""
MPPT_REVERSE_CONNECTION: Final = DeviceFault(60027, 27, "MPPT reverse connection", "inverter")
"""MPPT reverse connection."""
BOOST_CAPACITOR_OVERVOLTAGE_ALARM: Final = DeviceFault(
    60028, 28, "Boost Capacitor Overvoltage Alarm", "inverter"
)
"""Boost Capacitor Overvoltage Alarm."""
BOOST_CAPACITOR_OVERVOLTAGE_FAULT: Final = DeviceFault(
    60029, 29, "Boost Capacitor Overvoltage Fault", "inverter"
)
"""Boost Capacitor Overvoltage Fault."""
STRING_CURRENT_BACKFEED: Final = DeviceFault(60030, 30, "String Current Backfeed", "inverter")
"""String Current Backfeed."""
RSD_ABNORMAL_ALARM: Final = DeviceFault(60032, 32, "RSD Abnormal Alarm", "inverter")
"""RSD Abnormal Alarm."""
PV_GROUNDING_FAULT: Final = DeviceFault(60035, 35, "PV Grounding Fault", "inverter")
"""PV Grounding Fault."""
SYSTEM_ALARM: Final = DeviceFault(60063, 63, "System Alarm", "inverter")
"""System Alarm."""
SYSTEM_FAULT: Final = DeviceFault(60064, 64, "System Fault", "inverter")
"""System Fault."""

ALL: Final[tuple[DeviceFault, ...]] = (
    GRID_OVERVOLTAGE,
    GRID_UNDERVOLTAGE,
    GRID_OVERFREQUENCY,
    GRID_UNDERFREQUENCY,
    GRID_POWER_OUTAGE,
    EXCESSIVE_LEAKAGE_CURRENT,
    GRID_ABNORMAL,
    GRID_VOLTAGE_IMBALANCE,
    PV_REVERSE_CONNECTION_FAULT,
    PV_REVERSE_CONNECTION_ALARM,
    PV_ABNORMAL_ALARM,
    EXCESSIVELY_HIGH_AMBIENT_TEMPERATURE,
    EXCESSIVELY_LOW_AMBIENT_TEMPERATURE,
    LOW_SYSTEM_INSULATION_RESISTANCE,
    GROUNDING_CABLE_FAULT,
    AFCI_FAULT,
    BACKUP_LOAD_OVERPOWER_FAULT,
    METER_REVERSE_CONNECTION,
    METER_COMMUNICATION_ABNORMAL_ALARM,
    GRID_CONFLICT,
    PARALLEL_COMMUNICATION_ALARM,
    BMS_COMMUNICATION_FAULT,
    ABNORMAL_BATTERY_CONNECTION,
    BATTERY_ALARM,
    BATTERY_FAULT,
    PV_OVERVOLTAGE_FAULT,
    MPPT_REVERSE_CONNECTION,
    BOOST_CAPACITOR_OVERVOLTAGE_ALARM,
    BOOST_CAPACITOR_OVERVOLTAGE_FAULT,
    STRING_CURRENT_BACKFEED,
    RSD_ABNORMAL_ALARM,
    PV_GROUNDING_FAULT,
    SYSTEM_ALARM,
    SYSTEM_FAULT,
)
"""All faults of the table, in its order."""
