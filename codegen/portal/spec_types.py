"""Follows the types of the spec and gives the facts of their fields, for requests and replies alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.portal.facts import Correction, SpecFact, Value
from codegen.portal.spec_files import Item, SpecFiles

_SENT_AS = {"text": "string", "integer": "integer", "number": "number", "object": "object", "list": "array"}
_DEEPEST = 8


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

    def values(self, item: Item) -> dict[str, Value] | None:
        """Codes of a field that has a set of them: an enum or a switch; None for any other field."""
        if sent := _wire_values(item):
            return {f"values.{wire}": True for wire in sent.values()}
        if name := self.enum(item):
            entries = self.enums[name].each("values")
            return {f"values.{entry.get('value')}": True for entry in entries}
        if item.get("type") == "flag":
            return {f"values.{item.data.get(end, usual)}": True for end, usual in (("on", "1"), ("off", "0"))}
        return None


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
    if (sent := _SENT_AS.get(str(field.get("sent_as")))) is not None:
        values["type"] = sent
    silent.add("type")  # the dump guessed the types of replies, so only what was corrected counts
    codes = types.values(field)
    if codes is None:
        silent.add("values.")
    else:
        values |= codes
    own = frozenset(codes or ())  # one page of many may list only some of the codes
    corrections = tuple(_typed(entry) for entry in field.corrections())
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
        own=own | field.own,
        silent=frozenset(silent),
        enum=types.enum(field),
        aliases=tuple((path, other) for other in also),
    )


def _typed(entry: Correction) -> Correction:
    return Correction("type", *_rest(entry)) if entry.field in {"type", "sent_as"} else entry


def _rest(entry: Correction) -> tuple[Value, str, str]:
    return entry.portal_says, entry.why, entry.source


def object_name(field: Item) -> str | None:
    """Name of the type of an object or of the entries of a list."""
    items: Any = field.get("items")
    name = field.get("object") or (items.get("object") if isinstance(items, dict) else None)
    return str(name) if name else None
