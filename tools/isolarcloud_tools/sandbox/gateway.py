"""From a request to a reply, as the gateway does it: pure, without sockets.

The checks run in the order in which a gateway can know things: the path, the headers, the seal, the
keys, the token, the fields. The documents leave some of it open, and there the choice is ours, on the
strict side:

- another method or content type is refused below the gateway, with HTTP 405 or 415;
- a wrong `sys_code` is SYSTEM_NOT_FOUND; an encrypted call of a plain application cannot be decrypted;
- what is refused before the token has been accepted is answered in clear, the rest in ciphertext;
- a request may be five minutes off the gateway's clock, and a body 1 MiB long;
- a code lasts ten minutes and is used up by a failed exchange, a lock lasts a day, and a refresh ends
  the old access token as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Literal, NamedTuple

import msgspec

from isolarcloud import ErrorCode, Language
from isolarcloud_runtime.descriptors import Operation, Service
from isolarcloud_tools.sandbox.checks import read_arguments
from isolarcloud_tools.sandbox.cipher import Vault
from isolarcloud_tools.sandbox.context import HANDLERS, Context, World
from isolarcloud_tools.sandbox.envelopes import Envelopes
from isolarcloud_tools.sandbox.identity import Application, Caller
from isolarcloud_tools.sandbox.logins import BadToken
from isolarcloud_tools.sandbox.messages import (
    FailedError,
    RefusedError,
    Reply,
    Request,
    TokenRefusedError,
    invalid,
    json_reply,
    missing,
)
from isolarcloud_tools.sandbox.replays import Replays, with_repeats

Mode = Literal["plain", "cipher", "both"]

LARGEST_BODY = 1 << 20
"""Bytes of the largest request: our choice; the pages say that there is a code for larger ones."""
_LANGUAGES = frozenset(language.value for language in Language)


class Route(NamedTuple):
    """An operation and the rules of its family."""

    operation: Operation
    service: Service


class Settings(NamedTuple):
    """How strict the gateway is where the documents leave it open."""

    mode: Mode
    tolerance_seconds: float
    """How far a request's time may be from the gateway's."""


TokenReader = Callable[[Application, str], Caller | BadToken]
"""Returns who calls with a token of one family."""


class _Sender(NamedTuple):
    """Who sent a request, as far as the gate found out."""

    application: Application | None
    caller: Caller | None
    language: str | None


class Gateway:
    """Answers requests for the operations of the spec."""

    def __init__(
        self,
        *,
        routes: Mapping[str, Route],
        applications: tuple[Application, ...],
        vault: Callable[[], Vault],
        world: World,
        settings: Settings,
        tokens: Mapping[str, TokenReader],
        clock: Callable[[], float],
        randomness: Callable[[int], bytes],
    ) -> None:
        self._routes = routes
        self._tokens = tokens
        self._applications = applications
        self._vault = vault
        self._world = world
        self._settings = settings
        self._clock = clock
        self._envelopes = Envelopes(clock, randomness)
        self._replays = Replays(clock, settings.tolerance_seconds)

    def handle(self, request: Request) -> Reply:
        """Return the reply to a request."""
        route = self._routes.get(request.path)
        if route is None:
            anyone = next(iter(self._routes.values())).service
            return self._envelopes.refusal(anyone, RefusedError(ErrorCode.ENDPOINT_NOT_FOUND))
        if request.method != route.operation.method:
            return self._envelopes.framework_error(route.service, request, 405, "Method Not Allowed")
        try:
            if route.operation.method == "GET":
                return self._answer(route, _Sender(None, None, None), {})
            return self._post(route, request)
        except RefusedError as refused:
            return self._envelopes.refusal(route.service, refused)
        except TokenRefusedError as refused:
            return self._envelopes.token_refusal(route.service, refused)

    # --- what faults ask for -------------------------------------------------------------------

    def route(self, path: str) -> Route | None:
        """Return what a path is for."""
        return self._routes.get(path)

    def key_of(self, request: Request) -> bytes | None:
        """Return the key that the reply to a request is encrypted with; None: it comes in clear."""
        service = self._routes[request.path].service
        sealed_key = request.headers.get(service.cipher.key_header.lower())
        if sealed_key is None or self._settings.mode == "plain":
            return None
        try:
            return self._vault().open(sealed_key, request.body).key
        except RefusedError:
            return None

    def refuse(self, request: Request, code: str) -> Reply:
        """Return the refusal of a request with a code."""
        return self._envelopes.refusal(self._routes[request.path].service, RefusedError(code))

    def refuse_token(self, request: Request) -> Reply:
        """Return the refusal of a request because of its token."""
        service = self._routes[request.path].service
        refused = bad_token(service, BadToken.EXPIRED)
        if isinstance(refused, TokenRefusedError):
            return self._envelopes.token_refusal(service, refused)
        return self._envelopes.refusal(service, refused)

    # --- a call, step by step ------------------------------------------------------------------

    def _post(self, route: Route, request: Request) -> Reply:
        content_type = request.headers.get("content-type", "")
        kind, _, parameters = content_type.partition(";")
        charset = parameters.strip().lower()
        if kind.strip().lower() != "application/json" or charset not in ("", "charset=utf-8"):
            return self._envelopes.framework_error(route.service, request, 415, "Unsupported Media Type")
        if len(request.body) > LARGEST_BODY:
            raise RefusedError(ErrorCode.REQUEST_TOO_LARGE)
        key_owner = self._check_headers(route, request)
        body, reply_key = self._open(route, request)
        # What is refused at the gate goes out in clear: the service behind it encrypts, and is not reached.
        application = self._check_keys(route, key_owner, body)
        self._world.usage.count(application, self._clock())
        language = self._check_language(route, body)
        caller = self._check_token(route, request, application, body) if route.operation.authorized else None
        try:
            reply = self._answer(route, _Sender(application, caller, language), body)
        except RefusedError as refused:
            reply = self._envelopes.refusal(route.service, refused)
        except FailedError as failed:
            reply = self._envelopes.failure(route.service, failed)
        return reply if reply_key is None else reply._replace(body=Vault.seal(reply_key, reply.body))

    def _check_headers(self, route: Route, request: Request) -> Application:
        family = route.service.family
        access_key = request.headers.get(family.access_key_header.lower())
        if not access_key:
            raise RefusedError(ErrorCode.ACCESS_KEY_MISSING)
        owner = next((one for one in self._applications if one.access_key == access_key), None)
        if owner is None:
            raise RefusedError(ErrorCode.ACCESS_KEY_INVALID)
        for name, value in family.headers.items():
            sent = request.headers.get(name.lower())
            if name.lower() == "content-type":
                continue
            if not sent:
                raise RefusedError(ErrorCode.SYSTEM_CODE_MISSING)
            if sent != value:
                raise RefusedError(ErrorCode.SYSTEM_NOT_FOUND)
        return owner

    def _open(self, route: Route, request: Request) -> tuple[dict[str, Any], bytes | None]:
        """Return the body, and the key that the reply has to be encrypted with."""
        sealed_key = request.headers.get(route.service.cipher.key_header.lower())
        looks_plain = request.body.lstrip()[:1] in (b"{", b"[", b"")
        if not route.operation.sealed or (sealed_key is None and looks_plain):
            if route.operation.sealed and self._settings.mode == "cipher":
                raise RefusedError(ErrorCode.NOT_ENCRYPTED)
            body = with_repeats(route.operation, route.service, self._json_object(request.body))
            self._replays.check(route.service, body, sealed=False)
            return body, None
        if sealed_key is None:
            raise RefusedError(ErrorCode.RANDOM_SECRET_KEY_MISSING)
        if self._settings.mode == "plain":
            raise RefusedError(ErrorCode.PARAMETER_DECRYPTION_FAILED)
        opened = self._vault().open(sealed_key, request.body)
        body = with_repeats(route.operation, route.service, opened.body)
        self._replays.check(route.service, body, sealed=True)
        return body, opened.key

    @staticmethod
    def _json_object(content: bytes) -> dict[str, Any]:
        try:
            body = msgspec.json.decode(content or b"{}")
        except (msgspec.DecodeError, RecursionError):
            raise RefusedError(ErrorCode.PARAMETER_INVALID) from None
        if not isinstance(body, dict):
            raise RefusedError(ErrorCode.PARAMETER_INVALID)
        return body

    def _check_keys(self, route: Route, key_owner: Application, body: Mapping[str, Any]) -> Application:
        family = route.service.family
        appkey = body.get(family.appkey_field)
        if not appkey:
            raise RefusedError(ErrorCode.APPKEY_MISSING)
        application = next((one for one in self._applications if one.appkey == appkey), None)
        if application is None:
            raise RefusedError(ErrorCode.APPKEY_INVALID)
        if application != key_owner:
            raise RefusedError(ErrorCode.KEYS_MISMATCHED)
        # A login works for every application; only what follows it has to be granted.
        if route.operation.authorized and family.name not in application.families:
            raise RefusedError(ErrorCode.UNAUTHORIZED_ACCESS)
        return application

    @staticmethod
    def _check_language(route: Route, body: Mapping[str, Any]) -> str | None:
        field = route.service.family.language_field
        language = body.get(field)
        if language in (None, ""):
            return None
        if not isinstance(language, str) or language not in _LANGUAGES:
            raise invalid(route.service, field)
        return language

    def _check_token(
        self, route: Route, request: Request, application: Application, body: Mapping[str, Any]
    ) -> Caller:
        family = route.service.family
        header = request.headers.get((family.token_header or "").lower(), "")
        field = body.get(family.token_field) if family.token_field else None
        token = str(field) if field else header.removeprefix(family.token_prefix)
        if not token:
            raise RefusedError(ErrorCode.TOKEN_MISSING)
        if not field and not header.startswith(family.token_prefix):
            raise TokenRefusedError(route.service.token_error_text)
        found = self._tokens[family.name](application, token)
        if isinstance(found, BadToken):
            raise bad_token(route.service, found)
        return found

    # --- replies -------------------------------------------------------------------------------

    def _answer(
        self,
        route: Route,
        sender: _Sender,
        body: Mapping[str, Any],
    ) -> Reply:
        operation, service = route
        container = service.family.body_field
        fields = body.get(container) if container else body
        if fields is None:
            raise missing(service, str(container))
        if not isinstance(fields, dict):
            raise invalid(service, str(container))
        registration = HANDLERS.find(operation)
        arguments = read_arguments(operation, service, fields, registration.unlimited)
        context = Context(self._world, operation, service, *sender, self._clock())
        answer = registration.handler(context, arguments)
        if operation.reply.bare and not isinstance(answer.data, dict | list):
            return json_reply(answer.data)
        return self._envelopes.success(service, answer)


def bad_token(service: Service, why: BadToken) -> RefusedError | TokenRefusedError:
    """Return the refusal of a token: with a code where tokens come from logins, else as OAuth has it."""
    if service.login is not None:
        return RefusedError(ErrorCode.TOKEN_INVALID)
    status = HTTPStatus.UNAUTHORIZED if why is BadToken.OTHER_FAMILY else HTTPStatus.OK
    return TokenRefusedError(service.token_error_text, status.value)
