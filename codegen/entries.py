"""Entries of the catalogues: error codes, measuring points, control parameters, faults, device types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.facts import Fact
from isolarcloud_runtime import descriptors


@dataclass(frozen=True)
class Category:
    """A class of errors."""

    name: str
    class_name: str | None
    description: str
    hint: str
    fact: Fact


@dataclass(frozen=True)
class ErrorCode:
    """One result code."""

    key: str
    info: descriptors.ErrorInfo
    endpoint: str | None
    fact: Fact


@dataclass(frozen=True)
class Point:
    """One measuring point."""

    id: int
    name: str
    label: str
    unit: str | None
    kind: str
    resets: str | None
    values: str | None
    fraction: bool
    live: bool
    fact: Fact


@dataclass(frozen=True)
class PointGroup:
    """One table of measuring points."""

    name: str
    module: str
    title: str
    device_types: tuple[int, ...]
    points: tuple[Point, ...]
    fact: Fact


@dataclass(frozen=True)
class DeviceGroup:
    """Devices that take the same control parameters."""

    name: str
    device_types: tuple[int, ...]


@dataclass(frozen=True)
class ControlParameter:
    """One control parameter; `facts` are its keys as the spec has them."""

    code: int
    name: str
    label: str
    facts: Mapping[str, Any]
    fact: Fact


@dataclass(frozen=True)
class Fault:
    """One device fault."""

    code: int
    id: int
    name: str
    label: str
    group: str
    fact: Fact


@dataclass(frozen=True)
class FaultGroup:
    """One table of device faults."""

    name: str
    module: str
    title: str
    device_types: tuple[int, ...]
    faults: tuple[Fault, ...]
    fact: Fact


@dataclass(frozen=True)
class DeviceType:
    """One kind of device."""

    code: int
    name: str
    label: str
    label_zh: str
    fact: Fact
