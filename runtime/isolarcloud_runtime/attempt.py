"""One attempt of a call: it waits for its turn, is sealed, sent, opened, and logged."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from .deadline import Deadline
from .effects import Flow, Send
from .errors import ISolarCloudError
from .open import Opened, open_reply
from .seal import seal
from .secret import Secret

if TYPE_CHECKING:
    from .clock import Chance, Clock
    from .descriptors import Operation, Service
    from .gate import Gate
    from .redact import Redactor
    from .seal import Identity
    from .transport import HttpResponse

log = logging.getLogger("isolarcloud")


class Progress(msgspec.Struct, eq=False):
    """How far one call has come."""

    begun: float
    deadline: Deadline
    attempts: int = 0
    paused: float = 0.0
    """Seconds waited since the last attempt, for the log."""
    token: str | Secret | None = None
    clock_offset: int = 0
    remedies: set[str] = set()

    def __repr__(self) -> str:
        return f"Progress(attempts={self.attempts})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Show the pretty printer of `rich` no token."""
        return [("attempts", self.attempts)]


class Attempts:
    """Makes the attempts of one client's calls."""

    def __init__(
        self,
        service: Service,
        identity: Identity,
        gate: Gate,
        redactor: Redactor,
        *,
        clock: Clock,
        chance: Chance,
    ) -> None:
        """Take who calls whom, where attempts wait for their turn, and what keeps secrets out of the log."""
        self._service = service
        self._identity = identity
        self._gate = gate
        self._redactor = redactor
        self._clock = clock
        self._chance = chance

    def run(self, operation: Operation, fields: Mapping[str, Any], progress: Progress) -> Flow[Opened]:
        """Send the request once, when its turn has come, and open the reply.

        Raises:
            ApiError: `QuotaError`: the calls of a period are used up; nothing was sent.
            TransportError: It could not be sent, or no reply came; `TimedOut` also when its turn never came.
            ProtocolError: The reply cannot be read.
        """
        asked = self._clock.monotonic()

        def send_now() -> Flow[Opened]:
            progress.attempts += 1
            progress.paused += self._clock.monotonic() - asked
            return self._send(operation, fields, progress)

        lease = self._identity.timeout.total
        return (yield from self._gate.through(operation, progress.deadline, lease, send_now))

    def _send(self, operation: Operation, fields: Mapping[str, Any], progress: Progress) -> Flow[Opened]:
        sealed = seal(
            self._service,
            self._identity,
            operation,
            fields,
            token=progress.token,
            clock=self._clock,
            chance=self._chance,
        )
        request = sealed.request
        if operation.authorized or operation.idempotent:  # what a refresh or a login gives is not cut off
            request = progress.deadline.cut(request)
        sent_at = self._clock.monotonic()
        received: HttpResponse | None = None
        read: Opened | None = None
        failed = "unfinished"
        try:
            response: HttpResponse = yield Send(request)
            received = response
            read = opened = open_reply(self._service, operation, response, sealed.key)
        except ISolarCloudError as error:
            error.at(operation)
            failed = type(error).__name__
            raise
        finally:
            if log.isEnabledFor(logging.DEBUG):
                seconds = self._clock.monotonic() - sent_at
                self._log(operation, progress, received, read, failed=failed, seconds=seconds)
            progress.paused = 0.0
        return opened

    def _log(
        self,
        operation: Operation,
        progress: Progress,
        response: HttpResponse | None,
        opened: Opened | None,
        *,
        failed: str,
        seconds: float,
    ) -> None:
        """Log one attempt, for people and (as attributes of the record) for machines."""
        outcome = "?" if response is None else f"HTTP {response.status}"
        if opened is None:
            outcome += f", {failed}"
        else:
            outcome = f"HTTP {opened.status}, code {opened.code or opened.error}"
        facts = {
            "endpoint": operation.path,
            "attempt": progress.attempts,
            "waited_ms": round(progress.paused * 1000),
            "outcome": self._redactor.clean(outcome),
            "serial": self._redactor.hide((opened and opened.serial) or "none"),
            "size": 0 if response is None else len(response.body),
            "duration_ms": round(seconds * 1000),
        }
        log.debug(
            "%s attempt %d after %d ms: %s, serial %s, %d bytes, %d ms",
            *(facts[name] for name in ("endpoint", "attempt", "waited_ms", "outcome", "serial", "size")),
            facts["duration_ms"],
            extra=facts,
        )
