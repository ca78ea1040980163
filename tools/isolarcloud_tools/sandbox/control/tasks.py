"""Parameter tasks: they wait, are carried out one parameter after the other, and end.

Nothing runs by itself. A task knows from the beginning when each of its commands begins and ends, and
what is due is carried out, in the order of time, whenever somebody looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from isolarcloud import ParameterCommandStatus, ParameterTaskKind, ParameterTaskStatus
from isolarcloud_runtime.catalogue import ControlParameter
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.control.parameters import Registers
from isolarcloud_tools.sandbox.fleet import Device, Owner
from isolarcloud_tools.sandbox.reach import Contact, Reach

_FIRST_ID = 5_000_001
# How devices take their time is our choice.
_PICKED_UP = 1.0  # seconds until a device fetches a task
_EACH = (0.8, 2.0)  # seconds that one parameter takes


@dataclass
class Command:
    """One parameter of a task."""

    parameter: ControlParameter
    sent: str
    """The wire value to be set; empty to read."""
    begins: float
    ends: float
    answered: bool
    """Whether the device answers before the task expires."""
    outcome: ParameterCommandStatus | None = None
    """How it ended; None until then."""
    value: Decimal | None = None
    """The wire value that the device gave back."""

    def status(self, now: float) -> ParameterCommandStatus:
        """Return how far it is."""
        if self.outcome is not None:
            return self.outcome
        return ParameterCommandStatus.PENDING if now < self.begins else ParameterCommandStatus.EXECUTING

    def changed(self, created: float, now: float) -> float:
        """Return when its status last changed."""
        return max(moment for moment in (created, self.begins, self.ends) if moment <= now)


@dataclass
class Task:
    """What one device was told to do."""

    id: int
    name: str
    kind: ParameterTaskKind
    device: Device
    owner: Owner
    """In whose name it was sent."""
    created: float
    commands: list[Command] = field(default_factory=list)

    @property
    def ends(self) -> float:
        """When its last command ends."""
        return max(command.ends for command in self.commands)

    def status(self, now: float) -> ParameterTaskStatus:
        """Return how far it is."""
        return ParameterTaskStatus.RUNNING if now < self.ends else ParameterTaskStatus.DONE


class Tasks:
    """All parameter tasks, in the order in which they were sent."""

    def __init__(self, registers: Registers, reach: Reach) -> None:
        self.registers = registers
        self._reach = reach
        self._tasks: dict[int, Task] = {}
        self._due: list[tuple[Task, Command]] = []

    @property
    def sent(self) -> tuple[Task, ...]:
        """All tasks so far, in the order in which they were sent."""
        return tuple(self._tasks.values())

    def send(
        self,
        kind: ParameterTaskKind,
        device: Device,
        parameters: Sequence[tuple[ControlParameter, str]],
        now: float,
        *,
        name: str,
        owner: Owner,
        expire_seconds: int,
    ) -> Task:
        """Send a task to a device."""
        task = Task(_FIRST_ID + len(self._tasks), name, kind, device, owner, now)
        silent = self._reach.of(device) is Contact.SILENT
        expires = now + expire_seconds
        begins = now + _PICKED_UP
        for parameter, sent in parameters:
            ends = begins + chance.between(*_EACH, device.key, parameter.code, task.id)
            answered = not silent and ends <= expires
            task.commands.append(
                Command(parameter, sent, min(begins, expires), ends if answered else expires, answered)
            )
            begins = ends
        self._tasks[task.id] = task
        self._due += [(task, command) for command in task.commands]
        return task

    def running_already(
        self, kind: ParameterTaskKind, device: Device, parameters: Sequence[tuple[int, str]], now: float
    ) -> bool:
        """Return whether a device is at work on the very same task."""
        return any(
            task.ends > now
            and task.kind is kind
            and task.device.key == device.key
            and [(command.parameter.code, command.sent) for command in task.commands] == list(parameters)
            for task in self._tasks.values()
        )

    def find(self, task_id: int, now: float) -> Task | None:
        """Return a task, with everything done that is due."""
        self._carry_out_what_is_due(now)
        return self._tasks.get(task_id)

    def of(self, devices: Iterable[Device], now: float) -> list[Task]:
        """Return the tasks of some devices, with everything done that is due."""
        self._carry_out_what_is_due(now)
        keys = {device.key for device in devices}
        return [task for task in self._tasks.values() if task.device.key in keys]

    def _carry_out_what_is_due(self, now: float) -> None:
        due = sorted((one for one in self._due if one[1].ends <= now), key=lambda one: one[1].ends)
        self._due = [one for one in self._due if one[1].ends > now]
        for task, command in due:
            self._carry_out(task, command)

    def _carry_out(self, task: Task, command: Command) -> None:
        device, parameter = task.device, command.parameter
        if not command.answered:
            command.outcome = ParameterCommandStatus.TIMED_OUT
        elif task.kind is ParameterTaskKind.WRITE and not self.registers.write(
            device, parameter, command.sent
        ):
            command.outcome = ParameterCommandStatus.FAILED
        else:
            command.outcome = ParameterCommandStatus.SUCCEEDED
            command.value = self.registers.read(device, parameter)
