"""Methods of resources: they lead to fields that exist, and do not get in each other's way."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from codegen.lint.endpoints import reply_fields, type_fields
from codegen.lint.requests import request_fields
from codegen.lint.tools import Entry, Taken, known
from codegen.load import SpecFile
from codegen.names import RESERVED_METHODS
from codegen.problems import Path, Problem
from codegen.spec import Spec

_SHAPES = {"readings": "rows", "series": "minute", "statistics": "statistics"}


def check_exposures(spec: Spec) -> Iterator[Problem]:
    """Check every entry of `expose`."""
    taken = Taken("method", "call one of them something else")
    for file in spec.of("endpoint"):
        for index, exposure in enumerate(file.data.get("expose", ())):
            path: Path = ("expose", index)
            yield from _check_resource(spec, file, exposure, path)
            yield from _check_arguments(file, exposure, path)
            yield from _check_result(spec, file, exposure, path)
            for method in _methods(exposure):
                place = f"{file.data['family']} {exposure['resource']}.{method}"
                yield from taken.claim(place, file, (*path, "method"))
                if method in RESERVED_METHODS or keyword.iskeyword(method):
                    message = f'"{method}" is taken by Python or the runtime'
                    yield file.problem((*path, "method"), message, "choose another name")


def _methods(exposure: Entry) -> list[str]:
    method = exposure["method"]
    if exposure["returns"] != "page":
        return [method]
    return ["list", "pages", "iter"] if method == "list" else [method, f"{method}_pages", f"{method}_iter"]


def _check_resource(spec: Spec, file: SpecFile, exposure: Entry, path: Path) -> Iterator[Problem]:
    yield from known(file, (*path, "resource"), exposure["resource"], "resource", spec.names("resource"))
    for resource in spec.one("service.yaml").get("resources", ()):
        if resource["name"] == exposure["resource"] and file.data["family"] not in resource["families"]:
            message = f'the resource "{resource["name"]}" is not of the family {file.data["family"]}'
            yield file.problem((*path, "resource"), message, "add the family to the resource in service.yaml")


def _check_arguments(file: SpecFile, exposure: Entry, path: Path) -> Iterator[Problem]:
    fields = request_fields(file)
    fixed = exposure.get("fixed", {})
    for name in fixed:
        yield from known(file, (*path, "fixed", name), name, "request field", fields)
    one = exposure.get("one")
    own = {one["field"]} if one else set()
    for index, name in enumerate(exposure.get("positional", ())):
        place = (*path, "positional", index)
        if name in fixed or name in own:
            yield file.problem(place, f'"{name}" is set by the method itself', "remove it")
        else:
            yield from known(file, place, name, "request field", fields)
    if one is None:
        return
    yield from known(file, (*path, "one", "field"), one["field"], "request field", fields)
    if one["field"] in fields and fields[one["field"]]["type"] != "list":
        yield file.problem((*path, "one", "field"), f'"{one["field"]}" is no list', "name a list")
    if one["argument"] in fields:
        message = f'"{one["argument"]}" is a request field as well'
        yield file.problem((*path, "one", "argument"), message, "call the argument something else")


def _check_result(spec: Spec, file: SpecFile, exposure: Entry, path: Path) -> Iterator[Problem]:
    returns = exposure["returns"]
    shape = file.data["reply"].get("shape", {})
    if returns == "page" and "pagination" not in file.data:
        yield file.problem(
            (*path, "returns"), "the endpoint has no pages", "say `pagination`, or return items"
        )
    if returns in _SHAPES and shape.get("kind") != _SHAPES[returns]:
        message = f"{returns} are made from a reply with the shape {_SHAPES[returns]}"
        yield file.problem(
            (*path, "returns"), message, "mend the shape of the reply, or what the method returns"
        )
        return
    fields = reply_fields(spec, file)
    if fields is None:
        return
    if "items" in exposure:
        yield from _check_items(spec, file, exposure, path, fields)
    if returns == "page":
        items = fields.get(file.data.get("pagination", {}).get("items", ""), {})
        if items.get("type") == "list" and "object" not in items["items"]:
            yield file.problem(
                (*path, "returns"), "the items of the pages are no objects", "return the reply"
            )
        elif "plant_id" in exposure and items.get("type") == "list":
            item = type_fields(spec, items["items"]["object"])
            if item is not None:
                yield from known(file, (*path, "plant_id"), exposure["plant_id"], "field of an item", item)
    if returns == "readings":
        rows = fields.get(shape["rows"], {})
        row = type_fields(spec, rows.get("items", {}).get("object"))
        if row is not None:
            yield from known(file, (*path, "key"), exposure["key"], "field of a row", row)


def _check_items(
    spec: Spec, file: SpecFile, exposure: Entry, path: Path, fields: dict[str, Entry]
) -> Iterator[Problem]:
    place = (*path, "items")
    yield from known(file, place, exposure["items"], "reply field", fields)
    items = fields.get(exposure["items"])
    if items is None:
        return
    if items["type"] != "list" or "object" not in items["items"]:
        yield file.problem(place, f'"{exposure["items"]}" is no list of objects', "name a list of objects")
        return
    item = type_fields(spec, items["items"]["object"])
    if item is not None and "one" in exposure:
        yield from known(file, (*path, "one", "match"), exposure["one"]["match"], "field of an item", item)
