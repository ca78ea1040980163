"""Facts of the endpoints of the spec, in the same form as those of an endpoint dump."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from codegen.portal.document import fold
from codegen.portal.facts import PRESENCE, Key, Place, SpecFact, Value
from codegen.portal.openapi import ANY_ID, family_of_path
from codegen.portal.repeated import as_request_field, family_of_guide
from codegen.portal.spec_files import NOT_ON_PORTAL, Item, SpecFiles
from codegen.portal.spec_service import service_facts
from codegen.portal.spec_types import Types, enum_facts, reply_facts
from codegen.problems import Path

_LIMITS = ("least", "most", "most_entries")


def endpoint_facts(spec: SpecFiles) -> Iterator[SpecFact]:
    """All endpoints with their request and reply fields."""
    types = Types.of(spec)
    service = spec.one("service.yaml")
    families = service.each("families") if service is not None else ()
    public = {fact.key: fact for fact in service_facts(spec) if fact.kind == "public_parameter"}
    around = {family.get("name"): family.get("body_field") for family in families}
    yield from enum_facts(types)
    for item in spec.under("endpoints"):
        path = str(item.get("path"))
        yield _endpoint(item, path)
        body_field = around.get(item.get("family"))
        for field in item.each("request"):
            yield from _request(types, field, path, f"{body_field}." if body_field else "")
        for entry in item.each("also_sent"):
            parameter = public.get((str(item.get("family")), str(entry.get("repeats"))))
            wire = str(entry.get("wire"))
            if parameter:
                repeated = as_request_field(parameter, path, wire)
                yield replace(repeated, status=entry.status, mention=(entry.place, entry.path))
            else:
                yield _bare("request_field", entry, path, wire)
        yield from _reply(types, item, path)
    yield from _repeated(service.each("public_parameters") if service is not None else (), public)
    for file in spec.under("errors"):
        if (endpoint := file.get("endpoint")) is not None:
            for code in file.each("codes"):
                yield code.fact(
                    "error_code", (str(endpoint), str(code.get("code"))), {}, ("error_code", str(endpoint))
                )


def _repeated(parameters: Iterable[Item], public: Mapping[Key, SpecFact]) -> Iterator[SpecFact]:
    """Public parameters on the pages of endpoints that list them once more."""
    for item in parameters:
        for index, path in enumerate(item.get("repeated_on") or ()):
            known = public.get((family_of_guide(path), str(item.get("name"))))
            if known:  # that page is the source of what stands on it
                at = (*item.path, "repeated_on", index)
                place = Place(item.file.shown, item.file.place(at).line)
                yield replace(as_request_field(known, path, known.key[1]), source="", mention=(place, at))


def _endpoint(item: Item, path: str) -> SpecFact:
    values: dict[str, Value] = {
        "title": fold(str(item.get("title") or "")),
        "method": item.get("method") or "POST",
    }
    if (cadence := item.get("cadence_seconds")) is not None:
        values["cadence_seconds"] = cadence
    own = {"cadence_seconds"}
    window = item.child("window")
    if window:
        spans = _spans(window)
        values |= spans
        if window.status in NOT_ON_PORTAL:
            own |= set(spans)
    corrections = [
        *item.corrections(),
        *item.evidence_corrections(),
        *(window.corrections() if window else ()),
    ]
    return SpecFact(
        "endpoint",
        (path,),
        values,
        item.place,
        ("endpoint", family_of_path(path)),
        path=item.path,
        status=item.status,
        corrections=tuple(corrections),
        source=item.source or "",
        own=frozenset(own) | item.own,
        places=_places(item, values),
    )


def _places(item: Item, values: Mapping[str, Value]) -> dict[str, Place]:
    """Lines of the values of an endpoint, which its file spreads over a page."""
    paths: dict[str, Path] = {name: (name,) for name in values if name in item.data}
    window = item.get("window") or {}
    longest = "longest" if "longest" in window else "longest_by"
    paths |= {name: ("window", longest) for name in values if name.startswith("longest.")}
    return {name: Place(item.file.shown, item.file.place(path).line) for name, path in paths.items()}


def _spans(window: Item) -> dict[str, Value]:
    spans: list[dict[str, int] | None] = [window.get("longest")]
    by = window.get("longest_by") or {}
    spans += (by.get("spans") or {}).values()
    # Words cannot tell a month of the calendar from any other.
    return {
        f"longest.{unit.removeprefix('calendar_')}": number
        for span in spans
        for unit, number in (span or {}).items()
    }


def _request(types: Types, field: Item, path: str, prefix: str) -> Iterator[SpecFact]:
    wire = f"{prefix}{field.get('wire')}"
    values: dict[str, Value] = {"type": _request_type(types, field), "required": bool(field.get("required"))}
    silent = set()
    own: set[str] = set(field.own)
    limits = field.child("limits")
    for name in _LIMITS:
        if limits and limits.get(name) is not None:
            values[name] = limits.get(name)
            if limits.status in NOT_ON_PORTAL or _trivial(types, field, name, limits.get(name)):
                own.add(name)
    if formats := _formats(field):
        values["format"] = formats
        own.add("format")
    codes = types.codes(field)
    if codes is None:
        silent.add("values.")
    else:
        values |= codes.values
        own |= codes.own
    values["default"] = field.get("default")
    if field.get("type") == "flag" and not field.get("required"):  # left out, a switch is off
        values["default"] = field.data.get("default", field.data.get("off", "0"))
    stated = (field.get("evidence") or {}).get("default", {}).get("status") == "documented"
    if field.get("required") and not stated:  # ours spares callers something; pages demand it
        own.add("default")
    corrections = [*field.corrections(), *field.evidence_corrections()]
    corrections += limits.corrections() if limits else ()
    yield SpecFact(
        "request_field",
        (path, wire),
        values,
        field.place,
        ("request_field", path),
        path=field.path,
        status=field.status,
        corrections=tuple(corrections),
        source=field.source or "",
        own=frozenset(own),
        silent=frozenset(silent),
        enum=types.enum(field),
        labels=codes.labels if codes else {},
    )
    entries = field.child("items")
    for inner in (*field.each("fields"), *(entries.each("fields") if entries else ())):
        yield from _request(types, inner, path, f"{wire}.")


_NUMBERS = "integer|number"
_TYPES = {
    "text": "string",
    "secret": "string",
    "instant": "string",
    "object": "object|map",
    "flag": f"{_NUMBERS}|boolean",
}


def _request_type(types: Types, field: Item) -> str:
    """What the portal calls a field: a number, even where it is sent as text."""
    kind = str(field.get("type"))
    if kind == "list":
        return "string" if field.get("encoding") == "comma" else "array|list"
    if kind == "enum":
        codes = types.codes(field)
        words = codes and any(not name[7:].lstrip("-").isdecimal() for name in codes.labels)
        return "string" if words else _NUMBERS
    if kind in {"moment", "day"}:
        return "string" if "-" in str(field.get("format")) else _NUMBERS
    return _TYPES.get(kind, _NUMBERS)


def _trivial(types: Types, field: Item, name: str, limit: Any) -> bool:
    """Limits that follow from what the field is; no page says that a page number is not below 1."""
    if name == "least":
        return limit in {0, 1}
    codes = types.codes(field)
    return name == "most_entries" and codes is not None and len(codes.labels) == limit


def _formats(field: Item) -> tuple[str, ...]:
    by: Any = field.get("format_by") or {}
    formats = by.get("formats") if isinstance(by, dict) else None
    found = set((formats or {}).values()) or ({field.get("format")} if field.get("format") else set())
    return tuple(sorted(str(entry) for entry in found))


def _reply(types: Types, item: Item, path: str) -> Iterator[SpecFact]:
    """Facts of the reply, with what its corrections say of fields that only the spec or only the page has."""
    reply = item.child("reply")
    if reply is None:
        return
    corrections = {
        entry.field: replace(entry, field=PRESENCE)
        for entry in reply.corrections()
        if entry.field.partition(".")[0] not in reply.data
    }
    for fact in _reply_fields(types, item, reply, path):
        own = corrections.pop(fact.key[1], None)
        yield replace(fact, corrections=(*fact.corrections, own)) if own else fact
    for wire, entry in corrections.items():
        if entry.portal_says is not None:
            yield replace(_place_holder(reply, path, wire, entry.portal_type), corrections=(entry,))


def _reply_fields(types: Types, item: Item, reply: Item, path: str) -> Iterator[SpecFact]:
    data = reply.get("data")
    name = str(data.get("list") if isinstance(data, dict) else data)
    shape = reply.get("shape") or {}
    wires = {field.get("name") or field.get("wire"): field for field in _fields_of(types, name)}
    nested: dict[str, str] = {}
    if shape.get("kind") == "rows" and (rows := wires.get(shape.get("rows"))):
        wire = str(rows.get("wire"))
        if shape.get("nested"):
            nested[wire] = str(shape["nested"])
        inner = f"{wire}.{shape['nested']}" if shape.get("nested") else wire
        yield _points(reply, path, f"{inner}.{{point}}")
    elif shape.get("kind") == "minute":
        yield _container_by_id(item, reply, path)
        for where in ("{id}.{point}", f"{{id}}.{shape.get('time')}"):
            yield _place_holder(reply, path, where, _PLAIN)
    elif shape.get("kind") == "statistics":
        yield _container_by_id(item, reply, path)
        yield _place_holder(reply, path, "{id}.{point}", _CONTAINER)
        for where in ("{id}.{point}.{statistic}", f"{{id}}.{{point}}.{shape.get('time')}"):
            yield _place_holder(reply, path, where, _PLAIN)
    outcome = item.child("outcome")
    for fact in reply_facts(types, path, name, "", nested):
        if outcome and wires.get(outcome.get("field")) is not None and "." not in fact.key[1]:
            yield _with_codes(fact, outcome, str(wires[outcome.get("field")].get("wire")))
        else:
            yield fact


def _with_codes(fact: SpecFact, outcome: Item, wire: str) -> SpecFact:
    """The field with the endpoint's own result code has the codes of the outcome as its values."""
    if fact.key[1] != wire:
        return fact
    entries = {f"values.{entry.get('code')}": entry for entry in outcome.each("codes")}
    values = {**fact.values, **dict.fromkeys(entries, True)}
    if "type" not in {entry.field for entry in fact.corrections}:
        values["type"] = _PLAIN  # it is compared as text, whatever it is sent as
    own = {name for name, entry in entries.items() if entry.status in NOT_ON_PORTAL}
    return replace(
        fact,
        values=values,
        silent=fact.silent - {"values."},
        own=fact.own | own,
        place=outcome.place,
        labels={name: str(entry.get("meaning")) for name, entry in entries.items()},
    )


