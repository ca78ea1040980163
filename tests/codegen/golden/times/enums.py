# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from isolarcloud_runtime.enums import OpenTextEnum


class Season(OpenTextEnum):
    """What a row sums up.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "day": "Day",
        "year": "Year",
    }

    DAY = "day"
    """Day."""
    YEAR = "year"
    """Year."""
