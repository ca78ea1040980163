# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply, RequestField

TOY_HOUSES = Operation(
    name="toy_houses",
    family="platform",
    method="POST",
    path="/toyHouses",
    title="Houses of toys",
    reply=Reply(model="isolarcloud.models.houses:Houses"),
    idempotent=True,
    request_model="isolarcloud.requests.platform:ToyHousesRequest",
    request=(RequestField(name="house_ids", wire="ids", kind="integer", many="comma", most_entries=20),),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
