"""Replies: the data in its envelope, and the ways in which the gateway says no."""

from __future__ import annotations

from typing import Any

from codegen.model import Api, Endpoint, Envelope
from codegen.names import camel
from codegen.openapi.families import Caller
from codegen.openapi.provenance import provenance
from codegen.openapi.structures import Structures, fields_needed
from codegen.openapi.wire import Schema, reference
from isolarcloud_runtime import descriptors

_FAILURE = "Failure"
WITHOUT_CODE = "ErrorWithoutCode"
_YES: list[Any] = [True, "true", 1, "1"]
_NO: list[Any] = [False, "false", 0, "0"]


class Replies:
    """Writes the schemas of replies."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.structures = Structures(api)
        self.schemas: dict[str, Schema] = {}

    def reply(self, endpoint: Endpoint, caller: Caller, name: str) -> Schema:
        """Return the schema of all replies that come with HTTP status 200."""
        forms: list[Schema] = []
        for number, keys in enumerate(_envelopes(caller)):
            described = caller.named_envelope(keys.code)
            success = f"{name}{camel(described.name) if number else ''}Success"
            self.schemas[success] = self._success(endpoint, keys, described)
            forms.append(reference(success))
        if endpoint.operation.reply.bare:
            forms.append(self.structures.data(endpoint)["anyOf"][0])
        return {"anyOf": [*forms, *self.failures(caller)]}

    def failures(self, caller: Caller) -> list[Schema]:
        """Return the ways in which a family says no, and collect their schemas."""
        forms: list[Schema] = []
        for keys in _envelopes(caller):
            described = caller.named_envelope(keys.code)
            name = f"{camel(described.name)}{_FAILURE}"
            self.schemas[name] = self._failure(keys, described)
            forms.append(reference(name))
        self.schemas[WITHOUT_CODE] = self._without_code(caller)
        return [*forms, reference(WITHOUT_CODE)]

    # --- success -------------------------------------------------------------------------------

    def _success(self, endpoint: Endpoint, keys: descriptors.Envelope, described: Envelope) -> Schema:
        properties = self._properties(keys, described, success=True)
        reply = endpoint.operation.reply
        if reply.also_at_root:
            return self._spread(endpoint, keys, properties)
        properties[keys.data] = _beside(properties[keys.data], self.structures.data(endpoint))
        return {
            "type": "object",
            "description": "The call succeeded.",
            "properties": properties,
            "required": [keys.ok if keys.ok is not None else keys.code, keys.data],
        }

    def _spread(
        self, endpoint: Endpoint, keys: descriptors.Envelope, properties: dict[str, Schema]
    ) -> Schema:
        """Return the schema of a reply whose fields may stand beside the keys of the envelope."""
        members = reference(self.structures.part(endpoint.reply))
        properties[keys.data] = _beside(properties[keys.data], {"anyOf": [members, {"type": "null"}]})
        schema: Schema = {
            "type": "object",
            "description": "The call succeeded. Its fields stand in the data, beside it, or in both places.",
            "allOf": [members],
            "properties": properties,
            "not": _having([keys.error]),
        }
        needed = list(fields_needed(endpoint.reply))
        if needed:
            inside: Schema = {"type": "object", **_having(needed)}
            schema["anyOf"] = [
                _having(needed),
                {"properties": {keys.data: inside}, "required": [keys.data]},
            ]
        return schema

    def _properties(
        self, keys: descriptors.Envelope, described: Envelope, *, success: bool
    ) -> dict[str, Schema]:
        texts = {field.name: field for field in described.fields}
        plain: dict[str, Schema] = {
            keys.serial: {"type": ["string", "null"]},
            keys.code: _code(keys, success=success),
            keys.message: {"type": ["string", "null"]},
        }
        if keys.ok is not None:
            plain[keys.ok] = {"enum": _YES if success else _NO}
        plain[keys.data] = {}
        properties: dict[str, Schema] = {}
        for name, schema in plain.items():
            field = texts.get(name)
            told = (
                {"description": field.description, **provenance(field.fact, self._api.fact)} if field else {}
            )
            properties[name] = {**told, **schema}
        return properties

    # --- failure -------------------------------------------------------------------------------

    def _failure(self, keys: descriptors.Envelope, described: Envelope) -> Schema:
        properties = self._properties(keys, described, success=False)
        if keys.ok is None:
            codes = [error.info.code for error in self._api.errors if error.endpoint is None]
            properties[keys.code]["x-extensible-enum"] = [
                code for code in dict.fromkeys(codes) if code not in keys.success
            ]
        properties[keys.error] = {"type": ["string", "null"]}
        properties[keys.error_description] = {"type": ["string", "null"]}
        return {
            "type": "object",
            "description": "The gateway or the service says no, mostly with HTTP status 200.",
            "properties": properties,
            "required": [keys.ok if keys.ok is not None else keys.code],
            **provenance(described.fact, self._api.fact),
        }

    def _without_code(self, caller: Caller) -> Schema:
        keys = caller.family.other_envelope or caller.family.envelope
        return {
            "type": "object",
            "description": (
                "An error without a result code: of OAuth (an access token that is not valid), "
                "or of the framework below the gateway."
            ),
            "properties": {
                keys.error: {"type": "string", "x-extensible-enum": list(caller.service.token_errors)},
                keys.error_description: {"type": ["string", "null"]},
                keys.http_status: {"type": ["integer", "string"]},
                keys.serial: {"type": ["string", "null"]},
            },
            "required": [keys.error],
            "not": _having([keys.code]),
        }


def _envelopes(caller: Caller) -> list[descriptors.Envelope]:
    """Return the envelopes that replies of a family come in, its own first."""
    other = caller.family.other_envelope
    return [caller.family.envelope, *([other] if other is not None else [])]


def _code(keys: descriptors.Envelope, *, success: bool) -> Schema:
    if keys.ok is not None:  # another key tells success
        return {"type": ["integer", "string", "null"]}
    wins = [*keys.success, *(int(code) for code in keys.success if code.isdigit())]
    return {"enum": wins} if success else {"type": ["string", "integer"], "not": {"enum": wins}}


def _beside(told: Schema, schema: Schema) -> Schema:
    return {**schema, **{key: value for key, value in told.items() if key not in schema}}


def _having(names: list[str]) -> Schema:
    return {"properties": {name: {} for name in names}, "required": names}
