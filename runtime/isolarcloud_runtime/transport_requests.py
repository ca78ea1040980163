"""The synchronous transport, on requests."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
import requests.adapters
import urllib3
import urllib3.exceptions

from .body import ACCEPTED_ENCODINGS, PIECE, BodyReader
from .errors import ConfigurationError, ConnectFailed, ConnectionBroken, TimedOut, TransportError
from .forks import tell_of_forks
from .surroundings import Surroundings, verifying_context
from .timed_adapter import TimedAdapter, attempt
from .transport import HttpRequest, HttpResponse

_of_parents: list[Any] = []
"""Connections that a child process has copies of."""

COMMON_HEADERS = {"Accept": "*/*", "Connection": "keep-alive"}
"""What a session of requests sends with everything."""

NEVER_CONNECTED = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    urllib3.exceptions.ProxyError,
)


class RequestsTransport:
    """Sends requests over a `requests.Session`: its own, or the caller's, which it never closes.

    Connecting is bounded for each address of the host. Over a session of the caller's, the headers of a
    reply are bounded by the time between two bytes only: they come before anybody here can look.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        session: requests.Session | None = None,
        connections: int = 10,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open a session that knows proxy and CA bundle already, or take the caller's as it is."""
        self._owned = session is None
        self._monotonic = monotonic
        self._unread_bundle = surroundings.ca_bundle if session is None else None
        if session is None:
            self._session = _open_session(surroundings, connections)
            self._adapter: requests.adapters.BaseAdapter | None = self._session.get_adapter("https://")
            self._verify: bool | str = surroundings.ca_bundle or True
        else:
            if not isinstance(session, requests.Session):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ConfigurationError(
                    f"session is of type {type(session).__name__}.",
                    hint="Pass a requests.Session; asynchronous clients take an aiohttp.ClientSession.",
                )
            if session.verify is False:
                raise ConfigurationError(
                    "The session has certificate verification switched off.",
                    hint="Set session.verify to True or to the path of a CA bundle.",
                )
            self._session = session
            self._adapter = None
            self._verify = session.verify or True
        tell_of_forks(self)

    def after_fork(self) -> None:
        """Leave the parent its connections, and begin with none; those of the caller's session as well."""
        adapters: dict[int, Any] = {id(each): each for each in self._session.adapters.values()}
        for adapter in adapters.values():
            if isinstance(adapter, requests.adapters.HTTPAdapter):
                # Not closed, not even by the garbage collector: a thread of the parent may have held the
                # locks of the pools, and what they hold is the parent's.
                _of_parents.append((adapter.poolmanager, adapter.proxy_manager))
                copy: Any = adapter
                copy.__setstate__(copy.__getstate__())  # as if it came out of a pickle: no connections

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and return its response, whatever its status.

        Raises:
            ConnectFailed: No connection came about; the request never left.
            TimedOut: The reply, or a piece of it, took too long.
            ConnectionBroken: The connection broke, or the body was cut short.
            ReplyTooLarge: The decompressed body is over the limit.
            ConfigurationError: The CA bundle cannot be read to its end.
        """
        if self._unread_bundle is not None:
            verifying_context(self._unread_bundle)  # says what is wrong with it, which the library does not
            self._unread_bundle = None
        deadline = self._monotonic() + request.timeout.total
        attempt.until, attempt.monotonic = deadline, self._monotonic
        try:
            with self._exchange(request) as response:
                headers = {name.lower(): value for name, value in response.headers.items()}
                body = self._read(response, headers, request, deadline)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            failure = _translate(error, request, over=self._monotonic() >= deadline)
        else:
            return HttpResponse(response.status_code, headers, body)
        # Raised out here, so that the library's exception (which may quote a header) is not chained.
        try:
            raise failure
        finally:
            del failure  # or its traceback would keep this frame alive, and that the error and the request

    def _exchange(self, request: HttpRequest) -> requests.Response:
        """Send the request; the body of the response is still to be read."""
        headers = {**request.headers, "Accept-Encoding": ACCEPTED_ENCODINGS}
        timeout = (request.timeout.connect, request.timeout.read)
        if self._adapter is None:
            return self._session.request(
                request.method,
                request.url,
                data=request.body,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,
                stream=True,
                verify=self._verify,
                auth=_no_auth,
            )
        # What a session does on top (to merge settings, cookies, hooks, redirects) is a third of the work
        # of a call, and of no use in a session of our own, which has none of them.
        prepared = requests.PreparedRequest()
        prepared.method, prepared.url = request.method, _prepared_url(request.url)
        if request.body is not None:
            headers["Content-Length"] = str(len(request.body))
        prepared.prepare_headers(headers | COMMON_HEADERS)  # refuses line breaks in a value
        prepared.body = request.body
        return self._adapter.send(
            prepared, stream=True, timeout=timeout, verify=self._verify, proxies=self._session.proxies
        )

    def _read(
        self, response: requests.Response, headers: dict[str, str], request: HttpRequest, deadline: float
    ) -> bytes:
        reader = BodyReader(headers.get("content-encoding", ""), request.most_bytes, request.endpoint)
        reader.expect(headers.get("content-length"))
        # read1 returns what has arrived; read would wait until a whole piece is full.
        read: Callable[..., bytes] = response.raw.read1
        while piece := read(PIECE, decode_content=False):
            reader.feed(piece)
            if self._monotonic() > deadline:
                raise TimeoutError
        return reader.finish()

    def close(self) -> None:
        """Close the session, if it is the transport's own."""
        if self._owned:
            self._session.close()


