"""In which time zone a query over time is meant: the plant's own, looked up once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from .effects import Flow, gather
from .errors import ConfigurationError, InvalidArgument, ISolarCloudError, MissingData
from .lookup import value_of
from .references import load

if TYPE_CHECKING:
    from .columns import Key
    from .descriptors import Operation, ZoneLookup
    from .flow import Caller

MANY = 1000


class Zones:
    """The zones of plants that one client has met."""

    def __init__(self) -> None:
        """Start with none known."""
        self._known: dict[int, tzinfo] = {}

    def call(
        self, caller: Caller, operation: Operation, request: Any, zone: tzinfo | str | None
    ) -> Flow[Any]:
        """Call an operation; where its times need a zone, in the one given or in the plants' own.

        Args:
            caller: Makes the calls.
            operation: The operation.
            request: Its request.
            zone: The zone of the times; None: the plants' own, looked up once if it is needed.

        Raises:
            InvalidArgument: The plants are in different zones, or the request is not acceptable.
            MissingData: The gateway does not tell the zone of a plant.
        """
        if zone is not None or operation.window is not None:
            zone = yield from self.of_request(caller, operation, request, zone)
        return (yield from caller.call(operation, request, zone=zone))

    def of_request(
        self,
        caller: Caller,
        operation: Operation,
        request: Any,
        zone: tzinfo | str | None,
        *,
        checked: bool = False,
    ) -> Flow[tzinfo | None]:
        """Return the zone that the times of a request are in; None where they need none, or none is known.

        Args:
            caller: Makes the calls.
            operation: The operation.
            request: Its request.
            zone: The zone that was given for it.
            checked: Whether the request is known to be acceptable but for the zone.

        Raises:
            InvalidArgument: The plants are in different zones, or the request is not acceptable.
            MissingData: The gateway does not tell the zone of a plant.
        """
        zone = _checked(zone)
        window, lookup = operation.window, caller.service.zones
        if zone is not None or window is None or window.zone_ids is None or lookup is None:
            return zone
        if not has_moments(operation, request):
            return None
        if not checked:
            caller.encode(operation, request, zone=UTC)  # refuse what is wrong before anything is sent
        plant_ids = dict.fromkeys(_plant_ids(getattr(request, window.zone_ids, None)))
        return (yield from self._of(caller, lookup, list(plant_ids)))

    def by_key(
        self,
        caller: Caller,
        operation: Operation,
        keys: Sequence[Key],
        *,
        parallel: int = 1,
        untold: dict[Key, ISolarCloudError] | None = None,
    ) -> Flow[dict[Key, tzinfo | None]]:
        """Return the zone of each plant or device; an empty dictionary where nothing tells zones.

        Args:
            caller: Makes the calls; a zone is asked for once.
            operation: The operation that the zones are needed for.
            keys: Plant ids, or device keys, which begin with one.
            parallel: How many calls may run at once.
            untold: Takes the keys whose zone the gateway does not tell, or whose look-up failed, with the
                error that it is; they are left out of what is returned. None: that is raised.

        Raises:
            MissingData: The gateway does not tell the zone of a plant.
            ISolarCloudError: A look-up failed.
        """
        window, lookup = operation.window, caller.service.zones
        if window is None or window.zone_ids is None or lookup is None:
            return {}
        plants = {key: next(_plant_ids(key), None) for key in keys}
        plant_ids = list(dict.fromkeys(number for number in plants.values() if number is not None))
        failed: dict[int, ISolarCloudError] | None = None if untold is None else {}
        yield from self._ask(caller, lookup, plant_ids, parallel, failed)
        errors = {
            number: (failed or {}).get(number) or _untold(lookup, number)
            for number in plant_ids
            if number not in self._known
        }
        if errors and untold is None:
            raise next(iter(errors.values()))
        if untold is not None:
            untold.update({key: errors[number] for key, number in plants.items() if number in errors})
        return {
            key: None if number is None else self._known[number]
            for key, number in plants.items()
            if number not in errors
        }

    def told(self, caller: Caller, keys: Sequence[Key]) -> Flow[dict[Key, tzinfo]]:
        """Return the zone of each plant or device, as far as the gateway tells it.

        Args:
            caller: Makes the calls; a zone is asked for once.
            keys: Plant ids, or device keys, which begin with one.
        """
        lookup = caller.service.zones
        if lookup is None:
            return {}
        plants = {key: number for key in keys for number in [next(_plant_ids(key), None)] if number}
        yield from self._ask(caller, lookup, list(dict.fromkeys(plants.values())), 1)
        return {key: self._known[number] for key, number in plants.items() if number in self._known}

    def _learn(
        self, caller: Caller, lookup: ZoneLookup, plant_ids: Sequence[int], parallel: int
    ) -> Flow[None]:
        """Look up the zones that are not known yet; it is an error when one is not told."""
        yield from self._ask(caller, lookup, plant_ids, parallel)
        for plant_id in plant_ids:
            if plant_id not in self._known:
                raise _untold(lookup, plant_id)

    def _ask(
        self,
        caller: Caller,
        lookup: ZoneLookup,
        plant_ids: Sequence[int],
        parallel: int,
        failed: dict[int, ISolarCloudError] | None = None,
    ) -> Flow[None]:
        unknown = [plant_id for plant_id in plant_ids if plant_id not in self._known]
        most = next(
            (field.most_entries for field in lookup.operation.request if field.name == lookup.ids), None
        )
        batches = [unknown[begin : begin + (most or MANY)] for begin in range(0, len(unknown), most or MANY)]
        if len(batches) == 1 or parallel == 1:
            for batch in batches:
                yield from self._look_up(caller, lookup, batch, failed)
        elif batches:
            yield from gather([self._look_up(caller, lookup, batch, failed) for batch in batches], parallel)

    def _of(self, caller: Caller, lookup: ZoneLookup, plant_ids: list[int]) -> Flow[tzinfo | None]:
        yield from self._learn(caller, lookup, plant_ids, 1)
        zones: dict[tzinfo, int] = {}
        for plant_id in plant_ids:
            zones.setdefault(self._known[plant_id], plant_id)
        if len(zones) > 1:
            examples = ", ".join(f"{plant_id}: {zone}" for zone, plant_id in zones.items())
            raise InvalidArgument(
                f"The plants are in different time zones ({examples}).",
                hint="Call once for each zone, or pass time_zone= to read all of them by one clock.",
            )
        return next(iter(zones), None)

    def _look_up(
        self,
        caller: Caller,
        lookup: ZoneLookup,
        plant_ids: list[int],
        failed: dict[int, ISolarCloudError] | None,
    ) -> Flow[None]:
        request = load(lookup.operation.request_model or "")(**{lookup.ids: plant_ids})
        try:
            reply = yield from caller.call(lookup.operation, request)
        except ISolarCloudError as error:
            if failed is None or isinstance(error, (ConfigurationError, InvalidArgument)):
                raise
            failed.update(dict.fromkeys(plant_ids, error))
            return
        for item in getattr(reply, lookup.items, None) or ():
            plant_id, name = getattr(item, lookup.id, None), getattr(item, lookup.zone, None)
            if plant_id is not None and name:
                with suppress(InvalidArgument):  # an unreadable zone is as good as none
                    self._known[int(plant_id)] = _parsed(str(name))


def _untold(lookup: ZoneLookup, plant_id: int) -> MissingData:
    return MissingData(
        f"The gateway does not tell the time zone of plant {plant_id}.",
        hint="Pass time_zone=, for example time_zone='Europe/Berlin'.",
        operation=lookup.operation,
    )


def has_moments(operation: Operation, request: Any) -> bool:
    """Tell whether a request has times that must be turned into those of the plant's clock."""
    moments = [field.name for field in operation.request if field.kind == "moment"]
    if not moments:
        return False
    from .times import LocalTime

    given = (value_of(request, name) for name in moments)
    return any(isinstance(value, datetime) and not isinstance(value, LocalTime) for value in given)


def _checked(zone: tzinfo | str | None) -> tzinfo | None:
    if zone is None:
        return None
    from .times import as_zone

    return as_zone(zone)


def _parsed(name: str) -> tzinfo:
    from .times import zone

    return zone(name)


def _plant_ids(value: Any) -> Iterator[int]:
    """Ids of plants, out of ids or out of device keys, which begin with the plant's id."""
    values: Iterable[Any] = [value] if isinstance(value, (int, str)) else value or ()
    for entry in values:
        digits = str(entry).partition("_")[0].strip()
        if digits.isascii() and digits.isdigit():
            yield int(digits)
