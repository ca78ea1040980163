"""Faults of the network: connections that break, dry up or hang."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import ClassVar

from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange, Manner
from isolarcloud_tools.sandbox.faults.fault import Fault, Ranges

LONGEST = 3600.0
"""Seconds that a fault may make somebody wait."""


class ResetBefore(Fault):
    """The connection is reset before the gateway has acted on the request."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send nothing."""
        return Delivery(None, Manner(end="reset"))


class ResetUnanswered(Fault):
    """The gateway acts on the request, but the connection is reset before a byte of the reply."""

    def act(self, exchange: Exchange) -> Delivery:
        """Let the gateway act and send nothing."""
        exchange.answer()
        return Delivery(None, Manner(end="reset"))


class ResetDuring(Fault):
    """The connection is reset after half of the reply."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send half of it."""
        return Delivery(exchange.answer(), Manner(share=0.5, end="reset"))


class ResetAfter(Fault):
    """The connection is reset after the reply, without a word that it will not be kept."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send all of it."""
        return Delivery(exchange.answer(), Manner(end="reset"))


class HalfBody(Fault):
    """The connection is closed in order after half of the reply."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send half of it."""
        return Delivery(exchange.answer(), Manner(share=0.5, end="close"))


@dataclass(frozen=True)
class Slow(Fault):
    """The reply is late."""

    ranges: ClassVar[Ranges] = {"seconds": (0, LONGEST)}

    seconds: float = 5.0

    def act(self, exchange: Exchange) -> Delivery:
        """Send it after a while."""
        return Delivery(exchange.answer(), Manner(wait=self.seconds))


@dataclass(frozen=True)
class Drip(Fault):
    """The reply comes in small pieces with pauses in between."""

    ranges: ClassVar[Ranges] = {"seconds": (0, LONGEST), "size": (1, 1 << 20)}

    seconds: float = 1.0
    """Between two pieces."""
    size: int = 16
    """Bytes of a piece."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send it bit by bit."""
        return Delivery(exchange.answer(), Manner(piece=self.size, pause=self.seconds))


class Hang(Fault):
    """The gateway acts on the request and never replies."""

    def act(self, exchange: Exchange) -> Delivery:
        """Keep the connection open until the caller gives up."""
        exchange.answer()
        return Delivery(None, Manner(wait=inf, end="reset"))
