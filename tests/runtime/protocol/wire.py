"""A server on loopback that does exactly what a test tells it, down to the bytes."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Behaviour = Callable[["Connection"], None]


class Connection:
    """One connection: read a request, answer it in any way."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock

    def read_request(self) -> bytes:
        """The whole request; empty when the client has gone."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self.sock.recv(65536)
            if not piece:
                return b""
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += self.sock.recv(65536)
        return head + b"\r\n\r\n" + body

    def answer(
        self, body: bytes = b"{}", status: str = "200 OK", length: int | None = None, **headers: str
    ) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.sock.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def chunk(self, body: bytes) -> None:
        self.sock.sendall(b"%x\r\n%s\r\n" % (len(body), body))

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def wait_until_gone(self) -> None:
        while True:
            try:
                if not self.sock.recv(65536):
                    return
            except OSError:
                return


@dataclass
class Server:
    port: int
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serving(
    behaviour: Behaviour, tls: ssl.SSLContext | None = None, *, greeting: bytes = b""
) -> Iterator[Server]:
    """Serve until the block ends; each request of each connection gets the same behaviour."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(listener.getsockname()[1])
    threads: list[threading.Thread] = []
    sockets: list[socket.socket] = []

    def serve(sock: socket.socket) -> None:
        try:
            with sock if tls is None else tls.wrap_socket(sock, server_side=True) as wrapped:
                connection = Connection(wrapped)
                if greeting:
                    wrapped.sendall(greeting)
                    return
                while request := connection.read_request():
                    server.requests.append(request)
                    behaviour(connection)
        except OSError:
            pass  # the client has gone, or the test is over

    def accept() -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            server.connections += 1
            sockets.append(sock)
            threads.append(threading.Thread(target=serve, args=(sock,)))
            threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for sock in sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()
        for sock in sockets:
            sock.close()
