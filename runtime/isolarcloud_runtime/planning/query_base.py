"""What synchronous and asynchronous queries have in common: everything but waiting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ..columns import Key
from ..effects import Flow
from ..encode_time import longest_window, words_of
from ..errors import InvalidArgument, ISolarCloudError
from ..lookup import value_of
from ..points import Point, PointLike, point_id
from ..shown import once_whole
from ..times import as_zone
from ..zones import has_moments
from .arguments import checked_count, checked_keys, checked_list
from .joins import Conflicts
from .mergers import Source
from .outcome import Report, checked_on_error
from .pieces import Piece, write_fields, zone_name
from .plan import Pieces, Plan, PlanLimit
from .run import Run
from .splits import NO_TIME, Group, Question
from .windows import comparable

if TYPE_CHECKING:
    from ..client_base import ClientBase
    from ..descriptors import Operation

Result = TypeVar("Result")
Self = TypeVar("Self", bound="QueryBase[Any]")


class QueryBase(Generic[Result]):
    """What synchronous and asynchronous queries have in common: everything but waiting."""

    def __init__(
        self,
        client: ClientBase,
        operation: Operation,
        request: Any,
        kind: str,
        *,
        key: str = "",
        zone: tzinfo | str | None = None,
    ) -> None:
        """Check a request, but for the limits of one call; nothing is sent.

        Args:
            client: Makes the calls.
            operation: The operation.
            request: Its request, of any size.
            kind: What comes of it: `series`, `statistics`, `readings` or `reply`.
            key: What readings are found by.
            zone: Zone of all plants' clocks; None: each plant's own.

        Raises:
            InvalidArgument: The gateway would not accept it in any number of calls.
        """
        self._base = client
        self._kind = kind
        self._key = key
        self._question = Question(operation, request)
        self._zone = None if zone is None else as_zone(zone)
        self._zones: Mapping[Key, tzinfo | None] | None = None
        if self._zone is not None or not self._needs_zones:
            self._zones = dict.fromkeys(self.keys, self._zone) if self.keys else {"": self._zone}
            self._question.groups(self._zones)  # times that cannot be told on the clock are refused now

    # --- what is asked for ----------------------------------------------------------------------

    @property
    def operation(self) -> Operation:
        """What is called."""
        return self._question.operation

    @property
    def keys(self) -> tuple[Key, ...]:
        """Plant ids, device keys or serial numbers that are asked for, in order, each once."""
        return self._question.keys

    @property
    def points(self) -> tuple[Point, ...]:
        """Measuring points that are asked for, in order, each once."""
        return self._question.points

    @property
    def start(self) -> datetime | date | None:
        """Begin of the range, as it was given; None for latest values."""
        start: datetime | date | None = self._question.stretch.start
        return start

    @property
    def end(self) -> datetime | date | None:
        """End of the range, which belongs to it, as it was given; None for latest values."""
        end: datetime | date | None = self._question.stretch.end
        return end

    @property
    def every(self) -> timedelta | None:
        """Distance of the rows, where it was given."""
        fields = (field.name for field in self.operation.request if field.kind == "minutes")
        values = (value_of(self._question.request, name) for name in fields)
        return next((value for value in values if isinstance(value, timedelta)), None)

    @property
    def zone(self) -> tzinfo | None:
        """The zone that was given for all plants; None: each plant's own."""
        return self._zone

    def narrow(
        self: Self,
        *,
        keys: Iterable[Key] | None = None,
        points: Iterable[PointLike] | None = None,
        start: datetime | date | None = None,
        end: datetime | date | None = None,
    ) -> Self:
        """Return a query of the same kind for a part of this one.

        Args:
            keys: Some of the plants or devices; all when left out.
            points: Some of the points; all when left out.
            start: A later begin.
            end: An earlier end.

        Raises:
            InvalidArgument: Something is not part of this query.
        """
        question, changes = self._question, dict[str, Any]()
        if keys is not None:
            changes[question.key_field] = _some(checked_keys(keys), {key: key for key in self.keys}, "keys")
        if points is not None:
            known: dict[Any, Any] = {point.id: point for point in self.points}
            changes[question.point_field] = _some(
                map(point_id, checked_list("points", points)), known, "points"
            )
        window = self.operation.window
        for name, value in (("start", start), ("end", end)):
            if value is not None and (window is None or question.stretch is NO_TIME):
                raise InvalidArgument(f"This query has no {name}: leave it out.")
            if value is not None and window is not None:
                changes[window.start if name == "start" else window.end] = value
        twin = type(self)(
            self._base,
            self.operation,
            msgspec.structs.replace(question.request, **changes),
            self._kind,
            key=self._key,
            zone=self._zone,
        )
        if twin._zones is None and self._zones is not None:
            twin._zones = {key: self._zones[key] for key in twin.keys}
        _check_inside(question, twin._question)
        return twin

    # --- what is done about it ------------------------------------------------------------------

    @property
    def _needs_zones(self) -> bool:
        return self._kind == "series" or has_moments(self.operation, self._question.request)

    def _zones_flow(
        self, untold: dict[Key, ISolarCloudError] | None = None
    ) -> Flow[Mapping[Key, tzinfo | None]]:
        """Return the zone of each key, looked up once; what has none goes into `untold`, or is raised."""
        if self._zones is not None:
            return self._zones
        zones = yield from self._base._zones.by_key(
            self._base._caller, self.operation, self.keys, parallel=self._parallel(None), untold=untold
        )
        if not untold:
            self._zones = zones
        return zones

    def _groups_flow(self) -> Flow[tuple[Group, ...]]:
        return self._question.groups((yield from self._zones_flow()))

    def _parallel(self, given: int | None) -> int:
        most = self._base._caller.limiter.side_by_side
        return most if given is None else min(given, most)

    def _check_run(self, on_error: str, progress: object, parallel: int | None, windows: int = 1) -> None:
        """Refuse wrong arguments of a run at once, also where it only begins when it is iterated over."""
        checked_on_error(on_error)
        if progress is not None and not callable(progress):
            raise InvalidArgument(f"progress is {str(progress)[:40]}: give a function, or leave it out.")
        if parallel is not None:
            checked_count("parallel", parallel)
        checked_count("windows", windows)

    def _run_flow(self, on_error: str, progress: Report | None, windows: int | None) -> Flow[Run]:
        reports = on_error == "report"
        untold: dict[Key, ISolarCloudError] = {}
        zones = yield from self._zones_flow(untold if reports else None)
        groups = self._question.groups(zones, untold)
        source = Source(self._question, self._kind, self._key, zones, Conflicts())
        run = Run(self._base, source, groups, reports=reports, progress=progress, windows=windows)
        for error in dict.fromkeys(untold.values()):
            run.leave_out(tuple(key for key in untold if untold[key] is error), error)
        return run

    def _lanes(self, parallel: int | None, run: Run) -> int:
        return min(self._parallel(parallel), max(1, run.total))

    def _known_zones(self, zones: Mapping[Key, tzinfo | None]) -> dict[Key, tzinfo]:
        return {key: zone for key in self.keys if (zone := zones.get(key)) is not None}

    def _plan(self, groups: tuple[Group, ...]) -> Plan:
        question, limiter = self._question, self._base._caller.limiter
        return Plan(
            f"{self.operation.family}.{self.operation.name}",
            Pieces(lambda: self._pieces(groups), question.count(groups)),
            tuple(_limits(question, groups)),
            groups=len(groups),
            parallel=self._parallel(None),
            quota=limiter.quota(),
        )

    def _pieces(self, groups: tuple[Group, ...]) -> Iterator[Piece]:
        question, zones = self._question, self._zones or {}
        begins = [{window.start for window in group.windows[1:]} for group in groups]
        ends = [{window.end for window in group.windows[:-1]} for group in groups]
        for number, part in enumerate(question.parts(groups, 1)):
            place, (start, end) = part.block.group, part.window
            found = tuple(zone_name(zones.get(key)) for key in part.keys) if self._kind == "series" else ()
            yield Piece(
                operation=f"{self.operation.family}.{self.operation.name}",
                fields=write_fields(self.operation, question.request_of(part)),
                zones=found[:1] if len(set(found)) == 1 else found,
                result=self._kind,
                key=self._key,
                number=number,
                start=start and start.isoformat(),
                end=end and end.isoformat(),
                shares_start=start in ends[place],
                shares_end=end in begins[place],
            )

    @once_whole
    def __repr__(self) -> str:
        window = "" if self.start is None else f", {self.start} to {self.end}"
        points = f", {len(self.points)} points" if self.points else ""
        return f"{type(self).__name__}({self.operation.name}: {len(self.keys)} keys{points}{window})"


