"""Request fields: names, limits, formats, and the rules that join them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

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
        yield from _check_batch(file)


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
        yield from _check_default(file, entry, place)
        core, inner = (entry["items"], (*place, "items")) if "items" in entry else (entry, place)
        if "enum" in core:
            yield from known(file, (*inner, "enum"), core["enum"], "enum", spec.names("enum"))
            yield from _check_wire_values(spec, file, core, inner)
        if "format_by" in entry:
            yield from _check_selector(spec, file, entry["format_by"], "formats", (*place, "format_by"))
        if "fields" in core:
            yield from _check_fields(spec, file, core["fields"], (*inner, "fields"))


def _check_wire_values(spec: Spec, file: SpecFile, core: Entry, path: Path) -> Iterator[Problem]:
    """What is sent for the values of an enum: for each of them, and for each something else."""
    sent = core.get("wire_values")
    enum = spec.enums.get(core["enum"])
    if sent is None or enum is None or "values" not in enum.data:
        return
    place: Path = (*path, "wire_values")
    values = [str(value["value"]) for value in enum.data["values"]]
    taken = Taken("wire value")
    for key, wire in sent.items():
        yield from known(file, (*place, key), key, f"value of {core['enum']}", values)
        yield from taken.claim(str(wire), file, (*place, key))
    for value in values:
        if value not in sent:
            yield file.problem(place, f'nothing is said for "{value}" of {core["enum"]}', "add it")
    if core.get("as_text"):
        yield file.problem((*path, "as_text"), "`wire_values` say already what is sent", "remove one of them")


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


def _check_default(file: SpecFile, entry: Entry, path: Path) -> Iterator[Problem]:
    """A default is sent as it stands here, so it has to look as it does on the wire."""
    default = entry.get("default")
    text = entry.get("as_text") or entry["type"] in ("text", "secret", "digits", "moment", "instant", "day")
    if default is not None and text and not isinstance(default, str):
        message = f"the default {json.dumps(default)} is sent as it is, but the field is sent as a text"
        yield file.problem((*path, "default"), message, "put it into quotes")
        return
    if default is None or entry["type"] not in ("integer", "number", "minutes"):
        return
    limits = entry.get("limits", {})
    try:
        number = float(default)
    except (TypeError, ValueError):
        return  # the schema, or the type of the argument, says that
    for key, outside in (
        ("least", number < limits.get("least", number)),
        ("most", number > limits.get("most", number)),
    ):
        if outside:
            message = f"the default {json.dumps(default)} is beyond {key} {limits[key]}"
            yield file.problem((*path, "default"), message, "mend one of them")


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


_TIMES: Mapping[str, tuple[str, ...]] = {
    "moment": ("minutes", "days", "months", "years", "calendar_months"),
    "instant": ("minutes", "days"),
    "day": ("days", "months", "years"),
}
"""Types that a window may be made of -> units that the gateway can measure it in."""


def _check_spans(file: SpecFile, window: Entry, kinds: list[str]) -> Iterator[Problem]:
    spans: list[tuple[Path, Entry]] = []
    if "longest" in window:
        spans.append((("window", "longest"), window["longest"]))
    for value, span in window.get("longest_by", {}).get("spans", {}).items():
        spans.append((("window", "longest_by", "spans", value), span or {}))
    for path, span in spans:
        for unit in span:
            if kinds and unit not in _TIMES[kinds[0]]:
                message = f"a window of type {kinds[0]} is not measured in {unit}"
                yield file.problem((*path, unit), message, f"use {' or '.join(_TIMES[kinds[0]])}")


def _check_window(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    window = file.data.get("window")
    if window is None:
        return
    fields = request_fields(file)
    kinds: list[str] = []
    for key in ("start", "end"):
        yield from known(file, ("window", key), window[key], "request field", fields)
        kind = str(fields.get(window[key], {}).get("type", ""))
        if kind in _TIMES:
            kinds.append(kind)
        elif kind:
            message = f'"{window[key]}" is a field of type {kind}'
            yield file.problem(("window", key), message, "name a moment, an instant or a day")
    if len(set(kinds)) > 1:
        message = f"the window begins with a field of type {kinds[0]} and ends with one of type {kinds[1]}"
        yield file.problem(("window", "end"), message, "let both be of one type")
    yield from _check_spans(file, window, kinds)
    if "zone_ids" in window:
        yield from known(file, ("window", "zone_ids"), window["zone_ids"], "request field", fields)
    if "longest_by" in window:
        yield from _check_selector(spec, file, window["longest_by"], "spans", ("window", "longest_by"))


def _check_batch(file: SpecFile) -> Iterator[Problem]:
    """What is cut are lists with a limit, of calls that change nothing and do not come in pages."""
    batch = file.data.get("batch")
    if batch is None:
        return
    fields = request_fields(file)
    if not file.data["idempotent"] or "pagination" in file.data:
        kind = "comes in pages" if file.data["idempotent"] else "may change something"
        yield file.problem(("batch",), f"a call that {kind} is not cut into several", "remove `batch`")
    for index, name in enumerate(batch["fields"]):
        path: Path = ("batch", "fields", index)
        yield from known(file, path, name, "request field", fields)
        entry = fields.get(name)
        if entry is not None and "most_entries" not in entry.get("limits", {}):
            yield file.problem(
                path, f'"{name}" has no limit to be cut at', "give it `limits: {most_entries: ...}`"
            )
    one_type = batch.get("one_type", {})
    for key in ("field", "into"):
        if key in one_type:
            place: Path = ("batch", "one_type", key)
            yield from known(file, place, one_type[key], "request field", fields)
    if "descending" in batch:
        yield from known(file, ("batch", "descending"), batch["descending"], "request field", fields)
        if fields.get(batch["descending"], {}).get("type", "flag") != "flag":
            message = f'"{batch["descending"]}" is no flag'
            yield file.problem(("batch", "descending"), message, "name a flag")
