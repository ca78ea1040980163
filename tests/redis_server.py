"""A Redis over real sockets: the one installed on this machine, or fakeredis."""

from __future__ import annotations

import logging
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fakeredis import TcpFakeServer

KINDS = [
    "fake",
    pytest.param(
        "real", marks=pytest.mark.skipif(shutil.which("redis-server") is None, reason="no redis-server")
    ),
]
"""For tests that run with either."""


@contextmanager
def running_redis(kind: str, folder: Path) -> Iterator[str]:
    """Run an empty Redis meanwhile; give its address. The folder is for what a real one keeps."""
    with _real(folder) if kind == "real" else _fake() as address:
        yield address


@contextmanager
def _fake() -> Iterator[str]:
    logging.getLogger("fakeredis").setLevel(logging.WARNING)  # it logs what goes over the wire
    server = TcpFakeServer(("127.0.0.1", 0), server_type="redis")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"redis://127.0.0.1:{server.server_address[1]}/0"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def _real(folder: Path) -> Iterator[str]:
    socket = folder / "redis.socket"
    command = ["redis-server", "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert any("ready to accept connections" in line.lower() for line in process.stdout)
            yield f"unix://{socket}"
        finally:
            process.terminate()
            process.communicate()
