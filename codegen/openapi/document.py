"""The whole document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.model import Api
from codegen.openapi.families import Caller, callers
from codegen.openapi.operations import CLIENT_ERROR, MEDIA_TYPE, SERVER_ERROR, Operations, tags_of
from codegen.openapi.provenance import provenance
from codegen.openapi.wire import Schema, enum_schemas, scalar_schemas
from codegen.problems import GeneratorError

_VERSION = "3.1.0"
_FRAME = """
Every call is a POST with a JSON object, unless it says otherwise, and is answered with HTTP status 200 even
where it is refused: the result code in the body tells. Fields that the gateway does not know are ignored.

**Requests** show what is known to be served. In most places the gateway takes a number for a text of digits
and the other way round; lists have to be what they are here, JSON arrays or texts with commas.

**Replies** are described as they stand on the wire: numbers may come as text, and null, an empty text or
dashes mean that there is no value. A reply may hold more than is described.

**Extensions**: `x-status` and `x-source` (an entry of `x-sources`) tell how sure a fact is and where it is
from; what an object says holds for everything inside it that does not say otherwise. `x-name` is the readable
name, `x-extensible-enum` lists the values known so far, `x-outcome` the codes inside the data of a success.
"""
_CIPHERTEXT = """
**Ciphertext mode** is a property of an application. Its calls have the same paths, and the whole body is
encrypted: what is described here is the plain body inside. Body: {body}. Key: {key}, in the header
`{header}`. The body gets `{container}` with a nonce and the time.
"""


class DocumentError(GeneratorError):
    """The document cannot be written: a fault of the generator."""


def openapi_document(api: Api) -> dict[str, Any]:
    """Return the spec as an OpenAPI document."""
    families = callers(api)
    operations = Operations(api, families)
    paths = {
        endpoint.operation.path: operations.item(endpoint)
        for endpoint in sorted(api.endpoints, key=lambda endpoint: endpoint.operation.path)
    }
    own = list(dict.fromkeys(families.values()))
    components = _components(api, own, operations)
    document: dict[str, Any] = {
        "openapi": _VERSION,
        "info": _info(api, own),
        "servers": own[0].servers(),
        "tags": list(_tags(api, own)),
        "paths": paths,
        "components": {
            **components,
            "schemas": dict(_used(components["schemas"], paths, components["responses"])),
        },
        "x-spec": {"version": api.spec_version, "hash": api.spec_hash},
        "x-ciphertext": _plain(api.cipher),
        "x-languages": {language.name: language.code for language in api.languages},
        "x-error-codes": _error_codes(api),
        **provenance(api.fact),
    }
    return {**document, "x-sources": _sources(api, document)}


def _info(api: Api, families: list[Caller]) -> dict[str, Any]:
    kinds = "\n".join(f"- {family.described.title}: {family.described.description}" for family in families)
    description = "\n\n".join([api.description, kinds, _FRAME.strip(), _ciphertext(api, families[0])])
    return {
        "title": api.title,
        "version": api.spec_version,
        "description": description.strip(),
        "license": {"name": "MIT", "identifier": "MIT"},
    }


def _ciphertext(api: Api, family: Caller) -> str:
    replay = family.family.replay
    return _CIPHERTEXT.strip().format(
        body=_algorithm(api.cipher["body"]),
        key=_algorithm(api.cipher["key"]),
        header=api.cipher["key_header"],
        container=replay.container or replay.nonce,
    )


def _algorithm(facts: Mapping[str, str]) -> str:
    words = facts["description"].rstrip(".")
    return f"{facts['algorithm']} with {facts['padding']}, as {facts['text']} ({words[0].lower()}{words[1:]})"


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts without the spec's own bookkeeping."""
    return {
        key: _plain(value) if isinstance(value, Mapping) else value
        for key, value in facts.items()
        if key not in ("corrections", "source", "status", "note")
    }


def _tags(api: Api, families: list[Caller]) -> Iterator[dict[str, Any]]:
    used = {tag for endpoint in api.endpoints for tag in tags_of(endpoint, api)}
    for resource in api.resources:
        if resource.name in used:
            yield {
                "name": resource.name,
                "description": resource.description,
                "x-displayName": resource.title,
            }
    described = {family.described.name: family.described.title for family in families}
    for name in sorted(used - {resource.name for resource in api.resources}):
        title = described.get(name)
        what = f"Calls of the family {title} that clients make by themselves." if title else _SHARED
        yield {"name": name, "description": what, "x-displayName": title or name}


_SHARED = "Calls that clients make by themselves."


# --- components --------------------------------------------------------------------------------


def _components(api: Api, families: list[Caller], operations: Operations) -> dict[str, Any]:
    replies = operations.replies
    parts: list[Mapping[str, Schema]] = [
        scalar_schemas(),
        *(enum_schemas(enum) for enum in api.enums),
        replies.structures.schemas,
        replies.schemas,
        operations.bodies,
    ]
    schemas: dict[str, Schema] = {}
    for part in parts:
        for name, schema in part.items():
            if schemas.setdefault(name, schema) is not schema:
                raise DocumentError(f"two schemas of the document are called {name}")
    failures = {"anyOf": _distinct(form for family in families for form in replies.failures(family))}
    return {
        "schemas": schemas,
        "responses": {
            CLIENT_ERROR: {
                "description": "Refused below the gateway, or a token that the family does not take.",
                "content": {MEDIA_TYPE: {"schema": failures}},
            },
            SERVER_ERROR: {
                "description": "The gateway or what is in front of it fails; the body may be anything."
            },
        },
        "parameters": operations.headers,
        "securitySchemes": {name: scheme for family in families for name, scheme in family.schemes().items()},
    }


def _used(schemas: Mapping[str, Schema], *roots: Any) -> Iterator[tuple[str, Schema]]:
    """Yield the schemas that anything refers to, by name."""
    found: set[str] = set()
    waiting = [name for root in roots for name in _values(root, "$ref")]
    while waiting:
        name = waiting.pop().rpartition("/")[2]
        if name in schemas and name not in found:
            found.add(name)
            waiting += _values(schemas[name], "$ref")
    yield from ((name, schemas[name]) for name in sorted(found))


def _distinct(forms: Iterator[Schema]) -> list[Schema]:
    return list({str(form): form for form in forms}.values())


# --- what has no place in OpenAPI --------------------------------------------------------------


def _error_codes(api: Api) -> list[dict[str, Any]]:
    return [
        {
            "code": error.info.code,
            "name": error.info.name,
            "category": error.info.category,
            "retry": error.info.retry,
            "message": error.info.message,
            "hint": error.info.hint,
            **({"endpoint": error.endpoint} if error.endpoint else {}),
            **provenance(error.fact, api.fact),
        }
        for error in api.errors
    ]


def _sources(api: Api, document: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Return the documents that `x-source` names."""
    named = set(_values(document, "x-source"))
    return {
        source.id: {"title": source.title, **({"url": source.address} if source.address else {})}
        for source in api.sources
        if source.id in named
    }


def _values(value: Any, key: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == key and isinstance(inner, str):
                yield inner
            else:
                yield from _values(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from _values(inner, key)
