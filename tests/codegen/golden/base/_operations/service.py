# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply

TIMESTAMP = Operation(
    name="timestamp",
    family="service",
    method="GET",
    path="/timestamp",
    title="Time",
    reply=Reply(model="isolarcloud.models.clock:ServerTime", bare=True),
    idempotent=True,
    request_model="isolarcloud.requests.service:TimestampRequest",
    authorized=False,
    sealed=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
