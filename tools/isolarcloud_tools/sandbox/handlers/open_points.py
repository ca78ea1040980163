"""Which measuring points there are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from isolarcloud import DeviceType, ErrorCode, OpenPointType
from isolarcloud._operations import platform, user
from isolarcloud.models import OpenPoint
from isolarcloud_tools.sandbox import fleet
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.common import page, refused_value
from isolarcloud_tools.sandbox.rows import ABSENT, row
from isolarcloud_tools.sandbox.values.properties import properties_of
from isolarcloud_tools.sandbox.values.read import catalogue_of, points_of


class _Known(NamedTuple):
    """One point, measured or fixed."""

    id: int
    name: str
    unit: str
    type: OpenPointType


@HANDLERS.register(user.GET_OPEN_POINT_INFO, platform.GET_OPEN_POINT_INFO)
def open_points(context: Context, arguments: Arguments) -> Answer:
    """Return one page of the points of a kind of device, or of some devices or a model of them."""
    if not arguments.device_type.isdecimal():
        raise refused_value(context, "device_type", ErrorCode.PARAMETER_INVALID)
    # Any number will do; one that the catalogue does not know has no points.
    device_type = DeviceType(int(arguments.device_type))
    wanted = _wanted(context, arguments)
    rows = [
        _point(context, device_type, point)
        for point in _known(device_type)
        if arguments.kind in (None, str(point.type.value)) and (wanted is None or point.id in wanted)
    ]
    return Answer(page(context, rows, arguments.page, arguments.size))


def _known(device_type: DeviceType) -> Iterator[_Known]:
    for point in catalogue_of(device_type):
        kind = OpenPointType.SIGNAL if point.kind == "state" else OpenPointType.TELEMETRY
        yield _Known(point.id, point.name, point.unit, kind)
    for one in properties_of(device_type):
        yield _Known(one.id, one.name, one.unit, OpenPointType.PROPERTY)


def _wanted(context: Context, arguments: Arguments) -> Collection[int] | None:
    """Return the points that the named devices or model have; None where a call names none."""
    numbers = getattr(arguments, "serial_numbers", None)
    if numbers:
        found = [context.device_by_serial_number(number) for number in numbers]
        return _points_of([device for device in found if device is not None])
    if arguments.model_id is not None:
        every = (device for plant in context.world.fleet.plants for device in plant.devices)
        return _points_of([device for device in every if device.model_id == arguments.model_id])
    return None


def _points_of(devices: list[fleet.Device]) -> Collection[int]:
    fixed = {one.id for device in devices for one in properties_of(device.type)}
    return fixed.union(*(points_of(device) for device in devices))


_SHOWN = {"W": "kW", "Wh": "kWh", "Wp": "kWp", "var": "kvar", "VA": "kVA", "Wh/m²": "kWh/m²"}


def _point(context: Context, device_type: DeviceType, point: _Known) -> dict[str, Any]:
    quirks = context.world.quirks
    nothing = "" if quirks.often("point without unit", point.id) else None
    return row(
        OpenPoint,
        id=quirks.number(point.id, "open point"),
        name=point.name,
        device_type=ABSENT if quirks.rarely("point without device", point.id) else device_type.value,
        unit=point.unit or nothing,
        display_unit=_SHOWN.get(point.unit, point.unit) or nothing,
        remark=None,
    )
