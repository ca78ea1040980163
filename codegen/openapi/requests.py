"""Request bodies: the endpoint's own fields among those that every call of the family has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.model import Api, Argument, Endpoint
from codegen.openapi.families import Caller
from codegen.openapi.formats import comma_list, digits, escaped, sent, time_pattern, time_words
from codegen.openapi.provenance import provenance
from codegen.openapi.wire import Schema, exactly, known_values
from isolarcloud_runtime.descriptors import Choice, RequestField


class RequestSchemas:
    """Writes the schemas of request bodies."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._enums = {enum.name: enum for enum in api.enums}

    def body(self, endpoint: Endpoint, caller: Caller) -> Schema:
        """Return the schema of the whole body."""
        own = self._own(endpoint)
        shared, required = caller.fields(endpoint)
        repeated = self._repeated(endpoint, caller)
        origin = provenance(endpoint.fact, self._api.fact)
        if caller.family.body_field is None:
            whole = _object({**shared, **repeated, **own["properties"]}, [*required, *own["required"]], own)
            return {**whole, **origin}
        inner = _object(own["properties"], own["required"], own)
        properties = {**shared, **repeated}
        data = properties.pop(caller.family.body_field, {})
        properties[caller.family.body_field] = {**data, **inner}
        return {**_object(properties, required), **origin}

    # --- own fields ----------------------------------------------------------------------------

    def _own(self, endpoint: Endpoint) -> Schema:
        operation = endpoint.operation
        properties = {
            argument.field.wire: self._property(argument, endpoint) for argument in endpoint.arguments
        }
        rules = [
            *_conditions(operation.request),
            *(_choice(choice, operation.request) for choice in operation.choices),
        ]
        if operation.pagination is not None:
            self._bound_pages(endpoint, properties)
        own: Schema = {"properties": properties, "required": _required(operation.request)}
        return {**own, "allOf": rules} if rules else own

    def _bound_pages(self, endpoint: Endpoint, properties: dict[str, Schema]) -> None:
        """Say what the pagination knows about page and size; texts have no bounds."""
        pagination = endpoint.operation.pagination
        assert pagination is not None
        page = properties[endpoint.argument(pagination.page).field.wire]
        size = properties[endpoint.argument(pagination.size).field.wire]
        if page.get("type") == "integer":
            page.setdefault("minimum", pagination.first)
        if size.get("type") == "integer":
            size.setdefault("maximum", pagination.largest_size)
        size["x-largest"] = pagination.largest_size

    def _property(self, argument: Argument, endpoint: Endpoint) -> Schema:
        field = argument.field
        schema: Schema = {"description": argument.description, **self._value(argument, endpoint)}
        if field.default is not None:
            schema["default"] = field.default
        if field.name != field.wire:
            schema["x-name"] = field.name
        return {**schema, **_limits(field), **provenance(argument.fact, endpoint.fact)}

    def _value(self, argument: Argument, endpoint: Endpoint) -> Schema:
        field = argument.field
        if field.many == "comma":
            return {**_text(comma_list(self._entry(argument), field)), **self._known(argument)}
        one = self._object(argument, endpoint) if field.kind == "object" else self._one(argument)
        if field.many is None:
            return one
        counts = {"minItems": field.least_entries, "maxItems": field.most_entries}
        if field.least_entries is None and field.required:
            counts["minItems"] = 1
        return {"type": "array", "items": one, **{key: count for key, count in counts.items() if count}}

    def _object(self, argument: Argument, endpoint: Endpoint) -> Schema:
        properties = {member.field.wire: self._property(member, endpoint) for member in argument.members}
        return _object(properties, _required(argument.field.fields))

    def _one(self, argument: Argument) -> Schema:
        field = argument.field
        match field.kind:
            case "integer" | "minutes":
                return _text(digits(field)) if field.as_text else {"type": "integer", **_range(field)}
            case "number":
                return _text(_DECIMAL) if field.as_text else {"type": "number", **_range(field)}
            case "digits":
                return _text(f"({_DECIMAL})?" if field.default == "" else _DECIMAL)
            case "text":
                return {"type": "string", **_lengths(field)}
            case "secret":
                return {"type": "string", "format": "password", **_lengths(field)}
            case "flag":
                return _one_of(_flag(field))
            case "enum":
                return self._enum(argument)
            case "point":
                return _text(f"{escaped(field.prefix)}[0-9]{{1,9}}")
            case "moment" | "instant" | "day":
                return _time(field)
            case "object":
                raise AssertionError("an object is no single value")

    def _enum(self, argument: Argument) -> Schema:
        field = argument.field
        known = self._known(argument)
        values = [sent(field, value) for value in field.values]
        if field.closed:
            del known["x-extensible-enum"]
            return {**_one_of(values), **known}
        if field.as_text and _is_whole(field):
            return {**_text("[0-9]+"), **known}
        return {"type": _type_of(values), **known}

    def _known(self, argument: Argument) -> Schema:
        """List the values that an enum knows, as they are sent."""
        names = re.findall(r"\w+", argument.annotation)
        enum = next((self._enums[name] for name in names if name in self._enums), None)
        if enum is None:
            return {}
        known = known_values(enum)
        field = argument.field
        values = [sent(field, value) for value in known["x-extensible-enum"]]
        known["x-extensible-enum"] = list(map(str, values)) if field.many == "comma" else values
        return {"x-enum": enum.name, **known}

    def _entry(self, argument: Argument) -> str:
        """Return the pattern of one entry of a list with commas."""
        field = argument.field
        if field.kind == "enum" and field.closed:
            return "|".join(escaped(str(sent(field, value))) for value in field.values)
        if field.kind == "enum" and _is_whole(field):
            return "[0-9]+"
        if field.kind == "flag":
            return "|".join(str(value) for value in _flag(field))
        if field.kind in ("integer", "minutes"):
            return digits(field)
        if field.kind in ("point", "moment", "instant", "day"):
            return str(self._one(argument)["pattern"]).removeprefix("^").removesuffix("$")
        return "[^,]+"

    # --- fields sent twice ---------------------------------------------------------------------

    def _repeated(self, endpoint: Endpoint, caller: Caller) -> dict[str, Schema]:
        shared, _ = caller.fields(endpoint)
        own = {argument.field.wire: self._property(argument, endpoint) for argument in endpoint.arguments}
        found: dict[str, Schema] = {}
        for wire, place in endpoint.operation.also_sent.items():
            original = own.get(place.rpartition(".")[2]) or shared.get(place, {})
            found[wire] = {
                **original,
                "description": f"The same as `{place}`, once more.",
                "x-repeats": place,
            }
        return found


