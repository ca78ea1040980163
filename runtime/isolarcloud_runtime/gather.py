"""From decoded rows to columns."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Callable, Sequence
from functools import lru_cache
from math import isnan
from typing import Any, NamedTuple, cast

import msgspec

from .columns import Column, Columns
from .descriptors import Operation
from .errors import MissingData
from .notes import Notes
from .points import NO_VALUE, PointValue
from .times import LocalTime, full_stamp
from .twins import NAN


class Unfit(ValueError):  # noqa: N818
    """The fast path read something that only the tolerant path may judge."""


class Finishing(NamedTuple):
    """Where the last step of decoding counts what it meets."""

    operation: Operation
    notes: Notes
    strict: bool
    """On the fast path: a doubtful row raises `Unfit` instead of being left out."""
    stamps: dict[Sequence[int], array[int]]
    """Times checked so far: most plants and devices of a reply have their values at the same times."""


def columns_of(
    rows: list[Any], names: Sequence[tuple[int | str, bool]], finishing: Finishing, place: str
) -> Columns:
    """Turn row structs (a time, then one value for each name) into columns."""
    if not rows:
        return Columns(array("q"), {name: [] if text else array("d") for name, text in names})
    packed, *values = zip(*map(msgspec.structs.astuple, rows), strict=True)
    stamps = finishing.stamps.get(packed)
    if stamps is None:
        try:
            stamps = finishing.stamps[packed] = array("q", map(valid_stamp, packed))
        except ValueError:
            return columns_of(_dated(rows, packed, finishing, place), names, finishing, place)
    columns: dict[int | str, Column] = {}
    for (name, text), column in zip(names, values, strict=True):
        columns[name] = _texts(column) if text else _numbers(column, name, finishing)
    return Columns(stamps[:], columns)


@lru_cache(maxsize=128)
def _packer(count: int) -> Callable[..., bytes]:
    """Return what packs so many floats: several times as fast as giving them to an array."""
    return struct.Struct(f"{count}d").pack


@lru_cache(maxsize=4096)
def _is_day(day: int) -> bool:
    """Whether yyyyMMdd is in the calendar (most times of a reply share a few days)."""
    try:
        return LocalTime.from_stamp(day * 1_000_000).year > 0
    except ValueError:
        return False


@lru_cache(maxsize=16384)
def valid_stamp(packed: int) -> int:
    """Return a packed time as yyyyMMddHHmmss.

    Raises:
        ValueError: It is no time of the calendar.
    """
    day, clock = divmod(packed, 1_000_000)
    if clock < 240_000 and clock // 100 % 100 < 60 and clock % 100 < 60 and _is_day(day):
        return packed
    return LocalTime.from_stamp(full_stamp(packed)).stamp


def _dated(rows: list[Any], packed: Sequence[int], finishing: Finishing, place: str) -> list[Any]:
    """Leave out rows whose time is none of the calendar."""
    if finishing.strict:
        raise Unfit
    dated: list[Any] = []
    for row, time in zip(rows, packed, strict=True):
        try:
            valid_stamp(time)
        except ValueError:
            finishing.notes.count("dropped_row", finishing.operation.name, place)
        else:
            dated.append(row)
    if not dated:
        raise MissingData(f"no row of {place} has a time of the calendar", operation=finishing.operation)
    return dated


def _numbers(column: Sequence[Any], name: int | str, finishing: Finishing) -> Column:
    """Return numbers with NaN for gaps.

    Texts among them are gaps, and counted. A column with nothing but texts is kept as it is: then
    the point is a text point, though the caller did not say so.
    """
    pack = _packer(len(column))
    try:
        return array("d", pack(*column))
    except struct.error:
        pass
    try:
        return array("d", pack(*[NAN if value is None else value for value in column]))
    except struct.error:
        pass
    texts = sum(1 for value in column if isinstance(value, str))
    if texts:
        if not any(isinstance(value, float) and not isnan(value) for value in column):
            return [value if isinstance(value, str) else None for value in column]
        finishing.notes.count(
            "misfit", finishing.operation.name, f"p{name}" if isinstance(name, int) else name, texts
        )
    return array("d", [value if isinstance(value, float) else NAN for value in column])


def _texts(column: Sequence[Any]) -> list[str | None]:
    return [cast("str | None", no_gap_text(value)) for value in column]


def no_gap_text(value: Any) -> PointValue:
    """Return a point's value, None where it is one of the gateway's signs for "no value"."""
    return None if isinstance(value, str) and value.strip() in NO_VALUE else value
