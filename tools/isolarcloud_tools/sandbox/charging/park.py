"""The seeded charging stations: who runs them, where they are and what stands there.

They belong to accounts of their own, which are no accounts of the other families.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from typing import NamedTuple

from isolarcloud import ChargerCurrentType, ChargingStationStatus
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.blueprints import BRISBANE, HEFEI, MUNICH, NORONHA, Place
from isolarcloud_tools.sandbox.zones import zone_name

USUAL, UNUSUAL = 1, 0
"""States of chargers. The pages show the first one only and explain neither."""


class Operator(NamedTuple):
    """Who runs charging stations: a person or company with an account."""

    user_id: int
    account: str
    password: str


class Charger(NamedTuple):
    """A charger of a station."""

    number: int
    """Counts the chargers of all stations."""
    serial_number: str
    model: str
    current_type: ChargerCurrentType
    kilowatts: float
    """The most that a connector gives."""
    plugs: int
    offline_status: int
    fault_status: int


class Station(NamedTuple):
    """A place with chargers."""

    id: int
    name: str
    place: Place
    address: str
    postal_code: str
    latitude: float
    longitude: float
    status: ChargingStationStatus | None
    """None: not opened yet. The pages know no word for that."""
    created: datetime
    """On the station's own clock."""
    operator: Operator
    chargers: tuple[Charger, ...]

    @property
    def first_day(self) -> date:
        """The first day on which cars are charged."""
        return self.created.date() + timedelta(days=7)

    @property
    def zone(self) -> str:
        """Name of the station's clock, as the service writes it."""
        return zone_name(self.place.offset_minutes)

    def local(self, seconds: float) -> datetime:
        """Return the station's own time, without a zone, at a moment given as seconds since 1970."""
        clock = timezone(timedelta(minutes=self.place.offset_minutes))
        return datetime.fromtimestamp(seconds, clock).replace(tzinfo=None, microsecond=0)


class _Kind(NamedTuple):
    model: str
    current_type: ChargerCurrentType
    kilowatts: float
    plugs: int


class _Plan(NamedTuple):
    operator: int
    name: str
    place: Place
    direct: int
    """How many chargers give direct current."""
    alternating: int
    opened: bool = True


_ACCOUNTS = ("charging@green-mile.example", "stations@lakeside-works.example")
_PLANS = (
    _Plan(0, "Market Square", MUNICH, 1, 2),
    _Plan(0, "Harbour Car Park", NORONHA, 1, 1),
    _Plan(0, "Riverside", BRISBANE, 2, 2),
    _Plan(0, "Old Tram Depot", MUNICH, 1, 0, opened=False),
    _Plan(1, "Works Gate", HEFEI, 1, 1),
)
_FIRST_DAY = date(2026, 8, 15)
_DIRECT = _Kind("IDC180E", ChargerCurrentType.DC, 90.0, 2)
_ALTERNATING = _Kind("AC22E-01", ChargerCurrentType.AC, 22.0, 1)


class Park:
    """All charging stations of one seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.operators = tuple(_operator(seed, number, account) for number, account in enumerate(_ACCOUNTS))
        self.stations = tuple(self._stations())
        self._accounts = {operator.account: operator for operator in self.operators}
        self._places = {
            charger.number: (station, charger) for station in self.stations for charger in station.chargers
        }

    def account(self, account: str) -> Operator | None:
        """Return the operator with that account."""
        return self._accounts.get(account)

    def stations_of(self, operator: Operator) -> tuple[Station, ...]:
        """Return the stations that an operator runs."""
        return tuple(station for station in self.stations if station.operator is operator)

    def charger(self, number: int) -> tuple[Station, Charger] | None:
        """Return a charger by its number, and where it stands."""
        return self._places.get(number)

    def _stations(self) -> Iterable[Station]:
        first = 1
        for number, plan in enumerate(_PLANS):
            station = self._station(number, plan, first)
            first += len(station.chargers)
            yield station

    def _station(self, number: int, plan: _Plan, first_charger: int) -> Station:
        parts = (self.seed, "station", number)
        days, minutes = chance.whole(0, 45, *parts, "day"), chance.whole(0, 540, *parts, "minute")
        kinds = [_DIRECT] * plan.direct + [_ALTERNATING] * plan.alternating
        return Station(
            id=chance.whole(100, 899, *parts) * 10 + number,
            name=plan.name,
            place=plan.place,
            address=f"{chance.whole(1, 120, *parts, 'street')} Charging Street",
            postal_code=f"0{chance.whole(1000, 9999, *parts, 'postal code')}",
            latitude=round(plan.place.latitude + chance.between(-0.1, 0.1, *parts, "latitude"), 6),
            longitude=round(plan.place.longitude + chance.between(-0.1, 0.1, *parts, "longitude"), 6),
            status=ChargingStationStatus.WORKING if plan.opened else None,
            created=datetime.combine(_FIRST_DAY, time(8)) + timedelta(days=days, minutes=minutes),
            operator=self.operators[plan.operator],
            chargers=tuple(
                _charger(self.seed, first_charger + index, kind) for index, kind in enumerate(kinds)
            ),
        )


def _charger(seed: int, number: int, kind: _Kind) -> Charger:
    parts = (seed, "charger", number)
    return Charger(
        number=number,
        serial_number=f"C{chance.whole(10**9, 10**10 - 1, *parts)}",
        model=kind.model,
        current_type=kind.current_type,
        kilowatts=kind.kilowatts,
        plugs=kind.plugs,
        # The first charger is as the pages show it, so that examples work with every seed.
        offline_status=UNUSUAL if number > 1 and chance.fraction(*parts, "offline") < 0.2 else USUAL,
        fault_status=UNUSUAL if number > 1 and chance.fraction(*parts, "fault") < 0.2 else USUAL,
    )


def _operator(seed: int, number: int, account: str) -> Operator:
    return Operator(
        user_id=chance.whole(100000, 999999, seed, number, "operator"),
        account=account,
        password=f"Volt-{chance.hexadecimal(8, seed, number, 'operator password')}",
    )
