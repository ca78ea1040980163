"""The roots of all errors that this package raises.

The category classes (authentication, permission, quota, ...) are generated from the spec as
subclasses of `ApiError`; codes are data. No message, `str` or `repr` of an error ever holds a key,
a token, a password or the body of a reply: the raw reply is kept, but only shows when asked for.
"""

# ruff: noqa: N818 -- the roots end in Error; the leaves say what happened

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .shown import once_whole

if TYPE_CHECKING:
    from datetime import datetime

    from .descriptors import Operation

MOST_RAW_BYTES = 64 * 1024
"""How much of a raw reply an error keeps."""

SENTENCE_ENDS = (".", "!", "?", "]", ":")
ErrorType = TypeVar("ErrorType", bound="ISolarCloudError")


class RawReply:
    """What the gateway really sent. It may hold secrets: it shows its size only, until asked.

    Copies share it. Pickling leaves the body out, and keeps the size.
    """

    __slots__ = ("_body", "size")

    def __init__(self, body: bytes) -> None:
        """Keep the first part of a body (64 KiB), after decryption if there was any."""
        self.size = len(body)
        self._body = bytes(body[:MOST_RAW_BYTES])

    def reveal(self) -> str:
        """Return the body as text, bad bytes replaced. Do not log it: it may hold secrets."""
        return self._body.decode("utf-8", "replace")

    def __copy__(self) -> RawReply:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> RawReply:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickled errors travel to queues, logs and other machines: what may be secret stays here.
        return _without_body, (self.size,)

    @property
    def truncated(self) -> bool:
        """Whether the reply was longer than what is kept."""
        return self.size > len(self._body)

    @once_whole
    def __repr__(self) -> str:
        return f"<raw reply of {self.size} bytes>"


def _without_body(size: int) -> RawReply:
    """Make what is left of a raw reply after pickling."""
    reply = RawReply(b"")
    reply.size = size
    return reply


