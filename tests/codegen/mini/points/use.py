"""The catalogue of points: constants, search, ids that stand in two tables."""

from __future__ import annotations

from isolarcloud import DeviceType, Point, points

power: Point = points.night_lamp.POWER
assert power == (24, "Power", "W", "night-lamp", "instant", "")
assert points.night_lamp.ENERGY.resets == "day"
assert points.night_lamp.LOAD.unit == ""
assert points.night_lamp.LIVE == (power, points.night_lamp.LOAD)
assert not hasattr(points.radio, "LIVE")
assert points.get(24) == power
assert points.get("p24", "radio") == points.radio.LOUDNESS
assert points.get(99) is None
assert points.find("energy") == [points.night_lamp.ENERGY]
assert points.find("24") == [power, points.radio.LOUDNESS]
assert points.GROUPS == {"night-lamp": "night_lamp", "radio": "radio"}
assert DeviceType(22) is DeviceType.RADIO
assert DeviceType.RADIO.label == "Radio (FM)"
