"""One run of a query: which calls come next, and what becomes of their outcomes. Does no I/O itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from ..columns import Key
from ..effects import Flow
from ..encode_time import sent_day
from ..errors import ConfigurationError, InvalidArgument, ISolarCloudError, MissingData
from ..lookup import DICTIONARY
from ..notes import NotesOfOneReply
from ..references import load
from ..times import LocalTime
from .mergers import Carried, Merger, Source, complete, merger_of
from .outcome import Incomplete, Progress, Report
from .splits import Block, Group, Part
from .stream import Outcome
from .windows import Stretch

if TYPE_CHECKING:
    from ..client_base import ClientBase
    from ..descriptors import Service
    from ..open import Opened

EARLIEST_ZONE = timedelta(hours=-12)
"""Where the day is latest to begin."""


class Run:
    """One run of a query, as a whole or block by block.

    Attributes:
        total: How many calls it takes.
    """

    def __init__(
        self,
        client: ClientBase,
        source: Source,
        groups: tuple[Group, ...],
        *,
        reports: bool,
        progress: Report | None,
        windows: int | None,
    ) -> None:
        """Prepare a run.

        Args:
            client: Makes the calls.
            source: What is asked for, and what comes of it.
            groups: The calls, by group.
            reports: Whether failures are reported in the result instead of raised.
            progress: Told after each call.
            windows: How many windows make a block; None: all is one result.
        """
        self._client = client
        self._source = source
        self._question = question = source.question
        self._zones = source.zones
        self._groups = groups
        self._reports = reports
        self._progress = progress
        self._in_blocks = windows is not None
        self._parts = question.parts(groups, windows or 1)
        self._begun: deque[Part] = deque()
        self._merger: Merger | None = None
        self._carried: dict[tuple[int, int], Carried] = {}
        self._in_block = 0
        self._incomplete: list[Incomplete] = []
        self._unread: list[Incomplete] = []
        """Calls with values that became gaps because nothing could be made of them."""
        self._fatal: ISolarCloudError | None = None
        self._fatal_kinds = _fatal_kinds(client._caller.service)
        self.total = question.count(groups)
        self._done = self._failed = self._rows = 0

    def leave_out(self, keys: tuple[Key, ...], error: ISolarCloudError) -> None:
        """Name plants or devices that are not asked for in what is incomplete, and why."""
        points = tuple(point.id for point in self._question.points)
        self._incomplete.append(Incomplete(keys, points, *self._question.stretch, error))

    # --- calls ----------------------------------------------------------------------------------

    def flows(self) -> Iterator[Flow[Any]]:
        """Give the calls, each when its turn comes; none any more once all that follow would fail."""
        for part in self._parts:
            if self._fatal is not None:
                self._begun.append(part)
                yield _failing(self._fatal)
                continue
            self._begun.append(part)
            yield self._client._watched(self._call(part))

    def _call(self, part: Part) -> Flow[Opened]:
        """Make a call; its reply is read when its turn comes, so that the next request leaves before."""
        request = self._question.request_of(part)
        zone = self._groups[part.block.group].zone
        return (yield from self._client._caller.ask(self._question.operation, request, zone=zone))

    def _reading(self, part: Part, opened: Opened, notes: NotesOfOneReply) -> Flow[Any]:
        """Read a reply: a flow like any other, though it asks for nothing."""
        request = self._question.request_of(part)
        return self._client._caller.read(self._question.operation, request, opened, notes)
        yield

    def _read(self, part: Part, opened: Opened, notes: NotesOfOneReply) -> Outcome:
        try:
            next(self._client._watched(self._reading(part, opened, notes)))
        except StopIteration as end:
            return Outcome(end.value, None)
        except Exception as error:
            return Outcome(None, error)
        raise AssertionError("reading a reply asked for something")

    # --- outcomes -------------------------------------------------------------------------------

    def take(self, outcome: Outcome) -> Any:
        """Take the outcome of the next call in order; return a block if that completes one, else None.

        Raises:
            Exception: What the call, or the progress function, raised.
        """
        part = self._begun.popleft()
        merger = self._merger
        if merger is None:
            merger = self._merger = self._new_merger(part.block)
        notes = NotesOfOneReply(self._client._notes)
        if outcome.error is None:
            outcome = self._read(part, outcome.value, notes)
        if outcome.error is None:
            self._rows += merger.add(part, outcome.value)
            self._judge(part, notes)
        else:
            self._take_failure(part, outcome)
        self._done += 1
        self._in_block += 1
        if self._progress is not None:
            self._progress(Progress(self._done, self.total, self._failed, self._rows))
        if self._in_blocks and self._in_block == part.block.calls:
            return self._finished(part.block)
        return None

    def _judge(self, part: Part, notes: NotesOfOneReply) -> None:
        """See to it that rows which were left out of a history are missed.

        Of other results each row is a plant or device: without its row it is among the missing.
        """
        if self._source.kind not in {"series", "statistics"}:
            return
        point_columns = {f"p{point.id}" for point in part.points}
        misfits = sum(
            times for name, times in notes.misfits.items() if name.rpartition(".")[2] in point_columns
        )
        dropped = sum(times for name, times in notes.dropped.items() if name.rpartition(".")[2] != DICTIONARY)
        if dropped:
            error = MissingData(
                f"Rows of the reply have no time that can be read: {dropped} of them were left out.",
                hint='Ask again later; with on_error="report" the other rows are kept. If it stays, report '
                "it with the text of client.diagnostics().",
                operation=self._question.operation,
            )
            self._take_failure(part, Outcome(None, error))
        elif misfits:
            start, end = (self._shown(edge, part.block.group) for edge in part.window)
            error = MissingData(
                f"Values of the reply cannot be read: {misfits} of them are gaps.",
                operation=self._question.operation,
            )
            points = tuple(point.id for point in part.points)
            self._unread.append(Incomplete(part.keys, points, start, end, error))

    def _take_failure(self, part: Part, outcome: Outcome) -> None:
        error, outcome.error = outcome.error, None
        assert error is not None
        try:
            if not isinstance(error, ISolarCloudError):
                raise error
            start, end = (self._shown(edge, part.block.group) for edge in part.window)
            if not self._reports or isinstance(error, (ConfigurationError, InvalidArgument)):
                error.add_note(_place(part, start, end))
                raise error
            points = tuple(point.id for point in part.points)
            self._failed += 1
            self._incomplete.append(Incomplete(part.keys, points, start, end, error))
            if isinstance(error, self._fatal_kinds):
                self._fatal = self._fatal or error
        finally:
            del error  # or its traceback would keep this frame alive, and that the error

    # --- results --------------------------------------------------------------------------------

    def result(self) -> Any:
        """Return the result of the whole query."""
        merger = self._merger or self._new_merger(None)
        result = merger.result(self._question.request)
        self._note_conflicts()
        if self._source.kind != "reply":
            complete(result, self._question.stretch, tuple(self._incomplete), self._unsettled(None))
            result._unread = tuple(self._unread)
            result.spec_version = self._client._caller.service.spec_version
        return result

    def _new_merger(self, block: Block | None) -> Merger:
        carried = self._carried.pop((block.group, block.batch), {}) if block and self._in_blocks else {}
        return merger_of(self._source, carried)

    def _finished(self, block: Block) -> Any:
        merger = self._merger
        assert merger is not None
        group = self._groups[block.group]
        if not block.is_last and isinstance(block.stretch.end, LocalTime):
            following = merger.carry(block.stretch.end)
            if following:
                self._carried[block.group, block.batch] = following
        request = self._question.request_with(group, block)
        result = merger.result(request)
        self._note_conflicts()
        stretch = Stretch(*(self._shown(edge, block.group) for edge in block.stretch))
        complete(result, stretch, tuple(self._incomplete), self._unsettled(block))
        result._unread = tuple(self._unread)
        result.spec_version = self._client._caller.service.spec_version
        self._merger, self._in_block, self._incomplete, self._unread = None, 0, [], []
        return result

    def _note_conflicts(self) -> None:
        conflicts = self._source.conflicts
        notes, name = self._client._notes, self._question.operation.name
        if conflicts.count:
            notes.count("contradiction", name, "values", conflicts.count)
        if conflicts.never_shown:
            notes.count("skipped_hour", name, "rows", conflicts.never_shown)
        conflicts.count = conflicts.never_shown = 0

    # --- times ----------------------------------------------------------------------------------

    def _shown(self, edge: Any, group: int) -> Any:
        """Return the begin or end of a window as users know it: in the plant's zone."""
        zone = self._groups[group].zone
        return edge.at(zone) if isinstance(edge, LocalTime) and zone is not None else edge

    def _unsettled(self, block: Block | None) -> datetime | date | None:
        """Return the begin of the current day where the range reaches it, the earliest of all zones."""
        now = datetime.fromtimestamp(self._client._caller.clock.wall(), UTC)
        groups = self._groups if block is None else (self._groups[block.group],)
        begins: list[Any] = []
        for group in groups:
            end = group.stretch.end if block is None else block.stretch.end
            zones = {self._zones.get(key, group.zone) for key in group.keys(self._question.key_field)} or {
                group.zone
            }
            for zone in zones:
                begin = self._today(now, zone, end)
                if begin is not None and begin <= end:
                    begins.append(begin.at(zone) if isinstance(begin, LocalTime) and zone else begin)
        return min(begins, default=None)

    def _today(self, now: datetime, zone: tzinfo | None, end: Any) -> Any:
        if end is None:
            return None
        there = now.astimezone(zone) if zone is not None else (now + EARLIEST_ZONE)
        if isinstance(end, LocalTime):
            return LocalTime(there.year, there.month, there.day)
        if isinstance(end, datetime):
            return datetime(there.year, there.month, there.day, tzinfo=there.tzinfo)
        return sent_day(self._question.operation, self._question.request, there.date())


def _failing(error: ISolarCloudError) -> Flow[Any]:
    """Fail without a call: what came before tells that it would."""
    raise error.copy()
    yield  # a flow, though it never gets here


def _fatal_kinds(service: Service) -> tuple[type[BaseException], ...]:
    """Return the errors after which no other call can succeed: a spent quota, a refused token."""
    categories = {info.category for info in service.codes.values() if info.retry in {"quota", "authorize"}}
    return tuple(load(service.categories[name]) for name in sorted(categories) if name in service.categories)


def _place(part: Part, start: Any, end: Any) -> str:
    """Say which call of a query it was."""
    keys = f"{len(part.keys)} plant{'' if len(part.keys) == 1 else 's'} or devices"
    window = "" if start is None else f", from {start} to {end}"
    points = f", {len(part.points)} points" if part.points else ""
    return f"This was the call for {keys}{points}{window}."
