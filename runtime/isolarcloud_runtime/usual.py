"""The statistic that says most about a point, where the caller names none.

A counter that starts at zero every day has its day's total as the highest value of the day; months and
years have totals. What measures a moment has a mean. All of that is declared in the spec.
"""

from __future__ import annotations

from typing import Any

import msgspec

from .descriptors import Operation, RequestField, StatisticsShape
from .errors import InvalidArgument
from .lookup import enum_value, value_of
from .points import Point, known_points


def with_usual_kinds(operation: Operation, request: Any) -> Any:
    """Return a request that names its statistics: the usual ones where it named none.

    Points of different kinds may call for different ones; then all points get all of them.

    Raises:
        InvalidArgument: A point has no usual statistic: it is a state, a text, or in no catalogue.
    """
    shape = operation.reply.shape
    known = operation.statistics
    if not isinstance(shape, StatisticsShape) or known is None or value_of(request, shape.kinds) is not None:
        return request
    period = period_of(operation, request)
    _check_period(operation, request)
    wires: set[str] = set()
    for point in known_points(value_of(request, shape.points)).values():
        wire = usual_kind(operation, point, period)
        if wire is None:
            shown = f"{point.id} ({point.name})" if point.name else str(point.id)
            raise InvalidArgument(
                f"Nothing tells which statistic of point {shown} is wanted.",
                hint=f"Name it: {shape.kinds}=[...]; or give the point as a constant of the catalogue.",
                operation=operation,
            )
        wires.add(wire)
    field = _field(operation, shape.kinds)
    kinds = [value for value in field.values if str(field.wire_values.get(str(value), value)) in wires]
    return msgspec.structs.replace(request, **{shape.kinds: kinds})


def usual_kind(operation: Operation, point: Point, period: str) -> str | None:
    """Return the data type, as its wire value, that is usual for a point; None: there is none."""
    for entry in operation.statistics.usual if operation.statistics else ():
        if entry.kind == point.kind and (not entry.resets or point.resets in entry.resets):
            return entry.by_period.get(period)
    return None


def period_of(operation: Operation, request: object) -> str:
    """Return what each row of a request's statistics sums up: `day`, `month` or `year`."""
    if operation.statistics is None or not operation.statistics.period:
        return ""
    name = operation.statistics.period
    period = value_of(request, name)
    return enum_value(_field(operation, name), getattr(period, "value", period))


def _check_period(operation: Operation, request: object) -> None:
    """Refuse a period that is none, before a point is blamed for having no usual statistic of it."""
    name = operation.statistics.period if operation.statistics else None
    if not name:
        return
    given = value_of(request, name)
    plain = getattr(given, "value", given)
    known = _field(operation, name).values
    if isinstance(plain, bool) or str(plain) not in map(str, known):
        choices = ", ".join(map(repr, known))
        raise InvalidArgument(
            f"{name} must be one of {choices}; got {str(plain)[:40]!r}.", operation=operation
        )


def _field(operation: Operation, name: str) -> RequestField:
    return next(field for field in operation.request if field.name == name)
