"""A call from beginning to end, as a flow that does no I/O: plan, authorise, seal, send, open, decide.

A request is resent for two kinds of reasons. The gateway refused it before acting and told how to
mend that (wrong clock, used nonce, expired token): each remedy is tried once, for every operation.
Or something failed that tends to pass: operations that change nothing are repeated as the retry
policy allows; others only when the request provably never left this machine.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Protocol

from .decide import SERVER_FAILED, Judge, Verdict
from .decode import read_outcome
from .effects import Flow, locked, send, sleep
from .errors import (
    ConnectFailed,
    ISolarCloudError,
    MissingData,
    ProtocolError,
    RawReply,
    TransportError,
)
from .open import Opened, open_reply
from .seal import seal

if TYPE_CHECKING:
    import msgspec

    from .clock import Chance, Clock
    from .descriptors import Operation, Service
    from .notes import Notes
    from .redact import Redactor
    from .retry import RetryPolicy
    from .seal import Identity

log = logging.getLogger("isolarcloud")

UNCERTAIN = "The gateway may have acted: find out what became of the call before it is made again."


class Encode(Protocol):
    """Turns a typed request into wire fields, or raises `InvalidArgument`."""

    def __call__(self, operation: Operation, request: Any, /, *, zone: tzinfo | None) -> dict[str, Any]:
        """Encode."""
        ...


class Decode(Protocol):
    """Turns the envelope's data (and what stands beside it) into the operation's reply."""

    def __call__(
        self,
        operation: Operation,
        request: Any,
        data: bytes | msgspec.Raw | None,
        /,
        *,
        notes: Notes,
        root: bytes | msgspec.Raw | None,
    ) -> Any:
        """Decode."""
        ...


class Authorization(Protocol):
    """Where the token of a call comes from."""

    def token(self, caller: Caller) -> Flow[str]:
        """Return a token to call with, after a refresh or login where needed."""
        ...

    def renew(self, caller: Caller, refused: str) -> Flow[None]:
        """Replace a token that the gateway refused, once for all who wait, or raise why not."""
        ...


@dataclass(slots=True)
class _Progress:
    """How far one call has come."""

    begun: float
    attempts: int = 0
    token: str | None = field(default=None, repr=False)
    clock_offset: int = 0
    remedies: set[str] = field(default_factory=set)


class Caller:
    """Makes calls of one client. Holds what stays the same from call to call."""

    def __init__(
        self,
        service: Service,
        identity: Identity,
        authorization: Authorization,
        *,
        clock: Clock,
        chance: Chance,
        retry: RetryPolicy,
        redactor: Redactor,
        notes: Notes,
        encode: Encode,
        decode: Decode,
    ) -> None:
        """Take all parts; nothing is read from the surroundings."""
        self.service = service
        self.identity = identity
        self.authorization = authorization
        self.clock = clock
        self.judge = Judge(service, redactor, notes)
        self.redactor = redactor
        self.notes = notes
        self.encode = encode
        self._decode = decode
        self._chance = chance
        self._retry = retry
        self._clock_lock = threading.Lock()

    def call(self, operation: Operation, request: Any = None, *, zone: tzinfo | None = None) -> Flow[Any]:
        """Call an operation with a typed request and return its typed reply."""
        fields = self.encode(operation, request, zone=zone)
        opened = yield from self.exchange(operation, fields)
        return self._read(operation, request, opened)

    def exchange(self, operation: Operation, fields: Mapping[str, Any]) -> Flow[Opened]:
        """Send wire fields to an operation and return the successful reply, opened."""
        progress = _Progress(begun=self.clock.monotonic())
        while True:
            if operation.authorized:
                progress.token = yield from self.authorization.token(self)
            progress.attempts += 1
            progress.clock_offset = self.clock.offset_milliseconds
            try:
                opened = yield from self._attempt(operation, fields, progress)
            except (TransportError, ProtocolError) as error:
                failure: ISolarCloudError = error
                remedied = yield from self._passed(operation, progress, error, _may_resend(operation, error))
            else:
                verdict = self.judge.reply(operation, opened, self.clock.wall())
                if verdict is None:
                    return opened
                failure = verdict.error
                remedied = yield from self._remedy(operation, progress, verdict)
            if not remedied:
                failure.attempts = progress.attempts
                if operation.authorized and not operation.idempotent and _may_have_acted(failure):
                    failure.retryable = False
                    failure.hint = failure.hint or UNCERTAIN
                raise failure

    def _attempt(self, operation: Operation, fields: Mapping[str, Any], progress: _Progress) -> Flow[Opened]:
        sealed = seal(
            self.service,
            self.identity,
            operation,
            fields,
            token=progress.token,
            clock=self.clock,
            chance=self._chance,
        )
        sent_at = self.clock.monotonic()
        outcome, size = "?", 0
        serial: str | None = None
        try:
            response = yield from send(sealed.request)
            size = len(response.body)
            outcome = f"HTTP {response.status}"
            opened = open_reply(self.service, operation, response, sealed.key)
            serial = opened.serial
            outcome = f"HTTP {opened.status}, code {opened.code or opened.error}"
        except ISolarCloudError as error:
            error.at(operation)
            outcome = f"{outcome}, {type(error).__name__}"
            raise
        finally:
            if log.isEnabledFor(logging.DEBUG):
                log.debug(
                    "%s attempt %d: %s, serial %s, %d bytes, %.0f ms",
                    operation.path,
                    progress.attempts,
                    self.redactor.clean(outcome),
                    self.redactor.clean(serial or "none"),
                    size,
                    (self.clock.monotonic() - sent_at) * 1000,
                )
        return opened

    def _remedy(self, operation: Operation, progress: _Progress, verdict: Verdict) -> Flow[bool]:
        """Do what the error's kind asks for; return whether the request may be sent again."""
        kind = verdict.retry
        if kind == "later":
            return (yield from self._passed(operation, progress, verdict.error, operation.idempotent))
        if kind in {"never", "quota"} or kind in progress.remedies:
            return False
        progress.remedies.add(kind)
        if kind == "clock":
            return (yield from locked(self._clock_lock, self._mend_clock(progress.clock_offset)))
        if kind == "authorize":
            if progress.token is None:
                return False
            log.debug("%s: the token was refused", operation.path)
            yield from self.authorization.renew(self, progress.token)
        return True  # "nonce" needs nothing: each attempt is sealed with a new one

    def _passed(
        self, operation: Operation, progress: _Progress, error: ISolarCloudError, allowed: bool
    ) -> Flow[bool]:
        """Wait for a failure to pass, if the call may be repeated and there is time."""
        if not allowed:
            return False
        wait = self._retry.wait_before_next(
            progress.attempts,
            self.clock.monotonic() - progress.begun,
            self._chance.fraction(),
            error.retry_after,
        )
        if wait is None:
            return False
        log.debug("%s: %s, again in %.2f s", operation.path, type(error).__name__, wait)
        yield from sleep(wait)
        return True

    def _mend_clock(self, offset: int) -> Flow[bool]:
        """Ask the gateway for its time; whoever waited meanwhile finds the offset changed already."""
        if self.clock.offset_milliseconds != offset:
            return True
        operation = self.service.clock
        asked = self.clock.wall()
        try:
            opened = yield from self._attempt(operation, {}, _Progress(asked, attempts=1))
            if self.judge.reply(operation, opened, asked) is not None:
                return False
            told = self._read(operation, None, opened)
        except (TransportError, ProtocolError):
            return False  # the error to raise is the one that made us ask
        milliseconds = getattr(told, told.__struct_fields__[0], None)
        if milliseconds is None:
            return False
        self.clock.set_by(int(milliseconds), asked, self.clock.wall())
        log.debug("the gateway's clock is %+d ms off ours", self.clock.offset_milliseconds)
        return True

    def _read(self, operation: Operation, request: Any, opened: Opened) -> Any:
        """Decode a successful reply, and raise what its inner result code says."""
        try:
            root = opened.body if operation.reply.also_at_root else None
            value = self._decode(operation, request, opened.data, root=root, notes=self.notes)
        except ISolarCloudError as error:
            error.at(operation)
            error.serial = error.serial or opened.serial
            error.raw = error.raw or RawReply(opened.body)
            if isinstance(error, MissingData):
                self._raise_outcome(operation, read_outcome(operation, opened.data), opened)
            raise
        self._raise_outcome(operation, value, opened)
        return value

    def _raise_outcome(self, operation: Operation, reply: Any, opened: Opened) -> None:
        failure = self.judge.outcome(operation, reply, opened.serial)
        if failure is not None:
            failure.raw = RawReply(opened.body)
            raise failure from None


def _may_have_acted(error: ISolarCloudError) -> bool:
    """Whether the gateway may have carried out a request that ended in this error."""
    if isinstance(error, (TransportError, ProtocolError)):
        return not isinstance(error, ConnectFailed)
    return (error.http_status or 0) >= SERVER_FAILED


def _may_resend(operation: Operation, error: TransportError | ProtocolError) -> bool:
    """Whether a request that failed on the way can be repeated without doing anything twice."""
    return error.retryable and (operation.idempotent or isinstance(error, ConnectFailed))
