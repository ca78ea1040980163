"""Writes the whole spec as one JSON document, for machines and other languages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from codegen.entries import ControlParameter, ErrorCode
from codegen.model import Api, Argument, Endpoint


def write_spec_json(api: Api, file: FilePath) -> str:
    """Write the document and return how much of everything is in it."""
    document = spec_document(api)
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    file.write_text(text, encoding="utf-8", newline="\n")
    counts = {key: len(value) for key, value in document.items() if isinstance(value, list)}
    return ", ".join(f"{count} {key.replace('_', ' ')}" for key, count in counts.items())


def spec_document(api: Api) -> dict[str, Any]:
    """Return the spec as plain JSON values."""
    resources = _resources(api)
    return {
        "spec": {"version": api.spec_version, "hash": api.spec_hash},
        "regions": [
            {
                "name": region.name,
                "gateway": region.gateway,
                "web": region.web,
                "cloud_id": region.cloud_id,
                "charging_gateway": region.charging_gateway,
                "status": region.fact.status,
            }
            for region in api.regions
        ],
        "languages": [{"name": language.name, "code": language.code} for language in api.languages],
        "endpoints": [_endpoint(endpoint, resources) for endpoint in api.endpoints],
        "error_codes": [_error_code(code) for code in api.errors if not code.endpoint],
        "endpoint_codes": [
            {"endpoint": code.endpoint, **_error_code(code)} for code in api.errors if code.endpoint
        ],
        "device_types": [
            {"code": item.code, "name": item.label, "name_zh": item.label_zh} for item in api.device_types
        ],
        "measuring_points": _points(api, on_the_portal=True),
        "reported_points": _points(api, on_the_portal=False),
        "control_parameters": [_parameter(parameter) for parameter in api.parameters],
        "faults": [
            {"group": group.name, "code": fault.code, "id": fault.id, "name": fault.label}
            for group in api.fault_groups
            for fault in group.faults
        ],
        "corrections": [
            {
                "where": correction.where,
                "portal_says": correction.portal_says,
                "spec_says": correction.spec_says,
                "why": correction.why,
            }
            for correction in api.corrections
        ],
    }


def _error_code(code: ErrorCode) -> dict[str, Any]:
    return {
        "code": code.info.code,
        "name": code.info.name,
        "category": code.info.category,
        "retry": code.info.retry,
        "status": code.fact.status,
        "source": code.fact.source.id,
    }


def _points(api: Api, *, on_the_portal: bool) -> list[dict[str, Any]]:
    """Return the points of the portal's tables, or those that stand in none of them."""
    return [
        {"group": group.name, "id": point.id, "name": point.label, "unit": point.unit}
        | ({} if on_the_portal else {"status": point.fact.status, "source": point.fact.source.id})
        for group in api.point_groups
        for point in group.points
        if (point.fact.status in ("documented", "corrected", "unreviewed")) is on_the_portal
    ]


def _resources(api: Api) -> set[str]:
    return {resource.name for resource in api.resources}


def _endpoint(endpoint: Endpoint, resources: set[str]) -> dict[str, Any]:
    operation = endpoint.operation
    names = sorted({exposure.resource for exposure in endpoint.exposures if exposure.resource in resources})
    return {
        "path": operation.path,
        "method": operation.method,
        "family": operation.family,
        "operation": operation.name,
        "resource": names[0] if names else None,
        "idempotent": operation.idempotent,
        "request": list(_request(endpoint.arguments)),
        "limits": list(_limits(endpoint)),
        "status": endpoint.fact.status,
        "source": endpoint.fact.source.id,
    }


def _request(arguments: tuple[Argument, ...], prefix: str = "") -> Iterator[dict[str, Any]]:
    for argument in arguments:
        field = argument.field
        yield {
            "wire": f"{prefix}{field.wire}",
            "name": field.name,
            "type": f"list of {field.kind}" if field.many else field.kind,
            "required": field.required,
        }
        yield from _request(argument.members, f"{prefix}{field.wire}.")


def _limits(endpoint: Endpoint) -> Iterator[dict[str, Any]]:
    for argument in _all_arguments(endpoint.arguments):
        field = argument[1].field
        for key in ("least", "most", "step", "least_entries", "most_entries"):
            value = getattr(field, key)
            if value is not None:
                yield {
                    "field": argument[0],
                    "limit": key,
                    "value": value,
                    "status": argument[1].limits_fact.status,
                }
    pagination = endpoint.operation.pagination
    if pagination is not None:
        field = endpoint.argument(pagination.size).field
        yield {"field": field.wire, "limit": "largest_size", "value": pagination.largest_size}
    window = endpoint.operation.window
    if window is not None:
        spans = (
            {"": window.longest}
            if window.longest
            else dict(window.longest_by[1])
            if window.longest_by
            else {}
        )
        for value, span in spans.items():
            if span is None:
                continue
            unit = next(unit for unit in _UNITS if getattr(span, unit) is not None)
            entry = {"field": endpoint.argument(window.end).field.wire, "limit": f"longest_{unit}"}
            entry["value"] = getattr(span, unit)
            if window.longest_by:
                selector = endpoint.argument(window.longest_by[0]).field
                entry["when"] = f"{selector.wire}={selector.wire_values.get(value, value)}"
            yield entry


_UNITS = ("minutes", "days", "months", "years", "calendar_months")


def _all_arguments(arguments: tuple[Argument, ...], prefix: str = "") -> Iterator[tuple[str, Argument]]:
    for argument in arguments:
        yield f"{prefix}{argument.field.wire}", argument
        yield from _all_arguments(argument.members, f"{prefix}{argument.field.wire}.")


def _parameter(parameter: ControlParameter) -> dict[str, Any]:
    facts = {key: value for key, value in parameter.facts.items() if key != "device_groups"}
    return {
        "code": parameter.code,
        "device_groups": list(parameter.facts["device_groups"]),
        "name": parameter.label,
        "constant": parameter.name,
        **facts,
        "status": parameter.fact.status,
        "source": parameter.fact.source.id,
    }
