"""A gateway on this machine that speaks the protocol, with a made-up fleet behind it.

    with running_sandbox(seed=1) as box:
        client = Client(box.region, appkey=box.credentials.appkey, ...)
        code = box.authorize()

`Sandbox` is the same without a socket: a request in, a reply out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_tools.sandbox.box import Sandbox
from isolarcloud_tools.sandbox.calls import Call, Calls
from isolarcloud_tools.sandbox.credentials import Credentials
from isolarcloud_tools.sandbox.messages import Reply, Request

if TYPE_CHECKING:
    from isolarcloud_tools.sandbox.server import RunningSandbox, running_sandbox

__all__ = ["Call", "Calls", "Credentials", "Reply", "Request", "RunningSandbox", "Sandbox", "running_sandbox"]


def __getattr__(name: str) -> Any:
    # Only what listens on a socket needs aiohttp, which is an extra.
    if name not in ("RunningSandbox", "running_sandbox"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from isolarcloud_tools.sandbox import server
    except ModuleNotFoundError as error:
        if error.name != "aiohttp":
            raise
        raise ImportError("the sandbox needs aiohttp: pip install 'isolarcloud[cli]'") from None
    return getattr(server, name)
