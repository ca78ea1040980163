"""The base of the generated reply and request classes, and how values become plain JSON."""

from __future__ import annotations

import enum
import math
from array import array
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Annotated, Any, TypeAlias, cast

import msgspec

from .secret import Secret

LARGEST_FLOAT = 1.7976931348623157e308

Number: TypeAlias = Annotated[float, msgspec.Meta(ge=-LARGEST_FLOAT, le=LARGEST_FLOAT)]
"""A finite number. Generated models use it for what the gateway may also send as "NaN" or "inf"."""


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the generated classes: immutable, keyword-only, compared by value.

    What the gateway left out or sent in an unusable form is None.
    """

    def __repr__(self) -> str:
        """Show what is there; fields without a value are left out, secrets show as `***`."""
        shown = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Give the pretty printer of `rich` the same fields as `repr`."""
        fields = ((name, getattr(self, name)) for name in self.__struct_fields__)
        return [(name, value) for name, value in fields if value is not None]

    def to_dict(self, *, secrets: bool = False) -> dict[str, Any]:
        """Return the fields by their Python names, as values that `json.dumps` takes.

        Args:
            secrets: Whether tokens, passwords and other private texts are shown instead of `***`.
        """
        return cast("dict[str, Any]", to_plain(self, secrets=secrets))


def to_plain(value: object, *, secrets: bool = False) -> Any:
    """Turn a value of a model into plain JSON values: names in Python, times in ISO form."""
    if value is None or isinstance(value, (bool, Secret, enum.Enum, str, int, float, date, timedelta)):
        return _plain_scalar(value, secrets)
    if isinstance(value, msgspec.Struct):
        return {name: to_plain(getattr(value, name), secrets=secrets) for name in value.__struct_fields__}
    own = getattr(value, "to_dict", None)
    if own is not None:
        return own()
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {
            str(to_plain(name, secrets=secrets)): to_plain(entry, secrets=secrets) for name, entry in pairs
        }
    if isinstance(value, (list, tuple, set, frozenset, array)):
        return [to_plain(entry, secrets=secrets) for entry in cast("Iterable[object]", value)]
    return str(value)


def _plain_scalar(value: object, secrets: bool) -> Any:
    if isinstance(value, Secret):
        return value.reveal() if secrets else "***"
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
