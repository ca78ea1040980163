"""What goes over the wire and what comes back, and who carries it.

A transport does one thing: it sends one request and returns one response, whatever its status. It
follows no redirects, retries nothing, caps the size of what it reads, and turns each exception of
its library into a `TransportError` or `ReplyTooLarge` that names the endpoint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

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


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request, ready to be sent. Its `repr` shows no header and no body: they hold secrets."""

    method: str
    url: str
    endpoint: str
    """Path of the endpoint, for messages."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    timeout: Timeout = DEFAULT_TIMEOUT
    most_bytes: int = MOST_REPLY_BYTES


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """One response, read to its end and decompressed."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Names in lower case."""
    body: bytes = field(default=b"", repr=False)


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
