"""The tables that say what an archive holds, in SQLite: of archives in SQLite and in Parquet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..export.files import replacing
from ..points import Point
from .contents import VERSION, Change, Contents
from .failures import ArchiveError
from .spans import Span

_MAGIC = b"SQLite format 3\x00"
_APPLICATION = 0x69534341
_BUSY_SECONDS = 30.0

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE clock (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, zone TEXT);
CREATE TABLE point (id INTEGER PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL,
  "group" TEXT NOT NULL, kind TEXT NOT NULL, resets TEXT NOT NULL);
CREATE TABLE settled (clock INTEGER NOT NULL, point INTEGER NOT NULL, distance INTEGER NOT NULL,
  "begin" INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (clock, point, distance, "begin")) WITHOUT ROWID;
"""


class Journal:
    """A SQLite file with what an archive holds, and for some with the values as well."""

    def __init__(self, path: Path, kind: str, tables: str = "", **facts: str) -> None:
        """Open the file; where there is none, or an empty one, make it.

        Args:
            path: The file.
            kind: What is kept here: a file of another kind is refused.
            tables: SQL that makes more tables.
            facts: What to write down about a new archive.

        Raises:
            ArchiveError: The file is no archive of this kind, damaged, or of a newer version.
        """
        self.path = path
        if not path.exists() or not path.stat().st_size:
            with replacing(path) as temporary, self.told():
                _make(temporary, _TABLES + tables, {"kind": kind, **facts})
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise ArchiveError(f"{path} is no archive: it is a file of another kind. It was left alone.")
        with self.told():
            self.connection = sqlite3.connect(
                path, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS
            )
        try:
            with self.told():
                self._check(kind)
        except BaseException:
            self.connection.close()
            raise

    def _check(self, kind: str) -> None:
        if self._pragma("application_id") != _APPLICATION:
            raise ArchiveError(f"{self.path} is a database of something else. It was left alone.")
        version = self._pragma("user_version")
        if version != VERSION:
            raise ArchiveError(
                f"{self.path} is an archive of version {version}; this package knows version {VERSION}.",
                hint="Update isolarcloud.",
            )
        self.facts: dict[str, str] = dict(self.connection.execute("SELECT name, value FROM meta"))
        if self.facts.get("kind") != kind:
            raise ArchiveError(f"{self.path} belongs to an archive of another kind: name its folder.")
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = NORMAL")

    def contents(self) -> Contents:
        """Return all but the values."""
        with self.told():
            zones = dict(self.connection.execute("SELECT key, zone FROM clock ORDER BY id"))
            points = {
                row[0]: Point(*row)
                for row in self.connection.execute(
                    'SELECT id, name, unit, "group", kind, resets FROM point ORDER BY id'
                )
            }
            settled: dict[tuple[str, int], dict[int, list[Span]]] = {}
            rows = self.connection.execute(
                'SELECT key, point, distance, "begin", "end" FROM settled JOIN clock ON clock.id = clock '
                'ORDER BY clock, point, distance, "begin"'
            )
            for key, point, distance, begin, end in rows:
                settled.setdefault((key, point), {}).setdefault(distance, []).append(Span(begin, end))
        return Contents(zones, points, settled)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Do all of it, or nothing."""
        with self.told():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    def note(self, change: Change) -> dict[str, int]:
        """Write down what a change holds beside its values, within a transaction; number the keys."""
        execute, many = self.connection.execute, self.connection.executemany
        many("INSERT OR IGNORE INTO clock (key, zone) VALUES (?, ?)", change.zones.items())
        many(
            "INSERT OR REPLACE INTO point VALUES (?, ?, ?, ?, ?, ?)",
            change.points.values(),
        )
        numbers: dict[str, int] = dict(execute("SELECT key, id FROM clock"))
        many(
            "DELETE FROM settled WHERE clock = ? AND point = ?",
            ((numbers[key], point) for key, point in change.settled),
        )
        many(
            "INSERT INTO settled VALUES (?, ?, ?, ?, ?)",
            ((numbers[key], *rest) for key, *rest in change.settled_rows()),
        )
        return numbers

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn errors of the database into ours."""
        try:
            yield
        except sqlite3.Error as error:
            raise ArchiveError(f"The archive {self.path} cannot be used: {error}.") from error

    def _pragma(self, name: str) -> int:
        number: int = self.connection.execute(f"PRAGMA {name}").fetchone()[0]
        return number


def _make(path: Path, tables: str, facts: dict[str, str]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.executescript(f"BEGIN; {tables} COMMIT;")
        connection.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    finally:
        connection.close()
