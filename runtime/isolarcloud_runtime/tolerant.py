"""The tolerant path: a reply that does not fit its class as a whole is read field by field.

It reads from the same Struct types as the fast path and lets msgspec convert each value by the same
lax rules, so whatever fits the fast path reads the same here. Only what does not fit is mended or
becomes None; both are counted by name.
"""

from __future__ import annotations

import re
import types
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any, NamedTuple, TypeGuard, Union, get_args, get_origin

import msgspec

from .errors import MissingData
from .mend import AllRowsLost, Misfit, dec_hook, mend
from .notes import NoteKind, Notes
from .points import NO_VALUE
from .times import LocalTime
from .twins import KEY_PREFIX, POINT_PREFIX, Member, members_of

MOST_LOST = 1000
"""Unreadable texts of one reply that are remembered."""
MOST_MISFITS = 6
"""Fields of one object taken out one by one: with more of them, reading field by field is as fast."""
_FIELD_OF_ERROR = re.compile(r" - at `\$\.(\w+)[^`]*`$")
"""Where msgspec tells which field of an object did not fit."""


class TypeShape(NamedTuple):
    """What has to be known about the type of a field to read it."""

    type: Any
    kind: str
    """struct, list, or other."""
    inner: Any = None
    """Struct type, type of a list's entries, or the plain class."""
    nullable: bool = False
    reads: str = ""
    """What the value is for the tolerant path: a "point", a "stamp", or nothing special."""
    box: Any = None
    """A Struct type with a field of this type: msgspec keeps what it learnt about Structs only."""


class Part(NamedTuple):
    """One field of a Struct type, with all that is needed to read it."""

    member: Member
    shape: TypeShape
    place: str
    """Struct and field, in words that are safe to show: ids in the place of names are not."""


class Parts(NamedTuple):
    """The fields of a Struct type."""

    all: tuple[Part, ...]
    by_wire: Mapping[str, Part]
    blank: Mapping[str, Part]
    """By wire name, the fields that are None where the gateway writes one of its signs for "no value"."""


@lru_cache(maxsize=4096)
def shape_of(annotation: Any) -> TypeShape:
    """Take a type annotation apart."""
    box = msgspec.defstruct("Box", [("value", annotation)], array_like=True, gc=False)
    return _without_box(annotation)._replace(box=box)


def _without_box(annotation: Any) -> TypeShape:
    reads, plain, nullable = "", annotation, False
    while True:
        origin = get_origin(plain)
        if origin is Annotated:
            plain, *metas = get_args(plain)
            for meta in metas:
                reads = reads or ((getattr(meta, "extra", None) or {}).get("reads", ""))
        elif origin in {Union, types.UnionType}:
            choices = [choice for choice in get_args(plain) if choice is not type(None)]
            nullable = True
            if len(choices) != 1:
                return TypeShape(annotation, "other", None, nullable)
            plain = choices[0]
        else:
            break
    if origin is list:
        return TypeShape(annotation, "list", get_args(plain)[0], nullable)
    if isinstance(plain, type) and issubclass(plain, msgspec.Struct):
        return TypeShape(annotation, "struct", plain, nullable)
    return TypeShape(annotation, "other", plain, nullable, reads)


@lru_cache(maxsize=2048)
def _parts_of(struct: type[msgspec.Struct]) -> Parts:
    parts: list[Part] = []
    for member in members_of(struct):
        name = member.wire if member.name.startswith(POINT_PREFIX) else member.name
        shown = "*" if member.name.startswith(KEY_PREFIX) else name
        parts.append(Part(member, shape_of(member.type), f"{struct.__name__}.{shown}"))
    blank = {part.member.wire: part for part in parts if _may_be_blank(part)}
    return Parts(tuple(parts), {part.member.wire: part for part in parts}, blank)


def _may_be_blank(part: Part) -> bool:
    if part.member.required or not part.shape.nullable:
        return False
    inner = part.shape.inner
    of_numbers = isinstance(inner, type) and issubclass(inner, int)  # int, bool, and enumerations of numbers
    return part.shape.reads == "point" or of_numbers or inner in {float, datetime, LocalTime}


