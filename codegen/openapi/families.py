"""How the calls of a family are addressed, identified and made unrepeatable."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from codegen.model import Api, Endpoint, Envelope, SharedField
from codegen.model import Family as ApiFamily
from codegen.names import SHARED_FAMILIES, camel
from codegen.openapi.provenance import provenance
from codegen.openapi.wire import Schema
from isolarcloud_runtime.descriptors import Family, Replay

_BEARER = "bearer "
_ANY_TIME = "1767261600000"
_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Caller:
    """The rules of one family, as far as the document needs them."""

    def __init__(self, api: Api, described: ApiFamily) -> None:
        self._api = api
        self.described = described
        self.service = described.service
        self.family: Family = described.service.family

    # --- addresses -----------------------------------------------------------------------------

    def servers(self) -> list[dict[str, Any]]:
        """Return the gateways of all regions that have one for the family."""
        return [
            {
                "url": getattr(region, self.family.gateway),
                "description": region.title,
                "x-region": region.name,
                **provenance(region.fact, self._api.fact),
            }
            for region in self._api.regions
            if getattr(region, self.family.gateway)
        ]

    # --- identity ------------------------------------------------------------------------------

    @property
    def access_scheme(self) -> str:
        """Name of the security scheme of the application's key."""
        return camel(self.family.access_key_header)

    @property
    def token_scheme(self) -> str | None:
        """Name of the security scheme of the token; None where only the body carries it."""
        return f"{camel(self.family.name)}Token" if self.family.token_header else None

    def schemes(self) -> dict[str, Schema]:
        """Return the security schemes of the family."""
        access: Schema = {"type": "apiKey", "in": "header", "name": self.family.access_key_header}
        if (header := self._header(self.family.access_key_header)) is not None:
            access |= {"description": header.description, **provenance(header.fact, self._api.fact)}
        schemes = {self.access_scheme: access}
        if self.token_scheme is not None:
            schemes[self.token_scheme] = self._token_scheme()
        return schemes

    def _token_scheme(self) -> Schema:
        family = self.family
        assert family.token_header is not None
        header = self._header(family.token_header)
        known: Schema = {"description": self._token_description(header)}
        if header is not None:
            known |= provenance(header.fact, self._api.fact)
        if family.token_prefix.lower() == _BEARER:
            return {"type": "http", "scheme": _BEARER.strip(), **known}
        return {"type": "apiKey", "in": "header", "name": family.token_header, **known}

    def _token_description(self, header: SharedField | None) -> str:
        parts = [header.description if header is not None else "Token of the caller."]
        oauth, login = self.service.oauth, self.service.login
        if oauth is not None:
            parts.append(
                f"The owner of a plant gives consent on the page `{oauth.consent.url}`; "
                f"`{oauth.exchange.path}` turns the code from the redirect into tokens, "
                f"`{oauth.refresh.path}` renews them."
            )
        if login is not None:
            parts.append(
                f"`{login.operation.path}` returns it; it lives {login.hours} hours from its last use."
            )
        if self.family.token_field is not None:
            parts.append(f"The body has it as well, as `{self.family.token_field}`.")
        return " ".join(parts)

    def security(self, endpoint: Endpoint) -> list[dict[str, list[str]]]:
        """Return what a call has to prove; nothing for a call without a body."""
        if endpoint.operation.method == "GET":
            return []
        proofs: dict[str, list[str]] = {self.access_scheme: []}
        if endpoint.operation.authorized and self.token_scheme is not None:
            proofs[self.token_scheme] = []
        return [proofs]

    def headers(self, endpoint: Endpoint) -> dict[str, Schema]:
        """Return the headers that every call sends as they are, by name."""
        found: dict[str, Schema] = {}
        for name, value in self.family.headers.items():
            if name.lower() == "content-type" or endpoint.operation.method == "GET":
                continue
            known = self._header(name)
            found[name] = {
                "name": name,
                "in": "header",
                "required": known is None or known.required,
                "description": known.description if known is not None else "The same for every call.",
                "schema": {"type": "string", "const": value},
                **(provenance(known.fact, self._api.fact) if known is not None else {}),
            }
        return found

    def _header(self, name: str) -> SharedField | None:
        mine = (field for field in self._api.headers if self.family.name in field.families)
        return next((field for field in mine if field.name.lower() == name.lower()), None)

    # --- the body ------------------------------------------------------------------------------

    def fields(self, endpoint: Endpoint) -> tuple[dict[str, Schema], list[str]]:
        """Return the body fields that every call has, by name, and which of them are needed."""
        family = self.family
        properties: dict[str, Schema] = {}
        required: list[str] = []
        for field in self._parameters:
            if field.parent is not None or (
                field.name == family.token_field and not endpoint.operation.authorized
            ):
                continue
            properties[field.name] = {
                "description": field.description,
                **self._parameter(field),
                **provenance(field.fact, endpoint.fact),
            }
            if field.required:
                required.append(field.name)
        return properties, required

    @cached_property
    def _parameters(self) -> list[SharedField]:
        return [field for field in self._api.public_parameters if self.family.name in field.families]

    @cached_property
    def _replays(self) -> list[Replay]:
        return [replay for replay in (self.family.replay, self.family.cipher_replay) if replay is not None]

    def _parameter(self, field: SharedField) -> Schema:
        family = self.family
        if field.name == family.language_field:
            return {"type": "string", "enum": list(dict.fromkeys(one.code for one in self._api.languages))}
        if field.name == family.body_field:
            return {}
        for replay in self._replays:
            if field.name == replay.container:
                return self._replay(replay)
            if replay.container is None and field.name in (replay.nonce, replay.timestamp):
                return _proof(replay)[field.name]
        longest: Schema = {} if field.longest is None else {"maxLength": field.longest}
        return {"type": "string", "format": "password", "minLength": 1, **longest}

    def _replay(self, replay: Replay) -> Schema:
        known = {field.name: field for field in self._parameters if field.parent == replay.container}
        properties = {
            name: {"description": known[name].description, **schema} if name in known else schema
            for name, schema in _proof(replay).items()
        }
        return {"type": "object", "properties": properties, "required": list(properties)}

    def example(self, endpoint: Endpoint, own: dict[str, Any]) -> dict[str, Any]:
        """Return a whole body around an endpoint's own fields, with made-up keys."""
        family = self.family
        body: dict[str, Any] = {family.appkey_field: "0123456789ABCDEF0123456789ABCDEF"}
        if family.token_field is not None and endpoint.operation.authorized:
            body[family.token_field] = "700001_00000000000000000000000000000000"
        if family.replay.always and family.replay.container is None:
            nonce = (_LETTERS * family.replay.nonce_length)[: family.replay.nonce_length]
            body |= {family.replay.timestamp: _ANY_TIME, family.replay.nonce: nonce}
        body |= {family.body_field: own} if family.body_field else own
        for wire, place in endpoint.operation.also_sent.items():
            value: Any = body
            for step in place.split("."):
                value = value.get(step) if isinstance(value, dict) else None
            if value is not None:
                body[wire] = value
        return body

    # --- replies -------------------------------------------------------------------------------

    def named_envelope(self, code: str) -> Envelope:
        """Return the envelope that has its result code under a key."""
        return next(envelope for envelope in self._api.envelopes if envelope.code == code)


def _proof(replay: Replay) -> dict[str, Schema]:
    return {
        replay.nonce: {"type": "string", "pattern": f"^[A-Za-z0-9]{{{replay.nonce_length}}}$"},
        replay.timestamp: {"type": "string", "pattern": "^[0-9]{13}$"},
    }


def callers(api: Api) -> dict[str, Caller]:
    """Return the rules by the name of a family; shared endpoints follow those of the clients they serve."""
    found = {family.name: Caller(api, family) for family in api.families}
    with_oauth = next((caller for caller in found.values() if caller.service.oauth), None)
    for name in SHARED_FAMILIES:
        found[name] = with_oauth or next(iter(found.values()))
    return found
