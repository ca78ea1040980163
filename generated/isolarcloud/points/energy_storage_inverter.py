# Generated from spec/ by `make generate`; do not edit.
"""Common Energy Storage Inverter Measuring Points.

Source: "Common Energy Storage Inverter Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=236.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

ACTIVE_POWER: Final = Point(13011, "Active Power", "W", "energy-storage-inverter", "instant")
"""Active Power. Unit: W."""
TOTAL_DC_POWER: Final = Point(13003, "Total DC Power", "W", "energy-storage-inverter", "instant")
"""Total DC Power. Unit: W."""
PHASE_A_VOLTAGE: Final = Point(13157, "Phase A Voltage", "V", "energy-storage-inverter", "instant")
"""Phase A Voltage. Unit: V."""
PHASE_B_VOLTAGE: Final = Point(13158, "Phase B Voltage", "V", "energy-storage-inverter", "instant")
"""Phase B Voltage. Unit: V."""
PHASE_C_VOLTAGE: Final = Point(13159, "Phase C Voltage", "V", "energy-storage-inverter", "instant")
"""Phase C Voltage. Unit: V."""
PHASE_A_CURRENT: Final = Point(13008, "Phase A Current", "A", "energy-storage-inverter", "instant")
"""Phase A Current. Unit: A."""
PHASE_B_CURRENT: Final = Point(13009, "Phase B Current", "A", "energy-storage-inverter", "instant")
"""Phase B Current. Unit: A."""
PHASE_C_CURRENT: Final = Point(13010, "Phase C Current", "A", "energy-storage-inverter", "instant")
"""Phase C Current. Unit: A."""
TOTAL_REACTIVE_POWER: Final = Point(
    13012, "Total Reactive Power", "var", "energy-storage-inverter", "instant"
)
"""Total Reactive Power. Unit: var."""
ARRAY_INSULATION_RESISTANCE: Final = Point(
    13160, "Array Insulation Resistance", "kΩ", "energy-storage-inverter", "instant"
)
"""Array Insulation Resistance. Unit: kΩ."""
GRID_FREQUENCY: Final = Point(13007, "Grid Frequency", "Hz", "energy-storage-inverter", "instant")
"""Grid Frequency. Unit: Hz."""
PHASE_A_BACKUP_POWER: Final = Point(18065, "Phase A Backup Power", "W", "energy-storage-inverter", "instant")
"""Phase A Backup Power. Unit: W."""
PHASE_B_BACKUP_POWER: Final = Point(18066, "Phase B Backup Power", "W", "energy-storage-inverter", "instant")
"""Phase B Backup Power. Unit: W."""
PHASE_C_BACKUP_POWER: Final = Point(18067, "Phase C Backup Power", "W", "energy-storage-inverter", "instant")
"""Phase C Backup Power. Unit: W."""
TOTAL_BACKUP_POWER: Final = Point(18068, "Total Backup Power", "W", "energy-storage-inverter", "instant")
"""Total Backup Power. Unit: W."""
PHASE_A_BACKUP_CURRENT: Final = Point(
    18062, "Phase A Backup Current", "A", "energy-storage-inverter", "instant"
)
"""Phase A Backup Current. Unit: A."""
PHASE_B_BACKUP_CURRENT: Final = Point(
    18063, "Phase B Backup Current", "A", "energy-storage-inverter", "instant"
)
"""Phase B Backup Current. Unit: A."""
PHASE_C_BACKUP_CURRENT: Final = Point(
    18064, "Phase C Backup Current", "A", "energy-storage-inverter", "instant"
)
"""Phase C Backup Current. Unit: A."""
TOTAL_OPERATION_TIME: Final = Point(
    13020, "Total Operation Time", "h", "energy-storage-inverter", "counter", "never"
)
"""Total Operation Time. Unit: h. Never starts again from zero."""
TOTAL_PV_YIELD: Final = Point(13134, "Total PV Yield", "Wh", "energy-storage-inverter", "counter", "never")
"""Total PV Yield. Unit: Wh. Never starts again from zero."""
DAILY_PV_YIELD: Final = Point(13112, "Daily PV Yield", "Wh", "energy-storage-inverter", "counter", "day")
"""Daily PV Yield. Unit: Wh. Starts again from zero every day."""
AC_VOLTAGE: Final = Point(13187, "AC Voltage", "V", "energy-storage-inverter", "instant")
"""AC Voltage. Unit: V."""
AC_CURRENT: Final = Point(13188, "AC Current", "A", "energy-storage-inverter", "instant")
"""AC Current. Unit: A."""
A_B_LINE_VOLTAGE: Final = Point(13004, "A-B Line Voltage", "V", "energy-storage-inverter", "instant")
"""A-B Line Voltage. Unit: V."""
B_C_LINE_VOLTAGE: Final = Point(13005, "B-C Line Voltage", "V", "energy-storage-inverter", "instant")
"""B-C Line Voltage. Unit: V."""
C_A_LINE_VOLTAGE: Final = Point(13006, "C-A Line Voltage", "V", "energy-storage-inverter", "instant")
"""C-A Line Voltage. Unit: V."""
INTERNAL_AIR_TEMPERATURE: Final = Point(
    13019, "Internal Air Temperature", "°C", "energy-storage-inverter", "instant"
)
"""Internal Air Temperature. Unit: °C."""
BUS_VOLTAGE: Final = Point(13161, "Bus Voltage", "V", "energy-storage-inverter", "instant")
"""Bus Voltage. Unit: V."""
TOTAL_POWER_FACTOR: Final = Point(13013, "Total Power Factor", "", "energy-storage-inverter", "instant")
"""Total Power Factor."""
MPPT1_VOLTAGE: Final = Point(13001, "MPPT1 Voltage", "V", "energy-storage-inverter", "instant")
"""MPPT1 Voltage. Unit: V."""
MPPT1_CURRENT: Final = Point(13002, "MPPT1 Current", "A", "energy-storage-inverter", "instant")
"""MPPT1 Current. Unit: A."""
MPPT2_VOLTAGE: Final = Point(13105, "MPPT2 Voltage", "V", "energy-storage-inverter", "instant")
"""MPPT2 Voltage. Unit: V."""
MPPT2_CURRENT: Final = Point(13106, "MPPT2 Current", "A", "energy-storage-inverter", "instant")
"""MPPT2 Current. Unit: A."""
MPPT3_VOLTAGE: Final = Point(13107, "MPPT3 Voltage", "V", "energy-storage-inverter", "instant")
"""MPPT3 Voltage. Unit: V."""
MPPT3_CURRENT: Final = Point(13108, "MPPT3 Current", "A", "energy-storage-inverter", "instant")
"""MPPT3 Current. Unit: A."""
MPPT4_VOLTAGE: Final = Point(13109, "MPPT4 Voltage", "V", "energy-storage-inverter", "instant")
"""MPPT4 Voltage. Unit: V."""
MPPT4_CURRENT: Final = Point(13110, "MPPT4 Current", "A", "energy-storage-inverter", "instant")
"""MPPT4 Current. Unit: A."""
DAILY_FEED_IN_ENERGY: Final = Point(
    13122, "Feed-in Energy Today", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Feed-in Energy Today. Unit: Wh. Starts again from zero every day."""
