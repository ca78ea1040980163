"""Both transports against a server that misbehaves: the same error from each, and never a bare one."""

from __future__ import annotations

import asyncio
import gzip
import os
import random
import ssl
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import certifi
import pytest
import requests
import urllib3
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from isolarcloud_runtime import transport_requests
from isolarcloud_runtime.errors import (
    BadReply,
    ConfigurationError,
    ConnectFailed,
    ConnectionBroken,
    ISolarCloudError,
    ReplyTooLarge,
    TimedOut,
    TransportError,
)
from isolarcloud_runtime.surroundings import Surroundings, read_surroundings
from isolarcloud_runtime.transport import HttpRequest, HttpResponse, Timeout
from isolarcloud_runtime.transport_aiohttp import AiohttpTransport
from isolarcloud_runtime.transport_requests import RequestsTransport
from tests.runtime.protocol.kit import ACCESS_KEY, PLANTED
from tests.runtime.protocol.wire import Connection, serving

NOWHERE = Surroundings(None, None)
TINY = Timeout(connect=5, read=0.05, total=5)
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
Fetch = Callable[..., HttpResponse]


def fetch_sync(
    request: HttpRequest, surroundings: Surroundings = NOWHERE, *, own: bool = True
) -> HttpResponse:
    with requests.Session() as session:
        transport = RequestsTransport(surroundings, session=None if own else session)
        try:
            return transport.send(request)
        finally:
            transport.close()


def fetch_async(
    request: HttpRequest, surroundings: Surroundings = NOWHERE, *, own: bool = True
) -> HttpResponse:
    async def main() -> HttpResponse:
        async with aiohttp.ClientSession() as session:
            transport = AiohttpTransport(surroundings, session=None if own else session)
            try:
                return await transport.send(request)
            finally:
                await transport.close()

    return asyncio.run(main())


@pytest.fixture(params=[fetch_sync, fetch_async], ids=["requests", "aiohttp"])
def fetch(request: pytest.FixtureRequest) -> Fetch:
    chosen: Fetch = request.param
    return chosen


def ask(url: str, **more: Any) -> HttpRequest:
    headers = {"x-access-key": ACCESS_KEY, "Content-Type": "application/json"}
    return HttpRequest("POST", f"{url}/mini/read", "/mini/read", headers, b'{"a":1}', **more)


def failing(fetch: Fetch, request: HttpRequest, kind: type[ISolarCloudError], *arguments: Any) -> Any:
    with pytest.raises(kind) as caught:
        fetch(request, *arguments)
    error = caught.value
    assert type(error) is kind
    assert error.endpoint == "/mini/read"
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__
    assert not [secret for secret in PLANTED if secret in f"{error} {error!r}"]
    return error


def test_a_request_arrives_as_it_is_and_the_response_comes_back(fetch: Fetch) -> None:
    for own in (True, False):
        with serving(lambda c: c.answer(b"\xc3\xa9", "404 Not Found", X_Thing="One")) as server:
            response = fetch(ask(server.address), own=own)
        assert (response.status, response.body, response.headers["x-thing"]) == (404, b"\xc3\xa9", "One")
        head, _, body = server.requests[0].partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        assert lines[0] == "POST /mini/read HTTP/1.1"
        assert f"x-access-key: {ACCESS_KEY}" in lines
        assert body == b'{"a":1}'
        assert "body" not in repr(response)


def test_connections_are_used_again() -> None:
    with serving(lambda c: c.answer(gzip.compress(b"x" * 9), Content_Encoding="gzip")) as server:
        transport = RequestsTransport(NOWHERE)
        for _ in range(3):
            assert transport.send(ask(server.address)).body == b"x" * 9
        transport.close()
    assert server.connections == 1

    async def main() -> None:
        transport = AiohttpTransport(NOWHERE)
        for _ in range(3):
            assert (await transport.send(ask(server.address))).body == b"x" * 9
        await transport.close()

    with serving(lambda c: c.answer(gzip.compress(b"x" * 9), Content_Encoding="gzip")) as server:
        asyncio.run(main())
    assert server.connections == 1


def raw_deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush()


@pytest.mark.parametrize(
    ("encoding", "compress"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP ", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("identity", bytes),
    ],
)
@pytest.mark.parametrize("size", [0, 10, 300_000])
def test_compressed_bodies(
    fetch: Fetch, encoding: str, compress: Callable[[bytes], bytes], size: int
) -> None:
    content = random.Random(size).randbytes(size)
    with serving(lambda c: c.answer(compress(content), Content_Encoding=encoding)) as server:
        assert fetch(ask(server.address)).body == content


