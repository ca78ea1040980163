# Generated from spec/ by `make generate`; do not edit.
"""Common Environment Monitoring Device Measuring Points.

2122 to 2130 are sums over one recording interval, whose length the portal does not tell. From 2105 on the
portal gives no units.

Source: "Common Environment Monitoring Device Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=243.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

HORIZONTAL_IRRADIANCE: Final = Point(
    2003, "Transient Horizontal Irradiation", "W/m²", "environment-monitoring-device", "instant"
)
"""Transient Horizontal Irradiation. Unit: W/m²."""
DAILY_HORIZONTAL_IRRADIATION: Final = Point(
    2001, "Daily Horizontal Irradiation", "Wh/m²", "environment-monitoring-device", "counter", "day"
)
"""Daily Horizontal Irradiation. Unit: Wh/m². Starts again from zero every day."""
TOTAL_HORIZONTAL_IRRADIATION: Final = Point(
    2002, "Total Horizontal Irradiation", "Wh/m²", "environment-monitoring-device", "counter", "never"
)
"""Total Horizontal Irradiation. Unit: Wh/m². Never starts again from zero."""
SLOPE_IRRADIANCE: Final = Point(
    2007, "Slope Transient Irradiation", "W/m²", "environment-monitoring-device", "instant"
)
"""Slope Transient Irradiation. Unit: W/m²."""
DAILY_SLOPE_IRRADIATION: Final = Point(
    2005, "Slope Daily Irradiation", "Wh/m²", "environment-monitoring-device", "counter", "day"
)
"""Slope Daily Irradiation. Unit: Wh/m². Starts again from zero every day."""
TOTAL_SLOPE_IRRADIATION: Final = Point(
    2006, "Total Slope Irradiation", "Wh/m²", "environment-monitoring-device", "counter", "never"
)
"""Total Slope Irradiation. Unit: Wh/m². Never starts again from zero."""
AMBIENT_TEMPERATURE: Final = Point(
    2009, "Ambient Temperature", "°C", "environment-monitoring-device", "instant"
)
"""Ambient Temperature. Unit: °C."""
PV_MODULE_TEMPERATURE: Final = Point(
    2010, "Temp. (PV module)", "°C", "environment-monitoring-device", "instant"
)
"""Temp. (PV module). Unit: °C."""
WIND_SPEED: Final = Point(2016, "Wind Speed", "m/s", "environment-monitoring-device", "instant")
"""Wind Speed. Unit: m/s."""
WIND_SPEED_SCALE: Final = Point(2011, "Wind Speed Scale", "", "environment-monitoring-device", "instant")
"""Wind Speed Scale."""
WIND_ANGLE: Final = Point(2012, "Wind Angle", "°", "environment-monitoring-device", "instant")
"""Wind Angle. Unit: °."""
ATMOSPHERIC_PRESSURE: Final = Point(
    2014, "Atmospheric Pressure", "hPa", "environment-monitoring-device", "instant"
)
"""Atmospheric Pressure. Unit: hPa."""
AMBIENT_HUMIDITY: Final = Point(2015, "Ambient Humidity", "%RH", "environment-monitoring-device", "instant")
"""Ambient Humidity. Unit: %RH."""
RAINFALL: Final = Point(2022, "Rainfall", "mm", "environment-monitoring-device", "instant")
"""Rainfall. Unit: mm."""
PRECIPITATION: Final = Point(2026, "Precipitation", "mm", "environment-monitoring-device", "instant")
"""Precipitation. Unit: mm."""
BACKPLANE_TEMPERATURE: Final = Point(
    2100, "Temperature 1 (Backplane Temperature)", "°C", "environment-monitoring-device", "instant"
)
"""Temperature 1 (Backplane Temperature). Unit: °C."""
TEMPERATURE_2: Final = Point(2101, "Temperature 2", "°C", "environment-monitoring-device", "instant")
"""Temperature 2. Unit: °C."""
TEMPERATURE_3: Final = Point(2102, "Temperature 3", "°C", "environment-monitoring-device", "instant")
"""Temperature 3. Unit: °C."""
TEMPERATURE_4: Final = Point(2103, "Temperature 4", "°C", "environment-monitoring-device", "instant")
"""Temperature 4. Unit: °C."""
TEMPERATURE_5: Final = Point(2104, "Temperature 5", "°C", "environment-monitoring-device", "instant")
"""Temperature 5. Unit: °C."""
DEW_POINT: Final = Point(2105, "Dew Point", "", "environment-monitoring-device", "instant")
"""Dew Point."""
SOIL_MOISTURE_1: Final = Point(2106, "Soil Moisture 1", "", "environment-monitoring-device", "instant")
"""Soil Moisture 1."""
SOIL_MOISTURE_2: Final = Point(2107, "Soil Moisture 2", "", "environment-monitoring-device", "instant")
"""Soil Moisture 2."""
SOIL_MOISTURE_3: Final = Point(2108, "Soil Moisture 3", "", "environment-monitoring-device", "instant")
"""Soil Moisture 3."""
CO2: Final = Point(2109, "CO₂", "", "environment-monitoring-device", "instant")
"""CO₂."""
EVAPORATION: Final = Point(2110, "Evaporation", "", "environment-monitoring-device", "instant")
"""Evaporation."""
INSTANTANEOUS_TOTAL_RADIATION_1: Final = Point(
    2111, "Instantaneous Value of Total Radiation 1", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Total Radiation 1."""
