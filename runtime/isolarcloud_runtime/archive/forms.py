"""The forms in which an archive may be kept, and what their paths look like."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from ..errors import InvalidArgument
from .contents import Store

Form: TypeAlias = Literal["sqlite", "duckdb", "folder"]
Partition: TypeAlias = Literal["day", "month"]

_SQLITE = frozenset({".sqlite", ".sqlite3", ".db"})
_DUCKDB = ".duckdb"


def form_of(path: Path) -> Form:
    """Return the form that a path stands for.

    Raises:
        InvalidArgument: The name of the file is of no form that is known.
    """
    suffix = path.suffix.casefold()
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise InvalidArgument(f"The path of the archive cannot be used: {error.strerror}.") from None
    if is_folder or not suffix:
        return "folder"
    if suffix in _SQLITE:
        return "sqlite"
    if suffix == _DUCKDB:
        return "duckdb"
    raise InvalidArgument(
        f"{path.name!r} names no kind of archive: use a folder, *{_DUCKDB}, or {', '.join(sorted(_SQLITE))}."
    )


def open_store(form: Form, path: Path, partition: Partition, *, reads: bool) -> Store:
    """Open an archive; where there is none, and it shall be written to, make it.

    Raises:
        ArchiveError: There is something else, it is damaged, or of a newer version.
        ConfigurationError: The extra is not installed.
    """
    if form == "sqlite":
        from .in_sqlite import SqliteStore

        return SqliteStore(path)
    if form == "duckdb":
        from .in_duckdb import DuckdbStore

        return DuckdbStore(path, reads=reads)
    from .in_parquet import ParquetStore

    return ParquetStore(path, partition, reads=reads)
