# Generated from spec/ by `make generate`; do not edit.
"""Control parameters: what can be set on devices. Limits, defaults and choices are wire values."""

from __future__ import annotations

from typing import Final

from isolarcloud.enums import DeviceType
from isolarcloud_runtime.catalogue import (
    Condition,
    ControlChoice,
    ControlParameter,
    LimitCase,
    LimitPoints,
    Records,
    RelativeLimit,
)

__all__ = [
    "ACTIVE_POWER_LIMIT_RATIO",
    "ACTIVE_POWER_SETTING_PERSISTENCE",
    "BATTERY_FIRST",
    "BOOT_SHUTDOWN",
    "CHARGING_DISCHARGING_COMMAND",
    "CHARGING_DISCHARGING_POWER",
    "DECLINE_GRADIENT",
    "DEVICE_TYPES",
    "ENERGY_MANAGEMENT_MODE",
    "EXISTING_INVERTER",
    "EXTERNAL_DISPATCH_COMMAND",
    "EXTERNAL_DISPATCH_FEED_IN_LIMITATION",
    "EXTERNAL_DISPATCH_FEED_IN_LIMITATION_RATIO",
    "EXTERNAL_DISPATCH_FEED_IN_LIMITATION_VALUE",
    "EXTERNAL_DISPATCH_HEARTBEAT",
    "EXTERNAL_DISPATCH_POWER",
    "EXTERNAL_EMS_HEARTBEAT",
    "FCAS_DEADBAND",
    "FCAS_FULL_RESPONSE_FREQUENCY_DEVIATION",
    "FCAS_MAXIMUM_ABSORPTION_POWER",
    "FCAS_MAXIMUM_OUTPUT_POWER",
    "FEED_IN_LIMITATION",
    "FEED_IN_LIMITATION_RATIO",
    "FEED_IN_LIMITATION_VALUE",
    "FORCED_CHARGING",
    "FORCED_CHARGING_1_END_HOUR",
    "FORCED_CHARGING_1_END_MINUTE",
    "FORCED_CHARGING_1_START_HOUR",
    "FORCED_CHARGING_1_START_MINUTE",
    "FORCED_CHARGING_1_TARGET_SOC",
    "FORCED_CHARGING_2_END_HOUR",
    "FORCED_CHARGING_2_END_MINUTE",
    "FORCED_CHARGING_2_START_HOUR",
    "FORCED_CHARGING_2_START_MINUTE",
    "FORCED_CHARGING_2_TARGET_SOC",
    "FORCED_CHARGING_DAYS",
    "FUNCTION_SWITCH",
    "GRADIENT_CONTROL",
    "GRID_CONNECTION_POINT_FREQUENCY",
    "HYBRID_FORCED_CHARGING_TARGET_SOC_1",
    "HYBRID_FORCED_CHARGING_TARGET_SOC_2",
    "LOGGER_ENERGY_MANAGEMENT_MODE",
    "LOGGER_FEED_IN_LIMITATION",
    "LOGGER_FEED_IN_LIMITATION_RATIO",
    "MAXIMUM_CHARGING_POWER",
    "MAXIMUM_DISCHARGING_POWER",
    "MODBUS_TCP_PORT_502",
    "OVERFREQUENCY_LEVEL_1_TIME",
    "OVERFREQUENCY_LEVEL_1_VALUE",
    "OVERFREQUENCY_LEVEL_2_TIME",
    "OVERFREQUENCY_LEVEL_2_VALUE",
    "OVERFREQUENCY_LEVEL_3_TIME",
    "OVERFREQUENCY_LEVEL_3_VALUE",
    "OVERFREQUENCY_RECOVERY_VALUE",
    "OVERVOLTAGE_LEVEL_1_TIME",
    "OVERVOLTAGE_LEVEL_1_VALUE",
    "OVERVOLTAGE_LEVEL_2_TIME",
    "OVERVOLTAGE_LEVEL_2_VALUE",
    "OVERVOLTAGE_LEVEL_3_TIME",
    "OVERVOLTAGE_LEVEL_3_VALUE",
    "OVERVOLTAGE_RECOVERY_VALUE",
    "POWER_FACTOR",
    "POWER_LIMITATION",
    "PV_POWER_LIMITATION",
    "REACTIVE_POWER_RATIO",
    "REACTIVE_POWER_REGULATION_MODE",
    "REACTIVE_POWER_REGULATION_TIME",
    "REACTIVE_RESPONSE",
    "RISING_GRADIENT",
    "SHUTDOWN_AT_ZERO_ACTIVE_POWER",
    "SOC_LOWER_LIMIT",
    "SOC_UPPER_LIMIT",
    "SOFT_START",
    "SOFT_START_AFTER_FAULT",
    "SOFT_START_GRADIENT",
    "SOFT_START_TIME_AFTER_FAULT",
    "UNDERFREQUENCY_LEVEL_1_TIME",
    "UNDERFREQUENCY_LEVEL_1_VALUE",
    "UNDERFREQUENCY_LEVEL_2_TIME",
    "UNDERFREQUENCY_LEVEL_2_VALUE",
    "UNDERFREQUENCY_LEVEL_3_TIME",
    "UNDERFREQUENCY_LEVEL_3_VALUE",
    "UNDERFREQUENCY_RECOVERY_VALUE",
    "UNDERVOLTAGE_LEVEL_1_TIME",
    "UNDERVOLTAGE_LEVEL_1_VALUE",
    "UNDERVOLTAGE_LEVEL_2_TIME",
    "UNDERVOLTAGE_LEVEL_2_VALUE",
    "UNDERVOLTAGE_LEVEL_3_TIME",
    "UNDERVOLTAGE_LEVEL_3_VALUE",
    "UNDERVOLTAGE_RECOVERY_VALUE",
    "ControlParameter",
    "find",
    "get",
]

