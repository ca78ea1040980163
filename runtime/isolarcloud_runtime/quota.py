"""How many calls an application may make: what the user sets, and what can be read of it.

The gateway counts for each application key. What its numbers are depends on the contract; where no
call tells them, the spec's defaults apply, which come from reports of users.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import msgspec

from .checks import checked_flag, checked_number
from .counts import Period
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .descriptors import Quota as DeclaredQuota
    from .shared import SharedCounts

MOST_SIDE_BY_SIDE = 10
"""How many pieces of one question run side by side where no limit is set: as many connections are kept."""


class Limits(msgspec.Struct, frozen=True):
    """How many calls a client makes at most; more wait (`parallel`) or raise `QuotaError` (the others).

    All clients of one application at one gateway in this process share one count. The periods roll:
    an hour is any 60 minutes, a month any 31 days, because nobody outside knows at which minute the
    gateway's own begin. Every request counts, repeated ones too.

    Attributes:
        calls_per_hour: None: the default of the service, or what the gateway told; `math.inf`: any number.
        calls_per_day: The same for a day.
        calls_per_month: The same for 31 days.
        parallel: How many calls are in flight at a time; further ones wait for their turn.
        wait_for_quota: Whether a call waits for the next period where its deadline allows that,
            instead of raising at once.
        shared: Counts and places shared with other processes; None: within this process only.
    """

    calls_per_hour: float | None = None
    calls_per_day: float | None = None
    calls_per_month: float | None = None
    parallel: float | None = None
    wait_for_quota: bool = False
    shared: SharedCounts | None = None

    def __post_init__(self) -> None:
        """Refuse numbers that make no sense."""
        for name in NAMES:
            value = getattr(self, name)
            if value is not None and value != math.inf:
                checked_number(name, value, least=1, whole=True)
        checked_flag("wait_for_quota", self.wait_for_quota)
        if self.shared is not None and not callable(getattr(self.shared, "enter", None)):
            raise ConfigurationError(
                f"shared is of type {type(self.shared).__name__}.",
                hint="Pass RedisLimiter(...), or leave it out.",
            )

    @classmethod
    def off(cls) -> Limits:
        """No limits: calls are counted, but none waits or is refused on this side."""
        return cls(math.inf, math.inf, math.inf, math.inf)

    @classmethod
    def from_text(cls, text: str) -> Limits:
        """Read limits such as `calls_per_hour=5000, parallel=4`, or `off`.

        Raises:
            ConfigurationError: There is no such limit, or its value is no number.
        """
        text = text.strip()
        if text.lower() == "off":
            return cls.off()
        values: dict[str, Any] = {}
        for part in filter(None, (part.strip() for part in text.split(","))):
            name, _, value = (piece.strip() for piece in part.partition("="))
            if name not in NAMES:
                raise ConfigurationError(
                    f"There is no limit {name[:40]!r}.", hint=f"Known: {', '.join(NAMES)}; or just off."
                )
            if not (value.isascii() and value.isdigit()) and value != "inf":
                raise ConfigurationError(f"{name} is no whole number.", hint=f"Write {name}=2, for example.")
            values[name] = math.inf if value == "inf" else int(value)
        return cls(**values)

    def with_defaults(self, declared: DeclaredQuota | None) -> Limits:
        """Return the same limits with the service's defaults in place of None."""
        values: dict[str, Any] = {}
        for name in NAMES:
            given, default = getattr(self, name), getattr(declared, name, None)
            values[name] = given if given is not None else math.inf if default is None else default
        return msgspec.structs.replace(self, **values)

    @property
    def side_by_side(self) -> int:
        """How many pieces of one question are worth running at once; always a number."""
        parallel = self.parallel
        return MOST_SIDE_BY_SIDE if parallel is None or parallel == math.inf else int(parallel)


NAMES = ("calls_per_hour", "calls_per_day", "calls_per_month", "parallel")
LIMIT_OF: Mapping[Period, str] = {
    "hour": "calls_per_hour",
    "day": "calls_per_day",
    "month": "calls_per_month",
}


class Allowance(NamedTuple):
    """The calls of one period."""

    limit: int | None
    """None: no limit is known or set."""
    used: int
    remaining: int | None
    resets_at: datetime | None
    """When the oldest of the calls stops counting (UTC); None: no call counts."""


class Quota(NamedTuple):
    """What is left of the calls that an application may make, as far as this side knows."""

    hour: Allowance
    day: Allowance
    month: Allowance
    parallel: int | None
    """How many calls may be in flight; None: any number."""
    in_flight: int
    source: Literal["counted", "gateway"]
    """Whether all is counted here, or the gateway has told its own numbers at least once."""
