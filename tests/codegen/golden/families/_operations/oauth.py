# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Reply, RequestField

REFRESH_TOKEN = Operation(
    name="refresh_token",
    family="oauth",
    method="POST",
    path="/apiManage/refreshToken",
    title="Refresh of a token",
    reply=Reply(model="isolarcloud.models.identity:Tokens", also_at_root=True),
    idempotent=False,
    request_model="isolarcloud.requests.oauth:RefreshTokenRequest",
    request=(RequestField(name="refresh_token", wire="refresh_token", kind="secret", required=True),),
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

TOKEN = Operation(
    name="token",
    family="oauth",
    method="POST",
    path="/apiManage/token",
    title="Exchange of a code",
    reply=Reply(model="isolarcloud.models.identity:Tokens", also_at_root=True),
    idempotent=False,
    request_model="isolarcloud.requests.oauth:TokenRequest",
    request=(
        RequestField(name="grant_type", wire="grant_type", kind="text", required=True),
        RequestField(name="code", wire="code", kind="secret", required=True),
        RequestField(name="redirect_uri", wire="redirect_uri", kind="text", required=True),
        RequestField(name="scope", wire="scope", kind="text"),
    ),
    authorized=False,
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
