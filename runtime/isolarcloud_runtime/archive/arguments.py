"""What an archive is given, checked before anything is done with it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..errors import InvalidArgument
from ..planning.arguments import checked_count
from ..planning.outcome import checked_on_error
from ..planning.windows import comparable
from ..times import LocalTime

LONGEST_NAME = 200
"""Bytes: file systems take 255, and the files beside the archive have longer names than itself."""


def absolute(path: object) -> Path:
    """Return the absolute path of an archive.

    Raises:
        InvalidArgument: It is no path, or its last part is no name that a file can have.
    """
    if not isinstance(path, (str, os.PathLike)):
        raise InvalidArgument(f"An archive needs the path of a file or folder, not a {type(path).__name__}.")
    try:
        found = Path(path).expanduser().absolute()
        name = os.fsencode(found.name)
    except (TypeError, ValueError, RuntimeError) as error:  # bytes, half of a character, nobody's home
        raise InvalidArgument(f"The path of the archive cannot be used: {error}.") from None
    if not name or b"\0" in name or len(name) > LONGEST_NAME:
        raise InvalidArgument(
            f"The path of the archive has no name that a file can have: {str(path)[:40]!r}.",
            hint=f"Give a file or folder of its own; a name has at most {LONGEST_NAME} bytes.",
        )
    return found


def check_update(query: Any, on_error: str, progress: object, parallel: object) -> None:
    """Refuse at once what a query would refuse after the first gap was found.

    Raises:
        InvalidArgument: One of the arguments is not acceptable.
    """
    if not callable(getattr(query, "plan", None)) or not callable(getattr(query, "narrow", None)):
        raise InvalidArgument(
            f"An archive is updated with a query, not with a {type(query).__name__}.",
            hint="Pass what history_query() returns.",
        )
    checked_on_error(on_error)
    if progress is not None and not callable(progress):
        raise InvalidArgument(f"progress is a {type(progress).__name__}: give a function, or leave it out.")
    if parallel is not None:
        checked_count("parallel", parallel)


def check_range(start: object, end: object) -> None:
    """Refuse ends of a range that are no times, or the wrong way round.

    Raises:
        InvalidArgument: One of them is no moment and no time of a plant's clock, or they are swapped.
    """
    for name, edge in (("start", start), ("end", end)):
        if edge is None:
            continue
        if not isinstance(edge, datetime):
            raise InvalidArgument(
                f"{name} is of type {type(edge).__name__}: give a datetime with a time zone."
            )
        if edge.tzinfo is None and not isinstance(edge, LocalTime):
            raise InvalidArgument(
                f"{name}: a time without a zone says nothing.",
                hint="Give it one, or use LocalTime for the plant's clock.",
            )
    if (
        isinstance(start, datetime)
        and isinstance(end, datetime)
        and isinstance(start, LocalTime) == isinstance(end, LocalTime)
        and _comparable(start) > _comparable(end)
    ):
        raise InvalidArgument("start lies after end: swap them.")


def _comparable(moment: datetime) -> datetime:
    try:
        return comparable(moment)  # type: ignore[no-any-return]
    except OverflowError:  # within a day of the first or the last moment that Python knows
        return moment.replace(tzinfo=UTC)
