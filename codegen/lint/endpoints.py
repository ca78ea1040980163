"""Endpoints: place and name, reply, pagination, outcome."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import names
from codegen.lint.requests import request_fields
from codegen.lint.tools import Entry, Taken, known, unique
from codegen.load import SpecFile
from codegen.lower.types import field_name
from codegen.names import SHARED_FAMILIES
from codegen.problems import Path, Problem
from codegen.spec import Spec


def check_endpoints(spec: Spec) -> Iterator[Problem]:
    """Check what every endpoint says about itself."""
    paths = Taken("path")
    operations = Taken("operation", "name the file after more of the path")
    categories, errors = spec.names("category"), spec.names("error")
    for file in spec.of("endpoint"):
        data = file.data
        yield from paths.claim(data["path"], file, ("path",))
        yield from _check_place(file)
        for family in _families(spec, file):
            yield from operations.claim(f"{family} {file.stem}", file, ("path",))
        yield from _check_reply(spec, file)
        yield from _check_pagination(spec, file)
        yield from _check_outcome(spec, file, categories)
        yield from _check_also_sent(spec, file)
        for code, key in data.get("codes", {}).items():
            yield from known(file, ("codes", code), key, "error code", errors)
        for index, example in enumerate(data["examples"]):
            if "fails" in example:
                yield from known(file, ("examples", index, "fails"), example["fails"], "category", categories)


def _families(spec: Spec, file: SpecFile) -> list[str]:
    """Return the families whose clients have the endpoint as a method of `api`."""
    family = file.data["family"]
    return sorted(_client_families(spec)) if family in SHARED_FAMILIES else [family]


def _client_families(spec: Spec) -> set[str]:
    return {entry["name"] for entry in spec.one("service.yaml").get("families", ())}


def _check_place(file: SpecFile) -> Iterator[Problem]:
    """The folder is the family, and the file is named after the end of the path."""
    data = file.data
    folder = file.name.split("/")[-2]
    if folder != data["family"]:
        message = f'the family is "{data["family"]}", the folder is "{folder}"'
        yield file.problem(("family",), message, f"move the file to endpoints/{data['family']}")
    segments = [names.snake(segment) for segment in data["path"].split("/") if segment]
    possible = ["_".join(segments[-length:]) for length in range(1, len(segments) + 1)]
    if file.stem not in possible:
        message = (
            f'the path ends in "{segments[-1] if segments else ""}", the file is called {file.stem}.yaml'
        )
        yield file.problem(
            ("path",), message, f"call the file {possible[0] if possible else 'after the path'}.yaml"
        )


def reply_fields(spec: Spec, file: SpecFile) -> dict[str, Entry] | None:
    """Return the fields of an endpoint's reply type by their Python names; None if there is no such type."""
    data = file.data["reply"]["data"]
    return type_fields(spec, data["list"] if isinstance(data, dict) else data)


def type_fields(spec: Spec, name: str | None) -> dict[str, Entry] | None:
    """Return the fields of a type by their Python names; None if there is no such type."""
    owner = spec.types.get(name or "")
    if owner is None:
        return None
    return {field_name(entry): entry for entry in owner.data["types"][name]["fields"]}


