"""Histories on disk that remember what they have."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import aclosing, closing, contextmanager, suppress
from datetime import datetime, timedelta, tzinfo
from glob import escape
from inspect import iscoroutinefunction
from time import sleep
from typing import TYPE_CHECKING, Any, Literal

from ..clock import Clock
from ..columns import Key
from ..errors import InvalidArgument
from ..export.frames import Layout, Names
from ..planning.arguments import checked_keys, checked_list
from ..points import Point, PointLike, point_id
from ..process_lock import ProcessLock
from ..shown import once_whole
from .arguments import absolute, check_range, check_update
from .contents import Contents, Store, read_key, stored_key
from .failures import ArchiveError, ArchiveInUse
from .forms import Form, form_of, open_store
from .reading import series_of
from .threads import in_thread
from .update import ArchiveProgress, ArchiveReport, Update

if TYPE_CHECKING:
    import pyarrow as pa

    from ..planning.query import AsyncQuery, Query
    from ..series import Series

RECHECK = timedelta(days=3)
"""How long values are expected to come late."""

SECONDS_BETWEEN_TRIES = 0.05
"""How often an update that waits looks whether the archive is free."""


class Archive:
    """Minute data on disk that remembers what it has, for each plant or device, point and window.

    The path tells the form: a folder (Parquet files, one for each day or month), `*.duckdb`, or
    `*.sqlite`, `*.sqlite3`, `*.db`. SQLite needs nothing else; the others come with the extras
    `isolarcloud[arrow]` and `isolarcloud[duckdb]`.

    `update` reads what is missing, and nothing else, and writes it block by block: killed at any
    moment it leaves a valid archive, and the next update goes on where it was. Values are kept by the
    clock of the plant, and a value that is read again replaces the old one; what the gateway has
    dropped since stays. One process at a time may write; others may read meanwhile (not with DuckDB).
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        partition: Literal["day", "month"] = "day",
        wait: bool = False,
        clock: Clock | None = None,
    ) -> None:
        """Name an archive; it is made by its first update.

        Args:
            path: A folder or a file, see above; the folder around it has to exist.
            partition: What a Parquet file of a new folder holds.
            wait: Whether an update waits while another process writes (or, with DuckDB, reads), instead of
                failing.
            clock: Where the time is taken from.

        Raises:
            InvalidArgument: The path is none, or too long, the name of the file is of no form that is
                known, there is no such partition, or `wait` is neither True nor False.
        """
        self.path = absolute(path)
        self._form: Form = form_of(self.path)
        if partition not in ("day", "month"):
            raise InvalidArgument(f"{partition!r} is no partition: use 'day' or 'month'")
        self._partition: Literal["day", "month"] = partition
        if not isinstance(wait, bool):
            raise InvalidArgument(f"wait is of type {type(wait).__name__}: give True or False.")
        self._wait = wait
        self._clock = clock or Clock()
        self._lock: ProcessLock | None = None

    # --- writing --------------------------------------------------------------------------------

    def update(
        self,
        query: Query[Series],
        *,
        recheck: timedelta = RECHECK,
        progress: Callable[[ArchiveProgress], object] | None = None,
        on_error: Literal["raise", "report"] = "raise",
        parallel: int | None = None,
    ) -> ArchiveReport:
        """Read what of a query is missing, and keep it.

        Args:
            query: From `history_query()` of plants, devices or optimizers.
            recheck: How long values may come late: days are read again until they are older than
                this (the current one always is).
            progress: Called after each call of the gateway.
            on_error: What a call does that fails for good: `raise` stops the update, what came before
                is kept; `report` goes on, and names it in the report.
            parallel: How many calls are under way at once; the client's own limit when left out.

        Returns:
            How many calls were made, and what could not be read.

        Raises:
            ArchiveInUse: Another process is writing to the archive; or reading, with DuckDB.
            ArchiveError: The file or folder is no archive, damaged, or of a newer version.
            ConfigurationError: The extra is not installed.
            InvalidArgument: The query is none for minute data, or by another clock than the archive.
        """
        check_update(query, on_error, progress, parallel)
        if iscoroutinefunction(query.plan):
            raise InvalidArgument(
                "The query is of an asynchronous client.", hint="Await update_async(query)."
            )
        with self._writing(self._opened()) as store:
            update = Update(store, query, self._clock.wall(), recheck)
            zones, untold = update.known_zones, update.untold if on_error == "report" else None
            gaps = update.gaps(query.zones(untold) if zones is None else zones)
            parts = [update.narrowed(gap) for gap in gaps]
            for part in parts:
                with update.reporting(on_error):
                    update.total += part.plan().calls
            with _kept(update):
                for gap, part in zip(gaps, parts, strict=True):
                    blocks: Any = part.blocks(
                        windows=update.windows,
                        on_error=on_error,
                        progress=update.watch(progress),
                        parallel=parallel,
                    )
                    with closing(blocks):
                        for block in blocks:
                            update.take(block, gap)
            return update.report(len(gaps))

    async def update_async(
        self,
        query: AsyncQuery[Series],
        *,
        recheck: timedelta = RECHECK,
        progress: Callable[[ArchiveProgress], object] | None = None,
        on_error: Literal["raise", "report"] = "raise",
        parallel: int | None = None,
    ) -> ArchiveReport:
        """Do what `update` does, with the query of an asynchronous client; the disk waits in a thread."""
        import asyncio

        check_update(query, on_error, progress, parallel)
        if not iscoroutinefunction(query.plan):
            raise InvalidArgument("The query is of a synchronous client.", hint="Use update(query).")
        while (opened := self._tried(blocking=False)) is None:
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)
        with self._writing(opened) as store:
            update = await in_thread(Update, store, query, self._clock.wall(), recheck)
            zones, untold = update.known_zones, update.untold if on_error == "report" else None
            gaps = update.gaps(await query.zones(untold) if zones is None else zones)
            parts = [update.narrowed(gap) for gap in gaps]
            for part in parts:
                with update.reporting(on_error):
                    update.total += (await part.plan()).calls
            with _kept(update):
                for gap, part in zip(gaps, parts, strict=True):
                    blocks: Any = part.blocks(
                        windows=update.windows,
                        on_error=on_error,
                        progress=update.watch(progress),
                        parallel=parallel,
                    )
                    async with aclosing(blocks):
                        async for block in blocks:
                            await in_thread(update.take, block, gap)
                await in_thread(update.flush)
            return update.report(len(gaps))

    # --- reading --------------------------------------------------------------------------------

    @property
    def keys(self) -> tuple[Key, ...]:
        """Plants and devices that the archive knows, in the order in which they came."""
        return tuple(map(read_key, self._contents().zones))

    @property
    def points(self) -> tuple[Point, ...]:
        """Points that the archive knows."""
        return tuple(self._contents().points.values())

    def series(
        self,
        keys: Iterable[Key] | None = None,
        points: Iterable[PointLike] | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> Series:
        """Return what is kept, in the form in which `history` gives it.

        Args:
            keys: Plants or devices; all of them when left out.
            points: Measuring points; all of them when left out.
            start: Begin of the range, which it belongs to: a moment, or a `LocalTime` of each plant's
                clock.
            end: End of the range, which it belongs to.

        Raises:
            ArchiveError: There is no archive, or it is damaged or of a newer version.
            ArchiveInUse: Another process has it open (DuckDB only).
            InvalidArgument: A time has no zone, start lies after end, or a key or point is none.
        """
        wanted = None if keys is None else [*dict.fromkeys(checked_keys(keys))]
        numbers = None if points is None else [*dict.fromkeys(map(point_id, checked_list("points", points)))]
        check_range(start, end)
        with self._reading() as store:
            return series_of(store, wanted, numbers, start, end)

    def to_arrow(
        self,
        keys: Iterable[Key] | None = None,
        points: Iterable[PointLike] | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        *,
        layout: Layout = "wide",
        names: Names = "id",
        zone: tzinfo | str | None = None,
    ) -> pa.Table:
        """Return what is kept as an Arrow table: `series(...)` and its `to_arrow(...)` in one."""
        return self.series(keys, points, start, end).to_arrow(layout=layout, names=names, zone=zone)

    def settled(self, key: Key, point: PointLike) -> tuple[tuple[datetime, datetime], ...]:
        """Return the times that were read for good, on the plant's clock; ends do not belong to them."""
        from .spans import joined, local_time

        by_distance = self._contents().settled.get((stored_key(key), point_id(point)), {})
        spans = joined(span for spans in by_distance.values() for span in spans)
        return tuple((local_time(span.begin), local_time(span.end)) for span in spans)

    # --- files ----------------------------------------------------------------------------------

    def _contents(self) -> Contents:
        with self._reading() as store:
            return store.contents()

    def _open(self, *, reads: bool) -> Store:
        return open_store(self._form, self.path, self._partition, reads=reads)

    @contextmanager
    def _reading(self) -> Iterator[Store]:
        if not self.path.exists() or (self.path.is_file() and not self.path.stat().st_size):
            raise ArchiveError(f"There is no archive at {self.path}.", hint="Its first update makes it.")
        store = self._open(reads=True)
        try:
            yield store
        finally:
            store.close()

    def _opened(self) -> Store:
        """Open the archive for writing; wait for that where it may."""
        while (store := self._tried(blocking=self._wait)) is None:
            sleep(SECONDS_BETWEEN_TRIES)
        return store

    def _tried(self, *, blocking: bool) -> Store | None:
        """Open the archive for writing; None: somebody else has it, and who updates it waits.

        Raises:
            ArchiveInUse: Somebody else has it, and who updates it does not wait.
        """
        lock = self._lock_of_path()
        try:
            if not lock.acquire(blocking):
                raise ArchiveInUse(
                    f"Another process is writing to the archive {self.path}.",
                    hint="Try again when it is done, or make the archive with wait=True.",
                )
            try:
                self._clean()
                return self._open(reads=False)
            except BaseException:
                lock.release()
                raise
        except ArchiveInUse:
            if not self._wait:
                raise
            return None

    @contextmanager
    def _writing(self, store: Store) -> Iterator[Store]:
        try:
            try:
                yield store
            finally:
                store.close()
        finally:
            self._lock_of_path().release()

    def _lock_of_path(self) -> ProcessLock:
        if self._lock is None:
            if not self.path.parent.is_dir():
                raise ArchiveError(f"The folder of the archive does not exist: {self.path.parent}")
            self._lock = ProcessLock(str(self.path.with_name(f".{self.path.name}.lock")))
        return self._lock

    def _clean(self) -> None:
        """Remove what a process left behind that died while it wrote; only the holder of the lock may."""
        beside = list(self.path.parent.glob(f".{escape(self.path.name)}.*.tmp"))
        if self._form == "folder":
            beside += [*self.path.glob("*/.samples.parquet.*.tmp"), *self.path.glob("._archive.sqlite.*.tmp")]
        for rest in beside:
            with suppress(OSError):
                rest.unlink()

    @once_whole
    def __repr__(self) -> str:
        return f"Archive({str(self.path)!r})"


@contextmanager
def _kept(update: Update) -> Iterator[None]:
    """Write what was collected, whether or not the rest failed."""
    try:
        yield
    except BaseException:
        with suppress(ArchiveError):
            update.flush()
        raise
    update.flush()
