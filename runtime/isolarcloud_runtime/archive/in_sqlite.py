"""Archives in one SQLite file: nothing but the standard library is needed."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

from .contents import Change, Contents, Stretch
from .journal import Journal

# A value is a number, or the text of a text point: SQLite keeps both in one column.
_TABLES = """
CREATE TABLE sample (clock INTEGER NOT NULL, point INTEGER NOT NULL, stamp INTEGER NOT NULL,
  value NOT NULL, PRIMARY KEY (clock, point, stamp)) WITHOUT ROWID;
CREATE VIEW history AS SELECT key, zone, point, name, unit,
  printf('%04d-%02d-%02d %02d:%02d:%02d', stamp / 10000000000, stamp / 100000000 % 100,
    stamp / 1000000 % 100, stamp / 10000 % 100, stamp / 100 % 100, stamp % 100) AS local_time,
  value FROM sample JOIN clock ON clock.id = sample.clock JOIN point ON point.id = sample.point;
"""


class SqliteStore:
    """Values by key, point and wall-clock time, and what is known of them, in one transaction each."""

    most_values = 500_000

    def __init__(self, path: Path) -> None:
        """Open or make the file.

        Raises:
            ArchiveError: The file is no archive, damaged, or of a newer version.
        """
        self._journal = Journal(path, "sqlite", _TABLES)

    def contents(self) -> Contents:
        """Return all but the values."""
        return self._journal.contents()

    def write(self, change: Change) -> None:
        """Add a change in one transaction."""
        with self._journal.transaction() as connection:
            numbers = self._journal.note(change)
            for stretch in change.stretches:
                clock, point = numbers[stretch.key], stretch.point
                connection.executemany(
                    "INSERT OR REPLACE INTO sample VALUES (?, ?, ?, ?)",
                    (
                        (clock, point, stamp, value)
                        for stamp, value in zip(stretch.stamps, stretch.values, strict=True)
                        if value is not None and value == value  # noqa: PLR0124 -- NaN is a gap
                    ),
                )

    def read(
        self, keys: Sequence[str] | None, points: Sequence[int] | None, first: int, last: int
    ) -> Iterator[Stretch]:
        """Give the values with stamps from `first` to `last`, by key and point."""
        with self._journal.told():
            execute = self._journal.connection.execute
            numbers: dict[str, int] = dict(execute("SELECT key, id FROM clock ORDER BY id"))
            every_point = [number for (number,) in execute("SELECT id FROM point ORDER BY id")]
            for key in numbers if keys is None else keys:
                for point in every_point if points is None else points:
                    rows = execute(
                        "SELECT stamp, value FROM sample WHERE clock = ? AND point = ? "
                        "AND stamp BETWEEN ? AND ? ORDER BY stamp",
                        (numbers.get(key), point, first, last),
                    ).fetchall()
                    if rows:
                        stamps, values = zip(*rows, strict=True)
                        yield stretch_of(key, point, array("q", stamps), values)

    def close(self) -> None:
        """Let go of the file."""
        self._journal.close()


def stretch_of(key: str, point: int, stamps: array[int], values: Sequence[float | str | None]) -> Stretch:
    """Return numbers as an array; where there is a text among them, all as texts."""
    if any(isinstance(value, str) for value in values):
        return Stretch(key, point, stamps, [None if value is None else str(value) for value in values])
    return Stretch(key, point, stamps, array("d", values))  # type: ignore[arg-type]
