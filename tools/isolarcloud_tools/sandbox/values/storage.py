"""Points of large storage: converters, the controllers of batteries, and what manages them all."""

from isolarcloud.points import bsc_device, cmu_device, ems_device, ihomemanage, lc_device, pcs_device
from isolarcloud_tools.sandbox.blueprints import HOME_MANAGER
from isolarcloud_tools.sandbox.values.quantities import (
    ambient,
    around,
    battery_current,
    battery_only,
    charge_level,
    constant,
    model_only,
    of_level,
    scaled,
    stored_energy,
)
from isolarcloud_tools.sandbox.values.rules import Rule, Table, daily_energy, power, total_energy

_STORAGE_POWER = power(discharge=1, charge=-1)
_LOWEST, _HIGHEST = 1180.0, 1420.0  # voltage of a rack, empty and full

# Points whose states the portal does not list get no value.
PCS: Table = {
    pcs_device.TOTAL_ACTIVE_POWER: _STORAGE_POWER,
    pcs_device.TOTAL_REACTIVE_POWER: scaled(_STORAGE_POWER, 0.03),
    pcs_device.POWER_FACTOR: around(0.995, 0.004, "power factor", decimals=4),
    pcs_device.GRID_FREQUENCY: around(50.0, 0.03, "frequency", decimals=2),
    pcs_device.INTERNAL_AIR_TEMPERATURE: ambient(14.0),
}

RACK: Table = {
    cmu_device.TOTAL_VOLTAGE: of_level(_LOWEST, _HIGHEST),
    cmu_device.TOTAL_CURRENT: battery_current(_LOWEST, _HIGHEST),
    cmu_device.STATE_OF_CHARGE: charge_level(),
    cmu_device.RACK_CAPACITY: constant(280.0),
    cmu_device.MAXIMUM_CELL_VOLTAGE: of_level(3260.0, 3420.0, decimals=0),
    cmu_device.MINIMUM_CELL_VOLTAGE: of_level(3200.0, 3380.0, decimals=0),
    cmu_device.MAXIMUM_CELL_TEMPERATURE: ambient(6.0),
    cmu_device.MINIMUM_CELL_TEMPERATURE: ambient(3.0),
}

BATTERY_CONTROLLER: Table = {
    bsc_device.MAXIMUM_CELL_VOLTAGE: of_level(3265.0, 3425.0, decimals=0),
    bsc_device.MINIMUM_CELL_VOLTAGE: of_level(3195.0, 3375.0, decimals=0),
    bsc_device.MAXIMUM_CELL_TEMPERATURE: ambient(7.0),
    bsc_device.MINIMUM_CELL_TEMPERATURE: ambient(3.0),
}

LOCAL_CONTROLLER: Table = {
    lc_device.TOTAL_ACTIVE_POWER: _STORAGE_POWER,
    lc_device.TOTAL_REACTIVE_POWER: scaled(_STORAGE_POWER, 0.03),
    lc_device.DAILY_CHARGE: daily_energy(charge=1),
    lc_device.DAILY_DISCHARGE: daily_energy(discharge=1),
    lc_device.TOTAL_CHARGE: total_energy(charge=1),
    lc_device.TOTAL_DISCHARGE: total_energy(discharge=1),
}


def _home_manager_only(rule: Rule) -> Rule:
    return model_only(HOME_MANAGER, rule)


_FROM_GRID = power(purchase=1, feed_in=-1)

ENERGY_MANAGEMENT_SYSTEM: Table = {
    ems_device.PV_ACTIVE_POWER: power(generation=1),
    ems_device.DAILY_PV_YIELD: daily_energy(generation=1),
    ems_device.TOTAL_PV_YIELD: total_energy(generation=1),
    ems_device.GRID_ACTIVE_POWER: _FROM_GRID,
    ems_device.LOAD_ACTIVE_POWER: power(load=1),
    ems_device.ENERGY_STORAGE_ACTIVE_POWER: battery_only(_STORAGE_POWER),
    ems_device.DAILY_ENERGY_STORAGE_CHARGE: battery_only(daily_energy(charge=1)),
    ems_device.DAILY_ENERGY_STORAGE_DISCHARGE: battery_only(daily_energy(discharge=1)),
    ems_device.TOTAL_ENERGY_STORAGE_CHARGE: battery_only(total_energy(charge=1)),
    ems_device.TOTAL_ENERGY_STORAGE_DISCHARGE: battery_only(total_energy(discharge=1)),
    # The one level that comes in percent; all others are fractions.
    ems_device.ENERGY_STORAGE_STATE_OF_CHARGE: scaled(charge_level(), 100.0)._replace(decimals=1),
    ems_device.ENERGY_STORAGE_REMAINING_CHARGE: battery_only(stored_energy()),
    ihomemanage.CHANNEL_1_TOTAL_ACTIVE_POWER: _home_manager_only(_FROM_GRID),
    ihomemanage.CHANNEL_1_PHASE_A_ACTIVE_POWER: _home_manager_only(scaled(_FROM_GRID, 1 / 3)),
    ihomemanage.CHANNEL_1_PHASE_B_ACTIVE_POWER: _home_manager_only(scaled(_FROM_GRID, 1 / 3)),
    ihomemanage.CHANNEL_1_PHASE_C_ACTIVE_POWER: _home_manager_only(scaled(_FROM_GRID, 1 / 3)),
    ihomemanage.CHANNEL_1_TOTAL_PURCHASED_ENERGY: _home_manager_only(total_energy(purchase=1)),
    ihomemanage.CHANNEL_1_TOTAL_FEED_IN_ENERGY: _home_manager_only(total_energy(feed_in=1)),
}
