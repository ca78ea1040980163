"""Error codes, measuring points, control parameters, faults and device types."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import names
from codegen.entries import (
    Category,
    ControlParameter,
    DeviceGroup,
    DeviceType,
    ErrorCode,
    Fault,
    FaultGroup,
    Point,
    PointGroup,
)
from codegen.lower.provenance import Provenance
from codegen.spec import Spec
from isolarcloud_runtime import descriptors

_RECORD_KEYS = ("code", "name", "label", "source", "status", "corrections", "note")


def lower_categories(spec: Spec, provenance: Provenance) -> Iterator[Category]:
    """Yield the categories in the order of the spec."""
    for file in spec.of("categories"):
        for index, entry in enumerate(file.data["categories"]):
            fact = provenance.fact(file, ("categories", index))
            yield Category(
                entry["name"], entry.get("class"), entry["description"], entry.get("hint", ""), fact
            )


def lower_errors(spec: Spec, provenance: Provenance) -> Iterator[ErrorCode]:
    """Yield the error codes, file by file."""
    for file in spec.of("errors"):
        for index, entry in enumerate(file.data["codes"]):
            fact = provenance.fact(file, ("codes", index))
            info = descriptors.ErrorInfo(
                code=entry["code"],
                name=entry["name"],
                category=entry["category"],
                retry=entry["retry"],
                message=entry["message"],
                hint=entry.get("hint", ""),
                status=fact.status,
                source=str(fact.source),
                wire_name=entry.get("wire_name", ""),
                texts=dict(entry.get("texts", {})),
                concerns=tuple(entry.get("concerns", ())),
            )
            yield ErrorCode(entry.get("key", entry["code"]), info, file.data.get("endpoint"), fact)


def lower_points(spec: Spec, provenance: Provenance) -> Iterator[PointGroup]:
    """Yield the tables of measuring points."""
    for file in spec.of("measuring_points"):
        data = file.data
        points = tuple(
            Point(
                id=entry["id"],
                name=entry["name"],
                label=entry["label"],
                unit=entry.get("unit"),
                kind=entry["kind"],
                resets=entry.get("resets"),
                values=entry.get("values"),
                fraction=entry.get("fraction", False),
                live=entry.get("live", False),
                fact=provenance.fact(file, ("points", index)),
            )
            for index, entry in enumerate(data["points"])
        )
        device_types = tuple(data.get("device_types", ()))
        module = names.snake(data["group"])
        yield PointGroup(data["group"], module, data["title"], device_types, points, provenance.fact(file))


def lower_parameters(spec: Spec, provenance: Provenance) -> Iterator[ControlParameter]:
    """Yield the control parameters in the order of the spec."""
    for file in spec.of("control_parameters"):
        for index, entry in enumerate(file.data["parameters"]):
            fact = provenance.fact(file, ("parameters", index))
            facts = {key: value for key, value in entry.items() if key not in _RECORD_KEYS}
            yield ControlParameter(entry["code"], entry["name"], entry["label"], facts, fact)


def lower_device_groups(spec: Spec) -> Iterator[DeviceGroup]:
    """Yield the groups of devices that control parameters are for, in the order of the spec."""
    for file in spec.of("control_parameters"):
        for entry in file.data["device_groups"]:
            yield DeviceGroup(entry["name"], tuple(entry.get("device_types", ())))


def lower_faults(spec: Spec, provenance: Provenance) -> Iterator[FaultGroup]:
    """Yield the tables of device faults."""
    for file in spec.of("faults"):
        data = file.data
        group = data["group"]
        faults = tuple(
            Fault(
                code=entry["code"],
                id=entry["id"],
                name=entry["name"],
                label=entry["label"],
                group=group,
                fact=provenance.fact(file, ("faults", index)),
            )
            for index, entry in enumerate(data["faults"])
        )
        device_types = tuple(data.get("device_types", ()))
        yield FaultGroup(
            group, names.snake(group), data["title"], device_types, faults, provenance.fact(file)
        )


def lower_device_types(spec: Spec, provenance: Provenance) -> Iterator[DeviceType]:
    """Yield the device types in the order of the spec."""
    for file in spec.of("device_types"):
        for index, entry in enumerate(file.data["types"]):
            fact = provenance.fact(file, ("types", index))
            yield DeviceType(entry["code"], entry["name"], entry["label"], entry["label_zh"], fact)
