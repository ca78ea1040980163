"""The API as codegen sees it: plain typed records, made by `lower`, printed by `render`.

What the runtime has to know is kept as the runtime's own descriptors; what only people and type
checkers have to know (names of classes, annotations, texts) stands beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.entries import (
    Category,
    ControlParameter,
    DeviceGroup,
    DeviceType,
    ErrorCode,
    FaultGroup,
    PointGroup,
)
from codegen.facts import Correction, Fact, Source
from codegen.load import SpecFile
from isolarcloud_runtime import descriptors


@dataclass(frozen=True)
class EnumValue:
    """A member of an enum."""

    value: int | str
    name: str
    label: str
    description: str
    fact: Fact


@dataclass(frozen=True)
class Enum:
    """A set of values."""

    name: str
    is_integer: bool
    open: bool
    description: str
    values: tuple[EnumValue, ...]
    fact: Fact


@dataclass(frozen=True)
class ReplyType:
    """Type of a field in a reply."""

    kind: str
    target: str | None = None
    """Name of the enum or structure."""
    items: ReplyType | None = None
    key: str | None = None
    """What names the members of a collector: "integer" or "text"."""


@dataclass(frozen=True)
class ReplyField:
    """One attribute of a structure."""

    name: str
    wire: str | None
    type: ReplyType
    required: bool
    description: str
    unit: str
    also: tuple[str, ...]
    sent_as: str | None
    """What the gateway writes, where that is not what the type suggests."""
    single: bool
    """Whether the only entry of a list may come alone."""
    fact: Fact


@dataclass(frozen=True)
class Structure:
    """One class of replies."""

    name: str
    module: str
    description: str
    fields: tuple[ReplyField, ...]
    fact: Fact

    def field(self, name: str) -> ReplyField | None:
        """Return a field by its Python name."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True)
class Argument:
    """One field of a request, as people see it."""

    field: descriptors.RequestField
    annotation: str
    """Type without `| None`."""
    description: str
    limits: tuple[str, ...]
    """What the gateway allows, in words."""
    fact: Fact
    limits_fact: Fact
    members: tuple[Argument, ...] = ()
    """Members of an object."""
    members_class: str | None = None
    derived: bool = False
    """Whether the runtime can read the value out of other arguments."""
    when_derived: str = ""
    """What it reads out of them, in words."""

    @property
    def name(self) -> str:
        """Python name."""
        return self.field.name


@dataclass(frozen=True)
class Exposure:
    """A method of a resource that leads to an endpoint, as the spec says it."""

    resource: str
    method: str
    returns: str
    title: str
    positional: tuple[str, ...]
    fixed: Mapping[str, Any]
    key: str | None
    items: str | None
    one: Mapping[str, str] | None
    plant_id: str | None = None


@dataclass(frozen=True)
class Example:
    """A request and its reply, as they look on the wire."""

    title: str
    request: Mapping[str, Any]
    reply: Any
    fails: str | None
    index: int


@dataclass(frozen=True)
class Endpoint:
    """One endpoint."""

    operation: descriptors.Operation
    constant: str
    summary: str
    description: str
    notes: tuple[str, ...]
    request_class: str
    arguments: tuple[Argument, ...]
    reply: Structure
    reply_is_list: bool
    exposures: tuple[Exposure, ...]
    examples: tuple[Example, ...]
    fact: Fact
    file: SpecFile

    def argument(self, name: str) -> Argument:
        """Return an argument by its Python name."""
        return next(argument for argument in self.arguments if argument.name == name)


@dataclass(frozen=True)
class Region:
    """One region and its hosts."""

    name: str
    title: str
    gateway: str
    web: str | None
    cloud_id: int | None
    charging_gateway: str | None
    fact: Fact


@dataclass(frozen=True)
class Language:
    """One language of the gateway's texts."""

    name: str
    title: str
    code: str
    alias_of: str | None


@dataclass(frozen=True)
class Resource:
    """What the spec says about a resource."""

    name: str
    title: str
    description: str
    families: tuple[str, ...]


@dataclass(frozen=True)
class SharedField:
    """A header, body field or envelope key that all calls of some families share."""

    name: str
    families: tuple[str, ...]
    required: bool
    longest: int | None
    parent: str | None
    """Body field that holds it."""
    description: str
    fact: Fact


@dataclass(frozen=True)
class Envelope:
    """What surrounds the data of a reply."""

    name: str
    code: str
    """Key of the result code."""
    fields: tuple[SharedField, ...]
    fact: Fact


@dataclass(frozen=True)
class Family:
    """Endpoints that a client class of their own offers."""

    name: str
    title: str
    client: str
    description: str
    service: descriptors.Service


@dataclass(frozen=True)
class Api:
    """Everything."""

    spec_version: str
    spec_hash: str
    title: str
    description: str
    fact: Fact
    enums: tuple[Enum, ...]
    structures: tuple[Structure, ...]
    endpoints: tuple[Endpoint, ...]
    categories: tuple[Category, ...]
    errors: tuple[ErrorCode, ...]
    point_groups: tuple[PointGroup, ...]
    device_groups: tuple[DeviceGroup, ...]
    parameters: tuple[ControlParameter, ...]
    fault_groups: tuple[FaultGroup, ...]
    device_types: tuple[DeviceType, ...]
    regions: tuple[Region, ...]
    languages: tuple[Language, ...]
    resources: tuple[Resource, ...]
    families: tuple[Family, ...]
    headers: tuple[SharedField, ...]
    public_parameters: tuple[SharedField, ...]
    envelopes: tuple[Envelope, ...]
    sources: tuple[Source, ...]
    cipher: Mapping[str, Any]
    """Keys of ciphertext mode as the spec has them."""
    corrections: tuple[Correction, ...]

    def structure(self, name: str) -> Structure:
        """Return a structure by class name."""
        return next(structure for structure in self.structures if structure.name == name)
