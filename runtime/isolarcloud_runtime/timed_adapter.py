"""An adapter for requests whose replies end in time, however slowly their bytes come.

The libraries know a time between two bytes only: a reply that comes byte by byte, headers included,
never ends by it. Here every read of a reply, from its first line on, also ends with its attempt.
"""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import Callable
from http.client import HTTPResponse
from typing import Any

import requests.adapters
import urllib3.connection
import urllib3.connectionpool


class Attempt(threading.local):
    """When the attempt that this thread makes has to be over."""

    until: float = float("inf")
    monotonic: Callable[[], float] = staticmethod(time.monotonic)


attempt = Attempt()


class _TimedReader(io.RawIOBase):
    """What comes out of a socket, until the attempt is over."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._between = sock.gettimeout()
        self._until, self._monotonic = attempt.until, attempt.monotonic

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._until - self._monotonic()
        if left <= 0:
            raise TimeoutError("the attempt is over")
        if self._between is None or left < self._between:
            self._sock.settimeout(left)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        super().close()
        self._raw.close()


class _TimedSocket:
    """Stands for a socket where a response asks it for a file to read."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def makefile(self, _: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedReader(self._sock))


class _TimedResponse(HTTPResponse):
    def __init__(self, sock: Any, *arguments: Any, **more: Any) -> None:
        super().__init__(_TimedSocket(sock), *arguments, **more)  # type: ignore[arg-type]


class _Connection(urllib3.connection.HTTPConnection):
    response_class = _TimedResponse

    def request(self, *arguments: Any, **more: Any) -> None:
        _reset_timeout(self)
        super().request(*arguments, **more)


class _SecureConnection(urllib3.connection.HTTPSConnection):
    response_class = _TimedResponse

    def request(self, *arguments: Any, **more: Any) -> None:
        _reset_timeout(self)
        super().request(*arguments, **more)


def _reset_timeout(connection: urllib3.connection.HTTPConnection) -> None:
    """Forget how little time the last reply on this connection had left."""
    if connection.sock is not None:
        connection.sock.settimeout(connection.timeout)


class _Pool(urllib3.connectionpool.HTTPConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]  # urllib3 types its own so too


class _SecurePool(urllib3.connectionpool.HTTPSConnectionPool):
    ConnectionCls = _SecureConnection  # pyright: ignore[reportAssignmentType]


_POOLS = {"http": _Pool, "https": _SecurePool}


class TimedAdapter(requests.adapters.HTTPAdapter):
    """Bounds each reply by `attempt.until`, which whoever sends sets before."""

    def init_poolmanager(self, *arguments: Any, **more: Any) -> None:
        """Make connections of our own kind."""
        super().init_poolmanager(*arguments, **more)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        """Make connections of our own kind through a proxy too, unless it speaks SOCKS."""
        manager = super().proxy_manager_for(proxy, **more)
        if not proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = _POOLS
        return manager
