# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Outcome, OutcomeCode, Pagination, Reply, RequestField

GET_POWER_STATION_LIST = Operation(
    name="get_power_station_list",
    family="user",
    method="POST",
    path="/openapi/getPowerStationList",
    title="Plant List Information Query",
    reply=Reply(model="isolarcloud.models.user_plants:UserPlantList", aliases={"total": ("row_count",)}),
    idempotent=True,
    request_model="isolarcloud.requests.user:GetPowerStationListRequest",
    request=(
        RequestField(name="page", wire="curPage", kind="integer", required=True, least=1, default=1),
        RequestField(name="size", wire="size", kind="integer", required=True, least=1, default=100),
        RequestField(name="name", wire="ps_name", kind="text"),
        RequestField(
            name="types", wire="ps_type", kind="enum", many="comma", values=(1, 3, 4, 5, 6, 7, 8, 9, 10, 12)
        ),
        RequestField(name="share_types", wire="share_type", kind="enum", many="comma", values=(0, 1, 2)),
        RequestField(name="statuses", wire="valid_flag", kind="enum", many="comma", values=(1, 2, 3)),
        RequestField(name="organization_id", wire="org_id", kind="integer"),
        RequestField(name="user_id", wire="user_id", kind="integer"),
        RequestField(name="self_built", wire="is_self_built", kind="flag", on=1, off=0),
    ),
    pagination=Pagination(page="page", size="size", items="plants", total="total"),
    cadence_seconds=300,
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

LOGIN = Operation(
    name="login",
    family="user",
    method="POST",
    path="/openapi/login",
    title="Login",
    reply=Reply(model="isolarcloud.models.identity:LoginResult"),
    idempotent=False,
    request_model="isolarcloud.requests.user:LoginRequest",
    request=(
        RequestField(name="account", wire="user_account", kind="secret", required=True, least=1),
        RequestField(name="password", wire="user_password", kind="secret", required=True, least=1),
        RequestField(name="login_type", wire="login_type", kind="text"),
    ),
    authorized=False,
    outcome=Outcome(
        field="login_state",
        codes={
            "1": OutcomeCode(code="1", meaning="The account is logged in.", ok=True),
            "-1": OutcomeCode(
                code="-1",
                meaning="The account does not exist.",
                category="authentication",
                hint="An account exists in one region only: check the region as well as the name.",
            ),
            "0": OutcomeCode(
                code="0",
                meaning="The password is wrong.",
                category="authentication",
                hint="Check it before you try again; five wrong passwords lock the account.",
            ),
            "2": OutcomeCode(
                code="2",
                meaning="The account is locked after too many wrong passwords.",
                category="authentication",
                hint="Wait until it is unlocked or reset the password on the web site; do not try again by program.",
            ),
            "5": OutcomeCode(
                code="5",
                meaning="An administrator has locked the account.",
                category="authentication",
                hint="Ask the administrator of the account's organisation.",
            ),
        },
        detail=("message", "failed_attempts", "attempts_left", "locked_at"),
    ),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)
