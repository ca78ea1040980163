"""The catalogue of device faults."""

from __future__ import annotations

from isolarcloud import InvalidArgument, faults
from isolarcloud_runtime.catalogue import DeviceFault

fault: DeviceFault = faults.night_lamp.BULB_BROKEN
assert fault == (501, 1, "Bulb Broken", "night-lamp")
assert faults.get(601) == faults.radio.NO_POWER
assert faults.get(501, "radio") == faults.radio.NO_STATION
assert faults.get(7) is None
assert faults.find("power") == [faults.night_lamp.NO_POWER, faults.radio.NO_POWER]
assert faults.find("power", "radio") == [faults.radio.NO_POWER]
try:
    faults.get(501)
except InvalidArgument as error:
    assert "night-lamp, radio" in str(error)
else:
    raise AssertionError("an ambiguous code was taken")
