"""From the bytes of a reply to the class that the spec says it is.

The fast path decodes all of it in C, at once. Where anything does not fit, that one reply takes the
tolerant path, which reads field by field (see `tolerant`). Both start from the same Struct types and
end in the same code, and so agree wherever the fast one succeeds.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

import msgspec

from .descriptors import MinuteShape, Operation, RowsShape, StatisticsShape
from .drift import count_unknown, unknown_names
from .errors import BadReply, MissingData
from .gather import Finishing, Unfit
from .mend import dec_hook
from .notes import Notes
from .query import query_of, widened
from .shapes import Layout, layout_of, rows_type
from .tolerant import TolerantReader, is_object, shape_of
from .twins import Member, make_struct, members_of, resolve

DecodePath = Literal["auto", "fast", "tolerant"]


def decode_reply(
    operation: Operation,
    request: object,
    data: bytes | msgspec.Raw | None,
    *,
    notes: Notes,
    root: bytes | msgspec.Raw | None = None,
    decode_path: DecodePath = "auto",
) -> Any:
    """Decode what stands in a reply's envelope.

    Args:
        operation: The operation that was called.
        request: The request that was sent: it tells which ids, points and data types to expect.
        data: JSON of the envelope's data; None where the envelope has none.
        notes: Where misfits, left-out rows and (if it asks for them) unknown names are counted.
        root: JSON of the whole reply, for operations whose fields may stand beside the envelope's.
        decode_path: For tests: "tolerant" leaves out the fast path; "fast" raises
            `msgspec.ValidationError` or `ValueError` where the fast path fails.

    Returns:
        An instance of the operation's reply class, or a list of them.

    Raises:
        MissingData: A required part of the reply is missing or can't be read at all.
        BadReply: The data is no JSON that can be read.
    """
    try:
        return _Decoding(operation, request, notes, decode_path).decode(data, root)
    except RecursionError:
        raise BadReply("the data is nested too deeply", operation=operation) from None


def read_outcome(operation: Operation, data: bytes | msgspec.Raw | None) -> msgspec.Struct | None:
    """Read only the endpoint's own result code and what goes with it, where the rest may be missing.

    A refusal need not bring the containers that a success has.
    """
    declared = operation.outcome
    if declared is None or data is None:
        return None
    wanted = {declared.field, *declared.detail}
    members = [member for member in members_of(resolve(operation.reply.model)) if member.name in wanted]
    struct = make_struct("Outcome", [member.optional() for member in members])
    try:
        return msgspec.json.decode(bytes(data), type=struct, strict=False, dec_hook=dec_hook)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


class _Decoding:
    """The decoding of one reply."""

    def __init__(self, operation: Operation, request: object, notes: Notes, path: DecodePath) -> None:
        self.operation = operation
        self.request = request
        self.notes = notes
        self.path = path
        self.reply = operation.reply
        self.model = resolve(operation.reply.model)
        self.query = query_of(operation, request)

    def decode(self, data: bytes | msgspec.Raw | None, root: bytes | msgspec.Raw | None) -> Any:
        raw = None if data is None else bytes(data)
        if self.reply.also_at_root:
            return self._merged(raw, None if root is None else bytes(root))
        if raw is None:
            raise MissingData("the reply has no data", operation=self.operation)
        shape = self.reply.shape
        if isinstance(shape, RowsShape) and not self.query.points:
            self.query = widened(self.query, self.operation, raw, self.notes)
        result = self._read(raw)
        if isinstance(shape, (MinuteShape, StatisticsShape)):
            found = getattr(result, shape.series)
            if not all(key in found for key in self.query.keys):
                wider = widened(self.query, self.operation, raw, self.notes)
                if wider != self.query:
                    self.query = wider
                    result = self._read(raw)
                elif not found:
                    self._check_container(shape, raw)
        if self.notes.unknown:
            self._note_unknown(raw, result)
        return result

    def _check_container(self, shape: MinuteShape | StatisticsShape, raw: bytes) -> None:
        """Tell a reply that holds nothing from one of another kind: only the former may be empty."""
        value = self._parse(raw)
        known = {member.wire for member in members_of(self._layout().struct)}
        if value and not (is_object(value) and known & value.keys()):
            found = "an object of other members" if is_object(value) else "a list"
            raise MissingData(
                f"the reply's data is {found}, not one with a member for each of {shape.keys}",
                operation=self.operation,
            )

    # --- the two paths -------------------------------------------------------------------------

    def _read(self, raw: bytes) -> Any:
        if self.path != "tolerant":
            try:
                return self._fast(raw)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, Unfit):
                if self.path == "fast":
                    raise
        return self._tolerant(self._parse(raw))

    def _fast(self, raw: bytes) -> Any:
        layout = self._layout()
        if self.reply.many or (layout.struct is layout.model and not self.reply.aliases):
            return _plain_decoder(rows_type(self.reply, self.model)).decode(raw)
        nested = layout.nested if layout.nested and f'"{layout.nested}"'.encode() in raw else None
        aliases = tuple(self.reply.aliases.items())
        wire = _wire_decoder(layout.struct, layout.rows, nested, aliases).decode(raw)
        values = msgspec.structs.asdict(wire)
        if nested:
            for member in members_of(layout.struct):
                if member.wire == layout.rows and values[member.name] is not None:
                    values[member.name] = [wrapper.row for wrapper in values[member.name]]
        for name, spellings in aliases:
            found = [values.pop(_alias_name(name, place)) for place in range(len(spellings))]
            values[name] = next((value for value in (values[name], *found) if value is not None), None)
        for name in layout.required:
            if values[name] is None:
                raise Unfit
        return layout.finish(values, self._finishing(strict=True))

    def _tolerant(self, value: Any) -> Any:
        reader = TolerantReader(self.operation, self.notes)
        if self.reply.many:
            rows = self._rows(value)
            if not isinstance(rows, list) and rows not in (None, {}):
                raise MissingData("the reply's data is no list", operation=self.operation)
            return reader.rows(
                rows_type(self.reply, self.model),
                rows if isinstance(rows, list) else [],
                self.model.__name__,
            )
        layout = self._layout()
        if self.reply.bare and not isinstance(value, (dict, list)):
            value = {members_of(layout.struct)[0].wire: value}
        if layout.may_be_empty and value == []:
            value = {}
        if isinstance(value, list) and len(value) == 1:
            (value,) = value  # an object that comes as a list of one
        if not is_object(value):
            raise MissingData("the reply's data is no object", operation=self.operation)
        content = reader.top(layout.struct, self._canonical(layout, value), layout.vital)
        return layout.finish(content, self._finishing(strict=False))

    def _rows(self, value: Any) -> Any:
        """Return the rows of a reply that is a list: wrapped or not, and a single one may stand alone."""
        if is_object(value):
            value = next((value[name] for name in self.reply.wrapped_in if name in value), value)
        return [value] if is_object(value) and value else value

    def _canonical(self, layout: Layout, data: dict[str, Any]) -> dict[str, Any]:
        """Return an object with the spec's own spellings, and with flat rows."""
        members = {member.name: member.wire for member in members_of(layout.struct)}
        for name, spellings in self.reply.aliases.items():
            for spelling in spellings:
                if data.get(members[name]) is None and spelling in data:
                    data = {**data, members[name]: data[spelling]}
        rows: Any = data.get(layout.rows)
        if layout.nested and is_object(rows):
            rows = [rows]
        if layout.nested and isinstance(rows, list):
            data = {**data, layout.rows: [_unwrapped(row, layout.nested) for row in rows]}
        return data

    def _merged(self, raw: bytes | None, root: bytes | None) -> Any:
        """Read fields that stand in the data, beside it, or here and there; the data goes first."""
        outer: Any = self._parse(root) if root is not None else {}
        inner: Any = self._parse(raw) if raw is not None else {}
        names = {member.wire for member in members_of(self.model)}
        names.update(spelling for spellings in self.reply.aliases.values() for spelling in spellings)
        merged: dict[str, Any] = {}
        for source in (outer, inner):
            if is_object(source):
                merged.update(
                    {name: source[name] for name in names & source.keys() if source[name] is not None}
                )
        if not merged:
            raise MissingData("the reply has no data", operation=self.operation)
        if self.notes.unknown and is_object(inner):
            count_unknown(self.notes, self.operation.name, unknown_names(self.model, inner), None)
        return self._tolerant(merged)

    def _note_unknown(self, raw: bytes, result: Any) -> None:
        layout = self._layout()
        value = self._parse(raw)
        if self.reply.many:
            value = self._rows(value)
        elif is_object(value):
            value = self._canonical(layout, value)
            spellings = {spelling for other in self.reply.aliases.values() for spelling in other}
            value = {name: entry for name, entry in value.items() if name not in spellings}
        annotation = rows_type(self.reply, self.model) if self.reply.many else layout.struct
        count_unknown(self.notes, self.operation.name, unknown_names(annotation, value), result)

    # --- helpers -------------------------------------------------------------------------------

    def _layout(self) -> Layout:
        return layout_of(self.model, self.reply.shape, self.query)

    def _finishing(self, *, strict: bool) -> Finishing:
        return Finishing(self.operation, self.notes, strict, {})

    def _parse(self, raw: bytes) -> Any:
        try:
            return msgspec.json.decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise BadReply("the data is no JSON that can be read", operation=self.operation) from None


