"""What every fault is: a record of its settings that acts on an exchange."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, ClassVar, TypeAlias, TypeVar

from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange

F = TypeVar("F", bound="Fault")
Ranges: TypeAlias = Mapping[str, tuple[float, float]]


@dataclass(frozen=True)
class Fault(ABC):
    """Something that goes wrong with one call."""

    ranges: ClassVar[Ranges] = {}
    """Setting -> its smallest and its largest value."""

    def applies(self, exchange: Exchange) -> bool:
        """Return whether a call can fail in this way; those that cannot do not count."""
        return True

    @abstractmethod
    def act(self, exchange: Exchange) -> Delivery:
        """Return what comes back; without `exchange.answer()` the gateway has not acted."""

    def with_settings(self: F, **settings: Any) -> F:
        """Return the same fault with other settings; texts become numbers where numbers belong.

        Raises:
            ValueError: It has no such setting, or not with such a value.
        """
        known = {field.name: type(getattr(self, field.name)) for field in fields(self)}
        unknown = settings.keys() - known.keys()
        if unknown:
            choice = ", ".join(sorted(known)) or "none"
            raise ValueError(f"no setting {', '.join(sorted(unknown))}; there are: {choice}")
        try:
            changed = replace(self, **{name: known[name](value) for name, value in settings.items()})
        except (TypeError, OverflowError) as error:
            raise ValueError(str(error)) from None
        changed.check()
        return changed

    def check(self) -> None:
        """Refuse settings out of their range.

        Raises:
            ValueError: One of them is; the message tells the range.
        """
        for name, (least, most) in self.ranges.items():
            if not least <= getattr(self, name) <= most:  # not a number compares as false
                raise ValueError(f"{name} has to be {least:g} to {most:g}")
