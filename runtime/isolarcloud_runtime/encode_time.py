"""Times in requests: wall-clock moments, days, and windows that the gateway answers in one call."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo

from .descriptors import Operation, RequestField, Span, Window
from .lookup import enum_value, value_of
from .times import LocalTime, write_instant

_FIRST_YEAR, _LAST_YEAR = 1970, 9998


class Refusal(ValueError):  # noqa: N818
    """Why an argument can't be sent, and what to do; becomes the text of an `InvalidArgument`."""


def wall_clock(value: object, name: str, zone: tzinfo | None) -> datetime:
    """Return what the plant's wall clock shows at a moment, without a zone.

    Raises:
        Refusal: It is no moment: no datetime, without a zone, or out of range.
    """
    if not isinstance(value, datetime):
        if isinstance(value, date):
            raise Refusal(f"{name} is a day: give a moment, a datetime with a time zone")
        raise Refusal(f"{name} is of type {type(value).__name__}: give a datetime with a time zone")
    if isinstance(value, LocalTime):
        wall: datetime = value
    elif value.utcoffset() is None:
        raise Refusal(
            f"{name} has no time zone: give it a time zone, e.g. datetime(..., "
            "tzinfo=ZoneInfo('Europe/Berlin')), or use LocalTime(...) for the plant's wall clock"
        )
    elif zone is None:
        raise Refusal(
            f"{name} can't be told in the plant's time, whose zone is not known: pass time_zone=, e.g. "
            "time_zone='Europe/Berlin', or use LocalTime(...) for the plant's wall clock"
        )
    else:
        try:
            wall = value.astimezone(zone)
        except (OverflowError, ValueError):
            raise Refusal(f"{name} is out of range") from None
    if not _FIRST_YEAR <= wall.year <= _LAST_YEAR:
        raise Refusal(f"{name} is out of range: the year is {wall.year}")
    return datetime(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second, wall.microsecond)


def encode_time(
    field: RequestField, value: object, name: str, by_name: Mapping[str, str], zone: tzinfo | None
) -> str:
    """Return a moment, an instant or a day as the wire wants it.

    Raises:
        Refusal: The value can't be sent; the text says why and what to do.
    """
    if field.kind == "moment":
        return _encode_moment(field, value, name, zone)
    if field.kind == "instant":
        return _encode_instant(field, value, name)
    return _encode_day(field, value, name, by_name)


def _encode_moment(field: RequestField, value: object, name: str, zone: tzinfo | None) -> str:
    """Return a moment as the plant's wall clock shows it, in the field's format."""
    return wall_clock(value, name, zone).strftime(field.format or "%Y-%m-%d %H:%M:%S")


def _encode_instant(field: RequestField, value: object, name: str) -> str:
    """Return a moment with its own offset, in the field's format."""
    return write_instant(_instant(value, name), field.format or "%Y-%m-%dT%H:%M:%S%:z")


def _instant(value: object, name: str) -> datetime:
    if isinstance(value, LocalTime):
        raise Refusal(f"{name} is the time of a wall clock: give its zone, with .at(zone)")
    # Nothing but the zone of the value itself is sent, so any will do for the other checks.
    wall = wall_clock(value, name, UTC)
    assert isinstance(value, datetime), wall
    return value


def _encode_day(field: RequestField, value: object, name: str, by_name: Mapping[str, str]) -> str:
    """Return a day in the field's format, which may depend on another field."""
    day = _day(value, name)
    chosen = field.format
    if field.format_by is not None:
        other, formats = field.format_by
        chosen = formats.get(by_name.get(other, ""), chosen)
        if chosen is None:
            raise Refusal(f"{name} can't be written for this {other}: it is known for {', '.join(formats)}")
    return day.strftime(chosen or "%Y-%m-%d")


def _day(value: object, name: str) -> date:
    if isinstance(value, datetime):
        raise Refusal(f"{name} is a moment: give a day on the plant's calendar, e.g. date(2026, 1, 31)")
    if not isinstance(value, date):
        raise Refusal(f"{name} is of type {type(value).__name__}: give a day, e.g. date(2026, 1, 31)")
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        raise Refusal(f"{name} is out of range: the year is {value.year}")
    return value


def check_window(operation: Operation, request: object, zone: tzinfo | None) -> None:
    """Check that a query's start lies not after its end, and its window is not too long.

    Raises:
        Refusal: It is otherwise; the text names the limit.
    """
    window = operation.window
    if window is None:
        return
    start, end = value_of(request, window.start), value_of(request, window.end)
    if start is None or end is None:
        return
    kind = next((field.kind for field in operation.request if field.name == window.start), None)
    if kind == "instant":
        _check_instants(window, start, end, _longest(operation, window, request))
    elif isinstance(start, datetime):
        _check_moments(window, start, end, zone, _longest(operation, window, request))
    else:
        _check_days(window, start, end, _longest(operation, window, request))


