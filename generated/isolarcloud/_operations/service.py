# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply

TIMESTAMP = Operation(
    name="timestamp",
    family="service",
    method="GET",
    path="/timestamp",
    title="Appendix 7: Ciphertext API Call Code Example",
    reply=Reply(model="isolarcloud.models.identity:ServerTime", bare=True),
    idempotent=True,
    request_model="isolarcloud.requests.service:TimestampRequest",
    authorized=False,
    sealed=False,
    source='"Appendix 7: Ciphertext API Call Code Example", https://developer-api.isolarcloud.com/#/document/md?link_index=219',
)
