"""The two ciphers that ciphertext mode demands; the only module that imports pycryptodome.

The protocol dictates AES in ECB mode and RSA with PKCS#1 v1.5 padding. Neither is what one would
choose today (ECB shows repetitions, and nothing authenticates the text): TLS is what protects the
user, this is what the gateway asks for on top.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from typing import Any

from .errors import ConfigurationError
from .shown import once_whole

LEAST_KEY_BITS = 1024
"""Smaller keys are refused, whatever the gateway says: anybody can break them."""
HEXADECIMAL_DIGITS = b"0123456789abcdefABCDEF"
_FIRST_DIGITS = frozenset(bytes([digit]) for digit in HEXADECIMAL_DIGITS)
BLOCK = 16
"""Bytes of an AES block."""
PKCS1_OVERHEAD = 11
"""Bytes of an RSA block that PKCS#1 v1.5 padding takes at least."""

ACCEPTED_FORMS = (
    "Give the RSA public key of the application as PEM (-----BEGIN PUBLIC KEY-----) or as the Base64 text "
    "that the portal shows (DER SubjectPublicKeyInfo; standard or URL-safe alphabet)."
)

PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)


class CannotDecrypt(Exception):  # noqa: N818 -- internal, never shown
    """The text does not come out right with this key; deliberately says nothing more."""


class PublicKey:
    """The RSA key of the gateway, parsed once."""

    def __init__(self, text: str, *, random_bytes: Callable[[int], bytes] | None = None) -> None:
        """Parse a key: PEM, or Base64 DER in either alphabet, with or without padding and whitespace.

        Args:
            text: The key.
            random_bytes: Source of the padding's bytes; the operating system's when left out.

        Raises:
            ConfigurationError: It is no RSA public key, or one of less than 1024 bits.
        """
        from Crypto.Cipher import PKCS1_v1_5
        from Crypto.PublicKey import RSA

        der = _der(text)
        try:
            key = RSA.import_key(der)
        except (ValueError, IndexError, TypeError):
            raise ConfigurationError("The RSA public key cannot be read.", hint=ACCEPTED_FORMS) from None
        if key.has_private():
            raise ConfigurationError(
                "A private RSA key was given where the public one is needed.", hint=ACCEPTED_FORMS
            )
        self.bits: int = key.size_in_bits()
        if self.bits < LEAST_KEY_BITS:
            raise ConfigurationError(
                f"The RSA public key has {self.bits} bits; at least {LEAST_KEY_BITS} are needed.",
                hint=ACCEPTED_FORMS,
            )
        self._cipher: Any = PKCS1_v1_5.new(key, randfunc=random_bytes)
        self._largest_part: int = key.size_in_bytes() - PKCS1_OVERHEAD

    def encrypt(self, text: bytes) -> str:
        """Encrypt in as many blocks as needed; URL-safe Base64 without padding, as the header wants it."""
        parts = [text[at : at + self._largest_part] for at in range(0, len(text), self._largest_part)]
        sealed = b"".join(self._cipher.encrypt(part) for part in parts)
        return base64.urlsafe_b64encode(sealed).decode("ascii").rstrip("=")

    @once_whole
    def __repr__(self) -> str:
        return f"<RSA public key of {self.bits} bits>"


def encrypt_body(text: bytes, key: bytes) -> bytes:
    """AES-128-ECB with PKCS#7 padding, as upper-case hexadecimal digits."""
    from Crypto.Cipher import AES

    missing = BLOCK - len(text) % BLOCK
    padded = text + bytes([missing]) * missing
    return binascii.hexlify(AES.new(key, AES.MODE_ECB).encrypt(padded)).upper()


def decrypt_body(digits: bytes, key: bytes) -> bytes:
    """Undo `encrypt_body`; digits in either case.

    Raises:
        CannotDecrypt: Not hexadecimal, not whole blocks, or wrong padding (wrong key).
    """
    return decrypt(from_digits(digits) or b"", key)


def from_digits(text: bytes) -> bytes | None:
    """Return what hexadecimal digits stand for; nothing where their number is odd, None for another text."""
    if text[:1] not in _FIRST_DIGITS:
        return None
    try:
        return binascii.unhexlify(text)
    except (binascii.Error, ValueError):
        return None if text.translate(None, HEXADECIMAL_DIGITS) else b""


def decrypt(sealed: bytes, key: bytes) -> bytes:
    """Decrypt AES-128-ECB with PKCS#7 padding.

    Raises:
        CannotDecrypt: Nothing, not whole blocks, or wrong padding (wrong key).
    """
    from Crypto.Cipher import AES

    if not sealed or len(sealed) % BLOCK:
        raise CannotDecrypt
    padded: bytes = AES.new(key, AES.MODE_ECB).decrypt(sealed)
    added = padded[-1]
    if not 1 <= added <= BLOCK or padded[-added:] != bytes([added]) * added:
        raise CannotDecrypt
    return padded[:-added]


def _der(text: str) -> bytes:
    """The bytes inside a PEM or Base64 text, whatever a copy or an environment variable did to it."""
    text = text.strip().strip("\"'").replace("\\r", "").replace("\\n", "\n")
    if "-----" in text:
        found = PEM.search(text)
        if found is None:
            raise ConfigurationError(
                "The PEM text of the RSA public key is not complete.", hint=ACCEPTED_FORMS
            )
        if "PRIVATE" in found[1]:
            raise ConfigurationError(
                "A private RSA key was given where the public one is needed.", hint=ACCEPTED_FORMS
            )
        text = found[2]
    digits = "".join(text.split()).translate(str.maketrans("-_", "+/")).rstrip("=")
    try:
        return base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
    except ValueError:  # binascii.Error among them
        raise ConfigurationError("The RSA public key is not Base64.", hint=ACCEPTED_FORMS) from None
