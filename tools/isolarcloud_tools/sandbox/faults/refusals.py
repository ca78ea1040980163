"""Refusals that have a cause elsewhere: used-up quotas, old tokens, wrong clocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from isolarcloud import ErrorCode
from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange
from isolarcloud_tools.sandbox.faults.fault import Fault, Ranges

SECONDS_A_YEAR = 366.0 * 86400


@dataclass(frozen=True)
class Refusal(Fault):
    """The gate refuses the call with a code."""

    code: str = ErrorCode.CALL_TOO_FREQUENT.value

    def act(self, exchange: Exchange) -> Delivery:
        """Refuse."""
        return Delivery(exchange.refuse(self.code))


class DuplicateNonce(Fault):
    """The gate says that it has seen the nonce before. It waits for a request that has one."""

    def applies(self, exchange: Exchange) -> bool:
        """Return whether the request carries a nonce."""
        return exchange.key is not None or exchange.service.family.replay.always

    def act(self, exchange: Exchange) -> Delivery:
        """Refuse."""
        return Delivery(exchange.refuse(ErrorCode.NONCE_REPEATED))


class ExpiredToken(Fault):
    """The token is refused, as when it is too old. It waits for a call that carries one."""

    def applies(self, exchange: Exchange) -> bool:
        """Return whether the call needs a token."""
        return exchange.operation.authorized and exchange.operation.method == "POST"

    def act(self, exchange: Exchange) -> Delivery:
        """Refuse."""
        return Delivery(exchange.refuse_token())


@dataclass(frozen=True)
class ClockOffset(Fault):
    """The gateway's clock is off. Use it without a count: mending a clock takes several calls."""

    ranges: ClassVar[Ranges] = {"seconds": (-SECONDS_A_YEAR, SECONDS_A_YEAR)}

    seconds: float = 3600.0

    def act(self, exchange: Exchange) -> Delivery:
        """Let the gateway act by that clock."""
        with exchange.shifted(self.seconds):
            return Delivery(exchange.answer())
