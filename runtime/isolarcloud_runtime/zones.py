"""In which time zone a query over time is meant: the plant's own, looked up once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

from .effects import Flow
from .errors import InvalidArgument, MissingData
from .lookup import value_of
from .references import load
from .times import LocalTime
from .times import zone as parse_zone

if TYPE_CHECKING:
    from .descriptors import Operation, ZoneLookup
    from .flow import Caller

MANY = 1000


class Timed(NamedTuple):
    """What a call returned, and the zone that its times were sent in (None: it sent none)."""

    value: Any
    zone: tzinfo | None


class Zones:
    """The zones of plants that one client has met."""

    def __init__(self) -> None:
        """Start with none known."""
        self._known: dict[int, tzinfo] = {}

    def call(
        self,
        caller: Caller,
        operation: Operation,
        request: Any,
        zone: tzinfo | str | None,
        *,
        wanted: bool = False,
    ) -> Flow[Timed]:
        """Call an operation; where its times need a zone, in the one given or in the plants' own.

        Args:
            caller: Makes the calls.
            operation: The operation.
            request: Its request.
            zone: The zone of the times; None: the plants' own, looked up once if it is needed.
            wanted: Whether the zone is needed for the reply as well, whatever the request has.

        Raises:
            InvalidArgument: The plants are in different zones, or the request is not acceptable.
            MissingData: The gateway does not tell the zone of a plant.
        """
        if isinstance(zone, str):
            zone = parse_zone(zone)
        window, lookup = operation.window, caller.service.zones
        needed = zone is None and (wanted or _has_moments(operation, request))
        if needed and window is not None and window.zone_ids is not None and lookup is not None:
            caller.encode(operation, request, zone=UTC)  # refuse what is wrong before anything is sent
            plant_ids = dict.fromkeys(_plant_ids(getattr(request, window.zone_ids, None)))
            zone = yield from self._of(caller, lookup, list(plant_ids))
        value = yield from caller.call(operation, request, zone=zone)
        return Timed(value, zone)

    def _of(self, caller: Caller, lookup: ZoneLookup, plant_ids: list[int]) -> Flow[tzinfo | None]:
        unknown = [plant_id for plant_id in plant_ids if plant_id not in self._known]
        most = next(
            (field.most_entries for field in lookup.operation.request if field.name == lookup.ids), None
        )
        for begin in range(0, len(unknown), most or MANY):
            yield from self._look_up(caller, lookup, unknown[begin : begin + (most or MANY)])
        zones: dict[tzinfo, int] = {}
        for plant_id in plant_ids:
            if plant_id not in self._known:
                raise MissingData(
                    f"The gateway does not tell the time zone of plant {plant_id}.",
                    hint="Pass time_zone=, for example time_zone='Europe/Berlin'.",
                    operation=lookup.operation,
                )
            zones.setdefault(self._known[plant_id], plant_id)
        if len(zones) > 1:
            examples = ", ".join(f"{plant_id}: {zone}" for zone, plant_id in zones.items())
            raise InvalidArgument(
                f"The plants are in different time zones ({examples}).",
                hint="Call once for each zone, or pass time_zone= to read all of them by one clock.",
            )
        return next(iter(zones), None)

    def _look_up(self, caller: Caller, lookup: ZoneLookup, plant_ids: list[int]) -> Flow[None]:
        request = load(lookup.operation.request_model or "")(**{lookup.ids: plant_ids})
        reply = yield from caller.call(lookup.operation, request)
        for item in getattr(reply, lookup.items, None) or ():
            plant_id, name = getattr(item, lookup.id, None), getattr(item, lookup.zone, None)
            if plant_id is not None and name:
                with suppress(InvalidArgument):  # an unreadable zone is as good as none
                    self._known[int(plant_id)] = parse_zone(str(name))


def _has_moments(operation: Operation, request: Any) -> bool:
    """Tell whether a request has times that must be turned into those of the plant's clock."""
    given = (value_of(request, field.name) for field in operation.request if field.kind == "moment")
    return any(isinstance(value, datetime) and not isinstance(value, LocalTime) for value in given)


def _plant_ids(value: Any) -> Iterator[int]:
    """Ids of plants, out of ids or out of device keys, which begin with the plant's id."""
    values: Iterable[Any] = [value] if isinstance(value, (int, str)) else value or ()
    for entry in values:
        digits = str(entry).partition("_")[0].strip()
        if digits.isascii() and digits.isdigit():
            yield int(digits)
