# Generated from spec/ by `make generate`; do not edit.
"""Toy API: plants, devices, live values and history.

Names are imported when they are first used.
"""

from __future__ import annotations

from isolarcloud._version import SPEC_HASH, SPEC_VERSION, __version__
from isolarcloud_runtime.lazy import attribute

TYPE_CHECKING = False  # true for type checkers; importing `typing` would take longer than all the rest
if TYPE_CHECKING:
    from typing import Any

    from isolarcloud import control_parameters, enums, errors, faults, models, points, regions
    from isolarcloud.async_client import AsyncClient
    from isolarcloud.client import Client
    from isolarcloud.errors import (
        ApiError,
        BadReply,
        ConfigurationError,
        ConnectFailed,
        ConnectionBroken,
        DecryptionFailed,
        ErrorCode,
        InvalidArgument,
        InvalidRequestError,
        ISolarCloudError,
        MissingData,
        NotFoundError,
        ProtocolError,
        ReplyTooLarge,
        TimedOut,
        TransportError,
    )
    from isolarcloud.regions import Language, Region
    from isolarcloud_runtime.auth import OAuth
    from isolarcloud_runtime.login import AccountLogin
    from isolarcloud_runtime.paging import Page
    from isolarcloud_runtime.points import Point, PointLike, PointValues
    from isolarcloud_runtime.readings import PointReadings, Reading, Readings
    from isolarcloud_runtime.regions import RegionInfo
    from isolarcloud_runtime.retry import RetryPolicy
    from isolarcloud_runtime.secret import Secret
    from isolarcloud_runtime.series import PointSeries, Series
    from isolarcloud_runtime.statistics import PointStatistics, Statistics
    from isolarcloud_runtime.times import LocalTime, zone
    from isolarcloud_runtime.tokens import FileStore, MemoryStore, Token, TokenStore
    from isolarcloud_runtime.transport import Timeout

__all__ = [
    "SPEC_HASH",
    "SPEC_VERSION",
    "AccountLogin",
    "ApiError",
    "AsyncClient",
    "BadReply",
    "Client",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionBroken",
    "DecryptionFailed",
    "ErrorCode",
    "FileStore",
    "ISolarCloudError",
    "InvalidArgument",
    "InvalidRequestError",
    "Language",
    "LocalTime",
    "MemoryStore",
    "MissingData",
    "NotFoundError",
    "OAuth",
    "Page",
    "Point",
    "PointLike",
    "PointReadings",
    "PointSeries",
    "PointStatistics",
    "PointValues",
    "ProtocolError",
    "Reading",
    "Readings",
    "Region",
    "RegionInfo",
    "ReplyTooLarge",
    "RetryPolicy",
    "Secret",
    "Series",
    "Statistics",
    "TimedOut",
    "Timeout",
    "Token",
    "TokenStore",
    "TransportError",
    "__version__",
    "control_parameters",
    "enums",
    "errors",
    "faults",
    "models",
    "points",
    "regions",
    "zone",
]

_EXPORTS: dict[str, str] = {
    "AsyncClient": "isolarcloud.async_client:AsyncClient",
    "Client": "isolarcloud.client:Client",
    "ApiError": "isolarcloud.errors:ApiError",
    "BadReply": "isolarcloud.errors:BadReply",
    "ConfigurationError": "isolarcloud.errors:ConfigurationError",
    "ConnectFailed": "isolarcloud.errors:ConnectFailed",
    "ConnectionBroken": "isolarcloud.errors:ConnectionBroken",
    "DecryptionFailed": "isolarcloud.errors:DecryptionFailed",
    "ErrorCode": "isolarcloud.errors:ErrorCode",
    "ISolarCloudError": "isolarcloud.errors:ISolarCloudError",
    "InvalidArgument": "isolarcloud.errors:InvalidArgument",
    "InvalidRequestError": "isolarcloud.errors:InvalidRequestError",
    "MissingData": "isolarcloud.errors:MissingData",
    "NotFoundError": "isolarcloud.errors:NotFoundError",
    "ProtocolError": "isolarcloud.errors:ProtocolError",
    "ReplyTooLarge": "isolarcloud.errors:ReplyTooLarge",
    "TimedOut": "isolarcloud.errors:TimedOut",
    "TransportError": "isolarcloud.errors:TransportError",
    "Language": "isolarcloud.regions:Language",
    "Region": "isolarcloud.regions:Region",
    "OAuth": "isolarcloud_runtime.auth:OAuth",
    "AccountLogin": "isolarcloud_runtime.login:AccountLogin",
    "Page": "isolarcloud_runtime.paging:Page",
    "Point": "isolarcloud_runtime.points:Point",
    "PointLike": "isolarcloud_runtime.points:PointLike",
    "PointValues": "isolarcloud_runtime.points:PointValues",
    "PointReadings": "isolarcloud_runtime.readings:PointReadings",
    "Reading": "isolarcloud_runtime.readings:Reading",
    "Readings": "isolarcloud_runtime.readings:Readings",
    "RegionInfo": "isolarcloud_runtime.regions:RegionInfo",
    "RetryPolicy": "isolarcloud_runtime.retry:RetryPolicy",
    "Secret": "isolarcloud_runtime.secret:Secret",
    "PointSeries": "isolarcloud_runtime.series:PointSeries",
    "Series": "isolarcloud_runtime.series:Series",
    "PointStatistics": "isolarcloud_runtime.statistics:PointStatistics",
    "Statistics": "isolarcloud_runtime.statistics:Statistics",
    "LocalTime": "isolarcloud_runtime.times:LocalTime",
    "zone": "isolarcloud_runtime.times:zone",
    "FileStore": "isolarcloud_runtime.tokens:FileStore",
    "MemoryStore": "isolarcloud_runtime.tokens:MemoryStore",
    "Token": "isolarcloud_runtime.tokens:Token",
    "TokenStore": "isolarcloud_runtime.tokens:TokenStore",
    "Timeout": "isolarcloud_runtime.transport:Timeout",
    "control_parameters": "isolarcloud.control_parameters",
    "enums": "isolarcloud.enums",
    "errors": "isolarcloud.errors",
    "faults": "isolarcloud.faults",
    "models": "isolarcloud.models",
    "points": "isolarcloud.points",
    "regions": "isolarcloud.regions",
}


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
