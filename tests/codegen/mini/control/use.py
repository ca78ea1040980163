"""The catalogue of control parameters."""

from __future__ import annotations

from isolarcloud import DeviceType, InvalidArgument, control_parameters
from isolarcloud_runtime.catalogue import ControlChoice, ControlParameter, LimitCase, RelativeLimit

brightness: ControlParameter = control_parameters.BRIGHTNESS
assert brightness.code == 10
assert brightness.scale == 0.1
assert brightness.limit_points == (None, 24)
assert control_parameters.get(11) is control_parameters.MODE
assert control_parameters.get(99) is None
assert control_parameters.get(10, "radio") is control_parameters.STATION
assert control_parameters.find("radio mode") == [control_parameters.MODE]
assert control_parameters.MODE.choices[0] == ControlChoice(170, "ON", "Switch on")
assert control_parameters.LIMIT.cases == (
    LimitCase(0, RelativeLimit("rated_power", 1.2, -1, "wire", 5), grid_frequency=50),
    LimitCase(0, 60, ("lamp",), 60, "elsewhere"),
)
assert control_parameters.DEVICE_TYPES == {
    "lamp": (DeviceType.LAMP, DeviceType.RADIO),
    "radio": (),
}
for arguments in ((10, None), (10, "bear")):
    try:
        control_parameters.get(*arguments)
    except InvalidArgument as error:
        assert "lamp, radio" in str(error)
    else:
        raise AssertionError("an ambiguous code was taken")
