"""Puts what a reference of an OpenAPI document points at in its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def without_references(data: Mapping[str, Any]) -> tuple[Mapping[str, Any], set[str]]:
    """Return the paths of a document with every reference followed, and the references that lead nowhere.

    Nowhere: to another file, to a place that is not there, or back to where they stand.
    """
    unknown: set[str] = set()

    def follow(value: Any, around: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            return [follow(item, around) for item in value]
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return {name: follow(inner, around) for name, inner in value.items()}
        target = None if reference in around else _target(data, reference)
        if not isinstance(target, dict):
            unknown.add(reference)
            return {}
        beside = {name: inner for name, inner in value.items() if name != "$ref"}
        return follow({**target, **beside}, (*around, reference))

    return follow(data["paths"], ()), unknown


def _target(document: Any, reference: str) -> Any:
    start, _, pointer = reference.partition("#/")
    if start or not pointer:
        return None
    for step in pointer.split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        document = document.get(name) if isinstance(document, dict) else None
    return document
