"""Reads values of points: now, over time, and as statistics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from isolarcloud import DeviceType, points
from isolarcloud_runtime.points import Point
from isolarcloud_tools.sandbox.fleet import Device, Fleet, Plant
from isolarcloud_tools.sandbox.solar import STEP_MINUTES
from isolarcloud_tools.sandbox.values import chargers, devices, inverters, panels, plant, storage
from isolarcloud_tools.sandbox.values.rules import Rule, Subject, Table
from isolarcloud_tools.sandbox.values.texts import TEXTS

TABLES: Mapping[DeviceType, Table] = {
    DeviceType.PLANT: plant.TABLE,
    DeviceType.INVERTER: inverters.INVERTER,
    DeviceType.ENERGY_STORAGE_SYSTEM: inverters.STORAGE_INVERTER,
    DeviceType.BATTERY: inverters.BATTERY,
    DeviceType.METER: devices.METER,
    DeviceType.METEO_STATION: devices.WEATHER_STATION,
    DeviceType.DATA_LOGGER: devices.DATA_LOGGER,
    DeviceType.COMMUNICATION_MODULE: devices.COMMUNICATION_MODULE,
    DeviceType.COMBINER_BOX: panels.COMBINER_BOX,
    DeviceType.MICROINVERTER: panels.MICROINVERTER,
    DeviceType.OPTIMIZER: panels.OPTIMIZER,
    DeviceType.PCS: storage.PCS,
    DeviceType.BATTERY_CLUSTER_MANAGEMENT_UNIT: storage.RACK,
    DeviceType.BATTERY_SYSTEM_CONTROLLER: storage.BATTERY_CONTROLLER,
    DeviceType.LOCAL_CONTROLLER: storage.LOCAL_CONTROLLER,
    DeviceType.ENERGY_MANAGEMENT_SYSTEM: storage.ENERGY_MANAGEMENT_SYSTEM,
    DeviceType.CHARGER: chargers.CHARGER,
}
RULES: Mapping[DeviceType, Mapping[int, Rule]] = {
    kind: {point.id: rule for point, rule in table.items()} for kind, table in TABLES.items()
}
_TEXTS = {kind: {point.id: text for point, text in table.items()} for kind, table in TEXTS.items()}

Period = Literal["day", "month", "year"]


class Statistic(NamedTuple):
    """One point over a day, a month or a year, as the service would write the numbers."""

    mean: str
    peak: str
    trough: str
    total: str | None
    """None where adding up makes no sense, and for single days."""


class _DayStatistic(NamedTuple):
    mean: float
    peak: float
    trough: float


class Values:
    """What the devices of a fleet measure."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self._statistic = lru_cache(maxsize=100_000)(self._compute_statistic)
        self._samples = lru_cache(maxsize=2048)(self._compute_samples)

    def sample(self, device: Device, point_id: int, moment: datetime) -> str | None:
        """Return one value as text, at a moment of the plant's own clock that lies on the grid."""
        samples = self._samples(device, point_id, moment.date())
        if samples is None:
            return self._words(device, point_id, moment.date())
        return _text(self._rule(device, point_id), samples[_slot(moment)])

    def column(self, device: Device, point_id: int, days: Mapping[date, Sequence[int]]) -> list[str | None]:
        """Return what `sample` returns for many moments at once.

        Args:
            device: The device.
            point_id: The point.
            days: Days of the plant's own clock, and of each the places on its grid.
        """
        found: list[str | None] = []
        for day, slots in days.items():
            samples, rule = self._samples(device, point_id, day), self._rule(device, point_id)
            if samples is None or rule is None:
                found += [self._words(device, point_id, day)] * len(slots)
                continue
            form = f"%.{rule.decimals}f"  # rounds as `round` does
            texts = [form % samples[slot] for slot in slots]
            less_than_nothing, nothing = form % -0.0, form % 0.0
            found += [nothing if text == less_than_nothing else text for text in texts]
        return found

    def times(
        self, plant: Plant, start: datetime, end: datetime, step: timedelta, now: float
    ) -> Iterator[datetime]:
        """Yield the plant's sampling times in a window, both ends included, up to now.

        The grid starts at each midnight, so the samples are the same however a window is cut.
        """
        last = min(end, plant.last_sample(now))
        minutes = int(step.total_seconds()) // 60
        moment = start.replace(second=0, microsecond=0)
        if moment < start:
            moment += timedelta(minutes=1)
        first = max(moment, datetime.combine(plant.first_day, datetime.min.time()))
        behind = -(first.hour * 60 + first.minute) % STEP_MINUTES
        moment = first + timedelta(minutes=behind)
        while moment <= last:
            if (moment.hour * 60 + moment.minute) % minutes == 0:
                yield moment
            moment += timedelta(minutes=STEP_MINUTES)

    def statistic(
        self, device: Device, point_id: int, period: Period, start: date, now: float
    ) -> Statistic | None:
        """Return the statistic of the period that begins at a day; None without finished days in it."""
        rule = self._rule(device, point_id)
        if rule is None or rule.kind == "state":
            return None
        plant = self._plant(device)
        today = plant.local(now).date()
        days = [day for day in days_of(period, start) if plant.first_day <= day < today]
        found = [found for day in days if (found := self._statistic(device, point_id, day)) is not None]
        if not found:
            return None
        total = None
        if rule.kind == "daily" and period != "day":
            total = _text(rule, sum(one.peak for one in found))
        return Statistic(
            mean=_text(rule, sum(one.mean for one in found) / len(found)),
            peak=_text(rule, max(one.peak for one in found)),
            trough=_text(rule, min(one.trough for one in found)),
            total=total,
        )

    def _compute_statistic(self, device: Device, point_id: int, day: date) -> _DayStatistic | None:
        samples = self._compute_samples(device, point_id, day)
        if samples is None:
            return None
        return _DayStatistic(sum(samples) / len(samples), max(samples), min(samples))

    def _compute_samples(self, device: Device, point_id: int, day: date) -> Sequence[float] | None:
        rule = self._rule(device, point_id)
        plant = self._plant(device)
        simulated = plant.day(day)
        if rule is None or simulated is None:
            return None
        return rule.samples(Subject(plant, device, simulated))

    def _words(self, device: Device, point_id: int, day: date) -> str | None:
        text = _TEXTS.get(device.type, {}).get(point_id)
        plant = self._plant(device)
        # No need to simulate the day: words do not depend on it.
        if text is None or not plant.commissioned or day < plant.first_day:
            return None
        return text(device)

    def _rule(self, device: Device, point_id: int) -> Rule | None:
        return RULES[device.type].get(point_id)

    def _plant(self, device: Device) -> Plant:
        plant = self._fleet.plant(device.plant_id)
        assert plant is not None
        return plant