def test_an_empty_body_that_calls_itself_compressed(fetch: Fetch) -> None:
    with serving(lambda c: c.answer(b"", "204 No Content", Content_Encoding="gzip")) as server:
        assert fetch(ask(server.address)).body == b""


def test_the_callers_session_may_decompress_by_itself() -> None:
    def behave(connection: Connection) -> None:
        connection.answer(gzip.compress(b"hello"), Content_Encoding="gzip")

    with serving(behave) as server:
        assert fetch_async(ask(server.address), own=False).body == b"hello"
        assert b"Accept-Encoding: identity" in server.requests[0]
        assert fetch_sync(ask(server.address), own=False).body == b"hello"


def test_chunked_bodies(fetch: Fetch) -> None:
    def behave(connection: Connection) -> None:
        connection.sock.sendall(CHUNKED)
        for piece in (b"one", b" two", b""):
            connection.chunk(piece)

    with serving(behave) as server:
        assert fetch(ask(server.address)).body == b"one two"


# --- faults ----------------------------------------------------------------------------------------


def half_a_body(connection: Connection) -> None:
    connection.answer(b'{"resu', length=100)
    connection.sock.close()


def half_a_chunk(connection: Connection) -> None:
    connection.sock.sendall(CHUNKED + b"ff\r\nabc")
    connection.sock.close()


def no_last_chunk(connection: Connection) -> None:
    connection.sock.sendall(CHUNKED)
    connection.chunk(b"abc")
    connection.sock.close()


def reset_before(connection: Connection) -> None:
    connection.reset()


def close_before(connection: Connection) -> None:
    connection.sock.close()


def reset_under_way(connection: Connection) -> None:
    connection.answer(b"abc", length=100)
    connection.reset()


def no_http(connection: Connection) -> None:
    connection.sock.sendall(b"hello\r\n\r\n")
    connection.sock.close()


def cut_gzip(connection: Connection) -> None:
    connection.answer(gzip.compress(b"hello" * 100)[:-12], Content_Encoding="gzip")


def no_gzip(connection: Connection) -> None:
    connection.answer(b"hello", Content_Encoding="gzip")


def brotli(connection: Connection) -> None:
    connection.answer(b"hello", Content_Encoding="br")


@pytest.mark.parametrize(
    "behaviour",
    [
        half_a_body,
        half_a_chunk,
        no_last_chunk,
        reset_before,
        close_before,
        reset_under_way,
        no_http,
        cut_gzip,
    ],
)
def test_what_breaks_under_way(fetch: Fetch, behaviour: Any) -> None:
    with serving(behaviour) as server:
        error = failing(fetch, ask(server.address), ConnectionBroken)
    assert error.retryable
    assert len(server.requests) == 1  # the libraries repeat nothing behind our back


@pytest.mark.parametrize("behaviour", [no_gzip, brotli])
def test_what_is_compressed_in_no_known_way(fetch: Fetch, behaviour: Any) -> None:
    with serving(behaviour) as server:
        failing(fetch, ask(server.address), BadReply)


def silent(connection: Connection) -> None:
    connection.wait_until_gone()


def silent_under_way(connection: Connection) -> None:
    connection.answer(b"abc", length=100)
    connection.wait_until_gone()


@pytest.mark.parametrize("behaviour", [silent, silent_under_way])
def test_what_takes_too_long(fetch: Fetch, behaviour: Any) -> None:
    with serving(behaviour) as server:
        assert failing(fetch, ask(server.address, timeout=TINY), TimedOut).retryable


def test_a_reply_that_drips_has_a_limit_as_a_whole(fetch: Fetch) -> None:
    gone = []

    def drip(connection: Connection) -> None:
        connection.sock.sendall(CHUNKED)
        connection.sock.settimeout(0.01)
        while not gone:
            connection.chunk(b"x")
            try:
                if not connection.sock.recv(1):
                    gone.append(True)
            except TimeoutError:
                pass

    with serving(drip) as server:
        failing(fetch, ask(server.address, timeout=Timeout(5, 5, 0.1)), TimedOut)


def test_nobody_there(fetch: Fetch) -> None:
    with serving(lambda c: None) as server:
        pass
    error = failing(fetch, ask(server.address), ConnectFailed)
    assert "127.0.0.1" in str(error)
    assert error.retryable


