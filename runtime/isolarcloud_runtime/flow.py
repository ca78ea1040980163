"""A call from beginning to end, as a flow that does no I/O: plan, authorise, seal, send, open, decide.

A request is resent for two kinds of reasons. The gateway refused it before acting and told how to
mend that (wrong clock, used nonce, expired token): each remedy is tried once, for every operation.
Or something failed that tends to pass: operations that change nothing are repeated as the retry
policy allows; others only when the request provably never left this machine.

Each attempt goes through a gate: it waits for a place among the calls in flight, and is counted
against the quota. All of it, waits included, ends with the deadline of the call.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from .attempt import Attempts, Progress
from .deadline import Deadline
from .decide import SERVER_FAILED, Judge, Verdict
from .effects import Flow, locked, sleep
from .errors import (
    ConnectFailed,
    ISolarCloudError,
    MissingData,
    ProtocolError,
    RawReply,
    TimedOut,
    TransportError,
)
from .gate import Gate
from .limiter import Limiter, Tally
from .open import Opened
from .process_lock import ThreadLock
from .quota import Limits
from .redact import Private
from .secret import Secret

if TYPE_CHECKING:
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

    def __call__(self, operation: Operation, request: Any, /, *, zone: tzinfo | None) -> Private:
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

    def token(self, caller: Caller) -> Flow[str | Secret]:
        """Return a token to call with, after a refresh or login where needed."""
        ...

    def renew(self, caller: Caller, refused: str | Secret) -> Flow[None]:
        """Replace a token that the gateway refused, once for all who wait, or raise why not."""
        ...


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
        limiter: Limiter | None = None,
        deadline: float | None = None,
    ) -> None:
        """Take all parts; nothing is read from the surroundings.

        Without a limiter the service's default limits hold, for this caller alone. Without a deadline
        (seconds for a whole call) that of the retry policy holds.
        """
        self.service = service
        self.identity = identity
        self.authorization = authorization
        self.clock = clock
        self.judge = Judge(service, redactor, notes)
        self.redactor = redactor
        self.notes = notes
        self.encode = encode
        self._decode = decode
        self.chance = chance
        self._retry = retry
        self._clock_lock = ThreadLock()
        self.limiter = limiter or Limiter(Limits(), service.quota, clock, Tally())
        self._gate = Gate(self.limiter, self.judge, chance)
        self._attempts = Attempts(service, identity, self._gate, redactor, clock=clock, chance=chance)
        self._seconds = retry.deadline if deadline is None else deadline
        self._within: Deadline | None = None

    @property
    def parallel(self) -> int:
        """How many pieces of one question are worth running side by side."""
        return self.limiter.side_by_side

    def within(self, deadline: Deadline) -> Caller:
        """Return the same caller for calls that are part of another one, whose deadline holds for them."""
        twin = object.__new__(Caller)
        twin.__dict__.update(self.__dict__)
        twin._within = deadline
        return twin

    def call(self, operation: Operation, request: Any = None, *, zone: tzinfo | None = None) -> Flow[Any]:
        """Call an operation with a typed request and return its typed reply."""
        opened = yield from self.ask(operation, request, zone=zone)
        reply = self.read(operation, request, opened)
        report = self.service.quota.report
        if report is not None and report.operation.path == operation.path:
            yield from self._gate.learn(report, reply)
        return reply

    def ask(self, operation: Operation, request: Any, *, zone: tzinfo | None = None) -> Flow[Opened]:
        """Call an operation with a typed request; its reply, a success, is still to be read."""
        fields = self.encode(operation, request, zone=zone)
        self.redactor.learn(request)
        return (yield from self.exchange(operation, fields))

    def exchange(self, operation: Operation, fields: Mapping[str, Any]) -> Flow[Opened]:
        """Send wire fields to an operation and return the successful reply, opened."""
        deadline = Deadline(self.clock, self._seconds, self._within)
        progress = Progress(self.clock.monotonic(), deadline)
        while True:
            if operation.authorized:
                yield from self._gate.check(operation, deadline)
                token = self.authorization.token(self.within(deadline))
                progress.token = yield from deadline.bound(token, operation)
            sent = progress.attempts
            progress.clock_offset = self.clock.offset_milliseconds
            verdict = None
            try:
                opened = yield from self._attempts.run(operation, fields, progress)
            except ISolarCloudError as error:
                if progress.attempts == sent or not isinstance(error, (TransportError, ProtocolError)):
                    error.attempts = progress.attempts
                    raise  # this time nothing has left
                failure: ISolarCloudError = error
                if isinstance(error, TimedOut) and deadline.remaining() <= 0:
                    error.hint = f"The deadline of the call ({deadline.seconds:g} s) has passed."
                remedied = yield from self._passed(operation, progress, error, _may_resend(operation, error))
            else:
                verdict = self.judge.reply(operation, opened, self.clock.wall())
                if verdict is None:
                    return opened
                failure = verdict.error
                remedied = yield from self._remedy(operation, progress, verdict)
            if not remedied:
                failure.attempts = progress.attempts
                if operation.authorized and not operation.idempotent and may_have_acted(failure):
                    failure.retryable = False
                    if failure.hint == failure.default_hint:  # which may say "try again"
                        failure.hint = UNCERTAIN
                try:
                    raise failure
                finally:
                    del failure, verdict  # or its traceback would keep this frame alive, and that the error

    def _remedy(self, operation: Operation, progress: Progress, verdict: Verdict) -> Flow[bool]:
        """Do what the error's kind asks for; return whether the request may be sent again."""
        kind = verdict.retry
        if kind == "later":
            return (yield from self._passed(operation, progress, verdict.error, operation.idempotent))
        if kind == "quota":
            return (yield from self._gate.refused(verdict.error, self.service.quota, progress.deadline))
        if kind == "never" or kind in progress.remedies:
            return False
        progress.remedies.add(kind)
        if kind == "clock":
            mending = locked(self._clock_lock, self._mend_clock(progress.clock_offset, progress.deadline))
            return (yield from progress.deadline.bound(mending, operation))
        if kind == "authorize":
            if progress.token is None:
                return False
            log.debug("%s: the token was refused", operation.path)
            renewal = self.authorization.renew(self.within(progress.deadline), progress.token)
            yield from progress.deadline.bound(renewal, operation)
        return True  # "nonce" needs nothing: each attempt is sealed with a new one

    def _passed(
        self, operation: Operation, progress: Progress, error: ISolarCloudError, allowed: bool
    ) -> Flow[bool]:
        """Wait for a failure to pass, if the call may be repeated and there is time."""
        if not allowed:
            return False
        wait = self._retry.wait_before_next(
            progress.attempts,
            self.clock.monotonic() - progress.begun,
            self.chance.fraction(),
            error.retry_after,
        )
        if wait is None or wait >= progress.deadline.remaining():
            return False
        progress.paused += wait
        log.debug("%s: %s, again in %.2f s", operation.path, type(error).__name__, wait)
        yield from sleep(wait)
        return True

    def _mend_clock(self, offset: int, deadline: Deadline) -> Flow[bool]:
        """Ask the gateway for its time; whoever waited meanwhile finds the offset changed already."""
        if self.clock.offset_milliseconds != offset:
            return True
        operation = self.service.clock
        asked = self.clock.wall()
        try:
            opened = yield from self._attempts.run(operation, {}, Progress(asked, deadline))
            if self.judge.reply(operation, opened, asked) is not None:
                return False
            told = self.read(operation, None, opened)
        except (TransportError, ProtocolError):
            return False  # the error to raise is the one that made us ask
        milliseconds = getattr(told, told.__struct_fields__[0], None)
        if milliseconds is None:
            return False
        self.clock.set_by(int(milliseconds), asked, self.clock.wall())
        log.debug("the gateway's clock is %+d ms off ours", self.clock.offset_milliseconds)
        return True

    def read(self, operation: Operation, request: Any, opened: Opened, notes: Notes | None = None) -> Any:
        """Decode a successful reply, and raise what its inner result code says; its own notes, if any."""
        try:
            root = msgspec.Raw(opened.body) if operation.reply.also_at_root else None  # its repr is safe
            value = self._decode(operation, request, opened.data, root=root, notes=notes or self.notes)
            self.redactor.learn(value)
        except ISolarCloudError as error:
            error.at(operation)
            error.serial = error.serial or self.judge.serial(opened)
            error.raw = error.raw or RawReply(opened.body)
            if isinstance(error, MissingData):
                from .decode import read_outcome

                failure = self._outcome(operation, read_outcome(operation, opened.data), opened)
                if failure is not None:
                    try:
                        raise failure from None
                    finally:
                        del failure
            raise
        failure = None if operation.outcome is None else self._outcome(operation, value, opened)
        if failure is not None:
            try:
                raise failure
            finally:
                del value, failure  # its texts may quote anything, and tracebacks show locals
        return value

    def _outcome(self, operation: Operation, reply: Any, opened: Opened) -> ISolarCloudError | None:
        failure = self.judge.outcome(operation, reply, opened.serial)
        if failure is not None:
            failure.raw = RawReply(opened.body)
        return failure


def may_have_acted(error: ISolarCloudError) -> bool:
    """Whether the gateway may have carried out a request that ended in this error."""
    if isinstance(error, (TransportError, ProtocolError)):
        return not isinstance(error, ConnectFailed)
    return (error.http_status or 0) >= SERVER_FAILED


def _may_resend(operation: Operation, error: TransportError | ProtocolError) -> bool:
    """Whether a request that failed on the way can be repeated without doing anything twice."""
    return error.retryable and (operation.idempotent or isinstance(error, ConnectFailed))
