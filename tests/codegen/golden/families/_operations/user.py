# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply, RequestField

LOGIN = Operation(
    name="login",
    family="user",
    method="POST",
    path="/login",
    title="Login",
    reply=Reply(model="isolarcloud.models.identity:LoginResult"),
    idempotent=False,
    request_model="isolarcloud.requests.user:LoginRequest",
    request=(
        RequestField(name="account", wire="user_account", kind="secret", required=True),
        RequestField(name="password", wire="user_password", kind="secret", required=True),
    ),
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

TOY_HOUSES = Operation(
    name="toy_houses",
    family="user",
    method="POST",
    path="/openapi/toyHouses",
    title="Houses of the account",
    reply=Reply(model="isolarcloud.models.houses:UserHouses"),
    idempotent=True,
    request_model="isolarcloud.requests.user:ToyHousesRequest",
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
