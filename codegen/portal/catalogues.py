"""Facts of the catalogue pages: device types, error codes, faults, measuring points, control parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from codegen.portal.document import Document, Heading, Row, Table
from codegen.portal.facts import Fact, Place, Reading, Trouble, Value
from codegen.portal.ranges import RANGE_VALUES, read_range
from codegen.portal.tables import Recognised
from codegen.portal.valuesets import read_values

_CODE = re.compile(r"-?\d+|[A-Z]+\d+")
_KEY_ROLE = {"point": "id"}
_UNIT_IN_LABEL = {"Hour": "h", "Minute": "min", "Second": "s"}
"""A time of day is two parameters, and only the end of the label tells which."""


def read_catalogue(document: Document, table: Table, found: Recognised, reading: Reading) -> None:
    """Add the facts of one table, and what is wrong with it."""
    kind = found.layout.kind
    group = _group(document, table, kind)
    scope = (kind, group) if group else (kind,)
    if not found.rows:
        what = f"the table of {_plural(kind)} has no rows: the end of the page is missing"
        reading.troubles.append(Trouble(Place(document.file, table.line), what, (), scope, fatal=True))
        return
    reading.scopes[scope] = Place(document.file, found.header.line)
    reading.facts += read_columns(document, found, scope)
    seen: dict[tuple[str, ...], Fact] = {}
    for row in found.rows:
        if row.empty:
            continue
        place = Place(document.file, row.line)
        code = found.cell(row, _KEY_ROLE.get(kind, "code")) or ""
        label = found.cell(row, "wire_name" if kind == "error_code" else "label")
        what = found.too_wide(row)
        if not what and not (_CODE.fullmatch(code) and label):
            lacks = "code" if label else "name"
            what = f"a row of the table of {_plural(kind)} has no {lacks}: {' | '.join(row.cells)}"
        if what:
            reading.troubles.append(Trouble(place, what, row.cells, scope))
            continue
        key, values = _READERS[kind](found, row, code, group)
        text = f"|{'|'.join(row.cells)}|"
        fact = Fact(
            kind, key, values, place, scope, text, _unread(found), page_name(document), _prose(found, row)
        )
        fact = replace(fact, cut=_values_of(found.cut_columns(row)))
        first = seen.setdefault(key, fact)
        if first is fact:
            reading.facts.append(fact)
        elif first.values != fact.values:
            what = f"{fact.name} stands twice and says different things: {' | '.join(row.cells)}"
            reading.troubles.append(Trouble(place, what, row.cells, scope))


def _unread(found: Recognised) -> frozenset[str]:
    """What a missing column takes with it; with the range, all limits."""
    return _values_of(found.lost_columns)


def _values_of(columns: Iterable[str]) -> frozenset[str]:
    lost = set(columns)
    if "unit" in lost:
        lost.add("values.")
    if "range" in lost:
        lost |= RANGE_VALUES
    return frozenset(lost)


def _prose(found: Recognised, row: Row) -> dict[str, str]:
    sentences = {role: found.cell(row, role) for role in ("message", "range")}
    return {role: text for role, text in sentences.items() if text}


def page_name(document: Document) -> str:
    """Name of a page, the same for each edition and format of it."""
    return "dump" if document.format == "openapi" else " ".join(re.findall(r"\w+", document.title.lower()))


def read_columns(document: Document, found: Recognised, scope: tuple[str, ...]) -> Iterator[Fact]:
    """The columns of the table are facts too: a new one says something that the spec has no place for."""
    place = Place(document.file, found.header.line)
    for name in found.new_columns:
        yield Fact("column", (*scope, name.lower()), {"name": name}, place, scope)
    for role in found.roles:
        if not role.startswith("?"):
            yield Fact("column", (*scope, role), {}, place, scope)


def _point(found: Recognised, row: Row, code: str, group: str) -> tuple[tuple[str, ...], dict[str, Value]]:
    label = found.cell(row, "label") or ""
    unit = found.cell(row, "unit")
    values: dict[str, Value] = {"label": label}
    if "unit" in found.roles:
        values["unit"] = unit or None
    for source in (label, unit or ""):
        if found_set := read_values(source):
            values |= {f"values.{value}": text for value, text in found_set.labels.items()}
            if source is label:
                values["label"] = found_set.before
            else:
                values["unit"] = None
            break
    return (group, code), values


def _control_parameter(
    found: Recognised, row: Row, code: str, group: str
) -> tuple[tuple[str, ...], dict[str, Value]]:
    values: dict[str, Value] = {"label": found.cell(row, "label") or ""}
    groups = device_groups(found.cell(row, "device_groups") or "")
    if "device_groups" in found.roles:
        values["device_groups"] = groups
    if (text := found.cell(row, "range")) is not None:
        values |= read_range(text)
        if unit := _UNIT_IN_LABEL.get(str(values["label"]).rpartition(": ")[2]):
            values.setdefault("unit", unit)
    # One code may stand for different things on two families of devices.
    return (code, "+".join(groups)), values


def device_groups(text: str) -> tuple[str, ...]:
    """Split `Hybrid Inverter & PV Inverter` into its families, sorted."""
    return tuple(sorted("-".join(part.lower().split()) for part in text.split("&") if part.strip()))


_RowReader: TypeAlias = Callable[[Recognised, Row, str, str], tuple[tuple[str, ...], dict[str, Value]]]


def _coded(*roles: str) -> _RowReader:
    def read(found: Recognised, row: Row, code: str, group: str) -> tuple[tuple[str, ...], dict[str, Value]]:
        values: dict[str, Value] = {role: found.cell(row, role) for role in roles if role in found.roles}
        return ((group, code) if group else (code,)), values

    return read


def _group(document: Document, table: Table, kind: str) -> str:
    """The family of devices that a table is about: the last heading, or the title of the page."""
    if kind not in {"point", "fault"}:
        return ""
    heading = document.title
    if kind == "fault":
        for block in document.blocks:
            if block is table:
                break
            if isinstance(block, Heading) and block.text:
                heading = block.text
    return group_name(heading)


_READERS: dict[str, _RowReader] = {
    "device_type": _coded("label", "label_zh"),
    "error_code": _coded("wire_name"),
    "fault": _coded("id", "label"),
    "point": _point,
    "control_parameter": _control_parameter,
}

_GROUP_NOISE = frozenset(
    [
        "common",
        "measuring",
        "point",
        "points",
        "of",
        "the",
        "device",
        "devices",
        "fault",
        "faults",
        "error",
        "code",
        "codes",
        "alarm",
    ]
)


def group_name(title: str) -> str:
    """Reduce `Common Combiner Box Measuring Points` to `combiner-box`."""
    words = re.findall(r"[a-z0-9]+", title.lower().replace("micro-inverter", "microinverter"))
    return "-".join(word for word in words if word not in _GROUP_NOISE)


def _plural(kind: str) -> str:
    return kind.replace("_", " ") + "s"
