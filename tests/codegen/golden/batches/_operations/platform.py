# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import (
    Batch,
    MinuteShape,
    OneType,
    Operation,
    Reply,
    RequestField,
    Span,
    StatisticKinds,
    StatisticsShape,
    Window,
)

GET_TRAIN_DAYS = Operation(
    name="get_train_days",
    family="platform",
    method="POST",
    path="/getTrainDays",
    title="Trains by day",
    reply=Reply(
        model="isolarcloud.models.trains:TrainStatistics",
        shape=StatisticsShape(
            series="series",
            key="text",
            keys="train_keys",
            points="points",
            kinds="kinds",
            time="time",
            prefix="p",
        ),
    ),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetTrainDaysRequest",
    request=(
        RequestField(
            name="train_keys", wire="keys", kind="text", required=True, many="array", most_entries=9
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
        RequestField(name="kinds", wire="kinds", kind="enum", required=True, many="comma", values=(2,)),
        RequestField(name="start", wire="from", kind="day", required=True, format="%Y%m%d"),
        RequestField(name="end", wire="to", kind="day", required=True, format="%Y%m%d"),
        RequestField(name="kind", wire="kind", kind="integer", required=True),
        RequestField(name="latest_first", wire="order", kind="flag", on=1, off=0),
    ),
    authorized=False,
    window=Window(start="start", end="end", longest=Span(days=100)),
    batch=Batch(
        fields=("train_keys",),
        one_type=OneType(field="train_keys", part=1, into="kind"),
        descending="latest_first",
    ),
    statistics=StatisticKinds(names={"2": "peak"}),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

GET_TRAIN_MINUTES = Operation(
    name="get_train_minutes",
    family="platform",
    method="POST",
    path="/getTrainMinutes",
    title="Trains by minute",
    reply=Reply(
        model="isolarcloud.models.trains:TrainSeries",
        shape=MinuteShape(
            series="series",
            key="integer",
            keys="train_ids",
            points="points",
            time="time",
            time_format="%Y%m%d%H%M%S",
            prefix="p",
        ),
    ),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetTrainMinutesRequest",
    request=(
        RequestField(
            name="train_ids", wire="ids", kind="integer", required=True, many="array", most_entries=2
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
    batch=Batch(fields=("train_ids", "points")),
    cadence_seconds=300,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
