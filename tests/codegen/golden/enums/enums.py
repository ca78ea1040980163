# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import ClassVar

from isolarcloud_runtime.enums import OpenIntEnum, OpenTextEnum


class Colour(OpenIntEnum):
    """Colours of toys.

    Painted ones have no colour of their own.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Bright red",
        2: "Blue",
        -1: "No colour",
    }

    RED = 1
    """Bright red."""
    BLUE = 2
    """Blue. Like the sky."""
    NONE = -1
    """No colour. Field-reported: on no portal page."""


class SizeClass(OpenTextEnum):
    """How large a toy is.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "small": "Small",
        "2": "Large",
    }

    SMALL = "small"
    """Small."""
    LARGE = "2"
    """Large."""


class SwitchState(IntEnum):
    """State of a switch.

    These are all the values.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Off",
        1: "On",
    }

    OFF = 0
    """Off."""
    ON = 1
    """On."""
