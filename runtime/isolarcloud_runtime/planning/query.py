"""A query of any size, before it has run: to be looked at, run, read in blocks, or narrowed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..columns import Key
from .outcome import OnError, Report
from .pieces import Piece, read_request, zones_of
from .plan import Plan
from .query_base import QueryBase, Result
from .run import Run

if TYPE_CHECKING:
    from ..async_client import AsyncClient
    from ..client import SyncClient
    from ..client_base import ClientBase
    from ..errors import ISolarCloudError

AnyQuery = TypeVar("AnyQuery", bound=QueryBase[Any])


class Query(QueryBase[Result]):
    """A query of any size that has not run yet.

    It is cut into the fewest calls that the gateway allows, which run side by side as far as the
    client's limits allow; what they give is joined again, without doubles or losses.

    Attributes:
        operation: What is called.
        keys: Plant ids, device keys or serial numbers.
        points: Measuring points.
        start: Begin of the range.
        end: End of the range, which belongs to it.
        every: Distance of the rows.
        zone: The zone given for all plants; None: each plant's own.
    """

    _base: SyncClient

    def zones(self, untold: dict[Key, ISolarCloudError] | None = None) -> dict[Key, tzinfo]:
        """Return the zone of each plant's clock, as far as the results need one.

        Zones that are not known yet are asked from the gateway.

        Args:
            untold: Takes the plants or devices whose zone could not be had, with the reason; without it
                that is raised.

        Raises:
            MissingData: The gateway does not tell the zone of a plant.
            ISolarCloudError: A call failed.
        """
        return self._known_zones(self._base._run(self._zones_flow(untold)))

    def plan(self) -> Plan:
        """Return the calls that the query takes; nothing is sent but for zones that are not known yet."""
        return self._plan(self._base._run(self._groups_flow()))

    def run(
        self, *, on_error: OnError = "raise", progress: Report | None = None, parallel: int | None = None
    ) -> Result:
        """Make the calls and return what they give.

        Args:
            on_error: What happens when a call fails for good, after its retries: `raise` ends everything
                with its error; `report` goes on, and names what is missing in the result's `incomplete`.
                Once the quota is spent or the token is refused, no further call is made.
            progress: Called after each call, in this thread. An error that it raises ends everything.
            parallel: How many calls run at once, at most what the client's limits allow.

        Raises:
            InvalidArgument: An argument is not acceptable.
            MissingData: Rows of a history have times that cannot be read.
            ISolarCloudError: A call failed; a note on the error tells which.
        """
        self._check_run(on_error, progress, parallel)
        run = self._base._run(self._run_flow(on_error, progress, None))
        outcomes = self._outcomes(run, parallel, on_error)
        try:  # without `closing`: where frames lead to their callers, an error would lead to itself
            for outcome in outcomes:
                run.take(outcome)
        finally:
            outcomes.close()
        return cast("Result", run.result())

    def blocks(
        self,
        *,
        windows: int = 1,
        on_error: OnError = "raise",
        progress: Report | None = None,
        parallel: int | None = None,
    ) -> Iterator[Result]:
        """Make the calls and give what they bring, part by part, with little memory.

        A block holds all points of some plants or devices (as many as one call takes) over some
        time: from its `start` on, up to its `end`, which belongs to the last block only. Blocks come by
        time, then in the order of the keys; together they are what `run` returns. A block without
        any rows comes too.

        Args:
            windows: How many windows of the longest kind a block covers.
            on_error: As for `run`.
            progress: As for `run`.
            parallel: As for `run`.

        Raises:
            InvalidArgument: An argument is not acceptable.
            ISolarCloudError: A call failed; a note on the error tells which.
        """
        self._check_run(on_error, progress, parallel, windows)
        return self._blocks(windows, on_error, progress, parallel)

    def _blocks(
        self, windows: int, on_error: OnError, progress: Report | None, parallel: int | None
    ) -> Iterator[Result]:
        run = self._base._run(self._run_flow(on_error, progress, windows))
        outcomes = self._outcomes(run, parallel, on_error)
        try:
            for outcome in outcomes:
                block = run.take(outcome)
                if block is not None:
                    yield block
        finally:
            outcomes.close()
        if not run.total:  # nothing could be asked: all is incomplete
            yield run.result()

    def _outcomes(self, run: Run, parallel: int | None, on_error: str) -> Any:
        from .stream import Stream

        lanes = self._lanes(parallel, run)
        self._base._begin()
        return Stream(self._base._driver, run.flows(), lanes, stops=on_error == "raise").outcomes()


class AsyncQuery(QueryBase[Result]):
    """A query of any size that has not run yet; see `Query`."""

    _base: AsyncClient

    async def zones(self, untold: dict[Key, ISolarCloudError] | None = None) -> dict[Key, tzinfo]:
        """Return the zone of each plant's clock; see `Query.zones`."""
        return self._known_zones(await self._base._run(self._zones_flow(untold)))

    async def plan(self) -> Plan:
        """Return the calls that the query takes; see `Query.plan`."""
        return self._plan(await self._base._run(self._groups_flow()))

    async def run(
        self, *, on_error: OnError = "raise", progress: Report | None = None, parallel: int | None = None
    ) -> Result:
        """Make the calls and return what they give; see `Query.run`."""
        self._check_run(on_error, progress, parallel)
        run = await self._base._run(self._run_flow(on_error, progress, None))
        async with aclosing(self._outcomes(run, parallel, on_error)) as outcomes:
            async for outcome in outcomes:
                run.take(outcome)
        return cast("Result", run.result())

    def blocks(
        self,
        *,
        windows: int = 1,
        on_error: OnError = "raise",
        progress: Report | None = None,
        parallel: int | None = None,
    ) -> AsyncIterator[Result]:
        """Make the calls and give what they bring, part by part; see `Query.blocks`.

        Whoever leaves the iteration early has its tasks cancelled once the iterator is closed: at once
        with `contextlib.aclosing`, otherwise by the event loop a moment later.
        """
        self._check_run(on_error, progress, parallel, windows)
        return self._blocks(windows, on_error, progress, parallel)

    async def _blocks(
        self, windows: int, on_error: OnError, progress: Report | None, parallel: int | None
    ) -> AsyncIterator[Result]:
        run = await self._base._run(self._run_flow(on_error, progress, windows))
        async with aclosing(self._outcomes(run, parallel, on_error)) as outcomes:
            async for outcome in outcomes:
                block = run.take(outcome)
                if block is not None:
                    yield block
        if not run.total:
            yield run.result()

    def _outcomes(self, run: Run, parallel: int | None, on_error: str) -> Any:
        from .stream_async import outcomes_of

        lanes = self._lanes(parallel, run)
        self._base._begin()
        return outcomes_of(self._base._driver, run.flows(), lanes, stops=on_error == "raise")


def piece_query(kind: type[AnyQuery], client: ClientBase, piece: Piece) -> AnyQuery:
    """Return the query that a piece of a plan is.

    Raises:
        InvalidArgument: The client cannot run the piece.
    """
    operation, request = read_request(piece, client._operations)
    query = kind(client, operation, request, piece.result, key=piece.key)
    if piece.result == "series":
        query._zones = dict.fromkeys(query.keys) | dict(zones_of(piece, query.keys))
    return query