def longest_window(operation: Operation, request: object) -> Span | None:
    """Return the longest window that a request may ask for; None: there is no limit."""
    return None if operation.window is None else _longest(operation, operation.window, request)


def _longest(operation: Operation, window: Window, request: object) -> Span | None:
    if window.longest_by is None:
        return window.longest
    other, spans = window.longest_by
    value = value_of(request, other)
    if value is None:
        field = next(field for field in operation.request if field.name == other)
        value = enum_value(field, field.default)
    return spans.get(str(getattr(value, "value", value)), window.longest)


def _check_instants(window: Window, start: datetime, end: datetime, longest: Span | None) -> None:
    """Compare and measure real time: what is sent says exactly when it is."""
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    if first > last:
        raise _reversed(window)
    if longest is not None and last > latest_end(first, longest):
        raise _too_long(window, longest, last - first)


def _check_moments(
    window: Window, start: datetime, end: datetime, zone: tzinfo | None, longest: Span | None
) -> None:
    """Compare as moments, then measure on the wall clock, which is all that the gateway gets to see."""
    first, last = wall_clock(start, window.start, zone), wall_clock(end, window.end, zone)
    on_a_wall = isinstance(start, LocalTime) or isinstance(end, LocalTime)
    # In UTC: Python compares datetimes of one zone by what the clock shows, also where it is set back.
    if not on_a_wall and start.astimezone(UTC) > end.astimezone(UTC):
        raise _reversed(window)
    if first > last:
        if on_a_wall:
            raise _reversed(window)
        raise Refusal(
            f"between {window.start} and {window.end} the plant's clock is set back, so that its wall-clock "
            "times run backwards: ask for the time before and after the change on their own"
        )
    if longest is None:
        return
    if longest.calendar_months is not None:
        _check_calendar_months(window, first, last, longest.calendar_months)
    elif last > latest_end(first, longest):
        raise _too_long(window, longest, last - first)


def _check_calendar_months(window: Window, first: date, last: date, most: int) -> None:
    if _months_touched(first, last) <= most:
        return
    wanted = "the same calendar month" if most == 1 else f"at most {most} calendar months in a row"
    raise Refusal(f"{window.start} and {window.end} have to lie in {wanted}: split the window")


def _months_touched(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _too_long(window: Window, longest: Span, got: timedelta) -> Refusal:
    return Refusal(
        f"from {window.start} to {window.end} it may be at most {words_of(longest)} in one call; "
        f"got {got}: split the window"
    )


def latest_end(start: datetime, longest: Span) -> datetime:
    """Return the end of the longest window that begins at a wall-clock time."""
    months = (longest.months or 0) + 12 * (longest.years or 0)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > _LAST_YEAR:
        return datetime.max
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    moved = start.replace(year=year, month=month + 1, day=day)
    return moved + timedelta(days=longest.days or 0, minutes=longest.minutes or 0)


def _check_days(window: Window, start: date, end: date, longest: Span | None) -> None:
    """Count days, months or years the way the gateway does: first and last included."""
    if start > end:
        raise _reversed(window)
    if longest is None:
        return
    counts = (
        (longest.days, (end - start).days + 1),
        (longest.months or longest.calendar_months, _months_touched(start, end)),
        (longest.years, end.year - start.year + 1),
    )
    for most, count in counts:
        if most is not None and count > most:
            raise Refusal(
                f"from {window.start} to {window.end} it may be at most {words_of(longest)} in one call, "
                f"both ends included; got {count}: split the window"
            )


def _reversed(window: Window) -> Refusal:
    return Refusal(f"{window.start} lies after {window.end}: swap them")


def words_of(span: Span) -> str:
    """Write a length of time in its unit."""
    months = span.months or span.calendar_months
    for number, unit in ((span.years, "year"), (months, "month"), (span.days, "day")):
        if number is not None:
            return f"{number} {unit}{'s' if number > 1 else ''}"
    minutes = span.minutes or 0
    if minutes and minutes % 60 == 0:
        return f"{minutes // 60} hour{'s' if minutes > 60 else ''}"
    return f"{minutes} minutes"


def sent_day(operation: Operation, request: object, day: date) -> date:
    """Return the day that the gateway takes a day of a window for: the first of its month or year, perhaps.

    The format that a day is sent in says which.
    """
    window = operation.window
    field = next((field for field in operation.request if window and field.name == window.start), None)
    if field is None or field.format_by is None:
        return day
    other, formats = field.format_by
    value = value_of(request, other)
    form = formats.get(str(getattr(value, "value", value)), field.format) or "%Y-%m-%d"
    return date(day.year, day.month if "%m" in form else 1, day.day if "%d" in form else 1)
