# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from isolarcloud_runtime.enums import OpenIntEnum


class DeviceType(OpenIntEnum):
    """Kinds of devices that a plant is made of.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Lamp",
        22: "Radio (FM)",
    }

    LAMP = 1
    """Lamp."""
    RADIO = 22
    """Radio (FM)."""
