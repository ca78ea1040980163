# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply

GET_BEARS = Operation(
    name="get_bears",
    family="platform",
    method="POST",
    path="/getBears",
    title="Bears",
    reply=Reply(
        model="isolarcloud.models.families:BearFamily", aliases={"total": ("row_count", "totalCount")}
    ),
    idempotent=True,
    request_model="isolarcloud.requests.platform:GetBearsRequest",
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

LIST_PAWS = Operation(
    name="list_paws",
    family="platform",
    method="POST",
    path="/listPaws",
    title="Paws",
    reply=Reply(model="isolarcloud.models.bears:Paw", many=True),
    idempotent=True,
    request_model="isolarcloud.requests.platform:ListPawsRequest",
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
