"""Samples over time and statistics, of plants and of devices alike.

What is read, and under which names it is answered, stands in the operation's shape.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from isolarcloud import Statistic
from isolarcloud._operations import platform, user
from isolarcloud_runtime.descriptors import MinuteShape, StatisticsShape
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.fleet import Device, Plant
from isolarcloud_tools.sandbox.handlers.common import dictionary
from isolarcloud_tools.sandbox.rows import reply_model, row, wire_names
from isolarcloud_tools.sandbox.solar import STEP_MINUTES
from isolarcloud_tools.sandbox.values.read import Period, by_day

_UPLOAD_TIME = "ST001"
"""Looks like a point and is none: when a row reached the service."""

Find = Callable[[Context, str, Any], tuple[Plant, Device] | None]
"""Returns what an id of a kind names, if the caller may see it."""


def _device(context: Context, kind: str, key: Any) -> tuple[Plant, Device] | None:
    """Find a plant by its number, or a device by its key."""
    if kind == "integer":
        plant = context.plant(int(key))
        return (plant, plant.devices[0]) if plant else None
    return _with_plant(context, context.device(str(key)))


def _optimizer(context: Context, _: str, key: Any) -> tuple[Plant, Device] | None:
    """Find an optimizer by its key."""
    return _with_plant(context, context.optimizer(str(key)))


def _with_plant(context: Context, device: Device | None) -> tuple[Plant, Device] | None:
    plant = context.plant(device.plant_id) if device else None
    return (plant, device) if plant and device else None


# --- calls -------------------------------------------------------------------------------------


@HANDLERS.register(
    platform.GET_POWER_STATION_POINT_MINUTE_DATA_LIST,
    platform.GET_DEVICE_POINT_MINUTE_DATA_LIST,
    user.GET_DEVICE_POINT_MINUTE_DATA_LIST,
)
def minutes(context: Context, arguments: Arguments) -> Answer:
    """Return samples on the grid of five minutes, or a part of them."""
    return _minutes(context, arguments, _device)


@HANDLERS.register(platform.GET_MLPE_MINUTE_DATA_LIST, user.GET_MLPE_MINUTE_DATA_LIST)
def optimizer_minutes(context: Context, arguments: Arguments) -> Answer:
    """Return the same of optimizers."""
    return _minutes(context, arguments, _optimizer)


@HANDLERS.register(
    platform.GET_POWER_STATION_POINT_DAY_MONTH_YEAR_DATA_LIST,
    platform.GET_DEVICE_POINT_DAY_MONTH_YEAR_DATA_LIST,
    user.GET_DEVICE_POINTS_DAY_MONTH_YEAR_DATA_LIST,
)
def statistics(context: Context, arguments: Arguments) -> Answer:
    """Return one row a day, month or year; the current day is never in it."""
    return _statistics(context, arguments, _device)


@HANDLERS.register(platform.GET_MLPE_DAY_MONTH_YEAR_DATA_LIST, user.GET_MLPE_DAY_MONTH_YEAR_DATA_LIST)
def optimizer_statistics(context: Context, arguments: Arguments) -> Answer:
    """Return the same of optimizers."""
    return _statistics(context, arguments, _optimizer)


# --- samples -----------------------------------------------------------------------------------


def _minutes(context: Context, arguments: Arguments, find: Find) -> Answer:
    operation = context.operation
    shape, window = operation.reply.shape, operation.window
    assert isinstance(shape, MinuteShape)
    assert window is not None
    point_ids = getattr(arguments, shape.points)
    start, end = getattr(arguments, window.start), getattr(arguments, window.end)
    with_upload_time = getattr(arguments, "with_upload_time", None)
    step = arguments.every or timedelta(minutes=STEP_MINUTES)
    result: dict[str, Any] = {}
    strangers: list[str] = []
    for key in getattr(arguments, shape.keys):
        found = find(context, shape.key, key)
        if found is None:
            strangers.append(str(key))
            continue
        plant, device = found
        moments = list(context.world.values.times(plant, start, end, step, context.now))
        stamps = [moment.strftime(shape.time_format) for moment in moments]
        days = by_day(moments)
        columns = {
            f"{shape.prefix}{point_id}": column
            for point_id in point_ids
            if any(column := context.world.values.column(device, point_id, days))  # no text is empty
        }
        rows = _samples(shape.time, stamps, columns)
        if with_upload_time:
            rows = [entry | {f"{shape.prefix}{_UPLOAD_TIME}": entry[shape.time]} for entry in rows]
        if rows:
            result[str(key)] = rows
    result |= _beside(context, arguments, point_ids, strangers)
    nothing: tuple[Any, ...] = ({}, [])
    return Answer(result or context.world.quirks.turn("no history", nothing))


def _samples(time: str, stamps: list[str], columns: dict[str, list[str | None]]) -> list[dict[str, str]]:
    """Return a row for each time at which a point has a value, with the values there are."""
    if not columns:
        return []
    names = (time, *columns)
    rows = [dict(zip(names, values, strict=True)) for values in zip(stamps, *columns.values(), strict=True)]
    if any(None in column for column in columns.values()):
        kept = [{name: value for name, value in entry.items() if value is not None} for entry in rows]
        rows = [entry for entry in kept if len(entry) > 1]
    return rows


# --- statistics --------------------------------------------------------------------------------


def _statistics(context: Context, arguments: Arguments, find: Find) -> Answer:
    operation = context.operation
    shape, window = operation.reply.shape, operation.window
    assert isinstance(shape, StatisticsShape)
    assert window is not None
    period, pattern = _period(context, arguments)
    starts = list(_starts(period, getattr(arguments, window.start), getattr(arguments, window.end)))
    if arguments.descending:
        starts.reverse()
    query = _Query(period, pattern, starts, getattr(arguments, shape.kinds), shape.time)
    point_ids = getattr(arguments, shape.points)
    result: dict[str, Any] = {}
    strangers: list[str] = []
    for key in getattr(arguments, shape.keys):
        found = find(context, shape.key, key)
        if found is None:
            strangers.append(str(key))
            continue
        _, device = found
        columns: dict[str, Any] = {}
        for point_id in point_ids:
            rows = list(_rows(context, device, point_id, query))
            # A point without data is mostly left out; now and then it is an empty list.
            if rows or context.world.quirks.rarely("empty point", device.key, point_id):
                columns[f"{shape.prefix}{point_id}"] = rows
        if columns:
            result[str(key)] = columns
    return Answer(result | _beside(context, arguments, point_ids, strangers))


class _Query(NamedTuple):
    period: Period
    pattern: str
    """How a row writes its date."""
    starts: list[date]
    kinds: list[str]
    time: str
    """Key of the date."""


def _rows(context: Context, device: Device, point_id: int, query: _Query) -> Iterator[dict[str, Any]]:
    for start in query.starts:
        found = context.world.values.statistic(device, point_id, query.period, start, context.now)
        if found is None:
            continue
        numbers = {
            str(Statistic.MEAN.value): found.mean,
            str(Statistic.PEAK.value): found.peak,
            str(Statistic.TROUGH.value): found.trough,
            str(Statistic.TOTAL.value): found.total,
        }
        values = {kind: number for kind in query.kinds if (number := numbers.get(kind)) is not None}
        if values:
            yield {**values, query.time: start.strftime(query.pattern)}


_PERIODS: dict[str, Period] = {"%Y%m%d": "day", "%Y%m": "month", "%Y": "year"}


def _period(context: Context, arguments: Arguments) -> tuple[Period, str]:
    """Return what one row stands for, and how its date is written: the format of the dates tells both."""
    window = context.operation.window
    assert window is not None
    field = next(field for field in context.operation.request if field.name == window.start)
    assert field.format_by is not None, f"{field.wire} has one format for all periods"
    name, patterns = field.format_by
    pattern = patterns[getattr(arguments, name)]
    return _PERIODS[pattern], pattern


def _starts(period: Period, start: date, end: date) -> Iterator[date]:
    current = start
    while current <= end:
        yield current
        match period:
            case "day":
                current += timedelta(days=1)
            case "month":
                current = (current.replace(day=1) + timedelta(days=32)).replace(day=1)
            case "year":
                current = current.replace(year=current.year + 1, month=1, day=1)


def _beside(
    context: Context, arguments: Arguments, point_ids: list[int], strangers: list[str]
) -> dict[str, Any]:
    """Return the keys that stand beside the ids."""
    model, shape = reply_model(context.operation), context.operation.reply.shape
    assert isinstance(shape, MinuteShape | StatisticsShape)
    beside: dict[str, Any] = {}
    if getattr(arguments, "with_point_dictionary", None):
        beside |= row(model, point_dictionary=dictionary(point_ids))
    illegal = "illegal_plant_ids" if shape.key == "integer" else "illegal_device_keys"
    if strangers and illegal in wire_names(model):  # some calls say nothing of ids that lead nowhere
        beside |= row(model, **{illegal: strangers})
    return beside
