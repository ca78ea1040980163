"""Facts of spec/service.yaml and spec/sources.yaml, in the same form as those of the guide pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from codegen.portal.facts import Correction, SpecFact, Value
from codegen.portal.guides import link_name
from codegen.portal.spec_files import Item, SpecFiles

_TYPE_NAMES = {"text": "string", "secret": "string", "object": "map", "any": "object"}
_TABLES = (("headers", "header"), ("public_parameters", "public_parameter"))


def service_facts(spec: SpecFiles) -> Iterator[SpecFact]:
    """Headers, public parameters, envelopes, hosts, languages and links."""
    service = spec.one("service.yaml")
    if service is not None:
        for key, kind in _TABLES:
            for item in service.each(key):
                yield from _parameters(item, kind, item.get("families") or ())
        for envelope in service.each("envelopes"):
            for item in envelope.each("fields"):
                yield from _parameters(item, "envelope_parameter", envelope.get("families") or ())
        for region in service.each("regions"):
            yield from _hosts(region)
        for item in service.each("languages"):
            corrections = tuple(item.corrections(also={"alias_of": "code"}))
            title = str(item.get("title"))
            yield item.fact(
                "language", (title,), {"code": item.get("code")}, ("language",), corrections=corrections
            )
    sources = spec.one("sources.yaml")
    for item in sources.each("sources") if sources is not None else ():
        other = tuple(
            replace(entry, field="id") for entry in item.corrections() if entry.field == "link_index"
        )
        index = item.get("link_index")
        if item.get("kind") == "portal" and (index is not None or other):
            name = link_name(str(item.get("title")))
            # Of a page that is only linked to by the index of another, the index is not known.
            where = ("md", name if index is None else str(index))
            fact = item.fact("link", where, {}, ("link", "md"), corrections=other)
            yield replace(fact, prose={"name": name})


def _parameters(item: Item, kind: str, families: Iterable[str]) -> Iterator[SpecFact]:
    for family in families:
        kind_name = str(item.get("type"))
        values: dict[str, Value] = {
            "type": _TYPE_NAMES.get(kind_name, kind_name),
            "longest": item.get("longest"),
        }
        if kind != "envelope_parameter":
            values["required"] = bool(item.get("required"))
        fact = item.fact(kind, (family, str(item.get("name"))), values, (kind, family))
        corrections = tuple(
            entry for entry in fact.corrections if entry.concerns(family) or _of_endpoints(entry)
        )
        yield replace(fact, corrections=corrections)


def _of_endpoints(entry: Correction) -> bool:
    """Whether it is about pages of endpoints that repeat the parameter, and not about Getting Started."""
    return any(page.startswith("/") for page in entry.pages)


def _hosts(region: Item) -> Iterator[SpecFact]:
    evidence = region.child("evidence")
    for role in ("gateway", "charging_gateway"):
        address = region.get(role)
        if address is None:
            continue
        own = evidence.child(role) if evidence else None
        found = [*region.corrections(), *(own.corrections() if own else ())]
        corrections = tuple(replace(entry, field="address") for entry in found if entry.field == role)
        title = str(region.get("title"))
        yield region.fact(
            "host", (role, title), {"address": address}, ("host", role), corrections=corrections
        )