def test_a_request_that_cannot_be_sent(fetch: Fetch) -> None:
    with serving(lambda c: c.answer()) as server:
        request = HttpRequest("POST", server.address, "/mini/read", {"x-key": f"{ACCESS_KEY}\r\nx: y"})
        assert not failing(fetch, request, TransportError).retryable
    assert server.requests == []
    request = HttpRequest("POST", "http://127.0.0.1:99999/x", "/mini/read")
    assert not failing(fetch, request, TransportError).retryable


def test_redirects_are_not_followed(fetch: Fetch) -> None:
    with (
        serving(lambda c: c.answer(b"elsewhere")) as elsewhere,
        serving(lambda c: c.answer(b"", "307 Go", Location=elsewhere.address)) as server,
    ):
        for own in (True, False):
            assert fetch(ask(server.address), own=own).status == 307
    assert elsewhere.requests == []


# --- sizes -----------------------------------------------------------------------------------------


def test_a_reply_over_the_limit_is_refused(fetch: Fetch) -> None:
    def endless(connection: Connection) -> None:
        connection.sock.sendall(CHUNKED)
        while True:
            connection.chunk(b"x" * 10_000)

    for behaviour in (
        lambda c: c.answer(b"x" * 1001),
        lambda c: c.answer(b"", length=10**12),
        lambda c: c.answer(gzip.compress(b"x" * 1001), Content_Encoding="gzip"),
        endless,
    ):
        with serving(behaviour) as server:
            error = failing(fetch, ask(server.address, most_bytes=1000), ReplyTooLarge)
        assert "1000 bytes" in str(error)
    with serving(lambda c: c.answer(gzip.compress(b"x" * 1000), Content_Encoding="gzip")) as server:
        assert len(fetch(ask(server.address, most_bytes=1000)).body) == 1000


def test_a_compressed_bomb_does_not_fill_the_memory(fetch: Fetch) -> None:
    import tracemalloc

    bomb = gzip.compress(bytes(50_000_000))
    with serving(lambda c: c.answer(bomb, Content_Encoding="gzip")) as server:
        request = ask(server.address, most_bytes=1_000_000)
        tracemalloc.start()
        try:
            failing(fetch, request, ReplyTooLarge)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 5_000_000


