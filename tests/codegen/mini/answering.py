"""Transports that give prepared answers and remember what they were asked."""

from __future__ import annotations

import json
from typing import Any

from isolarcloud_runtime.transport import HttpRequest, HttpResponse


class Answering:
    """Answers calls of a synchronous client, one reply each, in order."""

    def __init__(self, *replies: object) -> None:
        self.replies = list(replies)
        self.requests: list[HttpRequest] = []

    def send(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return HttpResponse(200, {}, json.dumps(self.replies.pop(0)).encode())

    def close(self) -> None:
        """Nothing is open."""

    def body(self) -> dict[str, Any]:
        """Return the body of the last request."""
        body: dict[str, Any] = json.loads(self.requests[-1].body or b"{}")
        return body


class AsyncAnswering:
    """Answers calls of an asynchronous client."""

    def __init__(self, *replies: object) -> None:
        self.answering = Answering(*replies)

    async def send(self, request: HttpRequest) -> HttpResponse:
        return self.answering.send(request)

    async def close(self) -> None:
        """Nothing is open."""
