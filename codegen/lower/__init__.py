"""Turns a valid spec into the model that everything is rendered from."""

from __future__ import annotations

from codegen.lower.catalogues import (
    lower_categories,
    lower_device_groups,
    lower_device_types,
    lower_errors,
    lower_faults,
    lower_parameters,
    lower_points,
)
from codegen.lower.endpoints import lower_endpoints
from codegen.lower.provenance import Provenance, corrections
from codegen.lower.public import lower_envelopes, lower_headers, lower_public_parameters
from codegen.lower.service import lower_families, lower_languages, lower_regions, lower_resources
from codegen.lower.types import lower_enums, lower_structures
from codegen.model import Api
from codegen.spec import Spec

__all__ = ["lower"]


def lower(spec: Spec) -> Api:
    """Return the model of a spec that has passed validation and lint."""
    provenance = Provenance(spec)
    service = spec.one("service.yaml")
    enums = {enum.name: enum for enum in lower_enums(spec, provenance)}
    structures = {structure.name: structure for structure in lower_structures(spec, provenance)}
    endpoints = tuple(lower_endpoints(spec, enums, structures, provenance))
    categories = tuple(lower_categories(spec, provenance))
    errors = tuple(lower_errors(spec, provenance))
    by_path = {endpoint.operation.path: endpoint for endpoint in endpoints}
    return Api(
        spec_version=service["version"],
        spec_hash=spec.hash,
        title=service["title"],
        description=service.get("description", ""),
        fact=provenance.fact(spec.files["service.yaml"]),
        enums=tuple(enums.values()),
        structures=tuple(structures.values()),
        endpoints=endpoints,
        categories=categories,
        errors=errors,
        point_groups=tuple(lower_points(spec, provenance)),
        device_groups=tuple(lower_device_groups(spec)),
        parameters=tuple(lower_parameters(spec, provenance)),
        fault_groups=tuple(lower_faults(spec, provenance)),
        device_types=tuple(lower_device_types(spec, provenance)),
        regions=tuple(lower_regions(spec, provenance)),
        languages=tuple(lower_languages(spec)),
        resources=tuple(lower_resources(spec)),
        families=tuple(lower_families(spec, by_path, categories, errors)),
        headers=tuple(lower_headers(spec, provenance)),
        public_parameters=tuple(lower_public_parameters(spec, provenance)),
        envelopes=tuple(lower_envelopes(spec, provenance)),
        sources=provenance.sources,
        cipher=service["cipher"],
        corrections=corrections(spec),
    )
