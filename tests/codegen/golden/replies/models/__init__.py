# Generated from spec/ by `make generate`; do not edit.
"""Replies of the gateway: one class for each shape, imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_runtime.lazy import attribute

if TYPE_CHECKING:
    from isolarcloud.models.bears import Bear, Paw
    from isolarcloud.models.books import Chapter
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.families import BearFamily

__all__ = [
    "Bear",
    "BearFamily",
    "Chapter",
    "Paw",
    "ServerTime",
]

_EXPORTS: dict[str, str] = {
    "Bear": "isolarcloud.models.bears:Bear",
    "Paw": "isolarcloud.models.bears:Paw",
    "Chapter": "isolarcloud.models.books:Chapter",
    "ServerTime": "isolarcloud.models.clock:ServerTime",
    "BearFamily": "isolarcloud.models.families:BearFamily",
}


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