INSTANTANEOUS_SCATTERED_RADIATION: Final = Point(
    2112, "Instantaneous Value of Scattering Radiation", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Scattering Radiation."""
INSTANTANEOUS_DIRECT_RADIATION: Final = Point(
    2113, "Instantaneous Value of Direct Radiation", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Direct Radiation."""
INSTANTANEOUS_TOTAL_RADIATION_2: Final = Point(
    2114, "Instantaneous Value of Total Radiation 2", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Total Radiation 2."""
INSTANTANEOUS_NET_RADIATION: Final = Point(
    2115, "Instantaneous Value of Net Radiation", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Net Radiation."""
INSTANTANEOUS_PHOTOSYNTHETIC_RADIATION: Final = Point(
    2116, "Instantaneous Value of Photosynthetic Radiation", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Photosynthetic Radiation."""
INSTANTANEOUS_ULTRAVIOLET_RADIATION: Final = Point(
    2117, "Instantaneous Value of Ultraviolet Radiation", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Ultraviolet Radiation."""
INSTANTANEOUS_WIND_DIRECTION: Final = Point(
    2118, "Instantaneous Value of Wind Direction", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Wind Direction."""
INSTANTANEOUS_WIND_SPEED: Final = Point(
    2119, "Instantaneous Value of Wind Speed", "", "environment-monitoring-device", "instant"
)
"""Instantaneous Value of Wind Speed."""
WIND_SPEED_2_MINUTES: Final = Point(
    2120, "2-Minute Wind Speed", "", "environment-monitoring-device", "instant"
)
"""2-Minute Wind Speed."""
WIND_SPEED_10_MINUTES: Final = Point(
    2121, "10-Minute Wind Speed", "", "environment-monitoring-device", "instant"
)
"""10-Minute Wind Speed."""
INTERVAL_RAINFALL: Final = Point(
    2122, "Cumulative Value of Rainfall Time Interval", "", "environment-monitoring-device", "instant"
)
"""Cumulative Value of Rainfall Time Interval."""
INTERVAL_SUNSHINE: Final = Point(
    2123, "Cumulative Value of Sunshine Time Interval", "", "environment-monitoring-device", "instant"
)
"""Cumulative Value of Sunshine Time Interval."""
INTERVAL_TOTAL_RADIATION_1: Final = Point(
    2124,
    "Cumulative Value of Total Radiation 1 Time Interval",
    "",
    "environment-monitoring-device",
    "instant",
)
"""Cumulative Value of Total Radiation 1 Time Interval."""
INTERVAL_SCATTERED_RADIATION: Final = Point(
    2125,
    "Cumulative Value of Scattering Radiation Time Interval",
    "",
    "environment-monitoring-device",
    "instant",
)
"""Cumulative Value of Scattering Radiation Time Interval."""
INTERVAL_DIRECT_RADIATION: Final = Point(
    2126, "Cumulative Value of Direct Radiation Time Interval", "", "environment-monitoring-device", "instant"
)
"""Cumulative Value of Direct Radiation Time Interval."""
INTERVAL_TOTAL_RADIATION_2: Final = Point(
    2127,
    "Cumulative Value of Total Radiation 2 Time Interval",
    "",
    "environment-monitoring-device",
    "instant",
)
"""Cumulative Value of Total Radiation 2 Time Interval."""
INTERVAL_NET_RADIATION: Final = Point(
    2128, "Cumulative Value of Net Radiation Time Interval", "", "environment-monitoring-device", "instant"
)
"""Cumulative Value of Net Radiation Time Interval."""
INTERVAL_PHOTOSYNTHETIC_RADIATION: Final = Point(
    2129,
    "Cumulative Value of Photosynthetic Radiation Time Interval",
    "",
    "environment-monitoring-device",
    "instant",
)
"""Cumulative Value of Photosynthetic Radiation Time Interval."""
INTERVAL_ULTRAVIOLET_RADIATION: Final = Point(
    2130,
    "Cumulative Value of Ultraviolet Radiation Time Interval",
    "",
    "environment-monitoring-device",
    "instant",
)
"""Cumulative Value of Ultraviolet Radiation Time Interval."""
DAILY_RAINFALL: Final = Point(
    2131, "Daily Accumulation of Rainfall", "", "environment-monitoring-device", "counter", "day"
)
"""Daily Accumulation of Rainfall. Starts again from zero every day."""
DAILY_SUNSHINE: Final = Point(
    2132, "Daily Accumulation of Sunshine", "", "environment-monitoring-device", "counter", "day"
)
"""Daily Accumulation of Sunshine. Starts again from zero every day."""
DAILY_TOTAL_RADIATION_1: Final = Point(
    2133, "Daily Cumulative Value of Total Radiation 1", "", "environment-monitoring-device", "counter", "day"
)
"""Daily Cumulative Value of Total Radiation 1. Starts again from zero every day."""
DAILY_SCATTERED_RADIATION: Final = Point(
    2134,
    "Daily Cumulative Value of Scattering Radiation",
    "",
    "environment-monitoring-device",
    "counter",
    "day",
)
"""Daily Cumulative Value of Scattering Radiation. Starts again from zero every day."""
DAILY_DIRECT_RADIATION: Final = Point(
    2135, "Daily Cumulative Value of Direct Radiation", "", "environment-monitoring-device", "counter", "day"
)
"""Daily Cumulative Value of Direct Radiation. Starts again from zero every day."""
DAILY_TOTAL_RADIATION_2: Final = Point(
    2136, "Daily Cumulative Value of Total Radiation 2", "", "environment-monitoring-device", "counter", "day"
)
"""Daily Cumulative Value of Total Radiation 2. Starts again from zero every day."""
DAILY_NET_RADIATION: Final = Point(
    2137, "Daily Cumulative Value of Net Radiation", "", "environment-monitoring-device", "counter", "day"
)
"""Daily Cumulative Value of Net Radiation. Starts again from zero every day."""
DAILY_PHOTOSYNTHETIC_RADIATION: Final = Point(
    2138,
    "Daily Cumulative Value of Photosynthetic Radiation",
    "",
    "environment-monitoring-device",
    "counter",
    "day",
)
"""Daily Cumulative Value of Photosynthetic Radiation. Starts again from zero every day."""
DAILY_ULTRAVIOLET_RADIATION: Final = Point(
    2139,
    "Daily Cumulative Value of Ultraviolet Radiation",
    "",
    "environment-monitoring-device",
    "counter",
    "day",
)
"""Daily Cumulative Value of Ultraviolet Radiation. Starts again from zero every day."""
