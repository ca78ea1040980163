"""Replies that never end, come byte by byte, or are no proper HTTP: each ends, and with an error of ours.

The servers here go on for ever: that a test ends at all shows that the client has ended it.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import suppress
from itertools import count, repeat
from typing import Any

import pytest

from isolarcloud_runtime.body import BodyReader
from isolarcloud_runtime.errors import ConnectionBroken, ReplyTooLarge, TimedOut
from isolarcloud_runtime.surroundings import Surroundings
from isolarcloud_runtime.transport import HttpRequest, Timeout
from isolarcloud_runtime.transport_requests import RequestsTransport
from tests.runtime.protocol.test_transports import CHUNKED, Fetch, ask, failing, fetch_async, fetch_sync
from tests.runtime.protocol.wire import Connection, serving

HEAD = b"HTTP/1.1 200 OK\r\n"
SOON = Timeout(connect=5, read=5, total=0.2)


@pytest.fixture(params=[fetch_sync, fetch_async], ids=["requests", "aiohttp"])
def fetch(request: pytest.FixtureRequest) -> Fetch:
    chosen: Fetch = request.param
    return chosen


def slowly(connection: Connection, pieces: Iterator[bytes]) -> None:
    """Send piece after piece until the client has gone."""
    connection.sock.settimeout(0.005)
    for piece in pieces:
        connection.sock.sendall(piece)
        try:
            if not connection.sock.recv(1):
                return
        except TimeoutError:
            pass


def status_line(_: Connection) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 "
    yield from repeat(b"O")


def header_line(_: Connection) -> Iterator[bytes]:
    yield HEAD + b"X-Slow: "
    yield from repeat(b"y")


def header_by_header(_: Connection) -> Iterator[bytes]:
    yield HEAD
    yield from (b"X-%d: y\r\n" % number for number in count())


def continues(_: Connection) -> Iterator[bytes]:
    yield from repeat(b"HTTP/1.1 100 Continue\r\n\r\n")


def body(_: Connection) -> Iterator[bytes]:
    yield HEAD + b"Content-Length: 1000000\r\n\r\n"
    yield from repeat(b"x")


def chunks(_: Connection) -> Iterator[bytes]:
    yield CHUNKED
    yield from repeat(b"1\r\nx\r\n")


def chunk_size(_: Connection) -> Iterator[bytes]:
    yield CHUNKED
    yield from repeat(b"0")


def trailers(_: Connection) -> Iterator[bytes]:
    yield CHUNKED + b"2\r\n{}\r\n0\r\n"
    yield from repeat(b"X: y\r\n")


@pytest.mark.parametrize(
    "drip", [status_line, header_line, header_by_header, continues, body, chunks, chunk_size, trailers]
)
def test_a_reply_that_comes_byte_by_byte_ends_with_its_attempt(fetch: Fetch, drip: Any) -> None:
    with (
        serving(lambda c: slowly(c, drip(c))) as server,
        pytest.raises((TimedOut, ConnectionBroken)) as caught,
    ):
        fetch(ask(server.address, timeout=SOON))
    # Where the library has had enough of it first, that is as good.
    assert caught.value.retryable
    assert caught.value.endpoint == "/mini/read"


def test_requests_reads_to_the_end_of_the_attempt(fetch: Fetch) -> None:
    with serving(lambda c: slowly(c, header_line(c))) as server:
        error = failing(fetch, ask(server.address, timeout=SOON), TimedOut)
    assert "time" in str(error) or "0.2 s" in str(error)


def test_a_body_that_drips_into_the_callers_session_ends_with_its_attempt(fetch: Fetch) -> None:
    with serving(lambda c: slowly(c, chunks(c))) as server, pytest.raises(TimedOut):
        fetch(ask(server.address, timeout=SOON), own=False)


# --- no proper HTTP ---------------------------------------------------------------------------------


def many_headers(connection: Connection) -> None:
    lines = b"".join(b"X-%d: y\r\n" % number for number in range(5000))
    connection.sock.sendall(HEAD + lines + b"Content-Length: 2\r\n\r\n{}")


def large_header(connection: Connection) -> None:
    connection.sock.sendall(HEAD + b"X: ")
    while True:
        connection.sock.sendall(b"y" * 10_000)


def two_lengths(connection: Connection) -> None:
    connection.sock.sendall(HEAD + b"Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}")


def bad_chunk(connection: Connection) -> None:
    connection.sock.sendall(CHUNKED + b"zz\r\nabc")
    connection.sock.close()


def long_length(connection: Connection) -> None:
    connection.answer(b"{}", length=10)
    connection.sock.close()


@pytest.mark.parametrize("odd", [many_headers, large_header, two_lengths, bad_chunk, long_length])
def test_what_is_no_proper_http(fetch: Fetch, odd: Any) -> None:
    with serving(odd) as server:
        assert failing(fetch, ask(server.address), ConnectionBroken).retryable


@pytest.mark.parametrize("length", [b"abc", b"-5", b"1e3", b""])
def test_a_length_that_is_none_never_ends_in_a_bare_error(fetch: Fetch, length: bytes) -> None:
    def answer(connection: Connection) -> None:
        connection.sock.sendall(HEAD + b"Content-Length: " + length + b"\r\n\r\n{}")
        connection.sock.close()

    with serving(answer) as server, suppress(ConnectionBroken):  # either is right
        assert fetch(ask(server.address)).body == b"{}"


def test_what_comes_after_a_reply_does_not_become_the_next_one() -> None:
    """A reply longer than it says: the rest must not be taken for the answer to the next request."""

    def answer(connection: Connection) -> None:
        connection.answer(b"one" + HEAD + b"Content-Length: 6\r\n\r\nforged", length=3)

    with serving(answer) as server:
        transport = RequestsTransport(Surroundings(None, None))
        for _ in range(3):
            with suppress(ConnectionBroken):
                assert transport.send(ask(server.address)).body == b"one"
        transport.close()


# --- bombs ------------------------------------------------------------------------------------------


def bomb(size: int) -> bytes:
    compressor = zlib.compressobj(6, wbits=31)
    zeros = bytes(1 << 20)
    pieces = [compressor.compress(zeros) for _ in range(size >> 20)]
    return b"".join([*pieces, compressor.flush()])


def test_a_bomb_is_refused_at_the_limit() -> None:
    packed = bomb(32 << 20)
    assert len(packed) < 1 << 16
    reader = BodyReader("gzip", 2 << 20, "/x")
    with pytest.raises(ReplyTooLarge):
        reader.feed(packed)
    assert reader._size <= 3 << 20  # one step more than allowed, whatever it would unpack to


def test_a_bomb_within_a_bomb_is_not_unpacked_twice(fetch: Fetch) -> None:
    inner = gzip.compress(b"x" * 1000)
    packed = gzip.compress(inner)
    with serving(lambda c: c.answer(packed, Content_Encoding="gzip")) as server:
        request: HttpRequest = ask(server.address)
        assert fetch(request).body == inner