# --- TLS, proxies, sessions ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody knows, with its key, in one file."""
    import ipaddress

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(alternative, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(built.public_bytes(serialization.Encoding.PEM) + private)
    return path


def tls_server(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_certificates_are_always_checked(fetch: Fetch, certificate: Path) -> None:
    with serving(lambda c: c.answer(b"hello"), tls_server(certificate)) as server:
        address = server.address.replace("http", "https")
        error = failing(fetch, ask(address), ConnectFailed)
        assert "certificate" in str(error)
        assert not error.retryable
        assert fetch(ask(address), Surroundings(None, str(certificate))).body == b"hello"
    assert len(server.requests) == 1


def test_tls_where_none_is_spoken(fetch: Fetch) -> None:
    greeting = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    with serving(lambda c: None, greeting=greeting) as server, pytest.raises(TransportError):
        fetch(ask(server.address.replace("http", "https")))


FORK = """
import os, sys
from isolarcloud_runtime.surroundings import Surroundings
from isolarcloud_runtime.transport import HttpRequest
from isolarcloud_runtime.transport_requests import RequestsTransport
transport = RequestsTransport(Surroundings(None, sys.argv[2]))
request = HttpRequest("GET", sys.argv[1], "/mini/read")
transport.send(request)
child = os.fork()
transport.send(request)
if child == 0:
    transport.close()
    sys.exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
transport.send(request)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("secure", [True, False])
def test_a_child_process_opens_its_own_connection_and_leaves_the_parent_s(
    certificate: Path, secure: bool
) -> None:
    with serving(lambda c: c.answer(b"hello"), tls_server(certificate) if secure else None) as server:
        address = server.address.replace("http:", "https:") if secure else server.address
        done = subprocess.run(
            [sys.executable, "-c", FORK, f"{address}/mini/read", str(certificate)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stdout.split()) == (0, ["0"]), done.stderr
    assert (server.connections, len(server.requests)) == (2, 4)


@pytest.mark.parametrize("own", [True, False])
def test_an_asynchronous_transport_stays_in_its_event_loop(own: bool) -> None:
    with serving(lambda c: c.answer(b"hello")) as server:

        async def first() -> AiohttpTransport:
            transport = AiohttpTransport(NOWHERE, session=None if own else aiohttp.ClientSession())
            await transport.send(ask(server.address))
            session = transport._session
            assert session is not None
            await session.close()
            return transport

        transport = asyncio.run(first())
        with pytest.raises(ConfigurationError, match=r"another event loop.*asyncio\.run"):
            asyncio.run(transport.send(ask(server.address)))
    assert len(server.requests) == 1


def test_a_session_that_checks_no_certificates_is_refused() -> None:
    with requests.Session() as session:
        session.verify = False
        with pytest.raises(ConfigurationError, match="verification switched off"):
            RequestsTransport(NOWHERE, session=session)
        session.verify = "bundle.pem"
        RequestsTransport(NOWHERE, session=session).close()

    async def main() -> None:
        careless = ssl.create_default_context()
        careless.check_hostname, careless.verify_mode = False, ssl.CERT_NONE
        for setting in (False, careless):
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=setting)) as session:
                with pytest.raises(ConfigurationError, match="verification switched off"):
                    AiohttpTransport(NOWHERE, session=session)
        for setting in (True, ssl.create_default_context()):
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=setting)) as session:
                await AiohttpTransport(NOWHERE, session=session).close()

    asyncio.run(main())


def test_a_proxy_gets_the_request(fetch: Fetch) -> None:
    with serving(lambda c: c.answer(b"by proxy")) as proxy:
        assert fetch(ask("http://gateway.example"), Surroundings(proxy.address, None)).body == b"by proxy"
    assert proxy.requests[0].startswith(b"POST http://gateway.example/mini/read HTTP/1.1\r\n")


def test_a_proxy_that_refuses_the_tunnel(fetch: Fetch) -> None:
    with serving(lambda c: c.answer(b"", "502 Bad Gateway")) as proxy:
        address = proxy.address.replace("//", "//user:PASSWORDplanted!@")
        error = failing(fetch, ask("https://gateway.example"), ConnectFailed, Surroundings(address, None))
    assert error.retryable
    assert proxy.requests[0].startswith(b"CONNECT gateway.example:443")


def test_a_proxy_that_is_not_there(fetch: Fetch) -> None:
    with serving(lambda c: None) as proxy:
        pass
    failing(fetch, ask("https://gateway.example"), ConnectFailed, Surroundings(proxy.address, None))


def test_netrc_does_not_replace_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with serving(lambda c: c.answer()) as server:
        for fetch in (fetch_sync, fetch_async):
            for own in (True, False):
                request = HttpRequest("POST", server.address, "/", {"Authorization": "Bearer T"}, b"")
                fetch(request, own=own)
        assert all(b"Authorization: Bearer T\r\n" in request for request in server.requests)
    assert len(server.requests) == 4


def test_the_callers_session_stays_open() -> None:
    class Session(requests.Session):
        closed = False

        def close(self) -> None:
            self.closed = True
            super().close()

    session = Session()
    RequestsTransport(NOWHERE, session=session).close()
    assert not session.closed
    session.close()

    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            await AiohttpTransport(NOWHERE, session=session).close()
            assert not session.closed
        await AiohttpTransport(NOWHERE).close()  # never opened

    asyncio.run(main())


def test_a_cancelled_request_passes_the_cancellation_on() -> None:
    async def main() -> None:
        reached = asyncio.Event()
        loop = asyncio.get_running_loop()

        def behave(connection: Connection) -> None:
            loop.call_soon_threadsafe(reached.set)
            connection.wait_until_gone()

        with serving(behave) as server:
            transport = AiohttpTransport(NOWHERE)
            task = asyncio.ensure_future(transport.send(ask(server.address)))
            await reached.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await transport.close()

    asyncio.run(main())


def test_without_aiohttp_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"isolarcloud\[async\]"):
        AiohttpTransport(NOWHERE)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (requests.exceptions.ConnectTimeout(), ConnectFailed),
        (requests.exceptions.ReadTimeout(), TimedOut),
        (requests.exceptions.InvalidURL(ACCESS_KEY), TransportError),
        (requests.exceptions.InvalidHeader(ACCESS_KEY), TransportError),
        (urllib3.exceptions.DecodeError("x"), ConnectionBroken),
        (ConnectionResetError(104, "Connection reset by peer"), ConnectionBroken),
        (ValueError(ACCESS_KEY), TransportError),
    ],
)
def test_exceptions_of_requests(error: Exception, kind: type[TransportError]) -> None:
    translated = transport_requests._translate(error, ask("https://gateway.example"))
    assert type(translated) is kind
    assert ACCESS_KEY not in str(translated)


def test_a_timeout_while_connecting_never_left() -> None:
    async def main() -> None:
        transport = AiohttpTransport(NOWHERE)
        for error, kind in (
            (aiohttp.ConnectionTimeoutError("slow"), ConnectFailed),
            (aiohttp.SocketTimeoutError("slow"), TimedOut),
            (aiohttp.InvalidURL("x"), TransportError),
            (RuntimeError("Session is closed"), TransportError),
            (aiohttp.ServerDisconnectedError(), ConnectionBroken),
        ):
            assert type(transport._translate(error, ask("https://gateway.example"))) is kind

    asyncio.run(main())


# --- the environment -------------------------------------------------------------------------------


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_a_long_bundle_is_read_whole_by_the_first_request(tmp_path: Path) -> None:
    whole = Path(certifi.where()).read_text()
    broken = tmp_path / "broken.pem"
    broken.write_text(whole + "\n-----BEGIN CERTIFICATE-----\nno Base64!\n-----END CERTIFICATE-----\n")
    found = read_surroundings("https://gateway.example.eu", broken)
    request = HttpRequest("GET", "https://127.0.0.1:1", "/x")
    with pytest.raises(ConfigurationError, match=r"broken\.pem.*cannot be used"):
        RequestsTransport(found).send(request)

    async def main() -> None:
        transport = AiohttpTransport(found)
        try:
            with pytest.raises(ConfigurationError, match=r"broken\.pem.*cannot be used"):
                await transport.send(request)
        finally:
            await transport.close()

    asyncio.run(main())


def test_a_long_file_that_is_no_bundle_is_refused_at_once(tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    for text in (
        "x" * 50_000,
        "-----BEGIN CERTIFICATE-----\n" + "x" * 50_000 + "\n-----END CERTIFICATE-----",
    ):
        other.write_text(text)
        with pytest.raises(ConfigurationError, match=r"other\.pem.*ca_bundle.*cannot be used"):
            read_surroundings("https://gateway.example.eu", other)


def test_surroundings(environment: pytest.MonkeyPatch) -> None:
    url = "https://gateway.example.eu"
    assert read_surroundings(url) == Surroundings(None, None)
    environment.setenv("all_proxy", "socks.example:1")
    assert read_surroundings(url).proxy == "http://socks.example:1"
    environment.setenv("https_proxy", "http://user:PASSWORDplanted!@proxy.example:3128")
    proxy = "http://user:PASSWORDplanted!@proxy.example:3128"
    bundle, other = certifi.where(), str(Path(certifi.where()).parent)
    environment.setenv("CURL_CA_BUNDLE", bundle)
    found = read_surroundings(url)
    assert found == Surroundings(proxy, bundle)
    assert repr(found) == f"Surroundings(proxy=set, ca_bundle={bundle!r})"
    environment.setenv("REQUESTS_CA_BUNDLE", other)
    assert read_surroundings(url).ca_bundle == other
    assert read_surroundings(url, Path(bundle)).ca_bundle == bundle
    assert read_surroundings(url, connects=False).ca_bundle is None
    environment.setenv("REQUESTS_CA_BUNDLE", "nowhere.pem")
    with pytest.raises(ConfigurationError, match=r"nowhere\.pem.*REQUESTS_CA_BUNDLE.*No such file"):
        read_surroundings(url)
    assert read_surroundings("http://127.0.0.1:1").ca_bundle is None
    environment.delenv("REQUESTS_CA_BUNDLE")
    for local in ("http://127.0.0.1:8000", "https://localhost", "http://[::1]:9"):
        assert read_surroundings(local).proxy is None
    environment.setenv("no_proxy", "example.eu")
    assert read_surroundings(url).proxy is None


def test_asyncio_and_aiohttp_stay_out_of_a_synchronous_program() -> None:
    code = (
        "import sys; import isolarcloud_runtime.client, isolarcloud_runtime.transport_requests; "
        "print([name for name in ('aiohttp', 'asyncio', 'Crypto') if name in sys.modules])"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert output.stdout.strip() == "[]"