class TolerantReader:
    """Reads builtins (what a JSON parser returns) into the types of a reply."""

    def __init__(self, operation: Any, notes: Notes) -> None:
        """Read for an operation, whose name errors and counts carry."""
        self._operation = operation
        self._notes = notes
        self._odd: dict[type[msgspec.Struct], list[Part]] = {}
        """Fields, in order, that did not fit in an object of this reply."""
        self._was_odd = False
        """Whether something in the last object did not fit: the next one then hardly fits as a whole."""
        self._lost: set[tuple[str, str]] = set()
        """Places and texts that nothing could be made of: odd rows tend to have the same ones."""

    def top(
        self, struct: type[msgspec.Struct], data: dict[str, Any], vital: frozenset[str]
    ) -> dict[str, Any]:
        """Read the outermost object into values by attribute.

        Args:
            struct: The type to read.
            data: The object.
            vital: Attributes whose rows must not all be lost, beside the required ones.

        Raises:
            MissingData: A required field is missing or can't be read, or all rows of a list are lost.
        """
        values: dict[str, Any] = {}
        for part in _parts_of(struct).all:
            member = part.member
            try:
                values[member.name] = self._field(part, data, vital=member.required or member.name in vital)
            except Misfit as misfit:
                raise self._missing(struct, member, str(misfit)) from None
        return values

    def rows(self, annotation: Any, data: list[Any], name: str) -> list[Any]:
        """Read an outermost list.

        Raises:
            MissingData: There are rows, and none can be read.
        """
        try:
            return self._list(shape_of(annotation), data, name, vital=True)
        except Misfit:
            raise MissingData(f"no row of {name} can be read", operation=self._operation) from None

    def _field(self, part: Part, data: dict[str, Any], *, vital: bool) -> Any:
        """Read one field of an object; what can't be read becomes None where the field allows it."""
        member, shape, place = part
        if member.wire not in data:
            if member.required:
                raise Misfit("is missing")
            return member.empty()
        value = data[member.wire]
        of_text = type(value) is str and shape.kind == "other" and not member.required
        if of_text and (place, value) in self._lost:
            self._was_odd = True
            self._notes.count("misfit", self._operation.name, place)
            return None if shape.nullable else member.empty()
        try:
            return self._value(shape, value, place, vital=vital)
        except Misfit as misfit:
            self._notes.count("misfit", self._operation.name, place)
            of_rows = shape.kind == "list" or (shape.kind == "struct" and not _is_nothing(value))
            lost = vital and of_rows
            if member.required or lost or isinstance(misfit, AllRowsLost):
                raise
            if of_text and len(self._lost) < MOST_LOST:
                self._lost.add((place, value))
            return None if shape.nullable else member.empty()

    def _value(self, shape: TypeShape, value: Any, place: str, *, vital: bool = False) -> Any:
        if shape.kind == "struct" and self._was_odd and is_object(value):
            self._was_odd = False
            return self._object(shape.inner, value)
        try:
            return msgspec.convert((value,), shape.box, strict=False, dec_hook=dec_hook).value
        except msgspec.ValidationError:
            pass
        if shape.kind == "struct":
            return self._object(shape.inner, value)
        if shape.kind == "list":
            return self._list(shape, value, place, vital=vital)
        self._was_odd = True
        return mend(shape.inner, shape.reads, value)

    def _object(self, struct: type[msgspec.Struct], value: Any) -> msgspec.Struct:
        if not is_object(value):
            raise Misfit("is no object")
        parts = _parts_of(struct)
        if parts.blank:  # most objects that don't fit just have "--" for a value or two: try that in one go
            value = self._without_blanks(parts.blank, value)
        read = self._without_misfits(struct, parts, value)
        if read is not None:
            return read
        # A list under a point's name is its history: it must not vanish without an error.
        return struct(
            **{
                part.member.name: self._field(part, value, vital=part.member.name.startswith(POINT_PREFIX))
                for part in parts.all
            }
        )

    def _without_misfits(
        self, struct: type[msgspec.Struct], parts: Parts, value: dict[str, Any]
    ) -> msgspec.Struct | None:
        """Read an object without the few fields that don't fit, and then each of those by itself.

        Rows of one reply tend to have the same oddities, so what did not fit before is taken out at once.
        The result is that of reading all fields one by one, several times as fast. None: that has to be done.
        """
        odd = self._odd.setdefault(struct, [])
        while len(odd) <= MOST_MISFITS:
            try:
                fitting = self._fitting(odd, value)
                read = msgspec.convert(fitting, struct, strict=False, dec_hook=dec_hook)
            except Misfit:
                return None
            except msgspec.ValidationError as error:
                found = _FIELD_OF_ERROR.search(str(error))
                part = parts.by_wire.get(found[1]) if found else None
                if part is None or part in odd or (part.member.required and part.shape.reads != "stamp"):
                    return None
                odd.append(part)
                odd.sort(key=parts.all.index)
                continue
            for part in odd:
                name = part.member.name
                if not part.member.required:
                    entry = self._field(part, value, vital=name.startswith(POINT_PREFIX))
                    msgspec.structs.force_setattr(read, name, entry)
            return read
        return None

    def _fitting(self, odd: list[Part], value: dict[str, Any]) -> dict[str, Any]:
        """Return an object without odd fields; a time, which must not be missing, in the usual form.

        Raises:
            Misfit: A time can't be read.
        """
        if not odd:
            return value
        fitting = dict(value)
        for part in odd:
            wire = part.member.wire
            if not part.member.required:
                fitting.pop(wire, None)
            elif wire in fitting:
                self._was_odd = True
                fitting[wire] = mend(part.shape.inner, part.shape.reads, fitting[wire])
        return fitting

    def _without_blanks(self, blank: Mapping[str, Part], value: dict[str, Any]) -> dict[str, Any]:
        """Return an object with None in the place of the gateway's signs for "no value"."""
        signs = [
            name
            for name, entry in value.items()
            if type(entry) is str and entry in NO_VALUE and name in blank
        ]
        if not signs:
            return value
        self._was_odd = True
        cleaned = dict(value)
        for wire in signs:
            cleaned[wire] = None
            part = blank[wire]
            if part.shape.reads != "point" and value[wire] != "null":
                self._notes.count("misfit", self._operation.name, part.place)
        return cleaned

    def _list(self, shape: TypeShape, value: Any, place: str, *, vital: bool) -> list[Any]:
        """Read a list; entries that can't be read are left out, and counted."""
        entries = self._entries(shape, value, place)
        inner = shape_of(shape.inner)
        read: list[Any] = []
        for entry in entries:
            try:
                read.append(self._value(inner, entry, place))
            except Misfit:
                kind: NoteKind = "dropped_row" if inner.kind == "struct" else "misfit"
                self._notes.count(kind, self._operation.name, place)
        if vital and entries and not read:
            raise AllRowsLost("has no row that can be read")
        return read

    def _entries(self, shape: TypeShape, value: Any, place: str) -> list[Any]:
        """Return the entries of what should be a list: null is none, a single one may stand alone."""
        if isinstance(value, list):
            return value
        nothing = _is_nothing(value)
        if not nothing and is_object(value) != (shape_of(shape.inner).kind == "struct"):
            raise Misfit("is no list")
        self._notes.count("misfit", self._operation.name, place)
        return [] if nothing else [value]

    def _missing(self, struct: type[msgspec.Struct], member: Member, why: str) -> MissingData:
        name = "" if member.name.startswith("_") else f" ({member.name})"
        wire = "a member" if member.name.startswith(KEY_PREFIX) else f"'{member.wire}'"
        return MissingData(f"{wire}{name} of {struct.__name__} {why}", operation=self._operation)


def _is_nothing(value: Any) -> bool:
    """Whether a JSON value is one of the gateway's signs for an empty container."""
    return value is None or value in ([], {}) or (isinstance(value, str) and value.strip() in NO_VALUE)


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a parsed JSON value is an object."""
    return isinstance(value, dict)
