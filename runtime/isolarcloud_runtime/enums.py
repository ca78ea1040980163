"""Enumerations that stay usable when the gateway sends a value nobody has documented yet."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

Member = TypeVar("Member", bound=enum.Enum)


class OpenIntEnum(enum.IntEnum):
    """Base of value sets whose values are whole numbers; the set is open.

    A value that the set does not name gives a member all the same: `Colour(99)` has the name
    `UNKNOWN_99`, compares and hashes as 99, pickles and serialises as 99, and says so through
    `is_known`. Such members are not kept: two of them are equal, but not the same object.
    """

    __labels__: ClassVar[Mapping[int, str]]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        return _unknown(member, value, str(value).replace("-", "MINUS_"))

    @property
    def is_known(self) -> bool:
        """Whether the value is one of the documented ones."""
        return self._value_ in type(self)._value2member_map_

    @property
    def label(self) -> str:
        """The portal's words for the value, or words made from the member's name."""
        return _label(self)


class OpenTextEnum(enum.StrEnum):
    """Base of value sets whose values are texts; the set is open (see `OpenIntEnum`)."""

    __labels__: ClassVar[Mapping[str, str]]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str) or not value.strip(" -"):
            return None  # "" and "--" are the gateway's signs for "no value"
        plain = str.__str__(value)
        member = str.__new__(cls, plain)
        return _unknown(member, plain, plain)

    @property
    def is_known(self) -> bool:
        """Whether the value is one of the documented ones."""
        return self._value_ in type(self)._value2member_map_

    @property
    def label(self) -> str:
        """The portal's words for the value, or words made from the member's name."""
        return _label(self)


def _unknown(member: Member, value: Any, suffix: str) -> Member:
    """Dress a bare instance as a member, without adding it to the class: the set must not grow."""
    member._name_ = f"UNKNOWN_{suffix}"
    member._value_ = value
    return member


def _label(member: enum.Enum) -> str:
    labels: Mapping[Any, str] = getattr(type(member), "__labels__", {})
    known = labels.get(member._value_)
    return known if known is not None else member._name_.replace("_", " ").capitalize()
