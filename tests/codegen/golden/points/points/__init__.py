# Generated from spec/ by `make generate`; do not edit.
"""Measuring points, a module for each table of the portal: `points.night_lamp.POWER`.

Every function that takes points takes a constant of these modules, an id, or a text like `p24`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_runtime.lazy import attribute
from isolarcloud_runtime.points import Catalogue, Point, PointLike

if TYPE_CHECKING:
    from isolarcloud.points import night_lamp, radio

__all__ = [
    "GROUPS",
    "Point",
    "find",
    "get",
    "night_lamp",
    "radio",
]

GROUPS: dict[str, str] = {
    "night-lamp": "night_lamp",
    "radio": "radio",
}
"""Tables of the portal -> modules."""

_EXPORTS: dict[str, str] = {
    "night_lamp": "isolarcloud.points.night_lamp",
    "radio": "isolarcloud.points.radio",
}
_CATALOGUE = Catalogue(__name__, GROUPS)


def find(text: str, group: str | None = None) -> list[Point]:
    """Return the points whose id, name, unit or group contain all words of a text.

    Args:
        text: Words to look for, for example `daily yield`.
        group: Only in this table.

    Raises:
        InvalidArgument: There is no such group.
    """
    return _CATALOGUE.find(text, group)


def get(point: PointLike, group: str | None = None) -> Point | None:
    """Return the point with an id, or None where the portal lists none.

    Args:
        point: Id, `p24`, or a point itself.
        group: Only in this table: a few ids stand in more than one.

    Raises:
        InvalidArgument: It is no id of a point, or there is no such group.
    """
    return _CATALOGUE.get(point, group)


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