class ISolarCloudError(Exception):
    """Root of all errors of this package.

    Attributes:
        message: What happened, one sentence.
        code: Result code of the gateway (`"E00003"`), of an endpoint (`"6"`), or None.
        code_name: Its name (`"TOKEN_INVALID"`), where it has one; else empty.
        hint: What to do about it; may be empty.
        operation: Name of the operation, for example `get_power_station_detail`; may be empty.
        endpoint: Path of the endpoint; may be empty.
        serial: The gateway's number of the request, to quote to its support, or None.
        raw: The raw reply (`raw.reveal()` returns its text), or None.
        http_status: HTTP status of the reply, or None.
        retryable: Whether the same call may succeed later without any change.
        retry_after: Seconds to wait before that, if the gateway told, or None.
        resets_at: When calls that are used up are possible again (UTC), or None.
        attempts: How many times the request was sent before the error was raised.
        detail: Harmless facts beside the code, for example the tries left before a lock.
    """

    default_hint: ClassVar[str] = ""
    """What helps with most errors of the class; the hint where nothing better is known."""

    def __init__(
        self,
        message: str = "",
        *,
        code: str | None = None,
        code_name: str = "",
        hint: str = "",
        operation: Operation | str | None = None,
        serial: str | None = None,
        raw: RawReply | bytes | None = None,
        http_status: int | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        detail: Mapping[str, Any] | None = None,
    ) -> None:
        """Create an error; `operation` is a descriptor, an operation's name or an endpoint's path."""
        super().__init__(message)
        self.message = message
        self.code = code
        self.code_name = code_name
        self.hint = hint or self.default_hint
        self.operation = ""
        self.endpoint = ""
        self.serial = serial
        self.raw = RawReply(raw) if isinstance(raw, bytes) else raw
        self.http_status = http_status
        self.retryable = retryable
        self.retry_after = retry_after
        self.resets_at: datetime | None = None
        self.attempts = 1
        self.detail: dict[str, Any] = dict(detail or {})
        if operation is not None:
            self.at(operation)

    def at(self: ErrorType, operation: Operation | str) -> ErrorType:
        """Name the operation that failed, unless it is named already; returns the error itself."""
        if self.operation or self.endpoint:
            return self
        if not isinstance(operation, str):
            self.operation, self.endpoint = operation.name, operation.path
        elif operation.startswith("/"):
            self.endpoint = operation
        else:
            self.operation = operation
        return self

    def copy(self: ErrorType) -> ErrorType:
        """Return a fresh error that says the same, to be raised again elsewhere."""
        twin = type(self)(self.message)
        twin.__dict__.update(self.__dict__)
        twin.detail = dict(self.detail)
        if hasattr(self, "__notes__"):
            twin.__notes__ = list(self.__notes__)
        return twin

    def __str__(self) -> str:
        facts: list[str] = []
        if self.code is not None:
            facts.append(f"code {self.code} {self.code_name}".rstrip())
        if self.http_status is not None:
            facts.append(f"HTTP {self.http_status}")
        if self.endpoint or self.operation:
            facts.append(self.endpoint or self.operation)
        if self.serial:
            facts.append(f"serial {self.serial}")
        if self.attempts > 1:
            facts.append(f"{self.attempts} attempts")
        facts += [f"{name} {_shown(value)}" for name, value in self.detail.items()]
        if self.retry_after is not None:
            facts.append(f"retry after {self.retry_after:g} s")
        if self.resets_at is not None:
            facts.append(f"resets at {self.resets_at:%Y-%m-%d %H:%M} UTC")
        text = self.message or type(self).__name__
        if facts:
            text += f" [{', '.join(facts)}]"
        if self.hint:
            text += f"{'' if text.endswith(SENTENCE_ENDS) else '.'} {self.hint}"
        return text

    @once_whole
    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def _shown(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


class InvalidArgument(ISolarCloudError, ValueError):
    """A call was refused before the network, because the gateway would not accept it."""

    default_hint = "Mend the call; nothing was sent."


class ConfigurationError(ISolarCloudError, ValueError):
    """The client cannot work as it is set up: a key, a region, an address or an extra is missing."""

    default_hint = "Run `isolarcloud doctor`: it checks each setting and tells how to mend it."


class TokenStoreError(ISolarCloudError):
    """The place where tokens are kept (Redis, a key ring) does not answer, or refuses.

    A token that could not be saved is kept in memory, and saved before the next call.
    """

    default_hint = "Check that the token store can be reached, then call again."


class TransportError(ISolarCloudError):
    """The request or its reply got lost on the way."""

    default_hint = "Check the network and the address of the gateway; `isolarcloud doctor` tries each step."


class ConnectFailed(TransportError):
    """No connection: the request provably never left, so that sending it again is always safe."""

    default_hint = (
        "Check the network, a proxy or firewall on the way, and the address of the "
        "gateway. The request was not sent."
    )


class TimedOut(TransportError):
    """No (complete) reply in time; the gateway may have acted on the request all the same."""

    default_hint = "Try again later, ask for less in one call, or allow more time (timeout=...)."


class ConnectionBroken(TransportError):
    """The connection broke under way; the gateway may have acted on the request all the same."""

    default_hint = "Try again. If it stays, look for a proxy or firewall that cuts connections off."


class ProtocolError(ISolarCloudError):
    """A reply came, but it is not what the gateway's protocol promises."""

    default_hint = (
        "Check the region or base URL. If it stays, report it with the text of client.diagnostics()."
    )


class BadReply(ProtocolError):
    """The reply is no envelope: a web page, half a text, another kind of JSON."""

    default_hint = (
        "Check the region or base URL, and whether a proxy or a network's sign-in page "
        "answers in the gateway's place."
    )


class DecryptionFailed(ProtocolError):
    """The reply cannot be decrypted, or what comes out is no JSON (deliberately not told apart)."""

    default_hint = "Check that the RSA public key belongs to this application and this region."


class MissingData(ProtocolError):
    """The reply lacks a part that cannot be done without."""

    default_hint = "Ask again later. If it stays, report it with the text of client.diagnostics()."


class ReplyTooLarge(ProtocolError):
    """The reply, decompressed, is larger than the limit."""

    default_hint = "Ask for less in one call, or raise the limit of the client (most_reply_bytes=...)."


class ApiError(ISolarCloudError):
    """The gateway understood the request and refused it. Categories are subclasses."""

    default_hint = (
        "Look the code up with `isolarcloud errors CODE`; the serial number is what "
        "Sungrow's support asks for."
    )
