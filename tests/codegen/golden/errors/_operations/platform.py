# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Outcome, OutcomeCode, Reply

ORDER = Operation(
    name="order",
    family="platform",
    method="POST",
    path="/order",
    title="Order",
    reply=Reply(model="isolarcloud.models.orders:Order"),
    idempotent=False,
    request_model="isolarcloud.requests.platform:OrderRequest",
    authorized=False,
    outcome=Outcome(
        field="state",
        codes={
            "1": OutcomeCode(code="1", meaning="Ordered.", ok=True),
            "0": OutcomeCode(code="0", meaning="Refused.", category="invalid_request", hint="Ask nicely."),
            "5": OutcomeCode(code="5", meaning="Waiting."),
        },
        detail=("why",),
    ),
    codes={"2": "order.2"},
    status="field-reported",
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
