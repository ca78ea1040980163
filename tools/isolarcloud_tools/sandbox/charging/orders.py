"""Charging orders, computed from the seed: nothing is stored, and every order is found again by its code.

A connector's day has four quarters, and at most one car is charged in each: so no two orders overlap.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from isolarcloud import ChargerCurrentType, ChargingPlugStatus
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.charging.park import USUAL, Charger, Park, Station

_QUARTER_MINUTES = 360
_QUARTERS = 4
_BUSY = (0.05, 0.3, 0.4, 0.3)
"""How likely a car comes in each quarter."""
_MINUTES = {ChargerCurrentType.DC: (15, 55), ChargerCurrentType.AC: (60, 230)}
_PREFIX = "12"
_DIGITS = 16


class Order(NamedTuple):
    """One car that was, or is being, charged. Times are those of the station's clock."""

    code: str
    station: Station
    charger: Charger
    plug: int
    plugged_in: datetime
    started: datetime
    stopped: datetime
    plugged_out: datetime

    @property
    def id(self) -> int:
        """Number of the order: its code without what all codes begin with."""
        return int(self.code.removeprefix(_PREFIX))


class Step(NamedTuple):
    """One thing that happened. The pages show no names of steps: these are made up."""

    code: str
    name: str
    time: datetime


def steps(order: Order, now: datetime) -> list[Step]:
    """Return what has happened so far."""
    all_steps = (
        Step("PLUG_IN", "Connector plugged in", order.plugged_in),
        Step("START_CHARGE", "Charging started", order.started),
        Step("STOP_CHARGE", "Charging stopped", order.stopped),
        Step("PLUG_OUT", "Connector unplugged", order.plugged_out),
    )
    return [step for step in all_steps if step.time <= now]


class Orders:
    """All orders of a park."""

    def __init__(self, park: Park) -> None:
        self._park = park
        self._of_day = lru_cache(maxsize=20_000)(self._build)

    def newest_first(self, station: Station, since: date, until: datetime) -> Iterator[Order]:
        """Yield a station's orders that began between a day and a moment of its own clock."""
        day = until.date()
        while day >= max(since, station.first_day):
            found = [
                order
                for charger in station.chargers
                for plug in range(1, charger.plugs + 1)
                for order in self._of_day(station, charger, plug, day)
                if order.started <= until
            ]
            yield from sorted(found, key=lambda order: (order.started, order.code), reverse=True)
            day -= timedelta(days=1)

    def find(self, code: str) -> Order | None:
        """Return the order with a code."""
        if len(code) != _DIGITS or not (code.isascii() and code.isdecimal()) or not code.startswith(_PREFIX):
            return None
        place = self._park.charger(int(code[2:6]))
        plug, ordinal = int(code[6]), int(code[7:14])
        if place is None or not 1 <= plug <= place[1].plugs or not 1 <= ordinal <= date.max.toordinal():
            return None
        day = date.fromordinal(ordinal)
        return next((order for order in self._of_day(*place, plug, day) if order.code == code), None)

    def find_by_id(self, order_id: int) -> Order | None:
        """Return the order with an id."""
        return self.find(f"{_PREFIX}{order_id:0{_DIGITS - len(_PREFIX)}}")

    def plug_status(self, station: Station, charger: Charger, plug: int, now: datetime) -> ChargingPlugStatus:
        """Return what a connector is doing."""
        if charger.fault_status != USUAL:
            return ChargingPlugStatus.FAULT
        for order in self._of_day(station, charger, plug, now.date()):
            if order.plugged_in <= now < order.started:
                return ChargingPlugStatus.BMS_STARTING
            if order.started <= now < order.stopped:
                return ChargingPlugStatus.CHARGING
            if order.stopped <= now < order.plugged_out:
                return ChargingPlugStatus.COMPLETED
        return ChargingPlugStatus.FREE

    def _build(self, station: Station, charger: Charger, plug: int, day: date) -> tuple[Order, ...]:
        if station.status is None or day < station.first_day:
            return ()
        quarters = (self._order(station, charger, plug, day, quarter) for quarter in range(_QUARTERS))
        return tuple(order for order in quarters if order is not None)

    def _order(self, station: Station, charger: Charger, plug: int, day: date, quarter: int) -> Order | None:
        parts = (self._park.seed, charger.serial_number, plug, day.toordinal(), quarter)
        if chance.fraction(*parts, "car") >= _BUSY[quarter]:
            return None
        waited = timedelta(seconds=chance.whole(300, 6600, *parts, "begin"))
        started = datetime.combine(day, time()) + timedelta(minutes=quarter * _QUARTER_MINUTES) + waited
        stopped = started + timedelta(
            minutes=chance.whole(*_MINUTES[charger.current_type], *parts, "minutes")
        )
        body = f"{_PREFIX}{charger.number:04}{plug}{day.toordinal():07}{quarter}"
        return Order(
            code=f"{body}{chance.whole(0, 9, self._park.seed, body)}",
            station=station,
            charger=charger,
            plug=plug,
            plugged_in=started - timedelta(seconds=chance.whole(30, 240, *parts, "before")),
            started=started,
            stopped=stopped,
            plugged_out=stopped + timedelta(seconds=chance.whole(60, 900, *parts, "after")),
        )
