# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import (
    Operation,
    Outcome,
    OutcomeCode,
    Pagination,
    Reply,
    RequestField,
    Span,
    Window,
)

QUERY_TRIPS = Operation(
    name="query_trips",
    family="platform",
    method="POST",
    path="/queryTrips",
    title="Trips",
    reply=Reply(model="isolarcloud.models.trips:TripList"),
    idempotent=True,
    request_model="isolarcloud.requests.platform:QueryTripsRequest",
    request=(
        RequestField(
            name="page", wire="curPage", kind="integer", required=True, as_text=True, least=1, default="1"
        ),
        RequestField(name="size", wire="size", kind="integer", required=True, least=1, default=2),
        RequestField(name="start", wire="from", kind="moment", format="%Y%m%d%H%M"),
        RequestField(name="end", wire="to", kind="moment", format="%Y%m%d%H%M"),
        RequestField(
            name="state",
            wire="state",
            kind="enum",
            values=("day", "year"),
            closed=True,
            wire_values={"day": "1", "year": 3},
        ),
    ),
    authorized=False,
    pagination=Pagination(
        page="page", size="size", items="trips", total="total", largest_size=50, default_size=2, identity="id"
    ),
    window=Window(
        start="start", end="end", longest_by=("state", {"day": Span(calendar_months=1), "year": None})
    ),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

STEER = Operation(
    name="steer",
    family="platform",
    method="POST",
    path="/steer",
    title="Steer",
    reply=Reply(model="isolarcloud.models.trips:TripList"),
    idempotent=False,
    request_model="isolarcloud.requests.platform:SteerRequest",
    request=(
        RequestField(
            name="start", wire="begin", kind="instant", required=True, format="%Y-%m-%dT%H:%M:%S%:z"
        ),
        RequestField(name="end", wire="end", kind="instant", required=True, format="%Y-%m-%dT%H:%M:%S%:z"),
        RequestField(
            name="settings",
            wire="settings",
            kind="object",
            many="array",
            most_entries=3,
            fields=(
                RequestField(name="code", wire="code", kind="integer", required=True),
                RequestField(name="value", wire="set_value", kind="digits", default=""),
            ),
        ),
    ),
    authorized=False,
    window=Window(start="start", end="end", longest=Span(minutes=60)),
    outcome=Outcome(
        field="state",
        codes={
            "1": OutcomeCode(code="1", meaning="Done.", ok=True),
            "2": OutcomeCode(code="2", meaning="Nobody may steer these cars.", category="not_found"),
        },
        detail=("refused",),
    ),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
