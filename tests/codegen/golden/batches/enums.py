# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from isolarcloud_runtime.enums import OpenIntEnum


class Total(OpenIntEnum):
    """What is computed.

    An open set: a value that is not listed stays usable.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        2: "Peak",
    }

    PEAK = 2
    """Peak."""
