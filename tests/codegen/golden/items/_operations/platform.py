# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply, RequestField

GET_DOLLS = Operation(
    name="get_dolls",
    family="platform",
    method="POST",
    path="/getDolls",
    title="Dolls",
    reply=Reply(model="isolarcloud.models.dolls:Dolls"),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetDollsRequest",
    request=(
        RequestField(name="doll_ids", wire="ids", kind="integer", many="comma", most_entries=20),
        RequestField(name="dressed", wire="dressed", kind="flag", on=1, off=0),
    ),
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
