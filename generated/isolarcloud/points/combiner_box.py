# Generated from spec/ by `make generate`; do not edit.
"""Common Combiner Box Measuring Points.

Source: "Common Combiner Box Measuring Points",
https://developer-api.isolarcloud.com/#/document/md?link_index=241.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

TOTAL_DC_CURRENT: Final = Point(1005, "Total DC Current", "A", "combiner-box", "instant")
"""Total DC Current. Unit: A."""
DC_BUS_VOLTAGE: Final = Point(1001, "DC Bus Voltage", "V", "combiner-box", "instant")
"""DC Bus Voltage. Unit: V."""
TOTAL_DC_POWER: Final = Point(1006, "Total DC Power", "W", "combiner-box", "instant")
"""Total DC Power. Unit: W."""
INTERIOR_TEMPERATURE: Final = Point(1002, "Interior Temperature", "°C", "combiner-box", "instant")
"""Interior Temperature. Unit: °C."""
PV1_CURRENT: Final = Point(1009, "Ipv-1", "A", "combiner-box", "instant")
"""Ipv-1. Unit: A."""
PV2_CURRENT: Final = Point(1010, "Ipv-2", "A", "combiner-box", "instant")
"""Ipv-2. Unit: A."""
PV3_CURRENT: Final = Point(1011, "Ipv-3", "A", "combiner-box", "instant")
"""Ipv-3. Unit: A."""
PV4_CURRENT: Final = Point(1012, "Ipv-4", "A", "combiner-box", "instant")
"""Ipv-4. Unit: A."""
PV5_CURRENT: Final = Point(1013, "Ipv-5", "A", "combiner-box", "instant")
"""Ipv-5. Unit: A."""
PV6_CURRENT: Final = Point(1014, "Ipv-6", "A", "combiner-box", "instant")
"""Ipv-6. Unit: A."""
PV7_CURRENT: Final = Point(1015, "Ipv-7", "A", "combiner-box", "instant")
"""Ipv-7. Unit: A."""
PV8_CURRENT: Final = Point(1016, "Ipv-8", "A", "combiner-box", "instant")
"""Ipv-8. Unit: A."""
PV9_CURRENT: Final = Point(1017, "Ipv-9", "A", "combiner-box", "instant")
"""Ipv-9. Unit: A."""
PV10_CURRENT: Final = Point(1018, "Ipv-10", "A", "combiner-box", "instant")
"""Ipv-10. Unit: A."""
PV11_CURRENT: Final = Point(1019, "Ipv-11", "A", "combiner-box", "instant")
"""Ipv-11. Unit: A."""
PV12_CURRENT: Final = Point(1020, "Ipv-12", "A", "combiner-box", "instant")
"""Ipv-12. Unit: A."""
PV13_CURRENT: Final = Point(1021, "Ipv-13", "A", "combiner-box", "instant")
"""Ipv-13. Unit: A."""
PV14_CURRENT: Final = Point(1022, "Ipv-14", "A", "combiner-box", "instant")
"""Ipv-14. Unit: A."""
PV15_CURRENT: Final = Point(1023, "Ipv-15", "A", "combiner-box", "instant")
"""Ipv-15. Unit: A."""
PV16_CURRENT: Final = Point(1024, "Ipv-16", "A", "combiner-box", "instant")
"""Ipv-16. Unit: A."""
PV17_CURRENT: Final = Point(1025, "Ipv-17", "A", "combiner-box", "instant")
"""Ipv-17. Unit: A."""
PV18_CURRENT: Final = Point(1026, "Ipv-18", "A", "combiner-box", "instant")
"""Ipv-18. Unit: A."""
PV19_CURRENT: Final = Point(1027, "Ipv-19", "A", "combiner-box", "instant")
"""Ipv-19. Unit: A."""
PV20_CURRENT: Final = Point(1028, "Ipv-20", "A", "combiner-box", "instant")
"""Ipv-20. Unit: A."""
PV21_CURRENT: Final = Point(1029, "Ipv-21", "A", "combiner-box", "instant")
"""Ipv-21. Unit: A."""
PV22_CURRENT: Final = Point(1030, "Ipv-22", "A", "combiner-box", "instant")
"""Ipv-22. Unit: A."""
PV23_CURRENT: Final = Point(1031, "Ipv-23", "A", "combiner-box", "instant")
"""Ipv-23. Unit: A."""
PV24_CURRENT: Final = Point(1032, "Ipv-24", "A", "combiner-box", "instant")
"""Ipv-24. Unit: A."""
