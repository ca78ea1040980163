"""How replies go over a socket: as usual, or as a fault has it."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress
from math import isinf

from aiohttp import web

from isolarcloud_tools.sandbox.faults.exchange import USUAL, Delivery, Manner
from isolarcloud_tools.sandbox.messages import Reply

_NO_LINGER = struct.pack("ii", 1, 0)


async def deliver(request: web.Request, delivery: Delivery, stopping: asyncio.Event) -> web.StreamResponse:
    """Send a reply.

    Args:
        request: What it is the reply to.
        delivery: The reply, and how it is sent.
        stopping: Set when the server stops: no pause lasts longer.
    """
    reply, manner = delivery
    if reply is not None and manner == USUAL:
        return web.Response(status=reply.status, headers=reply.headers, body=reply.body)
    await _pause(manner.wait, stopping)
    if reply is None:
        _break_off(request)
        return web.Response()
    response = web.StreamResponse(status=reply.status, headers=reply.headers)
    with suppress(ConnectionResetError):  # the caller may have given up
        await _send(request, response, reply, manner, stopping)
    return response


async def _send(
    request: web.Request,
    response: web.StreamResponse,
    reply: Reply,
    manner: Manner,
    stopping: asyncio.Event,
) -> None:
    response.content_length = len(reply.body)
    await response.prepare(request)
    body = reply.body[: int(len(reply.body) * manner.share)]
    size = manner.piece or max(1, len(body))
    for start in range(0, len(body), size):
        if start:
            await _pause(manner.pause, stopping)
        await response.write(body[start : start + size])
    if manner.end == "reset":
        _break_off(request)
    elif manner.end == "close" and request.transport is not None:
        request.transport.close()


async def _pause(seconds: float, stopping: asyncio.Event) -> None:
    if seconds:
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), None if isinf(seconds) else seconds)


def _break_off(request: web.Request) -> None:
    """Reset the connection: the other side learns of it at once, and not as of an orderly end."""
    transport = request.transport
    if transport is not None:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        transport.abort()
