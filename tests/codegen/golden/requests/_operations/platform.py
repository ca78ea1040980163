# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Choice, Operation, Reply, RequestField, Span, Window

ORDER_TOYS = Operation(
    name="order_toys",
    family="platform",
    method="POST",
    path="/toys/orderToys",
    title="Order toys",
    reply=Reply(model="isolarcloud.models.toy:Receipt"),
    idempotent=False,
    request_model="isolarcloud.requests.platform:OrderToysRequest",
    request=(
        RequestField(name="plant_id", wire="ps_id", kind="integer", required=True, least=1),
        RequestField(name="price", wire="price", kind="number"),
        RequestField(name="device_name", wire="dev_name", kind="text", least=2, most=20),
        RequestField(name="pin", wire="pin", kind="secret"),
        RequestField(name="wrapped", wire="wrapped", kind="flag", as_text=True),
        RequestField(name="express", wire="express", kind="flag", required=True, on=1, off=0, default=0),
        RequestField(name="shape", wire="shape", kind="enum", values=(1, 2), closed=True),
        RequestField(name="shapes", wire="shapes", kind="enum", many="comma", values=(1, 2)),
        RequestField(name="serial_numbers", wire="sns", kind="text", many="comma", most_entries=3),
        RequestField(
            name="ids",
            wire="ids",
            kind="integer",
            many="array",
            as_text=True,
            least_entries=1,
            most_entries=2,
        ),
        RequestField(name="points", wire="points", kind="point", many="array", prefix="p", most_entries=5),
        RequestField(name="start", wire="start", kind="moment", format="%Y%m%d%H%M%S"),
        RequestField(name="end", wire="end", kind="moment", format="%Y%m%d%H%M%S"),
        RequestField(name="grain", wire="grain", kind="enum", required=True, values=("day", "month")),
        RequestField(
            name="first", wire="first", kind="day", format_by=("grain", {"day": "%Y%m%d", "month": "%Y%m"})
        ),
        RequestField(name="last", wire="last", kind="day", format="%Y-%m-%d"),
        RequestField(name="every", wire="every", kind="minutes", as_text=True, least=5, most=60, step=5),
        RequestField(
            name="address",
            wire="address",
            kind="object",
            fields=(
                RequestField(name="street", wire="street", kind="text", required=True),
                RequestField(name="zip_code", wire="zip_code", kind="integer", as_text=True),
            ),
        ),
        RequestField(
            name="items",
            wire="items",
            kind="object",
            many="array",
            most_entries=10,
            fields=(
                RequestField(name="id", wire="id", kind="integer", required=True),
                RequestField(name="tag", wire="tag", kind="text"),
            ),
        ),
    ),
    choices=(Choice(fields=("serial_numbers", "ids")),),
    authorized=False,
    window=Window(start="start", end="end", longest=Span(days=2)),
    cadence_seconds=3600,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
