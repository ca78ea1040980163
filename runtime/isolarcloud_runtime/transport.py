"""What goes over the wire and what comes back, and who carries it.

A transport does one thing: it sends one request and returns one response, whatever its status. It
follows no redirects, retries nothing, caps the size of what it reads, and turns each exception of
its library into a `TransportError` or `ReplyTooLarge` that names the endpoint.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

import msgspec

MOST_REPLY_BYTES = 64 * 1024 * 1024
"""Default limit for a reply, after decompression."""


class Timeout(NamedTuple):
    """How long one attempt may take, in seconds."""

    connect: float = 10.0
    """Until the connection stands."""
    read: float = 30.0
    """Between two pieces of the reply."""
    total: float = 120.0
    """Until the reply is complete."""


DEFAULT_TIMEOUT = Timeout()


class HttpRequest(msgspec.Struct, frozen=True):
    """One request, ready to be sent. Its `repr` shows no header and no body: they hold secrets."""

    method: str
    url: str
    endpoint: str
    """Path of the endpoint, for messages."""
    headers: Mapping[str, str] = {}
    body: bytes | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    most_bytes: int = MOST_REPLY_BYTES

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {self.url!r}, {self.timeout!r}, most_bytes={self.most_bytes})"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        """Show the pretty printer of `rich` no more than `repr` does."""
        return [("method", self.method), ("url", self.url), ("timeout", self.timeout)]


class HttpResponse(msgspec.Struct, frozen=True):
    """One response, read to its end and decompressed. Its `repr` shows no header and no body."""

    status: int
    headers: Mapping[str, str] = {}
    """Looked up by names in lower case."""
    body: bytes = b""

    def __repr__(self) -> str:
        return f"HttpResponse(status={self.status})"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        """Show the pretty printer of `rich` no more than `repr` does."""
        return [("status", self.status)]


class Transport(Protocol):
    """Carries requests for a synchronous client; used by many threads at once."""

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and return its response, or raise a `TransportError`."""
        ...

    def close(self) -> None:
        """Close what the transport itself has opened."""
        ...


class AsyncTransport(Protocol):
    """Carries requests for an asynchronous client."""

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and return its response, or raise a `TransportError`."""
        ...

    async def close(self) -> None:
        """Close what the transport itself has opened."""
        ...
