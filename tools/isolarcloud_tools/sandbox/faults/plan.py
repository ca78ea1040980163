"""Which of the coming calls go wrong, and how."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

from isolarcloud_tools.sandbox.faults.catalogue import find, read
from isolarcloud_tools.sandbox.faults.exchange import Exchange
from isolarcloud_tools.sandbox.faults.fault import Fault
from isolarcloud_tools.sandbox.messages import ends_in

HEADER = "X-Sandbox-Fault"


@dataclass
class Rule:
    """A fault and the calls that it is for."""

    name: str
    fault: Fault
    left: int | None
    """How many calls it is still for; None: any number."""
    path: str | None
    """Whole path or its last segments; None: every endpoint."""
    after: int
    """How many calls it still lets pass first."""
    fired: int = 0
    """How many calls have gone wrong because of it."""

    def catches(self, exchange: Exchange) -> bool:
        """Return whether a call goes wrong because of this; counts it."""
        if self.left == 0 or (self.path is not None and not ends_in(exchange.request.path, self.path)):
            return False
        if not self.fault.applies(exchange):
            return False
        if self.after:
            self.after -= 1
            return False
        self.left = None if self.left is None else self.left - 1
        self.fired += 1
        return True


class Faults:
    """The faults to come. Of several that are for the same call, the first added acts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[Rule] = []

    def add(
        self,
        fault: str | Fault,
        *,
        count: int | None = 1,
        path: str | None = None,
        after: int = 0,
        **settings: Any,
    ) -> Rule:
        """Let coming calls go wrong.

        Args:
            fault: Name of a fault (see `FAULTS`), or one of your own.
            count: For how many calls; None: for all of them, until `clear()`.
            path: For calls of this endpoint only: its whole path, or the last segments of it.
            after: How many such calls go well first.
            settings: Settings of a fault that is given by name, such as `seconds=0.2`.

        Returns:
            The rule; its `fired` counts the calls that went wrong.

        Raises:
            ValueError: There is no such fault or setting, or a number is negative.
        """
        if (count is not None and count < 1) or after < 0:
            raise ValueError("count has to be 1 or more (or None), and after 0 or more")
        name = fault if isinstance(fault, str) else type(fault).__name__
        acting = find(fault, settings) if isinstance(fault, str) else fault.with_settings(**settings)
        rule = Rule(name, acting, count, path, after)
        with self._lock:
            self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """Let everything go well again."""
        with self._lock:
            self._rules.clear()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that still wait for calls."""
        with self._lock:
            return tuple(rule for rule in self._rules if rule.left != 0)

    def take(self, exchange: Exchange) -> Fault | None:
        """Return what goes wrong with a call, and count it.

        Raises:
            ValueError: The call asks by its header for a fault that there is not.
        """
        asked = exchange.request.headers.get(HEADER.lower())
        if asked is not None and exchange.request.local:
            return read(asked)
        with self._lock:
            found = next((rule.fault for rule in self._rules if rule.catches(exchange)), None)
            self._rules = [rule for rule in self._rules if rule.left != 0]
        return found
