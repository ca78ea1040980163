# Generated from spec/ by `make generate`; do not edit.
"""Common Inverter Measuring Points.

Source: "Common Inverter Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=245.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

DAILY_YIELD: Final = Point(1, "Yield Today", "Wh", "inverter", "counter", "day")
"""Yield Today. Unit: Wh. Starts again from zero every day."""
MONTHLY_YIELD: Final = Point(87, "Yield This Month", "Wh", "inverter", "counter", "month")
"""Yield This Month. Unit: Wh. Starts again from zero every month."""
YEARLY_YIELD: Final = Point(88, "Yield This Year", "Wh", "inverter", "counter", "year")
"""Yield This Year. Unit: Wh. Starts again from zero every year."""
TOTAL_YIELD: Final = Point(2, "Total Yield", "Wh", "inverter", "counter", "never")
"""Total Yield. Unit: Wh. Never starts again from zero."""
TOTAL_ACTIVE_POWER: Final = Point(24, "Total Active Power", "W", "inverter", "instant")
"""Total Active Power. Unit: W."""
TOTAL_DC_POWER: Final = Point(14, "Total DC Power", "W", "inverter", "instant")
"""Total DC Power. Unit: W."""
PHASE_A_VOLTAGE: Final = Point(18, "Phase A Voltage", "V", "inverter", "instant")
"""Phase A Voltage. Unit: V."""
PHASE_B_VOLTAGE: Final = Point(19, "Phase B Voltage", "V", "inverter", "instant")
"""Phase B Voltage. Unit: V."""
PHASE_C_VOLTAGE: Final = Point(20, "Phase C Voltage", "V", "inverter", "instant")
"""Phase C Voltage. Unit: V."""
PHASE_A_CURRENT: Final = Point(21, "Phase A Current", "A", "inverter", "instant")
"""Phase A Current. Unit: A."""
PHASE_B_CURRENT: Final = Point(22, "Phase B Current", "A", "inverter", "instant")
"""Phase B Current. Unit: A."""
PHASE_C_CURRENT: Final = Point(23, "Phase C Current", "A", "inverter", "instant")
"""Phase C Current. Unit: A."""
TOTAL_REACTIVE_POWER: Final = Point(25, "Total Reactive Power", "var", "inverter", "instant")
"""Total Reactive Power. Unit: var."""
ARRAY_INSULATION_RESISTANCE: Final = Point(94, "Array Insulation Resistance", "kΩ", "inverter", "instant")
"""Array Insulation Resistance. Unit: kΩ."""
GRID_FREQUENCY: Final = Point(27, "Grid Frequency", "Hz", "inverter", "instant")
"""Grid Frequency. Unit: Hz."""
TOTAL_OPERATION_TIME: Final = Point(7356, "Total Operation Time", "h", "inverter", "counter", "never")
"""Total Operation Time. Unit: h. Never starts again from zero."""
A_B_LINE_VOLTAGE: Final = Point(15, "A-B Line Voltage", "V", "inverter", "instant")
"""A-B Line Voltage. Unit: V."""
B_C_LINE_VOLTAGE: Final = Point(16, "B-C Line Voltage", "V", "inverter", "instant")
"""B-C Line Voltage. Unit: V."""
C_A_LINE_VOLTAGE: Final = Point(17, "C-A Line Voltage", "V", "inverter", "instant")
"""C-A Line Voltage. Unit: V."""
INTERNAL_AIR_TEMPERATURE: Final = Point(4, "Internal Air Temperature", "°C", "inverter", "instant")
"""Internal Air Temperature. Unit: °C."""
BUS_VOLTAGE: Final = Point(95, "Bus Voltage", "V", "inverter", "instant")
"""Bus Voltage. Unit: V."""
TOTAL_POWER_FACTOR: Final = Point(26, "Total Power Factor", "", "inverter", "instant")
"""Total Power Factor."""
NUMBER_OF_AFCI_FAULTS: Final = Point(120, "Number of AFCI Faults", "", "inverter", "counter", "never")
"""Number of AFCI Faults. Never starts again from zero."""
NEGATIVE_VOLTAGE_TO_GROUND: Final = Point(90, "Negative Voltage to Ground", "V", "inverter", "instant")
"""Negative Voltage to Ground. Unit: V."""
TOTAL_APPARENT_POWER: Final = Point(43, "Total Apparent Power", "VA", "inverter", "instant")
"""Total Apparent Power. Unit: VA."""
MODULE_1_TEMPERATURE: Final = Point(33, "Module 1 Temperature", "°C", "inverter", "instant")
"""Module 1 Temperature. Unit: °C."""
MODULE_2_TEMPERATURE: Final = Point(34, "Module 2 Temperature", "°C", "inverter", "instant")
"""Module 2 Temperature. Unit: °C."""
MODULE_3_TEMPERATURE: Final = Point(35, "Module 3 Temperature", "°C", "inverter", "instant")
"""Module 3 Temperature. Unit: °C."""
MODULE_4_TEMPERATURE: Final = Point(36, "Module 4 Temperature", "°C", "inverter", "instant")
"""Module 4 Temperature. Unit: °C."""
MODULE_5_TEMPERATURE: Final = Point(37, "Module 5 Temperature", "°C", "inverter", "instant")
"""Module 5 Temperature. Unit: °C."""
MODULE_6_TEMPERATURE: Final = Point(38, "Module 6 Temperature", "°C", "inverter", "instant")
"""Module 6 Temperature. Unit: °C."""
POSITIVE_IMPEDANCE_TO_GROUND: Final = Point(39, "Positive Impedance to Ground", "Ω", "inverter", "instant")
"""Positive Impedance to Ground. Unit: Ω."""
NEGATIVE_IMPEDANCE_TO_GROUND: Final = Point(40, "Negative Impedance to Ground", "Ω", "inverter", "instant")
"""Negative Impedance to Ground. Unit: Ω."""
ACTIVE_POWER_REGULATION: Final = Point(41, "Active Power Regulation Actual Value", "W", "inverter", "instant")
"""Active Power Regulation Actual Value. Unit: W."""
REACTIVE_POWER_REGULATION: Final = Point(
    42, "Reactive Power Regulation Actual Value", "var", "inverter", "instant"
)
"""Reactive Power Regulation Actual Value. Unit: var."""
THEORETICAL_DAILY_YIELD: Final = Point(67, "Daily Yield (Theoretical)", "Wh", "inverter", "counter", "day")
"""Daily Yield (Theoretical). Unit: Wh. Starts again from zero every day."""
MPPT1_VOLTAGE: Final = Point(5, "MPPT1 Voltage", "V", "inverter", "instant")
"""MPPT1 Voltage. Unit: V."""
MPPT1_CURRENT: Final = Point(6, "MPPT1 Current", "A", "inverter", "instant")
"""MPPT1 Current. Unit: A."""
MPPT2_VOLTAGE: Final = Point(7, "MPPT2 Voltage", "V", "inverter", "instant")
"""MPPT2 Voltage. Unit: V."""
MPPT2_CURRENT: Final = Point(8, "MPPT2 Current", "A", "inverter", "instant")
"""MPPT2 Current. Unit: A."""
MPPT3_VOLTAGE: Final = Point(9, "MPPT3 Voltage", "V", "inverter", "instant")
"""MPPT3 Voltage. Unit: V."""
MPPT3_CURRENT: Final = Point(10, "MPPT3 Current", "A", "inverter", "instant")
"""MPPT3 Current. Unit: A."""
MPPT4_VOLTAGE: Final = Point(45, "MPPT4 Voltage", "V", "inverter", "instant")
"""MPPT4 Voltage. Unit: V."""
MPPT4_CURRENT: Final = Point(46, "MPPT4 Current", "A", "inverter", "instant")
"""MPPT4 Current. Unit: A."""
MPPT5_VOLTAGE: Final = Point(47, "MPPT5 Voltage", "V", "inverter", "instant")
"""MPPT5 Voltage. Unit: V."""
MPPT5_CURRENT: Final = Point(48, "MPPT5 Current", "A", "inverter", "instant")
"""MPPT5 Current. Unit: A."""
MPPT6_VOLTAGE: Final = Point(49, "MPPT6 Voltage", "V", "inverter", "instant")
"""MPPT6 Voltage. Unit: V."""
MPPT6_CURRENT: Final = Point(50, "MPPT6 Current", "A", "inverter", "instant")
"""MPPT6 Current. Unit: A."""
MPPT7_VOLTAGE: Final = Point(51, "MPPT7 Voltage", "V", "inverter", "instant")
"""MPPT7 Voltage. Unit: V."""
MPPT7_CURRENT: Final = Point(52, "MPPT7 Current", "A", "inverter", "instant")
"""MPPT7 Current. Unit: A."""
MPPT8_VOLTAGE: Final = Point(53, "MPPT8 Voltage", "V", "inverter", "instant")
"""MPPT8 Voltage. Unit: V."""
MPPT8_CURRENT: Final = Point(54, "MPPT8 Current", "A", "inverter", "instant")
"""MPPT8 Current. Unit: A."""
MPPT9_VOLTAGE: Final = Point(55, "MPPT9 Voltage", "V", "inverter", "instant")
"""MPPT9 Voltage. Unit: V."""
MPPT9_CURRENT: Final = Point(56, "MPPT9 Current", "A", "inverter", "instant")
"""MPPT9 Current. Unit: A."""
MPPT10_VOLTAGE: Final = Point(57, "MPPT10 Voltage", "V", "inverter", "instant")
"""MPPT10 Voltage. Unit: V."""
MPPT10_CURRENT: Final = Point(58, "MPPT10 Current", "A", "inverter", "instant")
"""MPPT10 Current. Unit: A."""
MPPT11_VOLTAGE: Final = Point(7401, "MPPT11 Voltage", "V", "inverter", "instant")
"""MPPT11 Voltage. Unit: V."""
MPPT11_CURRENT: Final = Point(7451, "MPPT11 Current", "A", "inverter", "instant")
"""MPPT11 Current. Unit: A."""
MPPT12_VOLTAGE: Final = Point(7402, "MPPT12 Voltage", "V", "inverter", "instant")
"""MPPT12 Voltage. Unit: V."""
MPPT12_CURRENT: Final = Point(7452, "MPPT12 Current", "A", "inverter", "instant")
"""MPPT12 Current. Unit: A."""
MPPT13_VOLTAGE: Final = Point(7723, "MPPT13 Voltage", "V", "inverter", "instant")
"""MPPT13 Voltage. Unit: V."""
MPPT13_CURRENT: Final = Point(7724, "MPPT13 Current", "A", "inverter", "instant")
"""MPPT13 Current. Unit: A."""
MPPT14_VOLTAGE: Final = Point(7725, "MPPT14 Voltage", "V", "inverter", "instant")
"""MPPT14 Voltage. Unit: V."""
MPPT14_CURRENT: Final = Point(7726, "MPPT14 Current", "A", "inverter", "instant")
"""MPPT14 Current. Unit: A."""
MPPT15_VOLTAGE: Final = Point(7727, "MPPT15 Voltage", "V", "inverter", "instant")
"""MPPT15 Voltage. Unit: V."""
MPPT15_CURRENT: Final = Point(7728, "MPPT15 Current", "A", "inverter", "instant")
"""MPPT15 Current. Unit: A."""
MPPT16_VOLTAGE: Final = Point(7729, "MPPT16 Voltage", "V", "inverter", "instant")
"""MPPT16 Voltage. Unit: V."""
MPPT16_CURRENT: Final = Point(7730, "MPPT16 Current", "A", "inverter", "instant")
"""MPPT16 Current. Unit: A."""
MPPT17_VOLTAGE: Final = Point(7731, "MPPT17 Voltage", "V", "inverter", "instant")
"""MPPT17 Voltage. Unit: V."""
MPPT17_CURRENT: Final = Point(7732, "MPPT17 Current", "A", "inverter", "instant")
"""MPPT17 Current. Unit: A."""
MPPT18_VOLTAGE: Final = Point(7733, "MPPT18 Voltage", "V", "inverter", "instant")
"""MPPT18 Voltage. Unit: V."""
MPPT18_CURRENT: Final = Point(7734, "MPPT18 Current", "A", "inverter", "instant")
"""MPPT18 Current. Unit: A."""
MPPT19_VOLTAGE: Final = Point(7735, "MPPT19 Voltage", "V", "inverter", "instant")
"""MPPT19 Voltage. Unit: V."""
MPPT19_CURRENT: Final = Point(7736, "MPPT19 Current", "A", "inverter", "instant")
"""MPPT19 Current. Unit: A."""
MPPT20_VOLTAGE: Final = Point(7737, "MPPT20 Voltage", "V", "inverter", "instant")
"""MPPT20 Voltage. Unit: V."""
MPPT20_CURRENT: Final = Point(7738, "MPPT20 Current", "A", "inverter", "instant")
"""MPPT20 Current. Unit: A."""
STRING_1_VOLTAGE: Final = Point(96, "String 1 Voltage", "V", "inverter", "instant")
"""String 1 Voltage. Unit: V."""
STRING_1_CURRENT: Final = Point(70, "String 1 Current", "A", "inverter", "instant")
"""String 1 Current. Unit: A."""
STRING_2_VOLTAGE: Final = Point(97, "String 2 Voltage", "V", "inverter", "instant")
"""String 2 Voltage. Unit: V."""
STRING_2_CURRENT: Final = Point(71, "String 2 Current", "A", "inverter", "instant")
"""String 2 Current. Unit: A."""
STRING_3_VOLTAGE: Final = Point(98, "String 3 Voltage", "V", "inverter", "instant")
"""String 3 Voltage. Unit: V."""
STRING_3_CURRENT: Final = Point(72, "String 3 Current", "A", "inverter", "instant")
"""String 3 Current. Unit: A."""
STRING_4_VOLTAGE: Final = Point(99, "String 4 Voltage", "V", "inverter", "instant")
"""String 4 Voltage. Unit: V."""
STRING_4_CURRENT: Final = Point(73, "String 4 Current", "A", "inverter", "instant")
"""String 4 Current. Unit: A."""
STRING_5_VOLTAGE: Final = Point(100, "String 5 Voltage", "V", "inverter", "instant")
"""String 5 Voltage. Unit: V."""
STRING_5_CURRENT: Final = Point(74, "String 5 Current", "A", "inverter", "instant")
"""String 5 Current. Unit: A."""
STRING_6_VOLTAGE: Final = Point(101, "String 6 Voltage", "V", "inverter", "instant")
"""String 6 Voltage. Unit: V."""
STRING_6_CURRENT: Final = Point(75, "String 6 Current", "A", "inverter", "instant")
"""String 6 Current. Unit: A."""
STRING_7_VOLTAGE: Final = Point(102, "String 7 Voltage", "V", "inverter", "instant")
"""String 7 Voltage. Unit: V."""
STRING_7_CURRENT: Final = Point(76, "String 7 Current", "A", "inverter", "instant")
"""String 7 Current. Unit: A."""
STRING_8_VOLTAGE: Final = Point(103, "String 8 Voltage", "V", "inverter", "instant")
"""String 8 Voltage. Unit: V."""
STRING_8_CURRENT: Final = Point(77, "String 8 Current", "A", "inverter", "instant")
"""String 8 Current. Unit: A."""
STRING_9_VOLTAGE: Final = Point(104, "String 9 Voltage", "V", "inverter", "instant")
"""String 9 Voltage. Unit: V."""
STRING_9_CURRENT: Final = Point(78, "String 9 Current", "A", "inverter", "instant")
"""String 9 Current. Unit: A."""
STRING_10_VOLTAGE: Final = Point(105, "String 10 Voltage", "V", "inverter", "instant")
"""String 10 Voltage. Unit: V."""
STRING_10_CURRENT: Final = Point(79, "String 10 Current", "A", "inverter", "instant")
"""String 10 Current. Unit: A."""
STRING_11_VOLTAGE: Final = Point(106, "String 11 Voltage", "V", "inverter", "instant")
"""String 11 Voltage. Unit: V."""
STRING_11_CURRENT: Final = Point(80, "String 11 Current", "A", "inverter", "instant")
"""String 11 Current. Unit: A."""
STRING_12_VOLTAGE: Final = Point(107, "String 12 Voltage", "V", "inverter", "instant")
"""String 12 Voltage. Unit: V."""
STRING_12_CURRENT: Final = Point(81, "String 12 Current", "A", "inverter", "instant")
"""String 12 Current. Unit: A."""
STRING_13_VOLTAGE: Final = Point(108, "String 13 Voltage", "V", "inverter", "instant")
"""String 13 Voltage. Unit: V."""
STRING_13_CURRENT: Final = Point(82, "String 13 Current", "A", "inverter", "instant")
"""String 13 Current. Unit: A."""
STRING_14_VOLTAGE: Final = Point(109, "String 14 Voltage", "V", "inverter", "instant")
"""String 14 Voltage. Unit: V."""
STRING_14_CURRENT: Final = Point(83, "String 14 Current", "A", "inverter", "instant")
"""String 14 Current. Unit: A."""
STRING_15_VOLTAGE: Final = Point(110, "String 15 Voltage", "V", "inverter", "instant")
"""String 15 Voltage. Unit: V."""
STRING_15_CURRENT: Final = Point(84, "String 15 Current", "A", "inverter", "instant")
"""String 15 Current. Unit: A."""
STRING_16_VOLTAGE: Final = Point(111, "String 16 Voltage", "V", "inverter", "instant")
"""String 16 Voltage. Unit: V."""
STRING_16_CURRENT: Final = Point(85, "String 16 Current", "A", "inverter", "instant")
"""String 16 Current. Unit: A."""
STRING_17_VOLTAGE: Final = Point(112, "String 17 Voltage", "V", "inverter", "instant")
"""String 17 Voltage. Unit: V."""
STRING_17_CURRENT: Final = Point(92, "String 17 Current", "A", "inverter", "instant")
"""String 17 Current. Unit: A."""
STRING_18_VOLTAGE: Final = Point(113, "String 18 Voltage", "V", "inverter", "instant")
"""String 18 Voltage. Unit: V."""
STRING_18_CURRENT: Final = Point(93, "String 18 Current", "A", "inverter", "instant")
"""String 18 Current. Unit: A."""
STRING_19_VOLTAGE: Final = Point(7166, "String 19 Voltage", "V", "inverter", "instant")
"""String 19 Voltage. Unit: V."""
STRING_19_CURRENT: Final = Point(313, "String 19 Current", "A", "inverter", "instant")
"""String 19 Current. Unit: A."""
STRING_20_VOLTAGE: Final = Point(7167, "String 20 Voltage", "V", "inverter", "instant")
"""String 20 Voltage. Unit: V."""
STRING_20_CURRENT: Final = Point(314, "String 20 Current", "A", "inverter", "instant")
"""String 20 Current. Unit: A."""
STRING_21_VOLTAGE: Final = Point(7168, "String 21 Voltage", "V", "inverter", "instant")
"""String 21 Voltage. Unit: V."""
STRING_21_CURRENT: Final = Point(315, "String 21 Current", "A", "inverter", "instant")
"""String 21 Current. Unit: A."""
STRING_22_VOLTAGE: Final = Point(7169, "String 22 Voltage", "V", "inverter", "instant")
"""String 22 Voltage. Unit: V."""
STRING_22_CURRENT: Final = Point(316, "String 22 Current", "A", "inverter", "instant")
"""String 22 Current. Unit: A."""
STRING_23_VOLTAGE: Final = Point(7170, "String 23 Voltage", "V", "inverter", "instant")
"""String 23 Voltage. Unit: V."""
STRING_23_CURRENT: Final = Point(317, "String 23 Current", "A", "inverter", "instant")
"""String 23 Current. Unit: A."""
STRING_24_VOLTAGE: Final = Point(7171, "String 24 Voltage", "V", "inverter", "instant")
"""String 24 Voltage. Unit: V."""
STRING_24_CURRENT: Final = Point(318, "String 24 Current", "A", "inverter", "instant")
"""String 24 Current. Unit: A."""
STRING_25_VOLTAGE: Final = Point(7172, "String 25 Voltage", "V", "inverter", "instant")
"""String 25 Voltage. Unit: V."""
STRING_25_CURRENT: Final = Point(319, "String 25 Current", "A", "inverter", "instant")
"""String 25 Current. Unit: A."""
STRING_26_VOLTAGE: Final = Point(7173, "String 26 Voltage", "V", "inverter", "instant")
"""String 26 Voltage. Unit: V."""
STRING_26_CURRENT: Final = Point(320, "String 26 Current", "A", "inverter", "instant")
"""String 26 Current. Unit: A."""
STRING_27_VOLTAGE: Final = Point(7174, "String 27 Voltage", "V", "inverter", "instant")
"""String 27 Voltage. Unit: V."""
STRING_27_CURRENT: Final = Point(321, "String 27 Current", "A", "inverter", "instant")
"""String 27 Current. Unit: A."""
STRING_28_VOLTAGE: Final = Point(7175, "String 28 Voltage", "V", "inverter", "instant")
"""String 28 Voltage. Unit: V."""
STRING_28_CURRENT: Final = Point(322, "String 28 Current", "A", "inverter", "instant")
"""String 28 Current. Unit: A."""
STRING_29_VOLTAGE: Final = Point(7176, "String 29 Voltage", "V", "inverter", "instant")
"""String 29 Voltage. Unit: V."""
STRING_29_CURRENT: Final = Point(323, "String 29 Current", "A", "inverter", "instant")
"""String 29 Current. Unit: A."""
STRING_30_VOLTAGE: Final = Point(7177, "String 30 Voltage", "V", "inverter", "instant")
"""String 30 Voltage. Unit: V."""
STRING_30_CURRENT: Final = Point(324, "String 30 Current", "A", "inverter", "instant")
"""String 30 Current. Unit: A."""
STRING_31_VOLTAGE: Final = Point(7178, "String 31 Voltage", "V", "inverter", "instant")
"""String 31 Voltage. Unit: V."""
STRING_31_CURRENT: Final = Point(325, "String 31 Current", "A", "inverter", "instant")
"""String 31 Current. Unit: A."""
STRING_32_VOLTAGE: Final = Point(7179, "String 32 Voltage", "V", "inverter", "instant")
"""String 32 Voltage. Unit: V."""
STRING_32_CURRENT: Final = Point(326, "String 32 Current", "A", "inverter", "instant")
"""String 32 Current. Unit: A."""
STRING_33_VOLTAGE: Final = Point(7707, "String 33 Voltage", "V", "inverter", "instant")
"""String 33 Voltage. Unit: V."""
STRING_33_CURRENT: Final = Point(7708, "String 33 Current", "A", "inverter", "instant")
"""String 33 Current. Unit: A."""
STRING_34_VOLTAGE: Final = Point(7709, "String 34 Voltage", "V", "inverter", "instant")
"""String 34 Voltage. Unit: V."""
STRING_34_CURRENT: Final = Point(7710, "String 34 Current", "A", "inverter", "instant")
"""String 34 Current. Unit: A."""
STRING_35_VOLTAGE: Final = Point(7711, "String 35 Voltage", "V", "inverter", "instant")
"""String 35 Voltage. Unit: V."""
STRING_35_CURRENT: Final = Point(7712, "String 35 Current", "A", "inverter", "instant")
"""String 35 Current. Unit: A."""
STRING_36_VOLTAGE: Final = Point(7713, "String 36 Voltage", "V", "inverter", "instant")
"""String 36 Voltage. Unit: V."""
STRING_36_CURRENT: Final = Point(7714, "String 36 Current", "A", "inverter", "instant")
"""String 36 Current. Unit: A."""
STRING_37_VOLTAGE: Final = Point(7715, "String 37 Voltage", "V", "inverter", "instant")
"""String 37 Voltage. Unit: V."""
STRING_37_CURRENT: Final = Point(7716, "String 37 Current", "A", "inverter", "instant")
"""String 37 Current. Unit: A."""
STRING_38_VOLTAGE: Final = Point(7717, "String 38 Voltage", "V", "inverter", "instant")
"""String 38 Voltage. Unit: V."""
STRING_38_CURRENT: Final = Point(7718, "String 38 Current", "A", "inverter", "instant")
"""String 38 Current. Unit: A."""
STRING_39_VOLTAGE: Final = Point(7719, "String 39 Voltage", "V", "inverter", "instant")
"""String 39 Voltage. Unit: V."""
STRING_39_CURRENT: Final = Point(7720, "String 39 Current", "A", "inverter", "instant")
"""String 39 Current. Unit: A."""
STRING_40_VOLTAGE: Final = Point(7721, "String 40 Voltage", "V", "inverter", "instant")
"""String 40 Voltage. Unit: V."""
STRING_40_CURRENT: Final = Point(7722, "String 40 Current", "A", "inverter", "instant")
"""String 40 Current. Unit: A."""
PV1_POWER: Final = Point(11, "PV1 Power", "W", "inverter", "instant")
"""PV1 Power. Unit: W."""
PV2_POWER: Final = Point(12, "PV2 Power", "W", "inverter", "instant")
"""PV2 Power. Unit: W."""
PV3_POWER: Final = Point(13, "PV3 Power", "W", "inverter", "instant")
"""PV3 Power. Unit: W."""
PV4_POWER: Final = Point(59, "PV4 Power", "W", "inverter", "instant")
"""PV4 Power. Unit: W."""
PV5_POWER: Final = Point(60, "PV5 Power", "W", "inverter", "instant")
"""PV5 Power. Unit: W."""
PV6_POWER: Final = Point(61, "PV6 Power", "W", "inverter", "instant")
"""PV6 Power. Unit: W."""
PV7_POWER: Final = Point(62, "PV7 Power", "W", "inverter", "instant")
"""PV7 Power. Unit: W."""
PV8_POWER: Final = Point(63, "PV8 Power", "W", "inverter", "instant")
"""PV8 Power. Unit: W."""
PV9_POWER: Final = Point(64, "PV9 Power", "W", "inverter", "instant")
"""PV9 Power. Unit: W."""
PV10_POWER: Final = Point(65, "PV10 Power", "W", "inverter", "instant")
"""PV10 Power. Unit: W."""
TOTAL_ON_GRID_RUNNING_TIME: Final = Point(
    3, "Total On-grid Running Time", "h", "inverter", "counter", "never"
)
"""Total On-grid Running Time. Unit: h. Never starts again from zero."""
OPERATING_STATUS: Final = Point(29, "Operating status", "", "inverter", "state")
"""Operating status. Values: `enums.InverterStatus`."""
DEVICE_FAULT_STATUS: Final = Point(304, "Device Fault Status", "", "inverter", "state")
"""Device Fault Status. Unverified. On no page of measuring points; only the reply table of
getPVInverterRealTimeData names it. Its values are not told.
"""
