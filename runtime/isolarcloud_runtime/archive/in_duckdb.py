"""Archives in one DuckDB file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..export.extras import library
from ..export.files import replacing
from ..points import Point
from .as_arrow import sample_table, settled_table, stretches_of
from .contents import VERSION, Change, Contents, Settled, Stretch
from .failures import ArchiveError, ArchiveInUse
from .spans import Span

_MAGIC, _MAGIC_PLACE = b"DUCK", 8

# No keys: an index would be kept in memory, and would forbid to replace a row within a transaction.
_TABLES = (
    "CREATE TABLE isolarcloud_archive (version BIGINT)",
    "INSERT INTO isolarcloud_archive VALUES (?)",
    "CREATE TABLE clock (key VARCHAR, zone VARCHAR)",
    'CREATE TABLE point (id BIGINT, name VARCHAR, unit VARCHAR, "group" VARCHAR, kind VARCHAR, '
    "resets VARCHAR)",
    'CREATE TABLE settled (key VARCHAR, point BIGINT, distance BIGINT, "begin" BIGINT, "end" BIGINT)',
    "CREATE TABLE sample (key VARCHAR, point BIGINT, stamp BIGINT, time TIMESTAMPTZ, value DOUBLE, "
    "text VARCHAR)",
    "CREATE VIEW history AS SELECT key, zone, point, name, unit, time, value, text "
    "FROM sample JOIN clock USING (key) JOIN point ON point.id = sample.point",
)


class DuckdbStore:
    """Values by key, point and time, and what is known of them, in one transaction each."""

    most_values = 500_000

    def __init__(self, path: Path, *, reads: bool = False) -> None:
        """Open the file, or make it.

        Raises:
            ArchiveError: The file is no archive, damaged, or of a newer version.
            ArchiveInUse: Another process has it open.
            ConfigurationError: duckdb or pyarrow is not installed.
        """
        self._duckdb: Any = library("duckdb", "duckdb", "An archive in DuckDB")
        library("pyarrow", "duckdb", "An archive in DuckDB")
        self.path = path
        if not path.exists() or not path.stat().st_size:
            with replacing(path) as temporary:
                temporary.unlink()
                self._make(temporary)
        with path.open("rb") as file:
            if file.read(_MAGIC_PLACE + len(_MAGIC))[_MAGIC_PLACE:] != _MAGIC:
                raise ArchiveError(f"{path} is no archive: it is a file of another kind. It was left alone.")
        with self._told():
            self._connection: Any = self._duckdb.connect(str(path), read_only=reads)
        try:
            self._check()
        except BaseException:
            self._connection.close()
            raise

    def _make(self, path: Path) -> None:
        with self._told(), self._duckdb.connect(str(path)) as connection:
            for statement in _TABLES:
                connection.execute(statement, [VERSION] if "?" in statement else None)
            connection.execute("CHECKPOINT")

    def _check(self) -> None:
        with self._told():
            names = self._rows(
                "SELECT table_name FROM duckdb_tables() WHERE table_name = 'isolarcloud_archive'"
            )
            if not names:
                raise ArchiveError(f"{self.path} is a database of something else. It was left alone.")
            version = self._rows("SELECT version FROM isolarcloud_archive")[0][0]
        if version != VERSION:
            raise ArchiveError(
                f"{self.path} is an archive of version {version}; this package knows version {VERSION}.",
                hint="Update isolarcloud.",
            )

    def contents(self) -> Contents:
        """Return all but the values."""
        with self._told():
            zones = dict(self._rows("SELECT key, zone FROM clock ORDER BY rowid"))
            points = {row[0]: Point(*row) for row in self._rows("SELECT * FROM point ORDER BY id")}
            settled: Settled = {}
            for key, point, distance, begin, end in self._rows("SELECT * FROM settled ORDER BY ALL"):
                settled.setdefault((key, point), {}).setdefault(distance, []).append(Span(begin, end))
        return Contents(zones, points, settled)

    def write(self, change: Change) -> None:
        """Add a change in one transaction."""
        fresh, settled = sample_table(change), settled_table(change)
        with self._told():
            execute = self._connection.execute
            execute("BEGIN")
            try:
                self._note(change)
                self._connection.register("fresh_settled", settled)
                execute(
                    "DELETE FROM settled USING (SELECT DISTINCT key, point FROM fresh_settled) AS fresh "
                    "WHERE settled.key = fresh.key AND settled.point = fresh.point"
                )
                execute("INSERT INTO settled SELECT * FROM fresh_settled")
                if fresh.num_rows:
                    self._connection.register("fresh_sample", fresh)
                    execute(
                        "DELETE FROM sample USING fresh_sample AS fresh WHERE sample.key = fresh.key "
                        "AND sample.point = fresh.point AND sample.stamp = fresh.stamp"
                    )
                    execute("INSERT INTO sample SELECT * FROM fresh_sample")
            except BaseException:
                execute("ROLLBACK")
                raise
            execute("COMMIT")

    def _note(self, change: Change) -> None:
        execute = self._connection.execute
        known = {key for (key,) in self._rows("SELECT key FROM clock")}
        for key, zone in change.zones.items():
            if key not in known:
                execute("INSERT INTO clock VALUES (?, ?)", [key, zone])
        for point in change.points.values():
            execute("DELETE FROM point WHERE id = ?", [point.id])
            execute("INSERT INTO point VALUES (?, ?, ?, ?, ?, ?)", list(point))

    def read(
        self, keys: Sequence[str] | None, points: Sequence[int] | None, first: int, last: int
    ) -> Iterator[Stretch]:
        """Give the values with stamps from `first` to `last`, by key and point."""
        conditions, values = ["stamp BETWEEN ? AND ?"], [first, last]
        for column, wanted in (("key", keys), ("point", points)):
            if wanted is not None:
                conditions.append(f"list_contains(?, {column})")
                values.append(list(wanted))  # type: ignore[arg-type]
        with self._told():
            table = self._connection.sql(
                "SELECT key, point, stamp, value, text FROM sample "  # noqa: S608 -- values are bound
                f"WHERE {' AND '.join(conditions)} ORDER BY key, point, stamp",
                params=values,
            ).to_arrow_table()
        yield from stretches_of(table)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._connection.execute(query).fetchall()
        return rows

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn errors of the database into ours."""
        try:
            yield
        except self._duckdb.IOException as error:
            if "lock" in str(error).casefold():
                raise ArchiveInUse(
                    f"Another process has the archive {self.path} open.",
                    hint="DuckDB lets one process at a time open a file. Try again when it is done.",
                ) from error
            raise ArchiveError(f"The archive {self.path} cannot be used: {error}.") from error
        except self._duckdb.ConnectionException as error:
            if "different configuration" in str(error).casefold():  # one thread reads, another one writes
                raise ArchiveInUse(
                    f"This process has the archive {self.path} open already.",
                    hint="DuckDB lets nobody read a file while it is written. Try again when that is done.",
                ) from error
            raise ArchiveError(f"The archive {self.path} cannot be used: {error}.") from error
        except self._duckdb.Error as error:
            raise ArchiveError(f"The archive {self.path} cannot be used: {error}.") from error
