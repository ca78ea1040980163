"""The SDK's clients and the bare libraries, as they call the gateway that the benchmarks run."""

from __future__ import annotations

import math
from typing import Any

from isolarcloud import AsyncClient, Client, Limits, OAuth, Token
from isolarcloud_runtime.tokens import MemoryStore

JSON = "application/json;charset=UTF-8"


def arguments(told: dict[str, Any], parallel: float = math.inf) -> dict[str, Any]:
    """Return the arguments of a client that is signed in; no call is refused for a quota."""
    store = MemoryStore(Token(access_token=told["token"]))
    return {
        "region": told["url"],
        "appkey": told["appkey"],
        "access_key": told["access_key"],
        "auth": OAuth(app_id=told["app_id"], redirect_uri=told["redirect_uri"], store=store),
        "limits": Limits(math.inf, math.inf, math.inf, parallel),
    }


def client(told: dict[str, Any], parallel: float = math.inf) -> Client:
    """Return a synchronous client."""
    return Client(**arguments(told, parallel))


def async_client(told: dict[str, Any], parallel: float = math.inf) -> AsyncClient:
    """Return an asynchronous client; call this in an event loop."""
    return AsyncClient(**arguments(told, parallel))


def headers(told: dict[str, Any]) -> dict[str, str]:
    """Return the headers that a bare call needs."""
    return {
        "Content-Type": JSON,
        "x-access-key": told["access_key"],
        "Authorization": f"Bearer {told['token']}",
    }


def body(told: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Return the body that a bare call needs."""
    return {**fields, "appkey": told["appkey"], "lang": "_en_US"}
