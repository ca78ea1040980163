# Generated from spec/ by `make generate`; do not edit.
"""Common Plant Measuring Points.

Source: "Common Plant Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=242.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

DAILY_YIELD: Final = Point(83022, "Daily Yield of Plant", "Wh", "plant", "counter", "day")
"""Daily Yield of Plant. Unit: Wh. Starts again from zero every day."""
TOTAL_YIELD: Final = Point(83024, "Plant Total Yield", "Wh", "plant", "counter", "never")
"""Plant Total Yield. Unit: Wh. Never starts again from zero."""
PLANT_POWER: Final = Point(83033, "Plant Power", "W", "plant", "instant")
"""Plant Power. Unit: W."""
PLANT_POWER_TO_INSTALLED_POWER: Final = Point(
    83019, "Plant Power/Installed Power of Plant", "", "plant", "instant"
)
"""Plant Power/Installed Power of Plant."""
METER_DAILY_YIELD: Final = Point(83006, "Meter Daily Yield", "Wh", "plant", "counter", "day")
"""Meter Daily Yield. Unit: Wh. Starts again from zero every day."""
METER_TOTAL_YIELD: Final = Point(83020, "Meter Total Yield", "Wh", "plant", "counter", "never")
"""Meter Total Yield. Unit: Wh. Never starts again from zero."""
METER_DAILY_CONSUMPTION: Final = Point(83011, "Meter E-daily Consumption", "Wh", "plant", "counter", "day")
"""Meter E-daily Consumption. Unit: Wh. Starts again from zero every day."""
METER_TOTAL_CONSUMPTION: Final = Point(
    83021, "Accumulative Power Consumption by Meter", "Wh", "plant", "counter", "never"
)
"""Accumulative Power Consumption by Meter. Unit: Wh. Never starts again from zero."""
METER_AC_POWER: Final = Point(83032, "Meter AC Power", "W", "plant", "instant")
"""Meter AC Power. Unit: W."""
INVERTER_AC_POWER: Final = Point(83002, "Inverter AC Power", "W", "plant", "instant")
"""Inverter AC Power. Unit: W."""
INVERTER_TOTAL_YIELD: Final = Point(83004, "Inverter Total Yield", "Wh", "plant", "counter", "never")
"""Inverter Total Yield. Unit: Wh. Never starts again from zero."""
INVERTER_DAILY_YIELD: Final = Point(83009, "Inverter Daily Yield", "Wh", "plant", "counter", "day")
"""Inverter Daily Yield. Unit: Wh. Starts again from zero every day."""
IRRADIANCE: Final = Point(83012, "P-radiation-H", "W/m²", "plant", "instant")
"""P-radiation-H. Unit: W/m²."""
DAILY_IRRADIATION: Final = Point(83013, "Daily Irradiation", "Wh/m²", "plant", "counter", "day")
"""Daily Irradiation. Unit: Wh/m². Starts again from zero every day."""
PERFORMANCE_RATIO: Final = Point(83023, "Plant PR", "", "plant", "instant")
"""Plant PR. A share of one: 0.5 means 50 %. Of the moment; values above 1 occur."""
EQUIVALENT_HOURS: Final = Point(83025, "Plant Equivalent Hours", "h", "plant", "counter", "day")
"""Plant Equivalent Hours. Unit: h. Starts again from zero every day. The portal does not say over which time;
counted here like 83005.
"""
DAILY_EQUIVALENT_HOURS: Final = Point(83005, "Daily Equivalent Hours", "h", "plant", "counter", "day")
"""Daily Equivalent Hours. Unit: h. Starts again from zero every day."""
METER_PERFORMANCE_RATIO: Final = Point(83007, "Meter PR", "", "plant", "instant")
"""Meter PR. A share of one: 0.5 means 50 %."""
THEORETICAL_DAILY_YIELD: Final = Point(83018, "Daily Yield (Theoretical)", "Wh", "plant", "counter", "day")
"""Daily Yield (Theoretical). Unit: Wh. Starts again from zero every day."""
NORMALIZED_INVERTER_AC_POWER: Final = Point(
    83001, "Inverter AC Power Normalization", "W/Wp", "plant", "instant"
)
"""Inverter AC Power Normalization. Unit: W/Wp."""
INVERTER_DAILY_EQUIVALENT_HOURS: Final = Point(
    83008, "Daily Equivalent Hours of Inverter", "h", "plant", "counter", "day"
)
"""Daily Equivalent Hours of Inverter. Unit: h. Starts again from zero every day."""
INVERTER_PERFORMANCE_RATIO: Final = Point(83010, "Inverter PR", "", "plant", "instant")
"""Inverter PR. A share of one: 0.5 means 50 %."""
AMBIENT_TEMPERATURE: Final = Point(83016, "Plant Ambient Temperature", "°C", "plant", "instant")
"""Plant Ambient Temperature. Unit: °C."""
MODULE_TEMPERATURE: Final = Point(83017, "Plant Module Temperature", "°C", "plant", "instant")
"""Plant Module Temperature. Unit: °C."""
PCS_TOTAL_ACTIVE_POWER: Final = Point(83046, "PCS Total Active Power", "W", "plant", "instant")
"""PCS Total Active Power. Unit: W."""
TOTAL_LOAD_POWER: Final = Point(83052, "Load Power", "W", "plant", "instant")
"""Load Power. Unit: W. The portal gives 83106 the same name and does not say how they differ."""
PV_TOTAL_ACTIVE_POWER: Final = Point(83067, "Total Active Power of PV", "W", "plant", "instant")
"""Total Active Power of PV. Unit: W."""
DAILY_DIRECT_ENERGY_CONSUMPTION: Final = Point(
    83097, "Daily Direct Energy Consumption", "Wh", "plant", "counter", "day"
)
"""Daily Direct Energy Consumption. Unit: Wh. Starts again from zero every day."""
TOTAL_DIRECT_ENERGY_CONSUMPTION: Final = Point(
    83100, "Total Direct Energy Consumption", "Wh", "plant", "counter", "never"
)
"""Total Direct Energy Consumption. Unit: Wh. Never starts again from zero."""
DAILY_PURCHASED_ENERGY: Final = Point(83102, "Energy Purchased Today", "Wh", "plant", "counter", "day")
"""Energy Purchased Today. Unit: Wh. Starts again from zero every day."""
TOTAL_PURCHASED_ENERGY: Final = Point(83105, "Total Purchased Energy", "Wh", "plant", "counter", "never")
"""Total Purchased Energy. Unit: Wh. Never starts again from zero."""
LOAD_POWER: Final = Point(83106, "Load Power", "W", "plant", "instant")
"""Load Power. Unit: W. The portal gives 83052 the same name and does not say how they differ."""
DAILY_LOAD_CONSUMPTION: Final = Point(83118, "Daily Load Consumption", "Wh", "plant", "counter", "day")
"""Daily Load Consumption. Unit: Wh. Starts again from zero every day."""
TOTAL_LOAD_CONSUMPTION: Final = Point(83124, "Total Load Consumption", "Wh", "plant", "counter", "never")
"""Total Load Consumption. Unit: Wh. Never starts again from zero."""
DAILY_FEED_IN_ENERGY_FROM_PV: Final = Point(
    83119, "Daily Feed-in Energy (PV)", "Wh", "plant", "counter", "day"
)
"""Daily Feed-in Energy (PV). Unit: Wh. Starts again from zero every day."""
DAILY_FEED_IN_ENERGY: Final = Point(83072, "Feed-in Energy Today", "Wh", "plant", "counter", "day")
"""Feed-in Energy Today. Unit: Wh. Starts again from zero every day."""
TOTAL_FEED_IN_ENERGY: Final = Point(83075, "Feed-in Energy Total", "Wh", "plant", "counter", "never")
"""Feed-in Energy Total. Unit: Wh. Never starts again from zero."""
BATTERY_LEVEL: Final = Point(83252, "Battery Level (SOC)", "", "plant", "instant")
"""Battery Level (SOC). A share of one: 0.5 means 50 %."""
BATTERY_STATE_OF_CHARGE: Final = Point(83129, "Battery SOC", "", "plant", "instant")
"""Battery SOC. A share of one: 0.5 means 50 %."""
FIELD_STATE_OF_CHARGE: Final = Point(83232, "Total field SOC", "", "plant", "instant")
"""Total field SOC. A share of one: 0.5 means 50 %."""
FIELD_MAXIMUM_CHARGING_POWER: Final = Point(
    83233, "Total field maximum rechargeable power", "W", "plant", "instant"
)
"""Total field maximum rechargeable power. Unit: W."""
FIELD_MAXIMUM_DISCHARGING_POWER: Final = Point(
    83234, "Total field maximum dischargeable power", "W", "plant", "instant"
)
"""Total field maximum dischargeable power. Unit: W."""
FIELD_CHARGEABLE_ENERGY: Final = Point(83235, "Total field chargeable energy", "Wh", "plant", "instant")
"""Total field chargeable energy. Unit: Wh."""
FIELD_DISCHARGEABLE_ENERGY: Final = Point(83236, "Total field dischargeable energy", "Wh", "plant", "instant")
"""Total field dischargeable energy. Unit: Wh."""
FIELD_ENERGY_STORAGE_MAXIMUM_REACTIVE_POWER: Final = Point(
    83237, "Total field energy storage maximum reactive power", "var", "plant", "instant"
)
"""Total field energy storage maximum reactive power. Unit: var."""
FIELD_ENERGY_STORAGE_ACTIVE_POWER: Final = Point(
    83238, "Total field energy storage active power", "W", "plant", "instant"
)
"""Total field energy storage active power. Unit: W."""
FIELD_REACTIVE_POWER: Final = Point(83239, "Total field reactive power", "var", "plant", "instant")
"""Total field reactive power. Unit: var."""
FIELD_POWER_FACTOR: Final = Point(83240, "Total field power factor", "", "plant", "instant")
"""Total field power factor."""
TOTAL_FIELD_CHARGE: Final = Point(83241, "Total field charge capacity", "Wh", "plant", "counter", "never")
"""Total field charge capacity. Unit: Wh. Never starts again from zero."""
TOTAL_FIELD_DISCHARGE: Final = Point(
    83242, "Total field discharge capacity", "Wh", "plant", "counter", "never"
)
"""Total field discharge capacity. Unit: Wh. Never starts again from zero."""
DAILY_FIELD_CHARGE: Final = Point(83243, "Daily field charge capacity", "Wh", "plant", "counter", "day")
"""Daily field charge capacity. Unit: Wh. Starts again from zero every day."""
DAILY_FIELD_DISCHARGE: Final = Point(83244, "Daily field discharge capacity", "Wh", "plant", "counter", "day")
"""Daily field discharge capacity. Unit: Wh. Starts again from zero every day."""
CHARGE_DISCHARGE_CYCLES: Final = Point(
    83548, "Total Number of Charge/Discharge", "", "plant", "counter", "never"
)
"""Total Number of Charge/Discharge. Never starts again from zero."""
GRID_ACTIVE_POWER: Final = Point(83549, "Grid Active Power", "W", "plant", "instant")
"""Grid Active Power. Unit: W."""
DAILY_PEAK_INVERTER_POWER_TO_INSTALLED_CAPACITY: Final = Point(
    83419, "Daily Highest Inverter Power/Inverter Installed Capacity", "", "plant", "instant"
)
"""Daily Highest Inverter Power/Inverter Installed Capacity."""
POWER_FORECAST: Final = Point(83317, "Power Forecast", "W", "plant", "instant")
"""Power Forecast. Unit: W."""
PLANNED_ENERGY_STORAGE_POWER: Final = Point(
    83318, "Planned ES Charging/Discharging Power", "W", "plant", "instant"
)
"""Planned ES Charging/Discharging Power. Unit: W."""
PLANNED_ENERGY_STORAGE_STATE_OF_CHARGE: Final = Point(83319, "Planned ES SOC", "", "plant", "instant")
"""Planned ES SOC."""
PLANNED_CHARGING_POWER: Final = Point(83320, "Planned Charging Power", "Wh", "plant", "instant")
"""Planned Charging Power. Unit: Wh. Named a power but declared in Wh: probably planned energy."""
PLANNED_DISCHARGING_POWER: Final = Point(83321, "Planned Discharging Power", "Wh", "plant", "instant")
"""Planned Discharging Power. Unit: Wh. Named a power but declared in Wh: probably planned energy."""
DAILY_ENERGY_STORAGE_CHARGE_EMS: Final = Point(
    83322, "ESS Daily Charge (EMS)", "Wh", "plant", "counter", "day"
)
"""ESS Daily Charge (EMS). Unit: Wh. Starts again from zero every day."""
DAILY_ENERGY_STORAGE_DISCHARGE_EMS: Final = Point(
    83323, "ESS Daily Discharge (EMS)", "Wh", "plant", "counter", "day"
)
"""ESS Daily Discharge (EMS). Unit: Wh. Starts again from zero every day."""
TOTAL_ENERGY_STORAGE_CHARGE: Final = Point(
    83324, "Energy Storage Cumulative Charge", "Wh", "plant", "counter", "never"
)
"""Energy Storage Cumulative Charge. Unit: Wh. Never starts again from zero."""
TOTAL_ENERGY_STORAGE_DISCHARGE: Final = Point(
    83325, "Cumulative Discharge", "Wh", "plant", "counter", "never"
)
"""Cumulative Discharge. Unit: Wh. Never starts again from zero."""
ENERGY_STORAGE_ACTIVE_POWER_EMS: Final = Point(
    83326, "Energy Storage Active Power (EMS)", "W", "plant", "instant"
)
"""Energy Storage Active Power (EMS). Unit: W."""
ENERGY_STORAGE_REMAINING_CHARGE: Final = Point(
    83327, "Energy Storage Remaining Charge", "Wh", "plant", "instant"
)
"""Energy Storage Remaining Charge. Unit: Wh."""
GRID_ACTIVE_POWER_EMS: Final = Point(83328, "Grid Active Power (EMS)", "W", "plant", "instant")
"""Grid Active Power (EMS). Unit: W."""
PV_ACTIVE_POWER_EMS: Final = Point(83329, "PV Active Power (EMS)", "W", "plant", "instant")
"""PV Active Power (EMS). Unit: W."""
LOAD_ACTIVE_POWER_EMS: Final = Point(83330, "Load Active Power (EMS)", "W", "plant", "instant")
"""Load Active Power (EMS). Unit: W."""
DAILY_PV_YIELD_EMS: Final = Point(83331, "Daily PV Yield (EMS)", "Wh", "plant", "counter", "day")
"""Daily PV Yield (EMS). Unit: Wh. Starts again from zero every day."""
TOTAL_PV_YIELD: Final = Point(83332, "Total PV Yield", "Wh", "plant", "counter", "never")
"""Total PV Yield. Unit: Wh. Never starts again from zero."""
ENERGY_STORAGE_STATE_OF_CHARGE_EMS: Final = Point(83334, "Energy Storage SOC (EMS)", "", "plant", "instant")
"""Energy Storage SOC (EMS). A share of one: 0.5 means 50 %. Seen as a share on some accounts and as 0 to 100
on others.
"""
DAILY_LOAD_SHEDDING_LOSS: Final = Point(
    83743, "Daily yield loss due to load shedding", "Wh", "plant", "counter", "day"
)
"""Daily yield loss due to load shedding. Unit: Wh. Starts again from zero every day."""
TOTAL_FEED_IN_ENERGY_FROM_PV: Final = Point(
    83123, "Total Feed-in Energy (PV)", "Wh", "plant", "counter", "never"
)
"""Total Feed-in Energy (PV). Unit: Wh. Never starts again from zero. Field-reported: on no portal page. On no
page. Live replies of the vendor's application show the same value as 83075.
"""
NOMINAL_POWER: Final = Point(83202, "Nominal Power", "Wp", "plant", "instant")
"""Nominal Power. Unit: Wp. Field-reported: on no portal page. On no page. Seen in replies of the vendor's
application.
"""
