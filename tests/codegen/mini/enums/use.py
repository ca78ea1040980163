"""Open enums keep what they do not know, closed ones do not."""

from __future__ import annotations

from isolarcloud import Colour, SizeClass, SwitchState, enums

assert Colour(1) is Colour.RED
assert Colour.RED.label == "Bright red"
assert Colour(99) == 99
assert not Colour(99).is_known
assert SizeClass("2") is SizeClass.LARGE
assert SizeClass("huge").name == "UNKNOWN_huge"
assert enums.Colour is Colour
assert list(SwitchState) == [SwitchState.OFF, SwitchState.ON]
try:
    SwitchState(7)
except ValueError:
    pass
else:
    raise AssertionError("a closed enum took a value that it does not have")
