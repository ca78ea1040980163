"""Request fields: names, limits, formats, and the rules that join them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.tools import Entry, Taken, known
from codegen.lint.types import check_attribute
from codegen.load import SpecFile
from codegen.lower.types import field_name
from codegen.methods import ZONE_ARGUMENT
from codegen.problems import Path, Problem
from codegen.spec import Spec


def check_requests(spec: Spec) -> Iterator[Problem]:
    """Check the request of every endpoint."""
    for file in spec.of("endpoint"):
        yield from _check_fields(spec, file, file.data["request"], ("request",))
        yield from _check_zone_argument(file)
        yield from _check_choices(file)
        yield from _check_window(spec, file)


def request_fields(file: SpecFile) -> dict[str, Entry]:
    """Return the outermost request fields of an endpoint by their Python names."""
    return {field_name(entry): entry for entry in file.data["request"]}


def _check_fields(spec: Spec, file: SpecFile, fields: list[Entry], path: Path) -> Iterator[Problem]:
    attributes, wires = Taken("Python name", "give one of them another `name`"), Taken("wire name")
    for index, entry in enumerate(fields):
        place = (*path, index)
        yield from check_attribute(file, place, entry, field_name(dict(entry)))
        yield from attributes.claim(field_name(dict(entry)), file, place)
        yield from wires.claim(entry["wire"], file, place)
        yield from _check_list(file, entry, place)
        yield from _check_limits(file, entry, place)
        core, inner = (entry["items"], (*place, "items")) if "items" in entry else (entry, place)
        if "enum" in core:
            yield from known(file, (*inner, "enum"), core["enum"], "enum", spec.names("enum"))
        if "format_by" in entry:
            yield from _check_selector(spec, file, entry["format_by"], "formats", (*place, "format_by"))
        if "fields" in core:
            yield from _check_fields(spec, file, core["fields"], (*inner, "fields"))


def _check_list(file: SpecFile, entry: Entry, path: Path) -> Iterator[Problem]:
    if entry["type"] != "list":
        return
    limits = entry.get("limits", {})
    if entry["items"]["type"] == "enum":
        pass  # its values are its limit: no entry is sent twice
    elif "most_entries" not in limits and "note" not in entry and "note" not in limits:
        remedy = "add `limits: {most_entries: ...}`, or a `note` that says why there is none"
        yield file.problem(path, f'the list "{entry["wire"]}" has no limit', remedy)
    if entry.get("encoding") == "comma" and entry["items"]["type"] == "object":
        yield file.problem((*path, "encoding"), "objects cannot be joined with commas", "send a JSON array")


def _check_limits(file: SpecFile, entry: Entry, path: Path) -> Iterator[Problem]:
    limits = entry.get("limits", {})
    for low, high in (("least", "most"), ("least_entries", "most_entries")):
        if low in limits and high in limits and limits[low] > limits[high]:
            message = f"{low} {limits[low]} is above {high} {limits[high]}"
            yield file.problem((*path, "limits", low), message, "swap or mend them")
    for key in ("least_entries", "most_entries"):
        if key in limits and entry["type"] != "list":
            yield file.problem((*path, "limits", key), "only a list has entries", "use least and most")
    kinds = {entry["type"], entry.get("items", {}).get("type")}
    for key in ("on", "off"):
        if key in entry and "flag" not in kinds:
            yield file.problem((*path, key), f"only a flag has `{key}`", "remove it")
    if "flag" in kinds and entry.get("on", "1") == entry.get("off", "0"):
        yield file.problem((*path, "on"), "on and off are the same", "mend one of them")


def _check_selector(spec: Spec, file: SpecFile, by: Entry, table: str, path: Path) -> Iterator[Problem]:
    """A table that another field chooses from: the field exists, and its enum has the keys."""
    fields = request_fields(file)
    yield from known(file, (*path, "field"), by["field"], "request field", fields)
    enum = spec.enums.get(fields.get(by["field"], {}).get("enum", ""))
    if enum is not None and "values" in enum.data:
        values = {str(value["value"]) for value in enum.data["values"]}
        for key in by[table]:
            yield from known(file, (*path, table, key), key, f"value of {by['field']}", values)
        for value in sorted(values - set(by[table])):
            message = f'nothing is said for {by["field"]} "{value}"'
            yield file.problem((*path, table), message, "add it")


def _check_zone_argument(file: SpecFile) -> Iterator[Problem]:
    fields = request_fields(file)
    if ZONE_ARGUMENT in fields and any(entry["type"] == "moment" for entry in fields.values()):
        index = list(fields).index(ZONE_ARGUMENT)
        message = f'"{ZONE_ARGUMENT}" is an argument that calls with moments have already'
        yield file.problem(("request", index), message, "give the field another `name`")


def _check_choices(file: SpecFile) -> Iterator[Problem]:
    for index, choice in enumerate(file.data.get("choices", ())):
        for place, name in enumerate(choice["fields"]):
            path: Path = ("choices", index, "fields", place)
            yield from known(file, path, name, "request field", request_fields(file))


def _check_window(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    window = file.data.get("window")
    if window is None:
        return
    fields = request_fields(file)
    for key in ("start", "end"):
        yield from known(file, ("window", key), window[key], "request field", fields)
        kind = fields.get(window[key], {}).get("type", "moment")
        if kind not in ("moment", "day"):
            message = f'"{window[key]}" is a field of type {kind}'
            yield file.problem(("window", key), message, "name a moment or a day")
    if "zone_ids" in window:
        yield from known(file, ("window", "zone_ids"), window["zone_ids"], "request field", fields)
    if "longest_by" in window:
        yield from _check_selector(spec, file, window["longest_by"], "spans", ("window", "longest_by"))
