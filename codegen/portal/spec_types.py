"""Follows the types of the spec and gives the facts of their fields, for requests and replies alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from codegen.portal.facts import Correction, SpecFact, Value
from codegen.portal.new_entries import UNREVIEWED
from codegen.portal.spec_files import NOT_ON_PORTAL, Item, SpecFiles

_SENT_AS = {"text": "string", "integer": "integer", "number": "number", "object": "object", "list": "array"}
_SENT_BY_TYPE = {
    "integer": "integer",
    "flag": "integer",
    "number": "integer|number",
    "text": "string",
    "secret": "string",
    "time": "string",
    "local-time": "string",
    "list": "array|list",
    "object": "object",
}
"""What pages call a field of a reply without `sent_as`; other types may be sent as anything."""
_DEEPEST = 8


@dataclass(frozen=True)
class Codes:
    """The codes of a field, by the names of the values: `values.64`."""

    labels: Mapping[str, str]
    """What each means, in the words of the spec."""
    own: frozenset[str] = frozenset()
    """Those that a page need not have."""

    @property
    def values(self) -> dict[str, Value]:
        """The codes as values of a fact."""
        return dict.fromkeys(self.labels, True)


@dataclass(frozen=True)
class Types:
    """All types and enums of the spec, by name."""

    types: Mapping[str, Item]
    enums: Mapping[str, Item]

    @classmethod
    def of(cls, spec: SpecFiles) -> Types:
        """Collect them."""
        types: dict[str, Item] = {}
        for file in spec.under("types"):
            group = file.child("types")
            for name in group.data if group else ():
                inner = group.child(name) if group else None
                if inner:
                    types[str(name)] = inner
        return cls(types, {str(item.get("name")): item for item in spec.under("enums")})

    def enum(self, item: Item) -> str:
        """Name of the enum of a field or of its entries; empty for any other field.

        What a field sends in place of the enum's values is its own: pages of other fields have other codes.
        """
        if _wire_values(item):
            return ""
        items = item.get("items")
        name = item.get("enum") or (items.get("enum") if isinstance(items, dict) else None)
        return str(name) if name in self.enums else ""

    def codes(self, item: Item) -> Codes | None:
        """Codes of a field that has a set of them: an enum or a switch; None for any other field."""
        if sent := _wire_values(item):
            return Codes({f"values.{wire}": str(value) for value, wire in sent.items()})
        if name := self.enum(item):
            entries = {f"values.{entry.get('value')}": entry for entry in self.enums[name].each("values")}
            return Codes(
                {name: str(entry.get("label") or entry.get("name")) for name, entry in entries.items()},
                # Of the pages that list the codes, one may have had an unreviewed one, and no other.
                frozenset(
                    name for name, entry in entries.items() if entry.status in {*NOT_ON_PORTAL, UNREVIEWED}
                ),
            )
        if item.get("type") == "flag":
            ends = (("on", "1", "Yes"), ("off", "0", "No"))
            return Codes({f"values.{item.data.get(end, usual)}": label for end, usual, label in ends})
        return None

    def sent_as(self, item: Item) -> str | None:
        """What pages call a field of a reply; None where they may call it anything."""
        sent = _SENT_AS.get(str(item.get("sent_as")))
        if sent is not None:
            return sent
        kind = str(item.get("type"))
        if kind == "enum" and (enum := self.enums.get(str(item.get("enum")))):
            kind = str(enum.get("type"))
        return _SENT_BY_TYPE.get(kind)


def _wire_values(item: Item) -> dict[str, Value]:
    items = item.get("items")
    return item.get("wire_values") or (items.get("wire_values") if isinstance(items, dict) else None) or {}


def enum_facts(types: Types) -> Iterator[SpecFact]:
    """Facts of the values of enums, for what fields say about them."""
    for name, enum in types.enums.items():
        for entry in enum.each("values"):
            key = (name, str(entry.get("value")))
            yield entry.fact("enum_value", key, {}, ("enum_value", name), corrections=())


def reply_facts(
    types: Types, path: str, name: str, prefix: str, nested: Mapping[str, str]
) -> Iterator[SpecFact]:
    """Facts of the fields of a type and of the types inside it.

    Args:
        types: All types.
        path: Path of the endpoint.
        name: Name of the type.
        prefix: Wire path of what is around it, with a dot at its end.
        nested: Wire path of a list -> key inside its rows that holds the real row.
    """
    yield from _fields(types, path, name, prefix, nested)


def _fields(
    types: Types,
    path: str,
    name: str,
    prefix: str,
    nested: Mapping[str, str],
    *,
    above: tuple[str, ...] = (),
) -> Iterator[SpecFact]:
    item = types.types.get(name)
    if item is None or name in above or len(above) > _DEEPEST:
        return
    for field in item.each("fields"):
        wire = field.get("wire")
        if wire is None:  # a collector of point values or series: the shape says where they stand
            continue
        where = f"{prefix}{wire}"
        yield _reply_field(
            types, field, path, where, tuple(f"{prefix}{other}" for other in field.get("also") or ())
        )
        if inner := object_name(field):
            begin = f"{where}."
            if where in nested:
                row = f"{begin}{nested[where]}"
                yield SpecFact(
                    "reply_field", (path, row), {}, field.place, ("reply_field", path), silent=_SILENT
                )
                begin = f"{row}."
            yield from _fields(types, path, inner, begin, nested, above=(*above, name))


_SILENT = frozenset({"type", "values.", "format"})


def _reply_field(types: Types, field: Item, path: str, where: str, also: tuple[str, ...]) -> SpecFact:
    values: dict[str, Value] = {}
    silent = {"format"}
    if (sent := types.sent_as(field)) is not None:
        values["type"] = sent
    else:
        silent.add("type")
    codes = types.codes(field)
    if codes is None:
        silent.add("values.")
    else:
        values |= codes.values
    corrections = tuple(_typed(entry) for entry in field.corrections() if entry.concerns(path))
    scope = ("reply_field", path)
    return SpecFact(
        "reply_field",
        (path, where),
        values,
        field.place,
        scope,
        path=field.path,
        status=field.status,
        corrections=corrections,
        source=field.source or "",
        own=field.own | (codes.own if codes else frozenset()),
        silent=frozenset(silent),
        enum=types.enum(field),
        labels=codes.labels if codes else {},
        aliases=tuple((path, other) for other in also),
    )


def _typed(entry: Correction) -> Correction:
    return replace(entry, field="type") if entry.field in {"type", "sent_as"} else entry


def object_name(field: Item) -> str | None:
    """Name of the type of an object or of the entries of a list."""
    items: Any = field.get("items")
    name = field.get("object") or (items.get("object") if isinstance(items, dict) else None)
    return str(name) if name else None
