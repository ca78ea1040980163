"""What every fault is: a record of its settings that acts on an exchange."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange

F = TypeVar("F", bound="Fault")


@dataclass(frozen=True)
class Fault(ABC):
    """Something that goes wrong with one call."""

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
            return replace(self, **{name: known[name](value) for name, value in settings.items()})
        except TypeError as error:
            raise ValueError(str(error)) from None
