"""Reply and request classes as the generator writes them, and the operations that use them."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from msgspec import field

from isolarcloud_runtime.decode import DecodePath, decode_reply
from isolarcloud_runtime.descriptors import (
    MinuteShape,
    Operation,
    Reply,
    RequestField,
    RowsShape,
    Span,
    StatisticsShape,
    Window,
)
from isolarcloud_runtime.enums import OpenIntEnum, OpenTextEnum
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.points import Point, PointLike, PointValues
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.series import SeriesByKey
from isolarcloud_runtime.statistics import StatisticsByKey
from isolarcloud_runtime.times import LocalTime

POWER = Point(83033, "Plant Power", "W", "plant", "instant")
YIELD = Point(83022, "Daily Yield of Plant", "Wh", "plant", "counter")
SERIAL = Point(23, "Serial Number", "", "inverter", "text")


class PlantType(OpenIntEnum):
    UTILITY = 1
    RESIDENTIAL = 4


class Result(OpenTextEnum):
    DONE = "1"
    LATER = "6-1"


class Statistic(OpenTextEnum):
    MEAN = "1"
    PEAK = "2"
    TOTAL = "4"


class Quantity(Model, frozen=True, kw_only=True):
    value: Number | None = None
    unit: str | None = None


class PointDefinition(Model, frozen=True, kw_only=True):
    id: int = field(name="point_id")
    name: str | None = field(name="point_name", default=None)
    unit: str | None = field(name="point_unit", default=None)


class Plant(Model, frozen=True, kw_only=True):
    id: int = field(name="ps_id")
    name: str | None = field(name="ps_name", default=None)
    type: PlantType | None = field(name="ps_type", default=None)
    result: Result | None = None
    online: bool | None = field(name="online_status", default=None)
    latitude: Number | None = None
    installed_at: LocalTime | None = field(name="install_date", default=None)
    updated_at: datetime | None = field(name="update_time", default=None)
    email: Secret | None = None
    power: Quantity | None = field(name="curr_power", default=None)
    tags: list[str] | None = None
    types: list[PlantType] | None = None
    remarks: dict[str, Any] | None = None
    extra: Any = None


class PlantList(Model, frozen=True, kw_only=True):
    plants: list[Plant] = field(name="pageList")
    total: int | None = field(name="rowCount", default=None)


class AliasedList(Model, frozen=True, kw_only=True):
    """Both names have other spellings, one of them required."""

    plants: list[Plant] = field(name="data_list")
    total: int | None = field(name="rowCount", default=None)


class ServerTime(Model, frozen=True, kw_only=True):
    milliseconds: int = field(name="timestamp")


class TokenSet(Model, frozen=True, kw_only=True):
    access_token: Secret
    refresh_token: Secret | None = None
    expires_in: int | None = None
    plant_ids: list[int] | None = field(name="auth_ps_list", default=None)


class Row(Model, frozen=True, kw_only=True):
    key: str = field(name="ps_key")
    plant_id: int | None = field(name="ps_id", default=None)
    serial_number: str | None = field(name="device_sn", default=None)
    sampled_at: LocalTime | None = field(name="device_time", default=None)
    values: PointValues | None = None


class RealTimeData(Model, frozen=True, kw_only=True):
    rows: list[Row] = field(name="device_point_list")
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    illegal_keys: list[str] | None = field(name="illegal_ps_key_list", default=None)


class LooseRealTimeData(Model, frozen=True, kw_only=True):
    rows: list[Row] | None = field(name="device_point_list", default=None)


class MinuteData(Model, frozen=True, kw_only=True):
    series: SeriesByKey | None = None
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    illegal_ids: list[int] | None = field(name="illegal_ps_id_list", default=None)


class StatisticsData(Model, frozen=True, kw_only=True):
    series: StatisticsByKey | None = None
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)


class RealTimeRequest(Model, frozen=True, kw_only=True):
    device_keys: list[str] | None = None
    serial_numbers: list[str] | None = None
    points: list[PointLike] | None = None


class MinuteRequest(Model, frozen=True, kw_only=True):
    plant_ids: list[int] | None = None
    points: list[PointLike] | None = None
    start: datetime | None = None
    end: datetime | None = None
    every: timedelta | None = None


class StatisticsRequest(Model, frozen=True, kw_only=True):
    device_keys: list[str] | None = None
    points: list[PointLike] | None = None
    kinds: list[Statistic] | None = None
    period: str | None = None
    start: date | None = None
    end: date | None = None


def operation(name: str, reply: Reply, *request: RequestField, **more: Any) -> Operation:
    return Operation(
        name=name,
        family="platform",
        method="POST",
        path=f"/openapi/{name}",
        title=name,
        idempotent=True,
        reply=reply,
        request=request,
        **more,
    )


def model(cls: type[Model], **more: Any) -> Reply:
    return Reply(model=f"{cls.__module__}:{cls.__name__}", **more)


POINTS = RequestField(
    name="points", wire="points", kind="point", prefix="p", many="comma", required=True, most_entries=50
)
KEYS = RequestField(name="device_keys", wire="ps_key_list", kind="text", many="array", most_entries=50)
DAY_FORMATS = {"day": "%Y%m%d", "month": "%Y%m", "year": "%Y"}

LIST = operation("plant_list", model(PlantList, aliases={"total": ("row_count", "count")}))
PLAIN_LIST = operation("plain_list", model(PlantList))
ALIASED = operation("aliased", model(AliasedList, aliases={"plants": ("dataList",), "total": ("row_count",)}))
MANY = operation("many", model(Plant, many=True))
CLOCK = operation("clock", model(ServerTime, bare=True))
TOKEN = operation("token", model(TokenSet, also_at_root=True))
REAL_TIME = operation(
    "real_time",
    model(RealTimeData, shape=RowsShape(rows="rows", nested="device_point", prefix="p")),
    KEYS,
    RequestField(name="serial_numbers", wire="sn_list", kind="text", many="array"),
    RequestField(name="points", wire="point_id_list", kind="point", many="array"),
)
FLAT_REAL_TIME = operation("flat", model(LooseRealTimeData, shape=RowsShape(rows="rows", prefix="p")), POINTS)
MINUTES = operation(
    "minutes",
    model(
        MinuteData,
        shape=MinuteShape(
            series="series",
            key="integer",
            keys="plant_ids",
            points="points",
            time="time_stamp",
            time_format="%Y%m%d%H%M%S",
            prefix="p",
        ),
    ),
    RequestField(
        name="plant_ids",
        wire="ps_id_list",
        kind="integer",
        as_text=True,
        many="array",
        required=True,
        most_entries=50,
    ),
    POINTS,
    RequestField(name="start", wire="start_time_stamp", kind="moment", format="%Y%m%d%H%M%S", required=True),
    RequestField(name="end", wire="end_time_stamp", kind="moment", format="%Y%m%d%H%M%S", required=True),
    RequestField(name="every", wire="minute_interval", kind="minutes", as_text=True, least=5, step=5),
    window=Window(start="start", end="end", longest=Span(minutes=180)),
)
STATISTICS = operation(
    "statistics",
    model(
        StatisticsData,
        shape=StatisticsShape(
            series="series",
            key="text",
            keys="device_keys",
            points="points",
            kinds="kinds",
            time="time_stamp",
            prefix="p",
        ),
    ),
    KEYS,
    POINTS,
    RequestField(
        name="kinds", wire="data_type", kind="enum", many="comma", required=True, values=("1", "2", "3", "4")
    ),
    RequestField(
        name="period",
        wire="query_type",
        kind="enum",
        required=True,
        closed=True,
        values=("day", "month", "year"),
        default="day",
    ),
    RequestField(
        name="start", wire="start_time", kind="day", format_by=("period", DAY_FORMATS), required=True
    ),
    RequestField(name="end", wire="end_time", kind="day", format_by=("period", DAY_FORMATS), required=True),
    window=Window(
        start="start",
        end="end",
        longest_by=("period", {"day": Span(days=100), "month": Span(months=24), "year": Span(years=5)}),
    ),
)


def decode(
    operation: Operation,
    data: object,
    request: object = None,
    *,
    path: DecodePath = "auto",
    notes: Notes | None = None,
    root: Mapping[str, Any] | None = None,
) -> Any:
    """Decode what is given as Python values."""
    return decode_reply(
        operation,
        request,
        json.dumps(data).encode(),
        notes=notes or Notes(),
        root=None if root is None else json.dumps(root).encode(),
        decode_path=path,
    )


def both(operation: Operation, data: object, request: object = None) -> Any:
    """Decode on both paths, see that they agree, and return the result."""
    fast = decode(operation, data, request, path="fast")
    assert decode(operation, data, request, path="tolerant") == fast
    return fast
