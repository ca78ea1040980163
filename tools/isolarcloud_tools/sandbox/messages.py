"""What goes in and out of the gateway, without any socket."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from isolarcloud_runtime.descriptors import Service


class Request(NamedTuple):
    """A request as it came from the network."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = b""
    query: str = ""
    local: bool = True
    """Whether it came from this machine."""


class Reply(NamedTuple):
    """A reply as it goes to the network."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class RefusedError(Exception):
    """The gateway says no, in its envelope, with one of its codes."""

    def __init__(
        self,
        code: str,
        message: str | None = None,
        *,
        key: str | None = None,
        extra: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        """None: the text that the catalogue has for the code."""
        self.key = key
        """Where the catalogue has the code, if not under its number."""
        self.extra = extra
        """Further keys of the reply; a refusal that has some comes without data."""


def missing(service: Service, field: str) -> RefusedError:
    """Return the refusal of a call without a field, by its name on the wire.

    That the name is told like that of a value is our guess.
    """
    code = service.missing_code
    return RefusedError(code, f"{service.codes[code].wire_name}:{field}")


def invalid(service: Service, field: str, code: str | None = None) -> RefusedError:
    """Return the refusal of a field's value, by its name on the wire; `code`: in place of the general one."""
    general = service.invalid_code
    return RefusedError(code or general, known_text(service, general, "value", field=field))


def known_text(service: Service, code: str, about: str, **names: object) -> str:
    """Return the words that the gateway is known to write with a code."""
    return service.codes[code].texts[about].format_map(names)


class FailedError(Exception):
    """What lies behind the gate says no, in an envelope whose flag tells, with an HTTP status as code."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message


class TokenRefusedError(Exception):
    """The gateway says no to a bearer token, in the manner of OAuth: without an envelope."""

    def __init__(self, description: str, status: int = 200) -> None:
        super().__init__(description)
        self.description = description
        self.status = status


def json_reply(content: Any, status: int = 200) -> Reply:
    """Return content as a JSON reply."""
    return Reply(status, {"Content-Type": "application/json;charset=UTF-8"}, msgspec.json.encode(content))


def html_reply(page: str, status: int = 200) -> Reply:
    """Return a page."""
    return Reply(status, {"Content-Type": "text/html;charset=UTF-8"}, page.encode())


def ends_in(path: str, wanted: str) -> bool:
    """Return whether a path is the wanted one: the whole of it, or its last segments."""
    return path == wanted or path.endswith("/" + wanted.lstrip("/"))
