# Generated from spec/ by `make generate`; do not edit.
"""Optimizer measuring points.

Field-reported: on no portal page. No page of measuring points is about optimizers. The endpoint pages for
optimizers name the six numbers in their prose; names and units stand in a table of the Chinese pages, of
which a copy exists.

Source: "Replies recorded in public and requests that working public clients send".
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

TOTAL_YIELD: Final = Point(58101, "Total Yield", "Wh", "optimizer", "counter", "never")
"""Total Yield. Unit: Wh. Never starts again from zero. Field-reported: on no portal page."""
INPUT_VOLTAGE: Final = Point(58103, "Input Voltage", "V", "optimizer", "instant")
"""Input Voltage. Unit: V. Field-reported: on no portal page."""
OUTPUT_VOLTAGE: Final = Point(58104, "Output Voltage", "V", "optimizer", "instant")
"""Output Voltage. Unit: V. Field-reported: on no portal page."""
INPUT_CURRENT: Final = Point(58105, "Input Current", "A", "optimizer", "instant")
"""Input Current. Unit: A. Field-reported: on no portal page."""
OUTPUT_CURRENT: Final = Point(58106, "Output Current", "A", "optimizer", "instant")
"""Output Current. Unit: A. Field-reported: on no portal page."""
OUTPUT_POWER: Final = Point(58107, "Output Power", "W", "optimizer", "instant")
"""Output Power. Unit: W. Field-reported: on no portal page."""
