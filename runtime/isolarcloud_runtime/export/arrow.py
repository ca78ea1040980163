"""Tables as Arrow data, made without a Python object for each value.

Columns of numbers share their memory with the result they come from; times are worked out a day
at a time by Arrow's own arithmetic.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, cast

from .clocks import WallClock
from .extras import library
from .frames import Block, Cells, Field, Frame, Repeated, Stamps, zone_name

if TYPE_CHECKING:
    import pyarrow as pa

METADATA_KEY = "isolarcloud"
"""Key of the schema's metadata with everything a `Frame` knows beside its values, as JSON."""


def arrow_table(frame: Frame) -> pa.Table:
    """Return a table in Arrow form.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    writer = ArrowWriter(frame)
    return writer.pa.Table.from_batches(list(writer.batches()), writer.schema)


class ArrowWriter:
    """Turns the blocks of one frame into record batches."""

    def __init__(self, frame: Frame) -> None:
        """Take the frame.

        Raises:
            ConfigurationError: pyarrow is not installed.
        """
        self.pa: Any = library("pyarrow", "arrow", "Arrow data")
        self._compute: Any = library("pyarrow.compute", "arrow", "Arrow data")
        self._frame = frame
        self._clocks: dict[tzinfo | None, WallClock] = {}
        self._last: tuple[array[int], tzinfo | None, Any] | None = None
        about = {name: value for name, value in frame.about.items() if value}
        self.schema: Any = self.pa.schema(
            [self._field(field) for field in frame.fields],
            metadata={METADATA_KEY: json.dumps(about, ensure_ascii=False)},
        )

    def batches(self) -> Iterator[Any]:
        """Give the rows block by block."""
        types = self.schema.types
        for block in self._frame.blocks:
            yield self.pa.RecordBatch.from_arrays(
                [
                    self._array(cells, block, field, kind)
                    for cells, field, kind in zip(block.cells, self._frame.fields, types, strict=True)
                ],
                schema=self.schema,
            )

    def _field(self, field: Field) -> Any:
        pa = self.pa
        kinds = {"integer": pa.int64, "text": pa.string, "number": pa.float64, "day": pa.date32}
        if field.kind == "moment":
            kind = pa.timestamp(
                "us", None if self._frame.zone is None else zone_name(self._frame.zone) or "UTC"
            )
        else:
            kind = kinds[field.kind]()
        return pa.field(field.name, kind, metadata=dict(field.about) or None)

    def _array(self, cells: Cells, block: Block, field: Field, kind: Any) -> Any:
        pa = self.pa
        if isinstance(cells, Repeated):
            return pa.repeat(pa.scalar(cells.value, kind), block.rows)
        if isinstance(cells, Stamps):
            return self._days(cells.stamps) if field.kind == "day" else self._moments(cells).cast(kind)
        if not isinstance(cells, array):
            return pa.array(cells, kind)
        if cells.typecode == "q":
            return pa.Array.from_buffers(pa.int64(), len(cells), [None, pa.py_buffer(cells)])
        numbers = self._numbers(cast("array[float]", cells))
        return numbers if field.kind == "number" else numbers.cast(kind)

    def _numbers(self, column: array[float]) -> Any:
        """Wrap numbers; the bit map of what is no gap is the only thing that is computed."""
        pa, compute = self.pa, self._compute
        plain = pa.Array.from_buffers(pa.float64(), len(column), [None, pa.py_buffer(column)])
        present = compute.invert(compute.is_nan(plain))
        gaps = len(column) - present.true_count
        if not gaps:
            return plain
        return pa.Array.from_buffers(
            pa.float64(), len(column), [present.buffers()[1], plain.buffers()[1]], null_count=gaps
        )

    def _moments(self, cells: Stamps) -> Any:
        """Return microseconds since 1970; columns of one result mostly share their times."""
        last = self._last
        if (
            last is not None
            and last[1] == cells.zone
            and (last[0] is cells.stamps or last[0] == cells.stamps)
        ):
            return last[2]
        moments = self._worked_out(cells.stamps, self._clock(cells.zone))
        self._last = (cells.stamps, cells.zone, moments)
        return moments

    def _worked_out(self, stamps: array[int], clock: WallClock) -> Any:
        pa, compute = self.pa, self._compute
        packed, days = self._split(stamps)
        distinct: Sequence[int | None] = days.dictionary.to_pylist()
        known = [clock.day(day) if day else (None, None) for day in distinct]
        time = compute.subtract(packed, compute.multiply(self._day_numbers(days), 1_000_000))
        hours, minutes = compute.divide(time, 10_000), compute.divide(time, 100)
        # hhmmss -> seconds, with one multiplication for each part that is counted in the next one
        seconds = compute.subtract(
            time, compute.add(compute.multiply(minutes, 40), compute.multiply(hours, 2400))
        )
        starts = pa.array(
            [None if midnight is None else midnight - (offset or 0) for midnight, offset in known],
            pa.int64(),
        )
        moments = compute.add(starts.take(days.indices), seconds)
        changing = [
            day
            for day, (start, offset) in zip(distinct, known, strict=True)
            if start is not None and offset is None
        ]
        if changing:
            mask = compute.is_in(self._day_numbers(days), pa.array(changing, pa.int64()))
            exact = [clock.seconds(stamp) for stamp in compute.filter(packed, mask).to_pylist()]
            moments = compute.replace_with_mask(moments, mask, pa.array(exact, pa.int64()))
        return compute.multiply(moments, 1_000_000)

    def _split(self, stamps: array[int]) -> tuple[Any, Any]:
        pa, compute = self.pa, self._compute
        packed = pa.Array.from_buffers(pa.int64(), len(stamps), [None, pa.py_buffer(stamps)])
        return packed, compute.dictionary_encode(compute.divide(packed, 1_000_000))

    def _day_numbers(self, days: Any) -> Any:
        return days.dictionary.take(days.indices)

    def _days(self, stamps: array[int]) -> Any:
        pa = self.pa
        clock = self._clock(None)
        _, days = self._split(stamps)
        distinct = [clock.day(day)[0] // 86_400 if day else None for day in days.dictionary.to_pylist()]
        return pa.array(distinct, pa.int32()).cast(pa.date32()).take(days.indices)

    def _clock(self, zone: tzinfo | None) -> WallClock:
        clock = self._clocks.get(zone)
        if clock is None:
            clock = self._clocks[zone] = WallClock(zone)
        return clock


def in_whole_hours(table: pa.Table) -> pa.Table:
    """Show times in UTC whose zone's offset has minutes."""
    pa: Any = library("pyarrow", "polars", "Arrow data")
    schema = table.schema
    for place, field in enumerate(schema):
        zone = getattr(field.type, "tz", None)
        if zone and ":" in zone and not zone.endswith(":00"):
            schema = schema.set(place, field.with_type(pa.timestamp("us", "UTC")))
    return table if schema is table.schema else table.cast(schema)
