# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from isolarcloud_runtime.enums import OpenIntEnum, OpenTextEnum


class Grain(OpenTextEnum):
    """What a row sums up.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "day": "Day",
        "month": "Month",
    }

    DAY = "day"
    """Day."""
    MONTH = "month"
    """Month."""


class Shape(OpenIntEnum):
    """Shapes of toys.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Ball",
        2: "Cube",
    }

    BALL = 1
    """Ball."""
    CUBE = 2
    """Cube."""
