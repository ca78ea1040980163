"""Alarms of devices: which there were on which day, and how far they are at a moment.

Everything follows from the seed, the device and the day, so an alarm has the same id, times and cause
whenever it is asked for; only how far its handling is depends on the moment.

A device that the lists of devices show with an alarm has one all the time: a new one each 28 days, as
long as that. Others have short ones now and then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from isolarcloud import AlarmLevel, AlarmStatus, AlarmType, DeviceFaultStatus, DeviceType
from isolarcloud.faults import energy_storage_inverter, inverter
from isolarcloud_runtime.catalogue import DeviceFault
from isolarcloud_tools.sandbox import chance, facts
from isolarcloud_tools.sandbox.fleet import Device, Plant

_EPOCH_DAYS = 28
_LONGEST = timedelta(days=_EPOCH_DAYS + 4)
_FREQUENCY = 1 / 12  # alarms of a device a day
_GRID_FAULTS = frozenset(range(1, 9))  # numbers of the faults that come from the grid


class Alarm(NamedTuple):
    """One alarm of one device, from its beginning to its end, on the plant's own clock."""

    id: str
    plant: Plant
    device: Device
    fault: DeviceFault
    type: AlarmType
    level: AlarmLevel
    occurred: datetime
    confirmed: datetime
    taken_up: datetime
    recovered: datetime
    closed: datetime

    def status(self, moment: datetime) -> AlarmStatus:
        """Return how far the handling is at a moment."""
        return self._stage(moment)[1]

    def processed(self, moment: datetime) -> datetime | None:
        """Return when it was last handled; None before it has been."""
        since, status = self._stage(moment)
        return None if status is AlarmStatus.UNCONFIRMED else since

    @property
    def from_the_grid(self) -> bool:
        """Whether the grid is to blame."""
        return self.fault.id in _GRID_FAULTS

    def _stage(self, moment: datetime) -> tuple[datetime, AlarmStatus]:
        stages = (
            (self.closed, AlarmStatus.CLOSED),
            (self.recovered, AlarmStatus.RESOLVED),
            (self.taken_up, AlarmStatus.PROCESSING),
            (self.confirmed, AlarmStatus.PENDING),
        )
        reached = (stage for stage in stages if stage[0] <= moment)
        return next(reached, (self.occurred, AlarmStatus.UNCONFIRMED))


def alarms(plant: Plant, start: datetime, end: datetime) -> list[Alarm]:
    """Return the alarms that occurred in a window, both ends included, the newest first."""
    first = max(start.date(), plant.first_day)
    found: list[Alarm] = []
    if not plant.commissioned:
        return found
    for device in plant.devices:
        if device.virtual:
            continue
        for day in _days(first, end.date()):
            alarm = _alarm_of(plant, device, day)
            if alarm is not None and start <= alarm.occurred <= end:
                found.append(alarm)
    return sorted(found, key=lambda alarm: (alarm.occurred, alarm.id), reverse=True)


def not_closed(plant: Plant, start: datetime | None, end: datetime | None, now: datetime) -> list[Alarm]:
    """Return the alarms that occurred in a window and are not closed yet, the newest first."""
    # What began before this is closed, however long it took.
    earliest = now - _LONGEST
    found = alarms(plant, max(start or earliest, earliest), min(end or now, now))
    return [alarm for alarm in found if alarm.status(now) is not AlarmStatus.CLOSED]


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)


def _alarm_of(plant: Plant, device: Device, day: date) -> Alarm | None:
    """Return the alarm that a device has on a day; there is one a day at most."""
    parts = (plant.seed, device.key, day.toordinal(), "alarm")
    if facts.device_fault_status(plant, device) is DeviceFaultStatus.ALARM:
        behind = chance.whole(0, _EPOCH_DAYS - 1, plant.seed, device.key, "alarm epoch")
        if (day - plant.first_day).days == 0 or (day.toordinal() + behind) % _EPOCH_DAYS == 0:
            return _alarm(plant, device, day, timedelta(days=_EPOCH_DAYS))
    elif _faults(device.type) and chance.fraction(*parts) < _FREQUENCY:
        return _alarm(plant, device, day, timedelta(minutes=chance.whole(20, 600, *parts, "lasts")))
    return None


@lru_cache(maxsize=20_000)
def _alarm(plant: Plant, device: Device, day: date, lasts: timedelta) -> Alarm:
    parts = (plant.seed, device.key, day.toordinal())
    fault = chance.pick(_faults(device.type) or (inverter.SYSTEM_ALARM,), *parts, "fault")
    # A long alarm begins at midnight, where the one before it ends, so that there is no gap.
    begins = 0 if lasts.days else chance.whole(0, 24 * 60 - 1, *parts, "begins")
    occurred = datetime.combine(day, datetime.min.time()) + timedelta(minutes=begins)
    recovered = occurred + lasts
    return Alarm(
        id=f"{fault.code}.{day:%Y%m}.{chance.hexadecimal(13, *parts, 'alarm id')}",
        plant=plant,
        device=device,
        fault=fault,
        type=_type(fault, parts),
        level=chance.pick(tuple(AlarmLevel), *parts, "level"),
        occurred=occurred,
        confirmed=occurred + lasts * 0.1,
        taken_up=occurred + lasts * 0.3,
        recovered=recovered,
        closed=recovered + timedelta(minutes=chance.whole(30, 2880, *parts, "closed")),
    )


def _faults(kind: DeviceType) -> Sequence[DeviceFault]:
    """Return the faults that a kind of device can have."""
    return {
        DeviceType.INVERTER: inverter.ALL,
        DeviceType.ENERGY_STORAGE_SYSTEM: energy_storage_inverter.ALL,
    }.get(kind, ())


def _type(fault: DeviceFault, parts: tuple[object, ...]) -> AlarmType:
    if chance.fraction(*parts, "type") < 0.15:
        return chance.pick((AlarmType.NOTICE, AlarmType.SUGGESTION), *parts, "type of notice")
    return AlarmType.ALARM if "alarm" in fault.name.lower() else AlarmType.FAULT