def days_of(period: Period, start: date) -> Iterator[date]:
    """Yield the days of the period that begins at a day."""
    day = start
    while (
        day == start
        or (period == "month" and day.month == start.month)
        or (period == "year" and day.year == start.year)
    ):
        yield day
        day += timedelta(days=1)


def by_day(moments: Iterable[datetime]) -> dict[date, list[int]]:
    """Return the days of moments on the grid, and of each the places on its grid."""
    days: dict[date, list[int]] = {}
    for moment in moments:
        days.setdefault(moment.date(), []).append(_slot(moment))
    return days


def _slot(moment: datetime) -> int:
    return (moment.hour * 60 + moment.minute) // STEP_MINUTES


def _text(rule: Rule | None, value: float) -> str:
    assert rule is not None
    rounded = round(value, rule.decimals)
    return f"{rounded + 0.0:.{rule.decimals}f}"  # adding zero turns -0.0 into 0.0


def catalogue_of(device_type: DeviceType) -> list[Point]:
    """Return all points that the portal's tables have for a kind of device, measured here or not."""
    table = [*TABLES.get(device_type, {}), *TEXTS.get(device_type, {})]
    groups = dict.fromkeys(point.group for point in table)
    return [point for group in groups for point in points.find("", group)]


def points_of(device: Device) -> frozenset[int]:
    """Return the points that devices of a kind measure here."""
    return frozenset(RULES.get(device.type, {})) | frozenset(_TEXTS.get(device.type, {}))