def _check_reply(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    reply = file.data["reply"]
    listed = isinstance(reply["data"], dict)
    name = reply["data"]["list"] if listed else reply["data"]
    path: Path = ("reply", "data", "list") if listed else ("reply", "data")
    yield from known(file, path, name, "type", spec.names("type"))
    fields = reply_fields(spec, file)
    if fields is None:
        return
    if "wrapped_in" in reply and not listed:
        message = "only a reply that is a list can be wrapped"
        yield file.problem(("reply", "wrapped_in"), message, "say `data: {list: ...}`, or remove it")
    if reply.get("bare") and len(fields) != 1:
        message = f"a bare value cannot fill the {len(fields)} fields of {name}"
        yield file.problem(("reply", "bare"), message, "use a type with one field")
    if "shape" in reply:
        yield from _check_shape(spec, file, reply["shape"], fields)
        yield from _check_cadence(spec, file, reply["shape"])
    else:
        collectors = [field for field, entry in fields.items() if entry["type"] in ("series", "statistics")]
        for field in collectors:
            message = f'"{field}" of {name} collects members, but the reply has no `shape`'
            yield file.problem(("reply",), message, "say which shape the reply has")


def _check_shape(spec: Spec, file: SpecFile, shape: Entry, fields: dict[str, Entry]) -> Iterator[Problem]:
    path: Path = ("reply", "shape")
    asked = request_fields(file)
    for key in ("keys", "points", "kinds"):
        name = shape.get(key, "points" if key == "points" and "points" in asked else None)
        if name is not None:
            yield from known(file, (*path, key), name, "request field", asked)
    if shape["kind"] == "rows":
        yield from known(file, (*path, "rows"), shape["rows"], "reply field", fields)
        yield from _check_rows(spec, file, shape, fields.get(shape["rows"]))
        return
    yield from known(file, (*path, "series"), shape["series"], "reply field", fields)
    collector = fields.get(shape["series"])
    wanted = "series" if shape["kind"] == "minute" else "statistics"
    if collector is not None and collector["type"] != wanted:
        message = f'"{shape["series"]}" is a field of type {collector["type"]}'
        yield file.problem((*path, "series"), message, f"name a field of type {wanted}")
    elif collector is not None and collector["key"] != shape["key"]:
        message = f'"{shape["series"]}" has ids of type {collector["key"]}'
        yield file.problem((*path, "key"), message, "let both say the same")


def _check_cadence(spec: Spec, file: SpecFile, shape: Entry) -> Iterator[Problem]:
    """What keeps such values has to know which of them there ought to be."""
    written = spec.declared[file.name].data  # one that is no number is a mistake of its own
    if shape["kind"] == "minute" and "cadence_seconds" not in written:
        message = "the values are by minute, but nothing says how often they change"
        yield file.problem(("reply", "shape", "kind"), message, "add `cadence_seconds`")


def _check_rows(spec: Spec, file: SpecFile, shape: Entry, rows: Entry | None) -> Iterator[Problem]:
    if rows is None:
        return
    row = type_fields(spec, rows.get("items", {}).get("object"))
    if row is None:
        if rows["type"] != "list":
            yield file.problem(
                ("reply", "shape", "rows"), f'"{shape["rows"]}" is no list', "name a list of objects"
            )
        return
    name = shape.get("values", "values")
    yield from known(file, ("reply", "shape", "values"), name, "field of a row", row)
    if name in row and row[name]["type"] != "point-values":
        message = f'"{name}" is a field of type {row[name]["type"]}'
        yield file.problem(("reply", "shape", "values"), message, "name a field of type point-values")


def _check_also_sent(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    """What is sent under a second name stands in the body under its first."""
    family = _family(spec, file)
    if family is None:
        return
    own = "".join(f"{family[key]}." for key in ("body_field",) if key in family)
    places = {f"{own}{field['wire']}" for field in file.data["request"]}
    places |= {family[key] for key in ("appkey_field", "language_field", "token_field") if key in family}
    if "container" not in family["replay"]:
        places |= {family["replay"]["nonce"], family["replay"]["timestamp"]}
    taken = Taken("wire name")
    for index, entry in enumerate(file.data.get("also_sent", ())):
        path: Path = ("also_sent", index)
        yield from known(file, (*path, "repeats"), entry["repeats"], "field of the body", places)
        yield from taken.claim(entry["wire"], file, (*path, "wire"))
        if entry["wire"] in places:
            message = f'the body has a field "{entry["wire"]}" already'
            yield file.problem((*path, "wire"), message, "remove the entry, or mend its name")


def _family(spec: Spec, file: SpecFile) -> Entry | None:
    families = spec.one("service.yaml").get("families", ())
    return next((family for family in families if family["name"] == file.data["family"]), None)


def _check_pagination(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    pagination = file.data.get("pagination")
    if pagination is None:
        return
    asked, fields = request_fields(file), reply_fields(spec, file)
    for key in ("page", "size"):
        path: Path = ("pagination", key)
        yield from known(file, path, pagination[key], "request field", asked)
        kind = asked.get(pagination[key], {}).get("type", "integer")
        if kind != "integer":
            yield file.problem(path, f'"{pagination[key]}" is a field of type {kind}', "name an integer")
    if pagination.get("default_size", 100) > pagination["largest_size"]:
        message = "the default size is above the largest"
        yield file.problem(("pagination", "default_size"), message, "mend one of them")
    if fields is None:
        return
    for key, kind in (("items", "list"), ("total", "integer")):
        path = ("pagination", key)
        yield from known(file, path, pagination[key], "reply field", fields)
        found = fields.get(pagination[key], {}).get("type", kind)
        if found != kind:
            yield file.problem(
                path, f'"{pagination[key]}" is a field of type {found}', f"name a field of type {kind}"
            )
    yield from _check_identity(spec, file, pagination, fields)


def _check_identity(
    spec: Spec, file: SpecFile, pagination: Entry, fields: dict[str, Entry]
) -> Iterator[Problem]:
    if "identity" not in pagination:
        return
    path: Path = ("pagination", "identity")
    window = file.data.get("window", {})
    if "longest" not in window and "longest_by" not in window:
        message = "no window limits what the pages cover, so that there is nothing to tell apart"
        yield file.problem(path, message, "remove it, or say how long a window may be")
    item = type_fields(spec, fields.get(pagination["items"], {}).get("items", {}).get("object"))
    if item is not None:
        yield from known(file, path, pagination["identity"], "field of an item", item)


_PLAIN = ("integer", "number", "text", "flag", "local-time", "time")
"""Types of values that fit on the line of an error."""


def _check_outcome(spec: Spec, file: SpecFile, categories: set[str] | None) -> Iterator[Problem]:
    outcome = file.data.get("outcome")
    if outcome is None:
        return
    yield from unique(file, ("outcome", "codes"), outcome["codes"], "code", "code")
    for index, entry in enumerate(outcome["codes"]):
        path: Path = ("outcome", "codes", index, "category")
        if "category" in entry:
            yield from known(file, path, entry["category"], "category", categories)
            if entry.get("ok"):
                yield file.problem(
                    path, "a code that is ok has no category of errors", "remove one of the two"
                )
    fields = reply_fields(spec, file)
    if fields is None:
        return
    yield from known(file, ("outcome", "field"), outcome["field"], "reply field", fields)
    for index, name in enumerate(outcome.get("detail", ())):
        path = ("outcome", "detail", index)
        yield from known(file, path, name, "reply field", fields)
        field = fields.get(name, {})
        kind = field.get("items", {}).get("type") if field.get("type") == "list" else field.get("type")
        if kind == "secret":
            yield file.problem(path, f'"{name}" is secret: errors must not carry it', "remove it")
        elif name in fields and not ("enum" in field.get("items", field) or kind in _PLAIN):
            message = f'"{name}" is neither a plain value nor a list of such'
            yield file.problem(path, message, "remove it: the error carries the whole reply as `raw`")
