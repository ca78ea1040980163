"""The classes that users call: resources, and the one-to-one classes behind `client.api`."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen import names
from codegen.method import Method
from codegen.methods import api_method, exposed_methods
from codegen.model import Api, Endpoint, Family, Resource


@dataclass(frozen=True)
class ResourceClass:
    """A resource as one family's clients have it."""

    name: str
    family: str
    class_name: str
    module: str
    description: str
    methods: tuple[Method, ...]

    @property
    def hides(self) -> frozenset[str]:
        """Builtins that methods of the class hide inside it."""
        return frozenset(method.name for method in self.methods if names.is_builtin(method.name))


@dataclass(frozen=True)
class Surface:
    """What one family's clients offer."""

    family: Family
    prefix: str
    resources: tuple[ResourceClass, ...] = field(default=())
    methods: tuple[Method, ...] = field(default=())

    @property
    def api_class(self) -> str:
        """Name of the class behind `client.api`."""
        return f"{names.camel(self.family.name)}Api"


def surfaces(api: Api) -> tuple[Surface, ...]:
    """Return what each client offers."""
    return tuple(_surface(api, family) for family in api.families)


def _surface(api: Api, family: Family) -> Surface:
    own = [endpoint for endpoint in api.endpoints if endpoint.operation.family == family.name]
    shared = [endpoint for endpoint in api.endpoints if endpoint.operation.family == "service"]
    if family.service.oauth is not None:
        shared += [endpoint for endpoint in api.endpoints if endpoint.operation.family == "oauth"]
    prefix = family.client.removesuffix("Client")
    made = (
        _resource(api, resource, family.name, own, prefix)
        for resource in api.resources
        if family.name in resource.families
    )
    methods = tuple(
        api_method(api, endpoint) for endpoint in sorted(own + shared, key=lambda one: one.operation.name)
    )
    return Surface(family, prefix, tuple(resource for resource in made if resource.methods), methods)


def _resource(
    api: Api, resource: Resource, family: str, endpoints: list[Endpoint], prefix: str
) -> ResourceClass:
    methods = [
        method
        for endpoint in endpoints
        for exposure in endpoint.exposures
        if exposure.resource == resource.name
        for method in exposed_methods(api, endpoint, exposure)
    ]
    # The prefix tells families apart; a resource of one family only needs none.
    class_name = (prefix if len(resource.families) > 1 else "") + names.camel(resource.name)
    return ResourceClass(
        name=resource.name,
        family=family,
        class_name=class_name,
        module=names.snake(class_name),
        description=resource.description,
        methods=tuple(sorted(methods, key=_order)),
    )


def _order(method: Method) -> tuple[int, str]:
    lead = ("list", "pages", "iter", "get")
    return (lead.index(method.name) if method.name in lead else len(lead), method.name)
