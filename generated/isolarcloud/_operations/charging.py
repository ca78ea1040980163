# Generated from spec/ by `make generate`; do not edit.
"""Operations: the printed form of the spec's endpoints."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import Choice, Operation, Pagination, Reply, RequestField, Window

AUTH = Operation(
    name="auth",
    family="charging",
    method="POST",
    path="/eco/v1/auth",
    title="Login",
    reply=Reply(model="isolarcloud.models.charging:ChargingToken"),
    idempotent=False,
    request_model="isolarcloud.requests.charging:AuthRequest",
    request=(
        RequestField(name="account", wire="user_account", kind="secret", required=True, least=1),
        RequestField(name="password", wire="user_password", kind="secret", required=True, least=1),
    ),
    authorized=False,
    also_sent={"user_account": "data.user_account", "user_password": "data.user_password"},
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_CHARGER_INFO = Operation(
    name="get_charger_info",
    family="charging",
    method="POST",
    path="/eco/v1/getChargerInfo",
    title="Query Charger Information",
    reply=Reply(model="isolarcloud.models.charging:ChargerDetail"),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetChargerInfoRequest",
    request=(RequestField(name="serial_number", wire="sn", kind="text", required=True, least=1),),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_CHARGER_LIST = Operation(
    name="get_charger_list",
    family="charging",
    method="POST",
    path="/eco/v1/getChargerList",
    title="Query charger list under the station",
    reply=Reply(model="isolarcloud.models.charging:Charger", many=True, wrapped_in=("list",)),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetChargerListRequest",
    request=(
        RequestField(name="station_id", wire="stationId", kind="integer", required=True, as_text=True),
        RequestField(name="fault_status", wire="faultStatus", kind="integer"),
        RequestField(name="offline_status", wire="offlineStatus", kind="integer"),
    ),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_ORDER_CURVE_DATA = Operation(
    name="get_order_curve_data",
    family="charging",
    method="POST",
    path="/eco/v1/getOrderCurveData",
    title="Query Charging Order Curve Data",
    reply=Reply(model="isolarcloud.models.charging:ChargingOrderCurve"),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetOrderCurveDataRequest",
    request=(
        RequestField(name="code", wire="orderCode", kind="text", least=1),
        RequestField(name="order_id", wire="orderId", kind="integer"),
    ),
    choices=(Choice(fields=("code", "order_id")),),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_ORDER_INFO = Operation(
    name="get_order_info",
    family="charging",
    method="POST",
    path="/eco/v1/getOrderInfo",
    title="Query Charger Order Details",
    reply=Reply(model="isolarcloud.models.charging:ChargingOrderDetail"),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetOrderInfoRequest",
    request=(RequestField(name="code", wire="orderCode", kind="text", required=True, least=1),),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_ORDER_LIST = Operation(
    name="get_order_list",
    family="charging",
    method="POST",
    path="/eco/v1/getOrderList",
    title="Query Charger Order List",
    reply=Reply(model="isolarcloud.models.charging:ChargingOrderList"),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetOrderListRequest",
    request=(
        RequestField(name="station_id", wire="stationId", kind="integer", as_text=True),
        RequestField(name="status", wire="orderStatus", kind="enum", values=("Closed",)),
        RequestField(name="charger_serial_number", wire="sn", kind="text"),
        RequestField(name="start", wire="startTime", kind="moment", format="%Y-%m-%d %H:%M:%S.000"),
        RequestField(name="end", wire="endTime", kind="moment", format="%Y-%m-%d %H:%M:%S.000"),
        RequestField(name="page", wire="curPage", kind="integer", required=True, least=1, default=1),
        RequestField(
            name="size", wire="size", kind="integer", required=True, as_text=True, least=1, default="100"
        ),
    ),
    pagination=Pagination(page="page", size="size", items="orders", total="total", largest_size=100),
    window=Window(start="start", end="end"),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_STATION_INFO = Operation(
    name="get_station_info",
    family="charging",
    method="POST",
    path="/eco/v1/getStationInfo",
    title="Query Station Information",
    reply=Reply(model="isolarcloud.models.charging:ChargingStation", many=True, wrapped_in=("list",)),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetStationInfoRequest",
    request=(
        RequestField(name="station_id", wire="stationId", kind="integer", as_text=True),
        RequestField(name="status", wire="stationStatus", kind="enum", values=("WORKING",)),
    ),
    also_sent={"timstamp": "timestamp"},
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)

GET_STATION_LIST = Operation(
    name="get_station_list",
    family="charging",
    method="POST",
    path="/eco/v1/getStationList",
    title="Query Station List",
    reply=Reply(model="isolarcloud.models.charging:ChargingStationList"),
    idempotent=True,
    request_model="isolarcloud.requests.charging:GetStationListRequest",
    request=(
        RequestField(name="status", wire="stationStatus", kind="enum", values=("WORKING",)),
        RequestField(
            name="page", wire="curPage", kind="integer", required=True, as_text=True, least=1, default="1"
        ),
        RequestField(
            name="size", wire="size", kind="integer", required=True, as_text=True, least=1, default="100"
        ),
    ),
    pagination=Pagination(page="page", size="size", items="stations", total="total", largest_size=100),
    source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
)
