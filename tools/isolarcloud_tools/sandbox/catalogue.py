"""The operations and services of the generated package, as the gateway needs them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import ModuleType

from isolarcloud._operations import charging, oauth, platform, service, user
from isolarcloud._service import CHARGING, PLATFORM, USER
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_tools.sandbox.gateway import Route

__all__ = ["CHARGING", "PLATFORM", "USER", "operations", "routes"]


def operations(*modules: ModuleType) -> Iterable[Operation]:
    """Yield the operations that modules define."""
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Operation):
                yield value


def routes() -> Mapping[str, Route]:
    """Return every path that the gateway knows."""
    # Tokens, and the clock that belongs to nobody, follow the rules of the platform family.
    found = {one.path: Route(one, PLATFORM) for one in operations(service, oauth, platform)}
    found.update({one.path: Route(one, USER) for one in operations(user)})
    found.update({one.path: Route(one, CHARGING) for one in operations(charging)})
    return found
