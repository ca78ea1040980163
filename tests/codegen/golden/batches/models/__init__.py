# Generated from spec/ by `make generate`; do not edit.
"""Replies of the gateway: one class for each shape, imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_runtime.lazy import attribute

if TYPE_CHECKING:
    from isolarcloud.models.clock import ServerTime
    from isolarcloud.models.trains import TrainSeries, TrainStatistics

__all__ = [
    "ServerTime",
    "TrainSeries",
    "TrainStatistics",
]

_EXPORTS: dict[str, str] = {
    "ServerTime": "isolarcloud.models.clock:ServerTime",
    "TrainSeries": "isolarcloud.models.trains:TrainSeries",
    "TrainStatistics": "isolarcloud.models.trains:TrainStatistics",
}


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
