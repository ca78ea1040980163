"""Properties of devices: they never change, and only the call for properties reads them.

The catalogue of points has none of them. Which there are is known from one example of the portal and
from the limits of control parameters, and so those are here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from isolarcloud import DeviceType
from isolarcloud import control_parameters as parameters
from isolarcloud_runtime.catalogue import ControlParameter
from isolarcloud_tools.sandbox.fleet import Device, Plant

Reader = Callable[[Plant, Device], str | None]


class Property(NamedTuple):
    """One property of a kind of device."""

    id: int
    name: str
    unit: str
    read: Reader
    """Returns None where a device does not have it."""


_INSTALLED_POWER_ID = 202  # from the portal's example; no table lists it


def _installed_power(plant: Plant, device: Device) -> str:
    return f"{plant.peak_power * device.share:.0f}"


def _storage_power(plant: Plant, device: Device) -> str | None:
    kilowatts = plant.blueprint.battery_kilowatts
    return f"{kilowatts * device.share:.2f}" if kilowatts else None


def _upper_limit(parameter: ControlParameter, unit: str) -> Property:
    """Return the property that tells how far a parameter may be set."""
    points = parameter.limit_points
    assert points is not None
    assert points.maximum is not None, f"no property limits {parameter.name}"
    return Property(points.maximum, f"{parameter.name} Upper Limit", unit, _storage_power)


_INSTALLED = Property(_INSTALLED_POWER_ID, "Installed Power", "Wp", _installed_power)
_DISPATCH_LIMIT = _upper_limit(parameters.EXTERNAL_DISPATCH_POWER, "kW")

PROPERTIES: Mapping[DeviceType, tuple[Property, ...]] = {
    DeviceType.INVERTER: (_INSTALLED,),
    DeviceType.MICROINVERTER: (_INSTALLED,),
    DeviceType.ENERGY_STORAGE_SYSTEM: (
        _INSTALLED,
        _upper_limit(parameters.MAXIMUM_CHARGING_POWER, "kW"),
        _upper_limit(parameters.MAXIMUM_DISCHARGING_POWER, "kW"),
    ),
    DeviceType.DATA_LOGGER: (_DISPATCH_LIMIT,),
    DeviceType.ENERGY_MANAGEMENT_SYSTEM: (_DISPATCH_LIMIT,),
}


def properties_of(device_type: DeviceType) -> tuple[Property, ...]:
    """Return the properties of a kind of device."""
    return PROPERTIES.get(device_type, ())
