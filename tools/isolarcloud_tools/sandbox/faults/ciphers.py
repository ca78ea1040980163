"""Faults of ciphertext mode. They wait for an encrypted request."""

from __future__ import annotations

from dataclasses import dataclass

from isolarcloud_tools.sandbox.cipher import Vault
from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange
from isolarcloud_tools.sandbox.faults.fault import Fault

_JSON = {"Content-Type": "application/json;charset=UTF-8"}


@dataclass(frozen=True)
class _CipherFault(Fault):
    def applies(self, exchange: Exchange) -> bool:
        """Return whether the request is encrypted."""
        return exchange.key is not None


class WrongKey(_CipherFault):
    """The reply is encrypted with a key that the caller does not have."""

    def act(self, exchange: Exchange) -> Delivery:
        """Encrypt with another key."""
        key = exchange.key
        assert key is not None
        other = bytes(byte ^ 1 for byte in key)
        reply = exchange.answer()
        return Delivery(reply._replace(headers=_JSON, body=Vault.seal(other, reply.body)))


class BadPadding(_CipherFault):
    """The reply is encrypted with the right key, but its last block is not padded."""

    def act(self, exchange: Exchange) -> Delivery:
        """Fill the last block with zeros, which no padding is."""
        key = exchange.key
        assert key is not None
        content = exchange.answer_in_clear()
        return Delivery(exchange.reply(b"")._replace(body=Vault.seal_unpadded(key, content)))


class PlainReply(_CipherFault):
    """The reply to an encrypted request comes in clear."""

    def act(self, exchange: Exchange) -> Delivery:
        """Send what should have been encrypted."""
        return Delivery(exchange.reply(b"")._replace(body=exchange.answer_in_clear()))