SOC_UPPER_LIMIT: Final = ControlParameter(
    10001, "SOC Upper Limit", ("hybrid-inverter",), "range", unit="%", scale=0.1, minimum=700, maximum=1000
)
"""SOC Upper Limit. Unit: %. For: hybrid-inverter."""
SOC_LOWER_LIMIT: Final = ControlParameter(
    10002, "SOC Lower Limit", ("hybrid-inverter",), "range", unit="%", scale=0.1, minimum=0, maximum=500
)
"""SOC Lower Limit. Unit: %. For: hybrid-inverter."""
ENERGY_MANAGEMENT_MODE: Final = ControlParameter(
    10003,
    "Energy Management Mode",
    ("hybrid-inverter",),
    "choice",
    default=0,
    choices=(
        ControlChoice(0, "SELF_CONSUMPTION", "Self-consumption Mode"),
        ControlChoice(2, "COMPULSORY", "Compulsory Mode"),
        ControlChoice(3, "EXTERNAL_ENERGY_DISPATCH", "External Energy Dispatch"),
        ControlChoice(4, "VPP_DISPATCH", "VPP Dispatch"),
    ),
    send_with=(10017,),
)
"""Energy Management Mode. For: hybrid-inverter."""
CHARGING_DISCHARGING_COMMAND: Final = ControlParameter(
    10004,
    "Charging/Discharging Command",
    ("hybrid-inverter",),
    "choice",
    default=204,
    choices=(
        ControlChoice(170, "CHARGE", "Charging"),
        ControlChoice(187, "DISCHARGE", "Discharging"),
        ControlChoice(204, "STOP", "Stopped"),
    ),
    depends_on=(Condition(10003, (2,)),),
)
"""Charging/Discharging Command. For: hybrid-inverter."""
CHARGING_DISCHARGING_POWER: Final = ControlParameter(
    10005,
    "Charging/Discharging Power",
    ("hybrid-inverter",),
    "range",
    unit="W",
    default=1000,
    minimum=0,
    maximum=5000,
    depends_on=(Condition(10003, (2,)),),
)
"""Charging/Discharging Power. Unit: W. For: hybrid-inverter."""
EXISTING_INVERTER: Final = ControlParameter(
    10006,
    "Existing Inverter",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Existing Inverter. For: hybrid-inverter, pv-inverter."""
POWER_LIMITATION: Final = ControlParameter(
    10007,
    "Limited power switch",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Limited power switch. For: hybrid-inverter, pv-inverter."""
ACTIVE_POWER_LIMIT_RATIO: Final = ControlParameter(
    10008,
    "Active Power Limit Ratio",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%",
    scale=0.1,
    minimum=0,
    maximum=1000,
)
"""Active Power Limit Ratio. Unit: %. For: hybrid-inverter, pv-inverter."""
REACTIVE_POWER_REGULATION_MODE: Final = ControlParameter(
    10009,
    "Reactive Power Regulation Mode",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(85, "OFF", "OFF"),
        ControlChoice(161, "POWER_FACTOR", "PF enabled"),
        ControlChoice(162, "REACTIVE_POWER_RATIO", "Reactive Power Ratio enable-Q (t)"),
        ControlChoice(164, "Q_U_CURVE", "Q (U) curve-Q (U)"),
        ControlChoice(163, "Q_P_CURVE", "Q(P) curve- Q(P)"),
    ),
)
"""Reactive Power Regulation Mode. For: hybrid-inverter, pv-inverter."""
REACTIVE_POWER_RATIO: Final = ControlParameter(
    10010, "Q(T)", ("hybrid-inverter", "pv-inverter"), "range", unit="%", scale=0.1, minimum=-600, maximum=600
)
"""Q(T). Unit: %. For: hybrid-inverter, pv-inverter."""
BOOT_SHUTDOWN: Final = ControlParameter(
    10011,
    "Boot/Shutdown",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(207, "BOOT", "Boot"),
        ControlChoice(206, "SHUT_DOWN", "Shutdown"),
        ControlChoice(174, "REBOOT", "Reboot"),
    ),
)
"""Boot/Shutdown. For: hybrid-inverter, pv-inverter."""
FEED_IN_LIMITATION: Final = ControlParameter(
    10012,
    "Feed-in Limitation",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Feed-in Limitation. For: hybrid-inverter, pv-inverter."""
LOGGER_FEED_IN_LIMITATION: Final = ControlParameter(
    10012,
    "Feed-in Limitation",
    ("logger1000", "eyem4"),
    "choice",
    choices=(
        ControlChoice(1, "ENABLE", "Enable"),
        ControlChoice(0, "DISABLE", "Disable"),
    ),
)
"""Feed-in Limitation. For: logger1000, eyem4. Same code as on inverters, other values."""
FEED_IN_LIMITATION_VALUE: Final = ControlParameter(
    10013,
    "Feed-in Limitation Value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    minimum=0,
    maximum=RelativeLimit(of="rated_power"),
    depends_on=(Condition(10012, (170,)),),
)
"""Feed-in Limitation Value. For: hybrid-inverter, pv-inverter. The portal gives no unit."""
FEED_IN_LIMITATION_RATIO: Final = ControlParameter(
    10014,
    "Feed-in Limitation Ratio",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%",
    scale=0.1,
    minimum=0,
    maximum=1000,
    depends_on=(Condition(10012, (170,)),),
)
"""Feed-in Limitation Ratio. Unit: %. For: hybrid-inverter, pv-inverter."""
LOGGER_FEED_IN_LIMITATION_RATIO: Final = ControlParameter(
    10014,
    "Feed-in Limitation Ratio",
    ("logger1000", "eyem4"),
    "range",
    unit="%",
    scale=0.1,
    logger_mode="data_collector",
    minimum=-1000,
    maximum=1000,
    depends_on=(Condition(10012, (1,)),),
)
"""Feed-in Limitation Ratio. Unit: %. For: logger1000, eyem4. Same code as on inverters, but it may be
negative.
"""
HYBRID_FORCED_CHARGING_TARGET_SOC_1: Final = ControlParameter(
    10015, "Forced Charging Target SOC1", ("hybrid-inverter",), "range", unit="%", minimum=0, maximum=100
)
"""Forced Charging Target SOC1. Unit: %. For: hybrid-inverter. 10071 has the same name on the portal."""
HYBRID_FORCED_CHARGING_TARGET_SOC_2: Final = ControlParameter(
    10016, "Forced Charging Target SOC2", ("hybrid-inverter",), "range", unit="%", minimum=0, maximum=100
)
"""Forced Charging Target SOC2. Unit: %. For: hybrid-inverter. 10076 has the same name on the portal."""
EXTERNAL_EMS_HEARTBEAT: Final = ControlParameter(
    10017, "External EMS Heartbeat", ("hybrid-inverter",), "range", unit="s", minimum=1, maximum=1000
)
"""External EMS Heartbeat. Unit: s. For: hybrid-inverter."""
BATTERY_FIRST: Final = ControlParameter(
    10024,
    "Battery First",
    ("hybrid-inverter",),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Battery First. For: hybrid-inverter."""
SOFT_START_AFTER_FAULT: Final = ControlParameter(
    10025,
    "Active Power Soft Start after Fault",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Active Power Soft Start after Fault. For: hybrid-inverter, pv-inverter."""
SOFT_START_TIME_AFTER_FAULT: Final = ControlParameter(
    10026,
    "Active Power Soft Start Time after Fault",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    minimum=1,
    maximum=1200,
    depends_on=(Condition(10025, (170,)),),
)
"""Active Power Soft Start Time after Fault. Unit: s. For: hybrid-inverter, pv-inverter."""
SOFT_START: Final = ControlParameter(
    10027,
    "Active Power Soft Start",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Active Power Soft Start. For: hybrid-inverter, pv-inverter."""
SOFT_START_GRADIENT: Final = ControlParameter(
    10028,
    "Active Power Soft Start Gradient",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%",
    scale=0.01,
    minimum=5,
    maximum=10000,
    depends_on=(Condition(10027, (170,)),),
)
"""Active Power Soft Start Gradient. Unit: %. For: hybrid-inverter, pv-inverter."""
GRADIENT_CONTROL: Final = ControlParameter(
    10029,
    "Active Power Gradient Control",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Active Power Gradient Control. For: hybrid-inverter, pv-inverter."""
DECLINE_GRADIENT: Final = ControlParameter(
    10030,
    "Active Power Decline Gradient",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%/min",
    minimum=1,
    maximum=6000,
    depends_on=(Condition(10029, (170,)),),
)
"""Active Power Decline Gradient. Unit: %/min. For: hybrid-inverter, pv-inverter."""
RISING_GRADIENT: Final = ControlParameter(
    10031,
    "Active Power Rising Gradient",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%/min",
    minimum=1,
    maximum=6000,
    depends_on=(Condition(10029, (170,)),),
)
"""Active Power Rising Gradient. Unit: %/min. For: hybrid-inverter, pv-inverter."""
ACTIVE_POWER_SETTING_PERSISTENCE: Final = ControlParameter(
    10032,
    "Active Power Setting Persistence",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Active Power Setting Persistence. For: hybrid-inverter, pv-inverter."""
SHUTDOWN_AT_ZERO_ACTIVE_POWER: Final = ControlParameter(
    10033,
    "Shutdown When Active Power Limit to 0%",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
)
"""Shutdown When Active Power Limit to 0%. For: hybrid-inverter, pv-inverter."""
REACTIVE_RESPONSE: Final = ControlParameter(
    10034,
    "Reactive Response",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Disable"),
    ),
    depends_on=(Condition(10009, (161, 162, 163, 164)),),
)
"""Reactive Response. For: hybrid-inverter, pv-inverter."""
REACTIVE_POWER_REGULATION_TIME: Final = ControlParameter(
    10035,
    "Reactive power regulation time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    scale=0.1,
    minimum=1,
    maximum=6000,
    depends_on=(Condition(10009, (161, 162, 163, 164)),),
)
"""Reactive power regulation time. Unit: s. For: hybrid-inverter, pv-inverter."""
POWER_FACTOR: Final = ControlParameter(
    10036,
    "PF",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    scale=0.001,
    minimum=-1000,
    maximum=1000,
    depends_on=(Condition(10009, (161,)),),
)
"""PF. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING: Final = ControlParameter(
    10065,
    "Forced Charging",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Close"),
    ),
)
"""Forced Charging. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING_DAYS: Final = ControlParameter(
    10066,
    "Forced Charging Valid Time",
    ("hybrid-inverter", "pv-inverter"),
    "choice",
    choices=(
        ControlChoice(0, "WEEKDAYS", "Weekdays"),
        ControlChoice(1, "EVERY_DAY", "Everyday"),
    ),
)
"""Forced Charging Valid Time. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING_1_START_HOUR: Final = ControlParameter(
    10067,
    "Forced Charging Start Time 1: Hour",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="h",
    default=24,
    minimum=0,
    maximum=24,
)
"""Forced Charging Start Time 1: Hour. Unit: h. For: hybrid-inverter, pv-inverter. The default, 24, takes no
minutes.
"""
FORCED_CHARGING_1_START_MINUTE: Final = ControlParameter(
    10068,
    "Forced Charging Start Time 1: Minute",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="min",
    default=0,
    minimum=0,
    maximum=59,
)
"""Forced Charging Start Time 1: Minute. Unit: min. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING_1_END_HOUR: Final = ControlParameter(
    10069,
    "Forced Charging End Time 1: Hour",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="h",
    default=24,
    minimum=0,
    maximum=24,
)
"""Forced Charging End Time 1: Hour. Unit: h. For: hybrid-inverter, pv-inverter. The default, 24, takes no
minutes.
"""
FORCED_CHARGING_1_END_MINUTE: Final = ControlParameter(
    10070,
    "Forced Charging End Time 1: Minute",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="min",
    default=0,
    minimum=0,
    maximum=59,
)
"""Forced Charging End Time 1: Minute. Unit: min. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING_1_TARGET_SOC: Final = ControlParameter(
    10071,
    "Forced Charging Target SOC1",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%",
    minimum=0,
    maximum=100,
)
"""Forced Charging Target SOC1. Unit: %. For: hybrid-inverter, pv-inverter. 10015 has the same name on the
portal.
"""
FORCED_CHARGING_2_START_HOUR: Final = ControlParameter(
    10072,
    "Forced Charging Start Time 2: Hour",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="h",
    default=24,
    minimum=0,
    maximum=24,
)
"""Forced Charging Start Time 2: Hour. Unit: h. For: hybrid-inverter, pv-inverter. The default, 24, takes no
minutes.
"""
FORCED_CHARGING_2_START_MINUTE: Final = ControlParameter(
    10073,
    "Forced Charging Start Time 2: Minute",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="min",
    default=0,
    minimum=0,
    maximum=59,
)
"""Forced Charging Start Time 2: Minute. Unit: min. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING_2_END_HOUR: Final = ControlParameter(
    10074,
    "Forced Charging End Time 2: Hour",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="h",
    default=24,
    minimum=0,
    maximum=24,
)
"""Forced Charging End Time 2: Hour. Unit: h. For: hybrid-inverter, pv-inverter. The default, 24, takes no
minutes.
"""
FORCED_CHARGING_2_END_MINUTE: Final = ControlParameter(
    10075,
    "Forced Charging End Time 2: Minute",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="min",
    default=0,
    minimum=0,
    maximum=59,
)
"""Forced Charging End Time 2: Minute. Unit: min. For: hybrid-inverter, pv-inverter."""
FORCED_CHARGING_2_TARGET_SOC: Final = ControlParameter(
    10076,
    "Forced Charging Target SOC2",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="%",
    minimum=0,
    maximum=100,
)
"""Forced Charging Target SOC2. Unit: %. For: hybrid-inverter, pv-inverter. 10016 has the same name on the
portal.
"""
EXTERNAL_DISPATCH_COMMAND: Final = ControlParameter(
    10082,
    "Charge/Discharge Command in External Dispatch Mode",
    ("logger1000", "ems"),
    "choice",
    choices=(
        ControlChoice(170, "CHARGE", "Charge"),
        ControlChoice(187, "DISCHARGE", "Discharge"),
        ControlChoice(204, "FORBID", "Forbidden"),
    ),
)
"""Charge/Discharge Command in External Dispatch Mode. For: logger1000, ems."""
EXTERNAL_DISPATCH_POWER: Final = ControlParameter(
    10083,
    "Charging/Discharging Power in External Dispatch Mode",
    ("logger1000", "ems"),
    "range",
    minimum=0,
    maximum=RelativeLimit(of="plant_power_limit"),
    limit_points=LimitPoints(maximum=29046),
)
"""Charging/Discharging Power in External Dispatch Mode. For: logger1000, ems. The portal gives no unit."""
EXTERNAL_DISPATCH_HEARTBEAT: Final = ControlParameter(
    10085,
    "EMS Heartbeat Settings in External Dispatch Mode",
    ("logger1000", "ems"),
    "range",
    minimum=10,
    maximum=1000,
)
"""EMS Heartbeat Settings in External Dispatch Mode. For: logger1000, ems. The portal gives no unit; the
heartbeat of inverters (10017) is in seconds.
"""
LOGGER_ENERGY_MANAGEMENT_MODE: Final = ControlParameter(
    10086,
    "Energy Management Mode",
    ("logger1000", "ems"),
    "choice",
    choices=(
        ControlChoice(1, "SELF_CONSUMPTION", "Self-Consumption"),
        ControlChoice(2, "TIME_PLAN", "Time Plan"),
        ControlChoice(4, "VPP", "VPP"),
        ControlChoice(5, "COMPULSORY", "Compulsory Mode"),
    ),
    send_with=(10085,),
)
"""Energy Management Mode. For: logger1000, ems. Other values than the mode of inverters (10003)."""
EXTERNAL_DISPATCH_FEED_IN_LIMITATION_RATIO: Final = ControlParameter(
    10087,
    "Feed-in Limitation Ratio in External Dispatch Mode",
    ("logger1000", "ems"),
    "range",
    default=1000,
    logger_mode="energy_management",
    minimum=-1000,
    maximum=1000,
)
"""Feed-in Limitation Ratio in External Dispatch Mode. For: logger1000, ems. The portal gives no unit; 10014
has the same range in steps of 0.1 %.
"""
EXTERNAL_DISPATCH_FEED_IN_LIMITATION: Final = ControlParameter(
    10088,
    "Feed-in Limitation ON/OFF in External Dispatch Mode",
    ("logger1000", "ems"),
    "choice",
    default=85,
    choices=(
        ControlChoice(170, "ENABLE", "Enable"),
        ControlChoice(85, "DISABLE", "Close"),
    ),
)
"""Feed-in Limitation ON/OFF in External Dispatch Mode. For: logger1000, ems."""
EXTERNAL_DISPATCH_FEED_IN_LIMITATION_VALUE: Final = ControlParameter(
    10089,
    "Feed-in Limitation Value in External Dispatch Mode",
    ("logger1000", "ems"),
    "range",
    default=0,
    minimum=-99999999,
    maximum=99999999,
)
"""Feed-in Limitation Value in External Dispatch Mode. For: logger1000, ems. The portal gives no unit."""
PV_POWER_LIMITATION: Final = ControlParameter(
    10090,
    "PV power limitation",
    ("logger1000", "ems"),
    "choice",
    choices=(
        ControlChoice(1, "ENABLE", "Enable"),
        ControlChoice(0, "DISABLE", "Close"),
    ),
)
"""PV power limitation. For: logger1000, ems."""
MAXIMUM_CHARGING_POWER: Final = ControlParameter(
    10091,
    "Max. Charging Power",
    ("energy-storage-system",),
    "range",
    unit="kW",
    scale=0.01,
    limit_factor=100,
    minimum=10,
    maximum=1060,
    limit_points=LimitPoints(maximum=18290),
)
"""Max. Charging Power. Unit: kW. For: energy-storage-system. The maximum holds where the device does not tell
its own.
"""
MAXIMUM_DISCHARGING_POWER: Final = ControlParameter(
    10092,
    "Max. Discharging Power",
    ("energy-storage-system",),
    "range",
    unit="kW",
    scale=0.01,
    limit_factor=100,
    minimum=10,
    maximum=1060,
    limit_points=LimitPoints(maximum=18291),
)
"""Max. Discharging Power. Unit: kW. For: energy-storage-system. The maximum holds where the device does not
tell its own.
"""
FUNCTION_SWITCH: Final = ControlParameter(
    10095,
    "Function enable/disable",
    ("ems",),
    "choice",
    choices=(
        ControlChoice(1, "ENABLE", "Enable"),
        ControlChoice(0, "DISABLE", "Disable"),
    ),
)
"""Function enable/disable. For: ems. The portal does not say which function; it stands before the FCAS
parameters.
"""
GRID_CONNECTION_POINT_FREQUENCY: Final = ControlParameter(
    10096,
    "Grid-connection point frequency FN",
    ("ems",),
    "range",
    unit="Hz",
    decimals=3,
    minimum=0,
    maximum=100,
)
"""Grid-connection point frequency FN. Unit: Hz. For: ems."""
FCAS_DEADBAND: Final = ControlParameter(
    10097,
    "Contingency FCAS action deadband fd",
    ("ems",),
    "range",
    unit="Hz",
    decimals=3,
    exclusive_minimum=True,
    less_than=10100,
    minimum=0,
    maximum=0.2,
)
"""Contingency FCAS action deadband fd. Unit: Hz. For: ems."""
FCAS_MAXIMUM_OUTPUT_POWER: Final = ControlParameter(
    10098,
    "Contingency FCAS maximum output active power PA",
    ("ems",),
    "range",
    unit="MW",
    decimals=2,
    exclusive_minimum=True,
    minimum=0,
    maximum=9999.99,
)
"""Contingency FCAS maximum output active power PA. Unit: MW. For: ems."""
FCAS_MAXIMUM_ABSORPTION_POWER: Final = ControlParameter(
    10099,
    "Contingency FCAS maximum absorption active power PB",
    ("ems",),
    "range",
    unit="MW",
    decimals=2,
    exclusive_minimum=True,
    minimum=0,
    maximum=9999.99,
)
"""Contingency FCAS maximum absorption active power PB. Unit: MW. For: ems."""
FCAS_FULL_RESPONSE_FREQUENCY_DEVIATION: Final = ControlParameter(
    10100,
    "Contingency FCAS frequency deviation threshold for full-scale response",
    ("ems",),
    "range",
    unit="Hz",
    decimals=3,
    exclusive_minimum=True,
    minimum=0,
    maximum=0.5,
)
"""Contingency FCAS frequency deviation threshold for full-scale response. Unit: Hz. For: ems."""
UNDERVOLTAGE_LEVEL_1_VALUE: Final = ControlParameter(
    10038,
    "Under-voltage first-level protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    cases=(
        LimitCase(
            RelativeLimit(of="rated_voltage", factor=0.05),
            RelativeLimit(of="rated_voltage", factor=1, offset=-0.1),
            device_groups=("pv-inverter",),
        ),
        LimitCase(460, 2300, device_groups=("hybrid-inverter",)),
    ),
)
"""Under-voltage first-level protection value. Unit: V. For: hybrid-inverter, pv-inverter."""
OVERVOLTAGE_LEVEL_1_VALUE: Final = ControlParameter(
    10039,
    "Overvoltage first-level protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    cases=(
        LimitCase(
            RelativeLimit(of="rated_voltage", factor=1, offset=0.2),
            RelativeLimit(of="rated_voltage", factor=1.4),
            device_groups=("pv-inverter",),
        ),
        LimitCase(2300, 2990, device_groups=("hybrid-inverter",)),
    ),
)
"""Overvoltage first-level protection value. Unit: V. For: hybrid-inverter, pv-inverter."""
UNDERFREQUENCY_LEVEL_1_VALUE: Final = ControlParameter(
    10040,
    "Under-frequency first-level protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    cases=(
        LimitCase(4500, 4996, device_groups=("pv-inverter",), grid_frequency=50),
        LimitCase(5500, 5996, device_groups=("pv-inverter",), grid_frequency=60, grid_region="elsewhere"),
        LimitCase(5000, 5996, device_groups=("pv-inverter",), grid_frequency=60, grid_region="north-america"),
        LimitCase(4500, 5000, device_groups=("hybrid-inverter",)),
    ),
)
"""Under-frequency first-level protection value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_LEVEL_1_VALUE: Final = ControlParameter(
    10041,
    "Over-frequency first-level protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    cases=(
        LimitCase(5004, 5500, device_groups=("pv-inverter",), grid_frequency=50),
        LimitCase(6004, 6600, device_groups=("pv-inverter",), grid_frequency=60),
        LimitCase(5000, 5550, device_groups=("hybrid-inverter",)),
    ),
)
"""Over-frequency first-level protection value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
OVERVOLTAGE_RECOVERY_VALUE: Final = ControlParameter(
    10042,
    "Overvoltage protection recovery value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    cases=(
        LimitCase(
            RelativeLimit(of="rated_voltage", factor=1, offset=0.1),
            RelativeLimit(of="rated_voltage", factor=1.4, offset=-0.1),
            device_groups=("pv-inverter",),
        ),
        LimitCase(2300, 2990, device_groups=("hybrid-inverter",)),
    ),
)
"""Overvoltage protection recovery value. Unit: V. For: hybrid-inverter, pv-inverter."""
UNDERVOLTAGE_RECOVERY_VALUE: Final = ControlParameter(
    10043,
    "Under-voltage protection recovery value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    cases=(
        LimitCase(
            RelativeLimit(of="rated_voltage", factor=0.05, offset=0.1),
            RelativeLimit(of="rated_voltage", factor=1),
            device_groups=("pv-inverter",),
        ),
        LimitCase(1300, 2300, device_groups=("hybrid-inverter",)),
    ),
)
"""Under-voltage protection recovery value. Unit: V. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_RECOVERY_VALUE: Final = ControlParameter(
    10044,
    "Overfrequency protection recovery value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    cases=(
        LimitCase(5002, 5498, device_groups=("pv-inverter",), grid_frequency=50),
        LimitCase(6002, 6498, device_groups=("pv-inverter",), grid_frequency=60),
        LimitCase(5000, 5550, device_groups=("hybrid-inverter",)),
    ),
)
"""Overfrequency protection recovery value. Unit: Hz. For: hybrid-inverter, pv-inverter. On 60 Hz one would
expect a maximum of 6598, two steps below 10041; the portal says 6498.
"""
UNDERFREQUENCY_RECOVERY_VALUE: Final = ControlParameter(
    10045,
    "Under-frequency protection recovery value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    cases=(
        LimitCase(4502, 4998, device_groups=("pv-inverter",), grid_frequency=50),
        LimitCase(5502, 5998, device_groups=("pv-inverter",), grid_frequency=60),
        LimitCase(4450, 5000, device_groups=("hybrid-inverter",)),
    ),
)
"""Under-frequency protection recovery value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
UNDERVOLTAGE_LEVEL_1_TIME: Final = ControlParameter(
    10101,
    "Under-voltage first-level protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Under-voltage first-level protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
UNDERVOLTAGE_LEVEL_2_VALUE: Final = ControlParameter(
    10102,
    "Under-voltage secondary protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    default_from="grid_code",
    minimum=RelativeLimit(of="rated_voltage", factor=0.05),
    maximum=RelativeLimit(of="rated_voltage", factor=1, offset=-1, offset_in="wire"),
)
"""Under-voltage secondary protection value. Unit: V. For: hybrid-inverter, pv-inverter. The offset is taken
as steps of 0.1 V: the same limit of 10038 and 10039 is given in tenths of a volt.
"""
UNDERVOLTAGE_LEVEL_2_TIME: Final = ControlParameter(
    10103,
    "Under-voltage secondary protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Under-voltage secondary protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
OVERVOLTAGE_LEVEL_1_TIME: Final = ControlParameter(
    10104,
    "Overvoltage level 1 protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Overvoltage level 1 protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
OVERVOLTAGE_LEVEL_2_VALUE: Final = ControlParameter(
    10105,
    "Overvoltage secondary protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    default_from="grid_code",
    minimum=RelativeLimit(of="rated_voltage", factor=1, offset=2, offset_in="wire"),
    maximum=RelativeLimit(of="rated_voltage", factor=1.4),
)
"""Overvoltage secondary protection value. Unit: V. For: hybrid-inverter, pv-inverter. The offset is taken as
steps of 0.1 V: the same limit of 10038 and 10039 is given in tenths of a volt.
"""
OVERVOLTAGE_LEVEL_2_TIME: Final = ControlParameter(
    10106,
    "Overvoltage secondary protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Overvoltage secondary protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
UNDERFREQUENCY_LEVEL_1_TIME: Final = ControlParameter(
    10107,
    "Under-frequency first-level protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Under-frequency first-level protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
UNDERFREQUENCY_LEVEL_2_VALUE: Final = ControlParameter(
    10108,
    "Underfrequency secondary protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    cases=(
        LimitCase(4500, 4996, grid_frequency=50),
        LimitCase(5500, 5996, grid_frequency=60, grid_region="elsewhere"),
        LimitCase(5000, 5996, grid_frequency=60, grid_region="north-america"),
    ),
)
"""Underfrequency secondary protection value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
UNDERFREQUENCY_LEVEL_2_TIME: Final = ControlParameter(
    10109,
    "Under-frequency secondary protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Under-frequency secondary protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_LEVEL_1_TIME: Final = ControlParameter(
    10110,
    "Over-frequency first-level protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Over-frequency first-level protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_LEVEL_2_VALUE: Final = ControlParameter(
    10111,
    "Over-frequency secondary protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    cases=(
        LimitCase(5004, 5500, grid_frequency=50),
        LimitCase(6004, 6600, grid_frequency=60),
    ),
)
"""Over-frequency secondary protection value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_LEVEL_2_TIME: Final = ControlParameter(
    10112,
    "Over-frequency secondary protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Over-frequency secondary protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
UNDERVOLTAGE_LEVEL_3_TIME: Final = ControlParameter(
    10113,
    "Under-voltage level three protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Under-voltage level three protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
OVERVOLTAGE_LEVEL_3_TIME: Final = ControlParameter(
    10114,
    "Overvoltage level three protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Overvoltage level three protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
UNDERFREQUENCY_LEVEL_3_TIME: Final = ControlParameter(
    10115,
    "Under-frequency third-level protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Under-frequency third-level protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_LEVEL_3_TIME: Final = ControlParameter(
    10116,
    "Over-frequency three-level protection time",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="s",
    default_from="grid_code",
    minimum=RelativeLimit(of="grid_protection_time_minimum", least=1),
    maximum=1440000,
)
"""Over-frequency three-level protection time. Unit: s. For: hybrid-inverter, pv-inverter."""
UNDERVOLTAGE_LEVEL_3_VALUE: Final = ControlParameter(
    10117,
    "Under-voltage level three protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    default_from="grid_code",
    minimum=RelativeLimit(of="rated_voltage", factor=0.05),
    maximum=RelativeLimit(of="rated_voltage", factor=1, offset=-1, offset_in="wire"),
)
"""Under-voltage level three protection value. Unit: V. For: hybrid-inverter, pv-inverter. The offset is taken
as steps of 0.1 V: the same limit of 10038 and 10039 is given in tenths of a volt.
"""
OVERVOLTAGE_LEVEL_3_VALUE: Final = ControlParameter(
    10118,
    "Overvoltage level three protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="V",
    scale=0.1,
    default_from="grid_code",
    minimum=RelativeLimit(of="rated_voltage", factor=1, offset=2, offset_in="wire"),
    maximum=RelativeLimit(of="rated_voltage", factor=1.4),
)
"""Overvoltage level three protection value. Unit: V. For: hybrid-inverter, pv-inverter. The offset is taken
as steps of 0.1 V: the same limit of 10038 and 10039 is given in tenths of a volt.
"""
UNDERFREQUENCY_LEVEL_3_VALUE: Final = ControlParameter(
    10119,
    "Under-frequency three-level protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    default_from="grid_code",
    cases=(
        LimitCase(4500, 4996, grid_frequency=50),
        LimitCase(5500, 5996, grid_frequency=60, grid_region="elsewhere"),
        LimitCase(5000, 5996, grid_frequency=60, grid_region="north-america"),
    ),
)
"""Under-frequency three-level protection value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
OVERFREQUENCY_LEVEL_3_VALUE: Final = ControlParameter(
    10120,
    "Overfrequency level three protection value",
    ("hybrid-inverter", "pv-inverter"),
    "range",
    unit="Hz",
    scale=0.01,
    default_from="grid_code",
    cases=(
        LimitCase(5004, 5500, grid_frequency=50),
        LimitCase(6004, 6600, grid_frequency=60),
    ),
)
"""Overfrequency level three protection value. Unit: Hz. For: hybrid-inverter, pv-inverter."""
MODBUS_TCP_PORT_502: Final = ControlParameter(
    10307,
    "Modbus TCP 502 port switch",
    ("communication-module",),
    "choice",
    choices=(
        ControlChoice(1, "OPEN", "Open"),
        ControlChoice(0, "CLOSE", "Close"),
    ),
)
"""Modbus TCP 502 port switch. For: communication-module."""

DEVICE_TYPES: Final[dict[str, tuple[DeviceType, ...]]] = {
    "hybrid-inverter": (DeviceType.ENERGY_STORAGE_SYSTEM,),
    "pv-inverter": (DeviceType.INVERTER,),
    "logger1000": (DeviceType.DATA_LOGGER,),
    "eyem4": (),
    "ems": (DeviceType.ENERGY_MANAGEMENT_SYSTEM,),
    "energy-storage-system": (DeviceType.ENERGY_STORAGE_SYSTEM,),
    "communication-module": (DeviceType.COMMUNICATION_MODULE,),
}
"""Device group of parameters -> device types that belong to it; empty where no page tells."""

_RECORDS: Records[ControlParameter] = Records(
    (
        SOC_UPPER_LIMIT,
        SOC_LOWER_LIMIT,
        ENERGY_MANAGEMENT_MODE,
        CHARGING_DISCHARGING_COMMAND,
        CHARGING_DISCHARGING_POWER,
        EXISTING_INVERTER,
        POWER_LIMITATION,
        ACTIVE_POWER_LIMIT_RATIO,
        REACTIVE_POWER_REGULATION_MODE,
        REACTIVE_POWER_RATIO,
        BOOT_SHUTDOWN,
        FEED_IN_LIMITATION,
        LOGGER_FEED_IN_LIMITATION,
        FEED_IN_LIMITATION_VALUE,
        FEED_IN_LIMITATION_RATIO,
        LOGGER_FEED_IN_LIMITATION_RATIO,
        HYBRID_FORCED_CHARGING_TARGET_SOC_1,
        HYBRID_FORCED_CHARGING_TARGET_SOC_2,
        EXTERNAL_EMS_HEARTBEAT,
        BATTERY_FIRST,
        SOFT_START_AFTER_FAULT,
        SOFT_START_TIME_AFTER_FAULT,
        SOFT_START,
        SOFT_START_GRADIENT,
        GRADIENT_CONTROL,
        DECLINE_GRADIENT,
        RISING_GRADIENT,
        ACTIVE_POWER_SETTING_PERSISTENCE,
        SHUTDOWN_AT_ZERO_ACTIVE_POWER,
        REACTIVE_RESPONSE,
        REACTIVE_POWER_REGULATION_TIME,
        POWER_FACTOR,
        FORCED_CHARGING,
        FORCED_CHARGING_DAYS,
        FORCED_CHARGING_1_START_HOUR,
        FORCED_CHARGING_1_START_MINUTE,
        FORCED_CHARGING_1_END_HOUR,
        FORCED_CHARGING_1_END_MINUTE,
        FORCED_CHARGING_1_TARGET_SOC,
        FORCED_CHARGING_2_START_HOUR,
        FORCED_CHARGING_2_START_MINUTE,
        FORCED_CHARGING_2_END_HOUR,
        FORCED_CHARGING_2_END_MINUTE,
        FORCED_CHARGING_2_TARGET_SOC,
        EXTERNAL_DISPATCH_COMMAND,
        EXTERNAL_DISPATCH_POWER,
        EXTERNAL_DISPATCH_HEARTBEAT,
        LOGGER_ENERGY_MANAGEMENT_MODE,
        EXTERNAL_DISPATCH_FEED_IN_LIMITATION_RATIO,
        EXTERNAL_DISPATCH_FEED_IN_LIMITATION,
        EXTERNAL_DISPATCH_FEED_IN_LIMITATION_VALUE,
        PV_POWER_LIMITATION,
        MAXIMUM_CHARGING_POWER,
        MAXIMUM_DISCHARGING_POWER,
        FUNCTION_SWITCH,
        GRID_CONNECTION_POINT_FREQUENCY,
        FCAS_DEADBAND,
        FCAS_MAXIMUM_OUTPUT_POWER,
        FCAS_MAXIMUM_ABSORPTION_POWER,
        FCAS_FULL_RESPONSE_FREQUENCY_DEVIATION,
        UNDERVOLTAGE_LEVEL_1_VALUE,
        OVERVOLTAGE_LEVEL_1_VALUE,
        UNDERFREQUENCY_LEVEL_1_VALUE,
        OVERFREQUENCY_LEVEL_1_VALUE,
        OVERVOLTAGE_RECOVERY_VALUE,
        UNDERVOLTAGE_RECOVERY_VALUE,
        OVERFREQUENCY_RECOVERY_VALUE,
        UNDERFREQUENCY_RECOVERY_VALUE,
        UNDERVOLTAGE_LEVEL_1_TIME,
        UNDERVOLTAGE_LEVEL_2_VALUE,
        UNDERVOLTAGE_LEVEL_2_TIME,
        OVERVOLTAGE_LEVEL_1_TIME,
        OVERVOLTAGE_LEVEL_2_VALUE,
        OVERVOLTAGE_LEVEL_2_TIME,
        UNDERFREQUENCY_LEVEL_1_TIME,
        UNDERFREQUENCY_LEVEL_2_VALUE,
        UNDERFREQUENCY_LEVEL_2_TIME,
        OVERFREQUENCY_LEVEL_1_TIME,
        OVERFREQUENCY_LEVEL_2_VALUE,
        OVERFREQUENCY_LEVEL_2_TIME,
        UNDERVOLTAGE_LEVEL_3_TIME,
        OVERVOLTAGE_LEVEL_3_TIME,
        UNDERFREQUENCY_LEVEL_3_TIME,
        OVERFREQUENCY_LEVEL_3_TIME,
        UNDERVOLTAGE_LEVEL_3_VALUE,
        OVERVOLTAGE_LEVEL_3_VALUE,
        UNDERFREQUENCY_LEVEL_3_VALUE,
        OVERFREQUENCY_LEVEL_3_VALUE,
        MODBUS_TCP_PORT_502,
    ),
    lambda parameter: parameter.device_groups,
)


def get(code: int, device_group: str | None = None) -> ControlParameter | None:
    """Return the parameter with a code, or None where the portal lists none.

    Raises:
        InvalidArgument: The code means different things on different devices and `device_group` is not
            given, or there is no such group.
    """
    return _RECORDS.get(code, device_group)


def find(text: str, device_group: str | None = None) -> list[ControlParameter]:
    """Return the parameters whose code, name or device group contain all words of a text.

    Raises:
        InvalidArgument: There is no such device group.
    """
    return _RECORDS.find(text, device_group)
