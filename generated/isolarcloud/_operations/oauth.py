# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Outcome, OutcomeCode, Reply, RequestField

REFRESH_TOKEN = Operation(
    name="refresh_token",
    family="oauth",
    method="POST",
    path="/openapi/apiManage/refreshToken",
    title="Refresh Token",
    reply=Reply(model="isolarcloud.models.identity:RefreshedTokenSet", also_at_root=True),
    idempotent=False,
    request_model="isolarcloud.requests.oauth:RefreshTokenRequest",
    request=(
        RequestField(name="refresh_token", wire="refresh_token", kind="secret", required=True, least=1),
    ),
    authorized=False,
    outcome=Outcome(
        field="code",
        codes={
            "1": OutcomeCode(code="1", meaning="The tokens are renewed.", ok=True),
            "2": OutcomeCode(
                code="2",
                meaning="There is no authorization for this refresh token.",
                category="authentication",
                hint="The owner may have revoked it. Send the owner through the consent page again.",
            ),
            "-1": OutcomeCode(
                code="-1",
                meaning="The authorization server failed to renew the tokens.",
                category="server",
                hint="Wait and call again; if it stays so, send the owner through the consent page again.",
            ),
            "-2": OutcomeCode(
                code="-2",
                meaning="The refresh token has expired.",
                category="authentication",
                hint="It lives 30 days. Send the owner through the consent page again.",
            ),
            "4": OutcomeCode(
                code="4",
                meaning="The request is not valid.",
                category="invalid_request",
                hint="Check appkey, access key and region: all three have to be those of the exchange.",
                concerns=("keys", "region"),
            ),
            "5": OutcomeCode(
                code="5",
                meaning="The refresh token is not valid.",
                category="authentication",
                hint="It works once: another process may have used it. Load the newest one, or send the owner through the consent page again.",
            ),
        },
    ),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

TOKEN = Operation(
    name="token",
    family="oauth",
    method="POST",
    path="/openapi/apiManage/token",
    title="Obtain token via authorization code",
    reply=Reply(model="isolarcloud.models.identity:TokenSet", also_at_root=True),
    idempotent=False,
    request_model="isolarcloud.requests.oauth:TokenRequest",
    request=(
        RequestField(
            name="grant_type", wire="grant_type", kind="text", required=True, default="authorization_code"
        ),
        RequestField(name="code", wire="code", kind="secret", required=True, least=1),
        RequestField(name="redirect_uri", wire="redirect_uri", kind="text", required=True, least=1),
        RequestField(
            name="token_scope_mode",
            wire="token_scope_mode",
            kind="enum",
            values=("global", "authorization_bound"),
        ),
    ),
    authorized=False,
    codes={"1": "token.1", "2": "token.2", "3": "token.3", "4": "token.4", "5": "token.5", "6": "token.6"},
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)
