"""Archives in a folder of Parquet files: one for each day or month of the plants' clocks.

A file is never changed: a new one takes its place in one step, after it has reached the disk.
Only then the journal says what is in it. A process that dies in between has written values that
the journal does not know yet: they are read once more, and replaced by themselves.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ..export.extras import library
from ..export.files import replacing, sync_folder
from .as_arrow import FIELDS, sample_table, stretches_of
from .contents import Change, Contents, Stretch
from .failures import ArchiveError
from .forms import Partition
from .journal import Journal
from .spans import Span, seconds_of, without

log = logging.getLogger("isolarcloud")

JOURNAL = "_archive.sqlite"
"""Readers of data sets leave out names that begin with an underscore or a dot."""

_FILE = "samples.parquet"
_TABLES = "CREATE TABLE part (name TEXT PRIMARY KEY) WITHOUT ROWID;"
_STEPS = {"day": 1_000_000, "month": 100_000_000}
_IDENTITY = ["key", "point", "stamp"]


class ParquetStore:
    """Values in Parquet files, what is known of them in a journal beside them."""

    most_values = 2_000_000
    """More than for a database: each step writes whole files anew."""

    def __init__(self, path: Path, partition: Partition, *, reads: bool = False) -> None:
        """Open or make the folder.

        Raises:
            ArchiveError: The folder holds something else, or is damaged, or of a newer version.
            ConfigurationError: pyarrow is not installed.
        """
        self._pa: Any = library("pyarrow", "arrow", "An archive in Parquet")
        self._compute: Any = library("pyarrow.compute", "arrow", "An archive in Parquet")
        self._parquet: Any = library("pyarrow.parquet", "arrow", "An archive in Parquet")
        self.path = path
        if path.exists() and not path.is_dir():
            raise ArchiveError(f"{path} is no folder.")
        journal = path / JOURNAL
        is_new = not journal.exists() or not journal.stat().st_size
        if is_new and path.exists() and any(map(_is_foreign, path.iterdir())):
            if journal.exists():
                raise ArchiveError(
                    f"{journal} is empty: what the archive holds is not known any more. It was left alone.",
                    hint="Bring that file back, or move the folder away: the next update reads all anew.",
                )
            raise ArchiveError(f"The folder {path} holds something else. It was left alone.")
        if reads and is_new:
            raise ArchiveError(f"There is no archive in {path}.", hint="Its first update makes it.")
        path.mkdir(parents=True, exist_ok=True)
        self._journal = Journal(path / JOURNAL, "parquet", _TABLES, partition=partition)
        self._partition = self._journal.facts["partition"]
        if not reads:
            self._forget_lost()

    def contents(self) -> Contents:
        """Return all but the values; what stood in a file that is gone is not settled."""
        contents = self._journal.contents()
        lost = [self._span(name) for name in self._lost()]
        if lost:
            for by_distance in contents.settled.values():
                for distance, spans in by_distance.items():
                    by_distance[distance] = without(spans, lost)
        return contents

    def _parts(self) -> list[str]:
        with self._journal.told():
            return [
                name for (name,) in self._journal.connection.execute("SELECT name FROM part ORDER BY name")
            ]

    def _lost(self) -> list[str]:
        return [name for name in self._parts() if not (self.path / name / _FILE).exists()]

    def _forget_lost(self) -> None:
        """Write down that files are gone, for all keys: else the days count as read with the next file."""
        lost = self._lost()
        if not lost:
            return
        log.warning("The archive %s lacks the files of %s: read again", self.path, ", ".join(lost[:10]))
        settled = self.contents().settled
        with self._journal.transaction() as connection:
            self._journal.note(Change({}, {}, [], {}, settled))
            connection.executemany("DELETE FROM part WHERE name = ?", ((name,) for name in lost))

    def _span(self, name: str) -> Span:
        """Return the seconds that the file of a part holds."""
        day = name.partition("=")[2]
        if self._partition == "day":
            begin = datetime.fromisoformat(day)
            end = begin + timedelta(days=1)
        else:
            begin = datetime.fromisoformat(f"{day}-01")
            end = (begin + timedelta(days=31)).replace(day=1)
        return Span(seconds_of(begin, None), seconds_of(end, None))

    def write(self, change: Change) -> None:
        """Write the values, one file after the other, then tell the journal."""
        table = sample_table(change)
        compute = self._compute
        parts = compute.divide(table["stamp"], _STEPS[self._partition])
        names: list[str] = []
        for number in sorted(compute.unique(parts).to_pylist()):
            name = self._name(number)
            self._replace(name, table.filter(compute.equal(parts, number)))
            names.append(name)
        with self._journal.transaction() as connection:
            self._journal.note(change)
            connection.executemany("INSERT OR IGNORE INTO part VALUES (?)", ((name,) for name in names))

    def read(
        self, keys: Sequence[str] | None, points: Sequence[int] | None, first: int, last: int
    ) -> Iterator[Stretch]:
        """Give the values with stamps from `first` to `last`, by key and point."""
        compute = self._compute
        step = _STEPS[self._partition]
        tables: list[Any] = []
        for name in self._parts():
            if not self._name(first // step) <= name <= self._name(last // step):
                continue
            field = compute.field
            wanted = (field("stamp") >= first) & (field("stamp") <= last)
            if keys is not None:
                wanted &= field("key").isin(list(keys))
            if points is not None:
                wanted &= field("point").isin(list(points))
            tables.append(self._table(name, wanted))
        if tables:
            order = [(column, "ascending") for column in _IDENTITY]
            yield from stretches_of(self._pa.concat_tables(tables).sort_by(order))

    def close(self) -> None:
        """Let go of the files."""
        self._journal.close()

    def _name(self, number: int) -> str:
        if self._partition == "day":
            return f"day={number // 10_000:04}-{number // 100 % 100:02}-{number % 100:02}"
        return f"month={number // 100:04}-{number % 100:02}"

    def _replace(self, name: str, fresh: Any) -> None:
        folder = self.path / name
        path = folder / _FILE
        if path.exists():
            known = self._table(name).join(fresh.select(_IDENTITY), _IDENTITY, join_type="left anti")
            fresh = self._pa.concat_tables([known.select(fresh.schema.names).cast(fresh.schema), fresh])
        elif not folder.exists():
            folder.mkdir()
            sync_folder(self.path)
        fresh = fresh.sort_by([(column, "ascending") for column in _IDENTITY])
        with replacing(path) as temporary:
            self._parquet.write_table(fresh, temporary, compression="zstd")

    def _table(self, name: str, wanted: Any = None) -> Any:
        path = self.path / name / _FILE
        try:
            # Named as a file, so that the name of the folder does not become a column.
            with path.open("rb") as file:
                table = self._parquet.read_table(file, filters=wanted)
        except (OSError, self._pa.ArrowException) as error:
            raise ArchiveError(
                f"{path} is missing or damaged: {error}.",
                hint="Remove the file: the next update reads again what was in it.",
            ) from error
        if table.schema.names != [field.name for field in FIELDS]:
            raise ArchiveError(f"{path} has other columns than those of an archive.")
        return table


def _is_foreign(entry: Path) -> bool:
    return not entry.name.startswith((JOURNAL, f".{JOURNAL}."))