_DECIMAL = r"-?[0-9]+(\.[0-9]+)?"


def _object(properties: Mapping[str, Schema], required: Iterable[str], rules: Schema | None = None) -> Schema:
    schema: Schema = {"type": "object", "properties": dict(properties)}
    if needed := list(dict.fromkeys(required)):
        schema["required"] = needed
    if rules and "allOf" in rules:
        schema["allOf"] = rules["allOf"]
    return schema


def _required(fields: Iterable[RequestField]) -> list[str]:
    return [field.wire for field in fields if field.required]


def _is_whole(field: RequestField) -> bool:
    return all(isinstance(field.wire_values.get(str(value), value), int) for value in field.values)


def _text(pattern: str) -> Schema:
    return {"type": "string", "pattern": exactly(pattern)}


def _one_of(values: list[str | int]) -> Schema:
    return {"type": _type_of(values), "enum": values}


def _type_of(values: list[str | int]) -> str | list[str]:
    kinds = sorted({"integer" if isinstance(value, int) else "string" for value in values})
    return kinds[0] if len(kinds) == 1 else kinds


def _range(field: RequestField) -> Schema:
    bounds = {"minimum": field.least, "maximum": field.most, "multipleOf": field.step}
    return {key: bound for key, bound in bounds.items() if bound is not None}


def _lengths(field: RequestField) -> Schema:
    least = field.least if field.least is not None else int(field.required)
    return {
        **({"minLength": least} if least else {}),
        **({"maxLength": field.most} if field.most is not None else {}),
    }


def _limits(field: RequestField) -> Schema:
    """Return limits that the type of a value sent as text cannot express."""
    is_text = field.kind in ("text", "secret")
    limits = {"least": field.least, "most": field.most, "step": field.step}
    given = {key: limit for key, limit in limits.items() if limit is not None}
    entries = {"most_entries": field.most_entries} if field.many == "comma" and field.most_entries else {}
    hidden = (
        given if (field.as_text or field.kind == "digits" or field.many == "comma") and not is_text else {}
    )
    return {"x-limits": {**hidden, **entries}} if hidden or entries else {}


def _flag(field: RequestField) -> list[str | int]:
    return [sent(field, value) for value in (field.on, field.off)]


def _time(field: RequestField) -> Schema:
    if field.format_by is None:
        pattern = field.format or "%Y-%m-%d"
        return {**_text(time_pattern(pattern)), "x-format": time_words(pattern)}
    formats = list(dict.fromkeys(field.format_by[1].values()))
    return {
        **_text("|".join(time_pattern(pattern) for pattern in formats)),
        "x-format": " or ".join(time_words(pattern) for pattern in formats),
    }


def _conditions(fields: tuple[RequestField, ...]) -> Iterable[Schema]:
    """Yield the formats that depend on another field, one rule for each of its values."""
    by_name = {field.name: field for field in fields}
    rules: dict[tuple[str, str | int], dict[str, Schema]] = {}
    for field in fields:
        if field.format_by is not None:
            other = by_name[field.format_by[0]]
            for value, pattern in field.format_by[1].items():
                key = (other.wire, sent(other, _listed(other, value)))
                rules.setdefault(key, {})[field.wire] = {"pattern": exactly(time_pattern(pattern))}
    for (other_wire, value_sent), properties in rules.items():
        yield {
            "if": {"properties": {other_wire: {"const": value_sent}}, "required": [other_wire]},
            "then": {"properties": properties},
        }


def _listed(field: RequestField, text: str) -> str | int:
    """Return the value of an enum that a text stands for."""
    return next((value for value in field.values if str(value) == text), text)


def _choice(choice: Choice, fields: tuple[RequestField, ...]) -> Schema:
    wires = {field.name: field.wire for field in fields}
    ways = [{"required": [wires[name]]} for name in choice.fields]
    return {"oneOf" if choice.exclusive else "anyOf": ways}
