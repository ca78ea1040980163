"""The sandbox in a process of its own, for measuring clients: `python -m benchmarks.gateway`.

Computing a reply takes the sandbox longer than any client takes to read it, so each reply is computed
once and remembered: after the first round, clients wait for little but the wire. Its first line of
output tells, as JSON, where it listens and what clients need.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.request import Request as WebRequest
from urllib.request import urlopen

from benchmarks.processes import ROOT, environment

HOST = "127.0.0.1"
CONTROL = "/benchmark"
PASSING_FIELDS = ("api_key_param",)
"""What differs from call to call though the call is the same."""


class Gateway:
    """A gateway that runs, as its clients see it."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told
        """Address, keys, a token, and the plants that it may see."""
        self.url: str = told["url"]

    def set_latency(self, seconds: float) -> None:
        """Let each reply wait that long."""
        self._post({"latency": seconds})

    def set_remembering(self, remembering: bool) -> None:
        """Choose whether replies are remembered, or computed each time as the sandbox itself does."""
        self._post({"remembering": remembering})

    def calls(self) -> list[dict[str, Any]]:
        """Return the bodies of the calls since this was asked the last time."""
        return [json.loads(content) for content in self._post({})["calls"]]

    def _post(self, content: dict[str, Any]) -> dict[str, Any]:
        request = WebRequest(self.url + CONTROL, data=json.dumps(content).encode(), method="POST")
        with urlopen(request, timeout=30) as response:
            found: dict[str, Any] = json.loads(response.read())
        return found


@contextmanager
def running_gateway() -> Iterator[Gateway]:
    """Run the gateway while the context lasts."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.gateway"], cwd=ROOT, env=environment(), stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        yield Gateway(json.loads(process.stdout.readline()))
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


async def serve() -> None:
    """Listen until told to end."""
    from aiohttp import web

    from isolarcloud_tools.sandbox import Request, Sandbox
    from isolarcloud_tools.sandbox.consent import CALLBACK_PATH

    listener = socket.socket()
    listener.bind((HOST, 0))
    url = f"http://{HOST}:{listener.getsockname()[1]}"
    sandbox = Sandbox(redirect_uri=url + CALLBACK_PATH, calls_per_hour=None)
    replies: dict[tuple[str, bytes], tuple[int, Any, bytes]] = {}
    calls: list[str] = []
    latency, remembering = 0.0, True

    async def answer(request: web.Request) -> web.Response:
        nonlocal latency, remembering
        body = await request.read()
        if request.path == CONTROL:
            wanted = json.loads(body)
            latency = wanted.get("latency", latency)
            remembering = wanted.get("remembering", remembering)
            told = {"calls": calls.copy()}
            calls.clear()
            return web.json_response(told)
        calls.append(body.decode())
        key = (request.path, _lasting(body))
        known = replies.get(key) if remembering else None
        if known is None:
            given = {name.lower(): value for name, value in request.headers.items()}
            reply = sandbox.deliver(
                Request(request.method, request.path, given, body, request.query_string, local=True)
            ).reply
            assert reply is not None
            known = replies[key] = (reply.status, reply.headers, reply.body)
        if latency:
            await asyncio.sleep(latency)
        status, headers, content = known
        return web.Response(status=status, headers=headers, body=content)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    print(json.dumps(await asyncio.to_thread(_told, sandbox, url)), flush=True)
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()
    await runner.cleanup()


def _lasting(body: bytes) -> bytes:
    """Return a body without what is another one each time."""
    if PASSING_FIELDS[0].encode() not in body:
        return body
    with suppress(ValueError):
        fields = json.loads(body)
        for name in PASSING_FIELDS:
            fields.pop(name, None)
        return json.dumps(fields, sort_keys=True).encode()
    return body


def _told(sandbox: Any, url: str) -> dict[str, Any]:
    """Return what clients need: all owners have authorised the application."""
    from isolarcloud import Client, OAuth

    known = sandbox.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    with Client(url, appkey=known.appkey, access_key=known.access_key, auth=auth) as client:
        for owner in sandbox.fleet.owners:
            client.exchange(sandbox.authorize(owner))
        plants = sorted(plant.id for plant in client.plants.iter())
        assert client.token is not None
        token = client.token.access_token.reveal()
    return {
        "url": url,
        "appkey": known.appkey,
        "access_key": known.access_key,
        "app_id": known.app_id,
        "redirect_uri": known.redirect_uri,
        "token": token,
        "plants": plants,
    }


if __name__ == "__main__":
    asyncio.run(serve())
