"""What can be set on which device, within which limits, and how it is shown when it is read back.

Codes, ranges, choices and scales are those of the generated catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_CEILING, Decimal, InvalidOperation
from functools import lru_cache

from isolarcloud import DeviceType, control_parameters
from isolarcloud_runtime.catalogue import ControlParameter, Limit, RelativeLimit
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Device, Fleet, Plant
from isolarcloud_tools.sandbox.values.properties import properties_of

_RATED_VOLTAGE = 230
_GRID_FREQUENCY = 50
_INVERTER_RATIO = 0.8  # power of a plant's inverters for each watt of its modules

_Bound = Decimal | None


def _groups(kind: DeviceType) -> tuple[str, ...]:
    """Return the groups of the catalogue that a kind of device belongs to; some belong to none."""
    return tuple(group for group, kinds in control_parameters.DEVICE_TYPES.items() if kind in kinds)


@lru_cache(maxsize=64)
def template(kind: DeviceType) -> Mapping[int, ControlParameter]:
    """Return the parameters of a kind of device by code; nothing where it has no template."""
    return {
        parameter.code: parameter
        for group in _groups(kind)
        for parameter in control_parameters.find("", group)
    }


def number(text: str) -> Decimal | None:
    """Return a value as it was sent as a number; None where it is none."""
    if not text.isascii() or "_" in text:  # Python takes more for a number than a device does
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def shown(parameter: ControlParameter, value: Decimal) -> str:
    """Return a wire value as it is shown to people: 1060 as 10.6 where the scale is 0.01."""
    return _plain(value * Decimal(str(parameter.scale)))


def precision(parameter: ControlParameter) -> str:
    """Return the smallest step of what is shown."""
    return _plain(Decimal(str(parameter.scale)).scaleb(-parameter.decimals))


def _plain(value: Decimal) -> str:
    text = f"{value.normalize():f}"
    return "0" if text == "-0" else text


class Registers:
    """The parameters in the memory of each device."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self._set: dict[tuple[str, int], Decimal] = {}

    def read(self, device: Device, parameter: ControlParameter) -> Decimal:
        """Return the wire value of a parameter: what was set last, or what the device came with."""
        found = self._set.get((device.key, parameter.code))
        return found if found is not None else self._initial(device, parameter)

    def write(self, device: Device, parameter: ControlParameter, text: str) -> bool:
        """Set a parameter, and return whether the device says that it did.

        A choice that the device does not know is acknowledged and ignored; a number out of range is refused.
        """
        value = number(text)
        if value is None:
            return False
        if parameter.choices:
            if value in {choice.value for choice in parameter.choices}:
                self._set[device.key, parameter.code] = value
            return True
        if not self._fits(device, parameter, value):
            return False
        self._set[device.key, parameter.code] = value
        return True

    def takes_negative_values(self, device: Device) -> bool:
        """Return whether a device has software that knows negative values; half of the loggers do not."""
        old = chance.fraction(self._fleet.seed, device.key, "negative values") < 0.5
        return device.type is not DeviceType.DATA_LOGGER or not old

    def limits(self, device: Device, parameter: ControlParameter) -> tuple[_Bound, _Bound]:
        """Return the smallest and the largest wire value of a parameter on a device."""
        minimum, maximum = parameter.minimum, parameter.maximum
        for case in parameter.cases:
            fits_group = not case.device_groups or set(case.device_groups) & set(_groups(device.type))
            if fits_group and case.grid_frequency in (None, _GRID_FREQUENCY):
                minimum, maximum = case.minimum, case.maximum
                break
        told = parameter.limit_points
        return (
            self._told(device, parameter, told and told.minimum) or self._bound(device, parameter, minimum),
            self._told(device, parameter, told and told.maximum) or self._bound(device, parameter, maximum),
        )

    def _fits(self, device: Device, parameter: ControlParameter, value: Decimal) -> bool:
        low, high = self.limits(device, parameter)
        if low is not None and (value < low or (parameter.exclusive_minimum and value == low)):
            return False
        if high is not None and value > high:
            return False
        if value != round(value, parameter.decimals):
            return False
        above = template(device.type).get(parameter.less_than or 0)
        return above is None or value < self.read(device, above)

    def _told(self, device: Device, parameter: ControlParameter, point_id: int | None) -> _Bound:
        """Return the limit that the device itself tells by one of its properties."""
        plant = self._plant(device)
        for known in properties_of(device.type):
            text = known.read(plant, device) if known.id == point_id else None
            if text is not None:
                return Decimal(text) * Decimal(str(parameter.limit_factor))
        return None

    def _bound(self, device: Device, parameter: ControlParameter, limit: Limit) -> _Bound:
        if limit is None:
            return None
        if not isinstance(limit, RelativeLimit):
            return Decimal(str(limit))
        scale = Decimal(str(parameter.scale))
        offset = Decimal(str(limit.offset)) * (scale if limit.offset_in == "wire" else 1)
        real = self._quantity(device, limit.of) * Decimal(str(limit.factor)) + offset
        bound = real / scale
        return bound if limit.least is None else max(bound, Decimal(str(limit.least)))

    def _quantity(self, device: Device, what: str) -> Decimal:
        plant_power = Decimal(round(self._plant(device).peak_power * _INVERTER_RATIO))
        match what:
            case "rated_power":
                return Decimal(round(plant_power * Decimal(str(device.share))))
            case "plant_power_limit":
                return plant_power / 1000
            case "rated_voltage":
                return Decimal(_RATED_VOLTAGE)
            case "grid_protection_time_minimum":
                return Decimal(1)
        raise LookupError(f"the sandbox does not know the {what} of devices")

    def _initial(self, device: Device, parameter: ControlParameter) -> Decimal:
        parts = (self._fleet.seed, device.key, parameter.code, "initial")
        if parameter.default is not None:
            return Decimal(str(parameter.default))
        if parameter.choices:
            return Decimal(chance.pick(parameter.choices, *parts).value)
        low, high = self.limits(device, parameter)
        low, high = low or Decimal(0), high or Decimal(0)
        step = Decimal(1).scaleb(-parameter.decimals)
        lowest = low.quantize(step, ROUND_CEILING)
        return lowest + step * chance.whole(
            int(parameter.exclusive_minimum), int((high - lowest) / step), *parts
        )

    def _plant(self, device: Device) -> Plant:
        plant = self._fleet.plant(device.plant_id)
        assert plant is not None
        return plant
