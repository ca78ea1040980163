"""Collects what all fields of an enum say about its values: one page of many may list only some of them."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.portal.facts import Fact, Key, SpecFact
from codegen.portal.spec_files import NOT_ON_PORTAL

_MARK = "values."


def enum_values(
    theirs: Mapping[tuple[str, Key], list[Fact]], ours: Mapping[tuple[str, Key], SpecFact]
) -> dict[str, list[Fact]]:
    """Return a fact for each value that a field of an enum has on the portal, by the name of the enum."""
    result: dict[str, list[Fact]] = {}
    for index, spec in ours.items():
        if not spec.enum:
            continue
        for fact in theirs.get(index, ()):
            for name in fact.values:
                if name.startswith(_MARK):
                    key = (spec.enum, name.removeprefix(_MARK))
                    value = Fact(
                        "enum_value",
                        key,
                        {},
                        fact.place,
                        ("enum_value", spec.enum),
                        fact.text,
                        page=fact.page,
                    )
                    result.setdefault(spec.enum, []).append(value)
    return result


def completely_read(
    theirs: Mapping[tuple[str, Key], list[Fact]], ours: Mapping[tuple[str, Key], SpecFact]
) -> set[str]:
    """Names of the enums all of whose fields were read: only of these a value can be gone."""
    fields = {spec.enum: True for spec in ours.values() if spec.enum}
    for index, spec in ours.items():
        if spec.enum and spec.status not in NOT_ON_PORTAL and index not in theirs:
            fields[spec.enum] = False
    return {name for name, complete in fields.items() if complete}