TOTAL_FEED_IN_ENERGY: Final = Point(
    13125, "Total Feed-in Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Feed-in Energy. Unit: Wh. Never starts again from zero."""
DAILY_PURCHASED_ENERGY: Final = Point(
    13147, "Energy Purchased Today", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Energy Purchased Today. Unit: Wh. Starts again from zero every day."""
TOTAL_PURCHASED_ENERGY: Final = Point(
    13148, "Total Purchased Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Purchased Energy. Unit: Wh. Never starts again from zero."""
PURCHASED_POWER: Final = Point(13149, "Purchased Power", "W", "energy-storage-inverter", "instant")
"""Purchased Power. Unit: W."""
FEED_IN_POWER: Final = Point(13121, "Feed-in Power", "W", "energy-storage-inverter", "instant")
"""Feed-in Power. Unit: W."""
DAILY_FEED_IN_ENERGY_FROM_PV: Final = Point(
    13173, "Feed-in Energy Today (PV)", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Feed-in Energy Today (PV). Unit: Wh. Starts again from zero every day."""
TOTAL_FEED_IN_ENERGY_FROM_PV: Final = Point(
    13175, "Total Feed-in Energy (PV)", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Feed-in Energy (PV). Unit: Wh. Never starts again from zero."""
BATTERY_LEVEL: Final = Point(13141, "Battery Level (SOC)", "", "energy-storage-inverter", "instant")
"""Battery Level (SOC). A share of one: 0.5 means 50 %."""
DAILY_BATTERY_DISCHARGING_ENERGY: Final = Point(
    13029, "Battery Discharging Energy Today", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Battery Discharging Energy Today. Unit: Wh. Starts again from zero every day."""
DAILY_BATTERY_CHARGING_ENERGY: Final = Point(
    13028, "Battery Charging Energy Today", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Battery Charging Energy Today. Unit: Wh. Starts again from zero every day."""
BATTERY_VOLTAGE: Final = Point(13138, "Battery Voltage", "V", "energy-storage-inverter", "instant")
"""Battery Voltage. Unit: V."""
BATTERY_CURRENT: Final = Point(13139, "Battery Current", "A", "energy-storage-inverter", "instant")
"""Battery Current. Unit: A."""
TOTAL_BATTERY_DISCHARGING_ENERGY: Final = Point(
    13035, "Total Battery Discharging Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Battery Discharging Energy. Unit: Wh. Never starts again from zero."""
TOTAL_BATTERY_CHARGING_ENERGY: Final = Point(
    13034, "Total Battery Charging Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Battery Charging Energy. Unit: Wh. Never starts again from zero."""
BATTERY_HEALTH: Final = Point(13142, "Battery Health (SOH)", "", "energy-storage-inverter", "instant")
"""Battery Health (SOH). A share of one: 0.5 means 50 %."""
BATTERY_TEMPERATURE: Final = Point(13143, "Battery Temperature", "°C", "energy-storage-inverter", "instant")
"""Battery Temperature. Unit: °C."""
MAXIMUM_CHARGING_CURRENT_BMS: Final = Point(
    13162, "Max. Charging Current (BMS)", "A", "energy-storage-inverter", "instant"
)
"""Max. Charging Current (BMS). Unit: A."""
MAXIMUM_DISCHARGING_CURRENT_BMS: Final = Point(
    13163, "Max. Discharging Current (BMS)", "A", "energy-storage-inverter", "instant"
)
"""Max. Discharging Current (BMS). Unit: A."""
DAILY_BATTERY_CHARGING_ENERGY_FROM_PV: Final = Point(
    13174, "Daily Battery Charging Energy from PV", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Daily Battery Charging Energy from PV. Unit: Wh. Starts again from zero every day."""
TOTAL_BATTERY_CHARGING_ENERGY_FROM_PV: Final = Point(
    13176, "Total Battery Charging Energy from PV", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Battery Charging Energy from PV. Unit: Wh. Never starts again from zero."""
BATTERY_CHARGING_POWER: Final = Point(
    13126, "Battery Charging Power", "W", "energy-storage-inverter", "instant"
)
"""Battery Charging Power. Unit: W."""
BATTERY_DISCHARGING_POWER: Final = Point(
    13150, "Battery Discharging Power", "W", "energy-storage-inverter", "instant"
)
"""Battery Discharging Power. Unit: W."""
DAILY_LOAD_CONSUMPTION: Final = Point(
    13199, "Daily Load Consumption", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Daily Load Consumption. Unit: Wh. Starts again from zero every day."""
TOTAL_LOAD_CONSUMPTION_FROM_PV: Final = Point(
    13137, "Total Load Energy Consumption from PV", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Load Energy Consumption from PV. Unit: Wh. Never starts again from zero."""
LOAD_POWER: Final = Point(13119, "Load Power", "W", "energy-storage-inverter", "instant")
"""Load Power. Unit: W."""
TOTAL_LOAD_CONSUMPTION: Final = Point(
    13130, "Total Load Consumption", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Total Load Consumption. Unit: Wh. Never starts again from zero."""
DAILY_DIRECT_ENERGY_CONSUMPTION: Final = Point(
    13116, "Daily Direct Energy Consumption", "Wh", "energy-storage-inverter", "counter", "day"
)
"""Daily Direct Energy Consumption. Unit: Wh. Starts again from zero every day."""
DAILY_SELF_CONSUMPTION_RATE: Final = Point(
    13144, "Daily Self-consumption Rate", "", "energy-storage-inverter", "instant"
)
"""Daily Self-consumption Rate. A share of one: 0.5 means 50 %."""
TOTAL_CHARGING_TIME: Final = Point(
    13016, "Total Charging Time", "h", "energy-storage-inverter", "counter", "never"
)
"""Total Charging Time. Unit: h. Never starts again from zero."""
TOTAL_DISCHARGING_TIME: Final = Point(
    13017, "Total Discharging Time", "h", "energy-storage-inverter", "counter", "never"
)
"""Total Discharging Time. Unit: h. Never starts again from zero."""
TOTAL_APPARENT_POWER: Final = Point(13018, "Total Apparent Power", "VA", "energy-storage-inverter", "instant")
"""Total Apparent Power. Unit: VA."""
DAILY_CHARGING_TIME: Final = Point(
    13023, "Daily Charging Time", "h", "energy-storage-inverter", "counter", "day"
)
"""Daily Charging Time. Unit: h. Starts again from zero every day."""
DAILY_DISCHARGING_TIME: Final = Point(
    13024, "Daily Discharging Time", "h", "energy-storage-inverter", "counter", "day"
)
"""Daily Discharging Time. Unit: h. Starts again from zero every day."""
YEARLY_DIRECT_ENERGY_CONSUMPTION: Final = Point(
    13118, "Annual Direct Energy Consumption", "Wh", "energy-storage-inverter", "counter", "year"
)
"""Annual Direct Energy Consumption. Unit: Wh. Starts again from zero every year."""
MDSP_OFF_GRID_START_STATUS: Final = Point(
    13165, "MDSP Off-Grid Start Up Status", "", "energy-storage-inverter", "state"
)
"""MDSP Off-Grid Start Up Status. The portal does not list the values."""
SDSP_WORKING_MODE: Final = Point(13166, "SDSP Working Mode", "", "energy-storage-inverter", "state")
"""SDSP Working Mode. The portal does not list the values."""
SDSP_OFF_GRID_START_STATUS: Final = Point(
    13167, "SDSP Off-grid Start Status", "", "energy-storage-inverter", "state"
)
"""SDSP Off-grid Start Status. The portal does not list the values."""
DIGITAL_INPUT_STATUS: Final = Point(13168, "DI Status", "", "energy-storage-inverter", "state")
"""DI Status. The portal does not list the values."""
BATTERY_VOLTAGE_BMS: Final = Point(13169, "Battery Voltage (BMS)", "V", "energy-storage-inverter", "instant")
"""Battery Voltage (BMS). Unit: V."""
BATTERY_STATE_OF_CHARGE_BMS: Final = Point(
    13170, "Battery SOC (BMS)", "", "energy-storage-inverter", "instant"
)
"""Battery SOC (BMS). A share of one: 0.5 means 50 %."""
EMS_STATUS: Final = Point(13171, "EMS Status", "", "energy-storage-inverter", "state")
"""EMS Status. The portal does not list the values."""
DAILY_SELF_SUFFICIENCY_RATE: Final = Point(
    13172, "Daily Self-Sufficiency Rate", "", "energy-storage-inverter", "instant"
)
"""Daily Self-Sufficiency Rate. A share of one: 0.5 means 50 %."""
BATTERY_CAPACITY: Final = Point(13140, "Battery Capacity", "Wh", "energy-storage-inverter", "instant")
"""Battery Capacity. Unit: Wh."""
CHANNEL_2_TOTAL_APPARENT_POWER: Final = Point(
    18075, "Channel 2 Total Apparent Power", "VA", "energy-storage-inverter", "instant"
)
"""Channel 2 Total Apparent Power. Unit: VA."""
CHANNEL_2_PHASE_A_APPARENT_POWER: Final = Point(
    18076, "Channel 2 Phase A Apparent Power", "VA", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase A Apparent Power. Unit: VA."""
CHANNEL_2_PHASE_B_APPARENT_POWER: Final = Point(
    18077, "Channel 2 Phase B Apparent Power", "VA", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase B Apparent Power. Unit: VA."""
CHANNEL_2_PHASE_C_APPARENT_POWER: Final = Point(
    18078, "Channel 2 Phase C Apparent Power", "VA", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase C Apparent Power. Unit: VA."""
CHANNEL_2_TOTAL_ACTIVE_POWER: Final = Point(
    18079, "Channel 2 Total Active Power", "W", "energy-storage-inverter", "instant"
)
"""Channel 2 Total Active Power. Unit: W."""
CHANNEL_2_PHASE_A_ACTIVE_POWER: Final = Point(
    18080, "Channel 2 Phase A Active Power", "W", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase A Active Power. Unit: W."""
CHANNEL_2_PHASE_B_ACTIVE_POWER: Final = Point(
    18081, "Channel 2 Phase B Active Power", "W", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase B Active Power. Unit: W."""
CHANNEL_2_PHASE_C_ACTIVE_POWER: Final = Point(
    18082, "Channel 2 Phase C Active Power", "W", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase C Active Power. Unit: W."""
CHANNEL_2_TOTAL_REACTIVE_POWER: Final = Point(
    18083, "Channel 2 Total Reactive Power", "var", "energy-storage-inverter", "instant"
)
"""Channel 2 Total Reactive Power. Unit: var."""
CHANNEL_2_PHASE_A_REACTIVE_POWER: Final = Point(
    18084, "Channel 2 Phase A Reactive Power", "var", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase A Reactive Power. Unit: var."""
CHANNEL_2_PHASE_B_REACTIVE_POWER: Final = Point(
    18085, "Channel 2 Phase B Reactive Power", "var", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase B Reactive Power. Unit: var."""
CHANNEL_2_PHASE_C_REACTIVE_POWER: Final = Point(
    18086, "Channel 2 Phase C Reactive Power", "var", "energy-storage-inverter", "instant"
)
"""Channel 2 Phase C Reactive Power. Unit: var."""
CHANNEL_2_POWER_FACTOR: Final = Point(
    18087, "Channel 2 Power Factor", "", "energy-storage-inverter", "instant"
)
"""Channel 2 Power Factor."""
CHANNEL_2_TOTAL_PURCHASED_ENERGY: Final = Point(
    18088, "Channel 2 Total Purchased Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Total Purchased Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_PHASE_A_PURCHASED_ENERGY: Final = Point(
    18089, "Channel 2 Phase A Purchased Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Phase A Purchased Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_PHASE_B_PURCHASED_ENERGY: Final = Point(
    18090, "Channel 2 Phase B Purchased Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Phase B Purchased Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_PHASE_C_PURCHASED_ENERGY: Final = Point(
    18091, "Channel 2 Phase C Purchased Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Phase C Purchased Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_TOTAL_FEED_IN_ENERGY: Final = Point(
    18092, "Channel 2 Total Feed-in Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Total Feed-in Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_PHASE_A_FEED_IN_ENERGY: Final = Point(
    18093, "Channel 2 Phase A Feed-in Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Phase A Feed-in Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_PHASE_B_FEED_IN_ENERGY: Final = Point(
    18094, "Channel 2 Phase B Feed-in Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Phase B Feed-in Energy. Unit: Wh. Never starts again from zero."""
CHANNEL_2_PHASE_C_FEED_IN_ENERGY: Final = Point(
    18095, "Channel 2 Phase C Feed-in Energy", "Wh", "energy-storage-inverter", "counter", "never"
)
"""Channel 2 Phase C Feed-in Energy. Unit: Wh. Never starts again from zero."""
PHASE_A_BACKUP_VOLTAGE: Final = Point(
    18103, "Phase A Backup Voltage", "V", "energy-storage-inverter", "instant"
)
"""Phase A Backup Voltage. Unit: V."""
PHASE_B_BACKUP_VOLTAGE: Final = Point(
    18104, "Phase B Backup Voltage", "V", "energy-storage-inverter", "instant"
)
"""Phase B Backup Voltage. Unit: V."""
PHASE_C_BACKUP_VOLTAGE: Final = Point(
    18105, "Phase C Backup Voltage", "V", "energy-storage-inverter", "instant"
)
"""Phase C Backup Voltage. Unit: V."""
METER_PHASE_A_VOLTAGE: Final = Point(
    18108, "Meter Phase-A Voltage", "V", "energy-storage-inverter", "instant"
)
"""Meter Phase-A Voltage. Unit: V."""
METER_PHASE_B_VOLTAGE: Final = Point(
    18109, "Meter Phase-B Voltage", "V", "energy-storage-inverter", "instant"
)
"""Meter Phase-B Voltage. Unit: V."""
METER_PHASE_C_VOLTAGE: Final = Point(
    18110, "Meter Phase-C Voltage", "V", "energy-storage-inverter", "instant"
)
"""Meter Phase-C Voltage. Unit: V."""
OPERATING_STATUS: Final = Point(13146, "Operating status", "", "energy-storage-inverter", "state")
"""Operating status. Values: `enums.EnergyStorageInverterStatus`."""

LIVE: Final[tuple[Point, ...]] = (
    ACTIVE_POWER,
    TOTAL_DC_POWER,
    PHASE_A_VOLTAGE,
    PHASE_A_CURRENT,
    TOTAL_REACTIVE_POWER,
    GRID_FREQUENCY,
    TOTAL_PV_YIELD,
    TOTAL_POWER_FACTOR,
    TOTAL_FEED_IN_ENERGY,
    TOTAL_PURCHASED_ENERGY,
    PURCHASED_POWER,
    FEED_IN_POWER,
    TOTAL_FEED_IN_ENERGY_FROM_PV,
    BATTERY_LEVEL,
    BATTERY_VOLTAGE,
    BATTERY_CURRENT,
    TOTAL_BATTERY_DISCHARGING_ENERGY,
    TOTAL_BATTERY_CHARGING_ENERGY,
    BATTERY_HEALTH,
    TOTAL_BATTERY_CHARGING_ENERGY_FROM_PV,
    BATTERY_CHARGING_POWER,
    BATTERY_DISCHARGING_POWER,
    TOTAL_LOAD_CONSUMPTION_FROM_PV,
    LOAD_POWER,
)
"""The points that devices send as live data, in the order of the table."""
