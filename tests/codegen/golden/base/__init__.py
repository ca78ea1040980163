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
    from isolarcloud._doctor import doctor
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
        TokenStoreError,
        TransportError,
    )
    from isolarcloud.regions import Language, Region
    from isolarcloud_runtime.archive.archive import Archive
    from isolarcloud_runtime.archive.failures import ArchiveError, ArchiveInUse
    from isolarcloud_runtime.archive.update import ArchiveProgress, ArchiveReport
    from isolarcloud_runtime.auth import OAuth
    from isolarcloud_runtime.diagnostics import Diagnostics
    from isolarcloud_runtime.findings import Finding, Report
    from isolarcloud_runtime.limiter_redis import RedisLimiter
    from isolarcloud_runtime.login import AccountLogin
    from isolarcloud_runtime.paging import Page
    from isolarcloud_runtime.planning.outcome import Incomplete, Progress
    from isolarcloud_runtime.planning.parts import join_series
    from isolarcloud_runtime.planning.pieces import Piece
    from isolarcloud_runtime.planning.plan import Plan
    from isolarcloud_runtime.planning.query import AsyncQuery, Query
    from isolarcloud_runtime.points import Point, PointLike, PointValues
    from isolarcloud_runtime.quota import Allowance, Limits, Quota
    from isolarcloud_runtime.readings import PointReadings, Reading, Readings
    from isolarcloud_runtime.regions import RegionInfo
    from isolarcloud_runtime.retry import RetryPolicy
    from isolarcloud_runtime.secret import Secret
    from isolarcloud_runtime.series import PointSeries, Series
    from isolarcloud_runtime.statistics import PointStatistics, Statistics
    from isolarcloud_runtime.store_file import FileStore
    from isolarcloud_runtime.store_keyring import KeyringStore
    from isolarcloud_runtime.store_redis import RedisStore
    from isolarcloud_runtime.times import LocalTime, zone
    from isolarcloud_runtime.tokens import MemoryStore, Token, TokenStore
    from isolarcloud_runtime.transport import Timeout
    from isolarcloud_runtime.watching.updates import Update

__all__ = [
    "SPEC_HASH",
    "SPEC_VERSION",
    "AccountLogin",
    "Allowance",
    "ApiError",
    "Archive",
    "ArchiveError",
    "ArchiveInUse",
    "ArchiveProgress",
    "ArchiveReport",
    "AsyncClient",
    "AsyncQuery",
    "BadReply",
    "Client",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionBroken",
    "DecryptionFailed",
    "Diagnostics",
    "ErrorCode",
    "FileStore",
    "Finding",
    "ISolarCloudError",
    "Incomplete",
    "InvalidArgument",
    "InvalidRequestError",
    "KeyringStore",
    "Language",
    "Limits",
    "LocalTime",
    "MemoryStore",
    "MissingData",
    "NotFoundError",
    "OAuth",
    "Page",
    "Piece",
    "Plan",
    "Point",
    "PointLike",
    "PointReadings",
    "PointSeries",
    "PointStatistics",
    "PointValues",
    "Progress",
    "ProtocolError",
    "Query",
    "Quota",
    "Reading",
    "Readings",
    "RedisLimiter",
    "RedisStore",
    "Region",
    "RegionInfo",
    "ReplyTooLarge",
    "Report",
    "RetryPolicy",
    "Secret",
    "Series",
    "Statistics",
    "TimedOut",
    "Timeout",
    "Token",
    "TokenStore",
    "TokenStoreError",
    "TransportError",
    "Update",
    "__version__",
    "control_parameters",
    "doctor",
    "enums",
    "errors",
    "faults",
    "join_series",
    "models",
    "points",
    "regions",
    "zone",
]

_EXPORTS: dict[str, str] = {
    "doctor": "isolarcloud._doctor:doctor",
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
    "TokenStoreError": "isolarcloud.errors:TokenStoreError",
    "TransportError": "isolarcloud.errors:TransportError",
    "Language": "isolarcloud.regions:Language",
    "Region": "isolarcloud.regions:Region",
    "Archive": "isolarcloud_runtime.archive.archive:Archive",
    "ArchiveError": "isolarcloud_runtime.archive.failures:ArchiveError",
    "ArchiveInUse": "isolarcloud_runtime.archive.failures:ArchiveInUse",
    "ArchiveProgress": "isolarcloud_runtime.archive.update:ArchiveProgress",
    "ArchiveReport": "isolarcloud_runtime.archive.update:ArchiveReport",
    "OAuth": "isolarcloud_runtime.auth:OAuth",
    "Diagnostics": "isolarcloud_runtime.diagnostics:Diagnostics",
    "Finding": "isolarcloud_runtime.findings:Finding",
    "Report": "isolarcloud_runtime.findings:Report",
    "RedisLimiter": "isolarcloud_runtime.limiter_redis:RedisLimiter",
    "AccountLogin": "isolarcloud_runtime.login:AccountLogin",
    "Page": "isolarcloud_runtime.paging:Page",
    "Incomplete": "isolarcloud_runtime.planning.outcome:Incomplete",
    "Progress": "isolarcloud_runtime.planning.outcome:Progress",
    "join_series": "isolarcloud_runtime.planning.parts:join_series",
    "Piece": "isolarcloud_runtime.planning.pieces:Piece",
    "Plan": "isolarcloud_runtime.planning.plan:Plan",
    "AsyncQuery": "isolarcloud_runtime.planning.query:AsyncQuery",
    "Query": "isolarcloud_runtime.planning.query:Query",
    "Point": "isolarcloud_runtime.points:Point",
    "PointLike": "isolarcloud_runtime.points:PointLike",
    "PointValues": "isolarcloud_runtime.points:PointValues",
    "Allowance": "isolarcloud_runtime.quota:Allowance",
    "Limits": "isolarcloud_runtime.quota:Limits",
    "Quota": "isolarcloud_runtime.quota:Quota",
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
    "FileStore": "isolarcloud_runtime.store_file:FileStore",
    "KeyringStore": "isolarcloud_runtime.store_keyring:KeyringStore",
    "RedisStore": "isolarcloud_runtime.store_redis:RedisStore",
    "LocalTime": "isolarcloud_runtime.times:LocalTime",
    "zone": "isolarcloud_runtime.times:zone",
    "MemoryStore": "isolarcloud_runtime.tokens:MemoryStore",
    "Token": "isolarcloud_runtime.tokens:Token",
    "TokenStore": "isolarcloud_runtime.tokens:TokenStore",
    "Timeout": "isolarcloud_runtime.transport:Timeout",
    "Update": "isolarcloud_runtime.watching.updates:Update",
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
