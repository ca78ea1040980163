"""Faults of replies: what stands before the gateway answers, or the content is not as it should be."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

import msgspec

from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange
from isolarcloud_tools.sandbox.faults.fault import Fault, Ranges
from isolarcloud_tools.sandbox.messages import Reply, html_reply

_PAGE = "<!doctype html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
_PIECE = 1 << 20
_HERE = "the nested data goes here"


class Html(Fault):
    """A page with status 200, as portals of guest networks and proxies send it."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send it in place of a reply."""
        return Delivery(html_reply(_PAGE.format("Sign in to the network")))


@dataclass(frozen=True)
class Status(Fault):
    """An HTTP status from what stands before the gateway, with a page."""

    ranges: ClassVar[Ranges] = {"status": (400, 599)}

    status: int = 503
    retry_after: str = ""
    """Seconds or a date, for the header of that name; empty: without it."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send it in place of a reply."""
        reply = html_reply(_PAGE.format(f"Status {self.status}"), self.status)
        if self.retry_after:
            reply = reply._replace(headers={**reply.headers, "Retry-After": self.retry_after})
        return Delivery(reply)


@dataclass(frozen=True)
class GzipBomb(Fault):
    """A small body that becomes huge when it is unpacked."""

    ranges: ClassVar[Ranges] = {"megabytes": (1, 1024)}

    megabytes: int = 200

    def act(self, exchange: Exchange) -> Delivery:
        """Send it in place of a reply."""
        headers = {"Content-Type": "application/json;charset=UTF-8", "Content-Encoding": "gzip"}
        return Delivery(Reply(200, headers, _bomb(self.megabytes)))


@dataclass(frozen=True)
class DeepJson(Fault):
    """A success whose data are lists within lists."""

    ranges: ClassVar[Ranges] = {"depth": (1, 1_000_000)}

    depth: int = 100_000

    def act(self, exchange: Exchange) -> Delivery:
        """Put them in place of the data."""
        envelope = _decoded(exchange.answer_in_clear())
        nested = b"[" * self.depth + b"]" * self.depth
        if not isinstance(envelope, dict):
            return Delivery(exchange.reply(nested))
        envelope[exchange.service.family.envelope.data] = _HERE
        content = msgspec.json.encode(envelope)
        return Delivery(exchange.reply(content.replace(msgspec.json.encode(_HERE), nested)))


class OddValues(Fault):
    """All values in the data are odd: numbers and texts swapped, `"--"`, empty, or null."""

    def act(self, exchange: Exchange) -> Delivery:
        """Replace them; lists, objects and the envelope stay."""
        envelope = _decoded(exchange.answer_in_clear())
        if not isinstance(envelope, dict):
            return Delivery(exchange.reply(b'"--"'))
        name = exchange.service.family.envelope.data
        envelope[name] = _odd(envelope.get(name), (exchange.operation.name,))
        return Delivery(exchange.reply(msgspec.json.encode(envelope)))


def _odd(value: Any, place: tuple[object, ...]) -> Any:
    if isinstance(value, dict):
        return {key: _odd(member, (*place, key)) for key, member in value.items()}
    if isinstance(value, list):
        return [_odd(entry, (*place, index)) for index, entry in enumerate(value)]
    return chance.pick((_swapped(value), "--", "", None), *place)


def _swapped(value: Any) -> Any:
    if not isinstance(value, str):
        return str(value)
    try:
        return float(value)
    except ValueError:
        return value


def _decoded(content: bytes) -> Any:
    return msgspec.json.decode(content)


@lru_cache(maxsize=2)
def _bomb(megabytes: int) -> bytes:
    packer = zlib.compressobj(1, wbits=31)
    piece = b"0" * _PIECE
    pieces = [packer.compress(b'{"')]
    pieces += [packer.compress(piece) for _ in range(megabytes)]
    return b"".join((*pieces, packer.compress(b'":0}'), packer.flush()))
