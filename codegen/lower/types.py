"""Enums and reply types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen import names
from codegen.load import SpecFile
from codegen.lower.provenance import Provenance
from codegen.model import Enum, EnumValue, ReplyField, ReplyType, Structure
from codegen.problems import Path
from codegen.spec import Spec


def lower_enums(spec: Spec, provenance: Provenance) -> Iterator[Enum]:
    """Yield the enums by name, the device types among them."""
    made = [_enum(file, provenance) for file in spec.of("enum")]
    made += [_device_types(file, provenance) for file in spec.of("device_types")]
    yield from sorted(made, key=lambda enum: enum.name)


def _enum(file: SpecFile, provenance: Provenance) -> Enum:
    values = tuple(
        EnumValue(
            value=entry["value"],
            name=entry["name"],
            label=entry["label"],
            description=entry.get("description", ""),
            fact=provenance.fact(file, ("values", index)),
        )
        for index, entry in enumerate(file.data["values"])
    )
    data = file.data
    is_integer = data["type"] == "integer"
    return Enum(data["name"], is_integer, data["open"], data["description"], values, provenance.fact(file))


def _device_types(file: SpecFile, provenance: Provenance) -> Enum:
    values = tuple(
        EnumValue(entry["code"], entry["name"], entry["label"], "", provenance.fact(file, ("types", index)))
        for index, entry in enumerate(file.data["types"])
    )
    return Enum(
        "DeviceType", True, True, "Kinds of devices that a plant is made of.", values, provenance.fact(file)
    )


def lower_structures(spec: Spec, provenance: Provenance) -> Iterator[Structure]:
    """Yield the classes of replies, file by file."""
    for file in spec.of("types"):
        for name, data in file.data["types"].items():
            path: Path = ("types", name)
            fields = tuple(
                _field(entry, file, (*path, "fields", index), provenance)
                for index, entry in enumerate(data["fields"])
            )
            fact = provenance.fact(file, path)
            yield Structure(name, file.stem, data["description"], fields, fact)


def _field(data: dict[str, Any], file: SpecFile, path: Path, provenance: Provenance) -> ReplyField:
    return ReplyField(
        name=field_name(data),
        wire=data.get("wire"),
        type=_type(data),
        required=data.get("required", False),
        description=data["description"],
        unit=data.get("unit", ""),
        also=tuple(data.get("also", ())),
        sent_as=data.get("sent_as"),
        single=data.get("single", False),
        fact=provenance.fact(file, path),
    )


def field_name(data: dict[str, Any]) -> str:
    """Return the Python name of a request or reply field."""
    name: str = data.get("name") or names.attribute(data["wire"])
    return name


def _type(data: dict[str, Any]) -> ReplyType:
    kind = data["type"]
    if kind == "list":
        return ReplyType("list", items=_items(data["items"]))
    return ReplyType(kind, target=data.get("enum") or data.get("object"), key=data.get("key"))


def _items(data: dict[str, Any]) -> ReplyType:
    for kind in ("object", "enum"):
        if kind in data:
            return ReplyType(kind, target=data[kind])
    return ReplyType(data["type"])
