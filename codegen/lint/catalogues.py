"""Codes and names are unique in their catalogue, and refer to what exists."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import names
from codegen.lint.tools import Entry, Taken, known, known_device_types, named_after, unique
from codegen.load import SpecFile
from codegen.problems import Path, Problem
from codegen.render import ROOT_ERRORS
from codegen.spec import Spec


def check_categories(spec: Spec) -> Iterator[Problem]:
    """Names and classes of error categories are unique; `success` is no error."""
    for file in spec.of("categories"):
        entries = file.data["categories"]
        yield from unique(file, ("categories",), entries, "name", "category")
        yield from unique(file, ("categories",), entries, "class", "class")
        for index, entry in enumerate(entries):
            path: Path = ("categories", index, "class")
            name = entry.get("class")
            if name is not None and (name in ROOT_ERRORS or names.is_builtin(name)):
                yield file.problem(
                    path, f"{name} is taken: Python or the runtime has it", "choose another name"
                )


def check_errors(spec: Spec) -> Iterator[Problem]:
    """Error codes are unique by key and name, in known categories; all but successes have a hint."""
    keys = Taken("error code", "give one of them a `key` of its own")
    members = Taken("name of an error code")
    categories, paths = spec.names("category"), spec.names("endpoint")
    for file in spec.of("errors"):
        if "endpoint" in file.data:
            yield from known(file, ("endpoint",), file.data["endpoint"], "endpoint", paths)
        for index, entry in enumerate(file.data["codes"]):
            path: Path = ("codes", index)
            key = "key" if "key" in entry else "code"
            yield from keys.claim(entry[key], file, (*path, key))
            yield from members.claim(entry["name"], file, (*path, "name"))
            yield from known(file, (*path, "category"), entry["category"], "category", categories)
            # Of a category that does not exist nobody can tell whether it is a success.
            is_known = categories is None or entry["category"] in categories
            if "hint" not in entry and entry["category"] != "success" and is_known:
                remedy = "add it: what to do about it; users see it"
                yield file.problem(path, 'key "hint" is missing', remedy)


def check_device_types(spec: Spec) -> Iterator[Problem]:
    """Codes and names of device types are unique."""
    for file in spec.of("device_types"):
        yield from unique(file, ("types",), file.data["types"], "code", "device type")
        yield from unique(file, ("types",), file.data["types"], "name", "name")


def check_faults(spec: Spec) -> Iterator[Problem]:
    """Faults are unique in their table, which the file is named after."""
    modules = Taken("module of a group", "rename one of the groups")
    for file in spec.of("faults"):
        yield from named_after(file, ("group",), file.data["group"], "group")
        yield from modules.claim(names.snake(file.data["group"]), file, ("group",))
        yield from known_device_types(spec, file, file.data)
        yield from unique(file, ("faults",), file.data["faults"], "code", "fault code")
        yield from unique(file, ("faults",), file.data["faults"], "name", "name")


def check_points(spec: Spec) -> Iterator[Problem]:
    """Points are unique in their table, which the file is named after, and their value sets exist."""
    modules = Taken("module of a group", "rename one of the groups")
    enums = spec.names("enum")
    for file in spec.of("measuring_points"):
        data = file.data
        yield from named_after(file, ("group",), data["group"], "group")
        yield from modules.claim(names.snake(data["group"]), file, ("group",))
        yield from known_device_types(spec, file, data)
        yield from unique(file, ("points",), data["points"], "id", "point id")
        yield from unique(file, ("points",), data["points"], "name", "name")
        for index, point in enumerate(data["points"]):
            if "values" in point:
                yield from known(file, ("points", index, "values"), point["values"], "enum", enums)


def check_parameters(spec: Spec) -> Iterator[Problem]:
    """A code means one thing to each device group, and everything a parameter refers to exists."""
    for file in spec.of("control_parameters"):
        data = file.data
        groups = [entry["name"] for entry in data["device_groups"]]
        codes = [entry["code"] for entry in data["parameters"]]
        yield from unique(file, ("device_groups",), data["device_groups"], "name", "device group")
        for index, entry in enumerate(data["device_groups"]):
            yield from known_device_types(spec, file, entry, ("device_groups", index))
        yield from unique(file, ("parameters",), data["parameters"], "name", "name")
        meanings = Taken("parameter", "a code has one meaning in a device group: merge or regroup them")
        for index, entry in enumerate(data["parameters"]):
            path: Path = ("parameters", index)
            for place, group in enumerate(entry["device_groups"]):
                yield from known(file, (*path, "device_groups", place), group, "device group", groups)
                yield from meanings.claim(f"{entry['code']} of {group}", file, (*path, "code"))
            yield from _references(file, path, entry, codes)
            yield from _values(file, path, entry)


def _references(file: SpecFile, path: Path, entry: Entry, codes: list[int]) -> Iterator[Problem]:
    for place, condition in enumerate(entry.get("depends_on", ())):
        yield from known(file, (*path, "depends_on", place, "code"), condition["code"], "parameter", codes)
    for place, code in enumerate(entry.get("send_with", ())):
        yield from known(file, (*path, "send_with", place), code, "parameter", codes)
    if "less_than" in entry:
        yield from known(file, (*path, "less_than"), entry["less_than"], "parameter", codes)
    for place, case in enumerate(entry.get("cases", ())):
        for group in case.get("device_groups", ()):
            here = (*path, "cases", place, "device_groups")
            yield from known(file, here, group, "device group of this parameter", entry["device_groups"])


def _values(file: SpecFile, path: Path, entry: Entry) -> Iterator[Problem]:
    choices = entry.get("choices", ())
    yield from unique(file, (*path, "choices"), choices, "value", "value")
    yield from unique(file, (*path, "choices"), choices, "name", "name")
    low, high, default = entry.get("minimum"), entry.get("maximum"), entry.get("default")
    low = low if isinstance(low, int | float) else None
    high = high if isinstance(high, int | float) else None
    if low is not None and high is not None and low > high:
        yield file.problem(
            (*path, "minimum"), f"the minimum {low} is above the maximum {high}", "swap or mend them"
        )
    if default is None:
        return
    if choices and default not in [choice["value"] for choice in choices]:
        yield file.problem(
            (*path, "default"), f"the default {default} is none of the choices", "mend one of them"
        )
    if (low is not None and default < low) or (high is not None and default > high):
        yield file.problem(
            (*path, "default"), f"the default {default} is out of bounds", "mend it, or the bounds"
        )
