"""Reading the body of a reply piece by piece, decompressed here so that its size stays bounded."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator

from .errors import BadReply, ConnectionBroken, ReplyTooLarge

ACCEPTED_ENCODINGS = "gzip, deflate"
PIECE = 64 * 1024
STEP = 256 * 1024
"""Bytes that are decompressed at a time: a small piece may hold a thousand times its size."""


class _Inflate:
    """gzip and deflate; of the latter both readings that servers have of it (with and without header)."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._inflater = zlib.decompressobj(window)
        self._first = True

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._first and data:
            self._first = False
            raw_deflate = self._window == zlib.MAX_WBITS and (data[0] & 0x0F) != zlib.DEFLATED
            if raw_deflate:
                self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        while True:
            piece = self._inflater.decompress(data, STEP)
            yield piece
            if len(piece) < STEP:
                return
            data = self._inflater.unconsumed_tail

    def complete(self) -> bool:
        return self._inflater.eof or self._first


class BodyReader:
    """Collects the pieces of one body; refuses more than `most_bytes` after decompression."""

    def __init__(self, encoding: str, most_bytes: int, endpoint: str) -> None:
        """Take the reply's `Content-Encoding` (empty: none), the limit, the endpoint for messages."""
        self._most_bytes = most_bytes
        self._endpoint = endpoint
        self._body = io.BytesIO()  # gives its content without a second copy
        self._size = 0
        self._inflate = self._inflate_for(encoding.strip().lower()) if encoding else None

    def _inflate_for(self, encoding: str) -> _Inflate | None:
        if encoding in ("", "identity"):
            return None
        if encoding in ("gzip", "x-gzip"):
            return _Inflate(zlib.MAX_WBITS | 16)
        if encoding == "deflate":
            return _Inflate(zlib.MAX_WBITS)
        raise BadReply(
            f"The reply is compressed in a way that was not offered ({encoding[:20]!r}).",
            operation=self._endpoint,
        )

    def expect(self, content_length: str | None) -> None:
        """Refuse a body at once whose announced length is over the limit."""
        if content_length is not None and content_length.isdigit() and int(content_length) > self._most_bytes:
            raise self._too_large()

    def feed(self, data: bytes) -> None:
        """Take the next piece as it came over the wire."""
        try:
            for piece in (data,) if self._inflate is None else self._inflate.feed(data):
                self._size += len(piece)
                if self._size > self._most_bytes:
                    raise self._too_large()
                self._body.write(piece)
        except zlib.error:
            raise BadReply("The reply cannot be decompressed.", operation=self._endpoint) from None

    def finish(self) -> bytes:
        """Return the whole body."""
        if self._inflate is not None and not self._inflate.complete():
            raise ConnectionBroken(
                "The compressed reply ends too early.", operation=self._endpoint, retryable=True
            )
        return self._body.getvalue()

    def _too_large(self) -> ReplyTooLarge:
        self._body.close()  # the error and its traceback may live on; what was read must not
        return ReplyTooLarge(
            f"The reply is larger than {self._most_bytes} bytes.",
            hint="Ask for less in one call, or raise the limit of the client.",
            operation=self._endpoint,
        )