def _some(chosen: Iterable[Any], known: Mapping[Any, Any], what: str) -> list[Any]:
    found: list[Any] = []
    for entry in chosen:
        if entry not in known:
            raise InvalidArgument(f"{str(entry)[:40]!r} is none of the {what} of this query.")
        found.append(known[entry])
    if not found:
        raise InvalidArgument(f"{what} is empty: name some, or leave it out.")
    return found


def _check_inside(whole: Question, part: Question) -> None:
    """Refuse a part that reaches out of the whole; ends of another sort cannot be compared."""
    if whole.stretch is NO_TIME:
        return
    for earlier, later, word in (
        (whole.stretch.start, part.stretch.start, "start lies before that"),
        (part.stretch.end, whole.stretch.end, "end lies after that"),
    ):
        try:
            reaches_out = comparable(earlier) > comparable(later)
        except TypeError:
            raise InvalidArgument(
                f"start and end have to be of the sort that the query has: {word}."
            ) from None
        if reaches_out:
            raise InvalidArgument(f"{word} of the query.")


def _limits(question: Question, groups: tuple[Group, ...]) -> Iterator[PlanLimit]:
    for name, entries, most in question.limits():
        if most is not None:
            yield PlanLimit(name, entries, f"at most {most}", -(-entries // most))
    longest = longest_window(question.operation, question.request)
    if longest is not None and question.stretch is not NO_TIME:
        yield PlanLimit(
            "range", None, f"at most {words_of(longest)}", max(len(one.windows) for one in groups)
        )
