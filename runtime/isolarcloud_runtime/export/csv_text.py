"""Tables as CSV: RFC 4180, UTF-8, times in ISO form with their offset, gaps empty."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Iterable
from datetime import tzinfo
from itertools import repeat
from typing import TYPE_CHECKING, Any

from .clocks import WallClock
from .frames import Block, Cells, Field, Frame, Repeated, Stamps

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_DATE = len("2026-01-01")


def write_csv(frame: Frame, file: SupportsWrite[str]) -> None:
    """Write a table, block by block, to a file of text."""
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(field.name for field in frame.fields)
    times = _Times(frame.zone)
    for block in frame.blocks:
        columns = [
            _texts(cells, field, block, times) for cells, field in zip(block.cells, frame.fields, strict=True)
        ]
        writer.writerows(zip(*columns, strict=True))


class _Times:
    """Times in ISO form; columns of one result mostly share them."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._clocks: dict[tzinfo | None, WallClock] = {}
        self._last: tuple[Stamps, list[str]] | None = None

    def texts(self, cells: Stamps) -> list[str]:
        last = self._last
        if last is not None and last[0].stamps is cells.stamps and last[0].zone == cells.zone:
            return last[1]
        clock = self._clocks.setdefault(cells.zone, WallClock(cells.zone))
        texts = clock.texts(cells.stamps, self._zone)
        self._last = (cells, texts)
        return texts


def _texts(cells: Cells, field: Field, block: Block, times: _Times) -> Iterable[Any]:
    """Return what `csv` writes: floats by their shortest exact text, None as nothing."""
    if isinstance(cells, Repeated):
        return repeat(cells.value, block.rows)
    if isinstance(cells, Stamps):
        texts = times.texts(cells)
        return [text[:_DATE] for text in texts] if field.kind == "day" else texts
    if isinstance(cells, array):
        return (None if value != value else value for value in cells)  # noqa: PLR0124 -- NaN is a gap
    return cells
