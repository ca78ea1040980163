"""The frames that replies come in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from isolarcloud import ErrorCode
from isolarcloud_runtime.descriptors import Service
from isolarcloud_tools.sandbox.context import Answer
from isolarcloud_tools.sandbox.messages import RefusedError, Reply, Request, TokenRefusedError, json_reply

_WITHOUT_SERIAL = {ErrorCode.TOKEN_INVALID.value, ErrorCode.UNKNOWN_EXCEPTION.value}


class Envelopes:
    """Puts answers and refusals into the frames of their family."""

    def __init__(self, clock: Callable[[], float], randomness: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._randomness = randomness

    def success(self, service: Service, answer: Answer) -> Reply:
        """Return an answer in its envelope."""
        envelope = service.family.envelope
        return json_reply(
            {
                envelope.serial: self._serial_number(),
                envelope.code: envelope.success[0],
                envelope.message: "success",
                envelope.data: answer.data,
                **answer.beside,
            }
        )

    def refusal(self, service: Service, refused: RefusedError) -> Reply:
        """Return a refusal with one of the gateway's codes."""
        envelope = service.family.envelope
        code = str(refused.code)
        known = service.codes.get(refused.key or code)
        content: dict[str, Any] = {envelope.message: refused.message or (known.message if known else None)}
        if not refused.extra:
            content[envelope.data] = None
        content[envelope.code] = code
        content.update(refused.extra)
        if code not in _WITHOUT_SERIAL:
            content[envelope.serial] = self._serial_number()
        return json_reply(content)

    def token_refusal(self, service: Service, refused: TokenRefusedError) -> Reply:
        """Return a refusal in the manner of OAuth: without a code."""
        envelope = service.family.envelope
        content = {
            envelope.error: service.token_errors[0],
            envelope.error_description: refused.description,
            envelope.serial: self._serial_number(),
        }
        return json_reply(content, refused.status)

    def framework_error(self, service: Service, request: Request, status: int, reason: str) -> Reply:
        """Return what the framework below the gateway says by itself."""
        moment = datetime.fromtimestamp(self._clock(), UTC)
        return json_reply(
            {
                "timestamp": moment.strftime("%Y-%m-%d %H:%M:%S"),
                "status": status,
                "error": reason,
                "message": reason,
                "path": request.path,
                service.family.envelope.serial: self._serial_number(),
            },
            status,
        )

    def _serial_number(self) -> str:
        moment = datetime.fromtimestamp(self._clock(), UTC)
        return f"{moment:%Y%m%d}{self._randomness(12).hex()}"
