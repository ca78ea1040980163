# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply, RequestField

STRANGE_THINGS = Operation(
    name="strange_things",
    family="platform",
    method="POST",
    path="/things/strangeThings",
    title="Strange names",
    reply=Reply(model="isolarcloud.models.names:Strange"),
    idempotent=True,
    request_model="isolarcloud.requests.platform:StrangeThingsRequest",
    request=(
        RequestField(name="from_", wire="from", kind="text"),
        RequestField(name="nonce", wire="noce", kind="text"),
        RequestField(name="plant_key", wire="ps_key", kind="text"),
        RequestField(name="type", wire="type", kind="text"),
    ),
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
