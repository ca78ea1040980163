"""What all calls share: headers, body fields and the keys around the data of a reply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.load import SpecFile
from codegen.lower.provenance import Provenance
from codegen.model import Envelope, SharedField
from codegen.problems import Path
from codegen.spec import Spec

_SERVICE = "service.yaml"


def lower_headers(spec: Spec, provenance: Provenance) -> Iterator[SharedField]:
    """Yield the headers in the order of the spec."""
    yield from _table(spec, "headers", provenance)


def lower_public_parameters(spec: Spec, provenance: Provenance) -> Iterator[SharedField]:
    """Yield the body fields in the order of the spec."""
    yield from _table(spec, "public_parameters", provenance)


def lower_envelopes(spec: Spec, provenance: Provenance) -> Iterator[Envelope]:
    """Yield the envelopes in the order of the spec."""
    file = spec.files[_SERVICE]
    for index, data in enumerate(file.data["envelopes"]):
        path: Path = ("envelopes", index)
        fields = tuple(
            _field(entry, file, (*path, "fields", place), tuple(data["families"]), provenance)
            for place, entry in enumerate(data["fields"])
        )
        yield Envelope(data["name"], data["code"], fields, provenance.fact(file, path))


def _table(spec: Spec, key: str, provenance: Provenance) -> Iterator[SharedField]:
    file = spec.files[_SERVICE]
    for index, data in enumerate(file.data[key]):
        yield _field(data, file, (key, index), tuple(data["families"]), provenance)


def _field(
    data: dict[str, Any], file: SpecFile, path: Path, families: tuple[str, ...], provenance: Provenance
) -> SharedField:
    return SharedField(
        name=data["name"],
        families=families,
        required=data.get("required", False),
        longest=data.get("longest"),
        parent=data.get("parent"),
        description=data["description"],
        fact=provenance.fact(file, path),
    )
