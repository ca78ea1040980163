"""Points of meters, weather stations and communication devices."""

from isolarcloud.points import (
    communications_device,
    communications_module,
    energy_meter,
    environment_monitoring_device,
)
from isolarcloud_tools.sandbox.values.quantities import (
    ambient,
    around,
    constant,
    daily_irradiation,
    irradiance,
    line_voltage,
    module_temperature,
    phase_current,
    phase_voltage,
    scaled,
)
from isolarcloud_tools.sandbox.values.rules import Table, daily_energy, power, total_energy

_FROM_GRID = power(purchase=1, feed_in=-1)

METER: Table = {
    energy_meter.FORWARD_ACTIVE_ENERGY: total_energy(purchase=1),
    energy_meter.REVERSE_ACTIVE_ENERGY: total_energy(feed_in=1),
    energy_meter.DAILY_FORWARD_ACTIVE_ENERGY: daily_energy(purchase=1),
    energy_meter.DAILY_REVERSE_ACTIVE_ENERGY: daily_energy(feed_in=1),
    energy_meter.ACTIVE_POWER: _FROM_GRID,
    energy_meter.PHASE_A_ACTIVE_POWER: scaled(_FROM_GRID, 1 / 3),
    energy_meter.PHASE_B_ACTIVE_POWER: scaled(_FROM_GRID, 1 / 3),
    energy_meter.PHASE_C_ACTIVE_POWER: scaled(_FROM_GRID, 1 / 3),
    energy_meter.PHASE_A_VOLTAGE: phase_voltage("A"),
    energy_meter.PHASE_B_VOLTAGE: phase_voltage("B"),
    energy_meter.PHASE_C_VOLTAGE: phase_voltage("C"),
    energy_meter.A_B_LINE_VOLTAGE: line_voltage("AB"),
    energy_meter.B_C_LINE_VOLTAGE: line_voltage("BC"),
    energy_meter.C_A_LINE_VOLTAGE: line_voltage("CA"),
    energy_meter.PHASE_A_CURRENT: phase_current(purchase=1, feed_in=-1),
    energy_meter.PHASE_B_CURRENT: phase_current(purchase=1, feed_in=-1),
    energy_meter.PHASE_C_CURRENT: phase_current(purchase=1, feed_in=-1),
    energy_meter.FREQUENCY: around(50.0, 0.03, "frequency", decimals=2),
    energy_meter.POWER_FACTOR: around(0.985, 0.01, "power factor", decimals=4),
}

WEATHER_STATION: Table = {
    environment_monitoring_device.HORIZONTAL_IRRADIANCE: irradiance(),
    environment_monitoring_device.DAILY_HORIZONTAL_IRRADIATION: daily_irradiation(),
    environment_monitoring_device.SLOPE_IRRADIANCE: scaled(irradiance(), 1.08),
    environment_monitoring_device.DAILY_SLOPE_IRRADIATION: scaled(daily_irradiation(), 1.08),
    environment_monitoring_device.AMBIENT_TEMPERATURE: ambient(),
    environment_monitoring_device.PV_MODULE_TEMPERATURE: module_temperature(),
    environment_monitoring_device.WIND_SPEED: around(4.0, 3.5, "wind"),
    environment_monitoring_device.WIND_ANGLE: around(180.0, 90.0, "wind angle"),
    environment_monitoring_device.ATMOSPHERIC_PRESSURE: around(1010.0, 6.0, "pressure"),
    environment_monitoring_device.AMBIENT_HUMIDITY: around(45.0, 20.0, "humidity"),
}

DATA_LOGGER: Table = {
    communications_device.TOTAL_POWER: power(generation=1),
    communications_device.TOTAL_ACTIVE_POWER: power(generation=1),
    communications_device.TOTAL_YIELD: total_energy(generation=1),
    communications_device.WLAN_SIGNAL_STRENGTH: around(-58.0, 6.0, "signal"),
}

COMMUNICATION_MODULE: Table = {
    communications_module.WLAN_SIGNAL_STRENGTH: around(-62.0, 9.0, "signal"),
    communications_module.WIRELESS_SIGNAL_STRENGTH: constant(0.0),
}
