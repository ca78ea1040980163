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
    "BRIGHTNESS",
    "DEVICE_TYPES",
    "LIMIT",
    "MODE",
    "STATION",
    "ControlParameter",
    "find",
    "get",
]

BRIGHTNESS: Final = ControlParameter(
    10,
    "Brightness",
    ("lamp",),
    "range",
    unit="%",
    scale=0.1,
    default=500,
    limit_factor=10,
    minimum=0,
    maximum=1000,
    limit_points=LimitPoints(maximum=24),
)
"""Brightness. Unit: %. For: lamp."""
STATION: Final = ControlParameter(
    10, "Station", ("radio",), "range", decimals=1, exclusive_minimum=True, minimum=87, maximum=108
)
"""Station. For: radio. In MHz."""
MODE: Final = ControlParameter(
    11,
    "Working mode",
    ("lamp", "radio"),
    "choice",
    default=85,
    choices=(
        ControlChoice(170, "ON", "Switch on"),
        ControlChoice(85, "OFF", "Switch off"),
    ),
    depends_on=(Condition(10, (1, 2)),),
    send_with=(12,),
)
"""Working mode. For: lamp, radio."""
LIMIT: Final = ControlParameter(
    12,
    "Limit",
    ("lamp",),
    "range",
    less_than=10,
    default_from="grid_code",
    logger_mode="data_collector",
    cases=(
        LimitCase(
            0,
            RelativeLimit(of="rated_power", factor=1.2, offset=-1, offset_in="wire", least=5),
            grid_frequency=50,
        ),
        LimitCase(0, 60, device_groups=("lamp",), grid_frequency=60, grid_region="elsewhere"),
    ),
)
"""Limit. For: lamp."""

DEVICE_TYPES: Final[dict[str, tuple[DeviceType, ...]]] = {
    "lamp": (
        DeviceType.LAMP,
        DeviceType.RADIO,
    ),
    "radio": (),
}
"""Device group of parameters -> device types that belong to it; empty where no page tells."""

_RECORDS: Records[ControlParameter] = Records(
    (
        BRIGHTNESS,
        STATION,
        MODE,
        LIMIT,
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
