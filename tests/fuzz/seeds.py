"""What is mutated: every example reply of the spec, with the request that it answers."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from codegen.generate import SPEC, build
from codegen.probe import request_from_wire
from isolarcloud import _service
from isolarcloud_runtime.descriptors import Operation, Service
from isolarcloud_runtime.references import load


class Seed(NamedTuple):
    """One example."""

    service: Service
    operation: Operation
    request: Any
    reply: Any
    """The whole body, parsed."""


@cache
def seeds() -> tuple[Seed, ...]:
    """Return the examples of all operations, successes and refusals."""
    services = {value.family.name: value for value in vars(_service).values() if isinstance(value, Service)}
    found: list[Seed] = []
    for endpoint in build(SPEC).api.endpoints:
        family = endpoint.operation.family
        operation: Operation = load(f"isolarcloud._operations.{family}:{endpoint.constant}")
        service = services.get(family, services["platform"])
        for example in endpoint.examples:
            request = request_from_wire(operation, example.request) if operation.request_model else None
            found.append(Seed(service, operation, request, example.reply))
    return tuple(found)
