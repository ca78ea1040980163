"""The gateway's side of ciphertext mode."""

from __future__ import annotations

import base64
import binascii
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from isolarcloud import ErrorCode
from isolarcloud_runtime.descriptors import Cipher
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.messages import RefusedError

_BLOCK = 16
_NO_BLOCK = b""


class Opened(NamedTuple):
    """A decrypted request."""

    body: dict[str, Any]
    key: bytes
    """What the reply has to be encrypted with."""


@lru_cache(maxsize=8)
def _key_pair(seed: int, bits: int) -> Any:
    """Return the key pair of a seed; making one takes a while, and tests make many sandboxes."""
    from Crypto.PublicKey import RSA

    return RSA.generate(bits, randfunc=chance.stream(seed, "rsa").randbytes)


class Vault:
    """The application's RSA key pair, and what the gateway does with it.

    The pair follows from the seed, so that pasted credentials outlive a restart. It protects nothing.
    """

    def __init__(self, seed: int, scheme: Cipher) -> None:
        self._scheme = scheme
        assert scheme.public_key_bits is not None, "the spec does not say how long the key is"
        self._private = _key_pair(seed, scheme.public_key_bits)
        der = self._private.public_key().export_key(format="DER")
        self.public_key = base64.urlsafe_b64encode(der).decode()
        """For clients: Base64 of the DER form, in the URL-safe alphabet."""

    def open(self, sealed_key: str, body: bytes) -> Opened:
        """Decrypt a request.

        Raises:
            RefusedError: The key or the body cannot be decrypted.
        """
        key = self._open_key(sealed_key)
        if len(key) != self._scheme.key_length:
            raise RefusedError(ErrorCode.AES_KEY_LENGTH_INVALID)
        try:
            content = msgspec.json.decode(self._decrypt(key, body))
        except (msgspec.DecodeError, RecursionError):
            raise RefusedError(ErrorCode.PARAMETER_DECRYPTION_FAILED) from None
        if not isinstance(content, dict):
            raise RefusedError(ErrorCode.PARAMETER_DECRYPTION_FAILED)
        return Opened(content, key)

    def _open_key(self, sealed_key: str) -> bytes:
        from Crypto.Cipher import PKCS1_v1_5

        size = self._private.size_in_bytes()
        decoder = PKCS1_v1_5.new(self._private)
        try:
            # The documents' alphabet is the URL-safe one; the vendor's own client sends the other.
            text = sealed_key.strip().rstrip("=").replace("+", "-").replace("/", "_")
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            if not sealed or len(sealed) % size:
                raise RefusedError(ErrorCode.RSA_DECRYPTION_FAILED)
            # What cannot be decrypted comes back as nothing, which no client would send.
            blocks = [
                decoder.decrypt(sealed[at : at + size], _NO_BLOCK) for at in range(0, len(sealed), size)
            ]
        except (binascii.Error, ValueError):
            raise RefusedError(ErrorCode.RSA_DECRYPTION_FAILED) from None
        if _NO_BLOCK in blocks:
            raise RefusedError(ErrorCode.RSA_DECRYPTION_FAILED)
        return b"".join(blocks)

    def _decrypt(self, key: bytes, body: bytes) -> bytes:
        from Crypto.Cipher import AES
        from Crypto.Util.Padding import unpad

        try:
            sealed = bytes.fromhex(body.decode("ascii").strip())
            return unpad(AES.new(key, AES.MODE_ECB).decrypt(sealed), _BLOCK)
        except ValueError:
            raise RefusedError(ErrorCode.AES_DECRYPTION_FAILED) from None

    @staticmethod
    def seal(key: bytes, content: bytes) -> bytes:
        """Encrypt a reply."""
        from Crypto.Cipher import AES
        from Crypto.Util.Padding import pad

        return AES.new(key, AES.MODE_ECB).encrypt(pad(content, _BLOCK)).hex().upper().encode()

    @staticmethod
    def seal_unpadded(key: bytes, content: bytes) -> bytes:
        """Encrypt a reply without a padding that could be taken off: it ends in zeros."""
        from Crypto.Cipher import AES

        zeros = bytes(_BLOCK - len(content) % _BLOCK)
        return AES.new(key, AES.MODE_ECB).encrypt(content + zeros).hex().upper().encode()

    @staticmethod
    def unseal(key: bytes, body: bytes) -> bytes:
        """Decrypt a reply."""
        from Crypto.Cipher import AES
        from Crypto.Util.Padding import unpad

        return unpad(AES.new(key, AES.MODE_ECB).decrypt(bytes.fromhex(body.decode())), _BLOCK)
