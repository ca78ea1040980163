"""The sandbox on a socket of this machine."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypedDict, Unpack

from aiohttp import web

from isolarcloud_runtime.regions import RegionInfo
from isolarcloud_runtime.surroundings import is_loopback
from isolarcloud_tools.sandbox.box import Sandbox
from isolarcloud_tools.sandbox.calls import Calls
from isolarcloud_tools.sandbox.consent import CALLBACK_PATH
from isolarcloud_tools.sandbox.credentials import Credentials
from isolarcloud_tools.sandbox.delivery import deliver
from isolarcloud_tools.sandbox.faults import Faults
from isolarcloud_tools.sandbox.fleet import Owner
from isolarcloud_tools.sandbox.gateway import LARGEST_BODY, Mode
from isolarcloud_tools.sandbox.messages import Request
from isolarcloud_tools.sandbox.quirks import TokenPlace

HOST = "127.0.0.1"


class RunningSandbox:
    """A sandbox that listens in a thread of its own."""

    def __init__(self, sandbox: Sandbox, url: str) -> None:
        self.sandbox = sandbox
        self.url = url
        """Base URL: what a client takes in place of a region."""

    @property
    def credentials(self) -> Credentials:
        """What a client needs besides the URL."""
        return self.sandbox.credentials

    @property
    def region(self) -> RegionInfo:
        """The sandbox as a region: for clients that need its consent page as well."""
        return RegionInfo(
            name="SANDBOX",
            title="Sandbox",
            gateway=self.url,
            web=self.url,
            cloud_id=1,
            charging_gateway=self.url,
            status="documented",
        )

    @property
    def environment(self) -> dict[str, str]:
        """The variables that the clients' `from_env()` reads."""
        return self.credentials.environment(self.url)

    @property
    def calls(self) -> Calls:
        """The requests so far: `calls.to(path)` counts."""
        return self.sandbox.calls

    @property
    def faults(self) -> Faults:
        """What goes wrong with coming calls: `faults.add("http-503", count=2)`."""
        return self.sandbox.faults

    def authorize(
        self, owner: Owner | None = None, plant_ids: Iterable[int] | None = None, *, state: str | None = None
    ) -> str:
        """Click through the consent page and return the code; see `Sandbox.authorize`."""
        return self.sandbox.authorize(owner, plant_ids, state=state)


class Options(TypedDict, total=False):
    """What `Sandbox` takes."""

    seed: int
    mode: Mode
    clock: Callable[[], float]
    randomness: Callable[[int], bytes]
    tolerance_seconds: float
    quirks: bool
    token_place: TokenPlace
    redirect_uri: str
    calls_per_hour: int | None


@contextmanager
def running_sandbox(*, port: int = 0, **options: Unpack[Options]) -> Iterator[RunningSandbox]:
    """Run a sandbox on this machine while the context lasts.

    Args:
        port: Port on the loopback address; 0 takes a free one.
        options: As for `Sandbox`; the redirect address is a page of the sandbox when left out.

    Raises:
        OSError: The port is taken.
    """
    with _listening(port) as listener:
        url = f"http://{HOST}:{listener.getsockname()[1]}"
        options.setdefault("redirect_uri", url + CALLBACK_PATH)
        sandbox = Sandbox(**options)
        thread = _ServerThread(sandbox, listener)
        thread.start()
        try:
            thread.ready.wait()
            if thread.failure is not None:
                raise thread.failure
            yield RunningSandbox(sandbox, url)
        finally:
            thread.stop()


@contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        yield listener
    finally:
        listener.close()


class _ServerThread(threading.Thread):
    def __init__(self, sandbox: Sandbox, listener: socket.socket) -> None:
        super().__init__(name="isolarcloud-sandbox", daemon=True)
        self.ready = threading.Event()
        self.failure: BaseException | None = None
        self._sandbox = sandbox
        self._listener = listener
        self._loop = asyncio.new_event_loop()
        self._stopped = asyncio.Event()

    def run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        except BaseException as failure:  # raised again in the thread that waits
            self.failure = failure
        finally:
            self._loop.close()
            self.ready.set()

    async def _serve(self) -> None:
        runner = web.AppRunner(
            application(self._sandbox),
            access_log=None,
            shutdown_timeout=1.0,
            handler_cancellation=True,  # a reply that hangs ends when the caller gives up
        )
        await runner.setup()
        try:
            await web.SockSite(runner, self._listener).start()
            self.ready.set()
            await self._stopped.wait()
        finally:
            await runner.cleanup()

    def stop(self) -> None:
        if self.is_alive():
            self._loop.call_soon_threadsafe(self._stopped.set)
        self.join()


def application(sandbox: Sandbox) -> web.Application:
    """Return the web application that hands every request to a sandbox."""
    stopping = asyncio.Event()

    async def handle(request: web.Request) -> web.StreamResponse:
        delivery = sandbox.deliver(
            Request(
                method=request.method,
                path=request.path,
                headers={name.lower(): value for name, value in request.headers.items()},
                body=await request.read(),
                query=request.query_string,
                local=is_loopback(request.remote or ""),
            )
        )
        return await deliver(request, delivery, stopping)

    async def stop(_: web.Application) -> None:
        stopping.set()

    # The gateway itself says what is too large; the server only keeps memory bounded.
    app = web.Application(client_max_size=4 * LARGEST_BODY)
    app.router.add_route("*", "/{path:.*}", handle)
    app.on_shutdown.append(stop)
    return app
