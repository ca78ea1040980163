"""The objects that replies are made of, as they stand on the wire."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.model import Api, Endpoint, ReplyField, ReplyType, Structure
from codegen.names import camel
from codegen.openapi.formats import escaped, sent
from codegen.openapi.provenance import provenance
from codegen.openapi.wire import Schema, reference, scalar
from isolarcloud_runtime.descriptors import MinuteShape, RowsShape, StatisticsShape

Shape = RowsShape | MinuteShape | StatisticsShape
_DIGITS = "[0-9]+"


class Structures:
    """Collects the schemas of objects while replies refer to them."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.schemas: dict[str, Schema] = {}

    def data(self, endpoint: Endpoint) -> Schema:
        """Return the schema of a reply's data, and collect all that it refers to."""
        reply, operation = endpoint.reply, endpoint.operation.reply
        shape = operation.shape
        one = reference(self._add(endpoint, reply, shape))
        if endpoint.reply_is_list:
            return _listed(one, operation.wrapped_in)
        if operation.bare:
            field = reply.fields[0]
            return {"anyOf": [scalar(field.type, required=True), one]}
        if isinstance(shape, MinuteShape | StatisticsShape):
            return {"anyOf": [one, {"enum": [None, ""]}, {"type": "array", "maxItems": 0}]}
        return one

    def part(self, structure: Structure) -> str:
        """Collect an object whose members may be spread over two places: none is needed in either."""
        whole = self._object(structure, None, {})
        name = f"{structure.name}Part"
        self.schemas[name] = {key: value for key, value in whole.items() if key != "required"}
        return name

    def _add(self, endpoint: Endpoint, structure: Structure, shape: Shape | None) -> str:
        """Collect a structure and return the name of its schema: its own, unless shapes differ."""
        replaced: dict[str, Schema] = {}
        if isinstance(shape, RowsShape):
            replaced = self._rows(endpoint, structure, shape)
        schema = self._object(structure, shape, replaced, endpoint)
        return self._named(structure.name, schema, endpoint)

    def _named(self, name: str, schema: Schema, endpoint: Endpoint) -> str:
        if self.schemas.setdefault(name, schema) != schema:
            name = f"{name}Of{camel(endpoint.operation.family)}{camel(endpoint.operation.name)}"
            self.schemas[name] = schema
        return name

    # --- objects -------------------------------------------------------------------------------

    def _object(
        self,
        structure: Structure,
        shape: Shape | None,
        replaced: dict[str, Schema],
        endpoint: Endpoint | None = None,
    ) -> Schema:
        properties: dict[str, Schema] = {}
        schema: Schema = {"type": "object", "description": structure.description, "properties": properties}
        spelt: list[Schema] = []
        required: list[str] = []
        for field in structure.fields:
            if field.wire is None:
                continue
            property_ = {**self._property(field, structure), **replaced.get(field.wire, {})}
            properties.update(dict.fromkeys((field.wire, *field.also), property_))
            if field.required and field.also:
                spelt.append({"anyOf": [{"required": [wire]} for wire in (field.wire, *field.also)]})
            elif field.required:
                required.append(field.wire)
        if required:
            schema["required"] = required
        if spelt:
            schema["allOf"] = spelt
        if shape is not None and not isinstance(shape, RowsShape) and endpoint is not None:
            schema |= _collected(endpoint, shape)
        return {**schema, **provenance(structure.fact, self._api.fact)}

    def _property(self, field: ReplyField, structure: Structure) -> Schema:
        assert field.wire is not None
        schema: Schema = {
            **self._type(field.type, required=field.required, single=field.single),
            "description": field.description,
        }
        if field.name != field.wire:
            schema["x-name"] = field.name
        if field.unit:
            schema["x-unit"] = field.unit
        if field.sent_as:
            schema["x-sent-as"] = field.sent_as
        if field.also:
            schema["x-also"] = list(field.also)
        return {**schema, **provenance(field.fact, structure.fact)}

    def _type(self, kind: ReplyType, *, required: bool, single: bool = False) -> Schema:
        if kind.kind == "object" and kind.target:
            one = reference(self._plain(kind.target))
            return one if required else {"anyOf": [one, {"type": "null"}]}
        if kind.kind == "list" and kind.items is not None:
            # A list that is needed may still be null, which means that it is empty.
            one = self._type(kind.items, required=kind.items.kind == "object")
            several: Schema = {"type": ["array", "null"], "items": one}
            return {"anyOf": [several, one]} if single else several
        return scalar(kind, required=required)

    def _plain(self, name: str) -> str:
        if name not in self.schemas:
            self.schemas[name] = {}  # a structure may hold itself
            self.schemas[name] = self._object(self._api.structure(name), None, {})
        return name

    # --- members that are named after points and ids -------------------------------------------

    def _rows(self, endpoint: Endpoint, structure: Structure, shape: RowsShape) -> dict[str, Schema]:
        """Return the property of the rows, whose members are named after points."""
        field = structure.field(shape.rows)
        assert field is not None
        assert field.wire is not None
        assert field.type.items is not None
        assert field.type.items.target is not None
        row = self._api.structure(field.type.items.target)
        schema = self._object(row, None, {}) | {"patternProperties": _points(shape.prefix)}
        one = reference(self._named(row.name, schema, endpoint))
        if shape.nested is not None:
            wrapper: Schema = {
                "type": "object",
                "properties": {shape.nested: one},
                "required": [shape.nested],
            }
            one = {"anyOf": [wrapper, one]}
        return {field.wire: {"type": ["array", "null"], "items": one}}


