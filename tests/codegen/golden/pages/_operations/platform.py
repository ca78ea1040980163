# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Pagination, Reply, RequestField

QUERY_CARS = Operation(
    name="query_cars",
    family="platform",
    method="POST",
    path="/queryCars",
    title="Cars",
    reply=Reply(model="isolarcloud.models.cars:CarList"),
    idempotent=True,
    request_model="isolarcloud.requests.platform:QueryCarsRequest",
    request=(
        RequestField(name="page", wire="curPage", kind="integer", required=True, least=1, default=1),
        RequestField(name="size", wire="size", kind="integer", required=True, least=1, default=2),
        RequestField(name="colour", wire="colour", kind="text"),
        RequestField(name="wheels", wire="wheels", kind="integer"),
    ),
    authorized=False,
    pagination=Pagination(
        page="page", size="size", items="cars", total="total", largest_size=50, default_size=2
    ),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
