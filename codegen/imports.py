"""Works out the import lines of a generated module from the names that it uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.lower.endpoints import classes
from codegen.model import Api
from codegen.names import SHARED_FAMILIES
from codegen.schema import CUSTOM_TYPES

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_KNOWN = {
    **{path.rpartition(".")[2]: path.rpartition(".")[0] for path in CUSTOM_TYPES.values()},
    "Any": "typing",
    "AsyncIterator": "collections.abc",
    "ControlChoice": "isolarcloud_runtime.catalogue",
    "Iterator": "collections.abc",
    "AsyncQuery": "isolarcloud_runtime.planning.query",
    "Callable": "collections.abc",
    "OnError": "isolarcloud_runtime.planning.outcome",
    "Progress": "isolarcloud_runtime.planning.outcome",
    "Query": "isolarcloud_runtime.planning.query",
    "AsyncPages": "isolarcloud_runtime.paging",
    "Page": "isolarcloud_runtime.paging",
    "Pages": "isolarcloud_runtime.paging",
    "PointLike": "isolarcloud_runtime.points",
    "Readings": "isolarcloud_runtime.readings",
    "Sequence": "collections.abc",
    "Series": "isolarcloud_runtime.series",
    "Statistics": "isolarcloud_runtime.statistics",
    "Update": "isolarcloud_runtime.watching.updates",
    "conceal": "isolarcloud_runtime.redact",
    "date": "datetime",
    "datetime": "datetime",
    "timedelta": "datetime",
    "tzinfo": "datetime",
}


KNOWN_NAMES = frozenset(_KNOWN)
"""Names that generated code takes from Python and the runtime."""


class Imports:
    """Knows the module of every name that generated code may use."""

    def __init__(self, api: Api) -> None:
        self.modules: dict[str, str] = dict(_KNOWN)
        for enum in api.enums:
            self.modules[enum.name] = "isolarcloud.enums"
        for structure in api.structures:
            self.modules[structure.name] = f"isolarcloud.models.{structure.module}"
        self._of_family: dict[str, dict[str, str]] = {}
        for endpoint in api.endpoints:
            family = endpoint.operation.family
            modules = self._of_family.setdefault(family, {})
            modules[endpoint.constant] = f"isolarcloud._operations.{family}"
            modules[endpoint.request_class] = f"isolarcloud.requests.{family}"
            for argument in classes(endpoint.arguments):
                modules[argument.members_class or ""] = f"isolarcloud.requests.{family}"

    def of(self, texts: Iterable[str], *, own: str = "", family: str = "") -> list[str]:
        """Return import lines for the known names in pieces of source, without those of the own module.

        Two families may have operations of the same name: `family` is the one that is meant.
        """
        found: dict[str, set[str]] = {}
        known = dict(self.modules)
        for name in (*SHARED_FAMILIES, family):
            known.update(self._of_family.get(name, {}))
        for text in texts:
            for name in _NAME.findall(text):
                module = known.get(name)
                if module is not None and module != own:
                    found.setdefault(module, set()).add(name)
        return lines(found)


def lines(names: Mapping[str, Iterable[str]]) -> list[str]:
    """Return one `from ... import ...` for each module, sorted."""
    return [f"from {module} import {', '.join(sorted(set(names[module])))}" for module in sorted(names)]
