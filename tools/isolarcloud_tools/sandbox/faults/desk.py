"""Where programs of any language ask for faults: `/sandbox/faults`, for callers on this machine only."""

from __future__ import annotations

from typing import Any

import msgspec

from isolarcloud_tools.sandbox.faults.catalogue import FAULTS
from isolarcloud_tools.sandbox.faults.plan import Faults
from isolarcloud_tools.sandbox.messages import Reply, Request, json_reply

PATH = "/sandbox/faults"


class _Wish(msgspec.Struct, forbid_unknown_fields=True):
    fault: str
    count: int | None = 1
    path: str | None = None
    after: int = 0
    settings: dict[str, Any] = {}


class FaultDesk:
    """GET lists the faults to come, POST adds one, DELETE takes all away."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def handle(self, request: Request) -> Reply | None:
        """Return the reply, or None for what is not for the desk."""
        if request.path != PATH or not request.local:
            return None
        match request.method:
            case "GET":
                return self._list()
            case "DELETE":
                self._faults.clear()
                return self._list()
            case "POST":
                return self._add(request)
            case _:
                return json_reply({"error": "GET, POST or DELETE"}, 405)

    def _add(self, request: Request) -> Reply:
        # A page in a browser cannot send this type to another host without asking first.
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return json_reply({"error": "Content-Type has to be application/json"}, 415)
        try:
            wish = msgspec.json.decode(request.body, type=_Wish)
            settings = {str(name): value for name, value in wish.settings.items()}
            self._faults.add(wish.fault, count=wish.count, path=wish.path, after=wish.after, **settings)
        except (ValueError, TypeError, RecursionError) as error:  # msgspec's errors are ValueErrors
            return json_reply({"error": str(error)}, 400)
        return self._list(201)

    def _list(self, status: int = 200) -> Reply:
        waiting = [
            {"fault": rule.name, "count": rule.left, "path": rule.path, "after": rule.after}
            for rule in self._faults.rules
        ]
        return json_reply({"faults": waiting, "known": list(FAULTS)}, status)
