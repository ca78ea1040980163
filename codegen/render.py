"""Fills the templates: the whole package as texts, by path."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

import jinja2

from codegen import docs, names
from codegen.entries import Category
from codegen.imports import Imports, lines
from codegen.lower.endpoints import classes
from codegen.methods import is_needed
from codegen.model import Api, Endpoint
from codegen.models import write_classes
from codegen.parameters import RECORD_NAMES, device_types, parameter_source
from codegen.printing import literal, struct_names
from codegen.surface import ResourceClass, Surface, surfaces

TEMPLATES = FilePath(__file__).parent / "templates"

_RUNTIME_EXPORTS = {
    "isolarcloud_runtime.archive.archive": ("Archive",),
    "isolarcloud_runtime.archive.failures": ("ArchiveError", "ArchiveInUse"),
    "isolarcloud_runtime.archive.update": ("ArchiveProgress", "ArchiveReport"),
    "isolarcloud_runtime.auth": ("OAuth",),
    "isolarcloud_runtime.diagnostics": ("Diagnostics",),
    "isolarcloud_runtime.findings": ("Finding", "Report"),
    "isolarcloud_runtime.limiter_redis": ("RedisLimiter",),
    "isolarcloud_runtime.login": ("AccountLogin",),
    "isolarcloud_runtime.paging": ("Page",),
    "isolarcloud_runtime.planning.outcome": ("Incomplete", "Progress"),
    "isolarcloud_runtime.planning.parts": ("join_series",),
    "isolarcloud_runtime.planning.pieces": ("Piece",),
    "isolarcloud_runtime.planning.plan": ("Plan",),
    "isolarcloud_runtime.planning.query": ("AsyncQuery", "Query"),
    "isolarcloud_runtime.points": ("Point", "PointLike", "PointValues"),
    "isolarcloud_runtime.quota": ("Allowance", "Limits", "Quota"),
    "isolarcloud_runtime.readings": ("PointReadings", "Reading", "Readings"),
    "isolarcloud_runtime.regions": ("RegionInfo",),
    "isolarcloud_runtime.retry": ("RetryPolicy",),
    "isolarcloud_runtime.secret": ("Secret",),
    "isolarcloud_runtime.series": ("PointSeries", "Series"),
    "isolarcloud_runtime.statistics": ("PointStatistics", "Statistics"),
    "isolarcloud_runtime.times": ("LocalTime", "zone"),
    "isolarcloud_runtime.transport": ("Timeout",),
    "isolarcloud_runtime.watching.updates": ("Update",),
    "isolarcloud_runtime.store_file": ("FileStore",),
    "isolarcloud_runtime.store_keyring": ("KeyringStore",),
    "isolarcloud_runtime.store_redis": ("RedisStore",),
    "isolarcloud_runtime.tokens": ("MemoryStore", "Token", "TokenStore"),
}
"""What users import from `isolarcloud` although it is written by hand."""

ROOT_ERRORS = (
    "ApiError",
    "BadReply",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionBroken",
    "DecryptionFailed",
    "ISolarCloudError",
    "InvalidArgument",
    "MissingData",
    "ProtocolError",
    "ReplyTooLarge",
    "TimedOut",
    "TokenStoreError",
    "TransportError",
)
"""Errors that are written by hand."""


EXPORTED_NAMES = frozenset(
    {
        *(name for names_of_module in _RUNTIME_EXPORTS.values() for name in names_of_module),
        *ROOT_ERRORS,
        "ErrorCode",
        "doctor",
        "Language",
        "Region",
    }
)
"""Names that the package has whatever the spec says."""


def render(api: Api, version: str) -> dict[str, str]:
    """Return the source of every module, by its path below the package; not formatted yet."""
    return _Renderer(api, version).files()


class _Renderer:
    def __init__(self, api: Api, version: str) -> None:
        self.api = api
        self.version = version
        self.surfaces = surfaces(api)
        self.imports = Imports(api)
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701 - the output is Python, not HTML
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.environment.filters.update(docstring=docs.docstring, literal=literal, sorted=sorted)
        self.environment.globals.update(docs=docs, api=api, is_needed=is_needed)

    def files(self) -> dict[str, str]:
        return {
            **dict(self._package()),
            **dict(self._clients()),
            **dict(self._models()),
            **dict(self._requests()),
            **dict(self._operations()),
            **dict(self._catalogues()),
        }

    def _fill(self, template: str, **context: Any) -> str:
        return self.environment.get_template(f"{template}.py.jinja").render(**context)

    # --- the package itself --------------------------------------------------------------------

    def _package(self) -> Iterator[tuple[str, str]]:
        yield "__init__.py", self._fill("package", exports=self._exports(), submodules=_SUBMODULES)
        yield "_version.py", self._fill("version", version=self.version)
        yield "_doctor.py", self._fill("doctor", surfaces=self.surfaces)
        yield "py.typed", ""

    def _exports(self) -> dict[str, list[str]]:
        """Return what users import from the package itself: module -> names."""
        exports = {module: list(found) for module, found in _RUNTIME_EXPORTS.items()}
        exports["isolarcloud.client"] = [surface.family.client for surface in self.surfaces]
        exports["isolarcloud.async_client"] = [f"Async{surface.family.client}" for surface in self.surfaces]
        exports["isolarcloud.errors"] = [*ROOT_ERRORS, "ErrorCode", *self._category_classes()]
        exports["isolarcloud.enums"] = [enum.name for enum in self.api.enums]
        exports["isolarcloud.regions"] = ["Language", "Region"]
        exports["isolarcloud._doctor"] = ["doctor"]
        return {module: sorted(exports[module]) for module in sorted(exports) if exports[module]}

    def _category_classes(self) -> list[str]:
        return [category.class_name for category in self._error_categories() if category.class_name]

    def _error_categories(self) -> list[Category]:
        return [category for category in self.api.categories if category.class_name]

    # --- clients, resources, api ---------------------------------------------------------------

    def _clients(self) -> Iterator[tuple[str, str]]:
        yield "client.py", self._fill("client", surfaces=self.surfaces, twin="", base="SyncClient")
        yield (
            "async_client.py",
            self._fill("client", surfaces=self.surfaces, twin="Async", base="AsyncClient"),
        )
        yield (
            "api/__init__.py",
            self._fill("empty", text="Every endpoint, one to one: the classes behind `client.api`."),
        )
        yield (
            "resources/__init__.py",
            self._fill("empty", text="The resources of the clients, such as `client.plants`."),
        )
        for surface in self.surfaces:
            yield f"api/{names.snake(surface.family.name)}.py", self._api(surface)
            for resource in surface.resources:
                yield f"resources/{resource.module}.py", self._resource(resource)

    def _api(self, surface: Surface) -> str:
        return self._fill(
            "api",
            surface=surface,
            imports=self.imports.of(
                (method.source for method in surface.methods), family=surface.family.name
            ),
            types=self.imports.of(
                (f"{method.signature} {method.returns}" for method in surface.methods),
                family=surface.family.name,
            ),
        )

    def _resource(self, resource: ResourceClass) -> str:
        annotations = [f"{method.signature} {method.returns}" for method in resource.methods]
        annotations += [f"Async{method.returns}" for method in resource.methods if method.is_lazy]
        return self._fill(
            "resource",
            resource=resource,
            imports=self.imports.of((method.source for method in resource.methods), family=resource.family),
            types=self.imports.of(annotations, family=resource.family),
        )

    # --- models, requests, operations ----------------------------------------------------------

    def _models(self) -> Iterator[tuple[str, str]]:
        classes = write_classes(self.api.structures)
        modules: dict[str, list[str]] = {}
        for structure in self.api.structures:
            modules.setdefault(structure.module, []).append(structure.name)
        exports = {f"isolarcloud.models.{module}": sorted(modules[module]) for module in sorted(modules)}
        yield "models/__init__.py", self._fill("models_package", exports=exports)
        for module, contained in modules.items():
            own = f"isolarcloud.models.{module}"
            sources = [classes[name] for name in contained]
            annotations = [line.partition(" = ")[0] for source in sources for line in _field_lines(source)]
            uses_field = any("= field(" in source for source in sources)
            yield (
                f"models/{module}.py",
                self._fill(
                    "models",
                    title=module.replace("_", " "),
                    classes=sources,
                    uses_field=uses_field,
                    imports=self.imports.of(annotations, own=own),
                ),
            )

    def _requests(self) -> Iterator[tuple[str, str]]:
        yield "requests/__init__.py", self._fill("empty", text="What each endpoint is asked with.")
        for family, endpoints in self._by_family():
            nested = {endpoint.constant: list(classes(endpoint.arguments)) for endpoint in endpoints}
            annotations = [argument.annotation for endpoint in endpoints for argument in endpoint.arguments]
            annotations += [
                member.annotation for found in nested.values() for outer in found for member in outer.members
            ]
            own = f"isolarcloud.requests.{family}"
            types = self.imports.of(annotations, own=own, family=family)
            yield (
                f"requests/{family}.py",
                self._fill("requests", endpoints=endpoints, nested=nested, types=types),
            )

    def _operations(self) -> Iterator[tuple[str, str]]:
        yield (
            "_operations/__init__.py",
            self._fill("empty", text="What the runtime has to know about each endpoint."),
        )
        for family, endpoints in self._by_family():
            used = {name for endpoint in endpoints for name in struct_names(endpoint.operation)}
            imports = lines({"isolarcloud_runtime.descriptors": used})
            yield f"_operations/{family}.py", self._fill("operations", endpoints=endpoints, imports=imports)
        known = {
            id(endpoint.operation): f"{endpoint.operation.family}.{endpoint.constant}"
            for endpoint in self.api.endpoints
        }
        services = [(surface.family, self._service(surface, known)) for surface in self.surfaces]
        used = {"Service"} | {
            name
            for surface in self.surfaces
            for part in _parts_of_service(surface)
            for name in struct_names(part, known)
        }
        families = [family for family, _ in self._by_family()]
        imports = lines({"isolarcloud._operations": families, "isolarcloud_runtime.descriptors": used})
        yield "_service.py", self._fill("service", services=services, imports=imports)

    def _service(self, surface: Surface, known: dict[int, str]) -> str:
        service = surface.family.service
        return literal(service, {**known, id(service.codes): "CODES", id(service.categories): "CATEGORIES"})

    def _by_family(self) -> list[tuple[str, list[Endpoint]]]:
        families = sorted({endpoint.operation.family for endpoint in self.api.endpoints})
        return [
            (family, [endpoint for endpoint in self.api.endpoints if endpoint.operation.family == family])
            for family in families
        ]

    # --- catalogues ----------------------------------------------------------------------------

    def _catalogues(self) -> Iterator[tuple[str, str]]:
        bases = sorted({_enum_base(enum.is_integer, open_=enum.open) for enum in self.api.enums})
        yield "enums.py", self._fill("enums", bases=bases, base_of=_enum_base)
        yield "errors.py", self._fill("errors", roots=ROOT_ERRORS, categories=self._error_categories())
        yield "regions.py", self._fill("regions")
        yield "points/__init__.py", self._fill("points")
        for points in self.api.point_groups:
            yield (
                f"points/{points.module}.py",
                self._fill(
                    "point_group", group=points, live=[point for point in points.points if point.live]
                ),
            )
        sources = {parameter.name: parameter_source(parameter) for parameter in self.api.parameters}
        records = sorted(
            {name for source in sources.values() for name in RECORD_NAMES if f"{name}(" in source}
        )
        yield (
            "control_parameters.py",
            self._fill(
                "control_parameters", sources=sources, records=records, device_types=device_types(self.api)
            ),
        )
        yield "faults/__init__.py", self._fill("faults", groups=self.api.fault_groups)
        for faults in self.api.fault_groups:
            yield f"faults/{faults.module}.py", self._fill("fault_group", group=faults)


_SUBMODULES = ("control_parameters", "enums", "errors", "faults", "models", "points", "regions")


def _field_lines(source: str) -> list[str]:
    """Return the lines of a class that annotate attributes."""
    return [
        line for line in source.splitlines() if line.startswith("    ") and ": " in line and '"""' not in line
    ]


def _parts_of_service(surface: Surface) -> list[Any]:
    service = surface.family.service
    return [
        service.family,
        service.cipher,
        service.oauth,
        service.login,
        service.zones,
        service.quota,
        service.keys,
        service.probe,
    ]


def _enum_base(is_integer: bool, *, open_: bool) -> str:
    if open_:
        return "OpenIntEnum" if is_integer else "OpenTextEnum"
    return "IntEnum" if is_integer else "StrEnum"
