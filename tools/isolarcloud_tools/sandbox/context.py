"""What a handler is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from isolarcloud import Language
from isolarcloud_runtime.descriptors import Operation, Service
from isolarcloud_tools.sandbox.charging.world import Charging
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.control.read_only import ReadingTasks
from isolarcloud_tools.sandbox.control.tasks import Tasks
from isolarcloud_tools.sandbox.fleet import Device, Fleet, Plant
from isolarcloud_tools.sandbox.identity import Application, Caller, Identity
from isolarcloud_tools.sandbox.live import LiveData
from isolarcloud_tools.sandbox.quirks import Quirks
from isolarcloud_tools.sandbox.reach import Reach
from isolarcloud_tools.sandbox.sharing import Sharing
from isolarcloud_tools.sandbox.usage import Usage
from isolarcloud_tools.sandbox.values import Values


class World(NamedTuple):
    """Everything behind the gateway."""

    fleet: Fleet
    values: Values
    identity: Identity
    quirks: Quirks
    usage: Usage
    reach: Reach
    tasks: Tasks
    reading_tasks: ReadingTasks
    live: LiveData
    sharing: Sharing
    charging: Charging


class Answer(NamedTuple):
    """A handler's success."""

    data: Any
    beside: Mapping[str, Any] = {}
    """Keys that stand beside those of the envelope."""


class Context(NamedTuple):
    """One accepted call."""

    world: World
    operation: Operation
    service: Service
    application: Application | None
    """None for the few calls that say nothing about the caller."""
    caller: Caller | None
    language: str | None
    now: float
    """Seconds since 1970."""

    @property
    def plants(self) -> list[Plant]:
        """The plants that the caller may see."""
        assert self.caller is not None, f"{self.operation.name} is called without a token"
        return [plant for plant in self.world.fleet.plants if plant.id in self.caller.plant_ids]

    def plant(self, plant_id: int) -> Plant | None:
        """Return a plant, if the caller may see it."""
        assert self.caller is not None
        return self.world.fleet.plant(plant_id) if plant_id in self.caller.plant_ids else None

    def device(self, key: str) -> Device | None:
        """Return a device by its key, if the caller may see its plant."""
        return self._seen(self.world.fleet.device(key))

    def device_by_serial_number(self, serial_number: str) -> Device | None:
        """Return a device by its serial number, if the caller may see its plant."""
        return self._seen(self.world.fleet.device_by_serial_number(serial_number))

    def optimizer(self, key: str) -> Device | None:
        """Return an optimizer by its key, if the caller may see its plant."""
        return self._seen(self.world.fleet.optimizer(key))

    @property
    def in_chinese(self) -> bool:
        """Whether texts come in Chinese: they do unless the call names another language."""
        return self.language in (None, Language.SIMPLIFIED_CHINESE.value)

    def _seen(self, device: Device | None) -> Device | None:
        return device if device is not None and self.plant(device.plant_id) else None


Handler = Callable[[Context, Arguments], Answer]


class Registration(NamedTuple):
    """A handler and what it checks itself."""

    handler: Handler
    unlimited: frozenset[str]
    """Fields whose presence, length or range the handler checks: the operation has codes for that."""


class Handlers:
    """Which handler answers which operation."""

    def __init__(self) -> None:
        self._by_name: dict[tuple[str, str], Registration] = {}

    def register(self, *operations: Operation, unlimited: Iterable[str] = ()) -> Callable[[Handler], Handler]:
        """Return a decorator that makes a function answer operations."""

        def keep(handler: Handler) -> Handler:
            for operation in operations:
                self._by_name[operation.family, operation.name] = Registration(handler, frozenset(unlimited))
            return handler

        return keep

    def find(self, operation: Operation) -> Registration:
        """Return what answers an operation.

        Raises:
            LookupError: Nothing does.
        """
        try:
            return self._by_name[operation.family, operation.name]
        except KeyError:
            raise LookupError(f"nothing in the sandbox answers {operation.path}") from None


HANDLERS = Handlers()
