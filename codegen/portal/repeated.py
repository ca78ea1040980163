"""Public parameters that pages of endpoints repeat: every call has them, so the spec has them once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from codegen.portal.facts import Fact, Key, SpecFact
from codegen.portal.openapi import family_of_path

_FAMILY_OF_GUIDE = {"oauth": "platform"}
"""Getting Started of the platform family covers the authorization, too."""


def repeated_parameter(field: Fact, ours: Mapping[tuple[str, Key], SpecFact]) -> SpecFact | None:
    """What the spec says of a request field that is a public parameter; None of any other field.

    Two editions of the portal are compared page by page, without the spec.
    """
    if field.kind != "request_field":
        return None
    path, wire = field.key
    known = ours.get(("public_parameter", (family_of_guide(path), wire)))
    return as_request_field(known, path, wire) if known and known.path else None


def family_of_guide(path: str) -> str:
    """Family whose Getting Started has the public parameters of an endpoint."""
    family = family_of_path(path)
    return _FAMILY_OF_GUIDE.get(family, family)


def as_request_field(parameter: SpecFact, path: str, wire: str) -> SpecFact:
    """A public parameter as the page of an endpoint shows it: its limits stand in Getting Started."""
    family = parameter.key[0]
    kind = str(parameter.values["type"])
    return replace(
        parameter,
        kind="request_field",
        key=(path, wire),
        scope=("request_field", path),
        values={
            "type": "object|map" if kind == "map" else kind,
            "required": parameter.values["required"],
        },
        corrections=tuple(
            entry for entry in parameter.corrections if entry.concerns(path) or entry.concerns(family)
        ),
        silent=parameter.silent | _SILENT,
    )


_SILENT = frozenset({"values.", "format", "default", "least", "most", "most_entries"})
