"""From a response to the envelope it holds: decrypted, parsed, and known for what it is.

What is wrong with a reply is told in our own words. Its text is never quoted: it may hold secrets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

from .errors import BadReply, DecryptionFailed, ProtocolError

if TYPE_CHECKING:
    from .descriptors import Envelope, Family, Operation, Service
    from .transport import HttpResponse

Members = dict[str, msgspec.Raw]

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
WHITESPACE = b" \t\r\n"
# Compiled when first used, by `re` itself: most replies need none of them.
SHORT_CODE = r"-?[A-Z]?[0-9]{1,6}"
IP_ADDRESS = r"[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*"
MEDIA_TYPE = r"[\w.+-]{1,40}/[\w.+-]{1,40}"

_members = msgspec.json.Decoder(Members)
_anything = msgspec.json.Decoder(Any)
_NO_JSON = (msgspec.DecodeError, UnicodeError, RecursionError)


class Opened(NamedTuple):
    """One reply, opened. `code` and `error` None: the HTTP status is all there is to judge by."""

    status: int
    headers: Mapping[str, str] = {}
    code: str | None = None
    message: str = ""
    error: str | None = None
    """OAuth-style or framework error, beside or instead of a code."""
    data: msgspec.Raw | None = None
    """None: absent or null."""
    serial: str | None = None
    body: bytes = b""
    """The whole reply as plain JSON."""
    succeeded: bool = False
    """Whether the envelope says so; the HTTP status or an error beside it may still say otherwise."""

    def __repr__(self) -> str:
        # The gateway may echo anything in any field: only what has the form of a code is shown.
        code = self.code if self.code is None or re.fullmatch(SHORT_CODE, self.code) else "..."
        return f"Opened(HTTP {self.status}, code {code}, {len(self.body)} bytes)"


def open_reply(service: Service, operation: Operation, response: HttpResponse, key: bytes | None) -> Opened:
    """Open a response.

    Args:
        service: What the family's envelope looks like.
        operation: What was called.
        response: The response.
        key: The key of the request in ciphertext mode, else None.

    Raises:
        BadReply: It is no envelope, or a success that came in plaintext to an encrypted call.
        DecryptionFailed: It cannot be decrypted, or what comes out is no JSON.
    """
    try:
        return _open(service, operation, response, key)
    except ProtocolError as error:
        failure = error.with_traceback(None)
    # Raised out here: the frames below hold the text of the reply, and tracebacks may show locals.
    try:
        raise failure
    finally:
        del failure  # or its traceback would keep this frame alive, and that the reply


def _open(service: Service, operation: Operation, response: HttpResponse, key: bytes | None) -> Opened:
    if 300 <= response.status < 400:
        raise _redirected(operation, response)
    text = response.body.removeprefix(BYTE_ORDER_MARK).strip(WHITESPACE)
    sealed = _sealed(text) if key is not None else None
    encrypted = sealed is not None
    if sealed is not None and key is not None:
        try:
            text, members = _decrypt(operation, response, sealed, key)
        except DecryptionFailed:
            if response.status < 400:
                raise
            # An error status may come with an encrypted envelope; when it does not, the status counts.
            return Opened(response.status, response.headers, body=text)
    else:
        members = _parse(text)
    if members is None:
        if response.status >= 400:
            return Opened(response.status, response.headers, body=text)
        if key is None and operation.reply.bare and _is_json(text):
            return _success(service, response, msgspec.Raw(text), text)
        raise _bad(operation, response, f"it looks like {looks_like(text)}")

    opened = _read_envelope(service, operation, response, members, text)
    if key is not None and not encrypted and is_success(opened):
        raise _bad(operation, response, "it is a plaintext success to an encrypted call")
    return opened


def is_success(opened: Opened) -> bool:
    """Whether HTTP and envelope say that the call succeeded."""
    return opened.status < 400 and opened.error is None and opened.succeeded


def _sealed(text: bytes) -> bytes | None:
    """Return the ciphertext that a body holds in hexadecimal digits; None: it holds something else."""
    from .crypto import from_digits

    return from_digits(text)


def _decrypt(
    operation: Operation, response: HttpResponse, sealed: bytes, key: bytes
) -> tuple[bytes, Members | None]:
    from .crypto import CannotDecrypt, decrypt

    try:
        plain = decrypt(sealed, key).removeprefix(BYTE_ORDER_MARK).strip(WHITESPACE)
    except CannotDecrypt:
        plain = b""
    members = _parse(plain)
    if members is None:
        # Wrong padding and no JSON must look the same to whoever sent the reply.
        raise DecryptionFailed(
            "The reply cannot be decrypted with the key of this request.",
            hint="Check that the RSA public key belongs to this application and this region.",
            operation=operation,
            raw=response.body,
        )
    return plain, members


def _read_envelope(
    service: Service, operation: Operation, response: HttpResponse, members: Members, text: bytes
) -> Opened:
    envelope = _envelope_of(service.family, members)
    ok = _flag(members.get(envelope.ok)) if envelope.ok is not None else None
    code = _scalar(members.get(envelope.code))
    error = _scalar(members.get(envelope.error))
    if envelope.ok is not None and ok is None and error is not None:
        code = None  # a framework's error, whose HTTP status stands where this envelope has its code
    serial = _scalar(members.get(envelope.serial))
    message = _scalar(members.get(envelope.message)) or _scalar(members.get(envelope.error_description)) or ""
    data = members.get(envelope.data)
    if data is not None and bytes(data).strip(WHITESPACE) == b"null":
        data = None

    status = response.status
    if code is None and error is not None:
        status = _http_status(status, _scalar(members.get(envelope.http_status)))
    elif code is None and ok is None and status < 400:
        if operation.reply.bare:
            return _success(service, response, msgspec.Raw(text), text)
        if not operation.reply.also_at_root or envelope.ok is not None:
            raise _bad(operation, response, "it has no result code")
        code = envelope.success[0]
    if envelope.ok is None:
        succeeded = code in envelope.success
    else:
        succeeded = ok is True
        status = status if succeeded else _http_status(status, code)
    return Opened(status, response.headers, code, message, error, data, serial, text, succeeded)


def _envelope_of(family: Family, members: Members) -> Envelope:
    """Return the envelope that a reply has: the keys tell."""
    own, other = family.envelope, family.other_envelope
    is_other = other is not None and own.ok is not None and own.ok not in members and other.code in members
    return other if other is not None and is_other else own


def _http_status(status: int, inner: str | None) -> int:
    """Return the status that an error in the body repeats, where HTTP itself tells of none."""
    if status < 400 and inner is not None and re.fullmatch(r"[45]\d\d", inner):
        return int(inner)
    return status


def _success(service: Service, response: HttpResponse, data: msgspec.Raw, text: bytes) -> Opened:
    """A value without an envelope."""
    code = next(iter(service.family.envelope.success), None)
    return Opened(response.status, response.headers, code=code, data=data, body=text, succeeded=True)


def _parse(text: bytes) -> Members | None:
    if not text.startswith(b"{"):
        return None
    try:
        return _members.decode(text)
    except _NO_JSON:
        return None


def _is_json(text: bytes) -> bool:
    try:
        _anything.decode(text)
    except _NO_JSON:
        return False
    return True


def _scalar(raw: msgspec.Raw | None) -> str | None:
    """A text or a whole number (9.0 is one) as text; anything else counts as absent."""
    if raw is None:
        return None
    try:
        value: object = _anything.decode(raw)
        if isinstance(value, float) and value.is_integer():
            value = int(value)  # some systems write the code 9 as 9.0
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            return None
        return str(value).strip() or None
    except (
        msgspec.MsgspecError,
        ValueError,
        RecursionError,
    ):  # no JSON, or a number with thousands of digits
        return None


def _flag(raw: msgspec.Raw | None) -> bool | None:
    """A flag in any of the forms that gateways write; anything else counts as absent."""
    text = bytes(raw).strip(WHITESPACE).strip(b'"').lower() if raw is not None else b""
    return {b"true": True, b"1": True, b"false": False, b"0": False}.get(text)


def looks_like(text: bytes) -> str:
    """Say what a body that is no reply looks like, without quoting it."""
    start = text[:200].lower()
    if not text:
        return "an empty body"
    if start.startswith(b"<"):
        return "a web page" if b"<html" in start or b"<!doctype" in start else "XML"
    if start.startswith(b"{"):
        return "JSON that is broken or cut short"
    if _is_json(text):
        return "JSON of another shape"
    return "neither JSON nor ciphertext"


def _bad(operation: Operation, response: HttpResponse, what: str) -> BadReply:
    found = re.match(MEDIA_TYPE, response.headers.get("content-type", ""))
    kind = found[0] if found else "no content type"
    return BadReply(
        f"The reply is not what the gateway promises: {what} ({kind}, {len(response.body)} bytes).",
        hint="Check the region or base URL, and whether a proxy answers in the gateway's place.",
        operation=operation,
        raw=response.body,
        http_status=response.status,
    )


def _redirected(operation: Operation, response: HttpResponse) -> BadReply:
    try:
        host = urlsplit(response.headers.get("location", "")).hostname or ""
    except ValueError:
        host = ""
    # What stands before the domain may be anything, a token of a sign-in page for example.
    shown = host if re.fullmatch(IP_ADDRESS, host) else ".".join(host.split(".")[-2:])
    return BadReply(
        f"The gateway redirects to {shown[:100] or 'an unnamed place'}; redirects are not followed.",
        hint="Check the region or base URL.",
        operation=operation,
        http_status=response.status,
    )