def _listed(one: Schema, wrappers: tuple[str, ...]) -> Schema:
    """Return the schema of data that is a list: bare, in an object around it, or its only entry alone."""
    several: Schema = {"type": ["array", "null"], "items": one}
    if not wrappers:
        return several
    around = [
        {"type": "object", "properties": {wrapper: several}, "required": [wrapper]} for wrapper in wrappers
    ]
    return {"anyOf": [several, *around, one]}


def _points(prefix: str) -> dict[str, Schema]:
    return {f"^{escaped(prefix)}{_DIGITS}$": reference("PointValue")}


def _collected(endpoint: Endpoint, shape: MinuteShape | StatisticsShape) -> Schema:
    """Return the schemas of members that are named after ids."""
    member = _minutes(shape) if isinstance(shape, MinuteShape) else _statistics(endpoint, shape)
    member = {**member, "description": f"By the id that `{_wire(endpoint, shape.keys)}` asked for."}
    if shape.key == "integer":
        return {"patternProperties": {f"^{_DIGITS}$": member}}
    return {"additionalProperties": member}


def _minutes(shape: MinuteShape) -> Schema:
    row: Schema = {
        "type": "object",
        "properties": {shape.time: _time()},
        "patternProperties": _points(shape.prefix),
        "required": [shape.time],
    }
    return {"type": ["array", "null"], "items": row}


def _statistics(endpoint: Endpoint, shape: StatisticsShape) -> Schema:
    field = endpoint.argument(shape.kinds).field
    kinds = [sent(field, kind) for kind in field.values]
    row: Schema = {
        "type": "object",
        "properties": {shape.time: _time(), **{str(kind): reference("PointValue") for kind in kinds}},
        "required": [shape.time],
    }
    rows: Schema = {"type": ["array", "null"], "items": row}
    return {
        "type": ["object", "null"],
        "patternProperties": {f"^{escaped(shape.prefix)}{_DIGITS}$": rows},
    }


def _time() -> Schema:
    return scalar(ReplyType("local-time"), required=True)


def _wire(endpoint: Endpoint, name: str) -> str:
    return endpoint.argument(name).field.wire


def fields_needed(structure: Structure) -> Iterator[str]:
    """Yield the wire names of fields that a reply must have."""
    yield from (field.wire for field in structure.fields if field.required and field.wire)
