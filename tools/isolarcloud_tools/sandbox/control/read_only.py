"""Parameters that can be read but not set, and the tasks that read them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from isolarcloud import ParameterCommandStatus
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Device, Plant
from isolarcloud_tools.sandbox.reach import Contact, Reach

_FIRST_ID = 7_000_001
# How devices take their time is our choice, too.
_PICKED_UP = 1.0  # seconds until a device fetches a task
_EACH = 1.5  # seconds that one parameter takes
_PATIENCE = 60.0  # seconds until a device that does not answer is given up


class Definition(NamedTuple):
    """A parameter that can be read but not set."""

    code: int
    name: str
    unit: str
    point_id: int
    value: Callable[[Plant, Device], str]


def _rated_power(plant: Plant, device: Device) -> str:
    return f"{plant.peak_power * 0.8 * device.share / 1000:.1f}"


# No table lists such parameters, so a program has to ask for them. Samples name 10000 and 10002; the other
# two are made up, and all points and values are.
DEFINITIONS: tuple[Definition, ...] = (
    Definition(
        10000,
        "Grid Code",
        "",
        21170,
        lambda plant, _: str(chance.whole(1, 60, plant.blueprint.place.country)),
    ),
    Definition(10001, "Rated Power", "kW", 21169, _rated_power),
    Definition(10002, "Rated Grid Voltage", "V", 21171, lambda _, device: "230"),
    Definition(10003, "Rated Grid Frequency", "Hz", 21172, lambda _, device: "50"),
)
BY_CODE = {definition.code: definition for definition in DEFINITIONS}


@dataclass(frozen=True)
class Reading:
    """One parameter of a task."""

    definition: Definition
    begins: float
    ends: float
    answered: bool

    def status(self, now: float) -> ParameterCommandStatus:
        """Return how far it is."""
        if now < self.begins:
            return ParameterCommandStatus.PENDING
        if now < self.ends:
            return ParameterCommandStatus.EXECUTING
        return ParameterCommandStatus.SUCCEEDED if self.answered else ParameterCommandStatus.TIMED_OUT


@dataclass(frozen=True)
class ReadingTask:
    """What one device was asked."""

    id: int
    device: Device
    readings: tuple[Reading, ...]

    def running(self, now: float) -> bool:
        """Return whether the device is still at work."""
        return any(now < reading.ends for reading in self.readings)


class ReadingTasks:
    """All tasks that read such parameters."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._tasks: dict[int, ReadingTask] = {}

    def busy(self, device: Device, now: float) -> bool:
        """Return whether a device is at work on such a task."""
        return any(task.device.key == device.key and task.running(now) for task in self._tasks.values())

    def send(self, device: Device, definitions: Sequence[Definition], now: float) -> ReadingTask:
        """Ask a device."""
        answered = self._reach.of(device) is not Contact.SILENT
        readings: list[Reading] = []
        begins = now + _PICKED_UP
        for definition in definitions:
            ends = begins + _EACH if answered else now + _PATIENCE
            readings.append(Reading(definition, begins, ends, answered))
            begins = ends if answered else begins
        task = ReadingTask(_FIRST_ID + len(self._tasks), device, tuple(readings))
        self._tasks[task.id] = task
        return task

    def find(self, task_id: int) -> ReadingTask | None:
        """Return a task."""
        return self._tasks.get(task_id)
