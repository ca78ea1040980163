# Generated from spec/ by `make generate`; do not edit.
"""Device faults, a module for each table of the portal."""

from __future__ import annotations

from isolarcloud_runtime.catalogue import DeviceFault, Records

__all__ = [
    "DeviceFault",
    "find",
    "get",
]

_RECORDS: Records[DeviceFault] = Records(
    (),
    lambda fault: (fault.group,),
)


def get(code: int, group: str | None = None) -> DeviceFault | None:
    """Return the fault with a code, or None where the portal lists none.

    Raises:
        InvalidArgument: The code means different things in different groups and `group` is not given,
            or there is no such group.
    """
    return _RECORDS.get(code, group)


def find(text: str, group: str | None = None) -> list[DeviceFault]:
    """Return the faults whose code, name or group contain all words of a text.

    Raises:
        InvalidArgument: There is no such group.
    """
    return _RECORDS.find(text, group)
