"""One request and what a fault may do with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from functools import cached_property
from typing import Literal, NamedTuple

from isolarcloud import ErrorCode
from isolarcloud_runtime.descriptors import Operation, Service
from isolarcloud_tools.sandbox.cipher import Vault
from isolarcloud_tools.sandbox.gateway import Gateway
from isolarcloud_tools.sandbox.messages import Reply, Request


class Manner(NamedTuple):
    """How a reply goes over the socket."""

    wait: float = 0.0
    """Seconds before anything is sent; infinite: until the caller gives up."""
    share: float = 1.0
    """Which part of the body is sent."""
    piece: int | None = None
    """Bytes sent at a time; None: all at once."""
    pause: float = 0.0
    """Seconds between two pieces."""
    end: Literal["keep", "close", "reset"] = "keep"
    """What becomes of the connection."""


USUAL = Manner()


class Delivery(NamedTuple):
    """What comes back, and how."""

    reply: Reply | None
    """None: not a byte."""
    manner: Manner = USUAL


class Exchange:
    """A request on its way to the gateway.

    Args:
        request: The request.
        gateway: Knows what it is for.
        answer: Lets the gateway act on it.
        shifted: Sets the gateway's clock off by seconds while a context lasts.
    """

    def __init__(
        self,
        request: Request,
        gateway: Gateway,
        answer: Callable[[], Reply],
        shifted: Callable[[float], AbstractContextManager[None]],
    ) -> None:
        self.request = request
        self.answer = answer
        """Lets the gateway act on the request and returns its reply."""
        self.shifted = shifted
        self._gateway = gateway
        route = gateway.route(request.path)
        assert route is not None, f"the gateway does not know {request.path}"
        self.operation: Operation = route.operation
        self.service: Service = route.service

    @cached_property
    def key(self) -> bytes | None:
        """The key of the request; None: it is not encrypted."""
        return self._gateway.key_of(self.request)

    def answer_in_clear(self) -> bytes:
        """Let the gateway act on the request and return the body of its reply, decrypted."""
        body = self.answer().body
        # Refusals at the gate come in clear anyway.
        return body if self.key is None or body.startswith(b"{") else Vault.unseal(self.key, body)

    def reply(self, content: bytes, headers: Mapping[str, str] | None = None) -> Reply:
        """Return content as a reply to this request: encrypted if the request is."""
        body = content if self.key is None else Vault.seal(self.key, content)
        return Reply(200, {"Content-Type": "application/json;charset=UTF-8", **(headers or {})}, body)

    def refuse(self, code: ErrorCode | str) -> Reply:
        """Return the refusal at the gate with a code."""
        return self._gateway.refuse(self.request, code)

    def refuse_token(self) -> Reply:
        """Return the refusal of a token, as the family of the call has it."""
        return self._gateway.refuse_token(self.request)
