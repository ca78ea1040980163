"""Struct types made at run time: a reply class seen as its bytes really are.

A generated class has attributes that gather what the wire spreads over keys only known from the
query (`p<id>` keys, plant ids). Its twin has one field for each such key instead, so that one pass
in C decodes them, and everything after that is shared by the fast and the tolerant path.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Annotated, Any, NamedTuple, TypeAlias

import msgspec

from .model import LARGEST_FLOAT

NAN = float("nan")
KEY_PREFIX = "_key_"
POINT_PREFIX = "_point_"

PointNumber: TypeAlias = Annotated[
    float, msgspec.Meta(ge=-LARGEST_FLOAT, le=LARGEST_FLOAT, extra={"reads": "point"})
]
"""A finite number: "NaN" and "inf" do not fit, so that they end up as no value on both paths."""

PointText: TypeAlias = Annotated[str, msgspec.Meta(extra={"reads": "point"})]

Stamp: TypeAlias = Annotated[int, msgspec.Meta(extra={"reads": "stamp"})]
"""A packed wall-clock time, in any precision from year to second."""


class Member(NamedTuple):
    """One field of a Struct type."""

    name: str
    wire: str
    type: Any
    default: Any = msgspec.NODEFAULT
    factory: Callable[[], Any] | None = None

    @property
    def required(self) -> bool:
        """Whether an object without the field is no instance."""
        return self.default is msgspec.NODEFAULT and self.factory is None

    def empty(self) -> Any:
        """Return the value of a field that is absent."""
        return self.factory() if self.factory is not None else self.default

    def optional(self) -> Member:
        """Return the same field, with None where it is absent or null."""
        return self._replace(type=self.type | None, default=None, factory=None)

    def definition(self) -> tuple[str, Any, Any]:
        """Return what `msgspec.defstruct` takes."""
        if self.factory is not None:
            return (self.name, self.type, msgspec.field(name=self.wire, default_factory=self.factory))
        return (self.name, self.type, msgspec.field(name=self.wire, default=self.default))


@lru_cache(maxsize=2048)
def members_of(struct: type[msgspec.Struct]) -> tuple[Member, ...]:
    """Return the fields of a Struct type, in order."""
    return tuple(
        Member(
            info.name,
            info.encode_name,
            info.type,
            info.default,
            None if info.default_factory is msgspec.NODEFAULT else info.default_factory,
        )
        for info in msgspec.structs.fields(struct)
    )


def make_struct(name: str, members: Iterable[Member], *, plain: bool = False) -> type[msgspec.Struct]:
    """Make a Struct type with these fields.

    Args:
        name: Name of the type.
        members: Its fields.
        plain: The fields hold numbers and texts only: the garbage collector need not look at them.
    """
    return msgspec.defstruct(name, [member.definition() for member in members], kw_only=True, gc=not plain)


def point_member(number: int, prefix: str, text: bool, absent: float | None) -> Member:
    """Return the field of one measuring point."""
    kind: Any = PointText if text else PointNumber
    return Member(f"{POINT_PREFIX}{number}", f"{prefix}{number}", kind | None, None if text else absent)


@lru_cache(maxsize=512)
def resolve(place: str) -> type[msgspec.Struct]:
    """Return the class at "module:Class"."""
    module, _, name = place.partition(":")
    found: type[msgspec.Struct] = getattr(importlib.import_module(module), name)
    return found
