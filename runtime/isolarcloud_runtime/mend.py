"""Single values that do not fit: what still can be made of them."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from .points import NO_VALUE, PointValues
from .secret import Secret
from .series import SeriesByKey
from .statistics import StatisticsByKey
from .times import LocalTime

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}(?:\.0*)?")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")


class Misfit(Exception):  # noqa: N818
    """A value that nothing can be made of. It never leaves the decoder and carries no value."""


class AllRowsLost(Misfit):
    """A list with rows none of which can be read, where that must not go unnoticed."""


MOST_TIMES = 4096
_times: dict[str | int, LocalTime] = {}
"""Times read lately: those of a list are often the same, or the same as in the last reply."""


def _wall_clock_time(value: Any) -> LocalTime:
    if type(value) is not str and type(value) is not int:
        return LocalTime.parse(value)
    time = _times.get(value)
    if time is None:
        time = LocalTime.parse(value)
        if len(_times) >= MOST_TIMES:
            _times.clear()
        _times[value] = time
    return time


def dec_hook(kind: type, value: Any) -> Any:
    """Make what msgspec does not know: called with the plain JSON value.

    Raises:
        ValueError: The value does not fit; the text never holds the value.
    """
    if kind is LocalTime:
        known = _times.get(value) if type(value) is str else None
        if known is not None:
            return known
        try:
            return _wall_clock_time(value)
        except ValueError:
            raise ValueError("not a wall-clock time") from None
    if kind is Secret:
        if isinstance(value, str) or type(value) is int:
            return Secret(str(value))
        raise ValueError("not a text")
    if kind in {PointValues, SeriesByKey, StatisticsByKey}:
        # These are gathered from keys of their own; whatever stands under the attribute's name is none.
        return kind()
    raise ValueError("not supported")


def mend(kind: Any, reads: str, value: Any) -> Any:
    """Make a value of a plain class from one that msgspec does not take for it.

    Args:
        kind: The class.
        reads: "point" for the value of a measuring point, "stamp" for a packed time, or "".
        value: The JSON value.

    Raises:
        Misfit: Nothing can be made of it.
    """
    try:
        if reads == "stamp":
            return LocalTime.parse(value).stamp
        if reads == "point":
            return _point(kind, value)
        if kind in _MAKERS:
            return _MAKERS[kind](value)
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return kind(_integer(value) if issubclass(kind, int) else _text(value))
    except (ValueError, OverflowError):
        pass
    raise Misfit("can't be read")


def _point(kind: type, value: Any) -> float | str | None:
    """Read a point's value: a text that is no number is kept, the gateway's signs for "none" are None."""
    if isinstance(value, str) and value.strip() in NO_VALUE:
        return None
    if kind is str:
        return _text(value)
    try:
        return _number(value)
    except Misfit:
        if not isinstance(value, str):
            raise
        return None if _is_infinite(value) else value


def _is_infinite(text: str) -> bool:
    try:
        return not math.isfinite(float(text))
    except ValueError:
        return False


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    raise Misfit("is no text")


def _integer(value: Any) -> int:
    if isinstance(value, str) and _INTEGER.fullmatch(value.strip()):
        return int(value.strip().partition(".")[0])
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Misfit("is no whole number")


def _number(value: Any) -> float:
    if isinstance(value, str) and len(value) < 400 and _NUMBER.fullmatch(value.strip()):
        number = float(value)
        if math.isfinite(number):
            return number
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    raise Misfit("is no number")


def _flag(value: Any) -> bool:
    text = value.strip().lower() if isinstance(value, str) else value
    if text in ("1", "true", 1):
        return True
    if text in ("0", "false", 0):
        return False
    raise Misfit("is no flag")


def _datetime(value: Any) -> datetime:
    if isinstance(value, str) and not value.strip().isdigit():
        return datetime.fromisoformat(value.strip())
    wall = LocalTime.parse(value)
    return datetime(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second)


_MAKERS: dict[Any, Callable[[Any], Any]] = {
    bool: _flag,
    int: _integer,
    float: _number,
    str: _text,
    datetime: _datetime,
}