def _open_session(surroundings: Surroundings, connections: int) -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # or each call reads the environment again, and .netrc replaces our token
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    if surroundings.proxy:
        session.proxies = {"http": surroundings.proxy, "https": surroundings.proxy}
    adapter = TimedAdapter(pool_connections=2, pool_maxsize=connections, max_retries=0, pool_block=False)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


@lru_cache(maxsize=128)
def _prepared_url(url: str) -> str:
    """Return an address as it goes over the wire; a client calls some dozen ones again and again."""
    prepared = requests.PreparedRequest()
    prepared.prepare_url(url, None)
    return str(prepared.url)


def _no_auth(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep the headers as they are: without this the caller's .netrc would replace our token."""
    return prepared


def _translate(error: Exception, request: HttpRequest, *, over: bool = False) -> TransportError:
    """Say in our words what the library's exception means; its own text may quote a header."""
    chain = list(_causes(error))
    host = urlsplit(request.url).netloc

    def any_of(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in chain)

    facts: dict[str, Any] = {"operation": request.endpoint, "retryable": True}
    if any_of(ssl.SSLCertVerificationError):
        return ConnectFailed(
            f"The certificate of {host} was not accepted.",
            hint="Check the address and the clock of this machine; an own CA belongs in ca_bundle=.",
            operation=request.endpoint,
        )
    if any_of(*NEVER_CONNECTED, requests.exceptions.ConnectTimeout):
        return ConnectFailed(f"No connection to {host} ({_reason(chain)}).", **facts)
    if any_of(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        if over:
            return TimedOut(f"The reply was not complete within {request.timeout.total:g} s.", **facts)
        return TimedOut(f"No reply from {host} within {request.timeout.read:g} s.", **facts)
    # A header of the reply that makes no sense, unlike one of the request, comes from below.
    if any_of(urllib3.exceptions.InvalidHeader) or (
        any_of(
            requests.exceptions.ConnectionError,
            requests.exceptions.ChunkedEncodingError,
            urllib3.exceptions.HTTPError,
            OSError,
        )
        and not any_of(requests.exceptions.InvalidURL, requests.exceptions.InvalidHeader)
    ):
        return ConnectionBroken(f"The connection to {host} broke ({_reason(chain)}).", **facts)
    return TransportError(
        f"The request to {host} could not be sent ({type(error).__name__}).", operation=request.endpoint
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The exception and all that it wraps: the libraries hide the cause in different places."""
    waiting: list[Any] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop(0)
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]


def _reason(chain: list[BaseException]) -> str:
    """The operating system's words where there are any, else the kind of the innermost exception."""
    for cause in reversed(chain):
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror
    return type(chain[-1]).__name__
