"""From an operation and its fields to the bytes that go over the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from .errors import InvalidArgument
from .redact import Private
from .secret import Secret, hide
from .transport import DEFAULT_TIMEOUT, MOST_REPLY_BYTES, HttpRequest, Timeout

if TYPE_CHECKING:
    from .clock import Chance, Clock
    from .crypto import PublicKey
    from .descriptors import Family, Operation, Service

USER_AGENT = "isolarcloud-python"


class Identity(msgspec.Struct, frozen=True):
    """Who calls which gateway how: what stays the same from call to call. Shows no secret."""

    base_url: str
    appkey: str
    access_key: str
    language: str | None = None
    public_key: PublicKey | None = None
    """Given: ciphertext mode."""
    timeout: Timeout = DEFAULT_TIMEOUT
    most_bytes: int = MOST_REPLY_BYTES

    def __repr__(self) -> str:
        mode = "plain" if self.public_key is None else "encrypted"
        return f"Identity({self.base_url!r}, {self.language!r}, {mode})"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        """Show the pretty printer of `rich` no key either."""
        return [("base_url", self.base_url), ("language", self.language)]


class Sealed(NamedTuple):
    """A request ready to be sent, and the key that opens the reply to it."""

    request: HttpRequest
    key: bytes | None

    def __repr__(self) -> str:
        return f"Sealed({self.request!r}, {'encrypted' if self.key else 'plain'})"


def seal(
    service: Service,
    identity: Identity,
    operation: Operation,
    fields: Mapping[str, Any],
    *,
    token: str | Secret | None,
    clock: Clock,
    chance: Chance,
) -> Sealed:
    """Add who calls, make the request unrepeatable, and encrypt it in ciphertext mode.

    Args:
        service: What the family's protocol looks like.
        identity: Keys, gateway and mode of the client.
        operation: What is called.
        fields: The operation's own fields, in wire form.
        token: Token of the plant owner or the account; None where the operation needs none.
        clock: Tells the gateway's time.
        chance: Makes the nonce and the key.
    """
    token = None if token is None else hide(token)
    family = service.family
    url = identity.base_url + operation.path
    headers = Private(
        {"User-Agent": USER_AGENT, **family.headers, family.access_key_header: identity.access_key}
    )
    if token is not None and family.token_header is not None:
        headers[family.token_header] = family.token_prefix + token.reveal()
    if operation.method == "GET":
        return Sealed(
            HttpRequest("GET", url, operation.path, headers, None, identity.timeout, identity.most_bytes),
            None,
        )

    body = Private({family.body_field: Private(fields)} if family.body_field else fields)
    body[family.appkey_field] = identity.appkey
    if identity.language:
        body.setdefault(family.language_field, identity.language)
    if token is not None and family.token_field is not None:
        body[family.token_field] = token.reveal()

    encrypted = identity.public_key is not None and operation.sealed
    body.update(_unrepeatable(family, clock, chance, encrypted=encrypted))
    for name, place in operation.also_sent.items():
        value = _value_at(body, place)
        if value is not None:
            body[name] = value
    text = _encode(operation, body)
    key: bytes | None = None
    if encrypted and identity.public_key is not None:
        from .crypto import encrypt_body

        cipher = service.cipher
        key = (cipher.key_prefix + chance.text(cipher.key_length - len(cipher.key_prefix))).encode("ascii")
        headers[cipher.key_header] = identity.public_key.encrypt(key)
        text = encrypt_body(text, key)
    request = HttpRequest(
        operation.method, url, operation.path, headers, text, identity.timeout, identity.most_bytes
    )
    return Sealed(request, key)


def _encode(operation: Operation, body: dict[str, Any]) -> bytes:
    try:
        return msgspec.json.encode(body)
    except (msgspec.MsgspecError, TypeError, ValueError, OverflowError, RecursionError):
        raise InvalidArgument(
            "The body cannot be written as JSON.",
            hint="Use texts, numbers, lists and dictionaries.",
            operation=operation,
        ) from None


def _unrepeatable(family: Family, clock: Clock, chance: Chance, *, encrypted: bool) -> dict[str, Any]:
    """Return nonce and time in each form that this call needs; one of a kind for each attempt."""
    forms = [family.replay] if encrypted or family.replay.always else []
    if encrypted and family.cipher_replay is not None:
        forms.append(family.cipher_replay)
    if not forms:
        return {}
    nonce, now = chance.text(family.replay.nonce_length), str(clock.gateway_milliseconds())
    fields: dict[str, Any] = {}
    for form in forms:
        pair = {form.nonce: nonce, form.timestamp: now}
        fields.update(pair if form.container is None else {form.container: pair})
    return fields


def _value_at(body: Mapping[str, Any], place: str) -> Any:
    """Return the value at a place such as `data.user_account`; None: there is none."""
    value: Any = body
    for step in place.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value
