"""Paths: one operation for each endpoint, with everything that the spec declares about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from codegen.methods import items_of
from codegen.model import Api, Endpoint, Example
from codegen.names import camel
from codegen.openapi.families import Caller
from codegen.openapi.formats import sent
from codegen.openapi.provenance import provenance
from codegen.openapi.replies import Replies
from codegen.openapi.requests import RequestSchemas
from codegen.openapi.wire import Schema, reference
from isolarcloud_runtime import descriptors

MEDIA_TYPE = "application/json"
CLIENT_ERROR = "ClientError"
SERVER_ERROR = "ServerError"


class Operations:
    """Writes the operations, and collects what they refer to."""

    def __init__(self, api: Api, callers: Mapping[str, Caller]) -> None:
        self._api = api
        self._callers = callers
        self._requests = RequestSchemas(api)
        self._shared_names = {name for name, count in _families_of(api).items() if count > 1}
        self._default_servers = next(iter(callers.values())).servers()
        self.replies = Replies(api)
        self.bodies: dict[str, Schema] = {}
        self.headers: dict[str, Schema] = {}

    def identifier(self, endpoint: Endpoint) -> str:
        """Return the id of an operation: its name, with the family in front where several have it."""
        operation = endpoint.operation
        shared = operation.name in self._shared_names
        return f"{operation.family}_{operation.name}" if shared else operation.name

    def item(self, endpoint: Endpoint) -> dict[str, Any]:
        """Return the path item of an endpoint."""
        return {endpoint.operation.method.lower(): self._operation(endpoint)}

    def _operation(self, endpoint: Endpoint) -> dict[str, Any]:
        operation = endpoint.operation
        caller = self._callers[operation.family]
        identifier = self.identifier(endpoint)
        found: dict[str, Any] = {
            "operationId": identifier,
            "tags": tags_of(endpoint, self._api),
            "summary": endpoint.summary.rstrip("."),
            "description": _description(endpoint),
            **_links(endpoint),
            "security": caller.security(endpoint),
        }
        if caller.servers() != self._default_servers:
            found["servers"] = caller.servers()
        headers = caller.headers(endpoint)
        self.headers.update({camel(name): header for name, header in headers.items()})
        if headers:
            found["parameters"] = [{"$ref": f"#/components/parameters/{camel(name)}"} for name in headers]
        if operation.method != "GET":
            self.bodies[f"{camel(identifier)}Request"] = self._requests.body(endpoint, caller)
            found["requestBody"] = self._request(endpoint, caller, f"{camel(identifier)}Request")
        found["responses"] = {
            "200": self._response(endpoint, caller, camel(identifier)),
            "4XX": {"$ref": f"#/components/responses/{CLIENT_ERROR}"},
            "5XX": {"$ref": f"#/components/responses/{SERVER_ERROR}"},
        }
        return {**found, **_behaviour(endpoint, self._api), **provenance(endpoint.fact, self._api.fact)}

    def _request(self, endpoint: Endpoint, caller: Caller, name: str) -> dict[str, Any]:
        examples = {
            key: {"summary": example.title, "value": caller.example(endpoint, dict(example.request))}
            for key, example in keyed(endpoint.examples).items()
        }
        content = {"schema": reference(name), "examples": examples}
        return {"required": True, "content": {MEDIA_TYPE: content}}

    def _response(self, endpoint: Endpoint, caller: Caller, name: str) -> dict[str, Any]:
        examples = {
            key: {"summary": example.title, "value": example.reply, **_fails(example)}
            for key, example in keyed(endpoint.examples).items()
        }
        content = {"schema": self.replies.reply(endpoint, caller, name), "examples": examples}
        return {"description": "Success, or a refusal: the body tells.", "content": {MEDIA_TYPE: content}}


def tags_of(endpoint: Endpoint, api: Api) -> list[str]:
    """Return the resources that offer an endpoint; the family for one that only clients use."""
    known = {resource.name for resource in api.resources}
    names = dict.fromkeys(exposure.resource for exposure in endpoint.exposures if exposure.resource in known)
    return list(names) or [endpoint.operation.family]


def keyed(examples: tuple[Example, ...]) -> dict[str, Example]:
    """Return examples by keys made of their titles."""
    found: dict[str, Example] = {}
    for example in examples:
        key = re.sub(r"[^a-z0-9]+", "-", example.title.lower()).strip("-")
        found[key if key not in found else f"{key}-{example.index + 1}"] = example
    return found


def _families_of(api: Api) -> Counter[str]:
    return Counter(endpoint.operation.name for endpoint in api.endpoints)


def _description(endpoint: Endpoint) -> str:
    parts = [endpoint.summary, endpoint.description]
    if endpoint.notes:
        parts.append("\n".join(f"- {note}" for note in endpoint.notes))
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _links(endpoint: Endpoint) -> dict[str, Any]:
    source = endpoint.fact.source
    if source.address is None:
        return {}
    return {"externalDocs": {"description": source.title, "url": source.address}}


def _fails(example: Example) -> dict[str, str]:
    return {"x-fails": example.fails} if example.fails else {}


# --- behaviour ---------------------------------------------------------------------------------


def _behaviour(endpoint: Endpoint, api: Api) -> dict[str, Any]:
    """Return what OpenAPI has no words for."""
    operation = endpoint.operation
    optional = {
        "x-refresh-seconds": operation.cadence_seconds,
        "x-pagination": _pagination(endpoint, api),
        "x-window": _window(endpoint),
        "x-batch": _batch(endpoint),
        "x-outcome": _outcome(endpoint),
        "x-codes": dict(operation.codes),
        "x-methods": [f"{exposure.resource}.{exposure.method}" for exposure in endpoint.exposures],
    }
    return {
        "x-operation": operation.name,
        "x-family": operation.family,
        "x-title": operation.title,
        "x-idempotent": operation.idempotent,
        "x-encrypted-in-ciphertext-mode": operation.sealed,
        **{key: value for key, value in optional.items() if value},
    }


def _pagination(endpoint: Endpoint, api: Api) -> dict[str, Any] | None:
    pagination = endpoint.operation.pagination
    if pagination is None:
        return None
    items, total = endpoint.reply.field(pagination.items), endpoint.reply.field(pagination.total)
    told = {
        "page": endpoint.argument(pagination.page).field.wire,
        "size": endpoint.argument(pagination.size).field.wire,
        "items": items.wire if items else None,
        "total": [total.wire, *total.also] if total else [],
        "first": pagination.first,
        "largest_size": pagination.largest_size,
    }
    if pagination.identity is not None:
        identity = items_of(api, endpoint.reply, pagination.items).field(pagination.identity)
        told["identity"] = identity.wire if identity else pagination.identity
    return told


def _window(endpoint: Endpoint) -> dict[str, Any] | None:
    window = endpoint.operation.window
    if window is None:
        return None
    told: dict[str, Any] = {
        "start": endpoint.argument(window.start).field.wire,
        "end": endpoint.argument(window.end).field.wire,
    }
    if window.longest is not None:
        told["longest"] = _span(window.longest)
    if window.longest_by is not None:
        other, spans = window.longest_by
        field = endpoint.argument(other).field
        told["longest_by"] = {
            "field": field.wire,
            "spans": {str(sent(field, value)): _span(span) for value, span in spans.items()},
        }
    return told


def _batch(endpoint: Endpoint) -> dict[str, Any] | None:
    """Return the lists that may be cut, each with the most entries of one call."""
    batch = endpoint.operation.batch
    if batch is None:
        return None
    fields = [endpoint.argument(name).field for name in batch.fields]
    told: dict[str, Any] = {"fields": {field.wire: field.most_entries for field in fields}}
    if batch.one_type is not None:
        one_type = batch.one_type
        told["one_type"] = {"field": endpoint.argument(one_type.field).field.wire, "part": one_type.part}
        if one_type.into is not None:
            told["one_type"]["into"] = endpoint.argument(one_type.into).field.wire
    return told


def _span(span: descriptors.Span | None) -> dict[str, int] | None:
    """Return a span by its unit; None is no limit."""
    if span is None:
        return None
    units = {unit: getattr(span, unit) for unit in span.__struct_fields__}
    return {unit: number for unit, number in units.items() if number is not None}


def _outcome(endpoint: Endpoint) -> dict[str, Any] | None:
    outcome = endpoint.operation.outcome
    if outcome is None:
        return None
    field = endpoint.reply.field(outcome.field)
    codes = {
        code.code: {
            "meaning": code.meaning,
            **({"ok": True} if code.ok else {}),
            **({"category": code.category} if code.category else {}),
            **({"hint": code.hint} if code.hint else {}),
        }
        for code in outcome.codes.values()
    }
    return {"field": field.wire if field else outcome.field, "codes": codes}
