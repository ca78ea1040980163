"""Stretches of values as Arrow tables and back: for archives in Parquet and DuckDB."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from datetime import UTC
from typing import Any

from ..export.arrow import arrow_table
from ..export.extras import library
from ..export.frames import Block, Cells, Field, Frame, Repeated, Stamps
from .contents import Change, Stretch
from .in_sqlite import stretch_of

FIELDS = (
    Field("key", "text"),
    Field("point", "integer"),
    Field("stamp", "integer"),
    Field("time", "moment"),
    Field("value", "number"),
    Field("text", "text"),
)
"""Columns of the samples: `stamp` is the plant's clock as yyyyMMddHHmmss, `time` the moment."""

_GAP = Repeated(None)


def sample_table(change: Change) -> Any:
    """Return the values of a change, gaps left out, as an Arrow table."""
    compute: Any = library("pyarrow.compute", "arrow", "This archive")
    table: Any = arrow_table(Frame(FIELDS, _blocks(change), UTC, {})).replace_schema_metadata(None)
    present = compute.or_(compute.is_valid(table["value"]), compute.is_valid(table["text"]))
    return table.filter(present)


def _blocks(change: Change) -> Iterator[Block]:
    for stretch in change.stretches:
        clock = change.clocks[stretch.key]
        time: Cells = _GAP if clock is None else Stamps(stretch.stamps, clock)
        is_number = isinstance(stretch.values, array)
        value: Cells = stretch.values if is_number else _GAP
        text: Cells = _GAP if is_number else stretch.values
        yield Block(
            len(stretch.stamps),
            (Repeated(stretch.key), Repeated(stretch.point), stretch.stamps, time, value, text),
        )


def settled_table(change: Change) -> Any:
    """Return the spans of a change as an Arrow table."""
    pa: Any = library("pyarrow", "arrow", "This archive")
    columns = list(zip(*change.settled_rows(), strict=True)) or [()] * 5
    kinds = (pa.string(), *[pa.int64()] * 4)
    return pa.table(
        [pa.array(column, kind) for column, kind in zip(columns, kinds, strict=True)],
        names=["key", "point", "distance", "begin", "end"],
    )


def stretches_of(table: Any) -> Iterator[Stretch]:
    """Give the stretches of a table that is sorted by key, point and stamp."""
    if not table.num_rows:
        return
    compute: Any = library("pyarrow.compute", "arrow", "This archive")
    table = table.combine_chunks()
    runs = compute.run_end_encode
    ends = sorted(
        {
            *runs(table["key"].combine_chunks()).run_ends.to_pylist(),
            *runs(table["point"].combine_chunks()).run_ends.to_pylist(),
        }
    )
    begin = 0
    for end in ends:
        part = table.slice(begin, end - begin)
        stamps = array("q", bytes(_plain(part["stamp"])))
        key, point = part["key"][0].as_py(), part["point"][0].as_py()
        if part["text"].null_count == len(part):
            yield Stretch(key, point, stamps, array("d", bytes(_plain(part["value"]))))
        else:
            pairs = zip(part["text"].to_pylist(), part["value"].to_pylist(), strict=True)
            yield stretch_of(key, point, stamps, [number if text is None else text for text, number in pairs])
        begin = end


def _plain(column: Any) -> memoryview:
    """Return the bytes of a column of numbers without gaps."""
    values = column.combine_chunks()
    return memoryview(values.buffers()[1])[values.offset * 8 : (values.offset + len(values)) * 8]
