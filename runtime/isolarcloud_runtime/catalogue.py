"""Records of the generated catalogues of control parameters and device faults, and their look-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from .errors import InvalidArgument


class ControlChoice(NamedTuple):
    """One value of a parameter that is chosen from a list."""

    value: int
    """What is sent."""
    name: str
    label: str


class RelativeLimit(NamedTuple):
    """A limit that depends on the device: `of` times `factor` plus `offset`."""

    of: str
    """`rated_power`, `rated_voltage`, `grid_protection_time_minimum` or `plant_power_limit`."""
    factor: float = 1
    offset: float = 0
    offset_in: str = "real"
    """What the offset is counted in: `real`, the parameter's unit; `wire`, steps of the wire value."""
    least: float | None = None
    """The limit is never below this."""


Limit: TypeAlias = float | RelativeLimit | None
"""A limit as sent on the wire, or one to be worked out from the device; None: none is known."""


class LimitCase(NamedTuple):
    """Limits that hold for some devices or grids only; what is empty or None does not matter."""

    minimum: Limit
    maximum: Limit
    device_groups: tuple[str, ...] = ()
    grid_frequency: int | None = None
    grid_region: str | None = None


class Condition(NamedTuple):
    """Another parameter that must have a certain value first."""

    code: int
    values: tuple[int, ...]


class LimitPoints(NamedTuple):
    """Points of the device that tell its own limits."""

    minimum: int | None = None
    maximum: int | None = None


class ControlParameter(NamedTuple):
    """One thing that can be set on a device. Limits, default and choices are wire values."""

    code: int
    name: str
    device_groups: tuple[str, ...]
    """Groups of devices that understand it so."""
    kind: str
    """`choice`: one of `choices`. `range`: a number between limits."""
    unit: str = ""
    """Unit of the real quantity; empty: none, or the portal gives none."""
    scale: float = 1
    """Real value = wire value times this."""
    decimals: int = 0
    """Digits after the point that the wire value may have."""
    minimum: Limit = None
    maximum: Limit = None
    exclusive_minimum: bool = False
    """Whether the minimum itself is not allowed."""
    less_than: int | None = None
    """Code of the parameter whose value this one stays below."""
    cases: tuple[LimitCase, ...] = ()
    """Limits by device group and grid, instead of one minimum and maximum."""
    default: float | None = None
    """Value of a device that nobody has set; None where none is known."""
    default_from: str | None = None
    """What sets the default where no number does: `grid_code`."""
    choices: tuple[ControlChoice, ...] = ()
    depends_on: tuple[Condition, ...] = ()
    """What must be set first."""
    send_with: tuple[int, ...] = ()
    """Codes of parameters to send in the same task."""
    logger_mode: str | None = None
    """Working mode of a Logger1000 that it is for: `data_collector` or `energy_management`."""
    limit_points: LimitPoints | None = None
    limit_factor: float = 1
    """Limit on the wire = value of the limit point times this."""


class DeviceFault(NamedTuple):
    """One fault that a kind of device reports."""

    code: int
    """Fault code on the wire."""
    id: int
    """Number of the fault on the device itself."""
    name: str
    group: str
    """Table of the portal it stands in, for example `inverter`."""


Record = TypeVar("Record", ControlParameter, DeviceFault)


class Records(Generic[Record]):
    """A catalogue of records that are looked up by code or by words."""

    def __init__(self, records: Iterable[Record], groups: Callable[[Record], tuple[str, ...]]) -> None:
        """Keep the records, in their order; `groups` tells the groups of one."""
        self._records: tuple[Record, ...] = tuple(records)
        self._groups: Callable[[Record], tuple[str, ...]] = groups

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups, in the order in which the records name them."""
        return tuple(dict.fromkeys(group for record in self._records for group in self._groups(record)))

    def get(self, code: int, group: str | None = None) -> Record | None:
        """Return the record with a code, or None.

        Raises:
            InvalidArgument: The code means different things in different groups and `group` is not
                given, or there is no such group.
        """
        found = [record for record in self._in_group(group) if record.code == code]
        if len(found) > 1:
            groups = ", ".join(dict.fromkeys(name for record in found for name in self._groups(record)))
            raise InvalidArgument(f"code {code} means different things: say which group, one of {groups}")
        return found[0] if found else None

    def find(self, text: str, group: str | None = None) -> list[Record]:
        """Return the records whose code, name, label or group contain all words of a text."""
        words = text.casefold().replace("_", " ").split()
        return [
            record for record in self._in_group(group) if all(word in self._words(record) for word in words)
        ]

    def _in_group(self, group: str | None) -> list[Record]:
        if group is not None and group not in self.groups:
            raise InvalidArgument(f"there is no group {group!r}: use one of {', '.join(self.groups)}")
        return [record for record in self._records if group is None or group in self._groups(record)]

    def _words(self, record: Record) -> str:
        return f"{record.code} {record.name} {' '.join(self._groups(record))}".casefold()
