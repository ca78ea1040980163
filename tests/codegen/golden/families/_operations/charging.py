# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Operation, Pagination, Reply, RequestField

AUTH = Operation(
    name="auth",
    family="charging",
    method="POST",
    path="/eco/auth",
    title="Login",
    reply=Reply(model="isolarcloud.models.identity:LoginResult"),
    idempotent=False,
    request_model="isolarcloud.requests.charging:AuthRequest",
    request=(
        RequestField(name="account", wire="user_account", kind="secret", required=True),
        RequestField(name="password", wire="user_password", kind="secret", required=True),
    ),
    authorized=False,
    also_sent={"user_account": "data.user_account"},
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

BOX_INFO = Operation(
    name="box_info",
    family="charging",
    method="POST",
    path="/eco/boxInfo",
    title="Box",
    reply=Reply(model="isolarcloud.models.boxes:Box", many=True, wrapped_in=("list",)),
    idempotent=True,
    request_model="isolarcloud.requests.charging:BoxInfoRequest",
    request=(RequestField(name="box_id", wire="boxId", kind="integer", as_text=True),),
    also_sent={"timstamp": "timestamp"},
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)

BOX_LIST = Operation(
    name="box_list",
    family="charging",
    method="POST",
    path="/eco/boxList",
    title="Boxes",
    reply=Reply(model="isolarcloud.models.boxes:BoxList"),
    idempotent=True,
    request_model="isolarcloud.requests.charging:BoxListRequest",
    request=(
        RequestField(name="page", wire="page", kind="integer", required=True, default=1),
        RequestField(name="size", wire="size", kind="integer", required=True, default=2),
        RequestField(name="since", wire="since", kind="moment", format="%Y-%m-%d %H:%M:%S"),
    ),
    pagination=Pagination(
        page="page", size="size", items="boxes", total="total", largest_size=1000, default_size=2
    ),
    source='"The page", https://portal.example.com/#/document/md?link_index=7',
)
