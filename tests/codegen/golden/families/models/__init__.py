# Generated from spec/ by `make generate`; do not edit.
"""Replies of the gateway: one class for each shape, imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_runtime.lazy import attribute

if TYPE_CHECKING:
    from isolarcloud.models.boxes import Box, BoxList
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.houses import House, Houses, UserHouse, UserHouses
    from isolarcloud.models.identity import LoginResult, Tokens

__all__ = [
    "Box",
    "BoxList",
    "House",
    "Houses",
    "LoginResult",
    "ServerTime",
    "Tokens",
    "UserHouse",
    "UserHouses",
]

_EXPORTS: dict[str, str] = {
    "Box": "isolarcloud.models.boxes:Box",
    "BoxList": "isolarcloud.models.boxes:BoxList",
    "ServerTime": "isolarcloud.models.clock:ServerTime",
    "House": "isolarcloud.models.houses:House",
    "Houses": "isolarcloud.models.houses:Houses",
    "UserHouse": "isolarcloud.models.houses:UserHouse",
    "UserHouses": "isolarcloud.models.houses:UserHouses",
    "LoginResult": "isolarcloud.models.identity:LoginResult",
    "Tokens": "isolarcloud.models.identity:Tokens",
}


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
