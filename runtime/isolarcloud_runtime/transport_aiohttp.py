"""The asynchronous transport, on aiohttp (extra `isolarcloud[async]`)."""

from __future__ import annotations

import asyncio
import os
import ssl
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .body import ACCEPTED_ENCODINGS, BodyReader
from .errors import ConfigurationError, ConnectFailed, ConnectionBroken, TimedOut, TransportError
from .redact import Private
from .surroundings import Surroundings, verifying_context
from .transport import HttpRequest, HttpResponse, Timeout

if TYPE_CHECKING:
    import aiohttp


def import_aiohttp() -> Any:
    """Import aiohttp, or say how to get it."""
    try:
        import aiohttp
    except ImportError:
        raise ConfigurationError(
            "The asynchronous clients need aiohttp, which is not installed.",
            hint='Install the extra: pip install "isolarcloud[async]".',
        ) from None
    return aiohttp


class AiohttpTransport:
    """Sends requests over an `aiohttp.ClientSession`: its own, or the caller's, never closed here."""

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        session: aiohttp.ClientSession | None = None,
        connections: int = 10,
    ) -> None:
        """Remember how to reach the gateway; the own session opens with the first request."""
        self._aiohttp = import_aiohttp()
        if session is not None and not isinstance(session, self._aiohttp.ClientSession):
            raise ConfigurationError(
                f"session is of type {type(session).__name__}.",
                hint="Pass an aiohttp.ClientSession; synchronous clients take a requests.Session.",
            )
        if session is not None and _verifies_nothing(session):
            raise ConfigurationError(
                "The session has certificate verification switched off.",
                hint="Make its connector without ssl=False, or with a context that verifies.",
            )
        self._surroundings = surroundings
        self._connections = connections
        self._owned = session is None
        self._session = session
        self._home: tuple[int, Any] | None = None
        """The process and the event loop that the connections belong to."""
        self._last_timeout: tuple[Timeout | None, Any] = (None, None)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and return its response, whatever its status.

        Raises:
            ConnectFailed: No connection came about; the request never left.
            TimedOut: The reply, or a piece of it, took too long.
            ConnectionBroken: The connection broke, or the body was cut short.
            ReplyTooLarge: The decompressed body is over the limit.
            ConfigurationError: The connections belong to another event loop, or to the parent process.
        """
        self._check_home()
        session = self._session or self._open_session()
        # The caller's session decompresses by itself, in pieces of any size: ask for none there.
        inflates = bool(session.auto_decompress)
        encodings = "identity" if inflates else ACCEPTED_ENCODINGS
        options = Private({"proxy": self._surroundings.proxy} if self._owned else {})  # may hold a password
        try:
            async with session.request(
                request.method,
                request.url,
                data=request.body,
                headers={**request.headers, "Accept-Encoding": encodings},
                timeout=self._timeout(request.timeout),
                allow_redirects=False,
                **options,
            ) as response:
                headers = response.headers
                encoding = "" if inflates else headers.get("content-encoding", "")
                reader = BodyReader(encoding, request.most_bytes, request.endpoint)
                reader.expect(headers.get("content-length"))
                while piece := await response.content.readany():
                    reader.feed(piece)
                return HttpResponse(response.status, headers, reader.finish())
        except (self._aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
            failure = self._translate(error, request)
        # Raised out here, so that the library's exception (which may quote a header) is not chained.
        try:
            raise failure
        finally:
            del failure  # or its traceback would keep this frame alive, and that the error and the request

    async def close(self) -> None:
        """Close the session, if it is the transport's own."""
        if self._owned and self._session is not None:
            await self._session.close()

    def _check_home(self) -> None:
        """Refuse to send where the connections do not belong: the replies would come to somebody else."""
        loop, process = asyncio.get_running_loop(), os.getpid()
        if self._home is None:
            own = self._session is None
            self._home = process, loop if own else getattr(self._session, "_loop", None) or loop
        if self._home[0] != process:
            raise ConfigurationError(
                "The client made its connections before this process was forked.",
                hint="Create the asynchronous client in the process that uses it.",
            )
        if self._home[1] is not loop:
            raise ConfigurationError(
                "The client belongs to another event loop.",
                hint="Create it in the event loop that uses it; each asyncio.run() makes a new one.",
            )

    def _open_session(self) -> aiohttp.ClientSession:
        aiohttp = self._aiohttp
        bundle = self._surroundings.ca_bundle
        context: ssl.SSLContext | bool = verifying_context(bundle) if bundle else True
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, ssl=context),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
        )
        self._session = session
        return session  # type: ignore[no-any-return]  # aiohttp is imported late

    def _timeout(self, timeout: Timeout) -> aiohttp.ClientTimeout:
        known, limits = self._last_timeout
        if timeout != known:  # nearly always the same as before
            limits = self._aiohttp.ClientTimeout(
                total=timeout.total, connect=None, sock_connect=timeout.connect, sock_read=timeout.read
            )
            self._last_timeout = (timeout, limits)
        return limits  # type: ignore[no-any-return]

    def _translate(self, error: Exception, request: HttpRequest) -> TransportError:
        """Say in our words what the library's exception means; its own text may quote a header."""
        aiohttp = self._aiohttp
        host = urlsplit(request.url).netloc
        facts: dict[str, Any] = {"operation": request.endpoint, "retryable": True}
        match error:
            case aiohttp.ClientConnectorCertificateError() | ssl.SSLCertVerificationError():
                return ConnectFailed(
                    f"The certificate of {host} was not accepted.",
                    hint="Check the address and the clock of this machine; an own CA belongs in ca_bundle=.",
                    operation=request.endpoint,
                )
            case (
                aiohttp.ClientConnectorError()
                | aiohttp.ConnectionTimeoutError()
                | aiohttp.ClientHttpProxyError()
            ):
                return ConnectFailed(f"No connection to {host} ({_reason(error)}).", **facts)
            case asyncio.TimeoutError():
                return TimedOut(f"No complete reply from {host} in time.", **facts)
            case aiohttp.InvalidURL():
                pass
            case aiohttp.ClientError() | OSError():
                return ConnectionBroken(f"The connection to {host} broke ({_reason(error)}).", **facts)
            case _:
                pass
        return TransportError(
            f"The request to {host} could not be sent ({type(error).__name__}).", operation=request.endpoint
        )


def _verifies_nothing(session: aiohttp.ClientSession) -> bool:
    """Whether a session takes any certificate; its connector keeps that to itself, if it does at all."""
    setting = getattr(session.connector, "_ssl", True)
    if isinstance(setting, ssl.SSLContext):
        return setting.verify_mode == ssl.CERT_NONE
    return setting is False


def _reason(error: Exception) -> str:
    """The operating system's words where there are any, else the kind of the exception."""
    strerror = getattr(error, "strerror", None)
    return strerror if isinstance(strerror, str) and strerror else type(error).__name__
