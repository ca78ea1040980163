"""What all results have in common that can be written as a table."""

from __future__ import annotations

import os
from abc import abstractmethod
from datetime import tzinfo
from typing import IO, TYPE_CHECKING, Any, cast

from ..times import as_zone
from .extras import library
from .frames import Frame, Layout, Names

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa
    from _typeshed import SupportsWrite


class Exportable:
    """Results that can be turned into a table.

    All ways out give the same columns. `key` is the plant id (a number) or the device key (a text),
    `time` the time of the row. The other columns depend on the layout:

    - `wide` (the default): one column for each point, `p83033` or (with `names="name"`) `plant_power`.
    - `long`: `point`, `value` and `unit`, one row for each value; where texts were asked for, they
      stand in a column `text`.

    Gaps are null (NaN in pandas). Arrow and Parquet keep names and units in the metadata of the
    columns, and all else that is known about the points under the key `isolarcloud` of the schema.
    """

    @abstractmethod
    def _frame(self, layout: Layout, names: Names, zone: tzinfo | None) -> Frame:
        """Describe the table."""

    def to_arrow(
        self, *, layout: Layout = "wide", names: Names = "id", zone: tzinfo | str | None = None
    ) -> pa.Table:
        """Return an Arrow table. Columns of numbers share their memory with this result.

        Args:
            layout: `wide` or `long`.
            names: Whether points are named by id or by name.
            zone: Time zone in which times are shown; the plants' own when left out, and UTC where
                that is not the same for all of them.

        Raises:
            ConfigurationError: pyarrow is not installed: it comes with `isolarcloud[arrow]`.
            InvalidArgument: There is no such layout or zone.
        """
        from .arrow import arrow_table

        return arrow_table(self._frame(layout, names, _zone(zone)))

    def to_pandas(
        self, *, layout: Layout = "wide", names: Names = "id", zone: tzinfo | str | None = None
    ) -> pd.DataFrame:
        """Return a pandas data frame; arguments as of `to_arrow`.

        Raises:
            ConfigurationError: pandas is not installed: it comes with `isolarcloud[pandas]`.
            InvalidArgument: There is no such layout or zone.
        """
        library("pandas", "pandas", "A pandas data frame")
        library("pyarrow", "pandas", "A pandas data frame")
        frame: pd.DataFrame = self.to_arrow(layout=layout, names=names, zone=zone).to_pandas(
            date_as_object=False
        )
        return frame

    def to_polars(
        self, *, layout: Layout = "wide", names: Names = "id", zone: tzinfo | str | None = None
    ) -> pl.DataFrame:
        """Return a polars data frame; arguments as of `to_arrow`.

        polars knows no zones with offsets of half an hour: such times are shown in UTC.

        Raises:
            ConfigurationError: polars is not installed: it comes with `isolarcloud[polars]`.
            InvalidArgument: There is no such layout or zone.
        """
        polars = library("polars", "polars", "A polars data frame")
        library("pyarrow", "polars", "A polars data frame")
        from .arrow import in_whole_hours

        frame: pl.DataFrame = polars.from_arrow(
            in_whole_hours(self.to_arrow(layout=layout, names=names, zone=zone))
        )
        return frame

    def to_parquet(
        self,
        path: str | os.PathLike[str] | IO[bytes],
        *,
        layout: Layout = "wide",
        names: Names = "id",
        zone: tzinfo | str | None = None,
    ) -> None:
        """Write a Parquet file; it replaces another one in one step, when it is complete.

        Args:
            path: Where the file goes (`~` is the home folder), or a file that is open for bytes.
            layout: `wide` or `long`.
            names: Whether points are named by id or by name.
            zone: Time zone in which times are shown, as for `to_arrow`.

        Raises:
            ConfigurationError: pyarrow is not installed: it comes with `isolarcloud[arrow]`.
            InvalidArgument: There is no such layout or zone, or the path is none.
            OSError: The file cannot be written.
        """
        from .files import path_of, replacing

        parquet: Any = library("pyarrow.parquet", "arrow", "A Parquet file")
        target = path_of(path, of_text=False)
        table = self.to_arrow(layout=layout, names=names, zone=zone)
        if target is None:
            parquet.write_table(table, path, compression="zstd")
            return
        with replacing(target) as temporary:
            parquet.write_table(table, temporary, compression="zstd")

    def to_csv(
        self,
        target: str | os.PathLike[str] | SupportsWrite[str],
        *,
        layout: Layout = "wide",
        names: Names = "id",
        zone: tzinfo | str | None = None,
    ) -> None:
        """Write CSV (RFC 4180): times in ISO form with their offset, gaps empty.

        Args:
            target: Path of a file (`~` is the home folder), which is written in UTF-8 and replaced in
                one step, or an open file of text (opened with `newline=""`).
            layout: `wide` or `long`.
            names: Whether points are named by id or by name.
            zone: Time zone in which times are shown, as for `to_arrow`.

        Raises:
            InvalidArgument: There is no such layout or zone, or the target is none.
            OSError: The file cannot be written.
        """
        from .csv_text import write_csv
        from .files import path_of, replacing

        path = path_of(target, of_text=True)
        frame = self._frame(layout, names, _zone(zone))
        if path is None:
            write_csv(frame, cast("SupportsWrite[str]", target))
            return
        with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
            write_csv(frame, file)


def _zone(value: tzinfo | str | None) -> tzinfo | None:
    return None if value is None else as_zone(value)