def _unwrapped(row: Any, nested: str) -> Any:
    return row[nested] if is_object(row) and is_object(row.get(nested)) else row


def _alias_name(name: str, place: int) -> str:
    return f"_alias_{place}_{name}"


@lru_cache(maxsize=512)
def _plain_decoder(annotation: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(annotation, strict=False, dec_hook=dec_hook)


@lru_cache(maxsize=256)
def _wire_decoder(
    struct: type[msgspec.Struct],
    rows: str,
    nested: str | None,
    aliases: tuple[tuple[str, tuple[str, ...]], ...],
) -> msgspec.json.Decoder[Any]:
    """Return the decoder of an object with other spellings beside the spec's, and nested rows."""
    if not nested and not aliases:
        return _plain_decoder(struct)
    spellings = dict(aliases)
    members: list[Member] = []
    for member in members_of(struct):
        if member.name in spellings:
            optional = member.optional()
            members.append(optional)
            members.extend(
                optional._replace(name=_alias_name(member.name, place), wire=wire)
                for place, wire in enumerate(spellings[member.name])
            )
        elif nested and member.wire == rows:
            members.append(member._replace(type=_nested_rows(member.type, nested)))
        else:
            members.append(member)
    return _plain_decoder(make_struct(struct.__name__, members))


def _nested_rows(annotation: Any, nested: str) -> Any:
    shape = shape_of(annotation)
    wrapper: Any = make_struct("Wrapper", [Member("row", nested, shape.inner)])
    return list[wrapper] | None if shape.nullable else list[wrapper]
