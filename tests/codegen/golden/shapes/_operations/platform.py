# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import (
    MinuteShape,
    Operation,
    Reply,
    RequestField,
    RowsShape,
    Span,
    StatisticKinds,
    StatisticsShape,
    Window,
)

GET_LAMP_DAYS = Operation(
    name="get_lamp_days",
    family="platform",
    method="POST",
    path="/getLampDays",
    title="Lamps by day",
    reply=Reply(
        model="isolarcloud.models.lamps:LampStatistics",
        shape=StatisticsShape(
            series="series",
            key="text",
            keys="lamp_keys",
            points="points",
            kinds="kinds",
            time="time",
            prefix="p",
        ),
    ),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetLampDaysRequest",
    request=(
        RequestField(name="lamp_keys", wire="keys", kind="text", required=True, many="array", most_entries=9),
        RequestField(
            name="points",
            wire="points",
            kind="point",
            required=True,
            many="comma",
            prefix="p",
            most_entries=9,
        ),
        RequestField(name="kinds", wire="kinds", kind="enum", required=True, many="comma", values=(2,)),
        RequestField(name="start", wire="from", kind="day", required=True, format="%Y%m%d"),
        RequestField(name="end", wire="to", kind="day", required=True, format="%Y%m%d"),
    ),
    authorized=False,
    window=Window(start="start", end="end", longest=Span(days=100)),
    statistics=StatisticKinds(names={"2": "peak"}),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

GET_LAMP_MINUTES = Operation(
    name="get_lamp_minutes",
    family="platform",
    method="POST",
    path="/getLampMinutes",
    title="Lamps by minute",
    reply=Reply(
        model="isolarcloud.models.lamps:LampSeries",
        shape=MinuteShape(
            series="series",
            key="integer",
            keys="lamp_ids",
            points="points",
            time="time",
            time_format="%Y%m%d%H%M%S",
            prefix="p",
        ),
    ),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetLampMinutesRequest",
    request=(
        RequestField(
            name="lamp_ids", wire="ids", kind="integer", required=True, many="array", most_entries=9
        ),
        RequestField(
            name="points",
            wire="points",
            kind="point",
            required=True,
            many="comma",
            prefix="p",
            most_entries=9,
        ),
        RequestField(name="start", wire="from", kind="moment", required=True, format="%Y%m%d%H%M%S"),
        RequestField(name="end", wire="to", kind="moment", required=True, format="%Y%m%d%H%M%S"),
    ),
    authorized=False,
    window=Window(start="start", end="end", longest=Span(minutes=180)),
    cadence_seconds=300,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

GET_LAMPS = Operation(
    name="get_lamps",
    family="platform",
    method="POST",
    path="/getLamps",
    title="Lamps",
    reply=Reply(model="isolarcloud.models.lamps:LampRows", shape=RowsShape(rows="rows", prefix="p")),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetLampsRequest",
    request=(
        RequestField(
            name="lamp_ids", wire="ids", kind="integer", required=True, many="array", most_entries=9
        ),
        RequestField(name="points", wire="points", kind="point", required=True, many="array", most_entries=9),
    ),
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
