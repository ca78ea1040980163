"""What a run tells while it lasts, and what it could not get."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from ..columns import Key
from ..errors import InvalidArgument

if TYPE_CHECKING:
    from ..errors import ISolarCloudError

OnError: TypeAlias = Literal["raise", "report"]
"""What happens when a call fails for good: `raise` its error, or go on and `report` what is missing."""


class Progress(NamedTuple):
    """How far a run has come."""

    done: int
    """Calls that are done, failed ones among them."""
    total: int
    """Calls of the whole query."""
    failed: int
    """Calls that failed for good."""
    rows: int
    """Rows that have come, of all plants or devices."""


class Incomplete(NamedTuple):
    """A part of a query that could not be read."""

    keys: tuple[Key, ...]
    """Plant ids, device keys or serial numbers."""
    points: tuple[int, ...]
    """Ids of the measuring points; empty where the query names none."""
    start: datetime | date | None
    """Begin of the window, in the plant's zone where that is known; None: the query has no window."""
    end: datetime | date | None
    """End of the window, which belongs to it."""
    error: ISolarCloudError
    """Why."""


Report: TypeAlias = Callable[[Progress], object]


def checked_on_error(on_error: str) -> bool:
    """Return whether errors are reported in the result.

    Raises:
        InvalidArgument: It is no way of handling errors.
    """
    if on_error not in {"raise", "report"}:
        raise InvalidArgument(f"on_error is 'raise' or 'report', not {on_error!r}.")
    return on_error == "report"
