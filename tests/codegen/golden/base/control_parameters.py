# Generated from spec/ by `make generate`; do not edit.
"""Control parameters: what can be set on devices. Limits, defaults and choices are wire values."""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.catalogue import ControlParameter, Records

__all__ = [
    "ControlParameter",
    "find",
    "get",
]


_RECORDS: Records[ControlParameter] = Records(
    (),
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
