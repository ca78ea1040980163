"""All facts of the spec, and which page each of its sources is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.portal.facts import SpecFact
from codegen.portal.spec_catalogues import catalogue_facts
from codegen.portal.spec_endpoints import endpoint_facts
from codegen.portal.spec_files import SpecFiles
from codegen.portal.spec_service import service_facts


def spec_facts(spec: SpecFiles) -> Iterator[SpecFact]:
    """All facts of the spec."""
    yield from catalogue_facts(spec)
    yield from service_facts(spec)
    yield from endpoint_facts(spec)


def page_counts(spec: SpecFiles) -> dict[tuple[str, str], int]:
    """Name and family of a page -> how many facts stand on it, of the sources that say so."""
    names = source_pages(spec)
    sources = spec.one("sources.yaml")
    return {
        (names[str(item.get("id"))], str(item.get("family") or "")): int(item.get("facts"))
        for item in (sources.each("sources") if sources is not None else ())
        if item.get("facts") is not None
    }


def source_pages(spec: SpecFiles) -> dict[str, str]:
    """Source id -> name of its page, as `Fact.page` writes it."""
    sources = spec.one("sources.yaml")
    result: dict[str, str] = {}
    for item in sources.each("sources") if sources is not None else ():
        name = " ".join(re.findall(r"\w+", str(item.get("title")).lower()))
        result[str(item.get("id"))] = "dump" if item.get("kind") == "dump" else name
    return result