def _fields_of(types: Types, name: str) -> Iterator[Item]:
    item = types.types.get(name)
    yield from item.each("fields") if item else ()


_CONTAINER, _PLAIN = "object|array|list", "integer|number|string"


def _place_holder(reply: Item, path: str, where: str, kind: str = "") -> SpecFact:
    fact = _bare("reply_field", reply, path, where)
    return replace(fact, values={"type": kind}, silent=fact.silent - {"type"}) if kind else fact


def _container_by_id(item: Item, reply: Item, path: str) -> SpecFact:
    """The object under the id of each plant or device that was asked for."""
    plants = any(field.get("wire") == "ps_id_list" for field in item.each("request"))
    fact = _place_holder(reply, path, ANY_ID, _CONTAINER)
    return replace(fact, prose={"placeholder": "{ps_id}" if plants else "{ps_key}"})


def _points(reply: Item, path: str, where: str) -> SpecFact:
    """Point values beside fixed keys; only a page that lists points can tell that one is gone."""
    fact = _place_holder(reply, path, where, _PLAIN)
    listed = {f"points.{point}": True for point in reply.get("documented_points") or ()}
    if not listed:
        return replace(fact, silent=fact.silent | {"points."})
    return replace(fact, values={**fact.values, **listed}, path=(*reply.path, "documented_points"))


def _bare(kind: str, item: Item, path: str, where: str) -> SpecFact:
    """A field of which only the name can be compared."""
    silent = frozenset({"type", "required", "values.", "format"})
    status = item.status if kind == "request_field" else "documented"
    return SpecFact(kind, (path, where), {}, item.place, (kind, path), status=status, silent=silent)
