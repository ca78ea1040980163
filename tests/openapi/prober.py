"""Calls a running sandbox with the right keys, and checks its replies against the OpenAPI document."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import Any

import requests
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from isolarcloud import _operations
from isolarcloud._service import PLATFORM
from isolarcloud_runtime.descriptors import Operation, Service
from isolarcloud_runtime.references import load
from isolarcloud_tools.sandbox import RunningSandbox

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
)


def all_operations() -> dict[str, Operation]:
    """Return the operations of the generated package by path."""
    modules = (
        importlib.import_module(f"{_operations.__name__}.{module.name}")
        for module in pkgutil.iter_modules(_operations.__path__)
    )
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]
    return {operation.path: operation for operation in sorted(found, key=lambda each: each.path)}


def service_of(operation: Operation) -> Service:
    """Return the rules that the calls of an operation follow."""
    services = vars(importlib.import_module("isolarcloud._service")).values()
    named = {one.family.name: one for one in services if isinstance(one, Service)}
    return named.get(operation.family, PLATFORM)


class Prober:
    """One caller of one sandbox."""

    def __init__(self, box: RunningSandbox) -> None:
        self.box = box
        self.session = requests.Session()
        self.session.trust_env = False
        self._tokens: dict[str, str] = {}
        self._nonce = 0

    # --- identity ------------------------------------------------------------------------------

    def token(self, service: Service) -> str:
        name = service.family.name
        if name not in self._tokens:
            self._tokens[name] = self._sign_in(service)
        return self._tokens[name]

    def _sign_in(self, service: Service) -> str:
        if service.oauth is not None:
            data = self.data(service.oauth.exchange, self.exchange())
            return str(data[wire_name(service.oauth.exchange, service.oauth.access_token)])
        assert service.login is not None
        operation = service.login.operation
        names = {field.name: field.wire for field in operation.request}
        own = {names[name]: value for name, value in self.account(service)}
        return str(self.data(operation, own)[wire_name(operation, service.login.token)])

    def account(self, service: Service) -> Iterator[tuple[str, str]]:
        """Yield account and password by the names they have in the request of the login."""
        assert service.login is not None
        known = self.box.credentials
        charging = service.family.gateway == "charging_gateway"
        yield service.login.account, known.charging_account if charging else known.account
        yield service.login.password, known.charging_password if charging else known.password

    def exchange(self) -> dict[str, str]:
        """Return the fields that turn an owner's consent into tokens."""
        oauth = PLATFORM.oauth
        assert oauth is not None
        fields = {field.name: field.wire for field in oauth.exchange.request}
        return {
            fields[oauth.grant_type_argument]: oauth.grant_type,
            fields[oauth.code_argument]: self.box.authorize(),
            fields[oauth.redirect_uri_argument]: self.box.credentials.redirect_uri,
        }

    def headers(self, operation: Operation) -> dict[str, str]:
        family = service_of(operation).family
        if operation.method == "GET":
            return {}
        headers = {name: text for name, text in family.headers.items() if name != "Content-Type"}
        headers[family.access_key_header] = self.box.credentials.access_key
        if operation.authorized and family.token_header is not None:
            headers[family.token_header] = family.token_prefix + self.token(service_of(operation))
        return headers

    def complete(self, operation: Operation, body: dict[str, Any]) -> dict[str, Any]:
        """Put the right keys, token, nonce and time into a body, in the places that it has for them."""
        family = service_of(operation).family
        body = {**body, family.appkey_field: self.box.credentials.appkey}
        if operation.authorized and family.token_field is not None:
            body[family.token_field] = self.token(service_of(operation))
        for replay in (family.replay, family.cipher_replay):
            if replay is None:
                continue
            if replay.container is None and replay.always:
                body |= self._proof(replay.nonce, replay.timestamp)
            elif replay.container is not None and replay.container in body:
                body[replay.container] = self._proof(replay.nonce, replay.timestamp)
        return body

    def _proof(self, nonce: str, timestamp: str) -> dict[str, str]:
        self._nonce += 1
        return {nonce: f"{self._nonce:032d}", timestamp: str(int(self.box.sandbox.clock() * 1000))}

    # --- calls ---------------------------------------------------------------------------------

    def call(self, operation: Operation, own: Mapping[str, Any]) -> Any:
        """Send an operation's own fields with everything around them."""
        container = service_of(operation).family.body_field
        body = self.complete(operation, {container: dict(own)} if container else dict(own))
        response = self.session.request(
            operation.method,
            self.box.url + operation.path,
            json=None if operation.method == "GET" else body,
            headers=self.headers(operation),
            timeout=10,
        )
        return response.json()

    def data(self, operation: Operation, own: Mapping[str, Any]) -> Any:
        reply = self.call(operation, own)
        assert self.succeeded(operation, reply), reply
        return reply[service_of(operation).family.envelope.data]

    def check(self, operation: Operation, case: Case, *, identified: bool = True) -> bool:
        """Send a case, check the reply against the document, and return whether the call succeeded."""
        headers = dict(case.headers or {}) | (self.headers(operation) if identified else {})
        response = case.call(self.box.url, self.session, headers)
        case.validate_response(response, checks=list(CHECKS))
        return self.succeeded(operation, response.json())

    @staticmethod
    def succeeded(operation: Operation, reply: Any) -> bool:
        envelope = service_of(operation).family.envelope
        if operation.reply.bare and not isinstance(reply, dict):
            return True
        if not isinstance(reply, dict) or envelope.error in reply:
            return False
        if envelope.ok is not None:
            return reply.get(envelope.ok) in (True, "true", 1, "1")
        return str(reply.get(envelope.code)) in envelope.success


def wire_name(operation: Operation, name: str) -> str:
    """Return the name on the wire of a field of a reply."""
    model = load(operation.reply.model)
    return str(dict(zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True))[name])
