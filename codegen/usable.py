"""The part of a spec that can be worked with although some files have mistakes.

Examples are checked by decoding them with generated code. So that one mistake does not hide
another, everything that no mistake touches is generated for that, and only the rest is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from codegen.load import SpecFile
from codegen.problems import Problem
from codegen.spec import Spec
from codegen.validate import kind_of

_VITAL = ("service.yaml", "sources.yaml", "errors/categories.yaml")
"""Files that nothing works without."""


def usable(spec: Spec, problems: Iterable[Problem]) -> Spec | None:
    """Return the spec without the files that have mistakes or refer to such; None if nothing is left."""
    wrong = {problem.file for problem in problems if not problem.harmless}
    if not wrong:
        return spec
    files = {name: file for name, file in spec.files.items() if file.shown not in wrong}
    if any(name not in files for name in _VITAL):
        return None
    if any(kind_of(name) == "errors" and name not in files for name in spec.files):
        return None  # without its codes, every example of an error would be wrong as well
    while True:
        part = replace(spec, files=files)
        complete = {name: file for name, file in files.items() if _is_complete(part, name, file)}
        if len(complete) == len(files):
            break
        files = complete
    needed = set(_operations(files["service.yaml"].data))
    return part if needed <= set(part.endpoints) else None


def _is_complete(spec: Spec, name: str, file: SpecFile) -> bool:
    kind = kind_of(name)
    if kind == "types":
        fields = [entry for one in file.data["types"].values() for entry in one["fields"]]
        return all(_resolves(spec, entry) and _resolves(spec, entry.get("items", {})) for entry in fields)
    if kind == "endpoint":
        reply = file.data["reply"]["data"]
        structure = reply["list"] if isinstance(reply, dict) else reply
        return structure in spec.types and _requests_resolve(spec, file.data["request"])
    return True


def _resolves(spec: Spec, data: Mapping[str, Any]) -> bool:
    return ("enum" not in data or data["enum"] in spec.enums) and (
        "object" not in data or data["object"] in spec.types
    )


def _requests_resolve(spec: Spec, fields: list[dict[str, Any]]) -> bool:
    for entry in fields:
        core = entry.get("items", entry)
        if not _resolves(spec, core) or not _requests_resolve(spec, core.get("fields", [])):
            return False
    return True


def _operations(service: Mapping[str, Any]) -> list[str]:
    """Return the paths of the endpoints that the service as a whole needs."""
    paths = [service["clock"]["operation"]]
    if "oauth" in service:
        paths += [service["oauth"]["exchange"], service["oauth"]["refresh"]]
    paths += [entry["operation"] for key in ("login", "zones", "probes") for entry in service.get(key, ())]
    paths += [entry["operation"] for entry in service.get("quota", {}).get("reports", ())]
    return paths
