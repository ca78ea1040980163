# Generated from spec/ by `make generate`; do not edit.
"""Energy Storage Inverter Common Fault Codes.

Source: "Appendix 9: Error Code Enumeration",
https://developer-api.isolarcloud.com/#/document/md?link_index=230.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.catalogue import DeviceFault

GRID_OVERVOLTAGE: Final = DeviceFault(13801, 1, "Grid Overvoltage", "energy-storage-inverter")
"""Grid Overvoltage."""
GRID_UNDERVOLTAGE: Final = DeviceFault(13802, 2, "Grid Undervoltage", "energy-storage-inverter")
"""Grid Undervoltage."""
GRID_OVERFREQUENCY: Final = DeviceFault(13803, 3, "Grid Overfrequency", "energy-storage-inverter")
"""Grid Overfrequency."""
GRID_UNDERFREQUENCY: Final = DeviceFault(13804, 4, "Grid Underfrequency", "energy-storage-inverter")
"""Grid Underfrequency."""
GRID_POWER_OUTAGE: Final = DeviceFault(13805, 5, "Grid Power Outage", "energy-storage-inverter")
"""Grid Power Outage."""
EXCESSIVE_LEAKAGE_CURRENT: Final = DeviceFault(
    13806, 6, "Excessive Leakage Current", "energy-storage-inverter"
)
"""Excessive Leakage Current."""
GRID_ABNORMAL: Final = DeviceFault(13807, 7, "Grid Abnormal", "energy-storage-inverter")
"""Grid Abnormal."""
GRID_VOLTAGE_IMBALANCE: Final = DeviceFault(13808, 8, "Grid Voltage Imbalance", "energy-storage-inverter")
"""Grid Voltage Imbalance."""
PV_REVERSE_CONNECTION_FAULT: Final = DeviceFault(
    13809, 9, "PV Reverse Connection Fault", "energy-storage-inverter"
)
"""PV Reverse Connection Fault."""
PV_REVERSE_CONNECTION_ALARM: Final = DeviceFault(
    13810, 10, "PV Reverse Connection Alarm", "energy-storage-inverter"
)
"""PV Reverse Connection Alarm."""
PV_ABNORMAL_ALARM: Final = DeviceFault(13811, 11, "PV Abnormal Alarm", "energy-storage-inverter")
"""PV Abnormal Alarm."""
EXCESSIVELY_HIGH_AMBIENT_TEMPERATURE: Final = DeviceFault(
    13812, 12, "Excessively High Ambient Temperature", "energy-storage-inverter"
)
"""Excessively High Ambient Temperature."""
EXCESSIVELY_LOW_AMBIENT_TEMPERATURE: Final = DeviceFault(
    13813, 13, "Excessively Low Ambient Temperature", "energy-storage-inverter"
)
"""Excessively Low Ambient Temperature."""
LOW_SYSTEM_INSULATION_RESISTANCE: Final = DeviceFault(
    13814, 14, "Low System Insulation Resistance", "energy-storage-inverter"
)
"""Low System Insulation Resistance."""
GROUNDING_CABLE_FAULT: Final = DeviceFault(13815, 15, "Grounding Cable Fault", "energy-storage-inverter")
"""Grounding Cable Fault."""
AFCI_FAULT: Final = DeviceFault(13816, 16, "AFCI Fault", "energy-storage-inverter")
"""AFCI Fault."""
BACKUP_LOAD_OVERPOWER_FAULT: Final = DeviceFault(
    13817, 17, "Backup Load Overpower Fault", "energy-storage-inverter"
)
"""Backup Load Overpower Fault."""
METER_REVERSE_CONNECTION: Final = DeviceFault(
    13818, 18, "Meter Reverse Connection", "energy-storage-inverter"
)
"""Meter Reverse Connection."""
METER_COMMUNICATION_ABNORMAL_ALARM: Final = DeviceFault(
    13819, 19, "Meter Communication Abnormal Alarm", "energy-storage-inverter"
)
"""Meter Communication Abnormal Alarm."""
GRID_CONFLICT: Final = DeviceFault(13820, 20, "Grid Conflict", "energy-storage-inverter")
"""Grid Conflict."""
PARALLEL_COMMUNICATION_ALARM: Final = DeviceFault(
    13821, 21, "Parallel Communication Alarm", "energy-storage-inverter"
)
"""Parallel Communication Alarm."""
BMS_COMMUNICATION_FAULT: Final = DeviceFault(13822, 22, "BMS Communication Fault", "energy-storage-inverter")
"""BMS Communication Fault."""
ABNORMAL_BATTERY_CONNECTION: Final = DeviceFault(
    13823, 23, "Abnormal Battery Connection", "energy-storage-inverter"
)
"""Abnormal Battery Connection."""
BATTERY_ALARM: Final = DeviceFault(13824, 24, "Battery Alarm", "energy-storage-inverter")
"""Battery Alarm."""
BATTERY_FAULT: Final = DeviceFault(13825, 25, "Battery Fault", "energy-storage-inverter")
"""Battery Fault."""
PV_OVERVOLTAGE_FAULT: Final = DeviceFault(13826, 26, "PV Overvoltage Fault", "energy-storage-inverter")
"""PV Overvoltage Fault."""
MPPT_REVERSE_CONNECTION: Final = DeviceFault(13827, 27, "MPPT reverse connection", "energy-storage-inverter")
"""MPPT reverse connection."""
BOOST_CAPACITOR_OVERVOLTAGE_ALARM: Final = DeviceFault(
    13828, 28, "Boost Capacitor Overvoltage Alarm", "energy-storage-inverter"
)
"""Boost Capacitor Overvoltage Alarm."""
BOOST_CAPACITOR_OVERVOLTAGE_FAULT: Final = DeviceFault(
    13829, 29, "Boost Capacitor Overvoltage Fault", "energy-storage-inverter"
)
"""Boost Capacitor Overvoltage Fault."""
STRING_CURRENT_BACKFEED: Final = DeviceFault(13830, 30, "String Current Backfeed", "energy-storage-inverter")
"""String Current Backfeed."""
RSD_ABNORMAL_ALARM: Final = DeviceFault(13832, 32, "RSD Abnormal Alarm", "energy-storage-inverter")
"""RSD Abnormal Alarm."""
PV_GROUNDING_FAULT: Final = DeviceFault(13835, 35, "PV Grounding Fault", "energy-storage-inverter")
"""PV Grounding Fault."""
SYSTEM_ALARM: Final = DeviceFault(13863, 63, "System Alarm", "energy-storage-inverter")
"""System Alarm."""
SYSTEM_FAULT: Final = DeviceFault(13864, 64, "System Fault", "energy-storage-inverter")
"""System Fault."""
BYPASS_SWITCH_OVERVOLTAGE: Final = DeviceFault(
    13893, 517, "Bypass Switch Over Voltage", "energy-storage-inverter"
)
"""Bypass Switch Over Voltage."""
BYPASS_SWITCH_LOW_VOLTAGE: Final = DeviceFault(
    13894, 518, "Bypass Switch Low Voltage", "energy-storage-inverter"
)
"""Bypass Switch Low Voltage."""
BYPASS_SWITCH_OVERCURRENT: Final = DeviceFault(
    13895, 516, "Bypass Switch Over Current", "energy-storage-inverter"
)
"""Bypass Switch Over Current. The portal gives 13896 the same name; only the ids differ."""
BYPASS_SWITCH_OVERCURRENT_114: Final = DeviceFault(
    13896, 114, "Bypass Switch Over Current", "energy-storage-inverter"
)
"""Bypass Switch Over Current. The portal gives 13895 the same name; only the ids differ."""

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
    BYPASS_SWITCH_OVERVOLTAGE,
    BYPASS_SWITCH_LOW_VOLTAGE,
    BYPASS_SWITCH_OVERCURRENT,
    BYPASS_SWITCH_OVERCURRENT_114,
)
"""All faults of the table, in its order."""
