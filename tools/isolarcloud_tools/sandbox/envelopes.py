"""The frames that replies come in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from isolarcloud import ErrorCode
from isolarcloud_runtime.descriptors import Envelope, ErrorInfo, Service
from isolarcloud_tools.sandbox.context import Answer
from isolarcloud_tools.sandbox.messages import (
    FailedError,
    RefusedError,
    Reply,
    Request,
    TokenRefusedError,
    json_reply,
)

_WITHOUT_SERIAL = {ErrorCode.TOKEN_INVALID.value, ErrorCode.UNKNOWN_EXCEPTION.value}
"""Refusals without a serial number: some are, and no page tells which; these two are our choice."""


class Envelopes:
    """Puts answers and refusals into the frames of their family."""

    def __init__(self, clock: Callable[[], float], randomness: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._randomness = randomness

    def success(self, service: Service, answer: Answer) -> Reply:
        """Return an answer in its envelope."""
        envelope = service.family.envelope
        told = (
            {envelope.code: envelope.success[0]}
            if envelope.ok is None
            else {envelope.code: HTTPStatus.OK.value, envelope.ok: True}
        )
        return json_reply(
            {
                envelope.serial: self._serial_number(),
                **told,
                envelope.message: service.codes[_gates(service).success[0]].wire_name,
                envelope.data: answer.data,
                **answer.beside,
            }
        )

    def failure(self, service: Service, failed: FailedError) -> Reply:
        """Return what a service says that has a flag for success, and no codes of the gateway."""
        envelope = service.family.envelope
        assert envelope.ok is not None, f"{service.family.name} has codes for everything"
        return json_reply(
            {
                envelope.serial: self._serial_number(),
                envelope.code: failed.status.value,
                envelope.ok: False,
                envelope.message: failed.message,
                envelope.data: None,
            }
        )

    def refusal(self, service: Service, refused: RefusedError) -> Reply:
        """Return a refusal with one of the gateway's codes."""
        envelope = _gates(service)
        code = str(refused.code)
        known = service.codes.get(refused.key or code)
        content: dict[str, Any] = {envelope.message: refused.message or _words(known)}
        if not refused.extra:
            content[envelope.data] = None
        content[envelope.code] = code
        content.update(refused.extra)
        if code not in _WITHOUT_SERIAL:
            content[envelope.serial] = self._serial_number()
        return json_reply(content)

    def token_refusal(self, service: Service, refused: TokenRefusedError) -> Reply:
        """Return a refusal in the manner of OAuth: without a code."""
        envelope = _gates(service)
        content = {
            envelope.error: service.token_errors[0],
            envelope.error_description: refused.description,
            envelope.serial: self._serial_number(),
        }
        return json_reply(content, refused.status)

    def framework_error(self, service: Service, request: Request, status: int, reason: str) -> Reply:
        """Return what the framework below the gateway says by itself; clients read two of its keys."""
        moment = datetime.fromtimestamp(self._clock(), UTC)
        envelope = _gates(service)
        return json_reply(
            {
                "timestamp": moment.strftime("%Y-%m-%d %H:%M:%S"),
                envelope.http_status: status,
                envelope.error: reason,
                "message": reason,
                "path": request.path,
                envelope.serial: self._serial_number(),
            },
            status,
        )

    def _serial_number(self) -> str:
        moment = datetime.fromtimestamp(self._clock(), UTC)
        return f"{moment:%Y%m%d}{self._randomness(12).hex()}"


def _words(known: ErrorInfo | None) -> str | None:
    """Return what the gateway writes beside a code: the catalogue's text where no page tells."""
    return (known.wire_name or known.message) if known else None


def _gates(service: Service) -> Envelope:
    """Return the envelope of the gate, which stands before services with an envelope of their own too."""
    return service.family.other_envelope or service.family.envelope
